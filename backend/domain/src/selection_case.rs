//! The selection case (C03): one post-adjustment batch from motion to archive. Rules R-CASE-1…5; the other rules on its
//! steps belong to the capabilities that feed it and are lifted here.
//!
//! R-CASE-1 (no stage is skipped) is the table itself. A suspended case keeps its stage: suspension is a fact that
//! R-CASE-5 refuses on, not a state, so that nothing has to remember where to go back to.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// The stage.
    pub enum State {
        Draft = "draft",
        MotionApproved = "motion_approved",
        Recommending = "recommending",
        Shortlisted = "shortlisted",
        Inspecting = "inspecting",
        Inspected = "inspected",
        Deliberating = "deliberating",
        Decided = "decided",
        Publicising = "publicising",
        Appointing = "appointing",
        Probation = "probation",
        Closed = "closed",
        Archived = "archived",
        Terminated = "terminated",
    }
}

crate::text_enum! {
    /// What moves a case.
    pub enum Action {
        ApproveMotion = "approve_motion",
        OpenRecommendation = "open_recommendation",
        ConfirmShortlist = "confirm_shortlist",
        StartInspection = "start_inspection",
        AcceptReport = "accept_report",
        OpenDeliberation = "open_deliberation",
        RegisterDecision = "register_decision",
        PublishNotice = "publish_notice",
        ConfirmNotice = "confirm_notice",
        IssueDocument = "issue_document",
        Conclude = "conclude",
        FinishProbation = "finish_probation",
        Archive = "archive",
        Suspend = "suspend",
        Resume = "resume",
        Return = "return",
        Terminate = "terminate",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        OrgStaff = "org_staff",
        Reviewer = "reviewer",
        InspectionLead = "inspection_lead",
        MeetingSecretary = "meeting_secretary",
    }
}

crate::text_enum! {
    /// What kind of adjustment (任用类型).
    pub enum Kind {
        BatchTermChange = "batch_term_change",
        IndividualPromotion = "individual_promotion",
        FurtherUse = "further_use",
        Transfer = "transfer",
        OpenSelection = "open_selection",
        Competitive = "competitive",
        Removal = "removal",
    }
}

/// What the rules of a case need to know, each part loaded by the capability that owns it.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Why it is suspended, if it is.
    pub suspended: Option<String>,
    /// The posts to be filled.
    pub post: crate::post::CaseFacts,
    /// The motion.
    pub motion: crate::motion::CaseFacts,
    /// Its recommendation rounds.
    pub recommendation: crate::recommendation::CaseFacts,
    /// Its candidates.
    pub candidate: crate::candidate::CaseFacts,
    /// Its appointments and their probations.
    pub appointment: crate::appointment::CaseFacts,
    /// Its checklist of papers.
    pub archive: crate::archive::CaseFacts,
    /// The inspection team.
    pub team: crate::team::CaseFacts,
    /// The inspection.
    pub inspection: crate::inspection::CaseFacts,
    /// Its notices to the public.
    pub notice: crate::notice::CaseFacts,
    /// The four musts.
    pub verification: crate::verification::CaseFacts,
    /// Deliberation before the meeting.
    pub deliberation: crate::deliberation::CaseFacts,
    /// What meetings decided.
    pub meeting: crate::meeting::CaseFacts,
}

/// Lifts a capability's rule over its part of the facts onto the case.
macro_rules! lift {
    ($($name:ident = $module:ident . $field:ident;)+) => {
        $(const $name: Rule<Facts> = Rule {
            id: crate::$module::$name.id,
            force: crate::$module::$name.force,
            basis: crate::$module::$name.basis,
            holds: |facts, params| (crate::$module::$name.holds)(&facts.$field, params),
        };)+
    };
}

lift! {
    R_POST_1 = post.post;
    R_POST_2 = post.post;
    R_MOT_1 = motion.motion;
    R_MOT_2 = motion.motion;
    R_CASE_4 = recommendation.recommendation;
    R_REC_1 = recommendation.recommendation;
    R_REC_2 = recommendation.recommendation;
    R_REC_3 = candidate.candidate;
    R_NOM_2 = candidate.candidate;
    R_SL_1 = candidate.candidate;
    R_SL_2 = candidate.candidate;
    R_SL_3 = candidate.candidate;
    R_SL_4 = candidate.candidate;
    R_SL_5 = candidate.candidate;
    R_SL_5_WARN = candidate.candidate;
    R_APP_1 = appointment.appointment;
    R_APP_2 = probation.appointment;
    R_APP_3 = appointment.appointment;
    R_APP_4 = appointment.appointment;
    R_ARC_1 = archive.archive;
    R_CASE_2 = archive.archive;
    R_CASE_2_STAGE = archive.archive;
    R_CASE_2_WARN = archive.archive;
    R_VAC_1 = notice.notice;
    R_INS_1 = notice.notice;
    R_NOT_1_CASE = notice.notice;
    R_NOT_3 = notice.notice;
    R_NOT_4_CASE = notice.notice;
}

lift! {
    R_TEAM_1 = team.team;
    R_TEAM_2 = team.team;
    R_TEAM_3 = team.team;
    R_TEAM_4 = team.team;
    R_TEAM_5 = team.team;
    R_TEAM_6 = team.team;
    R_FOUR_1 = verification.verification;
    R_FOUR_2 = verification.verification;
    R_FOUR_3 = verification.verification;
    R_FOUR_4 = verification.verification;
    R_FOUR_5 = verification.verification;
    R_AUD_4 = verification.verification;
    R_PET_3 = verification.verification;
    R_DEL_1 = deliberation.deliberation;
    R_MTG_8 = meeting.verification;
    CASE_MTG_1 = meeting.meeting;
    R_MTG_2 = meeting.meeting;
    CASE_MTG_3 = meeting.meeting;
    R_MTG_4 = meeting.meeting;
    R_MTG_7 = meeting.meeting;
}

lift! {
    R_INS_3 = inspection.inspection;
    R_INS_5 = inspection.inspection;
    R_INS_6 = inspection.inspection;
    R_INS_7 = inspection.inspection;
    R_INS_8 = inspection.inspection;
    R_INS_9 = inspection.inspection;
    R_INS_EXT_3 = inspection.inspection;
    R_INS_EXT_4 = inspection.inspection;
}

/// A suspended case does not go forward.
pub const R_CASE_5: Rule<Facts> = Rule {
    id: "R-CASE-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.suspended.is_none(), || Shortfall::missing("suspended_because", facts.suspended.iter()))
    },
};

/// Only a suspended case is resumed.
pub const R_CASE_6: Rule<Facts> = Rule {
    id: "R-CASE-6",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.suspended.is_some(), || Shortfall::lacks("suspension")),
};

use Action as A;
use State as S;
use Who::{InspectionLead, MeetingSecretary, OrgStaff, Reviewer};

const SHORTLIST: &[&Rule<Facts>] = &[
    &R_CASE_4,
    &R_REC_1,
    &R_REC_2,
    &R_SL_1,
    &R_SL_2,
    &R_SL_3,
    &R_SL_5,
    &R_NOM_2,
    &R_SL_5_WARN,
    &R_SL_4,
    &R_REC_3,
    &R_CASE_5,
    &R_CASE_2_STAGE,
    &R_CASE_2_WARN,
];

/// R-INS-4 is R-FOUR-1 here; what the circles and the former unit lack was judged when the evidence was closed.
#[rustfmt::skip]
const REPORT: &[&Rule<Facts>] = &[
    &R_CASE_5, &R_INS_3, &R_INS_5, &R_INS_6, &R_INS_8, &R_FOUR_1, &R_FOUR_2, &R_FOUR_3, &R_FOUR_4, &R_FOUR_5,
    &R_AUD_4, &R_INS_7, &R_INS_9, &R_INS_EXT_3, &R_INS_EXT_4, &R_CASE_2_STAGE, &R_CASE_2_WARN,
];

/// The table. R-CASE-1: what is not here is refused. Each stage's own rules speak before its checklist does (R-CASE-2).
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from               action                 to                  who may              guards
    step(S::Draft,          A::ApproveMotion,      S::MotionApproved,  &[Reviewer],         &[&R_CASE_5, &R_MOT_1, &R_POST_1, &R_MOT_2, &R_POST_2, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::MotionApproved, A::OpenRecommendation, S::Recommending,    &[OrgStaff],         &[&R_CASE_5, &R_VAC_1, &R_CASE_2_WARN]),
    step(S::Recommending,   A::ConfirmShortlist,   S::Shortlisted,     &[Reviewer],         SHORTLIST),
    step(S::Shortlisted,    A::StartInspection,    S::Inspecting,      &[InspectionLead],   &[&R_CASE_5, &R_TEAM_1, &R_TEAM_2, &R_TEAM_3, &R_TEAM_4, &R_TEAM_5, &R_TEAM_6, &R_INS_1, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::Inspecting,     A::AcceptReport,       S::Inspected,       &[Reviewer],         REPORT),
    step(S::Inspected,      A::OpenDeliberation,   S::Deliberating,    &[OrgStaff],         &[&R_CASE_5, &R_DEL_1, &R_FOUR_4, &R_MTG_8, &R_AUD_4, &R_CASE_2_WARN]),
    step(S::Deliberating,   A::RegisterDecision,   S::Decided,         &[MeetingSecretary], &[&R_CASE_5, &CASE_MTG_3, &R_MTG_4, &R_MTG_7, &CASE_MTG_1, &R_MTG_2, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::Decided,        A::PublishNotice,      S::Publicising,     &[OrgStaff],         &[&R_CASE_5, &R_NOT_1_CASE, &R_CASE_2_WARN]),
    step(S::Publicising,    A::ConfirmNotice,      S::Appointing,      &[Reviewer],         &[&R_CASE_5, &R_NOT_3, &R_NOT_4_CASE, &R_PET_3, &R_AUD_4, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::Appointing,     A::IssueDocument,      S::Probation,       &[OrgStaff],         &[&R_CASE_5, &R_PET_3, &R_AUD_4, &R_APP_1, &R_APP_3, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::Appointing,     A::Conclude,           S::Closed,          &[OrgStaff],         &[&R_CASE_5, &R_PET_3, &R_AUD_4, &R_APP_1, &R_APP_4, &R_CASE_2_STAGE, &R_CASE_2_WARN]),
    step(S::Probation,      A::FinishProbation,    S::Closed,          &[Reviewer],         &[&R_CASE_5, &R_APP_2, &R_CASE_2_WARN]),
    step(S::Closed,         A::Archive,            S::Archived,        &[OrgStaff],         &[&R_CASE_2, &R_ARC_1]),

    step(S::MotionApproved, A::Return,             S::Draft,           &[Reviewer],         &[]),
    step(S::Recommending,   A::Return,             S::MotionApproved,  &[Reviewer],         &[]),
    step(S::Shortlisted,    A::Return,             S::Recommending,    &[Reviewer],         &[]),
    step(S::Inspecting,     A::Return,             S::Shortlisted,     &[Reviewer],         &[]),
    step(S::Inspected,      A::Return,             S::Inspecting,      &[Reviewer],         &[]),
    step(S::Deliberating,   A::Return,             S::Inspected,       &[Reviewer],         &[]),

    step(S::MotionApproved, A::Suspend,            S::MotionApproved,  &[Reviewer],         &[&R_CASE_5]),
    step(S::Recommending,   A::Suspend,            S::Recommending,    &[Reviewer],         &[&R_CASE_5]),
    step(S::Shortlisted,    A::Suspend,            S::Shortlisted,     &[Reviewer],         &[&R_CASE_5]),
    step(S::Inspecting,     A::Suspend,            S::Inspecting,      &[Reviewer],         &[&R_CASE_5]),
    step(S::Inspected,      A::Suspend,            S::Inspected,       &[Reviewer],         &[&R_CASE_5]),
    step(S::Deliberating,   A::Suspend,            S::Deliberating,    &[Reviewer],         &[&R_CASE_5]),
    step(S::Decided,        A::Suspend,            S::Decided,         &[Reviewer],         &[&R_CASE_5]),
    step(S::Publicising,    A::Suspend,            S::Publicising,     &[Reviewer],         &[&R_CASE_5]),
    step(S::Appointing,     A::Suspend,            S::Appointing,      &[Reviewer],         &[&R_CASE_5]),

    step(S::MotionApproved, A::Resume,             S::MotionApproved,  &[Reviewer],         &[&R_CASE_6]),
    step(S::Recommending,   A::Resume,             S::Recommending,    &[Reviewer],         &[&R_CASE_6]),
    step(S::Shortlisted,    A::Resume,             S::Shortlisted,     &[Reviewer],         &[&R_CASE_6]),
    step(S::Inspecting,     A::Resume,             S::Inspecting,      &[Reviewer],         &[&R_CASE_6]),
    step(S::Inspected,      A::Resume,             S::Inspected,       &[Reviewer],         &[&R_CASE_6]),
    step(S::Deliberating,   A::Resume,             S::Deliberating,    &[Reviewer],         &[&R_CASE_6]),
    step(S::Decided,        A::Resume,             S::Decided,         &[Reviewer],         &[&R_CASE_6]),
    step(S::Publicising,    A::Resume,             S::Publicising,     &[Reviewer],         &[&R_CASE_6]),
    step(S::Appointing,     A::Resume,             S::Appointing,      &[Reviewer],         &[&R_CASE_6]),

    step(S::Draft,          A::Terminate,          S::Terminated,      &[OrgStaff],         &[]),
    step(S::MotionApproved, A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Recommending,   A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Shortlisted,    A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Inspecting,     A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Inspected,      A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Deliberating,   A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Decided,        A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Publicising,    A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
    step(S::Appointing,     A::Terminate,          S::Terminated,      &[Reviewer],         &[]),
];

/// Offices that see the cases of their units.
pub const READERS: &[Role] = &[
    Role::OrgStaff,
    Role::OrgSupervisor,
    Role::Reviewer,
    Role::MinistersOffice,
    Role::InspectionLead,
    Role::Inspector,
    Role::MeetingSecretary,
    Role::Teller,
    Role::Scrutineer,
];

/// What `holder` is to a case over the unit at `path` that `creator` made. SOD-1: its creator approves nothing in it.
pub fn standing(holder: &Holder, path: &str, creator: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .holds(InspectionLead, holder.holds(Role::InspectionLead, path))
        .holds(MeetingSecretary, holder.holds(Role::MeetingSecretary, path))
        .bar(Reviewer, "SOD-1", holder.account == creator)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{Refused, Terms, ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    fn holder(role: Role, scope: &str) -> Holder {
        let grants = vec![Grant { role, scope: UnitPath(scope.into()) }];
        Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
    }

    #[test]
    fn r_case_1_no_stage_is_skipped() {
        let who = standing(&holder(Role::Reviewer, "/"), "/3401/", uuid::Uuid::nil());
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let early =
            ask(STEPS, Action::AcceptReport, &who).and_then(|a| a.take(State::Shortlisted, &Facts::default(), &terms));
        assert!(matches!(early.err(), Some(Refused::WrongState { .. })));
    }

    #[test]
    fn r_case_5_a_suspended_case_does_not_go_forward() {
        let params = Params::default();
        assert!((R_CASE_5.holds)(&Facts::default(), &params).is_ok());
        let facts = Facts { suspended: Some("举报待查".into()), ..Facts::default() };
        assert!((R_CASE_5.holds)(&facts, &params).is_err());
    }

    #[test]
    fn r_case_6_only_a_suspended_case_is_resumed() {
        let params = Params::default();
        assert!((R_CASE_6.holds)(&Facts::default(), &params).is_err());
        let facts = Facts { suspended: Some("举报待查".into()), ..Facts::default() };
        assert!((R_CASE_6.holds)(&facts, &params).is_ok());
    }

    #[test]
    fn every_step_keeps_the_guards_that_the_specification_names() {
        let guards = |from, action| {
            let step = STEPS.iter().find(|s| s.from == from && s.action == action).unwrap();
            step.guards.iter().filter(|g| g.force != Force::Warn || g.id == "R-SL-4").map(|g| g.id).collect::<Vec<_>>()
        };
        use State as S;
        // Specification 2.8; R-INS-4 is R-FOUR-1 on the case.
        for (from, action, named) in [
            (S::Draft, A::ApproveMotion, "R-MOT-1 R-POST-1"),
            (S::MotionApproved, A::OpenRecommendation, "R-VAC-1"),
            (S::Recommending, A::ConfirmShortlist, "R-REC-1 R-REC-2 R-SL-1 R-SL-2 R-SL-3 R-SL-4 R-SL-5 R-NOM-2"),
            (S::Shortlisted, A::StartInspection, "R-TEAM-1 R-TEAM-2 R-TEAM-3 R-TEAM-4 R-INS-1"),
            (S::Inspecting, A::AcceptReport, "R-INS-3 R-INS-5 R-INS-6 R-FOUR-1 R-FOUR-2 R-FOUR-3 R-FOUR-4 R-AUD-4"),
            (S::Inspected, A::OpenDeliberation, "R-DEL-1 R-MTG-8"),
            (S::Deliberating, A::RegisterDecision, "R-MTG-1 R-MTG-2 R-MTG-3"),
            (S::Decided, A::PublishNotice, "R-NOT-1"),
            (S::Publicising, A::ConfirmNotice, "R-NOT-3 R-NOT-4 R-PET-3"),
            (S::Appointing, A::IssueDocument, "R-PET-3 R-APP-1"),
            (S::Appointing, A::Conclude, "R-PET-3 R-APP-4"),
            (S::Probation, A::FinishProbation, "R-APP-2"),
            (S::Closed, A::Archive, "R-ARC-1"),
        ] {
            let held = guards(from, action);
            let lost: Vec<_> = named.split(' ').filter(|id| !held.contains(id)).collect();
            assert!(lost.is_empty(), "{action} has lost {lost:?}");
        }
    }

    #[test]
    fn sod_1_the_creator_does_not_approve() {
        let reviewer = holder(Role::Reviewer, "/3401/");
        assert!(ask(STEPS, Action::ApproveMotion, &standing(&reviewer, "/3401/", uuid::Uuid::nil())).is_ok());
        let own = ask(STEPS, Action::ApproveMotion, &standing(&reviewer, "/3401/", reviewer.account)).err();
        assert!(matches!(own, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
        let elsewhere = ask(STEPS, Action::ApproveMotion, &standing(&reviewer, "/3402/", uuid::Uuid::nil())).err();
        assert!(matches!(elsewhere, Some(Refused::NotPermitted { code: None, .. })));
    }
}
