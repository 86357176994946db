//! Certificates of inspectors: trained, examined, certified, and no longer.

use serde_json::json;

use crate::support::chain::{Chain, team};
use crate::support::{App, As};

async fn examined(chain: &Chain, app: &App, person: &As, score: u32) -> String {
    let form = team::certificate_form(chain, person);
    let made = chain.staff.post(app, "/inspector-certificates", form).await.created();
    let path = format!("/inspector-certificates/{}", made["id"].as_str().unwrap());
    chain.staff.act(app, &path, "train", json!({})).await.ok();
    chain.staff.act(app, &path, "record_exam", json!({"score": score})).await.ok();
    path
}

#[actix_web::test]
async fn r_cert_1_seventy_nine_points_are_refused_and_eighty_are_certified() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = examined(&chain, &app, &chain.lead, 79).await;
    let refused = chain.reviewer.act(&app, &path, "certify", json!({})).await.refused("rule-broken", "R-CERT-1");
    assert_eq!(refused["shortfall"]["need"], "80");
    chain.staff.act(&app, &path, "train", json!({})).await.ok();
    chain.staff.act(&app, &path, "record_exam", json!({"score": 80})).await.ok();
    let given = chain.reviewer.act(&app, &path, "certify", json!({})).await.ok();
    assert_eq!((given["state"].as_str(), given["valid_today"].as_bool()), (Some("certified"), Some(true)));
    assert_eq!(given["valid_to"], "2029-03-01");
    assert!(given["number"].as_str().unwrap().starts_with("KC2026"));
}

#[actix_web::test]
async fn r_cert_2_nobody_is_examined_untrained() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let mut form = team::certificate_form(&chain, &chain.lead);
    let training = form["trainings"].take();
    form["trainings"] = json!([]);
    let made = chain.staff.post(&app, "/inspector-certificates", form.clone()).await.created();
    let path = format!("/inspector-certificates/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &path, "train", json!({})).await.ok();
    let early = chain.staff.act(&app, &path, "record_exam", json!({"score": 90})).await;
    early.refused("rule-broken", "R-CERT-2");
    let edit = json!({"unit_id": form["unit_id"], "level": "一级", "trainings": training});
    chain.staff.patch(&app, &path, 2, edit.clone()).await.ok();
    chain.staff.patch(&app, &path, 2, edit).await.refused("stale", "");
    chain.staff.act(&app, &path, "record_exam", json!({"score": 90})).await.ok();
}

#[actix_web::test]
async fn r_cert_3_a_certificate_expires_after_its_last_day() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = team::certified(&chain, &app, &chain.lead).await;
    app.step_to("2029-03-01");
    chain.staff.act(&app, &path, "expire", json!({})).await.refused("rule-broken", "R-CERT-3");
    app.step_to("2029-03-02");
    assert_eq!(chain.staff.get(&app, &path).await.ok()["valid_today"], false);
    chain.staff.act(&app, &path, "expire", json!({})).await.ok();
}

#[actix_web::test]
async fn sod_1_nobody_certifies_oneself() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let both = app.actor_with(&[("inspector", "/"), ("reviewer", "/")], None).await;
    let path = examined(&chain, &app, &both, 95).await;
    both.act(&app, &path, "certify", json!({})).await.refused("not-permitted", "SOD-1");
    chain.reviewer.act(&app, &path, "certify", json!({})).await.ok();
}

#[actix_web::test]
async fn only_inspectors_are_certified_and_each_once() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let form = team::certificate_form(&chain, &chain.secretary);
    chain.staff.post(&app, "/inspector-certificates", form).await.invalid("/account_id", "no_office");
    team::certified(&chain, &app, &chain.lead).await;
    let again = team::certificate_form(&chain, &chain.lead);
    chain.staff.post(&app, "/inspector-certificates", again).await.invalid("/account_id", "taken");
    let people = chain.staff.get(&app, "/inspectors").await.ok();
    let lead = people["items"].as_array().unwrap().iter().find(|p| p["account_id"] == chain.lead.id.as_str()).unwrap();
    assert_eq!((lead["may_lead"].as_bool(), lead["certified"].as_bool()), (Some(true), Some(true)));
    chain.secretary.get(&app, "/inspectors").await.refused("not-permitted", "");
    let found = chain.staff.get(&app, "/inspector-certificates?q=KC2026&state=certified").await.ok();
    assert_eq!(found["items"].as_array().unwrap().len(), 1);
}
