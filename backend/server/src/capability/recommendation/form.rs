//! What comes in about recommendation rounds, and is stored as it came.

use chrono::NaiveDate;
use hezhen_domain::recommendation::{Action, Form, Side, State, Tier};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A round, new or still a draft.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RoundForm {
    /// The case.
    pub case_id: Id,
    /// Talks, a meeting or a second meeting.
    pub form: Form,
    /// The posts that are recommended for.
    #[validate(length(min = 1, max = 100, code = "length"), nested)]
    pub posts: Vec<RoundPost>,
    /// Whether only listed persons may be recommended.
    pub closed_list: bool,
    /// The persons on the list.
    #[validate(length(max = 500, code = "length"))]
    #[serde(default)]
    pub nominees: Vec<Nominee>,
    /// Kinds of voter and how many of each are to come.
    #[validate(length(min = 1, max = 4, code = "length"), nested)]
    pub tiers: Vec<TierForm>,
    /// Where it is held.
    #[validate(length(max = 200, code = "length"))]
    #[serde(default)]
    pub place: String,
    /// Who watches over it.
    #[validate(length(max = 100, code = "length"))]
    #[serde(default)]
    pub supervisor: String,
    /// Why it is held: required for a second meeting.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
    /// A sample of the ballot, as an attachment.
    pub ballot_sample: Option<Id>,
}

/// A post of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationPost)]
pub struct RoundPost {
    /// The post.
    pub post_id: Id,
    /// How many names a ballot may tick for it.
    #[validate(range(min = 1, max = 50, code = "range"))]
    pub max_ticks: u32,
}

/// A person of a round.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationNominee)]
pub struct Nominee {
    /// The person.
    pub cadre_id: Id,
    /// For which post.
    pub post_id: Id,
}

/// A kind of voter and how many are to come.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationTierForm)]
pub struct TierForm {
    /// Kind of voter.
    pub tier: Tier,
    /// 应到
    #[validate(range(min = 0, max = 100_000, code = "range"))]
    pub expected: u32,
}

/// A kind of voter, with those who came.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = RecommendationTier)]
pub struct Attendance {
    /// Kind of voter.
    pub tier: Tier,
    /// 应到
    pub expected: u32,
    /// 实到; none until the round is closed.
    pub present: Option<u32>,
}

/// The list of persons, put whole.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationNominees)]
pub struct NomineesForm {
    /// The persons.
    #[validate(length(max = 500, code = "length"))]
    pub nominees: Vec<Nominee>,
}

/// What comes with an action on a round.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnRound {
    /// Reason: required to void.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
    /// Day on which it was held, when it is closed; today without it.
    pub held_on: Option<NaiveDate>,
    /// Who came, when it is closed.
    #[serde(default)]
    #[validate(length(max = 4, code = "length"))]
    pub present: Vec<Present>,
}

/// How many of a kind of voter came.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationPresent)]
pub struct Present {
    /// Kind of voter.
    pub tier: Tier,
    /// 实到
    pub present: u32,
}

/// A count as one side enters it.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationSheet)]
pub struct SheetForm {
    /// Ballots by kind of voter.
    #[validate(length(min = 1, max = 4, code = "length"))]
    pub tiers: Vec<TierLine>,
    /// Votes by person and kind of voter; no line is no votes.
    #[validate(length(max = 2000, code = "length"))]
    pub votes: Vec<VoteLine>,
    /// The largest number of ballots that are alike.
    pub identical: u32,
}

/// Ballots of one kind of voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationTierLine)]
#[allow(missing_docs)]
pub struct TierLine {
    pub tier: Tier,
    pub issued: u32,
    pub returned: u32,
    pub valid: u32,
    pub invalid: u32,
    pub abstain: u32,
}

/// Votes for one person from one kind of voter.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = RecommendationVoteLine)]
#[allow(missing_docs)]
pub struct VoteLine {
    pub cadre_id: Id,
    pub post_id: Id,
    pub tier: Tier,
    pub votes: u32,
}

/// Which rounds.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct RoundQuery {
    /// Of this case; of all open ones without it.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct RoundAction {
    /// Round id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// The side in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct RoundSide {
    /// Round id.
    pub id: Id,
    /// Whose count.
    pub side: Side,
}
