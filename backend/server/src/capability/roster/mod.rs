//! The name list (花名册, C01): `.xlsx` in and out.
//!
//! A file that comes in is read and shown first, row by row: to be created, to be updated, in conflict, in error. Nothing
//! is written before somebody confirms. A person is found by the identity number; somebody of the same name and birth is
//! a conflict, never an overwrite. What the file proves is not changed by a roster (R-CAD-3).

mod api;
mod columns;
mod export;
mod preview;
mod sheet;
mod store;
mod view;

/// Routes of this capability; before those of the register, whose `{id}` would take them.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::export_roster)
        .service(api::read_roster_template)
        .service(api::import_roster)
        .service(api::read_roster_import)
        .service(api::confirm_roster_import);
}
