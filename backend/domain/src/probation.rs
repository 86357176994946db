//! The probation (C20, 试用期): a promoted official holds the post on trial, is inspected at the end, publicised, and
//! confirmed or arranged at the previous rank. Rules R-APP-2, 5, 6, 7.

use chrono::{Days, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::appointment::CaseFacts;
use crate::machine::{Standing, Step, step};
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

crate::text_enum! {
    /// How far a probation is.
    pub enum State {
        OnProbation = "on_probation",
        /// The inspection at its end has a result.
        EndInspection = "end_inspection",
        /// The result is publicised.
        EndPublicity = "end_publicity",
        /// Formally appointed.
        Confirmed = "confirmed",
        /// Relieved, and arranged at the previous rank.
        Failed = "failed",
    }
}

crate::text_enum! {
    /// What moves a probation.
    pub enum Action {
        Inspect = "inspect",
        Publicise = "publicise",
        Confirm = "confirm",
        Fail = "fail",
        Extend = "extend",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who { OrgStaff = "org_staff", Reviewer = "reviewer" }
}

crate::text_enum! {
    /// What the inspection at the end found.
    pub enum Finding { Qualified = "qualified", Unqualified = "unqualified" }
}

/// The inspection at the end.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = ProbationInspection)]
pub struct Inspection {
    /// On which day.
    pub inspected_on: NaiveDate,
    /// By whom.
    pub inspectors: Vec<String>,
    /// What was found.
    pub finding: Finding,
    /// In words: the duties, and the shortcomings noted before the appointment.
    pub summary: String,
}

/// What the rules of a probation need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// The day on which they are asked.
    pub today: NaiveDate,
    /// The day on which the probation ends.
    pub until: NaiveDate,
    /// What the inspection found.
    pub finding: Option<Finding>,
    /// Working days of the publicity window.
    pub window_wd: Option<u32>,
    /// Its last day.
    pub window_end: Option<NaiveDate>,
}

const C42: Basis = Basis::Regulation("《党政领导干部选拔任用工作条例》(2014)第四十二条");

/// Formal appointment comes after the year, with a qualified result that was publicised to its end.
pub const R_APP_2_OF_ONE: Rule<Facts> = Rule {
    id: "R-APP-2",
    force: Force::Hard,
    basis: C42,
    holds: |facts, _| {
        let qualified = facts.finding == Some(Finding::Qualified);
        let publicised = facts.window_end.is_some_and(|end| facts.today > end);
        let mut missing = Vec::new();
        missing.extend((!qualified).then_some(Missing { what: "probation_result", of: None }));
        let end = facts.window_end.map(|end| end.to_string());
        missing.extend((!publicised).then_some(Missing { what: "probation_publicity", of: end }));
        let figures = match facts.today >= facts.until {
            true => Shortfall::default(),
            false => Shortfall::figures(facts.today, facts.until),
        };
        require(missing.is_empty() && figures.need.is_none(), || Shortfall { missing, ..figures })
    },
};

/// Every probation of the case has its result.
pub const R_APP_2: Rule<CaseFacts> = Rule {
    id: "R-APP-2",
    force: Force::Hard,
    basis: C42,
    holds: |facts, _| {
        let open = |a: &&crate::appointment::OneFact| !a.cancelled && a.on_probation && !a.probation_settled;
        none_missing("probation_result", facts.appointments.iter().filter(open).map(|a| &a.name))
    },
};

/// The first day on which the inspection at the end may be held: that of the first alert.
pub fn inspection_from(until: NaiveDate, alert_days: &[u32]) -> NaiveDate {
    let ahead = alert_days.iter().copied().max().unwrap_or(0);
    until.checked_sub_days(Days::new(u64::from(ahead))).unwrap_or(until)
}

/// The inspection at the end is held near the end, not half a year before it.
pub const R_APP_5: Rule<Facts> = Rule {
    id: "R-APP-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let from = inspection_from(facts.until, &params.probation_alert_days);
        require(facts.today >= from, || Shortfall::figures(facts.today, from))
    },
};

/// The result is publicised for as many working days as the parameter says.
pub const R_APP_6: Rule<Facts> = Rule {
    id: "R-APP-6",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        // Before a window is proposed there is nothing to judge; without one the request itself is refused.
        let Some(have) = facts.window_wd else { return Ok(()) };
        let need = params.notice_probation_end_min_wd;
        require(have >= need, || Shortfall::figures(have, need))
    },
};

/// A probation is not lengthened, unless a second person has approved the exception on record.
pub const R_APP_7: Rule<Facts> = Rule {
    id: "R-APP-7",
    force: Force::Gate,
    basis: Basis::House,
    holds: |_, _| Err(Shortfall::lacks("approved_exception")),
};

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer};

#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from              action        to                who may      guards
    step(S::OnProbation,   A::Inspect,   S::EndInspection, &[OrgStaff], &[&R_APP_5]),
    step(S::EndInspection, A::Inspect,   S::EndInspection, &[OrgStaff], &[&R_APP_5]),
    step(S::EndInspection, A::Publicise, S::EndPublicity,  &[OrgStaff], &[&R_APP_6]),
    step(S::EndPublicity,  A::Confirm,   S::Confirmed,     &[Reviewer], &[&R_APP_2_OF_ONE]),
    step(S::OnProbation,   A::Fail,      S::Failed,        &[Reviewer], &[]),
    step(S::EndInspection, A::Fail,      S::Failed,        &[Reviewer], &[]),
    step(S::EndPublicity,  A::Fail,      S::Failed,        &[Reviewer], &[]),
    step(S::EndInspection, A::Extend,    S::OnProbation,   &[Reviewer], &[&R_APP_7]),
    step(S::EndPublicity,  A::Extend,    S::OnProbation,   &[Reviewer], &[&R_APP_7]),
];

/// What `holder` is to a probation. SOD-1: who recorded the inspection does not decide on it. SOD-3: nothing to the own.
pub fn standing(holder: &Holder, path: &str, cadre: uuid::Uuid, inspected_by: Option<uuid::Uuid>) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Reviewer, "SOD-1", inspected_by == Some(holder.account))
        .bar_all("SOD-3", holder.cadre == Some(cadre))
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::appointment::OneFact;
    use crate::calendar::add_months;
    use crate::machine::{Refused, Terms, flaws};
    use crate::params::Params;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn the_table_is_whole() {
        assert_eq!(flaws(STEPS, State::OnProbation), Vec::<String>::new());
    }

    #[test]
    fn a_year_of_probation_ends_on_the_same_day_or_the_last_of_a_shorter_month() {
        assert_eq!(add_months(day("2026-03-23"), 12), day("2027-03-23"));
        assert_eq!(add_months(day("2028-02-29"), 12), day("2029-02-28"));
        assert_eq!(add_months(day("2026-08-31"), 18), day("2028-02-29"));
    }

    fn facts(today: &str) -> Facts {
        Facts {
            today: day(today),
            until: day("2027-03-23"),
            finding: Some(Finding::Qualified),
            window_wd: Some(5),
            window_end: Some(day("2027-03-12")),
        }
    }

    #[test]
    fn r_app_2_nobody_is_confirmed_before_the_year_is_over() {
        let params = Params::default();
        for (today, right) in [("2027-03-22", false), ("2027-03-23", true), ("2027-03-24", true)] {
            assert_eq!((R_APP_2_OF_ONE.holds)(&facts(today), &params).is_ok(), right, "{today}");
        }
        let unqualified = Facts { finding: Some(Finding::Unqualified), ..facts("2027-03-23") };
        assert_eq!((R_APP_2_OF_ONE.holds)(&unqualified, &params).unwrap_err().missing[0].what, "probation_result");
    }

    #[test]
    fn r_app_2_the_publicity_has_ended_the_day_before() {
        let params = Params::default();
        for (end, right) in [("2027-03-22", true), ("2027-03-23", false), ("2027-03-24", false)] {
            let facts = Facts { window_end: Some(day(end)), ..facts("2027-03-23") };
            assert_eq!((R_APP_2_OF_ONE.holds)(&facts, &params).is_ok(), right, "{end}");
        }
    }

    #[test]
    fn r_app_2_the_case_closes_when_every_probation_has_its_result() {
        let params = Params::default();
        let one = |settled| OneFact { on_probation: true, probation_settled: settled, ..OneFact::default() };
        let case = |ones: &[bool]| CaseFacts { appointments: ones.iter().map(|s| one(*s)).collect() };
        assert!((R_APP_2.holds)(&case(&[true, true]), &params).is_ok());
        assert_eq!((R_APP_2.holds)(&case(&[true, false]), &params).unwrap_err().missing.len(), 1);
        let without = CaseFacts { appointments: vec![OneFact::default()] };
        assert!((R_APP_2.holds)(&without, &params).is_ok());
    }

    #[test]
    fn r_app_5_the_inspection_is_held_within_sixty_days_of_the_end() {
        let params = Params::default();
        for (today, right) in [("2027-01-21", false), ("2027-01-22", true), ("2027-01-23", true)] {
            assert_eq!((R_APP_5.holds)(&facts(today), &params).is_ok(), right, "{today}");
        }
    }

    #[test]
    fn r_app_6_the_window_has_five_working_days() {
        let params = Params::default();
        for (wd, right) in [(4, false), (5, true), (6, true)] {
            let facts = Facts { window_wd: Some(wd), ..facts("2027-03-23") };
            assert_eq!((R_APP_6.holds)(&facts, &params).is_ok(), right, "{wd}");
        }
    }

    #[test]
    fn r_app_7_a_probation_is_not_lengthened_by_default() {
        let params = Params::default();
        let who = Standing::default().holds(Reviewer, true);
        let extend = |overrides: &[String]| {
            let asked = crate::machine::ask(STEPS, A::Extend, &who).unwrap();
            asked.take(S::EndInspection, &facts("2027-03-22"), &Terms { params: &params, overrides })
        };
        assert!(matches!(extend(&[]), Err(Refused::Broken(broken)) if broken[0].override_allowed));
        assert_eq!(extend(&["R-APP-7".to_owned()]).unwrap().overridden(), ["R-APP-7"]);
    }

    #[test]
    fn sod_1_who_recorded_the_inspection_does_not_decide() {
        use crate::role::{Grant, UnitPath};
        let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
        let holder = Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants };
        let cadre = uuid::Uuid::from_u128(9);
        assert!(standing(&holder, "/3401/", cadre, None).any(&[Reviewer]));
        let own = standing(&holder, "/3401/", cadre, Some(holder.account));
        assert_eq!(own.barred_by(&[Reviewer]), Some("SOD-1"));
    }
}
