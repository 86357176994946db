//! Inspections (C11, /inspections): talks, evidence, reports, feedback, acceptance. Rules R-INS-1…9, R-INS-EXT-1…4.
//!
//! Talks and evidence are written by the members of the team, who alone also read them beside the organization's staff
//! and the reviewer. A talk carries an identity that the tablet made, so that what is sent twice over a bad line is one
//! talk. A report is a row of immutable revisions; a signature stands under one revision. The reading of files is
//! evidence by the method `document_review`. Deliberately absent: covert visits (SOD-7), letters and surveys (C12).

mod api;
mod api_evidence;
mod api_problem;
mod api_report;
mod api_return;
mod api_talk;
mod store;
mod store_evidence;
mod store_facts;
mod store_problem;
mod store_report;
mod store_return;
mod store_talk;
mod tasks;
mod view;
mod view_report;
mod view_return;
mod view_work;

pub use store::{accept_with_case, of_case};
pub use store_facts::case_facts;
pub use store_problem::due_moved;
pub use store_return::{sums_of, told_of_actor};
pub use tasks::tasks;

/// Routes of this capability.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    cfg.service(api::list_inspections)
        .service(api::create_inspection)
        .service(api::read_inspection)
        .service(api::edit_inspection)
        .service(api::record_inspection_feedback)
        .service(api::act_on_inspection)
        .service(api_talk::list_talks)
        .service(api_talk::create_talk)
        .service(api_talk::edit_talk)
        .service(api_talk::delete_planned_talk)
        .service(api_evidence::list_inspection_evidence)
        .service(api_evidence::create_inspection_evidence)
        .service(api_evidence::edit_inspection_evidence)
        .service(api_report::list_inspection_reports)
        .service(api_report::read_inspection_report)
        .service(api_report::write_inspection_report)
        .service(api_report::list_report_revisions)
        .service(api_report::sign_inspection_report)
        .service(api_report::compare_candidates)
        .service(api_problem::record_inspection_problem)
        .service(api_problem::report_inspection_problem)
        .service(api_return::record_return_visit);
}
