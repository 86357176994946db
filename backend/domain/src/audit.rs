//! Audits of economic responsibility (经济责任审计, C16): one audit of one official, from the plan to the last rectification,
//! and the re-examination of an appeal by others. Rules R-AUD-1…3 and R-AUD-5…8, SOD-1, SOD-3; R-AUD-4 stands in
//! `verification`, because it is the case that it stops.
//!
//! The organization department entrusts, the audit bureau audits. The bureau reads the whole file; the department reads the
//! result report and the opinion, once they are delivered; the official and the head of the unit read what they must answer,
//! and report and opinion once they are delivered. A clue has its own paper, which the discipline organ reads and receives.

use crate::machine::{Step, step};
use crate::role::Role;

pub mod document;
mod relation;
mod rules;
#[cfg(test)]
mod tests;

pub use relation::{Reader, Relation, nth};
pub use rules::{Facts, Named, R_AUD_1, R_AUD_5_PANEL, owed, reminded};
use rules::{
    R_AUD_1_APPROVER, R_AUD_2, R_AUD_2_NOTICE, R_AUD_3, R_AUD_5_APPEAL, R_AUD_5_LATE, R_AUD_6, R_AUD_7, R_AUD_7_STOP,
    R_AUD_8,
};

crate::text_enum! {
    /// When it is made.
    pub enum Kind {
        /// 年度审计.
        Annual = "annual",
        /// 任前审计.
        PreAppointment = "pre_appointment",
        /// 任中审计.
        MidTerm = "mid_term",
        /// 离任审计.
        Departure = "departure",
        /// 绩效审计.
        Performance = "performance",
    }
}

impl Kind {
    /// Whether it answers for the economic responsibility of the person; an audit of what a project achieved does not.
    pub fn of_person(self) -> bool {
        self != Self::Performance
    }

    /// What an audit of this kind is called: after the person, or after what it looks at.
    pub fn title(self, subject: &str, project: Option<&str>) -> String {
        if self.of_person() {
            format!("{subject}经济责任审计")
        } else {
            format!("{}绩效审计", project.unwrap_or(subject))
        }
    }
}

crate::text_enum! {
    /// How far it is.
    pub enum State {
        Planned = "planned",
        /// The entrustment waits for its approval.
        Entrusting = "entrusting",
        Entrusted = "entrusted",
        Notified = "notified",
        Fieldwork = "fieldwork",
        DraftReport = "draft_report",
        /// The draft lies with the official and the unit.
        Comments = "comments",
        Reviewed = "reviewed",
        Issued = "issued",
        /// The department has it.
        Delivered = "delivered",
        Rectifying = "rectifying",
        Closed = "closed",
        Appealed = "appealed",
        ReExamined = "re_examined",
        /// Called off before the audited heard of it.
        Cancelled = "cancelled",
        /// Broken off after the notice (终止审计).
        Terminated = "terminated",
    }
}

impl State {
    /// Whether its result stands: it was delivered, and nobody appeals against it.
    pub fn finished(self) -> bool {
        FINISHED.contains(&self)
    }

    /// Whether its report is still to be issued, which its limit asks for.
    pub fn awaits_report(self) -> bool {
        self.open() && self != Self::Issued
    }

    /// Whether it is still to come to its result.
    pub fn open(self) -> bool {
        OPEN.contains(&self)
    }
}

/// States in which the result stands.
pub const FINISHED: &[State] = &[S::Delivered, S::Rectifying, S::Closed, S::ReExamined];

/// States in which nobody has anything more to do.
pub const OVER: &[State] = &[S::Closed, S::Cancelled, S::Terminated];

/// States before the result is delivered.
pub const OPEN: &[State] = &[
    S::Planned,
    S::Entrusting,
    S::Entrusted,
    S::Notified,
    S::Fieldwork,
    S::DraftReport,
    S::Comments,
    S::Reviewed,
    S::Issued,
];

/// States in which the department reads the result.
pub const DELIVERED: &[State] = &[S::Delivered, S::Rectifying, S::Closed, S::Appealed, S::ReExamined];

/// States that the official and the unit do not hear of: before the notice.
pub const UNHEARD: &[State] = &[S::Planned, S::Entrusting, S::Entrusted, S::Cancelled];

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Propose = "propose",
        Entrust = "entrust",
        Return = "return",
        Cancel = "cancel",
        SetTeam = "set_team",
        Notify = "notify",
        /// The head of the bureau lets it begin at once.
        ApproveStart = "approve_start",
        Start = "start",
        AddFinding = "add_finding",
        StrikeFinding = "strike_finding",
        /// A serious clue is none: who reviews says so, never the team alone.
        StrikeClue = "strike_clue",
        /// A serious clue goes to the discipline organ.
        Transfer = "transfer",
        /// The discipline organ has it.
        ReceiveTransfer = "receive_transfer",
        Draft = "draft",
        SendDraft = "send_draft",
        Comment = "comment",
        Revise = "revise",
        Review = "review",
        Issue = "issue",
        Deliver = "deliver",
        Acknowledge = "acknowledge",
        ReportRectification = "report_rectification",
        AcceptRectification = "accept_rectification",
        Close = "close",
        Appeal = "appeal",
        SetPanel = "set_panel",
        DecideAppeal = "decide_appeal",
        Resume = "resume",
    }
}

crate::text_enum! {
    /// Whose responsibility a finding is (经济责任审计规定: direct or leadership).
    pub enum Responsibility { Direct = "direct", Leadership = "leadership" }
}

crate::text_enum! {
    /// Who is asked about the draft, and may appeal.
    pub enum Party { Subject = "subject", Unit = "unit" }
}

crate::text_enum! {
    /// What the re-examination says.
    pub enum Decision { Upheld = "upheld", Changed = "changed" }
}

crate::text_enum! {
    /// How far a rectification is.
    pub enum RectificationState {
        Open = "open",
        Reported = "reported",
        Accepted = "accepted",
        /// The re-examination dropped what it answers.
        Dropped = "dropped",
    }
}

impl RectificationState {
    /// Whether nothing is left to do.
    pub fn done(self) -> bool {
        matches!(self, Self::Accepted | Self::Dropped)
    }
}

crate::text_enum! {
    /// A paper of its file.
    pub enum Paper {
        /// 委托事项.
        Proposal = "proposal",
        Returned = "returned",
        /// 审计委托书.
        Entrustment = "entrustment",
        Cancellation = "cancellation",
        /// 审计通知书.
        Notice = "notice",
        /// The head's approval to go at once.
        HeadApproval = "head_approval",
        /// 移送书.
        Transfer = "transfer",
        /// 移送回执.
        TransferReceipt = "transfer_receipt",
        /// 审计报告(征求意见稿), and the report as it was changed afterwards.
        Report = "report",
        /// 审计意见书.
        Opinion = "opinion",
        /// 审计结果报告.
        Result = "result",
        /// Written comments, or that nobody objected in time.
        Comment = "comment",
        /// 审理意见.
        Review = "review",
        Issue = "issue",
        Delivery = "delivery",
        Acknowledgement = "acknowledgement",
        Rectification = "rectification",
        Acceptance = "acceptance",
        Appeal = "appeal",
        Decision = "decision",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        OrgStaff = "org_staff",
        Reviewer = "reviewer",
        /// An audit lead of the bureau.
        Head = "audit_lead",
        /// The one who leads this audit.
        Lead = "audit_team_lead",
        /// One of its team.
        Member = "audit_team_member",
        /// An audit lead outside the team.
        Approver = "audit_approver",
        Subject = "audit_subject",
        Unit = "audited_unit",
        /// One of those who re-examine.
        Panel = "audit_panel",
        /// The discipline organ, while it has a clue to receive.
        Discipline = "discipline_liaison",
    }
}

use Action as A;
use State as S;
use Who::{Approver, Discipline, Head, Lead, Member, OrgStaff, Panel, Reviewer, Subject, Unit};

/// The table. Who is named to a team or a panel is judged with the naming (R-AUD-1, R-AUD-5), not before.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from            action                  to               who may                        guards
    step(S::Planned,     A::Propose,             S::Entrusting,   &[OrgStaff],                   &[&R_AUD_6]),
    step(S::Planned,     A::Cancel,              S::Cancelled,    &[Reviewer],                   &[]),
    step(S::Entrusting,  A::Entrust,             S::Entrusted,    &[Reviewer],                   &[&R_AUD_6]),
    step(S::Entrusting,  A::Return,              S::Planned,      &[Reviewer],                   &[]),
    step(S::Entrusted,   A::SetTeam,             S::Entrusted,    &[Head],                       &[]),
    step(S::Entrusted,   A::Notify,              S::Notified,     &[Lead],                       &[&R_AUD_1]),
    step(S::Entrusted,   A::Cancel,              S::Cancelled,    &[Reviewer],                   &[]),
    step(S::Notified,    A::SetTeam,             S::Notified,     &[Head],                       &[]),
    step(S::Notified,    A::ApproveStart,        S::Notified,     &[Approver],                   &[&R_AUD_1_APPROVER]),
    step(S::Notified,    A::Start,               S::Fieldwork,    &[Lead],                       &[&R_AUD_1, &R_AUD_2_NOTICE]),
    step(S::Notified,    A::Cancel,              S::Terminated,   &[Reviewer],                   &[]),
    step(S::Fieldwork,   A::SetTeam,             S::Fieldwork,    &[Head],                       &[]),
    step(S::Fieldwork,   A::AddFinding,          S::Fieldwork,    &[Lead, Member],               &[]),
    step(S::Fieldwork,   A::StrikeFinding,       S::Fieldwork,    &[Lead],                       &[]),
    step(S::Fieldwork,   A::StrikeClue,          S::Fieldwork,    &[Approver],                   &[&R_AUD_1_APPROVER]),
    step(S::Fieldwork,   A::Transfer,            S::Fieldwork,    &[Lead],                       &[]),
    step(S::Fieldwork,   A::ReceiveTransfer,     S::Fieldwork,    &[Discipline],                 &[]),
    step(S::Fieldwork,   A::Draft,               S::DraftReport,  &[Lead, Member],               &[]),
    step(S::Fieldwork,   A::Cancel,              S::Terminated,   &[Reviewer],                   &[&R_AUD_7_STOP]),
    step(S::DraftReport, A::SetTeam,             S::DraftReport,  &[Head],                       &[]),
    step(S::DraftReport, A::AddFinding,          S::DraftReport,  &[Lead, Member],               &[]),
    step(S::DraftReport, A::StrikeFinding,       S::DraftReport,  &[Lead],                       &[]),
    step(S::DraftReport, A::StrikeClue,          S::DraftReport,  &[Approver],                   &[&R_AUD_1_APPROVER]),
    step(S::DraftReport, A::Transfer,            S::DraftReport,  &[Lead],                       &[]),
    step(S::DraftReport, A::ReceiveTransfer,     S::DraftReport,  &[Discipline],                 &[]),
    step(S::DraftReport, A::Draft,               S::DraftReport,  &[Lead, Member],               &[]),
    step(S::DraftReport, A::SendDraft,           S::Comments,     &[Lead],                       &[]),
    step(S::DraftReport, A::Cancel,              S::Terminated,   &[Reviewer],                   &[&R_AUD_7_STOP]),
    step(S::Comments,    A::SetTeam,             S::Comments,     &[Head],                       &[]),
    step(S::Comments,    A::Comment,             S::Comments,     &[Subject, Unit, Lead, Member],&[]),
    step(S::Comments,    A::Revise,              S::Comments,     &[Lead],                       &[]),
    step(S::Comments,    A::StrikeClue,          S::Comments,     &[Approver],                   &[&R_AUD_1_APPROVER]),
    step(S::Comments,    A::Transfer,            S::Comments,     &[Lead],                       &[]),
    step(S::Comments,    A::ReceiveTransfer,     S::Comments,     &[Discipline],                 &[]),
    step(S::Comments,    A::Return,              S::DraftReport,  &[Approver],                   &[]),
    step(S::Comments,    A::Review,              S::Reviewed,     &[Approver],                   &[&R_AUD_1_APPROVER, &R_AUD_2]),
    step(S::Comments,    A::Cancel,              S::Terminated,   &[Reviewer],                   &[&R_AUD_7_STOP]),
    step(S::Reviewed,    A::SetTeam,             S::Reviewed,     &[Head],                       &[]),
    step(S::Reviewed,    A::Transfer,            S::Reviewed,     &[Lead, Approver],             &[]),
    step(S::Reviewed,    A::ReceiveTransfer,     S::Reviewed,     &[Discipline],                 &[]),
    step(S::Reviewed,    A::Return,              S::Comments,     &[Approver],                   &[]),
    step(S::Reviewed,    A::Issue,               S::Issued,       &[Approver],                   &[&R_AUD_1_APPROVER, &R_AUD_2, &R_AUD_3, &R_AUD_7]),
    step(S::Issued,      A::SetTeam,             S::Issued,       &[Head],                       &[]),
    step(S::Issued,      A::Deliver,             S::Delivered,    &[Lead, Member],               &[&R_AUD_3]),
    step(S::Issued,      A::ReceiveTransfer,     S::Issued,       &[Discipline],                 &[]),
    step(S::Delivered,   A::Acknowledge,         S::Rectifying,   &[OrgStaff],                   &[]),
    step(S::Delivered,   A::Appeal,              S::Appealed,     &[Subject, Unit, Head],        &[&R_AUD_5_APPEAL]),
    step(S::Delivered,   A::ReceiveTransfer,     S::Delivered,    &[Discipline],                 &[]),
    step(S::Rectifying,  A::SetTeam,             S::Rectifying,   &[Head],                       &[]),
    step(S::Rectifying,  A::ReportRectification, S::Rectifying,   &[Subject, Unit, Lead, Member],&[]),
    step(S::Rectifying,  A::AcceptRectification, S::Rectifying,   &[Lead, Member],               &[]),
    step(S::Rectifying,  A::Close,               S::Closed,       &[Lead],                       &[&R_AUD_8]),
    step(S::Rectifying,  A::Appeal,              S::Appealed,     &[Subject, Unit, Head],        &[&R_AUD_5_APPEAL]),
    step(S::Rectifying,  A::ReceiveTransfer,     S::Rectifying,   &[Discipline],                 &[]),
    step(S::Closed,      A::Appeal,              S::Appealed,     &[Subject, Unit, Head],        &[&R_AUD_5_APPEAL]),
    step(S::Closed,      A::ReceiveTransfer,     S::Closed,       &[Discipline],                 &[]),
    step(S::Appealed,    A::SetPanel,            S::Appealed,     &[Head],                       &[]),
    step(S::Appealed,    A::DecideAppeal,        S::ReExamined,   &[Panel],                      &[&R_AUD_5_PANEL, &R_AUD_5_LATE]),
    step(S::Appealed,    A::ReceiveTransfer,     S::Appealed,     &[Discipline],                 &[]),
    step(S::ReExamined,  A::Resume,              S::Rectifying,   &[OrgStaff],                   &[]),
    step(S::ReExamined,  A::ReceiveTransfer,     S::ReExamined,   &[Discipline],                 &[]),
    step(S::Terminated,  A::ReceiveTransfer,     S::Terminated,   &[Discipline],                 &[]),
];

/// Offices of the audit bureau: they read the whole file.
pub const BUREAU: &[Role] = &[Role::AuditLead, Role::Auditor];

/// Offices of the department: they see that it is there, and read the result.
pub const DEPARTMENT: &[Role] = &[Role::OrgStaff, Role::Reviewer, Role::OrgSupervisor, Role::MinistersOffice];

/// The official or the unit is to answer the draft.
pub const COMMENTS: &str = "audit_comments";
/// An appeal can be made.
pub const APPEAL: &str = "audit_appeal";
/// The appeal is to be decided.
pub const DECISION: &str = "audit_decision";
/// What was found is to be put right.
pub const RECTIFICATION: &str = "audit_rectification";
/// Those that the audited must keep, or may use.
pub const OF_AUDITED: &[&str] = &[COMMENTS, APPEAL, RECTIFICATION];
/// The official is to be audited again.
pub const DUE: &str = "audit_due";
