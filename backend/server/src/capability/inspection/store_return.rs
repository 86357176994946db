//! Rows of what units say of the work of teams. It is told to the offices that read inspections, not to the team; the score
//! goes to the page of every member's certificate.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::inspection::{READERS, ReturnWay, returned_to};
use hezhen_domain::machine::{Offer, Refusal};
use hezhen_domain::role::Role;

use super::store::Row;
use super::view_return::{ReturnVisitForm, ReturnVisitView};
use crate::capability::selection_case::Case;
use crate::capability::social_supervisor::{EvaluationForm, EvaluationSums};
use crate::capability::{team, tip};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{inspection, inspection_return_visit as visit, team_member};

type Points = (i32, i32, i32, i32, i32, i32, String);

const POINTS: (
    visit::fairness,
    visit::thoroughness,
    visit::discipline,
    visit::secrecy,
    visit::attitude,
    visit::result,
    visit::remarks,
) = (
    visit::fairness,
    visit::thoroughness,
    visit::discipline,
    visit::secrecy,
    visit::attitude,
    visit::result,
    visit::remarks,
);

fn points((fairness, thoroughness, discipline, secrecy, attitude, result, remarks): Points) -> EvaluationForm {
    EvaluationForm { fairness, thoroughness, discipline, secrecy, attitude, result, remarks }
}

/// Whether the actor is shown what the unit said: who reads inspections by office, and is not of the team.
fn reads(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<bool> {
    let office = tx.actor().holds_any(READERS, &case.unit_path);
    Ok(office && !team::membership(tx, row.team_id, case.id)?.member)
}

/// What the unit said, the latest first; nothing for who is not shown it.
pub(super) fn of_inspection(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<Option<Vec<ReturnVisitView>>> {
    if !reads(tx, row, case)? {
        return Ok(None);
    }
    type Line = (Id, NaiveDate, Stored<ReturnWay>, String, Points, String, Option<Id>);
    let lines: Vec<Line> = visit::table
        .filter(visit::inspection_id.eq(row.id))
        .order((visit::visited_on.desc(), visit::id.desc()))
        .select((
            visit::id,
            visit::visited_on,
            visit::way,
            visit::respondent,
            POINTS,
            visit::recorder_name,
            visit::tip_id,
        ))
        .load(tx.conn)?;
    let told: Vec<Id> = lines.iter().filter_map(|line| line.6).collect();
    let numbers = if told.is_empty() { HashMap::new() } else { tip::numbers(tx, &told)? };
    let view = |(id, visited_on, way, respondent, of, recorder_name, tip): Line| ReturnVisitView {
        id,
        form: ReturnVisitForm { visited_on, way: way.0, respondent, points: points(of), issue: None },
        recorder_name,
        issue_number: tip.and_then(|tip| numbers.get(&tip).cloned()),
    };
    Ok(Some(lines.into_iter().map(view).collect()))
}

/// The offer to put down what the unit said.
pub(super) fn offer(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<Option<Offer>> {
    if !returned_to(row.state.0) {
        return Ok(None);
    }
    let refusal = (!may(tx, row, case)?).then(|| Refusal {
        code: "not-permitted".to_owned(),
        shortfall: None,
        who: vec!["org_staff"],
        broken: 0,
    });
    Ok(Some(Offer { action: "return_visit", refusal }))
}

fn may(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<bool> {
    Ok(tx.actor().holds(Role::OrgStaff, &case.unit_path) && reads(tx, row, case)?)
}

/// What the unit told is to be looked into: by the section, to whom alone it is told.
fn passed_on(tx: &mut Tx<'_>, case: &Case, form: &ReturnVisitForm) -> Outcome<Option<Id>> {
    let Some(issue) = form.issue.as_deref().map(str::trim).filter(|issue| !issue.is_empty()) else { return Ok(None) };
    let told = format!("{}考察回访，{}反映考察组工作的问题：\n{issue}", case.title, form.respondent);
    let (id, number) = tip::of_return_visit(tx, case.unit_id, form.visited_on, told)?;
    journal::record(tx, Entry::new("tip", id, "create").summary(format!("收到{number}")))?;
    Ok(Some(id))
}

/// Puts down what the unit said: by the staff, and not by the team.
pub(super) fn create(tx: &mut Tx<'_>, row: &Row, case: &Case, form: &ReturnVisitForm) -> Outcome<Id> {
    if !returned_to(row.state.0) {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    if form.visited_on > tx.today() {
        return Err(Problem::field("/visited_on", "in_future"));
    }
    if row.closed_on.is_some_and(|closed| form.visited_on < closed) {
        return Err(Problem::field("/visited_on", "date_order"));
    }
    let tip = passed_on(tx, case, form)?;
    let (id, me, of) = (tx.new_id(), tx.actor().name().to_owned(), &form.points);
    diesel::insert_into(visit::table)
        .values((
            (visit::id.eq(id), visit::inspection_id.eq(row.id), visit::visited_on.eq(form.visited_on)),
            (visit::way.eq(Stored(form.way)), visit::respondent.eq(&form.respondent)),
            (visit::fairness.eq(of.fairness), visit::thoroughness.eq(of.thoroughness)),
            (visit::discipline.eq(of.discipline), visit::secrecy.eq(of.secrecy)),
            (visit::attitude.eq(of.attitude), visit::result.eq(of.result)),
            (visit::remarks.eq(&of.remarks), visit::recorder_name.eq(me), visit::tip_id.eq(tip)),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

/// Refuses whoever does not put it down.
pub(super) fn office(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<()> {
    if may(tx, row, case)? { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// The tips that units' words on teams became in which the actor is or was: not for the actor.
///
/// # Errors
/// Those of the database.
pub fn told_of_actor(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let teams = team_member::table.filter(team_member::account_id.eq(tx.actor().id())).select(team_member::team_id);
    Ok(visit::table
        .inner_join(inspection::table)
        .filter(inspection::team_id.assume_not_null().eq_any(teams).and(visit::tip_id.is_not_null()))
        .select(visit::tip_id.assume_not_null())
        .load(tx.conn)?)
}

/// What units said of the inspections in whose teams this person is, summed point by point.
///
/// # Errors
/// Those of the database.
pub fn sums_of(tx: &mut Tx<'_>, account_id: Id) -> Outcome<EvaluationSums> {
    let teams = team_member::table
        .filter(team_member::account_id.eq(account_id).and(team_member::left_at.is_null()))
        .select(team_member::team_id);
    let rows: Vec<Points> = visit::table
        .inner_join(inspection::table)
        .filter(inspection::team_id.assume_not_null().eq_any(teams))
        .order(visit::id)
        .select(POINTS)
        .load(tx.conn)?;
    Ok(rows.into_iter().fold(EvaluationSums::default(), |sums, one| sums.and(&points(one))))
}
