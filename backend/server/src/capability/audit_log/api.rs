//! Handlers of the journal.

use actix_web::get;
use actix_web::web::{Data, Path};
use hezhen_domain::role::Role;

use super::store;
use super::view::{AuditQuery, AuditRow, AuditVerdict, CheckpointView, ProcessEvent, ProcessQuery};
use crate::capability::selection_case;
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, Page, PageQuery, Reply, Search};
use crate::journal::{self, Verdict};
use crate::problem::Problems;

/// The whole trail, newest first: for the audit administrator.
#[utoipa::path(tag = "audit-log", params(AuditQuery), responses((status = 200, body = Page<AuditRow>), Problems))]
#[get("/audit-log")]
pub async fn list_audit_log(db: Data<Db>, actor: Actor, query: Search<AuditQuery>) -> Reply {
    let read = |tx: &mut Tx<'_>| {
        tx.actor().need(&[Role::AuditAdmin])?;
        store::trail(tx, query.0)
    };
    Answer::value(&db.read(actor, read).await?)
}

/// Read the whole chain and name the first broken entry.
#[utoipa::path(tag = "audit-log", responses((status = 200, body = AuditVerdict), Problems))]
#[get("/audit-log/verify")]
pub async fn verify_audit_log(db: Data<Db>, actor: Actor) -> Reply {
    let read = |tx: &mut Tx<'_>| {
        tx.actor().need(&[Role::AuditAdmin])?;
        journal::verify(tx)
    };
    Answer::value(&match db.read(actor, read).await? {
        Verdict::Holds { entries, head } => {
            AuditVerdict { holds: true, entries: Some(entries), head: Some(head), broken_at: None, how: None }
        }
        Verdict::Broken { seq, how } => {
            AuditVerdict { holds: false, entries: None, head: None, broken_at: Some(seq), how: Some(how) }
        }
    })
}

/// Signed heads of the chain, newest first, to be kept on paper or on another machine.
#[utoipa::path(tag = "audit-log", params(PageQuery), responses((status = 200, body = Page<CheckpointView>), Problems))]
#[get("/audit-log/checkpoints")]
pub async fn list_checkpoints(db: Data<Db>, actor: Actor, query: Search<PageQuery>) -> Reply {
    let read = |tx: &mut Tx<'_>| {
        tx.actor().need(&[Role::AuditAdmin])?;
        store::checkpoints(tx, query.0)
    };
    Answer::value(&db.read(actor, read).await?)
}

/// The process record of a case (纪实), oldest first: checks, letters and petitions only to who reads them.
#[utoipa::path(tag = "audit-log", params(("id" = Id, Path), ProcessQuery),
               responses((status = 200, body = Page<ProcessEvent>), Problems))]
#[get("/selection-cases/{id}/process-record")]
pub async fn read_process_record(db: Data<Db>, actor: Actor, id: Path<Id>, query: Search<ProcessQuery>) -> Reply {
    let read = move |tx: &mut Tx<'_>| {
        let case = selection_case::visible(tx, *id)?;
        store::process_record(tx, &case, query.0)
    };
    Answer::value(&db.read(actor, read).await?)
}
