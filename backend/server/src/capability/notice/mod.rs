//! Notices (C05, C19, C33; /notices, /public/notices), of nine kinds. Rules R-VAC-1, R-NOT-1…11, R-INS-1 (its part), SOD-1.
//!
//! Three kinds hang on a case, six on a unit alone ([`home`]). What is changed in a published one is told to the public in
//! words: whoever corrects says what, and those words are checked like the rest (R-NOT-6); an extension tells its new day
//! and keeps its reason inside.
//!
//! What the public reads is a copy that publishing pushed (`public_notice`): it holds the fields that may be public and
//! nothing else, and nothing public reads any other table. A window that is over counts as ended from the next day on,
//! whether the daily run has come by or not. What people report is registered here by the staff, or comes in as a petition,
//! which is another's to handle: here it counts until it is concluded.

mod api;
mod api_public;
mod case;
mod document;
mod feedback;
mod file;
mod home;
mod list;
mod page;
mod people;
mod portal;
mod posting;
mod public;
mod reception;
mod shape;
mod shelf;
mod shell;
mod store;
mod suggestion;
mod tasks;
mod view;

pub use case::{case_facts, inspection_noticed_on, inspection_opens_on};
pub use feedback::seal_old;
pub use page::{pages, rest};
pub use people::{named_in, shown_title};
pub use posting::{run, window_moved};
pub use reception::{ReceptionNotice, is_visible_reception, reception};
pub use shelf::Shelf;
pub use shell::{Lang, escape, private_page};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_notices)
        .service(api::create_notice)
        .service(api::suggest_notice)
        .service(api::preview_notice)
        .service(api::read_notice)
        .service(api::read_notice_docx)
        .service(api::edit_notice)
        .service(api::put_notice_channels)
        .service(api::extend_notice)
        .service(api::confirm_notice)
        .service(api::act_on_notice)
        .service(api::add_notice_feedback)
        .service(api::conclude_notice_feedback)
        .service(api_public::list_public_notices)
        .service(api_public::read_public_notice);
}
