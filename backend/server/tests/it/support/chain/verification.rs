//! The four musts: letters sent and answered, the department's own checks recorded, everything clear.

use serde_json::{Value, json};

use super::{App, As, Chain};
use crate::support::builders::cadre_form;

/// The board of the case: one line a candidate in the process.
pub async fn board(chain: &Chain, app: &App) -> Vec<Value> {
    let page = chain.staff.get(app, &format!("/verifications?case_id={}", chain.case_id())).await.ok();
    page["items"].as_array().unwrap().clone()
}

/// Ids of the candidates in the process.
pub async fn live(chain: &Chain, app: &App) -> Vec<String> {
    board(chain, app).await.iter().map(|c| c["candidate_id"].as_str().unwrap().to_owned()).collect()
}

/// The id of one item of one candidate.
pub async fn item(chain: &Chain, app: &App, candidate: &str, item: &str) -> String {
    let board = board(chain, app).await;
    let line = board.iter().find(|c| c["candidate_id"] == candidate).unwrap();
    let cell = line["items"].as_array().unwrap().iter().find(|i| i["item"] == item).unwrap();
    format!("/verifications/{}", cell["id"].as_str().unwrap())
}

/// An answer that finds nothing.
pub fn nothing(item: &str) -> Value {
    match item {
        "file_review" => {
            let file =
                json!({"birth": true, "work_start": true, "party_join": true, "education": true, "resume": true});
            json!({"result": "clear", "file": file})
        }
        "personal_matters" => json!({"result": "clear", "truth": "truthful"}),
        "petition_check" => json!({"result": "clear", "clue": "none"}),
        "audit" => json!({"result": "clear", "finished_on": "2026-01-15"}),
        _ => json!({"result": "clear", "text": "无不同意见"}),
    }
}

/// Sends a letter about these candidates; gives it.
pub async fn ask(chain: &Chain, app: &App, kind: &str, to: &str, candidates: &[String]) -> Value {
    let form = json!({"case_id": chain.case_id(), "kind": kind, "candidate_ids": candidates, "to_role": to});
    chain.staff.post(app, "/consultations", form).await.created()
}

/// Answers a letter, the same about everybody.
pub async fn reply(app: &App, office: &As, letter: &Value, answer: &Value) {
    let subjects = letter["subjects"].as_array().unwrap();
    let answers: Vec<_> =
        subjects.iter().map(|s| json!({"candidate_id": s["candidate_id"], "answer": answer})).collect();
    let path = format!("/consultations/{}", letter["id"].as_str().unwrap());
    office.act(app, &path, "reply", json!({"answers": answers})).await.ok();
}

/// Records one of the department's own checks; gives its path.
pub async fn record(chain: &Chain, app: &App, candidate: &str, what: &str, answer: Value) -> String {
    let made =
        chain.staff.post(app, "/verifications", json!({"candidate_id": candidate, "item": what})).await.created();
    let path = format!("/verifications/{}", made["id"].as_str().unwrap());
    chain.staff.act(app, &path, "record", json!({"answer": answer})).await.ok();
    path
}

/// All four are clear, for every candidate.
pub async fn clear(chain: &Chain, app: &App) {
    let live = live(chain, app).await;
    for (kind, to) in [("discipline_opinion", "discipline_liaison"), ("petition_check", "petition_officer")] {
        let office = app.actor(to).await;
        let letter = ask(chain, app, kind, to, &live).await;
        reply(app, &office, &letter, &nothing(kind)).await;
    }
    for candidate in &live {
        for what in ["file_review", "personal_matters"] {
            record(chain, app, candidate, what, nothing(what)).await;
        }
        for what in ["discipline_opinion", "petition_check", "file_review", "personal_matters"] {
            let path = item(chain, app, candidate, what).await;
            chain.staff.act(app, &path, "clear", json!({})).await.ok();
        }
    }
}

/// The register says something else of a candidate from now on.
pub async fn amended(chain: &Chain, app: &App, candidate: &str, change: impl FnOnce(&mut Value)) {
    let line = board(chain, app).await.into_iter().find(|c| c["candidate_id"] == candidate).unwrap();
    let path = format!("/cadres/{}", line["cadre_id"].as_str().unwrap());
    let record = chain.staff.get(app, &path).await.ok();
    let mut form = cadre_form(&record);
    change(&mut form);
    chain.staff.patch(app, &path, record["version"].as_i64().unwrap(), form).await.ok();
}
