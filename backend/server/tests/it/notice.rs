//! Notices: content and window, approval by another, the public page, what came in, the result.

use serde_json::{Value, json};

use crate::support::chain::{Chain, notice};
use crate::support::{Answer, App};

mod case;
mod hushed;
mod later;
mod of_unit;

pub use of_unit::Desk;

async fn public(app: &App, path: &str) -> Answer {
    Answer::of(app.http.get(format!("{}/api/v1/public{path}", app.url))).await
}

async fn pre_appointment(chain: &Chain, app: &App) -> Value {
    notice::form(chain, app, "pre_appointment").await
}

#[actix_web::test]
async fn r_not_1_five_working_days_from_the_start_on() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let mut form = pre_appointment(&chain, &app).await;
    for (start, end) in [
        ("2026-04-29", "2026-05-08"),
        ("2026-05-09", "2026-05-14"),
        ("2026-06-15", "2026-06-22"),
        ("2026-09-28", "2026-10-09"),
    ] {
        form["start_date"] = start.into();
        let shown = chain.staff.post(&app, "/notices/preview", form.clone()).await.ok();
        assert_eq!((&shown["window"]["end"], &shown["window"]["working_days"]), (&json!(end), &json!(5)), "{start}");
    }
    for (days, passes) in [(4, false), (5, true), (6, true)] {
        form["content"]["window_wd"] = days.into();
        let made = chain.staff.post(&app, "/notices", form.clone()).await.created();
        let path = format!("/notices/{}", made["id"].as_str().unwrap());
        let submitted = chain.staff.act(&app, &path, "submit", json!({})).await;
        if passes {
            submitted.ok();
        } else {
            let refused = submitted.refused("rule-broken", "R-NOT-1");
            assert_eq!(refused["shortfall"], json!({"have": "4", "need": "5"}));
        }
    }
}

#[actix_web::test]
async fn r_not_1_a_notice_published_late_still_stands_for_its_days() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let mut form = pre_appointment(&chain, &app).await;
    form["start_date"] = "2026-09-21".into();
    let path = notice::approved(&chain, &app, form).await;
    app.step_to("2026-09-28");
    let published = chain.staff.act(&app, &path, "publish", json!({})).await.ok();
    assert_eq!(published["window"]["start"], "2026-09-28");
    assert_eq!(published["window"]["end"], "2026-10-09");
    assert_eq!(published["number"], "任前公示〔2026〕1号");
}

#[actix_web::test]
async fn r_not_1_an_inspection_is_announced_three_working_days_before() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    app.step_to("2026-09-29");
    let mut form = notice::form(&chain, &app, "inspection").await;
    for (from, status) in [("2026-10-08", "blocks"), ("2026-10-09", "holds"), ("2026-10-10", "holds")] {
        form["content"]["inspect_from"] = from.into();
        form["content"]["inspect_to"] = "2026-10-16".into();
        let shown = chain.staff.post(&app, "/notices/preview", form.clone()).await;
        assert_eq!(shown.check("R-NOT-1"), status, "{from}");
    }
}

#[actix_web::test]
async fn r_not_2_the_end_moves_later_and_never_earlier() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    app.step_to("2026-09-28");
    let path = notice::published(&chain, &app, pre_appointment(&chain, &app).await).await;
    let extend = |day: &str| json!({"end_date": day, "reason": "反映较多"});
    chain.reviewer.act(&app, &path, "extend", extend("2026-10-08")).await.refused("rule-broken", "R-NOT-2");
    chain.reviewer.act(&app, &path, "extend", extend("2026-10-09")).await.ok();
    let longer = chain.reviewer.act(&app, &path, "extend", extend("2026-10-12")).await.ok();
    assert_eq!((&longer["state"], &longer["window"]["end"]), (&json!("extended"), &json!("2026-10-12")));
    chain.reviewer.act(&app, &path, "extend", extend("2026-10-10")).await.refused("rule-broken", "R-NOT-2");
    chain.staff.act(&app, &path, "extend", extend("2026-10-20")).await.refused("not-permitted", "");
    let seen = public(&app, &path).await.ok();
    assert_eq!(seen["end"], "2026-10-12");
}

#[actix_web::test]
async fn r_not_2_a_correction_restarts_the_window_only_when_people_or_posts_change() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    app.step_to("2026-09-28");
    let mut form = pre_appointment(&chain, &app).await;
    let path = notice::published(&chain, &app, form.clone()).await;
    app.step_to("2026-09-29");
    let republish = async |form: &Value| {
        chain.staff.act(&app, &path, "correct", json!({})).await.invalid("/reason", "required");
        let draft = chain.staff.act(&app, &path, "correct", json!({"reason": "文字更正"})).await.ok();
        assert_eq!((&draft["state"], &draft["public"]), (&json!("draft"), &json!(true)));
        public(&app, &path).await.ok();
        let version = draft["version"].as_i64().unwrap();
        chain.staff.patch(&app, &path, version, form.clone()).await.ok();
        chain.staff.act(&app, &path, "submit", json!({})).await.ok();
        chain.reviewer.act(&app, &path, "approve", json!({})).await.ok();
        chain.staff.act(&app, &path, "publish", json!({})).await.ok()
    };
    form["title"] = "任前公示（更正）".into();
    let same = republish(&form).await;
    assert_eq!((&same["window"]["start"], &same["window"]["end"]), (&json!("2026-09-28"), &json!("2026-10-09")));
    form["content"]["people"][0]["proposed_post"] = "临江镇镇长".into();
    let anew = republish(&form).await;
    assert_eq!((&anew["window"]["start"], &anew["window"]["end"]), (&json!("2026-09-29"), &json!("2026-10-10")));
    assert_eq!(anew["number"], "任前公示〔2026〕1号");
}

#[actix_web::test]
async fn r_not_3_no_appointment_before_the_confirmation() {
    let app = App::start().await;
    let chain = Chain::to(&app, "publicising").await;
    chain.take(&app, "confirm_notice").await.refused("rule-broken", "R-NOT-3");
    notice::confirmed(&chain, &app).await;
    chain.take(&app, "confirm_notice").await.ok();
}

#[actix_web::test]
async fn r_not_4_what_came_in_is_concluded_before_the_confirmation() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let form = pre_appointment(&chain, &app).await;
    let person = form["content"]["people"][0]["cadre_id"].clone();
    let path = notice::published(&chain, &app, form).await;
    let call = json!({"received_on": "2026-03-02", "channel": "phone", "summary": "来电反映作风问题", "effect": "investigate"});
    let with = chain.staff.post(&app, &format!("{path}/feedback"), call.clone()).await.created();
    let harmless = json!({"received_on": "2026-03-02", "channel": "web", "summary": "表示祝贺", "effect": "none"});
    chain.staff.post(&app, &format!("{path}/feedback"), harmless).await.created();
    chain.reviewer.post(&app, &format!("{path}/feedback"), call).await.refused("not-permitted", "");
    chain.staff.act(&app, &path, "register_feedback", json!({})).await.refused("wrong-state", "");
    notice::working_days(&app, 5).await;
    chain.staff.act(&app, &path, "register_feedback", json!({})).await.ok();
    notice::proven(&app, &chain.staff, &path).await;
    let unaffected = || json!({"result": "unaffected"});
    let refused = chain.reviewer.act(&app, &path, "confirm", unaffected()).await.refused("rule-broken", "R-NOT-4");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "3月2日的反映", "by its day, never by its words");
    let contact = app.actor("unit_contact").await.get(&app, &path).await;
    let seen = String::from_utf8_lossy(&contact.bytes).into_owned();
    assert!(contact.status == 200 && !seen.contains("作风") && !seen.contains("R-NOT-4"), "{seen}");
    let case = chain.staff.get(&app, &chain.case).await;
    assert!(!String::from_utf8_lossy(&case.bytes).contains("作风"));
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?limit=200").await.ok();
    assert!(!log.to_string().contains("作风"), "the journal says nothing of it");
    if !app.database_url.contains("postgres") {
        let file = app.database_url.trim_start_matches("sqlite:");
        for file in [file.to_owned(), format!("{file}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            let found = bytes.windows("来电反映".len()).any(|w| w == "来电反映".as_bytes());
            assert!(!found, "it stands open in {file}");
        }
    }
    let one = format!("{path}/feedback/{}", with["feedback"][0]["id"].as_str().unwrap());
    let version = chain.staff.get(&app, &path).await.ok()["version"].as_i64().unwrap();
    let found = json!({"conclusion": "经核查属实", "affects": true});
    chain.staff.act_at(&app, &one, version, "conclude", found.clone()).await.ok();
    chain.staff.act_at(&app, &one, version, "conclude", found).await.refused("not-found", "");
    chain.reviewer.act(&app, &path, "confirm", unaffected()).await.refused("rule-broken", "R-NOT-4");
    chain.reviewer.act(&app, &path, "confirm", json!({"result": "affected"})).await.invalid("/affected", "required");
    let affected = json!({"result": "affected", "affected": [person], "note": "暂缓任职"});
    let confirmed = chain.reviewer.act(&app, &path, "confirm", affected).await.ok();
    assert_eq!((&confirmed["state"], &confirmed["result"]), (&json!("confirmed"), &json!("affected")));
}

#[actix_web::test]
async fn r_not_5_an_exemption_needs_a_sensitive_post_and_is_never_published() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let mut form = pre_appointment(&chain, &app).await;
    form["exemption"] = json!({"kind": "sensitive_post", "reason": "涉密岗位"});
    let made = chain.staff.post(&app, "/notices", form).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &path, "submit", json!({})).await.refused("rule-broken", "R-NOT-5");
    let post = format!("/posts/{}", chain.post);
    let seen = chain.staff.get(&app, &post).await.ok();
    let sensitive = json!({"unit_id": seen["unit_id"], "name": seen["name"], "rank": seen["rank"], "headcount": 1,
        "is_sensitive": true});
    chain.staff.patch(&app, &post, seen["version"].as_i64().unwrap(), sensitive).await.ok();
    chain.staff.act(&app, &path, "submit", json!({})).await.ok();
    chain.reviewer.act(&app, &path, "approve", json!({})).await.ok();
    chain.staff.act(&app, &path, "publish", json!({})).await.refused("rule-broken", "R-NOT-5");
    public(&app, &path).await.refused("not-found", "");
    let case = chain.staff.get(&app, &chain.case).await;
    assert_eq!(case.check("R-NOT-1"), "holds");
}

#[actix_web::test]
async fn r_not_6_the_public_reads_what_it_may_and_nothing_else() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let mut form = pre_appointment(&chain, &app).await;
    form["title"] = "任前公示 13800138000".into();
    let made = chain.staff.post(&app, "/notices", form.clone()).await.created();
    let draft = format!("/notices/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &draft, "submit", json!({})).await.refused("rule-broken", "R-NOT-6");
    public(&app, &draft).await.refused("not-found", "");
    form["title"] = "任前公示".into();
    let path = notice::published(&chain, &app, form).await;
    let seen = public(&app, &path).await.ok();
    let line = seen["sections"][0]["lines"][0].as_str().unwrap();
    assert!(line.contains("1980年6月出生") && line.contains("大学学历") && line.contains("中共党员"), "{line}");
    let text = seen.to_string();
    for hidden in ["id_card", "cadre_id", "340102", "family", "测试亲属", "case_id"] {
        assert!(!text.contains(hidden), "{hidden} in {text}");
    }
    let page = Answer::of(app.http.get(format!("{}/public{path}", app.url))).await;
    let html = String::from_utf8(page.bytes).unwrap();
    assert!(html.contains(line) && !html.contains("<script"), "{html}");
    assert!(html.len() < 60_000);
    let list = Answer::of(app.http.get(format!("{}/public/notices", app.url))).await;
    assert!(String::from_utf8(list.bytes).unwrap().contains("还剩 4 个工作日"));
}

#[actix_web::test]
async fn r_not_7_a_notice_is_taken_down_thirty_days_after_its_end() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    app.step_to("2026-06-15");
    let path = notice::published(&chain, &app, pre_appointment(&chain, &app).await).await;
    for (day, over) in [("2026-06-22", false), ("2026-06-23", true), ("2026-07-22", true)] {
        app.step_to(day);
        assert_eq!(public(&app, &path).await.ok()["over"], over, "{day}");
    }
    app.step_to("2026-07-23");
    public(&app, &path).await.refused("not-found", "");
    assert_eq!(public(&app, "/notices").await.ok()["items"], json!([]));
    let page = Answer::of(app.http.get(format!("{}/public{path}", app.url))).await;
    assert_eq!(page.status, 404);
}

/// A notice with an empty field is kept, refused by this rule, mended and submitted.
async fn gap_then_mended(pointer: &str, rule: &str, what: &str) {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let whole = pre_appointment(&chain, &app).await;
    let mut gap = whole.clone();
    *gap.pointer_mut(pointer).unwrap() = "".into();
    let made = chain.staff.post(&app, "/notices", gap).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    let refused = chain.staff.act(&app, &path, "submit", json!({})).await.refused("rule-broken", rule);
    assert_eq!(refused["shortfall"]["missing"][0]["what"], what);
    chain.staff.patch(&app, &path, made["version"].as_i64().unwrap(), whole).await.ok();
    chain.staff.act(&app, &path, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_not_8_a_notice_that_does_not_say_where_to_report_is_kept_and_not_submitted() {
    gap_then_mended("/reception/phone", "R-NOT-8", "reception_phone").await;
}

#[actix_web::test]
async fn r_not_9_a_notice_that_leaves_out_a_proposed_post_is_kept_and_not_submitted() {
    gap_then_mended("/content/people/0/proposed_post", "R-NOT-9", "proposed_post").await;
}

#[actix_web::test]
async fn sod_1_the_author_does_not_approve_and_no_stranger_sees_a_draft() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "decided").await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let staff = std::mem::replace(&mut chain.staff, both);
    let made = chain.staff.post(&app, "/notices", pre_appointment(&chain, &app).await).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &path, "submit", json!({})).await.ok();
    chain.staff.act(&app, &path, "approve", json!({})).await.refused("not-permitted", "SOD-1");
    let petitions = app.actor("petition_officer").await;
    petitions.get(&app, &path).await.refused("not-found", "");
    let list = "/notices?kind=pre_appointment";
    assert_eq!(petitions.get(&app, list).await.ok()["items"], json!([]));
    chain.reviewer.act(&app, &path, "approve", json!({})).await.ok();
    staff.act(&app, &path, "publish", json!({})).await.ok();
    let seen = petitions.get(&app, &path).await.ok();
    assert!(seen.get("feedback").is_none(), "who handles no reports sees none");
    assert_eq!(petitions.get(&app, list).await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn numbers_of_notices_have_no_gaps() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let form = pre_appointment(&chain, &app).await;
    let mut numbers = Vec::new();
    for _ in 0..3 {
        let path = notice::approved(&chain, &app, form.clone()).await;
        chain.staff.act(&app, &path, "publish", json!({})).await.ok();
        let again = chain.staff.act(&app, &path, "publish", json!({})).await;
        again.refused("wrong-state", "");
        numbers.push(chain.staff.get(&app, &path).await.ok()["number"].as_str().unwrap().to_owned());
    }
    assert_eq!(numbers, ["任前公示〔2026〕1号", "任前公示〔2026〕2号", "任前公示〔2026〕3号"]);
}

#[actix_web::test]
async fn the_daily_run_ends_what_is_over_once() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    app.step_to("2026-06-15");
    let path = notice::published(&chain, &app, pre_appointment(&chain, &app).await).await;
    let open = chain.staff.get(&app, "/deadlines?open=true").await.ok();
    assert_eq!(
        (&open["items"][0]["due_date"], &open["items"][0]["working_days_left"]),
        (&json!("2026-06-22"), &json!(4))
    );
    app.step_to("2026-06-23");
    let before = chain.staff.get(&app, &path).await.ok();
    assert_eq!(before["state"], "ended", "computed before the run");
    for _ in 0..2 {
        hezhen::jobs::run(&app.db).unwrap();
    }
    let after = chain.staff.get(&app, &path).await.ok();
    assert_eq!((&after["state"], &after["version"]), (&json!("ended"), &before["version"]));
    let left = chain.staff.get(&app, "/deadlines?open=true").await.ok();
    let kinds: Vec<_> = left["items"].as_array().unwrap().iter().map(|d| &d["kind"]).collect();
    assert!(kinds.iter().all(|kind| *kind == "certificate_end"), "{kinds:?}");
    let closed = chain.staff.get(&app, "/deadlines?open=false").await.ok();
    assert_eq!(closed["items"][0]["state"], "met");
}

#[actix_web::test]
async fn cal_01_a_calendar_moves_a_window_later_and_never_earlier() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    app.step_to("2026-12-29");
    let form = pre_appointment(&chain, &app).await;
    let shown = chain.staff.post(&app, "/notices/preview", form.clone()).await;
    assert_eq!(shown.check("CAL-01"), "warns");
    assert_eq!(shown.ok()["window"]["provisional"], true);
    let path = notice::published(&chain, &app, form).await;
    let window = async || chain.staff.get(&app, &path).await.ok()["window"].clone();
    assert_eq!((&window().await["end"], &window().await["provisional"]), (&json!("2027-01-04"), &json!(true)));
    let holiday =
        json!({"source_doc": "测试通知", "days": [{"date": "2027-01-01", "kind": "holiday", "name": "元旦"}]});
    let preview = chain.staff.post(&app, "/calendar/2027/preview", holiday.clone()).await.ok();
    assert_eq!(
        (&preview["moved"][0]["from"], &preview["moved"][0]["to"]),
        (&json!("2027-01-04"), &json!("2027-01-05"))
    );
    assert_eq!(window().await["end"], "2027-01-04", "a preview writes nothing");
    chain.staff.put(&app, "/calendar/2027", 0, holiday).await.ok();
    assert_eq!((&window().await["end"], &window().await["provisional"]), (&json!("2027-01-05"), &json!(false)));
    let read = public(&app, &path).await.ok();
    assert_eq!((&read["end"], &read["provisional"]), (&json!("2027-01-05"), &json!(false)));
    let working = json!({"source_doc": "测试通知", "days": [{"date": "2027-01-02", "kind": "adjusted_workday"}]});
    let moved = chain.staff.put(&app, "/calendar/2027", 1, working).await.ok();
    assert_eq!(moved["moved"], json!([]));
    assert_eq!(window().await["end"], "2027-01-05");
}

#[actix_web::test]
async fn a_notice_names_candidates_of_its_case_and_says_where_it_hangs() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let mut form = pre_appointment(&chain, &app).await;
    let vacancy = notice::form(&chain, &app, "vacancy").await;
    chain.staff.post(&app, "/notices", vacancy).await.refused("wrong-state", "case_stage");
    let path = notice::published(&chain, &app, form.clone()).await;
    let version = chain.staff.get(&app, &path).await.ok()["version"].as_i64().unwrap();
    let posted = json!({"channels": [{"kind": "board", "place": "县委公示栏", "posted_on": "2026-03-02"}]});
    chain.staff.put(&app, &format!("{path}/channels"), version, posted.clone()).await.ok();
    chain.staff.put(&app, &format!("{path}/channels"), version, posted).await.refused("stale", "");
    form["content"]["people"][0]["cadre_id"] = uuid::Uuid::nil().to_string().into();
    let answer = chain.staff.post(&app, "/notices", form.clone()).await;
    assert_eq!((answer.status, &answer.body["errors"][0]["pointer"]), (422, &json!("/content/people/0/cadre_id")));
    let people = form["content"]["people"][0].clone();
    form["content"]["people"] = json!([people, people]);
    chain.staff.post(&app, "/notices", form).await.invalid("/content/people/1/cadre_id", "twice");
}

#[actix_web::test]
async fn what_waits_with_notices_is_among_my_tasks() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let made = chain.staff.post(&app, "/notices", pre_appointment(&chain, &app).await).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    let waits = async |who: &crate::support::As| {
        let tasks = who.get(&app, "/tasks").await.ok();
        let tasks = tasks["items"].as_array().unwrap().clone();
        tasks.iter().find(|t| t["object_id"] == made["id"]).map(|t| t["action"].as_str().unwrap().to_owned())
    };
    assert_eq!(waits(&chain.staff).await.as_deref(), Some("submit"));
    chain.staff.act(&app, &path, "submit", json!({})).await.ok();
    assert_eq!(waits(&chain.reviewer).await.as_deref(), Some("approve"));
}
