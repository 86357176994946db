//! My work (/tasks): what waits for this person, gathered from the capabilities that know.
//!
//! A capability with pending work adds its function to [`SOURCES`]; it gives what the actor's offices admit now, a few
//! queries for all of it. Deliberately absent: a table of tasks that could disagree with the things themselves.

mod api;
mod view;

pub use view::{Group, Part, Task};

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
];

/// Everything that waits for the actor: by due date, then by how long it has waited.
fn all(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let mut tasks = Vec::new();
    for source in SOURCES {
        tasks.extend(source(tx)?);
    }
    tasks.sort_by_key(|t| (t.due.is_none(), t.due, t.since));
    Ok(tasks)
}

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_tasks);
}
