//! A published notice whose announced day is put off; what waits longest among the notices.

use serde_json::{Value, json};

use super::{Desk, public};
use crate::support::chain::{Chain, notice};
use crate::support::{Answer, App, As};

/// Corrects a published notice to this form and publishes it again.
async fn corrected(app: &App, (staff, reviewer): (&As, &As), path: &str, form: &Value) -> Value {
    let draft = staff.act(app, path, "correct", json!({"reason": "日期更正"})).await.ok();
    staff.patch(app, path, draft["version"].as_i64().unwrap(), form.clone()).await.ok();
    staff.act(app, path, "submit", json!({})).await.ok();
    reviewer.act(app, path, "approve", json!({})).await.ok();
    staff.act(app, path, "publish", json!({})).await.ok()
}

#[actix_web::test]
async fn r_not_2_an_inspection_that_goes_on_for_longer_keeps_its_notice_open_to_its_end() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    app.step_to("2026-06-01");
    let mut form = notice::form(&chain, &app, "inspection").await;
    form["content"]["inspect_from"] = "2026-06-08".into();
    form["content"]["inspect_to"] = "2026-06-12".into();
    let path = notice::published(&chain, &app, form.clone()).await;
    let desk = (&chain.staff, &chain.reviewer);
    app.step_to("2026-06-10");
    form["content"]["inspect_to"] = "2026-06-17".into();
    let longer = corrected(&app, desk, &path, &form).await;
    assert_eq!((&longer["window"]["start"], &longer["window"]["end"]), (&json!("2026-06-01"), &json!("2026-06-17")));
    let seen = public(&app, &path).await.ok();
    let told: Vec<_> = seen["amendments"].as_array().unwrap().iter().map(|a| (&a["kind"], &a["text"])).collect();
    let (correction, extension) = (json!("correction"), json!("extension"));
    let (why, until) = (json!("日期更正。"), json!("截止日延长至2026年6月17日。"));
    assert_eq!(told, [(&correction, &why), (&extension, &until)]);
    // An earlier day than was published takes nothing back.
    form["content"]["inspect_to"] = "2026-06-15".into();
    let shorter = corrected(&app, desk, &path, &form).await;
    assert_eq!(shorter["window"]["end"], "2026-06-17");
    let seen = public(&app, &path).await.ok();
    assert_eq!(seen["amendments"].as_array().unwrap().len(), 3, "no extension is told where there is none");
    app.step_to("2026-06-17");
    hezhen::jobs::run(&app.db).unwrap();
    let seen = public(&app, &path).await.ok();
    assert_eq!((&seen["over"], &seen["end"]), (&json!(false), &json!("2026-06-17")));
    let page = Answer::of(app.http.get(format!("{}/public{path}", app.url))).await;
    assert!(String::from_utf8(page.bytes).unwrap().contains("/public/petitions?notice="), "people can still report");
    app.step_to("2026-06-18");
    assert_eq!(public(&app, &path).await.ok()["over"], true);
}

#[actix_web::test]
async fn r_not_2_a_speech_that_is_put_off_keeps_its_notice_open_to_its_day() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    app.step_to("2026-06-01");
    let mut form = desk.form(&app, "tv_speech").await;
    form["content"]["speech_on"] = "2026-06-08".into();
    let path = desk.published(&app, form.clone()).await;
    form["content"]["speech_on"] = "2026-06-09".into();
    let later = corrected(&app, (&desk.staff, &desk.reviewer), &path, &form).await;
    assert_eq!(later["window"]["end"], "2026-06-09");
    form["content"]["people"][0]["proposed_post"] = "青川镇党委书记".into();
    app.step_to("2026-06-03");
    let anew = corrected(&app, (&desk.staff, &desk.reviewer), &path, &form).await;
    assert_eq!((&anew["window"]["start"], &anew["window"]["end"]), (&json!("2026-06-03"), &json!("2026-06-09")));
}

#[actix_web::test]
async fn what_has_waited_longest_with_notices_is_not_lost_behind_two_hundred_newer_ones() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    app.step_to("2026-06-01");
    let form = desk.form(&app, "result").await;
    let (first, _) = desk.made(&app, form.clone()).await;
    app.step_to("2026-06-02");
    let form = desk.form(&app, "result").await;
    for _ in 0..201 {
        desk.made(&app, form.clone()).await;
    }
    let tasks = desk.staff.get(&app, "/tasks").await.ok();
    assert!(tasks.to_string().contains(first.rsplit('/').next().unwrap()));
}
