//! Handlers of evaluation sessions.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::role::Role;
use hezhen_domain::social_supervisor::KEEPERS;

use super::store_session;
use super::view_session::{SupervisorSessionForm, SupervisorSessionView};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, PageQuery, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Evaluation sessions of supervisors, the latest first; nothing for who keeps no terms.
#[utoipa::path(tag = "supervisor-sessions", params(PageQuery),
               responses((status = 200, body = Page<SupervisorSessionView>), Problems))]
#[get("/supervisor-sessions")]
pub async fn list_supervisor_sessions(db: Data<Db>, actor: Actor, query: Search<PageQuery>) -> Reply {
    actor.need(KEEPERS).or_else(|_| actor.need(&[Role::SocialSupervisor]))?;
    Answer::value(&db.read(actor, move |tx| store_session::list(tx, &query.0)).await?)
}

/// Put a session on record.
#[utoipa::path(tag = "supervisor-sessions", request_body = SupervisorSessionForm,
               responses((status = 201, body = SupervisorSessionView), Problems))]
#[post("/supervisor-sessions")]
pub async fn create_supervisor_session(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    form: Valid<SupervisorSessionForm>,
) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgSupervisor])?;
        once.run(tx, form.digest, |tx| {
            let row = store_session::create(tx, &form.body)?;
            let entry = Entry::new("supervisor_session", row.id, "create");
            journal::record(tx, entry.summary(format!("记录{}监督员评议会", row.held_on)).after(&form.body))?;
            Answer::created(row.version, &row.view())
        })
    })
    .await
}

/// Change what is on record of a session, and say what came of it.
#[utoipa::path(tag = "supervisor-sessions", params(("id" = Id, Path)), request_body = SupervisorSessionForm,
               responses((status = 200, body = SupervisorSessionView), Problems))]
#[patch("/supervisor-sessions/{id}")]
pub async fn edit_supervisor_session(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<SupervisorSessionForm>,
) -> Reply {
    actor.need(KEEPERS)?;
    db.write(actor, move |tx| {
        let row = store_session::visible(tx, *id)?;
        tx.actor().need(&[Role::OrgSupervisor])?;
        at.check(row.version)?;
        store_session::edit(tx, &row, &form.body)?;
        let entry = Entry::new("supervisor_session", row.id, "edit");
        let entry = entry.summary(format!("修改{}监督员评议会记录", row.held_on));
        journal::record(tx, entry.before(&row.view()).after(&form.body))?;
        let row = store_session::visible(tx, *id)?;
        Answer::detail(row.version, &row.view())
    })
    .await
}
