//! Audits: from the plan to the last rectification, and the re-examination by others.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{attachment, cadre, township};
use crate::support::chain::audit::{Bureau, body, finding};

pub async fn bureau() -> (App, Bureau, Value, String) {
    let app = App::start().await;
    let bureau = Bureau::of(&app).await;
    let unit = township(&app, &bureau.staff).await;
    let official = bureau.official(&app, &unit, "测试所长", "2024-01-10").await;
    (app, bureau, unit, official)
}

pub async fn at(state: &str) -> (App, Bureau, String) {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.on_to(&app, &path, state).await;
    (app, bureau, path)
}

fn clock(seen: &Value, kind: &str) -> Value {
    let clocks = seen["clocks"].as_array().unwrap();
    clocks.iter().find(|c| c["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {clocks:#?}")).clone()
}

#[actix_web::test]
async fn an_audit_goes_from_the_plan_to_its_end() {
    let (app, bureau, path) = at("closed").await;
    let seen = bureau.lead.get(&app, &path).await.ok();
    assert_eq!((&seen["number"], &seen["state"]), (&json!("审计委托〔2026〕1号"), &json!("closed")));
    assert_eq!((&seen["issued_on"], &seen["notice_on"]), (&json!("2026-03-05"), &json!("2026-03-02")));
    let kinds: Vec<_> = seen["papers"].as_array().unwrap().iter().map(|p| p["kind"].as_str().unwrap()).collect();
    let expected = [
        "proposal",
        "entrustment",
        "notice",
        "report",
        "opinion",
        "result",
        "comment",
        "comment",
        "review",
        "issue",
        "delivery",
        "acknowledgement",
    ];
    assert_eq!(kinds, expected);
    assert_eq!(seen["papers"][9]["number"], "审计报告〔2026〕1号");
    assert_eq!(clock(&seen, "audit_due")["due_date"], "2027-01-10", "three years to the day, as the page says");
    assert_eq!(clock(&seen, "audit_due")["state"], "met");
    assert_eq!(seen["findings"][0]["amount_fen"], 1_250_000);
}

#[actix_web::test]
async fn nobody_is_audited_twice_at_once_and_an_audit_can_be_cancelled_before_its_notice() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let form = json!({"kind": "departure", "cadre_id": official});
    bureau.staff.post(&app, "/audits", form.clone()).await.refused("conflict", "audit_open");
    bureau.on_to(&app, &path, "entrusted").await;
    let cancelled = bureau.reviewer.act(&app, &path, "cancel", json!({"text": "已调出本县"})).await.ok();
    assert_eq!(cancelled["state"], "cancelled");
    assert_eq!(clock(&bureau.head.get(&app, &path).await.ok(), "audit_due")["state"], "waived");
    let again = bureau.staff.post(&app, "/audits", form).await.created();
    let first = bureau.head.get(&app, "/audits?limit=1").await.ok();
    assert_eq!(first["items"][0]["id"], again["id"], "what is over comes after what is not");
    let next = format!("/audits?limit=1&after={}", first["next"].as_str().unwrap());
    let second = bureau.head.get(&app, &next).await.ok();
    assert_eq!((&second["items"][0]["state"], &second["next"]), (&json!("cancelled"), &Value::Null));
    let path = format!("/audits/{}", again["id"].as_str().unwrap());
    let stale = bureau.staff.act_at(&app, &path, 9, "propose", body("propose")).await;
    stale.refused("stale", "");
    let early = json!({"text": "请审计", "period_from": "2025-12-31", "period_to": "2024-01-01"});
    bureau.staff.act(&app, &path, "propose", early).await.invalid("/period_to", "date_order");
    bureau.staff.act(&app, &path, "issue", json!({})).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn its_papers_are_printed_for_those_who_read_them() {
    let (app, bureau, path) = at("comments").await;
    let print = |kind: &str| format!("{path}/documents/{kind}");
    let entrusted = bureau.staff.get(&app, &print("entrustment")).await.ok();
    assert_eq!((&entrusted["to"], &entrusted["signer"]), (&json!("示范县审计局"), &json!("中共示范县委组织部")));
    assert_eq!(entrusted["number"], "审计委托〔2026〕1号");
    bureau.staff.get(&app, &print("report")).await.refused("not-found", "");
    bureau.lead.get(&app, &print("transfer")).await.refused("not-found", "");
    let draft = bureau.lead.get(&app, &print("report")).await.ok();
    assert_eq!(draft["title"], "测试所长同志经济责任审计报告（征求意见稿）");
    assert!(draft["lines"].to_string().contains("12,500.00元"), "{draft:#}");
    bureau.on_to(&app, &path, "delivered").await;
    let issued = bureau.lead.get(&app, &print("report")).await.ok();
    assert_eq!(
        (&issued["title"], &issued["number"]),
        (&json!("测试所长同志经济责任审计报告"), &json!("审计报告〔2026〕1号"))
    );
    let result = bureau.reviewer.get(&app, &print("result")).await.ok();
    assert_eq!((&result["to"], &result["lines"]), (&json!("中共示范县委组织部"), &json!(["审计结果报告全文"])));
    let taken = bureau.reviewer.get(&app, &format!("{}/document.docx", print("result"))).await;
    assert_eq!(taken.status, 200);
    let body = crate::portal::part(&taken.bytes, "word/document.xml");
    assert!(body.contains("审计结果报告全文") && body.contains("中共示范县委组织部："), "{body}");
    bureau.reviewer.get(&app, &format!("{}/document.docx", print("transfer"))).await.refused("not-found", "");
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=audit&action=export").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(1));
}

#[actix_web::test]
async fn r_aud_1_two_audit_and_none_of_them_is_near_the_audited() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.on_to(&app, &path, "entrusted").await;
    bureau.lead.act(&app, &path, "notify", body("notify")).await.refused("not-permitted", "");
    let alone = json!({"team": [{"account_id": bureau.lead.id, "lead": true}]});
    let refused = bureau.head.act(&app, &path, "set_team", alone).await.refused("rule-broken", "R-AUD-1");
    assert_eq!((&refused["shortfall"]["have"], &refused["shortfall"]["need"]), (&json!("1"), &json!("2")));
    let unit_id = unit["id"].as_str().unwrap();
    let colleague = bureau.staff.post(&app, "/cadres", cadre("测试同事", unit_id)).await.created();
    let county = unit["parent_id"].as_str().unwrap();
    let relative = bureau.staff.post(&app, "/cadres", cadre("测试亲属", county)).await.created();
    for (person, what) in [(&colleague, "audited_unit"), (&relative, "audit_relative")] {
        let near = app.actor_with(&[("auditor", "/")], person["id"].as_str()).await;
        let list = format!("/auditors?audit_id={}", path.rsplit('/').next().unwrap());
        let people = bureau.head.get(&app, &list).await.ok();
        let line =
            people["items"].as_array().unwrap().iter().find(|p| p["account_id"] == near.id.as_str()).unwrap().clone();
        assert_eq!(line["barred"], what);
        let team = json!({"team": [{"account_id": bureau.lead.id, "lead": true}, {"account_id": near.id}]});
        let refused = bureau.head.act(&app, &path, "set_team", team).await.refused("rule-broken", "R-AUD-1");
        assert_eq!(refused["shortfall"]["missing"][0]["what"], what);
    }
    let stranger = json!({"team": [{"account_id": bureau.lead.id, "lead": true}, {"account_id": bureau.staff.id}]});
    bureau.head.act(&app, &path, "set_team", stranger).await.invalid("/team/1/account_id", "wrong_office");
    let two =
        |lead: bool| json!({"team": [{"account_id": bureau.lead.id, "lead": lead}, {"account_id": bureau.auditor.id}]});
    bureau.head.act(&app, &path, "set_team", two(false)).await.invalid("/team", "one_lead");
    bureau.head.act(&app, &path, "set_team", two(true)).await.ok();
    let early = json!({"text": "审计通知书", "on": "2026-03-01"});
    bureau.lead.act(&app, &path, "notify", early).await.invalid("/on", "date_order");
    bureau.lead.act(&app, &path, "notify", body("notify")).await.ok();
}

#[actix_web::test]
async fn r_aud_2_the_notice_is_there_three_days_before_the_work_or_the_head_approved() {
    let (app, bureau, path) = at("notified").await;
    app.step_to("2026-03-04");
    bureau.lead.act(&app, &path, "start", json!({})).await.refused("rule-broken", "R-AUD-2");
    bureau.lead.act(&app, &path, "approve_start", json!({"text": "直接审计"})).await.refused("not-permitted", "SOD-1");
    bureau.head.act(&app, &path, "approve_start", json!({"text": "紧急，经批准直接实施"})).await.ok();
    bureau.lead.act(&app, &path, "start", json!({})).await.ok();
    let (app, bureau, path) = at("notified").await;
    app.step_to("2026-03-05");
    bureau.lead.act(&app, &path, "start", json!({})).await.ok();
}

#[actix_web::test]
async fn r_aud_2_the_draft_waits_for_both_or_ten_days_and_silence_is_put_down() {
    let (app, bureau, path) = at("comments").await;
    let seen = bureau.lead.get(&app, &path).await.ok();
    assert_eq!(seen["comments_until"], "2026-03-16", "the tenth day is a Sunday");
    let comment = json!({"party": "subject", "objection": true, "text": "金额有出入", "via": "挂号信"});
    bureau.lead.act(&app, &path, "comment", comment).await.ok();
    let refused = bureau.head.act(&app, &path, "review", body("review")).await.refused("rule-broken", "R-AUD-2");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "unit_comment"}]));
    app.step_to("2026-03-16");
    bureau.head.act(&app, &path, "review", body("review")).await.refused("rule-broken", "R-AUD-2");
    app.step_to("2026-03-17");
    let reviewed = bureau.head.act(&app, &path, "review", body("review")).await.ok();
    let silent = reviewed["papers"].as_array().unwrap().iter().rfind(|p| p["kind"] == "comment").unwrap().clone();
    assert_eq!((&silent["party"], &silent["objection"]), (&json!("unit"), &json!(false)));
    assert_eq!(clock(&reviewed, "audit_comments")["state"], "met", "nobody missed anything");
}

#[actix_web::test]
async fn r_aud_3_result_report_and_opinion_are_there_before_the_report_is_issued() {
    let (app, bureau, path) = at("fieldwork").await;
    bureau.lead.act(&app, &path, "draft", json!({})).await.invalid("/report", "required");
    bureau.lead.act(&app, &path, "draft", json!({"report": "报告", "opinion": "意见书"})).await.ok();
    bureau.lead.act(&app, &path, "send_draft", json!({})).await.ok();
    bureau.answered(&app, &path).await;
    bureau.head.act(&app, &path, "review", body("review")).await.ok();
    let refused = bureau.head.act(&app, &path, "issue", json!({})).await.refused("rule-broken", "R-AUD-3");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "result_report"}]));
    bureau.head.act(&app, &path, "return", json!({"text": "补结果报告"})).await.ok();
    bureau.lead.act(&app, &path, "revise", json!({"result": "结果报告"})).await.ok();
    bureau.head.act(&app, &path, "review", body("review")).await.ok();
    bureau.head.act(&app, &path, "issue", json!({})).await.ok();
    bureau.lead.act(&app, &path, "deliver", json!({"on": "2026-03-04"})).await.invalid("/on", "date_order");
    bureau.lead.act(&app, &path, "deliver", json!({})).await.ok();
}

#[actix_web::test]
async fn r_aud_5_an_appeal_is_made_within_thirty_days_and_decided_by_others_for_good() {
    let (app, bureau, path) = at("closed").await;
    let seen = bureau.lead.get(&app, &path).await.ok();
    assert_eq!((&seen["received_on"], &seen["appeal_until"]), (&json!("2026-03-05"), &json!("2026-04-07")));
    app.step_to("2026-04-07");
    let appealed = bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    assert_eq!(appealed["decide_until"], "2026-07-06");
    let (other, second) = (app.actor("audit_lead").await, app.actor("auditor").await);
    for original in [&bureau.lead, &bureau.head] {
        let decide = original.act(&app, &path, "decide_appeal", body("decide_appeal")).await;
        decide.refused("not-permitted", "R-AUD-5");
        original.act(&app, &path, "set_panel", bureau.team()).await.refused("not-permitted", "R-AUD-5");
    }
    let panel = |a: &str, b: &str| json!({"team": [{"account_id": a, "lead": true}, {"account_id": b}]});
    let mixed = panel(&other.id, &bureau.auditor.id);
    let refused = other.act(&app, &path, "set_panel", mixed).await.refused("rule-broken", "R-AUD-5");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "original_auditor");
    other.act(&app, &path, "set_panel", panel(&other.id, &second.id)).await.ok();
    bureau.head.act(&app, &path, "decide_appeal", body("decide_appeal")).await.refused("not-permitted", "R-AUD-5");
    app.step_to("2026-07-07");
    assert_eq!(other.get(&app, &path).await.check("R-AUD-5"), "warns", "ninety days are over");
    other.act(&app, &path, "decide_appeal", body("decide_appeal")).await.ok();
    bureau.staff.act(&app, &path, "resume", json!({})).await.ok();
    let again = bureau.head.act(&app, &path, "appeal", body("appeal")).await.refused("rule-broken", "R-AUD-5");
    assert_eq!(again["shortfall"]["missing"][0]["what"], "final_decision");
}

#[actix_web::test]
async fn r_aud_5_on_the_thirty_first_day_it_is_too_late() {
    let (app, bureau, path) = at("delivered").await;
    app.step_to("2026-04-08");
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.refused("rule-broken", "R-AUD-5");
    hezhen::jobs::run(&app.db).unwrap();
    let seen = bureau.head.get(&app, &path).await.ok();
    assert_eq!(clock(&seen, "audit_appeal")["state"], "met");
}

/// Whom the staff's tasks ask to be planned.
async fn to_be_planned(app: &App, bureau: &Bureau) -> Vec<String> {
    let tasks = bureau.staff.get(app, "/tasks").await.ok();
    let tasks = tasks["items"].as_array().unwrap().iter().filter(|t| t["object"] == "audit_object").cloned();
    tasks.map(|t| t["title"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn r_aud_6_the_limit_is_said_half_a_year_before() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.official(&app, &unit, "测试未列", "2024-01-10").await;
    assert_eq!(bureau.staff.get(&app, &path).await.check("R-AUD-6"), "holds");
    app.step_to("2026-07-13");
    assert_eq!(to_be_planned(&app, &bureau).await, Vec::<String>::new());
    assert_eq!(bureau.staff.get(&app, &path).await.check("R-AUD-6"), "holds");
    app.step_to("2026-07-14");
    assert_eq!(bureau.staff.get(&app, &path).await.check("R-AUD-6"), "warns");
    let objects = bureau.staff.get(&app, "/audit-objects").await.ok();
    assert_eq!(to_be_planned(&app, &bureau).await, ["测试未列"]);
    assert_eq!((&objects["items"][0]["due_on"], &objects["items"][0]["alert"]), (&json!("2027-01-10"), &json!(180)));
    app.step_to("2026-10-12");
    assert_eq!(bureau.staff.get(&app, "/audits?due_by=2027-01-10").await.ok()["items"][0]["alert"], 90);
}

#[actix_web::test]
async fn r_aud_7_a_serious_clue_is_transferred_before_the_report() {
    let (app, bureau, path) = at("fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    let serious = seen["findings"][0]["id"].clone();
    bureau.on_to(&app, &path, "reviewed").await;
    let strike = json!({"finding_id": serious, "text": "查无实据"});
    bureau.head.act(&app, &path, "strike_clue", strike).await.refused("wrong-state", "");
    let refused = bureau.head.act(&app, &path, "issue", json!({})).await.refused("rule-broken", "R-AUD-7");
    assert_eq!(refused["shortfall"]["missing"][0], json!({"what": "serious_clue", "of": "虚列支出"}));
    let transfer = json!({"finding_id": serious, "to": "县纪委监委"});
    let gone = bureau.lead.act(&app, &path, "transfer", transfer.clone()).await.ok();
    assert_eq!(gone["findings"][0]["transferred_to"], "县纪委监委");
    bureau.lead.act(&app, &path, "transfer", transfer).await.refused("wrong-state", "transferred");
    bureau.head.act(&app, &path, "issue", json!({})).await.ok();
}

#[actix_web::test]
async fn r_aud_8_what_was_found_is_put_right_before_the_end() {
    let (app, bureau, path) = at("issued").await;
    let asked = json!({"rectifications": [{"task": "收回垫付款", "due_on": "2026-04-30"}]});
    let delivered = bureau.lead.act(&app, &path, "deliver", asked).await.ok();
    let which = delivered["rectifications"][0]["id"].clone();
    assert_eq!(clock(&delivered, "audit_rectification")["due_date"], "2026-04-30");
    bureau.staff.act(&app, &path, "acknowledge", json!({})).await.ok();
    let refused = bureau.lead.act(&app, &path, "close", json!({})).await.refused("rule-broken", "R-AUD-8");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "收回垫付款");
    let proof = attachment(&app, &bureau.lead).await;
    let report = json!({"rectification_id": which, "text": "已收回入账", "attachments": [proof]});
    let accept = json!({"rectification_id": which, "accepted": true});
    bureau
        .auditor
        .act(&app, &path, "accept_rectification", accept.clone())
        .await
        .refused("wrong-state", "rectification_state");
    bureau.lead.act(&app, &path, "report_rectification", report).await.ok();
    bureau.lead.act(&app, &path, "accept_rectification", accept.clone()).await.refused("not-permitted", "SOD-1");
    bureau.auditor.get(&app, &format!("/attachments/{proof}/info")).await.ok();
    let accepted = bureau.auditor.act(&app, &path, "accept_rectification", accept).await.ok();
    assert_eq!(accepted["rectifications"][0]["state"], "accepted");
    bureau.lead.act(&app, &path, "close", json!({})).await.ok();
}
