//! What comes in and goes out about inspections.

use chrono::NaiveDate;
use hezhen_domain::inspection::{Action, Kind, State};
use hezhen_domain::machine::{Broken, Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::view_return::ReturnVisitView;
use super::view_work::ProblemView;
use crate::capability::candidate::CandidateBrief;
use crate::db::{Id, Ts};

/// The plan of an inspection.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectionForm {
    /// The case.
    pub case_id: Id,
    /// What it is for.
    pub kind: Kind,
    /// The plan.
    #[validate(nested)]
    pub plan: InspectionPlan,
}

/// What is planned.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct InspectionPlan {
    /// Scope, methods, order of work.
    #[validate(length(min = 1, max = 10000, code = "length"))]
    pub text: String,
    /// First day.
    pub starts_on: NaiveDate,
    /// Last day.
    pub ends_on: NaiveDate,
    /// How many people there are to talk to, where that is fewer than talks are asked for.
    #[validate(range(min = 1, max = 10000, code = "range"))]
    pub population: Option<i32>,
    /// With which principal leaders of the unit the plan was agreed.
    #[validate(length(max = 200, code = "length"))]
    pub agreed_with: Option<String>,
    /// When.
    pub agreed_on: Option<NaiveDate>,
}

/// Which inspections.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct InspectionQuery {
    /// Of this case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// An inspection in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct InspectionRow {
    /// Inspection id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Its unit.
    pub unit_name: String,
    /// What it is for.
    pub kind: Kind,
    /// State.
    pub state: State,
    /// First day planned.
    pub starts_on: NaiveDate,
    /// Last day planned.
    pub ends_on: NaiveDate,
}

/// A present member of the team.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InspectionMember)]
pub struct Member {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Whether the member leads.
    pub lead: bool,
    /// Whether it is the person who asks.
    pub mine: bool,
}

/// How much of the work is done, as the rules count it.
#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
#[schema(as = InspectionProgress)]
pub struct Progress {
    /// Talks about the candidate with the fewest.
    pub talks: u32,
    /// Talks needed.
    pub talks_need: u32,
    /// Tiers heard about every candidate.
    pub tiers: usize,
    /// Tiers there are.
    pub tiers_need: usize,
    /// Circles with evidence about every candidate.
    pub circles: usize,
    /// Circles there are.
    pub circles_need: usize,
}

/// The feedback to the principal leaders of the unit.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InspectionFeedback)]
pub struct Feedback {
    /// Day.
    pub held_on: NaiveDate,
    /// Place.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub place: String,
    /// Who was there.
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub attendees: String,
    /// What the team said.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub shared: String,
    /// What the unit's leaders said.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub unit_view: String,
}

/// An inspection.
#[derive(Debug, Serialize, ToSchema)]
pub struct InspectionView {
    /// Inspection id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Its unit.
    pub unit_name: String,
    /// What it is for.
    pub kind: Kind,
    /// State.
    pub state: State,
    /// The plan.
    pub plan: InspectionPlan,
    /// The team.
    pub team_id: Option<Id>,
    /// Its present members.
    pub members: Vec<Member>,
    /// The candidates.
    pub candidates: Vec<CandidateBrief>,
    /// When the notice was published.
    pub notice_on: Option<NaiveDate>,
    /// The first day after the notice's lead time.
    pub start_from: Option<NaiveDate>,
    /// First day of the work.
    pub started_on: Option<NaiveDate>,
    /// Day on which the evidence was closed.
    pub closed_on: Option<NaiveDate>,
    /// The feedback meeting.
    pub feedback: Option<Feedback>,
    /// What the unit said of the team's work, for the offices that are shown it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub returns: Option<Vec<ReturnVisitView>>,
    /// Major problems.
    pub problems: Vec<ProblemView>,
    /// How much is done.
    pub progress: Progress,
    /// Whether the person who asks may write talks, evidence and reports now.
    pub writable: bool,
    /// Since when it exists.
    pub created_at: Ts,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    pub warnings: Vec<Broken>,
}

/// What an action wants to know.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnInspection {
    /// Reason: of a return, a suspension, a reopening.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct InspectionAction {
    /// Inspection id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
