//! What comes in and goes out about talks, evidence and major problems.

use chrono::NaiveDate;
use hezhen_domain::inspection::{Circle, Method, Tier};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::{Id, Ts};

/// A talk: planned, or held and written down.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TalkForm {
    /// The identity that the tablet gave it, on creation.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    pub id: Option<Id>,
    /// Which candidates it was about.
    #[validate(length(min = 1, max = 50, code = "length"))]
    pub candidate_ids: Vec<Id>,
    /// Whether it was held.
    pub held: bool,
    /// Day.
    pub day: NaiveDate,
    /// Time of day, `HH:MM`.
    #[validate(length(equal = 5, code = "format"), custom(function = "clock_time"))]
    pub time: Option<String>,
    /// Place.
    #[validate(length(max = 100, code = "length"))]
    pub place: String,
    /// The two members who talk.
    #[validate(length(max = 5, code = "length"))]
    pub talker_ids: Vec<Id>,
    /// With whom.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub interviewee: String,
    /// How that person stands to the candidates.
    #[validate(length(max = 100, code = "length"))]
    pub relation: String,
    /// Tier.
    pub tier: Tier,
    /// Minutes.
    pub minutes: Option<i32>,
    /// Points of the talk.
    #[validate(length(max = 30, code = "length"))]
    pub topic_points: Vec<String>,
    /// What was said that is good.
    #[validate(length(max = 5000, code = "length"))]
    pub positives: String,
    /// What was said that is not.
    #[validate(length(max = 5000, code = "length"))]
    pub shortcomings: String,
    /// "None stated" was said expressly.
    pub none_stated: bool,
    /// Facts and examples.
    #[validate(length(max = 5000, code = "length"))]
    pub evidence: String,
    /// How far it can be believed, 0 to 5.
    pub credibility: Option<i32>,
    /// To be kept especially close.
    pub confidential: bool,
}

fn clock_time(time: &str) -> Result<(), validator::ValidationError> {
    let right = chrono::NaiveTime::parse_from_str(time, "%H:%M").is_ok();
    if right { Ok(()) } else { Err(validator::ValidationError::new("format")) }
}

/// A talk.
#[derive(Debug, Serialize, ToSchema)]
pub struct TalkView {
    /// Talk id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Its fields.
    #[serde(flatten)]
    pub form: TalkForm,
    /// Who wrote it last.
    pub author_id: Id,
    /// When.
    pub saved_at: Ts,
}

/// A talk in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TalkPath {
    /// Inspection id.
    pub id: Id,
    /// Talk id.
    pub talk_id: Id,
}

/// A piece of evidence.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvidenceForm {
    /// About whom.
    pub candidate_id: Id,
    /// Circle of life.
    pub circle: Circle,
    /// How it was found; `document_review` is the reading of files.
    pub method: Method,
    /// What it is.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub title: String,
    /// What it says.
    #[validate(length(min = 1, max = 10000, code = "length"))]
    pub content: String,
    /// Where from: the file, the unit, the place.
    #[validate(length(max = 200, code = "length"))]
    pub source: Option<String>,
    /// Day.
    pub day: NaiveDate,
    /// Attachments.
    #[validate(length(max = 20, code = "length"))]
    pub attachment_ids: Vec<Id>,
}

/// A piece of evidence as stored.
#[derive(Debug, Serialize, ToSchema)]
pub struct EvidenceView {
    /// Evidence id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Its fields.
    #[serde(flatten)]
    pub form: EvidenceForm,
    /// Who wrote it last.
    pub author_id: Id,
    /// When.
    pub saved_at: Ts,
}

/// A piece of evidence in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct EvidencePath {
    /// Inspection id.
    pub id: Id,
    /// Evidence id.
    pub evidence_id: Id,
}

/// A major problem.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ProblemForm {
    /// About whom, if about one.
    pub candidate_id: Option<Id>,
    /// What was found.
    #[validate(length(min = 2, max = 5000, code = "length"))]
    pub content: String,
    /// When.
    pub found_on: NaiveDate,
}

/// That it was reported.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportProblem {
    /// To whom.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub reported_to: String,
    /// When.
    pub reported_on: NaiveDate,
}

/// A major problem as stored.
#[derive(Debug, Clone, Serialize, ToSchema)]
#[schema(as = InspectionProblemView)]
pub struct ProblemView {
    /// Problem id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// About whom, if about one.
    pub candidate_id: Option<Id>,
    /// What was found.
    pub content: String,
    /// When.
    pub found_on: NaiveDate,
    /// Last day for the report to the head of the department.
    pub due_on: NaiveDate,
    /// When it was reported.
    pub reported_on: Option<NaiveDate>,
    /// To whom.
    pub reported_to: Option<String>,
    /// Whether that was, or is, too late.
    pub late: bool,
}

/// A problem in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ProblemPath {
    /// Inspection id.
    pub id: Id,
    /// Problem id.
    pub problem_id: Id,
}
