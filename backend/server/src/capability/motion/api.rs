//! Handlers of motions.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};

use super::store;
use super::view::{MotionForm, MotionQuery, MotionView};
use crate::capability::selection_case;
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// The motion of a case: one, or none yet.
#[utoipa::path(tag = "motions", params(MotionQuery), responses((status = 200, body = Page<MotionView>), Problems))]
#[get("/motions")]
pub async fn list_motions(db: Data<Db>, actor: Actor, query: Search<MotionQuery>) -> Reply {
    let read = move |tx: &mut Tx<'_>| {
        let case = selection_case::visible(tx, query.0.case_id)?;
        let found = store::of_case(tx, case.id)?;
        found.map(|row| store::detail(tx, row, &case)).transpose()
    };
    Answer::value(&Page::whole(db.read(actor, read).await?.into_iter().collect()))
}

/// Write the motion of a case.
#[utoipa::path(tag = "motions", request_body = MotionForm, responses((status = 201, body = MotionView), Problems))]
#[post("/motions")]
pub async fn create_motion(db: Data<Db>, actor: Actor, once: Once, form: Valid<MotionForm>) -> Reply {
    db.write(actor, move |tx| {
        let case =
            selection_case::visible(tx, form.body.case_id).map_err(|_| Problem::field("/case_id", "no_such_case"))?;
        store::may_write(tx, &case)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &case, &form.body)?;
            let entry = Entry::new("motion", row.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("提出动议：{}", case.title)).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row, &case)?)
        })
    })
    .await
}

/// A motion.
#[utoipa::path(tag = "motions", params(("id" = Id, Path)), responses((status = 200, body = MotionView), Problems))]
#[get("/motions/{id}")]
pub async fn read_motion(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, &case)?)
    })
    .await
}

/// Write a motion anew.
#[utoipa::path(tag = "motions", params(("id" = Id, Path)), request_body = MotionForm,
               responses((status = 200, body = MotionView), Problems))]
#[put("/motions/{id}")]
pub async fn replace_motion(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<MotionForm>) -> Reply {
    write(&db, actor, *id, at, form.body).await
}

/// Change a motion.
#[utoipa::path(tag = "motions", params(("id" = Id, Path)), request_body = MotionForm,
               responses((status = 200, body = MotionView), Problems))]
#[patch("/motions/{id}")]
pub async fn edit_motion(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<MotionForm>) -> Reply {
    write(&db, actor, *id, at, form.body).await
}

async fn write(db: &Db, actor: Actor, id: Id, at: IfMatch, form: MotionForm) -> Reply {
    db.write(actor, move |tx| {
        let (old, case) = store::visible(tx, id)?;
        store::may_write(tx, &case)?;
        if form.case_id != case.id {
            return Err(Problem::field("/case_id", "fixed"));
        }
        at.check(old.version)?;
        store::in_draft(&case)?;
        let before = old.form();
        store::edit(tx, &old, &case, &form)?;
        let entry = Entry::new("motion", id, "edit").case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("修改动议：{}", case.title)).before(&before).after(&form))?;
        let (row, case) = store::visible(tx, id)?;
        Answer::detail(row.version, &store::detail(tx, row, &case)?)
    })
    .await
}
