//! Joint conferences (联席会议, C26): the organs that know something of officials meet every half-year, exchange what they
//! know, and each item has a unit that answers for it and a day. Rules R-JC-1…4.
//!
//! The source says "every half-year" and warns after 183 days: the parameter counts months, and each is half of 61 days. The
//! deadline of the next and R-JC-1 count the same days, holiday or not.

use chrono::{Days, NaiveDate};
use uuid::Uuid;

use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// How far a conference has come.
    pub enum State {
        Planned = "planned",
        Held = "held",
        Signed = "signed",
        Closed = "closed",
        Cancelled = "cancelled",
    }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action {
        Cancel = "cancel",
        Hold = "hold",
        Record = "record",
        Sign = "sign",
        Report = "report",
        Settle = "settle",
        Close = "close",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgSupervisor = "org_supervisor", Reviewer = "reviewer", AnsweringOrgan = "answering_organ" }
}

crate::text_enum! {
    /// How an item that was exchanged stands.
    pub enum ItemState { Open = "open", Done = "done", Dropped = "dropped" }
}

/// The deadline of the next conference.
pub const NEXT: &str = "joint_conference_next";
/// The deadline of an item.
pub const ITEM: &str = "joint_item";

/// What the rules need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// When the last one before it was held.
    pub last: Option<NaiveDate>,
    /// The day of the question, or of the conference.
    pub today: NaiveDate,
    /// Organs that take part.
    pub organs: usize,
    /// Points of the agenda.
    pub agenda: usize,
    /// Whether minutes are written.
    pub minutes: bool,
    /// Items that are neither done nor dropped.
    pub open: Vec<String>,
}

const S000: Basis = Basis::Practice("某市干部考察考核工作制度汇报");

/// The days from one to the next: 183 for the half-year.
pub fn days_between(months: u32) -> u32 {
    months * 61 / 2
}

/// The last day on which the next one is held in time.
pub fn due(last: NaiveDate, months: u32) -> NaiveDate {
    last.checked_add_days(Days::new(u64::from(days_between(months)))).unwrap_or(NaiveDate::MAX)
}

/// Every half-year.
pub const R_JC_1: Rule<Facts> = Rule {
    id: "R-JC-1",
    force: Force::Warn,
    basis: S000,
    holds: |facts, params| match facts.last.map(|last| due(last, params.joint_conference_months)) {
        Some(due) => require(facts.today <= due, || Shortfall::figures(facts.today, due)),
        None => Ok(()),
    },
};

/// One organ alone exchanges nothing: at least two take part, and something is on the agenda.
pub const R_JC_2: Rule<Facts> = Rule {
    id: "R-JC-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(facts.organs >= 2, || Shortfall::figures(facts.organs, 2))?;
        require(facts.agenda > 0, || Shortfall::lacks("agenda"))
    },
};

/// What is signed are minutes.
pub const R_JC_3: Rule<Facts> = Rule {
    id: "R-JC-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| require(facts.minutes, || Shortfall::lacks("minutes")),
};

/// What was exchanged is followed to its end before the conference is closed.
pub const R_JC_4: Rule<Facts> = Rule {
    id: "R-JC-4",
    force: Force::Hard,
    basis: Basis::Practice("某市重点工作督查制度"),
    holds: |facts, _| none_missing("joint_item", &facts.open),
};

use Action as A;
use State as S;
use Who::{AnsweringOrgan, OrgSupervisor, Reviewer};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from        action      to            who                guards
    step(S::Planned, A::Cancel,  S::Cancelled, &[OrgSupervisor],  &[]),
    step(S::Planned, A::Hold,    S::Held,      &[OrgSupervisor],  &[&R_JC_1, &R_JC_2]),
    step(S::Held,    A::Record,  S::Held,      &[OrgSupervisor],  &[]),
    step(S::Held,    A::Sign,    S::Signed,    &[Reviewer],       &[&R_JC_3]),
    step(S::Signed,  A::Report,  S::Signed,    &[AnsweringOrgan], &[]),
    step(S::Signed,  A::Settle,  S::Signed,    &[OrgSupervisor],  &[]),
    step(S::Signed,  A::Close,   S::Closed,    &[OrgSupervisor],  &[&R_JC_4]),
];

/// Offices that read all of a conference.
pub const READERS: &[Role] =
    &[Role::OrgSupervisor, Role::Reviewer, Role::OrgStaff, Role::DisciplineLiaison, Role::CoopDepartment];

/// Offices that are shown when, where and about what, and neither what was exchanged nor the minutes: they sit in.
pub const OBSERVERS: &[Role] = &[Role::SocialSupervisor];

/// Offices that report for the unit that answers for an item: those held over that unit itself, and not over the county.
/// They are shown the items of their unit.
pub const ANSWERERS: &[Role] = &[Role::CoopDepartment, Role::DisciplineLiaison, Role::AuditLead];

/// What `holder` is to a conference of the unit at `path`; `answers`: whether for one of its items. SOD-1: who wrote the
/// minutes does not sign them.
pub fn standing(holder: &Holder, path: &str, recorder: Option<Uuid>, answers: bool) -> Standing<Who> {
    Standing::default()
        .holds(AnsweringOrgan, answers)
        .holds(OrgSupervisor, holder.holds(Role::OrgSupervisor, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Reviewer, "SOD-1", recorder == Some(holder.account))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::{ask, flaws};
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
        (rule.holds)(facts, &Params::default()).is_ok()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Planned), Vec::<String>::new());
    }

    #[test]
    fn r_jc_1_the_183rd_day_after_the_last_and_a_day_more() {
        for (today, right) in [("2026-08-31", true), ("2026-09-01", true), ("2026-09-02", false)] {
            let facts = Facts { last: Some(day("2026-03-02")), today: day(today), ..Facts::default() };
            assert_eq!(holds(&R_JC_1, &facts), right, "{today}");
        }
        assert!(holds(&R_JC_1, &Facts { today: day("2026-03-02"), ..Facts::default() }), "the first ever");
        assert_eq!((days_between(6), days_between(1), days_between(12)), (183, 30, 366));
        assert_eq!(due(day("2026-08-31"), 6), day("2027-03-02"), "a Saturday or a holiday does not matter");
    }

    #[test]
    fn r_jc_2_one_organ_is_none_and_two_are_enough() {
        for (organs, agenda, right) in [(1, 1, false), (2, 1, true), (3, 1, true), (2, 0, false)] {
            assert_eq!(holds(&R_JC_2, &Facts { organs, agenda, ..Facts::default() }), right, "{organs} {agenda}");
        }
    }

    #[test]
    fn r_jc_3_nothing_is_signed_without_minutes() {
        assert!(!holds(&R_JC_3, &Facts::default()));
        assert!(holds(&R_JC_3, &Facts { minutes: true, ..Facts::default() }));
    }

    #[test]
    fn r_jc_4_an_open_item_keeps_the_conference_open() {
        assert!(holds(&R_JC_4, &Facts::default()));
        assert!(!holds(&R_JC_4, &Facts { open: vec!["问题线索移送".into()], ..Facts::default() }));
    }

    #[test]
    fn who_answers_for_an_item_reports_on_it_and_settles_nothing() {
        let holder = Holder { account: Uuid::from_u128(1), cadre: None, grants: Vec::new() };
        let may = |action, answers| ask(STEPS, action, &standing(&holder, "/3401/", None, answers)).is_ok();
        assert!(may(Action::Report, true) && !may(Action::Report, false) && !may(Action::Settle, true));
    }

    #[test]
    fn sod_1_who_wrote_the_minutes_does_not_sign_them() {
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
        let holder = Holder { account: Uuid::from_u128(1), cadre: None, grants };
        let by = |recorder| standing(&holder, "/3401/", recorder, false).any(&[Reviewer]);
        assert!(by(None) && by(Some(Uuid::from_u128(2))) && !by(Some(Uuid::from_u128(1))));
    }
}
