//! What the steps of a petition bring.

use chrono::NaiveDate;
use hezhen_domain::petition::{Action, Destination, Effect, Review, Satisfaction, Verdict};
use hezhen_domain::verification::Clue;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::Id;

/// One matter and what was found of it.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PetitionFinding {
    /// What was complained of.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub matter: String,
    /// What was found.
    pub verdict: Verdict,
    /// In words, with the evidence.
    #[validate(length(min = 1, max = 4000, code = "length"))]
    pub text: String,
}

/// What an action brings; which of it, is said at each field.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnPetition {
    /// The reason, the note, or the words themselves (`reply`, `explain`, `clarify`, `tell`, `answer_review` …).
    #[serde(default)]
    #[validate(length(max = 8000, code = "length"))]
    pub text: Option<String>,
    /// `accept`, `transfer`: what the clue is worth.
    #[serde(default)]
    pub clue: Option<Clue>,
    /// `transfer`: to what kind of organ.
    #[serde(default)]
    pub destination: Option<Destination>,
    /// `transfer`, `seal_forward`: to which; `clarify`: before whom.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub to: Option<String>,
    /// `merge`: the petition that stays.
    #[serde(default)]
    pub into_id: Option<Id>,
    /// `assign`: the person responsible.
    #[serde(default)]
    pub account_id: Option<Id>,
    /// `assign`: the leader responsible.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"))]
    pub leader: Option<String>,
    /// `assign`: the unit responsible.
    #[serde(default)]
    pub responsible_unit_id: Option<Id>,
    /// `assign`: the last day.
    #[serde(default)]
    pub limit_on: Option<NaiveDate>,
    /// `extend`: by so many days; `answer_recheck`: days of the hearing, which are not counted.
    #[serde(default)]
    #[validate(range(min = 1, max = 365, code = "range"))]
    pub days: Option<u32>,
    /// `propose`: what was found altogether.
    #[serde(default)]
    pub verdict: Option<Verdict>,
    /// `propose`: matter by matter.
    #[serde(default)]
    #[validate(length(max = 30, code = "length"), nested)]
    pub findings: Vec<PetitionFinding>,
    /// `decide_effect`: what it means for the appointment.
    #[serde(default)]
    pub effect: Option<Effect>,
    /// `rate`: what the petitioner says of the answer.
    #[serde(default)]
    pub satisfaction: Option<Satisfaction>,
    /// `request_review`, `request_recheck`: on which day it was asked for; today without it.
    #[serde(default)]
    pub asked_on: Option<NaiveDate>,
    /// `answer_review`, `answer_recheck`: what the body above says.
    #[serde(default)]
    pub review: Option<Review>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct PetitionAction {
    /// Petition id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
