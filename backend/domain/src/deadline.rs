//! Deadlines (specification 2.1, 2.2): what is to be done by which day, and how it was counted.
//!
//! A deadline is opened by the capability whose work it is, counted through the working-day calendar, and counted anew
//! when the calendar of a year comes in (CAL-01). A missed one stays to be done: doing it late closes it and leaves it
//! missed. How far it has come is computed from the day, so that no reader has to wait for the nightly run; how near its
//! end is, in [`alert()`].

use chrono::NaiveDate;

use crate::calendar::{Calendar, DeadlineUnit, Due};
use crate::{audit, joint_conference, liaison_visit, petition, visit_task};

mod alert;

pub use alert::{
    Alert, CERTIFICATE_END, Level, NOTICE_WINDOW, POINTS, PROBATION_END, SUPERVISOR_END, Scheme, TERM_END, WINDOWS,
    alert, elapsed, share_reached,
};

crate::text_enum! {
    /// How a deadline stands.
    pub enum State {
        Open = "open",
        Met = "met",
        Missed = "missed",
        Waived = "waived",
    }
}

/// Kinds whose last day stands as it falls.
const FIXED: &[&str] = &[
    TERM_END,
    SUPERVISOR_END,
    CERTIFICATE_END,
    audit::DUE,
    audit::RECTIFICATION,
    joint_conference::NEXT,
    joint_conference::ITEM,
    liaison_visit::NEXT,
    liaison_visit::FOLLOW_UP,
    petition::clock::LIMIT,
    visit_task::DUE,
];

/// Whether the last day of this kind is what was written, on whatever day it falls: a term is no limit of the offices, a
/// day that stands on a page is not another one in the list of deadlines, and half a year ends where its rule says.
pub fn is_fixed(kind: &str) -> bool {
    FIXED.contains(&kind)
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

/// How a deadline stands once it is known that its work was done on `day`, whenever that was put down.
pub fn done_on(due: NaiveDate, day: NaiveDate) -> State {
    if day <= due { State::Met } else { State::Missed }
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
    use chrono::Datelike;

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
    fn what_was_done_in_time_and_put_down_late_was_done_in_time() {
        let due = day("2026-10-13");
        assert_eq!(done_on(due, day("2026-10-12")), State::Met);
        assert_eq!(done_on(due, day("2026-10-13")), State::Met);
        assert_eq!(done_on(due, day("2026-10-14")), State::Missed);
    }

    #[test]
    fn a_term_ends_on_its_day_and_a_limit_rolls_on() {
        assert!(is_fixed(TERM_END) && !is_fixed(PROBATION_END) && !is_fixed("petition_handle"));
        assert!([SUPERVISOR_END, CERTIFICATE_END, audit::DUE, audit::RECTIFICATION].into_iter().all(is_fixed));
        assert!(!is_fixed(audit::DECISION) && !is_fixed(audit::COMMENTS));
    }

    #[test]
    fn a_day_that_somebody_wrote_down_stands_on_a_saturday_too() {
        let due = |kind: &str| {
            let unit = DeadlineUnit::NaturalDay;
            let roll_forward = !is_fixed(kind);
            let count = Count { start: day("2026-03-02"), unit, length: 61, count_start: false, roll_forward };
            count.due(&Calendar::shipped()).date
        };
        for kind in [joint_conference::ITEM, liaison_visit::FOLLOW_UP, visit_task::DUE, petition::clock::LIMIT] {
            assert_eq!(due(kind), day("2026-05-02"), "{kind}");
        }
        assert_eq!(due(petition::clock::HANDLE), day("2026-05-06"), "what is counted rolls on");
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

    /// The vectors of the specification, before the year is known and after its import: unit, length, start, last day counted
    /// Monday to Friday, last day.
    #[test]
    fn cal_01_what_is_provisional_before_the_import_is_exact_after() {
        let before = Calendar::of(Calendar::shipped_days().filter(|(date, _)| date.year() == 2025));
        let after = Calendar::shipped();
        for (window, length, start, monday_to_friday, exact) in [
            (true, 5, "2026-09-28", "2026-10-02", "2026-10-09"),
            (true, 5, "2026-02-12", "2026-02-18", "2026-02-25"),
            (true, 5, "2026-04-29", "2026-05-05", "2026-05-08"),
            (true, 5, "2026-05-09", "2026-05-15", "2026-05-14"),
            (true, 5, "2026-06-15", "2026-06-19", "2026-06-22"),
            (false, 15, "2026-04-20", "2026-05-11", "2026-05-13"),
            (false, 15, "2026-09-21", "2026-10-12", "2026-10-19"),
            (false, 15, "2026-02-06", "2026-02-27", "2026-03-05"),
            (false, 5, "2026-09-30", "2026-10-07", "2026-10-13"),
        ] {
            let unit = DeadlineUnit::WorkDay;
            let count = Count { start: day(start), unit, length, count_start: window, roll_forward: true };
            let (provisional, exactly) = (count.due(&before), count.due(&after));
            assert_eq!(provisional, Due { date: day(monday_to_friday), provisional: true }, "{length} from {start}");
            assert_eq!(exactly, Due { date: day(exact), provisional: false }, "{length} from {start}");
        }
        let natural = |length| Count {
            start: day("2026-03-01"),
            unit: DeadlineUnit::NaturalDay,
            length,
            count_start: false,
            roll_forward: true,
        };
        assert_eq!(natural(60).due(&before), Due { date: day("2026-04-30"), provisional: true });
        assert_eq!(natural(60).due(&after), Due { date: day("2026-04-30"), provisional: false });
    }
}
