//! The deadlines of a thing, for the capability that owns it.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::deadline::{Level, Scheme, alert};
use hezhen_domain::params::Params;

use super::store::Row;
use super::view::DeadlineView;
use crate::capability::{calendar, parameter};
use crate::db::{Id, Outcome, Stored, Tx};
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
    pub title: String,
    pub unit_path: String,
}

impl Running {
    /// How near its end is on this day.
    pub fn level(&self, today: NaiveDate, params: &Params) -> Level {
        alert(Scheme::of(&self.kind), self.start_date, self.due_date, today, params).level
    }
}

/// What is past its second point of reminding, or over, of all things of a kind: only what may be is read.
///
/// # Errors
/// Those of the database.
pub fn nearing(tx: &mut Tx<'_>, object: &str) -> Outcome<Vec<(Running, Level)>> {
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    let known = deadline::alert.eq_any([Stored(Level::Near), Stored(Level::Urgent), Stored(Level::Overdue)]);
    let since = deadline::next_alert_on.le(today).assume_not_null();
    let rows: Vec<Running> = deadline::table
        .filter(deadline::object.eq(object.to_owned()).and(deadline::closed_on.is_null()).and(known.or(since)))
        .order((deadline::due_date, deadline::id))
        .select(Running::as_select())
        .load(tx.conn)?;
    let leveled = rows.into_iter().map(|row| {
        let level = row.level(today, &params);
        (row, level)
    });
    Ok(leveled.filter(|(_, level)| *level >= Level::Near).collect())
}

/// How near the unfinished deadlines of these things are, by thing and last day; the nearest where two end together.
///
/// # Errors
/// Those of the database.
pub fn levels(tx: &mut Tx<'_>, things: &[Id]) -> Outcome<HashMap<(Id, NaiveDate), Level>> {
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    let rows: Vec<Running> = deadline::table
        .filter(deadline::object_id.eq_any(things.to_vec()).and(deadline::closed_on.is_null()))
        .select(Running::as_select())
        .load(tx.conn)?;
    let mut levels = HashMap::new();
    for row in rows {
        let level = row.level(today, &params);
        let known = levels.entry((row.object_id, row.due_date)).or_insert(level);
        *known = level.max(*known);
    }
    Ok(levels)
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
    of_things(tx, &[id])
}

/// The same of several things that belong together.
///
/// # Errors
/// Those of the database.
pub fn of_things(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<Vec<DeadlineView>> {
    let rows: Vec<Row> = deadline::table
        .filter(deadline::object_id.eq_any(ids.to_vec()))
        .order((deadline::due_date, deadline::id))
        .select(Row::as_select())
        .load(tx.conn)?;
    let (calendar, params, today) = (calendar::of(tx)?, parameter::in_force(tx)?, tx.today());
    Ok(rows.into_iter().map(|row| row.view(&calendar, today, &params)).collect())
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
