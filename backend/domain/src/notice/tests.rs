//! The rules of notices at their thresholds.

use chrono::NaiveDate;
use uuid::Uuid;

use super::case::*;
use super::content::{Content, Inspection, Person, PreAppointment, Reception, Vacancy};
use super::document::{Document, Parts, publisher};
use super::rules::*;
use super::*;
use crate::calendar::Calendar;
use crate::machine::{Refused, ask, flaws};
use crate::params::Params;
use crate::role::{Grant, UnitPath};
use crate::rule::{Rule, Shortfall};

mod of_unit;

fn day(text: &str) -> NaiveDate {
    text.parse().unwrap()
}

fn facts(kind: Kind, window: Window) -> Facts {
    Facts {
        kind,
        window,
        unknown_years: Vec::new(),
        extension: None,
        exemption: None,
        sensitive: false,
        term_change: false,
        missing: Vec::new(),
        former_units: Vec::new(),
        reception_missing: Vec::new(),
        private: Vec::new(),
        posted: true,
        posted_before: false,
        open_feedback: Vec::new(),
        contradicting: Vec::new(),
        hushed: false,
    }
}

fn holds<F>(rule: &Rule<F>, facts: &F) -> bool {
    (rule.holds)(facts, &Params::default()).is_ok()
}

fn window(start: &str, end: &str, opens: Option<&str>) -> Window {
    Window::of(&Calendar::shipped(), day(start), day(end), opens.map(day), &Params::default())
}

fn person(id: u128, post: &str) -> Person {
    Person { cadre_id: Uuid::from_u128(id), proposed_post: post.into(), ..Person::default() }
}

#[test]
fn the_table_is_whole() {
    assert_eq!(flaws(STEPS, State::Draft), Vec::<String>::new());
}

#[test]
fn r_not_1_a_window_of_four_working_days_is_too_short_and_five_are_not() {
    let ok = |end: &str| holds(&R_NOT_1, &facts(Kind::PreAppointment, window("2026-09-28", end, None)));
    assert!(!ok("2026-10-08") && ok("2026-10-09") && ok("2026-10-10"));
    assert_eq!(window("2026-09-28", "2026-10-09", None).working_days, 5);
}

#[test]
fn r_not_1_an_inspection_is_announced_three_working_days_before() {
    let ok = |start: &str| holds(&R_NOT_1, &facts(Kind::Inspection, window(start, "2026-10-30", Some("2026-10-09"))));
    assert!(ok("2026-09-28") && ok("2026-09-29") && !ok("2026-09-30"));
    assert!(!holds(&R_NOT_1, &facts(Kind::Inspection, window("2026-09-28", "2026-10-30", None))));
}

#[test]
fn r_not_1_a_vacancy_is_announced_one_working_day_before() {
    let ok = |opens: &str| holds(&R_NOT_1, &facts(Kind::Vacancy, window("2026-03-02", opens, Some(opens))));
    assert!(!ok("2026-03-02") && ok("2026-03-03") && ok("2026-03-04"));
    let weekend = facts(Kind::Vacancy, window("2026-03-07", "2026-03-09", Some("2026-03-09")));
    assert!(!holds(&R_NOT_1, &weekend), "a weekend is no working day");
}

#[test]
fn cal_01_days_counted_through_a_year_without_holidays_are_warned_of() {
    let unknown = |kind, start: &str, end: &str, opens: Option<&str>| {
        let window = window(start, end, opens);
        unknown_years(&Calendar::shipped(), kind, window, opens.map(day))
    };
    let ok = |unknown_years| holds(&CAL_01, &Facts { unknown_years, ..facts(Kind::Result, Window::default()) });
    assert!(ok(unknown(Kind::PreAppointment, "2026-12-24", "2026-12-31", None)));
    assert!(!ok(unknown(Kind::PreAppointment, "2026-12-25", "2027-01-01", None)));
    assert!(ok(unknown(Kind::Commitment, "2027-03-01", "2027-12-31", None)), "the end of the year is no count");
    assert!(ok(unknown(Kind::Inspection, "2026-12-25", "2027-01-20", Some("2026-12-30"))));
    assert!(!ok(unknown(Kind::Inspection, "2026-12-25", "2027-01-20", Some("2027-01-04"))), "its lead is counted");
    let exemption = Some(Exemption { kind: ExemptionKind::SensitivePost, reason: "涉密".into() });
    let exempt = Facts { exemption, unknown_years: vec![2027], ..facts(Kind::Result, Window::default()) };
    assert!(holds(&CAL_01, &exempt), "what is exempt has no window");
}

#[test]
fn r_not_12_who_moved_less_than_two_years_ago_is_announced_in_the_former_unit_as_well() {
    for (start, lately) in [("2026-03-01", true), ("2026-03-02", false), ("2026-03-03", false), ("2024-03-02", true)] {
        assert_eq!(moved_lately(day("2024-03-02"), day(start), &Params::default()), lately, "{start}");
    }
    let ok = |kind, units: &[&str]| {
        let former_units = units.iter().map(|unit| (*unit).to_owned()).collect();
        holds(&R_NOT_12, &Facts { former_units, ..facts(kind, Window::default()) })
    };
    assert!(ok(Kind::Inspection, &[]) && !ok(Kind::Inspection, &["临江镇"]));
    assert!(ok(Kind::PreAppointment, &["临江镇"]), "of an inspection alone");
}

#[test]
fn r_not_2_the_end_is_never_moved_earlier() {
    let ok = |new: &str| {
        let extension = Some((day("2026-03-09"), day(new)));
        holds(&R_NOT_2, &Facts { extension, ..facts(Kind::PreAppointment, Window::default()) })
    };
    assert!(!ok("2026-03-08") && ok("2026-03-09") && ok("2026-03-10"));
}

#[test]
fn r_not_2_the_window_starts_anew_when_people_or_posts_change() {
    let key = |people: Vec<Person>| Content::PreAppointment(PreAppointment { people, window_wd: 5 }).key();
    let one = key(vec![person(1, "副镇长")]);
    let spelled = Person { education: "大学".into(), ..person(1, "副镇长") };
    assert_eq!(one, key(vec![spelled]), "a correction of the wording is no change");
    assert_ne!(one, key(vec![person(1, "镇长")]));
    assert_ne!(one, key(vec![person(1, "副镇长"), person(2, "副镇长")]));
}

#[test]
fn r_not_4_what_came_in_is_concluded_before_the_confirmation() {
    let clean = facts(Kind::PreAppointment, Window::default());
    assert!(holds(&R_NOT_4, &clean));
    assert!(!holds(&R_NOT_4, &Facts { open_feedback: vec!["来电".into()], ..clean.clone() }));
    assert!(!holds(&R_NOT_4, &Facts { contradicting: vec!["来信".into()], ..clean }));
    let notice = |open: &[&str]| CaseNotice { open_feedback: names(open), ..standing_notice(Kind::PreAppointment) };
    let case = |open: &[&str]| CaseFacts { notices: vec![notice(open)], ..CaseFacts::default() };
    assert!(holds(&R_NOT_4_CASE, &case(&[])) && !holds(&R_NOT_4_CASE, &case(&["来电"])));
}

#[test]
fn r_not_4_who_works_with_somebody_named_is_refused_and_not_told_by_what() {
    let of = |hushed, open: &[&str]| {
        let facts = Facts { open_feedback: names(open), hushed, ..facts(Kind::PreAppointment, Window::default()) };
        (R_NOT_4.holds)(&facts, &Params::default()).err().map(|lack| lack.missing)
    };
    assert_eq!(of(true, &[]), None);
    let one = of(true, &["3月2日的反映", "信访〔2026〕1号"]).unwrap();
    assert_eq!(one, vec![crate::rule::Missing { what: "supervision_matter", of: None }]);
    assert_eq!(of(false, &["3月2日的反映", "信访〔2026〕1号"]).unwrap().len(), 2);
}

#[test]
fn sod_3_who_is_named_in_a_notice_takes_no_step_of_it() {
    let grant = |role| Grant { role, scope: UnitPath("/3401/".into()) };
    let holder = Holder {
        account: Uuid::from_u128(1),
        cadre: Some(Uuid::from_u128(7)),
        grants: vec![grant(Role::OrgStaff), grant(Role::Reviewer)],
    };
    let barred = |person: u128| {
        let people = [Person { cadre_id: Uuid::from_u128(person), ..Person::default() }];
        let who = standing(&holder, "/3401/", Uuid::from_u128(2), &people);
        (who.any(&[Who::OrgStaff, Who::Reviewer]), who.barred_by(&[Who::OrgStaff]))
    };
    assert_eq!(barred(7), (false, Some("SOD-3")));
    assert_eq!(barred(8), (true, None));
}

#[test]
fn r_not_5_an_exemption_has_ground_and_reason() {
    let exempt = |kind, reason: &str, sensitive, term_change| {
        let exemption = Some(Exemption { kind, reason: reason.into() });
        Facts { exemption, sensitive, term_change, ..facts(Kind::PreAppointment, Window::default()) }
    };
    use ExemptionKind::{AlreadyPublicised, SensitivePost};
    assert!(holds(&R_NOT_5, &facts(Kind::PreAppointment, Window::default())));
    assert!(holds(&R_NOT_5, &exempt(SensitivePost, "涉密岗位", true, false)));
    assert!(!holds(&R_NOT_5, &exempt(SensitivePost, "涉密岗位", false, true)));
    assert!(!holds(&R_NOT_5, &exempt(SensitivePost, " ", true, false)));
    assert!(holds(&R_NOT_5, &exempt(AlreadyPublicised, "换届考察已公示", false, true)));
    assert!(!holds(&R_NOT_5, &exempt(AlreadyPublicised, "换届考察已公示", true, false)));
    assert!(!holds(&R_NOT_5_PUBLISH, &exempt(SensitivePost, "涉密岗位", true, false)));
    assert!(holds(&R_NOT_5_PUBLISH, &facts(Kind::PreAppointment, Window::default())));
    assert!(holds(&R_NOT_1, &exempt(SensitivePost, "涉密岗位", true, false)), "what is exempt has no window");
}

#[test]
fn r_not_6_numbers_telephones_and_family_are_not_published() {
    let found = |text: &str| {
        let content = Content::Vacancy(Vacancy { qualifications: text.into(), ..Vacancy::default() });
        private_parts("职位预告", &content).len()
    };
    assert_eq!(found("大学学历，五年以上工龄，2026年9月28日前报名"), 0);
    assert_eq!(found("身份证号11010519491231002X"), 2);
    assert_eq!(found("联系电话13800138000"), 1);
    assert_eq!(found("办公电话0551-2345678"), 0);
    assert_eq!(found("配偶已移居国外"), 1);
    let clean = facts(Kind::Vacancy, Window::default());
    assert!(holds(&R_NOT_6, &clean) && !holds(&R_NOT_6, &Facts { private: vec!["138…00".into()], ..clean }));
}

#[test]
fn r_not_8_people_know_where_to_report() {
    let full =
        Reception {
            unit: "组织部".into(), phone: "12380".into(), address: "县委大院".into(), ..Reception::default()
        };
    assert_eq!(full.missing(), []);
    let none = Reception { phone: " ".into(), ..full }.missing();
    assert_eq!(none[0].what, "reception_phone");
    let lacking = Facts { reception_missing: none, ..facts(Kind::PreAppointment, Window::default()) };
    assert!(!holds(&R_NOT_8, &lacking));
    assert!(holds(&R_NOT_8, &Facts { kind: Kind::Vacancy, ..lacking }), "nobody reports on a vacancy");
}

#[test]
fn r_not_9_a_notice_says_what_its_kind_must_say() {
    let what = |content: Content| content.missing().into_iter().map(|m| m.what).collect::<Vec<_>>();
    assert_eq!(what(Content::Vacancy(Vacancy::default())).len(), 4);
    assert_eq!(what(Content::Inspection(Inspection::default())).len(), 9);
    let pre = |people| Content::PreAppointment(PreAppointment { people, window_wd: 5 });
    assert_eq!(what(pre(Vec::new())), ["person"]);
    let whole = Person {
        sex: Some(crate::citizen_id::Sex::Female),
        birth: crate::month::Month::new(1980, 6),
        education: "大学".into(),
        party: "中共党员".into(),
        current_post: "副镇长".into(),
        ..person(1, "镇长")
    };
    assert_eq!(what(pre(vec![whole.clone()])), Vec::<&str>::new());
    assert_eq!(what(pre(vec![Person { birth: None, ..whole }])), ["birth"]);
    let clean = facts(Kind::Vacancy, Window::default());
    let missing = Content::Vacancy(Vacancy::default()).missing();
    assert!(holds(&R_NOT_9, &clean) && !holds(&R_NOT_9, &Facts { missing, ..clean }));
}

fn names(names: &[&str]) -> Vec<String> {
    names.iter().map(|n| (*n).to_owned()).collect()
}

fn standing_notice(kind: Kind) -> CaseNotice {
    CaseNotice {
        kind,
        exempt: false,
        working_days: 5,
        stood: 3,
        confirmed: false,
        people: vec![Uuid::from_u128(1)],
        posts: names(&["青川镇副镇长"]),
        affected: Vec::new(),
        open_feedback: Vec::new(),
    }
}

fn case(notice: CaseNotice) -> CaseFacts {
    let people = vec![(Uuid::from_u128(1), "甲".to_owned())];
    CaseFacts { notices: vec![notice], shortlisted: people.clone(), decided: people, ..CaseFacts::default() }
}

#[test]
fn r_vac_1_no_recommendation_before_the_vacancy_notice() {
    let stood = |stood| case(CaseNotice { stood, ..standing_notice(Kind::Vacancy) });
    assert!(!holds(&R_VAC_1, &CaseFacts::default()));
    assert!(!holds(&R_VAC_1, &stood(0)) && holds(&R_VAC_1, &stood(1)) && holds(&R_VAC_1, &stood(2)));
    assert!(!holds(&R_VAC_1, &case(standing_notice(Kind::Inspection))), "another notice does not do");
    assert!(holds(&R_VAC_1, &case(CaseNotice { exempt: true, stood: 0, ..standing_notice(Kind::Vacancy) })));
}

#[test]
fn r_vac_1_every_post_of_the_case_is_in_a_notice() {
    let of = |said: &[&[&str]]| {
        let notice = |posts: &&[&str]| CaseNotice { posts: names(posts), ..standing_notice(Kind::Vacancy) };
        let notices = said.iter().map(notice).collect();
        CaseFacts { posts: names(&["青川镇副镇长", "青川镇党委委员"]), notices, ..CaseFacts::default() }
    };
    let short = (R_VAC_1.holds)(&of(&[&["青川镇副镇长"]]), &Params::default());
    assert_eq!(short, Err(Shortfall::missing("post_not_in_notice", ["青川镇党委委员"])));
    assert!(holds(&R_VAC_1, &of(&[&["青川镇副镇长", "青川镇党委委员"]])));
    assert!(holds(&R_VAC_1, &of(&[&["青川镇副镇长"], &["青川镇党委委员"]])), "in two notices");
    let exempt = CaseNotice { exempt: true, posts: Vec::new(), ..standing_notice(Kind::Vacancy) };
    assert!(!holds(&R_VAC_1, &CaseFacts { notices: vec![exempt], ..of(&[]) }), "what is exempt is named too");
}

#[test]
fn r_ins_1_no_inspection_before_everybody_was_announced_for_three_working_days() {
    let stood = |stood| case(CaseNotice { stood, ..standing_notice(Kind::Inspection) });
    assert!(!holds(&R_INS_1, &CaseFacts::default()));
    assert!(!holds(&R_INS_1, &stood(2)) && holds(&R_INS_1, &stood(3)) && holds(&R_INS_1, &stood(4)));
    let other = CaseNotice { people: vec![Uuid::from_u128(2)], ..standing_notice(Kind::Inspection) };
    assert!(!holds(&R_INS_1, &case(other)), "somebody is in no notice");
}

#[test]
fn r_not_1_everybody_adopted_is_in_a_published_notice() {
    let days = |working_days| case(CaseNotice { working_days, ..standing_notice(Kind::PreAppointment) });
    assert!(!holds(&R_NOT_1_CASE, &CaseFacts::default()));
    assert!(!holds(&R_NOT_1_CASE, &days(4)) && holds(&R_NOT_1_CASE, &days(5)) && holds(&R_NOT_1_CASE, &days(6)));
    let other = CaseNotice { people: Vec::new(), ..standing_notice(Kind::PreAppointment) };
    assert!(!holds(&R_NOT_1_CASE, &case(other)));
}

#[test]
fn r_not_3_no_appointment_before_the_result_is_confirmed() {
    let notice = |confirmed, affected| CaseNotice { confirmed, affected, ..standing_notice(Kind::PreAppointment) };
    assert!(!holds(&R_NOT_3, &CaseFacts::default()));
    assert!(!holds(&R_NOT_3, &case(notice(false, Vec::new()))));
    assert!(holds(&R_NOT_3, &case(notice(true, Vec::new()))));
    assert!(!holds(&R_NOT_3, &case(notice(true, vec![Uuid::from_u128(1)]))));
    assert!(holds(&R_NOT_3, &case(notice(true, vec![Uuid::from_u128(9)]))), "somebody who is no longer in the case");
    assert!(holds(&R_NOT_3, &case(CaseNotice { exempt: true, ..notice(false, Vec::new()) })));
}

#[test]
fn a_removal_announces_no_vacancy_and_no_appointment_and_its_inspection_all_the_same() {
    let removal = CaseFacts { removal: true, ..CaseFacts::default() };
    for rule in [R_VAC_1, R_NOT_1_CASE, R_NOT_3] {
        assert!(holds(&rule, &removal) && !holds(&rule, &CaseFacts::default()), "{rule:?}");
    }
    assert!(!holds(&R_INS_1, &removal));
}

#[test]
fn r_not_7_a_notice_is_over_on_the_day_after_its_last() {
    let at = |today: &str| on(State::Published, Some(day("2026-03-09")), day(today));
    assert_eq!(at("2026-03-08"), State::Published);
    assert_eq!(at("2026-03-09"), State::Published);
    assert_eq!(at("2026-03-10"), State::Ended);
    assert_eq!(on(State::Confirmed, Some(day("2026-03-09")), day("2026-03-10")), State::Confirmed);
}

#[test]
fn sod_1_the_author_approves_nothing() {
    let grants = vec![Grant { role: Role::Reviewer, scope: UnitPath("/3401/".into()) }];
    let holder = Holder { account: Uuid::from_u128(7), cadre: None, grants };
    assert!(ask(STEPS, Action::Approve, &standing(&holder, "/3401/", Uuid::nil(), &[])).is_ok());
    for action in [Action::Approve, Action::Confirm, Action::Extend] {
        let own = ask(STEPS, action, &standing(&holder, "/3401/", holder.account, &[])).err();
        assert!(matches!(own, Some(Refused::NotPermitted { code: Some("SOD-1"), .. })));
    }
    assert!(ask(STEPS, Action::End, &standing(&holder, "/3401/", Uuid::nil(), &[])).is_err());
}

#[test]
fn the_document_of_a_notice_says_who_and_how_long() {
    let someone = Person {
        name: "测试甲".into(),
        sex: Some(crate::citizen_id::Sex::Male),
        birth: crate::month::Month::new(1980, 6),
        education: "大学".into(),
        party: "中共党员".into(),
        current_post: "青川镇副镇长".into(),
        ..person(1, "青川镇镇长")
    };
    let content = Content::PreAppointment(PreAppointment { people: vec![someone], window_wd: 5 });
    let document = Document::of(&Parts {
        number: Some("任前公示〔2026〕1号"),
        title: "任前公示",
        content: &content,
        reception: &Reception::default(),
        county: "示范县",
        start: day("2026-09-28"),
        end: day("2026-10-09"),
        working_days: 5,
        amendments: &[],
    });
    assert!(document.opening.contains("2026年9月28日至2026年10月9日，共5个工作日"));
    let line = "测试甲，男，1980年6月出生，大学，中共党员，现任青川镇副镇长，拟任青川镇镇长。";
    assert_eq!(document.sections[0].lines, [line]);
    assert_eq!(document.publisher, "中共示范县委组织部");
    assert_eq!(publisher("示范开发区管委会"), "示范开发区管委会");
}

#[test]
fn r_not_11_what_the_public_has_seen_the_staff_do_not_take_down() {
    let draft = facts(Kind::Result, window("2026-09-01", "2026-09-08", None));
    assert!(holds(&R_NOT_11, &draft));
    assert!(!holds(&R_NOT_11, &Facts { posted_before: true, ..draft }));
}
