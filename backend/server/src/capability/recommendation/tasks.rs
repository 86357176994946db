//! What waits for a person in the rounds: the next step, and the sheet that a side has yet to enter.

use diesel::prelude::*;
use hezhen_domain::machine;
use hezhen_domain::recommendation::{Action, STEPS, State, standing};
use hezhen_domain::text::TextEnum;

use super::store::Row;
use crate::capability::selection_case;
use crate::capability::task::{Group, Part, Task};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::schema::{recommendation_count as counts, recommendation_round as round};

/// Rounds whose next step is the actor's.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let cases = selection_case::open_cases(tx)?;
    let ids: Vec<Id> = cases.iter().map(|c| c.id).collect();
    let ended = [Stored(State::Confirmed), Stored(State::Void)];
    let rows: Vec<(Row, Ts)> = round::table
        .filter(round::case_id.eq_any(ids).and(round::state.ne_all(ended)))
        .order(round::id)
        .limit(200)
        .select((Row::as_select(), round::created_at))
        .load(tx.conn)?;
    let mine: Vec<(Id, i32)> = counts::table
        .filter(counts::account_id.eq(tx.actor().id()))
        .select((counts::round_id, counts::attempt))
        .load(tx.conn)?;
    let mut tasks = Vec::new();
    for (row, since) in rows {
        let Some(case) = cases.iter().find(|c| c.id == row.case_id && c.suspended.is_none()) else { continue };
        let who = standing(tx.actor(), &case.unit_path, &[]);
        let open = machine::offers_in_list(STEPS, row.state.0, &who);
        let next = open.into_iter().filter_map(Action::from_text).find(|a| *a != Action::Void);
        let Some(action) = next else { continue };
        if action == Action::Count && mine.contains(&(row.id, row.attempt)) {
            continue;
        }
        tasks.push(Task {
            group: if action == Action::Confirm { Group::Approval } else { Group::Todo },
            object: "recommendation_round",
            object_id: row.id,
            case_id: Some(case.id),
            title: case.title.clone(),
            subtitle: format!("{} · {}", case.number, case.unit_name),
            part: Some(Part { code: row.form.0.as_str().into(), number: Some(row.number) }),
            action: action.as_str(),
            since,
            due: None,
            days_left: None,
        });
    }
    Ok(tasks)
}
