//! What a supervisor who is admitted to a case is shown of it, and until when.

use serde_json::{Value, json};

use crate::social_supervisor::{Office, admitted, points};
use crate::support::chain::Chain;
use crate::support::{App, As};

#[actix_web::test]
async fn who_is_admitted_is_shown_days_and_numbers_and_no_name() {
    let (app, chain, _, person, _) = admitted("publicising", "2027-12-31").await;
    let named = |tx: &mut hezhen::db::Tx<'_>| {
        diesel::connection::SimpleConnection::batch_execute(
            tx.conn,
            "UPDATE selection_case SET title = '关于某同志的任职'",
        )?;
        Ok(())
    };
    app.db.write_now(hezhen::http::Actor::system(), named).unwrap();
    let path = format!("/admitted-cases/{}", chain.case_id());
    let list = person.get(&app, "/admitted-cases").await.ok();
    assert_eq!((list["items"].as_array().map(Vec::len), &list["items"][0]["state"]), (Some(1), &json!("publicising")));
    let seen = person.get(&app, &path).await.ok();
    let stages: Vec<_> = seen["stages"].as_array().unwrap().iter().map(|s| s["state"].as_str().unwrap()).collect();
    assert_eq!(stages.first().zip(stages.last()), Some((&"draft", &"publicising")), "{stages:?}");
    assert_eq!(stages.len(), 9, "{stages:?}");
    let numbers = &seen["numbers"];
    assert!(numbers["nominated"].as_i64() > Some(0) && numbers["inspected"].as_i64() > Some(0), "{numbers}");
    assert!(numbers["talks"].as_i64() > Some(0) && numbers["quorum"] == true, "{numbers}");
    assert!(
        seen["checks"]
            .as_array()
            .is_some_and(|c| c.iter().all(|c| c["status"].is_string() && c["shortfall"].is_null()))
    );
    assert_eq!(seen["posts"][0]["unit_name"], "青川镇");
    assert!(seen["notices"].as_array().is_some_and(|n| !n.is_empty()), "{seen}");
    let people = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    for candidate in people["items"].as_array().unwrap() {
        let name = candidate["cadre"]["name"].as_str().or_else(|| candidate["name"].as_str()).unwrap();
        assert!(!seen.to_string().contains(name), "{name} is named in {seen}");
        assert!(!seen.to_string().contains(candidate["id"].as_str().unwrap()), "a candidate is named in {seen}");
    }
    let fields: Vec<_> = seen.as_object().unwrap().keys().map(String::as_str).collect();
    let term = person.get(&app, "/social-supervisors").await.ok()["items"][0]["id"].as_str().unwrap().to_owned();
    let tasks = person.get(&app, "/tasks").await.ok();
    let own = person.get(&app, &format!("/social-supervisors/{term}")).await.ok();
    for shown in [&list, &seen, &tasks, &own] {
        assert!(!shown.to_string().contains("某同志"), "a title is free text, and may name somebody: {shown}");
    }
    assert_eq!(seen["about"], list["items"][0]["about"]);
    assert!(seen["about"][0].as_str().unwrap().starts_with("青川镇"), "{seen}");
    let waits = |t: &&Value| t["object"] == "admitted_case";
    assert_eq!(tasks["items"].as_array().unwrap().iter().find(waits).unwrap()["title"], seen["about"][0]);
    let listed = [
        "about",
        "actions",
        "checks",
        "evaluation",
        "evaluation_due",
        "id",
        "kind",
        "notices",
        "number",
        "numbers",
        "posts",
        "reason",
        "stages",
        "state",
        "suspended",
        "unit_name",
        "until_on",
    ];
    assert_eq!(fields, listed, "a field that is new here is looked at by somebody first");
    person.get(&app, &chain.case).await.refused("not-found", "");
    app.actor("org_staff").await.get(&app, &path).await.refused("not-permitted", "");
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=case_admission").await.ok();
    assert_eq!((log["items"].as_array().map(Vec::len), &log["items"][0]["action"]), (Some(1), &json!("read")));
    let record = chain.staff.get(&app, &format!("{}/process-record?object=social_supervisor", chain.case)).await.ok();
    assert_eq!(
        (&record["items"][0]["action"], &record["items"][0]["stage"]),
        (&json!("admit_to_case"), &json!("draft"))
    );
}

#[actix_web::test]
async fn who_is_no_longer_admitted_is_answered_as_if_the_case_were_not_there() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let office = Office::of(&app).await;
    let path = format!("/admitted-cases/{}", chain.case_id());
    let guest = async |until: &str| {
        let person = app.actor("social_supervisor").await;
        let term = office.engaged(&app, &chain.unit, &person).await;
        let seen = office.admit(&app, &term, chain.case_id(), until).await;
        person.get(&app, &path).await.ok();
        (person, term, seen["admissions"][0]["id"].clone())
    };
    let gone = async |person: &As| {
        person.get(&app, &path).await.refused("not-found", "");
        person.post(&app, &format!("{path}/evaluation"), points(4)).await.refused("not-found", "");
        assert_eq!(person.get(&app, "/admitted-cases").await.ok()["items"], json!([]));
    };
    gone(&app.actor("social_supervisor").await).await;
    let (dismissed, term, admission) = guest("2026-12-31").await;
    let why = json!({"admission_id": admission, "reason": "工作需要"});
    let seen = office.section.act(&app, &term, "end_admission", why.clone()).await.ok();
    assert_eq!(
        (&seen["admissions"][0]["in_force"], &seen["admissions"][0]["ended_on"]),
        (&json!(false), &json!("2026-03-02"))
    );
    office.section.act(&app, &term, "end_admission", why).await.invalid("/admission_id", "not_found");
    gone(&dismissed).await;
    let (released, term, _) = guest("2026-12-31").await;
    office.reviewer.act(&app, &term, "discharge", json!({"reason": "迁居外地"})).await.ok();
    gone(&released).await;
    let (short, ..) = guest("2026-03-03").await;
    let (long, ..) = guest("2028-03-01").await;
    app.step_to("2026-03-03");
    short.get(&app, &path).await.ok();
    app.step_to("2026-03-04");
    gone(&short).await;
    app.step_to("2028-03-01");
    long.get(&app, &path).await.ok();
    app.step_to("2028-03-02");
    gone(&long).await;
}
