//! Inspection teams (C10, /teams): who inspects a case. Rules R-TEAM-1…6, SOD-2.
//!
//! Members answer for themselves: each declares towards every candidate, and signs the pledge under the texts of
//! discipline. Deliberately absent: the unit's opinion on the team (C26).

mod api;
mod api_change;
mod store;
mod store_change;
mod store_member;
mod view;

pub use store::{case_facts, confirmed};
pub use store_member::{
    Person, at_work, inspected_by_actor, members, membership, subjects, subjects_among, undeclared,
};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_discipline_texts)
        .service(api::list_teams)
        .service(api::create_team)
        .service(api::read_team)
        .service(api::edit_team)
        .service(api::act_on_team)
        .service(api_change::propose_team_change)
        .service(api_change::act_on_team_change);
}
