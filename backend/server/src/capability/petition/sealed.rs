//! Who complained, sealed to the petition office (R-PET-4): in the petitioner's browser, or here, when what came had no
//! script to seal it or an officer typed it in. Two holders of keys open it together, in their browsers; the service never
//! can.
//!
//! The identity is sealed by a key of its own (AES-256-GCM). For every two holders that key is sealed to the one who will
//! ask, and that again to the one who must agree (HPKE, RFC 9180: P-256, HKDF-SHA256, AES-256-GCM). The second takes off
//! the outer seal and sees nothing but the inner one, which only the first can take off, for this petition and no other.
//! `frontend/src/seal/seal.ts` does the same; `tests/it/petition_key.rs` and the journey hold the two together.

use std::collections::HashSet;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use hpke::aead::AesGcm256;
use hpke::kdf::HkdfSha256;
use hpke::kem::DhP256HkdfSha256 as P256;
use hpke::{Deserializable, Kem, OpModeS, Serializable};
use serde::{Deserialize, Serialize};
use serde_json::json;
use sha2::{Digest, Sha256};
use utoipa::ToSchema;
use validator::Validate;

use super::view::Petitioner;
use crate::capability::petition_key::OfficeKey;
use crate::db::{Id, Outcome, Tx};
use crate::keys::random;
use crate::problem::{Problem, ProblemKind};

/// What every seal is bound to, so that none serves for anything else.
const INFO: &[u8] = b"hezhen petition identity 1";
/// Bytes of the nonce before an identity.
const NONCE: usize = 12;
/// Bytes that a seal adds: the key of the moment and the tag.
const SEAL: usize = 65 + 16;
/// Bytes of the key of an identity.
const KEY: usize = 32;

/// Who complained, as only the office can read it.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SealedIdentity {
    /// Nonce, sealed identity and tag, as base64.
    #[validate(length(min = 40, max = 4000, code = "length"))]
    pub identity: String,
    /// Its key, for every two holders.
    #[validate(length(min = 2, max = 56, code = "length"), nested)]
    pub shares: Vec<Share>,
}

/// The key of an identity, for one pair of holders.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = IdentityShare)]
pub struct Share {
    /// Key of the one who must agree.
    pub second: Id,
    /// Key of the one who asks.
    pub asker: Id,
    /// Sealed to both, as base64.
    #[validate(length(min = 1, max = 400, code = "length"))]
    pub sealed: String,
}

impl SealedIdentity {
    /// The share of this pair.
    pub fn share(&self, second: Id, asker: Id) -> Option<&str> {
        self.shares.iter().find(|s| s.second == second && s.asker == asker).map(|s| s.sealed.as_str())
    }

    /// Whether this key is among those that it was sealed to.
    pub fn knows(&self, key: Id) -> bool {
        self.shares.iter().any(|s| s.asker == key)
    }

    /// Refuses what was not sealed to the keys of today.
    pub fn check(&self, keys: &[OfficeKey]) -> Outcome<()> {
        let whole = length(&self.identity) > NONCE && of_today(&self.shares, keys);
        if whole { Ok(()) } else { Err(Problem::field("/sealed", "office_keys_changed")) }
    }

    /// Whether every two holders of these keys can open it.
    pub fn serves(&self, keys: &[OfficeKey]) -> bool {
        pairs(keys).all(|(second, asker)| self.share(second.id, asker.id).is_some())
    }

    /// The same identity with its key sealed to the keys of today as well. What it is cannot be changed by that: who brings
    /// the key of another opens nothing, and what was sealed to the keys before stays.
    pub fn with(mut self, shares: &[Share], keys: &[OfficeKey]) -> Outcome<Self> {
        if !of_today(shares, keys) {
            return Err(Problem::field("/shares", "office_keys_changed"));
        }
        let new = shares.iter().filter(|s| self.share(s.second, s.asker).is_none()).cloned().collect::<Vec<_>>();
        self.shares.extend(new);
        Ok(self)
    }
}

fn length(base64: &str) -> usize {
    BASE64_STANDARD.decode(base64).map_or(0, |bytes| bytes.len())
}

/// Whether these are the shares of the keys of today: every pair of them, no other, and each of the right length.
fn of_today(shares: &[Share], keys: &[OfficeKey]) -> bool {
    let wanted: HashSet<_> = pairs(keys).map(|(second, asker)| (second.id, asker.id)).collect();
    let given: HashSet<_> = shares.iter().map(|s| (s.second, s.asker)).collect();
    let whole = shares.iter().all(|s| length(&s.sealed) == KEY + 2 * SEAL);
    whole && given == wanted && given.len() == shares.len()
}

/// Refuses what cannot be the inner seal of a share.
pub(super) fn check_inner(share: &str) -> Outcome<()> {
    let good = BASE64_STANDARD.decode(share).is_ok_and(|bytes| bytes.len() == KEY + SEAL);
    if good { Ok(()) } else { Err(Problem::field("/share", "format")) }
}

fn pairs(keys: &[OfficeKey]) -> impl Iterator<Item = (&OfficeKey, &OfficeKey)> {
    keys.iter().flat_map(|second| keys.iter().filter(|asker| asker.id != second.id).map(move |asker| (second, asker)))
}

/// What is compared when it is opened: the report that the name was given for.
fn about(content: &str) -> String {
    let digest = Sha256::digest(content.replace('\r', "").trim().as_bytes());
    digest.iter().map(|byte| format!("{byte:02x}")).collect()
}

fn to(key: &OfficeKey, plain: &[u8], aad: &str) -> Outcome<Vec<u8>> {
    let broken = |_| Problem::internal("a key of the petition office is not a point of the curve");
    let public = <P256 as Kem>::PublicKey::from_bytes(&key.public_key).map_err(broken)?;
    let (moment, sealed) =
        hpke::single_shot_seal::<AesGcm256, HkdfSha256, P256>(&OpModeS::Base, &public, INFO, plain, aad.as_bytes())
            .map_err(broken)?;
    Ok([moment.to_bytes().as_slice(), &sealed].concat())
}

/// Whether these bytes are a public key.
pub(crate) fn is_key(bytes: &[u8]) -> bool {
    <P256 as Kem>::PublicKey::from_bytes(bytes).is_ok()
}

/// Seals who complained of what `content` says, to every two of these keys.
pub(super) fn seal(petitioner: &Petitioner, content: &str, keys: &[OfficeKey]) -> Outcome<SealedIdentity> {
    let plain = json!({"name": petitioner.name, "contact": petitioner.contact, "about": about(content)}).to_string();
    let (key, nonce): ([u8; KEY], [u8; NONCE]) = (random(), random());
    let payload = Payload { msg: plain.as_bytes(), aad: INFO };
    let sealed = Aes256Gcm::new(&key.into()).encrypt(&Nonce::from(nonce), payload).map_err(Problem::internal)?;
    let mut shares = Vec::new();
    for (second, asker) in pairs(keys) {
        let inner = to(asker, &key, &format!("asker {}", asker.id))?;
        let outer = to(second, &inner, &format!("second {} asker {}", second.id, asker.id))?;
        shares.push(Share { second: second.id, asker: asker.id, sealed: BASE64_STANDARD.encode(outer) });
    }
    Ok(SealedIdentity { identity: BASE64_STANDARD.encode([nonce.as_slice(), &sealed].concat()), shares })
}

/// Who complained, as it is kept: by the keys of the office, or, while it has fewer than two, by that of the service.
#[derive(Debug, Clone, Serialize, Deserialize)]
#[serde(untagged)]
pub(super) enum Kept {
    /// Opened by two.
    Sealed(SealedIdentity),
    /// Opened by the service when two agreed.
    Plain(Petitioner),
}

/// Seals what was given in clear, where the office has keys.
pub(super) fn kept(tx: &mut Tx<'_>, petitioner: &Petitioner, content: &str) -> Outcome<Kept> {
    let keys = crate::capability::petition_key::in_use(tx)?;
    if keys.is_empty() {
        return Ok(Kept::Plain(petitioner.clone()));
    }
    seal(petitioner, content, &keys).map(Kept::Sealed)
}

/// Takes what was sealed elsewhere.
pub(super) fn taken(tx: &mut Tx<'_>, sealed: &SealedIdentity) -> Outcome<Kept> {
    let keys = crate::capability::petition_key::in_use(tx)?;
    if keys.is_empty() {
        return Err(Problem::new(ProblemKind::WrongState).code("office_keys_changed"));
    }
    sealed.check(&keys)?;
    Ok(Kept::Sealed(sealed.clone()))
}
