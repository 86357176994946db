//! How near the end of a deadline is (R-PET-6, R-AUD-6, R-APP-5), computed here and nowhere else.
//!
//! A level begins on a day that start, last day and the points of the parameters fix. So a row keeps its level and the day
//! on which the next begins, and the daily run looks at nothing else. The points of a scheme, in the order in which they
//! come, begin `early`, `near` and `urgent`; the day after the last is `overdue`.

use chrono::{Days, NaiveDate};

use crate::audit;
use crate::params::Params;

crate::text_enum! {
    /// How near the end is; a later word is nearer.
    pub enum Level {
        Quiet = "quiet",
        Early = "early",
        Near = "near",
        Urgent = "urgent",
        Overdue = "overdue",
    }
}

/// Which points of reminding a deadline has.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub enum Scheme {
    /// Parts of a limit that has run, in percent: `petition.alert_percent`.
    Limit,
    /// Days before an audit is due: `audit.alert_days`.
    Audit,
    /// Days before the end of a probation: `probation.alert_days`.
    Probation,
    /// Days before any other end that is years away: `deadline.alert_days`.
    Long,
    /// A window that runs out by itself: nobody can miss it.
    Window,
}

/// The parameters that set points of reminding.
pub const POINTS: &[&str] =
    &["petition.alert_percent", "audit.alert_days", "probation.alert_days", "deadline.alert_days"];

/// Kinds that run out by themselves.
pub const WINDOWS: &[&str] = &[NOTICE_WINDOW, audit::COMMENTS, audit::APPEAL];

/// The window of a public notice.
pub const NOTICE_WINDOW: &str = "notice_window";
/// The end of a probation.
pub const PROBATION_END: &str = "probation_end";
/// The last day on which a certificate is valid.
pub const CERTIFICATE_END: &str = "certificate_end";
/// The last day of a term in office.
pub const TERM_END: &str = "term_end";
/// The last day of a supervisor's term.
pub const SUPERVISOR_END: &str = "supervisor_end";

impl Scheme {
    /// The scheme that a kind of deadline follows: a limit, unless it is named here.
    pub fn of(kind: &str) -> Self {
        match kind {
            window if WINDOWS.contains(&window) => Self::Window,
            audit::DUE => Self::Audit,
            PROBATION_END => Self::Probation,
            CERTIFICATE_END | TERM_END | SUPERVISOR_END => Self::Long,
            _ => Self::Limit,
        }
    }

    /// Its points of reminding.
    pub fn points(self, params: &Params) -> &[u32] {
        match self {
            Self::Limit => &params.petition_alert_percent,
            Self::Audit => &params.audit_alert_days,
            Self::Probation => &params.probation_alert_days,
            Self::Long => &params.deadline_alert_days,
            Self::Window => &[],
        }
    }

    /// The first day of a point.
    fn begins(self, start: NaiveDate, due: NaiveDate, point: u32) -> NaiveDate {
        match self {
            Self::Limit => {
                let parts = u64::from(point) * whole(start, due);
                start.checked_add_days(Days::new(parts.div_ceil(100))).unwrap_or(NaiveDate::MAX)
            }
            _ => due.checked_sub_days(Days::new(u64::from(point))).unwrap_or(NaiveDate::MIN),
        }
    }

    /// The last point that has been reached, as its parameter names it.
    pub fn reached(self, start: NaiveDate, due: NaiveDate, today: NaiveDate, points: &[u32]) -> Option<u32> {
        let begun = |point: &u32| self.begins(start, due, *point) <= today;
        points.iter().copied().filter(begun).max_by_key(|point| self.begins(start, due, *point))
    }
}

/// Days before its end from which a limit is near, however short it is: who looks at what is near must find what is due
/// tomorrow.
const LAST: u64 = 3;

fn nearly(start: NaiveDate, due: NaiveDate) -> NaiveDate {
    due.checked_sub_days(Days::new(LAST)).map_or(start, |day| day.max(start))
}

fn whole(start: NaiveDate, due: NaiveDate) -> u64 {
    (due - start).num_days().max(1).unsigned_abs()
}

/// How much of a term from `start` to `due` has run by `today`, in whole percent of its natural days; more than a hundred
/// when it is over.
pub fn elapsed(start: NaiveDate, due: NaiveDate, today: NaiveDate) -> u32 {
    let run = (today - start).num_days().max(0).unsigned_abs();
    u32::try_from(run * 100 / whole(start, due)).unwrap_or(u32::MAX)
}

/// The last point of a limit that such a percentage has reached.
pub fn share_reached(percent: u32, points: &[u32]) -> Option<u32> {
    points.iter().copied().filter(|point| percent >= *point).max()
}

/// The level of a deadline on a day, and the day on which the next one begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Alert {
    /// How near the end is.
    pub level: Level,
    /// When it will be nearer; never, when it cannot be.
    pub next: Option<NaiveDate>,
}

/// How near the end of a deadline of this scheme is on `today`.
pub fn alert(scheme: Scheme, start: NaiveDate, due: NaiveDate, today: NaiveDate, params: &Params) -> Alert {
    if scheme == Scheme::Window {
        return Alert { level: Level::Quiet, next: None };
    }
    let mut days: Vec<_> = scheme.points(params).iter().map(|point| scheme.begins(start, due, *point)).collect();
    days.sort_unstable();
    let words = [Level::Early, Level::Near, Level::Urgent].into_iter().chain(std::iter::repeat(Level::Urgent));
    let over = due.succ_opt().unwrap_or(NaiveDate::MAX);
    let last = (scheme == Scheme::Limit).then(|| (nearly(start, due), Level::Near));
    let steps = || {
        let points = days.iter().copied().filter(|day| *day < over).zip(words.clone());
        points.chain(last).chain([(over, Level::Overdue)])
    };
    let level = steps().filter(|(day, _)| *day <= today).map(|(_, level)| level).max().unwrap_or(Level::Quiet);
    let next = steps().filter(|(day, to)| *day > today && *to > level).map(|(day, _)| day).min();
    Alert { level, next }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn on(kind: &str, start: &str, due: &str, today: &str) -> (Level, Option<NaiveDate>) {
        let at = alert(Scheme::of(kind), day(start), day(due), day(today), &Params::default());
        (at.level, at.next)
    }

    #[test]
    fn r_pet_6_a_limit_is_told_at_half_four_fifths_and_its_last_day() {
        for (today, level, next) in [
            ("2026-03-01", Level::Quiet, Some("2026-03-31")),
            ("2026-03-30", Level::Quiet, Some("2026-03-31")),
            ("2026-03-31", Level::Early, Some("2026-04-18")),
            ("2026-04-17", Level::Early, Some("2026-04-18")),
            ("2026-04-18", Level::Near, Some("2026-04-30")),
            ("2026-04-29", Level::Near, Some("2026-04-30")),
            ("2026-04-30", Level::Urgent, Some("2026-05-01")),
            ("2026-05-01", Level::Overdue, None),
        ] {
            let found = on("petition_handle", "2026-03-01", "2026-04-30", today);
            assert_eq!(found, (level, next.map(day)), "{today}");
        }
    }

    #[test]
    fn r_aud_6_an_audit_is_told_180_90_and_7_days_before() {
        for (today, level, next) in [
            ("2026-07-03", Level::Quiet, Some("2026-07-04")),
            ("2026-07-04", Level::Early, Some("2026-10-02")),
            ("2026-10-01", Level::Early, Some("2026-10-02")),
            ("2026-10-02", Level::Near, Some("2026-12-24")),
            ("2026-12-23", Level::Near, Some("2026-12-24")),
            ("2026-12-24", Level::Urgent, Some("2027-01-01")),
            ("2026-12-31", Level::Urgent, Some("2027-01-01")),
            ("2027-01-01", Level::Overdue, None),
        ] {
            for kind in [audit::DUE, CERTIFICATE_END, TERM_END, SUPERVISOR_END] {
                assert_eq!(on(kind, "2024-01-01", "2026-12-31", today), (level, next.map(day)), "{kind} on {today}");
            }
        }
    }

    #[test]
    fn r_app_5_a_probation_is_told_60_and_30_days_before() {
        for (today, level) in [
            ("2027-01-06", Level::Quiet),
            ("2027-01-07", Level::Early),
            ("2027-02-05", Level::Early),
            ("2027-02-06", Level::Near),
            ("2027-03-08", Level::Near),
            ("2027-03-09", Level::Overdue),
        ] {
            assert_eq!(on(PROBATION_END, "2026-03-08", "2027-03-08", today).0, level, "{today}");
        }
    }

    #[test]
    fn a_window_is_never_told_of_and_a_limit_of_a_day_is_urgent_on_it() {
        for kind in WINDOWS {
            assert_eq!(on(kind, "2026-03-01", "2026-03-05", "2026-03-09"), (Level::Quiet, None));
        }
        assert_eq!(on("petition_register", "2026-03-02", "2026-03-02", "2026-03-02").0, Level::Near);
        assert_eq!(on("petition_register", "2026-03-02", "2026-03-03", "2026-03-03").0, Level::Urgent);
        assert_eq!(on("petition_register", "2026-03-02", "2026-03-02", "2026-03-03"), (Level::Overdue, None));
    }

    #[test]
    fn r_pet_6_a_limit_is_near_in_its_last_three_days_however_short_it_is() {
        for (start, due, today, level) in [
            ("2026-11-27", "2026-11-30", "2026-11-27", Level::Near),
            ("2026-11-26", "2026-11-30", "2026-11-26", Level::Quiet),
            ("2026-11-26", "2026-11-30", "2026-11-27", Level::Near),
        ] {
            assert_eq!(on("petition_register", start, due, today).0, level, "{start} to {due} on {today}");
        }
    }

    #[test]
    fn what_begins_within_the_last_days_is_told_at_once() {
        assert_eq!(on(TERM_END, "2026-12-01", "2026-12-31", "2026-12-01"), (Level::Near, Some(day("2026-12-24"))));
    }

    #[test]
    fn every_point_has_a_parameter_whose_change_is_noticed() {
        let mut params = Params::default();
        for key in POINTS {
            assert_eq!(params.set(key, "42"), Ok(()), "{key}");
        }
        for scheme in [Scheme::Limit, Scheme::Audit, Scheme::Probation, Scheme::Long] {
            assert_eq!(scheme.points(&params), [42]);
        }
    }

    fn dates() -> impl Strategy<Value = NaiveDate> {
        (0_u64..900).prop_map(|n| day("2025-01-01") + Days::new(n))
    }

    proptest! {
        /// A row that is looked at on its next day only has, on every day, the level that the day gives.
        #[test]
        fn nothing_changes_before_the_next_day(start in dates(), due in dates(), today in dates(), ahead in 0_u64..400) {
            let (start, due) = (start.min(due), start.max(due));
            for scheme in [Scheme::Limit, Scheme::Audit, Scheme::Probation, Scheme::Long, Scheme::Window] {
                let params = Params::default();
                let now = alert(scheme, start, due, today, &params);
                let later = today + Days::new(ahead);
                let then = alert(scheme, start, due, later, &params);
                prop_assert!(then.level >= now.level);
                prop_assert_eq!(now.next.is_none_or(|next| later < next), then.level == now.level);
            }
        }

        #[test]
        fn the_points_of_a_limit_are_its_percent(start in dates(), due in dates(), today in dates()) {
            let (start, due) = (start.min(due), start.max(due));
            let points = [50, 80, 100];
            let percent = elapsed(start, due, today);
            let by_percent = points.into_iter().filter(|point| percent >= *point).max();
            prop_assert_eq!(Scheme::Limit.reached(start, due, today, &points), share_reached(percent, &points));
            prop_assert_eq!(share_reached(percent, &points), by_percent);
        }
    }
}
