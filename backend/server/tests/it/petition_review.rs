//! Reviews and rechecks (R-PET-10): asked for on paper or by the receipt, in time, each once, whoever handles it now.

use serde_json::{Value, json};

use crate::petition::{clock, office};
use crate::petition_public::{answered, page, public, report, submitted};
use crate::support::chain::petition::form;

#[actix_web::test]
async fn r_pet_10_a_review_is_asked_for_on_day_thirty_and_not_on_day_thirty_one() {
    let (app, office, _) = office().await;
    let path = office.replied(&app, form(&office.unit, "general"), "unsubstantiated").await;
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(seen["review_until"], "2026-04-01", "thirty days after 2 March");
    let ask = |day: &str| json!({"asked_on": day, "text": "对答复不服"});
    office.officer.act(&app, &path, "request_review", ask("2026-04-02")).await.invalid("/asked_on", "in_future");
    app.step_to("2026-04-02");
    office.officer.act(&app, &path, "request_review", ask("2026-04-02")).await.refused("rule-broken", "R-PET-10");
    let asked = office.officer.act(&app, &path, "request_review", ask("2026-04-01")).await.ok();
    assert_eq!(clock(&asked, "petition_review")["due_date"], "2026-05-06");
    let answer = json!({"review": "upheld", "text": "维持原处理意见"});
    office.officer.act(&app, &path, "answer_review", answer.clone()).await.refused("not-permitted", "");
    let seen = office.reviewer.get(&app, &path).await.ok();
    assert_eq!(seen["reads"], true, "the body above reads what it reviews");
    let reviewed = office.reviewer.act(&app, &path, "answer_review", answer.clone()).await.ok();
    assert_eq!(reviewed["review_until"], "2026-05-06");
    assert_eq!(reviewed["reads"], false);
    app.step_to("2026-05-06");
    office.officer.act(&app, &path, "request_recheck", json!({"text": "仍不服"})).await.ok();
    let mut heard = answer;
    heard["days"] = 5.into();
    let end = office.reviewer.act(&app, &path, "answer_recheck", heard).await.ok();
    let print = async |n: &str| office.officer.get(&app, &format!("{path}/documents/review_answer{n}")).await;
    for (n, title) in [("", "复核"), ("?n=2", "复核"), ("?n=1", "复查")] {
        assert_eq!(print(n).await.ok()["title"], format!("信访事项{title}意见书"), "{n}");
    }
    for n in ["?n=0", "?n=3"] {
        print(n).await.refused("not-found", "");
    }
    let left: Vec<_> = end["actions"].as_array().unwrap().iter().map(|a| a["action"].clone()).collect();
    assert_eq!((&end["state"], left), (&json!("final"), vec![json!("decide_effect")]));
}

#[actix_web::test]
async fn whoever_follows_a_handler_that_left_puts_a_review_down_and_carries_it_to_its_end() {
    let (app, office, _) = office().await;
    let other = app.actor("petition_officer").await;
    let path = office.replied(&app, form(&office.unit, "general"), "unsubstantiated").await;
    office.officer.act(&app, &path, "close", json!({})).await.ok();
    let ask = json!({"text": "来信请求复查"});
    other.act(&app, &path, "request_review", ask.clone()).await.refused("not-permitted", "SOD-4");
    let mut to = office.to_officer(&app);
    to["account_id"] = other.id.clone().into();
    office.supervisor.act(&app, &path, "assign", to).await.ok();
    other.act(&app, &path, "request_review", ask).await.ok();
    office.reviewer.act(&app, &path, "answer_review", json!({"review": "upheld", "text": "维持"})).await.ok();
    office.supervisor.act(&app, &path, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn r_pet_10_who_holds_the_receipt_asks_for_a_review_on_the_last_day_and_not_on_the_next() {
    let (app, office, _) = office().await;
    let early = submitted(&app, report()).await;
    let ask = |receipt: &str| json!({"receipt": receipt, "text": "没有查账就答复"});
    assert_eq!(public(&app, "/query", json!({"receipt": early})).await.ok()["review"], Value::Null);
    public(&app, "/reviews", ask(&early)).await.refused("wrong-state", "");
    let list = office.officer.get(&app, "/petitions").await.ok();
    let path = format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap());
    office.withdrawn(&app, &path).await;
    let (late, _) = answered(&app, &office).await;
    let (receipt, path) = answered(&app, &office).await;
    let offered = public(&app, "/query", json!({"receipt": receipt})).await.ok()["review"].clone();
    assert_eq!(offered, json!({"action": "request_review", "until": "2026-04-01", "open": true}));
    app.step_to("2026-04-01");
    let (status, html) = page(&app, "/review", &[("receipt", &receipt), ("text", "没有<b>查账")]).await;
    assert!(status == 200 && html.contains("没有&lt;b&gt;查账") && html.contains("复查复核中"), "{html}");
    let seen = office.officer.get(&app, &path).await.ok();
    let clocks = seen["clocks"].as_array().unwrap();
    let clock = clocks.iter().find(|c| c["kind"] == "petition_review").unwrap();
    assert_eq!((&seen["state"], &clock["due_date"]), (&json!("review_requested"), &json!("2026-05-06")));
    assert_eq!(seen["state_since"], "2026-03-31T16:00:00Z", "the beginning of the day at the department");
    public(&app, "/reviews", ask(&receipt)).await.refused("wrong-state", "");
    app.step_to("2026-04-02");
    public(&app, "/reviews", ask(&late)).await.refused("rule-broken", "R-PET-10");
    let offered = public(&app, "/query", json!({"receipt": late})).await.ok()["review"].clone();
    assert_eq!(offered, json!({"action": "request_review", "until": "2026-04-01", "open": false}));
    let (_, html) = page(&app, "/status", &[("receipt", &late)]).await;
    assert!(
        html.contains("申请复查的期限已于当日届满：2026-04-01") && !html.contains("/public/petitions/review"),
        "{html}"
    );
    let (status, html) = page(&app, "/review", &[("receipt", &late), ("text", "没有查账")]).await;
    assert!(status == 409 && html.contains("期限已过") && html.contains("没有查账"), "nothing typed is lost: {html}");
}

#[actix_web::test]
async fn r_pet_10_closing_on_a_review_takes_nobody_the_recheck_and_gives_no_second_review() {
    let (app, office, _) = office().await;
    let (receipt, path) = answered(&app, &office).await;
    let ask = json!({"receipt": receipt, "text": "没有查账就答复"});
    public(&app, "/reviews", ask.clone()).await.ok();
    let answer = json!({"review": "upheld", "text": "维持原处理意见"});
    office.reviewer.act(&app, &path, "answer_review", answer.clone()).await.ok();
    let close = office.officer.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!(close["review_until"], "2026-04-01");
    let again = json!({"text": "当面又提出复查"});
    office.officer.act(&app, &path, "request_review", again).await.refused("rule-broken", "R-PET-10");
    let offered = public(&app, "/query", json!({"receipt": receipt})).await.ok()["review"].clone();
    assert_eq!(offered, json!({"action": "request_recheck", "until": "2026-04-01", "open": true}));
    let seen = public(&app, "/reviews", ask).await.ok();
    assert_eq!((&seen["state"], &seen["review"]), (&json!("recheck"), &Value::Null));
    office.reviewer.act(&app, &path, "answer_recheck", answer).await.ok();
    let seen = public(&app, "/query", json!({"receipt": receipt})).await.ok();
    assert_eq!((&seen["state"], &seen["review"]), (&json!("final"), &Value::Null));
}
