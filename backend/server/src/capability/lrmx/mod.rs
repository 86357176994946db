//! The exchange file of the approval form (干部任免审批表, `.lrmx`, C01) against the register.
//!
//! A file that comes in is read and shown beside the record first: the person is found by the identity number, else by
//! name and birth. Where the two differ somebody chooses, field by field; nothing is overwritten in silence, and what the
//! personal file proves is not changed (R-CAD-3). What the file says beyond the register is kept, and an export writes it
//! again: nothing is lost on the way through.

mod api;
mod mapping;
mod store;
mod view;

/// Routes of this capability; before those of the register, whose `{id}` would take them.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::import_lrmx)
        .service(api::read_lrmx_import)
        .service(api::confirm_lrmx_import)
        .service(api::export_lrmx);
}
