//! Rows of major problems, each with a deadline for the report to the head of the department (R-INS-8).

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::store::Row;
use super::view_work::{ProblemForm, ProblemView, ReportProblem};
use crate::capability::selection_case::{self, Case};
use crate::capability::{deadline, team};
use crate::db::{Id, Outcome, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::inspection_problem;

const KIND: &str = "major_problem";

/// A major problem as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = inspection_problem)]
pub(super) struct Found {
    pub id: Id,
    pub version: i32,
    pub candidate_id: Option<Id>,
    pub content: String,
    pub found_on: NaiveDate,
    pub due_on: NaiveDate,
    pub reported_on: Option<NaiveDate>,
    pub reported_to: Option<String>,
}

pub(super) fn of_inspection(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Found>> {
    let rows = inspection_problem::table.filter(inspection_problem::inspection_id.eq(id));
    Ok(rows.order(inspection_problem::id).select(Found::as_select()).load(tx.conn)?)
}

pub(super) fn view(found: Found, today: NaiveDate) -> ProblemView {
    ProblemView {
        id: found.id,
        version: found.version,
        candidate_id: found.candidate_id,
        content: found.content,
        found_on: found.found_on,
        due_on: found.due_on,
        reported_on: found.reported_on,
        reported_to: found.reported_to,
        late: found.reported_on.unwrap_or(today) > found.due_on,
    }
}

pub(super) fn by_id(tx: &mut Tx<'_>, inspection: Id, id: Id) -> Outcome<Found> {
    let one = inspection_problem::table.find(id).filter(inspection_problem::inspection_id.eq(inspection));
    Ok(one.select(Found::as_select()).first(tx.conn)?)
}

/// A calendar moved the day by which a problem is to be reported.
///
/// # Errors
/// Those of the database.
pub fn due_moved(tx: &mut Tx<'_>, id: Id, to: NaiveDate) -> Outcome<()> {
    diesel::update(inspection_problem::table.find(id)).set(inspection_problem::due_on.eq(to)).execute(tx.conn)?;
    Ok(())
}

pub(super) fn create(tx: &mut Tx<'_>, row: &Row, case: &Case, form: &ProblemForm) -> Outcome<Id> {
    case.in_stage(&[Stage::Inspecting])?;
    if let Some(candidate) = form.candidate_id
        && !team::subjects(tx, case.id)?.iter().any(|c| c.id == candidate)
    {
        return Err(Problem::field("/candidate_id", "not_found"));
    }
    let (id, now, me) = (tx.new_id(), tx.now(), tx.actor().id());
    let length = selection_case::params(tx, case)?.inspection_major_problem_wd;
    let due = deadline::open(
        tx,
        &deadline::NewDeadline {
            object: "inspection",
            object_id: id,
            case_id: Some(case.id),
            kind: KIND,
            title: &case.title,
            basis: "inspection.major_problem_wd",
            start: form.found_on,
            unit: DeadlineUnit::WorkDay,
            length,
            count_start: false,
            role: Role::InspectionLead,
            unit_path: &case.unit_path,
        },
    )?;
    diesel::insert_into(inspection_problem::table)
        .values((
            (inspection_problem::id.eq(id), inspection_problem::version.eq(1)),
            (inspection_problem::inspection_id.eq(row.id), inspection_problem::candidate_id.eq(form.candidate_id)),
            (inspection_problem::content.eq(&form.content), inspection_problem::found_on.eq(form.found_on)),
            (inspection_problem::due_on.eq(due), inspection_problem::recorder_id.eq(me)),
            inspection_problem::recorded_at.eq(now),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

pub(super) fn report(tx: &mut Tx<'_>, found: &Found, form: &ReportProblem) -> Outcome<()> {
    if found.reported_on.is_some() {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    if form.reported_on < found.found_on {
        return Err(Problem::field("/reported_on", "date_order"));
    }
    let one = inspection_problem::table.find(found.id).filter(inspection_problem::version.eq(found.version));
    let changed = diesel::update(one)
        .set((
            inspection_problem::reported_on.eq(form.reported_on),
            inspection_problem::reported_to.eq(&form.reported_to),
            inspection_problem::version.eq(found.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    deadline::meet(tx, found.id, KIND)
}
