//! Probations (C20, /probations): the year on trial, its inspection, its publicity, its result. Rules R-APP-2, 5, 6, 7.
//!
//! A probation begins with the document and counts from its day. Its end is a deadline, told of as `probation.alert_days`
//! says, so that it stands in everybody's work list. Whoever fails is relieved of the post and arranged at the previous rank.

mod api;
mod store;
mod view;

pub use store::{begin, tasks};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_probations).service(api::read_probation).service(api::act_on_probation);
}
