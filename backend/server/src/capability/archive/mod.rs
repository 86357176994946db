//! The archive of a case (C32, /archives): its checklist of papers, and the dossier to take away. Rules R-ARC-1, R-CASE-2.
//!
//! What the service holds it counts by itself ([`held`]); a signed paper is filed with its attachment; what cannot be had is
//! exempted with a reason by somebody who did not open the case. The dossier is written from the records of the moment: a
//! document an item, every attachment, the process record, an index and a manifest of SHA-256 sums. Taking it is journalled.

mod api;
pub mod dossier;
mod held;
pub mod html;
mod papers;
mod records;
mod store;
mod view;

pub use store::case_facts;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::read_archive).service(api::put_archive_item).service(api::read_dossier);
}
