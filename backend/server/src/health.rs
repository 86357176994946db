//! Is the process alive, can it work, and by which keys does it sign?

use std::path::PathBuf;

use actix_web::web::{Data, ServiceConfig};
use actix_web::{HttpResponse, get};

use crate::db::Db;
use crate::http::Actor;
use crate::journal;
use crate::problem::Problem;

/// Below this much room on the disk of the data folder the service is not ready: a write could fail half-way.
const ROOM: u64 = 64 << 20;

/// The data folder.
pub struct Folder(pub PathBuf);

/// Outside the API: for the supervisor, the load balancer and other systems.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(alive).service(ready).service(public_keys);
}

#[get("/livez")]
async fn alive() -> HttpResponse {
    HttpResponse::Ok().body("alive")
}

/// Ready when the database answers, the journal's end is what its head says, the clock is not behind the last entry, and
/// there is room on the disk.
#[get("/readyz")]
async fn ready(db: Data<Db>, folder: Data<Folder>) -> Result<HttpResponse, Problem> {
    if rustix::fs::statvfs(&folder.0).is_ok_and(|disk| disk.f_bavail.saturating_mul(disk.f_frsize) < ROOM) {
        return Err(Problem::unavailable("the disk of the data folder is full"));
    }
    match db.read(Actor::public(), journal::ready).await? {
        None => Ok(HttpResponse::Ok().body("ready")),
        Some(why) => Err(Problem::unavailable(why)),
    }
}

/// The keys by which another system verifies our access tokens (RFC 7517).
#[get("/.well-known/jwks.json")]
async fn public_keys(db: Data<Db>) -> HttpResponse {
    HttpResponse::Ok().json(db.keys().tokens().public())
}
