use super::sheet::{Item, Person, Stated, Stretch, level, sheet};
use super::*;
use crate::machine::{Refused, ask, flaws};
use crate::month::Month;
use crate::params::Params;
use crate::post::{Education, Qualification, Required};
use crate::role::{Grant, UnitPath};

fn facts() -> Facts {
    Facts {
        source: Source::Unit,
        method: Method::Signed,
        nominators: vec![Nominator { name: "某镇党委".into(), kinship: Some(Kinship::None) }],
        attachments: 0,
        lines: Vec::new(),
        other_cases: Vec::new(),
        nominees: 2,
        headcount: 1,
    }
}

fn holds(rule: &Rule<Facts>, facts: &Facts) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn month(text: &str) -> Month {
    text.parse().unwrap()
}

fn required() -> Required {
    Qualification::default().required(false, &Params::default())
}

fn person() -> Person {
    Person {
        work_start: Some(month("2010-07")),
        rank: "150".into(),
        rank_since: Some(month("2020-03")),
        education: vec!["大学".into()],
        resume: vec![Stretch { from: month("2010-07"), to: None, text: "青川镇政府科员".into() }],
    }
}

fn met(person: &Person, stated: &Stated, item: Item) -> Option<bool> {
    let lines = sheet(person, stated, &required(), "142", month("2026-03"));
    lines.into_iter().find(|l| l.item == item).unwrap().met
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
}

#[test]
fn r_nom_1_a_signed_nomination_names_its_nominator_who_declares_kinship() {
    assert!(holds(&R_NOM_1, &facts()));
    assert!(!holds(&R_NOM_1, &Facts { nominators: Vec::new(), ..facts() }));
    let silent = vec![Nominator { name: "某人".into(), kinship: None }];
    let shortfall = (R_NOM_1.holds)(&Facts { nominators: silent, ..facts() }, &Params::default()).unwrap_err();
    assert_eq!(shortfall.missing[0].what, "kinship_declared");
    let declared = vec![Nominator { name: "某人".into(), kinship: Some(Kinship::InLaw) }];
    assert!(holds(&R_NOM_1, &Facts { nominators: declared, ..facts() }), "a declared kinship is no bar");
}

#[test]
fn r_nom_1_a_secret_nomination_names_nobody() {
    assert!(holds(&R_NOM_1, &Facts { method: Method::Secret, nominators: Vec::new(), ..facts() }));
}

#[test]
fn r_nom_2_every_line_is_met_and_unknown_is_not_met() {
    let line = |met| Line { item: Item::ServiceYears, have: "4.9".into(), need: "5".into(), met, stated: false };
    assert!(holds(&R_NOM_2, &Facts { lines: vec![line(Some(true))], ..facts() }));
    for met in [Some(false), None] {
        let facts = Facts { lines: vec![line(Some(true)), line(met)], ..facts() };
        let shortfall = (R_NOM_2.holds)(&facts, &Params::default()).unwrap_err();
        assert_eq!(shortfall.missing[0].of.as_deref(), Some("4.9 / 5"));
    }
    assert_eq!(R_NOM_2.force, Force::Gate);
}

#[test]
fn r_nom_2_five_years_of_service_are_sixty_months() {
    for (start, right) in [("2021-02", true), ("2021-03", true), ("2021-04", false)] {
        let person = Person { work_start: Some(month(start)), ..person() };
        assert_eq!(met(&person, &Stated::default(), Item::ServiceYears), Some(right), "{start}");
    }
    assert_eq!(met(&Person::default(), &Stated::default(), Item::ServiceYears), None);
}

#[test]
fn r_nom_2_three_years_one_level_below_and_the_same_level_is_enough() {
    for (since, right) in [("2023-02", true), ("2023-03", true), ("2023-04", false)] {
        let person = Person { rank_since: Some(month(since)), ..person() };
        assert_eq!(met(&person, &Stated::default(), Item::LowerPostYears), Some(right), "{since}");
    }
    let with = |rank: &str| Person { rank: rank.into(), rank_since: Some(month("2025-12")), ..person() };
    assert_eq!(met(&with("142"), &Stated::default(), Item::LowerPostYears), Some(true));
    assert_eq!(met(&with("132"), &Stated::default(), Item::LowerPostYears), Some(true));
    assert_eq!(met(&with("160"), &Stated::default(), Item::LowerPostYears), Some(false), "two levels at once");
    assert_eq!(met(&with(""), &Stated::default(), Item::LowerPostYears), None);
    let stated = Stated { lower_post_months: Some(36), ..Stated::default() };
    assert_eq!(met(&with(""), &stated, Item::LowerPostYears), Some(true));
}

#[test]
fn r_nom_2_grass_roots_are_proposed_from_the_resume_and_can_be_stated() {
    let resume =
        |text: &str, from: &str, to: &str| Stretch { from: month(from), to: Some(month(to)), text: text.into() };
    for (to, right) in [("2013-05", false), ("2013-06", true), ("2013-07", true)] {
        let resume = vec![resume("青川镇办事员", "2011-06", to), resume("县水利局科员", to, "2026-03")];
        assert_eq!(met(&Person { resume, ..person() }, &Stated::default(), Item::GrassrootsYears), Some(right), "{to}");
    }
    let twice = vec![resume("青川镇", "2011-06", "2012-06"), resume("其间挂职某村", "2011-06", "2012-06")];
    assert_eq!(met(&Person { resume: twice, ..person() }, &Stated::default(), Item::GrassrootsYears), Some(false));
    let none = Person { resume: Vec::new(), ..person() };
    assert_eq!(met(&none, &Stated::default(), Item::GrassrootsYears), None);
    let stated = |months| Stated { grassroots_months: Some(months), ..Stated::default() };
    assert_eq!(met(&none, &stated(23), Item::GrassrootsYears), Some(false));
    assert_eq!(met(&none, &stated(24), Item::GrassrootsYears), Some(true));
}

#[test]
fn r_nom_2_schooling_reads_the_words_of_the_form() {
    for (words, expected) in [
        ("大学专科", Some(Education::College)),
        ("大学本科", Some(Education::Bachelor)),
        ("大学", Some(Education::Bachelor)),
        ("中央党校研究生", Some(Education::Master)),
        ("中专", Some(Education::Secondary)),
        ("—", None),
    ] {
        assert_eq!(level(words), expected, "{words}");
    }
    let with = |words: &str| Person { education: vec![words.into()], ..person() };
    assert_eq!(met(&with("中专"), &Stated::default(), Item::Education), Some(false));
    assert_eq!(met(&with("大专"), &Stated::default(), Item::Education), Some(true));
}

#[test]
fn r_nom_2_training_and_health_are_stated() {
    assert_eq!(met(&person(), &Stated::default(), Item::Training), None);
    let stated = Stated { training: Some(true), health: Some(false), ..Stated::default() };
    assert_eq!(met(&person(), &stated, Item::Training), Some(true));
    assert_eq!(met(&person(), &stated, Item::Health), Some(false));
}

#[test]
fn r_nom_3_another_open_case_warns() {
    assert!(holds(&R_NOM_3, &facts()));
    assert!(!holds(&R_NOM_3, &Facts { other_cases: vec!["2026-002".into()], ..facts() }));
    assert_eq!(R_NOM_3.force, Force::Warn);
}

#[test]
fn r_nom_4_a_leader_signs_in_writing() {
    let leader = Facts { source: Source::Leader, ..facts() };
    assert!(!holds(&R_NOM_4, &leader), "no paper");
    assert!(holds(&R_NOM_4, &Facts { attachments: 1, ..leader.clone() }));
    assert!(!holds(&R_NOM_4, &Facts { attachments: 1, method: Method::Talk, ..leader }));
    assert!(holds(&R_NOM_4, &facts()), "a unit's needs no paper");
}

#[test]
fn r_nom_5_fewer_than_two_for_a_post_warns() {
    for (nominees, right) in [(1, false), (2, true), (3, true)] {
        assert_eq!(holds(&R_NOM_5, &Facts { nominees, ..facts() }), right, "{nominees}");
    }
    for (nominees, right) in [(3, false), (4, true), (5, true)] {
        assert_eq!(holds(&R_NOM_5, &Facts { nominees, headcount: 2, ..facts() }), right, "{nominees} for two");
    }
    assert_eq!(R_NOM_5.force, Force::Warn);
}

#[test]
fn sod_1_who_puts_forward_does_not_qualify() {
    let grants = vec![Grant { role: Role::OrgStaff, scope: UnitPath::root() }];
    let (me, my_cadre) = (uuid::Uuid::from_u128(7), uuid::Uuid::from_u128(8));
    let holder = Holder { account: me, cadre: Some(my_cadre), grants };
    let ask_for = |ties: &Ties| ask(STEPS, Action::Qualify, &standing(&holder, "/3401/", ties)).err();
    assert!(ask_for(&Ties::default()).is_none());
    for ties in [Ties { maker: me, ..Ties::default() }, Ties { nominators: vec![my_cadre], ..Ties::default() }] {
        assert!(matches!(ask_for(&ties), Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
    let own = Ties { nominee: my_cadre, ..Ties::default() };
    assert!(matches!(ask_for(&own), Some(Refused::NotPermitted { code: Some("SOD-3"), .. })));
}
