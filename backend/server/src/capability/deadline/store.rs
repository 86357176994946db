//! Rows of deadlines.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit;
use hezhen_domain::calendar::{Calendar, DeadlineUnit};
use hezhen_domain::deadline::{Count, State, done, on};
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::view::{DeadlineQuery, DeadlineView, MovedDeadline};
use crate::capability::{audit as audits, calendar, parameter};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{self, Entry};
use crate::schema::deadline;

/// Offices that see every deadline of their units, not only those that they must meet.
const OVERSEERS: &[Role] = &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::MinistersOffice];

/// The window of a public notice: it runs out by itself, so that nobody can miss it.
pub const WINDOW: &str = "notice_window";

/// What runs out by itself: nobody has to act in it.
const WINDOWS: &[&str] = &[WINDOW, audit::COMMENTS, audit::APPEAL];

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = deadline)]
pub(super) struct Row {
    id: Id,
    version: i32,
    object: String,
    object_id: Id,
    case_id: Option<Id>,
    kind: String,
    title: String,
    basis: String,
    start_date: NaiveDate,
    unit: Stored<DeadlineUnit>,
    length: i32,
    extended_by: i32,
    count_start: bool,
    roll_forward: bool,
    due_date: NaiveDate,
    provisional: bool,
    state: Stored<State>,
    role: Stored<Role>,
    unit_path: String,
    closed_on: Option<NaiveDate>,
    reason: Option<String>,
}

impl Row {
    fn count(&self) -> Count {
        Count {
            start: self.start_date,
            unit: self.unit.0,
            length: u32::try_from(self.length + self.extended_by).unwrap_or_default(),
            count_start: self.count_start,
            roll_forward: self.roll_forward,
        }
    }

    pub(super) fn view(self, calendar: &Calendar, today: NaiveDate) -> DeadlineView {
        DeadlineView {
            id: self.id,
            object: self.object,
            object_id: self.object_id,
            case_id: self.case_id,
            state: if WINDOWS.contains(&&*self.kind) { self.state.0 } else { on(self.state.0, self.due_date, today) },
            kind: self.kind,
            title: self.title,
            basis: self.basis,
            start_date: self.start_date,
            unit: self.unit.0,
            length: self.length,
            extended_by: self.extended_by,
            due_date: self.due_date,
            provisional: self.provisional,
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
    let roll_forward = parameter::in_force(tx)?.deadline_roll_forward;
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
    };
    let due = row.count().due(&calendar);
    (row.due_date, row.provisional) = (due.date, due.provisional);
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
    close(tx, &row, state, None)
}

/// The work falls away: waives the unfinished deadline of this thing and kind, if there is one.
///
/// # Errors
/// Those of the database.
pub fn waive(tx: &mut Tx<'_>, object_id: Id, kind: &str, reason: &str) -> Outcome<()> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(()) };
    close(tx, &row, State::Waived, Some(reason))
}

/// The window ran out: closes the unfinished deadline of this thing and kind as met, whatever the day.
///
/// # Errors
/// Those of the database.
pub fn lapse(tx: &mut Tx<'_>, object_id: Id, kind: &str) -> Outcome<()> {
    let Some(row) = unfinished(tx, object_id, kind)? else { return Ok(()) };
    close(tx, &row, State::Met, None)
}

fn close(tx: &mut Tx<'_>, row: &Row, state: State, reason: Option<&str>) -> Outcome<()> {
    let today = tx.today();
    diesel::update(deadline::table.find(row.id))
        .set((
            deadline::state.eq(Stored(state)),
            deadline::closed_on.eq(today),
            deadline::reason.eq(reason),
            deadline::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Lengthens the unfinished deadline of this thing and kind by so many of its units, and gives its new last day.
///
/// # Errors
/// `not-found` when nothing is unfinished.
pub fn extend(tx: &mut Tx<'_>, object_id: Id, kind: &str, by: u32) -> Outcome<NaiveDate> {
    let mut row = unfinished(tx, object_id, kind)?.ok_or(diesel::NotFound)?;
    row.extended_by += i32::try_from(by).unwrap_or_default();
    let due = row.count().due(&calendar::of(tx)?);
    diesel::update(deadline::table.find(row.id))
        .set((
            deadline::extended_by.eq(row.extended_by),
            deadline::due_date.eq(due.date),
            deadline::provisional.eq(due.provisional),
            deadline::state.eq(Stored(State::Open)),
            deadline::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    Ok(due.date)
}

pub(super) fn list(tx: &mut Tx<'_>, query: DeadlineQuery) -> Outcome<Page<DeadlineView>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut seen: Option<Box<dyn BoxableExpression<deadline::table, _, SqlType = diesel::sql_types::Bool>>> = None;
    for grant in &tx.actor().grants {
        let here = deadline::unit_path.like(format!("{}%", grant.scope.0));
        let whose: Box<dyn BoxableExpression<_, _, SqlType = _>> = if OVERSEERS.contains(&grant.role) {
            Box::new(here)
        } else {
            Box::new(here.and(deadline::role.eq(Stored(grant.role))))
        };
        seen = Some(match seen {
            None => whose,
            Some(before) => Box::new(before.or(whose)),
        });
    }
    let Some(seen) = seen else { return Ok(Page::whole(Vec::new())) };
    let mut rows = deadline::table.filter(seen).into_boxed();
    if let Some((due, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(deadline::due_date.gt(due).or(deadline::due_date.eq(due).and(deadline::id.gt(id))));
    }
    let unheard = audits::unheard_of_oneself(tx)?;
    if !unheard.is_empty() {
        rows = rows.filter(deadline::object_id.ne_all(unheard));
    }
    match query.open {
        Some(true) => rows = rows.filter(deadline::closed_on.is_null()),
        Some(false) => rows = rows.filter(deadline::closed_on.is_not_null()),
        None => {}
    }
    if let Some(case) = query.case_id {
        rows = rows.filter(deadline::case_id.eq(case));
    }
    if let Some(object) = query.object_id {
        rows = rows.filter(deadline::object_id.eq(object));
    }
    let rows: Vec<Row> =
        rows.order((deadline::due_date, deadline::id)).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    Ok(Page::of(rows, &page, |r| (r.due_date, r.id), |row| row.view(&calendar, today)))
}

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
    let calendar = calendar::of(tx)?;
    let today = tx.today();
    let mut told_of = Vec::new();
    for (row, due, provisional) in moves(tx, &calendar)? {
        let state = if row.state.0 == State::Missed && due >= today { State::Open } else { row.state.0 };
        diesel::update(deadline::table.find(row.id))
            .set((
                deadline::due_date.eq(due),
                deadline::provisional.eq(provisional),
                deadline::state.eq(Stored(state)),
                deadline::version.eq(row.version + 1),
            ))
            .execute(tx.conn)?;
        if due != row.due_date {
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
            let due = if WINDOWS.contains(&&*row.kind) { counted.date.max(row.due_date) } else { counted.date };
            let changed = due != row.due_date || counted.provisional != row.provisional;
            changed.then_some((row, due, counted.provisional))
        })
        .collect())
}

/// Marks what was missed up to yesterday. Safe to run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let today = tx.today();
    let acts = deadline::kind.ne_all(WINDOWS.iter().copied());
    let late = deadline::state.eq(Stored(State::Open)).and(deadline::due_date.lt(today)).and(acts);
    let rows: Vec<Row> = deadline::table
        .filter(late.and(deadline::closed_on.is_null()))
        .order(deadline::id)
        .select(Row::as_select())
        .load(tx.conn)?;
    let mut missed = 0;
    for row in rows {
        let one = deadline::table.find(row.id).filter(deadline::version.eq(row.version));
        let changed = diesel::update(one)
            .set((deadline::state.eq(Stored(State::Missed)), deadline::version.eq(row.version + 1)))
            .execute(tx.conn)?;
        if changed == 1 {
            missed += 1;
            let entry =
                Entry::new("deadline", row.id, "miss").summary(format!("逾期：{}（{}）", row.title, row.due_date));
            let entry = match row.case_id {
                Some(case) => entry.case(case, ""),
                None => entry,
            };
            journal::record(tx, entry)?;
        }
    }
    Ok(missed)
}
