//! Letters: who answers, what the addressed office sees, reminders.

use serde_json::json;

use crate::support::App;
use crate::support::chain::Chain;
use crate::support::chain::verification::{ask, item, live, nothing, reply};

async fn inspecting() -> (App, Chain, Vec<String>) {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let live = live(&chain, &app).await;
    (app, chain, live)
}

#[actix_web::test]
async fn only_the_addressed_office_replies_and_it_sees_nothing_else_of_the_case() {
    let (app, chain, live) = inspecting().await;
    let letter = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live).await;
    let path = format!("/consultations/{}", letter["id"].as_str().unwrap());
    assert_eq!(letter["case_id"], chain.case_id());
    let liaison = app.actor("discipline_liaison").await;
    let seen = liaison.get(&app, &path).await.ok();
    assert!(seen["case_id"].is_null());
    assert_eq!(seen["subjects"].as_array().unwrap().len(), live.len());
    liaison.get(&app, &chain.case).await.refused("not-found", "");
    liaison.get(&app, &format!("/verifications?case_id={}", chain.case_id())).await.refused("not-found", "");
    let inbox = liaison.get(&app, "/consultations?state=sent").await.ok();
    assert_eq!(inbox["items"].as_array().unwrap().len(), 1);
    assert_eq!(inbox["items"][0]["days_left"], 10);
    let tasks = liaison.get(&app, "/tasks").await.ok();
    assert!(tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "consultation"));

    let answers: Vec<_> =
        live.iter().map(|id| json!({"candidate_id": id, "answer": nothing("discipline_opinion")})).collect();
    chain.staff.act(&app, &path, "reply", json!({"answers": answers})).await.refused("not-permitted", "");
    app.actor("petition_officer").await.get(&app, &path).await.refused("not-found", "");
    liaison.act(&app, &path, "reply", json!({"answers": []})).await.invalid("/answers", "incomplete");
    liaison.act(&app, &path, "reply", json!({"answers": answers})).await.ok();
    liaison.act(&app, &path, "reply", json!({"answers": answers})).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn a_department_elsewhere_does_not_see_the_letter() {
    let (app, chain, live) = inspecting().await;
    let county = chain.unit["parent_id"].as_str().unwrap();
    let tax = crate::support::builders::unit("SW01", "税务局", Some(county));
    let tax = chain.staff.post(&app, "/units", tax).await.created();
    let form = json!({"case_id": chain.case_id(), "kind": "tax", "candidate_ids": live, "to_role": "coop_department"});
    chain.staff.post(&app, "/consultations", form.clone()).await.invalid("/to_unit_id", "required");
    let mut form = form;
    form["to_unit_id"] = tax["id"].clone();
    let letter = chain.staff.post(&app, "/consultations", form).await.created();
    let path = format!("/consultations/{}", letter["id"].as_str().unwrap());
    let here = app.actor_with(&[("coop_department", "/3401/SW01/")], None).await;
    let elsewhere = app.actor_with(&[("coop_department", "/3401/XZ01/")], None).await;
    here.get(&app, &path).await.ok();
    elsewhere.get(&app, &path).await.refused("not-found", "");
    assert_eq!(elsewhere.get(&app, "/consultations").await.ok()["items"].as_array().unwrap().len(), 0);
    reply(&app, &here, &letter, &nothing("tax")).await;
    let seen = chain.staff.get(&app, &item(&chain, &app, &live[0], "tax").await).await.ok();
    assert_eq!(seen["state"], "replied");
}

#[actix_web::test]
async fn a_letter_goes_to_the_office_whose_matter_it_is() {
    let (app, chain, live) = inspecting().await;
    let mut form = json!({"case_id": chain.case_id(), "kind": "discipline_opinion", "candidate_ids": live,
        "to_role": "petition_officer"});
    chain.staff.post(&app, "/consultations", form.clone()).await.invalid("/to_role", "wrong_office");
    form["to_role"] = "discipline_liaison".into();
    form["candidate_ids"] = json!([chain.case_id()]);
    chain.staff.post(&app, "/consultations", form).await.invalid("/candidate_ids/0", "not_in_process");
}

#[actix_web::test]
async fn a_late_letter_is_reminded_of_and_a_withdrawn_one_gives_its_item_back() {
    let (app, chain, live) = inspecting().await;
    let letter = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live[..1]).await;
    let path = format!("/consultations/{}", letter["id"].as_str().unwrap());
    let due: chrono::NaiveDate = letter["due"].as_str().unwrap().parse().unwrap();
    let overdue = |board: Vec<serde_json::Value>| {
        board.iter().any(|c| c["items"].as_array().unwrap().iter().any(|i| i["overdue"] == true))
    };
    for (day, late) in [(due, false), (due + chrono::Days::new(1), true)] {
        app.step_to(&day.to_string());
        let board = crate::support::chain::verification::board(&chain, &app).await;
        assert_eq!(overdue(board), late, "{day}");
    }
    assert_eq!(chain.staff.act(&app, &path, "remind", json!({})).await.ok()["reminded"], 1);
    let cell = item(&chain, &app, &live[0], "discipline_opinion").await;
    chain.staff.act(&app, &path, "withdraw", json!({})).await.invalid("/reason", "required");
    chain.staff.act(&app, &path, "withdraw", json!({"reason": "误发"})).await.ok();
    assert_eq!(chain.staff.get(&app, &cell).await.ok()["state"], "not_started");
}

#[actix_web::test]
async fn sod_3_the_person_asked_about_sees_no_letter_about_oneself() {
    let (app, chain, live) = inspecting().await;
    let letter = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live).await;
    let path = format!("/consultations/{}", letter["id"].as_str().unwrap());
    let cadre = letter["subjects"][0]["cadre"]["id"].as_str().unwrap();
    let me = app.actor_with(&[("discipline_liaison", "/")], Some(cadre)).await;
    me.get(&app, &path).await.refused("not-found", "");
    assert_eq!(me.get(&app, "/consultations").await.ok()["items"].as_array().unwrap().len(), 0);
}
