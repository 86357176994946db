//! Deadlines (/deadlines, specification 2.1 and 2.2). Rule CAL-01.
//!
//! A deadline belongs to the thing that waits (`object`, `object_id`) and to the office that must act over a unit. The
//! capability that owns the thing opens it, and meets or waives it; nothing here has an address to write to. A year's
//! calendar moves every unfinished deadline in one pass, and [`run`] marks the missed ones; both can be done twice.

mod api;
mod store;
mod thing;
mod view;

pub use store::{NewDeadline, WINDOW, extend, lapse, meet, open, recount, recount_preview, run, waive};
pub use thing::{Running, of_thing, rename, running};
pub use view::{DeadlineView, MovedDeadline};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_deadlines);
}
