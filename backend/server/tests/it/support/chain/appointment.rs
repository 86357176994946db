//! What the last steps need: an adopted candidate with talk and document, a probation to its end, a whole checklist.

use hezhen::capability::candidate;
use hezhen::db::{Id, Tx};
use hezhen::http::Actor;
use hezhen_domain::candidate::Action;
use serde_json::{Value, json};

use super::Chain;
use crate::support::App;

/// A talk as it is recorded.
pub fn talk(day: &str) -> Value {
    json!({"talk": {
        "mode": "individual", "held_on": day, "talkers": ["县委组织部部长"], "achievements": "分管工作进步明显",
        "shortcomings": "统筹全局的经验不足", "demands": "尽快熟悉情况，廉洁自律",
    }})
}

/// The end-of-probation inspection as it is recorded.
pub fn inspection(day: &str, finding: &str) -> Value {
    json!({"inspection": {
        "inspected_on": day, "inspectors": ["考察员甲", "考察员乙"], "finding": finding,
        "summary": "履职情况良好，任前指出的不足已有改进",
    }})
}

/// Somebody was adopted: the first of the shortlist, while no meeting has adopted one.
pub async fn adopted(chain: &Chain, app: &App) {
    let path = format!("/candidates?case_id={}", chain.case_id());
    let there = chain.staff.get(app, &path).await.ok();
    let in_state = |state: &str| there["items"].as_array().unwrap().iter().find(|c| c["state"] == state).cloned();
    if in_state("decided").is_none() {
        let first: Id = in_state("shortlisted").unwrap()["id"].as_str().unwrap().parse().unwrap();
        let decide = |tx: &mut Tx<'_>| candidate::settle(tx, first, Action::Decide, None);
        app.db.write_now(Actor::system(), decide).unwrap();
    }
}

/// The appointments of the case.
pub async fn all(chain: &Chain, app: &App) -> Vec<Value> {
    let path = format!("/appointments?case_id={}", chain.case_id());
    chain.staff.get(app, &path).await.ok()["items"].as_array().unwrap().clone()
}

/// Everybody adopted had the talk.
pub async fn talked(chain: &Chain, app: &App) {
    let day = hezhen::clock::local_date(app.clock.now()).to_string();
    for one in all(chain, app).await.iter().filter(|a| a["state"] == "talk_pending") {
        let path = format!("/appointments/{}", one["id"].as_str().unwrap());
        chain.staff.act(app, &path, "hold_talk", talk(&day)).await.ok();
    }
}

/// Everybody adopted has the document.
pub async fn issued(chain: &Chain, app: &App) {
    talked(chain, app).await;
    for one in all(chain, app).await.iter().filter(|a| a["state"] == "talk_held") {
        let path = format!("/appointments/{}", one["id"].as_str().unwrap());
        chain.staff.act(app, &path, "issue", json!({})).await.ok();
    }
}

/// The probations of the case.
pub async fn probations(chain: &Chain, app: &App) -> Vec<Value> {
    let path = format!("/probations?case_id={}", chain.case_id());
    chain.staff.get(app, &path).await.ok()["items"].as_array().unwrap().clone()
}

/// `n` days before or after a day.
pub fn day(of: &Value, n: i64) -> String {
    let day: chrono::NaiveDate = of.as_str().unwrap().parse().unwrap();
    (day + chrono::Duration::days(n)).to_string()
}

/// Every probation went to its end and was confirmed: the clock is stepped a year.
pub async fn served(chain: &Chain, app: &App) {
    for one in probations(chain, app).await {
        let path = format!("/probations/{}", one["id"].as_str().unwrap());
        let near = day(&one["until"], -30);
        app.step_to(&near);
        chain.staff.act(app, &path, "inspect", inspection(&near, "qualified")).await.ok();
        let window = json!({"from": near, "to": day(&one["until"], -10), "document": "公示栏"});
        chain.staff.act(app, &path, "publicise", json!({"publicity": window})).await.ok();
        app.step_to(one["until"].as_str().unwrap());
        chain.reviewer.act(app, &path, "confirm", json!({})).await.ok();
    }
}

/// What the service does not hold is exempted, item by item.
pub async fn complete(chain: &Chain, app: &App) {
    let archive = format!("/archives/{}", chain.case_id());
    for item in chain.staff.get(app, &archive).await.ok()["items"].as_array().unwrap() {
        let begun = item["status"] == "partial";
        if begun
            || (item["status"] == "missing" && ["required", "unless_exempt"].contains(&item["need"].as_str().unwrap()))
        {
            let path = format!("{archive}/items/{}", item["no"].as_str().unwrap());
            let form = json!({"status": "exempt", "reason": "测试"});
            chain.reviewer.put(app, &path, item["version"].as_i64().unwrap(), form).await.ok();
        }
    }
}
