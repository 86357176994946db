//! The journal: who did what, before and after, in the transaction of the change; hash-chained.
//!
//! It is the process record (纪实) of a case and the audit trail of the service at once. An entry's hash covers the
//! hash before it and the stored bytes of its own row, so an edit, a deletion, an insertion or a reordering breaks the
//! chain at a place that [`verify`] names. A cut tail shows against the head row, against the signed checkpoints, and
//! against a head or a checkpoint kept elsewhere: the log has one every hour, and [`contains`] asks for it.

mod checkpoint;
mod later;

use std::borrow::Cow;

use chrono::Duration;
use diesel::prelude::*;
use hezhen_domain::machine::Taken;
use serde::Serialize;
use serde_json::Value;
use sha2::{Digest, Sha256};

use crate::db::{Conn, Id, Outcome, Ts, Tx};
use crate::schema::{journal_entry, journal_head};
pub use checkpoint::{Checkpoint, checkpoint};
pub use later::{later, write_later};

/// One entry as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = journal_entry)]
pub struct Row {
    /// Place in the chain, from 1, without gaps.
    pub seq: i64,
    /// When.
    pub at: Ts,
    /// Who: account, or nobody for the system and the public.
    pub actor_id: Id,
    /// Who, as named then.
    pub actor_name: String,
    /// Offices held then.
    pub roles: String,
    /// Session.
    pub session_id: Option<Id>,
    /// Request.
    pub request_id: Option<String>,
    /// What was done.
    pub action: String,
    /// To what kind of thing.
    pub object: String,
    /// To which.
    pub object_id: Id,
    /// The case it belongs to.
    pub case_id: Option<Id>,
    /// The case's stage then.
    pub stage: Option<String>,
    /// In words.
    pub summary: String,
    /// Changed fields before, JSON.
    pub before: Option<String>,
    /// Changed fields after, JSON.
    pub after: Option<String>,
    /// Reason given.
    pub reason: Option<String>,
    /// Hash of the entry before.
    pub prev_hash: Vec<u8>,
    /// Hash of this one.
    pub hash: Vec<u8>,
}

/// What a change tells the journal.
#[derive(Debug, Default)]
pub struct Entry {
    object: Cow<'static, str>,
    object_id: Option<Id>,
    action: String,
    case: Option<(Id, String)>,
    summary: String,
    in_spite_of: String,
    before: Option<Value>,
    after: Option<Value>,
    reason: Option<String>,
}

impl Entry {
    /// `action` was done to `object` `id`.
    pub fn new(object: impl Into<Cow<'static, str>>, id: Id, action: impl ToString) -> Self {
        Self { object: object.into(), object_id: Some(id), action: action.to_string(), ..Self::default() }
    }

    /// It belongs to a case, in this stage.
    #[must_use]
    pub fn case(mut self, case_id: Id, stage: impl ToString) -> Self {
        self.case = Some((case_id, stage.to_string()));
        self
    }

    /// In words, for people who read the process record.
    #[must_use]
    pub fn summary(mut self, text: impl Into<String>) -> Self {
        self.summary = text.into();
        self
    }

    /// What the step was taken in spite of: the rules that warned, and the gates that an approval opened. It stands after
    /// the words, for a warning is allowed and logged.
    #[must_use]
    pub fn in_spite_of<S: Copy, A: Copy>(mut self, step: &Taken<S, A>) -> Self {
        let warned: Vec<_> = step.warnings().iter().map(|rule| rule.code).collect();
        for (word, rules) in [("提示", warned.as_slice()), ("经批准突破", step.overridden())] {
            if !rules.is_empty() {
                self.in_spite_of.push_str(&format!("（{word}：{}）", rules.join("、")));
            }
        }
        self
    }

    /// The value before; only the fields that differ from [`Entry::after`] are kept.
    #[must_use]
    pub fn before(mut self, value: &impl Serialize) -> Self {
        self.before = serde_json::to_value(value).ok();
        self
    }

    /// The value after.
    #[must_use]
    pub fn after(mut self, value: &impl Serialize) -> Self {
        self.after = serde_json::to_value(value).ok();
        self
    }

    /// The reason that was given.
    #[must_use]
    pub fn reason(mut self, text: Option<&str>) -> Self {
        self.reason = text.map(str::to_owned);
        self
    }
}

/// Writes one entry at the head of the chain.
///
/// # Errors
/// Those of the database; the change fails with it.
pub fn record(tx: &mut Tx<'_>, entry: Entry) -> Outcome<()> {
    record_all(tx, vec![entry])
}

/// Writes the entries of a change that touches many things at once, in their order; the head is read and moved once.
///
/// # Errors
/// Those of the database; the change fails with it.
pub fn record_all(tx: &mut Tx<'_>, entries: Vec<Entry>) -> Outcome<()> {
    if entries.is_empty() {
        return Ok(());
    }
    let (mut seq, mut head) = lock_head(tx)?;
    for entry in entries {
        let row = row(tx, entry, seq + 1, head);
        diesel::insert_into(journal_entry::table).values(&row).execute(tx.conn)?;
        (seq, head) = (row.seq, row.hash);
    }
    diesel::update(journal_head::table.find(1))
        .set((journal_head::seq.eq(seq), journal_head::hash.eq(head)))
        .execute(tx.conn)?;
    Ok(())
}

fn row(tx: &Tx<'_>, entry: Entry, seq: i64, prev_hash: Vec<u8>) -> Row {
    let (before, after) = only_changes(entry.before, entry.after);
    let (case_id, stage) = entry.case.unzip();
    let mut row = Row {
        seq,
        at: tx.now(),
        actor_id: tx.actor().id(),
        actor_name: tx.actor().name().to_owned(),
        roles: tx.actor().roles(),
        session_id: tx.actor().session().0,
        request_id: tx.actor().request().map(str::to_owned),
        action: entry.action,
        object: entry.object.into_owned(),
        object_id: entry.object_id.unwrap_or(Id::NOBODY),
        case_id,
        stage,
        summary: entry.summary + &entry.in_spite_of,
        before: before.map(|v| v.to_string()),
        after: after.map(|v| v.to_string()),
        reason: entry.reason,
        prev_hash,
        hash: Vec::new(),
    };
    row.hash = hash(&row);
    row
}

fn lock_head(tx: &mut Tx<'_>) -> Outcome<(i64, Vec<u8>)> {
    let head = journal_head::table.find(1).select((journal_head::seq, journal_head::hash));
    Ok(match tx.conn {
        Conn::Pg(c) => head.for_update().first(c)?,
        Conn::Sqlite(c) => head.first(c)?,
    })
}

fn only_changes(before: Option<Value>, after: Option<Value>) -> (Option<Value>, Option<Value>) {
    match (before, after) {
        (Some(Value::Object(mut b)), Some(Value::Object(mut a))) => {
            b.retain(|key, value| a.get(key) != Some(value));
            a.retain(|key, _| b.contains_key(key));
            (Some(Value::Object(b)), Some(Value::Object(a)))
        }
        other => other,
    }
}

fn hash(row: &Row) -> Vec<u8> {
    let told = serde_json::json!([
        row.seq,
        row.at.0.timestamp_micros(),
        row.actor_id,
        row.actor_name,
        row.roles,
        row.session_id,
        row.request_id,
        row.action,
        row.object,
        row.object_id,
        row.case_id,
        row.stage,
        row.summary,
        row.before,
        row.after,
        row.reason,
    ]);
    let mut digest = Sha256::new();
    digest.update(b"HZ1");
    digest.update(&row.prev_hash);
    digest.update(told.to_string().as_bytes());
    digest.finalize().to_vec()
}

/// What a verification found.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Verdict {
    /// The whole chain holds: entries, and the hash of the last.
    Holds { entries: i64, head: String },
    /// The chain breaks at this entry, and how.
    Broken { seq: i64, how: &'static str },
}

/// Reads the whole chain and names the first broken entry.
///
/// # Errors
/// Those of the database.
pub fn verify(tx: &mut Tx<'_>) -> Outcome<Verdict> {
    let (head_seq, head_hash) = stored_head(tx)?;
    let (mut seq, mut prev) = (0_i64, vec![0_u8; 32]);
    loop {
        let rows = journal_entry::table
            .filter(journal_entry::seq.gt(seq))
            .order(journal_entry::seq)
            .limit(1000)
            .select(Row::as_select())
            .load(tx.conn)?;
        if rows.is_empty() {
            break;
        }
        for row in rows {
            let how = if row.seq != seq + 1 {
                Some("an entry before it is missing")
            } else if row.prev_hash != prev {
                Some("it does not follow the entry before it")
            } else if hash(&row) != row.hash {
                Some("its content was changed")
            } else {
                None
            };
            if let Some(how) = how {
                return Ok(Verdict::Broken { seq: seq + 1, how });
            }
            (seq, prev) = (row.seq, row.hash);
        }
    }
    if seq != head_seq || (seq > 0 && prev != head_hash) {
        return Ok(Verdict::Broken { seq: seq + 1, how: "the end of the chain is missing" });
    }
    if let Some((seq, how)) = against_checkpoints(tx)? {
        return Ok(Verdict::Broken { seq, how });
    }
    Ok(Verdict::Holds { entries: seq, head: hex(&prev) })
}

/// The first checkpoint that says something else than the chain, and how.
fn against_checkpoints(tx: &mut Tx<'_>) -> Outcome<Option<(i64, &'static str)>> {
    let mut seq = 0;
    loop {
        let some = checkpoint::after(tx, seq)?;
        let Some((last, _)) = some.last() else { return Ok(None) };
        seq = last.seq;
        for (kept, hash) in &some {
            if !kept.is_ours(tx.keys().journal()) {
                return Ok(Some((kept.seq, "the checkpoint of it was not signed by this installation")));
            }
            if hash.as_ref() != Some(&kept.hash) {
                return Ok(Some((kept.seq, "it is not the entry that its checkpoint was signed for")));
            }
        }
    }
}

/// Why nothing should be written now, if anything: the end of the chain is not what the head says, or the clock is behind
/// the last entry.
///
/// # Errors
/// Those of the database.
pub fn ready(tx: &mut Tx<'_>) -> Outcome<Option<&'static str>> {
    let (seq, hash) = stored_head(tx)?;
    let last: Option<(Ts, Vec<u8>)> =
        journal_entry::table.find(seq).select((journal_entry::at, journal_entry::hash)).first(tx.conn).optional()?;
    Ok(match last {
        None if seq == 0 => None,
        Some((at, end)) if end == hash => {
            (at.0 - tx.now().0 > Duration::minutes(1)).then_some("the clock is behind the last entry of the journal")
        }
        _ => Some("the end of the journal is not what its head says"),
    })
}

fn stored_head(tx: &mut Tx<'_>) -> Outcome<(i64, Vec<u8>)> {
    Ok(journal_head::table.find(1).select((journal_head::seq, journal_head::hash)).first(tx.conn)?)
}

/// What the chain says of a head or a checkpoint kept elsewhere.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Kept {
    /// It is still in the chain.
    Contained,
    /// It is not: the chain was cut or rewritten.
    Gone,
    /// It is a checkpoint that this installation did not sign.
    Foreign,
    /// It reads neither `number:hash` nor as a checkpoint.
    Unreadable,
}

/// Whether a head (`1234:9f86…`) or a checkpoint (`HZC1.…`) kept elsewhere is still in the chain.
///
/// # Errors
/// Those of the database.
pub fn contains(tx: &mut Tx<'_>, kept: &str) -> Outcome<Kept> {
    let (seq, wanted) = if let Some(kept) = Checkpoint::parse(kept) {
        if !kept.is_ours(tx.keys().journal()) {
            return Ok(Kept::Foreign);
        }
        (kept.seq, hex(&kept.hash))
    } else {
        let head = kept.split_once(':').and_then(|(n, hash)| Some((n.parse::<i64>().ok()?, hash.to_owned())));
        let Some(head) = head else { return Ok(Kept::Unreadable) };
        head
    };
    let stored = journal_entry::table.find(seq).select(journal_entry::hash).first::<Vec<u8>>(tx.conn).optional()?;
    let same = stored.is_some_and(|hash| hex(&hash) == wanted);
    Ok(if same { Kept::Contained } else { Kept::Gone })
}

/// Bytes as lower-case hexadecimal.
pub fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|b| format!("{b:02x}")).collect()
}
