//! Tips and the minister's mailbox (C26, /tips): what an information officer tells, what is written to the minister, and
//! what a unit told of a team when it was asked after an inspection.
//! Handed over as a petition, answered (letters only), or closed with a reason. Rule R-TIP-1.
//!
//! One noun for both, because both are put down, looked at by the supervision section within `petition.accept_days`, and most
//! often become a petition; where one comes from is its source. What it says is sealed for its row, as a petition's papers
//! are, and stands neither in the journal nor in the deadline. An officer sees what the officer told and what became of it;
//! whom it is about sees nothing. A handed-over tip is a petition of that channel without a petitioner: who told of it stays
//! with the section.

mod api;
mod store;
mod view;

pub use store::{numbers, of_return_visit, tasks, unheard_of};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_tips).service(api::create_tip).service(api::read_tip).service(api::act_on_tip);
}
