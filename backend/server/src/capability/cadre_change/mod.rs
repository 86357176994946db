//! Changes of a record on request (C01, /cadre-changes): rule R-CAD-3, SOD-1, SOD-3.
//!
//! The cadre or a member of staff proposes new values with a reason and, for what the personal file proves, a document;
//! another member of staff approves. What was on record when it was proposed is kept: if the record has moved since, the
//! approval is refused and the request made anew.

mod api;
mod store;
mod view;

pub use store::{is_visible, tasks};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_cadre_changes)
        .service(api::list_changes_of_cadre)
        .service(api::propose_cadre_change)
        .service(api::read_cadre_change)
        .service(api::act_on_cadre_change);
}
