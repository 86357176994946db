//! Officials who are put among those to be audited by hand: a deputy in charge, and whom the committee names.

use serde_json::{Value, json};

use crate::audit::bureau;
use crate::support::App;
use crate::support::builders::{cadre, post_form};
use crate::support::chain::audit::Bureau;
use crate::support::chain::{Chain, verification};

/// A deputy of this unit since 2024-03-01, whose post carries no economic responsibility; gives the tenure.
pub async fn deputy(bureau: &Bureau, app: &App, unit: &Value, person: &Value) -> String {
    let mut post = post_form(unit["id"].as_str().unwrap(), "财政所副所长");
    post["headcount"] = 9.into();
    let post = bureau.staff.post(app, "/posts", post).await.created();
    let tenure = json!({"post_id": post["id"], "cadre_id": person, "from": "2024-03-01", "kind": "appointed"});
    let tenure = bureau.staff.post(app, "/tenures", tenure).await.created();
    tenure["id"].as_str().unwrap().to_owned()
}

pub fn form(tenure: &str, ground: &str, since: &str) -> Value {
    json!({"tenure_id": tenure, "ground": ground, "since": since, "reason": "县委组织部关于主持工作的通知"})
}

async fn world() -> (App, Bureau, Value, Value, String) {
    let (app, bureau, unit, _) = bureau().await;
    let person = bureau.staff.post(&app, "/cadres", cadre("测试副", unit["id"].as_str().unwrap())).await.created();
    let tenure = deputy(&bureau, &app, &unit, &person["id"]).await;
    (app, bureau, unit, person["id"].clone(), tenure)
}

async fn listed(bureau: &Bureau, app: &App, person: &Value) -> Option<Value> {
    let objects = bureau.staff.get(app, "/audit-objects").await.ok();
    objects["items"].as_array().unwrap().iter().find(|o| o["cadre_id"] == *person).cloned()
}

#[actix_web::test]
async fn r_aud_9_a_deputy_stands_in_the_rotation_after_a_year_in_charge_and_not_before() {
    let (app, bureau, unit, person, tenure) = world().await;
    assert_eq!(listed(&bureau, &app, &person).await, None);
    let today = app.clock.now().date_naive();
    let since = today.checked_sub_months(chrono::Months::new(12)).unwrap();
    let early = form(&tenure, "deputy_in_charge", &since.succ_opt().unwrap().to_string());
    bureau.staff.post(&app, "/audit-marks", early).await.refused("rule-broken", "R-AUD-9");
    let made =
        bureau.staff.post(&app, "/audit-marks", form(&tenure, "deputy_in_charge", &since.to_string())).await.created();
    assert_eq!(
        (&made["state"], &made["name"], &made["ground"]),
        (&json!("marked"), &json!("测试副"), &json!("deputy_in_charge"))
    );
    let seen = listed(&bureau, &app, &person).await.unwrap();
    assert_eq!((&seen["mark_id"], &seen["ground"]), (&made["id"], &json!("deputy_in_charge")));
    // Three years from the day on which the deputy took charge.
    let due = since.checked_add_months(chrono::Months::new(36)).unwrap().to_string();
    assert_eq!((&seen["since"], &seen["due_on"]), (&json!(since.to_string()), &json!(due)));
    let county = unit["parent_id"].as_str().unwrap();
    let rotation = bureau.staff.get(&app, &format!("/audit-rotation?unit_id={county}")).await.ok();
    assert!(rotation.to_string().contains("测试副"), "{rotation:#}");
}

#[actix_web::test]
async fn r_aud_9_who_acts_for_a_superior_and_whom_the_committee_names_answer_from_the_first_day() {
    for ground in ["acting_principal", "committee"] {
        let (app, bureau, _, person, tenure) = world().await;
        let today = app.clock.now().date_naive().to_string();
        bureau.staff.post(&app, "/audit-marks", form(&tenure, ground, &today)).await.created();
        assert_eq!(listed(&bureau, &app, &person).await.unwrap()["ground"], ground);
    }
}

#[actix_web::test]
async fn a_mark_is_made_once_on_a_tenure_that_is_served_and_for_whom_the_post_does_not_say_it() {
    let (app, bureau, unit, person, tenure) = world().await;
    let path = "/audit-marks";
    let put = |body: Value| bureau.staff.post(&app, path, body);
    put(form(&tenure, "committee", "2024-02-29")).await.invalid("/since", "before_tenure");
    let tomorrow = app.clock.now().date_naive().succ_opt().unwrap().to_string();
    put(form(&tenure, "committee", &tomorrow)).await.invalid("/since", "in_future");
    let mut silent = form(&tenure, "committee", "2024-03-01");
    silent["reason"] = "".into();
    put(silent).await.invalid("/reason", "length");
    let nobody = person.as_str().unwrap();
    put(form(nobody, "committee", "2024-03-01")).await.invalid("/tenure_id", "no_such_tenure");
    put(form(&tenure, "committee", "2024-03-01")).await.created();
    put(form(&tenure, "committee", "2024-03-01")).await.refused("conflict", "already_marked");
    let head = bureau.official(&app, &unit, "测试正", "2024-01-10").await;
    let held = bureau.staff.get(&app, &format!("/tenures?cadre_id={head}")).await.ok();
    let held = held["items"][0]["id"].as_str().unwrap().to_owned();
    put(form(&held, "committee", "2024-03-01")).await.invalid("/tenure_id", "post_is_economic");
    let today = app.clock.now().date_naive().to_string();
    let other = bureau.staff.post(&app, "/cadres", cadre("测试去", unit["id"].as_str().unwrap())).await.created();
    let gone = deputy(&bureau, &app, &unit, &other["id"]).await;
    let end = json!({"to": today, "reason": "另有任用"});
    bureau.staff.act(&app, &format!("/tenures/{gone}"), "end", end).await.ok();
    put(form(&gone, "committee", "2024-03-01")).await.invalid("/tenure_id", "tenure_over");
    bureau.reviewer.post(&app, path, form(&tenure, "committee", "2024-03-01")).await.refused("not-permitted", "");
    let other = crate::support::builders::unit("XZ02", "临江镇", unit["parent_id"].as_str());
    bureau.staff.post(&app, "/units", other).await.created();
    let elsewhere = app.actor_with(&[("org_staff", "/3401/XZ02/")], None).await;
    elsewhere.post(&app, path, form(&gone, "committee", "2024-03-01")).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn sod_1_who_made_a_mark_does_not_take_it_back_and_sod_3_nor_does_the_official() {
    let (app, bureau, _, person, tenure) = world().await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    let made = both.post(&app, "/audit-marks", form(&tenure, "committee", "2024-03-01")).await.created();
    let path = format!("/audit-marks/{}", made["id"].as_str().unwrap());
    let why = json!({"reason": "不再主持工作"});
    both.act(&app, &path, "withdraw", why.clone()).await.refused("not-permitted", "SOD-1");
    bureau.staff.act(&app, &path, "withdraw", why.clone()).await.refused("not-permitted", "");
    let own = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], person.as_str()).await;
    own.get(&app, &path).await.refused("not-found", "");
    own.act(&app, &path, "withdraw", why.clone()).await.refused("not-found", "");
    bureau.reviewer.act(&app, &path, "withdraw", json!({"reason": ""})).await.invalid("/reason", "length");
    let seen = bureau.reviewer.act(&app, &path, "withdraw", why).await.ok();
    assert_eq!((&seen["state"], &seen["withdrawn_reason"]), (&json!("withdrawn"), &json!("不再主持工作")));
    assert_eq!(listed(&bureau, &app, &person).await, None);
    // Taken back, it can be made again; by somebody else than the official.
    own.post(&app, "/audit-marks", form(&tenure, "committee", "2024-03-01")).await.refused("not-permitted", "SOD-3");
    both.post(&app, "/audit-marks", form(&tenure, "committee", "2024-03-01")).await.created();
}

#[actix_web::test]
async fn r_aud_4_who_is_marked_is_not_appointed_without_an_audit_and_owes_it_after_leaving() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let check = async || chain.staff.get(&app, &chain.case).await.check("R-AUD-4");
    let person = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    let tenure = deputy(&bureau, &app, &chain.unit, &person).await;
    assert_eq!(check().await, "holds");
    bureau.staff.post(&app, "/audit-marks", form(&tenure, "acting_principal", "2024-03-01")).await.created();
    assert_eq!(check().await, "blocks");
    let today = app.clock.now().date_naive().to_string();
    let end = json!({"to": today, "reason": "另有任用"});
    bureau.staff.act(&app, &format!("/tenures/{tenure}"), "end", end).await.ok();
    assert_eq!(check().await, "blocks", "whoever leaves owes the audit all the same");
    assert_eq!(listed(&bureau, &app, &person).await.unwrap()["left_on"], json!(today));
    let path = bureau.planned_as(&app, "departure", person.as_str().unwrap()).await;
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(check().await, "holds");
}
