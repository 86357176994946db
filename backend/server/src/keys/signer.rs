//! An Ed25519 key with a name.

use ed25519_dalek::{Signature, Signer as _, SigningKey, Verifier};
use sha2::{Digest, Sha256};

use crate::journal::hex;

/// Signs, and says by which key.
pub struct Signer {
    key: SigningKey,
    id: String,
}

impl Signer {
    /// The signer of this seed.
    pub fn new(seed: &[u8; 32]) -> Self {
        let key = SigningKey::from_bytes(seed);
        let id = key_id(key.verifying_key().as_bytes());
        Self { key, id }
    }

    /// The key's name: the first eight bytes of the SHA-256 of its public half, in hexadecimal.
    pub fn id(&self) -> &str {
        &self.id
    }

    /// The public half.
    pub fn public(&self) -> [u8; 32] {
        self.key.verifying_key().to_bytes()
    }

    pub(super) fn key(&self) -> &SigningKey {
        &self.key
    }

    /// The signature of `what`: 64 bytes.
    pub fn sign(&self, what: &[u8]) -> Vec<u8> {
        self.key.sign(what).to_bytes().to_vec()
    }

    /// Whether this key made `signature` over `what`.
    pub fn signed(&self, what: &[u8], signature: &[u8]) -> bool {
        let signature = Signature::from_slice(signature);
        signature.is_ok_and(|s| self.key.verifying_key().verify(what, &s).is_ok())
    }
}

fn key_id(public: &[u8]) -> String {
    hex(&Sha256::digest(public)[..8])
}
