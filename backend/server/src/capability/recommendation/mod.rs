//! Recommendation rounds (C07, /recommendation-rounds): talks and meetings, counted twice. Rules R-REC-1…7, R-CASE-4,
//! R-VOTE-2, R-VOTE-4.
//!
//! A sheet is seen by its own side until both are in. When they agree the round is counted; when they differ both are
//! kept, the differences are shown and both sides enter again.

mod api;
mod count;
mod form;
mod result;
mod round;
mod store;
mod tasks;
mod view;

pub use result::{Rates, case_facts, rates};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_recommendation_rounds)
        .service(api::create_recommendation_round)
        .service(api::read_recommendation_round)
        .service(api::edit_recommendation_round)
        .service(api::put_recommendation_nominees)
        .service(api::put_recommendation_count)
        .service(api::act_on_recommendation_round);
}
