//! Who may sit in on the deliberation of a case (酝酿): who is admitted to it, so that whatever bars from an admission bars
//! from sitting in.

use chrono::NaiveDate;
use diesel::dsl::not;
use diesel::prelude::*;
use hezhen_domain::social_supervisor::State;

use crate::capability::nomination;
use crate::clock::local_date;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::schema::{
    account as accounts, candidate as candidates, case_admission as admission, nomination as nominations,
    social_supervisor as term,
};

/// Supervisors, by term and name, who were admitted to the case on this day: term and admission run, neither was ended, and
/// the person is not put forward in the case (R-SOC-4, SOD-3).
///
/// # Errors
/// Those of the database.
pub fn observers(tx: &mut Tx<'_>, case_id: Id, on: NaiveDate) -> Outcome<Vec<(Id, String)>> {
    let runs = term::state.eq(Stored(State::Engaged)).and(term::starts_on.le(on)).and(term::ends_on.ge(on));
    let open = admission::ended_on.is_null().and(admission::until_on.ge(on));
    let candidates = candidates::table.filter(candidates::case_id.eq(case_id)).select(candidates::cadre_id);
    let under_way = nominations::state.eq_any(nomination::UNDER_WAY);
    let nominees =
        nominations::table.filter(nominations::case_id.eq(case_id).and(under_way)).select(nominations::cadre_id);
    let own = accounts::cadre_id.assume_not_null();
    let outside = accounts::cadre_id.is_null().or(not(own.eq_any(candidates)).and(not(own.eq_any(nominees))));
    let rows: Vec<(Id, String, Ts)> = admission::table
        .inner_join(term::table.inner_join(accounts::table))
        .filter(admission::case_id.eq(case_id).and(runs).and(open))
        .filter(outside)
        .order((accounts::name, term::id, admission::invited_at))
        .select((term::id, accounts::name, admission::invited_at))
        .load(tx.conn)?;
    let mut there: Vec<(Id, String)> =
        rows.into_iter().filter(|(.., since)| local_date(since.0) <= on).map(|(id, name, _)| (id, name)).collect();
    there.dedup();
    Ok(there)
}
