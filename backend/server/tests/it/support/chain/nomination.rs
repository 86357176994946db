//! Nominations: written, qualified by a second person, in the pool.

use serde_json::{Value, json};

use super::{App, As, Chain};
use crate::support::builders::attachment;

/// The form of a unit's signed nomination for the chain's post.
pub fn form(chain: &Chain, person: &Value) -> Value {
    json!({
        "case_id": chain.case_id(), "post_id": chain.post, "cadre_id": person["id"], "source": "unit",
        "method": "signed", "nominators": [{"cadre_id": null, "name": "青川镇党委", "title": "", "kinship": "none"}],
        "reason": "熟悉乡镇工作，群众公认", "attachments": [],
    })
}

/// Writes it; gives `/nominations/{id}`.
pub async fn made(app: &App, chain: &Chain, form: Value) -> String {
    let made = chain.staff.post(app, "/nominations", form).await.created();
    format!("/nominations/{}", made["id"].as_str().unwrap())
}

/// The department above has agreed that the nominee is promoted out of order (破格).
pub async fn excepted(app: &App, chain: &Chain, nomination: &str) {
    let id = nomination.rsplit('/').next().unwrap();
    let exception = json!({"object": "nomination", "object_id": id, "rule": "R-NOM-2", "reason": "上级已同意破格",
        "attachment_id": attachment(app, &chain.staff).await});
    let asked = chain.staff.post(app, "/gate-overrides", exception).await.created();
    let asked = format!("/gate-overrides/{}", asked["id"].as_str().unwrap());
    chain.reviewer.act(app, &asked, "approve", json!({})).await.ok();
}

/// A nomination in the pool, qualified by a second person of the department.
pub async fn pooled(app: &App, chain: &Chain, person: &Value) -> String {
    qualified(app, chain, &app.actor("org_staff").await, person).await
}

/// A nomination in the pool, qualified by an exception although the post asks for more.
pub async fn pooled_out_of_order(app: &App, chain: &Chain, person: &Value) -> String {
    in_pool(app, chain, &app.actor("org_staff").await, person, true).await
}

/// A nomination in the pool, qualified by this second person.
pub async fn qualified(app: &App, chain: &Chain, second: &As, person: &Value) -> String {
    in_pool(app, chain, second, person, false).await
}

async fn in_pool(app: &App, chain: &Chain, second: &As, person: &Value, out_of_order: bool) -> String {
    let nomination = made(app, chain, form(chain, person)).await;
    chain.staff.act(app, &nomination, "submit", json!({})).await.ok();
    let version = second.get(app, &nomination).await.ok()["version"].as_i64().unwrap();
    let stated = json!({"training": true, "health": true});
    second.put(app, &format!("{nomination}/qualification"), version, stated).await.ok();
    if out_of_order {
        second.act(app, &nomination, "qualify", json!({})).await.refused("rule-broken", "R-NOM-2");
        excepted(app, chain, &nomination).await;
    }
    second.act(app, &nomination, "qualify", json!({})).await.ok();
    chain.staff.act(app, &nomination, "admit", json!({})).await.ok();
    nomination
}
