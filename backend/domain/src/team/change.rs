//! A change of members (R-TEAM-6): proposed with a reason, decided by a second person (SOD-1).

use super::{CaseFacts, R_TEAM_1, R_TEAM_2};
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

crate::text_enum! {
    /// How far a change has come.
    pub enum ChangeState { Proposed = "proposed", Approved = "approved", Rejected = "rejected" }
}

crate::text_enum! {
    /// What decides it.
    pub enum ChangeAction { Approve = "approve", Reject = "reject" }
}

crate::text_enum! {
    /// Who decides.
    pub enum ChangeWho { Reviewer = "reviewer" }
}

/// The table. The rules are asked of the team as it would be.
#[rustfmt::skip]
pub const CHANGE_STEPS: &[Step<ChangeState, ChangeAction, ChangeWho, CaseFacts>] = &[
    step(ChangeState::Proposed, ChangeAction::Approve, ChangeState::Approved, &[ChangeWho::Reviewer], &[&R_TEAM_1, &R_TEAM_2]),
    step(ChangeState::Proposed, ChangeAction::Reject,  ChangeState::Rejected, &[ChangeWho::Reviewer], &[]),
];

/// What `holder` is to a change that `proposer` asked for. SOD-1.
pub fn change_standing(holder: &Holder, path: &str, proposer: uuid::Uuid) -> Standing<ChangeWho> {
    Standing::default().holds(ChangeWho::Reviewer, holder.holds(Role::Reviewer, path)).bar(
        ChangeWho::Reviewer,
        "SOD-1",
        holder.account == proposer,
    )
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::role::{Grant, UnitPath};

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(CHANGE_STEPS, ChangeState::Proposed), Vec::<String>::new());
    }

    #[test]
    fn sod_1_who_proposes_a_change_does_not_approve_it() {
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants };
        let of =
            |proposer| ask(CHANGE_STEPS, ChangeAction::Approve, &change_standing(&holder, "/3401/", proposer)).err();
        assert!(of(uuid::Uuid::nil()).is_none());
        assert!(matches!(of(holder.account), Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
}
