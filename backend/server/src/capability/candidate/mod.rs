//! Candidates (C09, /candidates, /shortlists): the persons of a case, from the pool to the appointment. Rules R-SL-1…5,
//! R-REC-3, SOD-3.
//!
//! The board of a case shows the persons of each post side by side: the rates, the composite of five with its lines,
//! what the register says against somebody and what was answered. Nothing is chosen by a figure.

mod api;
mod board;
mod effects;
mod facts;
mod form;
mod store;
mod view;

pub use effects::after;
pub use facts::case_facts;
pub use store::{
    admit, among, cases_of, is_subject, of_case, open_cases_of, settle, settle_all, shortlisted, step_back,
};
pub use view::CandidateBrief;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_candidates)
        .service(api::create_candidate)
        .service(api::read_candidate)
        .service(api::put_candidate_answers)
        .service(api::put_candidate_evidence)
        .service(api::act_on_candidate)
        .service(api::read_shortlist)
        .service(api::put_shortlist_post);
}
