//! Deadlines (specification 2.1, 2.2): what is to be done by which day, and how it was counted.
//!
//! A deadline is opened by the capability whose work it is, counted through the working-day calendar, and counted anew
//! when the calendar of a year comes in (CAL-01). A missed one stays to be done: doing it late closes it and leaves it
//! missed. How far it has come is computed from the day, so that no reader has to wait for the nightly run.

use chrono::NaiveDate;

use crate::calendar::{Calendar, DeadlineUnit, Due};

crate::text_enum! {
    /// How a deadline stands.
    pub enum State {
        Open = "open",
        Met = "met",
        Missed = "missed",
        Waived = "waived",
    }
}

/// How a deadline is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Count {
    /// From which day.
    pub start: NaiveDate,
    /// What is counted.
    pub unit: DeadlineUnit,
    /// How many, extensions included.
    pub length: u32,
    /// Whether the start day is one of them (windows of notices).
    pub count_start: bool,
    /// Whether a last day on which the offices are closed gives way to the next working day.
    pub roll_forward: bool,
}

impl Count {
    /// The last day.
    pub fn due(&self, calendar: &Calendar) -> Due {
        if self.unit == DeadlineUnit::WorkDay && self.count_start {
            let date = calendar.window_end(self.start, self.length, true);
            return Due { date, provisional: calendar.provisional(self.start, date) };
        }
        calendar.due(self.start, self.length, self.unit, self.roll_forward)
    }
}

/// How a deadline that stands at `state` stands on `today`.
pub fn on(state: State, due: NaiveDate, today: NaiveDate) -> State {
    if state == State::Open && due < today { State::Missed } else { state }
}

/// How a deadline stands once its work is done on `today`.
pub fn done(state: State, due: NaiveDate, today: NaiveDate) -> State {
    match on(state, due, today) {
        State::Open => State::Met,
        other => other,
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn a_deadline_is_missed_on_the_day_after() {
        let due = day("2026-10-13");
        assert_eq!(on(State::Open, due, day("2026-10-12")), State::Open);
        assert_eq!(on(State::Open, due, day("2026-10-13")), State::Open);
        assert_eq!(on(State::Open, due, day("2026-10-14")), State::Missed);
        assert_eq!(on(State::Waived, due, day("2026-10-14")), State::Waived);
    }

    #[test]
    fn work_done_late_closes_a_deadline_and_leaves_it_missed() {
        let due = day("2026-10-13");
        assert_eq!(done(State::Open, due, day("2026-10-13")), State::Met);
        assert_eq!(done(State::Open, due, day("2026-10-14")), State::Missed);
        assert_eq!(done(State::Missed, due, day("2026-10-20")), State::Missed);
    }

    #[test]
    fn a_window_counts_its_start_and_a_deadline_does_not() {
        let calendar = Calendar::shipped();
        let count = |start: &str, length, count_start| {
            let unit = DeadlineUnit::WorkDay;
            Count { start: day(start), unit, length, count_start, roll_forward: true }.due(&calendar).date
        };
        assert_eq!(count("2026-09-28", 5, true), day("2026-10-09"));
        assert_eq!(count("2026-09-30", 5, false), day("2026-10-13"));
    }
}
