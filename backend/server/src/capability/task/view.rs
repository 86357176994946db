//! What goes out about tasks.

use std::borrow::Cow;

use chrono::NaiveDate;
use hezhen_domain::deadline::Level;
use serde::Serialize;
use utoipa::ToSchema;

use crate::db::{Id, Ts};

/// In which column of my work a task stands.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = TaskGroup)]
pub enum Group {
    /// To be done.
    Todo,
    /// To be approved or returned.
    Approval,
}

/// The part of a thing that a task is about: a code and a figure, which the screen words.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = TaskPart)]
pub struct Part {
    /// A verification's item, a round's form, the rule that an override is about.
    pub code: Cow<'static, str>,
    /// Which round.
    pub number: Option<i32>,
}

/// Something that waits for this person, and how near its end is.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TaskRow {
    /// What waits.
    #[serde(flatten)]
    pub task: Task,
    /// How near the end is, as the deadline has it.
    pub level: Level,
}

/// Something that waits for this person.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Task {
    /// Column.
    pub group: Group,
    /// What kind of thing: `selection_case`, `notice`, `consultation` …
    pub object: &'static str,
    /// Which.
    pub object_id: Id,
    /// The case it belongs to.
    pub case_id: Option<Id>,
    /// What it is called, in the words of the record.
    pub title: String,
    /// Its number or its unit, small.
    pub subtitle: String,
    /// Which part of it.
    pub part: Option<Part>,
    /// What is to be done: an action of the thing.
    pub action: &'static str,
    /// Since when it waits.
    pub since: Ts,
    /// By when.
    pub due: Option<NaiveDate>,
    /// Working days left until then; negative when it is late.
    pub days_left: Option<i32>,
}
