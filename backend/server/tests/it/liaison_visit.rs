//! Liaison visits: which organ was called on, what was learned, what came of it; by half-years.

use serde_json::{Value, json};

use crate::petition::official;
use crate::support::builders::township;
use crate::support::{App, As};

struct Desk {
    app: App,
    section: As,
    unit: Value,
}

async fn desk() -> Desk {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let section = app.actor("org_supervisor").await;
    Desk { app, section, unit }
}

pub fn form(county: &Value, visited_on: &str, organ: &str) -> Value {
    json!({
        "unit_id": county, "organ": organ, "organ_name": "县统计局", "visited_on": visited_on, "visitors": ["甲", "乙"],
        "met": ["县统计局副局长"], "facts": [{"text": "某镇上报数据与抽查数据不一致"}],
    })
}

impl Desk {
    async fn visited(&self, on: &str, change: impl FnOnce(&mut Value)) -> String {
        let mut form = form(&self.unit["parent_id"], on, "statistics");
        change(&mut form);
        let made = self.section.post(&self.app, "/liaison-visits", form).await.created();
        format!("/liaison-visits/{}", made["id"].as_str().unwrap())
    }

    async fn open(&self) -> Vec<(String, String)> {
        let due = self.section.get(&self.app, "/deadlines?open=true").await.ok();
        let of = |d: &Value| (d["kind"].as_str().unwrap().to_owned(), d["due_date"].as_str().unwrap().to_owned());
        due["items"].as_array().unwrap().iter().map(of).collect()
    }
}

fn followed(form: &mut Value) {
    form["facts"] = json!([
        {"text": "数据不一致"}, {"text": "某工程久拖不决", "follow_up_by": "监督科 丙", "due_on": "2026-03-31"},
    ]);
}

#[actix_web::test]
async fn r_lia_1_the_next_visit_is_due_after_half_a_year_and_a_later_one_is_warned_of() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let never = async || {
        let tasks = by.get(app, "/tasks").await.ok();
        let begin = tasks["items"].as_array().unwrap().iter().filter(|t| t["action"] == "begin").cloned();
        begin.map(|t| t["title"].as_str().unwrap().to_owned()).collect::<Vec<_>>()
    };
    assert_eq!(never().await, ["走访发展改革部门", "走访统计部门", "走访纪检监察机关", "走访卫生健康部门"]);
    desk.visited("2026-03-02", |_| ()).await;
    assert_eq!(never().await, ["走访发展改革部门", "走访纪检监察机关", "走访卫生健康部门"]);
    assert_eq!(desk.open().await, [("liaison_next".to_owned(), "2026-09-02".to_owned())]);
    let waits = async |day: &str| {
        app.step_to(day);
        let tasks = by.get(app, "/tasks").await.ok();
        tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "liaison_visit" && t["action"] == "visit")
    };
    assert!(!waits("2026-07-27").await && waits("2026-07-28").await, "four fifths of 184 days");
    app.step_to("2026-09-03");
    let late = desk.visited("2026-09-03", |_| ()).await;
    assert_eq!(by.get(app, &late).await.check("R-LIA-1"), "warns");
    let in_time = desk.visited("2026-09-02", |_| ()).await;
    assert_eq!(by.get(app, &in_time).await.check("R-LIA-1"), "holds");
    assert_eq!(desk.open().await, [("liaison_next".to_owned(), "2027-03-03".to_owned())], "the latest sets the day");
    by.act(app, &late, "close", json!({})).await.ok();
    desk.visited("2026-09-03", |form| form["organ"] = json!("other")).await;
    assert_eq!(desk.open().await.len(), 1, "others are called on when there is a reason");
}

#[actix_web::test]
async fn r_lia_1_a_visit_in_time_is_in_time_whenever_it_is_put_down() {
    let desk = desk().await;
    let first = desk.visited("2026-03-02", |_| ()).await;
    desk.app.step_to("2026-09-10");
    hezhen::jobs::run(&desk.app.db).unwrap();
    desk.visited("2026-09-02", |_| ()).await;
    let due = format!("/deadlines?object_id={}", first.rsplit('/').next().unwrap());
    assert_eq!(desk.section.get(&desk.app, &due).await.ok()["items"][0]["state"], "met");
}

#[actix_web::test]
async fn r_lia_2_what_is_to_be_followed_up_keeps_a_visit_open() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let path = desk.visited("2026-03-02", followed).await;
    assert!(desk.open().await.contains(&("liaison_follow_up".to_owned(), "2026-03-31".to_owned())));
    let tasks = by.get(app, "/tasks").await.ok();
    assert_eq!((&tasks["items"][0]["action"], &tasks["items"][0]["subtitle"]), (&json!("settle"), &json!("监督科 丙")));
    assert!(!tasks.to_string().contains("工程"), "a task says where it comes from and not what was learned");
    by.act(app, &path, "close", json!({})).await.refused("rule-broken", "R-LIA-2");
    let seen = by.get(app, &path).await.ok();
    let [noted, open] = [&seen["facts"][0]["id"], &seen["facts"][1]["id"]];
    by.act(app, &path, "settle", json!({"fact_id": open})).await.invalid("/outcome", "required");
    let outcome = |id: &Value| json!({"fact_id": id, "outcome": "已约谈镇长，限期复工"});
    by.act(app, &path, "settle", outcome(noted)).await.invalid("/fact_id", "taken");
    by.act(app, &path, "settle", outcome(&json!(uuid::Uuid::nil()))).await.invalid("/fact_id", "not_found");
    let settled = by.act(app, &path, "settle", outcome(open)).await.ok();
    assert_eq!(
        (&settled["facts"][1]["state"], &settled["facts"][1]["settled_on"]),
        (&json!("done"), &json!("2026-03-02"))
    );
    by.act(app, &path, "settle", outcome(open)).await.invalid("/fact_id", "taken");
    assert_eq!(by.act(app, &path, "close", json!({})).await.ok()["state"], "closed");
    let log = app.actor("audit_admin").await.get(app, "/audit-log?object=liaison_visit").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(3));
}

#[actix_web::test]
async fn a_follow_up_has_who_and_when_and_a_visit_lies_in_the_past() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let with = |fact: Value| {
        let mut form = form(&desk.unit["parent_id"], "2026-03-02", "health");
        form["facts"] = json!([fact]);
        form
    };
    for (fact, pointer, code) in [
        (json!({"text": "一", "follow_up_by": "丙"}), "/facts/0/due_on", "required"),
        (json!({"text": "一", "due_on": "2026-03-31"}), "/facts/0/follow_up_by", "required"),
        (json!({"text": "一", "follow_up_by": "丙", "due_on": "2026-03-01"}), "/facts/0/due_on", "in_past"),
        (json!({"text": "一", "cadre_id": uuid::Uuid::nil()}), "/facts/0/cadre_id", "no_such_cadre"),
    ] {
        by.post(app, "/liaison-visits", with(fact)).await.invalid(pointer, code);
    }
    let tomorrow = form(&desk.unit["parent_id"], "2026-03-03", "health");
    by.post(app, "/liaison-visits", tomorrow).await.invalid("/visited_on", "in_future");
    let of_county = form(&desk.unit["parent_id"], "2026-03-02", "health");
    let below = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    below.post(app, "/liaison-visits", of_county.clone()).await.refused("not-permitted", "");
    app.actor("reviewer").await.post(app, "/liaison-visits", of_county).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn a_visit_that_was_put_down_wrongly_is_withdrawn_and_sets_no_day() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    app.step_to("2026-05-06");
    desk.visited("2026-03-02", |_| ()).await;
    let wrong = desk.visited("2026-05-06", followed_later).await;
    assert_eq!(desk.open().await.len(), 2);
    by.act(app, &wrong, "withdraw", json!({})).await.invalid("/reason", "required");
    by.act(app, &wrong, "withdraw", json!({"reason": "登记有误"})).await.ok();
    assert_eq!(desk.open().await, [("liaison_next".to_owned(), "2026-09-02".to_owned())]);
}

fn followed_later(form: &mut Value) {
    form["facts"] = json!([{"text": "一", "follow_up_by": "丙", "due_on": "2026-06-30"}]);
}

#[actix_web::test]
async fn sod_3_whoever_is_named_in_a_fact_is_not_told_of_it() {
    let desk = desk().await;
    let app = &desk.app;
    let named = official(app, "钱某", &desk.unit, |_| ()).await;
    let path = desk
        .visited("2026-03-02", |form| {
            form["facts"] = json!([
                {"text": "数据不一致", "unit_id": desk.unit["id"]},
                {"text": "拖欠工程款", "cadre_id": named, "follow_up_by": "监督科", "due_on": "2026-03-31"},
            ]);
        })
        .await;
    let them = app.actor_with(&[("org_supervisor", "/")], Some(&named)).await;
    let seen = them.get(app, &path).await.ok();
    assert_eq!(seen["facts"].as_array().map(Vec::len), Some(1));
    assert!(!seen.to_string().contains("工程款"), "{seen}");
    for list in ["/deadlines", "/tasks"] {
        let listed = them.get(app, list).await.ok().to_string();
        assert!(!listed.contains("2026-03-31"), "{listed}");
        assert!(desk.section.get(app, list).await.ok().to_string().contains("2026-03-31"));
    }
    let whole = desk.section.get(app, &path).await.ok();
    assert_eq!((&whole["facts"][0]["unit_name"], &whole["facts"][1]["cadre_name"]), (&json!("青川镇"), &json!("钱某")));
    let outcome = json!({"fact_id": whole["facts"][1]["id"], "outcome": "已核"});
    them.act(app, &path, "settle", outcome).await.invalid("/fact_id", "not_found");
    app.actor("org_staff").await.get(app, &path).await.refused("not-permitted", "");
    let below = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    below.get(app, &path).await.refused("not-found", "");
    assert_eq!(below.get(app, "/liaison-visits").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn visits_are_counted_by_organ_and_half_year() {
    let desk = desk().await;
    let app = &desk.app;
    app.step_to("2026-08-03");
    for (on, organ) in [
        ("2026-06-30", "statistics"),
        ("2026-07-01", "statistics"),
        ("2025-12-31", "statistics"),
        ("2026-07-02", "audit"),
    ] {
        desk.visited(on, |form| form["organ"] = json!(organ)).await;
    }
    let wrong = desk.visited("2026-07-03", |_| ()).await;
    desk.section.act(app, &wrong, "withdraw", json!({"reason": "登记有误"})).await.ok();
    let seen = app.actor("reviewer").await.get(app, "/liaison-visits/statistics").await.ok();
    let of = |organ: &str| seen["items"].as_array().unwrap().iter().find(|o| o["organ"] == organ).unwrap().clone();
    let visits: Vec<_> =
        of("statistics")["half_years"].as_array().unwrap().iter().map(|h| h["visits"].clone()).collect();
    assert_eq!(visits, [1, 1, 1, 0].map(Value::from));
    assert_eq!(of("statistics")["half_years"][0], json!({"year": 2026, "half": 2, "visits": 1}));
    assert_eq!((&of("statistics")["last"], &of("statistics")["due"]), (&json!("2026-07-01"), &json!("2027-01-01")));
    assert_eq!((&of("health")["last"], &of("audit")["due"]), (&Value::Null, &Value::Null));
    assert_eq!(seen["items"].as_array().map(Vec::len), Some(5), "the four of the source, and one more");
}

#[actix_web::test]
async fn the_day_by_which_a_fact_is_followed_up_stands_as_it_was_written_on_a_saturday_too() {
    let desk = desk().await;
    let saturday = |form: &mut Value| {
        form["facts"] = json!([{"text": "某工程久拖不决", "follow_up_by": "监督科 丙", "due_on": "2026-05-02"}]);
    };
    desk.visited("2026-03-02", saturday).await;
    assert!(desk.open().await.contains(&("liaison_follow_up".to_owned(), "2026-05-02".to_owned())));
}
