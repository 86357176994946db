//! Units (C02, /units): the tree that scope is measured on. Rule R-UNIT-1.
//!
//! A unit's place is its path of codes, `/3401/XZ01/`; moving a unit rewrites the paths below it. Posts are their own
//! capability.

mod api;
mod store;
mod view;

pub use store::{Unit, by_id, county, in_scope, visible};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_units)
        .service(api::create_unit)
        .service(api::read_unit)
        .service(api::edit_unit)
        .service(api::act_on_unit);
}
