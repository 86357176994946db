//! Officials whom an organization department puts among those to be audited by hand (列为审计对象, C16): their post does not
//! carry economic responsibility by itself, but they do. Rules R-AUD-9, SOD-1, SOD-3.
//!
//! A mark holds an appointment (R-AUD-4) and places the official in the rotation, as a marked post does. So the department
//! makes it, and another person takes it back.

use chrono::NaiveDate;
use uuid::Uuid;

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Rule, Shortfall, require};

crate::text_enum! {
    /// Whether it stands.
    pub enum State { Marked = "marked", Withdrawn = "withdrawn" }
}

crate::text_enum! {
    /// What is done with it.
    pub enum Action { Withdraw = "withdraw" }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { Reviewer = "reviewer" }
}

crate::text_enum! {
    /// Why somebody answers without holding such a post (经济责任审计规定 2019, articles 1–4).
    pub enum Ground {
        /// 上级领导干部兼任正职，实际主持日常工作的副职.
        ActingPrincipal = "acting_principal",
        /// 主持工作一年以上的副职.
        DeputyInCharge = "deputy_in_charge",
        /// 党委要求审计的其他领导干部.
        Committee = "committee",
    }
}

/// For how many months a deputy has been in charge before the deputy answers like a principal.
pub const IN_CHARGE_MONTHS: u32 = 12;

/// What the rule needs to know.
#[derive(Debug, Clone, Copy)]
pub struct Facts {
    /// Why.
    pub ground: Ground,
    /// Since when the official has been in charge.
    pub since: NaiveDate,
    /// Today.
    pub today: NaiveDate,
}

/// A deputy answers like a principal after a year in charge; who is in charge because a superior holds the post as well
/// answers from the first day, and so does whom the committee names.
pub const R_AUD_9: Rule<Facts> = Rule {
    id: "R-AUD-9",
    force: Force::Hard,
    basis: Basis::Regulation("经济责任审计规定(2019年)第四条"),
    holds: |facts, _| {
        let first = add_months(facts.since, IN_CHARGE_MONTHS);
        let early = facts.ground == Ground::DeputyInCharge && facts.today < first;
        require(!early, || Shortfall::figures(facts.today, first))
    },
};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from          action            to                who may           guards
    step(State::Marked, Action::Withdraw, State::Withdrawn, &[Who::Reviewer], &[]),
];

/// Offices that make marks.
pub const WRITERS: &[Role] = &[Role::OrgStaff];

/// What `holder` is to a mark of `subject` in the unit at `path`. SOD-1: who made it does not take it back; SOD-3: nor does
/// the official.
pub fn standing(holder: &Holder, path: &str, author: Uuid, subject: Uuid) -> Standing<Who> {
    Standing::default()
        .holds(Who::Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Who::Reviewer, "SOD-1", holder.account == author)
        .bar_all("SOD-3", holder.cadre == Some(subject))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::machine::flaws;
    use crate::params::Params;
    use crate::role::{Grant, UnitPath};

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::Marked), Vec::<String>::new());
    }

    #[test]
    fn r_aud_9_a_deputy_answers_after_a_year_in_charge_and_others_at_once() {
        let holds = |ground, today| {
            let facts = Facts { ground, since: day("2025-11-20"), today: day(today) };
            (R_AUD_9.holds)(&facts, &Params::default()).is_ok()
        };
        for (today, right) in [("2026-11-19", false), ("2026-11-20", true), ("2026-11-21", true)] {
            assert_eq!(holds(Ground::DeputyInCharge, today), right, "{today}");
        }
        assert!(holds(Ground::ActingPrincipal, "2025-11-20") && holds(Ground::Committee, "2025-11-20"));
    }

    #[test]
    fn sod_1_and_sod_3_neither_who_made_it_nor_the_official_takes_it_back() {
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
        let holder = Holder { account: Uuid::from_u128(1), cadre: Some(Uuid::from_u128(2)), grants };
        let may = |author, subject| {
            standing(&holder, "/3401/", Uuid::from_u128(author), Uuid::from_u128(subject)).any(&[Who::Reviewer])
        };
        assert!(may(8, 9));
        assert!(!may(1, 9));
        assert!(!may(8, 2));
    }
}
