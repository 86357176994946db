//! Handlers of rosters.

use actix_web::web::{self, Data, Path};
use actix_web::{get, post};
use hezhen_domain::role::Role;

use super::view::{ConfirmRoster, RosterDone, RosterPreview, RosterQuery};
use super::{export, sheet, store};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, IfMatch, Reply, Search, Upload, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Read a roster (`.xlsx`, at most 20 000 rows) and show what a confirmation would write. Writes nothing.
#[utoipa::path(tag = "cadres", request_body(content = Vec<u8>, content_type = "application/octet-stream"),
               responses((status = 201, body = RosterPreview), Problems))]
#[post("/cadres/import-roster")]
pub async fn import_roster(db: Data<Db>, actor: Actor, upload: Upload) -> Reply {
    actor.need(&[Role::OrgStaff])?;
    let read = web::block(move || sheet::read(&upload.bytes)).await.map_err(Problem::unavailable)??;
    db.write(actor, move |tx| {
        let preview = store::preview(tx, &read)?;
        let summary = format!("预览花名册，共{}行", preview.rows.len());
        journal::record(tx, Entry::new("cadre_import", preview.id, "preview").summary(summary))?;
        Answer::created(preview.version, &preview)
    })
    .await
}

/// A roster that waits for its confirmation.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), responses((status = 200, body = RosterPreview), Problems))]
#[get("/cadres/import-roster/{id}")]
pub async fn read_roster_import(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (staged, waiting) = store::waiting(tx, *id)?;
        Answer::detail(staged.version, &waiting.preview)
    })
    .await
}

/// Write a roster that was shown: all of its good rows, or nothing.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), request_body = ConfirmRoster,
               responses((status = 200, body = RosterDone), Problems))]
#[post("/cadres/import-roster/{id}/actions/confirm")]
pub async fn confirm_roster_import(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<ConfirmRoster>,
) -> Reply {
    db.write(actor, move |tx| {
        let (staged, waiting) = store::waiting(tx, *id)?;
        tx.actor().need(&[Role::OrgStaff])?;
        at.check(staged.version)?;
        let totals = store::confirm(tx, &staged, waiting, form.body.leave_out)?;
        Answer::value(&RosterDone { id: *id, totals })
    })
    .await
}

/// The roster as a workbook, at most 20 000 rows. Who took it is written into it and into the journal.
#[utoipa::path(tag = "cadres", params(RosterQuery),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/cadres/roster.xlsx")]
pub async fn export_roster(db: Data<Db>, actor: Actor, query: Search<RosterQuery>) -> Result<File, Problem> {
    actor.need(&[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer])?;
    let columns = export::chosen(query.0.columns.as_deref()).map_err(|code| Problem::field("/columns", code))?;
    let (lines, watermark, today) = db
        .write(actor, move |tx| {
            let lines = store::lines(tx, &query.0.cadres(), sheet::MOST_ROWS)?;
            let heads: Vec<_> = columns.iter().map(|c| c.head).collect();
            let summary = format!("导出花名册{}人：{}", lines.len(), heads.join("、"));
            journal::record(tx, Entry::new("cadre", tx.actor().id(), "export_roster").summary(summary))?;
            let at = crate::clock::local_time(tx.now().0);
            let watermark = format!("{} {} 导出，仅供工作使用", tx.actor().name(), at);
            Ok(((lines, columns), watermark, tx.today()))
        })
        .await?;
    let ((lines, columns), name) = (lines, format!("花名册 {today}.xlsx"));
    let bytes = web::block(move || export::roster(&lines, &columns, &watermark)).await.map_err(Problem::unavailable)?;
    Ok(File { name, mime: export::MEDIA_TYPE, bytes: bytes.map_err(Problem::internal)? })
}

/// The empty roster to fill in.
#[utoipa::path(tag = "cadres",
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/cadres/roster-template")]
pub async fn read_roster_template(_: Actor) -> Result<File, Problem> {
    let bytes = export::template().map_err(Problem::internal)?;
    Ok(File { name: "花名册模板.xlsx".into(), mime: export::MEDIA_TYPE, bytes })
}
