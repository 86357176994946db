//! What comes in and goes out about visit tasks.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::visit_task::{Action, Class, Kind, State, Way};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::petition::{PetitionPlace, Petitioner};
use crate::db::{Id, Ts};

/// A task.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitTaskForm {
    /// The unit that answers for it.
    pub unit_id: Id,
    /// Title.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub title: String,
    /// Visits or receptions.
    pub kind: Kind,
    /// The leader responsible.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub leader: String,
    /// The person responsible.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub person: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The notice that announces receptions.
    #[serde(default)]
    pub notice_id: Option<Id>,
    /// Who is sent.
    #[validate(length(min = 1, max = 500, code = "length"), nested)]
    pub assignees: Vec<VisitAssigneeForm>,
}

/// Somebody who is sent.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitAssigneeForm {
    /// The account.
    pub account_id: Id,
    /// Where the person serves.
    pub class: Class,
    /// How many; by the parameters without it.
    #[serde(default)]
    #[validate(range(min = 1, max = 2000, code = "range"))]
    pub quota: Option<u32>,
    /// Why it is less than the parameters say.
    #[serde(default)]
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub reason: Option<String>,
}

/// Which tasks.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VisitTaskQuery {
    /// State.
    pub state: Option<State>,
    /// Visits or receptions.
    pub kind: Option<Kind>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A task in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitTaskRow {
    /// Task id.
    pub id: Id,
    /// Title.
    pub title: String,
    /// Visits or receptions.
    pub kind: Kind,
    /// The unit that answers for it.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// The leader responsible.
    pub leader: String,
    /// The person responsible.
    pub person: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// What counts so far, of all.
    pub done: i64,
    /// What is asked for, of all.
    pub quota: i64,
}

/// Somebody who is sent, and how far.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitAssigneeView {
    /// Id of the assignment.
    pub id: Id,
    /// The account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Where the person serves.
    pub class: Class,
    /// How many are asked for.
    pub quota: u32,
    /// Why that is less than the parameters say.
    pub reason: Option<String>,
    /// How many so far.
    pub done: u32,
    /// Why it is less than asked for.
    pub explanation: Option<String>,
    /// Whether it is the reader.
    pub mine: bool,
}

/// The notice that announces receptions.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitNotice {
    /// Notice id.
    pub id: Id,
    /// Title.
    pub title: String,
    /// Whether the public was told.
    pub published: bool,
    /// The first day that it names.
    pub first: Option<NaiveDate>,
}

/// What was counted.
#[derive(Debug, Clone, Default, Serialize, ToSchema)]
pub struct VisitTotals {
    /// Households visited at the door.
    pub households: i64,
    /// Meetings with people.
    pub meetings: i64,
    /// Receptions held.
    pub receptions: i64,
    /// Parties received there.
    pub received: i64,
    /// Suggestions.
    pub suggestions: i64,
    /// Consultations answered.
    pub consultations: i64,
    /// Matters settled on the spot.
    pub solved: i64,
}

/// A task.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitTaskView {
    /// As in the list.
    #[serde(flatten)]
    pub row: VisitTaskRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who set it.
    pub creator_name: String,
    /// Why it was cancelled.
    pub reason: Option<String>,
    /// The notice that announces receptions.
    pub notice: Option<VisitNotice>,
    /// Who is sent, and how far everybody is.
    pub assignees: Vec<VisitAssigneeView>,
    /// What was counted.
    pub totals: VisitTotals,
    /// Whether the reader may change it.
    pub may_edit: bool,
    /// Whether the reader reads what everybody heard.
    pub whole: bool,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action wants to know.
#[derive(Debug, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnVisitTask {
    /// Why it is cancelled, or less than asked for.
    #[serde(default)]
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub reason: Option<String>,
    /// The assignment, for `explain`.
    #[serde(default)]
    pub assignee_id: Option<Id>,
    /// The visit, for `hand_over`.
    #[serde(default)]
    pub visit_id: Option<Id>,
    /// Where the complaint belongs as a petition, for `hand_over`.
    #[serde(default)]
    #[validate(nested)]
    pub place: Option<PetitionPlace>,
    /// Who complained, for `hand_over`, where the person wants to be answered: sealed as that of any petition.
    #[serde(default)]
    #[validate(nested)]
    pub petitioner: Option<Petitioner>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct VisitTaskAction {
    /// Task id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// Who can be sent.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VisitCandidateQuery {
    /// To a task of this unit.
    pub unit_id: Id,
    /// Part of the name.
    pub q: Option<String>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Somebody who can be sent.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitCandidate {
    /// The account.
    pub account_id: Id,
    /// Name.
    pub name: String,
}

/// A visit, a meeting or a reception, without anybody's name.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VisitForm {
    /// Day.
    pub on: NaiveDate,
    /// How people were met.
    pub way: Way,
    /// Village, community, place of the reception.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub place: String,
    /// How many households, or parties that came.
    #[validate(range(min = 1, max = 2000, code = "range"))]
    pub households: u32,
    /// How many suggestions.
    #[serde(default)]
    #[validate(range(max = 10000, code = "range"))]
    pub suggestions: u32,
    /// How many consultations were answered.
    #[serde(default)]
    #[validate(range(max = 10000, code = "range"))]
    pub consultations: u32,
    /// How many matters were settled on the spot.
    #[serde(default)]
    #[validate(range(max = 10000, code = "range"))]
    pub solved: u32,
    /// What people asked about; sealed, and without names, numbers or addresses.
    #[serde(default)]
    #[validate(length(max = 5000, code = "length"))]
    pub asked: String,
    /// A complaint that is to be handed over as a petition; sealed.
    #[serde(default)]
    #[validate(length(min = 1, max = 10000, code = "length"))]
    pub complaint: Option<String>,
}

/// Which visits.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VisitQuery {
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A visit that was put down: nothing of what was heard.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitPutDown {
    /// Visit id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
}

/// The petition that a complaint became.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitPetition {
    /// Petition id; for those who handle petitions.
    pub id: Option<Id>,
    /// Its number, once it is registered.
    pub number: Option<String>,
}

/// A visit.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitView {
    /// Visit id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who made it.
    pub name: String,
    /// Whether that is the reader.
    pub mine: bool,
    /// Day.
    pub on: NaiveDate,
    /// How people were met.
    pub way: Way,
    /// Where.
    pub place: String,
    /// How many households, or parties that came.
    pub households: u32,
    /// Suggestions.
    pub suggestions: u32,
    /// Consultations.
    pub consultations: u32,
    /// Settled on the spot.
    pub solved: u32,
    /// What people asked about; for who made it and the offices that set tasks.
    pub asked: Option<String>,
    /// The complaint that waits to be handed over; for the same.
    pub complaint: Option<String>,
    /// Whether there is one that waits.
    pub complains: bool,
    /// The petition that it became.
    pub petition: Option<VisitPetition>,
}

/// Which visit of which task.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct VisitPath {
    /// Task id.
    pub id: Id,
    /// Visit id.
    pub visit_id: Id,
}

/// Of which days.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VisitStatisticsQuery {
    /// First day; that of the year without it.
    pub from: Option<NaiveDate>,
    /// Last day; today without it.
    pub to: Option<NaiveDate>,
}

/// What a unit counts.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitUnit {
    /// Unit id.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// What was counted.
    #[serde(flatten)]
    pub totals: VisitTotals,
}

/// What was counted in a period.
#[derive(Debug, Serialize, ToSchema)]
pub struct VisitStatistics {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// Altogether.
    pub totals: VisitTotals,
    /// Unit by unit.
    pub units: Vec<VisitUnit>,
}
