//! Thresholds in force (C38).

use hezhen_domain::params::Params;

use crate::db::{Outcome, Tx};

/// The parameters in force on the day of this transaction.
///
/// # Errors
/// Those of the database.
pub fn in_force(tx: &mut Tx<'_>) -> Outcome<Params> {
    version_in_force(tx).map(|(_, params)| params)
}

/// The parameters in force on the day of this transaction, with the number of their version (0: the defaults).
///
/// # Errors
/// Those of the database.
pub fn version_in_force(_tx: &mut Tx<'_>) -> Outcome<(i32, Params)> {
    Ok((0, Params::default()))
}
