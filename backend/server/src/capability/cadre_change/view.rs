//! What comes in and goes out about changes of a record.

use hezhen_domain::cadre::LockedField;
use hezhen_domain::cadre_change::{Action, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// New values for some fields of a record.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CadreChangeForm {
    /// The fields by their names in the record, with their new values.
    #[schema(value_type = Object)]
    pub fields: Map<String, Value>,
    /// Why.
    #[validate(length(min = 2, max = 1000, code = "length"))]
    pub reason: String,
    /// The document that proves it; required for birth, party admission, start of work and education.
    pub attachment_id: Option<Id>,
}

/// Which changes.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CadreChangeQuery {
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A change of a record.
#[derive(Debug, Serialize, ToSchema)]
pub struct CadreChangeView {
    /// Change id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Whose record.
    pub cadre_id: Id,
    /// The person's name.
    pub cadre_name: String,
    /// State.
    pub state: State,
    /// New values.
    #[schema(value_type = Object)]
    pub fields: Map<String, Value>,
    /// Values on record when it was proposed.
    #[schema(value_type = Object)]
    pub before: Map<String, Value>,
    /// Locked fields among them.
    pub locked: Vec<LockedField>,
    /// Why.
    pub reason: String,
    /// The document.
    pub attachment_id: Option<Id>,
    /// Who proposed it.
    pub proposer_id: Id,
    /// By name.
    pub proposer_name: String,
    /// When.
    pub proposed_at: Ts,
    /// Who decided.
    pub decided_name: Option<String>,
    /// When.
    pub decided_at: Option<Ts>,
    /// With what reason.
    pub decision_reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// The reason of a decision; required to reject.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnCadreChange {
    /// Reason.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CadreChangeAction {
    /// Change id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
