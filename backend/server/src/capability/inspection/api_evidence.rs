//! Handlers of evidence.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::inspection::Who;

use super::view_work::{EvidenceForm, EvidencePath, EvidenceView};
use super::{store, store_evidence};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// The evidence of an inspection, oldest first.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)),
               responses((status = 200, body = Page<EvidenceView>), Problems))]
#[get("/inspections/{id}/evidence")]
pub async fn list_inspection_evidence(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, _) = store::visible(tx, *id)?;
        let found = store_evidence::of_inspection(tx, row.id)?;
        Answer::value(&Page::whole(found.into_iter().map(store_evidence::view).collect::<Vec<EvidenceView>>()))
    })
    .await
}

/// Put evidence on record.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = EvidenceForm,
               responses((status = 201, body = EvidenceView), Problems))]
#[post("/inspections/{id}/evidence")]
pub async fn create_inspection_evidence(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<EvidenceForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        once.run(tx, form.digest, |tx| {
            store_evidence::check(tx, &row, &case, &form.body)?;
            let item = store_evidence::create(tx, &row, &form.body)?;
            let entry = Entry::new("evidence", item.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("登记考察材料：{}", form.body.title)))?;
            Answer::created(item.version, &store_evidence::view(item))
        })
    })
    .await
}

/// Change evidence on record.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("evidence_id" = Id, Path)), request_body = EvidenceForm,
               responses((status = 200, body = EvidenceView), Problems))]
#[patch("/inspections/{id}/evidence/{evidence_id}")]
pub async fn edit_inspection_evidence(
    db: Data<Db>,
    actor: Actor,
    path: Path<EvidencePath>,
    at: IfMatch,
    form: Valid<EvidenceForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        let item = store_evidence::by_id(tx, row.id, path.evidence_id)?;
        at.check(item.version)?;
        store_evidence::check(tx, &row, &case, &form.body)?;
        store_evidence::edit(tx, &item, &form.body)?;
        let entry = Entry::new("evidence", item.id, "edit").case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("修改考察材料：{}", form.body.title)))?;
        let item = store_evidence::by_id(tx, row.id, path.evidence_id)?;
        Answer::detail(item.version, &store_evidence::view(item))
    })
    .await
}
