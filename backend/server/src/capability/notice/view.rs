//! What comes in and goes out about notices.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::notice::document::Document;
use hezhen_domain::notice::{
    Action, Channel, Content, Effect, Exemption, FeedbackChannel, Kind, Reception, State, Verdict,
};
use hezhen_domain::rule::Basis;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A notice, new or changed. What is still missing in it is told, not refused, until it is submitted.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeForm {
    /// The case, of a kind that belongs to one.
    #[serde(default)]
    pub case_id: Option<Id>,
    /// The unit, of the other kinds.
    #[serde(default)]
    pub unit_id: Option<Id>,
    /// Title.
    #[validate(length(min = 2, max = 100, code = "length"))]
    pub title: String,
    /// First day; the day of the publication when that comes later.
    pub start_date: NaiveDate,
    /// What it says.
    pub content: Content,
    /// Where it hangs.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub channels: Vec<Channel>,
    /// Who receives reports.
    pub reception: Reception,
    /// Why nothing is to be published.
    pub exemption: Option<Exemption>,
}

/// Which notices.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct NoticeQuery {
    /// Part of the title or of the number.
    pub q: Option<String>,
    /// Those of a case.
    pub case_id: Option<Id>,
    /// Those of a unit itself.
    pub unit_id: Option<Id>,
    /// What they announce.
    pub kind: Option<Kind>,
    /// How far they have come.
    pub state: Option<State>,
    /// Those whose window ends on this day or later.
    pub from: Option<NaiveDate>,
    /// Those whose window starts on this day or earlier.
    pub to: Option<NaiveDate>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// For which case or unit, and of which kind, a first version is wanted.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct SuggestionQuery {
    /// The case, for a kind that belongs to one.
    pub case_id: Option<Id>,
    /// The unit, for the other kinds.
    pub unit_id: Option<Id>,
    /// What is to be announced.
    pub kind: Kind,
}

/// When a notice stands.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct NoticeWindow {
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Working days from the first to the last.
    pub working_days: u32,
    /// Working days before the day that it announces.
    pub lead: u32,
    /// Working days that the rule asks for: of the window, or of the lead.
    pub minimum: u32,
    /// What that rests on.
    pub basis: Basis,
    /// Whether the last day may still move (CAL-01).
    pub provisional: bool,
    /// Working days left after today; negative when it is over.
    pub days_left: i64,
}

/// A notice.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoticeView {
    /// Notice's id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number, once published.
    pub number: Option<String>,
    /// Its fields.
    #[serde(flatten)]
    pub form: NoticeForm,
    /// What it announces.
    pub kind: Kind,
    /// The unit's name.
    pub unit_name: String,
    /// The case's number.
    pub case_number: Option<String>,
    /// The case's title.
    pub case_title: Option<String>,
    /// What is being corrected, until it is published again: the public reads it then.
    pub correcting: Option<String>,
    /// How far it has come, today.
    pub state: State,
    /// When it stands, or would stand if it were published today.
    pub window: NoticeWindow,
    /// Whether the public reads a version of it now, e.g. while it is being corrected.
    pub public: bool,
    /// The page as the public would read it.
    pub document: Document,
    /// Who wrote it.
    pub author: String,
    /// Who approved it.
    pub approver: Option<String>,
    /// With what it was confirmed.
    pub result: Option<Verdict>,
    /// Why.
    pub result_note: Option<String>,
    /// Who is affected.
    pub affected: Vec<Id>,
    /// Why it was returned, extended or withdrawn.
    pub reason: Option<String>,
    /// Since when it stands in this state.
    pub state_since: Ts,
    /// What came in; only for those who handle it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub feedback: Option<Vec<FeedbackView>>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// A notice in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoticeRow {
    /// Notice's id.
    pub id: Id,
    /// Number, once published.
    pub number: Option<String>,
    /// What it announces.
    pub kind: Kind,
    /// Title.
    pub title: String,
    /// The case.
    pub case_id: Option<Id>,
    /// Its title.
    pub case_title: Option<String>,
    /// The unit.
    pub unit_name: String,
    /// How far it has come, today.
    pub state: State,
    /// Whether nothing is published.
    pub exempt: bool,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Whether the last day may still move (CAL-01).
    pub provisional: bool,
    /// Working days left after today; negative when it is over.
    pub days_left: i64,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// How a notice that is being written would look, and what it lacks.
#[derive(Debug, Serialize, ToSchema)]
pub struct NoticePreview {
    /// The page as the public would read it.
    pub document: Document,
    /// When it would stand.
    pub window: NoticeWindow,
    /// The rules that its submission asks for.
    pub checks: Vec<Check>,
}

/// Where a notice hangs, with proof.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NoticeChannels {
    /// The places.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub channels: Vec<Channel>,
}

/// Why an action is taken.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnNotice {
    /// Reason: required to return, correct and withdraw. Of a correction it says what is changed, and the public reads it.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// A later end.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ExtendNotice {
    /// The new last day.
    pub end_date: NaiveDate,
    /// Why.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub reason: String,
}

/// The result of a notice.
#[derive(Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmNotice {
    /// 不影响任职, or not.
    pub result: Verdict,
    /// Who is affected; nobody when it is unaffected.
    #[serde(default)]
    #[validate(length(max = 500, code = "length"))]
    pub affected: Vec<Id>,
    /// Why.
    #[validate(length(max = 1000, code = "length"))]
    pub note: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct NoticeAction {
    /// Notice's id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A report that came in on a notice. It carries no name of whoever reports.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct FeedbackForm {
    /// When.
    pub received_on: NaiveDate,
    /// How.
    pub channel: FeedbackChannel,
    /// What, in a few sentences.
    #[validate(length(min = 1, max = 2000, code = "length"))]
    pub summary: String,
    /// What it calls for.
    pub effect: Effect,
}

/// How a report was concluded.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConcludeFeedback {
    /// What was found.
    #[validate(length(min = 1, max = 2000, code = "length"))]
    pub conclusion: String,
    /// Whether it affects the appointment.
    pub affects: bool,
}

/// A report.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct FeedbackView {
    /// Report's id.
    pub id: Id,
    /// What it says.
    #[serde(flatten)]
    pub form: FeedbackForm,
    /// Who registered it.
    pub recorder: String,
    /// When.
    pub recorded_at: Ts,
    /// How it was concluded.
    pub conclusion: Option<String>,
    /// Whether it affects the appointment.
    pub affects: Option<bool>,
    /// Who concluded it.
    pub concluder: Option<String>,
    /// When.
    pub concluded_at: Option<Ts>,
}

/// The report in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct FeedbackPath {
    /// Notice's id.
    pub id: Id,
    /// Report's id.
    pub feedback_id: Id,
}

/// A notice as the public reads it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicNotice {
    /// Notice's id.
    pub id: Id,
    /// The page.
    #[serde(flatten)]
    pub document: Document,
    /// Whether its window is over.
    pub over: bool,
    /// Whether its last day may still move, with the holidays of a year that are not known yet (CAL-01).
    pub provisional: bool,
    /// Working days left after today.
    pub days_left: i64,
}

/// Which public notices.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PublicQuery {
    /// What they announce.
    pub kind: Option<Kind>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}
