//! What comes in and goes out about rosters.

use std::collections::BTreeMap;

use hezhen_domain::cadre::{State, Status};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::cadre::CadreQuery;
use crate::db::Id;

hezhen_domain::text_enum! {
    /// What a confirmation does with a row.
    pub enum RosterAction {
        Create = "create",
        Update = "update",
        Unchanged = "unchanged",
        Conflict = "conflict",
        Error = "error",
    }
}

/// What is the matter with a cell.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize, ToSchema)]
pub struct RosterError {
    /// Column name; empty for the row as a whole.
    pub column: String,
    /// Its head in the file.
    pub head: String,
    /// Stable code.
    pub code: String,
}

/// A row of the file.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RosterRow {
    /// Number in the file, from 1.
    pub row: u32,
    /// What happens to it.
    pub action: RosterAction,
    /// The person it is about, if on record.
    pub cadre_id: Option<Id>,
    /// What is the matter.
    pub errors: Vec<RosterError>,
    /// Its cells by column name; the identity number masked.
    pub values: BTreeMap<String, String>,
}

/// How many rows have which action.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
pub struct RosterTotals {
    /// To be created.
    pub create: usize,
    /// To be updated.
    pub update: usize,
    /// As on record.
    pub unchanged: usize,
    /// To be decided by a person, outside this import.
    pub conflict: usize,
    /// In error.
    pub error: usize,
}

/// A file, read and not written.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct RosterPreview {
    /// Import id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Heads that no column has; they are left out.
    pub unknown_columns: Vec<String>,
    /// Totals.
    pub totals: RosterTotals,
    /// Rows.
    pub rows: Vec<RosterRow>,
}

/// What to write.
#[derive(Debug, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmRoster {
    /// Whether rows in conflict or in error are left out; without it, such rows stop the whole.
    #[serde(default)]
    pub leave_out: bool,
}

/// What was written.
#[derive(Debug, Serialize, ToSchema)]
pub struct RosterDone {
    /// Import id.
    pub id: Id,
    /// Totals.
    pub totals: RosterTotals,
}

/// Which rows and columns go out.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct RosterQuery {
    /// Column names with commas between; all without it.
    pub columns: Option<String>,
    /// Beginning of the name, of its pinyin, or of its initials.
    pub q: Option<String>,
    /// A unit and all below it.
    pub unit_id: Option<Id>,
    /// Only that unit itself.
    #[serde(default)]
    pub exact: bool,
    /// Rank code.
    pub rank: Option<String>,
    /// Whether they serve.
    pub status: Option<Status>,
    /// State of the record.
    pub state: Option<State>,
}

impl RosterQuery {
    pub(super) fn cadres(&self) -> CadreQuery {
        let Self { q, unit_id, exact, rank, status, state, .. } = self.clone();
        CadreQuery { q, unit_id, exact, rank, status, state, limit: None, after: None }
    }
}
