//! What comes in and goes out about letters.

use chrono::NaiveDate;
use hezhen_domain::consultation::{Action, State};
use hezhen_domain::machine::Offer;
use hezhen_domain::role::Role;
use hezhen_domain::verification::{Answer, Item};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::cadre::CadreBrief;
use crate::capability::verification::AnswerForm;
use crate::db::{Id, Ts};

/// A letter to send.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConsultationForm {
    /// The case.
    pub case_id: Id,
    /// What is asked.
    pub kind: Item,
    /// About whom.
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub candidate_ids: Vec<Id>,
    /// The office asked.
    pub to_role: Role,
    /// The department asked; the case's unit without it.
    #[serde(default)]
    pub to_unit_id: Option<Id>,
    /// What the letter says besides.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub question: String,
}

/// Which letters: those of a case, or without one those to the asker's own offices.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ConsultationQuery {
    /// Of this case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// What an action brings.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnConsultation {
    /// `reply`: one answer for each person asked about.
    #[serde(default)]
    pub answers: Vec<AnswerForm>,
    /// `withdraw`: why.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ConsultationAction {
    /// Letter id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A letter in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ConsultationRow {
    /// Letter id.
    pub id: Id,
    /// Number.
    pub number: String,
    /// What is asked.
    pub kind: Item,
    /// The office asked.
    pub to_role: Role,
    /// The department asked.
    pub to_unit_name: String,
    /// Names of those asked about.
    pub names: Vec<String>,
    /// State.
    pub state: State,
    /// When it was sent.
    pub sent_at: Ts,
    /// By when an answer is due.
    pub due: NaiveDate,
    /// Working days left; negative when it is late.
    pub days_left: i64,
    /// How often the office was reminded.
    pub reminded: i32,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A person asked about, with the answer.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ConsultationSubject {
    /// The candidate.
    pub candidate_id: Id,
    /// The person, in a line.
    pub cadre: CadreBrief,
    /// The answer, once there is one.
    pub answer: Option<Answer>,
}

/// A letter.
#[derive(Debug, Serialize, ToSchema)]
pub struct ConsultationView {
    /// Letter id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number.
    pub number: String,
    /// The case; not told to the addressed office.
    pub case_id: Option<Id>,
    /// What is asked.
    pub kind: Item,
    /// The office asked.
    pub to_role: Role,
    /// The department asked.
    pub to_unit_name: String,
    /// What the letter says besides.
    pub question: String,
    /// Those asked about.
    pub subjects: Vec<ConsultationSubject>,
    /// State.
    pub state: State,
    /// Who sent it.
    pub sender_name: String,
    /// When.
    pub sent_at: Ts,
    /// By when an answer is due.
    pub due: NaiveDate,
    /// Working days left; negative when it is late.
    pub days_left: i64,
    /// How often the office was reminded.
    pub reminded: i32,
    /// When last.
    pub reminded_on: Option<NaiveDate>,
    /// When it was answered.
    pub replied_on: Option<NaiveDate>,
    /// By whom.
    pub replied_by: Option<String>,
    /// What can be done.
    pub actions: Vec<Offer>,
}
