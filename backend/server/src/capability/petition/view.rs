//! What comes in and goes out about petitions.

use chrono::NaiveDate;
use hezhen_domain::attachment::Kind;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::petition::{
    Category, Channel, Destination, Effect, Paper, Regime, Review, Satisfaction, State, Urgency, Verdict,
};
use hezhen_domain::verification::Clue;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::view_act::PetitionFinding;
use super::view_merged::PetitionMerged;
use super::view_reading::ReadingView;
use crate::capability::deadline::DeadlineView;
use crate::db::{Id, Ts};

/// Who complained: sealed, and read by two together.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Petitioner {
    /// Name.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub name: String,
    /// Telephone, address: where an answer finds the person.
    #[validate(length(min = 1, max = 300, code = "length"))]
    pub contact: String,
}

/// What came in.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PetitionForm {
    /// How.
    pub channel: Channel,
    /// On which day.
    pub received_on: NaiveDate,
    /// The unit whose office handles it.
    pub unit_id: Id,
    /// Where it belongs.
    #[validate(nested)]
    pub place: PetitionPlace,
    /// What it says.
    #[validate(length(min = 1, max = 20000, code = "length"))]
    pub content: String,
    /// Who complained; nothing for an anonymous one.
    #[serde(default)]
    #[validate(nested)]
    pub petitioner: Option<Petitioner>,
}

/// Where a petition belongs: its regime, what and whom it is about.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PetitionPlace {
    /// Which rules and clocks it runs by.
    pub regime: Regime,
    /// What it is about.
    pub category: Category,
    /// How soon it must be looked at.
    #[serde(default = "normal")]
    pub urgency: Urgency,
    /// The official complained of.
    #[serde(default)]
    pub subject_cadre_id: Option<Id>,
    /// The unit complained of; that of the official without it.
    #[serde(default)]
    pub subject_unit_id: Option<Id>,
    /// The case that it touches.
    #[serde(default)]
    pub case_id: Option<Id>,
    /// The notice that it answers.
    #[serde(default)]
    pub notice_id: Option<Id>,
}

fn normal() -> Urgency {
    Urgency::Normal
}

/// Which petitions.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PetitionQuery {
    /// State.
    pub state: Option<State>,
    /// Regime.
    pub regime: Option<Regime>,
    /// Channel.
    pub channel: Option<Channel>,
    /// What it is about.
    pub category: Option<Category>,
    /// A queue.
    #[param(inline)]
    pub queue: Option<PetitionQueue>,
    /// Of this notice.
    pub notice_id: Option<Id>,
    /// Received on this day or later.
    pub from: Option<NaiveDate>,
    /// Received on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Beginning or part of the number.
    pub q: Option<String>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A queue of petitions.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum PetitionQueue {
    /// Nobody has concluded on it.
    Open,
    /// A term is over.
    Overdue,
    /// A term has run past the last point of reminding before its end.
    Near,
    /// Assigned to the asker.
    Mine,
    /// The petitioner wrote, and the office has not gone on since.
    Unanswered,
    /// Something was found, and nobody has said what it means for an appointment.
    Effect,
}

/// A petition that was put down: what was written in it is not said again.
#[derive(Debug, Serialize, ToSchema)]
pub struct PetitionPutDown {
    /// Petition id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// State.
    pub state: State,
}

/// The term of a petition that runs out first.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionTerm {
    /// What is to be done.
    pub kind: String,
    /// The last day.
    pub due: NaiveDate,
    /// Working days left after today; negative when overdue.
    pub days_left: i64,
    /// How much of it has run, in percent of its natural days.
    pub elapsed: u32,
    /// The point of reminding that it has passed.
    pub alert: Option<u32>,
}

/// A petition in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionRow {
    /// Petition id.
    pub id: Id,
    /// Number, once it is registered.
    pub number: Option<String>,
    /// How it came in.
    pub channel: Channel,
    /// On which day.
    pub received_on: NaiveDate,
    /// Regime.
    pub regime: Regime,
    /// What it is about.
    pub category: Category,
    /// How soon it must be looked at.
    pub urgency: Urgency,
    /// Whether somebody gave a name.
    pub real_name: bool,
    /// Whether the petitioner wrote after the last step of the office.
    pub unanswered: bool,
    /// The unit whose office handles it.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// What the clue is worth.
    pub clue: Option<Clue>,
    /// What was found.
    pub verdict: Option<Verdict>,
    /// To whom it is assigned.
    pub handler_name: Option<String>,
    /// The term that runs out first.
    pub term: Option<PetitionTerm>,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A paper of the file, as far as the reader may know.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = PetitionPaperView)]
pub struct PaperView {
    /// What it is.
    pub kind: Paper,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
    /// What it says.
    #[serde(flatten)]
    pub said: PetitionSaid,
}

/// What a paper says.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct PetitionSaid {
    /// In words.
    pub text: String,
    /// To or before whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Its own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// The leader responsible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub leader: Option<String>,
    /// The unit responsible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub unit: Option<String>,
    /// The person responsible.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub person: Option<String>,
    /// The last day.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub limit_on: Option<NaiveDate>,
    /// So many days.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub days: Option<u32>,
    /// What was found altogether.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub verdict: Option<Verdict>,
    /// Matter by matter.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub findings: Vec<PetitionFinding>,
    /// What it means for the appointment.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub effect: Option<Effect>,
    /// What the body above says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub review: Option<Review>,
    /// What the petitioner says of the answer.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub satisfaction: Option<Satisfaction>,
}

/// A file that came with a petition, without its content.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionFile {
    /// Id.
    pub id: Id,
    /// The name that the house gives.
    pub name: String,
    /// What it is.
    pub kind: Kind,
    /// Bytes.
    pub size: i32,
}

/// Which file of which petition.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct FilePath {
    /// Petition id.
    pub id: Id,
    /// File id.
    pub file_id: Id,
}

/// Something that a petition names: its id and what it is called.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionLink {
    /// Id.
    pub id: Id,
    /// Name, number or title.
    pub name: String,
}

/// A petition.
#[derive(Debug, Serialize, ToSchema)]
pub struct PetitionView {
    /// Petition id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number, once it is registered.
    pub number: Option<String>,
    /// How it came in.
    pub channel: Channel,
    /// On which day; never the hour.
    pub received_on: NaiveDate,
    /// Where it belongs.
    pub place: PetitionPlace,
    /// The unit whose office handles it.
    pub unit_name: String,
    /// The official complained of.
    pub subject: Option<PetitionLink>,
    /// The unit complained of.
    pub subject_unit: Option<PetitionLink>,
    /// The case that it touches.
    pub case: Option<PetitionLink>,
    /// The notice that it answers.
    pub notice: Option<PetitionLink>,
    /// Whether somebody gave a name.
    pub real_name: bool,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// What the clue is worth.
    pub clue: Option<Clue>,
    /// To whom it is assigned.
    pub handler_name: Option<String>,
    /// To what kind of organ it was transferred.
    pub destination: Option<Destination>,
    /// The petition that stays in its place.
    pub merged_into: Option<PetitionLink>,
    /// Petitions that are handled together with it, for who reads the papers.
    pub merged: Vec<PetitionMerged>,
    /// Whether the petitioner wrote after the last step of the office.
    pub unanswered: bool,
    /// What was found.
    pub verdict: Option<Verdict>,
    /// When that was approved.
    pub concluded_on: Option<NaiveDate>,
    /// What it means for the appointment.
    pub effect: Option<Effect>,
    /// What the petitioner says of the answer.
    pub satisfaction: Option<Satisfaction>,
    /// Whether the petitioner said that in person, by the receipt.
    pub own_word: bool,
    /// The last day for asking for a review or a recheck.
    pub review_until: Option<NaiveDate>,
    /// Its clocks, the nearest end first.
    pub clocks: Vec<PetitionClock>,
    /// Whether the reader sees the papers; otherwise only what was found.
    pub reads: bool,
    /// Its papers, oldest first; never who complained.
    pub papers: Vec<PaperView>,
    /// Files that came with it, for who reads the papers.
    pub files: Vec<PetitionFile>,
    /// Whether the reader may ask to read who complained.
    pub may_ask_identity: bool,
    /// Who asked to read who complained, when and why.
    pub readings: Vec<ReadingView>,
    /// Petitions that may be the same.
    pub duplicates: Vec<PetitionLink>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// One clock.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionClock {
    /// The deadline.
    #[serde(flatten)]
    pub deadline: DeadlineView,
    /// How much of it has run, in percent of its natural days.
    pub elapsed: u32,
    /// The point of reminding that it has passed.
    pub alert: Option<u32>,
}

/// Whose handlers.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct HandlerQuery {
    /// The petition that is to be assigned.
    pub petition_id: Id,
}

/// Somebody to whom a petition can be assigned.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct HandlerRow {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// What stands in the way (R-PET-1).
    pub barred: Option<&'static str>,
}
