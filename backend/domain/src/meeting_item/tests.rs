use uuid::Uuid;

use super::*;
use crate::machine::flaws;
use crate::params::Params;
use crate::ratio::Ratio;
use crate::rule::Rule;

const A: Uuid = Uuid::from_u128(1);
const B: Uuid = Uuid::from_u128(2);
const C: Uuid = Uuid::from_u128(3);

fn facts() -> Facts {
    Facts {
        case_open: true,
        case: "案".into(),
        in_session: true,
        expected: 11,
        present: 8,
        room: 8,
        unrecused: vec![],
        introduced: true,
        other_in_vote: None,
        against: 0,
        opinions: 8,
        body: Body::Standing,
        mode: Mode::Secret,
        principal: false,
        members_asked: false,
        unconsented: vec![],
        counts: 2,
        counts_agree: true,
        outcome: None,
        best: 0,
    }
}

fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn tally(votes: &[(Uuid, u32)], collected: u32) -> Tally {
    let one = |(candidate_id, agree): &(Uuid, u32)| {
        let disagree = if votes.len() == 1 { collected - agree } else { 0 };
        CandidateCount { candidate_id: *candidate_id, agree: *agree, disagree, abstain: 0 }
    };
    Tally { collected, invalid: 0, candidates: votes.iter().map(one).collect() }
}

fn of(round: Round, votes: &[(Uuid, u32)], seats: u32, expected: u32) -> Outcome {
    outcome(round, &tally(votes, expected), seats, &[], expected, Ratio::HALF)
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Listed), Vec::<String>::new());
}

#[test]
fn r_case_3_no_improvised_motion() {
    assert!(holds(&R_CASE_3, &facts()));
    assert!(!holds(&R_CASE_3, &Facts { case_open: false, ..facts() }));
}

#[test]
fn r_mtg_1_the_quorum_is_counted_again_for_every_item() {
    for (present, right) in [(7, false), (8, true), (9, true)] {
        assert_eq!(holds(&R_MTG_1, &Facts { present, ..facts() }), right, "{present}");
        assert_eq!(holds(&super::rules::ROOM, &Facts { room: present, ..facts() }), right, "{present}");
    }
}

#[test]
fn r_mtg_2_more_than_half_of_the_members_expected_and_not_of_those_present() {
    for (expected, pass) in [(11, 6), (5, 3), (7, 4), (9, 5), (13, 7), (15, 8), (24, 13), (35, 18)] {
        for (agree, right) in [(pass - 1, false), (pass, true), (pass + 1, true)] {
            let found = of(Round::First, &[(A, agree)], 1, expected);
            assert_eq!(found == Outcome::Adopted { elected: vec![A] }, right, "{agree} of {expected}");
            let facts = Facts { expected, outcome: Some(found), best: agree, ..facts() };
            assert_eq!(holds(&R_MTG_2, &facts), right);
        }
    }
    let eight_present = outcome(Round::First, &tally(&[(A, 5)], 8), 1, &[], 11, Ratio::HALF);
    assert_eq!(eight_present, Outcome::Rejected);
}

#[test]
fn r_mtg_2_differential_elected_is_who_has_more_than_half_of_the_members_expected() {
    let elected = |ids: &[Uuid]| Outcome::Adopted { elected: ids.to_vec() };
    assert_eq!(of(Round::First, &[(A, 6), (B, 5)], 1, 11), elected(&[A]));
    assert_eq!(of(Round::First, &[(A, 5), (B, 4)], 1, 11), Outcome::RunOff { among: vec![A, B] });
    assert_eq!(of(Round::First, &[(A, 9), (B, 7), (C, 5)], 2, 11), elected(&[A, B]));
    assert_eq!(of(Round::First, &[(A, 9), (B, 5), (C, 5)], 2, 11), elected(&[A]));
}

#[test]
fn r_mtg_2_differential_nobody_then_run_off_then_tie_then_vote_again_then_deferred() {
    assert_eq!(of(Round::First, &[(A, 5), (B, 4), (C, 2)], 1, 11), Outcome::RunOff { among: vec![A, B] });
    let three = Outcome::ReVote { elected: vec![], among: vec![A, B, C] };
    assert_eq!(of(Round::First, &[(A, 5), (B, 3), (C, 3)], 1, 11), three);
    let tied = Outcome::ReVote { elected: vec![], among: vec![A, B] };
    assert_eq!(of(Round::RunOff, &[(A, 5), (B, 5)], 1, 11), tied);
    assert_eq!(of(Round::RunOff, &[(A, 5), (B, 4)], 1, 11), Outcome::Rejected);
    assert_eq!(of(Round::ReVote, &[(A, 5), (B, 5)], 1, 11), Outcome::Deferred);
    assert_eq!(of(Round::ReVote, &[(A, 6), (B, 5)], 1, 11), Outcome::Adopted { elected: vec![A] });
    assert_eq!(of(Round::ReVote, &[(A, 5), (B, 3), (C, 2)], 1, 11), Outcome::RunOff { among: vec![A, B] });
    assert_eq!(of(Round::First, &[(A, 0), (B, 0)], 1, 11), Outcome::Rejected);
}

#[test]
fn r_mtg_2_differential_a_tie_for_the_last_place_is_voted_on_again() {
    let again = Outcome::ReVote { elected: vec![A], among: vec![B, C] };
    assert_eq!(of(Round::First, &[(A, 8), (B, 7), (C, 7)], 2, 11), again);
    let second = outcome(Round::ReVote, &tally(&[(B, 6), (C, 5)], 11), 1, &[A], 11, Ratio::HALF);
    assert_eq!(second, Outcome::Adopted { elected: vec![A, B] });
    let still = outcome(Round::ReVote, &tally(&[(B, 5), (C, 5)], 11), 1, &[A], 11, Ratio::HALF);
    assert_eq!(still, Outcome::Adopted { elected: vec![A] });
}

#[test]
fn r_mtg_3_item_by_item() {
    assert!(holds(&R_MTG_3, &facts()));
    assert!(!holds(&R_MTG_3, &Facts { introduced: false, ..facts() }));
    assert!(!holds(&R_MTG_3, &Facts { in_session: false, ..facts() }));
    assert!(!holds(&R_MTG_3, &Facts { other_in_vote: Some("局长".into()), ..facts() }));
}

#[test]
fn r_mtg_4_wide_disagreement_is_warned_of() {
    for (against, right) in [(3, true), (4, false), (5, false)] {
        assert_eq!(holds(&R_MTG_4, &Facts { against, ..facts() }), right, "{against} of 8");
    }
    assert!(holds(&R_MTG_4, &Facts { opinions: 0, ..facts() }));
}

#[test]
fn r_mtg_5_a_decision_is_reconsidered_with_the_consent_of_more_than_half() {
    let asked = |decided, consent| Reconsideration { decided, consent, expected: 11 };
    let may = |facts| (R_MTG_5.holds)(&facts, &Params::default()).is_ok();
    assert!(may(asked(false, 0)));
    for (consent, right) in [(5, false), (6, true), (7, true)] {
        assert_eq!(may(asked(true, consent)), right, "{consent}");
    }
}

#[test]
fn r_mtg_6_principals_of_townships_are_voted_on_secretly_by_the_plenary() {
    let principal = |body, mode, members_asked| Facts { principal: true, body, mode, members_asked, ..facts() };
    assert!(holds(&R_MTG_6, &principal(Body::Plenary, Mode::Secret, false)));
    assert!(!holds(&R_MTG_6, &principal(Body::Plenary, Mode::Hand, false)));
    assert!(!holds(&R_MTG_6, &principal(Body::Standing, Mode::Secret, false)));
    assert!(holds(&R_MTG_6, &principal(Body::Standing, Mode::Secret, true)));
    assert!(!holds(&R_MTG_6, &principal(Body::Ministers, Mode::Secret, true)));
    assert!(holds(&R_MTG_6, &Facts { mode: Mode::Hand, ..facts() }));
}

#[test]
fn r_mtg_9_a_promotion_out_of_order_has_consent_from_above() {
    assert!(holds(&R_MTG_9, &facts()));
    assert!(!holds(&R_MTG_9, &Facts { unconsented: vec!["甲".into()], ..facts() }));
}

#[test]
fn r_mtg_11_two_persons_enter_the_same_count() {
    for (counts, counts_agree, right) in [(1, false, false), (2, false, false), (2, true, true)] {
        assert_eq!(holds(&R_MTG_11, &Facts { counts, counts_agree, ..facts() }), right);
    }
}

#[test]
fn sod_5_a_relative_of_the_person_leaves_the_room() {
    assert!(holds(&SOD_5, &facts()));
    assert!(!holds(&SOD_5, &Facts { unrecused: vec!["乙".into()], ..facts() }));
}

#[test]
fn a_count_above_the_members_due_is_refused_at_the_field() {
    let right = tally(&[(A, 6)], 8);
    assert_eq!(right.flaws(8, 1, &[A]), []);
    assert_eq!(right.flaws(7, 1, &[A]), [("/collected".to_owned(), "above_members_due")]);
    let over = Tally { collected: 8, ..tally(&[(A, 9)], 9) };
    assert!(over.flaws(8, 1, &[A]).contains(&("/candidates/0/agree".to_owned(), "above_members_due")));
    assert!(Tally { collected: 7, ..right.clone() }.flaws(8, 1, &[A]).iter().any(|f| f.1 == "does_not_add_up"));
    assert!(right.flaws(8, 1, &[A, B]).iter().any(|f| f.1 == "not_the_ballot"));
    let ticks = |a, b| tally(&[(A, a), (B, b)], 8).flaws(8, 1, &[A, B]);
    assert_eq!(ticks(4, 4), []);
    assert_eq!(ticks(5, 4), [("/candidates".to_owned(), "too_many_ticks")]);
}

#[test]
fn a_secretary_does_not_count_and_a_teller_does_not_conclude() {
    use crate::machine::ask;
    use crate::role::{Grant, Holder, Role, UnitPath};
    let holder = |role| {
        let grants = vec![Grant { role, scope: UnitPath("/3401/".into()) }];
        Holder { account: Uuid::nil(), cadre: None, grants }
    };
    let may = |role, action| ask(STEPS, action, &standing(&holder(role), "/3401/XZ01/")).is_ok();
    assert!(!may(Role::MeetingSecretary, Action::Count));
    assert!(may(Role::Scrutineer, Action::Count) && may(Role::Teller, Action::Count));
    assert!(!may(Role::Teller, Action::Adopt));
}
