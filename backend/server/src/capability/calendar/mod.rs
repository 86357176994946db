//! The working-day calendar (/calendar, specification 2.2, C38). Rule CAL-01.
//!
//! A year's days come from the State Council's yearly notice. The years shipped with the product stand until somebody
//! imports that year; an import replaces the year whole. A year without days is counted Monday to Friday, and what was
//! counted through it is provisional until the import comes. The calendar is read anew in every transaction that counts,
//! so that two servers on one database never disagree.
//! An import moves every unfinished deadline and notice in its own transaction, and whatever keeps such a day in its own
//! row; the journal has one entry of it. A preview says what moves, and writes nothing.

mod api;
mod moved;
mod store;
mod view;

pub use store::of;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_calendar_years)
        .service(api::read_calendar_year)
        .service(api::preview_calendar_year)
        .service(api::import_calendar_year);
}
