//! Appointments: the talk, the document, the post.

use serde_json::json;

use crate::support::App;
use crate::support::builders::{cadre, case_form, post_form};
use crate::support::chain::appointment::{all, issued, talk, talked};
use crate::support::chain::verification::{live, record};
use crate::support::chain::{Chain, candidate, inspection};

async fn only(chain: &Chain, app: &App) -> String {
    let rows = all(chain, app).await;
    assert_eq!(rows.len(), 1);
    format!("/appointments/{}", rows[0]["id"].as_str().unwrap())
}

#[actix_web::test]
async fn r_app_1_no_document_before_the_notice_is_confirmed() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "publicising").await;
    let path = only(&chain, &app).await;
    let refused = chain.staff.act(&app, &path, "issue", json!({})).await.refused("rule-broken", "R-APP-1");
    let missing = refused["broken"][0]["shortfall"]["missing"].as_array().unwrap();
    assert!(missing.iter().any(|m| m["what"] == "confirmed_notice"), "{missing:?}");
    chain.staff.act(&app, &path, "hold_talk", talk("2026-03-02")).await.refused("wrong-state", "case_stage");
    chain.on_to(&app, "appointing").await;
    let refused = chain.staff.act(&app, &path, "issue", json!({})).await.refused("rule-broken", "R-APP-1");
    assert_eq!(refused["broken"][0]["shortfall"]["missing"], json!([{"what": "appointment_talk"}]));
    talked(&chain, &app).await;
    let done = chain.staff.act(&app, &path, "issue", json!({})).await.ok();
    assert_eq!(done["state"], "document_issued");
}

#[actix_web::test]
async fn r_app_1_the_case_waits_for_every_document() {
    let app = App::start().await;
    let chain = Chain::to(&app, "appointing").await;
    chain.staff.act(&app, &chain.case, "issue_document", json!({})).await.refused("rule-broken", "R-APP-1");
    issued(&chain, &app).await;
    let case = chain.staff.act(&app, &chain.case, "issue_document", json!({})).await.ok();
    assert_eq!(case["state"], "probation");
}

#[actix_web::test]
async fn r_app_4_with_somebody_on_probation_a_case_is_not_concluded() {
    let app = App::start().await;
    let chain = Chain::to(&app, "appointing").await;
    issued(&chain, &app).await;
    chain.staff.act(&app, &chain.case, "conclude", json!({})).await.refused("rule-broken", "R-APP-4");
    chain.staff.act(&app, &chain.case, "issue_document", json!({})).await.ok();
}

#[actix_web::test]
async fn r_app_3_without_probation_the_case_is_concluded_with_the_document() {
    let app = App::start().await;
    let chain = Chain::to(&app, "appointing").await;
    let path = only(&chain, &app).await;
    let seen = chain.staff.get(&app, &path).await.ok();
    let mut terms = json!({
        "tenure_basis": "decision", "tenure_from": seen["tenure_from"], "on_probation": false, "relieve": true,
    });
    chain.staff.patch(&app, &path, 1, terms.clone()).await.invalid("/probation_reason", "required");
    terms["probation_reason"] = "平级改任".into();
    chain.staff.patch(&app, &path, 1, terms.clone()).await.ok();
    terms["tenure_from"] = "2029-01-01".into();
    chain.staff.patch(&app, &path, 2, terms).await.invalid("/tenure_from", "in_future");
    issued(&chain, &app).await;
    chain.staff.act(&app, &chain.case, "issue_document", json!({})).await.refused("rule-broken", "R-APP-3");
    let case = chain.staff.act(&app, &chain.case, "conclude", json!({})).await.ok();
    assert_eq!(case["state"], "closed");
}

#[actix_web::test]
async fn a_document_has_the_next_number_and_fills_the_post() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "appointing").await;
    let path = only(&chain, &app).await;
    issued(&chain, &app).await;
    let made = chain.staff.get(&app, &path).await.ok();
    assert_eq!(made["doc_no"], "县委组任〔2026〕1号");
    let until = made["probation_until"].as_str().unwrap();
    assert_eq!(until, made["issued_on"].as_str().unwrap().replace("2026", "2027"));
    let held = chain.staff.get(&app, &format!("/tenures?post_id={}", chain.post)).await.ok();
    assert_eq!((&held["items"][0]["doc_no"], &held["items"][0]["probation_until"]), (&made["doc_no"], &json!(until)));
    assert_eq!(held["items"][0]["from"], made["tenure_from"]);
    let post = chain.staff.get(&app, &format!("/posts/{}", chain.post)).await.ok();
    assert_eq!(post["vacant_since"], json!(null));
    let candidate = format!("/candidates/{}", made["candidate_id"].as_str().unwrap());
    assert_eq!(chain.staff.get(&app, &candidate).await.ok()["state"], "appointed");
    chain.staff.act(&app, &path, "issue", json!({})).await.refused("wrong-state", "");
    chain.on_to(&app, "probation").await;
}

#[actix_web::test]
async fn a_talk_says_what_is_lacking_too() {
    let app = App::start().await;
    let chain = Chain::to(&app, "appointing").await;
    let path = only(&chain, &app).await;
    let mut form = talk("2026-03-02");
    form["talk"]["shortcomings"] = " ".into();
    chain.staff.act(&app, &path, "hold_talk", form.clone()).await.invalid("/talk/shortcomings", "length");
    form["talk"]["shortcomings"] = "经验不足".into();
    form["talk"]["talkers"] = json!([]);
    chain.staff.act(&app, &path, "hold_talk", form).await.invalid("/talk/talkers", "length");
    chain.staff.act(&app, &path, "hold_talk", json!({})).await.invalid("/talk", "required");
    chain.staff.act(&app, &path, "hold_talk", talk("2029-03-02")).await.invalid("/talk/held_on", "in_future");
    chain.reviewer.act(&app, &path, "hold_talk", talk("2026-03-02")).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn an_appointment_comes_to_nothing_only_by_a_reviewer_with_a_reason() {
    let app = App::start().await;
    let chain = Chain::to(&app, "appointing").await;
    let path = only(&chain, &app).await;
    let why = json!({"reason": "公示后查实问题"});
    chain.staff.act(&app, &path, "cancel", why.clone()).await.refused("not-permitted", "");
    chain.reviewer.act(&app, &path, "cancel", json!({})).await.invalid("/reason", "required");
    let seen = chain.reviewer.act(&app, &path, "cancel", why).await.ok();
    assert_eq!((&seen["state"], &seen["reason"]), (&json!("cancelled"), &json!("公示后查实问题")));
    let candidate = format!("/candidates/{}", seen["candidate_id"].as_str().unwrap());
    assert_eq!(chain.staff.get(&app, &candidate).await.ok()["state"], "dropped");
    chain.staff.act(&app, &chain.case, "issue_document", json!({})).await.refused("rule-broken", "R-APP-1");
}

/// A removal of somebody under a sanction, inspected: the post is taken from who holds it.
async fn removal(app: &App, economic: bool) -> Chain {
    let mut chain = Chain::draft(app).await;
    let unit = chain.unit["id"].as_str().unwrap().to_owned();
    let mut post = post_form(&unit, "副镇长");
    post["is_economic"] = economic.into();
    chain.staff.patch(app, &format!("/posts/{}", chain.post), 1, post).await.ok();
    let mut form = case_form(&unit, "免去青川镇副镇长职务", &[&chain.post]);
    form["kind"] = "removal".into();
    chain.staff.patch(app, &chain.case, 1, form).await.ok();
    let mut person = cadre("测试免", &unit);
    person["sanctions"] = json!([{"kind": "party_post_removal", "decided_on": "2026-02-10"}]);
    let person = chain.staff.post(app, "/cadres", person).await.created();
    let held = json!({"post_id": chain.post, "cadre_id": person["id"], "from": "2020-01-01", "kind": "appointed"});
    chain.staff.post(app, "/tenures", held).await.created();
    chain.on_to(app, "motion_approved").await;
    // No vacancy is announced, nobody is recommended or measured, and who is barred from a post can be named.
    chain.take(app, "open_recommendation").await.ok();
    let named = candidate::pooled(&chain, app, &person).await;
    chain.staff.act(app, &named, "shortlist", json!({})).await.ok();
    chain.take(app, "confirm_shortlist").await.ok();
    chain.on_to(app, "inspecting").await;
    inspection::handed_in(&chain, app).await;
    chain
}

#[actix_web::test]
async fn r_aud_4_a_removal_waits_for_the_audit_of_who_had_economic_responsibility() {
    let app = App::start().await;
    let chain = removal(&app, true).await;
    let refused = chain.take(&app, "accept_report").await.refused("rule-broken", "R-AUD-4");
    assert_eq!(refused["broken"].as_array().unwrap().len(), 1, "{refused:#}");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "audit", "of": "测试免"}]));
    chain.override_gate(&app, "R-AUD-4").await;
    chain.take(&app, "accept_report").await.ok();
}

#[actix_web::test]
async fn a_removal_is_not_stopped_by_what_would_stop_a_promotion() {
    let app = App::start().await;
    let mut chain = removal(&app, false).await;
    let concealed = json!({"result": "issue", "text": "瞒报房产一处", "truth": "concealed"});
    record(&chain, &app, &live(&chain, &app).await[0], "personal_matters", concealed).await;
    chain.take(&app, "accept_report").await.ok();
    chain.on_to(&app, "decided").await;
    for action in ["publish_notice", "confirm_notice"] {
        chain.take(&app, action).await.ok();
    }
    issued(&chain, &app).await;
    assert_eq!(chain.staff.act(&app, &chain.case, "conclude", json!({})).await.ok()["state"], "closed");
    let held = chain.staff.get(&app, &format!("/tenures?post_id={}", chain.post)).await.ok();
    assert_eq!(held["items"][0]["state"], "ended");
}
