//! What comes in and goes out about accounts.

use hezhen_domain::account::{Action, State};
use hezhen_domain::machine::Offer;
use hezhen_domain::role::{Grant, Role, UnitPath};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A new account.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CreateAccount {
    /// Account name: letters, digits, `.`, `-`, `_`.
    #[validate(length(min = 2, max = 64, code = "length"), custom(function = "login_shape"))]
    pub login: String,
    /// Person's name.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub name: String,
    /// The cadre behind it, so that recusal and own records work.
    pub cadre_id: Option<Id>,
}

/// A changed account.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditAccount {
    /// Person's name.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub name: String,
    /// The cadre behind it.
    pub cadre_id: Option<Id>,
}

fn login_shape(login: &str) -> Result<(), validator::ValidationError> {
    let right = login.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_'));
    if right { Ok(()) } else { Err(validator::ValidationError::new("login_shape")) }
}

/// The offices of an account, whole.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantRoles {
    /// Each office with the unit path it covers.
    #[validate(length(max = 40, code = "length"), nested)]
    pub roles: Vec<GrantForm>,
}

/// An office over a unit path.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct GrantForm {
    /// The office.
    pub role: Role,
    /// Unit path; `/` for the whole county.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub scope: String,
}

impl From<&Grant> for GrantForm {
    fn from(grant: &Grant) -> Self {
        Self { role: grant.role, scope: grant.scope.0.clone() }
    }
}

impl From<GrantForm> for Grant {
    fn from(form: GrantForm) -> Self {
        Self { role: form.role, scope: UnitPath(form.scope) }
    }
}

/// A reason, where an action wants one.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnAccount {
    /// Reason.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}

/// Which accounts.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AccountQuery {
    /// Beginning of the login, or part of the name.
    pub q: Option<String>,
    /// An office that it holds.
    pub role: Option<Role>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// An account.
#[derive(Debug, Serialize, ToSchema)]
pub struct AccountView {
    /// Account id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Account name.
    pub login: String,
    /// Person's name.
    pub name: String,
    /// The cadre behind it.
    pub cadre_id: Option<Id>,
    /// Whether it can be used.
    pub state: State,
    /// Whether a password was set.
    pub has_password: bool,
    /// Whether a second factor is enrolled.
    pub second_factor: bool,
    /// Offices.
    pub roles: Vec<GrantForm>,
    /// Last sign-in.
    pub last_sign_in: Option<Ts>,
    /// When a reset of the second factor was asked for; another administrator has a day to do it.
    pub reset_asked_at: Option<Ts>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// The one-time token for the first password: shown once, in the answer that made it.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub invitation: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AccountAction {
    /// Account id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
