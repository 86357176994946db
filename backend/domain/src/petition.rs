//! Petitions and reports (信访举报, C15): what came in by any channel, under one of three regimes with their own clocks,
//! until it is answered, and reviewed and rechecked where the petitioner asks for it. Rules R-PET-1…15, SOD-1, SOD-3, SOD-4.
//!
//! Who is complained of, the unit of that person and everybody in it know nothing of it. Who complained is sealed apart
//! from what was said ([`identity`]). What touches an official whom a higher level manages is not registered here at
//! all: it goes on sealed, and nothing but the receipt stays (R-PET-11).

use chrono::NaiveDate;

use crate::machine::{Step, step};
use crate::role::Role;

pub mod clock;
pub mod document;
pub mod handling;
pub mod identity;
pub mod office_key;
mod relation;
mod rules;
#[cfg(test)]
mod tests;

pub use relation::{Relation, enclosing};
pub use rules::{Assignee, Facts, R_PET_11, R_PET_15, managed_above};
use rules::{
    R_PET_1, R_PET_2, R_PET_2_ACCEPTED, R_PET_5, R_PET_6, R_PET_7, R_PET_8, R_PET_9, R_PET_10, R_PET_10_RECHECK,
    R_PET_12, R_PET_13, R_PET_14, R_PET_15_WITHDRAW,
};

crate::text_enum! {
    /// How it came in.
    pub enum Channel {
        /// 来信.
        Letter = "letter",
        /// 来访.
        Visit = "visit",
        /// 来电.
        Phone = "phone",
        /// 网络、扫码.
        Web = "web",
        /// 12380 举报.
        Hotline = "hotline_12380",
        /// 部长信箱、意见箱.
        Mailbox = "mailbox",
        /// 考察、公示期间现场接访.
        Reception = "reception",
        /// 巡回接访.
        Patrol = "patrol",
        /// 信息员反映.
        InfoOfficer = "info_officer",
        /// 其他机关转来.
        OtherOrgan = "other_organ",
    }
}

crate::text_enum! {
    /// Which rules and clocks it runs by.
    pub enum Regime {
        /// 信访工作条例.
        General = "general",
        /// 检举控告.
        Report = "report",
        /// 考察、公示期间的反映.
        NoticeWindow = "notice_window",
    }
}

crate::text_enum! {
    /// What it is about.
    pub enum Category {
        /// 选人用人.
        Selection = "selection",
        /// 廉洁.
        Integrity = "integrity",
        /// 作风.
        Conduct = "conduct",
        /// 履职.
        Duty = "duty",
        /// 违纪违法.
        Discipline = "discipline",
        /// 申诉求决.
        Appeal = "appeal",
        /// 意见建议.
        Suggestion = "suggestion",
        Other = "other",
    }
}

crate::text_enum! {
    /// How soon it must be looked at.
    pub enum Urgency { Normal = "normal", Urgent = "urgent" }
}

crate::text_enum! {
    /// How far it is.
    pub enum State {
        Received = "received",
        Registered = "registered",
        Accepted = "accepted",
        NotAccepted = "not_accepted",
        Transferred = "transferred",
        /// Gone on unread to the level that manages the person; only the receipt stays.
        SealedForwarded = "sealed_forwarded",
        Investigating = "investigating",
        /// The conclusion waits for its approval.
        Concluding = "concluding",
        Concluded = "concluded",
        Replied = "replied",
        Closed = "closed",
        ReviewRequested = "review_requested",
        Reviewed = "reviewed",
        RecheckRequested = "recheck",
        /// Nothing more is received on it (第三十六条).
        Final = "final",
        Merged = "merged",
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Register = "register",
        Accept = "accept",
        NotAccept = "not_accept",
        Transfer = "transfer",
        /// Says that it must go on sealed, and where to; another person does it.
        ProposeForward = "propose_forward",
        SealForward = "seal_forward",
        Merge = "merge",
        /// Says that the petitioner took it back; another person does it.
        ProposeWithdraw = "propose_withdraw",
        Withdraw = "withdraw",
        /// The organ that it was transferred to says that it is not competent.
        Object = "object",
        /// The organ that it was transferred to says how far it is.
        Feedback = "feedback",
        /// The petitioner was told that it was accepted.
        Tell = "tell",
        Assign = "assign",
        Extend = "extend",
        Propose = "propose",
        Return = "return",
        Conclude = "conclude",
        DecideEffect = "decide_effect",
        Reply = "reply",
        Explain = "explain",
        Clarify = "clarify",
        Rate = "rate",
        Close = "close",
        RequestReview = "request_review",
        AnswerReview = "answer_review",
        RequestRecheck = "request_recheck",
        AnswerRecheck = "answer_recheck",
    }
}

crate::text_enum! {
    /// To whom it is transferred.
    pub enum Destination {
        /// 纪检监察机关.
        Discipline = "discipline",
        /// 其他职能部门.
        Department = "department",
        /// 下级单位.
        Subordinate = "subordinate",
    }
}

crate::text_enum! {
    /// What was found.
    pub enum Verdict {
        /// 属实.
        Substantiated = "substantiated",
        /// 部分属实.
        Partly = "partly",
        /// 不属实.
        Unsubstantiated = "unsubstantiated",
        /// 无法查清.
        Unverifiable = "unverifiable",
        /// 失实，予以澄清.
        FalseAccusation = "false_accusation",
    }
}

impl Verdict {
    /// Whether something was found.
    pub fn negative(self) -> bool {
        matches!(self, Self::Substantiated | Self::Partly)
    }
}

crate::text_enum! {
    /// What a conclusion means for an appointment.
    pub enum Effect { Unaffected = "unaffected", Affected = "affected" }
}

crate::text_enum! {
    /// What the petitioner says of the answer.
    pub enum Satisfaction { Satisfied = "satisfied", Basically = "basically", Dissatisfied = "dissatisfied" }
}

crate::text_enum! {
    /// What the body above says of the answer.
    pub enum Review { Upheld = "upheld", Changed = "changed" }
}

crate::text_enum! {
    /// A paper of its file: what was said, by whom, on which day. Every one is sealed.
    pub enum Paper {
        /// What came in.
        Content = "content",
        /// Who complained; opened by two together, and never with the others.
        Petitioner = "petitioner",
        Told = "told",
        Refusal = "refusal",
        Transfer = "transfer",
        Objection = "objection",
        /// How far the organ is that it was transferred to.
        Feedback = "feedback",
        ForwardProposal = "forward_proposal",
        WithdrawProposal = "withdraw_proposal",
        Assignment = "assignment",
        Extension = "extension",
        Finding = "finding",
        Returned = "returned",
        EffectNote = "effect_note",
        Reply = "reply",
        Explanation = "explanation",
        Clarification = "clarification",
        ReviewRequest = "review_request",
        ReviewAnswer = "review_answer",
        SealedForward = "sealed_forward",
        Withdrawal = "withdrawal",
        /// A message of the petitioner, by the receipt.
        FromPetitioner = "from_petitioner",
        /// A message to the petitioner.
        FromOffice = "from_office",
        /// What the petitioner says of the answer, by the receipt.
        Rating = "rating",
    }
}

impl State {
    /// Whether nobody has concluded on it yet.
    pub fn open(self) -> bool {
        OPEN.contains(&self)
    }

    /// Whether the petitioner may say by the receipt what the answer was worth, `until` being the last day for a review:
    /// from the answer until it is closed, and after that as long as a review may be asked for.
    pub fn ratable(self, today: NaiveDate, until: Option<NaiveDate>) -> bool {
        match self {
            S::Replied | S::ReviewRequested | S::Reviewed | S::RecheckRequested => true,
            S::Closed => until.is_some_and(|until| today <= until),
            _ => false,
        }
    }

    /// Whether the petitioner can still write: not once it went on sealed, was taken back, or is final (第三十六条).
    pub fn writable(self) -> bool {
        !matches!(self, S::SealedForwarded | S::Withdrawn | S::Final)
    }

    /// Whether a body above is asked to look at the answer again.
    pub fn in_review(self) -> bool {
        matches!(self, Self::ReviewRequested | Self::RecheckRequested)
    }
}

/// The states before a conclusion.
pub const OPEN: &[State] = &[S::Received, S::Registered, S::Accepted, S::Transferred, S::Investigating, S::Concluding];

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Officer = "petition_officer",
        /// The one to whom it is assigned.
        Handler = "handler",
        Supervisor = "org_supervisor",
        Reviewer = "reviewer",
        Discipline = "discipline_liaison",
        /// Who sent it, by the receipt.
        Petitioner = "petitioner",
    }
}

use Action as A;
use State as S;
use Who::{Discipline, Handler, Officer, Petitioner, Reviewer, Supervisor};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from                action             to                   who may                   guards
    step(S::Received,        A::Register,       S::Registered,       &[Officer, Supervisor],   &[&R_PET_11, &R_PET_5]),
    step(S::Received,        A::ProposeForward, S::Received,         &[Officer, Supervisor],   &[]),
    step(S::Received,        A::SealForward,    S::SealedForwarded,  &[Supervisor],            &[&R_PET_15]),
    step(S::Received,        A::ProposeWithdraw,S::Received,         &[Officer, Supervisor],   &[]),
    step(S::Received,        A::Withdraw,       S::Withdrawn,        &[Supervisor],            &[&R_PET_15_WITHDRAW]),
    step(S::Registered,      A::Accept,         S::Accepted,         &[Officer, Supervisor],   &[&R_PET_11, &R_PET_5, &R_PET_6]),
    step(S::Registered,      A::NotAccept,      S::NotAccepted,      &[Supervisor],            &[]),
    step(S::Registered,      A::Transfer,       S::Transferred,      &[Officer, Supervisor],   &[&R_PET_11, &R_PET_6]),
    step(S::Registered,      A::ProposeForward, S::Registered,       &[Officer, Supervisor],   &[]),
    step(S::Registered,      A::SealForward,    S::SealedForwarded,  &[Supervisor],            &[&R_PET_15]),
    step(S::Registered,      A::Merge,          S::Merged,           &[Officer, Supervisor],   &[]),
    step(S::Registered,      A::ProposeWithdraw,S::Registered,       &[Officer, Supervisor],   &[]),
    step(S::Registered,      A::Withdraw,       S::Withdrawn,        &[Supervisor],            &[&R_PET_15_WITHDRAW]),
    step(S::Transferred,     A::Object,         S::Registered,       &[Officer, Discipline],   &[&R_PET_13]),
    step(S::Transferred,     A::Tell,           S::Transferred,      &[Officer],               &[]),
    step(S::Transferred,     A::Feedback,       S::Transferred,      &[Officer, Discipline],   &[]),
    step(S::Transferred,     A::Propose,        S::Concluding,       &[Officer, Discipline],   &[&R_PET_1, &R_PET_2_ACCEPTED, &R_PET_7, &R_PET_6]),
    step(S::Accepted,        A::Tell,           S::Accepted,         &[Officer],               &[]),
    step(S::Accepted,        A::Assign,         S::Investigating,    &[Supervisor],            &[&R_PET_1]),
    step(S::Accepted,        A::Extend,         S::Accepted,         &[Reviewer],              &[&R_PET_12]),
    step(S::Accepted,        A::Merge,          S::Merged,           &[Officer, Supervisor],   &[]),
    step(S::Accepted,        A::ProposeWithdraw,S::Accepted,         &[Officer, Supervisor],   &[]),
    step(S::Accepted,        A::Withdraw,       S::Withdrawn,        &[Supervisor],            &[&R_PET_15_WITHDRAW]),
    step(S::Investigating,   A::Tell,           S::Investigating,    &[Officer, Handler],      &[]),
    step(S::Investigating,   A::Assign,         S::Investigating,    &[Supervisor],            &[&R_PET_1]),
    step(S::Investigating,   A::Extend,         S::Investigating,    &[Reviewer],              &[&R_PET_12]),
    step(S::Investigating,   A::Propose,        S::Concluding,       &[Handler],               &[&R_PET_2_ACCEPTED, &R_PET_7, &R_PET_6]),
    step(S::Concluding,      A::Tell,           S::Concluding,       &[Officer, Handler],      &[]),
    step(S::Concluding,      A::Return,         S::Investigating,    &[Supervisor],            &[]),
    step(S::Concluding,      A::Conclude,       S::Concluded,        &[Supervisor],            &[&R_PET_6]),
    step(S::Concluding,      A::Extend,         S::Concluding,       &[Reviewer],              &[&R_PET_12]),
    step(S::Concluded,       A::Tell,           S::Concluded,        &[Officer, Handler],      &[]),
    step(S::Concluded,       A::DecideEffect,   S::Concluded,        &[Reviewer],              &[]),
    step(S::Concluded,       A::Explain,        S::Concluded,        &[Officer, Handler],      &[]),
    step(S::Concluded,       A::Clarify,        S::Concluded,        &[Supervisor],            &[]),
    step(S::Concluded,       A::Assign,         S::Concluded,        &[Supervisor],            &[&R_PET_1]),
    step(S::Concluded,       A::Reply,          S::Replied,          &[Officer, Handler],      &[&R_PET_6]),
    step(S::Replied,         A::Tell,           S::Replied,          &[Officer, Handler],      &[]),
    step(S::Replied,         A::DecideEffect,   S::Replied,          &[Reviewer],              &[]),
    step(S::Replied,         A::Explain,        S::Replied,          &[Officer, Handler],      &[]),
    step(S::Replied,         A::Clarify,        S::Replied,          &[Supervisor],            &[]),
    step(S::Replied,         A::Assign,         S::Replied,          &[Supervisor],            &[&R_PET_1]),
    step(S::Replied,         A::Rate,           S::Replied,          &[Officer, Handler],      &[&R_PET_14]),
    step(S::Replied,         A::RequestReview,  S::ReviewRequested,  &[Officer, Handler, Supervisor, Petitioner], &[&R_PET_10]),
    step(S::Replied,         A::Close,          S::Closed,           &[Officer, Handler, Supervisor], &[&R_PET_2, &R_PET_8, &R_PET_9]),
    step(S::Closed,          A::DecideEffect,   S::Closed,           &[Reviewer],              &[]),
    step(S::Closed,          A::Assign,         S::Closed,           &[Supervisor],            &[&R_PET_1]),
    step(S::Closed,          A::RequestReview,  S::ReviewRequested,  &[Officer, Handler, Supervisor, Petitioner], &[&R_PET_10]),
    step(S::Closed,          A::RequestRecheck, S::RecheckRequested, &[Officer, Handler, Supervisor, Petitioner], &[&R_PET_10_RECHECK]),
    step(S::ReviewRequested, A::AnswerReview,   S::Reviewed,         &[Reviewer],              &[&R_PET_6]),
    step(S::Reviewed,        A::DecideEffect,   S::Reviewed,         &[Reviewer],              &[]),
    step(S::Reviewed,        A::Assign,         S::Reviewed,         &[Supervisor],            &[&R_PET_1]),
    step(S::Reviewed,        A::RequestRecheck, S::RecheckRequested, &[Officer, Handler, Supervisor, Petitioner], &[&R_PET_10_RECHECK]),
    step(S::Reviewed,        A::Close,          S::Closed,           &[Officer, Handler, Supervisor], &[&R_PET_2, &R_PET_8, &R_PET_9]),
    step(S::RecheckRequested,A::AnswerRecheck,  S::Final,            &[Reviewer],              &[&R_PET_6]),
    step(S::Final,           A::DecideEffect,   S::Final,            &[Reviewer],              &[]),
];

/// Offices that see petitions of their units; what each reads of one says [`Relation::reads`].
pub const READERS: &[Role] = &[Role::PetitionOfficer, Role::OrgSupervisor, Role::Reviewer];

/// Offices that register what came in.
pub const REGISTRARS: &[Role] = &[Role::PetitionOfficer, Role::OrgSupervisor];
