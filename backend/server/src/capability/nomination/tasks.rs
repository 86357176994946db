//! What waits for a person in the nominations: to qualify, to admit, and one's own drafts.

use diesel::prelude::*;
use hezhen_domain::machine;
use hezhen_domain::nomination::{Action, STEPS, State};
use hezhen_domain::text::TextEnum;

use super::store::Row;
use crate::capability::task::{Group, Task};
use crate::capability::{cadre, selection_case};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::nomination;

/// Nominations whose next step is the actor's.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let cases = selection_case::open_cases(tx)?;
    let ids: Vec<Id> = cases.iter().map(|c| c.id).collect();
    let waiting = [Stored(State::Draft), Stored(State::Submitted), Stored(State::Qualified)];
    let rows: Vec<Row> = nomination::table
        .filter(nomination::case_id.eq_any(ids).and(nomination::state.eq_any(waiting)))
        .order(nomination::id)
        .limit(200)
        .select(Row::as_select())
        .load(tx.conn)?;
    let people = cadre::briefs(tx, &rows.iter().map(|r| r.cadre_id).collect::<Vec<_>>())?;
    let mut tasks = Vec::new();
    for row in rows {
        let Some(case) = cases.iter().find(|c| c.id == row.case_id && c.suspended.is_none()) else { continue };
        let open = machine::offers_in_list(STEPS, row.state.0, &row.who(tx, case));
        let next = open.into_iter().filter_map(Action::from_text).find(|a| *a != Action::Withdraw);
        let Some(action) = next else { continue };
        let name = people.get(&row.cadre_id).map(|p| p.name.as_str()).unwrap_or_default();
        tasks.push(Task {
            group: if action == Action::Qualify { Group::Approval } else { Group::Todo },
            object: "nomination",
            object_id: row.id,
            case_id: Some(case.id),
            title: format!("{}：{name}", case.title),
            subtitle: format!("{} · {}", case.number, case.unit_name),
            part: None,
            action: action.as_str(),
            since: row.submitted_at.unwrap_or(row.created_at),
            due: None,
            days_left: None,
        });
    }
    Ok(tasks)
}
