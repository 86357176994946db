use super::*;
use crate::machine::flaws;
use crate::params::Params;
use crate::role::{Grant, UnitPath};
use crate::text::TextEnum;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts() -> Facts {
    Facts {
        starts_on: day("2026-03-02"),
        ends_on: day("2028-03-01"),
        today: day("2026-03-02"),
        other_until: None,
        in_office: true,
        offices: Vec::new(),
        posts: Vec::new(),
        invited: None,
    }
}

fn invited(until: &str) -> Facts {
    Facts { invited: Some(Invited { own: false, own_unit: None, until: day(until) }), ..facts() }
}

fn holds<F>(rule: &Rule<F>, facts: &F) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Proposed), Vec::<String>::new());
}

#[test]
fn a_term_of_two_years_ends_on_the_day_before() {
    assert_eq!(last_day(day("2026-03-02"), 2), day("2028-03-01"));
    assert_eq!(last_day(day("2028-02-29"), 1), day("2029-02-27"));
}

#[test]
fn r_soc_1_one_term_at_a_time() {
    assert!(holds(&R_SOC_1, &facts()));
    assert!(!holds(&R_SOC_1, &Facts { other_until: Some(day("2026-03-02")), ..facts() }));
}

#[test]
fn r_soc_2_the_office_and_no_other() {
    assert!(holds(&R_SOC_2, &facts()));
    assert!(!holds(&R_SOC_2, &Facts { in_office: false, ..facts() }));
    assert!(!holds(&R_SOC_2, &Facts { offices: vec![Role::OrgStaff], ..facts() }));
}

#[test]
fn r_soc_3_who_holds_a_post_does_not_supervise() {
    assert!(holds(&R_SOC_3, &facts()));
    assert!(!holds(&R_SOC_3, &Facts { posts: vec!["青川镇副镇长".into()], ..facts() }));
}

#[test]
fn r_soc_4_neither_ones_own_case_nor_ones_own_unit() {
    let of = |own, own_unit: Option<&str>| Facts {
        invited: Some(Invited { own, own_unit: own_unit.map(str::to_owned), until: day("2026-06-30") }),
        ..facts()
    };
    assert!(holds(&R_SOC_4, &facts()) && holds(&R_SOC_4, &of(false, None)));
    assert!(!holds(&R_SOC_4, &of(true, None)) && !holds(&R_SOC_4, &of(false, Some("青川镇"))));
}

#[test]
fn r_soc_5_an_admission_lies_within_the_term() {
    for (until, right) in [("2028-02-29", true), ("2028-03-01", true), ("2028-03-02", false)] {
        assert_eq!(holds(&R_SOC_5, &invited(until)), right, "{until}");
    }
    for (today, right) in [("2026-03-01", false), ("2026-03-02", true), ("2026-03-03", true)] {
        assert_eq!(holds(&R_SOC_5, &Facts { today: day(today), ..invited("2026-06-30") }), right, "{today}");
    }
}

#[test]
fn r_soc_6_an_inspection_is_evaluated_when_it_is_reported() {
    let reported: Vec<_> =
        Stage::ALL.iter().filter(|s| holds(&R_SOC_6, &Evaluation { stage: **s, before: false })).collect();
    assert_eq!(reported.first(), Some(&&Stage::Inspected));
    assert_eq!(reported.len(), 8, "{reported:?}");
    for early in [Stage::Inspecting, Stage::Terminated] {
        assert!(!reported.contains(&&early));
    }
}

#[test]
fn r_soc_7_once_by_everybody() {
    for before in [false, true] {
        assert_eq!(holds(&R_SOC_7, &Evaluation { stage: Stage::Inspected, before }), !before);
    }
}

#[test]
fn sod_1_who_proposed_decides_nothing_and_sod_3_nobody_on_ones_own() {
    let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath::root() }];
    let holder = Holder { account: Uuid::from_u128(1), cadre: None, grants };
    let may = |proposer, account| {
        let ties = Ties { proposer: Uuid::from_u128(proposer), account: Uuid::from_u128(account) };
        standing(&holder, "/3401/", ties).any(&[Reviewer])
    };
    assert!(may(2, 3) && !may(1, 3) && !may(2, 1));
}
