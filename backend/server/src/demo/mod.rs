//! The demonstration county (`hezhen demo`): the figures of a real county's reform year, fictional people, built only
//! through the HTTP API by a server of this process whose clock steps from day to day.
//!
//! The reform lies in the first hundred and fifty days ([`reform`]); the statistics of that period are those of C34: 165
//! leading posts of townships before and 86 after, 24 principals by plenary vote, 221 officials by the standing
//! committee, 431 persons in two inspection notices. Every person adopted there is publicised, as R-NOT demands today.
//! The source's "5 publicised before appointment" are told as the five notices, of one person each, of the half-year in
//! which the county stands: one led to a probation, one waits for the talk, one window has ended, two are running.
//! Counts that no capability knows (institutions, staff diverted) are entered with their source; so are those of the
//! audits, which stand in the county as well.

mod accounts;
mod audit;
mod client;
mod decide;
mod desk;
mod inspect;
mod land;
mod notice;
pub mod people;
mod petition;
mod stages;
mod story;
mod supervise;

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
pub use story::reform;

/// How large the second of the reform's two batches is: the rest of the county is the same in every size.
#[derive(Debug, Clone, Copy)]
pub struct Size {
    /// Officials adjusted by the standing committee.
    pub officials: usize,
    /// Persons considered for their posts.
    pub persons: usize,
    /// Audits before an appointment, and on departure.
    pub audits: (usize, usize),
}

impl Size {
    /// As it was: with the 48 considered for the principals' posts, 431 persons.
    pub const WHOLE: Self = Self { officials: 221, persons: 383, audits: (50, 24) };
    /// A tenth, for tests.
    pub const SMALL: Self = Self { officials: 22, persons: 38, audits: (5, 2) };
}

/// An account of the county.
pub struct Account {
    /// Login.
    pub login: String,
    /// Whose it is, and for what.
    pub name: String,
    /// Its offices over the whole county.
    pub offices: Vec<&'static str>,
    /// Base32 of its second factor, where it has one.
    pub secret: Option<String>,
}

/// What was built, for the console.
pub struct Built {
    /// The accounts.
    pub accounts: Vec<Account>,
    /// The password of every account.
    pub password: &'static str,
    /// Seconds that it took.
    pub seconds: u64,
}

/// Builds the county into an empty database; `None` when it is not empty.
///
/// # Errors
/// The first request that failed, with its answer.
pub async fn build(config: &Config, seed: u64, today: Option<NaiveDate>, size: Size) -> Result<Option<Built>, String> {
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
    println!("building the demonstration county (seed {seed})");
    let begun = std::time::Instant::now();
    let (server, address) = app::serve(&private, state).map_err(|e| e.to_string())?;
    let handle = server.handle();
    actix_web::rt::spawn(server);
    let county = County::new(format!("http://{address}"), clock);
    accounts::build(&county, &db).await?;
    county.told("accounts");
    let mut people = People::new(seed, today);
    let land = land::build(&county, &mut people).await?;
    county.told("units, posts and cadres");
    story::inspectors(&county, &land).await?;
    story::tell(&county, &land, today, size).await?;
    county.step_to(today);
    handle.stop(true).await;
    Ok(Some(Built { accounts: accounts::all(&county), password: client::PASSWORD, seconds: begun.elapsed().as_secs() }))
}
