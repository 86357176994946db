//! Posts (C02, /posts): the places that people are chosen for, and who holds them. Rules R-POST-1…3, R-NOM-2 (what a
//! post asks of a person).

mod api;
mod store;
mod view;

pub use super::tenure::{Holding, appoint, holders, relieve};
pub use store::{Post, by_id, case_facts, held_in, qualification};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_posts)
        .service(api::create_post)
        .service(api::read_post)
        .service(api::edit_post)
        .service(api::act_on_post);
}
