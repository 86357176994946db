//! What comes in about nominations, and is stored as it came.

use hezhen_domain::nomination::{Action, Kinship, Method, Source, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A nomination, new or still a draft.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NominationForm {
    /// The case.
    pub case_id: Id,
    /// The post of the case.
    pub post_id: Id,
    /// The person put forward.
    pub cadre_id: Id,
    /// Who puts forward.
    pub source: Source,
    /// How.
    pub method: Method,
    /// By name; empty for a secret one.
    #[validate(length(max = 50, code = "length"), nested)]
    #[serde(default)]
    pub nominators: Vec<NominatorForm>,
    /// Why this person.
    #[validate(length(min = 1, max = 4000, code = "length"))]
    pub reason: String,
    /// Documents: the signed paper, minutes.
    #[validate(length(max = 20, code = "length"))]
    #[serde(default)]
    pub attachments: Vec<Id>,
}

/// A person or a unit that puts forward.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct NominatorForm {
    /// The cadre, if on record.
    pub cadre_id: Option<Id>,
    /// Name.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub name: String,
    /// Post.
    #[validate(length(max = 200, code = "length"))]
    #[serde(default)]
    pub title: String,
    /// Kinship with the nominee, as declared; none while not declared.
    pub kinship: Option<Kinship>,
}

/// What the person who qualifies states, where the register does not tell.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields, default)]
pub struct QualificationForm {
    /// Months at the grass roots.
    #[validate(range(min = 0, max = 720, code = "range"))]
    pub grassroots_months: Option<u32>,
    /// Months in the post one level below.
    #[validate(range(min = 0, max = 720, code = "range"))]
    pub lower_post_months: Option<u32>,
    /// Training for the level passed.
    pub training: Option<bool>,
    /// Health allows full duty.
    pub health: Option<bool>,
    /// What the statements rest on.
    #[validate(length(max = 1000, code = "length"))]
    pub note: String,
}

/// Which nominations.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct NominationQuery {
    /// Of this case.
    pub case_id: Option<Id>,
    /// For this post.
    pub post_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Source.
    pub source: Option<Source>,
    /// Only those that one made oneself.
    #[serde(default)]
    pub mine: bool,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Why an action is taken.
#[derive(Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnNomination {
    /// Reason: required to reject and to withdraw.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct NominationAction {
    /// Nomination id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
