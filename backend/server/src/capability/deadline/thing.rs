//! The deadlines of a thing, for the capability that owns it.

use chrono::NaiveDate;
use diesel::prelude::*;

use super::store::Row;
use super::view::DeadlineView;
use crate::capability::calendar;
use crate::db::{Id, Outcome, Tx};
use crate::schema::deadline;

/// An unfinished deadline.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = deadline)]
#[allow(missing_docs)]
pub struct Running {
    pub object_id: Id,
    pub kind: String,
    pub start_date: NaiveDate,
    pub due_date: NaiveDate,
}

/// The unfinished deadlines of all things of a kind, or of these of them; the nearest first.
///
/// # Errors
/// Those of the database.
pub fn running(tx: &mut Tx<'_>, object: &str, of: Option<&[Id]>) -> Outcome<Vec<Running>> {
    let mut rows =
        deadline::table.filter(deadline::object.eq(object.to_owned()).and(deadline::closed_on.is_null())).into_boxed();
    if let Some(ids) = of {
        rows = rows.filter(deadline::object_id.eq_any(ids.to_vec()));
    }
    Ok(rows.order((deadline::due_date, deadline::id)).select(Running::as_select()).load(tx.conn)?)
}

/// All deadlines of a thing, the nearest end first; for the capability that has found out that the actor may know of them.
///
/// # Errors
/// Those of the database.
pub fn of_thing(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<DeadlineView>> {
    let rows: Vec<Row> = deadline::table
        .filter(deadline::object_id.eq(id))
        .order((deadline::due_date, deadline::id))
        .select(Row::as_select())
        .load(tx.conn)?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    Ok(rows.into_iter().map(|row| row.view(&calendar, today)).collect())
}

/// Gives the unfinished deadlines of a thing the name that it has now.
///
/// # Errors
/// Those of the database.
pub fn rename(tx: &mut Tx<'_>, id: Id, title: &str) -> Outcome<()> {
    let open = deadline::table.filter(deadline::object_id.eq(id).and(deadline::closed_on.is_null()));
    diesel::update(open).set(deadline::title.eq(title)).execute(tx.conn)?;
    Ok(())
}
