//! Tenures (C02): who holds a post, from when, by which document. Rules R-POST-1 (headcount) and R-TEN-1 (dates).

use chrono::NaiveDate;

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall};

crate::text_enum! {
    /// Whether the post is still held.
    pub enum State { Serving = "serving", Ended = "ended" }
}

crate::text_enum! {
    /// What can be done to a tenure.
    pub enum Action { End = "end" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff" }
}

crate::text_enum! {
    /// How a person came to the post.
    pub enum Kind { Appointed = "appointed", Elected = "elected", Hired = "hired" }
}

/// The days of a tenure.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: Option<NaiveDate>,
    /// Last day of probation.
    pub probation_until: Option<NaiveDate>,
    /// First day of the term.
    pub term_start: Option<NaiveDate>,
    /// Last day of the term.
    pub term_end: Option<NaiveDate>,
}

/// The days follow one another: end, probation and term do not lie before their beginning.
pub const R_TEN_1: Rule<Facts> = Rule {
    id: "R-TEN-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let first = facts.term_start.unwrap_or(facts.from);
        let pairs = [
            ("end_date", facts.from, facts.to),
            ("probation_end", facts.from, facts.probation_until),
            ("term_end", first, facts.term_end),
        ];
        match pairs.iter().find_map(|(what, begin, end)| end.filter(|end| end < begin).map(|end| (*what, *begin, end)))
        {
            None => Ok(()),
            Some((what, begin, end)) => Err(Shortfall::figures(end, begin).and(Shortfall::lacks(what))),
        }
    },
};

#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from            action       to            who may           guards
    step(State::Serving, Action::End, State::Ended, &[Who::OrgStaff], &[&R_TEN_1]),
];

/// Offices that read who held what in their units.
pub const READERS: &[Role] = &[
    Role::OrgStaff,
    Role::OrgSupervisor,
    Role::AssessStaff,
    Role::Reviewer,
    Role::MinistersOffice,
    Role::InspectionLead,
    Role::Inspector,
    Role::MeetingSecretary,
    Role::DisciplineLiaison,
];

/// What `holder` is to a tenure in the unit at `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Serving), Vec::<String>::new());
    }

    #[test]
    fn r_ten_1_a_tenure_does_not_end_before_it_begins() {
        let params = Params::default();
        for (to, right) in [("2026-03-01", false), ("2026-03-02", true), ("2026-03-03", true)] {
            let facts = Facts { from: day("2026-03-02"), to: Some(day(to)), ..Facts::default() };
            assert_eq!((R_TEN_1.holds)(&facts, &params).is_ok(), right, "{to}");
            let facts = Facts { from: day("2026-03-02"), probation_until: Some(day(to)), ..Facts::default() };
            assert_eq!((R_TEN_1.holds)(&facts, &params).is_ok(), right, "{to}");
        }
        let term = |start, end| Facts {
            from: day("2026-03-02"),
            term_start: Some(day(start)),
            term_end: Some(day(end)),
            ..Facts::default()
        };
        assert!((R_TEN_1.holds)(&term("2025-01-01", "2026-01-01"), &params).is_ok());
        for (end, right) in [("2025-12-31", false), ("2026-01-01", true), ("2026-01-02", true)] {
            assert_eq!((R_TEN_1.holds)(&term("2026-01-01", end), &params).is_ok(), right, "{end}");
        }
    }
}
