//! What comes in and goes out about plans of audits, and about whom they are.

use chrono::NaiveDate;
use hezhen_domain::audit::{Kind, State as AuditState};
use hezhen_domain::audit_mark::Ground;
use hezhen_domain::audit_plan::{Action, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A new plan: its items are drawn up from the rotation.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditPlanForm {
    /// Of which year.
    #[validate(range(min = 2000, max = 2100, code = "range"))]
    pub year: i32,
    /// Over which unit and all below it.
    pub unit_id: Id,
}

/// Somebody in a plan.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditPlanItemForm {
    /// The official.
    pub cadre_id: Id,
    /// When the audit is made.
    pub kind: Kind,
    /// `performance`: what it looks at, and of no other kind.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub project: Option<String>,
}

/// The items of a plan, whole.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditAuditPlan {
    /// Items.
    #[validate(length(max = 500, code = "length"), nested)]
    pub items: Vec<AuditPlanItemForm>,
}

/// Somebody in a plan, as it was drawn up.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuditPlanItem {
    /// The official.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post that brings the responsibility.
    pub post_title: String,
    /// The unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// When the audit is made.
    pub kind: Kind,
    /// What an audit of performance looks at.
    #[serde(default)]
    pub project: Option<String>,
    /// The last day for it.
    pub due_on: NaiveDate,
}

/// Which plans.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditPlanQuery {
    /// Of this year.
    pub year: Option<i32>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A plan in a list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditPlanRow {
    /// Plan id.
    pub id: Id,
    /// Year.
    pub year: i32,
    /// Over which unit.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// How many it names.
    pub items: usize,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// A plan.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditPlanView {
    /// Plan id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Year.
    pub year: i32,
    /// Over which unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// Who drew it up.
    pub author_name: String,
    /// Who approved it.
    pub approver_name: Option<String>,
    /// Whom it names.
    pub items: Vec<AuditPlanItem>,
    /// Whether the reader may change it now.
    pub editable: bool,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action on a plan brings.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnAuditPlan {
    /// `return`: why.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AuditPlanAction {
    /// Plan id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// Which rotation.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct RotationQuery {
    /// Over which unit and all below it.
    pub unit_id: Id,
    /// The first year; the present one without it.
    pub year: Option<i32>,
}

/// A year of the rotation.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct RotationYear {
    /// Year.
    pub year: i32,
    /// Who is audited in it.
    pub items: Vec<AuditObject>,
}

/// Which of those who are to be audited.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditObjectQuery {
    /// The limit is on this day or before.
    pub due_by: Option<NaiveDate>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Somebody with economic responsibility, the nearest limit first.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditObject {
    /// The official.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// The post that brings the responsibility.
    pub post_title: String,
    /// The unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// Since when in the post, or in charge.
    pub since: NaiveDate,
    /// Put among them by hand: by this mark.
    pub mark_id: Option<Id>,
    /// And why.
    pub ground: Option<Ground>,
    /// When the post was left, where its audit is still owed.
    pub left_on: Option<NaiveDate>,
    /// When the last audit was finished.
    pub audited_on: Option<NaiveDate>,
    /// The last day for the next.
    pub due_on: NaiveDate,
    /// The point of reminding before that day that is reached (R-AUD-6).
    pub alert: Option<u32>,
    /// Whether the person may soon leave the post.
    pub leaving: bool,
    /// The audit that is under way; in the rotation also the one that the cycle has seen.
    pub audit_id: Option<Id>,
    /// The year for which it was planned.
    pub audit_year: Option<i32>,
    /// How far it is.
    pub audit_state: Option<AuditState>,
}
