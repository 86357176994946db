//! Deadlines (/deadlines, specification 2.1 and 2.2). Rule CAL-01.
//!
//! A deadline belongs to the thing that waits (`object`, `object_id`) and to the office that must act over a unit. The
//! capability that owns the thing opens it, and meets or waives it; nothing here has an address to write to. A year's
//! calendar moves every unfinished deadline in one pass; [`run`] brings the level of whatever comes nearer its end and marks
//! what was missed. Both can be done twice.
//!
//! How near a deadline is (quiet, early, near, urgent, overdue) the domain computes from the row and the parameters; the row
//! keeps the level and the day of the next one, so that the daily run reads and writes nothing but what changes. An answer
//! gives the level of the day on which it is asked for; only the queue of what is nearly over goes by the stored one, and by
//! what has come nearer since. Changes of level are told to the journal once a batch, with their numbers; what was missed,
//! one by one.

mod api;
mod store;
mod store_list;
mod store_run;
mod thing;
mod view;

pub use store::{NewDeadline, WINDOW, extend, lapse, lapsed, meet, meet_on, open, waive};
pub use store_run::{Ran, look_again, recount, recount_preview, run};
pub use thing::{Running, levels, nearing, of_thing, of_things, rename, running};
pub use view::{DeadlineView, MovedDeadline};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_deadlines);
}
