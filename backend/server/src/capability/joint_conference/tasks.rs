//! What waits with joint conferences, for my work.

use std::collections::HashSet;

use hezhen_domain::joint_conference::{Action, STEPS, State};
use hezhen_domain::machine;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::store::{self, Row, rows};
use super::store_item;
use super::view::JointConferenceQuery;
use crate::capability::task::{Group, Task};
use crate::capability::{calendar, deadline};
use crate::db::{Outcome, Tx};

/// Steps that somebody waits for, in the order in which they come.
const FORWARD: &[Action] = &[Action::Hold, Action::Sign, Action::Record, Action::Settle];

/// Items of the actor's own unit on which it has still to report.
fn reports(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let waiting = store_item::waiting(tx)?;
    if waiting.is_empty() {
        return Ok(Vec::new());
    }
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let task = |item: store_item::Waiting| Task {
        group: Group::Todo,
        object: "joint_conference",
        object_id: item.conference_id,
        case_id: None,
        title: item.topic,
        subtitle: item.conference,
        part: None,
        action: "report",
        since: item.since,
        due: Some(item.due_on),
        days_left: i32::try_from(calendar.workdays_left(today, item.due_on)).ok(),
    };
    Ok(waiting.into_iter().map(task).collect())
}

/// Conferences on which the actor's offices admit the next step, and the next or the first one that nobody has
/// planned.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let mut tasks = reports(tx)?;
    if !tx.actor().has_any(&[Role::OrgSupervisor, Role::Reviewer]) {
        return Ok(tasks);
    }
    let query = JointConferenceQuery { limit: Some(50), ..JointConferenceQuery::default() };
    let (_, rows) = rows(tx, &query, &[State::Planned, State::Held, State::Signed])?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let planned: HashSet<_> = rows.iter().filter(|r| r.state.0 == State::Planned).map(|r| r.unit_id).collect();
    for row in rows {
        let open = machine::offers_in_list(STEPS, row.state.0, &row.standing(tx, false));
        let open: Vec<Action> = open.into_iter().filter_map(Action::from_text).collect();
        // Minutes that are written wait for the signature, not to be written again.
        let waits = |a: &&Action| open.contains(a) && !(**a == Action::Record && row.minutes.is_some());
        let Some(action) = FORWARD.iter().find(waits) else { continue };
        tasks.push(task(&row, *action, (row.state.0 == State::Planned).then_some(row.planned_on), &calendar, today));
    }
    if tx.actor().has(Role::OrgSupervisor) {
        for (id, name) in store::never(tx)? {
            tasks.push(Task {
                group: Group::Todo,
                object: "joint_conference",
                object_id: id,
                case_id: None,
                title: format!("{name}联席会议"),
                subtitle: String::new(),
                part: None,
                action: "plan",
                since: tx.now(),
                due: None,
                days_left: None,
            });
        }
        for (next, _) in deadline::nearing(tx, "joint_conference")? {
            let here = tx.actor().holds(Role::OrgSupervisor, &next.unit_path);
            if here && !planned.contains(&next.object_id) {
                tasks.push(Task {
                    group: Group::Todo,
                    object: "joint_conference",
                    object_id: next.object_id,
                    case_id: None,
                    title: next.title,
                    subtitle: String::new(),
                    part: None,
                    action: "plan",
                    since: tx.now(),
                    due: Some(next.due_date),
                    days_left: i32::try_from(calendar.workdays_left(today, next.due_date)).ok(),
                });
            }
        }
    }
    Ok(tasks)
}

fn task(
    row: &Row,
    action: Action,
    due: Option<chrono::NaiveDate>,
    calendar: &hezhen_domain::calendar::Calendar,
    today: chrono::NaiveDate,
) -> Task {
    Task {
        group: if action == Action::Sign { Group::Approval } else { Group::Todo },
        object: "joint_conference",
        object_id: row.id,
        case_id: None,
        title: row.title.clone(),
        subtitle: row.unit_name.clone(),
        part: None,
        action: action.as_str(),
        since: row.state_since,
        due,
        days_left: due.and_then(|due| i32::try_from(calendar.workdays_left(today, due)).ok()),
    }
}
