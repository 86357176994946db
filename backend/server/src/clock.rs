//! Time is a value: one place where the server takes it from.

use std::sync::Arc;
use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, Instant};

use chrono::{DateTime, FixedOffset, NaiveDate, TimeZone, Utc};

/// The server's clock. Production runs on [`Clock::system`]; the demonstration county and the tests hold a stepped
/// clock of their own process, and no endpoint or setting reaches it.
#[derive(Debug, Clone)]
pub struct Clock(Source);

#[derive(Debug, Clone)]
enum Source {
    /// With the moment from which [`Clock::running`] counts.
    System(Instant),
    Stepped(Arc<AtomicI64>),
}

impl Clock {
    /// The machine's clock.
    #[allow(clippy::disallowed_methods)]
    pub fn system() -> Self {
        Self(Source::System(Instant::now()))
    }

    /// A clock that stands still until it is stepped.
    pub fn stepped(start: DateTime<Utc>) -> Self {
        Self(Source::Stepped(Arc::new(AtomicI64::new(start.timestamp_micros()))))
    }

    /// The present instant, in whole microseconds.
    #[allow(clippy::disallowed_methods)]
    pub fn now(&self) -> DateTime<Utc> {
        let micros = match &self.0 {
            Source::System(_) => Utc::now().timestamp_micros(),
            // A tick a reading keeps the order of what happens "at once".
            Source::Stepped(at) => at.fetch_add(1, Ordering::SeqCst),
        };
        Utc.timestamp_micros(micros).single().unwrap_or_default()
    }

    /// How long the clock runs: never goes back when the machine's time is put right, for what is counted by the second.
    pub fn running(&self) -> Duration {
        match &self.0 {
            Source::System(start) => start.elapsed(),
            Source::Stepped(at) => Duration::from_micros(at.load(Ordering::SeqCst).unsigned_abs()),
        }
    }

    /// Moves a stepped clock forward (never back, never a system clock).
    pub fn step_to(&self, to: DateTime<Utc>) {
        if let Source::Stepped(at) = &self.0 {
            at.fetch_max(to.timestamp_micros(), Ordering::SeqCst);
        }
    }

    /// Moves a stepped clock to nine in the morning of `day`, local time.
    pub fn step_to_day(&self, day: NaiveDate) {
        if let Some(at) = day.and_hms_opt(9, 0, 0).and_then(|t| local().from_local_datetime(&t).single()) {
            self.step_to(at.with_timezone(&Utc));
        }
    }
}

/// The department's time zone: China Standard Time, without daylight saving.
fn local() -> FixedOffset {
    FixedOffset::east_opt(8 * 3600).unwrap_or_else(|| chrono::Offset::fix(&Utc))
}

/// The first instant of a day at the department.
pub fn first_instant(day: NaiveDate) -> Option<DateTime<Utc>> {
    day.and_hms_opt(0, 0, 0).and_then(|t| local().from_local_datetime(&t).single()).map(|at| at.with_timezone(&Utc))
}

/// The date of an instant at the department.
pub fn local_date(at: DateTime<Utc>) -> NaiveDate {
    at.with_timezone(&local()).date_naive()
}

/// The minute of an instant at the department, for people: `2026-03-02 09:00`.
pub fn local_time(at: DateTime<Utc>) -> String {
    at.with_timezone(&local()).format("%Y-%m-%d %H:%M").to_string()
}
