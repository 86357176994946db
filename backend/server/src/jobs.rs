//! What happens by itself: once at the start and once every day, and what is looked at every few minutes. Each job can run
//! twice, and beside another server.

use std::time::Duration;

use crate::capability::{audit, deadline, notice, social_supervisor, tenure};
use crate::clock::local_date;
use crate::db::{Db, Outcome};
use crate::http::Actor;
use crate::journal;
use crate::problem::Problem;

/// How often the clock is looked at.
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
    db.write_now(Actor::system(), journal::write_later)?;
    while db.write_now(Actor::system(), notice::seal_old)? > 0 {}
    db.write_now(Actor::system(), audit::run)?;
    db.write_now(Actor::system(), social_supervisor::run)?;
    while db.write_now(Actor::system(), tenure::run)? > 0 {}
    let deadline::Ran { written, missed, .. } = deadline::run(db)?;
    if written > 0 {
        tracing::info!(written, missed, "{written} deadlines came nearer, {missed} of them were missed");
    }
    if let Some(key) = db.keys().tokens().rotate_when_old(db.clock().now()).map_err(Problem::internal)? {
        tracing::info!(key, "access tokens are signed by a new key, {key}");
    }
    Ok(())
}

/// Signs the journal's head when that is due; the text is for a log that is kept on another machine.
///
/// # Errors
/// Those of the database.
pub fn watch(db: &Db) -> Outcome<()> {
    if let Some(made) = db.write_now(Actor::system(), journal::checkpoint)? {
        let checkpoint = made.text();
        tracing::info!(checkpoint, "the journal stands at {checkpoint}");
    }
    Ok(())
}

/// Runs the jobs now and after every midnight of the department, and looks after the journal, for as long as the server
/// lives.
pub async fn forever(db: Db) {
    let mut done = None;
    loop {
        let today = local_date(db.clock().now());
        let (on, daily) = (db.clone(), done != Some(today));
        let work = move || watch(&on).and_then(|()| if daily { run(&on) } else { Ok(()) });
        match actix_web::web::block(work).await {
            Ok(Ok(())) => done = Some(today),
            Ok(Err(problem)) => tracing::error!(%problem, "the jobs failed and are tried again: {problem}"),
            Err(_) => return,
        }
        tokio::time::sleep(LOOK).await;
    }
}
