use chrono::{Days, NaiveDate};

use super::case::{ITEM_FOUR_2, ITEM_FOUR_3, R_FOUR_6, R_FOUR_7};
use super::*;
use crate::machine::flaws;
use crate::params::Params;
use crate::petition::Effect;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn clear() -> Answer {
    Answer {
        result: Finding::Clear,
        text: Some("无不同意见".into()),
        truth: None,
        handling: None,
        clue: None,
        open: None,
        file: None,
        finished_on: None,
        signatories: Vec::new(),
    }
}

fn item(item: Item, state: State, answer: Answer) -> ItemFact {
    ItemFact { item, state, answer: Some(answer), replied_on: Some(day("2026-03-02")) }
}

fn candidate() -> CandidateFact {
    let items = FOUR.iter().map(|i| item(*i, State::Clear, clear())).collect();
    CandidateFact { name: "甲".into(), items, ..CandidateFact::default() }
}

fn case(candidate: CandidateFact) -> CaseFacts {
    CaseFacts { today: Some(day("2026-03-02")), candidates: vec![candidate], ..CaseFacts::default() }
}

fn holds(rule: &crate::rule::Rule<CaseFacts>, facts: &CaseFacts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

/// Clues, whether they are open, and whether the person may go on.
const CLUES: [(Clue, Option<bool>, bool); 4] = [
    (Clue::None, None, true),
    (Clue::General, Some(true), true),
    (Clue::Checkable, Some(false), true),
    (Clue::Checkable, Some(true), false),
];

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::NotStarted), Vec::<String>::new());
}

#[test]
fn r_four_1_all_four_are_clear_or_resolved() {
    assert!(!holds(&R_FOUR_1, &CaseFacts::default()));
    assert!(holds(&R_FOUR_1, &case(candidate())));
    for i in 0..4 {
        for (state, right) in [(State::Resolved, true), (State::Replied, false), (State::IssueFound, false)] {
            let mut one = candidate();
            one.items[i].state = state;
            assert_eq!(holds(&R_FOUR_1, &case(one)), right, "{i} {state}");
        }
        let mut one = candidate();
        one.items.remove(i);
        assert!(!holds(&R_FOUR_1, &case(one)));
    }
}

#[test]
fn r_four_2_concealment_stops_even_when_everything_is_settled() {
    for (truth, right) in [(Truth::Truthful, true), (Truth::Omitted, true), (Truth::Concealed, false)] {
        let answer = Answer { truth: Some(truth), ..clear() };
        let mut one = candidate();
        one.items[1] = item(Item::PersonalMatters, State::Resolved, answer.clone());
        assert_eq!(holds(&R_FOUR_2, &case(one)), right);
        let facts = Facts { item: Item::PersonalMatters, candidate: "甲".into(), answer: Some(answer) };
        assert_eq!((ITEM_FOUR_2.holds)(&facts, &Params::default()).is_ok(), right);
    }
}

#[test]
fn r_four_3_an_open_checkable_clue_stops_and_a_concluded_one_does_not() {
    for (clue, open, right) in CLUES {
        let answer = Answer { clue: Some(clue), open, ..clear() };
        let mut one = candidate();
        one.items[3] = item(Item::PetitionCheck, State::Resolved, answer.clone());
        assert_eq!(holds(&R_FOUR_3, &case(one)), right);
        let facts = Facts { item: Item::PetitionCheck, candidate: "甲".into(), answer: Some(answer) };
        assert_eq!((ITEM_FOUR_3.holds)(&facts, &Params::default()).is_ok(), right);
    }
}

#[test]
fn r_pet_3_an_open_checkable_clue_stops_the_appointment_however_its_item_stands() {
    for (clue, open, right) in CLUES {
        for state in [State::Replied, State::IssueFound, State::Resolved] {
            let mut one = candidate();
            one.items[3] = item(Item::PetitionCheck, state, Answer { clue: Some(clue), open, ..clear() });
            assert_eq!(holds(&R_PET_3, &case(one)), right, "{clue} {state}");
        }
    }
    assert!(holds(&R_PET_3, &CaseFacts::default()), "nothing came in");
    assert_eq!(R_PET_3.force, crate::rule::Force::Hard);
}

/// A petition: open, its clue, whether something was found, the effect; whether it stops the four musts and the appointment.
type Petitioned = (bool, Option<Clue>, bool, Option<Effect>, bool, bool);

const PETITIONS: [Petitioned; 9] = [
    (true, None, false, None, true, false),
    (true, Some(Clue::None), false, None, true, true),
    (true, Some(Clue::General), false, None, true, true),
    (true, Some(Clue::Checkable), false, None, false, false),
    (false, Some(Clue::Checkable), false, None, true, true),
    (false, Some(Clue::Checkable), true, None, true, false),
    (false, Some(Clue::Checkable), true, Some(Effect::Unaffected), true, true),
    (false, Some(Clue::Checkable), true, Some(Effect::Affected), true, false),
    (false, Some(Clue::General), false, Some(Effect::Affected), true, false),
];

#[test]
fn r_four_3_a_petition_on_a_candidate_stops_while_it_is_open_and_checkable() {
    for (open, clue, substantiated, effect, passes, _) in PETITIONS {
        let petitions = vec![PetitionFact { open, clue, substantiated, effect }];
        let facts = case(CandidateFact { petitions, ..candidate() });
        assert_eq!(holds(&R_FOUR_3, &facts), passes, "{open} {clue:?}");
    }
}

#[test]
fn r_pet_3_a_petition_is_concluded_and_its_effect_decided_before_the_appointment() {
    for (open, clue, substantiated, effect, _, passes) in PETITIONS {
        let petitions = vec![PetitionFact { open, clue, substantiated, effect }];
        let of_person = case(CandidateFact { petitions: petitions.clone(), ..candidate() });
        let of_notice = CaseFacts { petitions, ..case(candidate()) };
        for facts in [of_person, of_notice] {
            assert_eq!(holds(&R_PET_3, &facts), passes, "{open} {clue:?} {substantiated} {effect:?}");
            assert!(holds(&R_PET_3, &CaseFacts { removal: true, ..facts }));
        }
    }
}

#[test]
fn r_four_4_an_opinion_is_good_for_ninety_days() {
    for (days, right) in [(89, true), (90, true), (91, false)] {
        let today = day("2026-03-02") + Days::new(days);
        let facts = CaseFacts { today: Some(today), ..case(candidate()) };
        assert_eq!(holds(&R_FOUR_4, &facts), right, "{days}");
    }
}

#[test]
fn r_four_5_relatives_are_looked_into() {
    let mut one = candidate();
    assert!(holds(&R_FOUR_5, &case(one.clone())));
    one.relatives = vec!["乙".into()];
    assert!(!holds(&R_FOUR_5, &case(one.clone())));
    for (state, right) in [(State::Replied, false), (State::IssueFound, false), (State::Resolved, true)] {
        let mut looked_into = one.clone();
        looked_into.items.push(item(Item::Relatives, state, clear()));
        assert_eq!(holds(&R_FOUR_5, &case(looked_into)), right, "{state}");
    }
}

#[test]
fn the_four_musts_of_a_promotion_do_not_stop_a_removal_and_the_audit_of_a_departure_does() {
    let concealed = Answer { truth: Some(Truth::Concealed), ..clear() };
    let open = Answer { clue: Some(Clue::Checkable), open: Some(true), ..clear() };
    let mut one = CandidateFact { economic: true, relatives: vec!["乙".into()], ..candidate() };
    one.items[0] = item(Item::PetitionCheck, State::IssueFound, open);
    one.items[1] = item(Item::PersonalMatters, State::IssueFound, concealed);
    one.items[2].replied_on = Some(day("2025-03-02"));
    let promotion = case(one);
    let removal = CaseFacts { removal: true, ..promotion.clone() };
    for rule in [R_FOUR_1, R_FOUR_2, R_FOUR_3, R_FOUR_4, R_FOUR_5, R_PET_3, crate::meeting::R_MTG_8] {
        assert!(!holds(&rule, &promotion), "{rule:?}");
        assert!(holds(&rule, &removal), "{rule:?}");
    }
    assert!(!holds(&R_AUD_4, &promotion) && !holds(&R_AUD_4, &removal));
}

#[test]
fn r_four_6_a_reported_problem_is_not_cleared() {
    let facts = |result| Facts {
        item: Item::DisciplineOpinion,
        candidate: "甲".into(),
        answer: Some(Answer { result, ..clear() }),
    };
    assert!((R_FOUR_6.holds)(&facts(Finding::Clear), &Params::default()).is_ok());
    assert!((R_FOUR_6.holds)(&facts(Finding::Issue), &Params::default()).is_err());
    let silent = Facts { answer: None, ..facts(Finding::Clear) };
    assert!((R_FOUR_6.holds)(&silent, &Params::default()).is_err(), "no answer clears nothing");
}

#[test]
fn r_four_7_only_its_own_checks_are_recorded_by_the_department() {
    for item in <Item as crate::text::TextEnum>::ALL {
        let facts = Facts { item: *item, candidate: "甲".into(), answer: None };
        let own = matches!(item, Item::FileReview | Item::PersonalMatters | Item::Relatives);
        assert_eq!((R_FOUR_7.holds)(&facts, &Params::default()).is_ok(), own, "{item}");
    }
}

#[test]
fn r_aud_4_an_audit_is_good_for_three_years() {
    let mut one = candidate();
    assert!(holds(&R_AUD_4, &case(one.clone())));
    one.economic = true;
    assert!(!holds(&R_AUD_4, &case(one.clone())));
    for (finished, right) in [("2023-03-03", true), ("2023-03-02", true), ("2023-03-01", false)] {
        let answer = Answer { finished_on: Some(day(finished)), ..clear() };
        let mut audited = one.clone();
        audited.items.push(item(Item::Audit, State::Clear, answer.clone()));
        assert_eq!(holds(&R_AUD_4, &case(audited)), right, "{finished}");
        let here = CandidateFact { audited_on: Some(day(finished)), ..one.clone() };
        assert_eq!(holds(&R_AUD_4, &case(here)), right, "{finished}, finished here");
        let mut waiting = one.clone();
        waiting.items.push(item(Item::Audit, State::Replied, answer));
        assert!(!holds(&R_AUD_4, &case(waiting)));
    }
}

#[test]
fn an_answer_says_what_its_item_asks_and_does_not_contradict_itself() {
    let today = day("2026-03-02");
    let wrong = |item, answer: &Answer| answer.flaws(item, today);
    assert_eq!(wrong(Item::DisciplineOpinion, &clear()), []);
    assert_eq!(wrong(Item::DisciplineOpinion, &Answer { text: None, ..clear() }), [("text", "required")]);
    assert_eq!(wrong(Item::PersonalMatters, &clear()), [("truth", "required")]);
    let omitted = Answer { truth: Some(Truth::Omitted), ..clear() };
    assert_eq!(wrong(Item::PersonalMatters, &omitted), [("result", "contradicts_answer")]);
    assert_eq!(wrong(Item::PetitionCheck, &clear()), [("clue", "required")]);
    let open = Answer { clue: Some(Clue::Checkable), open: Some(true), ..clear() };
    assert_eq!(wrong(Item::PetitionCheck, &open), [("result", "contradicts_answer")]);
    assert_eq!(wrong(Item::PetitionCheck, &Answer { open: None, ..open }), [("open", "required")]);
    assert_eq!(wrong(Item::FileReview, &clear()), [("file", "required")]);
    let sound =
        FileCheck { birth: true, work_start: true, party_join: true, education: true, resume: true, doubts: None };
    assert_eq!(wrong(Item::FileReview, &Answer { file: Some(sound.clone()), ..clear() }), []);
    let doubtful = Answer { file: Some(FileCheck { birth: false, ..sound }), ..clear() };
    assert_eq!(wrong(Item::FileReview, &doubtful), [("result", "contradicts_answer")]);
    assert_eq!(wrong(Item::Audit, &clear()), [("finished_on", "required")]);
    for (finished, right) in [("2026-03-02", true), ("2026-03-03", false)] {
        let answer = Answer { finished_on: Some(day(finished)), ..clear() };
        assert_eq!(wrong(Item::Audit, &answer).is_empty(), right);
    }
}
