//! Handlers of certificates.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::certificate::{Action, READERS, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::store;
use super::view::{
    ActOnCertificate, CertificateAction, CertificateForm, CertificateQuery, CertificateRow, CertificateView,
    EditCertificate, InspectorQuery, InspectorRow,
};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Everybody who holds the office of an inspector, with the certificate, for those who put teams together.
#[utoipa::path(tag = "inspector-certificates", params(InspectorQuery),
               responses((status = 200, body = Page<InspectorRow>), Problems))]
#[get("/inspectors")]
pub async fn list_inspectors(db: Data<Db>, actor: Actor, query: Search<InspectorQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, |tx| store::inspectors(tx, query.0)).await?)
}

/// Certificates by name.
#[utoipa::path(tag = "inspector-certificates", params(CertificateQuery),
               responses((status = 200, body = Page<CertificateRow>), Problems))]
#[get("/inspector-certificates")]
pub async fn list_inspector_certificates(db: Data<Db>, actor: Actor, query: Search<CertificateQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Apply for a certificate.
#[utoipa::path(tag = "inspector-certificates", request_body = CertificateForm,
               responses((status = 201, body = CertificateView), Problems))]
#[post("/inspector-certificates")]
pub async fn create_inspector_certificate(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    form: Valid<CertificateForm>,
) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("certificate", row.id, "create").summary(format!("{}申请考察员资格", row.name));
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A certificate.
#[utoipa::path(tag = "inspector-certificates", params(("id" = Id, Path)),
               responses((status = 200, body = CertificateView), Problems))]
#[get("/inspector-certificates/{id}")]
pub async fn read_inspector_certificate(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    actor.need(READERS)?;
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Change organ, level or trainings, until the certificate is given.
#[utoipa::path(tag = "inspector-certificates", params(("id" = Id, Path)), request_body = EditCertificate,
               responses((status = 200, body = CertificateView), Problems))]
#[patch("/inspector-certificates/{id}")]
pub async fn edit_inspector_certificate(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<EditCertificate>,
) -> Reply {
    actor.need(READERS)?;
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        store::editable_by(tx, &row)?;
        at.check(row.version)?;
        store::edit(tx, &row, &form.body)?;
        let entry = Entry::new("certificate", row.id, "edit").summary(format!("修改{}的考察员资格记录", row.name));
        journal::record(tx, entry.before(&row.form()).after(&form.body))?;
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Move a certificate by one step of its table.
#[utoipa::path(tag = "inspector-certificates", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnCertificate, responses((status = 200, body = CertificateView), Problems))]
#[post("/inspector-certificates/{id}/actions/{action}")]
pub async fn act_on_inspector_certificate(
    db: Data<Db>,
    actor: Actor,
    path: Path<CertificateAction>,
    at: IfMatch,
    form: Valid<ActOnCertificate>,
) -> Reply {
    actor.need(READERS)?;
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if matches!(path.action, Action::Suspend | Action::Revoke | Action::Restore) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    if path.action == Action::RecordExam && form.body.score.is_none() {
        return Err(Problem::field("/score", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let facts = row.facts(tx);
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, form.body.score, &params)?;
        let entry = Entry::new("certificate", row.id, step.action()).summary(format!("{}的考察员资格", row.name));
        journal::record(tx, entry.reason(reason.as_deref()).before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
