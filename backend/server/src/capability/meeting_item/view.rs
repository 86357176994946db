//! What comes in and goes out about items.

use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::meeting_item::{Action, Mode, Outcome, Round, Stance, State, Tally};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::capability::cadre::CadreBrief;
use crate::db::{Id, Ts};

/// An item to put on the agenda.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingItemForm {
    /// The case, in deliberation.
    pub case_id: Id,
    /// The post of the case.
    pub post_id: Id,
    /// One person, or more persons than seats.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub candidate_ids: Vec<Id>,
    /// How members vote.
    pub mode: Mode,
    /// Members who consent to take up again what was decided.
    #[serde(default)]
    #[validate(range(min = 0, max = 200, code = "range"))]
    pub consent: i32,
}

/// An item as prepared and as held.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MeetingItemEdit {
    /// How members vote.
    pub mode: Mode,
    /// The introduction by the head of the department.
    #[validate(length(max = 4000, code = "length"))]
    pub introduction: String,
    /// How the plenary's members were asked in its recess.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub members_asked: String,
    /// Members who leave for this item.
    #[validate(length(max = 200, code = "length"), nested)]
    pub recused: Vec<Recusal>,
    /// What members said.
    #[validate(length(max = 200, code = "length"), nested)]
    pub opinions: Vec<MemberOpinion>,
    /// Promotions out of order.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"), nested)]
    pub exceptional: Vec<Exceptional>,
}

/// A member who leaves for an item.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Recusal {
    /// The member's number.
    pub no: i32,
    /// Why.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub reason: String,
}

/// What a member said.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MemberOpinion {
    /// The member's number.
    pub no: i32,
    /// Agree, disagree or put off.
    pub stance: Stance,
    /// In words.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub text: String,
}

/// A promotion out of order (破格).
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Exceptional {
    /// The candidate.
    pub candidate_id: Id,
    /// The document by which the department above consented; empty while it has not.
    #[validate(length(max = 100, code = "length"))]
    pub consent: String,
}

/// A count to enter.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CountForm {
    /// As which of the two.
    pub office: CountOffice,
    /// The number of the vote, as the item shows it.
    pub round_no: i32,
    /// Votes given: ballots taken in, or hands and voices.
    pub collected: u32,
    /// Void ones among them.
    #[serde(default)]
    pub invalid: u32,
    /// Candidate by candidate.
    pub candidates: Vec<hezhen_domain::meeting_item::CandidateCount>,
}

/// Who counts.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CountOffice {
    /// 计票人.
    Teller,
    /// 监票人.
    Scrutineer,
}

/// Why an action is taken; `abort_vote`, `defer`, `withdraw` need it.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnMeetingItem {
    /// Reason.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct MeetingItemAction {
    /// Item id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A person on an item.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ItemCandidateView {
    /// The candidate.
    pub candidate_id: Id,
    /// The person, in a line.
    pub cadre: CadreBrief,
    /// Whether on the ballot of the present vote.
    pub on_ballot: bool,
    /// Whether elected by the votes so far.
    pub elected: bool,
    /// Whether a promotion out of order.
    pub exceptional: bool,
    /// By which document the department above consented.
    pub consent: String,
}

/// A member who must leave for an item (SOD-5).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MustRecuse {
    /// The member's number.
    pub no: i32,
    /// Name.
    pub name: String,
    /// In relation to whom.
    pub of: String,
}

/// Who has entered a count; the figures are not shown.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CountEntered {
    /// As which of the two.
    pub office: CountOffice,
    /// Who.
    pub name: String,
    /// When.
    pub at: Ts,
}

/// A vote that was counted.
#[derive(Debug, Clone, Serialize, Deserialize, ToSchema)]
pub struct VoteResult {
    /// Which vote.
    pub round: Round,
    /// Its number.
    pub round_no: i32,
    /// Members entitled and present.
    pub present: u32,
    /// The count.
    pub tally: Tally,
    /// Who counted.
    pub teller: String,
    /// Who watched.
    pub scrutineer: String,
}

/// An item.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct MeetingItemView {
    /// Item id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The meeting.
    pub meeting_id: Id,
    /// Place on the agenda.
    pub seq: i32,
    /// The case.
    pub case_id: Id,
    /// Its number and title.
    pub case_title: String,
    /// The post.
    pub post_id: Id,
    /// Its name, with the unit's.
    pub post_name: String,
    /// Persons to be chosen.
    pub seats: u32,
    /// The persons.
    pub candidates: Vec<ItemCandidateView>,
    /// The introduction.
    pub introduction: String,
    /// How members vote.
    pub mode: Mode,
    /// How the plenary's members were asked.
    pub members_asked: String,
    /// Members who leave.
    pub recused: Vec<Recusal>,
    /// Members who must.
    pub must_recuse: Vec<MustRecuse>,
    /// What members said.
    pub opinions: Vec<MemberOpinion>,
    /// Members who consented to take it up again.
    pub consent: i32,
    /// How far it is.
    pub state: State,
    /// Which vote it is in.
    pub round: Round,
    /// Its number.
    pub round_no: i32,
    /// Members in the room, without those recused; while a vote is open, those when it was opened.
    pub present: u32,
    /// The votes counted.
    pub results: Vec<VoteResult>,
    /// What the last count gives.
    pub outcome: Option<Outcome>,
    /// Who entered a count in the present vote.
    pub counts: Vec<CountEntered>,
    /// Whether two counts were entered and differ.
    pub counts_differ: bool,
    /// What the reader entered.
    pub mine: Option<Tally>,
    /// Why it was put off, withdrawn or broken off.
    pub reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Broken>,
}
