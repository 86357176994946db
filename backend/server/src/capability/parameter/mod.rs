//! Thresholds in force (C38, /parameters) and their versions. Rules R-PAR-1, R-PAR-2, SOD-1.
//!
//! Number 0 is the table of defaults; an approved version has the next number and holds every value. A case keeps the
//! version in force at its motion approval, whatever comes later. Bounds and bases stand in `hezhen_domain::params`: a
//! period of the law can be bettered here and not undercut.

mod api;
mod store;
mod view;

pub use store::{in_force, version_in_force};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::read_parameters)
        .service(api::list_parameter_versions)
        .service(api::propose_parameter_version)
        .service(api::read_parameter_version)
        .service(api::act_on_parameter_version);
}
