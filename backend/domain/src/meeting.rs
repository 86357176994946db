//! Decision meetings (讨论决定, C18): a body meets with a quorum, has had its materials a working day before, takes its
//! items one by one and signs its minutes. Rules R-MTG-1, 3, 10 here; those of one item in `meeting_item`; what a case
//! needs before its decision is registered in `meeting::case`.

use chrono::NaiveDate;

use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::ratio;
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

mod case;

pub use case::{
    CaseFacts, DecisionFact, PostFact, R_MTG_1 as CASE_MTG_1, R_MTG_2, R_MTG_3 as CASE_MTG_3, R_MTG_4, R_MTG_7, R_MTG_8,
};

/// The regulation that meetings decide by.
pub(crate) const SELECTION: Basis = Basis::Regulation("《党政领导干部选拔任用工作条例》");

crate::text_enum! {
    /// The body that decides.
    pub enum Body {
        /// 部务会.
        Ministers = "ministers",
        /// 常委会.
        Standing = "standing",
        /// 全委会.
        Plenary = "plenary",
        /// 党组会.
        PartyGroup = "party_group",
    }
}

crate::text_enum! {
    /// How far a meeting is.
    pub enum State {
        Scheduled = "scheduled",
        MaterialsSent = "materials_sent",
        InSession = "in_session",
        MinutesDraft = "minutes_draft",
        Signed = "signed",
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// What moves a meeting.
    pub enum Action {
        SendMaterials = "send_materials",
        Recall = "recall",
        Open = "open",
        Close = "close",
        Sign = "sign",
        Cancel = "cancel",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Secretary = "meeting_secretary",
        /// The person in the chair.
        Chair = "chair",
        Reviewer = "reviewer",
    }
}

/// What the rules of a meeting need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Members of the body.
    pub expected: u32,
    /// Members present.
    pub present: u32,
    /// Items on the agenda.
    pub items: usize,
    /// Items that are not concluded.
    pub open_items: Vec<String>,
    /// When the materials went out (today, before they did).
    pub materials_on: NaiveDate,
    /// The last day on which they could.
    pub materials_due: NaiveDate,
}

/// Whether so many are a quorum.
///
/// # Errors
/// The figures.
pub fn quorum(present: u32, expected: u32, params: &Params) -> Result<(), Shortfall> {
    let need = ratio::quorum(expected, params.meeting_quorum);
    require(present >= need, || Shortfall::figures(present, need))
}

/// Two thirds of the members are present; below that nothing is decided.
pub const R_MTG_1: Rule<Facts> = Rule {
    id: "R-MTG-1",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, params| quorum(facts.present, facts.expected, params),
};

/// Every item is concluded by itself before the meeting closes.
pub const R_MTG_3: Rule<Facts> = Rule {
    id: "R-MTG-3",
    force: Force::Hard,
    basis: SELECTION,
    holds: |facts, _| none_missing("meeting_item", &facts.open_items),
};

/// Agenda and materials are with the members a working day before (讨论决定预告).
pub const R_MTG_10: Rule<Facts> = Rule {
    id: "R-MTG-10",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.items > 0, || Shortfall::lacks("meeting_item"))?;
        let in_time = facts.materials_on <= facts.materials_due;
        require(in_time, || Shortfall::figures(facts.materials_on, facts.materials_due))
    },
};

use Action as A;
use State as S;
use Who::{Chair, Reviewer, Secretary};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from              action            to                who may             guards
    step(S::Scheduled,     A::SendMaterials, S::MaterialsSent, &[Secretary],       &[&R_MTG_10]),
    step(S::MaterialsSent, A::Recall,        S::Scheduled,     &[Secretary],       &[]),
    step(S::MaterialsSent, A::Open,          S::InSession,     &[Secretary],       &[&R_MTG_10, &R_MTG_1]),
    step(S::InSession,     A::Close,         S::MinutesDraft,  &[Secretary],       &[&R_MTG_3]),
    step(S::MinutesDraft,  A::Sign,          S::Signed,        &[Chair, Reviewer], &[]),
    step(S::Scheduled,     A::Cancel,        S::Cancelled,     &[Secretary],       &[]),
    step(S::MaterialsSent, A::Cancel,        S::Cancelled,     &[Secretary],       &[]),
];

/// Offices that see the meetings of their units; members see theirs besides.
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::Reviewer, Role::MinistersOffice, Role::MeetingSecretary, Role::Teller, Role::Scrutineer];

/// What `holder` is to a meeting over `path` with `chair` in the chair. SOD-1: who wrote the minutes does not sign for
/// the chair.
pub fn standing(
    holder: &Holder,
    path: &str,
    chair: Option<uuid::Uuid>,
    minutes_by: Option<uuid::Uuid>,
) -> Standing<Who> {
    let own = minutes_by == Some(holder.account);
    Standing::default()
        .holds(Secretary, holder.holds(Role::MeetingSecretary, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .holds(Chair, chair.is_some() && holder.cadre == chair)
        .bar(Reviewer, "SOD-1", own)
        .bar(Chair, "SOD-1", own)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;

    fn facts(expected: u32, present: u32) -> Facts {
        let day: NaiveDate = "2026-03-06".parse().unwrap();
        Facts { expected, present, items: 1, open_items: vec![], materials_on: day, materials_due: day }
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Scheduled), Vec::<String>::new());
    }

    #[test]
    fn r_mtg_1_two_thirds_of_the_members_are_present() {
        for (expected, need) in [(11, 8), (5, 4), (7, 5), (9, 6), (13, 9), (15, 10), (24, 16), (35, 24)] {
            for (present, right) in [(need - 1, false), (need, true), (need + 1, true)] {
                let held = (R_MTG_1.holds)(&facts(expected, present), &Params::default()).is_ok();
                assert_eq!(held, right, "{present} of {expected}");
            }
        }
    }

    #[test]
    fn r_mtg_3_the_meeting_closes_when_every_item_is_concluded() {
        let mut facts = facts(11, 8);
        assert!((R_MTG_3.holds)(&facts, &Params::default()).is_ok());
        facts.open_items = vec!["县水利局副局长".into()];
        assert!((R_MTG_3.holds)(&facts, &Params::default()).is_err());
    }

    #[test]
    fn r_mtg_10_materials_are_sent_a_working_day_before() {
        let mut facts = facts(11, 8);
        for (sent, right) in [("2026-03-05", true), ("2026-03-06", true), ("2026-03-07", false)] {
            facts.materials_on = sent.parse().unwrap();
            assert_eq!((R_MTG_10.holds)(&facts, &Params::default()).is_ok(), right, "{sent}");
        }
        facts.materials_on = facts.materials_due;
        facts.items = 0;
        assert!((R_MTG_10.holds)(&facts, &Params::default()).is_err());
    }
}
