//! Handlers of verifications.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::verification::{Action, STEPS};

use super::store;
use super::view::{
    ActOnVerification, CandidateVerifications, VerificationAction, VerificationForm, VerificationQuery,
    VerificationView,
};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// The board of the four musts: every candidate of a case with every item.
#[utoipa::path(tag = "verifications", params(VerificationQuery),
               responses((status = 200, body = Page<CandidateVerifications>), Problems))]
#[get("/verifications")]
pub async fn list_verifications(db: Data<Db>, actor: Actor, query: Search<VerificationQuery>) -> Reply {
    db.read(actor, move |tx| {
        let case = store::visible_case(tx, query.0.case_id)?;
        Answer::value(&Page::whole(store::board(tx, &case)?))
    })
    .await
}

/// Begin an item that the department checks itself.
#[utoipa::path(tag = "verifications", request_body = VerificationForm,
               responses((status = 201, body = VerificationView), Problems))]
#[post("/verifications")]
pub async fn create_verification(db: Data<Db>, actor: Actor, once: Once, form: Valid<VerificationForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff, Role::OrgSupervisor])?;
        once.run(tx, form.digest, |tx| {
            let (case, row) = store::begin(tx, form.body.candidate_id, form.body.item)?;
            let view = store::detail(tx, &case, row)?;
            let entry = Entry::new("verification", view.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("{}开始核查", view.name)).after(&form.body))?;
            Answer::created(view.version, &view)
        })
    })
    .await
}

/// A verification, with what can be done and how its rules stand.
#[utoipa::path(tag = "verifications", params(("id" = Id, Path)),
               responses((status = 200, body = VerificationView), Problems))]
#[get("/verifications/{id}")]
pub async fn read_verification(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        let view = store::detail(tx, &case, row)?;
        Answer::detail(view.version, &view)
    })
    .await
}

/// Record, clear, find a problem, resolve. Requests and replies happen through letters.
#[utoipa::path(tag = "verifications", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnVerification, responses((status = 200, body = VerificationView), Problems))]
#[post("/verifications/{id}/actions/{action}")]
pub async fn act_on_verification(
    db: Data<Db>,
    actor: Actor,
    path: Path<VerificationAction>,
    at: IfMatch,
    form: Valid<ActOnVerification>,
) -> Reply {
    let body = form.body;
    let reason = body.reason.filter(|r| !r.trim().is_empty());
    if matches!(path.action, Action::Resolve | Action::FindIssue) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    if path.action == Action::Record && body.answer.is_none() {
        return Err(Problem::field("/answer", "required"));
    }
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = row.standing(tx, &case);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        if matches!(path.action, Action::Request | Action::Reply | Action::Cancel) {
            return Err(Problem::new(ProblemKind::WrongState).code("by_letter"));
        }
        if let Some(answer) = body.answer.as_ref().filter(|_| path.action == Action::Record) {
            store::complete(tx, answer, row.item.0, "/answer")?;
        }
        store::in_stage(&case)?;
        let facts = store::facts(tx, &row)?;
        let params = selection_case::params(tx, &case)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, body.answer.as_ref(), reason.as_deref())?;
        let entry = Entry::new("verification", row.id, step.action()).case(case.id, case.state.0);
        let entry = entry.summary(store::summary(&facts, step.action())).reason(reason.as_deref());
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let (case, row) = store::visible(tx, path.id)?;
        let view = store::detail(tx, &case, row)?;
        Answer::detail(view.version, &view)
    })
    .await
}
