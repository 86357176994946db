//! Liaison visits (走访联系, C26): the department calls regularly on the organs that know something of officials, and what it
//! learns is followed up. Rules R-LIA-1 and R-LIA-2.
//!
//! The source names planning, statistics, discipline and family planning; by today's names the first is development and
//! reform and the last is health. How often is a figure of ours.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// How far a visit has come.
    pub enum State { Open = "open", Closed = "closed", Withdrawn = "withdrawn" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action { Settle = "settle", Close = "close", Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgSupervisor = "org_supervisor" }
}

crate::text_enum! {
    /// Which kind of organ was called on.
    pub enum Organ {
        Development = "development",
        Statistics = "statistics",
        Discipline = "discipline",
        Health = "health",
        Audit = "audit",
        Petition = "petition",
        Finance = "finance",
        Other = "other",
    }
}

crate::text_enum! {
    /// How a fact that was learned stands.
    pub enum FactState {
        /// Put down, nothing to follow.
        Noted = "noted",
        /// To be followed up.
        Open = "open",
        /// Followed up.
        Done = "done",
    }
}

impl Organ {
    /// What it is called in general.
    pub fn name(self) -> &'static str {
        match self {
            Self::Development => "发展改革部门",
            Self::Statistics => "统计部门",
            Self::Discipline => "纪检监察机关",
            Self::Health => "卫生健康部门",
            Self::Audit => "审计机关",
            Self::Petition => "信访部门",
            Self::Finance => "财政部门",
            Self::Other => "其他部门",
        }
    }
}

/// Organs that are called on regularly, as the source names them.
pub const REGULAR: &[Organ] = &[Organ::Development, Organ::Statistics, Organ::Discipline, Organ::Health];

/// The deadline of the next visit to an organ.
pub const NEXT: &str = "liaison_next";
/// The deadline of something to be followed up.
pub const FOLLOW_UP: &str = "liaison_follow_up";

/// What the rules need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The day of the visit.
    pub visited_on: NaiveDate,
    /// When the organ was visited before.
    pub last: Option<NaiveDate>,
    /// What is still to be followed up.
    pub open: Vec<String>,
}

/// The last day on which the next visit is in time.
pub fn due(last: NaiveDate, months: u32) -> NaiveDate {
    add_months(last, months)
}

/// Every organ is called on regularly.
pub const R_LIA_1: Rule<Facts> = Rule {
    id: "R-LIA-1",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| match facts.last.map(|last| due(last, params.liaison_months)) {
        Some(due) => require(facts.visited_on <= due, || Shortfall::figures(facts.visited_on, due)),
        None => Ok(()),
    },
};

/// What was learned is followed to its end before the visit is closed.
pub const R_LIA_2: Rule<Facts> = Rule {
    id: "R-LIA-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("liaison_fact", &facts.open),
};

use Action as A;
use State as S;
use Who::OrgSupervisor;

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from     action       to            who               guards
    step(S::Open, A::Settle,   S::Open,      &[OrgSupervisor], &[]),
    step(S::Open, A::Close,    S::Closed,    &[OrgSupervisor], &[&R_LIA_1, &R_LIA_2]),
    step(S::Open, A::Withdraw, S::Withdrawn, &[OrgSupervisor], &[]),
];

/// Offices that read visits.
pub const READERS: &[Role] = &[Role::OrgSupervisor, Role::Reviewer];

/// Whether `holder` is told of a fact about `cadre`. SOD-3: whoever is named in it is not.
pub fn told(holder: &Holder, cadre: Option<Uuid>) -> bool {
    cadre.is_none() || cadre != holder.cadre
}

/// What `holder` is to a visit of the unit at `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, path))
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
        assert_eq!(flaws(STEPS, State::Open), Vec::<String>::new());
    }

    #[test]
    fn r_lia_1_half_a_year_after_the_last_and_a_day_more() {
        for (on, right) in [("2026-09-01", true), ("2026-09-02", true), ("2026-09-03", false)] {
            let facts = Facts { visited_on: day(on), last: Some(day("2026-03-02")), open: Vec::new() };
            assert_eq!((R_LIA_1.holds)(&facts, &Params::default()).is_ok(), right, "{on}");
        }
        let first = Facts { visited_on: day("2026-09-03"), last: None, open: Vec::new() };
        assert!((R_LIA_1.holds)(&first, &Params::default()).is_ok());
    }

    #[test]
    fn r_lia_2_what_is_open_keeps_a_visit_open() {
        for (open, right) in [(vec![], true), (vec!["第1条".to_owned()], false)] {
            let facts = Facts { visited_on: day("2026-03-02"), last: None, open };
            assert_eq!((R_LIA_2.holds)(&facts, &Params::default()).is_ok(), right);
        }
    }

    #[test]
    fn sod_3_whoever_is_named_in_a_fact_is_not_told() {
        let me = Holder { account: Uuid::nil(), cadre: Some(Uuid::from_u128(1)), grants: Vec::new() };
        assert!(told(&me, None) && told(&me, Some(Uuid::from_u128(2))) && !told(&me, Some(Uuid::from_u128(1))));
        let nobody = Holder { cadre: None, ..me };
        assert!(told(&nobody, None) && told(&nobody, Some(Uuid::from_u128(1))));
    }
}
