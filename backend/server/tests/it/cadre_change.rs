//! Changes of a record on request: R-CAD-3 and the second person.

use serde_json::{Value, json};

use crate::support::builders::{attachment, cadre, township};
use crate::support::{App, As};

struct Stage {
    app: App,
    staff: As,
    second: As,
    own: As,
    cadre: String,
    document: String,
}

async fn start() -> Stage {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await["id"].as_str().unwrap().to_owned();
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    let cadre = format!("/cadres/{}", made["id"].as_str().unwrap());
    staff.act(&app, &cadre, "verify", json!({})).await.ok();
    let second = app.actor("org_staff").await;
    let own = app.actor_with(&[("cadre_self", "/")], made["id"].as_str()).await;
    let document = attachment(&app, &staff).await;
    Stage { app, staff, second, own, cadre, document }
}

impl Stage {
    async fn propose(&self, who: &As, fields: Value, document: Option<&str>) -> crate::support::Answer {
        let form = json!({"fields": fields, "reason": "档案复核", "attachment_id": document});
        who.post(&self.app, &format!("{}/changes", self.cadre), form).await
    }
}

fn path(change: &Value) -> String {
    format!("/cadre-changes/{}", change["id"].as_str().unwrap())
}

#[actix_web::test]
async fn r_cad_3_a_locked_field_needs_a_document() {
    let stage = start().await;
    let refused = stage.propose(&stage.staff, json!({"birth": "1980-05"}), None).await;
    let refused = refused.refused("rule-broken", "R-CAD-3");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "birth");
    stage.propose(&stage.staff, json!({"birth": "1980-05"}), Some(&stage.document)).await.created();
    stage.propose(&stage.staff, json!({"health": "健康"}), None).await.created();
    let invented = Some("0190a000-0000-7000-8000-000000000001");
    let refused = stage.propose(&stage.staff, json!({"birth": "1980-04"}), invented).await;
    refused.invalid("/attachment_id", "no_such_attachment");
}

#[actix_web::test]
async fn r_cad_3_a_second_person_approves_and_only_then_the_record_changes() {
    let stage = start().await;
    let change = stage.propose(&stage.staff, json!({"birth": "1980-05"}), Some(&stage.document)).await.created();
    assert_eq!((&change["before"]["birth"], &change["locked"][0]), (&json!("1980-06"), &json!("birth")));
    let app = &stage.app;
    stage.staff.act(app, &path(&change), "approve", json!({})).await.refused("not-permitted", "SOD-1");
    assert_eq!(stage.staff.get(app, &stage.cadre).await.ok()["birth"], "1980-06");
    stage.second.act(app, &path(&change), "approve", json!({})).await.ok();
    assert_eq!(stage.staff.get(app, &stage.cadre).await.ok()["birth"], "1980-05");
    stage.second.act(app, &path(&change), "approve", json!({})).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn a_cadre_proposes_and_staff_decides() {
    let stage = start().await;
    let app = &stage.app;
    let change = stage.propose(&stage.own, json!({"health": "良好"}), None).await.created();
    let tasks = stage.second.get(app, "/tasks").await.ok();
    assert!(tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "cadre_change"));
    stage.own.act(app, &path(&change), "approve", json!({})).await.refused("not-permitted", "");
    stage.staff.act(app, &path(&change), "reject", json!({})).await.invalid("/reason", "required");
    let rejected = stage.staff.act(app, &path(&change), "reject", json!({"reason": "请附体检表"})).await.ok();
    assert_eq!(
        (rejected["state"].as_str(), rejected["decision_reason"].as_str()),
        (Some("rejected"), Some("请附体检表"))
    );
    let again = stage.propose(&stage.own, json!({"health": "一般"}), None).await.created();
    stage.own.act(app, &path(&again), "withdraw", json!({})).await.ok();
    let listed = stage.own.get(app, &format!("{}/changes", stage.cadre)).await.ok();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn nobody_else_proposes_and_the_staffs_own_fields_stay_closed() {
    let stage = start().await;
    let app = &stage.app;
    let reviewer = app.actor("reviewer").await;
    stage.propose(&reviewer, json!({"health": "良好"}), None).await.refused("not-permitted", "");
    let stranger = app.actor("cadre_self").await;
    stage.propose(&stranger, json!({"health": "良好"}), None).await.refused("not-found", "");
    stage.propose(&stage.own, json!({"rank": "131"}), None).await.invalid("/fields/rank", "unknown_field");
    stage.propose(&stage.own, json!({"birth": "1980-99"}), None).await.invalid("/fields/birth", "wrong_type");
    stage.propose(&stage.own, json!({"birth": "1980-06"}), None).await.invalid("/fields", "nothing_changed");
    let family = json!({"family": [{"relation": "父亲", "name": " "}]});
    stage.propose(&stage.own, family, None).await.invalid("/fields/family/0/name", "required");
}

#[actix_web::test]
async fn an_approval_of_what_has_moved_since_is_refused() {
    let stage = start().await;
    let app = &stage.app;
    let first = stage.propose(&stage.staff, json!({"health": "良好"}), None).await.created();
    let second = stage.propose(&stage.staff, json!({"health": "一般"}), None).await.created();
    stage.second.act(app, &path(&first), "approve", json!({})).await.ok();
    stage.second.act(app, &path(&second), "approve", json!({})).await.refused("conflict", "record_moved");
    assert_eq!(stage.second.get(app, &path(&second)).await.ok()["state"], "proposed", "nothing is half-written");
}
