//! Candidates (C09, /candidates): the persons of a case, from the pool to the appointment. Rules R-SL-1…5, SOD-3.

mod api;
mod store;
mod view;

pub use store::{cases_of, is_subject, of_case, settle};
pub use view::CandidateBrief;

/// Routes of this capability.
pub fn routes(cfg: &mut utoipa_actix_web::service_config::ServiceConfig<'_>) {
    cfg.service(api::list_candidates).service(api::create_candidate).service(api::read_candidate);
}
