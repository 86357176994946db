//! Handlers of exchange files.

use actix_web::web::{self, Data, Path};
use actix_web::{get, post};
use hezhen_domain::lrmx::{self, LrmxError, MEDIA_TYPE, file_name};
use hezhen_domain::role::Role;
use serde_json::json;

use super::store;
use super::view::{ConfirmLrmx, LrmxPreview};
use crate::capability::{cadre, parameter};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, IfMatch, Reply, Upload, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

fn refused(error: &LrmxError) -> Problem {
    let params = match error {
        LrmxError::FileTooLarge { have, max } | LrmxError::PhotoTooLarge { have, max } => {
            json!({"have": have, "max": max})
        }
        LrmxError::WrongEncoding(of) | LrmxError::Entity(of) | LrmxError::NotLrmx(of) => json!({"of": of}),
        LrmxError::Malformed { at, .. } => json!({"at": at}),
        LrmxError::DocumentType | LrmxError::TooComplex => json!({}),
    };
    Problem::field("", error.code()).params(params)
}

/// Read an exchange file and show it beside the register. Writes nothing.
#[utoipa::path(tag = "cadres", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
               responses((status = 201, body = LrmxPreview), Problems))]
#[post("/cadres/import-lrmx")]
pub async fn import_lrmx(db: Data<Db>, actor: Actor, upload: Upload) -> Reply {
    actor.need(&[Role::OrgStaff])?;
    let params = db.read(actor.clone(), parameter::in_force).await?;
    let read = web::block(move || lrmx::read(&upload.bytes, &params)).await.map_err(Problem::unavailable)?;
    let read = read.map_err(|error| refused(&error))?;
    db.write(actor, move |tx| {
        let preview = store::stage(tx, read)?;
        let summary = format!("预览{}的任免审批表", preview.person.name);
        journal::record(tx, Entry::new("cadre_import", preview.id, "preview").summary(summary))?;
        Answer::created(preview.version, &preview)
    })
    .await
}

/// An exchange file that waits for its confirmation.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), responses((status = 200, body = LrmxPreview), Problems))]
#[get("/cadres/import-lrmx/{id}")]
pub async fn read_lrmx_import(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (staged, waiting) = store::waiting(tx, *id)?;
        Answer::detail(staged.version, &store::preview(tx, *id, staged.version, &waiting)?)
    })
    .await
}

/// Write an exchange file that was shown: a new person, or the chosen fields of one on record.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), request_body = ConfirmLrmx,
               responses((status = 200, body = cadre::CadreView), Problems))]
#[post("/cadres/import-lrmx/{id}/actions/confirm")]
pub async fn confirm_lrmx_import(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<ConfirmLrmx>,
) -> Reply {
    db.write(actor, move |tx| {
        let (staged, waiting) = store::waiting(tx, *id)?;
        tx.actor().need(&[Role::OrgStaff])?;
        at.check(staged.version)?;
        let cadre_id = store::confirm(tx, &staged, &waiting, &form.body)?;
        let row = cadre::by_id(tx, cadre_id)?;
        Answer::detail(row.version, &cadre::detail(tx, row, &[])?)
    })
    .await
}

/// The exchange file of a record, with the full identity number. Its export is in the journal.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)),
               responses((status = 200, body = String, content_type = "text/xml"), Problems))]
#[get("/cadres/{id}/lrmx")]
pub async fn export_lrmx(db: Data<Db>, actor: Actor, id: Path<Id>) -> Result<File, Problem> {
    let (person, today) = db
        .write(actor, move |tx| {
            let row = cadre::visible(tx, *id)?;
            cadre::keep(tx, &row)?;
            let person = store::export(tx, &row)?;
            let entry = Entry::new("cadre", row.id, "export_lrmx").summary(format!("导出{}的任免审批表", row.name));
            journal::record(tx, entry)?;
            Ok((person, tx.today()))
        })
        .await?;
    let bytes = lrmx::write(&person).into_bytes();
    Ok(File { name: file_name(&person.name, today), mime: MEDIA_TYPE, bytes })
}
