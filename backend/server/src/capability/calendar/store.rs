//! Rows of the calendar.

use std::collections::BTreeMap;

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::calendar::{Calendar, DayKind};
use hezhen_domain::machine::{Offer, Refusal};
use hezhen_domain::role::Role;

use super::view::{CalendarDay, CalendarForm, CalendarSource, CalendarYearRow, CalendarYearView};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{calendar_day, calendar_year};

/// An imported year as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = calendar_year)]
pub(super) struct Year {
    pub id: Id,
    pub year: i32,
    pub version: i32,
    pub source_doc: String,
    pub imported_by: Id,
    pub imported_name: String,
    pub imported_at: Ts,
}

type Days = BTreeMap<NaiveDate, DayKind>;

/// The calendar in force: the imported years, and the shipped ones that nobody has imported.
///
/// # Errors
/// Those of the database.
pub fn of(tx: &mut Tx<'_>) -> Outcome<Calendar> {
    Ok(Calendar::of(known(tx)?))
}

fn known(tx: &mut Tx<'_>) -> Outcome<Days> {
    let rows: Vec<(NaiveDate, Stored<DayKind>)> =
        calendar_day::table.select((calendar_day::date, calendar_day::kind)).load(tx.conn)?;
    let mut days: Days = rows.into_iter().map(|(date, kind)| (date, kind.0)).collect();
    let imported: std::collections::BTreeSet<_> = days.keys().map(Datelike::year).collect();
    days.extend(Calendar::shipped_days().filter(|(date, _)| !imported.contains(&date.year())));
    Ok(days)
}

/// The calendar in force with `form` in the place of its year.
pub(super) fn with(tx: &mut Tx<'_>, year: i32, form: &CalendarForm) -> Outcome<Calendar> {
    let mut days = known(tx)?;
    days.retain(|date, _| date.year() != year);
    days.extend(form.days.iter().map(|day| (day.date, day.kind)));
    Ok(Calendar::of(days))
}

fn shipped(year: i32) -> Vec<CalendarDay> {
    let mut days: Vec<_> = Calendar::shipped_days()
        .filter(|(date, _)| date.year() == year)
        .map(|(date, kind)| CalendarDay { date, kind, name: String::new() })
        .collect();
    days.sort_by_key(|day| day.date);
    days
}

pub(super) fn years(tx: &mut Tx<'_>) -> Outcome<Vec<CalendarYearRow>> {
    let imported: Vec<i32> = calendar_year::table.select(calendar_year::year).load(tx.conn)?;
    let mut years: BTreeMap<i32, CalendarSource> =
        Calendar::shipped().years().map(|year| (year, CalendarSource::Shipped)).collect();
    years.extend(imported.into_iter().map(|year| (year, CalendarSource::Imported)));
    let this = tx.today().year();
    for year in [this, this + 1] {
        years.entry(year).or_insert(CalendarSource::None);
    }
    Ok(years.into_iter().map(|(year, source)| CalendarYearRow { year, source }).collect())
}

pub(super) fn find(tx: &mut Tx<'_>, year: i32) -> Outcome<Option<Year>> {
    Ok(calendar_year::table.filter(calendar_year::year.eq(year)).select(Year::as_select()).first(tx.conn).optional()?)
}

fn days(tx: &mut Tx<'_>, year: i32) -> Outcome<Vec<CalendarDay>> {
    let rows: Vec<(NaiveDate, Stored<DayKind>, String)> = calendar_day::table
        .filter(calendar_day::year.eq(year))
        .order(calendar_day::date)
        .select((calendar_day::date, calendar_day::kind, calendar_day::name))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(date, kind, name)| CalendarDay { date, kind: kind.0, name }).collect())
}

/// Whether the actor imports a calendar: staff of the department over the whole county.
pub(super) fn may_import(tx: &Tx<'_>) -> bool {
    tx.actor().holds_at_top(Role::OrgStaff)
}

pub(super) fn detail(tx: &mut Tx<'_>, year: i32) -> Outcome<CalendarYearView> {
    let row = find(tx, year)?;
    let days = if row.is_some() { days(tx, year)? } else { shipped(year) };
    let source = match (&row, days.is_empty()) {
        (Some(_), _) => CalendarSource::Imported,
        (None, false) => CalendarSource::Shipped,
        (None, true) => CalendarSource::None,
    };
    let refusal = (!may_import(tx)).then(|| Refusal {
        code: "not-permitted".to_owned(),
        shortfall: None,
        who: vec!["org_staff"],
        broken: 0,
    });
    Ok(CalendarYearView {
        year,
        version: row.as_ref().map_or(0, |row| row.version),
        source,
        source_doc: row.as_ref().map(|row| row.source_doc.clone()),
        imported_by: row.as_ref().map(|row| row.imported_name.clone()),
        imported_at: row.map(|row| row.imported_at),
        provisional: source == CalendarSource::None,
        days,
        actions: vec![Offer { action: "import", refusal }],
    })
}

/// Replaces a year whole.
pub(super) fn put(tx: &mut Tx<'_>, year: i32, form: &CalendarForm) -> Outcome<Year> {
    let old = find(tx, year)?;
    let row = Year {
        id: old.as_ref().map_or_else(|| tx.new_id(), |old| old.id),
        year,
        version: old.as_ref().map_or(1, |old| old.version + 1),
        source_doc: form.source_doc.clone(),
        imported_by: tx.actor().id(),
        imported_name: tx.actor().name().to_owned(),
        imported_at: tx.now(),
    };
    match old {
        None => {
            diesel::insert_into(calendar_year::table).values(&row).execute(tx.conn).map_err(|e| raced(e.into()))?;
        }
        Some(old) => {
            let one = calendar_year::table.find(old.id).filter(calendar_year::version.eq(old.version));
            let changed = diesel::update(one).set(&row).execute(tx.conn)?;
            tx.won(changed)?;
            diesel::delete(calendar_day::table.filter(calendar_day::year.eq(year))).execute(tx.conn)?;
        }
    }
    for day in &form.days {
        diesel::insert_into(calendar_day::table)
            .values((
                calendar_day::date.eq(day.date),
                calendar_day::year.eq(year),
                calendar_day::kind.eq(Stored(day.kind)),
                calendar_day::name.eq(&day.name),
            ))
            .execute(tx.conn)?;
    }
    Ok(row)
}

fn raced(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::new(ProblemKind::Stale) } else { problem }
}
