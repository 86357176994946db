//! Handlers of changes of a record.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::cadre_change::{Action, STEPS, State};
use hezhen_domain::machine::{self, Terms};

use super::store;
use super::view::{ActOnCadreChange, CadreChangeAction, CadreChangeForm, CadreChangeQuery, CadreChangeView};
use crate::capability::{cadre, parameter};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Changes that wait or were decided, newest first: those of one's units, and one's own.
#[utoipa::path(tag = "cadre-changes", params(CadreChangeQuery),
               responses((status = 200, body = Page<CadreChangeView>), Problems))]
#[get("/cadre-changes")]
pub async fn list_cadre_changes(db: Data<Db>, actor: Actor, query: Search<CadreChangeQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Changes of one record, newest first.
#[utoipa::path(tag = "cadre-changes", params(("id" = Id, Path)),
               responses((status = 200, body = Page<CadreChangeView>), Problems))]
#[get("/cadres/{id}/changes")]
pub async fn list_changes_of_cadre(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    let changes = db
        .read(actor, move |tx| {
            let row = cadre::visible(tx, *id)?;
            store::of_cadre(tx, &row)
        })
        .await?;
    Answer::value(&Page::whole(changes))
}

/// Propose a change of a record: the cadre himself, or staff.
#[utoipa::path(tag = "cadre-changes", params(("id" = Id, Path)), request_body = CadreChangeForm,
               responses((status = 201, body = CadreChangeView), Problems))]
#[post("/cadres/{id}/changes")]
pub async fn propose_cadre_change(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<CadreChangeForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let cadre = cadre::visible(tx, *id)?;
        once.run(tx, form.digest, |tx| {
            let row = store::propose(tx, &cadre, &form.body)?;
            let entry = Entry::new("cadre_change", row.id, "propose").summary(format!("申请变更{}的信息", cadre.name));
            journal::record(tx, entry.after(&form.body).reason(Some(&form.body.reason)))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A change.
#[utoipa::path(tag = "cadre-changes", params(("id" = Id, Path)),
               responses((status = 200, body = CadreChangeView), Problems))]
#[get("/cadre-changes/{id}")]
pub async fn read_cadre_change(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Approve, reject or withdraw a change. An approval writes the record.
#[utoipa::path(tag = "cadre-changes", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnCadreChange, responses((status = 200, body = CadreChangeView), Problems))]
#[post("/cadre-changes/{id}/actions/{action}")]
pub async fn act_on_cadre_change(
    db: Data<Db>,
    actor: Actor,
    path: Path<CadreChangeAction>,
    at: IfMatch,
    form: Valid<ActOnCadreChange>,
) -> Reply {
    let reason = form.body.reason.clone().filter(|reason| !reason.trim().is_empty());
    if path.action == Action::Reject && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &row.facts(), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, reason.as_deref())?;
        let done = match step.to() {
            State::Approved => "批准",
            State::Rejected => "退回",
            _ => "撤回",
        };
        if step.to() == State::Approved {
            store::carry_out(tx, &row)?;
            let entry =
                Entry::new("cadre", row.cadre_id, "change").summary(format!("{}的信息按申请变更", row.cadre_name));
            journal::record(tx, entry.before(&row.before.0).after(&row.fields.0))?;
        }
        let summary = format!("{done}{}的信息变更申请", row.cadre_name);
        let entry = Entry::new("cadre_change", row.id, step.action()).summary(summary);
        journal::record(tx, entry.reason(reason.as_deref()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
