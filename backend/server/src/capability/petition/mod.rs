//! Petitions and reports (信访举报, C15; /petitions). Rules R-PET-1…13, SOD-1, SOD-3, SOD-4; R-PET-3, R-FOUR-3 and R-NOT-4
//! through [`on_case`] and [`open_on_notices`].
//!
//! The row knows where a petition stands; everything that anybody wrote is a paper, sealed for its place, and never in
//! the journal. Who complained is a paper of its own that two open together ([`reading`]). The deadlines are the
//! engine's. Deliberately absent: editing or deleting a paper, searching their text, and an export.

mod act;
mod api;
mod api_reading;
mod clock;
mod facts;
mod handler;
mod list;
mod paper;
mod reading;
mod store;
mod tasks;
mod view;
mod view_act;
mod view_reading;

pub use facts::{OnCase, on_case, open_on_notices};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut utoipa_actix_web::service_config::ServiceConfig<'_>) {
    cfg.service(api::list_petitions)
        .service(api::create_petition)
        .service(api::read_petition)
        .service(api::classify_petition)
        .service(api::act_on_petition)
        .service(api::list_petition_handlers)
        .service(api_reading::ask_petition_reading)
        .service(api_reading::act_on_petition_reading)
        .service(api_reading::open_petition_reading);
}
