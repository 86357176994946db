//! Certificates of inspectors (C10, /inspector-certificates): who may take part in an inspection. Rules R-CERT-1…3.
//!
//! A certificate belongs to an account. Whether it counts on a day is asked by teams (R-TEAM-2); an inspector whose
//! certificate has run out stands there as certified, with the day it ended, until somebody records the expiry.

mod api;
mod store;
mod view;

pub use store::{Held, of_accounts};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_inspectors)
        .service(api::list_inspector_certificates)
        .service(api::create_inspector_certificate)
        .service(api::read_inspector_certificate)
        .service(api::edit_inspector_certificate)
        .service(api::act_on_inspector_certificate);
}
