//! Appointments (C20, /appointments): the talk, the document and the post of everybody whom a case adopted. Rules R-APP-1,
//! R-APP-3, R-APP-4.
//!
//! An appointment is opened for each adopted candidate when the case registers its decision; nobody types it. Issuing the
//! document takes the next number, writes the tenure, ends what was held before, and begins the probation where there is
//! one. Deliberately absent: a change of the cadre register, whose locked fields ask for evidence of their own.

mod api;
mod store;
mod view;

pub use store::{Appointment, case_facts, of_case, open};
pub use view::AppointmentView;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_appointments)
        .service(api::read_appointment)
        .service(api::edit_appointment)
        .service(api::act_on_appointment);
}
