//! Figures of the county (C34, /statistics): for a period and for the units that one's offices cover.
//!
//! Every figure carries its whole numbers, its formula and where it comes from: computed from the records, or entered and
//! signed because no capability of the service knows it. Deliberately absent: a stored report; a figure is computed when
//! it is asked for, and the export is the same figures at that moment.

mod api;
mod compute;
mod entries;
pub mod export;
mod process;
mod supervision;
mod view;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::read_statistics).service(api::export_statistics).service(api::put_statistic_entry);
}
