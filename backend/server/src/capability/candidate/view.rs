//! What comes in and goes out about candidates.

use hezhen_domain::candidate::State;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

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

/// Which candidates.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CandidateQuery {
    /// Of this case.
    pub case_id: Id,
}

/// A candidate in short, for other capabilities and for lists.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CandidateBrief {
    /// Candidate id.
    pub id: Id,
    /// The person.
    pub cadre_id: Id,
    /// The post.
    pub post_id: Id,
    /// The person's name.
    pub name: String,
    /// State.
    pub state: State,
}

/// A candidate.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandidateView {
    /// Candidate id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// The post.
    pub post_id: Id,
    /// The person.
    pub cadre_id: Id,
    /// The person's name.
    pub name: String,
    /// The nomination that brought the person here, if one did.
    pub source_nomination_id: Option<Id>,
    /// State.
    pub state: State,
    /// When taken into the pool.
    pub created_at: Ts,
}
