//! Handlers of what somebody who is admitted to a case is shown, and of the evaluation.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::role::Role;

use super::view_case::{AdmittedCaseRow, AdmittedCaseView, EvaluationForm};
use super::{store_admission, store_case};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, Once, Page, PageQuery, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

const ADMITTED: &[Role] = &[Role::SocialSupervisor];

/// The cases to which one is admitted, the latest first.
#[utoipa::path(tag = "admitted-cases", params(PageQuery),
               responses((status = 200, body = Page<AdmittedCaseRow>), Problems))]
#[get("/admitted-cases")]
pub async fn list_admitted_cases(db: Data<Db>, actor: Actor, query: Search<PageQuery>) -> Reply {
    actor.need(ADMITTED)?;
    Answer::value(&db.read(actor, move |tx| store_case::list(tx, &query.0)).await?)
}

/// A case to which one is admitted: stages, days, numbers and rules, and no names. Every reading is in the journal.
#[utoipa::path(tag = "admitted-cases", params(("id" = Id, Path)),
               responses((status = 200, body = AdmittedCaseView), Problems))]
#[get("/admitted-cases/{id}")]
pub async fn read_admitted_case(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    actor.need(ADMITTED)?;
    db.write(actor, move |tx| {
        let of = store_case::visible(tx, *id)?;
        let entry = Entry::new("case_admission", of.id, "read").case(of.case_id, of.case.state.0);
        journal::record(tx, entry.summary(format!("监督员查阅{}", of.case.number)))?;
        Answer::value(&store_case::detail(tx, &of)?)
    })
    .await
}

/// Evaluate the inspection of a case: six points, once, after it is reported.
#[utoipa::path(tag = "admitted-cases", params(("id" = Id, Path)), request_body = EvaluationForm,
               responses((status = 201, body = AdmittedCaseView), Problems))]
#[post("/admitted-cases/{id}/evaluation")]
pub async fn evaluate_inspection(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<EvaluationForm>,
) -> Reply {
    actor.need(ADMITTED)?;
    db.write(actor, move |tx| {
        once.run(tx, form.digest, |tx| {
            let of = store_case::visible(tx, *id)?;
            let before = store_admission::of_person(tx, of.case_id, tx.actor().id())?.is_some();
            store_case::may_evaluate(of.case.state.0, before)?;
            let made = store_admission::evaluate(tx, of.case_id, &form.body)?;
            let entry = Entry::new("inspection_evaluation", made, "create").case(of.case_id, of.case.state.0);
            journal::record(tx, entry.summary("监督员评议考察工作"))?;
            Answer::made(&store_case::detail(tx, &of)?)
        })
    })
    .await
}
