//! What waits with visit tasks, for my work.

use std::collections::HashSet;

use diesel::dsl::sum;
use diesel::prelude::*;
use hezhen_domain::text::TextEnum;
use hezhen_domain::visit_task::{Action, SETTERS, State};

use super::store::{self, OBJECT, Row};
use super::view::VisitTaskQuery;
use crate::capability::task::{Group, Task};
use crate::capability::{calendar, deadline};
use crate::db::{Id, Outcome, Tx};
use crate::schema::{visit, visit_assignee};

/// Open tasks on which the actor has not yet what is asked for.
fn unmet(tx: &mut Tx<'_>, tasks: &[Id]) -> Outcome<HashSet<Id>> {
    let me = tx.actor().id();
    let own: Vec<(Id, Id, i32)> = visit_assignee::table
        .filter(visit_assignee::account_id.eq(me).and(visit_assignee::task_id.eq_any(tasks.to_vec())))
        .filter(visit_assignee::explanation.is_null())
        .select((visit_assignee::id, visit_assignee::task_id, visit_assignee::quota))
        .load(tx.conn)?;
    let done: Vec<(Id, Option<i64>)> = visit::table
        .filter(visit::assignee_id.eq_any(own.iter().map(|o| o.0).collect::<Vec<_>>()))
        .group_by(visit::assignee_id)
        .select((visit::assignee_id, sum(visit::counted)))
        .load(tx.conn)?;
    let so_far = |id: Id| done.iter().find(|d| d.0 == id).and_then(|d| d.1).unwrap_or_default();
    Ok(own.into_iter().filter(|o| so_far(o.0) < i64::from(o.2)).map(|o| o.1).collect())
}

/// Tasks on which complaints wait to be handed over.
fn heard(tx: &mut Tx<'_>, tasks: &[Id]) -> Outcome<HashSet<Id>> {
    let waits = visit::complains.eq(true).and(visit::petition_id.is_null());
    let of = visit::table.filter(visit::task_id.eq_any(tasks.to_vec()).and(waits));
    let found: Vec<Id> = of.select(visit::task_id).distinct().load(tx.conn)?;
    Ok(found.into_iter().collect())
}

/// What the actor has to log, to hand over and to close.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let query = VisitTaskQuery { state: Some(State::Open), limit: Some(200), ..VisitTaskQuery::default() };
    let (_, rows) = store::rows(tx, &query)?;
    let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
    let (unmet, heard, sums) = (unmet(tx, &ids)?, heard(tx, &ids)?, store::sums(tx, &ids)?);
    let running = deadline::running(tx, OBJECT, Some(&ids))?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let mut tasks = Vec::new();
    for row in rows {
        let office = tx.actor().holds_any(SETTERS, &row.unit_path);
        let (done, quota) = sums.get(&row.id).copied().unwrap_or_default();
        let ends = done >= quota || row.to_date < today;
        let waits = [
            (Action::Log, unmet.contains(&row.id)),
            (Action::HandOver, office && heard.contains(&row.id)),
            (Action::Close, office && ends && !heard.contains(&row.id)),
        ];
        let due = running.iter().find(|r| r.object_id == row.id).map(|r| r.due_date);
        let days_left = due.and_then(|due| i32::try_from(calendar.workdays_left(today, due)).ok());
        let one = |row: &Row, action: Action| Task {
            group: Group::Todo,
            object: OBJECT,
            object_id: row.id,
            case_id: None,
            title: row.title.clone(),
            subtitle: row.unit_name.clone(),
            part: None,
            action: action.as_str(),
            since: row.state_since,
            due,
            days_left,
        };
        tasks.extend(waits.into_iter().filter(|(_, is)| *is).map(|(action, _)| one(&row, action)));
    }
    Ok(tasks)
}
