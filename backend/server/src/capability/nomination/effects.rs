//! What a step of the case does to its nominations.

use diesel::prelude::*;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::nomination::{Action, Facts, STEPS, State, system};
use hezhen_domain::params::Params;
use hezhen_domain::selection_case::{Action as CaseAction, State as Stage};

use super::qualify::LIVE;
use super::store::Row;
use super::write;
use crate::capability::candidate;
use crate::capability::selection_case::Case;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::schema::nomination;

/// After a step of the case: the confirmed shortlist selects and passes over, its return opens both again, the end of
/// the case lets everybody go. Called before the candidates move. `case` is as it was before the step.
///
/// # Errors
/// Those of the database.
pub fn after(tx: &mut Tx<'_>, case: &Case, action: CaseAction) -> Outcome<()> {
    let listed: Vec<Id> = match action {
        CaseAction::ConfirmShortlist => candidate::shortlisted(tx, case.id)?,
        CaseAction::Terminate => Vec::new(),
        CaseAction::Return if case.state.0 == Stage::Shortlisted => return reopen(tx, case),
        _ => return Ok(()),
    };
    for row in rows(tx, case.id, &LIVE)? {
        let chosen = row.candidate_id.is_some_and(|id| listed.contains(&id));
        let chosen = chosen && row.state.0 == State::InPool;
        take(tx, case, &row, if chosen { Action::Select } else { Action::PassOver })?;
    }
    Ok(())
}

fn reopen(tx: &mut Tx<'_>, case: &Case) -> Outcome<()> {
    let settled = [Stored(State::Selected), Stored(State::NotSelected)];
    for row in rows(tx, case.id, &settled)?.into_iter().filter(|r| r.candidate_id.is_some()) {
        take(tx, case, &row, Action::Reopen)?;
    }
    Ok(())
}

fn rows(tx: &mut Tx<'_>, case_id: Id, states: &[Stored<State>]) -> Outcome<Vec<Row>> {
    let found = nomination::table.filter(nomination::case_id.eq(case_id).and(nomination::state.eq_any(states)));
    Ok(found.order(nomination::id).select(Row::as_select()).load(tx.conn)?)
}

fn take(tx: &mut Tx<'_>, case: &Case, row: &Row, action: Action) -> Outcome<()> {
    let params = Params::default();
    // No rule stands on the steps of the system, and a batch has hundreds of nominations: nothing is looked up.
    let facts = Facts {
        source: row.source.0,
        method: row.method.0,
        nominators: Vec::new(),
        attachments: 0,
        lines: Vec::new(),
        other_cases: Vec::new(),
        nominees: 0,
        headcount: 0,
    };
    let terms = Terms { params: &params, overrides: &[] };
    let step = machine::ask(STEPS, action, &system())?.take(row.state.0, &facts, &terms)?;
    write::advance(tx, case, row, &step, None)?;
    let entry = Entry::new("nomination", row.id, action).case(case.id, case.state.0);
    let summary = match action {
        Action::Select => "提名入选考察对象",
        Action::Reopen => "提名退回人选库",
        _ => "提名未入选",
    };
    journal::record(tx, entry.summary(summary).before(&step.from()).after(&step.to()))
}
