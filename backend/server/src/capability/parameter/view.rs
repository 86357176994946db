//! What comes in and goes out about parameters.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::parameter::{Action, State};
use hezhen_domain::params::{PARAMETERS, ParameterSpec, Params, SetError};
use hezhen_domain::rule::Basis;
use serde::{Deserialize, Serialize};
use serde_json::json;
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};
use crate::problem::{FieldError, Problem};

/// A change of parameters, from a day on.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ParameterProposal {
    /// From when it is to be in force.
    pub effective_from: NaiveDate,
    /// Why.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub reason: String,
    /// New values by key, as text.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub values: BTreeMap<String, String>,
}

impl ParameterProposal {
    /// `params` with these values; every refused key at its field.
    ///
    /// # Errors
    /// `invalid`: unknown keys, unreadable values, values outside the bounds; nothing changed.
    pub fn apply(&self, params: &Params) -> Result<Params, Problem> {
        let mut changed = params.clone();
        let mut errors = Vec::new();
        for (key, value) in &self.values {
            let Err(error) = changed.set(key, value) else { continue };
            let code = match error {
                SetError::UnknownKey => "unknown_key",
                SetError::Unreadable => "unreadable_value",
                SetError::Refused(code) => code,
            };
            let bounds = ParameterSpec::of(key).map(|spec| json!({"min": spec.min, "max": spec.max}));
            let pointer = format!("/values/{}", key.replace('~', "~0").replace('/', "~1"));
            errors.push(FieldError { pointer, code: code.to_owned(), params: bounds });
        }
        if !errors.is_empty() {
            return Err(Problem::fields(errors));
        }
        if changed == *params {
            return Err(Problem::field("/values", "unchanged"));
        }
        Ok(changed)
    }
}

/// A parameter and its value in force.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParameterView {
    /// What it is.
    #[serde(flatten)]
    pub spec: &'static ParameterSpec,
    /// Its value in force, as text.
    pub value: String,
}

/// The parameters in force.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParametersView {
    /// Number of the version in force; 0: the defaults.
    pub number: i32,
    /// Since when.
    pub effective_from: Option<NaiveDate>,
    /// Every parameter, in the order of the specification.
    pub items: Vec<ParameterView>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// Every parameter with its value.
pub fn items(params: &Params) -> Vec<ParameterView> {
    let view = |spec: &'static ParameterSpec| ParameterView { spec, value: params.text(spec.key).unwrap_or_default() };
    PARAMETERS.iter().map(view).collect()
}

/// A value that a version changes.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParameterChange {
    /// Dotted key.
    pub key: &'static str,
    /// Value before.
    pub before: String,
    /// Value after.
    pub after: String,
    /// What the parameter's default rests on.
    pub basis: Basis,
}

/// What `after` changes in `before`.
pub fn changes(before: &Params, after: &Params) -> Vec<ParameterChange> {
    let change = |(key, before, after)| {
        let basis = ParameterSpec::of(key).map_or(Basis::House, |spec| spec.basis);
        ParameterChange { key, before, after, basis }
    };
    before.diff(after).into_iter().map(change).collect()
}

/// A version of the parameters.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParameterVersionView {
    /// Version's id.
    pub id: Id,
    /// For `If-Match`.
    pub version: i32,
    /// Number, once approved.
    pub number: Option<i32>,
    /// The number that it changes.
    pub base: i32,
    /// How far it has come.
    pub state: State,
    /// Whether it is the one in force today.
    pub in_force: bool,
    /// From when it is to be in force.
    pub effective_from: NaiveDate,
    /// Why.
    pub reason: String,
    /// What it changes in its base.
    pub changes: Vec<ParameterChange>,
    /// What differs from the version in force today.
    pub against_in_force: Vec<ParameterChange>,
    /// Who proposed it.
    pub proposer: String,
    /// When.
    pub proposed_at: Ts,
    /// Who decided.
    pub decider: Option<String>,
    /// When.
    pub decided_at: Option<Ts>,
    /// The decision's reason.
    pub decision_reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// A version in the history.
#[derive(Debug, Serialize, ToSchema)]
pub struct ParameterVersionRow {
    /// Version's id.
    pub id: Id,
    /// Number, once approved.
    pub number: Option<i32>,
    /// How far it has come.
    pub state: State,
    /// Whether it is the one in force today.
    pub in_force: bool,
    /// From when it is to be in force.
    pub effective_from: NaiveDate,
    /// Why.
    pub reason: String,
    /// Who proposed it.
    pub proposer: String,
    /// When.
    pub proposed_at: Ts,
    /// Who decided.
    pub decider: Option<String>,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// Which versions.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ParameterVersionQuery {
    /// How far they have come.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Why an action is taken.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnParameterVersion {
    /// Reason: required to reject.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ParameterAction {
    /// Version's id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
