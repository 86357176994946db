//! Lists and pages of petitions, within the actor's offices; without those that the actor may not know of.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::deadline::{Level, elapsed, share_reached};
use hezhen_domain::machine::{self, Offer, Terms};
use hezhen_domain::petition::identity::may_ask;
use hezhen_domain::petition::{Destination, OPEN, R_PET_15, READERS, STEPS, State, Verdict, Who};
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum as _;

use super::store::{Barred, Row, barred};
use super::view::{PetitionClock, PetitionLink, PetitionQuery, PetitionQueue, PetitionRow, PetitionTerm, PetitionView};
use super::{api_file, clock as clocks, facts, file, intake, merged, paper, reading};
use crate::capability::deadline;
use crate::capability::{cadre, calendar, parameter};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::{notice, petition, selection_case as cases, unit as units};

pub(super) type Condition = Box<
    dyn BoxableExpression<
            diesel::dsl::InnerJoinQuerySource<petition::table, units::table>,
            crate::db::MultiBackend,
            SqlType = diesel::sql_types::Bool,
        >,
>;

/// What the actor's offices show; `None` when they show nothing.
pub(super) fn seen(tx: &Tx<'_>) -> Option<Condition> {
    let mut seen: Option<Condition> = None;
    let mut or = |condition: Condition| {
        seen = Some(match seen.take() {
            None => condition,
            Some(before) => Box::new(before.or(condition)),
        });
    };
    for scope in tx.actor().scopes(READERS) {
        or(Box::new(units::path.like(format!("{}%", scope.0))));
    }
    for scope in tx.actor().scopes(&[Role::DisciplineLiaison]) {
        let theirs = petition::destination.eq(Stored(Destination::Discipline)).assume_not_null();
        or(Box::new(units::path.like(format!("{}%", scope.0)).and(theirs)));
    }
    seen
}

/// In which order of their receipt.
#[derive(Debug, Clone, Copy)]
pub(super) enum Order {
    NewestFirst,
    OldestFirst,
}

/// The rows of a query, in the order of their receipt.
pub(super) fn rows(
    tx: &mut Tx<'_>,
    query: &PetitionQuery,
    states: Option<&[State]>,
    order: Order,
) -> Outcome<(Barred, PageQuery, Vec<Row>)> {
    let barred = barred(tx)?;
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let Some(seen) = seen(tx) else { return Ok((barred, page, Vec::new())) };
    let mut rows = petition::table.inner_join(units::table).filter(seen).into_boxed();
    if let Some(own) = barred.cadre {
        let other = petition::subject_cadre_id.ne(own).assume_not_null();
        rows = rows.filter(petition::subject_cadre_id.is_null().or(other));
    }
    if !barred.units.is_empty() {
        let other = petition::subject_unit_id.ne_all(barred.units.clone()).assume_not_null();
        rows = rows.filter(petition::subject_unit_id.is_null().or(other));
    }
    if !barred.petitions.is_empty() {
        rows = rows.filter(petition::id.ne_all(barred.petitions.clone()));
    }
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        let same = petition::received_on.eq(day).and(petition::id.lt(id));
        rows = rows.filter(petition::received_on.lt(day).or(same));
    }
    if let Some(states) = states {
        rows = rows.filter(petition::state.eq_any(states.iter().copied().map(Stored)));
    }
    if let Some(state) = query.state {
        rows = rows.filter(petition::state.eq(Stored(state)));
    }
    if let Some(regime) = query.regime {
        rows = rows.filter(petition::regime.eq(Stored(regime)));
    }
    if let Some(channel) = query.channel {
        rows = rows.filter(petition::channel.eq(Stored(channel)));
    }
    if let Some(category) = query.category {
        rows = rows.filter(petition::category.eq(Stored(category)));
    }
    if let Some(id) = query.notice_id {
        rows = rows.filter(petition::notice_id.eq(id).assume_not_null());
    }
    if let Some(from) = query.from {
        rows = rows.filter(petition::received_on.ge(from));
    }
    if let Some(to) = query.to {
        rows = rows.filter(petition::received_on.le(to));
    }
    if let Some(q) = query.q.as_ref().filter(|q| !q.is_empty()) {
        rows = rows.filter(petition::number.like(format!("%{q}%")).assume_not_null());
    }
    match query.queue {
        Some(PetitionQueue::Open) => rows = rows.filter(petition::state.eq_any(OPEN.iter().copied().map(Stored))),
        Some(PetitionQueue::Mine) => {
            rows = rows.filter(petition::handler_id.eq(tx.actor().id()).assume_not_null());
        }
        Some(PetitionQueue::Unanswered) => rows = rows.filter(petition::unanswered),
        Some(PetitionQueue::Effect) => {
            let found = Verdict::ALL.iter().copied().filter(|v| v.negative()).map(Stored);
            let undecided = petition::concluded_on.is_not_null().and(petition::effect.is_null());
            rows = rows.filter(petition::verdict.eq_any(found).assume_not_null().and(undecided));
            let touched = petition::case_id.is_not_null().or(petition::subject_cadre_id.is_not_null());
            rows = rows.filter(touched);
        }
        Some(queue @ (PetitionQueue::Overdue | PetitionQueue::Near)) => {
            let wanted = late(tx, queue)?;
            rows = rows.filter(petition::id.eq_any(wanted));
        }
        None => {}
    }
    let rows = match order {
        Order::NewestFirst => rows.order((petition::received_on.desc(), petition::id.desc())),
        Order::OldestFirst => rows.order((petition::received_on.asc(), petition::id.asc())),
    };
    let rows = rows.limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((barred, page, rows))
}

/// Petitions of which a term is over, or nearly.
fn late(tx: &mut Tx<'_>, queue: PetitionQueue) -> Outcome<Vec<Id>> {
    let wanted = |level: Level| (level == Level::Overdue) == (queue == PetitionQueue::Overdue);
    let near = deadline::nearing(tx, clocks::OBJECT)?;
    Ok(near.into_iter().filter(|(_, level)| wanted(*level)).map(|(r, _)| r.object_id).collect())
}

/// The term of each of these that runs out first.
pub(super) fn terms(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, PetitionTerm>> {
    let points = parameter::in_force(tx)?.petition_alert_percent;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let mut terms = HashMap::new();
    for r in deadline::running(tx, clocks::OBJECT, Some(ids))? {
        let elapsed = elapsed(r.start_date, r.due_date, today);
        terms.entry(r.object_id).or_insert_with(|| PetitionTerm {
            kind: r.kind,
            due: r.due_date,
            days_left: calendar.workdays_left(today, r.due_date),
            elapsed,
            alert: share_reached(elapsed, &points),
        });
    }
    Ok(terms)
}

pub(super) fn list(tx: &mut Tx<'_>, query: &PetitionQuery) -> Outcome<Page<PetitionRow>> {
    let (barred, page, rows) = rows(tx, query, None, Order::NewestFirst)?;
    let ids: Vec<_> = rows.iter().map(|r| r.id).collect();
    let mut terms = terms(tx, &ids)?;
    let actor = tx.actor().clone();
    Ok(Page::of(
        rows,
        &page,
        |r| (r.received_on, r.id),
        |row| {
            let who = row.relation(&barred).standing(&actor);
            let finding = row.relation(&barred).reads_finding(&actor);
            PetitionRow {
                id: row.id,
                actions: machine::offers_in_list(STEPS, row.state.0, &who),
                term: terms.remove(&row.id),
                unanswered: row.unanswered,
                number: row.number,
                channel: row.channel.0,
                received_on: row.received_on,
                regime: row.regime.0,
                category: row.category.0,
                urgency: row.urgency.0,
                real_name: row.real_name,
                unit_name: row.unit_name,
                state: row.state.0,
                clue: row.clue.map(|c| c.0),
                verdict: row.verdict.filter(|_| finding).map(|v| v.0),
                handler_name: row.handler_name,
            }
        },
    ))
}

fn named(id: Option<Id>, name: Option<String>) -> Option<PetitionLink> {
    id.zip(name).map(|(id, name)| PetitionLink { id, name })
}

/// The page of a petition, for whoever sees that it is there.
pub(super) fn detail(tx: &mut Tx<'_>, row: Row, barred: &Barred) -> Outcome<PetitionView> {
    let relation = row.relation(barred);
    let me = tx.actor().clone();
    let all = paper::all(tx, row.id)?;
    let rules = facts::of(tx, &row, &all, None)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = relation.standing(&me);
    let (reads, finding, asks) = (relation.reads(&me), relation.reads_finding(&me), may_ask(&me, &relation));
    let readings = if asks { reading::of_petition(tx, &row, barred)? } else { Vec::new() };
    let today = tx.today();
    let clock = |d: deadline::DeadlineView| {
        let until = d.closed_on.unwrap_or(today);
        let elapsed = elapsed(d.start_date, d.due_date, until);
        let alert = d.closed_on.is_none().then(|| share_reached(elapsed, &params.petition_alert_percent)).flatten();
        PetitionClock { deadline: d, elapsed, alert }
    };
    let clocks = deadline::of_thing(tx, row.id)?.into_iter().map(clock).collect();
    let subject = match row.subject_cadre_id {
        Some(id) => cadre::briefs(tx, &[id])?.remove(&id).map(|b| PetitionLink { id, name: b.name }),
        None => None,
    };
    let unit: Option<String> = match row.subject_unit_id {
        Some(id) => units::table.find(id).select(units::name).first(tx.conn).optional()?,
        None => None,
    };
    let case: Option<String> = match row.case_id {
        Some(id) => cases::table.find(id).select(cases::title).first(tx.conn).optional()?,
        None => None,
    };
    let on: Option<String> = match row.notice_id {
        Some(id) => notice::table.find(id).select(notice::title).first(tx.conn).optional()?,
        None => None,
    };
    let into: Option<Option<String>> = match row.merged_into {
        Some(id) => petition::table.find(id).select(petition::number).first(tx.conn).optional()?,
        None => None,
    };
    let mut actions = machine::offers(STEPS, row.state.0, &who, &rules, &terms);
    if reads && who.any(&[Who::Officer, Who::Handler, Who::Supervisor]) && intake::reachable(tx, row.id)? {
        actions.push(Offer { action: "message", refusal: None });
    }
    if row.state.0.writable() && api_file::attaches(tx, &row, barred) {
        actions.push(Offer { action: "add_file", refusal: None });
    }
    // What keeps it on the files stands in nobody's way who goes on with it: the two steps themselves say why they wait.
    let mut checks = machine::checks(STEPS, row.state.0, &rules, &terms);
    checks.retain(|check| check.code != R_PET_15.id);
    Ok(PetitionView {
        review_until: rules.request_until(),
        duplicates: if reads { facts::duplicates(tx, &row)? } else { Vec::new() },
        actions,
        checks,
        papers: all.into_iter().filter(|p| relation.shows(&me, p.kind)).collect(),
        files: if reads { file::all(tx, row.id)? } else { Vec::new() },
        place: row.place(),
        subject,
        subject_unit: named(row.subject_unit_id, unit),
        case: named(row.case_id, case),
        notice: named(row.notice_id, on),
        merged_into: named(row.merged_into, into.flatten()),
        merged: if reads { merged::views(tx, row.id)? } else { Vec::new() },
        unanswered: row.unanswered,
        clocks,
        reads,
        may_ask_identity: asks && row.real_name,
        readings,
        id: row.id,
        version: row.version,
        number: row.number,
        channel: row.channel.0,
        received_on: row.received_on,
        unit_name: row.unit_name,
        real_name: row.real_name,
        state: row.state.0,
        state_since: row.state_since,
        clue: row.clue.map(|c| c.0),
        handler_name: row.handler_name,
        destination: row.destination.map(|d| d.0),
        verdict: row.verdict.filter(|_| finding).map(|v| v.0),
        concluded_on: row.concluded_on,
        effect: row.effect.map(|e| e.0),
        satisfaction: row.satisfaction.map(|s| s.0),
        own_word: rules.own_word,
    })
}
