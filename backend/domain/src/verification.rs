//! The four musts (凡提四必, C13) and joint review (联审): one verification per candidate and item. Rules R-FOUR-1…7,
//! R-AUD-4 (from the audits themselves and from the letters' answers) and R-PET-3.
//!
//! What another office is asked, that office answers, by letter (`consultation`); what the department checks itself is
//! recorded here. An answer is one thing, its evaluation another: `replied` waits for the case officer, a problem that
//! was found waits for the reviewer's written conclusion.

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};

mod answer;
mod case;

pub use answer::{Answer, Clue, FileCheck, Finding, Truth};
pub use case::{
    CandidateFact, CaseFacts, ItemFact, PetitionFact, R_AUD_4, R_FOUR_1, R_FOUR_2, R_FOUR_3, R_FOUR_4, R_FOUR_5,
    R_PET_3,
};

crate::text_enum! {
    /// What is verified.
    pub enum Item {
        /// 档案凡提必审.
        FileReview = "file_review",
        /// 个人有关事项凡提必核.
        PersonalMatters = "personal_matters",
        /// 纪检监察意见凡提必听.
        DisciplineOpinion = "discipline_opinion",
        /// 信访举报凡提必查.
        PetitionCheck = "petition_check",
        /// 经济责任审计.
        Audit = "audit",
        /// 近亲属任职回避.
        Relatives = "relatives",
        /// 巡视巡察.
        InspectionTour = "inspection_tour",
        /// 法院、失信.
        Court = "court",
        Tax = "tax",
        Safety = "safety",
        Environment = "environment",
        Other = "other",
    }
}

/// The four that no candidate goes without.
pub const FOUR: [Item; 4] = [Item::FileReview, Item::PersonalMatters, Item::DisciplineOpinion, Item::PetitionCheck];

impl Item {
    /// Whether the department checks it itself, without a letter.
    pub fn internal(self) -> bool {
        matches!(self, Self::FileReview | Self::PersonalMatters | Self::Relatives)
    }

    /// Whether it is an opinion that grows old (R-FOUR-4).
    pub fn ages(self) -> bool {
        matches!(self, Self::DisciplineOpinion | Self::PetitionCheck)
    }

    /// The office that this item is asked of, when only one can answer.
    pub fn office(self) -> Option<Role> {
        match self {
            Self::DisciplineOpinion => Some(Role::DisciplineLiaison),
            Self::PetitionCheck => Some(Role::PetitionOfficer),
            _ => None,
        }
    }
}

crate::text_enum! {
    /// How far an item is.
    pub enum State {
        NotStarted = "not_started",
        Requested = "requested",
        Replied = "replied",
        Clear = "clear",
        IssueFound = "issue_found",
        Resolved = "resolved",
    }
}

impl State {
    /// Whether the item is done with.
    pub fn settled(self) -> bool {
        matches!(self, Self::Clear | Self::Resolved)
    }
}

crate::text_enum! {
    /// What moves an item.
    pub enum Action {
        /// By sending a letter.
        Request = "request",
        /// By the answer to a letter.
        Reply = "reply",
        /// By withdrawing a letter.
        Cancel = "cancel",
        /// Without a letter, by the department itself.
        Record = "record",
        Clear = "clear",
        FindIssue = "find_issue",
        Resolve = "resolve",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        OrgStaff = "org_staff",
        OrgSupervisor = "org_supervisor",
        Addressee = "addressee",
        Reviewer = "reviewer",
    }
}

/// What the rules of one item need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// The item.
    pub item: Item,
    /// Whose.
    pub candidate: String,
    /// The latest answer.
    pub answer: Option<Answer>,
}

use Action as A;
use State as S;
use Who::{Addressee, OrgStaff, OrgSupervisor, Reviewer};
use case::{ITEM_FOUR_2, ITEM_FOUR_3, R_FOUR_6, R_FOUR_7};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from           action        to             who may                       guards
    step(S::NotStarted, A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::Requested,  A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::Replied,    A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::Clear,      A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::IssueFound, A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::Resolved,   A::Request,   S::Requested,  &[OrgStaff],                  &[]),
    step(S::Requested,  A::Cancel,    S::NotStarted, &[OrgStaff],                  &[]),
    step(S::Requested,  A::Reply,     S::Replied,    &[Addressee],                 &[]),
    step(S::NotStarted, A::Record,    S::Replied,    &[OrgStaff, OrgSupervisor],   &[&R_FOUR_7]),
    step(S::Replied,    A::Record,    S::Replied,    &[OrgStaff, OrgSupervisor],   &[&R_FOUR_7]),
    step(S::Clear,      A::Record,    S::Replied,    &[OrgStaff, OrgSupervisor],   &[&R_FOUR_7]),
    step(S::IssueFound, A::Record,    S::Replied,    &[OrgStaff, OrgSupervisor],   &[&R_FOUR_7]),
    step(S::Resolved,   A::Record,    S::Replied,    &[OrgStaff, OrgSupervisor],   &[&R_FOUR_7]),
    step(S::Replied,    A::Clear,     S::Clear,      &[OrgStaff],                  &[&R_FOUR_6]),
    step(S::Replied,    A::FindIssue, S::IssueFound, &[OrgStaff],                  &[]),
    step(S::IssueFound, A::Resolve,   S::Resolved,   &[Reviewer],                  &[&ITEM_FOUR_2, &ITEM_FOUR_3]),
];

/// What `holder` is to an item of a case over `case_path`; `addressed` when the open letter is to the holder's office.
/// SOD-1: who recorded or evaluated an answer does not conclude on it.
pub fn standing(holder: &Holder, case_path: &str, addressed: bool, recorder: Option<uuid::Uuid>) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, case_path))
        .holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, case_path))
        .holds(Addressee, addressed)
        .holds(Reviewer, holder.holds(Role::Reviewer, case_path))
        .bar(Reviewer, "SOD-1", recorder == Some(holder.account))
}

#[cfg(test)]
mod tests;
