//! Inspection teams (C10, 考察组): members with certificates, their recusal, their pledge. Rules R-TEAM-1…6, SOD-2.
//!
//! A team is put together freely while it forms; once confirmed, its members change only through an approved change.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

mod change;
mod discipline;

pub use change::{CHANGE_STEPS, ChangeAction, ChangeState, ChangeWho, change_standing};
pub use discipline::{DisciplineText, TEXTS, VERSION, not_acknowledged};

crate::text_enum! {
    /// How far a team has come.
    pub enum State { Forming = "forming", Confirmed = "confirmed", Dissolved = "dissolved" }
}

crate::text_enum! {
    /// What is done with a team.
    pub enum Action { Declare = "declare", Confirm = "confirm", Pledge = "pledge", Dissolve = "dissolve" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer", TeamMember = "team_member" }
}

crate::text_enum! {
    /// What a team is for.
    pub enum Kind { Inspection = "inspection", Audit = "audit", Joint = "joint" }
}

crate::text_enum! {
    /// Relations that oblige to recusal.
    pub enum Relation {
        Spouse = "spouse",
        Lineal = "lineal",
        Collateral = "collateral",
        InLaw = "in_law",
        Other = "other",
    }
}

/// A member as the rules see one.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Member {
    /// Name.
    pub name: String,
    /// Whether the member leads.
    pub lead: bool,
    /// Whether the certificate counts on the day.
    pub certified: bool,
    /// Candidates towards whom nothing is declared yet.
    pub undeclared: Vec<String>,
    /// Candidates towards whom a relation is declared.
    pub related: Vec<String>,
    /// Whether the pledge is signed in the present version.
    pub pledged: bool,
}

/// What the rules of a team, and of the case that it inspects, need to know.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// Present members; none without a confirmed team.
    pub members: Vec<Member>,
    /// The case in which just these people inspected the same unit the last time.
    pub same_as: Option<String>,
    /// Changes of members that nobody has decided yet.
    pub open_changes: Vec<String>,
}

impl CaseFacts {
    /// The facts of these members alone, for what they do by themselves.
    pub fn at_work(members: Vec<Member>) -> Self {
        Self { members, ..Self::default() }
    }

    fn each<'a>(&'a self, what: &'static str, of: fn(&'a Member) -> &'a [String]) -> Vec<Missing> {
        let of = |m: &'a Member| {
            of(m).iter().map(move |c| Missing { what, of: Some(format!("{} → {c}", m.name)) }).collect::<Vec<_>>()
        };
        self.members.iter().flat_map(of).collect()
    }
}

const S000: Basis = Basis::Practice("某市干部考察考核工作制度汇报");
const S001: Basis = Basis::Practice("某县干部考察工作程序和纪律");

/// At least two members, exactly one of them the lead.
pub const R_TEAM_1: Rule<CaseFacts> = Rule {
    id: "R-TEAM-1",
    force: Force::Hard,
    basis: Basis::Regulation("《党政领导干部选拔任用工作条例》"),
    holds: |facts, params| {
        let members = u32::try_from(facts.members.len()).unwrap_or(u32::MAX);
        require(members >= params.team_min_members, || Shortfall::figures(members, params.team_min_members))?;
        let leads = facts.members.iter().filter(|m| m.lead).count();
        require(leads == 1, || Shortfall::lacks("lead"))
    },
};

/// Every member certified on the day.
pub const R_TEAM_2: Rule<CaseFacts> = Rule {
    id: "R-TEAM-2",
    force: Force::Hard,
    basis: S000,
    holds: |facts, _| none_missing("certificate", facts.members.iter().filter(|m| !m.certified).map(|m| &m.name)),
};

/// Every member has answered for every candidate, and none is related to one.
pub const R_TEAM_3: Rule<CaseFacts> = Rule {
    id: "R-TEAM-3",
    force: Force::Hard,
    basis: Basis::Law("《公务员法》第七十四条"),
    holds: |facts, _| {
        let mut missing = facts.each("recused_member", |m| &m.related);
        missing.extend(facts.each("recusal_declaration", |m| &m.undeclared));
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// Every member has signed the pledge: the whole team before it starts, and afterwards whoever has joined it, before that
/// member's own work ([`CaseFacts::at_work`]).
pub const R_TEAM_4: Rule<CaseFacts> = Rule {
    id: "R-TEAM-4",
    force: Force::Hard,
    basis: S000,
    holds: |facts, _| none_missing("pledge", facts.members.iter().filter(|m| !m.pledged).map(|m| &m.name)),
};

/// Not the same people in the same unit twice running.
pub const R_TEAM_5: Rule<CaseFacts> = Rule {
    id: "R-TEAM-5",
    force: Force::Warn,
    basis: S001,
    holds: |facts, _| none_missing("same_team", facts.same_as.iter()),
};

/// No change of members that is not approved.
pub const R_TEAM_6: Rule<CaseFacts> = Rule {
    id: "R-TEAM-6",
    force: Force::Hard,
    basis: S001,
    holds: |facts, _| none_missing("approved_change", &facts.open_changes),
};

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer, TeamMember};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, CaseFacts>] = &[
    //   from          action       to             who             guards
    step(S::Forming,   A::Declare,  S::Forming,    &[TeamMember],  &[]),
    step(S::Forming,   A::Confirm,  S::Confirmed,  &[OrgStaff],    &[&R_TEAM_1, &R_TEAM_2, &R_TEAM_3, &R_TEAM_5]),
    step(S::Forming,   A::Dissolve, S::Dissolved,  &[OrgStaff],    &[]),
    step(S::Confirmed, A::Declare,  S::Confirmed,  &[TeamMember],  &[]),
    step(S::Confirmed, A::Pledge,   S::Confirmed,  &[TeamMember],  &[]),
    step(S::Confirmed, A::Dissolve, S::Dissolved,  &[Reviewer],    &[]),
];

/// What `holder` is to the team of a case over the unit at `path` that `creator` put together.
pub fn standing(holder: &Holder, path: &str, creator: uuid::Uuid, member: bool) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .holds(TeamMember, member)
        .bar(Reviewer, "SOD-1", holder.account == creator || member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;

    fn member(name: &str, lead: bool) -> Member {
        Member { name: name.into(), lead, certified: true, pledged: true, ..Member::default() }
    }

    fn team(members: Vec<Member>) -> CaseFacts {
        CaseFacts { members, ..CaseFacts::default() }
    }

    fn holds(rule: &Rule<CaseFacts>, facts: &CaseFacts) -> bool {
        (rule.holds)(facts, &Params::default()).is_ok()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Forming), Vec::<String>::new());
    }

    #[test]
    fn r_team_1_two_members_with_one_lead() {
        let (lead, second, third) = (member("甲", true), member("乙", false), member("丙", false));
        assert!(!holds(&R_TEAM_1, &team(vec![])));
        assert!(!holds(&R_TEAM_1, &team(vec![lead.clone()])));
        assert!(holds(&R_TEAM_1, &team(vec![lead.clone(), second.clone()])));
        assert!(holds(&R_TEAM_1, &team(vec![lead, second.clone(), third.clone()])));
        assert!(!holds(&R_TEAM_1, &team(vec![second, third])));
        assert!(!holds(&R_TEAM_1, &team(vec![member("甲", true), member("乙", true)])));
    }

    #[test]
    fn r_team_2_one_member_without_a_certificate_stops_the_team() {
        let uncertified = Member { certified: false, ..member("乙", false) };
        assert!(holds(&R_TEAM_2, &team(vec![member("甲", true)])));
        assert!(!holds(&R_TEAM_2, &team(vec![member("甲", true), uncertified])));
    }

    #[test]
    fn r_team_3_silence_and_a_relation_both_stop_the_team() {
        let silent = Member { undeclared: vec!["丁".into()], ..member("乙", false) };
        let related = Member { related: vec!["丁".into()], ..member("乙", false) };
        assert!(holds(&R_TEAM_3, &team(vec![member("甲", true), member("乙", false)])));
        assert!(!holds(&R_TEAM_3, &team(vec![member("甲", true), silent])));
        let broken = (R_TEAM_3.holds)(&team(vec![member("甲", true), related]), &Params::default());
        assert_eq!(broken, Err(Shortfall::missing("recused_member", ["乙 → 丁"])));
    }

    #[test]
    fn r_team_4_every_pledge_is_signed() {
        let unpledged = Member { pledged: false, ..member("乙", false) };
        assert!(holds(&R_TEAM_4, &team(vec![member("甲", true), member("乙", false)])));
        assert!(!holds(&R_TEAM_4, &team(vec![member("甲", true), unpledged.clone()])));
        assert!(
            holds(&R_TEAM_4, &CaseFacts::at_work(vec![member("甲", true)])),
            "the others do not stop one's own work"
        );
        let own = (R_TEAM_4.holds)(&CaseFacts::at_work(vec![unpledged]), &Params::default());
        assert_eq!(own, Err(Shortfall::missing("pledge", ["乙"])));
    }

    #[test]
    fn r_team_5_the_same_people_in_the_same_unit_are_noted() {
        assert!(holds(&R_TEAM_5, &CaseFacts::default()));
        assert!(!holds(&R_TEAM_5, &CaseFacts { same_as: Some("2025-003".into()), ..CaseFacts::default() }));
    }

    #[test]
    fn r_team_6_an_undecided_change_stops_the_team() {
        assert!(holds(&R_TEAM_6, &CaseFacts::default()));
        assert!(!holds(&R_TEAM_6, &CaseFacts { open_changes: vec!["乙".into()], ..CaseFacts::default() }));
    }
}
