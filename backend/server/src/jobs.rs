//! What happens by itself: once at the start and once every day. Each job can run twice, and beside another server.

use std::time::Duration;

use crate::capability::{deadline, notice};
use crate::clock::local_date;
use crate::db::{Db, Outcome};
use crate::http::Actor;
use crate::journal;

/// How often the day is looked at.
const LOOK: Duration = Duration::from_secs(300);

/// Does everything that the present day asks for.
///
/// # Errors
/// Those of the database; what was done before stays done.
pub fn run(db: &Db) -> Outcome<()> {
    let ended = db.write_now(Actor::system(), notice::run)?;
    if ended > 0 {
        tracing::info!(ended, "{ended} notices ended");
    }
    let missed = db.write_now(Actor::system(), deadline::run)?;
    if missed > 0 {
        tracing::info!(missed, "{missed} deadlines were missed");
    }
    let head = db.read_now(Actor::system(), journal::head)?;
    tracing::info!(head, "the journal stands at {head}");
    Ok(())
}

/// Runs the jobs now and after every midnight of the department, for as long as the server lives.
pub async fn every_day(db: Db) {
    let mut done = None;
    loop {
        let today = local_date(db.clock().now());
        if done != Some(today) {
            let on = db.clone();
            match actix_web::web::block(move || run(&on)).await {
                Ok(Ok(())) => done = Some(today),
                Ok(Err(problem)) => tracing::error!(%problem, "the daily jobs failed and are tried again: {problem}"),
                Err(_) => return,
            }
        }
        tokio::time::sleep(LOOK).await;
    }
}
