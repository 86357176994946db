//! Letters asking for an opinion (征求意见函, C13, /consultations): to the discipline organ, the petition office and other
//! departments, about one or more candidates of a case. The addressed office sees the letter and who it is about, and
//! nothing else of the case; nobody else answers.

mod api;
mod store;
mod view;

pub use store::{due_moved, tasks};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_consultations)
        .service(api::create_consultation)
        .service(api::read_consultation)
        .service(api::act_on_consultation);
}
