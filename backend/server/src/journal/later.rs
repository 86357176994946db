//! What people do without signing in: an entry of the same moment would tell the hour, so it is kept for the day and written
//! when that is over, in an order that says nothing either.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::{Entry, record_all};
use crate::db::{Id, Outcome, Tx};
use crate::schema::journal_later;

/// An entry that waits.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = journal_later)]
struct Row {
    id: Id,
    on_day: NaiveDate,
    object: String,
    object_id: Id,
    action: String,
    summary: String,
}

/// Keeps an entry until the day is over.
///
/// # Errors
/// Those of the database; the change fails with it.
pub fn later(tx: &mut Tx<'_>, object: &str, object_id: Id, action: &str, summary: &str) -> Outcome<()> {
    let row = Row {
        id: Id::untimed(),
        on_day: tx.today(),
        object: object.to_owned(),
        object_id,
        action: action.to_owned(),
        summary: summary.to_owned(),
    };
    diesel::insert_into(journal_later::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// Writes what was kept on the days before, and says how much. Safe to run twice, and beside another server: an entry is
/// written by whoever removes it.
///
/// # Errors
/// Those of the database; what was kept stays kept.
pub fn write_later(tx: &mut Tx<'_>) -> Outcome<usize> {
    let over = journal_later::table.filter(journal_later::on_day.lt(tx.today()));
    let rows: Vec<Row> =
        over.order((journal_later::on_day, journal_later::id)).select(Row::as_select()).load(tx.conn)?;
    let mut entries = Vec::new();
    for row in rows {
        if diesel::delete(journal_later::table.find(row.id)).execute(tx.conn)? == 1 {
            entries.push(Entry::new(row.object, row.object_id, row.action).summary(row.summary));
        }
    }
    let written = entries.len();
    record_all(tx, entries)?;
    Ok(written)
}
