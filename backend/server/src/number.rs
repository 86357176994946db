//! Numbers of documents and cases: `{prefix}` and year count from one, without gaps.

use chrono::Datelike;
use diesel::prelude::*;

use crate::both;
use crate::db::{Outcome, Tx};
use crate::schema::numbering;

/// The next number of this prefix and the transaction's year. A rolled-back transaction gives its number back.
///
/// # Errors
/// Those of the database.
pub fn next(tx: &mut Tx<'_>, prefix: &str) -> Outcome<(i32, i32)> {
    let year = tx.today().year();
    let first = (numbering::prefix.eq(prefix), numbering::year.eq(year), numbering::last.eq(1));
    let last = both!(tx.conn, c => diesel::insert_into(numbering::table)
        .values(first)
        .on_conflict((numbering::prefix, numbering::year))
        .do_update()
        .set(numbering::last.eq(numbering::last + 1))
        .returning(numbering::last)
        .get_result::<i32>(c))?;
    Ok((year, last))
}

/// The next number as an official document carries it: `县委组通〔2026〕7号`.
///
/// # Errors
/// Those of the database.
pub fn document(tx: &mut Tx<'_>, prefix: &str) -> Outcome<String> {
    let (year, last) = next(tx, prefix)?;
    Ok(format!("{prefix}〔{year}〕{last}号"))
}
