//! Audits of what a key work achieved: named after it, and no answer for the limit of the person.

use serde_json::{Value, json};

use crate::audit::bureau;

#[actix_web::test]
async fn an_audit_of_performance_says_of_what_and_no_other_does() {
    let (app, bureau, _, official) = bureau().await;
    let form = |kind: &str, project: Value| json!({"kind": kind, "cadre_id": official, "project": project});
    for unsaid in [Value::Null, json!("  ")] {
        bureau.staff.post(&app, "/audits", form("performance", unsaid)).await.invalid("/project", "required");
    }
    let long = "工".repeat(201);
    bureau.staff.post(&app, "/audits", form("performance", json!(long))).await.invalid("/project", "length");
    for kind in ["annual", "pre_appointment", "mid_term", "departure"] {
        bureau.staff.post(&app, "/audits", form(kind, json!("污水管网工程"))).await.invalid("/project", "mismatch");
    }
    let made = bureau.staff.post(&app, "/audits", form("performance", json!(" 污水管网工程 "))).await.created();
    assert_eq!(made["project"], "污水管网工程");
    let plain = bureau.staff.post(&app, "/audits", form("annual", json!(" "))).await.created();
    assert_eq!(plain["project"], Value::Null);
    let found = bureau.staff.get(&app, "/audits?q=管网").await.ok();
    assert_eq!(found["items"][0]["project"], "污水管网工程");
    assert_eq!(bureau.staff.get(&app, "/audits?q=水库").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn r_aud_6_the_limit_of_the_person_does_not_run_for_an_audit_of_performance() {
    let (app, bureau, unit, _) = bureau().await;
    let overdue = bureau.official(&app, &unit, "测试久任", "2020-01-10").await;
    let path = bureau.planned_as(&app, "performance", &overdue).await;
    let seen = bureau.head.get(&app, &path).await.ok();
    assert_eq!((&seen["due_on"], &seen["clocks"]), (&json!("2026-12-31"), &json!([])), "the end of its year");
    app.step_to("2026-12-20");
    assert_eq!(bureau.staff.get(&app, &path).await.check("R-AUD-6"), "holds");
    assert_eq!(bureau.staff.get(&app, "/audits").await.ok()["items"][0]["alert"], Value::Null);
    let of_person = bureau.planned(&app, &overdue).await;
    assert_eq!(bureau.staff.get(&app, &of_person).await.check("R-AUD-6"), "warns");
    let tasks = bureau.staff.get(&app, "/tasks").await.ok().to_string();
    assert!(tasks.contains("污水管网工程绩效审计") && tasks.contains("测试久任经济责任审计"), "{tasks}");
}

#[actix_web::test]
async fn its_papers_speak_of_the_work_and_not_of_economic_responsibility() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned_as(&app, "performance", &official).await;
    bureau.on_to(&app, &path, "delivered").await;
    let seen = bureau.lead.get(&app, &path).await.ok();
    let closed = seen["clocks"].as_array().unwrap().iter().filter(|c| c["kind"] == "audit_due").count();
    assert_eq!(closed, 0);
    for kind in ["entrustment", "notice"] {
        let print = bureau.lead.get(&app, &format!("{path}/documents/{kind}")).await.ok().to_string();
        assert!(print.contains("对污水管网工程的绩效情况进行审计") && !print.contains("经济责任的情况"), "{print}");
    }
    let report = bureau.lead.get(&app, &format!("{path}/documents/report")).await.ok();
    assert_eq!(report["title"], "污水管网工程绩效审计报告");
    let result = bureau.staff.get(&app, &format!("{path}/documents/result")).await.ok();
    assert_eq!(result["title"], "污水管网工程绩效审计结果报告");
}

#[actix_web::test]
async fn a_plan_names_the_work_of_an_audit_of_performance_and_its_approval_puts_it_down() {
    let (app, bureau, unit, official) = bureau().await;
    let form = json!({"year": 2026, "unit_id": unit["parent_id"]});
    let made = bureau.staff.post(&app, "/audit-plans", form).await.created();
    let path = format!("/audit-plans/{}", made["id"].as_str().unwrap());
    let item = json!({"cadre_id": official, "kind": "performance", "project": "污水管网工程"});
    let edited = bureau.staff.patch(&app, &path, 1, json!({"items": [item]})).await.ok();
    let item = &edited["items"][0];
    assert_eq!((&item["project"], &item["due_on"]), (&json!("污水管网工程"), &json!("2026-12-31")));
    bureau.staff.act(&app, &path, "submit", json!({})).await.ok();
    bureau.reviewer.act(&app, &path, "approve", json!({})).await.ok();
    let audits = bureau.staff.get(&app, "/audits").await.ok();
    assert_eq!(audits["items"][0]["project"], "污水管网工程");
}
