//! What goes out about nominations.

use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::nomination::sheet::Item;
use hezhen_domain::nomination::{Method, Source, State};
use hezhen_domain::selection_case::Kind;
use serde::Serialize;
use utoipa::ToSchema;

use super::form::{NominatorForm, QualificationForm};
use crate::db::{Id, Ts};

/// A post that is open for nominations.
#[derive(Debug, Serialize, ToSchema)]
pub struct NominationCall {
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its kind.
    pub kind: Kind,
    /// The post.
    pub post_id: Id,
    /// Unit and name of the post.
    pub post_title: String,
    /// Persons to be appointed.
    pub headcount: i32,
}

/// A nomination in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct NominationRow {
    /// Nomination id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// The post.
    pub post_id: Id,
    /// Unit and name of the post.
    pub post_title: String,
    /// The person put forward.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// Present post.
    pub title: String,
    /// Source.
    pub source: Source,
    /// Method.
    pub method: Method,
    /// State.
    pub state: State,
    /// When it was made.
    pub created_at: Ts,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A nomination.
#[derive(Debug, Serialize, ToSchema)]
pub struct NominationView {
    /// Nomination id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// The post.
    pub post_id: Id,
    /// Unit and name of the post.
    pub post_title: String,
    /// The person put forward.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// Present post.
    pub title: String,
    /// Unit.
    pub unit_name: String,
    /// Source.
    pub source: Source,
    /// Method.
    pub method: Method,
    /// By whom.
    pub nominators: Vec<NominatorForm>,
    /// Why this person.
    pub reason: String,
    /// Documents.
    pub attachments: Vec<Id>,
    /// State.
    pub state: State,
    /// Why it was rejected or withdrawn.
    pub state_reason: Option<String>,
    /// Who handed it in.
    pub creator_name: String,
    /// When it was made.
    pub created_at: Ts,
    /// When it was submitted.
    pub submitted_at: Option<Ts>,
    /// The figures of the qualification; for those who see the case.
    pub sheet: Vec<SheetLine>,
    /// What was stated for it.
    pub stated: Option<QualificationForm>,
    /// Who qualified or rejected.
    pub qualifier_name: Option<String>,
    /// When.
    pub qualified_at: Option<Ts>,
    /// The candidate that came of it.
    pub candidate_id: Option<Id>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Broken>,
}

/// A line of the qualification sheet.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = QualificationLine)]
pub struct SheetLine {
    /// What is asked.
    pub item: Item,
    /// What there is.
    pub have: String,
    /// What is asked for.
    pub need: String,
    /// Whether it is met; none while unknown.
    pub met: Option<bool>,
    /// Whether a person stated it.
    pub stated: bool,
}
