//! What a step of the case does to what hangs on it: one line a capability, in the transaction of the step.

use hezhen_domain::selection_case::Action;

use super::store::Case;
use crate::capability::{candidate, nomination};
use crate::db::{Outcome, Tx};

/// Called once the case has moved; `before` is the case as it was.
pub(super) fn effects(tx: &mut Tx<'_>, before: &Case, action: Action) -> Outcome<()> {
    nomination::after(tx, before, action)?;
    candidate::after(tx, before, action)
}
