//! Notices to the public (C05, C19), of nine kinds. Rules R-VAC-1, R-NOT-1…12, R-INS-1 (its part), SOD-1, SOD-3,
//! CAL-01.
//!
//! Vacancy, inspection and notice before appointment hang on a case, whose gates ask for them. The other six belong to a
//! unit and to no case, the speech on television and the end of probation too: no gate asks for these two, and a notice
//! that has people of the register in it needs no case for that. A notice of commitments stands until the end of its year.
//!
//! A notice is written by the staff, approved by somebody else, published for a window of working days and confirmed
//! with its result, once something shows that it hung somewhere (R-NOT-10). Correcting a published one brings it back to its author while the public page stays as it was; the
//! window starts anew when people or posts changed, and the public is told of every change. An exempt one (R-NOT-5) ends with its approval and is never shown.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

pub mod case;
pub mod content;
pub mod document;
pub mod of_unit;
mod privacy;
pub mod rules;
#[cfg(test)]
mod tests;
mod unit_document;

pub use case::{CaseFacts, CaseNotice, R_INS_1, R_NOT_1_CASE, R_NOT_3, R_NOT_4_CASE, R_VAC_1};
pub use content::{Channel, ChannelKind, Content, Person, Reception};
pub use document::{Amendment, AmendmentKind};
pub use privacy::{private_parts, private_texts};
use rules::{
    CAL_01, R_NOT_1, R_NOT_2, R_NOT_4, R_NOT_5, R_NOT_5_PUBLISH, R_NOT_6, R_NOT_8, R_NOT_9, R_NOT_10, R_NOT_11,
    R_NOT_12,
};
pub use rules::{Exemption, ExemptionKind, Facts, Window, moved_lately};

crate::text_enum! {
    /// What a notice announces.
    pub enum Kind {
        Vacancy = "vacancy",
        Inspection = "inspection",
        PreAppointment = "pre_appointment",
        Assessment = "assessment",
        TvSpeech = "tv_speech",
        ProbationEnd = "probation_end",
        Commitment = "commitment",
        Result = "result",
        Reception = "reception",
    }
}

impl Kind {
    /// Whether it hangs on a case; the others belong to a unit.
    pub fn of_case(self) -> bool {
        matches!(self, Self::Vacancy | Self::Inspection | Self::PreAppointment)
    }

    /// Whether it announces a day and must stand before it; the others stand for their window.
    pub fn leads(self) -> bool {
        matches!(self, Self::Vacancy | Self::Inspection | Self::Assessment | Self::TvSpeech | Self::Reception)
    }

    /// Whether its last day is counted in working days from its first; of the others it is a day that somebody wrote.
    pub fn counted(self) -> bool {
        matches!(self, Self::PreAppointment | Self::ProbationEnd | Self::Result)
    }

    /// Whether somebody waits for what comes in on it, so that its result is confirmed.
    pub fn awaits_reports(self) -> bool {
        matches!(self, Self::Inspection | Self::PreAppointment | Self::TvSpeech | Self::ProbationEnd | Self::Result)
    }
}

crate::text_enum! {
    /// How far a notice has come.
    pub enum State {
        Draft = "draft",
        Review = "review",
        Approved = "approved",
        Published = "published",
        Extended = "extended",
        Ended = "ended",
        FeedbackRegistered = "feedback_registered",
        Confirmed = "confirmed",
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What is done with a notice.
    pub enum Action {
        Submit = "submit",
        Return = "return",
        Approve = "approve",
        Publish = "publish",
        Extend = "extend",
        Correct = "correct",
        Withdraw = "withdraw",
        End = "end",
        RegisterFeedback = "register_feedback",
        Confirm = "confirm",
    }
}

crate::text_enum! {
    /// Who may. The system ends a notice whose window is over.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer", System = "system" }
}

crate::text_enum! {
    /// With what a notice is confirmed.
    pub enum Verdict { Unaffected = "unaffected", Affected = "affected" }
}

crate::text_enum! {
    /// What a report calls for.
    pub enum Effect { None = "none", Investigate = "investigate" }
}

crate::text_enum! {
    /// How a report came in.
    pub enum FeedbackChannel { Phone = "phone", Letter = "letter", Visit = "visit", Web = "web" }
}

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer, System};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from                   action                to                      who           guards
    step(S::Draft,              A::Submit,            S::Review,              &[OrgStaff],  &[&R_NOT_1, &R_NOT_5, &R_NOT_6, &R_NOT_8, &R_NOT_9, &R_NOT_12, &CAL_01]),
    step(S::Draft,              A::Withdraw,          S::Withdrawn,           &[OrgStaff],  &[&R_NOT_11]),
    step(S::Draft,              A::Withdraw,          S::Withdrawn,           &[Reviewer],  &[]),
    step(S::Review,             A::Approve,           S::Approved,            &[Reviewer],  &[&R_NOT_1, &R_NOT_5, &R_NOT_6, &R_NOT_8, &R_NOT_9, &R_NOT_12, &CAL_01]),
    step(S::Review,             A::Return,            S::Draft,               &[Reviewer],  &[]),
    step(S::Approved,           A::Publish,           S::Published,           &[OrgStaff],  &[&R_NOT_1, &R_NOT_5_PUBLISH, &R_NOT_6, &R_NOT_8, &R_NOT_9, &R_NOT_12, &CAL_01]),
    step(S::Approved,           A::Return,            S::Draft,               &[Reviewer],  &[]),
    step(S::Approved,           A::Withdraw,          S::Withdrawn,           &[Reviewer],  &[]),
    step(S::Published,          A::Extend,            S::Extended,            &[Reviewer],  &[&R_NOT_2]),
    step(S::Extended,           A::Extend,            S::Extended,            &[Reviewer],  &[&R_NOT_2]),
    step(S::Published,          A::Correct,           S::Draft,               &[OrgStaff],  &[]),
    step(S::Extended,           A::Correct,           S::Draft,               &[OrgStaff],  &[]),
    step(S::Published,          A::Withdraw,          S::Withdrawn,           &[Reviewer],  &[]),
    step(S::Extended,           A::Withdraw,          S::Withdrawn,           &[Reviewer],  &[]),
    step(S::Published,          A::End,               S::Ended,               &[System],    &[]),
    step(S::Extended,           A::End,               S::Ended,               &[System],    &[]),
    step(S::Ended,              A::RegisterFeedback,  S::FeedbackRegistered,  &[OrgStaff],  &[]),
    step(S::FeedbackRegistered, A::Confirm,           S::Confirmed,           &[Reviewer],  &[&R_NOT_4, &R_NOT_10]),
];

/// States in which the public sees a notice, or saw it.
pub const SHOWN: &[State] = &[S::Published, S::Extended, S::Ended, S::FeedbackRegistered, S::Confirmed];

/// Offices that see the notices of their units before they are published.
pub const READERS: &[Role] = crate::selection_case::READERS;

/// Offices that see them from their publication on.
pub const READERS_LATER: &[Role] = &[Role::PetitionOfficer, Role::UnitContact, Role::UnitLeader, Role::CadreSelf];

/// Whether `holder` is one of the people whom a notice names.
pub fn is_named(holder: &Holder, people: &[Person]) -> bool {
    holder.cadre.is_some_and(|own| people.iter().any(|p| p.cadre_id == own))
}

/// What `holder` is to a notice over the unit at `path` that `author` wrote on `people`. SOD-1: its author approves nothing
/// of it; SOD-3: who is named in it does nothing with it.
pub fn standing(holder: &Holder, path: &str, author: uuid::Uuid, people: &[Person]) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Reviewer, "SOD-1", holder.account == author)
        .bar_all("SOD-3", is_named(holder, people))
}

/// The service itself, which ends what is over.
pub fn system() -> Standing<Who> {
    Standing::default().holds(System, true)
}

/// How a notice that stands at `state` and whose window ends on `end` stands on `today`.
pub fn on(state: State, end: Option<chrono::NaiveDate>, today: chrono::NaiveDate) -> State {
    let open = matches!(state, S::Published | S::Extended);
    if open && end.is_some_and(|end| end < today) { S::Ended } else { state }
}
