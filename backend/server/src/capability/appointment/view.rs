//! What comes in and goes out about appointments.

use chrono::NaiveDate;
use hezhen_domain::appointment::{Action, State, Talk, TenureBasis};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// Which appointments.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AppointmentQuery {
    /// The case.
    pub case_id: Id,
}

/// On which terms the post is held.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AppointmentTerms {
    /// From when the post is held: decision or election.
    pub tenure_basis: TenureBasis,
    /// That day.
    pub tenure_from: Option<NaiveDate>,
    /// Whether the post is held on probation first.
    pub on_probation: bool,
    /// Why, where that differs from what kind of case and post say.
    #[validate(length(max = 500, code = "length"))]
    pub probation_reason: Option<String>,
    /// Whether the posts held so far end.
    pub relieve: bool,
}

/// What an action needs: the talk, the number of the document, a reason.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ActOnAppointment {
    /// The talk: required by `hold_talk`.
    pub talk: Option<Talk>,
    /// Issuer's mark in the document's number, `县委组任`; the number follows without gaps.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub prefix: Option<String>,
    /// Another appointment of this case, issued today: one document for both.
    pub same_document_as: Option<Id>,
    /// Reason: required by `cancel`.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AppointmentAction {
    /// Appointment id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// An appointment.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AppointmentView {
    /// Appointment id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its title.
    pub case_title: String,
    /// The candidate.
    pub candidate_id: Id,
    /// The person.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post held so far.
    pub title: String,
    /// The post.
    pub post_id: Id,
    /// Its name.
    pub post_name: String,
    /// Its unit.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// On which terms.
    #[serde(flatten)]
    pub terms: AppointmentTerms,
    /// Whether this takes the post away.
    pub removal: bool,
    /// The talk.
    pub talk: Option<Talk>,
    /// Number of the document.
    pub doc_no: Option<String>,
    /// Its day.
    pub issued_on: Option<NaiveDate>,
    /// Who issued it.
    pub issued_by: Option<String>,
    /// Last day of probation.
    pub probation_until: Option<NaiveDate>,
    /// The probation.
    pub probation_id: Option<Id>,
    /// Why it came to nothing.
    pub reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}
