//! Tenures (C02, /tenures): who holds a post, from when, by which document. Rules R-POST-1, R-TEN-1.
//!
//! An appointment of a case is written here by [`appoint`]; who held a post before the service came is registered by
//! hand. A post's `vacant_since` follows from its tenures. A term with an end has a deadline ([`run`] gives one to those that
//! were written before), met when the tenure ends.

mod api;
mod store;
mod structure;
mod term;
mod view;

pub use store::{Holding, appoint, holders, lengthen, relieve, serves, settle};
pub use term::run;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_tenures)
        .service(api::list_post_tenures)
        .service(api::create_tenure)
        .service(api::read_tenure)
        .service(api::act_on_tenure)
        .service(api::read_unit_structure);
}
