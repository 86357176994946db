//! Probations: a year on trial, its inspection, its publicity, its result.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{post_form, unit};
use crate::support::chain::Chain;
use crate::support::chain::appointment::{day, inspection, probations, served};

/// A case on probation, the only one's address, and the day until which it lasts.
async fn serving() -> (App, Chain, String, Value) {
    let app = App::start().await;
    let chain = Chain::to(&app, "probation").await;
    let rows = probations(&chain, &app).await;
    assert_eq!(rows.len(), 1);
    let path = format!("/probations/{}", rows[0]["id"].as_str().unwrap());
    (app, chain, path, rows[0]["until"].clone())
}

/// The last days have come, and the probation was inspected: gives the day.
async fn inspected(app: &App, chain: &Chain, path: &str, until: &Value, finding: &str) -> String {
    let near = day(until, -30);
    app.step_to(&near);
    chain.staff.act(app, path, "inspect", inspection(&near, finding)).await.ok();
    near
}

fn window(from: &str, to: &str) -> Value {
    json!({"publicity": {"from": from, "to": to, "document": "县委组试〔2027〕1号"}})
}

#[actix_web::test]
async fn r_app_2_nobody_is_confirmed_before_the_year_is_over() {
    let (app, chain, path, until) = serving().await;
    chain.reviewer.act(&app, &chain.case, "finish_probation", json!({})).await.refused("rule-broken", "R-APP-2");
    let near = inspected(&app, &chain, &path, &until, "qualified").await;
    chain.staff.act(&app, &path, "publicise", window(&near, &day(&until, -10))).await.ok();
    app.step_to(&day(&until, -1));
    let refused = chain.reviewer.act(&app, &path, "confirm", json!({})).await.refused("rule-broken", "R-APP-2");
    assert_eq!(refused["broken"][0]["shortfall"]["need"], until);
    app.step_to(until.as_str().unwrap());
    let done = chain.reviewer.act(&app, &path, "confirm", json!({})).await.ok();
    assert_eq!((&done["state"], &done["decided_on"]), (&json!("confirmed"), &until));
    let case = chain.reviewer.act(&app, &chain.case, "finish_probation", json!({})).await.ok();
    assert_eq!(case["state"], "closed");
}

#[actix_web::test]
async fn r_app_2_an_unqualified_result_confirms_nobody_and_the_post_is_taken_away() {
    let (app, chain, path, until) = serving().await;
    let near = inspected(&app, &chain, &path, &until, "unqualified").await;
    chain.staff.act(&app, &path, "publicise", window(&near, &day(&until, -10))).await.ok();
    app.step_to(until.as_str().unwrap());
    chain.reviewer.act(&app, &path, "confirm", json!({})).await.refused("rule-broken", "R-APP-2");
    chain.reviewer.act(&app, &path, "fail", json!({"reason": "不胜任"})).await.invalid("/arrangement", "required");
    let form = json!({"reason": "不胜任", "arrangement": "按原职务层次安排"});
    let failed = chain.reviewer.act(&app, &path, "fail", form).await.ok();
    assert_eq!(failed["state"], "failed");
    let held = chain.staff.get(&app, &format!("/tenures?post_id={}", chain.post)).await.ok();
    assert_eq!(held["items"][0]["state"], "ended");
    let person = format!("/cadres/{}", failed["cadre_id"].as_str().unwrap());
    assert_eq!(chain.staff.get(&app, &person).await.ok()["title"], "原青川镇副镇长");
    let post = chain.staff.get(&app, &format!("/posts/{}", chain.post)).await.ok();
    assert_eq!(post["vacant_since"], until);
    chain.reviewer.act(&app, &chain.case, "finish_probation", json!({})).await.ok();
}

#[actix_web::test]
async fn the_register_says_what_is_held_and_the_rank_comes_when_the_year_has_ended_well() {
    let (app, chain, path, until) = serving().await;
    let begun = chain.staff.get(&app, &path).await.ok();
    let (cadre, month) =
        (format!("/cadres/{}", begun["cadre_id"].as_str().unwrap()), &begun["start"].as_str().unwrap()[..7]);
    let held = chain.staff.get(&app, &cadre).await.ok();
    assert_eq!((&held["title"], &held["post_since"]), (&json!("青川镇副镇长"), &json!(month)));
    assert_eq!((&held["rank"], &held["rank_since"]), (&json!("142"), &json!("2018-04")));
    let lines = held["resume"].as_array().unwrap();
    assert_eq!(lines[lines.len() - 2]["to"], month);
    assert_eq!((&lines[lines.len() - 1]["from"], &lines[lines.len() - 1]["text"]), (&json!(month), &held["title"]));
    let post = format!("/posts/{}", chain.post);
    let mut form = post_form(chain.unit["id"].as_str().unwrap(), "副镇长");
    form["rank"] = json!("141");
    let version = chain.staff.get(&app, &post).await.ok()["version"].as_i64().unwrap();
    chain.staff.patch(&app, &post, version, form).await.ok();
    served(&chain, &app).await;
    let risen = chain.staff.get(&app, &cadre).await.ok();
    assert_eq!((&risen["rank"], &risen["rank_since"]), (&json!("141"), &json!(month)), "{until}");
    let record = chain.staff.get(&app, &format!("{}/process-record?limit=200", chain.case)).await.ok();
    assert!(record.to_string().contains("任青川镇副镇长"), "{record}");
}

#[actix_web::test]
async fn r_app_5_the_inspection_waits_for_the_last_sixty_days() {
    let (app, chain, path, until) = serving().await;
    app.step_to(&day(&until, -61));
    let early = inspection(&day(&until, -61), "qualified");
    chain.staff.act(&app, &path, "inspect", early).await.refused("rule-broken", "R-APP-5");
    app.step_to(&day(&until, -60));
    chain.staff.act(&app, &path, "inspect", inspection(&day(&until, -60), "qualified")).await.ok();
}

#[actix_web::test]
async fn r_app_6_the_publicity_lasts_five_working_days() {
    let (app, chain, path, until) = serving().await;
    let near = day(&until, -40);
    app.step_to(&near);
    chain.staff.act(&app, &path, "inspect", inspection(&near, "qualified")).await.ok();
    let open: Vec<String> = (0..14).map(|n| day(&json!(near), n)).filter(|d| working(d)).collect();
    let four = window(&near, &open[3]);
    chain.staff.act(&app, &path, "publicise", four).await.refused("rule-broken", "R-APP-6");
    chain
        .staff
        .act(&app, &path, "publicise", window(&day(&until, -41), &open[5]))
        .await
        .invalid("/publicity/from", "in_past");
    chain.staff.act(&app, &path, "publicise", window(&near, &open[4])).await.ok();
}

/// No calendar of that year is there: Monday to Friday.
fn working(day: &str) -> bool {
    use chrono::Datelike;
    let calendar = hezhen_domain::calendar::Calendar::shipped();
    let day: chrono::NaiveDate = day.parse().unwrap();
    assert!(day.year() == 2027);
    calendar.is_workday(day)
}

#[actix_web::test]
async fn r_app_7_a_probation_is_not_lengthened_by_default() {
    let (app, chain, path, until) = serving().await;
    inspected(&app, &chain, &path, &until, "unqualified").await;
    let longer = json!({"months": 3, "reason": "因病缺勤三个月"});
    let refused = chain.reviewer.act(&app, &path, "extend", longer).await.refused("rule-broken", "R-APP-7");
    assert_eq!(refused["broken"][0]["override_allowed"], true);
}

#[actix_web::test]
async fn r_app_7_a_probation_is_lengthened_once_for_each_exception_that_a_second_person_approved() {
    let (app, chain, path, until) = serving().await;
    let near = inspected(&app, &chain, &path, &until, "unqualified").await;
    chain.override_gate(&app, "R-APP-7").await;
    assert_eq!(chain.reviewer.get(&app, &path).await.check("R-APP-7"), "overridden");
    let longer = || json!({"months": 3, "reason": "因病缺勤三个月"});
    let lengthened = chain.reviewer.act(&app, &path, "extend", longer()).await.ok();
    let first: chrono::NaiveDate = until.as_str().unwrap().parse().unwrap();
    let later = json!(first + chrono::Months::new(3));
    assert_eq!((&lengthened["state"], &lengthened["until"]), (&json!("on_probation"), &later));
    let held = chain.staff.get(&app, &format!("/tenures?post_id={}", chain.post)).await.ok();
    assert_eq!(held["items"][0]["probation_until"], later);
    // Everything is done again, at the new end; what was approved is used up.
    chain.staff.act(&app, &path, "inspect", inspection(&near, "qualified")).await.refused("rule-broken", "R-APP-5");
    inspected(&app, &chain, &path, &later, "unqualified").await;
    chain.reviewer.act(&app, &path, "extend", longer()).await.refused("rule-broken", "R-APP-7");
}

#[actix_web::test]
async fn r_app_5_the_end_is_a_deadline_with_two_points_of_reminding_and_the_work_list_knows_it() {
    let (app, chain, path, until) = serving().await;
    let id = path.rsplit('/').next().unwrap();
    let dues = chain.staff.get(&app, &format!("/deadlines?object_id={id}&open=true")).await.ok();
    let kinds: Vec<_> = dues["items"].as_array().unwrap().iter().map(|d| d["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["probation_end"]);
    let level = async |day: &str| {
        app.step_to(day);
        chain.staff.get(&app, &format!("/deadlines?object_id={id}")).await.ok()["items"][0]["level"].clone()
    };
    assert_eq!(level(&day(&until, -61)).await, "quiet");
    let mine = |tasks: Value| tasks["items"].as_array().unwrap().iter().filter(|t| t["object"] == "probation").count();
    assert_eq!(mine(chain.staff.get(&app, "/tasks").await.ok()), 0);
    assert_eq!(level(&day(&until, -60)).await, "early");
    assert_eq!(mine(chain.staff.get(&app, "/tasks").await.ok()), 1);
    assert_eq!(level(&day(&until, -30)).await, "near");
    served(&chain, &app).await;
    let dues = chain.staff.get(&app, &format!("/deadlines?object_id={id}&open=true")).await.ok();
    assert_eq!(dues["items"], json!([]));
}

#[actix_web::test]
async fn probations_come_page_by_page_in_one_s_own_units() {
    let (app, chain, path, _) = serving().await;
    let before = app.queries();
    chain.staff.get(&app, "/probations?open=true&limit=1").await.ok();
    assert!(app.queries() - before < 12);
    let other = unit("XZ02", "临江镇", chain.unit["parent_id"].as_str());
    chain.staff.post(&app, "/units", other).await.created();
    let elsewhere = app.actor_with(&[("org_staff", "/3401/XZ02/")], None).await;
    assert_eq!(elsewhere.get(&app, "/probations").await.ok()["items"], json!([]));
    elsewhere.get(&app, &path).await.refused("not-found", "");
}
