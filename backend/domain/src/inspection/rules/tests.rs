use super::*;
use crate::params::Params;
use crate::team::Member;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn holds(rule: &Rule<CaseFacts>, facts: &CaseFacts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn one(candidate: Candidate) -> CaseFacts {
    CaseFacts { candidates: vec![candidate], handed_in: true, promotion: true, ..CaseFacts::default() }
}

fn heard(talks: u32) -> Candidate {
    let circles = Circle::ALL.to_vec();
    Candidate { name: "甲".into(), talks, tiers: Tier::ALL.to_vec(), circles, reported: true, ..Candidate::default() }
}

#[test]
fn r_ins_1_no_start_before_the_lead_time_is_over() {
    assert!(!holds(&R_INS_1, &CaseFacts::default()));
    for (today, right) in [("2026-03-11", false), ("2026-03-12", true), ("2026-03-13", true)] {
        let facts = CaseFacts { today: Some(day(today)), start_from: Some(day("2026-03-12")), ..CaseFacts::default() };
        assert_eq!(holds(&R_INS_1, &facts), right, "{today}");
    }
    assert!(!holds(&R_INS_NOTICE, &CaseFacts::default()));
    assert!(holds(&R_INS_NOTICE, &CaseFacts { notice: true, ..CaseFacts::default() }));
}

#[test]
fn r_ins_2_the_team_is_ready_or_nothing_starts() {
    let member = |lead| Member { lead, certified: true, pledged: true, ..Member::default() };
    let mut facts = CaseFacts::default();
    assert!(!holds(&R_INS_2, &facts));
    facts.team.members = vec![member(true), member(false)];
    assert!(holds(&R_INS_2, &facts));
    let spoils: [(&str, fn(&mut Vec<Member>)); 6] = [
        ("one is no team", |team| team.truncate(1)),
        ("nobody leads", |team| team[0].lead = false),
        ("a certificate has run out", |team| team[1].certified = false),
        ("somebody has not declared", |team| team[1].undeclared.push("甲".into())),
        ("somebody is related", |team| team[1].related.push("甲".into())),
        ("a pledge is missing", |team| team[1].pledged = false),
    ];
    for (why, spoil) in spoils {
        let mut spoilt = facts.clone();
        spoil(&mut spoilt.team.members);
        assert!(!holds(&R_INS_2, &spoilt), "{why}");
    }
}

#[test]
fn r_ins_3_ten_talks_and_every_tier() {
    assert!(!holds(&R_INS_3, &CaseFacts::default()));
    for (talks, right) in [(9, false), (10, true), (11, true)] {
        assert_eq!(holds(&R_INS_3, &one(heard(talks))), right, "{talks}");
    }
    let one_tier_short = Candidate { tiers: Tier::ALL[..3].to_vec(), ..heard(12) };
    let refused = (R_INS_3.holds)(&one(one_tier_short), &Params::default()).unwrap_err();
    assert_eq!(refused.missing, [Missing { what: "ordinary", of: Some("甲".into()) }]);
    assert_eq!(refused.have, None);
}

#[test]
fn r_ins_3_in_a_small_team_everybody_is_heard() {
    for (talks, right) in [(5, false), (6, true), (7, true)] {
        let facts = CaseFacts { population: Some(6), ..one(heard(talks)) };
        assert_eq!(holds(&R_INS_3, &facts), right, "{talks}");
    }
    assert!(holds(&R_INS_3, &CaseFacts { population: Some(40), ..one(heard(10)) }));
}

#[test]
fn r_ins_3_the_candidate_with_the_fewest_talks_decides() {
    let facts = CaseFacts { candidates: vec![heard(12), heard(9)], ..CaseFacts::default() };
    assert_eq!((R_INS_3.holds)(&facts, &Params::default()).unwrap_err().have.as_deref(), Some("9"));
}

#[test]
fn r_ins_4_the_four_musts_are_complete() {
    assert!(holds(&R_INS_4, &CaseFacts::default()));
    let lacking = Some(Shortfall::missing("discipline_opinion", ["甲"]));
    assert!(!holds(&R_INS_4, &CaseFacts { four_musts: lacking, ..CaseFacts::default() }));
}

#[test]
fn r_ins_5_a_report_for_each_and_every_name_under_it() {
    assert!(holds(&R_INS_5, &one(heard(10))));
    assert!(!holds(&R_INS_5, &CaseFacts::default()));
    assert!(!holds(&R_INS_5, &one(Candidate { reported: false, ..heard(10) })));
    assert!(!holds(&R_INS_5, &one(Candidate { unsigned: vec!["乙".into()], ..heard(10) })));
    let kept_back = CaseFacts { handed_in: false, ..one(heard(10)) };
    let refused = (R_INS_5.holds)(&kept_back, &Params::default()).unwrap_err();
    assert_eq!(refused, Shortfall::lacks("report_handed_in"));
}

#[test]
fn r_ins_6_the_feedback_meeting_is_recorded() {
    assert!(!holds(&R_INS_6, &CaseFacts::default()));
    assert!(holds(&R_INS_6, &CaseFacts { feedback: true, ..CaseFacts::default() }));
}

#[test]
fn r_ins_7_one_day_is_noted_and_two_are_not() {
    for (last, right) in [("2026-03-12", false), ("2026-03-13", true), ("2026-03-14", true)] {
        let facts = CaseFacts { worked: Some((day("2026-03-12"), day(last))), ..CaseFacts::default() };
        assert_eq!(holds(&R_INS_7, &facts), right, "{last}");
    }
}

#[test]
fn r_ins_8_an_unreported_problem_stops_the_report() {
    assert!(holds(&R_INS_8, &CaseFacts::default()));
    let unreported = vec![("廉洁问题".into(), day("2026-03-13"))];
    assert!(!holds(&R_INS_8, &CaseFacts { unreported, ..CaseFacts::default() }));
}

#[test]
fn r_ins_9_rivals_are_compared_on_all_five() {
    let silent = Candidate { dimensions_missing: vec![Section::Integrity], ..heard(10) };
    assert!(holds(&R_INS_9, &one(silent.clone())), "nobody to compare with");
    let rivals = CaseFacts { candidates: vec![heard(10), silent.clone()], ..CaseFacts::default() };
    assert!(!holds(&R_INS_9, &rivals));
    let apart = Candidate { post: "another".into(), ..silent };
    assert!(holds(&R_INS_9, &CaseFacts { candidates: vec![heard(10), apart], ..CaseFacts::default() }));
}

#[test]
fn r_ins_ext_1_the_former_unit_is_heard_of_a_newcomer() {
    let newcomer = Candidate { former_unit_due: true, ..heard(10) };
    assert!(!holds(&R_INS_EXT_1, &one(newcomer.clone())));
    assert!(holds(&R_INS_EXT_1, &one(Candidate { former_unit_heard: true, ..newcomer })));
    assert!(holds(&R_INS_EXT_1, &one(heard(10))));
}

#[test]
fn r_ins_ext_2_a_promotion_needs_all_three_circles() {
    assert!(holds(&R_INS_EXT_2, &one(heard(10))));
    let two = Candidate { circles: vec![Circle::Work, Circle::Work, Circle::Life], ..heard(10) };
    let refused = (R_INS_EXT_2.holds)(&one(two.clone()), &Params::default()).unwrap_err();
    assert_eq!(refused.missing[0].what, "circle_social");
    assert!(holds(&R_INS_EXT_2, &CaseFacts { promotion: false, ..one(two) }));
    let doubled = Params { inspection_circle_min_items: 2, ..Params::default() };
    for (social, right) in [(1, false), (2, true), (3, true)] {
        let mut circles = vec![Circle::Work, Circle::Work, Circle::Life, Circle::Life];
        circles.extend(vec![Circle::Social; social]);
        let facts = one(Candidate { circles, ..heard(10) });
        assert_eq!((R_INS_EXT_2.holds)(&facts, &doubled).is_ok(), right, "{social} of two");
    }
}

#[test]
fn r_ins_ext_3_a_copied_talk_is_noted() {
    let text = |t: &str| (t.to_owned(), t.to_owned());
    let apart = CaseFacts {
        texts: vec![text("分管农业五年,水库加固按期完工"), text("团结同志,说话直")],
        ..CaseFacts::default()
    };
    assert!(holds(&R_INS_EXT_3, &apart));
    let copied = CaseFacts {
        texts: vec![text("工作踏实,群众基础好"), text("工作踏实，群众基础好。")],
        ..CaseFacts::default()
    };
    assert!(!holds(&R_INS_EXT_3, &copied));
}

#[test]
fn r_ins_ext_3_seventeen_of_twenty_pairs_of_characters_are_noted_and_sixteen_are_not() {
    let first = "分管农业农村工作五年水库加固按期完工受到好评";
    let characters: Vec<char> = first.chars().take(21).collect();
    for (kept, right) in [(17, true), (18, false), (19, false)] {
        let other: String = characters[..kept].iter().copied().chain("甲乙丙丁".chars().take(21 - kept)).collect();
        let texts = [characters.iter().collect(), other].map(|text: String| ("谈话".to_owned(), text)).to_vec();
        assert_eq!(holds(&R_INS_EXT_3, &CaseFacts { texts, ..CaseFacts::default() }), right, "{kept} kept");
    }
    assert_eq!(R_INS_EXT_3.force, Force::Warn);
}

#[test]
fn r_ins_ext_4_seven_of_ten_silent_talks_are_noted() {
    let texts: Vec<_> = (0..10).map(|n| (n.to_string(), n.to_string())).collect();
    for (without_shortcoming, right) in [(6, true), (7, false), (8, false)] {
        let facts = CaseFacts { texts: texts.clone(), without_shortcoming, ..CaseFacts::default() };
        assert_eq!(holds(&R_INS_EXT_4, &facts), right, "{without_shortcoming}");
    }
    assert!(holds(&R_INS_EXT_4, &CaseFacts::default()));
}
