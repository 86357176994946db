//! Handlers of attachments.

use actix_web::web::{Data, Path};
use actix_web::{get, post, put};

use super::store;
use super::view::{AttachmentQuery, AttachmentView, LinkForm, UploadQuery};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, IfMatch, Once, Page, Reply, Search, Upload, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Attachments of a case, in the order in which they came.
#[utoipa::path(tag = "attachments", params(AttachmentQuery),
               responses((status = 200, body = Page<AttachmentView>), Problems))]
#[get("/attachments")]
pub async fn list_attachments(db: Data<Db>, actor: Actor, query: Search<AttachmentQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0).map(Page::whole)).await?)
}

/// Keep a file: raw bytes, at most 20 MiB, its name in `X-File-Name`.
#[utoipa::path(tag = "attachments", params(UploadQuery, ("X-File-Name" = String, Header, description = "percent-encoded UTF-8")),
               request_body(content = Vec<u8>, content_type = "application/octet-stream"),
               responses((status = 201, body = AttachmentView), Problems))]
#[post("/attachments")]
pub async fn create_attachment(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    query: Search<UploadQuery>,
    file: Upload,
) -> Reply {
    let sort = store::sort(&file.name, &file.bytes)?;
    db.write(actor, move |tx| {
        tx.actor().need(store::UPLOADERS)?;
        once.run(tx, file.digest, |tx| {
            let row = store::create(tx, &sort, query.0.secrecy, &file)?;
            let entry = Entry::new("attachment", row.id, "create").summary(format!("上传附件：{}", row.name));
            journal::record(tx, entry.after(&row.view()))?;
            Answer::created(row.version, &row.view())
        })
    })
    .await
}

/// The content of an attachment, to be saved.
#[utoipa::path(tag = "attachments", params(("id" = Id, Path)),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/attachments/{id}")]
pub async fn read_attachment(db: Data<Db>, actor: Actor, id: Path<Id>) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        let mut entry = Entry::new("attachment", row.id, "read").summary(format!("下载附件：{}", row.name));
        if let Some(case_id) = row.case_id {
            entry = entry.case(case_id, "");
        }
        journal::record(tx, entry)?;
        let bytes = store::content(tx, row.id)?;
        Ok(File { mime: row.kind.0.mime(), name: row.name, bytes })
    })
    .await
}

/// What is known of an attachment.
#[utoipa::path(tag = "attachments", params(("id" = Id, Path)),
               responses((status = 200, body = AttachmentView), Problems))]
#[get("/attachments/{id}/info")]
pub async fn read_attachment_info(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &row.view())
    })
    .await
}

/// Link an attachment to a thing of a case; what is linked stays in its case.
#[utoipa::path(tag = "attachments", params(("id" = Id, Path)), request_body = LinkForm,
               responses((status = 200, body = AttachmentView), Problems))]
#[put("/attachments/{id}/link")]
pub async fn link_attachment(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<LinkForm>) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        let case =
            selection_case::visible(tx, form.body.case_id).map_err(|_| Problem::field("/case_id", "no_such_case"))?;
        store::may_link(tx, &row, &case)?;
        at.check(row.version)?;
        store::free_for(&row, &case)?;
        store::link(tx, &row, &case, &form.body)?;
        let entry = Entry::new("attachment", row.id, "link").case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("附件归入事项：{}", row.name)).after(&form.body))?;
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &row.view())
    })
    .await
}
