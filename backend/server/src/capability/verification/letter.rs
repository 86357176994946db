//! What letters do to the items that they ask for.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::verification::{Action, Answer, Facts, Item, STEPS, State, standing};

use super::store::{Row, advance, complete, in_stage, rows_of, summary};
use super::view::AnswerForm;
use crate::capability::candidate;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::schema::verification;

/// Takes what a letter asked for one step, each row with its answer; the journal says so of every candidate.
fn by_letter(tx: &mut Tx<'_>, case: &Case, rows: &[(Row, Option<&Answer>)], action: Action) -> Outcome<()> {
    let me = tx.actor().clone();
    let who = standing(&me, &case.unit_path, action == Action::Reply, None);
    let ids: Vec<Id> = rows.iter().map(|(row, _)| row.candidate_id).collect();
    let named = candidate::among(tx, case.id, &ids)?;
    let names: HashMap<Id, String> = named.into_iter().map(|c| (c.id, c.name)).collect();
    let params = selection_case::params(tx, case)?;
    let mut entries = Vec::new();
    for (row, answer) in rows {
        let candidate = names.get(&row.candidate_id).cloned().unwrap_or_default();
        let facts = Facts { item: row.item.0, candidate, answer: row.answer.clone().map(|a| a.0) };
        let terms = Terms { params: &params, overrides: &[] };
        let step = machine::ask(STEPS, action, &who)?.take(row.state.0, &facts, &terms)?;
        advance(tx, row, &step, *answer, None)?;
        let entry = Entry::new("verification", row.id, action).case(case.id, case.state.0);
        entries.push(entry.summary(summary(&facts, action)).before(&step.from()).after(&step.to()));
    }
    journal::record_all(tx, entries)
}

/// A letter asked for `item` about these candidates.
///
/// # Errors
/// `wrong-state`; those of the database.
pub fn requested(
    tx: &mut Tx<'_>,
    case: &Case,
    candidates: &[Id],
    item: Item,
    letter: Id,
    due: NaiveDate,
) -> Outcome<()> {
    in_stage(case)?;
    let rows: Vec<_> = rows_of(tx, case.id, candidates, item)?.into_iter().map(|row| (row, None)).collect();
    by_letter(tx, case, &rows, Action::Request)?;
    let asked = (verification::letter_id.eq(letter), verification::due.eq(due));
    let those = verification::table.filter(verification::id.eq_any(rows.iter().map(|(row, _)| row.id)));
    diesel::update(those).set(asked).execute(tx.conn)?;
    Ok(())
}

/// The addressed office answered.
///
/// # Errors
/// `invalid` at the answer's field; those of the database.
pub fn replied(tx: &mut Tx<'_>, case: &Case, item: Item, letter: Id, answers: &[AnswerForm]) -> Outcome<()> {
    for (i, given) in answers.iter().enumerate() {
        complete(tx, &given.answer, item, &format!("/answers/{i}/answer"))?;
    }
    let given: HashMap<Id, &Answer> = answers.iter().map(|a| (a.candidate_id, &a.answer)).collect();
    let answered = |row: Row| given.get(&row.candidate_id).map(|answer| (row, Some(*answer)));
    let rows: Vec<_> = of_letter(tx, letter)?.into_iter().filter_map(answered).collect();
    by_letter(tx, case, &rows, Action::Reply)
}

/// The letter was withdrawn.
///
/// # Errors
/// Those of the database.
pub fn cancelled(tx: &mut Tx<'_>, case: &Case, letter: Id) -> Outcome<()> {
    let rows: Vec<_> = of_letter(tx, letter)?.into_iter().map(|row| (row, None)).collect();
    by_letter(tx, case, &rows, Action::Cancel)
}

fn of_letter(tx: &mut Tx<'_>, letter: Id) -> Outcome<Vec<Row>> {
    let open = verification::letter_id.eq(letter).and(verification::state.eq(Stored(State::Requested)));
    Ok(verification::table.filter(open).order(verification::id).select(Row::as_select()).load(tx.conn)?)
}

/// A calendar moved the day by which this letter is to be answered.
///
/// # Errors
/// Those of the database.
pub fn due_moved(tx: &mut Tx<'_>, letter_id: Id, to: NaiveDate) -> Outcome<()> {
    let asked = verification::table.filter(verification::letter_id.eq(letter_id).assume_not_null());
    diesel::update(asked).set(verification::due.eq(to)).execute(tx.conn)?;
    Ok(())
}
