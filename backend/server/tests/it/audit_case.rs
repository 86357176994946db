//! What audits mean for a case: R-AUD-4.

use serde_json::json;

use crate::support::App;
use crate::support::chain::audit::{Bureau, body};
use crate::support::chain::{Chain, verification};

async fn check(chain: &Chain, app: &App) -> String {
    chain.staff.get(app, &chain.case).await.check("R-AUD-4")
}

#[actix_web::test]
async fn r_aud_4_a_finished_audit_releases_the_case_and_an_appeal_holds_it_again() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    assert_eq!(check(&chain, &app).await, "blocks");
    let path = bureau.planned(&app, cadre.as_str().unwrap()).await;
    bureau.on_to(&app, &path, "issued").await;
    assert_eq!(check(&chain, &app).await, "blocks", "issued, and not with the department");
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(check(&chain, &app).await, "holds");
    let objects = bureau.staff.get(&app, "/audit-objects").await.ok();
    assert_eq!(objects["items"][0]["audited_on"], bureau.staff.get(&app, &path).await.ok()["issued_on"]);
    assert_eq!(objects["items"][0]["leaving"], true);
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    assert_eq!(check(&chain, &app).await, "blocks", "the result is in dispute");
    let (other, second) = (app.actor("audit_lead").await, app.actor("auditor").await);
    let panel = json!({"team": [{"account_id": other.id, "lead": true}, {"account_id": second.id}]});
    other.act(&app, &path, "set_panel", panel).await.ok();
    other.act(&app, &path, "decide_appeal", body("decide_appeal")).await.ok();
    assert_eq!(check(&chain, &app).await, "holds");
}

#[actix_web::test]
async fn r_aud_4_who_left_the_post_unaudited_owes_the_audit_all_the_same() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    let held = bureau.staff.get(&app, &format!("/tenures?cadre_id={}", cadre.as_str().unwrap())).await.ok();
    let of = |t: &&serde_json::Value| t["post_name"] == "财政所所长";
    let tenure = held["items"].as_array().unwrap().iter().find(of).unwrap()["id"].as_str().unwrap().to_owned();
    let left = app.clock.now().date_naive().to_string();
    let end = json!({"to": left, "reason": "另有任用"});
    bureau.staff.act(&app, &format!("/tenures/{tenure}"), "end", end).await.ok();
    assert_eq!(check(&chain, &app).await, "blocks", "a clerk's stroke of the pen is no audit");
    let objects = bureau.staff.get(&app, "/audit-objects").await.ok();
    assert_eq!((&objects["items"][0]["left_on"], &objects["items"][0]["due_on"]), (&json!(left), &json!(left)));
    let tasks = bureau.staff.get(&app, "/tasks").await.ok();
    let waits = |t: &&serde_json::Value| t["object"] == "audit_object" && t["object_id"] == cadre;
    assert!(tasks["items"].as_array().unwrap().iter().any(|t| waits(&t)), "{tasks:#}");
    let county = chain.unit["parent_id"].as_str().unwrap();
    let plan = bureau.staff.post(&app, "/audit-plans", json!({"year": 2026, "unit_id": county})).await.created();
    assert_eq!((&plan["items"][0]["cadre_id"], &plan["items"][0]["kind"]), (&cadre, &json!("departure")));
    let path = bureau.planned_as(&app, "departure", cadre.as_str().unwrap()).await;
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(check(&chain, &app).await, "holds");
    assert_eq!(bureau.staff.get(&app, "/audit-objects").await.ok()["items"], json!([]));
    let board = bureau.staff.get(&app, &format!("/audit-rotation?unit_id={county}&year=2026")).await.ok();
    let stands = &board["items"][0]["items"][0];
    assert_eq!(
        (&stands["cadre_id"], &stands["audit_state"]),
        (&cadre, &json!("delivered")),
        "the year's work stays seen"
    );
}

#[actix_web::test]
async fn r_aud_4_what_a_project_achieved_says_nothing_of_the_person() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    let path = bureau.planned_as(&app, "performance", cadre.as_str().unwrap()).await;
    assert_eq!(bureau.staff.get(&app, "/audit-objects").await.ok()["items"][0]["audit_id"], json!(null));
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(check(&chain, &app).await, "blocks");
}

#[actix_web::test]
async fn r_aud_4_is_asked_again_where_the_document_is_issued() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "publicising").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    chain.prepare(&app, "confirm_notice").await;
    let refused = chain.take(&app, "confirm_notice").await.refused("rule-broken", "R-AUD-4");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "audit");
    chain.override_gate(&app, "R-AUD-4").await;
    chain.take(&app, "confirm_notice").await.ok();
}
