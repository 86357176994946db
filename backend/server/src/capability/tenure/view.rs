//! What comes in and goes out about tenures.

use chrono::NaiveDate;
use hezhen_domain::machine::Offer;
use hezhen_domain::tenure::{Action, Kind, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A tenure that began outside the service.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TenureForm {
    /// The post.
    pub post_id: Id,
    /// The person.
    pub cadre_id: Id,
    /// First day.
    pub from: NaiveDate,
    /// Number of the document.
    #[validate(length(max = 100, code = "length"))]
    #[serde(default)]
    pub doc_no: String,
    /// How the person came to it.
    pub kind: Kind,
    /// Last day of probation.
    pub probation_until: Option<NaiveDate>,
    /// First day of the term.
    pub term_start: Option<NaiveDate>,
    /// Last day of the term.
    pub term_end: Option<NaiveDate>,
}

/// Which tenures.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct TenureQuery {
    /// Of this post.
    pub post_id: Option<Id>,
    /// Of this person.
    pub cadre_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A tenure.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct TenureView {
    /// Tenure id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The post.
    pub post_id: Id,
    /// Its name.
    pub post_name: String,
    /// Its unit.
    pub unit_name: String,
    /// The person.
    pub cadre_id: Id,
    /// By name.
    pub cadre_name: String,
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Number of the document.
    pub doc_no: String,
    /// How the person came to it.
    pub kind: Kind,
    /// Last day of probation.
    pub probation_until: Option<NaiveDate>,
    /// First day of the term.
    pub term_start: Option<NaiveDate>,
    /// Last day of the term.
    pub term_end: Option<NaiveDate>,
    /// Why it ended.
    pub end_reason: Option<String>,
    /// State.
    pub state: State,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// The end of a tenure.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EndTenure {
    /// Last day.
    pub to: NaiveDate,
    /// Why.
    #[validate(length(min = 1, max = 500, code = "length"))]
    pub reason: String,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TenureAction {
    /// Tenure id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
