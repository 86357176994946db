//! The four musts at the door of the inspection's end: R-FOUR-1 to 7, R-AUD-4, R-PET-3.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::post_form;
use crate::support::chain::verification::{amended, ask, board, clear, item, live, nothing, record, reply};
use crate::support::chain::{Chain, notice};

async fn inspecting() -> (App, Chain, Vec<String>) {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let live = live(&chain, &app).await;
    (app, chain, live)
}

async fn check(chain: &Chain, app: &App, rule: &str) -> String {
    chain.staff.get(app, &chain.case).await.check(rule)
}

#[actix_web::test]
async fn r_four_1_the_report_is_not_accepted_before_all_four_are_clear() {
    let (app, chain, live) = inspecting().await;
    let refused = chain.take(&app, "accept_report").await.refused("rule-broken", "R-FOUR-1");
    let missing = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-FOUR-1").unwrap();
    assert_eq!(missing["shortfall"]["missing"].as_array().unwrap().len(), 4 * live.len());
    clear(&chain, &app).await;
    assert_eq!(check(&chain, &app, "R-FOUR-1").await, "holds");
}

#[actix_web::test]
async fn r_four_2_who_concealed_personal_matters_does_not_go_on() {
    let (app, chain, live) = inspecting().await;
    let concealed = json!({"result": "issue", "text": "瞒报房产一处", "truth": "concealed"});
    let path = record(&chain, &app, &live[0], "personal_matters", concealed).await;
    assert_eq!(check(&chain, &app, "R-FOUR-2").await, "blocks");
    chain.staff.act(&app, &path, "find_issue", json!({"reason": "瞒报"})).await.ok();
    let resolve = json!({"reason": "批评教育"});
    chain.reviewer.act(&app, &path, "resolve", resolve.clone()).await.refused("rule-broken", "R-FOUR-2");
    let omitted = json!({"result": "issue", "text": "漏报理财一笔", "truth": "omitted", "handling": "批评教育"});
    chain.staff.act(&app, &path, "record", json!({"answer": omitted})).await.ok();
    chain.staff.act(&app, &path, "find_issue", json!({"reason": "漏报"})).await.ok();
    chain.reviewer.act(&app, &path, "resolve", resolve).await.ok();
    assert_eq!(check(&chain, &app, "R-FOUR-2").await, "holds");
}

#[actix_web::test]
async fn r_four_3_an_open_checkable_clue_stops_until_the_office_says_that_it_is_concluded() {
    let (app, chain, live) = inspecting().await;
    let officer = app.actor("petition_officer").await;
    let letter = ask(&chain, &app, "petition_check", "petition_officer", &live[..1]).await;
    let open = json!({"result": "issue", "text": "反映虚报冒领，线索具体", "clue": "checkable", "open": true});
    reply(&app, &officer, &letter, &open).await;
    assert_eq!(check(&chain, &app, "R-FOUR-3").await, "blocks");
    let path = item(&chain, &app, &live[0], "petition_check").await;
    chain.staff.act(&app, &path, "clear", json!({})).await.refused("rule-broken", "R-FOUR-6");
    chain.staff.act(&app, &path, "find_issue", json!({"reason": "待查"})).await.ok();
    chain.reviewer.act(&app, &path, "resolve", json!({"reason": "已查"})).await.refused("rule-broken", "R-FOUR-3");
    chain.reviewer.act(&app, &chain.case, "suspend", json!({"reason": "有可查线索待查"})).await.ok();
    let again = ask(&chain, &app, "petition_check", "petition_officer", &live[..1]).await;
    let concluded = json!({"result": "clear", "text": "查无实据", "clue": "checkable", "open": false});
    reply(&app, &officer, &again, &concluded).await;
    chain.staff.act(&app, &path, "clear", json!({})).await.ok();
    chain.reviewer.act(&app, &chain.case, "resume", json!({"reason": "已有结论"})).await.ok();
    assert_eq!(check(&chain, &app, "R-FOUR-3").await, "holds");
}

#[actix_web::test]
async fn r_four_4_opinions_are_asked_again_after_ninety_days() {
    let (app, chain, _) = inspecting().await;
    clear(&chain, &app).await;
    let replied = crate::support::chain::meeting::today(&app);
    for (days, standing) in [(89, "holds"), (90, "holds"), (91, "blocks")] {
        app.step_to(&(replied + chrono::Days::new(days)).to_string());
        assert_eq!(check(&chain, &app, "R-FOUR-4").await, standing, "{days}");
    }
    let expired = |line: &Value| line["items"].as_array().unwrap().iter().filter(|i| i["expired"] == true).count();
    assert!(board(&chain, &app).await.iter().all(|line| expired(line) == 2));
}

#[actix_web::test]
async fn r_four_5_a_relative_in_the_unit_of_the_post_is_warned_of() {
    let (app, chain, live) = inspecting().await;
    assert_eq!(check(&chain, &app, "R-FOUR-5").await, "holds");
    let brother = json!([{"relation": "弟弟", "name": "测试兄弟", "post": "青川镇党政办干部"}]);
    amended(&chain, &app, &live[0], |form| form["family"] = brother).await;
    assert_eq!(check(&chain, &app, "R-FOUR-5").await, "warns");
    let path = record(&chain, &app, &live[0], "relatives", nothing("relatives")).await;
    chain.staff.act(&app, &path, "clear", json!({})).await.ok();
    assert_eq!(check(&chain, &app, "R-FOUR-5").await, "holds");
}

#[actix_web::test]
async fn r_four_6_a_problem_that_an_office_reports_is_not_cleared_until_it_answers_otherwise() {
    let (app, chain, live) = inspecting().await;
    let office = app.actor("discipline_liaison").await;
    let letter = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live[..1]).await;
    reply(&app, &office, &letter, &json!({"result": "issue", "text": "有问题线索，建议暂缓"})).await;
    let path = item(&chain, &app, &live[0], "discipline_opinion").await;
    let refused = chain.staff.act(&app, &path, "clear", json!({})).await.refused("rule-broken", "R-FOUR-6");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "problem_reported");
    let again = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live[..1]).await;
    reply(&app, &office, &again, &nothing("discipline_opinion")).await;
    assert_eq!(chain.staff.act(&app, &path, "clear", json!({})).await.ok()["state"], "clear");
}

#[actix_web::test]
async fn r_four_7_nobody_records_the_opinion_of_another_office() {
    let (app, chain, live) = inspecting().await;
    let form = json!({"candidate_id": live[0], "item": "discipline_opinion"});
    let made = chain.staff.post(&app, "/verifications", form).await.created();
    let path = format!("/verifications/{}", made["id"].as_str().unwrap());
    let answer = json!({"answer": nothing("discipline_opinion")});
    chain.staff.act(&app, &path, "record", answer).await.refused("rule-broken", "R-FOUR-7");
    let by_hand = json!({"answer": nothing("discipline_opinion")});
    chain.staff.act(&app, &path, "request", by_hand).await.refused("wrong-state", "by_letter");
}

#[actix_web::test]
async fn sod_1_who_recorded_a_finding_does_not_conclude_on_it() {
    let (app, chain, live) = inspecting().await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let answer = json!({"result": "issue", "text": "出生时间前后不一致", "file": {"birth": false, "work_start": true,
        "party_join": true, "education": true, "resume": true, "doubts": "出生时间"}});
    let path = record(&chain, &app, &live[0], "file_review", answer).await;
    both.act(&app, &path, "find_issue", json!({"reason": "存疑"})).await.ok();
    both.act(&app, &path, "resolve", json!({"reason": "已认定"})).await.refused("not-permitted", "SOD-1");
    chain.reviewer.act(&app, &path, "resolve", json!({})).await.invalid("/reason", "required");
    chain.reviewer.act(&app, &path, "resolve", json!({"reason": "已按最早材料认定"})).await.ok();
}

#[actix_web::test]
async fn r_aud_4_who_holds_economic_responsibility_needs_an_audit_of_the_last_three_years() {
    let (app, chain, live) = inspecting().await;
    assert_eq!(check(&chain, &app, "R-AUD-4").await, "holds");
    let mut held = post_form(chain.unit["id"].as_str().unwrap(), "财政所所长");
    held["is_economic"] = true.into();
    let held = chain.staff.post(&app, "/posts", held).await.created();
    let cadre = board(&chain, &app).await[0]["cadre_id"].clone();
    let tenure = json!({"post_id": held["id"], "cadre_id": cadre, "from": "2020-01-01", "kind": "appointed"});
    chain.staff.post(&app, "/tenures", tenure).await.created();
    assert_eq!(check(&chain, &app, "R-AUD-4").await, "blocks");
    let auditor = app.actor("audit_lead").await;
    for (finished, standing) in [("2023-03-01", "blocks"), ("2023-03-02", "holds"), ("2023-03-03", "holds")] {
        let letter = ask(&chain, &app, "audit", "audit_lead", &live).await;
        let today = crate::support::chain::meeting::today(&app);
        let shifted = today - chrono::Months::new(36);
        let day = match finished {
            "2023-03-01" => shifted - chrono::Days::new(1),
            "2023-03-02" => shifted,
            _ => shifted + chrono::Days::new(1),
        };
        reply(&app, &auditor, &letter, &json!({"result": "clear", "finished_on": day})).await;
        for candidate in &live {
            let path = item(&chain, &app, candidate, "audit").await;
            chain.staff.act(&app, &path, "clear", json!({})).await.ok();
        }
        assert_eq!(check(&chain, &app, "R-AUD-4").await, standing, "{finished}");
    }
}

#[actix_web::test]
async fn r_pet_3_a_checkable_clue_from_the_notice_window_stops_the_appointment() {
    let app = App::start().await;
    let chain = Chain::to(&app, "publicising").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    let live = live(&chain, &app).await;
    let officer = app.actor("petition_officer").await;
    let letter = ask(&chain, &app, "petition_check", "petition_officer", &live).await;
    let open = json!({"result": "issue", "text": "公示期反映问题", "clue": "checkable", "open": true});
    reply(&app, &officer, &letter, &open).await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    notice::confirmed(&chain, &app).await;
    let refused = chain.take(&app, "confirm_notice").await.refused("rule-broken", "R-PET-3");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "open_clue", "{refused:#}");
    let again = ask(&chain, &app, "petition_check", "petition_officer", &live).await;
    let concluded = json!({"result": "clear", "text": "查无实据", "clue": "checkable", "open": false});
    reply(&app, &officer, &again, &concluded).await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    chain.take(&app, "confirm_notice").await.ok();
}

#[actix_web::test]
async fn an_answer_that_contradicts_itself_is_named_by_its_field() {
    let (app, chain, live) = inspecting().await;
    let form = json!({"candidate_id": live[0], "item": "personal_matters"});
    let made = chain.staff.post(&app, "/verifications", form).await.created();
    let path = format!("/verifications/{}", made["id"].as_str().unwrap());
    let omitted = json!({"answer": {"result": "clear", "truth": "omitted"}});
    chain.staff.act(&app, &path, "record", omitted).await.invalid("/answer/result", "contradicts_answer");
    chain.staff.act(&app, &path, "record", json!({})).await.invalid("/answer", "required");
}
