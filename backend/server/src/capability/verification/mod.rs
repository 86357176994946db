//! The four musts and joint review (凡提四必、联审, C13, /verifications): one verification per candidate and item. Rules
//! R-FOUR-1…7, R-AUD-4, R-PET-3.
//!
//! Items are asked for by letter (`consultation`) or, where the department checks itself, recorded here. The board of a
//! case shows every candidate with the four and with whatever else was begun.

mod api;
mod facts;
mod letter;
mod store;
mod view;

pub use facts::{audited_by_letter, case_facts};
pub use letter::{cancelled, due_moved, replied, requested};
pub use store::{STAGES, live, live_among, tasks};
pub use view::AnswerForm;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_verifications)
        .service(api::create_verification)
        .service(api::read_verification)
        .service(api::act_on_verification);
}
