//! What goes out about deadlines.

use chrono::NaiveDate;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::deadline::{Level, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::db::Id;

/// Deadlines that somebody has to look after.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum DeadlineQueue {
    /// Their last day is over, and the work is still to be done.
    Overdue,
    /// Past their second point of reminding.
    Near,
}

/// Which deadlines.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct DeadlineQuery {
    /// Only those whose work is still to be done (missed ones too), or only the others.
    pub open: Option<bool>,
    /// Overdue ones, or those nearly so.
    #[param(inline)]
    pub queue: Option<DeadlineQueue>,
    /// Whose last day is this one or later.
    pub from: Option<NaiveDate>,
    /// Whose last day is this one or earlier.
    pub to: Option<NaiveDate>,
    /// Those of a case.
    pub case_id: Option<Id>,
    /// Those of one thing.
    pub object_id: Option<Id>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A deadline.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct DeadlineView {
    /// Deadline's id.
    pub id: Id,
    /// What kind of thing waits.
    pub object: String,
    /// Which.
    pub object_id: Id,
    /// The case it belongs to.
    pub case_id: Option<Id>,
    /// What is to be done.
    pub kind: String,
    /// For whom or what, in words.
    pub title: String,
    /// The parameter or the law that sets it.
    pub basis: String,
    /// From which day it counts.
    pub start_date: NaiveDate,
    /// What it counts.
    pub unit: DeadlineUnit,
    /// How many.
    pub length: i32,
    /// By how many it was extended.
    pub extended_by: i32,
    /// The last day.
    pub due_date: NaiveDate,
    /// Whether the day may still move (CAL-01).
    pub provisional: bool,
    /// How it stands today.
    pub state: State,
    /// How near its end is today; `quiet` when it is closed.
    pub level: Level,
    /// Who must act.
    pub role: String,
    /// Working days left after today; negative when overdue.
    pub working_days_left: i64,
    /// When the work was done, or the deadline waived.
    pub closed_on: Option<NaiveDate>,
    /// Why it was waived.
    pub reason: Option<String>,
}

/// A deadline that a calendar moves.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MovedDeadline {
    /// Deadline's id.
    pub id: Id,
    /// What kind of thing waits.
    pub object: String,
    /// Which.
    pub object_id: Id,
    /// What is to be done.
    pub kind: String,
    /// For whom or what, in words.
    pub title: String,
    /// The last day before.
    pub from: NaiveDate,
    /// The last day after.
    pub to: NaiveDate,
}
