//! What comes in and goes out about evaluation sessions of supervisors.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::Id;

/// A session that was held.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SupervisorSessionForm {
    /// Whose session: the county, as a rule.
    pub unit_id: Id,
    /// The day.
    pub held_on: NaiveDate,
    /// Where.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub place: String,
    /// Who attended, by terms that ran on that day.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub attendees: Vec<Id>,
    /// What was said of the inspection work.
    #[validate(length(min = 1, max = 10000, code = "length"))]
    pub said: String,
    /// What is done about it, and what came of it.
    #[serde(default)]
    #[validate(length(max = 5000, code = "length"))]
    pub follow_up: String,
}

/// A supervisor who attended.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct SessionAttendee {
    /// The term.
    pub supervisor_id: Id,
    /// Name.
    pub name: String,
}

/// A session.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SupervisorSessionView {
    /// Session id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Whose session.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// The day.
    pub held_on: NaiveDate,
    /// Where.
    pub place: String,
    /// Who attended.
    pub attendees: Vec<SessionAttendee>,
    /// What was said of the inspection work.
    pub said: String,
    /// What is done about it, and what came of it.
    pub follow_up: String,
    /// Who put it down.
    pub recorder_name: String,
}
