//! Checkpoints: the head of the chain, signed and written down every hour or every thousand entries.
//!
//! The text of one goes into the log, to be kept on another machine or on paper. Whoever holds the database can rewrite
//! the chain from any entry on and reckon every later hash anew; they cannot sign, and they cannot reach what was kept
//! elsewhere. The chain makes a tree of its own superfluous: the hash of an entry covers all before it.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use chrono::Duration;
use diesel::prelude::*;

use super::{hex, stored_head};
use crate::both;
use crate::db::{Outcome, Ts, Tx};
use crate::keys::Signer;
use crate::schema::{journal_checkpoint, journal_entry};

const KIND: &str = "HZC1";
/// After so many new entries a checkpoint is due.
pub const EVERY_ENTRIES: i64 = 1000;
/// After so many minutes a checkpoint is due, if there is any new entry.
pub const EVERY_MINUTES: i64 = 60;

/// A signed head of the chain.
#[derive(Debug, Clone, PartialEq, Eq, Queryable, Selectable, Insertable)]
#[diesel(table_name = journal_checkpoint)]
pub struct Checkpoint {
    /// The last entry that it covers.
    pub seq: i64,
    /// When it was made.
    pub at: Ts,
    /// Hash of that entry.
    pub hash: Vec<u8>,
    /// Name of the key that signed.
    pub key_id: String,
    /// Ed25519 signature of [`Checkpoint::told`].
    pub signature: Vec<u8>,
}

impl Checkpoint {
    fn new(seq: i64, at: Ts, hash: Vec<u8>, signer: &Signer) -> Self {
        let mut made = Self { seq, at, hash, key_id: signer.id().to_owned(), signature: Vec::new() };
        made.signature = signer.sign(made.told().as_bytes());
        made
    }

    /// What is signed: `HZC1.<entry>.<microseconds since 1970>.<hash>.<key>`.
    fn told(&self) -> String {
        let Self { seq, at, hash, key_id, .. } = self;
        format!("{KIND}.{seq}.{}.{}.{key_id}", at.0.timestamp_micros(), hex(hash))
    }

    /// The whole in one word, for a log, another machine or paper: what is signed, and the signature in base64url.
    pub fn text(&self) -> String {
        format!("{}.{}", self.told(), URL_SAFE_NO_PAD.encode(&self.signature))
    }

    /// Reads [`Checkpoint::text`].
    pub fn parse(text: &str) -> Option<Self> {
        let parts: Vec<_> = text.trim().split('.').collect();
        let [KIND, seq, at, hash, key_id, signature] = parts[..] else { return None };
        Some(Self {
            seq: seq.parse().ok()?,
            at: Ts(chrono::DateTime::from_timestamp_micros(at.parse().ok()?)?),
            hash: unhex(hash)?,
            key_id: key_id.to_owned(),
            signature: URL_SAFE_NO_PAD.decode(signature).ok()?,
        })
    }

    /// Whether this installation signed it.
    pub fn is_ours(&self, signer: &Signer) -> bool {
        self.key_id == signer.id() && signer.signed(self.told().as_bytes(), &self.signature)
    }
}

fn unhex(text: &str) -> Option<Vec<u8>> {
    let digits = text.as_bytes().chunks(2).map(|two| std::str::from_utf8(two).ok());
    digits.map(|two| two.filter(|two| two.len() == 2).and_then(|two| u8::from_str_radix(two, 16).ok())).collect()
}

/// Makes a checkpoint when one is due; can run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn checkpoint(tx: &mut Tx<'_>) -> Outcome<Option<Checkpoint>> {
    let (seq, hash) = stored_head(tx)?;
    let last: Option<(i64, Ts)> = journal_checkpoint::table
        .order(journal_checkpoint::seq.desc())
        .select((journal_checkpoint::seq, journal_checkpoint::at))
        .first(tx.conn)
        .optional()?;
    let due = last.is_none_or(|(covered, at)| {
        let new = seq - covered;
        new >= EVERY_ENTRIES || (new > 0 && tx.now().0 - at.0 >= Duration::minutes(EVERY_MINUTES))
    });
    if !due || seq == 0 {
        return Ok(None);
    }
    let made = Checkpoint::new(seq, tx.now(), hash, tx.keys().journal());
    let written = both!(tx.conn, c => diesel::insert_into(journal_checkpoint::table)
        .values(&made)
        .on_conflict_do_nothing()
        .execute(c))?;
    Ok((written == 1).then_some(made))
}

/// The stored checkpoints after `seq`, in their order, with the hash that the journal has for the entry now.
pub(super) fn after(tx: &mut Tx<'_>, seq: i64) -> Outcome<Vec<(Checkpoint, Option<Vec<u8>>)>> {
    Ok(journal_checkpoint::table
        .left_join(journal_entry::table.on(journal_entry::seq.eq(journal_checkpoint::seq)))
        .filter(journal_checkpoint::seq.gt(seq))
        .order(journal_checkpoint::seq)
        .limit(1000)
        .select((Checkpoint::as_select(), journal_entry::hash.nullable()))
        .load(tx.conn)?)
}
