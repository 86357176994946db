//! Notices on the way of a case: published, stood for their days, confirmed.

use hezhen::clock::local_date;
use hezhen_domain::calendar::Calendar;
use serde_json::{Value, json};

use super::Chain;
use crate::support::builders::cadres;
use crate::support::{App, As};

/// Steps the clock to the `n`-th working day after today.
pub async fn working_days(app: &App, n: u32) {
    let day = Calendar::shipped().add_workdays(local_date(app.clock.now()), n);
    app.step_to(&day.to_string());
}

/// A notice as the case suggests it, with its gaps filled.
pub async fn form(chain: &Chain, app: &App, kind: &str) -> Value {
    let path = format!("/notices/suggestion?case_id={}&kind={kind}", chain.case_id());
    let mut form = chain.staff.get(app, &path).await.ok();
    form["reception"] =
        json!({"unit": "县委组织部干部监督科", "phone": "12380", "hours": "工作日", "address": "县委大院"});
    let content = &mut form["content"];
    if content["people"].as_array().is_some_and(Vec::is_empty) {
        let cadre = cadres(app, &chain.staff, 1).await.remove(0);
        content["people"] = json!([{"cadre_id": cadre["id"], "proposed_post": "青川镇镇长"}]);
    }
    if kind == "inspection" {
        content["team"] = json!([{"name": "测试组长", "title": "组长"}]);
        content["letters_place"] = "县委组织部二楼".into();
        content["supervision_phone"] = "12380".into();
    }
    form
}

/// Writes this notice and has it approved; gives its address.
pub async fn approved(chain: &Chain, app: &App, form: Value) -> String {
    let made = chain.staff.post(app, "/notices", form).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    chain.staff.act(app, &path, "submit", json!({})).await.ok();
    chain.reviewer.act(app, &path, "approve", json!({})).await.ok();
    path
}

/// Writes and publishes this notice; gives its address.
pub async fn published(chain: &Chain, app: &App, form: Value) -> String {
    let path = approved(chain, app, form).await;
    chain.staff.act(app, &path, "publish", json!({})).await.ok();
    path
}

/// Somebody shows where this notice hangs.
pub async fn proven(app: &App, staff: &As, path: &str) {
    let seen = staff.get(app, path).await.ok();
    let on = seen["window"]["start"].clone();
    let board = json!({"channels": [{"kind": "web", "posted_on": on, "url": "https://example.invalid/notice"}]});
    staff.put(app, &format!("{path}/channels"), seen["version"].as_i64().unwrap(), board).await.ok();
}

/// The vacancy notice has stood for its day.
pub async fn vacancy(chain: &Chain, app: &App) {
    published(chain, app, form(chain, app, "vacancy").await).await;
    working_days(app, 1).await;
}

/// The inspection notice has stood for its three days.
pub async fn inspection(chain: &Chain, app: &App) {
    published(chain, app, form(chain, app, "inspection").await).await;
    working_days(app, 3).await;
}

/// The notice before appointment is published.
pub async fn pre_appointment(chain: &Chain, app: &App) {
    published(chain, app, form(chain, app, "pre_appointment").await).await;
}

/// The window is over and the result confirmed.
pub async fn confirmed(chain: &Chain, app: &App) {
    let list = format!("/notices?case_id={}&kind=pre_appointment", chain.case_id());
    let notices = chain.staff.get(app, &list).await.ok();
    for notice in notices["items"].as_array().unwrap() {
        let path = format!("/notices/{}", notice["id"].as_str().unwrap());
        // A notice put up on a holiday begins to count on the day after it.
        let end = chain.staff.get(app, &path).await.ok()["window"]["end"].as_str().unwrap().parse().unwrap();
        app.step_to(&Calendar::shipped().add_workdays(end, 1).to_string());
        proven(app, &chain.staff, &path).await;
        chain.staff.act(app, &path, "register_feedback", json!({})).await.ok();
        chain.reviewer.act(app, &path, "confirm", json!({"result": "unaffected"})).await.ok();
    }
}
