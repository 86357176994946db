//! Nominations (C06, /nominations): who is put forward for a post, by whom, and whether the post's qualifications are
//! met. Rules R-NOM-1…5, SOD-1, SOD-3.
//!
//! Whoever puts forward sees the own nominations and the posts that are open for it, and nothing else of the case. A
//! secret nomination stores no nominator; the account that hands it in is the office that collected it.

mod api;
mod effects;
mod form;
mod qualify;
mod store;
mod tasks;
mod view;
mod write;

pub use effects::after;
pub use store::{UNDER_WAY, case_of, exceptional, is_nominee, of_nominee, qualified, sources};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_nominations)
        .service(api::list_nomination_calls)
        .service(api::create_nomination)
        .service(api::read_nomination)
        .service(api::edit_nomination)
        .service(api::put_nomination_qualification)
        .service(api::act_on_nomination);
}
