//! Plans of audits: the rotation of three years, and the audits that a plan puts down.

use serde_json::{Value, json};

use crate::audit::bureau;
use crate::support::App;
use crate::support::chain::audit::Bureau;

/// Seven officials of one unit, the county above it: one of them was named before.
async fn seven() -> (App, Bureau, String) {
    let (app, bureau, unit, _) = bureau().await;
    for (name, since) in [
        ("测试一", "2023-06-01"),
        ("测试二", "2023-09-01"),
        ("测试三", "2024-06-01"),
        ("测试四", "2025-02-01"),
        ("测试五", "2025-06-01"),
        ("测试六", "2025-09-01"),
    ] {
        bureau.official(&app, &unit, name, since).await;
    }
    let county = unit["parent_id"].as_str().unwrap().to_owned();
    (app, bureau, county)
}

fn names(items: &Value) -> Vec<&str> {
    items.as_array().unwrap().iter().map(|i| i["name"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn seven_are_audited_three_two_and_two_within_three_years_and_none_twice() {
    let (app, bureau, county) = seven().await;
    let rotation = bureau.staff.get(&app, &format!("/audit-rotation?unit_id={county}&year=2026")).await.ok();
    let years: Vec<_> = rotation["items"].as_array().unwrap().iter().map(|y| names(&y["items"])).collect();
    assert_eq!(years, [vec!["测试一", "测试二", "测试所长"], vec!["测试三", "测试四"], vec!["测试五", "测试六"]]);
    let lead = app.actor("inspection_lead").await;
    lead.get(&app, &format!("/audit-rotation?unit_id={county}")).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn r_aud_6_a_plan_that_leaves_out_who_falls_due_is_warned_of() {
    let (app, bureau, county) = seven().await;
    let made = bureau.staff.post(&app, "/audit-plans", json!({"year": 2026, "unit_id": county})).await.created();
    assert_eq!(names(&made["items"]), ["测试一", "测试二", "测试所长"]);
    let again = bureau.staff.post(&app, "/audit-plans", json!({"year": 2026, "unit_id": county})).await;
    again.refused("conflict", "audit_plan_exists");
    let path = format!("/audit-plans/{}", made["id"].as_str().unwrap());
    assert_eq!(bureau.staff.get(&app, &path).await.check("R-AUD-6"), "holds");
    let two = json!({"items": [
        {"cadre_id": made["items"][0]["cadre_id"], "kind": "departure"},
        {"cadre_id": made["items"][2]["cadre_id"], "kind": "annual"},
    ]});
    bureau.staff.patch(&app, &path, 1, two).await.ok();
    let seen = bureau.staff.get(&app, &path).await;
    assert_eq!(seen.check("R-AUD-6"), "warns");
    assert!(seen.body["checks"].to_string().contains("测试二"), "{:#}", seen.body["checks"]);
    let item = json!({"cadre_id": made["items"][1]["cadre_id"], "kind": "performance"});
    let unsaid = json!({"items": [item]});
    bureau.staff.patch(&app, &path, 2, unsaid).await.invalid("/items/0/project", "required");
    let nobody = json!({"items": [{"cadre_id": county, "kind": "annual"}]});
    bureau.staff.patch(&app, &path, 2, nobody).await.invalid("/items/0/cadre_id", "no_audit_object");
}

#[actix_web::test]
async fn sod_1_who_drew_up_a_plan_does_not_approve_it_and_its_approval_puts_its_audits_down() {
    let (app, bureau, county) = seven().await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let made = both.post(&app, "/audit-plans", json!({"year": 2026, "unit_id": county})).await.created();
    let path = format!("/audit-plans/{}", made["id"].as_str().unwrap());
    both.act(&app, &path, "submit", json!({})).await.ok();
    let tasks = bureau.reviewer.get(&app, "/tasks").await.ok();
    let waits = |t: &Value| t["object"] == "audit_plan" && t["action"] == "approve" && t["group"] == "approval";
    assert!(tasks["items"].as_array().unwrap().iter().any(waits));
    both.act(&app, &path, "approve", json!({})).await.refused("not-permitted", "SOD-1");
    bureau.reviewer.act(&app, &path, "return", json!({})).await.invalid("/reason", "required");
    bureau.reviewer.act(&app, &path, "approve", json!({})).await.ok();
    both.patch(&app, &path, 3, json!({"items": []})).await.refused("wrong-state", "audit_plan_state");
    let audits = bureau.staff.get(&app, "/audits?year=2026&kind=annual&open=true").await.ok();
    let named: Vec<_> =
        audits["items"].as_array().unwrap().iter().map(|a| a["subject_name"].as_str().unwrap()).collect();
    assert_eq!(named, ["测试一", "测试二", "测试所长"]);
    let tasks = bureau.staff.get(&app, "/tasks").await.ok();
    let proposals =
        tasks["items"].as_array().unwrap().iter().filter(|t| t["object"] == "audit" && t["action"] == "propose");
    assert_eq!(proposals.count(), 3);
    let page = bureau.staff.get(&app, "/audits?limit=2").await.ok();
    let next = page["next"].as_str().unwrap();
    assert_eq!(
        bureau.staff.get(&app, &format!("/audits?limit=2&after={next}")).await.ok()["items"].as_array().unwrap().len(),
        1
    );
}

#[actix_web::test]
async fn the_board_still_shows_three_two_and_two_once_the_first_year_is_approved_and_the_second_names_two() {
    let (app, bureau, county) = seven().await;
    let years = async |first: i32| {
        let seen = bureau.staff.get(&app, &format!("/audit-rotation?unit_id={county}&year={first}")).await.ok();
        seen["items"].as_array().unwrap().clone()
    };
    let before: Vec<_> = years(2026).await.iter().map(|y| names(&y["items"]).join(" ")).collect();
    approved(&app, &bureau, &county, 2026).await;
    let board = years(2026).await;
    let after: Vec<_> = board.iter().map(|y| names(&y["items"]).join(" ")).collect();
    assert_eq!((&after, after[1].as_str()), (&before, "测试三 测试四"));
    let card = &board[0]["items"][0];
    assert_eq!((&card["audit_state"], &card["audit_year"]), (&json!("planned"), &json!(2026)));
    let audit = format!("/audits/{}", card["audit_id"].as_str().unwrap());
    assert_eq!(board[1]["items"][0]["audit_id"], Value::Null);
    bureau.on_to(&app, &audit, "closed").await;
    let done: Vec<_> = years(2026).await.iter().map(|y| names(&y["items"]).len()).collect();
    assert_eq!(done, [3, 2, 2], "what is done stays in its year");
    let second = approved(&app, &bureau, &county, 2027).await;
    assert_eq!(names(&second["items"]), ["测试三", "测试四"]);
    let third = approved(&app, &bureau, &county, 2028).await;
    assert_eq!(names(&third["items"]), ["测试五", "测试六"]);
}

/// The plan of a year, drawn up and approved.
async fn approved(app: &App, bureau: &Bureau, county: &str, year: i32) -> Value {
    let made = bureau.staff.post(app, "/audit-plans", json!({"year": year, "unit_id": county})).await.created();
    let path = format!("/audit-plans/{}", made["id"].as_str().unwrap());
    bureau.staff.act(app, &path, "submit", json!({})).await.ok();
    bureau.reviewer.act(app, &path, "approve", json!({})).await.ok();
    made
}

#[actix_web::test]
async fn sod_3_who_stands_in_a_plan_changes_it_and_stays_in_it_without_seeing_it() {
    let (app, bureau, county) = seven().await;
    let made = bureau.staff.post(&app, "/audit-plans", json!({"year": 2026, "unit_id": county})).await.created();
    let path = format!("/audit-plans/{}", made["id"].as_str().unwrap());
    let own = made["items"][1]["cadre_id"].clone();
    let insider = app.actor_with(&[("org_staff", "/")], own.as_str()).await;
    let seen = insider.get(&app, &path).await.ok();
    assert_eq!(names(&seen["items"]), ["测试一", "测试所长"]);
    let one = json!({"items": [{"cadre_id": seen["items"][0]["cadre_id"], "kind": "mid_term"}]});
    assert_eq!(names(&insider.patch(&app, &path, 1, one).await.ok()["items"]), ["测试一"]);
    let whole = bureau.staff.get(&app, &path).await.ok();
    assert_eq!(names(&whole["items"]), ["测试一", "测试二"]);
    assert_eq!(whole["items"][1], made["items"][1], "as it was");
    let oneself = json!({"items": [{"cadre_id": own, "kind": "departure"}]});
    insider.patch(&app, &path, 2, oneself).await.invalid("/items/0/cadre_id", "own_audit");
}
