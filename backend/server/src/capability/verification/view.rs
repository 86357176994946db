//! What comes in and goes out about verifications.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::verification::{Action, Answer, Finding, Item, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// Which verifications.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct VerificationQuery {
    /// The case.
    pub case_id: Id,
}

/// A verification to begin.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct VerificationForm {
    /// The candidate.
    pub candidate_id: Id,
    /// What is verified.
    pub item: Item,
}

/// An answer about one candidate.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswerForm {
    /// The candidate.
    pub candidate_id: Id,
    /// The answer.
    pub answer: Answer,
}

/// What an action brings: `record` an answer, `resolve` and `find_issue` a text.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnVerification {
    /// The answer.
    #[serde(default)]
    pub answer: Option<Answer>,
    /// The conclusion or remark.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct VerificationAction {
    /// Verification id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// One item of one candidate on the board.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct VerificationCell {
    /// Verification id; `null` before it was begun.
    pub id: Option<Id>,
    /// The item.
    pub item: Item,
    /// How far it is.
    pub state: State,
    /// The letter that asked last.
    pub letter_id: Option<Id>,
    /// By when it is due.
    pub due: Option<NaiveDate>,
    /// Whether the day has passed without an answer.
    pub overdue: bool,
    /// When it was answered.
    pub replied_on: Option<NaiveDate>,
    /// What the answer found.
    pub result: Option<Finding>,
    /// Whether the answer is too old (R-FOUR-4).
    pub expired: bool,
}

/// A candidate with all items.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CandidateVerifications {
    /// The candidate.
    pub candidate_id: Id,
    /// The person.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post.
    pub post_id: Id,
    /// The four, an audit where one is needed, and whatever else was begun.
    pub items: Vec<VerificationCell>,
}

/// A verification.
#[derive(Debug, Serialize, ToSchema)]
pub struct VerificationView {
    /// Verification id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// The candidate.
    pub candidate_id: Id,
    /// Name.
    pub name: String,
    /// The item.
    pub item: Item,
    /// How far it is.
    pub state: State,
    /// The letter that asked last.
    pub letter_id: Option<Id>,
    /// By when it is due.
    pub due: Option<NaiveDate>,
    /// The answer.
    pub answer: Option<Answer>,
    /// When it was given.
    pub replied_on: Option<NaiveDate>,
    /// The reviewer's conclusion on a problem that was found.
    pub conclusion: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}
