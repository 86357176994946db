//! The handler of my work.

use actix_web::get;
use actix_web::web::Data;

use super::view::TaskRow;
use crate::db::Db;
use crate::http::{Actor, Answer, Page, Reply};
use crate::problem::Problems;

/// What waits for the person who asks.
#[utoipa::path(tag = "tasks", responses((status = 200, body = Page<TaskRow>), Problems))]
#[get("/tasks")]
pub async fn list_tasks(db: Data<Db>, actor: Actor) -> Reply {
    Answer::value(&Page::whole(db.read(actor, super::all).await?))
}
