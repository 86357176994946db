use uuid::Uuid;

use super::count::{counted_twice, hidden};
use super::*;
use crate::machine::{Refused, ask, flaws};
use crate::role::{Grant, UnitPath};

const POST: Uuid = Uuid::from_u128(1);
const WANG: Uuid = Uuid::from_u128(11);
const LI: Uuid = Uuid::from_u128(12);

fn tier(tier: Tier, valid: u32) -> TierCount {
    TierCount { tier, issued: valid + 2, returned: valid + 1, valid, invalid: 1, abstain: 0 }
}

fn votes(cadre: Uuid, votes: u32) -> Votes {
    Votes { cadre, post: POST, tier: Tier::Tier1, votes }
}

fn sheet(wang: u32, li: u32) -> Sheet {
    Sheet { tiers: vec![tier(Tier::Tier1, 20)], votes: vec![votes(WANG, wang), votes(LI, li)], identical: 0 }
}

fn limits(max: u32) -> Vec<Limit> {
    vec![Limit { post: POST, name: "副镇长".into(), max }]
}

fn facts(sheets: Vec<(Side, Sheet)>) -> Facts {
    Facts { posts: limits(1), sheets, ..Facts::default() }
}

fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn held(form: Form, on: &str) -> Held {
    Held { form, on: day(on), expected: 30, present: 20, valid: 18 }
}

fn case(rounds: Vec<Held>) -> CaseFacts {
    let posts = vec![PostRounds { name: "副镇长".into(), rounds }];
    CaseFacts { today: day("2026-03-20"), needs: Needs::Both, posts }
}

fn right(rule: &Rule<CaseFacts>, facts: &CaseFacts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
}

#[test]
fn r_rec_1_two_thirds_of_those_expected_came() {
    for (present, expected, enough) in [(19, 30, false), (20, 30, true), (21, 30, true), (0, 0, false)] {
        let round = Held { present, expected, ..held(Form::Talk, "2026-03-09") };
        assert_eq!(right(&R_REC_1, &case(vec![round])), enough, "{present}/{expected}");
    }
    let poor = Held { present: 19, ..held(Form::Meeting, "2026-03-09") };
    let shortfall = (R_REC_1.holds)(&case(vec![poor]), &Params::default()).unwrap_err();
    assert_eq!((shortfall.have.as_deref(), shortfall.need.as_deref()), (Some("19"), Some("20")));
    assert_eq!(R_REC_1.force, Force::Gate);
}

#[test]
fn r_rec_1_a_later_round_takes_the_place_of_a_poor_one() {
    let poor = Held { present: 3, ..held(Form::Meeting, "2026-03-09") };
    let second = held(Form::SecondMeeting, "2026-03-12");
    assert!(right(&R_REC_1, &case(vec![poor, second])));
}

#[test]
fn r_rec_2_a_result_is_used_for_twelve_months() {
    for (today, valid) in [("2027-03-08", true), ("2027-03-09", true), ("2027-03-10", false)] {
        let facts = CaseFacts { today: day(today), ..case(vec![held(Form::Talk, "2026-03-09")]) };
        assert_eq!(right(&R_REC_2, &facts), valid, "{today}");
    }
}

#[test]
fn r_case_4_a_promotion_needs_talks_and_a_meeting_with_valid_ballots() {
    let talk = held(Form::Talk, "2026-03-09");
    let meeting = held(Form::Meeting, "2026-03-10");
    assert!(right(&R_CASE_4, &case(vec![talk.clone(), meeting.clone()])));
    assert!(right(&R_CASE_4, &case(vec![meeting.clone(), talk.clone()])), "in whichever order");
    for rounds in [vec![], vec![talk.clone()], vec![meeting.clone()]] {
        assert!(!right(&R_CASE_4, &case(rounds)));
    }
    let empty = Held { valid: 0, ..meeting.clone() };
    assert!(!right(&R_CASE_4, &case(vec![talk.clone(), empty])), "no valid ballot is no recommendation");
    assert!(right(&R_CASE_4, &CaseFacts { needs: Needs::Either, ..case(vec![meeting]) }));
    assert!(!right(&R_CASE_4, &CaseFacts { needs: Needs::Either, ..case(vec![]) }));
    assert!(right(&R_CASE_4, &CaseFacts { needs: Needs::Nothing, ..case(vec![]) }));
}

#[test]
fn r_case_4_every_post_of_the_case_is_covered() {
    let mut facts = case(vec![held(Form::Talk, "2026-03-09"), held(Form::Meeting, "2026-03-10")]);
    facts.posts.push(PostRounds { name: "镇长".into(), rounds: Vec::new() });
    let shortfall = (R_CASE_4.holds)(&facts, &Params::default()).unwrap_err();
    assert_eq!(shortfall.missing.len(), 2);
    assert_eq!(shortfall.missing[0].of.as_deref(), Some("镇长"));
}

#[test]
fn r_rec_4_ticks_are_at_most_what_the_ballots_hold() {
    for (wang, li, fits) in [(10, 9, true), (10, 10, true), (11, 10, false)] {
        assert_eq!(holds(&R_REC_4, &facts(vec![(Side::Teller, sheet(wang, li))])), fits, "{wang}+{li}");
    }
    let two = Facts { posts: limits(2), ..facts(vec![(Side::Teller, sheet(20, 20))]) };
    assert!(holds(&R_REC_4, &two));
}

#[test]
fn r_rec_5_a_person_is_counted_once() {
    assert!(holds(&R_REC_5, &facts(Vec::new())));
    assert!(!holds(&R_REC_5, &Facts { twice: vec!["王".into()], ..facts(Vec::new()) }));
    assert_eq!(counted_twice(&sheet(5, 5)), Vec::<Uuid>::new());
    let mut double = sheet(5, 5);
    double.votes.push(votes(WANG, 1));
    assert_eq!(counted_twice(&double), [WANG]);
}

#[test]
fn r_rec_6_a_second_meeting_says_why() {
    let second = |reason: Option<&str>| Facts { second: true, reason: reason.map(str::to_owned), ..facts(Vec::new()) };
    assert!(!holds(&R_REC_6, &second(None)));
    assert!(!holds(&R_REC_6, &second(Some("  "))));
    assert!(holds(&R_REC_6, &second(Some("推荐较分散"))));
    assert!(holds(&R_REC_6, &facts(Vec::new())), "a first one needs no reason");
}

#[test]
fn r_rec_7_more_than_three_in_ten_alike_warns() {
    for (identical, quiet) in [(5, true), (6, true), (7, false)] {
        let sheet = Sheet { identical, ..sheet(5, 5) };
        assert_eq!(holds(&R_REC_7, &facts(vec![(Side::Teller, sheet)])), quiet, "{identical} of 20");
    }
    assert_eq!(R_REC_7.force, Force::Warn);
}

#[test]
fn r_vote_4_two_sheets_count_when_they_agree() {
    let both = |a: Sheet, b: Sheet| facts(vec![(Side::Teller, a), (Side::Scrutineer, b)]);
    assert!(holds(&R_VOTE_4, &both(sheet(10, 9), sheet(10, 9))));
    assert!(!holds(&R_VOTE_4, &both(sheet(10, 9), sheet(10, 8))));
    assert!(!holds(&R_VOTE_4, &facts(vec![(Side::Teller, sheet(10, 9))])));
    let mut turned = sheet(10, 9);
    turned.votes.reverse();
    assert!(holds(&R_VOTE_4, &both(sheet(10, 9), turned)), "the order of lines is no difference");
    let mut without = sheet(10, 0);
    without.votes.pop();
    assert!(holds(&R_VOTE_4, &both(sheet(10, 0), without)), "no line is no votes");
}

#[test]
fn r_vote_4_differences_name_the_figure_and_both_numbers() {
    let mut other = sheet(10, 8);
    other.identical = 3;
    other.tiers[0].abstain = 2;
    let found = differences(&sheet(10, 9), &other);
    let figures: Vec<_> = found.iter().map(|d| (d.figure, d.teller, d.scrutineer)).collect();
    assert_eq!(figures, [("identical", 0, 3), ("abstain", 0, 2), ("votes", 9, 8)]);
    assert_eq!(found[2].cadre, Some(LI));
}

#[test]
fn r_vote_2_a_small_cell_is_hidden_and_a_second_with_it() {
    let with = |counts: &[u32]| {
        let tiers = [Tier::Tier1, Tier::Tier2, Tier::Tier3, Tier::Tier4];
        Sheet { tiers: tiers.into_iter().zip(counts).map(|(t, n)| tier(t, *n)).collect(), ..Sheet::default() }
    };
    assert_eq!(hidden(&with(&[5, 20, 30, 40]), 5), []);
    assert_eq!(hidden(&with(&[4, 20, 30, 40]), 5), [Tier::Tier1, Tier::Tier2], "one alone could be subtracted");
    assert_eq!(hidden(&with(&[4, 20, 3, 40]), 5), [Tier::Tier3, Tier::Tier1]);
    assert_eq!(hidden(&with(&[0, 20, 30, 40]), 5), [], "nobody voted there");
}

#[test]
fn a_sheet_with_impossible_figures_names_the_field() {
    let present = [(Tier::Tier1, 22)];
    let listed = [(WANG, POST), (LI, POST)];
    let at = |sheet: &Sheet| -> Vec<(String, &'static str)> {
        faults(sheet, &present, &listed, &limits(1)).into_iter().map(|f| (f.pointer, f.code)).collect()
    };
    assert_eq!(at(&sheet(20, 0)), []);
    assert_eq!(at(&sheet(21, 0)), [("/votes/0/votes".into(), "above_valid")]);
    let mut wrong = sheet(1, 1);
    wrong.tiers[0].issued = 23;
    assert_eq!(at(&wrong), [("/tiers/0/issued".into(), "above_present")]);
    wrong.tiers[0].issued = 20;
    assert_eq!(at(&wrong), [("/tiers/0/returned".into(), "above_issued")]);
    let mut wrong = sheet(1, 1);
    wrong.tiers[0].invalid = 2;
    assert_eq!(at(&wrong), [("/tiers/0/valid".into(), "not_the_returned")]);
    let mut wrong = sheet(1, 1);
    wrong.votes[1].cadre = Uuid::from_u128(99);
    assert_eq!(at(&wrong), [("/votes/1/cadre_id".into(), "not_listed")]);
    assert_eq!(at(&Sheet::default()), [("/tiers".into(), "tier_missing")]);
    assert_eq!(at(&Sheet { identical: 21, ..sheet(1, 1) }), [("/identical".into(), "above_valid")]);
}

#[test]
fn sod_1_nobody_counts_on_both_sides_or_confirms_the_own_count() {
    let me = Uuid::from_u128(7);
    let grant = |role| Grant { role, scope: UnitPath::root() };
    let grants = vec![grant(Role::Teller), grant(Role::Scrutineer), grant(Role::InspectionLead)];
    let holder = Holder { account: me, cadre: None, grants };
    let who = standing(&holder, "/3401/", &[(Side::Teller, me)]);
    assert!(who.any(&[Who::Teller]) && !who.any(&[Who::Scrutineer]));
    let confirm = ask(STEPS, Action::Confirm, &who).err();
    assert!(matches!(confirm, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    assert!(ask(STEPS, Action::Confirm, &standing(&holder, "/3401/", &[])).is_ok());
}
