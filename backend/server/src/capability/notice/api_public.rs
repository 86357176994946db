//! Handlers for the public, without signing in.

use actix_web::get;
use actix_web::web::{Data, Path};

use super::public;
use super::view::{PublicNotice, PublicQuery};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, Page, Reply, Search};
use crate::problem::Problems;

/// Notices for the public, newest first. No sign-in.
#[utoipa::path(tag = "public", security(()), params(PublicQuery),
               responses((status = 200, body = Page<PublicNotice>), Problems))]
#[get("/public/notices")]
pub async fn list_public_notices(db: Data<Db>, query: Search<PublicQuery>) -> Reply {
    Answer::value(&db.read(Actor::public(), move |tx| public::list(tx, &query.0)).await?)
}

/// A notice for the public. No sign-in.
#[utoipa::path(tag = "public", security(()), params(("id" = Id, Path)),
               responses((status = 200, body = PublicNotice), Problems))]
#[get("/public/notices/{id}")]
pub async fn read_public_notice(db: Data<Db>, id: Path<Id>) -> Reply {
    Answer::value(&db.read(Actor::public(), move |tx| public::one(tx, *id)).await?)
}
