//! What the evidence of an inspection must show: R-INS-EXT-1, 3 and 4.

use chrono::Days;
use serde_json::{Value, json};

use super::inspecting;
use crate::support::App;
use crate::support::builders::post;
use crate::support::chain::Chain;
use crate::support::chain::inspection::{TIERS, evidence_form, looked_into, talk_form};
use crate::support::chain::verification::{amended, board, live};

async fn check(chain: &Chain, app: &App, path: &str, rule: &str) -> String {
    chain.lead.get(app, path).await.check(rule)
}

/// The register says since when this candidate has held the present post.
async fn in_post_since(chain: &Chain, app: &App, candidate: &str, month: &str) {
    amended(chain, app, candidate, |form| form["post_since"] = month.into()).await;
}

#[actix_web::test]
async fn r_ins_ext_1_the_former_unit_is_heard_until_three_years_in_the_post_are_full() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    let newcomer = live(&chain, &app).await.remove(0);
    for (since, standing) in [("2023-02", "holds"), ("2023-03", "holds"), ("2023-04", "blocks")] {
        in_post_since(&chain, &app, &newcomer, since).await;
        assert_eq!(check(&chain, &app, &path, "R-INS-EXT-1").await, standing, "{since}");
    }
    for (day, standing) in [("2026-03-31", "blocks"), ("2026-04-01", "holds"), ("2026-04-02", "holds")] {
        app.step_to(day);
        assert_eq!(check(&chain, &app, &path, "R-INS-EXT-1").await, standing, "{day}");
    }
    in_post_since(&chain, &app, &newcomer, "2023-05").await;
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.refused("rule-broken", "R-INS-EXT-1");
    let mut heard = evidence_form(&app, &newcomer, "work");
    heard["method"] = "former_unit".into();
    chain.lead.post(&app, &format!("{path}/evidence"), heard).await.created();
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
}

#[actix_web::test]
async fn r_ins_ext_1_knows_a_newcomer_by_the_tenure_when_the_record_is_older() {
    let (app, chain, path) = inspecting().await;
    let line = board(&chain, &app).await.remove(0);
    let today = hezhen::clock::local_date(app.clock.now());
    let full = today - chrono::Months::new(36);
    for (from, standing) in [(full - Days::new(1), "holds"), (full, "holds"), (full + Days::new(1), "blocks")] {
        let unit = chain.unit["id"].as_str().unwrap();
        let held = post(&app, &chain.staff, unit, &format!("所长{from}")).await;
        let tenure = json!({"post_id": held["id"], "cadre_id": line["cadre_id"], "from": from, "kind": "appointed"});
        chain.staff.post(&app, "/tenures", tenure).await.created();
        assert_eq!(check(&chain, &app, &path, "R-INS-EXT-1").await, standing, "since {from}");
    }
}

#[actix_web::test]
async fn r_ins_ext_1_is_passed_when_a_second_person_has_approved_and_not_before() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    in_post_since(&chain, &app, &live(&chain, &app).await[0], "2025-01").await;
    let refused = chain.lead.act(&app, &path, "close_evidence", json!({})).await.refused("rule-broken", "R-INS-EXT-1");
    assert_eq!(refused["broken"][0]["override_allowed"], true);
    chain.override_gate(&app, "R-INS-EXT-1").await;
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-1").await, "overridden");
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
}

#[actix_web::test]
async fn r_ins_ext_3_a_talk_that_repeats_another_is_warned_of() {
    let (app, chain, path) = inspecting().await;
    let about = live(&chain, &app).await;
    let mut form = talk_form(&chain, &app, &path, TIERS[0], &about).await;
    chain.lead.post(&app, &format!("{path}/talks"), form.clone()).await.created();
    (form["tier"], form["interviewee"]) = (TIERS[1].into(), "另一谈话对象".into());
    let copied = chain.lead.post(&app, &format!("{path}/talks"), form.clone()).await.created();
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-3").await, "warns");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-EXT-3"), "warns");
    (form["positives"], form["shortcomings"]) = ("分管农业五年，水库加固有功".into(), "说话太直".into());
    let talk = format!("{path}/talks/{}", copied["id"].as_str().unwrap());
    chain.lead.patch(&app, &talk, copied["version"].as_i64().unwrap(), form).await.ok();
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-3").await, "holds");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-EXT-3"), "holds");
}

/// The same talk, in which nobody names a shortcoming.
fn silent(form: &Value) -> Value {
    let mut form = form.clone();
    (form["shortcomings"], form["none_stated"]) = ("".into(), true.into());
    form
}

#[actix_web::test]
async fn r_ins_ext_4_seven_of_ten_talks_without_a_shortcoming_are_warned_of_and_six_are_not() {
    let (app, chain, path) = inspecting().await;
    let about = live(&chain, &app).await;
    let plain = talk_form(&chain, &app, &path, TIERS[0], &about).await;
    let mut last = Value::Null;
    for n in 0..10 {
        let form = if n < 6 { silent(&plain) } else { plain.clone() };
        last = chain.lead.post(&app, &format!("{path}/talks"), form).await.created();
    }
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-4").await, "holds", "six of ten");
    let talk = format!("{path}/talks/{}", last["id"].as_str().unwrap());
    let edited = chain.lead.patch(&app, &talk, last["version"].as_i64().unwrap(), silent(&plain)).await.ok();
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-4").await, "warns", "seven of ten");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-EXT-4"), "warns");
    chain.lead.patch(&app, &talk, edited["version"].as_i64().unwrap(), plain).await.ok();
    assert_eq!(check(&chain, &app, &path, "R-INS-EXT-4").await, "holds", "six again");
}
