//! What comes in and goes out about probations.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::probation::{Action, Inspection, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// Which probations.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ProbationQuery {
    /// The case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Only those without a result, or only those with one.
    pub open: Option<bool>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Where and when the result is publicised.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProbationPublicity {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Number or place of the notice.
    pub document: String,
}

/// What an action needs: the inspection, the window, a reason, the months.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct ActOnProbation {
    /// The inspection at the end: required by `inspect`.
    pub inspection: Option<Inspection>,
    /// The window: required by `publicise`.
    pub publicity: Option<ProbationPublicity>,
    /// Reason: required by `fail` and `extend`.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
    /// What becomes of who failed: required by `fail`.
    #[validate(length(max = 500, code = "length"))]
    pub arrangement: Option<String>,
    /// By how many months: required by `extend`.
    #[validate(range(min = 1, max = 12, code = "range"))]
    pub months: Option<u32>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ProbationAction {
    /// Probation id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A probation in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ProbationRow {
    /// Probation id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// The person.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post.
    pub post_name: String,
    /// Its unit.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// First day.
    pub start: NaiveDate,
    /// The day on which it ends.
    pub until: NaiveDate,
    /// Days until then; negative when it is past.
    pub days_left: i64,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A probation.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProbationView {
    /// Probation id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its title.
    pub case_title: String,
    /// The appointment.
    pub appointment_id: Id,
    /// Number of its document.
    pub doc_no: Option<String>,
    /// The person.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post.
    pub post_name: String,
    /// Its unit.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// First day.
    pub start: NaiveDate,
    /// Months.
    pub months: i32,
    /// The day on which it ends.
    pub until: NaiveDate,
    /// Days until then; negative when it is past.
    pub days_left: i64,
    /// The first day of the inspection at the end.
    pub inspection_from: NaiveDate,
    /// The shortcomings noted in the talk before the appointment.
    pub shortcomings: Option<String>,
    /// The inspection.
    pub inspection: Option<Inspection>,
    /// The window.
    pub publicity: Option<ProbationPublicity>,
    /// Reason of the result.
    pub reason: Option<String>,
    /// What became of who failed.
    pub arrangement: Option<String>,
    /// When it was decided.
    pub decided_on: Option<NaiveDate>,
    /// By whom.
    pub decided_by: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}
