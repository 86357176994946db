//! Items of a meeting (议题, C18, /meeting-items): one post, one vote, counted twice. Rules R-CASE-3, R-MTG-1…9, 11, SOD-5.
//!
//! A count is shown to nobody but who entered it until teller and scrutineer have entered the same one. The latest item
//! on a post and its persons is the one in effect.

mod api;
mod case;
mod count;
mod facts;
mod store;
mod view;

pub use case::{adopted, case_facts, settle};
pub use count::tasks;
pub use facts::of_meeting;
pub use store::agenda;
pub use view::MeetingItemView;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::create_meeting_item)
        .service(api::read_meeting_item)
        .service(api::edit_meeting_item)
        .service(api::count_meeting_item)
        .service(api::act_on_meeting_item);
}
