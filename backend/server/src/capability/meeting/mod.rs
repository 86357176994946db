//! Decision meetings (讨论决定, C18, /meetings): the body, its members, materials, attendance, items and minutes. Rules
//! R-MTG-1, 3, 10; those of one item in `meeting_item`.
//!
//! Readers of a unit's meetings see all of them; a member sees the agenda and materials of the meetings that the member
//! belongs to, and nothing of the counting.

mod api;
mod store;
mod view;

pub use store::{Meeting, Member, tasks, visible};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_meetings)
        .service(api::create_meeting)
        .service(api::read_meeting)
        .service(api::edit_meeting)
        .service(api::put_attendance)
        .service(api::act_on_meeting);
}
