//! The appointment (C20): the talk before it, the document, the day from which the post is held. Rules R-APP-1, 3, 4.
//!
//! The row of the table `issue_document | appointing → probation or closed` is two rows here, told apart by the opposite
//! rules R-APP-3 and R-APP-4: with somebody on probation the case goes to `probation`, with nobody it is concluded.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};
use crate::selection_case::Kind as CaseKind;

crate::text_enum! {
    /// How far an appointment is.
    pub enum State {
        /// Adopted; the talk is still to be held.
        TalkPending = "talk_pending",
        /// The talk was held.
        TalkHeld = "talk_held",
        /// The document is out: the person holds the post.
        DocumentIssued = "document_issued",
        /// Came to nothing after the decision.
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// What moves an appointment.
    pub enum Action { HoldTalk = "hold_talk", Issue = "issue", Cancel = "cancel" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer" }
}

crate::text_enum! {
    /// How the talk was held.
    pub enum TalkMode { Individual = "individual", Collective = "collective" }
}

crate::text_enum! {
    /// From when the post is held: the committee's decision, or the election.
    pub enum TenureBasis { Decision = "decision", Election = "election" }
}

/// The talk before the appointment (任前谈话).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = AppointmentTalk)]
pub struct Talk {
    /// With one, or with several at once.
    pub mode: TalkMode,
    /// On which day.
    pub held_on: NaiveDate,
    /// Who talked: names and posts.
    pub talkers: Vec<String>,
    /// What was acknowledged.
    pub achievements: String,
    /// What is lacking.
    pub shortcomings: String,
    /// What is asked.
    pub demands: String,
}

/// What the rules of one appointment need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Whether the result of the notice was confirmed.
    pub notice_confirmed: bool,
    /// Whether the talk was held.
    pub talk_held: bool,
    /// Whether it is known from which day the post is held.
    pub tenure_known: bool,
    /// Whether this takes a post away: then no day of tenure is needed.
    pub removal: bool,
}

const C41_44: Basis = Basis::Regulation("《党政领导干部选拔任用工作条例》(2014)第四十一条、第四十三条、第四十四条");

/// The document comes after the notice is confirmed and the talk is held.
pub const R_APP_1_OF_ONE: Rule<Facts> = Rule {
    id: "R-APP-1",
    force: Force::Hard,
    basis: C41_44,
    holds: |facts, _| {
        let parts = [
            ("confirmed_notice", facts.notice_confirmed),
            ("appointment_talk", facts.talk_held),
            ("tenure_start", facts.tenure_known || facts.removal),
        ];
        let missing: Vec<_> =
            parts.iter().filter(|(_, there)| !there).map(|(what, _)| Missing { what, of: None }).collect();
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// One adopted candidate, as the case sees it.
#[derive(Debug, Clone, Default)]
pub struct OneFact {
    /// Name.
    pub name: String,
    /// Whether the document is out.
    pub issued: bool,
    /// Whether it came to nothing.
    pub cancelled: bool,
    /// Whether the post is held on probation first.
    pub on_probation: bool,
    /// Whether the probation has its result.
    pub probation_settled: bool,
}

/// What a case needs to know of its appointments.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// One a candidate adopted.
    pub appointments: Vec<OneFact>,
}

impl CaseFacts {
    fn names(&self, which: impl Fn(&OneFact) -> bool) -> impl Iterator<Item = &String> {
        self.appointments.iter().filter(move |a| !a.cancelled && which(a)).map(|a| &a.name)
    }
}

/// Everybody adopted has the document, and at least one was issued.
pub const R_APP_1: Rule<CaseFacts> = Rule {
    id: "R-APP-1",
    force: Force::Hard,
    basis: C41_44,
    holds: |facts, _| {
        none_missing("appointment_document", facts.names(|a| !a.issued))?;
        require(facts.names(|a| a.issued).next().is_some(), || Shortfall::lacks("appointment_document"))
    },
};

/// Somebody serves on probation: the case waits for the result.
pub const R_APP_3: Rule<CaseFacts> = Rule {
    id: "R-APP-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.names(|a| a.on_probation).next().is_some(), || Shortfall::lacks("probation")),
};

/// Nobody serves on probation: the case is concluded with the document.
pub const R_APP_4: Rule<CaseFacts> = Rule {
    id: "R-APP-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("on_probation", facts.names(|a| a.on_probation)),
};

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer};

#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from            action       to                 who may      guards
    step(S::TalkPending, A::HoldTalk, S::TalkHeld,       &[OrgStaff], &[]),
    step(S::TalkHeld,    A::HoldTalk, S::TalkHeld,       &[OrgStaff], &[]),
    step(S::TalkPending, A::Issue,    S::DocumentIssued, &[OrgStaff], &[&R_APP_1_OF_ONE]),
    step(S::TalkHeld,    A::Issue,    S::DocumentIssued, &[OrgStaff], &[&R_APP_1_OF_ONE]),
    step(S::TalkPending, A::Cancel,   S::Cancelled,      &[Reviewer], &[]),
    step(S::TalkHeld,    A::Cancel,   S::Cancelled,      &[Reviewer], &[]),
];

/// What `holder` is to an appointment of the case over the unit at `path`. SOD-3: nothing to the own one.
pub fn standing(holder: &Holder, path: &str, cadre: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar_all("SOD-3", holder.cadre == Some(cadre))
}

/// Whether an appointment begins on probation: who is promoted to a post that is not elected (2014, art. 42). A case of
/// promotion says so by its kind; in a change of term it is the rank that tells. Staff may state otherwise, with a reason.
pub fn begins_on_probation(kind: CaseKind, is_elected: bool, rank: &str, post_rank: &str) -> bool {
    let promoted = match kind {
        CaseKind::IndividualPromotion | CaseKind::OpenSelection | CaseKind::Competitive => true,
        // The code of a higher rank is the smaller one (GB/T 12407).
        CaseKind::BatchTermChange => post_rank < rank,
        CaseKind::FurtherUse | CaseKind::Transfer | CaseKind::Removal => false,
    };
    promoted && !is_elected
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::TalkPending), Vec::<String>::new());
    }

    #[test]
    fn r_app_1_no_document_before_the_notice_is_confirmed_and_the_talk_held() {
        let params = Params::default();
        let whole = Facts { notice_confirmed: true, talk_held: true, tenure_known: true, removal: false };
        assert!((R_APP_1_OF_ONE.holds)(&whole, &params).is_ok());
        let missing = |facts: Facts| (R_APP_1_OF_ONE.holds)(&facts, &params).unwrap_err().missing[0].what;
        assert_eq!(missing(Facts { notice_confirmed: false, ..whole.clone() }), "confirmed_notice");
        assert_eq!(missing(Facts { talk_held: false, ..whole.clone() }), "appointment_talk");
        assert_eq!(missing(Facts { tenure_known: false, ..whole.clone() }), "tenure_start");
        let removal = Facts { tenure_known: false, removal: true, ..whole };
        assert!((R_APP_1_OF_ONE.holds)(&removal, &params).is_ok());
    }

    fn one(issued: bool, on_probation: bool) -> OneFact {
        OneFact { name: "甲".into(), issued, on_probation, ..OneFact::default() }
    }

    #[test]
    fn r_app_1_the_case_goes_on_when_everybody_adopted_has_the_document() {
        let holds = |appointments| (R_APP_1.holds)(&CaseFacts { appointments }, &Params::default()).is_ok();
        assert!(!holds(vec![]));
        assert!(!holds(vec![one(false, false)]));
        assert!(!holds(vec![one(true, false), one(false, false)]));
        assert!(holds(vec![one(true, false), one(true, true)]));
        let cancelled = OneFact { cancelled: true, ..one(false, false) };
        assert!(holds(vec![one(true, false), cancelled.clone()]));
        assert!(!holds(vec![cancelled]));
    }

    #[test]
    fn r_app_3_and_4_are_opposite_so_that_one_of_the_two_rows_is_open() {
        let params = Params::default();
        for (appointments, probation) in
            [(vec![one(true, false)], false), (vec![one(true, false), one(true, true)], true)]
        {
            let facts = CaseFacts { appointments };
            assert_eq!((R_APP_3.holds)(&facts, &params).is_ok(), probation);
            assert_eq!((R_APP_4.holds)(&facts, &params).is_ok(), !probation);
        }
    }

    #[test]
    fn r_app_3_without_anybody_on_probation_the_case_does_not_wait() {
        assert!((R_APP_3.holds)(&CaseFacts { appointments: vec![one(true, false)] }, &Params::default()).is_err());
    }

    #[test]
    fn r_app_4_with_somebody_on_probation_the_case_is_not_concluded() {
        let facts = CaseFacts { appointments: vec![one(true, true)] };
        assert_eq!((R_APP_4.holds)(&facts, &Params::default()).unwrap_err().missing[0].of.as_deref(), Some("甲"));
    }

    #[test]
    fn elected_posts_and_level_transfers_begin_without_probation() {
        use CaseKind::*;
        assert!(begins_on_probation(IndividualPromotion, false, "142", "142"));
        assert!(!begins_on_probation(IndividualPromotion, true, "142", "141"));
        assert!(!begins_on_probation(Transfer, false, "142", "141"));
        assert!(begins_on_probation(BatchTermChange, false, "142", "141"));
        assert!(!begins_on_probation(BatchTermChange, false, "142", "142"));
        assert!(!begins_on_probation(BatchTermChange, false, "141", "142"));
    }
}
