//! Handlers of liaison visits.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::liaison_visit::{Action, READERS, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::view::{
    ActOnLiaisonVisit, LiaisonVisitAction, LiaisonVisitForm, LiaisonVisitQuery, LiaisonVisitRow, LiaisonVisitView,
    OrganVisits,
};
use super::{store, store_fact};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said, wants};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Liaison visits, the latest first.
#[utoipa::path(tag = "liaison-visits", params(LiaisonVisitQuery),
               responses((status = 200, body = Page<LiaisonVisitRow>), Problems))]
#[get("/liaison-visits")]
pub async fn list_liaison_visits(db: Data<Db>, actor: Actor, query: Search<LiaisonVisitQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// Put a visit down, with what was learned.
#[utoipa::path(tag = "liaison-visits", request_body = LiaisonVisitForm,
               responses((status = 201, body = LiaisonVisitView), Problems))]
#[post("/liaison-visits")]
pub async fn create_liaison_visit(db: Data<Db>, actor: Actor, once: Once, form: Valid<LiaisonVisitForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgSupervisor])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("liaison_visit", row.id, "create").summary(format!("走访{}", row.organ_name));
            journal::record(tx, entry.after(&row.told(form.body.facts.len())))?;
            Answer::created(row.version, &store::detail(tx, &row)?)
        })
    })
    .await
}

/// How often each kind of organ was visited, by half-years.
#[utoipa::path(tag = "liaison-visits", responses((status = 200, body = Page<OrganVisits>), Problems))]
#[get("/liaison-visits/statistics")]
pub async fn liaison_statistics(db: Data<Db>, actor: Actor) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, store::statistics).await?)
}

/// A visit, without what is said of the reader.
#[utoipa::path(tag = "liaison-visits", params(("id" = Id, Path)),
               responses((status = 200, body = LiaisonVisitView), Problems))]
#[get("/liaison-visits/{id}")]
pub async fn read_liaison_visit(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    actor.need(READERS)?;
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}

/// What a step cannot do without.
fn complete(action: Action, body: &ActOnLiaisonVisit) -> Result<(), Problem> {
    match action {
        Action::Settle => {
            wants(body.fact_id.is_some(), "/fact_id")?;
            wants(said(body.outcome.as_ref()), "/outcome")
        }
        Action::Withdraw => wants(said(body.reason.as_ref()), "/reason"),
        Action::Close => Ok(()),
    }
}

/// Say what came of something that was followed up, close a visit or withdraw it.
#[utoipa::path(tag = "liaison-visits", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnLiaisonVisit, responses((status = 200, body = LiaisonVisitView), Problems))]
#[post("/liaison-visits/{id}/actions/{action}")]
pub async fn act_on_liaison_visit(
    db: Data<Db>,
    actor: Actor,
    path: Path<LiaisonVisitAction>,
    at: IfMatch,
    form: Valid<ActOnLiaisonVisit>,
) -> Reply {
    actor.need(READERS)?;
    complete(path.action, &form.body)?;
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let facts = store_fact::facts(tx, &row)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body)?;
        let entry = Entry::new("liaison_visit", row.id, step.action()).summary(format!("走访{}", row.organ_name));
        let entry = entry.reason(form.body.reason.as_deref()).in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}
