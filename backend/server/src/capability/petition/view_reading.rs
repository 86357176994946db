//! What comes in and goes out about reading who complained.

use hezhen_domain::machine::Offer;
use hezhen_domain::petition::identity::{Action, State};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::view::Petitioner;
use crate::db::{Id, Ts};

/// A request to read who complained.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadingForm {
    /// For what: it stands in the journal.
    #[validate(length(min = 1, max = 300, code = "length"))]
    pub purpose: String,
}

/// What an action on such a request brings: nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnReading {}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ReadingAction {
    /// Petition id.
    pub id: Id,
    /// Request id.
    pub reading_id: Id,
    /// What to do.
    pub action: Action,
}

/// The request in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ReadingPath {
    /// Petition id.
    pub id: Id,
    /// Request id.
    pub reading_id: Id,
}

/// A request to read who complained.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReadingView {
    /// Request id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who asked.
    pub asker_name: String,
    /// For what.
    pub purpose: String,
    /// State.
    pub state: State,
    /// When it was asked for.
    pub asked_at: Ts,
    /// Who agreed or refused.
    pub second_name: Option<String>,
    /// When.
    pub second_at: Option<Ts>,
    /// When it was read.
    pub opened_at: Option<Ts>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// Who complained, as read once.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OpenedIdentity {
    /// The request by which it was read.
    pub reading_id: Id,
    /// Name and contact.
    #[serde(flatten)]
    pub petitioner: Petitioner,
}
