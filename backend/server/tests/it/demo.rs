//! The demonstration county, built by its own code, holds the figures of the reform (C34).

use std::collections::HashMap;

use chrono::NaiveDate;
use hezhen::config::Config;
use hezhen::demo::{self, Size};
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::text::TextEnum;
use serde_json::Value;

use crate::support::{App, As, databases};

const TODAY: &str = "2026-11-26";

async fn figures(app: &App, who: &As, period: &str) -> HashMap<String, String> {
    let seen = who.get(app, &format!("/statistics{period}")).await.ok();
    let text = |f: &Value, key: &str| f[key].as_str().unwrap().to_owned();
    seen["figures"].as_array().unwrap().iter().map(|f| (text(f, "key"), text(f, "text"))).collect()
}

#[actix_web::test]
async fn c34_a_tenth_of_the_county_reconciles_with_the_acceptance_vectors() {
    let data = tempfile::tempdir().unwrap();
    let url = databases::fresh(data.path());
    let today: NaiveDate = TODAY.parse().unwrap();
    let config = Config::private(data.path().to_owned(), Some(url.clone()));
    let built = demo::build(&config, 2006, Some(today), Size::SMALL).await.unwrap().expect("the database was empty");
    assert!(demo::build(&config, 2006, Some(today), Size::SMALL).await.unwrap().is_none(), "built twice");

    let app = App::on(data, url, today, |_| {}).await;
    let staff = As::known(&app, "staff", built.password).await;
    let (from, to) = demo::reform(today);
    let reform = figures(&app, &staff, &format!("?from={from}&to={to}")).await;
    for (key, text) in [
        ("township_posts", "47.88 %"),
        ("township_units", "73.19 %"),
        ("township_institutions", "55.42 %"),
        ("staff_diverted", "477"),
        ("voted_plenary", "24"),
        ("voted_standing", "22"),
        ("notices_inspection", "2"),
        ("inspection_subjects", "86"),
        ("reserve_县处级后备", "23"),
        ("reserve_乡科级正职后备", "120"),
        ("reserve_乡科级副职后备", "160"),
    ] {
        assert_eq!(reform.get(key).map(String::as_str), Some(text), "{key}");
    }
    let now = figures(&app, &staff, "").await;
    assert_eq!((now["notices_pre_appointment"].as_str(), now["publicised"].as_str()), ("5", "5"));

    let cases = staff.get(&app, "/selection-cases?limit=200").await.ok();
    let cases = cases["items"].as_array().unwrap().clone();
    for state in Stage::ALL {
        assert!(cases.iter().any(|c| c["state"] == state.as_str()), "no case is {state}");
    }
    assert!(cases.iter().any(|c| !c["suspended"].is_null()), "no case is suspended");

    every_desk_has_something_on_it(&app, &staff).await;
    petitions_stand_in_every_state(&app, built.password).await;
    audits_stand_in_every_state(&app, built.password).await;
    a_batch_asks_no_more_questions_than_one_post(&app, &staff, &cases).await;
}

/// One in every state, one of them stopping an appointment, some terms over.
async fn petitions_stand_in_every_state(app: &App, password: &str) {
    let supervisor = As::known(app, "supervisor", password).await;
    let seen = items(app, &supervisor, "/petitions?limit=200").await;
    for state in hezhen_domain::petition::State::ALL {
        assert!(seen.iter().any(|p| p["state"] == state.as_str()), "no petition is {state}");
    }
    assert!(!items(app, &supervisor, "/petitions?queue=overdue").await.is_empty());
    let cases = items(app, &supervisor, "/selection-cases?state=publicising&limit=200").await;
    let mut stopped = 0;
    for case in &cases {
        let seen = supervisor.get(app, &format!("/selection-cases/{}", case["id"].as_str().unwrap())).await;
        stopped += usize::from(seen.check("R-PET-3") == "blocks");
    }
    assert_eq!(stopped, 1, "one appointment waits for a petition");
}

/// One in every state, those of the reform at their end, and one whose clue holds a case.
async fn audits_stand_in_every_state(app: &App, password: &str) {
    let lead = As::known(app, "audit1", password).await;
    let objects = items(app, &lead, "/audit-objects?limit=200").await;
    assert_eq!(objects.iter().filter(|o| !o["mark_id"].is_null()).count(), 2, "deputies put among them by hand");
    let seen = items(app, &lead, "/audits?limit=200").await;
    for state in hezhen_domain::audit::State::ALL {
        assert!(seen.iter().any(|a| a["state"] == state.as_str()), "no audit is {state}");
    }
    let (before, departing) = Size::SMALL.audits;
    for (kind, n) in [("pre_appointment", before), ("departure", departing)] {
        assert_eq!(items(app, &lead, &format!("/audits?kind={kind}&state=closed&limit=200")).await.len(), n, "{kind}");
    }
    let staff = As::known(app, "staff", password).await;
    let mut held = 0;
    for case in items(app, &staff, "/selection-cases?state=inspecting&limit=200").await {
        let seen = staff.get(app, &format!("/selection-cases/{}", case["id"].as_str().unwrap())).await;
        held += usize::from(seen.check("R-AUD-4") == "blocks");
    }
    assert!(held > 0, "no case waits for an audit");
}

async fn items(app: &App, who: &As, path: &str) -> Vec<Value> {
    who.get(app, path).await.ok()["items"].as_array().unwrap().clone()
}

async fn every_desk_has_something_on_it(app: &App, staff: &As) {
    for (noun, states) in [
        ("nominations", &["draft", "submitted", "qualified", "in_pool", "rejected", "withdrawn"][..]),
        ("recommendation-rounds", &["open", "closed", "confirmed"]),
        ("inspector-certificates", &["applied", "training", "examined", "certified", "suspended"]),
        ("teams", &["forming", "confirmed"]),
        ("inspections", &["in_progress", "drafting", "reported", "accepted"]),
        ("notices", &["review", "published", "confirmed"]),
        ("meetings", &["materials_sent", "signed"]),
        ("probations", &["on_probation", "end_inspection", "end_publicity", "confirmed"]),
        ("gate-overrides", &["requested", "approved"]),
        ("parameters/versions", &["proposed"]),
    ] {
        let seen = items(app, staff, &format!("/{noun}")).await;
        for state in states {
            let there = seen.iter().any(|one| one["state"] == *state);
            let there = there || !items(app, staff, &format!("/{noun}?state={state}")).await.is_empty();
            assert!(there, "none of {noun} is {state}");
        }
    }
}

/// What is read of a case costs the same number of queries for 22 posts and for one (C34: a batch must be usable).
async fn a_batch_asks_no_more_questions_than_one_post(app: &App, staff: &As, cases: &[Value]) {
    let on_probation = |kind: &str| {
        let one = cases.iter().find(|c| c["state"] == "probation" && c["kind"] == kind).unwrap();
        one["id"].as_str().unwrap().to_owned()
    };
    let (batch, one) = (on_probation("batch_term_change"), on_probation("individual_promotion"));
    let mut worse = Vec::new();
    for path in [
        "/selection-cases/ID",
        "/verifications?case_id=ID",
        "/shortlists/ID",
        "/appointments?case_id=ID",
        "/probations?case_id=ID",
        "/archives/ID",
        "/notices/suggestion?case_id=ID&kind=inspection",
        "/notices/suggestion?case_id=ID&kind=pre_appointment",
    ] {
        let mut asked = [0, 0];
        for (id, n) in [&one, &batch].into_iter().zip(&mut asked) {
            let before = app.queries();
            staff.get(app, &path.replace("ID", id)).await.ok();
            *n = app.queries() - before;
        }
        if asked[1] > asked[0] + 4 {
            worse.push(format!("{path}: {asked:?}"));
        }
    }
    assert_eq!(worse, Vec::<String>::new());
}
