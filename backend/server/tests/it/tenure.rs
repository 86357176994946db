//! Tenures: headcount, vacancy, the structure of a team.

use serde_json::{Value, json};

use crate::support::builders::{cadres, post, township};
use crate::support::{App, As};

fn form(post: &Value, cadre: &Value, from: &str) -> Value {
    json!({"post_id": post["id"], "cadre_id": cadre["id"], "from": from, "doc_no": "示组干〔2026〕1号", "kind": "appointed"})
}

async fn setting(app: &App) -> (As, Value, Value, Vec<Value>) {
    let staff = app.actor("org_staff").await;
    let town = township(app, &staff).await;
    let post = post(app, &staff, town["id"].as_str().unwrap(), "副镇长").await;
    let people = cadres(app, &staff, 2).await;
    (staff, town, post, people)
}

#[actix_web::test]
async fn r_post_1_a_post_of_one_takes_one_and_no_second() {
    let app = App::start().await;
    let (staff, _, post, people) = setting(&app).await;
    let first = staff.post(&app, "/tenures", form(&post, &people[0], "2026-03-01")).await.created();
    let path = format!("/posts/{}", post["id"].as_str().unwrap());
    assert_eq!(staff.get(&app, &path).await.ok()["vacant_since"], json!(null));
    let second = staff.post(&app, "/tenures", form(&post, &people[1], "2026-03-02")).await;
    let refused = second.refused("rule-broken", "R-POST-1");
    assert_eq!((&refused["shortfall"]["have"], &refused["shortfall"]["need"]), (&json!("2"), &json!("1")));
    staff.post(&app, "/tenures", form(&post, &people[0], "2026-03-02")).await.refused("conflict", "already_holds");
    let tenure = format!("/tenures/{}", first["id"].as_str().unwrap());
    app.step_to("2026-03-10");
    staff.act(&app, &tenure, "end", json!({"to": "2026-03-09", "reason": "调离"})).await.ok();
    assert_eq!(staff.get(&app, &path).await.ok()["vacant_since"], "2026-03-09");
    staff.post(&app, "/tenures", form(&post, &people[1], "2026-03-10")).await.created();
    let history = staff.get(&app, &format!("{path}/tenures")).await.ok();
    assert_eq!(history["items"].as_array().unwrap().len(), 2);
    assert_eq!(history["items"][0]["cadre_name"], people[1]["name"]);
}

#[actix_web::test]
async fn r_ten_1_a_tenure_does_not_end_before_it_begins() {
    let app = App::start().await;
    let (staff, _, post, people) = setting(&app).await;
    let made = staff.post(&app, "/tenures", form(&post, &people[0], "2026-03-02")).await.created();
    let tenure = format!("/tenures/{}", made["id"].as_str().unwrap());
    let early = json!({"to": "2026-03-01", "reason": "调离"});
    staff.act(&app, &tenure, "end", early).await.refused("rule-broken", "R-TEN-1");
    staff.act(&app, &tenure, "end", json!({"to": "2026-03-02", "reason": "调离"})).await.ok();
    staff.act(&app, &tenure, "end", json!({"to": "2026-03-03", "reason": "调离"})).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn r_post_3_a_held_post_is_not_abolished_and_r_unit_1_its_unit_not_closed() {
    let app = App::start().await;
    let (staff, town, post, people) = setting(&app).await;
    staff.post(&app, "/tenures", form(&post, &people[0], "2026-03-01")).await.created();
    let path = format!("/posts/{}", post["id"].as_str().unwrap());
    let refused = staff.act(&app, &path, "abolish", json!({})).await.refused("rule-broken", "R-POST-3");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], people[0]["name"]);
    let unit = format!("/units/{}", town["id"].as_str().unwrap());
    staff.act(&app, &unit, "close", json!({})).await.refused("rule-broken", "R-UNIT-1");
}

#[actix_web::test]
async fn who_has_no_office_over_a_unit_reads_no_tenure_of_it() {
    let app = App::start().await;
    let (staff, town, post, people) = setting(&app).await;
    let made = staff.post(&app, "/tenures", form(&post, &people[0], "2026-03-01")).await.created();
    let tenure = format!("/tenures/{}", made["id"].as_str().unwrap());
    let (sys, _) = app.administrators().await;
    sys.get(&app, &tenure).await.refused("not-found", "");
    assert_eq!(sys.get(&app, "/tenures").await.ok()["items"], json!([]));
    let structure = format!("/units/{}/structure", town["id"].as_str().unwrap());
    sys.get(&app, &structure).await.refused("not-permitted", "");
    let own = app.actor_with(&[("cadre_self", "/")], people[0]["id"].as_str()).await;
    assert_eq!(own.get(&app, "/tenures").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn a_teams_structure_counts_its_members_and_its_empty_places() {
    let app = App::start().await;
    let (staff, town, first, people) = setting(&app).await;
    post(&app, &staff, town["id"].as_str().unwrap(), "镇长").await;
    staff.post(&app, "/tenures", form(&first, &people[0], "2026-03-01")).await.created();
    app.step_to("2026-03-12");
    let seen = staff.get(&app, &format!("/units/{}/structure", town["id"].as_str().unwrap())).await.ok();
    assert_eq!((&seen["headcount"], &seen["people"]), (&json!(2), &json!(1)));
    assert_eq!(seen["ages"], json!([{"key": "to_45", "count": 1}]));
    assert_eq!(seen["parties"], json!([{"key": "communist", "count": 1}]));
    assert_eq!(seen["schooling"], json!([{"key": "undergraduate", "count": 1}]));
    assert_eq!(seen["average_age_tenths"], 450);
    assert_eq!((&seen["vacancies"][0]["name"], &seen["vacancies"][0]["days"]), (&json!("镇长"), &json!(10)));
}

#[actix_web::test]
async fn c29_a_term_is_told_of_180_90_and_7_days_before_its_end_and_ends_with_the_tenure() {
    let app = App::start().await;
    let (staff, _, post, people) = setting(&app).await;
    let mut form = form(&post, &people[0], "2026-03-01");
    form["term_start"] = json!("2022-01-01");
    // A Sunday: a term ends on its day.
    form["term_end"] = json!("2027-01-31");
    let made = staff.post(&app, "/tenures", form).await.created();
    let id = made["id"].as_str().unwrap();
    let due = async || staff.get(&app, &format!("/deadlines?object_id={id}")).await.ok()["items"].clone();
    let found = due().await;
    assert_eq!((&found[0]["kind"], &found[0]["due_date"]), (&json!("term_end"), &json!("2027-01-31")));
    assert!(found[0]["title"].as_str().unwrap().starts_with(people[0]["name"].as_str().unwrap()), "{found}");
    for (day, level) in [
        ("2026-08-03", "quiet"),
        ("2026-08-04", "early"),
        ("2026-11-01", "early"),
        ("2026-11-02", "near"),
        ("2027-01-23", "near"),
        ("2027-01-24", "urgent"),
        ("2027-01-31", "urgent"),
        ("2027-02-01", "overdue"),
    ] {
        app.step_to(day);
        hezhen::jobs::run(&app.db).unwrap();
        let found = due().await;
        assert_eq!((found.as_array().unwrap().len(), &found[0]["level"]), (1, &json!(level)), "{day}");
    }
    let tenure = format!("/tenures/{id}");
    staff.act(&app, &tenure, "end", json!({"to": "2027-02-01", "reason": "任期届满"})).await.ok();
    assert_eq!(due().await[0]["closed_on"], "2027-02-01");
}

#[actix_web::test]
async fn c29_a_term_that_was_written_before_gets_its_deadline_from_the_daily_job_once() {
    use diesel::connection::SimpleConnection as _;
    let app = App::start().await;
    let (staff, _, post, people) = setting(&app).await;
    let mut form = form(&post, &people[0], "2026-03-01");
    form["term_end"] = json!("2027-06-30");
    let made = staff.post(&app, "/tenures", form).await.created();
    let forget =
        |tx: &mut hezhen::db::Tx<'_>| Ok(tx.conn.batch_execute("DELETE FROM deadline WHERE kind = 'term_end'")?);
    app.db.write_now(hezhen::http::Actor::system(), forget).unwrap();
    let path = format!("/deadlines?object_id={}", made["id"].as_str().unwrap());
    assert_eq!(staff.get(&app, &path).await.ok()["items"], json!([]));
    for _ in 0..2 {
        hezhen::jobs::run(&app.db).unwrap();
        let found = staff.get(&app, &path).await.ok();
        assert_eq!(found["items"].as_array().unwrap().len(), 1, "{found}");
        assert_eq!(found["items"][0]["due_date"], "2027-06-30");
    }
}
