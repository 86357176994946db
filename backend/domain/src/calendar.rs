//! The working-day calendar (specification 2.2): which days count, when a window ends, when a deadline falls.
//!
//! Days that differ from Monday-to-Friday come from the yearly notice of the State Council. A year without data is
//! counted Monday to Friday and its deadlines are provisional (CAL-01). Nothing here knows what today is.

use std::collections::{BTreeMap, BTreeSet};

use chrono::{Datelike, Days, Months, NaiveDate, Weekday};
use serde::Serialize;
use utoipa::ToSchema;

mod data;

/// The rule that a year without data breaks: its deadlines are provisional.
pub const CAL_01: &str = "CAL-01";

crate::text_enum! {
    /// What the yearly notice says of a day.
    pub enum DayKind {
        Workday = "workday",
        Holiday = "holiday",
        AdjustedWorkday = "adjusted_workday",
    }
}

crate::text_enum! {
    /// What a deadline counts.
    pub enum DeadlineUnit {
        WorkDay = "work_day",
        NaturalDay = "natural_day",
        Month = "month",
    }
}

/// A date that was counted, and whether it may move when the calendar of a year comes in.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Due {
    /// The last day.
    pub date: NaiveDate,
    /// Whether a year was counted without data (CAL-01).
    pub provisional: bool,
}

/// The days that are known to differ, and the years whose notice is known.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Calendar {
    days: BTreeMap<NaiveDate, DayKind>,
    years: BTreeSet<i32>,
}

impl Calendar {
    /// A calendar of these days; a year with one entry is a year with data.
    pub fn of(entries: impl IntoIterator<Item = (NaiveDate, DayKind)>) -> Self {
        let days: BTreeMap<_, _> = entries.into_iter().collect();
        let years = days.keys().map(NaiveDate::year).collect();
        Self { days, years }
    }

    /// The years that are shipped with the product.
    pub fn shipped() -> Self {
        Self::of(Self::shipped_days())
    }

    /// The entries of [`Calendar::shipped`], for the first filling of the table.
    pub fn shipped_days() -> impl Iterator<Item = (NaiveDate, DayKind)> {
        data::YEARS.iter().flat_map(|year| {
            let of = |kind, days: &'static [(u32, u32)]| {
                days.iter().filter_map(move |(m, d)| Some((NaiveDate::from_ymd_opt(year.year, *m, *d)?, kind)))
            };
            of(DayKind::Holiday, year.holidays).chain(of(DayKind::AdjustedWorkday, year.workdays))
        })
    }

    /// The years with data.
    pub fn years(&self) -> impl Iterator<Item = i32> {
        self.years.iter().copied()
    }

    /// Whether the offices are open.
    pub fn is_workday(&self, date: NaiveDate) -> bool {
        match self.days.get(&date) {
            Some(DayKind::Holiday) => false,
            Some(DayKind::Workday | DayKind::AdjustedWorkday) => true,
            None => !matches!(date.weekday(), Weekday::Sat | Weekday::Sun),
        }
    }

    /// The last day of a window of `days` working days from `start`; the start day is one of them when `count_start`
    /// and the offices are open on it.
    pub fn window_end(&self, start: NaiveDate, days: u32, count_start: bool) -> NaiveDate {
        let counted = u32::from(count_start && self.is_workday(start));
        self.add_workdays(start, days.saturating_sub(counted))
    }

    /// The `days`-th working day after `date`; `date` itself for none.
    pub fn add_workdays(&self, date: NaiveDate, days: u32) -> NaiveDate {
        let Some(nth) = days.checked_sub(1) else { return date };
        let mut open = date.iter_days().skip(1).filter(|day| self.is_workday(*day));
        open.nth(nth as usize).unwrap_or(NaiveDate::MAX)
    }

    /// The `days`-th working day before `date`; `date` itself for none.
    pub fn sub_workdays(&self, date: NaiveDate, days: u32) -> NaiveDate {
        let Some(nth) = days.checked_sub(1) else { return date };
        let mut open = date.iter_days().rev().skip(1).filter(|day| self.is_workday(*day));
        open.nth(nth as usize).unwrap_or(NaiveDate::MIN)
    }

    /// `days` natural days after `date`; with `roll_forward`, a day when the offices are closed gives way to the next
    /// working day.
    pub fn add_natural(&self, date: NaiveDate, days: u32, roll_forward: bool) -> NaiveDate {
        let last = date.checked_add_days(Days::new(u64::from(days))).unwrap_or(NaiveDate::MAX);
        if roll_forward { self.roll_forward(last) } else { last }
    }

    /// `date`, or the next working day when the offices are closed on it.
    pub fn roll_forward(&self, date: NaiveDate) -> NaiveDate {
        if self.is_workday(date) { date } else { self.add_workdays(date, 1) }
    }

    /// A deadline: the start day is not counted. It is provisional as far as its days depend on a calendar: a natural day
    /// that stands as it falls does not.
    pub fn due(&self, start: NaiveDate, length: u32, unit: DeadlineUnit, roll_forward: bool) -> Due {
        let last = match unit {
            DeadlineUnit::WorkDay => {
                let date = self.add_workdays(start, length);
                return Due { date, provisional: self.provisional(start, date) };
            }
            DeadlineUnit::NaturalDay => self.add_natural(start, length, false),
            DeadlineUnit::Month => add_months(start, length),
        };
        let date = if roll_forward { self.roll_forward(last) } else { last };
        Due { date, provisional: roll_forward && self.provisional(last, date) }
    }

    /// The years from `from` to `to` that have no data (CAL-01).
    pub fn unknown_years(&self, from: NaiveDate, to: NaiveDate) -> Vec<i32> {
        (from.min(to).year()..=from.max(to).year()).filter(|year| !self.years.contains(year)).collect()
    }

    /// Whether a year from `from` to `to` has no data (CAL-01).
    pub fn provisional(&self, from: NaiveDate, to: NaiveDate) -> bool {
        !self.unknown_years(from, to).is_empty()
    }

    /// Working days after `today` up to and with `due`; negative by as many when `due` is past, 0 on the day.
    pub fn workdays_left(&self, today: NaiveDate, due: NaiveDate) -> i64 {
        let between = |from: NaiveDate, to: NaiveDate| {
            from.iter_days().skip(1).take_while(|day| *day <= to).filter(|day| self.is_workday(*day)).count() as i64
        };
        if today <= due { between(today, due) } else { -between(due, today) }
    }
}

/// `months` after `date`, on the last day of the month when it has no such day.
pub fn add_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_add_months(Months::new(months)).unwrap_or(NaiveDate::MAX)
}

/// `months` before `date`, on the last day of the month when it has no such day.
pub fn sub_months(date: NaiveDate, months: u32) -> NaiveDate {
    date.checked_sub_months(Months::new(months)).unwrap_or(NaiveDate::MIN)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_shipped_years_are_complete() {
        let calendar = Calendar::shipped();
        assert_eq!(calendar.years().collect::<Vec<_>>(), [2025, 2026]);
        let count = |year, kind| Calendar::shipped_days().filter(|(d, k)| d.year() == year && *k == kind).count();
        assert_eq!((count(2025, DayKind::Holiday), count(2025, DayKind::AdjustedWorkday)), (18, 5));
        assert_eq!((count(2026, DayKind::Holiday), count(2026, DayKind::AdjustedWorkday)), (19, 6));
        for (date, kind) in Calendar::shipped_days() {
            let weekend = matches!(date.weekday(), Weekday::Sat | Weekday::Sun);
            assert_eq!(weekend, kind == DayKind::AdjustedWorkday, "{date}");
        }
    }

    #[test]
    fn a_window_of_five_working_days_counts_its_start() {
        let calendar = Calendar::shipped();
        for (start, end) in [
            ("2026-09-28", "2026-10-09"),
            ("2026-02-12", "2026-02-25"),
            ("2026-04-29", "2026-05-08"),
            ("2026-05-09", "2026-05-14"),
            ("2026-06-15", "2026-06-22"),
        ] {
            assert_eq!(calendar.window_end(day(start), 5, true), day(end), "from {start}");
        }
        assert_eq!(calendar.window_end(day("2026-05-10"), 5, true), day("2026-05-15"), "from a Sunday");
        assert_eq!(calendar.window_end(day("2026-06-15"), 5, false), day("2026-06-23"));
    }

    #[test]
    fn a_deadline_of_working_days_leaves_its_start_out() {
        let calendar = Calendar::shipped();
        for (start, days, due) in [
            ("2026-04-20", 15, "2026-05-13"),
            ("2026-09-21", 15, "2026-10-19"),
            ("2026-02-06", 15, "2026-03-05"),
            ("2026-09-30", 5, "2026-10-13"),
        ] {
            assert_eq!(calendar.add_workdays(day(start), days), day(due), "{days} after {start}");
        }
        assert_eq!(calendar.sub_workdays(day("2026-10-09"), 3), day("2026-09-29"));
    }

    #[test]
    fn natural_days_end_where_they_end_and_roll_forward_when_asked() {
        let calendar = Calendar::shipped();
        assert_eq!(calendar.add_natural(day("2026-03-01"), 60, true), day("2026-04-30"));
        assert_eq!(calendar.add_natural(day("2026-04-30"), 30, false), day("2026-05-30"));
        assert_eq!(calendar.add_natural(day("2026-04-30"), 30, true), day("2026-06-01"), "2026-05-30 is a Saturday");
        assert_eq!(calendar.add_natural(day("2026-09-21"), 10, true), day("2026-10-08"));
    }

    #[test]
    fn months_end_on_the_last_day_of_a_shorter_month() {
        for (start, months, end) in [
            ("2026-03-31", 6, "2026-09-30"),
            ("2026-03-31", 2, "2026-05-31"),
            ("2026-03-31", 4, "2026-07-31"),
            ("2026-03-31", 3, "2026-06-30"),
            ("2026-08-31", 6, "2027-02-28"),
            ("2027-08-31", 6, "2028-02-29"),
            ("2026-01-10", 18, "2027-07-10"),
        ] {
            assert_eq!(add_months(day(start), months), day(end), "{months} months after {start}");
        }
        assert_eq!(sub_months(day("2026-03-31"), 1), day("2026-02-28"));
    }

    #[test]
    fn cal_01_a_year_without_data_makes_a_deadline_provisional() {
        let calendar = Calendar::shipped();
        assert!(!calendar.provisional(day("2025-01-01"), day("2026-12-31")));
        assert!(calendar.provisional(day("2026-12-31"), day("2027-01-01")));
        assert!(calendar.provisional(day("2027-01-01"), day("2026-12-31")));
        let due = calendar.due(day("2026-12-30"), 5, DeadlineUnit::WorkDay, true);
        assert_eq!(due, Due { date: day("2027-01-06"), provisional: true });
        assert!(!calendar.due(day("2026-08-31"), 3, DeadlineUnit::Month, false).provisional);
        assert_eq!(calendar.unknown_years(day("2026-12-31"), day("2028-01-01")), [2027, 2028]);
    }

    #[test]
    fn cal_01_a_day_that_no_holiday_moves_is_not_provisional() {
        let calendar = Calendar::shipped();
        let due = |days, roll| calendar.due(day("2026-12-30"), days, DeadlineUnit::NaturalDay, roll).provisional;
        assert!(due(2, true) && !due(2, false), "2027-01-01, as it falls or moved on");
        assert!(!due(1, true), "2026-12-31 is known");
    }

    #[test]
    fn the_days_left_turn_negative_after_the_day() {
        let calendar = Calendar::shipped();
        assert_eq!(calendar.workdays_left(day("2026-09-30"), day("2026-10-13")), 5);
        assert_eq!(calendar.workdays_left(day("2026-10-13"), day("2026-10-13")), 0);
        assert_eq!(calendar.workdays_left(day("2026-10-14"), day("2026-10-13")), -1);
        assert_eq!(calendar.workdays_left(day("2026-10-01"), day("2026-10-07")), 0, "a week of holidays");
    }

    #[test]
    fn a_count_that_never_ends_stops_at_the_end_of_time() {
        let calendar = Calendar::default();
        assert_eq!(calendar.add_natural(day("2026-01-01"), u32::MAX, true), NaiveDate::MAX);
        assert_eq!(add_months(day("2026-01-01"), u32::MAX), NaiveDate::MAX);
    }

    fn days() -> impl Strategy<Value = NaiveDate> {
        (0_u64..1100).prop_map(|n| NaiveDate::from_ymd_opt(2024, 10, 1).unwrap() + Days::new(n))
    }

    proptest! {
        #[test]
        fn adding_and_taking_away_returns(date in days(), n in 0_u32..60) {
            let calendar = Calendar::shipped();
            let open = calendar.roll_forward(date);
            prop_assert_eq!(calendar.sub_workdays(calendar.add_workdays(open, n), n), open);
        }

        #[test]
        fn a_later_start_never_ends_earlier(a in days(), b in days(), n in 0_u32..60) {
            let calendar = Calendar::shipped();
            let (a, b) = (a.min(b), a.max(b));
            prop_assert!(calendar.add_workdays(a, n) <= calendar.add_workdays(b, n));
            prop_assert!(calendar.add_workdays(a, n) <= calendar.add_workdays(a, n + 1));
            prop_assert!(calendar.window_end(a, n + 1, true) <= calendar.window_end(b, n + 1, true));
        }

        #[test]
        fn a_window_of_n_holds_exactly_n_working_days(start in days(), n in 1_u32..60) {
            let calendar = Calendar::shipped();
            let end = calendar.window_end(start, n, true);
            prop_assert!(calendar.is_workday(end));
            let held = start.iter_days().take_while(|d| *d <= end).filter(|d| calendar.is_workday(*d)).count();
            prop_assert_eq!(held, n as usize);
        }

        #[test]
        fn the_days_left_agree_with_the_deadline(start in days(), n in 0_u32..60) {
            let calendar = Calendar::shipped();
            prop_assert_eq!(calendar.workdays_left(start, calendar.add_workdays(start, n)), i64::from(n));
        }
    }
}
