//! The plan of audits of a year (年度审计计划, C16): drawn up by the organization department from the rotation, approved by
//! another person; with its approval its audits stand. Rules R-AUD-6, SOD-1.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, none_missing};

pub mod rotation;

crate::text_enum! {
    /// How far it is.
    pub enum State { Draft = "draft", Submitted = "submitted", Approved = "approved" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action { Submit = "submit", Return = "return", Approve = "approve" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer" }
}

/// What the rules of a plan need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Names of those who must be audited in its year and are not in it.
    pub left_out: Vec<String>,
    /// How many it names.
    pub items: usize,
}

/// Who is to be audited within the year stands in its plan.
const R_AUD_6: Rule<Facts> = Rule {
    id: "R-AUD-6",
    force: Force::Warn,
    basis: Basis::Practice("某市干部考察考核工作制度汇报"),
    holds: |facts, _| none_missing("audit_due", &facts.left_out),
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from              action           to                who may           guards
    step(State::Draft,     Action::Submit,  State::Submitted, &[Who::OrgStaff], &[&R_AUD_6]),
    step(State::Submitted, Action::Return,  State::Draft,     &[Who::Reviewer], &[]),
    step(State::Submitted, Action::Approve, State::Approved,  &[Who::Reviewer], &[&R_AUD_6]),
];

/// Offices that read plans.
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::Reviewer, Role::OrgSupervisor, Role::MinistersOffice, Role::AuditLead, Role::Auditor];

/// What `holder` is to the plan of the unit at `path`. SOD-1: who drew it up does not approve it.
pub fn standing(holder: &Holder, path: &str, author: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Who::Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Who::Reviewer, "SOD-1", holder.account == author)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, Terms, ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    fn holder(role: Role, account: u128) -> Holder {
        let grants = vec![Grant { role, scope: UnitPath("/".to_owned()) }];
        Holder { account: uuid::Uuid::from_u128(account), cadre: None, grants }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
    }

    #[test]
    fn sod_1_who_drew_up_the_plan_does_not_approve_it() {
        let (author, other) = (holder(Role::Reviewer, 1), holder(Role::Reviewer, 2));
        let refused = ask(STEPS, Action::Approve, &standing(&author, "/3401/", author.account)).err();
        assert!(matches!(refused, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
        assert!(ask(STEPS, Action::Approve, &standing(&other, "/3401/", author.account)).is_ok());
    }

    #[test]
    fn r_aud_6_a_plan_that_leaves_out_who_is_due_is_warned_of() {
        let (params, staff) = (Params::default(), holder(Role::OrgStaff, 1));
        let who = standing(&staff, "/3401/", staff.account);
        let warnings = |left_out: &[&str]| {
            let facts = Facts { left_out: left_out.iter().map(ToString::to_string).collect(), items: 3 };
            let terms = Terms { params: &params, overrides: &[] };
            ask(STEPS, Action::Submit, &who).unwrap().take(State::Draft, &facts, &terms).unwrap().warnings().len()
        };
        assert_eq!((warnings(&[]), warnings(&["某甲"])), (0, 1));
    }
}
