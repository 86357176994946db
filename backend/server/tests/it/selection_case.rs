//! Cases: the stages and their guards.

use serde_json::json;

use crate::support::builders::{case_form, township, unit};
use crate::support::chain::Chain;
use crate::support::{Answer, App};

#[actix_web::test]
async fn a_case_without_a_post_is_refused_at_the_field() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let form = json!({"title": "青川镇副镇长", "kind": "individual_promotion", "unit_id": town["id"], "posts": []});
    staff.post(&app, "/selection-cases", form).await.invalid("/posts", "length");
}

#[actix_web::test]
async fn a_post_named_twice_is_refused_at_the_field_and_changes_nothing() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let unit = chain.unit["id"].as_str().unwrap();
    let twice = case_form(unit, "改名", &[&chain.post, &chain.post]);
    chain.staff.post(&app, "/selection-cases", twice.clone()).await.invalid("/posts/1/post_id", "twice");
    chain.staff.patch(&app, &chain.case, 1, twice).await.invalid("/posts/1/post_id", "twice");
    let seen = chain.staff.get(&app, &chain.case).await.ok();
    assert_eq!((&seen["version"], &seen["title"]), (&json!(1), &json!("青川镇副镇长")));
    assert_eq!(seen["posts"].as_array().unwrap().len(), 1);
    let unknown = case_form(unit, "改名", &[&uuid::Uuid::now_v7().to_string()]);
    chain.staff.patch(&app, &chain.case, 1, unknown).await.invalid("/posts/0/post_id", "no_such_post");
}

#[actix_web::test]
async fn of_two_persons_who_act_at_once_one_is_told_that_the_case_has_moved() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    let other = app.actor("reviewer").await;
    let (one, two) = (chain.reviewer.token(&app).await, other.token(&app).await);
    let act = |token: &str| {
        let url = format!("{}/api/v1{}/actions/approve_motion", app.url, chain.case);
        let request = app.http.post(url).bearer_auth(token).header("if-match", "\"1\"").json(&json!({}));
        actix_web::rt::spawn(Answer::of(request))
    };
    let (first, second) = (act(&one), act(&two));
    let answers = [first.await.unwrap(), second.await.unwrap()];
    assert_eq!(answers.iter().filter(|a| a.status == 200).count(), 1, "{answers:#?}");
    let lost = answers.into_iter().find(|a| a.status != 200).unwrap();
    lost.refused("stale", "");
    assert_eq!(chain.stage(&app).await, "motion_approved");
}

#[actix_web::test]
async fn a_second_click_on_a_step_is_stale_and_a_late_one_out_of_state() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    chain.reviewer.act_at(&app, &chain.case, 1, "approve_motion", json!({})).await.ok();
    chain.reviewer.act_at(&app, &chain.case, 1, "approve_motion", json!({})).await.refused("stale", "");
    let late = chain.reviewer.act_at(&app, &chain.case, 2, "approve_motion", json!({})).await;
    assert_eq!(late.refused("wrong-state", "")["state"], "motion_approved");
}

#[actix_web::test]
async fn a_step_without_a_version_is_refused() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = format!("{}/actions/approve_motion", chain.case);
    chain.reviewer.post(&app, &path, json!({})).await.refused("version-required", "");
}

#[actix_web::test]
async fn a_second_click_on_open_makes_one_case() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let form = case_form(chain.unit["id"].as_str().unwrap(), "青川镇副镇长", &[&chain.post]);
    let first = chain.staff.post_once(&app, "case-click-1", "/selection-cases", form.clone()).await.created();
    let second = chain.staff.post_once(&app, "case-click-1", "/selection-cases", form).await.created();
    assert_eq!(first["number"], second["number"]);
    assert_eq!(chain.staff.get(&app, "/selection-cases").await.ok()["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn r_case_1_no_stage_is_skipped() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    for action in ["open_recommendation", "confirm_shortlist", "start_inspection", "accept_report", "open_deliberation"]
    {
        assert_eq!(chain.take(&app, action).await.refused("wrong-state", "")["state"], "draft");
    }
    for action in ["register_decision", "publish_notice", "confirm_notice", "issue_document", "archive"] {
        chain.take(&app, action).await.refused("wrong-state", "");
    }
    assert_eq!(chain.stage(&app).await, "draft");
}

#[actix_web::test]
async fn sod_1_who_opened_a_case_does_not_approve_it_and_scope_covers_its_unit() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let form = case_form(chain.unit["id"].as_str().unwrap(), "另一职位", &[&chain.post]);
    let own = both.post(&app, "/selection-cases", form).await.created();
    let own = format!("/selection-cases/{}", own["id"].as_str().unwrap());
    both.act(&app, &own, "approve_motion", json!({})).await.refused("not-permitted", "SOD-1");
    chain.staff.post(&app, "/units", unit("XZ02", "临江镇", chain.unit["parent_id"].as_str())).await.created();
    let elsewhere = app.actor_with(&[("reviewer", "/3401/XZ02/")], None).await;
    elsewhere.act(&app, &chain.case, "approve_motion", json!({})).await.refused("not-found", "");
}

#[actix_web::test]
async fn r_case_5_a_suspended_case_stands_still_until_it_is_resumed() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "motion_approved").await;
    chain.prepare(&app, "open_recommendation").await;
    chain.reviewer.act(&app, &chain.case, "suspend", json!({})).await.invalid("/reason", "required");
    chain.reviewer.act(&app, &chain.case, "suspend", json!({"reason": "举报待查"})).await.ok();
    chain.take(&app, "open_recommendation").await.refused("rule-broken", "R-CASE-5");
    chain.reviewer.act(&app, &chain.case, "resume", json!({"reason": "查无实据"})).await.ok();
    chain.take(&app, "open_recommendation").await.ok();
}

#[actix_web::test]
async fn r_case_6_only_a_suspended_case_is_resumed_and_only_once() {
    let app = App::start().await;
    let chain = Chain::to(&app, "motion_approved").await;
    let (suspend, resume) = (json!({"reason": "举报待查"}), json!({"reason": "查无实据"}));
    chain.reviewer.act(&app, &chain.case, "resume", resume.clone()).await.refused("rule-broken", "R-CASE-6");
    chain.reviewer.act(&app, &chain.case, "suspend", suspend).await.ok();
    let resumed = chain.reviewer.act(&app, &chain.case, "resume", resume.clone()).await.ok();
    assert!(resumed["suspended"].is_null(), "{resumed:#}");
    chain.reviewer.act(&app, &chain.case, "resume", resume).await.refused("rule-broken", "R-CASE-6");
}

#[actix_web::test]
async fn parameters_are_frozen_when_the_motion_is_approved() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    assert_eq!(chain.staff.get(&app, &chain.case).await.ok()["params_version"], json!(null));
    chain.on_to(&app, "motion_approved").await;
    assert!(chain.staff.get(&app, &chain.case).await.ok()["params_version"].is_number());
}
