//! What a step of the case does to its candidates.

use hezhen_domain::candidate::{Action, State};
use hezhen_domain::selection_case::{Action as CaseAction, State as Stage};

use super::store;
use crate::capability::selection_case::Case;
use crate::db::{Outcome, Tx};

/// After a step of the case: the confirmed shortlist drops whoever is not on it, its return opens those again, the end
/// of the case lets everybody go. `case` is as it was before the step.
///
/// # Errors
/// Those of the database.
pub fn after(tx: &mut Tx<'_>, case: &Case, action: CaseAction) -> Outcome<()> {
    let back = action == CaseAction::Return && case.state.0 == Stage::Shortlisted;
    let mut moves = Vec::new();
    for row in store::rows(tx, case.id)? {
        let moved = match (action, row.state.0) {
            (CaseAction::ConfirmShortlist, State::Pool) => Some((Action::Drop, None)),
            // Whoever was dropped by a person has a reason on record and stays out.
            (CaseAction::Return, State::Dropped) if back && row.reason.is_none() => Some((Action::Restore, None)),
            (CaseAction::Terminate, State::Pool) => Some((Action::Drop, Some("事项终止"))),
            (CaseAction::Terminate, State::Shortlisted | State::Decided) => Some((Action::Release, Some("事项终止"))),
            _ => None,
        };
        if let Some((action, reason)) = moved {
            moves.push((row.id, action, reason));
        }
    }
    store::settle_all(tx, &moves)
}
