//! Petitions from the public: a receipt shown once, the same answer for a wrong and an expired one, messages both ways,
//! limits that let an office through and stop a programme, nothing kept of the sender.

use hezhen::http::Rate;
use serde_json::{Value, json};

use crate::petition::office;
use crate::support::{Answer, App};

pub async fn public(app: &App, path: &str, body: Value) -> Answer {
    Answer::of(app.http.post(format!("{}/api/v1/public/petitions{path}", app.url)).json(&body)).await
}

pub async fn page(app: &App, path: &str, form: &[(&str, &str)]) -> (u16, String) {
    let body: String = form
        .iter()
        .map(|(name, value)| {
            let value: String = value.bytes().map(|b| format!("%{b:02X}")).collect();
            format!("{name}={value}&")
        })
        .collect();
    let request = app.http.post(format!("{}/public/petitions{path}", app.url));
    let answer = Answer::of(request.header("content-type", "application/x-www-form-urlencoded").body(body)).await;
    (answer.status, String::from_utf8(answer.bytes).unwrap())
}

pub fn report() -> Value {
    json!({"content": "某单位虚报冒领补助，有名单和照片为证。"})
}

pub async fn submitted(app: &App, body: Value) -> String {
    public(app, "", body).await.created()["receipt"].as_str().unwrap().to_owned()
}

#[actix_web::test]
async fn r_not_8_a_report_without_signing_in_gives_a_receipt_and_waits_in_the_register() {
    let (app, office, _) = office().await;
    let receipt = submitted(&app, report()).await;
    assert_eq!(receipt.len(), 23);
    let list = office.officer.get(&app, "/petitions").await.ok();
    let row = &list["items"][0];
    assert_eq!((&row["channel"], &row["state"], &row["real_name"]), (&json!("web"), &json!("received"), &json!(false)));
    let seen = public(&app, "/query", json!({"receipt": receipt.to_lowercase().replace('-', " ")})).await.ok();
    assert_eq!((&seen["state"], &seen["received_on"]), (&json!("received"), &json!("2026-03-02")));
    assert_eq!(seen["papers"], json!([]), "what was said is not said again");
    let path = format!("/petitions/{}", row["id"].as_str().unwrap());
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    office.officer.act(&app, &path, "not_accept", json!({"text": "非"})).await.refused("not-permitted", "");
    office.supervisor.act(&app, &path, "not_accept", json!({"text": "不属于受理范围"})).await.ok();
    let seen = public(&app, "/query", json!({"receipt": receipt})).await.ok();
    assert_eq!((&seen["state"], &seen["papers"][0]["text"]), (&json!("not_accepted"), &json!("不属于受理范围")));
}

#[actix_web::test]
async fn a_wrong_and_an_expired_receipt_get_the_same_answer() {
    let (app, office, _) = office().await;
    let receipt = submitted(&app, report()).await;
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.withdrawn(&app, &path).await;
    // The last day is a year after the end.
    app.step_to("2027-03-02");
    public(&app, "/query", json!({"receipt": receipt})).await.ok();
    app.step_to("2027-03-03");
    let told = |answer: Answer| {
        let mut body = answer.body;
        body.as_object_mut().unwrap().remove("instance");
        (answer.status, body)
    };
    let expired = told(public(&app, "/query", json!({"receipt": receipt})).await);
    let wrong = told(public(&app, "/query", json!({"receipt": "0000000000-0000000000"})).await);
    assert_eq!(expired.0, 404);
    assert_eq!(expired, wrong);
    public(&app, "/messages", json!({"receipt": receipt, "text": "在吗"})).await.refused("not-found", "");
}

#[actix_web::test]
async fn messages_go_both_ways_by_the_receipt() {
    let (app, office, _) = office().await;
    let receipt = submitted(&app, report()).await;
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    let page = office.officer.get(&app, &path).await.ok();
    assert!(page["actions"].as_array().unwrap().iter().any(|a| a["action"] == "message"));
    office.reviewer.act(&app, &path, "message", json!({"text": "请补充"})).await.refused("not-permitted", "");
    office.officer.act(&app, &path, "message", json!({"text": "请补充具体时间"})).await.ok();
    let seen = public(&app, "/messages", json!({"receipt": receipt, "text": "二月中旬"})).await.ok();
    let told: Vec<_> = seen["papers"].as_array().unwrap().iter().map(|p| p["text"].as_str().unwrap()).collect();
    assert_eq!(told, ["请补充具体时间", "二月中旬"]);
    let stale = page["version"].as_i64().unwrap();
    office.officer.act_at(&app, &path, stale, "register", json!({})).await.refused("stale", "");
    let page = office.officer.get(&app, &path).await.ok();
    assert_eq!(page["papers"].as_array().unwrap().last().unwrap()["text"], "二月中旬");
    let waiting = async || {
        let tasks = office.officer.get(&app, "/tasks").await.ok();
        let queue = office.officer.get(&app, "/petitions?queue=unanswered").await.ok();
        let task = tasks["items"].as_array().unwrap().iter().any(|t| t["action"] == "message");
        (task, queue["items"].as_array().unwrap().len())
    };
    assert_eq!(waiting().await, (true, 1));
    office.officer.act(&app, &path, "message", json!({"text": "收到，谢谢"})).await.ok();
    assert_eq!(waiting().await, (false, 0));
    let over_the_counter = crate::support::chain::petition::form(&office.unit, "general");
    let letter = crate::support::chain::petition::received(&app, &office.officer, over_the_counter).await;
    office
        .officer
        .act(&app, &letter, "message", json!({"text": "请补充"}))
        .await
        .refused("wrong-state", "petition_unreachable");
}

/// A report of the public that was answered: its receipt and its path.
pub async fn answered(app: &App, office: &crate::support::chain::petition::Office) -> (String, String) {
    let receipt = submitted(app, report()).await;
    let list = office.officer.get(app, "/petitions?state=received").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.officer.act(app, &path, "register", json!({})).await.ok();
    office.officer.act(app, &path, "accept", json!({"clue": "general"})).await.ok();
    office.officer.act(app, &path, "tell", json!({"text": "已受理"})).await.ok();
    office.supervisor.act(app, &path, "assign", office.to_officer(app)).await.ok();
    office.concluded(app, &path, "unsubstantiated").await;
    let early = json!({"receipt": receipt, "satisfaction": "satisfied"});
    public(app, "/ratings", early).await.refused("wrong-state", "petition_state");
    office.officer.act(app, &path, "reply", json!({"text": "查无实据。"})).await.ok();
    (receipt, path)
}

#[actix_web::test]
async fn r_pet_14_what_the_petitioner_says_by_the_receipt_stands_and_closing_uses_it() {
    let (app, office, _) = office().await;
    let (receipt, path) = answered(&app, &office).await;
    office.officer.act(&app, &path, "rate", json!({"satisfaction": "satisfied"})).await.ok();
    let before = office.officer.get(&app, &path).await.ok();
    assert_eq!(before["own_word"], false);
    assert_eq!(public(&app, "/query", json!({"receipt": receipt})).await.ok()["may_rate"], true);
    let said = json!({"receipt": receipt, "satisfaction": "dissatisfied", "text": "没有查账"});
    let seen = public(&app, "/ratings", said.clone()).await.ok();
    let paper = seen["papers"].as_array().unwrap().last().unwrap();
    assert_eq!((&paper["kind"], &paper["satisfaction"]), (&json!("rating"), &json!("dissatisfied")));
    assert_eq!((&seen["may_rate"], &paper["on"]), (&json!(false), &json!("2026-03-02")));
    public(&app, "/ratings", said).await.refused("wrong-state", "petition_rated");
    let stale = before["version"].as_i64().unwrap();
    office.officer.act_at(&app, &path, stale, "close", json!({})).await.refused("stale", "");
    let after = office.officer.get(&app, &path).await.ok();
    assert_eq!((&after["satisfaction"], &after["own_word"]), (&json!("dissatisfied"), &json!(true)));
    assert_eq!(after["papers"].as_array().unwrap().last().unwrap()["text"], "没有查账");
    assert_eq!(after["state_since"], before["state_since"], "no hour of the petitioner's");
    let other = json!({"satisfaction": "satisfied"});
    office.officer.act(&app, &path, "rate", other).await.refused("rule-broken", "R-PET-14");
    office.officer.act(&app, &path, "close", json!({})).await.refused("rule-broken", "R-PET-8");
    office.officer.act(&app, &path, "explain", json!({"text": "当面说明了查账经过"})).await.ok();
    office.officer.act(&app, &path, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn an_answer_is_rated_until_the_last_day_for_a_review_and_not_by_a_wrong_receipt() {
    let (app, office, _) = office().await;
    let (second, other) = answered(&app, &office).await;
    office.officer.act(&app, &other, "close", json!({})).await.ok();
    let (receipt, path) = answered(&app, &office).await;
    let wrong = json!({"receipt": "0000000000-0000000000", "satisfaction": "satisfied"});
    let told = |answer: Answer| {
        let mut body = answer.body;
        body.as_object_mut().unwrap().remove("instance");
        (answer.status, body)
    };
    let asked = told(public(&app, "/query", json!({"receipt": "0000000000-0000000000"})).await);
    assert_eq!(told(public(&app, "/ratings", wrong).await), asked);
    let none = json!({"receipt": receipt, "satisfaction": "delighted"});
    assert_eq!(public(&app, "/ratings", none).await.status, 422);
    let until = office.officer.get(&app, &path).await.ok()["review_until"].as_str().unwrap().to_owned();
    office.officer.act(&app, &path, "close", json!({})).await.ok();
    let until: chrono::NaiveDate = until.parse().unwrap();
    let may = async |day: chrono::NaiveDate| {
        app.step_to(&day.to_string());
        public(&app, "/query", json!({"receipt": receipt})).await.ok()["may_rate"] == true
    };
    assert!(may(until - chrono::Days::new(1)).await && may(until).await);
    let (_, html) = page(&app, "/status", &[("receipt", &receipt)]).await;
    assert!(html.contains("您对答复是否满意"), "{html}");
    let (status, html) = page(&app, "/rating", &[("receipt", &second), ("satisfaction", "basically")]).await;
    assert!(status == 200 && html.contains("您的评价：基本满意"), "{html}");
    assert!(!may(until + chrono::Days::new(1)).await);
    let (status, html) = page(&app, "/rating", &[("receipt", &receipt), ("satisfaction", "satisfied")]).await;
    assert!(status == 409 && html.contains("期限已过"), "{html}");
}

#[actix_web::test]
async fn r_pet_12_whoever_waits_is_told_that_it_takes_longer_by_how_much_and_why() {
    let (app, office, _) = office().await;
    let receipt = submitted(&app, report()).await;
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    office.officer.act(&app, &path, "accept", json!({"clue": "general"})).await.ok();
    office.reviewer.act(&app, &path, "extend", json!({"days": 20, "text": "须外出取证"})).await.ok();
    let (_, html) = page(&app, "/status", &[("receipt", &receipt)]).await;
    assert!(html.contains("延长办理期限 20 日") && html.contains("须外出取证"), "{html}");
}

#[actix_web::test]
async fn what_is_done_by_the_receipt_stands_in_the_journal_a_day_later_and_once() {
    let (app, office, _) = office().await;
    let (receipt, path) = answered(&app, &office).await;
    let by = |text: &str| json!({"receipt": receipt, "text": text});
    public(&app, "/messages", by("补充一点")).await.ok();
    public(&app, "/ratings", json!({"receipt": receipt, "satisfaction": "dissatisfied"})).await.ok();
    public(&app, "/reviews", by("没有查账")).await.ok();
    let audit = app.actor("audit_admin").await;
    let public_steps = async || {
        let log = audit.get(&app, "/audit-log?limit=200").await.ok();
        let here = |e: &&Value| path.ends_with(e["object_id"].as_str().unwrap()) && e["actor_name"] == "系统";
        let found = log["items"].as_array().unwrap().iter().filter(here);
        let mut found: Vec<String> = found.map(|e| e["action"].as_str().unwrap().to_owned()).collect();
        found.sort();
        found
    };
    hezhen::jobs::run(&app.db).unwrap();
    assert_eq!(public_steps().await, Vec::<String>::new(), "an entry of the same moment would tell the hour");
    app.step_to("2026-03-03");
    hezhen::jobs::run(&app.db).unwrap();
    hezhen::jobs::run(&app.db).unwrap();
    assert_eq!(public_steps().await, ["message", "rate", "receive", "request_review"]);
}

#[actix_web::test]
async fn nothing_of_the_sender_is_kept_but_the_day() {
    let (app, office, _) = office().await;
    app.clock.step_to(app.clock.now() + chrono::Duration::minutes(137));
    let receipt = submitted(&app, report()).await;
    let list = office.officer.get(&app, "/petitions").await.ok();
    let id = list["items"][0]["id"].as_str().unwrap();
    let page = office.officer.get(&app, &format!("/petitions/{id}")).await.ok();
    assert_eq!(page["state_since"], "2026-03-01T16:00:00Z", "the beginning of the day at the department");
    assert_ne!(id.as_bytes()[14], b'7', "an identity that does not say when it was made");
    let audit = app.actor("audit_admin").await;
    let entries = async || {
        let log = audit.get(&app, "/audit-log?limit=200").await.ok();
        log["items"].as_array().unwrap().iter().filter(|e| e["object_id"] == id).count()
    };
    assert_eq!(entries().await, 0, "an entry of the same moment would tell the hour");
    app.step_to("2026-03-03");
    hezhen::jobs::run(&app.db).unwrap();
    hezhen::jobs::run(&app.db).unwrap();
    assert_eq!(entries().await, 1);
    if !app.database_url.contains("postgres") {
        let file = app.database_url.trim_start_matches("sqlite:");
        for file in [file.to_owned(), format!("{file}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            let plain = receipt.replace('-', "");
            for secret in [receipt.as_str(), plain.as_str(), "127.0.0.1", "虚报冒领"] {
                let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
                assert!(!found, "{secret} stands open in {file}");
            }
        }
    }
}

#[actix_web::test]
async fn thirty_people_behind_one_address_get_through_and_a_programme_is_stopped() {
    let app = App::start_with(|config| config.rate = Rate::of(1000)).await;
    let staff = app.actor("org_staff").await;
    crate::support::builders::township(&app, &staff).await;
    for _ in 0..30 {
        let receipt = submitted(&app, report()).await;
        public(&app, "/query", json!({"receipt": receipt})).await.ok();
    }
    let stopped = public(&app, "/query", json!({"receipt": "0"})).await;
    assert_eq!(stopped.headers["retry-after"], "60");
    stopped.refused("too-many", "");
    let (status, html) = page(&app, "", &[("content", "某单位虚报冒领补助，有名单为证。")]).await;
    assert_eq!(status, 429);
    assert!(html.contains("某单位虚报冒领补助") && html.contains("过于频繁"), "nothing typed is lost");
    app.clock.step_to(app.clock.now() + chrono::Duration::seconds(60));
    public(&app, "/query", json!({"receipt": "0"})).await.refused("not-found", "");
    public(&app, "/query", json!({"receipt": "0"})).await.refused("too-many", "");
}

#[actix_web::test]
async fn a_receipt_guessed_ten_thousand_times_is_looked_for_sixty_times_and_found_never() {
    let app = App::start_with(|config| config.rate = Rate::of(2000)).await;
    let (mut looked, mut stopped) = (0, 0);
    for n in 0..10_000 {
        match public(&app, "/query", json!({"receipt": format!("{n:020}")})).await.status {
            404 => looked += 1,
            429 => stopped += 1,
            other => panic!("{other}"),
        }
    }
    assert_eq!((looked, stopped), (60, 9_940));
}

#[actix_web::test]
async fn script_long_texts_and_half_a_name_are_told_in_words() {
    let (app, office, _) = office().await;
    public(&app, "", json!({"content": "太短"})).await.invalid("/content", "length");
    public(&app, "", json!({"content": "长".repeat(100_000)})).await.invalid("/content", "too_long");
    public(&app, "", json!({"content": "长".repeat(10_001)})).await.invalid("/content", "length");
    let lines = format!("{}\r\n", "一".repeat(99)).repeat(100);
    let (status, html) = page(&app, "", &[("content", lines.trim_end())]).await;
    assert_eq!(status, 200, "a line break counts once, as in the browser: {html}");
    let unknown = "01900000-0000-7000-8000-000000000000";
    let strange = json!({"content": report()["content"], "notice_id": unknown});
    public(&app, "", strange).await.invalid("/notice_id", "not_found");
    let (_, html) = page(&app, "", &[("content", "某单位虚报冒领补助，有名单为证。"), ("notice_id", unknown)]).await;
    assert!(html.contains("name=\"notice_id\" value=\"\"") && html.contains("作为一般反映接收"), "{html}");
    let script = "<script>alert(1)</script>\"><img src=x onerror=alert(1)>";
    let (status, html) = page(&app, "", &[("content", script), ("name", script), ("contact", "")]).await;
    assert_eq!(status, 422);
    assert!(!html.contains("<script>alert") && !html.contains("<img src=x"), "{html}");
    let (status, html) = page(&app, "/status", &[("receipt", script)]).await;
    assert_eq!(status, 404);
    assert!(!html.contains("<script>alert"));
    assert_eq!(office.officer.get(&app, "/petitions").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn the_pages_take_a_report_without_script_and_give_the_receipt_once() {
    let (app, office, _) = office().await;
    for path in ["", "?lang=en", "/status", "/status?lang=en"] {
        let blank = Answer::of(app.http.get(format!("{}/public/petitions{path}", app.url))).await;
        assert_eq!(blank.headers["cache-control"], "no-store");
        let html = String::from_utf8(blank.bytes).unwrap();
        let scripts = html.matches("<script").count();
        assert_eq!(scripts, html.matches("<script type=\"module\" src=\"/seal.js\">").count(), "{path}");
        assert!(html.len() < 60_000, "{path}");
    }
    let (status, html) =
        page(&app, "", &[("content", "某单位虚报冒领补助，有名单为证。"), ("name", "赵某"), ("contact", "139")]).await;
    assert_eq!(status, 200);
    let receipt = html.split("id=\"receipt\">").nth(1).unwrap().split('<').next().unwrap();
    let (_, html) = page(&app, "/message", &[("receipt", receipt), ("text", "补充<b>证据</b>")]).await;
    assert!(html.contains("补充&lt;b&gt;证据") && html.contains("已收到"), "{html}");
    let list = office.officer.get(&app, "/petitions").await.ok();
    assert_eq!(list["items"][0]["real_name"], true);
    let trap = [("content", "买一送一，名表名包，欢迎选购。"), ("website", "http://spam.example")];
    let (status, html) = page(&app, "", &trap).await;
    assert!(status == 200 && html.contains("id=\"receipt\""), "a programme learns nothing");
    assert_eq!(office.officer.get(&app, "/petitions").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn r_not_8_the_public_notice_leads_to_the_form_and_the_report_belongs_to_it() {
    use crate::support::chain::{Chain, notice};
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let path = notice::published(&chain, &app, notice::form(&chain, &app, "pre_appointment").await).await;
    let id = path.rsplit('/').next().unwrap();
    let html = Answer::of(app.http.get(format!("{}/public{path}", app.url))).await;
    assert!(String::from_utf8(html.bytes).unwrap().contains(&format!("/public/petitions?notice={id}")));
    let about = Answer::of(app.http.get(format!("{}/public/petitions?notice={id}", app.url))).await;
    let about = String::from_utf8(about.bytes).unwrap();
    assert!(about.contains("针对公告") && about.contains("不是反映这件事"), "{about}");
    let plain = Answer::of(app.http.get(format!("{}/public/petitions", app.url))).await;
    assert!(!String::from_utf8(plain.bytes).unwrap().contains("针对公告"));
    let mut body = report();
    body["notice_id"] = id.into();
    submitted(&app, body.clone()).await;
    let officer = app.actor("petition_officer").await;
    let list = officer.get(&app, &format!("/petitions?notice_id={id}")).await.ok();
    assert_eq!(list["items"][0]["regime"], "notice_window");
    let case = chain.staff.get(&app, &chain.case).await;
    assert_eq!(case.body["state"], "decided");
    app.step_to("2027-06-01");
    assert_eq!(Answer::of(app.http.get(format!("{}/public{path}", app.url))).await.status, 404, "long gone");
    submitted(&app, body).await;
    let list = officer.get(&app, &format!("/petitions?notice_id={id}")).await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 2, "a paper on a wall outlives the page");
}
