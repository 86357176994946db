//! Motions (C04, /motions): one per case, with the unit's analysis and the work plan. Rules R-MOT-1, R-MOT-2.
//!
//! A motion is written while its case is a draft; approving it is the case's own step.

mod api;
mod store;
mod view;

pub use store::case_facts;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_motions)
        .service(api::create_motion)
        .service(api::read_motion)
        .service(api::replace_motion)
        .service(api::edit_motion);
}
