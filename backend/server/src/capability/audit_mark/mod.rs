//! Officials put among those to be audited by hand (C16, /audit-marks): a deputy who is in charge, and whom the committee
//! names. Rules R-AUD-9, SOD-1, SOD-3.
//!
//! A mark stands on the tenure, not on the post: who holds the post next does not answer for it. [`standing`] and [`tenures`] tell
//! the rotation and the case of it; what ended with the tenure is owed as that of a marked post is.

mod api;
mod store;
mod view;

pub use store::{Mark, standing, tenures};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::create_audit_mark).service(api::read_audit_mark).service(api::act_on_audit_mark);
}
