//! The clocks of the three regimes: which term begins when, how long it is, in which days, and what sets it.

use super::{Destination, Regime};
use crate::calendar::DeadlineUnit::{self, Month, NaturalDay, WorkDay};
use crate::params::Params;
use crate::role::Role;

/// A term that begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Term {
    /// What is to be done.
    pub kind: &'static str,
    /// The parameter or the article that sets it.
    pub basis: &'static str,
    /// How many.
    pub length: u32,
    /// Of what.
    pub unit: DeadlineUnit,
    /// By whom.
    pub role: Role,
}

/// It is to be numbered.
pub const REGISTER: &str = "petition_register";
/// It is to be accepted, transferred or refused.
pub const DECIDE: &str = "petition_decide";
/// Who gave a name is to be told that it was received.
pub const ACKNOWLEDGE: &str = "petition_acknowledge";
/// It is to be answered.
pub const HANDLE: &str = "petition_handle";
/// The day that the assignment set.
pub const LIMIT: &str = "petition_limit";
/// The organ that it was transferred to may object.
pub const OBJECTION: &str = "petition_objection";
/// That organ tells its result.
pub const FEEDBACK: &str = "petition_feedback";
/// Who gave a name is to be told the result.
pub const RESULT: &str = "petition_result";
/// The body above is to answer.
pub const REVIEW: &str = "petition_review";

/// Everything that may run.
pub const KINDS: &[&str] = &[REGISTER, DECIDE, ACKNOWLEDGE, HANDLE, LIMIT, OBJECTION, FEEDBACK, RESULT, REVIEW];

const fn term(kind: &'static str, basis: &'static str, length: u32, unit: DeadlineUnit, role: Role) -> Term {
    Term { kind, basis, length, unit, role }
}

/// What begins with the day of receipt.
pub fn on_receipt(regime: Regime, real_name: bool, p: &Params) -> Vec<Term> {
    let officer = Role::PetitionOfficer;
    let mut terms = vec![term(REGISTER, "petition.register_wd", p.petition_register_wd, WorkDay, officer)];
    terms.push(match regime {
        Regime::General => term(DECIDE, "petition.accept_days", p.petition_accept_days, NaturalDay, officer),
        Regime::Report => term(DECIDE, "report.transfer_wd", p.report_transfer_wd, WorkDay, officer),
        Regime::NoticeWindow => term(DECIDE, "petition.judge_wd", p.petition_judge_wd, WorkDay, officer),
    });
    if real_name {
        terms.push(match regime {
            Regime::General => term(ACKNOWLEDGE, "petition.accept_days", p.petition_accept_days, NaturalDay, officer),
            Regime::Report | Regime::NoticeWindow => {
                term(ACKNOWLEDGE, "report.realname_ack_wd", p.report_realname_ack_wd, WorkDay, officer)
            }
        });
    }
    terms
}

/// What begins with the acceptance.
pub fn on_acceptance(regime: Regime, p: &Params) -> Option<Term> {
    let handled = term(HANDLE, "petition.handle_days", p.petition_handle_days, NaturalDay, Role::PetitionOfficer);
    (regime == Regime::General).then_some(handled)
}

/// What begins with a transfer.
pub fn on_transfer(regime: Regime, to: Option<Destination>, p: &Params) -> Vec<Term> {
    // The discipline organ has a seat here; what others do with it the petition office puts down.
    let by = if to == Some(Destination::Discipline) { Role::DisciplineLiaison } else { Role::PetitionOfficer };
    let (key, days) = ("petition.forward_objection_wd", p.petition_forward_objection_wd);
    let mut terms = vec![term(OBJECTION, key, days, WorkDay, by)];
    if regime == Regime::Report {
        terms.push(term(FEEDBACK, "report.feedback_months", p.report_feedback_months, Month, by));
    }
    terms
}

/// What begins with the conclusion.
pub fn on_conclusion(regime: Regime, real_name: bool, p: &Params) -> Option<Term> {
    let told = term(RESULT, "report.realname_result_wd", p.report_realname_result_wd, WorkDay, Role::PetitionOfficer);
    (real_name && regime != Regime::General).then_some(told)
}

/// What begins when a review or a recheck is asked for.
pub fn on_review(p: &Params) -> Term {
    term(REVIEW, "petition.review_answer_days", p.petition_review_answer_days, NaturalDay, Role::Reviewer)
}
