//! The demonstration county (`hezhen demo`): the figures of a real county's reform year, fictional people, built only
//! through the HTTP API by a server of this process whose clock steps from day to day.

mod accounts;
mod client;
mod decide;
mod inspect;
mod land;
pub mod people;
mod stages;
mod story;

use chrono::{Duration, NaiveDate, TimeZone, Utc};
use diesel::prelude::*;

use crate::app::{self, State};
use crate::clock::{Clock, local_date};
use crate::config::Config;
use crate::db::Id;
use crate::http::Actor;
use crate::schema::account;
use client::County;
use people::People;

/// What was built, for the console.
pub struct Built {
    /// Login, name and offices of each account.
    pub accounts: Vec<String>,
    /// The password of every account.
    pub password: &'static str,
    /// Seconds that it took.
    pub seconds: u64,
}

/// Builds the county into an empty database; `None` when it is not empty.
///
/// # Errors
/// The first request that failed, with its answer.
pub async fn build(config: &Config, seed: u64, today: Option<NaiveDate>, cases: bool) -> Result<Option<Built>, String> {
    let today = today.unwrap_or_else(|| local_date(Clock::system().now()));
    let start = today - Duration::days(470);
    let noon = start.and_hms_opt(1, 0, 0).unwrap_or_default();
    let clock = Clock::stepped(Utc.from_utc_datetime(&noon));
    let private = Config::private(config.data.clone(), Some(config.database_url.clone()));
    let state = State::new(&private, clock.clone())?;
    let db = state.db.clone();
    let known =
        db.read_now(Actor::system(), |tx| Ok(account::table.select(account::id).first::<Id>(tx.conn).optional()?));
    if known.map_err(|e| e.to_string())?.is_some() {
        return Ok(None);
    }
    let begun = std::time::Instant::now();
    let (server, address) = app::serve(&private, state).map_err(|e| e.to_string())?;
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let county = County::new(format!("http://{address}"), clock);
    accounts::build(&county, &db).await?;
    let mut people = People::new(seed, today);
    let land = land::build(&county, &mut people).await?;
    if cases {
        story::inspectors(&county, &land).await?;
        story::tell(&county, &land, today).await?;
    }
    county.step_to(today);
    handle.stop(true).await;
    let mut lines: Vec<_> = accounts::ACCOUNTS
        .iter()
        .map(|(login, name, roles)| format!("{login:<12} {name}（{}）", roles.join("、")))
        .collect();
    lines.extend(county.secrets().iter().map(|(login, secret)| format!("{login:<12} 第二因素 {secret}")));
    Ok(Some(Built { accounts: lines, password: client::PASSWORD, seconds: begun.elapsed().as_secs() }))
}
