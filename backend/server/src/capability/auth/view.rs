//! What comes in and goes out when signing in.

use hezhen_domain::role::{Grant, Role};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::{Id, Ts};

/// Account and password.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignIn {
    /// Account.
    #[validate(length(min = 1, max = 64, code = "length"))]
    pub login: String,
    /// Password.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub password: String,
    /// Six digits of the second factor, or a recovery code, when `second-factor` asked for them.
    #[validate(length(min = 6, max = 12, code = "second_factor_code"))]
    pub code: Option<String>,
}

/// A first password, set with a one-time token.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AcceptInvitation {
    /// Account.
    #[validate(length(min = 1, max = 64, code = "length"))]
    pub login: String,
    /// The one-time token.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub token: String,
    /// The new password.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub password: String,
}

/// A new password.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ChangePassword {
    /// The present one.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub current: String,
    /// The new one.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub password: String,
}

/// Proof of the present password, asked again before a factor changes.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EnrolTotp {
    /// The present password.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub password: String,
}

/// The first code of a new second factor.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ConfirmTotp {
    /// Six digits.
    #[validate(length(equal = 6, code = "six_digits"))]
    pub code: String,
}

/// A second factor to be typed or scanned into an app.
#[derive(Serialize, ToSchema)]
pub struct TotpSecret {
    /// Base32, for typing.
    pub secret: String,
    /// `otpauth://…`, for scanning.
    pub url: String,
}

/// Ten codes, told once; each works once in place of six digits.
#[derive(Serialize, ToSchema)]
pub struct RecoveryCodes {
    /// `7KQ2M-X4TPA`: capitals or not, with or without the hyphen.
    pub codes: Vec<String>,
}

/// Whether the account has a second factor, or must get one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum SecondFactor {
    /// None, and none is needed.
    None,
    /// Enrolled.
    Enrolled,
    /// Must be enrolled before anything else.
    Required,
}

/// An office and where it holds.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct GrantView {
    /// The office.
    pub role: Role,
    /// Unit path that it covers.
    pub scope: String,
    /// Name of the unit at that path; `null` for the whole county.
    pub unit_name: Option<String>,
}

impl GrantView {
    /// A grant with the name of its unit.
    pub fn of(grant: &Grant, unit_name: Option<String>) -> Self {
        Self { role: grant.role, scope: grant.scope.0.clone(), unit_name }
    }
}

/// The account that is signed in.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Me {
    /// Account id.
    pub id: Id,
    /// Account name.
    pub login: String,
    /// Person's name.
    pub name: String,
    /// The cadre behind it.
    pub cadre_id: Option<Id>,
    /// Offices.
    pub roles: Vec<GrantView>,
    /// Second factor.
    pub second_factor: SecondFactor,
    /// Recovery codes that were not used yet; `null` without a second factor.
    pub recovery_codes_left: Option<usize>,
}

/// A session that began or goes on.
#[derive(Debug, Serialize, ToSchema)]
pub struct SignedIn {
    /// For the `Authorization: Bearer` header; kept in memory only.
    pub access_token: String,
    /// When it ends.
    pub expires_at: Ts,
    /// Whose it is.
    pub account: Me,
}

/// One of one's own sessions.
#[derive(Debug, Serialize, ToSchema)]
pub struct SessionView {
    /// Session id.
    pub id: Id,
    /// Kind of device, as the browser says.
    pub device: String,
    /// Signed in at.
    pub created_at: Ts,
    /// Last used.
    pub last_used: Ts,
    /// Whether it is the present one.
    pub current: bool,
}
