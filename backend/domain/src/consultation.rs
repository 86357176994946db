//! Letters asking for an opinion (征求意见函, C13, specification 2.1): sent by the organization department about one or
//! more candidates, answered by the addressed office and by nobody else, reminded of when due.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

crate::text_enum! {
    /// How far a letter is.
    pub enum State { Sent = "sent", Replied = "replied", Withdrawn = "withdrawn" }
}

crate::text_enum! {
    /// What can be done with a letter.
    pub enum Action { Reply = "reply", Remind = "remind", Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { Addressee = "addressee", OrgStaff = "org_staff" }
}

/// Offices that letters are sent to.
pub const ADDRESSEES: &[Role] = &[
    Role::DisciplineLiaison,
    Role::PetitionOfficer,
    Role::CoopDepartment,
    Role::OrgSupervisor,
    Role::AuditLead,
    Role::UnitLeader,
];

/// Offices that read the letters of a case.
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::MinistersOffice, Role::InspectionLead];

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, ()>] = &[
    //   from         action            to                who may            guards
    step(State::Sent, Action::Reply,    State::Replied,   &[Who::Addressee], &[]),
    step(State::Sent, Action::Remind,   State::Sent,      &[Who::OrgStaff],  &[]),
    step(State::Sent, Action::Withdraw, State::Withdrawn, &[Who::OrgStaff],  &[]),
];

/// Whether `holder` belongs to the office addressed: the role, over the department or unit at `path`.
pub fn addressed(holder: &Holder, role: Role, path: &str) -> bool {
    holder.holds(role, path)
}

/// What `holder` is to a letter in a case over `case_path`, addressed to `role` at `path`, about `subjects`. SOD-3: who
/// is asked about answers nothing.
pub fn standing(
    holder: &Holder,
    case_path: &str,
    role: Role,
    path: &str,
    subjects: impl IntoIterator<Item = uuid::Uuid>,
) -> Standing<Who> {
    let own = holder.cadre.is_some_and(|me| subjects.into_iter().any(|s| s == me));
    Standing::default()
        .holds(Who::Addressee, addressed(holder, role, path))
        .holds(Who::OrgStaff, holder.holds(Role::OrgStaff, case_path))
        .bar_all("SOD-3", own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::role::{Grant, UnitPath};

    fn holder(role: Role, scope: &str) -> Holder {
        let grants = vec![Grant { role, scope: UnitPath(scope.into()) }];
        Holder { account: uuid::Uuid::nil(), cadre: Some(uuid::Uuid::from_u128(3)), grants }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Sent), Vec::<String>::new());
    }

    #[test]
    fn only_the_addressed_office_replies() {
        let may = |holder: &Holder, action| {
            ask(STEPS, action, &standing(holder, "/3401/", Role::DisciplineLiaison, "/3401/JW/", [])).is_ok()
        };
        assert!(may(&holder(Role::DisciplineLiaison, "/3401/JW/"), Action::Reply));
        assert!(!may(&holder(Role::DisciplineLiaison, "/3401/XF/"), Action::Reply));
        assert!(!may(&holder(Role::OrgStaff, "/"), Action::Reply));
        assert!(may(&holder(Role::OrgStaff, "/"), Action::Remind));
        assert!(!may(&holder(Role::DisciplineLiaison, "/"), Action::Remind));
    }

    #[test]
    fn sod_3_the_person_asked_about_does_not_answer() {
        let me = holder(Role::DisciplineLiaison, "/");
        let about = |n| standing(&me, "/3401/", Role::DisciplineLiaison, "/3401/", [uuid::Uuid::from_u128(n)]);
        assert!(ask(STEPS, Action::Reply, &about(4)).is_ok());
        let refused = ask(STEPS, Action::Reply, &about(3)).err();
        assert!(matches!(refused, Some(Refused::NotPermitted { code: Some("SOD-3"), .. })));
    }
}
