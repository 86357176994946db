use super::*;
use crate::machine::{Refused, Terms, ask, flaws};
use crate::role::{Grant, UnitPath};
use crate::text::TextEnum;

fn clean(name: &str) -> Facts {
    let answers = Question::ALL.iter().map(|q| Answered { question: *q, yes: false, excepted: false }).collect();
    let rate = Some((30, 50));
    Facts { name: name.into(), answers, rate, excellent: true, reasoned: true, qualified: true, ..Facts::default() }
}

fn case(shortlisted: Vec<Facts>) -> CaseFacts {
    let post = PostFacts { name: "副镇长".into(), headcount: 1, shortlisted, ..PostFacts::default() };
    CaseFacts { open_selection: false, posts: vec![post] }
}

fn holds(rule: &Rule<CaseFacts>, facts: &CaseFacts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Pool), Vec::<String>::new());
}

#[test]
fn r_sl_1_nobody_barred_by_the_register_is_on_the_list() {
    let mut barred = clean("王");
    assert!(holds(&R_SL_1, &case(vec![barred.clone()])));
    barred.bars = vec![Bar {
        kind: BarKind::Sanction,
        code: "admonition",
        on: "2026-03-30".into(),
        until: "2026-09-30".parse().ok(),
    }];
    let shortfall = (R_SL_1.holds)(&case(vec![barred.clone()]), &Params::default()).unwrap_err();
    assert_eq!(shortfall.missing[0].what, "barred_until");
    assert!(shortfall.missing[0].of.as_ref().unwrap().ends_with("2026-09-30"));
    barred.bars[0] = Bar { kind: BarKind::AnnualResult, code: "basically_competent", on: "2025".into(), until: None };
    let shortfall = (R_SL_1.holds)(&case(vec![barred]), &Params::default()).unwrap_err();
    assert_eq!(shortfall.missing[0].what, "barred_by_result");
}

#[test]
fn r_sl_2_every_question_is_answered() {
    let mut facts = clean("王");
    assert!(holds(&R_SL_2, &case(vec![facts.clone()])));
    facts.answers.pop();
    let shortfall = (R_SL_2.holds)(&case(vec![facts]), &Params::default()).unwrap_err();
    assert_eq!((shortfall.missing.len(), shortfall.missing[0].what), (1, "shortlist_answer"));
}

#[test]
fn r_sl_2_a_yes_bars_and_only_the_family_question_knows_an_exception() {
    for question in Question::ALL {
        let mut facts = clean("王");
        let answer = facts.answers.iter_mut().find(|a| a.question == *question).unwrap();
        answer.yes = true;
        assert!(!holds(&R_SL_2, &case(vec![facts.clone()])), "{question}");
        facts.answers.iter_mut().for_each(|a| a.excepted = true);
        assert_eq!(holds(&R_SL_2, &case(vec![facts])), *question == Question::FamilyEmigrated, "{question}");
    }
}

#[test]
fn r_sl_3_two_for_one_post_and_one_is_short() {
    assert!(!holds(&R_SL_3, &case(vec![clean("王")])));
    assert!(holds(&R_SL_3, &case(vec![clean("王"), clean("李")])));
    assert!(holds(&R_SL_3, &case(vec![clean("王"), clean("李"), clean("赵")])));
    let shortfall = (R_SL_3.holds)(&case(vec![clean("王")]), &Params::default()).unwrap_err();
    assert_eq!((shortfall.have.as_deref(), shortfall.need.as_deref()), (Some("1"), Some("2")));
    for (listed, right) in [(3, false), (4, true), (5, true)] {
        let mut two_places = case(vec![clean("王"); listed]);
        two_places.posts[0].headcount = 2;
        assert_eq!(holds(&R_SL_3, &two_places), right, "{listed} for two places");
    }
}

#[test]
fn r_sl_3_an_open_selection_needs_three() {
    let mut facts = case(vec![clean("王"), clean("李")]);
    facts.open_selection = true;
    assert!(!holds(&R_SL_3, &facts));
    for more in ["赵", "钱"] {
        facts.posts[0].shortlisted.push(clean(more));
        assert!(holds(&R_SL_3, &facts));
    }
}

#[test]
fn r_sl_3_one_suffices_with_a_reason_and_none_does_not() {
    let mut facts = case(vec![clean("王")]);
    facts.posts[0].single = Some("意见集中".into());
    assert!(holds(&R_SL_3, &facts));
    facts.posts[0].shortlisted.clear();
    assert!(!holds(&R_SL_3, &facts));
}

#[test]
fn r_sl_4_a_rate_below_half_warns() {
    let with = |votes, valid| case(vec![Facts { rate: Some((votes, valid)), ..clean("王") }]);
    assert!(!holds(&R_SL_4, &with(24, 50)));
    assert!(holds(&R_SL_4, &with(25, 50)));
    assert!(holds(&R_SL_4, &with(26, 50)));
    assert!(!holds(&R_SL_4, &with(0, 0)), "no valid ballot reaches no rate");
    assert_eq!(R_SL_4.force, Force::Warn);
}

#[test]
fn r_rec_3_a_shortlist_without_reasons_warns() {
    assert!(holds(&R_REC_3, &case(vec![clean("王")])));
    let silent = case(vec![clean("王"), Facts { reasoned: false, ..clean("李") }]);
    let shortfall = (R_REC_3.holds)(&silent, &Params::default()).unwrap_err();
    assert_eq!(shortfall.missing[0].of.as_deref(), Some("李"));
    assert_eq!(R_REC_3.force, Force::Warn);
}

#[test]
fn r_nom_2_who_was_not_measured_against_the_post_stops_the_list() {
    assert!(holds(&R_NOM_2, &case(vec![clean("王"), clean("李")])));
    let unmeasured = case(vec![clean("王"), Facts { qualified: false, ..clean("李") }]);
    let shortfall = (R_NOM_2.holds)(&unmeasured, &Params::default()).unwrap_err();
    assert_eq!(shortfall, Shortfall::missing("qualification_checked", ["李"]));
    assert_eq!((R_NOM_2.force, crate::nomination::R_NOM_2.force), (Force::Hard, Force::Gate));
}

#[test]
fn r_sl_5_warns_for_a_principal_unless_the_parameter_requires() {
    let mut facts = case(vec![Facts { excellent: false, ..clean("王") }]);
    assert!(holds(&R_SL_5_WARN, &facts), "a deputy's post asks nothing");
    facts.posts[0].principal = true;
    assert!(!holds(&R_SL_5_WARN, &facts));
    assert!(holds(&R_SL_5, &facts));
    let required = Params { shortlist_require_excellent: true, ..Params::default() };
    assert!((R_SL_5.holds)(&facts, &required).is_err());
    assert!((R_SL_5_WARN.holds)(&facts, &required).is_ok(), "said once, not twice");
    facts.posts[0].shortlisted[0].excellent = true;
    assert!((R_SL_5.holds)(&facts, &required).is_ok());
    assert!(holds(&R_SL_5_WARN, &facts));
    assert_eq!((R_SL_5.force, R_SL_5_WARN.force), (Force::Hard, Force::Warn));
}

#[test]
fn sod_3_nobody_acts_on_the_own_candidacy() {
    let me = uuid::Uuid::from_u128(9);
    let grants = vec![Grant { role: Role::OrgStaff, scope: UnitPath::root() }];
    let holder = Holder { account: uuid::Uuid::from_u128(7), cadre: Some(me), grants };
    let own = ask(STEPS, Action::Drop, &standing(&holder, "/3401/", me)).err();
    assert!(matches!(own, Some(Refused::NotPermitted { code: Some("SOD-3"), .. })));
    assert!(ask(STEPS, Action::Drop, &standing(&holder, "/3401/", uuid::Uuid::nil())).is_ok());
}

#[test]
fn r_sl_1_and_2_stand_before_one_candidate_is_listed() {
    let grants = vec![Grant { role: Role::OrgStaff, scope: UnitPath::root() }];
    let holder = Holder { account: uuid::Uuid::from_u128(7), cadre: None, grants };
    let who = standing(&holder, "/3401/", uuid::Uuid::nil());
    let params = Params::default();
    let terms = Terms { params: &params, overrides: &[] };
    let take = |facts: &Facts| ask(STEPS, Action::Shortlist, &who).and_then(|a| a.take(State::Pool, facts, &terms));
    assert!(take(&clean("王")).is_ok());
    let Err(Refused::Broken(broken)) = take(&Facts::default()) else { panic!("not refused") };
    assert_eq!(broken[0].code, "R-SL-2");
}

#[test]
fn r_sl_1_and_2_do_not_protect_from_removal_who_could_not_be_appointed() {
    let bar = Bar { kind: BarKind::AnnualResult, code: "incompetent", on: "2025".into(), until: None };
    let barred = Facts { name: "王".into(), bars: vec![bar], ..Facts::default() };
    let removed = Facts { removal: true, ..barred.clone() };
    for rule in [R_SL_1_OF_ONE, R_SL_2_OF_ONE] {
        assert!((rule.holds)(&barred, &Params::default()).is_err(), "{rule:?}");
        assert!((rule.holds)(&removed, &Params::default()).is_ok(), "{rule:?}");
    }
}
