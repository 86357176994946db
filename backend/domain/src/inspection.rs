//! Inspections (C11, 考察): from the plan to the accepted report. Rules R-INS-1…9, and four that the specification states
//! without an id: R-INS-EXT-1 (former unit), -2 (three circles), -3 (talks alike), -4 (nobody names a shortcoming).
//!
//! Talks, evidence and reports are work done in parallel; the table keeps the spine, and the guards say what must exist.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

mod report;
mod rules;
mod talk;

pub use report::{DIMENSIONS, Section, dimensions_missing};
pub use rules::*;
pub use talk::{Circle, Form, Tier, flaws as talk_flaws};

crate::text_enum! {
    /// How far an inspection has come.
    pub enum State {
        Planned = "planned",
        NoticePublished = "notice_published",
        InProgress = "in_progress",
        EvidenceClosed = "evidence_closed",
        Drafting = "drafting",
        UnitFeedback = "unit_feedback",
        Reported = "reported",
        Accepted = "accepted",
        Returned = "returned",
        Suspended = "suspended",
    }
}

crate::text_enum! {
    /// What moves it.
    pub enum Action {
        LinkNotice = "link_notice",
        Start = "start",
        CloseEvidence = "close_evidence",
        ReopenEvidence = "reopen_evidence",
        Draft = "draft",
        Feedback = "feedback",
        Report = "report",
        Accept = "accept",
        Return = "return",
        Suspend = "suspend",
        Resume = "resume",
    }
}

crate::text_enum! {
    /// Who may: offices, and the relation to the team.
    pub enum Who {
        OrgStaff = "org_staff",
        Reviewer = "reviewer",
        TeamLead = "team_lead",
        TeamMember = "team_member",
    }
}

crate::text_enum! {
    /// What is inspected for.
    pub enum Kind {
        PreAppointment = "pre_appointment",
        Directed = "directed",
        Tracking = "tracking",
        Annual = "annual",
        MidTerm = "mid_term",
        EndTerm = "end_term",
        Admonition = "admonition",
        Probation = "probation",
        Transfer = "transfer",
        Reserve = "reserve",
    }
}

crate::text_enum! {
    /// Where a piece of evidence comes from.
    pub enum Method {
        DocumentReview = "document_review",
        SiteVisit = "site_visit",
        Interview = "interview",
        FormerUnit = "former_unit",
        Survey = "survey",
        Other = "other",
    }
}

crate::text_enum! {
    /// How the unit is asked afterwards what it says of the team's work (C26).
    pub enum ReturnWay { Letter = "letter", Visit = "visit" }
}

/// Whether the unit is asked about the team's work in this state: once the report is handed in.
pub fn returned_to(state: State) -> bool {
    matches!(state, State::Reported | State::Accepted)
}

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer, TeamLead};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, CaseFacts>] = &[
    //   from                action             to                  who           guards
    step(S::Planned,         A::LinkNotice,     S::NoticePublished, &[OrgStaff],  &[&R_INS_NOTICE]),
    step(S::NoticePublished, A::Start,          S::InProgress,      &[TeamLead],  &[&R_INS_1, &R_INS_2]),
    step(S::InProgress,      A::CloseEvidence,  S::EvidenceClosed,  &[TeamLead],  &[&R_INS_3, &R_INS_EXT_1, &R_INS_EXT_2, &R_INS_8, &R_INS_7, &R_INS_EXT_3, &R_INS_EXT_4]),
    step(S::EvidenceClosed,  A::Draft,          S::Drafting,        &[TeamLead],  &[]),
    step(S::EvidenceClosed,  A::ReopenEvidence, S::InProgress,      &[TeamLead],  &[]),
    step(S::Drafting,        A::Feedback,       S::UnitFeedback,    &[TeamLead],  &[&R_INS_9]),
    step(S::Drafting,        A::ReopenEvidence, S::InProgress,      &[TeamLead],  &[]),
    step(S::UnitFeedback,    A::Report,         S::Reported,        &[TeamLead],  &[&R_INS_5, &R_INS_6, &R_INS_8, &R_INS_9]),
    step(S::UnitFeedback,    A::ReopenEvidence, S::InProgress,      &[TeamLead],  &[]),
    step(S::Reported,        A::Accept,         S::Accepted,        &[Reviewer],  &[&R_INS_3, &R_INS_4, &R_INS_5, &R_INS_6, &R_INS_8]),
    step(S::Reported,        A::Return,         S::Returned,        &[Reviewer],  &[]),
    step(S::Returned,        A::Draft,          S::Drafting,        &[TeamLead],  &[]),
    step(S::Returned,        A::ReopenEvidence, S::InProgress,      &[TeamLead],  &[]),

    step(S::InProgress,      A::Suspend,        S::Suspended,       &[Reviewer],  &[]),
    step(S::EvidenceClosed,  A::Suspend,        S::Suspended,       &[Reviewer],  &[]),
    step(S::Drafting,        A::Suspend,        S::Suspended,       &[Reviewer],  &[]),
    step(S::UnitFeedback,    A::Suspend,        S::Suspended,       &[Reviewer],  &[]),
    step(S::Suspended,       A::Resume,         S::InProgress,      &[Reviewer],  &[]),
];

/// Offices that read the inspections of their units; inspectors read those of their own teams.
pub const READERS: &[Role] = &[Role::OrgStaff, Role::Reviewer, Role::MinistersOffice];

/// What a person is in the team that inspects.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Membership {
    /// A present member.
    pub member: bool,
    /// Its lead.
    pub lead: bool,
    /// Has declared a relation, or has not declared at all.
    pub recused: bool,
}

/// What `holder` is to the inspection over the unit at `path` that `creator` planned. SOD-1: neither its planner nor a
/// member of the team accepts it. SOD-2: a member who is or may be related does nothing in it.
pub fn standing(holder: &Holder, path: &str, creator: uuid::Uuid, own: Membership) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .holds(TeamLead, own.member && own.lead)
        .holds(Who::TeamMember, own.member)
        .bar(TeamLead, "SOD-2", own.recused)
        .bar(Who::TeamMember, "SOD-2", own.recused)
        .bar(Reviewer, "SOD-1", holder.account == creator || own.member)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, ask, flaws};
    use crate::role::{Grant, UnitPath};

    fn holder(role: Role) -> Holder {
        let grants = vec![Grant { role, scope: UnitPath::root() }];
        Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Planned), Vec::<String>::new());
    }

    #[test]
    fn sod_1_the_team_does_not_accept_its_own_report() {
        let of = |own| {
            let who = standing(&holder(Role::Reviewer), "/3401/", uuid::Uuid::nil(), own);
            ask(STEPS, Action::Accept, &who).err()
        };
        assert!(of(Membership::default()).is_none());
        let own = of(Membership { member: true, ..Membership::default() });
        assert!(matches!(own, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }

    #[test]
    fn sod_2_a_lead_who_may_be_related_does_not_start() {
        let of = |recused| {
            let own = Membership { member: true, lead: true, recused };
            ask(STEPS, Action::Start, &standing(&holder(Role::InspectionLead), "/3401/", uuid::Uuid::nil(), own)).err()
        };
        assert!(of(false).is_none());
        assert!(matches!(of(true), Some(Refused::NotPermitted { code: Some("SOD-2"), .. })));
    }
}
