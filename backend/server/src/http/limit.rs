//! How fast one account, or one address that nobody signed in from, may ask.
//!
//! Wide enough for thirty people behind one office address and for a screen that asks ten things at once; a programme that
//! asks without a pause is told when to come back. Signing in and letters from the public have stricter limits of their
//! own, which are kept in the database.

use std::net::IpAddr;
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};

use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use uuid::Uuid;

use crate::clock::Clock;
use crate::problem::Problem;

/// Requests a second, and how many may come at once.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests a second in the long run.
    pub per_second: NonZeroU32,
    /// Requests at once.
    pub burst: NonZeroU32,
}

impl Rate {
    /// `per_second` in the long run, ten seconds' worth of it at once; none for 0.
    pub fn of(per_second: u32) -> Option<Self> {
        let burst = NonZeroU32::new(per_second.saturating_mul(10))?;
        Some(Self { per_second: NonZeroU32::new(per_second)?, burst })
    }
}

/// The limits of one process.
pub struct Limits(Option<Limiters>);

struct Limiters {
    rate: Rate,
    clock: Ticks,
    seen: AtomicU32,
    all: RateLimiter<Who, DashMapStateStore<Who>, Ticks, NoOpMiddleware<Nanos>>,
}

#[derive(Debug, Clone, PartialEq, Eq, Hash)]
enum Who {
    Account(Uuid),
    Address(Option<IpAddr>),
}

/// The clock of the installation, as the limiter reads it.
#[derive(Debug, Clone)]
struct Ticks(Clock);

impl GovernorClock for Ticks {
    type Instant = Nanos;

    fn now(&self) -> Nanos {
        self.0.running().into()
    }
}

impl Limits {
    /// After so many questions those are forgotten who have not asked for a while.
    const SWEEP: u32 = 4096;

    /// Limits at this rate; none without one.
    pub fn new(rate: Option<Rate>, clock: &Clock) -> Self {
        Self(rate.map(|rate| {
            let clock = Ticks(clock.clone());
            let quota = Quota::per_second(rate.per_second).allow_burst(rate.burst);
            let all = RateLimiter::dashmap_with_clock(quota, clock.clone());
            Limiters { rate, clock, seen: AtomicU32::new(0), all }
        }))
    }

    /// Counts a request of a signed-in account.
    ///
    /// # Errors
    /// `too-many`.
    pub fn account(&self, account: Uuid) -> Result<(), Problem> {
        self.count(Who::Account(account))
    }

    /// Counts a request from an address that is not signed in.
    ///
    /// # Errors
    /// `too-many`.
    pub fn address(&self, address: Option<IpAddr>) -> Result<(), Problem> {
        self.count(Who::Address(address))
    }

    fn count(&self, who: Who) -> Result<(), Problem> {
        let Some(limiters) = &self.0 else { return Ok(()) };
        if limiters.seen.fetch_add(1, Ordering::Relaxed) % Self::SWEEP == Self::SWEEP - 1 {
            limiters.all.retain_recent();
        }
        limiters.all.check_key(&who).map_err(|early| {
            let wait = early.wait_time_from(limiters.clock.now());
            Problem::too_fast(wait.as_secs() + 1, limiters.rate)
        })
    }
}
