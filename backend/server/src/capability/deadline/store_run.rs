//! What moves deadlines without anybody's asking: a calendar, a change of the points of reminding, the day.

use std::collections::BTreeMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::Calendar;
use hezhen_domain::deadline::{Level, Scheme, State};

use super::store::Row;
use super::view::MovedDeadline;
use crate::capability::{calendar, parameter};
use crate::db::{Conn, Db, Id, Outcome, Stored, Tx};
use crate::http::Actor;
use crate::journal::{self, Entry};
use crate::schema::deadline;

/// Rows that one transaction of the daily run takes: nobody else waits long for the writer.
const BATCH: i64 = 1000;

/// What `calendar` would move, unfinished deadlines only. The window of a notice never ends earlier (R-NOT-2).
///
/// # Errors
/// Those of the database.
pub fn recount_preview(tx: &mut Tx<'_>, calendar: &Calendar) -> Outcome<Vec<MovedDeadline>> {
    let moved = moves(tx, calendar)?.into_iter().filter(|(row, due, _)| row.due_date != *due);
    Ok(moved.map(|(row, to, _)| told(row, to)).collect())
}

/// Counts every unfinished deadline anew through the calendar in force, in one pass, and tells which moved.
///
/// # Errors
/// Those of the database.
pub fn recount(tx: &mut Tx<'_>) -> Outcome<Vec<MovedDeadline>> {
    let (calendar, params) = (calendar::of(tx)?, parameter::in_force(tx)?);
    let today = tx.today();
    let mut told_of = Vec::new();
    for (mut row, due, provisional) in moves(tx, &calendar)? {
        let state = if row.state.0 == State::Missed && due >= today { State::Open } else { row.state.0 };
        let before = std::mem::replace(&mut row.due_date, due);
        let near = row.alert(today, &params);
        row.state = Stored(state);
        let look = row.look(near, today);
        diesel::update(deadline::table.find(row.id))
            .set((
                deadline::due_date.eq(due),
                deadline::provisional.eq(provisional),
                deadline::state.eq(Stored(state)),
                deadline::version.eq(row.version + 1),
                (deadline::alert.eq(Stored(near.level)), deadline::next_alert_on.eq(look)),
            ))
            .execute(tx.conn)?;
        if due != before {
            row.due_date = before;
            told_of.push(told(row, due));
        }
    }
    Ok(told_of)
}

fn told(row: Row, to: NaiveDate) -> MovedDeadline {
    let Row { id, object, object_id, kind, title, due_date: from, .. } = row;
    MovedDeadline { id, object, object_id, kind, title, from, to }
}

/// Unfinished deadlines that this calendar changes: the row, its last day, whether that is provisional.
fn moves(tx: &mut Tx<'_>, calendar: &Calendar) -> Outcome<Vec<(Row, NaiveDate, bool)>> {
    let rows: Vec<Row> = deadline::table
        .filter(deadline::closed_on.is_null())
        .order((deadline::due_date, deadline::id))
        .select(Row::as_select())
        .load(tx.conn)?;
    Ok(rows
        .into_iter()
        .filter_map(|row| {
            let counted = row.count().due(calendar);
            let due = if row.scheme() == Scheme::Window { counted.date.max(row.due_date) } else { counted.date };
            let changed = due != row.due_date || counted.provisional != row.provisional;
            changed.then_some((row, due, counted.provisional))
        })
        .collect())
}

/// The points of reminding are others from this day on: everything open is looked at then.
///
/// # Errors
/// Those of the database.
pub fn look_again(tx: &mut Tx<'_>, on: NaiveDate) -> Outcome<()> {
    let later = deadline::next_alert_on.is_null().or(deadline::next_alert_on.gt(on).assume_not_null());
    diesel::update(deadline::table.filter(deadline::closed_on.is_null().and(later)))
        .set(deadline::next_alert_on.eq(on))
        .execute(tx.conn)?;
    Ok(())
}

/// What a daily run has done.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Ran {
    /// Rows that were read.
    pub read: usize,
    /// Rows that were written.
    pub written: usize,
    /// Of these, what was missed up to yesterday.
    pub missed: usize,
}

/// Brings the level of whatever comes nearer its end today, and marks what was missed. Only rows whose day has come are
/// read; as many transactions as it takes, each of its own. Safe to run twice, and beside another server: a row that
/// another has written has its day no longer.
///
/// # Errors
/// Those of the database; the batches before stay done.
pub fn run(db: &Db) -> Outcome<Ran> {
    let (mut ran, mut after) = (Ran::default(), None);
    loop {
        let (batch, last) = db.write_now(Actor::system(), |tx| step(tx, after))?;
        ran.read += batch.read;
        ran.written += batch.written;
        ran.missed += batch.missed;
        match last {
            Some(_) => after = last,
            None => return Ok(ran),
        }
    }
}

type Key = (NaiveDate, Id);

fn due_today(tx: &mut Tx<'_>, after: Option<Key>) -> Outcome<Vec<Row>> {
    let today = tx.today();
    // Long before anything; not the first day of time, which PostgreSQL does not know.
    let (day, id) = after.unwrap_or((NaiveDate::default(), Id::NOBODY));
    let on = deadline::next_alert_on.assume_not_null();
    let rows = deadline::table
        .filter(on.le(today).and(on.gt(day).or(on.eq(day).and(deadline::id.gt(id)))))
        .order((deadline::next_alert_on, deadline::id))
        .limit(BATCH);
    Ok(match tx.conn {
        Conn::Pg(c) => rows.select(Row::as_select()).for_update().load(c)?,
        Conn::Sqlite(c) => rows.select(Row::as_select()).load(c)?,
    })
}

/// One batch; where the next begins, when there may be one.
fn step(tx: &mut Tx<'_>, after: Option<Key>) -> Outcome<(Ran, Option<Key>)> {
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    let rows = due_today(tx, after)?;
    let mut ran = Ran { read: rows.len(), ..Ran::default() };
    let full = i64::try_from(rows.len()).is_ok_and(|n| n == BATCH);
    let last = rows.last().filter(|_| full).and_then(|row| Some((row.next_alert_on?, row.id)));
    let (mut changes, mut told) = (BTreeMap::<_, Vec<Id>>::new(), BTreeMap::<Level, usize>::new());
    let mut entries = Vec::new();
    for row in rows {
        let near = row.alert(today, &params);
        let missed = near.level == Level::Overdue && row.state.0 == State::Open;
        changes.entry((near.level, near.next, missed)).or_default().push(row.id);
        if missed {
            let entry =
                Entry::new("deadline", row.id, "miss").summary(format!("逾期：{}（{}）", row.title, row.due_date));
            entries.push(match row.case_id {
                Some(case) => entry.case(case, ""),
                None => entry,
            });
        } else if near.level != row.alert.0 {
            *told.entry(near.level).or_default() += 1;
        }
    }
    ran.missed = entries.len();
    for ((level, next, missed), ids) in changes {
        let these = deadline::table.filter(deadline::id.eq_any(ids));
        let to = (deadline::alert.eq(Stored(level)), deadline::next_alert_on.eq(next));
        ran.written += if missed {
            let also = (deadline::state.eq(Stored(State::Missed)), deadline::version.eq(deadline::version + 1));
            diesel::update(these).set((to, also)).execute(tx.conn)?
        } else {
            diesel::update(these).set(to).execute(tx.conn)?
        };
    }
    if !told.is_empty() {
        let words: Vec<_> = told.iter().map(|(level, n)| format!("{}{n}项", word(*level))).collect();
        entries.push(Entry::new("deadline", Id::NOBODY, "alert").summary(format!("时限提醒：{}", words.join("、"))));
    }
    journal::record_all(tx, entries)?;
    Ok((ran, last))
}

fn word(level: Level) -> &'static str {
    match level {
        Level::Quiet => "解除提醒",
        Level::Early => "提醒",
        Level::Near => "临近",
        Level::Urgent => "紧急",
        Level::Overdue => "逾期",
    }
}
