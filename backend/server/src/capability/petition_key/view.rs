//! What comes in and goes out about keys of the petition office.

use hezhen_domain::machine::Offer;
use hezhen_domain::petition::office_key::{Action, State};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::{Id, Ts};

/// A private key, wrapped by a passphrase (Argon2id, AES-256-GCM) that never leaves the browser.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct WrappedKey {
    /// Salt, base64.
    #[validate(length(min = 20, max = 60, code = "length"))]
    pub salt: String,
    /// KiB of memory.
    #[validate(range(min = 19456, max = 1_048_576, code = "range"))]
    pub memory: u32,
    /// Passes.
    #[validate(range(min = 2, max = 20, code = "range"))]
    pub passes: u32,
    /// Nonce, wrapped key and tag, base64.
    #[validate(length(min = 40, max = 400, code = "length"))]
    pub sealed: String,
}

/// A new key of one's own.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PetitionKeyForm {
    /// Point of P-256, uncompressed, base64.
    #[validate(length(min = 88, max = 88, code = "length"))]
    pub public_key: String,
    /// Its private key.
    #[validate(nested)]
    pub wrapped: WrappedKey,
}

/// A key in the list.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PetitionKeyView {
    /// Key id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who holds it.
    pub holder_name: String,
    /// Whether it is one's own.
    pub own: bool,
    /// What two people compare before one confirms the key of the other: eight groups of four.
    pub fingerprint: String,
    /// State.
    pub state: State,
    /// Whether identities are sealed to it now.
    pub in_use: bool,
    /// When it was made.
    pub made_at: Ts,
    /// Who confirmed it.
    pub second_name: Option<String>,
    /// When.
    pub second_at: Option<Ts>,
    /// When it was retired.
    pub retired_at: Option<Ts>,
    /// One's own private key, wrapped.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub wrapped: Option<WrappedKey>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// What an action on a key brings: nothing.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnPetitionKey {}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct PetitionKeyAction {
    /// Key id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A key that a petitioner's browser seals to.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicPetitionKey {
    /// Key id.
    pub id: Id,
    /// Point of P-256, uncompressed, base64.
    pub public_key: String,
}
