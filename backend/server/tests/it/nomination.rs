//! Nominations: who puts forward, the qualification, the pool.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{attachment, cadre, cadres};
use crate::support::chain::Chain;
use crate::support::chain::candidate::{self, listed};
use crate::support::chain::nomination::{excepted, form, made, pooled};

async fn start() -> (App, Chain) {
    let app = App::start().await;
    let chain = Chain::to(&app, "recommending").await;
    (app, chain)
}

#[actix_web::test]
async fn r_nom_1_a_signed_nomination_names_and_declares() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let mut silent = form(&chain, &people[0]);
    silent["nominators"][0]["kinship"] = Value::Null;
    let nomination = made(&app, &chain, silent).await;
    chain.staff.act(&app, &nomination, "submit", json!({})).await.refused("rule-broken", "R-NOM-1");
    let mut nobody = form(&chain, &people[0]);
    nobody["nominators"] = json!([]);
    chain.staff.patch(&app, &nomination, 1, nobody).await.ok();
    chain.staff.act(&app, &nomination, "submit", json!({})).await.refused("rule-broken", "R-NOM-1");
    let mut declared = form(&chain, &people[0]);
    declared["nominators"][0]["kinship"] = "in_law".into();
    chain.staff.patch(&app, &nomination, 2, declared).await.ok();
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_nom_1_a_secret_nomination_stores_no_name() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let mut secret = form(&chain, &people[0]);
    (secret["source"], secret["method"]) = ("mass".into(), "secret".into());
    chain.staff.post(&app, "/nominations", secret.clone()).await.invalid("/nominators", "secret");
    secret["nominators"] = json!([]);
    let nomination = made(&app, &chain, secret).await;
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_nom_2_a_shortfall_is_a_gate_and_the_sheet_shows_the_figures() {
    let (app, chain) = start().await;
    let unit = chain.unit["id"].as_str().unwrap();
    for (start, right) in [("2021-03", true), ("2021-04", false)] {
        let mut person = cadre("测试丙", unit);
        (person["work_start"], person["rank"]) = (start.into(), "150".into());
        (person["rank_since"], person["resume"][1]["from"]) = ("2023-03".into(), start.into());
        let person = chain.staff.post(&app, "/cadres", person).await.created();
        let second = app.actor("org_staff").await;
        let nomination = made(&app, &chain, form(&chain, &person)).await;
        chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
        second.act(&app, &nomination, "qualify", json!({})).await.refused("rule-broken", "R-NOM-2");
        let stated = json!({"training": true, "health": true});
        let sheet = second.put(&app, &format!("{nomination}/qualification"), 2, stated).await.ok();
        let line = sheet["sheet"].as_array().unwrap().iter().find(|l| l["item"] == "service_years").unwrap();
        assert_eq!((line["met"].as_bool(), line["need"].as_str()), (Some(right), Some("5")), "{start}");
        let answer = second.act(&app, &nomination, "qualify", json!({})).await;
        if right {
            answer.ok();
        } else {
            let refused = answer.refused("rule-broken", "R-NOM-2");
            assert_eq!(refused["broken"][0]["override_allowed"], true);
            excepted(&app, &chain, &nomination).await;
            assert_eq!(second.get(&app, &nomination).await.check("R-NOM-2"), "overridden");
            second.act(&app, &nomination, "qualify", json!({})).await.ok();
        }
    }
}

#[actix_web::test]
async fn r_nom_2_who_came_into_the_pool_without_a_nomination_stops_the_list() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 2).await;
    let standing = async || chain.reviewer.get(&app, &chain.case).await.check("R-NOM-2");
    pooled(&app, &chain, &people[0]).await;
    let pool = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    listed(&chain, &app, &format!("/candidates/{}", pool["items"][0]["id"].as_str().unwrap())).await;
    assert_eq!(standing().await, "holds");
    let unmeasured = candidate::pooled(&chain, &app, &people[1]).await;
    assert_eq!(standing().await, "holds", "not on the list");
    listed(&chain, &app, &unmeasured).await;
    assert_eq!(standing().await, "blocks");
    let refused = chain.take(&app, "confirm_shortlist").await.refused("rule-broken", "R-CASE-4");
    let broken = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-NOM-2").unwrap();
    assert_eq!(broken["override_allowed"], false, "the exception is asked for at the nomination");
    assert_eq!(broken["shortfall"]["missing"], json!([{"what": "qualification_checked", "of": people[1]["name"]}]));
    pooled(&app, &chain, &people[1]).await;
    assert_eq!(standing().await, "holds", "measured since");
}

#[actix_web::test]
async fn r_nom_2_a_stated_figure_says_what_it_rests_on() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let second = app.actor("org_staff").await;
    let nomination = made(&app, &chain, form(&chain, &people[0])).await;
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
    let path = format!("{nomination}/qualification");
    second.put(&app, &path, 2, json!({"grassroots_months": 24})).await.invalid("/note", "required");
    second.put(&app, &path, 2, json!({"grassroots_months": 24, "note": "档案第3页"})).await.ok();
    second.put(&app, &path, 2, json!({})).await.refused("stale", "");
}

#[actix_web::test]
async fn sod_1_who_hands_in_does_not_qualify() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let nomination = made(&app, &chain, form(&chain, &people[0])).await;
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
    chain.staff.act(&app, &nomination, "qualify", json!({})).await.refused("not-permitted", "SOD-1");
    let second = app.actor("org_staff").await;
    second.act(&app, &nomination, "reject", json!({})).await.invalid("/reason", "required");
    let rejected = second.act(&app, &nomination, "reject", json!({"reason": "年限不足"})).await.ok();
    assert_eq!((rejected["state"].as_str(), rejected["state_reason"].as_str()), (Some("rejected"), Some("年限不足")));
}

#[actix_web::test]
async fn r_nom_3_a_nominee_in_another_open_case_warns() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    pooled(&app, &chain, &people[0]).await;
    let unit = chain.unit["id"].as_str().unwrap();
    let post = crate::support::builders::post(&app, &chain.staff, unit, "副书记").await;
    let other = crate::support::builders::case_form(unit, "青川镇副书记", &[post["id"].as_str().unwrap()]);
    let case = chain.staff.post(&app, "/selection-cases", other).await.created();
    let mut second = Chain { case: format!("/selection-cases/{}", case["id"].as_str().unwrap()), ..chain };
    second.post = post["id"].as_str().unwrap().to_owned();
    second.on_to(&app, "recommending").await;
    let nomination = made(&app, &second, form(&second, &people[0])).await;
    let seen = second.staff.get(&app, &nomination).await;
    assert_eq!(seen.check("R-NOM-3"), "warns");
    second.staff.act(&app, &nomination, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_nom_4_a_leader_signs_in_writing() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let mut leader = form(&chain, &people[0]);
    leader["source"] = "leader".into();
    let nomination = made(&app, &chain, leader.clone()).await;
    let refused = chain.staff.act(&app, &nomination, "submit", json!({})).await.refused("rule-broken", "R-NOM-4");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "written_nomination");
    leader["attachments"] = json!([chain.post]);
    chain.staff.patch(&app, &nomination, 1, leader.clone()).await.invalid("/attachments/0", "no_such_attachment");
    leader["attachments"] = json!([attachment(&app, &chain.staff).await]);
    leader["method"] = "talk".into();
    chain.staff.patch(&app, &nomination, 1, leader.clone()).await.ok();
    let refused = chain.staff.act(&app, &nomination, "submit", json!({})).await.refused("rule-broken", "R-NOM-4");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "leader_signature");
    leader["method"] = "signed".into();
    chain.staff.patch(&app, &nomination, 2, leader).await.ok();
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_nom_5_one_person_for_a_post_warns_and_two_do_not() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 2).await;
    let first = made(&app, &chain, form(&chain, &people[0])).await;
    assert_eq!(chain.staff.get(&app, &first).await.check("R-NOM-5"), "warns");
    chain.staff.act(&app, &first, "submit", json!({})).await.ok();
    let second = made(&app, &chain, form(&chain, &people[1])).await;
    assert_eq!(chain.staff.get(&app, &second).await.check("R-NOM-5"), "holds");
}

#[actix_web::test]
async fn two_nominations_of_one_person_make_one_candidate() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let first = pooled(&app, &chain, &people[0]).await;
    let second = pooled(&app, &chain, &people[0]).await;
    let list = format!("/candidates?case_id={}", chain.case_id());
    assert_eq!(chain.staff.get(&app, &list).await.ok()["items"].as_array().unwrap().len(), 1);
    let out = json!({"reason": "本人不愿意"});
    chain.staff.act(&app, &first, "withdraw", out.clone()).await.ok();
    assert_eq!(chain.staff.get(&app, &list).await.ok()["items"][0]["state"], "pool");
    chain.staff.act(&app, &second, "withdraw", out).await.ok();
    assert_eq!(chain.staff.get(&app, &list).await.ok()["items"][0]["state"], "withdrawn");
}

#[actix_web::test]
async fn a_unit_contact_sees_the_call_and_the_own_nomination_only() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 2).await;
    let contact = app.actor_with(&[("unit_contact", "/3401/XZ01/")], None).await;
    let calls = contact.get(&app, "/nomination-calls").await.ok();
    assert_eq!(calls["items"][0]["post_id"], chain.post);
    contact.get(&app, &chain.case).await.refused("not-found", "");
    let own = contact.post(&app, "/nominations", form(&chain, &people[0])).await.created();
    let own = format!("/nominations/{}", own["id"].as_str().unwrap());
    assert!(contact.act(&app, &own, "submit", json!({})).await.ok()["sheet"].as_array().unwrap().is_empty());
    let other = made(&app, &chain, form(&chain, &people[1])).await;
    contact.get(&app, &other).await.refused("not-found", "");
    assert_eq!(contact.get(&app, "/nominations").await.ok()["items"].as_array().unwrap().len(), 1);
    assert_eq!(chain.staff.get(&app, "/nominations").await.ok()["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn nobody_applies_for_himself_outside_an_open_selection() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let own = app.actor_with(&[("cadre_self", "/"), ("unit_contact", "/")], people[0]["id"].as_str()).await;
    let mut application = form(&chain, &people[0]);
    own.post(&app, "/nominations", application.clone()).await.invalid("/cadre_id", "oneself");
    application["source"] = "self".into();
    own.post(&app, "/nominations", application).await.invalid("/source", "no_own_application");
}

#[actix_web::test]
async fn sod_3_who_is_put_forward_sees_nothing_of_the_case() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let colleague = app.actor_with(&[("org_staff", "/")], people[0]["id"].as_str()).await;
    colleague.get(&app, &chain.case).await.ok();
    let nomination = made(&app, &chain, form(&chain, &people[0])).await;
    colleague.get(&app, &chain.case).await.ok();
    chain.staff.act(&app, &nomination, "submit", json!({})).await.ok();
    colleague.get(&app, &chain.case).await.refused("not-found", "");
    colleague.get(&app, &nomination).await.refused("not-found", "");
    assert!(colleague.get(&app, "/selection-cases").await.ok()["items"].as_array().unwrap().is_empty());
    let second = app.actor("org_staff").await;
    second.act(&app, &nomination, "reject", json!({"reason": "不符合条件"})).await.ok();
    colleague.get(&app, &chain.case).await.ok();
}
