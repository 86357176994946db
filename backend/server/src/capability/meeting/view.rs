//! What comes in and goes out about meetings.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::meeting::{Action, Body, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use super::store::Member;
use crate::capability::meeting_item::MeetingItemView;
use crate::db::{Id, Ts};

/// A meeting, new or changed before its materials went out.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingForm {
    /// The body that meets.
    pub body: Body,
    /// Title, e.g. 县委常委会第12次会议.
    #[validate(length(min = 2, max = 200, code = "length"))]
    pub title: String,
    /// The unit over which it decides.
    pub unit_id: Id,
    /// Where.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub place: String,
    /// When.
    pub scheduled_on: NaiveDate,
    /// At what time, `09:00`.
    #[validate(custom(function = "time_of_day"))]
    pub starts: String,
    /// The members of the body, all of them: they are the members expected.
    #[validate(length(min = 3, max = 200, code = "length"), nested)]
    pub members: Vec<MemberForm>,
}

/// A member of the body.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberForm {
    /// Name.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub name: String,
    /// Post.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub position: String,
    /// The member in the register, for recusal.
    #[serde(default)]
    pub cadre_id: Option<Id>,
    /// Whether in the chair; exactly one is.
    #[serde(default)]
    pub chair: bool,
}

fn time_of_day(text: &str) -> Result<(), validator::ValidationError> {
    let right = text.len() == 5 && chrono::NaiveTime::parse_from_str(text, "%H:%M").is_ok();
    if right { Ok(()) } else { Err(validator::ValidationError::new("time_of_day")) }
}

/// Which meetings.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct MeetingQuery {
    /// With an item of this case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Body.
    pub body: Option<Body>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Who is in the room.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AttendanceForm {
    /// Numbers of the members present.
    #[validate(length(max = 200, code = "length"))]
    pub present: Vec<i32>,
}

/// What an action brings.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnMeeting {
    /// `close`: the minutes.
    #[serde(default)]
    #[validate(length(max = 20000, code = "length"))]
    pub minutes: Option<String>,
    /// `cancel`, `recall`: why.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct MeetingAction {
    /// Meeting id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A meeting in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingRow {
    /// Meeting id.
    pub id: Id,
    /// Number.
    pub number: String,
    /// The body.
    pub body: Body,
    /// Title.
    pub title: String,
    /// When.
    pub scheduled_on: NaiveDate,
    /// At what time.
    pub starts: String,
    /// Where.
    pub place: String,
    /// Members expected.
    pub expected: u32,
    /// State.
    pub state: State,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A meeting.
#[derive(Debug, Serialize, ToSchema)]
pub struct MeetingView {
    /// Meeting id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number.
    pub number: String,
    /// The body.
    pub body: Body,
    /// Title.
    pub title: String,
    /// The unit over which it decides.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// Where.
    pub place: String,
    /// When.
    pub scheduled_on: NaiveDate,
    /// At what time.
    pub starts: String,
    /// The members, with who is present.
    pub members: Vec<Member>,
    /// Members expected.
    pub expected: u32,
    /// Members present.
    pub present: u32,
    /// Members that make a quorum.
    pub quorum: u32,
    /// Votes that adopt.
    pub passing: u32,
    /// State.
    pub state: State,
    /// When the materials went out.
    pub materials_on: Option<NaiveDate>,
    /// The last day for them.
    pub materials_due: NaiveDate,
    /// When it was opened.
    pub opened_at: Option<Ts>,
    /// The minutes.
    pub minutes: String,
    /// Who wrote them.
    pub minutes_name: Option<String>,
    /// Who signed for the chair.
    pub signed_name: Option<String>,
    /// When.
    pub signed_at: Option<Ts>,
    /// Whether the reader belongs to those who run the meeting (members see materials only).
    pub full: bool,
    /// The items.
    pub items: Vec<MeetingItemView>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}
