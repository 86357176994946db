//! What comes in and goes out about attachments.

use hezhen_domain::attachment::{Kind, Secrecy};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use crate::db::{Id, Ts};

/// What the file is said to be.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct UploadQuery {
    /// Level of secrecy; `internal` without it.
    pub secrecy: Option<Secrecy>,
}

/// Which attachments.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AttachmentQuery {
    /// Of this case.
    pub case_id: Id,
    /// Of this kind of thing in it.
    pub object: Option<String>,
    /// Of this one.
    pub object_id: Option<Id>,
}

/// What an attachment belongs to.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LinkForm {
    /// Kind of thing: `motion`, `consultation` …
    #[validate(length(min = 1, max = 40, code = "length"), custom(function = "noun"))]
    pub object: String,
    /// Which.
    pub object_id: Id,
    /// The case that both belong to.
    pub case_id: Id,
}

fn noun(text: &str) -> Result<(), ValidationError> {
    let right = text.chars().all(|c| c.is_ascii_lowercase() || c == '_');
    if right { Ok(()) } else { Err(ValidationError::new("not_a_choice")) }
}

/// An attachment, without its content.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AttachmentView {
    /// Attachment id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// File name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Media type.
    pub mime: &'static str,
    /// Bytes.
    pub size: i32,
    /// SHA-256 of the content, hexadecimal.
    pub sha256: String,
    /// Level of secrecy.
    pub secrecy: Secrecy,
    /// Who uploaded it.
    pub uploaded_by: Id,
    /// By name.
    pub uploader_name: String,
    /// When.
    pub uploaded_at: Ts,
    /// Kind of thing that it belongs to.
    pub object: Option<String>,
    /// Which.
    pub object_id: Option<Id>,
    /// Case.
    pub case_id: Option<Id>,
}

/// An attachment in a line.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AttachmentBrief {
    /// Attachment id.
    pub id: Id,
    /// File name.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Bytes.
    pub size: i32,
    /// SHA-256 of the content, hexadecimal.
    pub sha256: String,
}
