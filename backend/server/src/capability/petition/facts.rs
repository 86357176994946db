//! What the rules need of a petition, and what the rules of cases and notices need of petitions.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::{Calendar, DeadlineUnit};
use hezhen_domain::deadline::elapsed;
use hezhen_domain::params::Params;
use hezhen_domain::petition::{
    Action, Effect, Facts, OPEN, Paper, Regime, Satisfaction, State, Verdict, clock, managed_above,
};
use hezhen_domain::verification::{Clue, PetitionFact};

use super::store::Row;
use super::view::{PaperView, PetitionLink};
use super::view_act::ActOnPetition;
use super::{clock as clocks, handler, merged, paper};
use crate::capability::selection_case::Case;
use crate::capability::{calendar, deadline, parameter};
use crate::clock::local_date;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::{cadre as cadres, petition};

/// Petitions on the same official about the same matter, that are neither withdrawn nor merged.
pub(super) fn duplicates(tx: &mut Tx<'_>, row: &Row) -> Outcome<Vec<PetitionLink>> {
    let Some(subject) = row.subject_cadre_id else { return Ok(Vec::new()) };
    let gone = [Stored(State::Withdrawn), Stored(State::Merged), Stored(State::SealedForwarded)];
    let rows: Vec<(Id, Option<String>)> = petition::table
        .filter(petition::subject_cadre_id.eq(subject).and(petition::category.eq(row.category)))
        .filter(petition::id.ne(row.id).and(petition::state.ne_all(gone)).and(petition::number.is_not_null()))
        .order(petition::number)
        .select((petition::id, petition::number))
        .load(tx.conn)?;
    Ok(rows.into_iter().filter_map(|(id, number)| Some(PetitionLink { id, name: number? })).collect())
}

/// The last day of a term that began with this paper, when it is there.
fn until(
    papers: &[PaperView],
    since: Paper,
    (days, unit): (u32, DeadlineUnit),
    (calendar, params): (&Calendar, &Params),
) -> Option<NaiveDate> {
    let began = paper::last_day(papers, since)?;
    Some(calendar.due(began, days, unit, params.deadline_roll_forward).date)
}

/// What earlier proposals found and these findings leave out.
fn dropped(papers: &[PaperView], body: &ActOnPetition) -> Vec<String> {
    let earlier = papers.iter().filter(|p| p.kind == Paper::Finding).flat_map(|p| &p.said.findings);
    let mut found: Vec<_> = earlier.filter(|f| f.verdict.negative()).map(|f| f.matter.clone()).collect();
    found.dedup();
    found.retain(|matter| !body.findings.iter().any(|f| f.matter == *matter));
    found
}

/// What the rules of a petition need, for this action and what it brings, or for the page.
pub(super) fn of(
    tx: &mut Tx<'_>,
    row: &Row,
    papers: &[PaperView],
    asked: Option<(Action, &ActOnPetition)>,
) -> Outcome<Facts> {
    let params = parameter::in_force(tx)?;
    let mut facts = Facts::of(row.regime.0, row.real_name);
    let said = |kind| papers.iter().any(|p| p.kind == kind);
    if let Some(id) = row.subject_cadre_id {
        let level: Option<String> = cadres::table.find(id).select(cadres::manage_level).first(tx.conn).optional()?;
        facts.managed_above = level.is_some_and(|level| managed_above(&level));
    }
    facts.acceptance_told = said(Paper::Told);
    facts.result_told = said(Paper::Reply);
    facts.verdict = row.verdict.map(|v| v.0);
    facts.dissatisfied = row.satisfaction.is_some_and(|s| s.0 == Satisfaction::Dissatisfied);
    facts.own_word = said(Paper::Rating);
    facts.explained = said(Paper::Explanation);
    facts.clarified = said(Paper::Clarification);
    let waits = row.proposer_id.is_some();
    facts.forward_proposed = waits && said(Paper::ForwardProposal);
    facts.withdraw_proposed = waits && said(Paper::WithdrawProposal);
    for joined in merged::joined(tx, row.id)? {
        facts.real_name |= joined.real_name;
        facts.dissatisfied |= joined.satisfaction.is_some_and(|s| s.0 == Satisfaction::Dissatisfied);
        facts.joined.extend(joined.number);
    }
    facts.duplicates = duplicates(tx, row)?.into_iter().map(|d| d.name).collect();
    let today = tx.today();
    let running = deadline::running(tx, clocks::OBJECT, Some(&[row.id]))?;
    facts.elapsed = running.iter().map(|r| elapsed(r.start_date, r.due_date, today)).max();
    let days = asked.and_then(|(_, body)| body.days).unwrap_or(1);
    facts.extension = u32::try_from(row.extended_by).unwrap_or_default() + days;
    facts.extendable = row.regime.0 == Regime::General && running.iter().any(|r| r.kind == clock::HANDLE);
    let answered = matches!(row.state.0, State::Replied | State::Closed | State::Reviewed);
    if answered || said(Paper::Transfer) {
        let calendar = (&calendar::of(tx)?, &params);
        let objected = (params.petition_forward_objection_wd, DeadlineUnit::WorkDay);
        facts.objection = until(papers, Paper::Transfer, objected, calendar).map(|until| (today, until));
        if answered {
            let days = (params.petition_review_request_days, DeadlineUnit::NaturalDay);
            facts.review_until = until(papers, Paper::Reply, days, calendar);
            facts.recheck_until = until(papers, Paper::ReviewAnswer, days, calendar);
            facts.asked_on = Some(asked.and_then(|(_, body)| body.asked_on).unwrap_or(today));
        }
    }
    match asked {
        Some((Action::Propose, body)) => {
            facts.dropped = dropped(papers, body);
            // The handler of one that was assigned was looked at then.
            if row.state.0 == State::Transferred {
                facts.assignee = handler::of_actor(tx, row)?;
            }
        }
        Some((Action::Assign, ActOnPetition { account_id: Some(id), .. })) => {
            facts.assignee = Some(handler::of_account(tx, row, *id)?.assignee);
        }
        _ => {}
    }
    Ok(facts)
}

/// A petition that touches a case.
#[derive(Debug, Clone)]
pub struct OnCase {
    /// The official complained of.
    pub cadre_id: Option<Id>,
    /// What the rules need.
    pub fact: PetitionFact,
}

/// Petitions that touch a case: on one of these people, on the case itself or on a notice of it. What was concluded before
/// the case began is history, and not asked about again; one that was merged stands as the one that goes on for it.
///
/// # Errors
/// Those of the database.
pub fn on_case(tx: &mut Tx<'_>, case: &Case, cadres: &[Id]) -> Outcome<Vec<OnCase>> {
    type Found = (
        (Option<Id>, Option<Id>, Option<NaiveDate>, Option<Id>),
        (Stored<State>, Option<Stored<Clue>>, Option<Stored<Verdict>>, Option<Stored<Effect>>),
    );
    let gone = [Stored(State::Withdrawn), Stored(State::SealedForwarded)];
    let touches = petition::case_id.eq(case.id).or(petition::subject_cadre_id.eq_any(cadres.to_vec()));
    let columns = (
        (petition::subject_cadre_id, petition::case_id, petition::concluded_on, petition::merged_into),
        (petition::state, petition::clue, petition::verdict, petition::effect),
    );
    let mut rows: Vec<Found> = petition::table
        .filter(touches.assume_not_null().and(petition::state.ne_all(gone)))
        .order(petition::id)
        .select(columns)
        .load(tx.conn)?;
    let on: Vec<Id> = rows.iter().filter_map(|((.., into), _)| *into).collect();
    if !on.is_empty() {
        let goes_on = petition::table.filter(petition::id.eq_any(on)).select((petition::id, columns));
        let goes_on: HashMap<Id, Found> = goes_on.load::<(Id, Found)>(tx.conn)?.into_iter().collect();
        for ((_, _, concluded, into), stand) in &mut rows {
            if let Some(((_, _, on, _), other)) = into.and_then(|into| goes_on.get(&into)) {
                (*concluded, *stand) = (*on, *other);
            }
        }
    }
    let began = local_date(case.created_at.0);
    let found = rows.into_iter().filter_map(|((cadre_id, case_id, concluded, _), (state, clue, verdict, effect))| {
        let open = state.0.open();
        let now = case_id == Some(case.id) || concluded.is_some_and(|day| day >= began);
        (open || now).then(|| OnCase {
            cadre_id: cadre_id.filter(|id| cadres.contains(id)),
            fact: PetitionFact {
                open,
                clue: clue.map(|c| c.0),
                substantiated: !open && verdict.is_some_and(|v| v.0.negative()),
                effect: effect.map(|e| e.0),
            },
        })
    });
    Ok(found.collect())
}

/// Petitions on these notices that nobody has concluded on, with what they are called (R-NOT-4).
///
/// # Errors
/// Those of the database.
pub fn open_on_notices(tx: &mut Tx<'_>, notices: &[Id]) -> Outcome<Vec<(Id, String)>> {
    type Found = (Option<Id>, Option<String>, Stored<State>, Option<Id>);
    let rows: Vec<Found> = petition::table
        .filter(petition::notice_id.eq_any(notices.to_vec()).assume_not_null())
        .filter(petition::state.eq_any(OPEN.iter().chain(&[State::Merged]).copied().map(Stored)))
        .order(petition::id)
        .select((petition::notice_id, petition::number, petition::state, petition::merged_into))
        .load(tx.conn)?;
    let into: Vec<Id> = rows.iter().filter_map(|(.., into)| *into).collect();
    let states = merged::states(tx, &into)?;
    let name = |number: Option<String>| number.unwrap_or_else(|| "待登记信访事项".to_owned());
    let open = |state: State, into: Option<Id>| into.and_then(|id| states.get(&id).copied()).unwrap_or(state).open();
    let open = rows.into_iter().filter(|(_, _, state, into)| open(state.0, *into));
    Ok(open.filter_map(|(notice, number, ..)| Some((notice?, name(number)))).collect())
}

/// How many petitions on each of these cadres nobody has concluded on. Only an order may follow from it, never a word.
///
/// # Errors
/// Those of the database.
pub fn open_on(tx: &mut Tx<'_>, cadres: &[Id]) -> Outcome<HashMap<Id, usize>> {
    let open = OPEN.iter().copied().map(Stored);
    let rows: Vec<Option<Id>> = petition::table
        .filter(petition::subject_cadre_id.eq_any(cadres.to_vec()).assume_not_null().and(petition::state.eq_any(open)))
        .select(petition::subject_cadre_id)
        .load(tx.conn)?;
    let mut found = HashMap::new();
    rows.into_iter().flatten().for_each(|id| *found.entry(id).or_default() += 1);
    Ok(found)
}
