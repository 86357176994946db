//! The tables of permitted steps, as text that a reviewer who does not programme can read: a change is a diff.

use std::fmt::Write as _;

use hezhen_domain::machine::matrix;
use hezhen_domain::{
    account, appointment, audit, audit_mark, audit_plan, cadre, cadre_change, candidate, certificate, consultation,
    deliberation, gate_override, inspection, joint_conference, liaison_visit, meeting, meeting_item, nomination,
    notice, opinion, parameter, petition, post, probation, recommendation, selection_case, social_supervisor, team,
    tenure, tip, unit, verification, visit_task,
};

#[test]
fn the_tables_of_permitted_steps_are_as_committed() {
    let mut text = String::new();
    for (name, table) in [
        ("account", matrix(account::STEPS)),
        ("appointment", matrix(appointment::STEPS)),
        ("audit", matrix(audit::STEPS)),
        ("audit_mark", matrix(audit_mark::STEPS)),
        ("audit_plan", matrix(audit_plan::STEPS)),
        ("cadre", matrix(cadre::STEPS)),
        ("cadre_change", matrix(cadre_change::STEPS)),
        ("candidate", matrix(candidate::STEPS)),
        ("certificate", matrix(certificate::STEPS)),
        ("consultation", matrix(consultation::STEPS)),
        ("deliberation", matrix(deliberation::STEPS)),
        ("gate_override", matrix(gate_override::STEPS)),
        ("inspection", matrix(inspection::STEPS)),
        ("joint_conference", matrix(joint_conference::STEPS)),
        ("liaison_visit", matrix(liaison_visit::STEPS)),
        ("meeting", matrix(meeting::STEPS)),
        ("meeting_item", matrix(meeting_item::STEPS)),
        ("nomination", matrix(nomination::STEPS)),
        ("notice", matrix(notice::STEPS)),
        ("opinion", matrix(opinion::STEPS)),
        ("parameter", matrix(parameter::STEPS)),
        ("petition", matrix(petition::STEPS)),
        ("petition_identity", matrix(petition::identity::STEPS)),
        ("petition_key", matrix(petition::office_key::STEPS)),
        ("post", matrix(post::STEPS)),
        ("probation", matrix(probation::STEPS)),
        ("recommendation", matrix(recommendation::STEPS)),
        ("selection_case", matrix(selection_case::STEPS)),
        ("social_supervisor", matrix(social_supervisor::STEPS)),
        ("team", matrix(team::STEPS)),
        ("team_change", matrix(team::CHANGE_STEPS)),
        ("tenure", matrix(tenure::STEPS)),
        ("tip", matrix(tip::STEPS)),
        ("unit", matrix(unit::STEPS)),
        ("verification", matrix(verification::STEPS)),
        ("visit_task", matrix(visit_task::STEPS)),
    ] {
        let _ = writeln!(text, "== {name}\n{table}");
    }
    super::committed("steps.matrix.txt", &text);
}
