//! Appeals: made today or on paper, and what a change changes.

use serde_json::{Value, json};

use crate::audit::{at, bureau};
use crate::support::chain::audit::{Bureau, body};
use crate::support::{App, As};

async fn panel(app: &App, path: &str) -> As {
    let (other, second) = (app.actor("audit_lead").await, app.actor("auditor").await);
    let named = json!({"team": [{"account_id": other.id, "lead": true}, {"account_id": second.id}]});
    other.act(app, path, "set_panel", named).await.ok();
    other
}

fn changed(dropped: &[Value]) -> Value {
    json!({"decision": "changed", "text": "部分事实不清，予以变更", "opinion": "变更后的审计意见书",
        "result": "变更后的审计结果报告", "dropped": dropped})
}

fn running(seen: &Value) -> Vec<&Value> {
    let clocks = seen["clocks"].as_array().unwrap().iter();
    clocks.filter(|c| c["kind"] == "audit_rectification" && c["closed_on"].is_null()).collect()
}

/// Delivered with two things to put right by 30 April, and acknowledged.
async fn rectifying() -> (App, Bureau, String, Vec<Value>) {
    let (app, bureau, path) = at("issued").await;
    let tasks = json!({"rectifications": [
        {"task": "收回垫付款", "due_on": "2026-04-30"}, {"task": "完善审批", "due_on": "2026-04-20"},
    ]});
    let seen = bureau.lead.act(&app, &path, "deliver", tasks).await.ok();
    bureau.staff.act(&app, &path, "acknowledge", json!({})).await.ok();
    let ids = seen["rectifications"].as_array().unwrap().iter().map(|r| r["id"].clone()).collect();
    (app, bureau, path, ids)
}

#[actix_web::test]
async fn r_aud_5_who_appeals_appeals_today_and_only_paper_has_a_day_of_its_own() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.on_to(&app, &path, "delivered").await;
    let subject = app.actor_with(&[("cadre_self", "/")], Some(&official)).await;
    app.step_to("2026-04-08");
    let in_time = json!({"text": "不服", "on": "2026-04-01"});
    subject.act(&app, &path, "appeal", in_time).await.invalid("/on", "fixed");
    subject.act(&app, &path, "appeal", json!({"text": "不服"})).await.refused("rule-broken", "R-AUD-5");
    let early = json!({"text": "不服", "party": "subject", "via": "挂号信", "on": "2026-03-04"});
    bureau.head.act(&app, &path, "appeal", early).await.invalid("/on", "date_order");
    let how = json!({"text": "不服", "party": "subject", "on": "2026-04-01"});
    bureau.head.act(&app, &path, "appeal", how).await.invalid("/via", "required");
    let paper = json!({"text": "不服", "party": "subject", "via": "挂号信", "on": "2026-04-01"});
    let seen = bureau.head.act(&app, &path, "appeal", paper).await.ok();
    let appeal = seen["papers"].as_array().unwrap().last().unwrap();
    assert_eq!((&appeal["received_on"], &appeal["via"]), (&json!("2026-04-01"), &json!("挂号信")));
}

#[actix_web::test]
async fn r_aud_5_while_an_appeal_runs_nobody_is_planned_again() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    bureau.on_to(&app, &path, "delivered").await;
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    let objects = bureau.staff.get(&app, "/audit-objects").await.ok();
    assert_eq!(objects["items"][0]["audit_id"], path.rsplit('/').next().unwrap());
    let again = json!({"kind": "annual", "cadre_id": official});
    bureau.staff.post(&app, "/audits", again).await.refused("conflict", "audit_open");
}

#[actix_web::test]
async fn r_aud_5_a_change_says_the_result_anew_and_drops_what_fell_with_it() {
    let (app, bureau, path, tasks) = rectifying().await;
    app.step_to("2026-03-20");
    let appealed = bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    assert_eq!(running(&appealed), Vec::<&Value>::new(), "nobody can report while the appeal runs");
    let other = panel(&app, &path).await;
    let bare = json!({"decision": "changed", "text": "变更"});
    other.act(&app, &path, "decide_appeal", bare).await.invalid("/opinion", "required");
    let upheld = json!({"decision": "upheld", "text": "维持", "dropped": [tasks[0]]});
    other.act(&app, &path, "decide_appeal", upheld).await.invalid("/dropped", "mismatch");
    let unknown = changed(&[json!(path.rsplit('/').next().unwrap())]);
    other.act(&app, &path, "decide_appeal", unknown).await.invalid("/dropped/0", "not_found");
    app.step_to("2026-03-30");
    other.act(&app, &path, "decide_appeal", changed(&tasks[..1])).await.ok();
    let seen = bureau.staff.get(&app, &path).await.ok();
    let last = seen["papers"].as_array().unwrap().iter().rfind(|p| p["kind"] == "result").unwrap();
    assert_eq!(last["text"], "变更后的审计结果报告", "the department reads what stands now");
    bureau.staff.act(&app, &path, "resume", json!({})).await.ok();
    let seen = bureau.lead.get(&app, &path).await.ok();
    let states: Vec<_> =
        seen["rectifications"].as_array().unwrap().iter().map(|r| r["state"].as_str().unwrap()).collect();
    assert_eq!(states, ["dropped", "open"]);
    assert_eq!(seen["rectifications"][1]["due_on"], "2026-04-30", "ten days later, for the ten that the appeal took");
    assert_eq!(running(&seen)[0]["due_date"], "2026-04-30");
    let report = json!({"rectification_id": tasks[0], "text": "已收回"});
    bureau.lead.act(&app, &path, "report_rectification", report).await.refused("wrong-state", "rectification_state");
    let report = json!({"rectification_id": tasks[1], "text": "已完善"});
    bureau.lead.act(&app, &path, "report_rectification", report).await.ok();
    let accept = json!({"rectification_id": tasks[1], "accepted": true});
    bureau.auditor.act(&app, &path, "accept_rectification", accept).await.ok();
    let closed = bureau.lead.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!(running(&closed), Vec::<&Value>::new());
}

#[actix_web::test]
async fn r_aud_8_where_all_is_dropped_nothing_keeps_the_audit_open() {
    let (app, bureau, path, tasks) = rectifying().await;
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    let other = panel(&app, &path).await;
    other.act(&app, &path, "decide_appeal", changed(&tasks)).await.ok();
    bureau.staff.act(&app, &path, "resume", json!({})).await.ok();
    bureau.lead.act(&app, &path, "close", json!({})).await.ok();
}
