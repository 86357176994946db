//! Petitions and reports (信访举报, C15; /petitions). Rules R-PET-1…15, SOD-1, SOD-3, SOD-4; R-PET-3, R-FOUR-3 and R-NOT-4
//! through [`on_case`] and [`open_on_notices`].
//!
//! The public sends and asks by a receipt ([`public`], and the pages): of it only a slow hash is kept, of the sender only the
//! day. Such a transaction knows no hour, its request stands in no log, and the journal hears of it a day later.
//!
//! The row knows where a petition stands; everything that anybody wrote is a paper, sealed for its place, and never in
//! the journal. Files of the public are cleaned of all but what they show ([`clean`]) before they are sealed. Who complained
//! is a paper of its own, sealed to the office's keys ([`sealed`]), that two open together ([`reading`]). The deadlines are
//! the engine's. Deliberately absent: editing or deleting a paper, searching their text, and an export of whole petitions.

mod act;
mod api;
mod api_document;
mod api_file;
mod api_public;
mod api_reading;
mod clean;
mod clean_pdf;
mod clock;
mod document;
mod facts;
mod file;
mod handler;
mod intake;
mod letter;
mod list;
mod merged;
mod page;
mod page_thread;
mod page_words;
mod paper;
mod public;
mod reading;
mod sealed;
mod statistics;
mod store;
mod suspect;
mod tasks;
mod view;
mod view_act;
mod view_merged;
mod view_public;
mod view_reading;
mod view_statistics;

pub use facts::{OnCase, on_case, open_on, open_on_notices};
pub use page::pages;
pub use paper::seal_plain;
pub(crate) use sealed::is_key;
pub use statistics::received;
pub use store::{Named, named, take_over, tells, tells_of_case, unheard_of};
pub use tasks::tasks;
pub use view::{PetitionForm, PetitionPlace, Petitioner};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_petitions)
        .service(api::create_petition)
        .service(api::read_petition_statistics)
        .service(api::read_petition)
        .service(api_file::read_petition_file)
        .service(api_file::attach_petition_file)
        .service(api_document::print_petition_document)
        .service(api_document::read_petition_docx)
        .service(api::classify_petition)
        .service(api_public::write_to_petitioner)
        .service(api::act_on_petition)
        .service(api::list_petition_handlers)
        .service(api_reading::ask_petition_reading)
        .service(api_reading::act_on_petition_reading)
        .service(api_reading::open_petition_reading)
        .service(api_reading::reseal_petition_reading)
        .service(api_public::submit_public_petition)
        .service(api_public::query_public_petition)
        .service(api_public::write_public_message)
        .service(api_public::rate_public_petition)
        .service(api_public::ask_public_review);
}
