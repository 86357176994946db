//! What comes in and goes out about tips.

use chrono::NaiveDate;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::tip::{Action, Source, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::petition::{PetitionPlace, Petitioner};
use crate::db::{Id, Ts};

/// A tip, or a letter to the mailbox.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TipForm {
    /// The unit that it concerns.
    pub unit_id: Id,
    /// Where it comes from.
    pub source: Source,
    /// On which day.
    pub received_on: NaiveDate,
    /// What it says.
    #[validate(length(min = 1, max = 20000, code = "length"))]
    pub content: String,
    /// The official whom it is about.
    #[serde(default)]
    pub subject_cadre_id: Option<Id>,
}

/// Which tips.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct TipQuery {
    /// State.
    pub state: Option<State>,
    /// Where they come from.
    pub source: Option<Source>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A tip in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct TipRow {
    /// Tip id.
    pub id: Id,
    /// Number.
    pub number: String,
    /// Where it comes from.
    pub source: Source,
    /// On which day.
    pub received_on: NaiveDate,
    /// The unit that it concerns.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
}

/// A tip.
#[derive(Debug, Serialize, ToSchema)]
pub struct TipView {
    /// As in the list.
    #[serde(flatten)]
    pub row: TipRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who put it down.
    pub reporter_name: String,
    /// What it says.
    pub content: String,
    /// The answer, or why it was closed.
    pub outcome: Option<String>,
    /// The petition that it became; for those who handle petitions.
    pub petition_id: Option<Id>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// A tip that was put down: nothing of what it says.
#[derive(Debug, Serialize, ToSchema)]
pub struct TipPutDown {
    /// Tip id.
    pub id: Id,
    /// Number.
    pub number: String,
}

/// What an action wants to know.
#[derive(Debug, Default, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnTip {
    /// The answer, or why it is closed.
    #[serde(default)]
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub text: Option<String>,
    /// Where it belongs as a petition, for `hand_over`.
    #[serde(default)]
    #[validate(nested)]
    pub place: Option<PetitionPlace>,
    /// Who signed the letter, for `hand_over`: sealed as that of any petition.
    #[serde(default)]
    #[validate(nested)]
    pub petitioner: Option<Petitioner>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TipAction {
    /// Tip id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
