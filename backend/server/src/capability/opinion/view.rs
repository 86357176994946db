//! What goes in and out about suggestions.

use chrono::NaiveDate;
use hezhen_domain::machine::Offer;
use hezhen_domain::opinion::{Action, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A suggestion of the public.
#[derive(Debug, Clone, Deserialize, Validate)]
#[serde(deny_unknown_fields)]
pub struct OpinionForm {
    /// What is suggested.
    #[validate(length(min = 5, max = 2000, code = "length"))]
    pub text: String,
}

/// Which suggestions.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct OpinionQuery {
    /// How far they have come.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A suggestion in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpinionRow {
    /// Suggestion's id.
    pub id: Id,
    /// The day on which it came.
    pub received_on: NaiveDate,
    /// How it begins.
    pub excerpt: String,
    /// How far it has come.
    pub state: State,
    /// Who handled it.
    pub handler: Option<String>,
    /// When.
    pub handled_on: Option<NaiveDate>,
}

/// A suggestion.
#[derive(Debug, Serialize, ToSchema)]
pub struct OpinionView {
    /// Suggestion's id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The day on which it came.
    pub received_on: NaiveDate,
    /// What it says.
    pub text: String,
    /// How far it has come.
    pub state: State,
    /// What was done with it.
    pub note: Option<String>,
    /// Who handled it.
    pub handler: Option<String>,
    /// When.
    pub handled_on: Option<NaiveDate>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// What was done with a suggestion.
#[derive(Debug, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnOpinion {
    /// In words.
    #[validate(length(min = 1, max = 2000, code = "length"))]
    pub note: String,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct OpinionAction {
    /// Suggestion's id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
