//! Overrides of gates: asked for by one, decided by another, for what can be overridden and nothing else.

use serde_json::{Value, json};

use crate::support::builders::{attachment, cadres, case_form};
use crate::support::chain::Chain;
use crate::support::{App, As};

/// A draft whose post is held: R-POST-1 stands in the way.
async fn blocked(app: &App) -> Chain {
    let mut chain = Chain::draft(app).await;
    chain.prepare(app, "approve_motion").await;
    let person = cadres(app, &chain.staff, 1).await;
    let held = json!({"post_id": chain.post, "cadre_id": person[0]["id"], "from": "2026-03-01", "kind": "appointed"});
    chain.staff.post(app, "/tenures", held).await.created();
    chain
}

async fn form(app: &App, chain: &Chain, by: &As, rule: &str) -> Value {
    json!({
        "object": "selection_case", "object_id": chain.case_id(), "rule": rule, "reason": "上级已批复同意超职数配备",
        "attachment_id": attachment(app, by).await,
    })
}

async fn ask(app: &App, chain: &Chain) -> String {
    let form = form(app, chain, &chain.staff, "R-POST-1").await;
    let made = chain.staff.post(app, "/gate-overrides", form).await.created();
    format!("/gate-overrides/{}", made["id"].as_str().unwrap())
}

#[actix_web::test]
async fn r_post_1_passes_when_a_second_person_has_approved_and_not_before() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    let request = ask(&app, &chain).await;
    chain.take(&app, "approve_motion").await.refused("rule-broken", "R-POST-1");
    let waits = chain.reviewer.get(&app, "/tasks").await.ok();
    assert!(waits["items"].as_array().unwrap().iter().any(|t| t["object"] == "gate_override"));
    chain.reviewer.act(&app, &request, "approve", json!({})).await.ok();
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-POST-1"), "overridden");
    chain.reviewer.act(&app, &request, "approve", json!({})).await.refused("wrong-state", "");
    chain.take(&app, "approve_motion").await.ok();
    let record = chain.staff.get(&app, &format!("{}/process-record?object=gate_override", chain.case)).await.ok();
    assert_eq!(record["items"][0]["evidence"][0]["name"], "批复.pdf");
    assert_eq!(record["items"][1]["action"], "approve");
    let record = chain.staff.get(&app, &format!("{}/process-record?object=selection_case", chain.case)).await.ok();
    let events = record["items"].as_array().unwrap();
    let approval = events.iter().find(|e| e["action"] == "approve_motion").unwrap()["summary"].as_str().unwrap();
    assert!(approval.contains("经批准突破：R-POST-1"), "what was passed is logged: {approval}");
}

#[actix_web::test]
async fn sod_1_nobody_approves_what_one_asked_for() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let form = form(&app, &chain, &both, "R-POST-1").await;
    let made = both.post(&app, "/gate-overrides", form).await.created();
    let request = format!("/gate-overrides/{}", made["id"].as_str().unwrap());
    both.act(&app, &request, "approve", json!({})).await.refused("not-permitted", "SOD-1");
    chain.staff.act(&app, &request, "approve", json!({})).await.refused("not-permitted", "");
    let other = app.actor_with(&[("reviewer", "/3401/XZ01/")], None).await;
    other.act(&app, &request, "approve", json!({})).await.ok();
}

#[actix_web::test]
async fn r_gate_1_only_a_gate_is_overridden() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    for rule in ["R-MOT-1", "R-POST-2", "R-CASE-5", "R-NONE-1"] {
        let form = form(&app, &chain, &chain.staff, rule).await;
        chain.staff.post(&app, "/gate-overrides", form).await.refused("rule-broken", "R-GATE-1");
    }
    let rules = chain.staff.get(&app, "/gate-rules").await.ok();
    assert!(rules["items"][0]["rules"].as_array().unwrap().contains(&json!("R-POST-1")));
}

#[actix_web::test]
async fn a_refused_or_withdrawn_request_opens_nothing() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    let request = ask(&app, &chain).await;
    chain.reviewer.act(&app, &request, "refuse", json!({})).await.invalid("/reason", "required");
    chain.reviewer.act(&app, &request, "refuse", json!({"reason": "批复不符"})).await.ok();
    chain.take(&app, "approve_motion").await.refused("rule-broken", "R-POST-1");
    let again = ask(&app, &chain).await;
    let twice = form(&app, &chain, &chain.staff, "R-POST-1").await;
    chain.staff.post(&app, "/gate-overrides", twice).await.refused("conflict", "asked_already");
    chain.staff.act(&app, &again, "withdraw", json!({})).await.ok();
    chain.take(&app, "approve_motion").await.refused("rule-broken", "R-POST-1");
    chain.staff.act(&app, &again, "lapse", json!({})).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn what_was_approved_lapses_when_the_case_is_changed() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    let request = ask(&app, &chain).await;
    chain.reviewer.act(&app, &request, "approve", json!({})).await.ok();
    let mut changed = case_form(chain.unit["id"].as_str().unwrap(), "青川镇副镇长", &[&chain.post]);
    changed["posts"][0]["headcount"] = 2.into();
    chain.staff.patch(&app, &chain.case, 1, changed).await.ok();
    assert_eq!(chain.staff.get(&app, &request).await.ok()["state"], "lapsed");
    chain.take(&app, "approve_motion").await.refused("rule-broken", "R-POST-1");
}

#[actix_web::test]
async fn a_request_needs_a_reason_a_paper_and_a_case_that_one_sees() {
    let app = App::start().await;
    let chain = blocked(&app).await;
    let good = form(&app, &chain, &chain.staff, "R-POST-1").await;
    let mut bad = good.clone();
    bad["reason"] = "好".into();
    chain.staff.post(&app, "/gate-overrides", bad).await.invalid("/reason", "length");
    let mut bad = good.clone();
    bad["attachment_id"] = json!(uuid::Uuid::now_v7());
    chain.staff.post(&app, "/gate-overrides", bad).await.invalid("/attachment_id", "no_such_attachment");
    let mut bad = good.clone();
    bad["object_id"] = json!(uuid::Uuid::now_v7());
    chain.staff.post(&app, "/gate-overrides", bad).await.invalid("/object_id", "no_such_case");
    chain.lead.post(&app, "/gate-overrides", good).await.refused("not-permitted", "");
}
