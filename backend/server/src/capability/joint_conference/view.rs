//! What comes in and goes out about joint conferences.

use chrono::NaiveDate;
use hezhen_domain::joint_conference::{Action, ItemState, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A conference to be held.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JointConferenceForm {
    /// Whose conference: the county, as a rule.
    pub unit_id: Id,
    /// Title.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub title: String,
    /// The day for which it is planned.
    pub planned_on: NaiveDate,
    /// Where.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub place: String,
    /// Who takes the chair.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub chair: String,
    /// Organs and whom they send.
    #[validate(length(min = 1, max = 60, code = "length"), nested)]
    pub members: Vec<JointMember>,
    /// Points of the agenda.
    #[validate(length(min = 1, max = 30, code = "length"))]
    pub agenda: Vec<String>,
}

/// An organ and whom it sends.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JointMember {
    /// The organ, e.g. 县纪委监委.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub organ: String,
    /// The person.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub name: String,
}

/// Something that was exchanged, and who answers for it by when.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct JointItemForm {
    /// What.
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub topic: String,
    /// The organ that told of it.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub from_organ: String,
    /// The unit that answers for it.
    pub unit_id: Id,
    /// By when.
    pub due_on: NaiveDate,
}

/// Which conferences.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct JointConferenceQuery {
    /// State.
    pub state: Option<State>,
    /// The one at which this item was exchanged.
    pub item_id: Option<Id>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A conference in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct JointConferenceRow {
    /// Conference id.
    pub id: Id,
    /// Title.
    pub title: String,
    /// Whose.
    pub unit_id: Id,
    /// Whose.
    pub unit_name: String,
    /// The day for which it was planned.
    pub planned_on: NaiveDate,
    /// The day on which it was held.
    pub held_on: Option<NaiveDate>,
    /// Where.
    pub place: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
}

/// An item as it stands.
#[derive(Debug, Serialize, ToSchema)]
pub struct JointItemView {
    /// Item id.
    pub id: Id,
    /// What.
    pub topic: String,
    /// The organ that told of it.
    pub from_organ: String,
    /// The unit that answers for it.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// By when.
    pub due_on: NaiveDate,
    /// How it stands.
    pub state: ItemState,
    /// What came of it.
    pub follow_up: Option<String>,
    /// When that was put on record.
    pub settled_on: Option<NaiveDate>,
    /// What the unit that answers for it told.
    pub report: Option<String>,
    /// When.
    pub reported_on: Option<NaiveDate>,
    /// Who.
    pub reporter_name: Option<String>,
}

/// A conference.
#[derive(Debug, Serialize, ToSchema)]
pub struct JointConferenceView {
    /// As in the list.
    #[serde(flatten)]
    pub row: JointConferenceRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who takes the chair.
    pub chair: String,
    /// Organs and whom they send.
    pub members: Vec<JointMember>,
    /// Points of the agenda.
    pub agenda: Vec<String>,
    /// Whether the reader is shown items and minutes.
    pub whole: bool,
    /// What was exchanged; nothing for those who sit in, and for a unit that answers what it answers for.
    pub exchanged: Vec<JointItemView>,
    /// The minutes; nothing for those who sit in.
    pub minutes: Option<String>,
    /// Who wrote them.
    pub recorder_name: Option<String>,
    /// Who signed them.
    pub signer_name: Option<String>,
    /// When.
    pub signed_on: Option<NaiveDate>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action wants to know.
#[derive(Debug, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnJointConference {
    /// Why it is cancelled.
    #[serde(default)]
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
    /// The day on which it was held, for `hold`.
    #[serde(default)]
    pub held_on: Option<NaiveDate>,
    /// The minutes, for `record`.
    #[serde(default)]
    #[validate(length(min = 1, max = 20000, code = "length"))]
    pub minutes: Option<String>,
    /// What was exchanged, all of it, for `record`.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"), nested)]
    pub items: Option<Vec<JointItemForm>>,
    /// The item, for `report` and `settle`.
    #[serde(default)]
    pub item_id: Option<Id>,
    /// How it stands now, for `settle`.
    #[serde(default)]
    pub outcome: Option<ItemState>,
    /// What came of it, for `report` and `settle`.
    #[serde(default)]
    #[validate(length(min = 1, max = 2000, code = "length"))]
    pub follow_up: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct JointConferenceAction {
    /// Conference id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
