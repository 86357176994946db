//! Handlers of deliberation.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::deliberation::{Action, STEPS, standing};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::store;
use super::view::{
    ActOnDeliberation, DeliberationAction, DeliberationForm, DeliberationObserver, DeliberationQuery, DeliberationView,
};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Who was consulted about a case.
#[utoipa::path(tag = "deliberations", params(DeliberationQuery),
               responses((status = 200, body = Page<DeliberationView>), Problems))]
#[get("/deliberations")]
pub async fn list_deliberations(db: Data<Db>, actor: Actor, query: Search<DeliberationQuery>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, query.0.case_id)?;
        Answer::value(&Page::whole(store::of_case(tx, &case)?))
    })
    .await
}

/// Supervisors who may sit in on the deliberation of a case: who is admitted to it.
#[utoipa::path(tag = "deliberations", params(DeliberationQuery),
               responses((status = 200, body = Page<DeliberationObserver>), Problems))]
#[get("/deliberation-observers")]
pub async fn list_deliberation_observers(db: Data<Db>, actor: Actor, query: Search<DeliberationQuery>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, query.0.case_id)?;
        Answer::value(&Page::whole(store::observers(tx, &case)?))
    })
    .await
}

/// Record that somebody is, or was, consulted.
#[utoipa::path(tag = "deliberations", request_body = DeliberationForm,
               responses((status = 201, body = DeliberationView), Problems))]
#[post("/deliberations")]
pub async fn create_deliberation(db: Data<Db>, actor: Actor, once: Once, form: Valid<DeliberationForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let (case, row) = store::create(tx, &form.body)?;
            let entry = Entry::new("deliberation", row.id, "create").case(case.id, case.state.0);
            let said = if form.body.opinion.is_some() { "酝酿并记录意见" } else { "征求酝酿意见" };
            let summary = format!("向{}（{}）{said}{}", row.who, row.position, row.sat_in());
            journal::record(tx, entry.summary(summary).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, &case, row)?)
        })
    })
    .await
}

/// One consultation.
#[utoipa::path(tag = "deliberations", params(("id" = Id, Path)),
               responses((status = 200, body = DeliberationView), Problems))]
#[get("/deliberations/{id}")]
pub async fn read_deliberation(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, &case, row)?)
    })
    .await
}

/// Record the answer, or take the question back.
#[utoipa::path(tag = "deliberations", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnDeliberation, responses((status = 200, body = DeliberationView), Problems))]
#[post("/deliberations/{id}/actions/{action}")]
pub async fn act_on_deliberation(
    db: Data<Db>,
    actor: Actor,
    path: Path<DeliberationAction>,
    at: IfMatch,
    form: Valid<ActOnDeliberation>,
) -> Reply {
    let body = form.body;
    let reason = body.reason.clone().filter(|r| !r.trim().is_empty());
    if path.action == Action::Answer && body.opinion.is_none() {
        return Err(Problem::field("/opinion", "required"));
    }
    if path.action == Action::Withdraw && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &case.unit_path);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(store::STAGES)?;
        let params = selection_case::params(tx, &case)?;
        let step = asked.take(row.state.0, &(), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &body)?;
        let (case, row) = store::visible(tx, path.id)?;
        let entry = Entry::new("deliberation", row.id, step.action()).case(case.id, case.state.0);
        let what =
            if step.action() == Action::Answer { "答复酝酿意见" } else { "的酝酿意见征求已撤回" };
        let summary = format!("{}（{}）{what}{}", row.who, row.position, row.sat_in());
        journal::record(tx, entry.summary(summary).reason(reason.as_deref()).after(&body))?;
        Answer::detail(row.version, &store::detail(tx, &case, row)?)
    })
    .await
}
