//! What waits with liaison visits, for my work: what is to be followed up, and organs that have not been visited for
//! long, or never.

use std::collections::HashMap;

use hezhen_domain::liaison_visit::Action;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::{store, store_fact};
use crate::capability::deadline::Running;
use crate::capability::task::{Group, Task};
use crate::capability::{calendar, deadline};
use crate::db::{Id, Outcome, Tx};

/// What is open of what was learned, and the visits that are due soon.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    if !tx.actor().has(Role::OrgSupervisor) {
        return Ok(Vec::new());
    }
    let mut open = deadline::running(tx, store_fact::OBJECT, None)?;
    open.retain(|d| tx.actor().holds(Role::OrgSupervisor, &d.unit_path));
    open.truncate(200);
    let ids: Vec<Id> = open.iter().map(|d| d.object_id).collect();
    let known = store_fact::visits_of(tx, &ids)?.into_iter();
    let known: HashMap<Id, (Id, Option<String>)> = known.map(|(id, visit, by)| (id, (visit, by))).collect();
    let (calendar, today, now) = (calendar::of(tx)?, tx.today(), tx.now());
    let task = |due: Running, object_id: Id, subtitle: String, action: &'static str| Task {
        group: Group::Todo,
        object: store::OBJECT,
        object_id,
        case_id: None,
        title: due.title,
        subtitle,
        part: None,
        action,
        since: now,
        due: Some(due.due_date),
        days_left: i32::try_from(calendar.workdays_left(today, due.due_date)).ok(),
    };
    let mut tasks = Vec::new();
    for due in open {
        if let Some((visit, by)) = known.get(&due.object_id) {
            tasks.push(task(due, *visit, by.clone().unwrap_or_default(), Action::Settle.as_str()));
        }
    }
    for (county, organ) in store::never(tx)? {
        tasks.push(Task {
            group: Group::Todo,
            object: store::OBJECT,
            object_id: county,
            case_id: None,
            title: format!("走访{}", organ.name()),
            subtitle: String::new(),
            part: None,
            action: "begin",
            since: now,
            due: None,
            days_left: None,
        });
    }
    for (next, _) in deadline::nearing(tx, store::OBJECT)? {
        if tx.actor().holds(Role::OrgSupervisor, &next.unit_path) {
            let of = next.object_id;
            tasks.push(task(next, of, String::new(), "visit"));
        }
    }
    Ok(tasks)
}
