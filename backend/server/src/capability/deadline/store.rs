//! Rows of deadlines.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::{Calendar, DeadlineUnit};
use hezhen_domain::deadline::{Alert, Count, Level, Scheme, State, alert, done, done_on, is_fixed, on};
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::view::DeadlineView;
use crate::capability::{calendar, parameter};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::deadline;

/// The window of a public notice: it runs out by itself, so that nobody can miss it.
pub const WINDOW: &str = hezhen_domain::deadline::NOTICE_WINDOW;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = deadline)]
pub(super) struct Row {
    pub(super) id: Id,
    pub(super) version: i32,
    pub(super) object: String,
    pub(super) object_id: Id,
    pub(super) case_id: Option<Id>,
    pub(super) kind: String,
    pub(super) title: String,
    pub(super) basis: String,
    pub(super) start_date: NaiveDate,
    pub(super) unit: Stored<DeadlineUnit>,
    pub(super) length: i32,
    pub(super) extended_by: i32,
    pub(super) count_start: bool,
    pub(super) roll_forward: bool,
    pub(super) due_date: NaiveDate,
    pub(super) provisional: bool,
    pub(super) state: Stored<State>,
    pub(super) role: Stored<Role>,
    pub(super) unit_path: String,
    pub(super) closed_on: Option<NaiveDate>,
    pub(super) reason: Option<String>,
    pub(super) alert: Stored<Level>,
    pub(super) next_alert_on: Option<NaiveDate>,
}

impl Row {
    pub(super) fn count(&self) -> Count {
        Count {
            start: self.start_date,
            unit: self.unit.0,
            length: u32::try_from(self.length + self.extended_by).unwrap_or_default(),
            count_start: self.count_start,
            roll_forward: self.roll_forward,
        }
    }

    pub(super) fn scheme(&self) -> Scheme {
        Scheme::of(&self.kind)
    }

    /// How near its end is on this day, whatever the nightly run has written.
    pub(super) fn alert(&self, today: NaiveDate, params: &Params) -> Alert {
        alert(self.scheme(), self.start_date, self.due_date, today, params)
    }

    /// The day on which the daily run looks at it: whatever is over already it has still to mark as missed.
    pub(super) fn look(&self, near: Alert, today: NaiveDate) -> Option<NaiveDate> {
        near.next.or((near.level == Level::Overdue && self.state.0 == State::Open).then_some(today))
    }

    pub(super) fn view(self, calendar: &Calendar, today: NaiveDate, params: &Params) -> DeadlineView {
        let window = self.scheme() == Scheme::Window;
        let level = if self.closed_on.is_some() { Level::Quiet } else { self.alert(today, params).level };
        DeadlineView {
            id: self.id,
            object: self.object,
            object_id: self.object_id,
            case_id: self.case_id,
            state: if window { self.state.0 } else { on(self.state.0, self.due_date, today) },
            level,
            kind: self.kind,
            title: self.title,
            basis: self.basis,
            start_date: self.start_date,
            unit: self.unit.0,
            length: self.length,
            extended_by: self.extended_by,
            due_date: self.due_date,
            provisional: self.provisional && self.closed_on.is_none(),
            role: self.role.0.as_str().to_owned(),
            working_days_left: calendar.workdays_left(today, self.due_date),
            closed_on: self.closed_on,
            reason: self.reason,
        }
    }
}

/// A deadline to open.
#[derive(Debug, Clone)]
pub struct NewDeadline<'a> {
    /// What kind of thing waits, e.g. `consultation`.
    pub object: &'static str,
    /// Which.
    pub object_id: Id,
    /// The case it belongs to.
    pub case_id: Option<Id>,
    /// What is to be done, e.g. `letter_reply`; one unfinished deadline a thing and kind.
    pub kind: &'static str,
    /// For whom or what, in words.
    pub title: &'a str,
    /// The parameter or the law that sets it, e.g. `letter.due_wd`.
    pub basis: &'a str,
    /// From which day it counts.
    pub start: NaiveDate,
    /// What it counts.
    pub unit: DeadlineUnit,
    /// How many.
    pub length: u32,
    /// Whether the start day is one of them.
    pub count_start: bool,
    /// Who must act.
    pub role: Role,
    /// Over which unit.
    pub unit_path: &'a str,
}

fn unfinished(tx: &mut Tx<'_>, object_id: Id, kind: &str) -> Outcome<Option<Row>> {
    Ok(deadline::table
        .filter(deadline::object_id.eq(object_id).and(deadline::kind.eq(kind)).and(deadline::closed_on.is_null()))
        .select(Row::as_select())
        .first(tx.conn)
        .optional()?)
}

/// Opens a deadline and gives its last day; an unfinished one of the same thing and kind is counted anew.
///
/// # Errors
/// Those of the database.
pub fn open(tx: &mut Tx<'_>, new: &NewDeadline<'_>) -> Outcome<NaiveDate> {
    let params = parameter::in_force(tx)?;
    let roll_forward = params.deadline_roll_forward && !is_fixed(new.kind);
    let calendar = calendar::of(tx)?;
    if let Some(old) = unfinished(tx, new.object_id, new.kind)? {
        diesel::delete(deadline::table.find(old.id)).execute(tx.conn)?;
    }
    let mut row = Row {
        id: tx.new_id(),
        version: 1,
        object: new.object.to_owned(),
        object_id: new.object_id,
        case_id: new.case_id,
        kind: new.kind.to_owned(),
        title: new.title.to_owned(),
        basis: new.basis.to_owned(),
        start_date: new.start,
        unit: Stored(new.unit),
        length: i32::try_from(new.length).unwrap_or(i32::MAX / 2),
        extended_by: 0,
        count_start: new.count_start,
        roll_forward,
        due_date: new.start,
        provisional: false,
        state: Stored(State::Open),
        role: Stored(new.role),
        unit_path: new.unit_path.to_owned(),
        closed_on: None,
        reason: None,
        alert: Stored(Level::Quiet),
        next_alert_on: None,
    };
    let due = row.count().due(&calendar);
    (row.due_date, row.provisional) = (due.date, due.provisional);
    let near = row.alert(tx.today(), &params);
    (row.alert, row.next_alert_on) = (Stored(near.level), row.look(near, tx.today()));
    diesel::insert_into(deadline::table).values(&row).execute(tx.conn)?;
    Ok(due.date)
}

/// The work is done: closes the unfinished deadline of this thing and kind, if there is one. Late, it stays missed.
///
/// # Errors
/// Those of the database.
pub fn meet(tx: &mut Tx<'_>, object_id: Id, kind: &str) -> Outcome<()> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(()) };
    let state = done(row.state.0, row.due_date, tx.today());
    close(tx, &row, state, None).map(drop)
}

/// The work was done on `day`, whenever that is put down: in time, it was never missed.
///
/// # Errors
/// Those of the database.
pub fn meet_on(tx: &mut Tx<'_>, object_id: Id, kind: &str, day: NaiveDate) -> Outcome<()> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(()) };
    close(tx, &row, done_on(row.due_date, day), None).map(drop)
}

/// The work falls away: waives the unfinished deadline of this thing and kind, if there is one.
///
/// # Errors
/// Those of the database.
pub fn waive(tx: &mut Tx<'_>, object_id: Id, kind: &str, reason: &str) -> Outcome<()> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(()) };
    close(tx, &row, State::Waived, Some(reason)).map(drop)
}

/// The window ran out: closes the unfinished deadline of this thing and kind as met, whatever the day.
///
/// # Errors
/// Those of the database.
pub fn lapse(tx: &mut Tx<'_>, object_id: Id, kind: &str) -> Outcome<()> {
    lapsed(tx, object_id, kind).map(drop)
}

/// The same, and whether it was this call that closed it, and not another server.
///
/// # Errors
/// Those of the database.
pub fn lapsed(tx: &mut Tx<'_>, object_id: Id, kind: &str) -> Outcome<bool> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(false) };
    close(tx, &row, State::Met, None)
}

fn close(tx: &mut Tx<'_>, row: &Row, state: State, reason: Option<&str>) -> Outcome<bool> {
    let today = tx.today();
    let changed = diesel::update(deadline::table.find(row.id).filter(deadline::closed_on.is_null()))
        .set((
            deadline::state.eq(Stored(state)),
            deadline::closed_on.eq(today),
            deadline::next_alert_on.eq(None::<NaiveDate>),
            deadline::reason.eq(reason),
            deadline::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    Ok(changed == 1)
}

/// Lengthens the unfinished deadline of this thing and kind by so many of its units, and gives its new last day.
///
/// # Errors
/// `not-found` when nothing is unfinished.
pub fn extend(tx: &mut Tx<'_>, object_id: Id, kind: &str, by: u32) -> Outcome<NaiveDate> {
    let mut row = unfinished(tx, object_id, kind)?.ok_or(diesel::NotFound)?;
    row.extended_by += i32::try_from(by).unwrap_or_default();
    let due = row.count().due(&calendar::of(tx)?);
    row.due_date = due.date;
    row.state = Stored(State::Open);
    let near = row.alert(tx.today(), &parameter::in_force(tx)?);
    let look = row.look(near, tx.today());
    diesel::update(deadline::table.find(row.id))
        .set((
            deadline::extended_by.eq(row.extended_by),
            deadline::due_date.eq(due.date),
            deadline::provisional.eq(due.provisional),
            deadline::state.eq(Stored(State::Open)),
            deadline::version.eq(row.version + 1),
            (deadline::alert.eq(Stored(near.level)), deadline::next_alert_on.eq(look)),
        ))
        .execute(tx.conn)?;
    Ok(due.date)
}
