//! Deliberation before the meeting: R-DEL-1, and R-MTG-8 at the same door.

use serde_json::{Value, json};

use crate::social_supervisor::admitted;
use crate::support::App;
use crate::support::chain::Chain;
use crate::support::chain::deliberation::form;
use crate::support::chain::verification::{amended, ask, item, live, reply};

async fn inspected() -> (App, Chain) {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspected").await;
    (app, chain)
}

#[actix_web::test]
async fn r_del_1_nothing_goes_to_the_meeting_that_was_not_deliberated_on() {
    let (app, chain) = inspected().await;
    chain.take(&app, "open_deliberation").await.refused("rule-broken", "R-DEL-1");
    let asked = chain.staff.post(&app, "/deliberations", form(&chain, "leader_in_charge", Value::Null)).await.created();
    chain.take(&app, "open_deliberation").await.refused("rule-broken", "R-DEL-1");
    let path = format!("/deliberations/{}", asked["id"].as_str().unwrap());
    chain.staff.act(&app, &path, "answer", json!({})).await.invalid("/opinion", "required");
    chain.staff.act(&app, &path, "answer", json!({"opinion": "agree"})).await.ok();
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-DEL-1"), "holds");
}

#[actix_web::test]
async fn r_del_1_the_other_side_of_a_dual_management_has_a_month() {
    let (app, chain) = inspected().await;
    chain.staff.post(&app, "/deliberations", form(&chain, "leader_in_charge", json!("agree"))).await.created();
    chain.staff.post(&app, "/deliberations", form(&chain, "dual_manager", Value::Null)).await.created();
    let asked = crate::support::chain::meeting::today(&app);
    let month = asked + chrono::Months::new(1);
    for (day, standing) in [(month, "blocks"), (month + chrono::Days::new(1), "holds")] {
        app.step_to(&day.to_string());
        assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-DEL-1"), standing, "{day}");
    }
}

#[actix_web::test]
async fn r_del_1_the_united_front_department_is_asked_about_a_person_outside_the_party() {
    let (app, chain) = inspected().await;
    let standing = async || chain.staff.get(&app, &chain.case).await.check("R-DEL-1");
    chain.staff.post(&app, "/deliberations", form(&chain, "leader_in_charge", json!("agree"))).await.created();
    assert_eq!(standing().await, "holds");
    let someone = live(&chain, &app).await.remove(0);
    amended(&chain, &app, &someone, |form| form["party_join"] = "民盟".into()).await;
    assert_eq!(standing().await, "blocks");
    chain.staff.post(&app, "/deliberations", form(&chain, "united_front", json!("agree"))).await.created();
    assert_eq!(standing().await, "holds");
}

#[actix_web::test]
async fn r_mtg_8_a_case_with_an_open_question_is_not_put_to_a_meeting() {
    let (app, chain) = inspected().await;
    crate::support::chain::deliberation::held(&chain, &app).await;
    assert_eq!(chain.staff.get(&app, &chain.case).await.check("R-MTG-8"), "holds");
    let live = live(&chain, &app).await;
    let liaison = app.actor("discipline_liaison").await;
    let letter = ask(&chain, &app, "discipline_opinion", "discipline_liaison", &live[..1]).await;
    let refused = chain.take(&app, "open_deliberation").await.refused("rule-broken", "R-MTG-8");
    assert_eq!(refused["broken"][0]["shortfall"]["missing"][0]["what"], "discipline_opinion");
    reply(&app, &liaison, &letter, &json!({"result": "issue", "text": "有不同意见"})).await;
    chain.take(&app, "open_deliberation").await.refused("rule-broken", "R-MTG-8");
    let path = item(&chain, &app, &live[0], "discipline_opinion").await;
    chain.staff.act(&app, &path, "find_issue", json!({"reason": "有不同意见"})).await.ok();
    chain.take(&app, "open_deliberation").await.refused("rule-broken", "R-MTG-8");
    chain.reviewer.act(&app, &path, "resolve", json!({"reason": "经核实不影响"})).await.ok();
    chain.take(&app, "open_deliberation").await.ok();
}

#[actix_web::test]
async fn only_the_department_records_deliberation() {
    let (app, chain) = inspected().await;
    let sent = form(&chain, "leader_in_charge", json!("agree"));
    chain.secretary.post(&app, "/deliberations", sent).await.refused("not-permitted", "");
    let mut early = form(&chain, "leader_in_charge", json!("agree"));
    early["asked_on"] = "2099-01-01".into();
    chain.staff.post(&app, "/deliberations", early).await.invalid("/asked_on", "in_future");
}

#[actix_web::test]
async fn who_inspects_or_counts_does_not_read_what_was_said_before_the_meeting() {
    let (app, chain) = inspected().await;
    let asked =
        chain.staff.post(&app, "/deliberations", form(&chain, "leader_in_charge", json!("agree"))).await.created();
    let path = format!("/deliberations/{}", asked["id"].as_str().unwrap());
    let list = format!("/deliberations?case_id={}", chain.case_id());
    let (supervisor, teller) = (app.actor("org_supervisor").await, app.actor("teller").await);
    for reads in [&chain.staff, &chain.reviewer, &chain.secretary, &supervisor] {
        reads.get(&app, &path).await.ok();
        assert_eq!(reads.get(&app, &list).await.ok()["items"].as_array().unwrap().len(), 1);
    }
    for other in [&chain.lead, &chain.inspector, &teller] {
        other.get(&app, &path).await.refused("not-found", "");
        assert_eq!(other.get(&app, &list).await.ok()["items"], json!([]));
    }
}

#[actix_web::test]
async fn who_sits_in_is_admitted_to_the_case_with_a_term_that_runs_and_is_shown_no_more_of_it() {
    let (app, chain, office, person, term) = admitted("inspected", "2027-12-31").await;
    let list = format!("/deliberation-observers?case_id={}", chain.case_id());
    let there = async || chain.staff.get(&app, &list).await.ok()["items"].clone();
    let id = json!(term.rsplit('/').next().unwrap());
    assert_eq!((there().await.as_array().map(Vec::len), &there().await[0]["supervisor_id"]), (Some(1), &id));
    let with = |observers: Value, day: Option<&str>| {
        let mut form = form(&chain, "leader_in_charge", json!("agree"));
        (form["observers"], form["asked_on"]) = (observers, json!(day));
        form
    };
    let made = chain.staff.post(&app, "/deliberations", with(json!([id, id]), None)).await.created();
    assert_eq!(made["observers"], there().await, "named once");
    let asked = chain.staff.post(&app, "/deliberations", form(&chain, "deputy_secretary", Value::Null)).await.created();
    let path = format!("/deliberations/{}", asked["id"].as_str().unwrap());
    let answer = json!({"opinion": "agree", "observers": [id]});
    assert_eq!(chain.staff.act(&app, &path, "answer", answer).await.ok()["observers"], there().await);
    let refused = async |observers: Value, day: Option<&str>| {
        let answer = chain.staff.post(&app, "/deliberations", with(observers, day)).await;
        answer.invalid("/observers/0", "not_a_choice");
    };
    refused(json!([id]), Some("2026-02-27")).await;
    let stranger = app.actor("social_supervisor").await;
    let other = office.engaged(&app, &chain.unit, &stranger).await;
    refused(json!([other.rsplit('/').next().unwrap()]), None).await;
    person.get(&app, &path).await.refused("not-found", "");
    person.get(&app, &list).await.refused("not-found", "");
    let seen = person.get(&app, &format!("/admitted-cases/{}", chain.case_id())).await.ok();
    assert!(!seen.to_string().contains("某同志"), "{seen}");
    let record = format!("{}/process-record?object=deliberation", chain.case);
    let record = chain.staff.get(&app, &record).await.ok().to_string();
    assert!(record.contains(&format!("监督员{}列席", made["observers"][0]["name"].as_str().unwrap())), "{record}");
    office.reviewer.act(&app, &term, "discharge", json!({"reason": "迁居外地"})).await.ok();
    assert_eq!(there().await, json!([]), "a term that was ended");
    refused(json!([id]), None).await;
    assert_eq!(chain.staff.get(&app, &path).await.ok()["observers"][0]["supervisor_id"], id, "what was stays");
}
