//! Handlers of audits.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::audit::document::Document;
use hezhen_domain::audit::{Action, BUREAU, Reader, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::official::Print;
use hezhen_domain::role::Role;

use super::store::{self, Row};
use super::view::{
    AuditBrief, AuditDocumentPath, AuditDocumentQuery, AuditForm, AuditQuery, AuditView, AuditorQuery, AuditorRow,
};
use super::view_act::{ActOnAudit, AuditAction};
use super::{act, document, facts, going, list, team};
use crate::capability::parameter;
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, File, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Audits that the actor may know of, the nearest limit first.
#[utoipa::path(tag = "audits", params(AuditQuery), responses((status = 200, body = Page<AuditBrief>), Problems))]
#[get("/audits")]
pub async fn list_audits(db: Data<Db>, actor: Actor, query: Search<AuditQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| list::list(tx, &query.0)).await?)
}

/// Plan an audit beside the yearly plan.
#[utoipa::path(tag = "audits", request_body = AuditForm, responses((status = 201, body = AuditView), Problems))]
#[post("/audits")]
pub async fn create_audit(db: Data<Db>, actor: Actor, once: Once, form: Valid<AuditForm>) -> Reply {
    store::project(form.body.kind, form.body.project.as_ref(), "/project")?;
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("audit", row.id, "create").summary(format!("列入审计：{}", row.title()));
            journal::record(tx, entry.after(&serde_json::json!({"kind": row.kind.0, "year": row.year})))?;
            Answer::created(row.version, &list::detail(tx, row, Reader::Department)?)
        })
    })
    .await
}

/// An audit, as far as the reader may know.
#[utoipa::path(tag = "audits", params(("id" = Id, Path)), responses((status = 200, body = AuditView), Problems))]
#[get("/audits/{id}")]
pub async fn read_audit(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, reader) = store::visible(tx, *id)?;
        answer(tx, row, reader)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, row: Row, reader: Reader) -> Reply {
    Answer::detail(row.version, &list::detail(tx, row, reader)?)
}

/// Move an audit by one step of its table.
#[utoipa::path(tag = "audits", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnAudit, responses((status = 200, body = AuditView), Problems))]
#[post("/audits/{id}/actions/{action}")]
pub async fn act_on_audit(
    db: Data<Db>,
    actor: Actor,
    path: Path<AuditAction>,
    at: IfMatch,
    form: Valid<ActOnAudit>,
) -> Reply {
    let body = form.body;
    act::shape(path.action, &body)?;
    db.write(actor, move |tx| {
        let (row, reader) = store::visible(tx, path.id)?;
        let who = row.relation().standing(tx.actor());
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let file = facts::File::of(tx, &row)?;
        act::days(tx, &row, &file, path.action, &body)?;
        let params = parameter::in_force(tx)?;
        let facts = facts::of(tx, &row, &file, Some((path.action, &body)))?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        let people = act::people(tx, &row, path.action, &body, &params)?;
        going::take(tx, &row, &step, &body, people, &params)?;
        let moved = store::by_id(tx, path.id)?;
        let told = format!("{}：{}", moved.title(), act::told(step.action()));
        let entry = Entry::new("audit", moved.id, step.action()).summary(told).in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        answer(tx, moved, reader)
    })
    .await
}

/// A paper of an audit as an official document, for print, as far as the reader may know.
#[utoipa::path(tag = "audits", params(("id" = Id, Path), ("kind" = inline(Document), Path), AuditDocumentQuery),
               responses((status = 200, body = Print), Problems))]
#[get("/audits/{id}/documents/{kind}")]
pub async fn print_audit_document(
    db: Data<Db>,
    actor: Actor,
    path: Path<AuditDocumentPath>,
    query: Search<AuditDocumentQuery>,
) -> Reply {
    db.read(actor, move |tx| {
        let (row, reader) = store::visible(tx, path.id)?;
        Answer::value(&document::of(tx, &row, reader, path.kind, query.0.n)?)
    })
    .await
}

/// The same as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal.
#[utoipa::path(tag = "audits", params(("id" = Id, Path), ("kind" = inline(Document), Path), AuditDocumentQuery),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/audits/{id}/documents/{kind}/document.docx")]
pub async fn read_audit_docx(
    db: Data<Db>,
    actor: Actor,
    path: Path<AuditDocumentPath>,
    query: Search<AuditDocumentQuery>,
) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let (row, reader) = store::visible(tx, path.id)?;
        let print = document::of(tx, &row, reader, path.kind, query.0.n)?;
        let entry = Entry::new("audit", row.id, "export").summary(format!("{}：导出文书", row.title()));
        journal::record(tx, entry.after(&serde_json::json!({"document": path.kind})))?;
        crate::docx::official(tx, &print)
    })
    .await
}

/// Who can audit, or re-examine, and what stands in the way.
#[utoipa::path(tag = "audits", params(AuditorQuery), responses((status = 200, body = Page<AuditorRow>), Problems))]
#[get("/auditors")]
pub async fn list_auditors(db: Data<Db>, actor: Actor, query: Search<AuditorQuery>) -> Reply {
    db.read(actor, move |tx| {
        let (row, reader) = store::visible(tx, query.0.audit_id)?;
        let bureau = reader == Reader::Bureau && tx.actor().holds_any(BUREAU, &row.unit_path);
        if !bureau {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        Answer::value(&team::list(tx, &row)?)
    })
    .await
}
