//! The keys of sealed fields: one seals, and the one before it still opens.

use std::path::Path;

use aes_gcm::aead::{Aead, KeyInit, Payload};
use aes_gcm::{Aes256Gcm, Nonce};
use sha2::{Digest, Sha256};

use super::random;
use super::ring::Ring;

/// What a sealed value begins with. The first kind did not name its key.
const UNNAMED: u8 = 1;
const NAMED: u8 = 2;
const NAME: usize = 4;
const NONCE: usize = 12;

/// Seals and opens single values of the database: `kind | name of the key | nonce | ciphertext and tag`.
pub struct FieldKeys(Ring<Pair>);

struct Pair {
    active: FieldKey,
    previous: Option<FieldKey>,
}

struct FieldKey {
    name: [u8; NAME],
    cipher: Aes256Gcm,
}

impl FieldKey {
    fn new(key: [u8; 32]) -> Self {
        let digest: [u8; 32] = Sha256::digest([b"hezhen|field|".as_slice(), &key].concat()).into();
        let name = std::array::from_fn(|n| digest[n]);
        Self { name, cipher: Aes256Gcm::new(&key.into()) }
    }

    fn open(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let (nonce, body) = sealed.split_at_checked(NONCE)?;
        let nonce: [u8; NONCE] = nonce.try_into().ok()?;
        self.cipher.decrypt(&Nonce::from(nonce), Payload { msg: body, aad: place.as_bytes() }).ok()
    }
}

fn pair(active: [u8; 32], previous: Option<[u8; 32]>) -> Result<Pair, String> {
    Ok(Pair { active: FieldKey::new(active), previous: previous.map(FieldKey::new) })
}

impl FieldKeys {
    pub(super) fn load(dir: &Path) -> Result<Self, String> {
        Ring::load(dir, "field", pair).map(Self)
    }

    pub(super) fn ephemeral() -> Result<Self, String> {
        Ring::ephemeral("field", pair).map(Self)
    }

    /// Seals by the active key, also when another process has just changed it.
    pub(super) fn seal(&self, place: &str, plain: &[u8]) -> Vec<u8> {
        if let Err(why) = self.0.reload() {
            tracing::error!(why, "the key of sealed fields could not be read again");
        }
        let held = self.0.held();
        let key = &held.pair.active;
        let nonce: [u8; NONCE] = random();
        let payload = Payload { msg: plain, aad: place.as_bytes() };
        let sealed = key.cipher.encrypt(&Nonce::from(nonce), payload).unwrap_or_default();
        [&[NAMED], key.name.as_slice(), &nonce, &sealed].concat()
    }

    pub(super) fn open(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        self.opened(place, sealed).or_else(|| {
            self.0.reload().ok()?;
            self.opened(place, sealed)
        })
    }

    fn opened(&self, place: &str, sealed: &[u8]) -> Option<Vec<u8>> {
        let held = self.0.held();
        let mut keys = std::iter::once(&held.pair.active).chain(&held.pair.previous);
        let (kind, rest) = sealed.split_first()?;
        match *kind {
            UNNAMED => keys.find_map(|key| key.open(place, rest)),
            NAMED => {
                let (name, rest) = rest.split_at_checked(NAME)?;
                keys.find(|key| key.name == name)?.open(place, rest)
            }
            _ => None,
        }
    }

    /// Whether the active key sealed this.
    pub fn current(&self, sealed: &[u8]) -> bool {
        let held = self.0.held();
        sealed.first() == Some(&NAMED) && sealed.get(1..=NAME) == Some(&held.pair.active.name)
    }

    /// Makes a new active key; the present one goes on opening what it sealed.
    ///
    /// # Errors
    /// A sentence naming the file.
    pub(crate) fn rotate(&self) -> Result<(), String> {
        self.0.rotate().map(drop)
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_the_key_before_sealed_still_opens_and_what_the_one_before_that_sealed_does_not() {
        let dir = tempfile::tempdir().unwrap();
        let keys = FieldKeys::load(dir.path()).unwrap();
        let first = keys.seal("t|c|1", b"text");
        assert!(keys.current(&first));
        keys.rotate().unwrap();
        assert!(!keys.current(&first));
        assert_eq!(keys.open("t|c|1", &first).unwrap(), b"text");
        let second = keys.seal("t|c|1", b"text");
        keys.rotate().unwrap();
        assert_eq!(keys.open("t|c|1", &second).unwrap(), b"text");
        assert!(keys.open("t|c|1", &first).is_none());
    }

    #[test]
    fn a_key_that_another_process_made_is_taken_up_for_opening_and_for_sealing() {
        let dir = tempfile::tempdir().unwrap();
        let (here, there) = (FieldKeys::load(dir.path()).unwrap(), FieldKeys::load(dir.path()).unwrap());
        there.rotate().unwrap();
        let sealed = there.seal("t|c|1", b"text");
        assert_eq!(here.open("t|c|1", &sealed).unwrap(), b"text");
        there.rotate().unwrap();
        assert!(there.current(&here.seal("t|c|1", b"text")));
    }

    #[test]
    fn a_value_without_the_name_of_its_key_opens_and_counts_as_an_older_one() {
        let dir = tempfile::tempdir().unwrap();
        let keys = FieldKeys::load(dir.path()).unwrap();
        let named = keys.seal("t|c|1", b"text");
        let unnamed = [&[UNNAMED], &named[1 + NAME..]].concat();
        assert_eq!(keys.open("t|c|1", &unnamed).unwrap(), b"text");
        assert!(!keys.current(&unnamed));
        assert!(keys.open("t|c|2", &unnamed).is_none() && keys.open("t|c|2", &named).is_none());
        assert!(keys.open("t|c|1", &[]).is_none() && keys.open("t|c|1", &named[..9]).is_none());
    }
}
