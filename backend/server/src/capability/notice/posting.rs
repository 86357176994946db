//! A notice on the board: published with its number and window, extended, moved by a calendar, ended.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::notice::{Action, Kind, STEPS, State, Window, system};
use hezhen_domain::role::Role;

use super::document::document;
use super::public;
use super::store::{Notice, Said, advance, days, facts};
use crate::capability::selection_case::{self, Case};
use crate::capability::{deadline, unit};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::number;
use crate::problem::ProblemKind;
use crate::schema::{notice, selection_case as cases, unit as units};

/// Numbers a notice, fixes its window, pushes its page.
pub(super) fn publish(tx: &mut Tx<'_>, case: &Case, row: &Notice) -> Outcome<()> {
    let days = days(tx, case)?;
    let window = days.window(row);
    let number = match &row.number {
        Some(number) => number.clone(),
        None => number::document(tx, prefix(row.kind.0))?,
    };
    diesel::update(notice::table.find(row.id))
        .set((
            (notice::number.eq(&number), notice::posted_key.eq(row.content.0.key())),
            (notice::posted_start.eq(window.start), notice::posted_end.eq(window.end)),
            (notice::start_date.eq(window.start), notice::end_date.eq(window.end)),
        ))
        .execute(tx.conn)?;
    let county = unit::county(tx, &case.unit_path)?;
    public::push(tx, row.id, &document(&row.form(), Some(&number), window, &county), &days.params)?;
    count_down(tx, case, row, window)
}

fn prefix(kind: Kind) -> &'static str {
    match kind {
        Kind::Vacancy => "推荐预告",
        Kind::Inspection => "考察预告",
        Kind::PreAppointment => "任前公示",
    }
}

/// The window of a notice before appointment, as a deadline.
fn count_down(tx: &mut Tx<'_>, case: &Case, row: &Notice, window: Window) -> Outcome<()> {
    if row.kind.0 != Kind::PreAppointment {
        return Ok(());
    }
    let count_start = selection_case::params(tx, case)?.notice_count_start_day;
    deadline::open(
        tx,
        &deadline::NewDeadline {
            object: "notice",
            object_id: row.id,
            case_id: Some(case.id),
            kind: deadline::WINDOW,
            title: &row.title,
            basis: "notice.pre_appointment.min_wd",
            start: window.start,
            unit: hezhen_domain::calendar::DeadlineUnit::WorkDay,
            length: window.working_days,
            count_start,
            role: Role::OrgStaff,
            unit_path: &case.unit_path,
        },
    )?;
    Ok(())
}

/// Moves the end of a published notice.
pub(super) fn post_until(tx: &mut Tx<'_>, case: &Case, row: &Notice, said: &Said<'_>) -> Outcome<()> {
    let Some((start, end)) = row.posted_start.zip(said.end) else { return Ok(()) };
    diesel::update(notice::table.find(row.id))
        .set((notice::posted_end.eq(end), notice::end_date.eq(end)))
        .execute(tx.conn)?;
    let days = days(tx, case)?;
    let window = Window::of(&days.calendar, start, end, row.content.0.opens(), &days.params);
    let county = unit::county(tx, &case.unit_path)?;
    public::push(tx, row.id, &document(&row.form(), row.number.as_deref(), window, &county), &days.params)?;
    count_down(tx, case, row, window)
}

/// A calendar moved the end of a notice's window: later only (R-NOT-2).
///
/// # Errors
/// Those of the database.
pub fn window_moved(tx: &mut Tx<'_>, id: Id, end: NaiveDate) -> Outcome<()> {
    let Some(row) = notice::table.find(id).select(Notice::as_select()).first::<Notice>(tx.conn).optional()? else {
        return Ok(());
    };
    if row.posted_end.is_none_or(|old| old >= end) {
        return Ok(());
    }
    let case = cases::table.inner_join(units::table).filter(cases::id.eq(row.case_id));
    let case: Case = case.select(Case::as_select()).first(tx.conn)?;
    let said = Said { end: Some(end), ..Said::default() };
    post_until(tx, &case, &row, &said)?;
    let entry = Entry::new("notice", row.id, "move").case(case.id, case.state.0);
    journal::record(tx, entry.summary(format!("工作日历调整，《{}》截止日顺延至{end}", row.title)))
}

/// Ends the notices whose window was over by yesterday. Safe to run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let open = [Stored(State::Published), Stored(State::Extended)];
    let over = notice::state.eq_any(open).and(notice::posted_end.lt(tx.today()));
    let rows: Vec<Notice> = notice::table.filter(over).order(notice::id).select(Notice::as_select()).load(tx.conn)?;
    let mut ended = 0;
    for row in rows {
        let case = cases::table.inner_join(units::table).filter(cases::id.eq(row.case_id));
        let case: Case = case.select(Case::as_select()).first(tx.conn)?;
        let days = days(tx, &case)?;
        let facts = facts(tx, &case, &row, &days)?;
        let terms = Terms { params: &days.params, overrides: &[] };
        let step = machine::ask(STEPS, Action::End, &system())?.take(row.state.0, &facts, &terms)?;
        match advance(tx, &case, &row, &step, &Said::default()) {
            Err(problem) if problem.kind() == ProblemKind::Stale => continue,
            other => other?,
        }
        let entry = Entry::new("notice", row.id, "end").case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("《{}》期满", row.title)))?;
        ended += 1;
    }
    Ok(ended)
}
