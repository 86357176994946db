//! Deadlines of one's offices and units.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::deadline::{Level, WINDOWS};
use hezhen_domain::role::Role;
use hezhen_domain::{
    audit as audits, joint_conference as joint_conferences, liaison_visit as liaison_visits, petition as petitions,
    role, tip as tips,
};

use super::store::Row;
use super::view::{DeadlineQuery, DeadlineQueue, DeadlineView};
use crate::capability::{audit, calendar, liaison_visit, parameter, petition, tip};
use crate::db::{Id, MultiBackend, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::deadline;

/// Offices that see every deadline of their units, not only those that they must meet.
const OVERSEERS: &[Role] = &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::MinistersOffice];

type Condition = Box<dyn BoxableExpression<deadline::table, MultiBackend, SqlType = Bool>>;

/// Things of which even overseers are shown the deadlines only where their office is shown the thing.
const NARROW: &[(&str, &[Role])] = &[
    ("petition", petitions::READERS),
    ("audit", audits::DEPARTMENT),
    ("audit_rectification", audits::DEPARTMENT),
    ("tip", tips::READERS),
    ("liaison_visit", liaison_visits::READERS),
    ("liaison_fact", liaison_visits::READERS),
    ("joint_conference", joint_conferences::READERS),
    ("joint_item", joint_conferences::READERS),
];

/// Offices that see all deadlines of what they read whole, whoever must meet them.
const WHOLE: &[(&str, &[Role])] = &[("audit", audits::BUREAU), ("audit_rectification", audits::BUREAU)];

/// What an office shows: what it must meet, all of what it reads whole, and to overseers everything of their units that they
/// are shown.
fn shown(grant: &role::Grant) -> Condition {
    let here = deadline::unit_path.like(format!("{}%", grant.scope.0));
    let own = deadline::role.eq(Stored(grant.role));
    if !OVERSEERS.contains(&grant.role) {
        let whole = WHOLE.iter().filter(|(_, readers)| readers.contains(&grant.role)).map(|(object, _)| *object);
        return Box::new(here.and(own.or(deadline::object.eq_any(whole))));
    }
    let hidden = NARROW.iter().filter(|(_, readers)| !readers.contains(&grant.role)).map(|(object, _)| *object);
    Box::new(here.and(own.or(deadline::object.ne_all(hidden))))
}

/// Nearly over, and not over: as the last run has found, and what has come nearer since.
fn near(today: NaiveDate) -> Condition {
    let known = deadline::alert.eq_any([Stored(Level::Near), Stored(Level::Urgent)]);
    let since = deadline::alert.eq(Stored(Level::Early)).and(deadline::next_alert_on.le(today).assume_not_null());
    Box::new(deadline::due_date.ge(today).and(known.or(since)))
}

pub(super) fn list(tx: &mut Tx<'_>, query: DeadlineQuery) -> Outcome<Page<DeadlineView>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut seen: Option<Condition> = None;
    for grant in &tx.actor().grants {
        let whose = shown(grant);
        seen = Some(match seen {
            None => whose,
            Some(before) => Box::new(before.or(whose)),
        });
    }
    // Whoever answers for an audit has its days, whatever the office; never the day by which one is to be audited.
    let answered = audit::answered(tx)?;
    if !answered.is_empty() {
        let kinds = audits::OF_AUDITED.iter().copied();
        let own = deadline::object_id.eq_any(answered).and(deadline::kind.eq_any(kinds));
        seen = Some(match seen {
            None => Box::new(own),
            Some(before) => Box::new(before.or(own)),
        });
    }
    let Some(seen) = seen else { return Ok(Page::whole(Vec::new())) };
    let mut rows = deadline::table.filter(seen).into_boxed();
    if let Some((due, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(deadline::due_date.gt(due).or(deadline::due_date.eq(due).and(deadline::id.gt(id))));
    }
    let mut unheard = audit::unheard_of_oneself(tx)?;
    unheard.extend(petition::unheard_of(tx)?);
    unheard.extend(liaison_visit::unheard_of(tx)?);
    unheard.extend(tip::unheard_of(tx)?);
    if !unheard.is_empty() {
        rows = rows.filter(deadline::object_id.ne_all(unheard));
    }
    match query.open {
        Some(true) => rows = rows.filter(deadline::closed_on.is_null()),
        Some(false) => rows = rows.filter(deadline::closed_on.is_not_null()),
        None => {}
    }
    let today = tx.today();
    match query.queue {
        // A window runs out by itself: it is never overdue.
        Some(DeadlineQueue::Overdue) => {
            let acts = deadline::kind.ne_all(WINDOWS.iter().copied());
            rows = rows.filter(deadline::due_date.lt(today).and(deadline::closed_on.is_null()).and(acts));
        }
        Some(DeadlineQueue::Near) => rows = rows.filter(near(today)).filter(deadline::closed_on.is_null()),
        None => {}
    }
    if let Some(from) = query.from {
        rows = rows.filter(deadline::due_date.ge(from));
    }
    if let Some(to) = query.to {
        rows = rows.filter(deadline::due_date.le(to));
    }
    if let Some(case) = query.case_id {
        rows = rows.filter(deadline::case_id.eq(case));
    }
    if let Some(object) = query.object_id {
        rows = rows.filter(deadline::object_id.eq(object));
    }
    let rows: Vec<Row> =
        rows.order((deadline::due_date, deadline::id)).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let (calendar, params) = (calendar::of(tx)?, parameter::in_force(tx)?);
    Ok(Page::of(rows, &page, |r| (r.due_date, r.id), |row| row.view(&calendar, today, &params)))
}
