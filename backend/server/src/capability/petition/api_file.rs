//! Handlers of the files of a petition: what the public sent with it, and what came on paper and was scanned.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::petition::{REGISTRARS, Who};

use super::store::{self, Barred, Row};
use super::view::{FilePath, PetitionFile};
use super::{file, letter};
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, File, Once, Reply, Upload};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// A file that came with a petition, for those who read its papers. Each reading stands in the journal.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("file_id" = Id, Path)),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/petitions/{id}/files/{file_id}")]
pub async fn read_petition_file(db: Data<Db>, actor: Actor, path: Path<FilePath>) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        if !row.relation(&barred).reads(tx.actor()) {
            return Err(Problem::new(ProblemKind::NotFound));
        }
        let read = file::open(tx, row.id, path.file_id)?;
        let entry = Entry::new("petition", row.id, "read_file");
        journal::record(tx, entry.summary(format!("{}：查看{}", row.name(), read.name)))?;
        Ok(read)
    })
    .await
}

/// Whether the actor puts files beside this petition: who handles it and reads its papers, while something can still come.
pub(super) fn attaches(tx: &Tx<'_>, row: &Row, barred: &Barred) -> bool {
    let relation = row.relation(barred);
    let office = tx.actor().holds_any(REGISTRARS, &row.unit_path) && relation.reads(tx.actor());
    office && relation.standing(tx.actor()).any(&[Who::Officer, Who::Handler, Who::Supervisor])
}

fn admitted(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let (row, barred) = store::visible(tx, id)?;
    if !attaches(tx, &row, &barred) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if !row.state.0.writable() {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_state"));
    }
    Ok(row)
}

/// Put what came on paper with a petition beside it: the raw bytes of one JPEG, PNG, WebP or PDF, at most 20 MiB. Only what
/// it shows is kept, sealed, under a name that the house gives; the name that it had is never read.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path)),
               request_body(content = Vec<u8>, content_type = "application/octet-stream"),
               responses((status = 201, body = PetitionFile), Problems))]
#[post("/petitions/{id}/files")]
pub async fn attach_petition_file(db: Data<Db>, actor: Actor, id: Path<Id>, once: Once, sent: Upload) -> Reply {
    let id = *id;
    // Nobody has a file opened who may not put it there.
    db.read(actor.clone(), move |tx| admitted(tx, id).map(drop)).await?;
    let clean = letter::cleaned(sent.bytes).await.map_err(|code| Problem::field("/file", code))?;
    db.write(actor, move |tx| {
        let row = admitted(tx, id)?;
        once.run(tx, sent.digest, |tx| {
            let kept = file::add(tx, row.id, &clean)?;
            let entry = Entry::new("petition", row.id, "add_file");
            journal::record(tx, entry.summary(format!("{}：附上{}", row.name(), kept.name)))?;
            Answer::made(&kept)
        })
    })
    .await
}
