//! Versions of the parameters (C38): proposed by the staff, approved by somebody else, in force from a day on.
//! Rules R-PAR-1, R-PAR-2, SOD-1.
//!
//! What a parameter is and which bounds the law sets it stands in [`crate::params`]. Versions follow one another: an
//! approved one never begins before the one that it changes, so that the highest number whose day has come is in force.

use chrono::NaiveDate;

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// How far a version has come.
    pub enum State {
        Proposed = "proposed",
        Approved = "approved",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What is done with a proposal.
    pub enum Action { Approve = "approve", Reject = "reject", Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { Proposer = "proposer", Reviewer = "reviewer" }
}

/// Offices that propose.
pub const PROPOSERS: &[Role] = &[Role::OrgStaff, Role::AssessStaff];

/// What the rules of a proposal need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The day.
    pub today: NaiveDate,
    /// From when the proposal is to be in force.
    pub effective_from: NaiveDate,
    /// The number that the proposal changes, and the highest one approved.
    pub base: i32,
    /// The highest number approved, 0 for the defaults.
    pub latest: i32,
    /// From when the highest number approved is in force.
    pub latest_from: Option<NaiveDate>,
}

/// A version is in force from its approval at the earliest, and never before the version that it changes.
pub const R_PAR_1: Rule<Facts> = Rule {
    id: "R-PAR-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let earliest = facts.latest_from.map_or(facts.today, |from| from.max(facts.today));
        require(facts.effective_from >= earliest, || Shortfall::figures(facts.effective_from, earliest))
    },
};

/// A proposal changes the latest version, not one that another approval has passed by.
pub const R_PAR_2: Rule<Facts> = Rule {
    id: "R-PAR-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.base == facts.latest, || Shortfall::figures(facts.base, facts.latest)),
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from             action            to                who may           guards
    step(State::Proposed, Action::Approve,  State::Approved,  &[Who::Reviewer], &[&R_PAR_1, &R_PAR_2]),
    step(State::Proposed, Action::Reject,   State::Rejected,  &[Who::Reviewer], &[]),
    step(State::Proposed, Action::Withdraw, State::Withdrawn, &[Who::Proposer], &[]),
];

/// What `holder` is to the proposal of `proposer`. SOD-1: who proposes does not approve.
pub fn standing(holder: &Holder, proposer: uuid::Uuid) -> Standing<Who> {
    let own = holder.account == proposer;
    Standing::default().holds(Who::Proposer, own).holds(Who::Reviewer, holder.holds_at_top(Role::Reviewer)).bar(
        Who::Reviewer,
        "SOD-1",
        own,
    )
}

/// Whether `holder` proposes: an office of the department over the whole county.
pub fn may_propose(holder: &Holder) -> bool {
    PROPOSERS.iter().any(|role| holder.holds_at_top(*role))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Proposed), Vec::<String>::new());
    }

    #[test]
    fn r_par_1_a_version_does_not_begin_before_its_approval_or_the_version_before() {
        let holds = |from: &str, latest_from: Option<&str>| {
            let facts = Facts {
                today: day("2026-03-02"),
                effective_from: day(from),
                latest_from: latest_from.map(day),
                ..Facts::default()
            };
            (R_PAR_1.holds)(&facts, &Params::default()).is_ok()
        };
        assert!(!holds("2026-03-01", None) && holds("2026-03-02", None) && holds("2026-03-03", None));
        assert!(!holds("2026-03-31", Some("2026-04-01")) && holds("2026-04-01", Some("2026-04-01")));
        assert!(holds("2026-03-02", Some("2026-01-01")));
    }

    #[test]
    fn r_par_2_a_proposal_that_was_passed_by_is_not_approved() {
        let holds =
            |base, latest| (R_PAR_2.holds)(&Facts { base, latest, ..Facts::default() }, &Params::default()).is_ok();
        assert!(holds(0, 0) && holds(3, 3) && !holds(2, 3));
    }

    #[test]
    fn sod_1_the_proposer_does_not_approve() {
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants };
        assert!(ask(STEPS, Action::Approve, &standing(&holder, uuid::Uuid::nil())).is_ok());
        let own = ask(STEPS, Action::Approve, &standing(&holder, holder.account)).err();
        assert!(matches!(own, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
}
