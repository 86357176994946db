//! What comes in and goes out about reading who complained.

use hezhen_domain::machine::Offer;
use hezhen_domain::petition::identity::{Action, State};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::sealed::Share;
use super::view::Petitioner;
use crate::capability::petition_key::PublicPetitionKey;
use crate::db::{Id, Ts};

/// A request to read who complained.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReadingForm {
    /// For what: it stands in the journal.
    #[validate(length(min = 1, max = 300, code = "length"))]
    pub purpose: String,
}

/// What an action on such a request brings.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnReading {
    /// `agree`, where the identity is sealed to the office: the inner seal of the share, base64.
    #[serde(default)]
    #[validate(length(max = 400, code = "length"))]
    pub share: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ReadingAction {
    /// Petition id.
    pub id: Id,
    /// Request id.
    pub reading_id: Id,
    /// What to do.
    pub action: Action,
}

/// The request in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ReadingPath {
    /// Petition id.
    pub id: Id,
    /// Request id.
    pub reading_id: Id,
}

/// A request to read who complained.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReadingView {
    /// Request id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who asked.
    pub asker_name: String,
    /// For what.
    pub purpose: String,
    /// State.
    pub state: State,
    /// Whether it was agreed to, and the time for reading is over.
    pub expired: bool,
    /// When it was asked for.
    pub asked_at: Ts,
    /// Who agreed or refused.
    pub second_name: Option<String>,
    /// When.
    pub second_at: Option<Ts>,
    /// When it was read.
    pub opened_at: Option<Ts>,
    /// The asker's key, where the identity is sealed to the office.
    pub asker_key_id: Option<Id>,
    /// For who may agree and holds a key: the share to take the outer seal off.
    pub share: Option<ReadingShare>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// A share, for the one whose key it was sealed to last.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReadingShare {
    /// The key that it was sealed to.
    pub key_id: Id,
    /// The share, base64.
    pub sealed: String,
}

/// What the one who asked opens in the browser.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SealedReading {
    /// Key that the share was sealed to.
    pub key_id: Id,
    /// The inner seal that the second left, base64.
    pub share: String,
    /// The sealed identity, base64.
    pub identity: String,
    /// The keys of today, where some two of their holders cannot open it yet; nothing where all can.
    pub keys: Vec<PublicPetitionKey>,
}

/// The key of an identity, sealed to the keys of today by who has just opened it.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ResealForm {
    /// For every two holders of today.
    #[validate(length(min = 2, max = 56, code = "length"), nested)]
    pub shares: Vec<Share>,
}

/// Who complained, as read once.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct OpenedIdentity {
    /// The request by which it was read.
    pub reading_id: Id,
    /// Name and contact, where the service could open them.
    pub petitioner: Option<Petitioner>,
    /// What only the one who asked can open.
    pub sealed: Option<SealedReading>,
}
