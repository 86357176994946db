//! Changes of a record on request (C01): proposed by the cadre or by staff, approved by staff who did not propose them.
//!
//! R-CAD-3: what the personal file proves changes only with a document and a second person. The second person is SOD-1.

use crate::cadre::{LockedField, lacking};
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, require};

crate::text_enum! {
    /// State of a request.
    pub enum State {
        Proposed = "proposed",
        Approved = "approved",
        Rejected = "rejected",
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What can be done with a request.
    pub enum Action { Approve = "approve", Reject = "reject", Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Proposer = "proposer" }
}

/// The fields that a change may name; the rest of a record is the staff's own to keep.
pub const OPEN_FIELDS: &[&str] = &[
    "name",
    "sex",
    "birth",
    "ethnicity",
    "native_place",
    "birthplace",
    "party_join",
    "work_start",
    "health",
    "pro_title",
    "specialty",
    "education",
    "resume",
    "family",
    "rewards",
    "rewards_text",
];

/// What the rules of a request need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Locked fields that it changes.
    pub locked: Vec<LockedField>,
    /// Whether a document is attached.
    pub evidence: bool,
}

/// What the file proves changes only with a document.
pub const R_CAD_3: Rule<Facts> = Rule {
    id: "R-CAD-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.evidence || facts.locked.is_empty(), || lacking(&facts.locked)),
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from             action            to                who may           guards
    step(State::Proposed, Action::Approve,  State::Approved,  &[Who::OrgStaff], &[&R_CAD_3]),
    step(State::Proposed, Action::Reject,   State::Rejected,  &[Who::OrgStaff], &[]),
    step(State::Proposed, Action::Withdraw, State::Withdrawn, &[Who::Proposer], &[]),
];

/// What `holder` is to a request of `proposer` for the record of `cadre` in the unit at `path`.
pub fn standing(holder: &Holder, path: &str, cadre: uuid::Uuid, proposer: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
        .bar(Who::OrgStaff, "SOD-1", holder.account == proposer)
        .bar(Who::OrgStaff, "SOD-3", holder.cadre == Some(cadre))
        .holds(Who::Proposer, holder.account == proposer)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Proposed), Vec::<String>::new());
    }

    #[test]
    fn r_cad_3_a_locked_field_needs_a_document_and_another_does_not() {
        let holds = |locked: &[LockedField], evidence| {
            (R_CAD_3.holds)(&Facts { locked: locked.to_vec(), evidence }, &Params::default()).is_ok()
        };
        assert!(!holds(&[LockedField::Education], false));
        assert!(holds(&[LockedField::Education], true));
        assert!(holds(&[], false));
    }

    #[test]
    fn sod_1_the_proposer_does_not_approve() {
        let grants = vec![Grant { role: Role::OrgStaff, scope: UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(1), cadre: Some(uuid::Uuid::from_u128(2)), grants };
        let refusal = |cadre, proposer| {
            let who = standing(&holder, "/3401/", uuid::Uuid::from_u128(cadre), uuid::Uuid::from_u128(proposer));
            match ask(STEPS, Action::Approve, &who).err() {
                Some(Refused::NotPermitted { code, .. }) => code,
                _ => None,
            }
        };
        assert_eq!(refusal(9, 1), Some("SOD-1"));
        assert_eq!(refusal(2, 8), Some("SOD-3"));
        assert_eq!(refusal(9, 8), None);
    }
}
