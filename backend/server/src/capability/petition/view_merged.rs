//! What is shown of petitions that are handled together with another.

use serde::Serialize;
use utoipa::ToSchema;

use super::view::PaperView;
use crate::db::Id;

/// A petition that was merged into the one shown.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionMerged {
    /// Its id.
    pub id: Id,
    /// Its number.
    pub name: String,
    /// Its papers, oldest first; never who complained.
    pub papers: Vec<PaperView>,
}
