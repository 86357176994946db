//! The opinion box: without a name, by the day, sealed; read and handled; limited like letters.

use hezhen::http::Rate;
use serde_json::json;

use crate::support::builders::township;
use crate::support::{Answer, App};

async fn sent(app: &App, fields: &[(&str, &str)]) -> (u16, String) {
    let word = |text: &str| text.bytes().map(|b| format!("%{b:02X}")).collect::<String>();
    let body: String = fields.iter().map(|(name, value)| format!("{name}={}&", word(value))).collect();
    let request = app.http.post(format!("{}/public/opinions", app.url));
    let answer = Answer::of(request.header("content-type", "application/x-www-form-urlencoded").body(body)).await;
    (answer.status, String::from_utf8(answer.bytes).unwrap())
}

/// Somebody suggests this.
pub async fn suggested(app: &App, text: &str) {
    let (status, html) = sent(app, &[("text", text)]).await;
    assert_eq!(status, 200, "{html}");
}

#[actix_web::test]
async fn a_suggestion_is_read_in_the_list_and_handled_once() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    suggested(&app, "建议公布公示结果。").await;
    let officer = app.actor("petition_officer").await;
    let list = officer.get(&app, "/opinions?state=received").await.ok();
    let row = &list["items"][0];
    assert_eq!((&row["excerpt"], &row["received_on"]), (&json!("建议公布公示结果。"), &json!("2026-03-02")));
    let path = format!("/opinions/{}", row["id"].as_str().unwrap());
    let seen = staff.get(&app, &path).await.ok();
    assert_eq!((&seen["text"], &seen["actions"][0]["action"]), (&json!("建议公布公示结果。"), &json!("handle")));
    staff.act(&app, &path, "handle", json!({"note": ""})).await.invalid("/note", "length");
    let done = staff.act(&app, &path, "handle", json!({"note": "已采纳，公示结果上网公布"})).await.ok();
    assert_eq!((&done["state"], &done["handled_on"]), (&json!("handled"), &json!("2026-03-02")));
    staff.act(&app, &path, "handle", json!({"note": "再办"})).await.refused("wrong-state", "");
    assert_eq!(officer.get(&app, "/opinions?state=received").await.ok()["items"], json!([]));
    let reviewer = app.actor("reviewer").await;
    reviewer.get(&app, &path).await.refused("not-found", "");
    assert_eq!(reviewer.get(&app, "/opinions").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn the_journal_hears_of_a_suggestion_a_day_later_once_and_not_what_it_says() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    suggested(&app, "建议开放接访日历，本人住在桃花巷。").await;
    let auditor = app.actor("audit_admin").await;
    let entries = async || auditor.get(&app, "/audit-log?object=opinion").await.ok();
    hezhen::jobs::run(&app.db).unwrap();
    assert_eq!(entries().await["items"], json!([]), "an entry of the same day would tell the hour");
    app.step_to("2026-03-03");
    for _ in 0..2 {
        hezhen::jobs::run(&app.db).unwrap();
    }
    let log = entries().await;
    assert_eq!(log["items"].as_array().unwrap().len(), 1);
    assert!(!log.to_string().contains("桃花巷"));
    if !app.database_url.contains("postgres") {
        let file = app.database_url.trim_start_matches("sqlite:");
        for file in [file.to_owned(), format!("{file}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            let found = bytes.windows("桃花巷".len()).any(|w| w == "桃花巷".as_bytes());
            assert!(!found, "what was suggested stands open in {file}");
        }
    }
}

#[actix_web::test]
async fn the_box_is_limited_keeps_what_was_typed_and_tells_a_programme_nothing() {
    let app = App::start_with(|config| config.rate = Rate::of(1000)).await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    let blank = Answer::of(app.http.get(format!("{}/public/opinions", app.url))).await;
    assert_eq!(blank.headers["cache-control"], "no-store");
    let (status, html) = sent(&app, &[("text", "<b>短")]).await;
    assert!(status == 422 && html.contains("&lt;b&gt;短") && html.contains("role=\"alert\""), "{html}");
    assert_eq!(sent(&app, &[("text", &"长".repeat(2001))]).await.0, 422);
    let (status, html) = sent(&app, &[("text", "名表名包欢迎选购"), ("website", "http://spam.example")]).await;
    assert!(status == 200 && html.contains("已收到"));
    assert_eq!(staff.get(&app, "/opinions").await.ok()["items"], json!([]));
    for _ in 0..57 {
        suggested(&app, "建议多听群众意见。").await;
    }
    let (status, html) = sent(&app, &[("text", "建议多听群众意见。")]).await;
    assert!(status == 429 && html.contains("建议多听群众意见"), "nothing typed is lost");
}
