//! What comes in and goes out about officials who are put among those to be audited by hand.

use chrono::NaiveDate;
use hezhen_domain::audit_mark::{Action, Ground, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::{Id, Ts};

/// An official to be audited, whose post does not say so.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditMarkForm {
    /// The tenure in which the official is in charge.
    pub tenure_id: Id,
    /// Why the official answers.
    pub ground: Ground,
    /// Since when the official has been in charge: the three years count from this day.
    pub since: NaiveDate,
    /// What it rests on: the document, the decision.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub reason: String,
}

/// An official put among those to be audited.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditMarkView {
    /// Mark id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The official.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post held.
    pub post_name: String,
    /// Its unit.
    pub unit_name: String,
    /// Why the official answers.
    pub ground: Ground,
    /// Since when in charge.
    pub since: NaiveDate,
    /// What it rests on.
    pub reason: String,
    /// Who made it.
    pub author_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// Who took it back.
    pub withdrawn_by: Option<String>,
    /// Why.
    pub withdrawn_reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action wants to know.
#[derive(Debug, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnAuditMark {
    /// Why.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub reason: String,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AuditMarkAction {
    /// Mark id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
