//! What comes in about candidates, and is stored as it came.

use hezhen_domain::candidate::composite::Score;
use hezhen_domain::candidate::{Action, Question};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use crate::db::Id;

/// A person taken into the pool of a case without a nomination: the department's own proposal.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CandidateForm {
    /// The case.
    pub case_id: Id,
    /// The post of the case.
    pub post_id: Id,
    /// The person.
    pub cadre_id: Id,
}

/// The answers to what no register holds (R-SL-2), put whole; the actor signs them.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AnswersForm {
    /// One answer a question.
    #[validate(length(max = 5, code = "length"), nested)]
    pub answers: Vec<Answer>,
}

/// An answer.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ShortlistAnswer)]
pub struct Answer {
    /// The question.
    pub question: Question,
    /// Whether the situation exists.
    pub yes: bool,
    /// Whether the post is a special one to which an emigrated family is no bar; only for the family question.
    #[serde(default)]
    pub exception: bool,
    /// What is known: required with a yes.
    #[validate(length(max = 1000, code = "length"))]
    #[serde(default)]
    pub note: String,
}

/// What speaks for a candidate beside votes, and the scores of the composite that are not counted here.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
#[schema(as = CandidateEvidence)]
pub struct EvidenceForm {
    /// The unit's recommendation, 0 to 100, e.g. `87.5`.
    #[validate(custom(function = "score"))]
    pub unit: Option<String>,
    /// The test of quality and ability.
    #[validate(custom(function = "score"))]
    pub test: Option<String>,
    /// The assessment of achievement.
    #[validate(custom(function = "score"))]
    pub achievement: Option<String>,
    /// Assessment, talks, consistent conduct, fit for the post.
    #[validate(length(max = 4000, code = "length"))]
    pub note: String,
}

fn score(text: &str) -> Result<(), ValidationError> {
    if Score::read(text).is_some() { Ok(()) } else { Err(ValidationError::new("score")) }
}

/// How many a post's shortlist is to have.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ShortlistPostForm {
    /// As many as posts (等额), rather than more.
    pub single: bool,
    /// Why: required for as many as posts.
    #[validate(length(max = 1000, code = "length"))]
    #[serde(default)]
    pub reason: String,
}

/// Which candidates.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CandidateQuery {
    /// Of this case.
    pub case_id: Id,
}

/// Why an action is taken.
#[derive(Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnCandidate {
    /// Reason: required to drop, withdraw and release.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CandidateAction {
    /// Candidate id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// The post in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ShortlistPath {
    /// The case.
    pub case_id: Id,
    /// The post.
    pub post_id: Id,
}
