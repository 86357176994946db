//! Visit tasks (走访任务、巡回接访, C15; /visit-tasks): who visits how many households by when, what was heard, and how far
//! everybody is. Rules R-VIS-1…3.
//!
//! A task belongs to the unit that answers for it, with its leader, person and last day (点对点); its deadline is the engine's.
//! A quota comes from `visit.quota_organ` and `visit.quota_station`; it may be raised freely and lowered with a reason. What
//! people asked about is sealed for its row and read by who wrote it and by the offices that set tasks; a complaint among it
//! waits for those offices, which hand it over as a petition (`visit`, on receptions `patrol`), and stands there alone from
//! then on. Who is sent needs no office for it: the task itself lets one log.

mod api;
mod api_visit;
mod assignee;
mod figures;
mod store;
mod store_visit;
mod tasks;
mod view;

pub use figures::{Tally, tally};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_visit_tasks)
        .service(api::create_visit_task)
        .service(api::read_visit_statistics)
        .service(api::read_visit_task)
        .service(api::edit_visit_task)
        .service(api::act_on_visit_task)
        .service(api::list_visit_task_assignees)
        .service(api_visit::list_visits)
        .service(api_visit::log_visit)
        .service(api_visit::edit_visit);
}
