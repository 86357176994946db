//! Supervisors of inspection work (C26, /social-supervisors, /admitted-cases): engaged for a term with a letter of appointment,
//! admitted to a case, heard on its inspection and in sessions (评议会, /supervisor-sessions). Rules R-SOC-1…7.
//!
//! What somebody who is admitted is shown of a case is a view of its own ([`view_case`]), which lists what may be shown and
//! knows nothing else: no name of a candidate, no word of a talk or a petition, no vote. It is made from counts, days and the
//! ids of rules; every reading is in the journal. An admission ends with its day, with its term or by a decision; after that
//! the case is answered as if it were not there. A term's end is a deadline, and the daily run ends what is over.

mod api;
mod api_case;
mod api_session;
mod store;
mod store_admission;
mod store_case;
mod store_observer;
mod store_session;
mod tasks;
mod view;
mod view_case;
mod view_session;

pub use store::{engaged_over, run};
pub use store_observer::observers;
pub use tasks::tasks;
pub use view_case::{EvaluationForm, EvaluationSums};

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_social_supervisor_accounts)
        .service(api::list_social_supervisors)
        .service(api::create_social_supervisor)
        .service(api::read_social_supervisor)
        .service(api::act_on_social_supervisor)
        .service(api_case::list_admitted_cases)
        .service(api_case::read_admitted_case)
        .service(api_case::evaluate_inspection)
        .service(api_session::list_supervisor_sessions)
        .service(api_session::create_supervisor_session)
        .service(api_session::edit_supervisor_session);
}
