//! Petitions on one matter, handled together: the one that stays goes on for all of them. Each keeps its own papers and its
//! own receipt; whoever handles the one that stays reads the others beside it, and each petitioner is told what that one is.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::petition::{OPEN, Satisfaction, State};

use super::store::{self, Row};
use super::view_merged::PetitionMerged;
use super::{clock, paper, suspect};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::problem::Problem;
use crate::schema::petition;

/// Merges `row` into another that is open and names whom this one names: who may not know of one may not know of both.
/// What it touches, that one touches from now on.
pub(super) fn merge(tx: &mut Tx<'_>, row: &Row, into: Id) -> Outcome<()> {
    let (stays, _) = store::visible(tx, into).map_err(|_| Problem::field("/into_id", "not_found"))?;
    let named = |ours: Option<Id>, theirs: Option<Id>| ours.is_none() || ours == theirs;
    let other =
        !named(row.subject_cadre_id, stays.subject_cadre_id) || !named(row.subject_unit_id, stays.subject_unit_id);
    if !OPEN.contains(&stays.state.0) || other || stays.id == row.id || stays.number.is_none() {
        return Err(Problem::field("/into_id", "mismatch"));
    }
    diesel::update(petition::table.find(stays.id).filter(petition::version.eq(stays.version)))
        .set((
            petition::case_id.eq(stays.case_id.or(row.case_id)),
            petition::notice_id.eq(stays.notice_id.or(row.notice_id)),
            petition::version.eq(stays.version + 1),
        ))
        .execute(tx.conn)?;
    let before = petition::table.filter(petition::merged_into.eq(row.id).assume_not_null());
    diesel::update(before).set(petition::merged_into.eq(into)).execute(tx.conn)?;
    diesel::update(petition::table.find(row.id)).set(petition::merged_into.eq(into)).execute(tx.conn)?;
    // Whom the one that stays is about, all of them are about.
    let about =
        (petition::subject_cadre_id.eq(stays.subject_cadre_id), petition::subject_unit_id.eq(stays.subject_unit_id));
    let joined = petition::table.filter(petition::merged_into.eq(into).assume_not_null());
    diesel::update(joined).set(about).execute(tx.conn)?;
    match stays.subject_cadre_id.or(stays.subject_unit_id) {
        Some(_) => suspect::known(tx, row.id)?,
        None => suspect::merged(tx, row.id, into)?,
    }
    let what = format!("{}：{}并入", stays.name(), row.name());
    journal::record(tx, Entry::new("petition", stays.id, "merge_in").summary(what))?;
    clock::stop(tx, row, "并案办理")
}

/// The petitions that were merged into this one.
pub(super) fn into(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Id>> {
    let rows = petition::table.filter(petition::merged_into.eq(id).assume_not_null());
    Ok(rows.order(petition::number).select(petition::id).load(tx.conn)?)
}

/// What counts of a petition that was merged.
#[derive(Debug, Clone, Queryable)]
pub(super) struct Joined {
    pub number: Option<String>,
    pub real_name: bool,
    pub satisfaction: Option<Stored<Satisfaction>>,
}

/// What counts of the petitions that were merged into this one.
pub(super) fn joined(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Joined>> {
    let rows = petition::table.filter(petition::merged_into.eq(id).assume_not_null()).order(petition::number);
    Ok(rows.select((petition::number, petition::real_name, petition::satisfaction)).load(tx.conn)?)
}

/// The petitions that were merged into this one, with what was said in them.
pub(super) fn views(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<PetitionMerged>> {
    let rows = petition::table.filter(petition::merged_into.eq(id).assume_not_null()).order(petition::number);
    let rows: Vec<(Id, Option<String>)> = rows.select((petition::id, petition::number)).load(tx.conn)?;
    let ids: Vec<Id> = rows.iter().map(|(id, _)| *id).collect();
    let mut papers = paper::of_all(tx, &ids)?;
    let view = |(id, number): (Id, Option<String>)| PetitionMerged {
        id,
        name: number.unwrap_or_default(),
        papers: papers.remove(&id).unwrap_or_default(),
    };
    Ok(rows.into_iter().map(view).collect())
}

/// The one that goes on for this one: itself, unless it was merged.
pub(super) fn goes_on(tx: &mut Tx<'_>, row: Row) -> Outcome<Row> {
    match row.merged_into.filter(|_| row.state.0 == State::Merged) {
        Some(into) => store::by_id(tx, into),
        None => Ok(row),
    }
}

/// The state of the petitions that go on for these merged ones, by their own id.
pub(super) fn states(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, State>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows = petition::table.filter(petition::id.eq_any(ids)).select((petition::id, petition::state));
    let rows: Vec<(Id, Stored<State>)> = rows.load(tx.conn)?;
    Ok(rows.into_iter().map(|(id, state)| (id, state.0)).collect())
}
