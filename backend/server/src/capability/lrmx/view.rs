//! What comes in and goes out about exchange files.

use std::collections::BTreeMap;

use hezhen_domain::lrmx::LrmxWarning;
use serde::{Deserialize, Serialize};
use serde_json::Value;
use utoipa::ToSchema;
use validator::Validate;

use crate::capability::cadre::CadreForm;
use crate::db::Id;
use crate::problem::FieldError;

hezhen_domain::text_enum! {
    /// How a person was found.
    pub enum LrmxFoundBy { IdCard = "id_card", NameAndBirth = "name_and_birth" }
}

hezhen_domain::text_enum! {
    /// Which side is right.
    pub enum LrmxChoice { File = "file", Register = "register" }
}

/// A field in which file and record differ.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LrmxDifference {
    /// Field by its name in the record; `photo` for the picture.
    pub field: String,
    /// What is on record.
    #[schema(value_type = Object)]
    pub register: Value,
    /// What the file says.
    #[schema(value_type = Object)]
    pub file: Value,
    /// Whether the personal file proves it: such a field changes only by a change request (R-CAD-3).
    pub locked: bool,
}

/// Somebody on record who may be the person of the file.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LrmxMatch {
    /// Cadre id.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// Unit.
    pub unit_name: String,
    /// Present post.
    pub title: String,
    /// Identity number, masked.
    pub id_card_mask: Option<String>,
    /// How the person was found.
    pub found_by: LrmxFoundBy,
    /// Where file and record differ.
    pub differences: Vec<LrmxDifference>,
}

/// A file, read and not written.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct LrmxPreview {
    /// Import id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// What the file says, in the fields of the register.
    pub person: CadreForm,
    /// Its identity number, masked.
    pub id_card_mask: Option<String>,
    /// Whether it has a photo.
    pub photo: bool,
    /// What to look at.
    pub warnings: Vec<LrmxWarning>,
    /// What keeps it from being written.
    pub errors: Vec<FieldError>,
    /// Who it may be.
    pub matches: Vec<LrmxMatch>,
}

/// What to write.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmLrmx {
    /// Whose record to change; without it a new person is registered.
    pub cadre_id: Option<Id>,
    /// The unit of a new person.
    pub unit_id: Option<Id>,
    /// For every field in which file and record differ, which side is right.
    #[serde(default)]
    pub choices: BTreeMap<String, LrmxChoice>,
}
