//! Joint conferences (C26, /joint-conferences): planned, held, minutes signed, every item followed to its end. Rules R-JC-1…4.
//!
//! A conference belongs to a unit, as a rule the county. From the day on which one was held a deadline of that unit runs to
//! the next (`joint_conference.months`), so that everybody's work list and calendar warn of it; holding one meets it. Every
//! item that was exchanged has a unit that answers for it, a day, and a deadline of its own. Supervisors who sit in
//! (`social_supervisor`) are shown when, where, who and about what, and neither the items nor the minutes.

mod api;
mod store;
mod store_item;
mod tasks;
mod view;

pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_joint_conferences)
        .service(api::create_joint_conference)
        .service(api::read_joint_conference)
        .service(api::edit_joint_conference)
        .service(api::act_on_joint_conference);
}
