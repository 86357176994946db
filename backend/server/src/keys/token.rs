//! The keys of access tokens: one signs, and the one before it still verifies.
//!
//! Access tokens live for minutes, so the previous key has nothing left to verify soon after a rotation. A server that
//! meets the name of a key that it does not know looks at the files again: another process may have rotated them.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::{DateTime, Duration, Utc};
use ed25519_dalek::pkcs8::EncodePrivateKey;
use jsonwebtoken::{DecodingKey, EncodingKey};
use serde::Serialize;
use utoipa::ToSchema;

use super::{Signer, existing, key, random, write_private};

/// Days after which the service changes its signing key by itself.
pub const ROTATION_DAYS: i64 = 90;

const ACTIVE: &str = "token.key";
const PREVIOUS: &str = "token.previous.key";
const NEXT: &str = "token.next.key";

/// The pair of keys, as the files hold them.
pub struct TokenKeys {
    dir: Option<PathBuf>,
    pair: RwLock<Arc<Pair>>,
}

struct Pair {
    active: Signer,
    sign: EncodingKey,
    previous: Option<Signer>,
    since: Option<DateTime<Utc>>,
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
        Ok(Self { dir: Some(dir.to_owned()), pair: RwLock::new(Arc::new(Pair::load(dir)?)) })
    }

    pub(super) fn ephemeral() -> Result<Self, String> {
        Ok(Self { dir: None, pair: RwLock::new(Arc::new(Pair::of(&random(), None, None)?)) })
    }

    fn pair(&self) -> Arc<Pair> {
        match self.pair.read() {
            Ok(pair) => pair.clone(),
            Err(poisoned) => poisoned.into_inner().clone(),
        }
    }

    /// Signs with the active key, whose name goes into the token's head.
    pub fn sign<T>(&self, with: impl FnOnce(&str, &EncodingKey) -> T) -> T {
        let pair = self.pair();
        with(pair.active.id(), &pair.sign)
    }

    /// The key of this name, if it is one of ours.
    pub fn verifier(&self, kid: &str) -> Option<DecodingKey> {
        self.pair().verifier(kid).or_else(|| {
            self.reload().ok()?;
            self.pair().verifier(kid)
        })
    }

    /// The public halves.
    pub fn public(&self) -> PublicKeys {
        let pair = self.pair();
        PublicKeys { keys: pair.all().map(public).collect() }
    }

    /// Reads the files again when they were changed by somebody else.
    fn reload(&self) -> Result<(), String> {
        let Some(dir) = &self.dir else { return Ok(()) };
        if written(dir) != self.pair().since {
            self.replace(Pair::load(dir)?);
        }
        Ok(())
    }

    fn replace(&self, new: Pair) {
        if let Ok(mut pair) = self.pair.write() {
            *pair = Arc::new(new);
        }
    }

    /// Makes a new signing key; the present one goes on verifying. Gives the new key's name.
    ///
    /// # Errors
    /// A sentence naming the file.
    pub fn rotate(&self) -> Result<String, String> {
        let Some(dir) = &self.dir else { return Err("these keys are in no file".into()) };
        let say = |e: std::io::Error| format!("key files in {}: {e}", dir.display());
        let (active, previous, next) = (dir.join(ACTIVE), dir.join(PREVIOUS), dir.join(NEXT));
        if next.exists() {
            // What an interrupted rotation left was never used.
            fs::remove_file(&next).map_err(say)?;
        }
        write_private(&next, &random::<32>()).map_err(say)?;
        fs::rename(&active, &previous).map_err(say)?;
        fs::rename(&next, &active).map_err(say)?;
        let pair = Pair::load(dir)?;
        let id = pair.active.id().to_owned();
        self.replace(pair);
        Ok(id)
    }

    /// Rotates when the signing key is older than [`ROTATION_DAYS`]; gives the new key's name.
    ///
    /// # Errors
    /// As [`TokenKeys::rotate`].
    pub fn rotate_when_old(&self, now: DateTime<Utc>) -> Result<Option<String>, String> {
        self.reload()?;
        let old = self.pair().since.is_some_and(|since| now - since >= Duration::days(ROTATION_DAYS));
        if old { self.rotate().map(Some) } else { Ok(None) }
    }
}

impl Pair {
    fn load(dir: &Path) -> Result<Self, String> {
        let active = key(&dir.join(ACTIVE))?;
        let previous = dir.join(PREVIOUS);
        let previous = if previous.exists() { Some(existing(&previous)?) } else { None };
        Self::of(&active, previous, written(dir))
    }

    fn of(active: &[u8; 32], previous: Option<[u8; 32]>, since: Option<DateTime<Utc>>) -> Result<Self, String> {
        let active = Signer::new(active);
        let der = active.key().to_pkcs8_der().map_err(|e| e.to_string())?;
        let sign = EncodingKey::from_ed_der(der.as_bytes());
        Ok(Self { active, sign, previous: previous.map(|seed| Signer::new(&seed)), since })
    }

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

/// When the signing key was written.
fn written(dir: &Path) -> Option<DateTime<Utc>> {
    let changed = fs::metadata(dir.join(ACTIVE)).and_then(|m| m.modified()).ok()?;
    Some(DateTime::<Utc>::from(changed))
}
