//! Key files and what is done with them: tokens and checkpoints of the journal are signed, citizen ids and second-factor
//! secrets are sealed.
//!
//! The files in `DATA/keys` are made on first start, readable by their owner only: `token.key` (Ed25519 seed; beside it
//! `token.previous.key` after a rotation), `journal.key` (Ed25519 seed), `field.key` (AES-256-GCM, with a
//! `field.previous.key` likewise) and `index.key` (HMAC-SHA-256 of what must be found by equality without being readable,
//! and the pepper of passwords).

mod field;
mod ring;
mod signer;
mod token;

use std::fs;
use std::path::Path;
use std::sync::Arc;

use hmac::{Hmac, Mac};
use sha2::Sha256;

pub use field::FieldKeys;
pub use signer::Signer;
pub use token::{PublicKey, PublicKeys, TokenKeys};

/// The keys of this installation.
#[derive(Clone)]
pub struct Keys(Arc<Inner>);

struct Inner {
    tokens: TokenKeys,
    journal: Signer,
    field: FieldKeys,
    index: [u8; 32],
}

impl Keys {
    /// Reads the key files, making those that are not there.
    ///
    /// # Errors
    /// A sentence naming the file: unreadable, of the wrong size, or readable by others.
    pub fn load(data: &Path) -> Result<Self, String> {
        let dir = data.join("keys");
        fs::create_dir_all(&dir).map_err(|e| format!("cannot create {}: {e}", dir.display()))?;
        let of = |name: &str| key(&dir.join(name));
        Ok(Self::of(TokenKeys::load(&dir)?, of("journal.key")?, FieldKeys::load(&dir)?, of("index.key")?))
    }

    /// Keys that last as long as the process: for printing the API document.
    ///
    /// # Errors
    /// Never in practice.
    pub fn ephemeral() -> Result<Self, String> {
        Ok(Self::of(TokenKeys::ephemeral()?, random(), FieldKeys::ephemeral()?, random()))
    }

    fn of(tokens: TokenKeys, journal: [u8; 32], field: FieldKeys, index: [u8; 32]) -> Self {
        let journal = Signer::new(&journal);
        Self(Arc::new(Inner { tokens, journal, field, index }))
    }

    /// Signs and verifies access tokens.
    pub fn tokens(&self) -> &TokenKeys {
        &self.0.tokens
    }

    /// Signs checkpoints of the journal.
    pub fn journal(&self) -> &Signer {
        &self.0.journal
    }

    /// The keys of sealed fields.
    pub fn fields(&self) -> &FieldKeys {
        &self.0.field
    }

    /// Seals `plain` for one place (`table|column|row id`); moved to another place it no longer opens.
    pub fn seal(&self, place: &str, plain: &[u8]) -> Vec<u8> {
        self.0.field.seal(place, plain)
    }

    /// Opens what [`Keys::seal`] sealed for the same place.
    pub fn open(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        self.0.field.open(place, sealed)
    }

    /// A blind index: equal values give equal bytes, and nothing can be read back.
    pub fn blind(&self, value: &str) -> Vec<u8> {
        self.digest(value.as_bytes())[..16].to_vec()
    }

    /// What is mixed into every password before it is hashed; of the index key, so that it needs no file of its own.
    pub fn pepper(&self) -> [u8; 32] {
        self.digest(b"hezhen|password|1")
    }

    fn digest(&self, of: &[u8]) -> [u8; 32] {
        // A 32-byte key is valid for HMAC by definition.
        let Ok(mut mac) = <Hmac<Sha256> as hmac::KeyInit>::new_from_slice(&self.0.index) else { return [0; 32] };
        mac.update(of);
        mac.finalize().into_bytes().into()
    }
}

/// Random bytes from the operating system's generator.
pub fn random<const N: usize>() -> [u8; N] {
    rand::random()
}

/// The key in this file, made when it is not there.
fn key(path: &Path) -> Result<[u8; 32], String> {
    if !path.exists() {
        write_private(path, &random::<32>()).map_err(|e| format!("key file {}: {e}", path.display()))?;
    }
    existing(path)
}

fn existing(path: &Path) -> Result<[u8; 32], String> {
    let say = |what: &str| format!("key file {}: {what}", path.display());
    refuse_readable_by_others(path).map_err(|e| say(&e))?;
    let bytes = fs::read(path).map_err(|e| say(&e.to_string()))?;
    bytes.try_into().map_err(|_| say("must be 32 bytes"))
}

fn write_private(path: &Path, bytes: &[u8]) -> std::io::Result<()> {
    std::io::Write::write_all(&mut private_file(path)?, bytes)
}

/// A new file that its owner alone can read.
///
/// # Errors
/// Those of the file system; the file must not exist.
#[cfg(unix)]
pub fn private_file(path: &Path) -> std::io::Result<fs::File> {
    use std::os::unix::fs::OpenOptionsExt;
    fs::OpenOptions::new().write(true).create_new(true).mode(0o600).open(path)
}

#[cfg(unix)]
fn refuse_readable_by_others(path: &Path) -> Result<(), String> {
    use std::os::unix::fs::PermissionsExt;
    let mode = fs::metadata(path).map_err(|e| e.to_string())?.permissions().mode();
    if mode & 0o077 == 0 { Ok(()) } else { Err("is readable by others; set its mode to 0600".into()) }
}
