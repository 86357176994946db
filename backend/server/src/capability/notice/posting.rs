//! A notice on the board: published with its number and window, extended, moved by a calendar, ended.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::notice::document::long_date;
use hezhen_domain::notice::{Action, Amendment, AmendmentKind, Kind, STEPS, State, Window, system};
use hezhen_domain::role::Role;

use super::document::document;
use super::home::Home;
use super::public;
use super::store::{Notice, Said, advance, days, facts};
use crate::capability::{deadline, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::number;
use crate::problem::ProblemKind;
use crate::schema::notice;

/// Numbers a notice, fixes its window, pushes its page.
pub(super) fn publish(tx: &mut Tx<'_>, home: &Home, row: &Notice) -> Outcome<()> {
    let days = days(tx, home)?;
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
    let mut amendments = row.amendments.0.clone();
    if let Some(changed) = &row.correcting {
        let anew = row.posted_start.is_some_and(|before| before != window.start);
        let from = if anew { format!("期限自{}起重新计算。", long_date(window.start)) } else { String::new() };
        let text = format!("{}。{from}", changed.trim().trim_end_matches('。'));
        amendments.push(Amendment { kind: AmendmentKind::Correction, on: tx.today(), text });
        if !anew && row.posted_end.is_some_and(|before| before < window.end) {
            let text = extended(window.end);
            amendments.push(Amendment { kind: AmendmentKind::Extension, on: tx.today(), text });
        }
    }
    let told = JsonText(amendments);
    diesel::update(notice::table.find(row.id))
        .set((notice::amendments.eq(&told), notice::correcting.eq(None::<String>)))
        .execute(tx.conn)?;
    let county = unit::county(tx, &home.unit_path)?;
    let page = document(&row.form(), Some(&number), window, &county, &told.0);
    public::push(tx, row.id, &page, &days.params)?;
    count_down(tx, home, row, window)
}

fn prefix(kind: Kind) -> &'static str {
    match kind {
        Kind::Vacancy => "推荐预告",
        Kind::Inspection => "考察预告",
        Kind::PreAppointment => "任前公示",
        Kind::Assessment => "考核公告",
        Kind::TvSpeech => "演讲公示",
        Kind::ProbationEnd => "试用期满公示",
        Kind::Commitment => "承诺公示",
        Kind::Result => "结果公示",
        Kind::Reception => "接访预告",
    }
}

/// The window of a notice whose result is confirmed, as a deadline.
fn count_down(tx: &mut Tx<'_>, home: &Home, row: &Notice, window: Window) -> Outcome<()> {
    let basis = match row.kind.0 {
        Kind::PreAppointment => "notice.pre_appointment.min_wd",
        Kind::ProbationEnd => "notice.probation_end.min_wd",
        Kind::Result => "notice.result.min_wd",
        _ => return Ok(()),
    };
    let count_start = home.params(tx)?.notice_count_start_day;
    deadline::open(
        tx,
        &deadline::NewDeadline {
            object: "notice",
            object_id: row.id,
            case_id: home.case_id(),
            kind: deadline::WINDOW,
            title: &row.title,
            basis,
            start: window.start,
            unit: hezhen_domain::calendar::DeadlineUnit::WorkDay,
            length: window.working_days,
            count_start,
            role: Role::OrgStaff,
            unit_path: &home.unit_path,
        },
    )?;
    Ok(())
}

/// Extends a published notice: the public is told the new day, and not why.
pub(super) fn extend(tx: &mut Tx<'_>, home: &Home, row: &Notice, said: &Said<'_>) -> Outcome<()> {
    let Some(end) = said.end else { return Ok(()) };
    post_until(tx, home, row, end, &extended(end))
}

fn extended(end: NaiveDate) -> String {
    format!("截止日延长至{}。", long_date(end))
}

/// Moves the end of a published notice, and says so.
fn post_until(tx: &mut Tx<'_>, home: &Home, row: &Notice, end: NaiveDate, told: &str) -> Outcome<()> {
    let Some(start) = row.posted_start else { return Ok(()) };
    let mut amendments = row.amendments.0.clone();
    if row.posted_end != Some(end) {
        amendments.push(Amendment { kind: AmendmentKind::Extension, on: tx.today(), text: told.to_owned() });
    }
    let amendments = JsonText(amendments);
    diesel::update(notice::table.find(row.id))
        .set((notice::posted_end.eq(end), notice::end_date.eq(end), notice::amendments.eq(&amendments)))
        .execute(tx.conn)?;
    let days = days(tx, home)?;
    let window = Window::of(&days.calendar, start, end, row.content.0.opens(), &days.params);
    let county = unit::county(tx, &home.unit_path)?;
    let page = document(&row.form(), row.number.as_deref(), window, &county, &amendments.0);
    public::push(tx, row.id, &page, &days.params)?;
    count_down(tx, home, row, window)
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
    let home = Home::of(tx, &row)?;
    post_until(tx, &home, &row, end, &format!("因工作日历调整，截止日顺延至{}。", long_date(end)))?;
    let entry = home.mark(Entry::new("notice", row.id, "move"));
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
        let home = Home::of(tx, &row)?;
        let days = days(tx, &home)?;
        let facts = facts(tx, &home, &row, &days)?;
        let terms = Terms { params: &days.params, overrides: &[] };
        let step = machine::ask(STEPS, Action::End, &system())?.take(row.state.0, &facts, &terms)?;
        match advance(tx, &home, &row, &step, &Said::default()) {
            Err(problem) if problem.kind() == ProblemKind::Stale => continue,
            other => other?,
        }
        let entry = home.mark(Entry::new("notice", row.id, "end"));
        journal::record(tx, entry.summary(format!("《{}》期满", row.title)))?;
        ended += 1;
    }
    Ok(ended)
}
