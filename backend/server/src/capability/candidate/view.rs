//! What goes out about candidates.

use chrono::NaiveDate;
use hezhen_domain::cadre::AnnualGrade;
use hezhen_domain::candidate::composite::Component;
use hezhen_domain::candidate::{BarKind, State};
use hezhen_domain::machine::Offer;
use hezhen_domain::nomination::Source;
use hezhen_domain::rule::Basis;
use serde::Serialize;
use utoipa::ToSchema;

use super::form::{Answer, EvidenceForm};
use crate::capability::cadre::CadreBrief;
use crate::db::{Id, Ts};

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
    /// The person.
    pub person: Option<CadreBrief>,
    /// The nomination that brought the person here, if one did.
    pub source_nomination_id: Option<Id>,
    /// Sources of the nominations.
    pub sources: Vec<Source>,
    /// State.
    pub state: State,
    /// Why dropped or withdrawn.
    pub reason: Option<String>,
    /// When taken into the pool.
    pub created_at: Ts,
    /// The answers of R-SL-2.
    pub answers: Vec<Answer>,
    /// Who signed them.
    pub signer_name: Option<String>,
    /// When.
    pub signed_at: Option<Ts>,
    /// What the register says against the person (R-SL-1).
    pub bars: Vec<BarView>,
    /// Rate in the latest meeting.
    pub meeting: Option<RateView>,
    /// Rate in the latest talks.
    pub talk: Option<RateView>,
    /// The last three yearly results.
    pub annual: Vec<CandidateAnnual>,
    /// The composite of five, explained.
    pub composite: CompositeView,
    /// What was entered for it, and what speaks for the person beside votes.
    pub evidence: EvidenceForm,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// Something that the register says against a person.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateBar)]
pub struct BarView {
    /// A yearly result or a sanction.
    pub kind: BarKind,
    /// The grade, or the kind of sanction.
    pub code: &'static str,
    /// The year, or the day of the decision.
    pub on: String,
    /// The first day on which it no longer bars.
    pub until: Option<NaiveDate>,
    /// What the period rests on.
    pub basis: Option<Basis>,
}

/// Votes and their rate.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateRate)]
pub struct RateView {
    /// Votes.
    pub votes: u32,
    /// Valid ballots.
    pub valid: u32,
    /// In percent.
    pub rate: String,
}

/// The result of a year.
#[derive(Debug, Serialize, ToSchema)]
pub struct CandidateAnnual {
    /// Year.
    pub year: i32,
    /// Result.
    pub grade: AnnualGrade,
}

/// The composite of five (五综合). It stands beside the rates and decides nothing.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateComposite)]
pub struct CompositeView {
    /// Line by line.
    pub lines: Vec<CompositeLine>,
    /// The sum; none while a component is missing.
    pub total: Option<String>,
}

/// A line of the composite.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = CandidateCompositeLine)]
pub struct CompositeLine {
    /// Which of the five.
    pub component: Component,
    /// Weight in percent.
    pub weight: u32,
    /// Score.
    pub score: Option<String>,
    /// Score by weight.
    pub points: Option<String>,
}

/// The shortlist board of a case.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShortlistView {
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Whether the list can be changed now.
    pub open: bool,
    /// Its posts.
    pub posts: Vec<ShortlistPostView>,
}

/// A post with its candidates.
#[derive(Debug, Serialize, ToSchema)]
pub struct ShortlistPostView {
    /// The post.
    pub post_id: Id,
    /// Its name.
    pub name: String,
    /// Its unit's name.
    pub unit_name: String,
    /// Persons to be appointed.
    pub headcount: i32,
    /// How many the list needs (R-SL-3).
    pub need: u32,
    /// How many it has.
    pub have: u32,
    /// As many as posts, rather than more.
    pub single: bool,
    /// Why.
    pub reason: String,
    /// Version of this setting, for `If-Match`; 0 before it was ever made.
    pub version: i32,
    /// Whether the reader may set it.
    pub settable: bool,
    /// The candidates.
    pub candidates: Vec<CandidateView>,
}
