//! Deliberation before the meeting (酝酿, C18, /deliberations): who was consulted about a case, how, and what was said.
//! Rule R-DEL-1. Supervisors who are admitted to the case may sit in; the record names them, and they are shown no more of the
//! case than before.

mod api;
mod store;
mod view;

pub use store::case_facts;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_deliberations)
        .service(api::list_deliberation_observers)
        .service(api::create_deliberation)
        .service(api::read_deliberation)
        .service(api::act_on_deliberation);
}
