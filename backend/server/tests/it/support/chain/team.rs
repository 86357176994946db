//! A team for the chain's case: its lead and an inspector, certified, declared, confirmed and pledged.

use serde_json::{Value, json};

use super::{App, As, Chain};

/// A certificate's form.
pub fn certificate_form(chain: &Chain, person: &As) -> Value {
    let training = json!({"kind": "simulation", "title": "模拟考察", "on": "2026-01-15"});
    json!({"account_id": person.id, "unit_id": chain.unit["id"], "level": "一级", "trainings": [training]})
}

/// Trains, examines and certifies; gives `/inspector-certificates/{id}`.
pub async fn certified(chain: &Chain, app: &App, person: &As) -> String {
    let form = certificate_form(chain, person);
    let made = chain.staff.post(app, "/inspector-certificates", form).await.created();
    let path = format!("/inspector-certificates/{}", made["id"].as_str().unwrap());
    chain.staff.act(app, &path, "train", json!({})).await.ok();
    chain.staff.act(app, &path, "record_exam", json!({"score": 80})).await.ok();
    chain.reviewer.act(app, &path, "certify", json!({})).await.ok();
    path
}

/// A team's form.
pub fn form(chain: &Chain, lead: &As, others: &[&As]) -> Value {
    let mut members = vec![json!({"account_id": lead.id, "lead": true})];
    members.extend(others.iter().map(|m| json!({"account_id": m.id, "lead": false})));
    json!({"case_id": chain.case_id(), "kind": "inspection", "members": members})
}

/// Puts the chain's team together; gives `/teams/{id}`.
pub async fn formed(chain: &Chain, app: &App) -> String {
    let form = form(chain, &chain.lead, &[&chain.inspector]);
    let made = chain.staff.post(app, "/teams", form).await.created();
    format!("/teams/{}", made["id"].as_str().unwrap())
}

/// Declares towards every candidate that there is no relation.
pub async fn declared(app: &App, team: &str, person: &As) {
    let seen = person.get(app, team).await.ok();
    let own = seen["members"].as_array().unwrap().iter().find(|m| m["mine"] == true).unwrap();
    let clear = |d: &Value| json!({"candidate_id": d["candidate_id"], "related": false});
    let answers: Vec<_> = own["declarations"].as_array().unwrap().iter().map(clear).collect();
    person.act(app, team, "declare", json!({"answers": answers})).await.ok();
}

/// Signs the pledge under the present texts.
pub async fn pledged(app: &App, team: &str, person: &As) {
    let version = person.get(app, team).await.ok()["text_version"].clone();
    let body = json!({"text_version": version, "acknowledged": ["seven_donts", "work_discipline"]});
    person.act(app, team, "pledge", body).await.ok();
}

/// What the gate of `start_inspection` needs of the team.
pub async fn ready(chain: &mut Chain, app: &App) {
    for person in [&chain.lead, &chain.inspector] {
        certified(chain, app, person).await;
    }
    let team = formed(chain, app).await;
    for person in [&chain.lead, &chain.inspector] {
        declared(app, &team, person).await;
    }
    chain.staff.act(app, &team, "confirm", json!({})).await.ok();
    for person in [&chain.lead, &chain.inspector] {
        pledged(app, &team, person).await;
    }
}

/// Somebody joins the confirmed team by an approved change; gives `/teams/{id}`.
pub async fn joined(chain: &Chain, app: &App, person: &As) -> String {
    let found = chain.staff.get(app, &format!("/teams?case_id={}", chain.case_id())).await.ok();
    let team = format!("/teams/{}", found["items"][0]["id"].as_str().unwrap());
    let form = json!({"out_member_id": null, "in_account_id": person.id, "in_lead": false, "reason": "增加力量"});
    let changed = chain.staff.post(app, &format!("{team}/changes"), form).await.created();
    let change = format!("{team}/changes/{}", changed["changes"][0]["id"].as_str().unwrap());
    chain.reviewer.act_at(app, &change, 1, "approve", json!({})).await.ok();
    team
}
