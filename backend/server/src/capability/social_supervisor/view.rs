//! What comes in and goes out about the terms of supervisors.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::social_supervisor::{Action, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::view_case::{EvaluationForm, EvaluationSums};
use crate::db::{Id, Ts};

/// A term that is proposed.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SocialSupervisorForm {
    /// The person's account, which holds the office.
    pub account_id: Id,
    /// Who engages: the county, as a rule.
    pub unit_id: Id,
    /// Where the person works and as what.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub workplace: String,
    /// The person's own unit, when it is in the tree.
    #[serde(default)]
    pub home_unit_id: Option<Id>,
    /// The first day of the term.
    pub starts_on: NaiveDate,
    /// Why this person.
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub grounds: String,
}

/// Which terms.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SocialSupervisorQuery {
    /// Part of the name.
    pub q: Option<String>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Somebody who holds the office, for those who propose a term.
#[derive(Debug, Serialize, ToSchema)]
pub struct SupervisorAccount {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Last day of the term that runs or is yet to run.
    pub engaged_until: Option<NaiveDate>,
}

/// A term in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct SocialSupervisorRow {
    /// Term id.
    pub id: Id,
    /// The person's account.
    pub account_id: Id,
    /// The person.
    pub name: String,
    /// Where the person works and as what.
    pub workplace: String,
    /// Number of the letter of appointment.
    pub number: Option<String>,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
}

/// A case to which the person is or was admitted.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmissionView {
    /// Admission id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title, which may name somebody: for those who keep the terms.
    pub case_title: Option<String>,
    /// Why the person was invited.
    pub reason: String,
    /// Last day.
    pub until_on: NaiveDate,
    /// Who invited.
    pub inviter_name: String,
    /// When it was ended before that day.
    pub ended_on: Option<NaiveDate>,
    /// Why.
    pub ended_why: Option<String>,
    /// Whether it is in force today.
    pub in_force: bool,
    /// How the person evaluated the inspection.
    pub evaluation: Option<EvaluationForm>,
    /// What all who were admitted said of it, point by point; for those who keep the terms.
    pub evaluations: Option<EvaluationSums>,
}

/// A term.
#[derive(Debug, Serialize, ToSchema)]
pub struct SocialSupervisorView {
    /// As in the list.
    #[serde(flatten)]
    pub row: SocialSupervisorRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who engages.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// The person's own unit.
    pub home_unit_id: Option<Id>,
    /// Its name.
    pub home_unit_name: Option<String>,
    /// Why this person.
    pub grounds: String,
    /// Who proposed.
    pub proposer_name: String,
    /// Who engaged or declined.
    pub approver_name: Option<String>,
    /// When engaged.
    pub engaged_on: Option<NaiveDate>,
    /// When the term ended.
    pub ended_on: Option<NaiveDate>,
    /// Why it was declined, or ended before its last day.
    pub reason: Option<String>,
    /// Cases to which the person is or was admitted.
    pub admissions: Vec<AdmissionView>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action wants to know.
#[derive(Debug, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnSocialSupervisor {
    /// Why: asked by every action but `engage`.
    #[serde(default)]
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
    /// The case, for `admit_to_case`.
    #[serde(default)]
    pub case_id: Option<Id>,
    /// The last day of the admission, for `admit_to_case`.
    #[serde(default)]
    pub until_on: Option<NaiveDate>,
    /// The admission, for `end_admission`.
    #[serde(default)]
    pub admission_id: Option<Id>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct SocialSupervisorAction {
    /// Term id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
