//! Handlers of letters.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::consultation::{Action, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;

use super::store;
use super::view::{
    ActOnConsultation, ConsultationAction, ConsultationForm, ConsultationQuery, ConsultationRow, ConsultationView,
};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// The letters of a case, or those to one's own office; soonest due first.
#[utoipa::path(tag = "consultations", params(ConsultationQuery),
               responses((status = 200, body = Page<ConsultationRow>), Problems))]
#[get("/consultations")]
pub async fn list_consultations(db: Data<Db>, actor: Actor, query: Search<ConsultationQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Send a letter about candidates of a case.
#[utoipa::path(tag = "consultations", request_body = ConsultationForm,
               responses((status = 201, body = ConsultationView), Problems))]
#[post("/consultations")]
pub async fn create_consultation(db: Data<Db>, actor: Actor, once: Once, form: Valid<ConsultationForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let (case, row) = store::create(tx, &form.body)?;
            let names = row.names().join("、");
            let entry = Entry::new("consultation", row.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("发出征求意见函{}：{names}", row.number)).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A letter: for the case's department, and for the office addressed.
#[utoipa::path(tag = "consultations", params(("id" = Id, Path)),
               responses((status = 200, body = ConsultationView), Problems))]
#[get("/consultations/{id}")]
pub async fn read_consultation(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Reply (the addressed office), remind or withdraw (the sender's department).
#[utoipa::path(tag = "consultations", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnConsultation, responses((status = 200, body = ConsultationView), Problems))]
#[post("/consultations/{id}/actions/{action}")]
pub async fn act_on_consultation(
    db: Data<Db>,
    actor: Actor,
    path: Path<ConsultationAction>,
    at: IfMatch,
    form: Valid<ActOnConsultation>,
) -> Reply {
    let body = form.body;
    let reason = body.reason.filter(|r| !r.trim().is_empty());
    if path.action == Action::Withdraw && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        if path.action == Action::Reply {
            store::complete(&row, &body.answers)?;
        }
        let params = Params::default();
        let step = asked.take(row.state.0, &(), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &body.answers)?;
        let what = match step.action() {
            Action::Reply => "回复",
            Action::Remind => "催办",
            Action::Withdraw => "撤回",
        };
        let entry = Entry::new("consultation", row.id, step.action()).case(row.case_id, row.stage.0);
        let entry = entry.summary(format!("{what}征求意见函{}", row.number)).reason(reason.as_deref());
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
