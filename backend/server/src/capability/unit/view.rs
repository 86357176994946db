//! What comes in and goes out about units.

use hezhen_domain::machine::{Check, Offer};
use hezhen_domain::unit::{Action, Class, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A unit, new or changed.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct UnitForm {
    /// Code, unique in the county; part of the path.
    #[validate(length(min = 1, max = 20, code = "length"), custom(function = "code_shape"))]
    pub code: String,
    /// Name.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub name: String,
    /// Kind, in the department's words: 乡镇, 县直部门, 事业单位 …
    #[validate(length(min = 1, max = 40, code = "length"))]
    pub kind: String,
    /// Class for comparison.
    pub class: Class,
    /// Platform, for townships.
    #[validate(length(max = 40, code = "length"))]
    pub platform: Option<String>,
    /// Region code (GB/T 2260).
    #[validate(length(max = 12, code = "length"))]
    pub region_code: Option<String>,
    /// The unit above.
    pub parent_id: Option<Id>,
    /// Few enough people that all of them are asked.
    pub small_unit: bool,
    /// Leading posts allowed.
    #[validate(range(min = 0, max = 200, code = "range"))]
    pub quota_leaders: i32,
    /// Deputies among them.
    #[validate(range(min = 0, max = 200, code = "range"))]
    pub quota_deputy: i32,
}

fn code_shape(code: &str) -> Result<(), validator::ValidationError> {
    let right = code.chars().all(|c| c.is_ascii_alphanumeric() || c == '-');
    if right { Ok(()) } else { Err(validator::ValidationError::new("code_shape")) }
}

/// Which units.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct UnitQuery {
    /// Part of the name, or the beginning of the code.
    pub q: Option<String>,
    /// Units directly below this one.
    pub parent_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A unit.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitView {
    /// Unit id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Its fields.
    #[serde(flatten)]
    pub form: UnitForm,
    /// Place in the tree.
    pub path: String,
    /// State.
    pub state: State,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// A unit in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct UnitRow {
    /// Unit id.
    pub id: Id,
    /// Its fields.
    #[serde(flatten)]
    pub form: UnitForm,
    /// Place in the tree.
    pub path: String,
    /// State.
    pub state: State,
}

/// Why an action is taken.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnUnit {
    /// Reason.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct UnitAction {
    /// Unit id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
