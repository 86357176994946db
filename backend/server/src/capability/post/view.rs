//! What comes in and goes out about posts.

use chrono::NaiveDate;
use hezhen_domain::codes::RANK;
use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::post::{Action, Qualification, Required, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use crate::db::Id;

/// A post, new or changed.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PostForm {
    /// The unit.
    pub unit_id: Id,
    /// Name: 镇长, 县水利局副局长 …
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub name: String,
    /// Rank code (GB/T 12407).
    #[validate(custom(function = "known_rank"))]
    pub rank: String,
    /// Duties.
    #[validate(length(max = 2000, code = "length"))]
    #[serde(default)]
    pub duties: String,
    /// How many persons it has.
    #[validate(range(min = 1, max = 50, code = "range"))]
    pub headcount: i32,
    /// A principal's post (正职).
    #[serde(default)]
    pub is_principal: bool,
    /// Filled by election.
    #[serde(default)]
    pub is_elected: bool,
    /// Of secrecy (涉密): its vacancy need not be published.
    #[serde(default)]
    pub is_sensitive: bool,
    /// Carries economic responsibility.
    #[serde(default)]
    pub is_economic: bool,
    /// Asks for special expertise.
    #[serde(default)]
    pub special_expertise: bool,
    /// What it asks of a person, where that differs from the parameters.
    #[validate(custom(function = "sane_years"))]
    #[serde(default)]
    pub qualification: Qualification,
    /// Since when a place in it is empty; the day of making when nothing is said.
    pub vacant_since: Option<NaiveDate>,
}

fn known_rank(rank: &str) -> Result<(), ValidationError> {
    let known = RANK.codes.iter().any(|c| c.code == rank);
    if known { Ok(()) } else { Err(ValidationError::new("unknown_code")) }
}

fn sane_years(asked: &Qualification) -> Result<(), ValidationError> {
    let years = [asked.service_years, asked.grassroots_years, asked.lower_post_years];
    let sane = years.iter().flatten().all(|y| *y <= Qualification::MOST_YEARS);
    if sane { Ok(()) } else { Err(ValidationError::new("range")) }
}

/// Which posts.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PostQuery {
    /// Part of the name.
    pub q: Option<String>,
    /// Posts of this unit and of all below it.
    pub unit_id: Option<Id>,
    /// Only posts with an empty place, or only full ones.
    pub vacant: Option<bool>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A post.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostView {
    /// Post id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Its fields.
    #[serde(flatten)]
    pub form: PostForm,
    /// Its unit's name.
    pub unit_name: String,
    /// Its unit's place in the tree.
    pub unit_path: String,
    /// What it asks of a person, every figure known.
    pub required: Required,
    /// State.
    pub state: State,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// A post in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct PostRow {
    /// Post id.
    pub id: Id,
    /// Its fields.
    #[serde(flatten)]
    pub form: PostForm,
    /// Its unit's name.
    pub unit_name: String,
    /// State.
    pub state: State,
}

/// Why an action is taken.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnPost {
    /// Reason.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct PostAction {
    /// Post id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
