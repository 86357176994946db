//! The kinds of notice that belong to a unit, at their thresholds.

use super::*;
use crate::notice::content::TeamLine;
use crate::notice::of_unit::{
    Assessment, Commitment, Outcome, Pledge, ProbationEnd, ReceptionDay, ReceptionDays, TvSpeech,
};
use crate::rule::Missing;

fn whats(missing: &[Missing]) -> Vec<&'static str> {
    missing.iter().map(|m| m.what).collect()
}

fn received(on: &str) -> ReceptionDay {
    ReceptionDay {
        leader: "测试甲".into(),
        title: "县长".into(),
        on: Some(day(on)),
        hours: "9:00—11:00".into(),
        place: "信访大厅".into(),
    }
}

#[test]
fn r_not_1_what_announces_a_day_leads_it_and_what_tells_a_result_stands_for_its_window() {
    for kind in [Kind::Assessment, Kind::Reception] {
        let ok = |start: &str| holds(&R_NOT_1, &facts(kind, window(start, "2026-10-30", Some("2026-10-09"))));
        assert!(ok("2026-09-28") && ok("2026-09-29") && !ok("2026-09-30"), "{kind:?}: three working days ahead");
    }
    let speech = |start: &str| holds(&R_NOT_1, &facts(Kind::TvSpeech, window(start, "2026-10-09", Some("2026-10-09"))));
    assert!(speech("2026-10-09"), "nothing asks for a lead of a speech");
    let asked = Params { notice_tv_speech_min_wd: 1, ..Params::default() };
    let late = facts(Kind::TvSpeech, window("2026-10-09", "2026-10-09", Some("2026-10-09")));
    assert!((R_NOT_1.holds)(&late, &asked).is_err(), "unless the parameter does");
    for kind in [Kind::ProbationEnd, Kind::Result] {
        let ok = |end: &str| holds(&R_NOT_1, &facts(kind, window("2026-09-28", end, None)));
        assert!(!ok("2026-10-08") && ok("2026-10-09") && ok("2026-10-10"), "{kind:?}: five working days");
    }
    let year = |start: &str| holds(&R_NOT_1, &facts(Kind::Commitment, window(start, "2026-12-31", None)));
    assert!(year("2026-12-04") && !year("2026-12-05"), "twenty working days of the year are left");
}

#[test]
fn r_not_2_what_stands_for_people_and_posts_restarts_the_window() {
    let key = |on: &str| Content::Reception(ReceptionDays { days: vec![received(on)] }).key();
    assert_eq!(key("2026-03-09"), key("2026-03-09"));
    assert_ne!(key("2026-03-09"), key("2026-03-10"));
    let result = |outcome: &str| {
        let outcome = Outcome { subject: "考核".into(), outcome: outcome.into(), window_wd: 5 };
        Content::Result(Outcome { window_wd: 6, ..outcome }).key()
    };
    assert_ne!(result("优秀"), result("良好"));
    let pledge = |goals: &str| vec![Pledge { unit: "青川镇".into(), goals: goals.into() }];
    let year = |goals: &str| Content::Commitment(Commitment { year: 2026, pledges: pledge(goals) }).key();
    assert_ne!(year("修路"), year("修桥"));
}

#[test]
fn r_not_9_every_kind_of_a_unit_says_what_it_must() {
    let lacks = |content: Content| whats(&content.missing());
    let none: [&str; 0] = [];
    let empty = Content::Assessment(Assessment::default());
    assert_eq!(lacks(empty), ["assessment_object", "notice_team_member", "assessment_dates", "report_phone"]);
    let whole = Assessment {
        objects: "各乡镇".into(),
        team: vec![TeamLine { name: "测试乙".into(), title: "组长".into() }],
        assess_from: Some(day("2026-10-09")),
        assess_to: Some(day("2026-10-09")),
        phone: "12380".into(),
        ..Assessment::default()
    };
    assert_eq!(lacks(Content::Assessment(whole.clone())), none);
    let back = Assessment { assess_to: Some(day("2026-10-08")), ..whole };
    assert_eq!(lacks(Content::Assessment(back)), ["assessment_dates"]);

    assert_eq!(lacks(Content::TvSpeech(TvSpeech::default())), ["person", "speech_date", "broadcast"]);
    let speaker = TvSpeech {
        people: vec![person(1, "镇长")],
        speech_on: Some(day("2026-10-09")),
        broadcast: "县电视台20:00".into(),
    };
    assert!(lacks(Content::TvSpeech(speaker)).contains(&"duty_commitment"));

    let trial = |statement: &str| {
        let people = vec![Person { statement: statement.into(), ..person(1, "副镇长") }];
        lacks(Content::ProbationEnd(ProbationEnd { people, window_wd: 5 }))
    };
    assert_eq!(trial(" "), ["probation_result"]);
    assert_eq!(trial("合格"), none);

    assert_eq!(lacks(Content::Commitment(Commitment { year: 2026, pledges: Vec::new() })), ["annual_goals"]);
    assert_eq!(lacks(Content::Result(Outcome::default())), ["result_subject", "result_outcome"]);
    assert_eq!(lacks(Content::Reception(ReceptionDays::default())), ["reception_day"]);
    let unplaced = ReceptionDay { place: String::new(), on: None, ..received("2026-03-09") };
    let gaps = lacks(Content::Reception(ReceptionDays { days: vec![unplaced] }));
    assert_eq!(gaps, ["reception_date", "reception_place"]);
    assert_eq!(lacks(Content::Reception(ReceptionDays { days: vec![received("2026-03-09")] })), none);
}

#[test]
fn r_not_6_the_words_of_every_kind_are_searched() {
    let number = || "电话13800138000".to_owned();
    let found = |content: Content| private_parts("公告", &content).len();
    let day = ReceptionDay { place: number(), ..received("2026-03-09") };
    assert_eq!(found(Content::Reception(ReceptionDays { days: vec![day] })), 1);
    assert_eq!(found(Content::Reception(ReceptionDays { days: vec![received("2026-03-09")] })), 0);
    assert_eq!(found(Content::Assessment(Assessment { objects: number(), ..Assessment::default() })), 1);
    assert_eq!(found(Content::Result(Outcome { outcome: number(), ..Outcome::default() })), 1);
    assert_eq!(found(Content::TvSpeech(TvSpeech { broadcast: number(), ..TvSpeech::default() })), 1);
    let pledges = vec![Pledge { unit: "青川镇".into(), goals: number() }];
    assert_eq!(found(Content::Commitment(Commitment { year: 2026, pledges })), 1);
    let people = vec![Person { statement: number(), ..person(1, "副镇长") }];
    assert_eq!(found(Content::ProbationEnd(ProbationEnd { people, window_wd: 5 })), 1);
    assert_eq!(private_texts(["妻子"]).len(), 1);
}

#[test]
fn r_not_10_nobody_confirms_what_nothing_shows_to_have_hung() {
    let clean = facts(Kind::Result, Window::default());
    assert!(holds(&R_NOT_10, &clean) && !holds(&R_NOT_10, &Facts { posted: false, ..clean }));
    let bare = Channel {
        kind: ChannelKind::Board,
        place: "公示栏".into(),
        posted_on: Some(day("2026-03-02")),
        attachment_id: None,
        url: None,
    };
    assert!(!bare.proven());
    assert!(!Channel { url: Some(" ".into()), ..bare.clone() }.proven());
    let photo = Channel { attachment_id: Some(Uuid::nil()), ..bare.clone() };
    assert!(photo.proven() && Channel { url: Some("https://example.invalid/1".into()), ..bare }.proven());
    assert!(!Channel { posted_on: None, ..photo }.proven(), "since when is part of it");
}

#[test]
fn a_reception_notice_carries_its_schedule_and_every_change_is_told() {
    let content = Content::Reception(ReceptionDays { days: vec![received("2026-03-09")] });
    let told = Amendment { kind: AmendmentKind::Correction, on: day("2026-03-05"), text: "地点更正".into() };
    let document = Document::of(&Parts {
        number: None,
        title: "接访预告",
        content: &content,
        reception: &Reception::default(),
        county: "示范县",
        start: day("2026-03-04"),
        end: day("2026-03-09"),
        working_days: 4,
        amendments: std::slice::from_ref(&told),
    });
    assert_eq!(document.sections[0].lines, ["2026年3月9日 9:00—11:00，县长测试甲，信访大厅。"]);
    assert_eq!(document.days.len(), 1);
    assert_eq!(document.amendments[0].line(), "2026年3月5日更正：地点更正");
    let extended = Amendment { kind: AmendmentKind::Extension, ..told };
    assert!(extended.line().contains("延期"));
}
