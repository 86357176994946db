//! Liaison visits (走访联系, C26, /liaison-visits): which organ was called on, what was learned, and what came of it. Rules
//! R-LIA-1 and R-LIA-2.
//!
//! From a visit on the days to the next visit of that organ run (`liaison.months`); the next visit meets them. What is to be
//! followed up has a deadline of its own, whose title says where it comes from and not what was learned. Whoever is named in a
//! fact is not told of it: the fact is left out, with its deadline and its task, and the journal keeps no words of facts.

mod api;
mod store;
mod store_fact;
mod tasks;
mod view;

pub use store_fact::unheard_of;
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_liaison_visits)
        .service(api::create_liaison_visit)
        .service(api::liaison_statistics)
        .service(api::read_liaison_visit)
        .service(api::act_on_liaison_visit);
}
