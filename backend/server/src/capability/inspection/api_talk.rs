//! Handlers of talks. What is sent again because an answer was lost changes nothing and is answered as the first time.

use actix_web::web::{Data, Path};
use actix_web::{delete, get, patch, post};
use hezhen_domain::inspection::Who;

use super::view_work::{TalkForm, TalkPath, TalkView};
use super::{store, store_talk};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// The talks of an inspection, by day and time.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)),
               responses((status = 200, body = Page<TalkView>), Problems))]
#[get("/inspections/{id}/talks")]
pub async fn list_talks(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, _) = store::visible(tx, *id)?;
        let talks = store_talk::of_inspection(tx, row.id)?;
        Answer::value(&Page::whole(talks.into_iter().map(store_talk::view).collect::<Vec<TalkView>>()))
    })
    .await
}

/// Write a talk down, or plan one.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = TalkForm,
               responses((status = 201, body = TalkView), Problems))]
#[post("/inspections/{id}/talks")]
pub async fn create_talk(db: Data<Db>, actor: Actor, id: Path<Id>, once: Once, form: Valid<TalkForm>) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        once.run(tx, form.digest, |tx| {
            if let Some(known) = store_talk::sent_before(tx, row.id, &form.body)? {
                return Answer::created(known.version, &store_talk::view(known));
            }
            store_talk::check(tx, &row, &case, &form.body)?;
            let talk = store_talk::create(tx, &row, &form.body)?;
            let entry = Entry::new("talk", talk.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(store_talk::said(&form.body)))?;
            Answer::created(talk.version, &store_talk::view(talk))
        })
    })
    .await
}

/// Change a talk.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("talk_id" = Id, Path)), request_body = TalkForm,
               responses((status = 200, body = TalkView), Problems))]
#[patch("/inspections/{id}/talks/{talk_id}")]
pub async fn edit_talk(db: Data<Db>, actor: Actor, path: Path<TalkPath>, at: IfMatch, form: Valid<TalkForm>) -> Reply {
    if form.body.id.is_some_and(|id| id != path.talk_id) {
        return Err(Problem::field("/id", "mismatch"));
    }
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        let talk = store_talk::by_id(tx, row.id, path.talk_id)?;
        if talk.says(&form.body) {
            return Answer::detail(talk.version, &store_talk::view(talk));
        }
        at.check(talk.version)?;
        store_talk::check(tx, &row, &case, &form.body)?;
        store_talk::edit(tx, &talk, &form.body)?;
        let entry = Entry::new("talk", talk.id, "edit").case(case.id, case.state.0);
        journal::record(tx, entry.summary(store_talk::said(&form.body)))?;
        let talk = store_talk::by_id(tx, row.id, path.talk_id)?;
        Answer::detail(talk.version, &store_talk::view(talk))
    })
    .await
}

/// Strike a planned talk that will not be held.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("talk_id" = Id, Path)),
               responses((status = 204), Problems))]
#[delete("/inspections/{id}/talks/{talk_id}")]
pub async fn delete_planned_talk(db: Data<Db>, actor: Actor, path: Path<TalkPath>, at: IfMatch) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        let talk = store_talk::by_id(tx, row.id, path.talk_id)?;
        at.check(talk.version)?;
        store_talk::strike(tx, &row, &talk)?;
        let entry = Entry::new("talk", talk.id, "delete").case(case.id, case.state.0).summary("取消一次计划中的谈话");
        journal::record(tx, entry)?;
        Answer::done()
    })
    .await
}
