//! Handlers of tips.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::tip::{Action, STEPS, WRITERS};

use super::store;
use super::view::{ActOnTip, TipAction, TipForm, TipPutDown, TipQuery, TipRow, TipView};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Tips and letters to the mailbox, the latest first.
#[utoipa::path(tag = "tips", params(TipQuery), responses((status = 200, body = Page<TipRow>), Problems))]
#[get("/tips")]
pub async fn list_tips(db: Data<Db>, actor: Actor, query: Search<TipQuery>) -> Reply {
    actor.need(WRITERS)?;
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// Put a tip or a letter down; what it says is sealed.
#[utoipa::path(tag = "tips", request_body = TipForm, responses((status = 201, body = TipPutDown), Problems))]
#[post("/tips")]
pub async fn create_tip(db: Data<Db>, actor: Actor, once: Once, form: Valid<TipForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(WRITERS)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("tip", row.id, "create").summary(format!("收到{}", row.number));
            journal::record(tx, entry.after(&serde_json::json!({"source": row.source.0})))?;
            Answer::created(row.version, &TipPutDown { id: row.id, number: row.number })
        })
    })
    .await
}

/// A tip.
#[utoipa::path(tag = "tips", params(("id" = Id, Path)), responses((status = 200, body = TipView), Problems))]
#[get("/tips/{id}")]
pub async fn read_tip(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    actor.need(WRITERS)?;
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}

/// Move a tip by one step of its table.
#[utoipa::path(tag = "tips", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnTip, responses((status = 200, body = TipView), Problems))]
#[post("/tips/{id}/actions/{action}")]
pub async fn act_on_tip(
    db: Data<Db>,
    actor: Actor,
    path: Path<TipAction>,
    at: IfMatch,
    form: Valid<ActOnTip>,
) -> Reply {
    actor.need(WRITERS)?;
    match path.action {
        Action::HandOver if form.body.place.is_none() => return Err(Problem::field("/place", "required")),
        Action::Answer | Action::Close if form.body.text.is_none() => return Err(Problem::field("/text", "required")),
        _ => {}
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &row.facts(), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body)?;
        let entry = Entry::new("tip", row.id, step.action()).summary(row.number.clone());
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}
