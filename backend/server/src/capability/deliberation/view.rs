//! What comes in and goes out about deliberation.

use chrono::NaiveDate;
use hezhen_domain::deliberation::{Action, Capacity, Mode, Opinion, State};
use hezhen_domain::machine::Offer;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// Somebody to consult; with the answer, if it was given at once.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct DeliberationForm {
    /// The case.
    pub case_id: Id,
    /// Who.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub who: String,
    /// Post, as it is written in the record.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub position: String,
    /// In what office.
    pub capacity: Capacity,
    /// How.
    pub mode: Mode,
    /// Since when; today without it.
    #[serde(default)]
    pub asked_on: Option<NaiveDate>,
    /// What was said, if it was said at once.
    #[serde(default)]
    pub opinion: Option<Opinion>,
    /// In words.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub text: String,
    /// Supervisors who sat in, by their terms: admitted to the case on that day.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub observers: Vec<Id>,
}

/// A supervisor who sits in.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct DeliberationObserver {
    /// The term.
    pub supervisor_id: Id,
    /// Name.
    pub name: String,
}

/// Which consultations.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DeliberationQuery {
    /// Of this case.
    pub case_id: Id,
}

/// What an action brings.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnDeliberation {
    /// `answer`: what was said.
    #[serde(default)]
    pub opinion: Option<Opinion>,
    /// `answer`: in words.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub text: String,
    /// `answer`: supervisors who sat in, by their terms.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub observers: Vec<Id>,
    /// `withdraw`: why.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct DeliberationAction {
    /// Consultation id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// One consultation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeliberationView {
    /// Consultation id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Who.
    pub who: String,
    /// Post.
    pub position: String,
    /// In what office.
    pub capacity: Capacity,
    /// How.
    pub mode: Mode,
    /// Since when.
    pub asked_on: NaiveDate,
    /// How far it is.
    pub state: State,
    /// When it was answered.
    pub answered_on: Option<NaiveDate>,
    /// What was said.
    pub opinion: Option<Opinion>,
    /// In words.
    pub text: String,
    /// Supervisors who sat in.
    pub observers: Vec<DeliberationObserver>,
    /// Whether silence counts as agreement by now (dual management).
    pub agreed_by_silence: bool,
    /// What can be done.
    pub actions: Vec<Offer>,
}
