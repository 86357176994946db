//! Who is named in a notice, and who works with somebody named, is not told what was reported on it.

use serde_json::{Value, json};

use super::Desk;
use crate::petition::official;
use crate::support::chain::petition::{Office, form as petition_form};
use crate::support::chain::{Chain, notice};
use crate::support::{Answer, App, As};

const OFFICES: [(&str, &str); 3] = [("org_staff", "/"), ("reviewer", "/"), ("org_supervisor", "/")];

fn call() -> Value {
    json!({"received_on": "2026-03-02", "channel": "phone", "summary": "来电反映作风问题", "effect": "investigate"})
}

fn missing(seen: &Answer) -> Vec<Value> {
    let checks = seen.body["checks"].as_array().unwrap();
    let check = checks.iter().find(|c| c["code"] == "R-NOT-4").unwrap();
    check["shortfall"]["missing"].as_array().unwrap().clone()
}

fn words(seen: &Answer) -> String {
    String::from_utf8_lossy(&seen.bytes).into_owned()
}

async fn unit_of(app: &App, staff: &As, cadre: &str) -> Value {
    let cadre = staff.get(app, &format!("/cadres/{cadre}")).await.ok();
    staff.get(app, &format!("/units/{}", cadre["unit_id"].as_str().unwrap())).await.ok()
}

/// A notice of a unit on which a call and a petition came in, read to the point where its result is confirmed.
async fn reported(app: &App, desk: &Desk, kind: &str) -> (String, String) {
    let path = desk.published(app, desk.form(app, kind).await).await;
    let seen = desk.staff.post(app, &format!("{path}/feedback"), call()).await.created();
    let report = seen["feedback"][0]["id"].as_str().unwrap().to_owned();
    let unit = unit_of(app, &desk.staff, desk.cadre()).await;
    let office = Office::of(app, &unit).await;
    let mut form = petition_form(&office.unit, "notice_window");
    form["place"]["notice_id"] = path.rsplit('/').next().unwrap().into();
    form["received_on"] = "2026-03-02".into();
    office.accepted(app, form, "checkable").await;
    app.step_to("2026-04-20");
    desk.staff.act(app, &path, "register_feedback", json!({})).await.ok();
    notice::proven(app, &desk.staff, &path).await;
    (path, report)
}

#[actix_web::test]
async fn sod_3_who_is_named_in_a_notice_of_a_unit_reads_it_and_does_nothing_with_it() {
    for kind in ["probation_end", "tv_speech"] {
        let app = App::start().await;
        let desk = Desk::open(&app).await;
        let (path, report) = reported(&app, &desk, kind).await;
        let own = app.actor_with(&OFFICES, Some(desk.cadre())).await;
        let seen = own.get(&app, &path).await;
        let text = words(&seen);
        assert_eq!((seen.status, &seen.body["actions"], &seen.body["feedback"]), (200, &json!([]), &Value::Null));
        for secret in ["作风", "3月2日的反映", "R-NOT-4", "信访〔"] {
            assert!(!text.contains(secret), "{kind}: {secret} in {text}");
        }
        let rows = own.get(&app, "/notices").await.ok();
        assert_eq!(rows["items"][0]["actions"], json!([]));
        let tasks = own.get(&app, "/tasks").await.ok();
        assert!(!tasks.to_string().contains(path.rsplit('/').next().unwrap()), "nothing of it waits for the person");
        own.act(&app, &path, "confirm", json!({"result": "unaffected"})).await.refused("not-permitted", "SOD-3");
        own.post(&app, &format!("{path}/feedback"), call()).await.refused("not-permitted", "SOD-3");
        let version = seen.body["version"].as_i64().unwrap();
        let channels = json!({"channels": [{"kind": "board", "place": "县委公示栏"}]});
        own.put(&app, &format!("{path}/channels"), version, channels).await.refused("not-permitted", "SOD-3");
        let end = json!({"conclusion": "查无此事", "affects": false});
        let one = format!("{path}/feedback/{report}");
        own.act_at(&app, &one, version, "conclude", end.clone()).await.refused("not-permitted", "SOD-3");

        // Who is not named, and works elsewhere, reads and does all of it.
        let seen = desk.reviewer.get(&app, &path).await;
        assert!(words(&seen).contains("作风"));
        assert_eq!((missing(&seen).len(), &missing(&seen)[0]["of"]), (2, &json!("3月2日的反映")));
        desk.staff.act_at(&app, &one, version, "conclude", end).await.ok();
    }
}

#[actix_web::test]
async fn sod_4_a_colleague_of_somebody_named_is_refused_without_being_told_by_what() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let (path, report) = reported(&app, &desk, "probation_end").await;
    let unit = unit_of(&app, &desk.staff, desk.cadre()).await;
    let colleague = official(&app, "测试同事", &unit, |_| {}).await;
    let staff = app.actor_with(&OFFICES, Some(&colleague)).await;
    let seen = staff.get(&app, &path).await;
    assert_eq!(missing(&seen), [json!({"what": "supervision_matter"})]);
    let text = words(&seen);
    assert!(seen.body["feedback"].is_null() && !text.contains("作风") && !text.contains("反映\""), "{text}");
    let refused = staff.act(&app, &path, "confirm", json!({"result": "unaffected"})).await;
    let refused = refused.refused("rule-broken", "R-NOT-4");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "supervision_matter"}]));
    let version = seen.body["version"].as_i64().unwrap();
    let end = json!({"conclusion": "查无此事", "affects": false});
    let one = format!("{path}/feedback/{report}");
    staff.act_at(&app, &one, version, "conclude", end).await.refused("not-permitted", "SOD-4");
    let elsewhere = crate::support::builders::unit("XZ09", "白水镇", None);
    let elsewhere = desk.staff.post(&app, "/units", elsewhere).await.created();
    let stranger = official(&app, "测试外人", &elsewhere, |_| {}).await;
    let stranger = app.actor_with(&OFFICES, Some(&stranger)).await;
    assert_eq!(missing(&stranger.get(&app, &path).await).len(), 2);
}

#[actix_web::test]
async fn sod_4_a_colleague_of_a_candidate_reads_the_notice_of_the_case_and_not_what_was_reported() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let form = notice::form(&chain, &app, "pre_appointment").await;
    let accused = form["content"]["people"][0]["cadre_id"].as_str().unwrap().to_owned();
    let path = notice::published(&chain, &app, form).await;
    chain.staff.post(&app, &format!("{path}/feedback"), call()).await.created();
    notice::working_days(&app, 5).await;
    chain.staff.act(&app, &path, "register_feedback", json!({})).await.ok();
    let unit = unit_of(&app, &chain.staff, &accused).await;
    let colleague = official(&app, "测试同事", &unit, |_| {}).await;
    let colleague = app.actor_with(&OFFICES, Some(&colleague)).await;
    let seen = colleague.get(&app, &path).await;
    assert_eq!(missing(&seen), [json!({"what": "supervision_matter"})]);
    assert!(!words(&seen).contains("作风") && seen.body["feedback"].is_null());
    let record = format!("{}/process-record?object=notice_feedback", chain.case);
    assert_eq!(colleague.get(&app, &record).await.ok()["items"], json!([]));
    assert_ne!(chain.staff.get(&app, &record).await.ok()["items"], json!([]));
    assert_eq!(missing(&chain.staff.get(&app, &path).await)[0]["of"], "3月2日的反映");
}

#[actix_web::test]
async fn sod_3_why_a_result_was_confirmed_is_read_by_the_office_and_not_by_who_is_named() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let path = desk.published(&app, desk.form(&app, "probation_end").await).await;
    let own = app.actor_with(&OFFICES, Some(desk.cadre())).await;
    app.step_to("2026-04-20");
    desk.staff.act(&app, &path, "register_feedback", json!({})).await.ok();
    notice::proven(&app, &desk.staff, &path).await;
    let result = json!({"result": "unaffected", "note": "经核查反映不实"});
    desk.reviewer.act(&app, &path, "confirm", result).await.ok();
    assert!(words(&desk.staff.get(&app, &path).await).contains("反映不实"));
    let seen = own.get(&app, &path).await;
    assert_eq!((seen.status, &seen.body["result"]), (200, &json!("unaffected")));
    assert!(!words(&seen).contains("反映不实"), "{}", words(&seen));
}
