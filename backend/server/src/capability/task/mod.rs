//! My work (/tasks): what waits for this person, gathered from the capabilities that know.
//!
//! A capability with pending work adds its function to [`SOURCES`]; it gives what the actor's offices admit now, a few
//! queries for all of it. Deliberately absent: a table of tasks that could disagree with the things themselves.

mod api;
mod view;

use view::TaskRow;
pub use view::{Group, Part, Task};

use hezhen_domain::deadline::{Level, Scheme, alert};

use crate::capability::{deadline, parameter};
use crate::db::{Outcome, Tx};

type Source = fn(&mut Tx<'_>) -> Outcome<Vec<Task>>;

/// Who knows of pending work, in the order of the chain.
const SOURCES: &[Source] = &[
    super::cadre_change::tasks,
    super::gate_override::tasks,
    super::selection_case::tasks,
    super::nomination::tasks,
    super::recommendation::tasks,
    super::inspection::tasks,
    super::probation::tasks,
    super::notice::tasks,
    super::consultation::tasks,
    super::verification::tasks,
    super::meeting::tasks,
    super::meeting_item::tasks,
    super::petition::tasks,
    super::audit::tasks,
    super::joint_conference::tasks,
    super::tip::tasks,
    super::social_supervisor::tasks,
    super::liaison_visit::tasks,
    super::visit_task::tasks,
];

/// Everything that waits for the actor: by due date, then by how long it has waited.
fn all(tx: &mut Tx<'_>) -> Outcome<Vec<TaskRow>> {
    let mut tasks = Vec::new();
    for source in SOURCES {
        tasks.extend(source(tx)?);
    }
    tasks.sort_by_key(|t| (t.due.is_none(), t.due, t.since));
    let ids: Vec<_> = tasks.iter().map(|t| t.object_id).collect();
    let levels = deadline::levels(tx, &ids)?;
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    let level = |task: &Task| {
        let due = task.due?;
        // Officials who are to be audited have no deadline of their own before they are in a plan; nor has what only ends.
        let alone = |scheme| alert(scheme, due, due, today, &params).level;
        Some(match task.object {
            "audit_object" => alone(Scheme::Audit),
            _ => levels.get(&(task.object_id, due)).copied().unwrap_or_else(|| alone(Scheme::Limit)),
        })
    };
    let row = |task: Task| TaskRow { level: level(&task).unwrap_or(Level::Quiet), task };
    Ok(tasks.into_iter().map(row).collect())
}

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_tasks);
}
