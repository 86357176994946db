//! Motions: the gate of the first step.

use serde_json::json;

use crate::support::App;
use crate::support::builders::{attachment, cadres};
use crate::support::chain::{Chain, motion};

#[actix_web::test]
async fn r_mot_1_a_motion_without_method_and_team_is_not_approved() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let refused = chain.take(&app, "approve_motion").await.refused("rule-broken", "R-MOT-1");
    assert_eq!(refused["shortfall"]["missing"].as_array().unwrap().len(), 3);
    let mut form = motion::form(chain.case_id());
    form["plan"]["team_note"] = "  ".into();
    let made = chain.staff.post(&app, "/motions", form.clone()).await.created();
    let refused = chain.take(&app, "approve_motion").await.refused("rule-broken", "R-MOT-1");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "team"}]));
    form["plan"]["team_note"] = "考察组三人".into();
    let path = format!("/motions/{}", made["id"].as_str().unwrap());
    chain.staff.patch(&app, &path, 1, form.clone()).await.ok();
    chain.take(&app, "approve_motion").await.ok();
    chain.staff.patch(&app, &path, 2, form).await.refused("wrong-state", "case_stage");
    let seen = chain.staff.get(&app, &path).await.ok();
    assert_eq!(seen["actions"][0]["refusal"]["code"], "case_stage");
}

#[actix_web::test]
async fn r_mot_2_an_empty_analysis_warns_and_lets_pass() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let mut form = motion::form(chain.case_id());
    form["unit_analysis"] = "".into();
    chain.staff.post(&app, "/motions", form).await.created();
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-MOT-2"), "warns");
    let approved = chain.take(&app, "approve_motion").await.ok();
    assert_eq!(approved["warnings"][0]["code"], "R-MOT-2");
    let record = chain.staff.get(&app, &format!("{}/process-record?object=selection_case", chain.case)).await.ok();
    let events = record["items"].as_array().unwrap();
    let approval = events.iter().find(|e| e["action"] == "approve_motion").unwrap()["summary"].as_str().unwrap();
    assert!(approval.contains("提示：R-MOT-2"), "what was warned of is logged: {approval}");
}

#[actix_web::test]
async fn r_post_1_a_motion_for_a_held_post_is_not_approved() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-POST-1"), "holds");
    let person = cadres(&app, &chain.staff, 1).await;
    let held = json!({"post_id": chain.post, "cadre_id": person[0]["id"], "from": "2026-03-01", "kind": "appointed"});
    chain.staff.post(&app, "/tenures", held).await.created();
    let refused = chain.take(&app, "approve_motion").await.refused("rule-broken", "R-POST-1");
    assert_eq!((&refused["shortfall"]["have"], &refused["shortfall"]["need"]), (&json!("2"), &json!("1")));
    assert_eq!(refused["broken"][0]["override_allowed"], true);
    assert_eq!(refused["broken"][0]["basis"]["kind"], "law");
}

#[actix_web::test]
async fn r_post_2_a_long_vacancy_warns_after_180_days() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    app.step_to("2026-08-29");
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-POST-2"), "holds");
    app.step_to("2026-08-30");
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-POST-2"), "warns");
}

#[actix_web::test]
async fn a_case_has_one_motion_and_its_papers_are_its_own() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let mut form = motion::form(chain.case_id());
    form["attachments"] = json!([uuid::Uuid::now_v7()]);
    chain.staff.post(&app, "/motions", form.clone()).await.invalid("/attachments/0", "no_such_attachment");
    form["attachments"] = json!([attachment(&app, &chain.staff).await]);
    let made = chain.staff.post(&app, "/motions", form.clone()).await.created();
    assert_eq!(made["papers"][0]["name"], "批复.pdf");
    chain.staff.post(&app, "/motions", form.clone()).await.refused("conflict", "");
    form["colour"] = 1.into();
    chain.staff.post(&app, "/motions", form.clone()).await.invalid("/colour", "unknown_field");
    form.as_object_mut().unwrap().remove("colour");
    chain.reviewer.post(&app, "/motions", form).await.refused("not-permitted", "");
}
