//! The list of capabilities. Each has the same four files: `mod`, `api`, `view`, `store`.

pub mod account;
pub mod appointment;
pub mod archive;
pub mod attachment;
pub mod audit;
pub mod audit_log;
pub mod audit_mark;
pub mod auth;
pub mod cadre;
pub mod cadre_change;
pub mod calendar;
pub mod candidate;
pub mod certificate;
pub mod code_table;
pub mod consultation;
pub mod deadline;
pub mod deliberation;
pub mod gate_override;
pub mod inspection;
pub mod joint_conference;
pub mod liaison_visit;
pub mod lrmx;
pub mod meeting;
pub mod meeting_item;
pub mod motion;
pub mod nomination;
pub mod notice;
pub mod opinion;
pub mod parameter;
pub mod petition;
pub mod petition_key;
pub mod post;
pub mod probation;
pub mod recommendation;
pub mod roster;
pub mod selection_case;
pub mod social_supervisor;
pub mod statistics;
pub mod task;
pub mod team;
pub mod tenure;
pub mod tip;
pub mod unit;
pub mod verification;
pub mod visit_task;

use crate::db::{Outcome, Tx};

/// Offices whose accounts need a second factor, by the parameters in force.
fn second_factor_roles(tx: &mut Tx<'_>) -> Outcome<Vec<String>> {
    Ok(parameter::in_force(tx)?.auth_second_factor_roles)
}

/// Minutes after which an unused session ends, by the parameters in force.
fn idle_minutes(tx: &mut Tx<'_>) -> Outcome<i64> {
    Ok(i64::from(parameter::in_force(tx)?.auth_idle_minutes))
}

/// Every capability's routes.
pub fn routes(cfg: &mut crate::http::Routes<'_, '_>) {
    account::routes(cfg);
    appointment::routes(cfg);
    archive::routes(cfg);
    attachment::routes(cfg);
    audit::routes(cfg);
    audit_log::routes(cfg);
    audit_mark::routes(cfg);
    auth::routes(cfg);
    cadre::routes(cfg);
    cadre_change::routes(cfg);
    calendar::routes(cfg);
    candidate::routes(cfg);
    certificate::routes(cfg);
    code_table::routes(cfg);
    deadline::routes(cfg);
    gate_override::routes(cfg);
    inspection::routes(cfg);
    joint_conference::routes(cfg);
    liaison_visit::routes(cfg);
    motion::routes(cfg);
    nomination::routes(cfg);
    notice::routes(cfg);
    opinion::routes(cfg);
    parameter::routes(cfg);
    petition::routes(cfg);
    petition_key::routes(cfg);
    post::routes(cfg);
    probation::routes(cfg);
    recommendation::routes(cfg);
    consultation::routes(cfg);
    deliberation::routes(cfg);
    meeting::routes(cfg);
    meeting_item::routes(cfg);
    selection_case::routes(cfg);
    social_supervisor::routes(cfg);
    statistics::routes(cfg);
    task::routes(cfg);
    team::routes(cfg);
    tenure::routes(cfg);
    tip::routes(cfg);
    unit::routes(cfg);
    verification::routes(cfg);
    visit_task::routes(cfg);
}
