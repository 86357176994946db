//! What comes in and goes out about overrides.

use hezhen_domain::gate_override::{Action, State, Target};
use hezhen_domain::machine::Offer;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A request to pass a gate.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GateOverrideForm {
    /// What kind of thing is to pass.
    pub object: Target,
    /// Which.
    pub object_id: Id,
    /// The rule, e.g. `R-POST-1`.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub rule: String,
    /// Why.
    #[validate(length(min = 5, max = 2000, code = "length"))]
    pub reason: String,
    /// The paper that it rests on, e.g. the superior's approval.
    pub attachment_id: Id,
}

/// Which requests.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct GateOverrideQuery {
    /// Of this case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A request to pass a gate.
#[derive(Debug, Serialize, ToSchema)]
pub struct GateOverrideView {
    /// Request id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// What is asked.
    #[serde(flatten)]
    pub form: GateOverrideForm,
    /// Name of the paper.
    pub attachment_name: String,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// State.
    pub state: State,
    /// Who asked.
    pub asker_name: String,
    /// When.
    pub asked_at: Ts,
    /// Who decided.
    pub decider_name: Option<String>,
    /// When.
    pub decided_at: Option<Ts>,
    /// Why.
    pub decision_reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// The rules of a thing that can be overridden.
#[derive(Debug, Serialize, ToSchema)]
pub struct GateRules {
    /// What kind of thing.
    pub object: Target,
    /// Rule ids.
    pub rules: Vec<&'static str>,
}

/// The decision; to refuse needs a reason.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnGateOverride {
    /// Reason.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct GateOverrideAction {
    /// Request id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
