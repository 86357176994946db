//! Handlers of deadlines.

use actix_web::get;
use actix_web::web::Data;

use super::store_list;
use super::view::{DeadlineQuery, DeadlineView};
use crate::db::Db;
use crate::http::{Actor, Answer, Page, Reply, Search};
use crate::problem::Problems;

/// Deadlines of one's offices and units, the nearest first.
#[utoipa::path(tag = "deadlines", params(DeadlineQuery),
               responses((status = 200, body = Page<DeadlineView>), Problems))]
#[get("/deadlines")]
pub async fn list_deadlines(db: Data<Db>, actor: Actor, query: Search<DeadlineQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store_list::list(tx, query.0)).await?)
}
