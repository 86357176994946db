//! Handlers of suggestions.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::opinion::{Action, STEPS, standing};
use hezhen_domain::params::Params;

use super::store;
use super::view::{ActOnOpinion, OpinionAction, OpinionQuery, OpinionRow, OpinionView};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Suggestions of the public, newest first.
#[utoipa::path(tag = "opinions", params(OpinionQuery), responses((status = 200, body = Page<OpinionRow>), Problems))]
#[get("/opinions")]
pub async fn list_opinions(db: Data<Db>, actor: Actor, query: Search<OpinionQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// A suggestion.
#[utoipa::path(tag = "opinions", params(("id" = Id, Path)), responses((status = 200, body = OpinionView), Problems))]
#[get("/opinions/{id}")]
pub async fn read_opinion(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Say what was done with a suggestion.
#[utoipa::path(tag = "opinions", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnOpinion, responses((status = 200, body = OpinionView), Problems))]
#[post("/opinions/{id}/actions/{action}")]
pub async fn act_on_opinion(
    db: Data<Db>,
    actor: Actor,
    path: Path<OpinionAction>,
    at: IfMatch,
    form: Valid<ActOnOpinion>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &row.unit_path);
        let may = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let step = may.take(row.state.0, &(), &Terms { params: &Params::default(), overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body.note)?;
        let handled = Entry::new("opinion", row.id, step.action()).summary("办理群众意见建议").after(&form.body);
        journal::record(tx, handled)?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
