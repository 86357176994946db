//! A new key for sealed fields: everything that earlier keys sealed is sealed again, stretch by stretch, beside the running
//! service.

use diesel::prelude::*;

use crate::db::{Db, Id, Outcome, Tx};
use crate::http::Actor;
use crate::journal::{self, Entry};
use crate::problem::Problem;

/// Rows of one transaction; files of twenty megabytes come one by one.
const STRETCH: usize = 500;

/// How many values were sealed again, and how many open with no key that is there.
#[derive(Debug, Default, Clone, Copy, PartialEq, Eq)]
pub struct Resealed {
    /// Sealed again.
    pub again: usize,
    /// Left as they were.
    pub unreadable: usize,
}

type Stretch = fn(&mut Tx<'_>, Id, &mut Resealed) -> Outcome<Option<Id>>;

macro_rules! stretch {
    ($table:ident.$column:ident) => {
        stretch!($table.$column, STRETCH)
    };
    ($table:ident.$column:ident, $rows:expr) => {
        |tx, after, count| {
            const ROWS: usize = $rows;
            use crate::schema::$table as this;
            let rows: Vec<(Id, Option<Vec<u8>>)> = this::table
                .filter(this::id.gt(after))
                .order(this::id)
                .limit(ROWS as i64)
                .select((this::id, this::$column.nullable()))
                .load(tx.conn)?;
            for (id, sealed) in rows.iter().filter_map(|(id, sealed)| Some((*id, sealed.as_ref()?))) {
                let place = format!(concat!(stringify!($table), "|", stringify!($column), "|{}"), id);
                if let Some(again) = again(tx, &place, sealed, count) {
                    let unchanged = this::table.find(id).filter(this::$column.nullable().assume_not_null().eq(sealed));
                    diesel::update(unchanged).set(this::$column.eq(again)).execute(tx.conn)?;
                }
            }
            Ok(rows.last().filter(|_| rows.len() == ROWS).map(|(id, _)| *id))
        }
    };
}

/// Every sealed column. The place that a value is sealed for is `table|column|row id`.
const COLUMNS: &[Stretch] = &[
    stretch!(account.totp_secret),
    stretch!(cadre.id_card),
    stretch!(cadre_import.content),
    stretch!(notice_feedback.sealed),
    stretch!(opinion.sealed),
    stretch!(petition_paper.sealed),
    stretch!(petition_file.sealed, 1),
    stretch!(tip.sealed),
    stretch!(visit.sealed),
];

fn again(tx: &Tx<'_>, place: &str, sealed: &[u8], count: &mut Resealed) -> Option<Vec<u8>> {
    if tx.keys().fields().current(sealed) {
        return None;
    }
    let Some(plain) = tx.keys().open(place, sealed) else {
        count.unreadable += 1;
        return None;
    };
    count.again += 1;
    Some(tx.keys().seal(place, &plain))
}

/// Seals by the active key whatever another one sealed.
fn everything(db: &Db) -> Outcome<Resealed> {
    let mut count = Resealed::default();
    for stretch in COLUMNS {
        let mut after = Some(Id::NOBODY);
        while let Some(from) = after {
            after = db.write_now(Actor::system(), |tx| stretch(tx, from, &mut count))?;
        }
    }
    Ok(count)
}

/// Makes a new key for sealed fields, and seals everything by it. The key before it stays in its file, for what a server
/// sealed in the same moment and for older backups.
///
/// # Errors
/// A sentence: what does not open by the present keys would be lost when one of them goes, so nothing is changed then.
pub fn rotate(db: &Db) -> Result<Resealed, String> {
    let say = |e: Problem| format!("{e} {}", e.code_text().unwrap_or_default());
    let unreadable = everything(db).map_err(say)?.unreadable;
    if unreadable > 0 {
        return Err(format!("{unreadable} sealed values open with neither key; the key was not changed"));
    }
    db.keys().fields().rotate()?;
    let done = everything(db).map_err(say)?;
    let entry = Entry::new("key", Id::NOBODY, "rotate_field_key").summary(format!("重新加密{}项", done.again));
    db.write_now(Actor::system(), |tx| journal::record(tx, entry)).map_err(say)?;
    Ok(done)
}
