//! The end of a term in the deadline engine (C29): told of 180, 90 and 7 days before, by `deadline.alert_days`.

use diesel::dsl::{exists, not};
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::deadline::TERM_END;
use hezhen_domain::role::Role;
use hezhen_domain::tenure::State;

use super::store::Tenure;
use crate::capability::deadline::{self, NewDeadline};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::{cadre, deadline as deadlines, post, tenure, unit as units};

/// Tenures that one pass of the daily job takes.
const BATCH: i64 = 500;

/// Opens the deadline of a term that has an end, or moves it to the end that it has now.
pub(super) fn remind(tx: &mut Tx<'_>, row: &Tenure) -> Outcome<()> {
    let Some(last) = row.term_end else {
        return deadline::waive(tx, row.id, TERM_END, "任期不设届满日");
    };
    let start = row.term_start.unwrap_or(row.from_date);
    let title = format!("{}的{}任期", row.cadre_name, row.post_name);
    let end = NewDeadline {
        object: "tenure",
        object_id: row.id,
        case_id: None,
        kind: TERM_END,
        title: &title,
        basis: "term.years",
        start,
        unit: DeadlineUnit::NaturalDay,
        length: u32::try_from((last - start).num_days()).unwrap_or_default(),
        count_start: false,
        role: Role::OrgStaff,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &end).map(drop)
}

/// The tenure is over, and its term with it; late, it stays missed.
pub(super) fn over(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    deadline::meet(tx, id, TERM_END)
}

/// Gives every term that is known and has none its deadline: those that were written before there were any. Safe to run
/// twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let told = deadlines::table.filter(deadlines::object_id.eq(tenure::id).and(deadlines::kind.eq(TERM_END)));
    let rows: Vec<Tenure> = tenure::table
        .inner_join(post::table.inner_join(units::table))
        .inner_join(cadre::table)
        .filter(tenure::state.eq(Stored(State::Serving)).and(tenure::term_end.is_not_null()))
        .filter(not(exists(told)))
        .order(tenure::id)
        .limit(BATCH)
        .select(Tenure::as_select())
        .load(tx.conn)?;
    rows.iter().try_for_each(|row| remind(tx, row))?;
    Ok(rows.len())
}
