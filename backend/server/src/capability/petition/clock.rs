//! The clocks of a petition in the deadline engine: begun, met and waived with its steps.

use chrono::NaiveDate;
use hezhen_domain::petition::State;
use hezhen_domain::petition::clock::{self, DECIDE, KINDS, REGISTER, Term};

use super::store::Row;
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::parameter;
use crate::db::{Outcome, Tx};

/// The kind of thing that waits.
pub(super) const OBJECT: &str = "petition";

/// Begins a term on this day; the one that runs of the same kind begins anew.
pub(super) fn begin(tx: &mut Tx<'_>, row: &Row, start: NaiveDate, term: Term) -> Outcome<NaiveDate> {
    let new = NewDeadline {
        object: OBJECT,
        object_id: row.id,
        case_id: None,
        kind: term.kind,
        title: &row.name(),
        basis: term.basis,
        start,
        unit: term.unit,
        length: term.length,
        count_start: false,
        role: term.role,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &new)
}

/// The clocks that run from the day of receipt, by the regime as it is now. What was done already does not begin again.
pub(super) fn receipt(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let params = parameter::in_force(tx)?;
    for term in clock::on_receipt(row.regime.0, row.real_name, &params) {
        let done = term.kind == REGISTER && row.state.0 != State::Received;
        if !done {
            begin(tx, row, row.received_on, term)?;
        }
    }
    Ok(())
}

/// It has to be decided anew from today on.
pub(super) fn again(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let params = parameter::in_force(tx)?;
    let terms = clock::on_receipt(row.regime.0, row.real_name, &params);
    let today = tx.today();
    for term in terms.into_iter().filter(|t| t.kind == DECIDE) {
        begin(tx, row, today, term)?;
    }
    Ok(())
}

/// Waives whatever still runs.
pub(super) fn stop(tx: &mut Tx<'_>, row: &Row, why: &str) -> Outcome<()> {
    KINDS.iter().try_for_each(|kind| deadline::waive(tx, row.id, kind, why))
}
