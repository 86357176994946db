//! Thresholds in force (C38).

use hezhen_domain::params::Params;

use crate::db::{Outcome, Tx};

/// The parameters in force on the day of this transaction.
pub fn in_force(_tx: &mut Tx<'_>) -> Outcome<Params> {
    Ok(Params::default())
}
