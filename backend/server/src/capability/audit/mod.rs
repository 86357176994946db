//! Audits of economic responsibility (经济责任审计, C16; /audits, /audit-plans, /audit-objects, /audit-rotation, /auditors).
//! Rules R-AUD-1…8, SOD-1, SOD-3; R-AUD-4 through [`finished`].
//!
//! The plan of a year is drawn up from the rotation; its approval puts its audits down. An audit keeps what it has been
//! through in its row, what was found and what is to be put right in tables of their own, and what was written as papers,
//! each shown to those whom it is for; who inspects the official in a case reads the result. Deliberately absent: an office
//! of its own for who reviews (an audit lead outside the team does), and any sight of the file for inspectors (SOD-8).

mod act;
mod api;
mod api_plan;
mod clock;
mod document;
mod facts;
mod finding;
mod going;
mod list;
mod paper;
mod plan;
mod store;
mod subject;
mod tasks;
mod team;
mod view;
mod view_act;
mod view_plan;

pub use clock::{run, term_moved};
pub use list::answered;
pub use store::{finished, reads_evidence, unheard_of_oneself};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_audits)
        .service(api::create_audit)
        .service(api::read_audit)
        .service(api::act_on_audit)
        .service(api::print_audit_document)
        .service(api::read_audit_docx)
        .service(api::list_auditors)
        .service(api_plan::list_audit_objects)
        .service(api_plan::read_audit_rotation)
        .service(api_plan::list_audit_plans)
        .service(api_plan::create_audit_plan)
        .service(api_plan::read_audit_plan)
        .service(api_plan::edit_audit_plan)
        .service(api_plan::act_on_audit_plan);
}
