//! Handlers of major problems (R-INS-8).

use actix_web::post;
use actix_web::web::{Data, Path};
use hezhen_domain::inspection::Who;

use super::view::InspectionView;
use super::view_work::{ProblemForm, ProblemPath, ReportProblem};
use super::{store, store_facts, store_problem};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Put a major problem on record; it is to be reported to the head of the department within the working days of the
/// parameter.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = ProblemForm,
               responses((status = 201, body = InspectionView), Problems))]
#[post("/inspections/{id}/problems")]
pub async fn record_inspection_problem(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<ProblemForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        if form.body.found_on > tx.today() {
            return Err(Problem::field("/found_on", "in_future"));
        }
        once.run(tx, form.digest, |tx| {
            let problem = store_problem::create(tx, &row, &case, &form.body)?;
            let entry = Entry::new("inspection_problem", problem, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary("考察中发现重大问题"))?;
            let (row, case) = store::visible(tx, *id)?;
            Answer::created(row.version, &store_facts::detail(tx, row, case, &[])?)
        })
    })
    .await
}

/// Say that it was reported, to whom and when.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("problem_id" = Id, Path)), request_body = ReportProblem,
               responses((status = 200, body = InspectionView), Problems))]
#[post("/inspections/{id}/problems/{problem_id}/actions/report")]
pub async fn report_inspection_problem(
    db: Data<Db>,
    actor: Actor,
    path: Path<ProblemPath>,
    at: IfMatch,
    form: Valid<ReportProblem>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        if form.body.reported_on > tx.today() {
            return Err(Problem::field("/reported_on", "in_future"));
        }
        let problem = store_problem::by_id(tx, row.id, path.problem_id)?;
        at.check(problem.version)?;
        store_problem::report(tx, &problem, &form.body)?;
        let entry = Entry::new("inspection_problem", problem.id, "report").case(case.id, case.state.0);
        journal::record(tx, entry.summary("考察中发现的重大问题已报告").after(&form.body))?;
        let (row, case) = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store_facts::detail(tx, row, case, &[])?)
    })
    .await
}
