//! Lists of notices, within the actor's offices and units.

use diesel::prelude::*;
use hezhen_domain::machine;
use hezhen_domain::notice::{Kind, READERS, READERS_LATER, SHOWN, STEPS, State};
use hezhen_domain::text::TextEnum;

use super::document::{Days, provisional};
use super::store::Notice;
use super::view::{NoticeQuery, NoticeRow};
use crate::capability::{calendar, candidate, parameter};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::{notice, selection_case as cases, unit as units};

/// A notice with what a list shows of its case and of its unit.
#[derive(Debug, Queryable)]
pub(super) struct Line {
    pub row: Notice,
    pub case_title: Option<String>,
    pub case_number: Option<String>,
    pub path: String,
    pub unit_name: String,
}

/// Lines of a list, newest first; or what waits for somebody's next step in one of these states, what begins first first.
pub(super) fn lines(tx: &mut Tx<'_>, query: &NoticeQuery, waiting: Option<&[State]>) -> Outcome<Vec<Line>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut seen: Option<Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>>> = None;
    for (roles, later) in [(READERS, false), (READERS_LATER, true)] {
        for scope in tx.actor().scopes(roles) {
            let here = units::path.like(format!("{}%", scope.0));
            let shown = notice::state.eq_any(SHOWN.iter().map(|state| Stored(*state)).collect::<Vec<_>>());
            let next: Box<dyn BoxableExpression<_, _, SqlType = _>> =
                if later { Box::new(here.and(shown)) } else { Box::new(here) };
            seen = Some(match seen {
                None => next,
                Some(before) => Box::new(before.or(next)),
            });
        }
    }
    let Some(seen) = seen else { return Ok(Vec::new()) };
    let mut rows = notice::table.inner_join(units::table).left_join(cases::table).into_boxed();
    rows = rows.filter(seen);
    if let Some(own) = tx.actor().cadre_id() {
        let of_own = notice::case_id.assume_not_null().eq_any(candidate::cases_of(own));
        rows = rows.filter(notice::case_id.is_null().or(diesel::dsl::not(of_own)));
        // Who is named in one learns of it when the public does (SOD-3).
        let shown = notice::state.eq_any(SHOWN.iter().map(|state| Stored(*state)).collect::<Vec<_>>());
        rows = rows.filter(shown.or(notice::content.not_like(format!("%{}%", own.0))));
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(notice::id.lt(after));
    }
    if let Some(q) = query.q.as_deref().filter(|q| !q.is_empty()) {
        let like = format!("%{q}%");
        rows = rows.filter(notice::title.like(like.clone()).or(notice::number.like(like).assume_not_null()));
    }
    if let Some(case) = query.case_id {
        rows = rows.filter(notice::case_id.eq(case));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(notice::kind.eq(Stored(kind)));
    }
    // What is over counts as ended, whether the daily run has come by or not.
    let today = tx.today();
    match query.state {
        None => {}
        Some(State::Ended) => {
            let open = [Stored(State::Published), Stored(State::Extended)];
            let over = notice::state.eq_any(open).and(notice::posted_end.lt(today).assume_not_null());
            rows = rows.filter(notice::state.eq(Stored(State::Ended)).or(over));
        }
        Some(state @ (State::Published | State::Extended)) => {
            let running = notice::posted_end.ge(today).assume_not_null();
            rows = rows.filter(notice::state.eq(Stored(state)).and(running));
        }
        Some(state) => rows = rows.filter(notice::state.eq(Stored(state))),
    }
    if let Some(states) = waiting {
        rows = rows.filter(notice::state.eq_any(states.iter().map(|state| Stored(*state)).collect::<Vec<_>>()));
        // What still stands waits for its end alone, and what nobody reports on for nothing after it.
        let open = [Stored(State::Published), Stored(State::Extended)];
        let running = notice::state.eq_any(open).and(notice::posted_end.ge(today).assume_not_null());
        let awaiting = Kind::ALL.iter().copied().filter(|kind| kind.awaits_reports()).map(Stored);
        let before = [Stored(State::Draft), Stored(State::Review), Stored(State::Approved)];
        let goes_on = notice::state.eq_any(before).or(notice::kind.eq_any(awaiting.collect::<Vec<_>>()));
        rows = rows.filter(diesel::dsl::not(running).and(goes_on));
        rows = rows.filter(notice::exemption.is_null().or(notice::state.ne(Stored(State::Approved))));
    }
    if let Some(from) = query.from {
        rows = rows.filter(notice::end_date.ge(from));
    }
    if let Some(to) = query.to {
        rows = rows.filter(notice::start_date.le(to));
    }
    if let Some(unit) = query.unit_id {
        rows = rows.filter(notice::unit_id.eq(unit));
    }
    let columns = (Notice::as_select(), cases::title.nullable(), cases::number.nullable(), units::path, units::name);
    rows = if waiting.is_some() { rows.order((notice::start_date, notice::id)) } else { rows.order(notice::id.desc()) };
    Ok(rows.limit(page.rows()).select(columns).load(tx.conn)?)
}

pub(super) fn list(tx: &mut Tx<'_>, query: &NoticeQuery) -> Outcome<Page<NoticeRow>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let rows = lines(tx, query, None)?;
    let (today, actor) = (tx.today(), tx.actor().clone());
    // What is not published yet would be published today, as its page says.
    let days = Days { calendar: calendar::of(tx)?, params: parameter::in_force(tx)?, today };
    Ok(Page::of(
        rows,
        &page,
        |line| line.row.id,
        |Line { row, case_title, path, unit_name, .. }| {
            let state = row.on(today);
            let waits = row.posted_end.is_none() && row.exemption.is_none();
            let planned = waits.then(|| days.planned(&row.form()));
            let (start, end) = match planned {
                Some(window) => (window.start, window.end),
                None => (row.posted_start.unwrap_or(row.start_date), row.posted_end.unwrap_or(row.end_date)),
            };
            let who = row.standing(&actor, &path);
            NoticeRow {
                id: row.id,
                number: row.number,
                kind: row.kind.0,
                title: row.title,
                case_id: row.case_id,
                case_title,
                unit_name,
                exempt: row.exemption.is_some(),
                start,
                end,
                provisional: provisional(&days.calendar, today, row.kind.0, start, end),
                days_left: days.calendar.workdays_left(today, end),
                actions: machine::offers_in_list(STEPS, state, &who),
                state,
            }
        },
    ))
}
