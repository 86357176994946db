//! What waits with audits and by when; and what two at once cannot do.

use diesel::connection::SimpleConnection as _;
use futures_util::future::join;
use serde_json::{Value, json};

use crate::audit::{at, bureau};
use crate::support::chain::audit::Bureau;
use crate::support::{App, As};

/// What the tasks ask of somebody on an audit, and by which day.
async fn asked(app: &App, who: &As) -> Vec<(String, Value)> {
    let tasks = who.get(app, "/tasks").await.ok();
    let of_audit = tasks["items"].as_array().unwrap().iter().filter(|t| t["object"] == "audit").cloned();
    of_audit.map(|t| (t["action"].as_str().unwrap().to_owned(), t["due"].clone())).collect()
}

fn to_do(action: &str, due: &str) -> Vec<(String, Value)> {
    vec![(action.to_owned(), json!(due))]
}

fn raw(app: &App, sql: &'static str) -> bool {
    let run = move |tx: &mut hezhen::db::Tx<'_>| Ok(tx.conn.batch_execute(sql)?);
    app.db.write_now(hezhen::http::Actor::system(), run).is_ok()
}

#[actix_web::test]
async fn what_is_issued_is_overdue_no_longer() {
    let (app, bureau, path) = at("issued").await;
    app.step_to("2027-02-01");
    let list = bureau.staff.get(&app, "/audits").await.ok();
    assert_eq!((&list["items"][0]["state"], &list["items"][0]["alert"]), (&json!("issued"), &Value::Null));
    assert_eq!(asked(&app, &bureau.lead).await, [("deliver".to_owned(), Value::Null)]);
    let seen = bureau.lead.get(&app, &path).await.ok();
    let due = seen["clocks"].as_array().unwrap().iter().find(|c| c["kind"] == "audit_due").unwrap();
    assert_eq!((&due["state"], &due["due_date"]), (&json!("met"), &seen["due_on"]));
}

#[actix_web::test]
async fn who_is_to_report_and_who_is_to_accept_is_told_and_by_when() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let subject = app.actor_with(&[("cadre_self", "/")], Some(&official)).await;
    bureau.on_to(&app, &path, "issued").await;
    let tasks = json!({"rectifications": [
        {"task": "收回垫付款", "due_on": "2026-05-02"}, {"task": "完善审批", "due_on": "2026-06-30"},
    ]});
    let seen = bureau.lead.act(&app, &path, "deliver", tasks).await.ok();
    bureau.staff.act(&app, &path, "acknowledge", json!({})).await.ok();
    assert_eq!(asked(&app, &subject).await, to_do("report_rectification", "2026-05-02"));
    assert_eq!(asked(&app, &bureau.lead).await, [], "nothing to accept, and not to be closed yet");
    for (n, left) in [(0, "2026-05-02"), (1, "2026-05-02")] {
        let report = json!({"rectification_id": seen["rectifications"][n]["id"], "text": "已整改"});
        subject.act(&app, &path, "report_rectification", report).await.ok();
        assert_eq!(asked(&app, &bureau.auditor).await, to_do("accept_rectification", left));
    }
    assert_eq!(asked(&app, &subject).await, [], "nothing is left to report");
    for n in [0, 1] {
        let accept = json!({"rectification_id": seen["rectifications"][n]["id"], "accepted": true});
        bureau.auditor.act(&app, &path, "accept_rectification", accept).await.ok();
    }
    assert_eq!(asked(&app, &bureau.auditor).await, []);
    assert_eq!(asked(&app, &bureau.lead).await, [("close".to_owned(), Value::Null)]);
    let clocks = bureau.lead.get(&app, &path).await.ok()["clocks"].clone();
    let of_things = clocks.as_array().unwrap().iter().filter(|c| c["kind"] == "audit_rectification");
    let days: Vec<_> = of_things.map(|c| (c["due_date"].clone(), c["state"].clone())).collect();
    assert_eq!(days, [(json!("2026-05-02"), json!("met")), (json!("2026-06-30"), json!("met"))]);
}

/// An audit that asked for two things to be put right, and both were reported.
async fn reported() -> (App, Bureau, String, Value) {
    let (app, bureau, path) = at("issued").await;
    let tasks = json!({"rectifications": [
        {"task": "收回垫付款", "due_on": "2026-05-02"}, {"task": "完善审批", "due_on": "2026-06-30"},
    ]});
    let seen = bureau.lead.act(&app, &path, "deliver", tasks).await.ok();
    bureau.staff.act(&app, &path, "acknowledge", json!({})).await.ok();
    for n in [0, 1] {
        let report = json!({"rectification_id": seen["rectifications"][n]["id"], "text": "已整改"});
        bureau.lead.act(&app, &path, "report_rectification", report).await.ok();
    }
    (app, bureau, path, seen["rectifications"].clone())
}

async fn limits(app: &App, bureau: &Bureau, path: &str) -> Vec<Value> {
    let seen = bureau.lead.get(app, path).await.ok();
    let clocks = seen["clocks"].as_array().unwrap();
    clocks.iter().filter(|c| c["kind"] == "audit_rectification").map(|c| c["state"].clone()).collect()
}

#[actix_web::test]
async fn each_thing_to_be_put_right_has_its_own_day_and_a_late_end_of_the_audit_makes_none_of_them_late() {
    let (app, bureau, path, things) = reported().await;
    let accept = |n: usize| json!({"rectification_id": things[n]["id"], "accepted": true});
    app.step_to("2026-05-02");
    assert_eq!(limits(&app, &bureau, &path).await, ["open", "open"]);
    bureau.auditor.act(&app, &path, "accept_rectification", accept(0)).await.ok();
    assert_eq!(limits(&app, &bureau, &path).await, ["met", "open"]);
    app.step_to("2026-07-01");
    assert_eq!(limits(&app, &bureau, &path).await, ["met", "missed"]);
    bureau.auditor.act(&app, &path, "accept_rectification", accept(1)).await.ok();
    bureau.lead.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!(limits(&app, &bureau, &path).await, ["met", "missed"]);
}

#[actix_web::test]
async fn what_is_not_put_right_on_its_day_is_the_departments_to_urge_from_the_next_day_on() {
    let (app, bureau, path, things) = reported().await;
    app.step_to("2026-05-02");
    assert_eq!(asked(&app, &bureau.staff).await, []);
    app.step_to("2026-05-03");
    assert_eq!(asked(&app, &bureau.staff).await, to_do("urge_rectification", "2026-05-02"));
    assert_eq!(asked(&app, &bureau.reviewer).await, []);
    assert_eq!(asked(&app, &bureau.auditor).await, to_do("accept_rectification", "2026-05-02"));
    let accept = json!({"rectification_id": things[0]["id"], "accepted": true});
    bureau.auditor.act(&app, &path, "accept_rectification", accept).await.ok();
    assert_eq!(asked(&app, &bureau.staff).await, []);
}

#[actix_web::test]
async fn a_deadline_of_all_things_together_from_before_is_met_by_the_last_acceptance() {
    let (app, bureau, path, things) = reported().await;
    // As it was kept before each thing had its own.
    let old = "DELETE FROM deadline WHERE kind = 'audit_rectification' AND due_date < '2026-06-01';
               UPDATE deadline SET object = 'audit', object_id = (SELECT id FROM audit)
                WHERE kind = 'audit_rectification';";
    assert!(raw(&app, old));
    for n in [0, 1] {
        let accept = json!({"rectification_id": things[n]["id"], "accepted": true});
        bureau.auditor.act(&app, &path, "accept_rectification", accept).await.ok();
    }
    app.step_to("2026-07-20");
    bureau.lead.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!(limits(&app, &bureau, &path).await, ["met"]);
}

#[actix_web::test]
async fn a_limit_that_is_over_when_it_is_put_down_is_marked_by_the_next_daily_run() {
    let (app, bureau, unit, _) = bureau().await;
    let long = bureau.official(&app, &unit, "测试久任", "2020-01-10").await;
    let path = bureau.planned(&app, &long).await;
    for _ in 0..2 {
        hezhen::jobs::run(&app.db).unwrap();
    }
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=deadline&action=miss").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(1), "{log}");
    bureau.head.get(&app, &path).await.ok();
}

#[actix_web::test]
async fn of_two_who_plan_the_same_official_at_once_one_does() {
    let (app, bureau, unit, _) = bureau().await;
    let second = app.actor("org_staff").await;
    for name in ["测试一", "测试二", "测试三"] {
        let official = bureau.official(&app, &unit, name, "2024-01-10").await;
        let form = json!({"kind": "annual", "cadre_id": official});
        let both = join(bureau.staff.post(&app, "/audits", form.clone()), second.post(&app, "/audits", form)).await;
        let (first, other) = if both.0.status == 201 { both } else { (both.1, both.0) };
        first.created();
        other.refused("conflict", "audit_open");
    }
}

#[actix_web::test]
async fn the_database_keeps_one_audit_under_way_and_one_unfinished_deadline_of_a_kind() {
    let (app, bureau, _, official) = bureau().await;
    let first = bureau.planned(&app, &official).await;
    bureau.reviewer.act(&app, &first, "cancel", json!({"text": "改期"})).await.ok();
    let path = bureau.planned(&app, &official).await;
    assert!(!raw(&app, "UPDATE audit SET state = 'planned' WHERE state = 'cancelled'"));
    bureau.planned_as(&app, "performance", &official).await;
    bureau.on_to(&app, &path, "comments").await;
    bureau.head.act(&app, &path, "return", json!({"text": "补充"})).await.ok();
    bureau.lead.act(&app, &path, "send_draft", json!({})).await.ok();
    assert!(!raw(&app, "UPDATE deadline SET closed_on = NULL WHERE kind = 'audit_comments'"));
}
