//! Handlers of archives.

use actix_web::web::{Data, Path};
use actix_web::{get, put};
use hezhen_domain::archive::{EXPORTERS, Item, Status, may_exempt, may_file};
use hezhen_domain::selection_case::State as Stage;

use super::view::{ArchiveItemForm, ArchiveItemPath, ArchiveView};
use super::{dossier, papers, store};
use crate::capability::{attachment, selection_case};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, IfMatch, Reply, Valid};
use crate::journal::{self, Entry, hex};
use crate::problem::{Problem, ProblemKind, Problems};

/// The checklist of a case.
#[utoipa::path(tag = "archives", params(("case_id" = Id, Path)),
               responses((status = 200, body = ArchiveView), Problems))]
#[get("/archives/{case_id}")]
pub async fn read_archive(db: Data<Db>, actor: Actor, case_id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, *case_id)?;
        Answer::value(&store::view(tx, &case)?)
    })
    .await
}

/// File a paper, note that it is not yet whole, exempt it with a reason, or take that back.
#[utoipa::path(tag = "archives", params(("case_id" = Id, Path), ("item" = String, Path)),
               request_body = ArchiveItemForm, responses((status = 200, body = ArchiveView), Problems))]
#[put("/archives/{case_id}/items/{item}")]
pub async fn put_archive_item(
    db: Data<Db>,
    actor: Actor,
    path: Path<ArchiveItemPath>,
    at: IfMatch,
    form: Valid<ArchiveItemForm>,
) -> Reply {
    let body = form.body;
    let bare = body.reason.trim().is_empty();
    if body.status == Status::Exempt && bare {
        return Err(Problem::field("/reason", "required"));
    }
    if body.status == Status::Done && bare && body.attachments.is_empty() {
        return Err(Problem::field("/attachments", "required"));
    }
    db.write(actor, move |tx| {
        let item = Item::of(&path.item).ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
        let case = selection_case::visible(tx, path.case_id)?;
        let said = store::said(tx, case.id, item.no)?;
        let was_exempt = said.as_ref().is_some_and(|s| s.status.0 == Status::Exempt);
        let exempting = body.status == Status::Exempt || was_exempt;
        if exempting && !may_exempt(tx.actor(), &case.unit_path, case.creator_id.0) {
            let own = tx.actor().id() == case.creator_id;
            return Err(if own { Problem::not_permitted("SOD-1") } else { Problem::new(ProblemKind::NotPermitted) });
        }
        if !exempting && !may_file(tx.actor(), &case.unit_path) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(said.as_ref().map_or(0, |s| s.version))?;
        if matches!(case.state.0, Stage::Archived | Stage::Terminated) {
            return Err(Problem::new(ProblemKind::WrongState).code("case_stage"));
        }
        for (i, id) in body.attachments.iter().enumerate() {
            attachment::must_exist(tx, *id, &format!("/attachments/{i}"))?;
        }
        let id = store::put(tx, &case, item.no, said.as_ref(), &body)?;
        attachment::adopt(tx, &body.attachments, "archive_item", id, case.id)?;
        let verb = match body.status {
            Status::Exempt => "免予归档",
            Status::Missing => "撤回归档登记",
            Status::Partial | Status::Done => "归档",
        };
        let entry = Entry::new("archive_item", id, "put").case(case.id, case.state.0);
        let entry = entry.summary(format!("{verb}：{} {}", item.no, item.title)).after(&body);
        journal::record(tx, entry.reason((!body.reason.is_empty()).then_some(body.reason.as_str())))?;
        Answer::value(&store::view(tx, &case)?)
    })
    .await
}

/// The dossier: ordered folders, index, every paper, and the sums of all files. Who takes it is journalled.
#[utoipa::path(tag = "archives", params(("case_id" = Id, Path)),
               responses((status = 200, description = "A zip file", content_type = "application/zip"), Problems))]
#[get("/archives/{case_id}/dossier.zip")]
pub async fn read_dossier(db: Data<Db>, actor: Actor, case_id: Path<Id>) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, *case_id)?;
        if !tx.actor().holds_any(EXPORTERS, &case.unit_path) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        let contents = papers::contents(tx, &case)?;
        let (bytes, digest) = dossier::zip(&contents)?;
        let entry = Entry::new("archive", case.id, "export").case(case.id, case.state.0);
        let entry = entry.summary(format!("导出《{}》案卷，共{}个文件", case.title, contents.len() + 1));
        journal::record(tx, entry.after(&serde_json::json!({"manifest_sha256": hex(&digest)})))?;
        Ok(File { name: format!("{} {}.zip", case.number, case.title), mime: "application/zip", bytes })
    })
    .await
}
