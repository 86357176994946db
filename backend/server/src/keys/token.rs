//! The keys of access tokens: one signs, and the one before it still verifies.
//!
//! Access tokens live for minutes, so the previous key has nothing left to verify soon after a rotation. A server that
//! meets the name of a key that it does not know looks at the files again: another process may have rotated them.

use std::path::Path;

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use ed25519_dalek::pkcs8::EncodePrivateKey;
use jsonwebtoken::{DecodingKey, EncodingKey};
use serde::Serialize;
use utoipa::ToSchema;

use super::Signer;
use super::ring::Ring;

/// Days after which the service changes its signing key by itself.
pub const ROTATION_DAYS: i64 = 90;

/// The pair of keys, as the files hold them.
pub struct TokenKeys(Ring<Pair>);

struct Pair {
    active: Signer,
    sign: EncodingKey,
    previous: Option<Signer>,
}

/// A public key as other systems read it (RFC 8037).
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicKey {
    kty: &'static str,
    crv: &'static str,
    alg: &'static str,
    r#use: &'static str,
    /// The name that tokens carry.
    pub kid: String,
    /// The key, base64url.
    pub x: String,
}

/// The public keys that verify access tokens (RFC 7517).
#[derive(Debug, Serialize, ToSchema)]
pub struct PublicKeys {
    /// The active one first.
    pub keys: Vec<PublicKey>,
}

impl TokenKeys {
    pub(super) fn load(dir: &Path) -> Result<Self, String> {
        Ring::load(dir, "token", pair).map(Self)
    }

    pub(super) fn ephemeral() -> Result<Self, String> {
        Ring::ephemeral("token", pair).map(Self)
    }

    /// Signs with the active key, whose name goes into the token's head.
    pub fn sign<T>(&self, with: impl FnOnce(&str, &EncodingKey) -> T) -> T {
        let held = self.0.held();
        with(held.pair.active.id(), &held.pair.sign)
    }

    /// The key of this name, if it is one of ours.
    pub fn verifier(&self, kid: &str) -> Option<DecodingKey> {
        self.0.held().pair.verifier(kid).or_else(|| {
            self.0.reload().ok()?;
            self.0.held().pair.verifier(kid)
        })
    }

    /// The public halves.
    pub fn public(&self) -> PublicKeys {
        let held = self.0.held();
        PublicKeys { keys: held.pair.all().map(public).collect() }
    }

    /// Makes a new signing key; the present one goes on verifying. Gives the new key's name.
    ///
    /// # Errors
    /// A sentence naming the file.
    pub fn rotate(&self) -> Result<String, String> {
        Ok(self.0.rotate()?.pair.active.id().to_owned())
    }

    /// Rotates when the signing key is older than [`ROTATION_DAYS`]; gives the new key's name.
    ///
    /// # Errors
    /// As [`TokenKeys::rotate`].
    pub fn rotate_when_old(&self, now: DateTime<Utc>) -> Result<Option<String>, String> {
        self.0.reload()?;
        let old = self.0.held().since.is_some_and(|since| now - since >= Duration::days(ROTATION_DAYS));
        if old { self.rotate().map(Some) } else { Ok(None) }
    }
}

fn pair(active: [u8; 32], previous: Option<[u8; 32]>) -> Result<Pair, String> {
    let active = Signer::new(&active);
    let der = active.key().to_pkcs8_der().map_err(|e| e.to_string())?;
    let sign = EncodingKey::from_ed_der(der.as_bytes());
    Ok(Pair { active, sign, previous: previous.map(|seed| Signer::new(&seed)) })
}

impl Pair {
    fn all(&self) -> impl Iterator<Item = &Signer> {
        std::iter::once(&self.active).chain(&self.previous)
    }

    fn verifier(&self, kid: &str) -> Option<DecodingKey> {
        self.all().find(|key| key.id() == kid).map(|key| DecodingKey::from_ed_der(&key.public()))
    }
}

fn public(key: &Signer) -> PublicKey {
    let x = URL_SAFE_NO_PAD.encode(key.public());
    PublicKey { kty: "OKP", crv: "Ed25519", alg: "EdDSA", r#use: "sig", kid: key.id().to_owned(), x }
}
