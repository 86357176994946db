//! Handlers of marks.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::audit_mark::{Action, STEPS, WRITERS};
use hezhen_domain::machine::{self, Terms};

use super::store;
use super::view::{ActOnAuditMark, AuditMarkAction, AuditMarkForm, AuditMarkView};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Put an official among those to be audited, whose post does not say so.
#[utoipa::path(tag = "audits", request_body = AuditMarkForm,
               responses((status = 201, body = AuditMarkView), Problems))]
#[post("/audit-marks")]
pub async fn create_audit_mark(db: Data<Db>, actor: Actor, once: Once, form: Valid<AuditMarkForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(WRITERS)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("audit_mark", row.id, "create").summary(format!("列为审计对象：{}", row.title()));
            journal::record(tx, entry.reason(Some(&form.body.reason)).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// Why an official stands among those to be audited.
#[utoipa::path(tag = "audits", params(("id" = Id, Path)),
               responses((status = 200, body = AuditMarkView), Problems))]
#[get("/audit-marks/{id}")]
pub async fn read_audit_mark(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Take a mark back.
#[utoipa::path(tag = "audits", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnAuditMark, responses((status = 200, body = AuditMarkView), Problems))]
#[post("/audit-marks/{id}/actions/{action}")]
pub async fn act_on_audit_mark(
    db: Data<Db>,
    actor: Actor,
    path: Path<AuditMarkAction>,
    at: IfMatch,
    form: Valid<ActOnAuditMark>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &row.facts(tx), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body.reason)?;
        let entry =
            Entry::new("audit_mark", row.id, step.action()).summary(format!("不再列为审计对象：{}", row.title()));
        journal::record(tx, entry.reason(Some(&form.body.reason)).before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
