//! Deliberation before the meeting (酝酿, C18): who was consulted about a case, in what office, and what was said. Rule
//! R-DEL-1. The other side of a dual management that does not reply within a month has agreed.

use chrono::NaiveDate;

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// How far one consultation is.
    pub enum State { Asked = "asked", Answered = "answered", Withdrawn = "withdrawn" }
}

crate::text_enum! {
    /// What can be done with it.
    pub enum Action { Answer = "answer", Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff" }
}

crate::text_enum! {
    /// In what office somebody is consulted.
    pub enum Capacity {
        /// 分管领导.
        LeaderInCharge = "leader_in_charge",
        PartySecretary = "party_secretary",
        DeputySecretary = "deputy_secretary",
        DisciplineSecretary = "discipline_secretary",
        /// 统战部门, for persons outside the party.
        UnitedFront = "united_front",
        /// 双重管理的另一方.
        DualManager = "dual_manager",
        Other = "other",
    }
}

crate::text_enum! {
    /// How.
    pub enum Mode { Written = "written", Face = "face" }
}

crate::text_enum! {
    /// What was said.
    pub enum Opinion { Agree = "agree", Disagree = "disagree", Suggest = "suggest" }
}

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, ()>] = &[
    //   from          action            to                who may           guards
    step(State::Asked, Action::Answer,   State::Answered,  &[Who::OrgStaff], &[]),
    step(State::Asked, Action::Withdraw, State::Withdrawn, &[Who::OrgStaff], &[]),
];

/// Offices that read what was said before the meeting: those who prepare and hold it. Who inspects or counts votes sees
/// the case without it, as without the meeting (specification 1.3).
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::MinistersOffice, Role::MeetingSecretary];

/// What `holder` is to a record of deliberation in a case over `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default().holds(Who::OrgStaff, holder.holds(Role::OrgStaff, path))
}

/// One consultation, as the case sees it.
#[derive(Debug, Clone)]
pub struct Consulted {
    /// Who.
    pub who: String,
    /// In what office.
    pub capacity: Capacity,
    /// Since when.
    pub asked_on: NaiveDate,
    /// Whether there is an answer.
    pub answered: bool,
}

/// The deliberation of a case.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The day on which the rules are asked.
    pub today: Option<NaiveDate>,
    /// Who was consulted; withdrawn ones are left out.
    pub consulted: Vec<Consulted>,
    /// Candidates outside the party.
    pub non_party: Vec<String>,
}

/// Whether the other side of a dual management counts as agreed.
pub fn agreed_by_silence(asked_on: NaiveDate, today: NaiveDate, months: u32) -> bool {
    today > add_months(asked_on, months)
}

/// Nothing goes to the meeting that was not deliberated on: the leader in charge, for persons outside the party the
/// united-front department, and an answer from everybody who was asked.
pub const R_DEL_1: Rule<CaseFacts> = Rule {
    id: "R-DEL-1",
    force: Force::Hard,
    basis: Basis::Practice("某县干部制度改革和组织制度创新工作汇报"),
    holds: |facts, params| {
        let answered = |capacity| facts.consulted.iter().any(|c| c.capacity == capacity && c.answered);
        require(answered(Capacity::LeaderInCharge), || Shortfall::lacks("leader_in_charge"))?;
        if !answered(Capacity::UnitedFront) {
            none_missing("united_front", &facts.non_party)?;
        }
        let silent = |c: &&Consulted| {
            let month_passed = facts
                .today
                .is_some_and(|today| agreed_by_silence(c.asked_on, today, params.letter_dual_management_months));
            let consents = c.capacity == Capacity::DualManager && month_passed;
            !(c.answered || consents)
        };
        none_missing("deliberation_reply", facts.consulted.iter().filter(silent).map(|c| &c.who))
    },
};

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;

    fn consulted(capacity: Capacity, answered: bool) -> Consulted {
        Consulted { who: "某同志".into(), capacity, asked_on: "2026-03-02".parse().unwrap(), answered }
    }

    fn holds(today: &str, consulted: Vec<Consulted>, non_party: &[&str]) -> bool {
        let non_party = non_party.iter().map(|n| (*n).to_owned()).collect();
        let facts = CaseFacts { today: today.parse().ok(), consulted, non_party };
        (R_DEL_1.holds)(&facts, &Params::default()).is_ok()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Asked), Vec::<String>::new());
    }

    #[test]
    fn r_del_1_the_leader_in_charge_was_consulted_and_everybody_asked_has_answered() {
        let leader = || consulted(Capacity::LeaderInCharge, true);
        assert!(!holds("2026-03-03", vec![], &[]));
        assert!(!holds("2026-03-03", vec![consulted(Capacity::LeaderInCharge, false)], &[]));
        assert!(holds("2026-03-03", vec![leader()], &[]));
        assert!(!holds("2026-03-03", vec![leader(), consulted(Capacity::Other, false)], &[]));
    }

    #[test]
    fn r_del_1_the_other_side_of_a_dual_management_agrees_by_a_month_of_silence() {
        let asked = || vec![consulted(Capacity::LeaderInCharge, true), consulted(Capacity::DualManager, false)];
        assert!(!holds("2026-04-01", asked(), &[]));
        assert!(!holds("2026-04-02", asked(), &[]));
        assert!(holds("2026-04-03", asked(), &[]));
    }

    #[test]
    fn r_del_1_the_united_front_department_is_asked_about_persons_outside_the_party() {
        let leader = || consulted(Capacity::LeaderInCharge, true);
        assert!(!holds("2026-03-03", vec![leader()], &["甲"]));
        assert!(!holds("2026-03-03", vec![leader(), consulted(Capacity::UnitedFront, false)], &["甲"]));
        assert!(holds("2026-03-03", vec![leader(), consulted(Capacity::UnitedFront, true)], &["甲"]));
        assert!(holds("2026-03-03", vec![leader()], &[]), "everybody is of the party");
    }
}
