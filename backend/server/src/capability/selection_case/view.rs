//! What comes in and goes out about cases.

use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::selection_case::{Action, Kind, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A case, new or still a draft.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CaseForm {
    /// Title, e.g. 县水利局副局长.
    #[validate(length(min = 2, max = 200, code = "length"))]
    pub title: String,
    /// Kind of adjustment.
    pub kind: Kind,
    /// The unit over which the approver must hold office.
    pub unit_id: Id,
    /// The posts to be filled, each with how many.
    #[validate(length(min = 1, max = 300, code = "length"), nested)]
    pub posts: Vec<CasePostForm>,
}

/// A post to be filled.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CasePostForm {
    /// The post.
    pub post_id: Id,
    /// How many persons.
    #[validate(range(min = 1, max = 50, code = "range"))]
    pub headcount: i32,
}

/// Which cases.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CaseQuery {
    /// Part of the title or of the number.
    pub q: Option<String>,
    /// Stage.
    pub state: Option<State>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Only those that are suspended, or only those that are not.
    pub suspended: Option<bool>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A post of a case.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct CasePostView {
    /// The post.
    pub post_id: Id,
    /// Its name.
    pub name: String,
    /// Its unit's name.
    pub unit_name: String,
    /// Its rank.
    pub rank: String,
    /// How many persons.
    pub headcount: i32,
    /// Whether it is a principal's post.
    pub is_principal: bool,
}

impl CasePostView {
    /// Unit and post, as a notice to the public names it.
    pub fn title(&self) -> String {
        format!("{}{}", self.unit_name, self.name).trim().to_owned()
    }
}

/// A case.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseView {
    /// Case id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number, `2026-014`.
    pub number: String,
    /// Title.
    pub title: String,
    /// Kind.
    pub kind: Kind,
    /// Unit.
    pub unit_id: Id,
    /// Unit's name.
    pub unit_name: String,
    /// Stage.
    pub state: State,
    /// Why it is suspended, if it is.
    pub suspended: Option<String>,
    /// Who made it.
    pub creator_id: Id,
    /// When.
    pub created_at: Ts,
    /// Since when it stands in this stage.
    pub stage_since: Ts,
    /// Version of the parameters frozen at motion approval.
    pub params_version: Option<i32>,
    /// Posts.
    pub posts: Vec<CasePostView>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Broken>,
}

/// A case in a list or on the board.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseRow {
    /// Case id.
    pub id: Id,
    /// Number.
    pub number: String,
    /// Title.
    pub title: String,
    /// Kind.
    pub kind: Kind,
    /// Unit's name.
    pub unit_name: String,
    /// Stage.
    pub state: State,
    /// Why it is suspended, if it is.
    pub suspended: Option<String>,
    /// Since when it stands in this stage.
    pub stage_since: Ts,
    /// Actions that office and stage admit.
    pub actions: Vec<&'static str>,
}

/// Why an action is taken; some actions need it.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnCase {
    /// Reason: required to suspend, resume, return and terminate.
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CaseAction {
    /// Case id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
