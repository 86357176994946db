//! What goes out about recommendation rounds.

use chrono::NaiveDate;
use hezhen_domain::cadre::AnnualGrade;
use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::nomination::Source;
use hezhen_domain::recommendation::{Form, Side, State, Tier};
use serde::Serialize;
use utoipa::ToSchema;

use super::form::{Attendance, SheetForm, TierLine};
use crate::db::{Id, Ts};

/// A round in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundRow {
    /// Round id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Number of the round in its case.
    pub number: i32,
    /// Form.
    pub form: Form,
    /// State.
    pub state: State,
    /// When it was held.
    pub held_on: Option<NaiveDate>,
    /// Persons who were to come.
    pub expected: u32,
    /// Persons who came.
    pub present: Option<u32>,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A round.
#[derive(Debug, Serialize, ToSchema)]
pub struct RoundView {
    /// Round id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Number of the round in its case.
    pub number: i32,
    /// Form.
    pub form: Form,
    /// State.
    pub state: State,
    /// Its posts.
    pub posts: Vec<RoundPostView>,
    /// Whether only listed persons may be recommended.
    pub closed_list: bool,
    /// Whether the list of persons can be changed now.
    pub list_open: bool,
    /// The persons.
    pub nominees: Vec<NomineeView>,
    /// Kinds of voter and who came.
    pub tiers: Vec<Attendance>,
    /// Where it is held.
    pub place: String,
    /// Who watches over it.
    pub supervisor: String,
    /// Why it is held.
    pub reason: Option<String>,
    /// A sample of the ballot.
    pub ballot_sample: Option<Id>,
    /// When it was opened.
    pub opened_on: Option<NaiveDate>,
    /// When it was held.
    pub held_on: Option<NaiveDate>,
    /// Last day on which it may be used.
    pub valid_until: Option<NaiveDate>,
    /// How far the count is.
    pub count: CountView,
    /// The result, once both counts agree.
    pub result: Option<ResultView>,
    /// Why it is void.
    pub void_reason: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Broken>,
}

/// A post of a round.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationPostView)]
pub struct RoundPostView {
    /// The post.
    pub post_id: Id,
    /// Its name.
    pub name: String,
    /// Its unit's name.
    pub unit_name: String,
    /// Persons to be appointed to it.
    pub headcount: i32,
    /// How many names a ballot may tick for it.
    pub max_ticks: u32,
}

/// A person of a round.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationNomineeView)]
pub struct NomineeView {
    /// The person.
    pub cadre_id: Id,
    /// For which post.
    pub post_id: Id,
    /// Name.
    pub name: String,
    /// Present post.
    pub title: String,
    /// Unit.
    pub unit_name: String,
}

/// How far the count of a round is.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationCount)]
pub struct CountView {
    /// Which attempt, from 1.
    pub attempt: i32,
    /// Who has entered in this attempt.
    pub entered: Vec<EnteredView>,
    /// The sides that the reader may enter now.
    pub sides: Vec<Side>,
    /// The reader's own last sheet.
    pub own: Option<OwnSheet>,
    /// Where the two sheets of the attempt before differ; for those who count and who confirm.
    pub differences: Vec<DifferenceView>,
}

/// A sheet that has been entered.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationEntered)]
pub struct EnteredView {
    /// Which side.
    pub side: Side,
    /// By whom.
    pub name: String,
    /// When.
    pub at: Ts,
}

/// The reader's own last sheet.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationOwnSheet)]
pub struct OwnSheet {
    /// Which side.
    pub side: Side,
    /// The sheet.
    pub sheet: SheetForm,
}

/// A figure on which the two sheets differ.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationDifference)]
pub struct DifferenceView {
    /// Which figure.
    pub figure: &'static str,
    /// Kind of voter.
    pub tier: Option<Tier>,
    /// The person, for votes.
    pub cadre_id: Option<Id>,
    /// The person's name.
    pub name: Option<String>,
    /// What the teller has.
    pub teller: u32,
    /// What the scrutineer has.
    pub scrutineer: u32,
}

/// The result of a round.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationResult)]
pub struct ResultView {
    /// 应到
    pub expected: u32,
    /// 实到
    pub present: u32,
    /// 发出
    pub issued: u32,
    /// 收回
    pub returned: u32,
    /// 有效
    pub valid: u32,
    /// 无效
    pub invalid: u32,
    /// 弃权
    pub abstain: u32,
    /// Who came, in percent of those expected.
    pub turnout: String,
    /// Whether that is enough (R-REC-1).
    pub turnout_met: bool,
    /// The largest number of ballots alike.
    pub identical: u32,
    /// The same in percent of the valid.
    pub identical_rate: String,
    /// Kinds of voter whose own figures are not shown (R-VOTE-2).
    pub hidden: Vec<Tier>,
    /// Ballots by kind of voter, as far as they are shown.
    pub tiers: Vec<TierLine>,
    /// The persons, in the order of their posts and votes.
    pub rows: Vec<ResultRow>,
    /// Who counted: teller and scrutineer.
    pub counted_by: Vec<String>,
    /// Who confirmed.
    pub confirmed_by: Option<String>,
    /// SHA-256 of the agreed sheet.
    pub digest: Option<String>,
}

/// A person in the result, with other evidence beside the rate (R-REC-3).
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationResultRow)]
pub struct ResultRow {
    /// The person.
    pub cadre_id: Id,
    /// The post.
    pub post_id: Id,
    /// Name.
    pub name: String,
    /// Present post.
    pub title: String,
    /// Votes.
    pub votes: u32,
    /// In percent of the valid.
    pub rate: String,
    /// Place among those of the same post; for display.
    pub rank: u32,
    /// Votes by kind of voter, as far as they are shown.
    pub tiers: Vec<TierVotes>,
    /// Rate in the latest other form, in percent.
    pub other_rate: Option<String>,
    /// Sources of the nominations.
    pub sources: Vec<Source>,
    /// The last three yearly results.
    pub annual: Vec<AnnualMark>,
}

/// Votes of one kind of voter.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = RecommendationTierVotes)]
pub struct TierVotes {
    /// Kind of voter.
    pub tier: Tier,
    /// Votes; none where the figures are not shown.
    pub votes: Option<u32>,
    /// In percent of the valid of this kind.
    pub rate: Option<String>,
}

/// The result of a year.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AnnualMark {
    /// Year.
    pub year: i32,
    /// Result.
    pub grade: AnnualGrade,
}
