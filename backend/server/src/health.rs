//! Is the process alive, and can it work?

use actix_web::web::{Data, ServiceConfig};
use actix_web::{HttpResponse, get};
use diesel::connection::SimpleConnection;

use crate::db::Db;
use crate::http::Actor;
use crate::problem::Problem;

/// Outside the API: for the supervisor and the load balancer.
pub fn routes(cfg: &mut ServiceConfig) {
    cfg.service(alive).service(ready);
}

#[get("/livez")]
async fn alive() -> HttpResponse {
    HttpResponse::Ok().body("alive")
}

#[get("/readyz")]
async fn ready(db: Data<Db>) -> Result<HttpResponse, Problem> {
    db.read(Actor::public(), |tx| Ok(tx.conn.batch_execute("SELECT 1")?)).await?;
    Ok(HttpResponse::Ok().body("ready"))
}
