//! How fast one account, or one address that nobody signed in from, may ask.
//!
//! Wide enough for thirty people behind one office address and for a screen that asks ten things at once; a programme that
//! asks without a pause is told when to come back. Letters from the public have a stricter limit of their own, and signing
//! in one that is kept in the database.

use std::net::{IpAddr, Ipv6Addr};
use std::num::NonZeroU32;
use std::sync::atomic::{AtomicU32, Ordering};
use std::time::Duration;

use actix_web::HttpRequest;
use actix_web::web::Data;
use governor::clock::Clock as GovernorClock;
use governor::middleware::NoOpMiddleware;
use governor::nanos::Nanos;
use governor::state::keyed::DashMapStateStore;
use governor::{Quota, RateLimiter};
use uuid::Uuid;

use super::Proxies;
use crate::clock::Clock;
use crate::problem::Problem;

/// How many may come at once, and how soon one more after that.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Rate {
    /// Requests at once.
    pub burst: NonZeroU32,
    /// After this, one more.
    pub refill: Duration,
}

impl Rate {
    /// `per_second` in the long run, ten seconds' worth of it at once; none for 0.
    pub fn of(per_second: u32) -> Option<Self> {
        let burst = NonZeroU32::new(per_second.saturating_mul(10))?;
        Some(Self { burst, refill: Duration::from_secs(1) / per_second })
    }

    /// What an address sends to or asks of the petition office without signing in: sixty at once, so that thirty people
    /// behind one office address each send and ask, and one a minute after that.
    const LETTERS: Self = Self { burst: NonZeroU32::new(60).unwrap(), refill: Duration::from_secs(60) };

    /// In how many seconds the whole burst has come back.
    pub fn window(&self) -> u64 {
        (self.refill * self.burst.get()).as_secs()
    }
}

/// Counts what this request sends to the offices without signing in.
///
/// # Errors
/// `too-many`.
pub fn letter(req: &HttpRequest) -> Result<(), Problem> {
    let caller = req.app_data::<Data<Proxies>>().and_then(|proxies| proxies.caller(req));
    let limits = req.app_data::<Data<Limits>>();
    limits.ok_or_else(|| Problem::internal("nothing limits what the public sends"))?.letter(caller)
}

/// The limits of one process. Addresses are held in memory only, and forgotten when they have been quiet.
pub struct Limits(Option<[Limiter; 2]>);

struct Limiter {
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

impl Who {
    /// Whoever has an IPv6 address has the whole /64 around it, and counts as one. IPv4 inside of IPv6 is IPv4.
    fn at(address: Option<IpAddr>) -> Self {
        let whole = |address: IpAddr| match address.to_canonical() {
            IpAddr::V6(six) => IpAddr::V6(Ipv6Addr::from_bits(six.to_bits() >> 64 << 64)),
            four => four,
        };
        Self::Address(address.map(whole))
    }
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

impl Limiter {
    /// After so many questions those are forgotten who have not asked for a while.
    const SWEEP: u32 = 4096;

    fn new(rate: Rate, clock: &Clock) -> Option<Self> {
        let clock = Ticks(clock.clone());
        let quota = Quota::with_period(rate.refill)?.allow_burst(rate.burst);
        let all = RateLimiter::dashmap_with_clock(quota, clock.clone());
        Some(Self { rate, clock, seen: AtomicU32::new(0), all })
    }

    fn count(&self, who: Who) -> Result<(), Problem> {
        if self.seen.fetch_add(1, Ordering::Relaxed) % Self::SWEEP == Self::SWEEP - 1 {
            self.all.retain_recent();
        }
        self.all.check_key(&who).map_err(|early| {
            let wait = early.wait_time_from(self.clock.now()).as_secs_f64().ceil();
            Problem::too_fast((wait as u64).max(1), self.rate)
        })
    }
}

impl Limits {
    /// Limits at this rate for what is asked, and at their own for letters from the public; none without one.
    pub fn new(rate: Option<Rate>, clock: &Clock) -> Self {
        let limiters = |rate| Some([Limiter::new(rate, clock)?, Limiter::new(Rate::LETTERS, clock)?]);
        Self(rate.and_then(limiters))
    }

    /// Counts a request of a signed-in account.
    ///
    /// # Errors
    /// `too-many`.
    pub fn account(&self, account: Uuid) -> Result<(), Problem> {
        self.0.as_ref().map_or(Ok(()), |[asked, _]| asked.count(Who::Account(account)))
    }

    /// Counts a request from an address that is not signed in.
    ///
    /// # Errors
    /// `too-many`.
    pub fn address(&self, address: Option<IpAddr>) -> Result<(), Problem> {
        self.0.as_ref().map_or(Ok(()), |[asked, _]| asked.count(Who::at(address)))
    }

    /// Counts what an address sends to the petition office, or asks of it by a receipt.
    ///
    /// # Errors
    /// `too-many`.
    pub fn letter(&self, address: Option<IpAddr>) -> Result<(), Problem> {
        self.0.as_ref().map_or(Ok(()), |[_, letters]| letters.count(Who::at(address)))
    }
}
