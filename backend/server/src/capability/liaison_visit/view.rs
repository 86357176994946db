//! What comes in and goes out about liaison visits.

use chrono::NaiveDate;
use hezhen_domain::liaison_visit::{Action, FactState, Organ, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A visit that was made.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LiaisonVisitForm {
    /// Whose department made it: the county, as a rule.
    pub unit_id: Id,
    /// Which kind of organ.
    pub organ: Organ,
    /// Its name.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub organ_name: String,
    /// On which day.
    pub visited_on: NaiveDate,
    /// Who went.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub visitors: Vec<String>,
    /// Who was met.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub met: Vec<String>,
    /// What was learned.
    #[validate(length(min = 1, max = 50, code = "length"), nested)]
    pub facts: Vec<LiaisonFactForm>,
}

/// Something that was learned.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct LiaisonFactForm {
    /// What.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub text: String,
    /// The unit that it is about.
    #[serde(default)]
    pub unit_id: Option<Id>,
    /// The official whom it is about.
    #[serde(default)]
    pub cadre_id: Option<Id>,
    /// Who follows it up; with a day, or neither.
    #[serde(default)]
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub follow_up_by: Option<String>,
    /// By when.
    #[serde(default)]
    pub due_on: Option<NaiveDate>,
}

/// Which visits.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct LiaisonVisitQuery {
    /// Which kind of organ.
    pub organ: Option<Organ>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A visit in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiaisonVisitRow {
    /// Visit id.
    pub id: Id,
    /// Which kind of organ.
    pub organ: Organ,
    /// Its name.
    pub organ_name: String,
    /// On which day.
    pub visited_on: NaiveDate,
    /// Who went.
    pub visitors: Vec<String>,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
}

/// Something that was learned, as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiaisonFactView {
    /// Fact id.
    pub id: Id,
    /// Its place among what was learned, from one.
    pub number: i32,
    /// What.
    pub text: String,
    /// The unit that it is about.
    pub unit_name: Option<String>,
    /// The official whom it is about.
    pub cadre_id: Option<Id>,
    /// The official's name.
    pub cadre_name: Option<String>,
    /// Who follows it up.
    pub follow_up_by: Option<String>,
    /// By when.
    pub due_on: Option<NaiveDate>,
    /// How it stands.
    pub state: FactState,
    /// What came of it.
    pub outcome: Option<String>,
    /// When that was put on record.
    pub settled_on: Option<NaiveDate>,
}

/// A visit.
#[derive(Debug, Serialize, ToSchema)]
pub struct LiaisonVisitView {
    /// As in the list.
    #[serde(flatten)]
    pub row: LiaisonVisitRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Whose department made it.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// Who was met.
    pub met: Vec<String>,
    /// What was learned, without what is said of the reader.
    pub facts: Vec<LiaisonFactView>,
    /// Who put it down.
    pub recorder_name: String,
    /// Why it was withdrawn.
    pub reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// How often a kind of organ was visited in a half-year.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct HalfYear {
    /// Year.
    pub year: i32,
    /// First or second half.
    pub half: u8,
    /// Visits.
    pub visits: usize,
}

/// A kind of organ, and how often it was visited.
#[derive(Debug, Serialize, ToSchema)]
pub struct OrganVisits {
    /// Which kind of organ.
    pub organ: Organ,
    /// Whether it is called on regularly.
    pub regular: bool,
    /// The last visit.
    pub last: Option<NaiveDate>,
    /// The last day on which the next one is in time; nothing for organs that are not called on regularly.
    pub due: Option<NaiveDate>,
    /// The last four half-years, the latest first.
    pub half_years: Vec<HalfYear>,
}

/// What an action wants to know.
#[derive(Debug, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnLiaisonVisit {
    /// Why it is withdrawn.
    #[serde(default)]
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
    /// The fact, for `settle`.
    #[serde(default)]
    pub fact_id: Option<Id>,
    /// What came of it, for `settle`.
    #[serde(default)]
    #[validate(length(min = 1, max = 2000, code = "length"))]
    pub outcome: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct LiaisonVisitAction {
    /// Visit id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
