//! What comes in and goes out about archives.

use hezhen_domain::archive::{Need, Status};
use hezhen_domain::machine::Check;
use hezhen_domain::selection_case::State as Stage;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::capability::attachment::AttachmentBrief;
use crate::db::{Id, Ts};

/// What is said of an item.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ArchiveItemForm {
    /// How it stands; `missing` takes back what was said.
    pub status: Status,
    /// Why it is exempt, or where the paper is kept.
    #[validate(length(max = 1000, code = "length"))]
    #[serde(default)]
    pub reason: String,
    /// The papers.
    #[validate(length(max = 100, code = "length"))]
    #[serde(default)]
    pub attachments: Vec<Id>,
}

/// The item in the path.
#[derive(Debug, Clone, Deserialize)]
pub struct ArchiveItemPath {
    /// The case.
    pub case_id: Id,
    /// The item's number.
    pub item: String,
}

/// What the service itself holds of an item.
#[derive(Debug, Clone, Copy, Serialize, ToSchema)]
pub struct ArchiveHeld {
    /// There.
    pub have: u32,
    /// Needed.
    pub need: u32,
}

/// A line of the checklist.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArchiveItemView {
    /// Number.
    pub no: &'static str,
    /// What it is.
    pub title: &'static str,
    /// Folder of the dossier.
    pub folder: &'static str,
    /// The stage that it belongs to.
    pub due: Stage,
    /// Whether it is required.
    pub need: Need,
    /// How it stands.
    pub status: Status,
    /// What the service holds, where it knows.
    pub held: Option<ArchiveHeld>,
    /// Version of what was said, for `If-Match`; 0 when nothing was.
    pub version: i32,
    /// What was said.
    pub said: Option<Status>,
    /// Why it is exempt, or where the paper is kept.
    pub reason: String,
    /// The papers.
    pub attachments: Vec<AttachmentBrief>,
    /// Who said it.
    pub by: Option<String>,
    /// When.
    pub at: Option<Ts>,
}

/// The archive of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct ArchiveView {
    /// The case.
    pub case_id: Id,
    /// Its stage.
    pub state: Stage,
    /// Items with nothing left to do.
    pub settled: u32,
    /// Items that count.
    pub counted: u32,
    /// That share, in percent with two decimals.
    pub percent: String,
    /// Whether this person files papers.
    pub may_file: bool,
    /// Whether this person exempts.
    pub may_exempt: bool,
    /// Whether this person takes the dossier away.
    pub may_export: bool,
    /// The checklist.
    pub items: Vec<ArchiveItemView>,
    /// How the rules stand.
    pub checks: Vec<Check>,
}
