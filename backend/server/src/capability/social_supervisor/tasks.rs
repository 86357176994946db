//! What waits with supervisors, for my work.

use hezhen_domain::role::Role;
use hezhen_domain::social_supervisor::{Action, STEPS, State, reported};
use hezhen_domain::{machine, text::TextEnum};

use super::store::{OBJECT, rows};
use super::store_case;
use super::view::SocialSupervisorQuery;
use crate::capability::task::{Group, Task};
use crate::capability::{calendar, deadline};
use crate::db::{Outcome, Tx};
use crate::http::PageQuery;

/// Terms that wait for a decision or come to their end, and inspections that wait for an evaluation.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let mut tasks = Vec::new();
    if tx.actor().has(Role::Reviewer) {
        tasks.extend(proposed(tx)?);
    }
    if tx.actor().has(Role::OrgSupervisor) {
        tasks.extend(ending(tx)?);
    }
    if tx.actor().has(Role::SocialSupervisor) {
        tasks.extend(evaluations(tx)?);
    }
    Ok(tasks)
}

fn proposed(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let query =
        SocialSupervisorQuery { state: Some(State::Proposed), limit: Some(50), ..SocialSupervisorQuery::default() };
    let (_, rows) = rows(tx, &query)?;
    let mut tasks = Vec::new();
    for row in rows {
        if machine::offers_in_list(STEPS, row.state.0, &row.standing(tx)).contains(&Action::Engage.as_str()) {
            tasks.push(Task {
                group: Group::Approval,
                object: OBJECT,
                object_id: row.id,
                case_id: None,
                title: row.name,
                subtitle: row.workplace,
                part: None,
                action: Action::Engage.as_str(),
                since: row.state_since,
                due: None,
                days_left: None,
            });
        }
    }
    Ok(tasks)
}

fn ending(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let (calendar, today, now) = (calendar::of(tx)?, tx.today(), tx.now());
    let mut tasks = Vec::new();
    for (end, _) in deadline::nearing(tx, OBJECT)? {
        if tx.actor().holds(Role::OrgSupervisor, &end.unit_path) {
            tasks.push(Task {
                group: Group::Todo,
                object: OBJECT,
                object_id: end.object_id,
                case_id: None,
                title: end.title,
                subtitle: String::new(),
                part: None,
                action: "renew",
                since: now,
                due: Some(end.due_date),
                days_left: i32::try_from(calendar.workdays_left(today, end.due_date)).ok(),
            });
        }
    }
    Ok(tasks)
}

fn evaluations(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let rows = store_case::admitted(tx, &PageQuery { limit: Some(100), after: None })?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let mut about = store_case::about(tx, &rows)?;
    let due = rows.into_iter().filter(|(of, done)| reported(of.case.state.0) && !done);
    Ok(due
        .map(|(of, _)| Task {
            group: Group::Todo,
            object: "admitted_case",
            object_id: of.case_id,
            case_id: None,
            title: about.remove(&of.case_id).unwrap_or_default().join("、"),
            subtitle: of.case.number,
            part: None,
            action: "evaluate",
            since: of.case.stage_since,
            due: Some(of.until_on),
            days_left: i32::try_from(calendar.workdays_left(today, of.until_on)).ok(),
        })
        .collect())
}
