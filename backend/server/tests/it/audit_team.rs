//! Who audits and who reviews: another team where somebody drops out, and nobody on both sides.

use serde_json::{Value, json};

use crate::audit::{at, bureau};
use crate::support::builders::cadre;
use crate::support::chain::audit::{body, finding};

fn pair(lead: &str, other: &str) -> Value {
    json!({"team": [{"account_id": lead, "lead": true}, {"account_id": other}]})
}

#[actix_web::test]
async fn sod_1_another_team_goes_on_and_who_left_it_does_not_review() {
    let (app, bureau, path) = at("fieldwork").await;
    let other = app.actor("audit_lead").await;
    let step = |action: &'static str| (action, body(action));
    let (draft, draft_body) = step("draft");
    other.act(&app, &path, draft, draft_body.clone()).await.refused("not-permitted", "");
    bureau.head.act(&app, &path, "set_team", pair(&other.id, &bureau.auditor.id)).await.ok();
    bureau.lead.act(&app, &path, draft, draft_body.clone()).await.refused("not-permitted", "");
    other.act(&app, &path, draft, draft_body).await.ok();
    other.act(&app, &path, "send_draft", json!({})).await.ok();
    for party in ["subject", "unit"] {
        let comment = json!({"party": party, "objection": false, "text": "无异议", "via": "书面回复"});
        other.act(&app, &path, "comment", comment).await.ok();
    }
    bureau.lead.act(&app, &path, "review", body("review")).await.refused("not-permitted", "SOD-1");
    bureau.head.act(&app, &path, "review", body("review")).await.ok();
    bureau.head.act(&app, &path, "issue", json!({})).await.ok();
    other.act(&app, &path, "deliver", json!({})).await.ok();
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    bureau.lead.act(&app, &path, "set_panel", bureau.team()).await.refused("not-permitted", "R-AUD-5");
    let list = format!("/auditors?audit_id={}", path.rsplit('/').next().unwrap());
    let people = app.actor("audit_lead").await.get(&app, &list).await.ok();
    let line = people["items"].as_array().unwrap().iter().find(|p| p["account_id"] == bureau.lead.id.as_str()).unwrap();
    assert_eq!(line["original"], true, "who left the team audited all the same");
}

#[actix_web::test]
async fn r_aud_1_who_left_the_bureau_or_lost_the_account_is_no_member_and_two_who_are_there_suffice() {
    let (app, bureau, path) = at("entrusted").await;
    let (sys, sec) = app.administrators().await;
    bureau.head.act(&app, &path, "set_team", bureau.team()).await.ok();
    let account = format!("/accounts/{}", bureau.auditor.id);
    let version = sec.get(&app, &account).await.ok()["version"].as_i64().unwrap();
    sec.put(&app, &format!("{account}/roles"), version, json!({"roles": []})).await.ok();
    bureau.lead.act(&app, &path, "notify", body("notify")).await.refused("rule-broken", "R-AUD-1");
    let other = app.actor("auditor").await;
    bureau.head.act(&app, &path, "set_team", pair(&bureau.lead.id, &other.id)).await.ok();
    bureau.lead.act(&app, &path, "notify", body("notify")).await.ok();
    app.clock.step_to(app.clock.now() + chrono::Duration::days(3));
    sys.act(&app, &format!("/accounts/{}", other.id), "disable", json!({"reason": "调离"})).await.ok();
    bureau.lead.act(&app, &path, "start", json!({})).await.refused("rule-broken", "R-AUD-1");
    let third = app.actor("auditor").await;
    bureau.head.act(&app, &path, "set_team", pair(&bureau.lead.id, &third.id)).await.ok();
    bureau.lead.act(&app, &path, "start", json!({})).await.ok();
}

#[actix_web::test]
async fn what_cannot_go_on_is_broken_off_by_the_reviewer_and_the_audited_see_that_it_is() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let subject = app.actor_with(&[("cadre_self", "/")], Some(&official)).await;
    bureau.on_to(&app, &path, "fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    let clue = json!({"finding_id": seen["findings"][0]["id"], "text": "查无实据"});
    bureau.on_to(&app, &path, "draft_report").await;
    let why = json!({"text": "审计组解散，另行安排"});
    let refused = bureau.reviewer.act(&app, &path, "cancel", why).await.refused("rule-broken", "R-AUD-7");
    assert!(!refused.to_string().contains("虚列支出"), "the department is not told what was found: {refused}");
    bureau.head.act(&app, &path, "strike_clue", clue).await.ok();
    bureau.head.act(&app, &path, "cancel", json!({"text": "不能继续"})).await.refused("not-permitted", "");
    bureau.reviewer.act(&app, &path, "cancel", json!({})).await.invalid("/text", "required");
    let over = bureau.reviewer.act(&app, &path, "cancel", json!({"text": "审计组解散，另行安排"})).await.ok();
    assert_eq!(over["state"], "terminated");
    let seen = subject.get(&app, &path).await.ok();
    assert_eq!((&seen["state"], &seen["findings"]), (&json!("terminated"), &json!([])));
    assert!(!seen.to_string().contains("审计报告全文"), "{seen:#}");
    bureau.planned(&app, &official).await;
}

#[actix_web::test]
async fn sod_1_who_let_it_begin_at_once_does_not_lead_it() {
    let (app, bureau, path) = at("notified").await;
    bureau.head.act(&app, &path, "approve_start", json!({"text": "直接审计"})).await.ok();
    let own = pair(&bureau.head.id, &bureau.auditor.id);
    let refused = bureau.head.act(&app, &path, "set_team", own).await.refused("rule-broken", "R-AUD-1");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "audit_approver");
    bureau.lead.act(&app, &path, "start", json!({})).await.ok();
}

#[actix_web::test]
async fn r_aud_1_a_relative_or_somebody_of_the_unit_neither_reviews_nor_issues() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.on_to(&app, &path, "comments").await;
    bureau.answered(&app, &path).await;
    let county = unit["parent_id"].as_str().unwrap();
    let relative = bureau.staff.post(&app, "/cadres", cadre("测试亲属", county)).await.created();
    let near = app.actor_with(&[("audit_lead", "/")], relative["id"].as_str()).await;
    let refused = near.act(&app, &path, "review", body("review")).await.refused("rule-broken", "R-AUD-1");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "audit_relative");
    let scope = unit["path"].as_str().unwrap();
    let inside = app.actor_with(&[("audit_lead", scope)], None).await;
    bureau.head.act(&app, &path, "review", body("review")).await.ok();
    let refused = inside.act(&app, &path, "issue", json!({})).await.refused("rule-broken", "R-AUD-1");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "audited_unit");
    bureau.head.act(&app, &path, "issue", json!({})).await.ok();
}

#[actix_web::test]
async fn r_aud_7_a_serious_clue_is_struck_out_by_who_reviews_and_not_by_the_team() {
    let (app, bureau, path) = at("fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    let clue = json!({"finding_id": seen["findings"][0]["id"], "text": "查无实据"});
    bureau.lead.act(&app, &path, "strike_finding", clue.clone()).await.invalid("/finding_id", "serious");
    bureau.lead.act(&app, &path, "strike_clue", clue.clone()).await.refused("not-permitted", "SOD-1");
    let struck = bureau.head.act(&app, &path, "strike_clue", clue).await.ok();
    assert_eq!(struck["findings"][0]["struck"], "查无实据");
    let plain = bureau.auditor.act(&app, &path, "add_finding", finding(false)).await.ok();
    let plain = json!({"finding_id": plain["findings"][1]["id"], "text": "记重"});
    bureau.head.act(&app, &path, "strike_clue", plain.clone()).await.invalid("/finding_id", "not_serious");
    bureau.lead.act(&app, &path, "strike_finding", plain).await.ok();
}
