//! What waits for a person in the cases: the steps that office and stage admit.

use diesel::prelude::*;
use hezhen_domain::machine;
use hezhen_domain::selection_case::{Action, STEPS, State, standing};
use hezhen_domain::text::TextEnum;

use super::store::{Case, in_scope};
use crate::capability::task::{Group, Task};
use crate::db::{Outcome, Stored, Tx};
use crate::schema::selection_case;

/// Steps that interrupt rather than go on: possible at any time, so never somebody's task.
const INTERRUPTING: &[Action] = &[Action::Suspend, Action::Resume, Action::Return, Action::Terminate];

/// Steps that approve what others have prepared.
const APPROVING: &[Action] = &[
    Action::ApproveMotion,
    Action::ConfirmShortlist,
    Action::AcceptReport,
    Action::ConfirmNotice,
    Action::FinishProbation,
];

/// Cases whose next step is the actor's; the longest waiting first, at most two hundred.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let Some(rows) = in_scope(tx) else { return Ok(Vec::new()) };
    let ended = [Stored(State::Archived), Stored(State::Terminated)];
    let rows: Vec<Case> = rows
        .filter(selection_case::state.ne_all(ended))
        .filter(selection_case::suspended.is_null())
        .order(selection_case::stage_since)
        .limit(200)
        .select(Case::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().filter_map(|row| task(tx, row)).collect())
}

fn task(tx: &Tx<'_>, row: Case) -> Option<Task> {
    let who = standing(tx.actor(), &row.unit_path, row.creator_id.0);
    let open = machine::offers_in_list(STEPS, row.state.0, &who);
    let action = open.into_iter().filter_map(Action::from_text).find(|a| !INTERRUPTING.contains(a))?;
    let group = if APPROVING.contains(&action) { Group::Approval } else { Group::Todo };
    Some(Task {
        group,
        object: "selection_case",
        object_id: row.id,
        case_id: Some(row.id),
        title: row.title,
        subtitle: format!("{} · {}", row.number, row.unit_name),
        part: None,
        action: action.as_str(),
        since: row.stage_since,
        due: None,
        days_left: None,
    })
}
