//! Joint conferences: every half-year, minutes signed by another, items followed to their end.

use serde_json::{Value, json};

use crate::social_supervisor::Office;
use crate::support::builders::township;
use crate::support::{App, As};

struct House {
    app: App,
    supervisor: As,
    reviewer: As,
    county: Value,
    unit: Value,
}

async fn house() -> House {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let county = staff.get(&app, &format!("/units/{}", unit["parent_id"].as_str().unwrap())).await.ok();
    let (supervisor, reviewer) = (app.actor("org_supervisor").await, app.actor("reviewer").await);
    House { app, supervisor, reviewer, county, unit }
}

pub fn form(unit_id: &Value, planned_on: &str) -> Value {
    json!({
        "unit_id": unit_id, "title": "干部监督联席会议", "planned_on": planned_on, "place": "县委一楼会议室", "chair": "部长",
        "members": [{"organ": "县委组织部", "name": "甲"}, {"organ": "县纪委监委", "name": "乙"}],
        "agenda": ["通报上半年信访举报情况", "研究重点监督对象"],
    })
}

impl House {
    async fn planned(&self, on: &str) -> String {
        let made = self.supervisor.post(&self.app, "/joint-conferences", form(&self.county["id"], on)).await.created();
        format!("/joint-conferences/{}", made["id"].as_str().unwrap())
    }

    fn minutes(&self, due: &str) -> Value {
        json!({"minutes": "会议通报了有关情况。", "items": [
            {"topic": "某局工程招标线索", "from_organ": "县审计局", "unit_id": self.county["id"], "due_on": due},
        ]})
    }

    async fn held(&self, on: &str) -> String {
        let path = self.planned(on).await;
        self.supervisor.act(&self.app, &path, "hold", json!({"held_on": on})).await.ok();
        path
    }

    /// Whether the section is asked to plan one.
    async fn plans(&self) -> bool {
        let tasks = self.supervisor.get(&self.app, "/tasks").await.ok();
        tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "joint_conference" && t["action"] == "plan")
    }

    async fn next(&self) -> Value {
        let path = format!("/deadlines?open=true&object_id={}", self.county["id"].as_str().unwrap());
        self.supervisor.get(&self.app, &path).await.ok()["items"].clone()
    }
}

#[actix_web::test]
async fn a_conference_goes_from_its_plan_to_the_end_of_its_items() {
    let house = house().await;
    let (app, path) = (&house.app, house.planned("2026-03-05").await);
    let by = &house.supervisor;
    let mut changed = form(&house.county["id"], "2026-03-02");
    changed["place"] = json!("二楼会议室");
    let seen = by.get(app, &path).await.ok();
    by.patch(app, &path, seen["version"].as_i64().unwrap(), changed).await.ok();
    by.act(app, &path, "hold", json!({"held_on": "2026-03-03"})).await.invalid("/held_on", "in_future");
    by.act(app, &path, "hold", json!({"held_on": "2026-03-02"})).await.ok();
    by.act(app, &path, "record", house.minutes("2026-03-01")).await.invalid("/items/0/due_on", "in_past");
    by.act(app, &path, "record", house.minutes("2026-04-01")).await.ok();
    let signed = house.reviewer.act(app, &path, "sign", json!({})).await.ok();
    assert_eq!((&signed["state"], &signed["signed_on"]), (&json!("signed"), &json!("2026-03-02")));
    let item = signed["exchanged"][0]["id"].clone();
    let due = by.get(app, &format!("/deadlines?object_id={}", item.as_str().unwrap())).await.ok();
    assert_eq!((&due["items"][0]["kind"], &due["items"][0]["due_date"]), (&json!("joint_item"), &json!("2026-04-01")));
    let settled = json!({"item_id": item, "outcome": "done", "follow_up": "已移送县纪委监委"});
    let open = json!({"item_id": item, "outcome": "open", "follow_up": "再看"});
    by.act(app, &path, "settle", open).await.invalid("/outcome", "not_a_choice");
    let seen = by.act(app, &path, "settle", settled.clone()).await.ok();
    assert_eq!(
        (&seen["exchanged"][0]["state"], &seen["exchanged"][0]["settled_on"]),
        (&json!("done"), &json!("2026-03-02"))
    );
    by.act(app, &path, "settle", settled).await.invalid("/item_id", "taken");
    assert_eq!(by.act(app, &path, "close", json!({})).await.ok()["state"], "closed");
}

#[actix_web::test]
async fn r_jc_1_the_next_is_due_after_half_a_year_and_a_later_one_is_warned_of() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    assert_eq!(house.next().await, json!([]), "before the first");
    assert!(house.plans().await, "a county that never held one is told");
    house.held("2026-03-02").await;
    let next = house.next().await;
    assert_eq!((&next[0]["kind"], &next[0]["due_date"]), (&json!("joint_conference_next"), &json!("2026-09-01")));
    let plans = async |day: &str| {
        app.step_to(day);
        house.plans().await
    };
    assert!(!plans("2026-07-26").await && plans("2026-07-27").await, "four fifths of 183 days");
    let path = house.planned("2026-09-02").await;
    assert!(!plans("2026-07-27").await, "it is planned");
    for (day, level, check) in
        [("2026-08-31", "near", "holds"), ("2026-09-01", "urgent", "holds"), ("2026-09-02", "overdue", "warns")]
    {
        app.step_to(day);
        assert_eq!(house.next().await[0]["level"], level, "{day}");
        assert_eq!(by.get(app, &path).await.check("R-JC-1"), check, "{day}");
    }
    by.act(app, &path, "hold", json!({"held_on": "2026-09-02"})).await.ok();
    assert_eq!(house.next().await[0]["due_date"], "2027-03-04");
}

#[actix_web::test]
async fn r_jc_1_held_in_time_is_in_time_whenever_it_is_put_down_and_an_earlier_one_closes_no_later_clock() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    house.held("2026-03-02").await;
    app.step_to("2026-09-10");
    hezhen::jobs::run(&app.db).unwrap();
    house.held("2026-09-01").await;
    let path = format!("/deadlines?object_id={}", house.county["id"].as_str().unwrap());
    let all = by.get(app, &path).await.ok();
    let of =
        |due: &str| all["items"].as_array().unwrap().iter().find(|d| d["due_date"] == due).unwrap()["state"].clone();
    assert_eq!((of("2026-09-01"), of("2027-03-03")), (json!("met"), json!("open")));
    house.held("2026-06-01").await;
    assert_eq!(house.next().await[0]["due_date"], "2027-03-03", "the latest sets the day");
    assert_eq!(house.next().await.as_array().map(Vec::len), Some(1));
}

#[actix_web::test]
async fn r_jc_1_the_rule_warns_on_the_day_after_the_deadline_though_that_falls_in_a_holiday() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    app.step_to("2026-04-03");
    house.held("2026-04-03").await;
    assert_eq!(house.next().await[0]["due_date"], "2026-10-03", "183 days, a Saturday within the holiday of October");
    let path = house.planned("2026-10-03").await;
    for (day, level, check) in [("2026-10-03", "urgent", "holds"), ("2026-10-04", "overdue", "warns")] {
        app.step_to(day);
        assert_eq!(house.next().await[0]["level"], level, "{day}");
        assert_eq!(by.get(app, &path).await.check("R-JC-1"), check, "{day}");
    }
}

#[actix_web::test]
async fn the_day_of_an_item_stands_as_it_was_written_on_a_saturday_too() {
    let house = house().await;
    let (app, by, path) = (&house.app, &house.supervisor, house.held("2026-03-02").await);
    let seen = by.act(app, &path, "record", house.minutes("2026-05-02")).await.ok();
    let item = &seen["exchanged"][0];
    let due = by.get(app, &format!("/deadlines?object_id={}", item["id"].as_str().unwrap())).await.ok();
    assert_eq!((&item["due_on"], &due["items"][0]["due_date"]), (&json!("2026-05-02"), &json!("2026-05-02")));
}

#[actix_web::test]
async fn r_jc_2_one_organ_alone_holds_no_conference() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    let mut alone = form(&house.county["id"], "2026-03-02");
    alone["members"][1]["organ"] = json!("县委组织部");
    let made = by.post(app, "/joint-conferences", alone).await.created();
    let path = format!("/joint-conferences/{}", made["id"].as_str().unwrap());
    by.act(app, &path, "hold", json!({"held_on": "2026-03-02"})).await.refused("rule-broken", "R-JC-2");
    by.act(app, &path, "cancel", json!({})).await.invalid("/reason", "required");
    by.act(app, &path, "cancel", json!({"reason": "改期"})).await.ok();
    house.held("2026-03-02").await;
}

#[actix_web::test]
async fn r_jc_3_minutes_are_written_before_they_are_signed_and_sod_1_by_another() {
    let house = house().await;
    let app = &house.app;
    let path = house.held("2026-03-02").await;
    house.reviewer.act(app, &path, "sign", json!({})).await.refused("rule-broken", "R-JC-3");
    let both = app.actor_with(&[("org_supervisor", "/"), ("reviewer", "/")], None).await;
    both.act(app, &path, "record", house.minutes("2026-04-01")).await.ok();
    both.act(app, &path, "sign", json!({})).await.refused("not-permitted", "SOD-1");
    house.reviewer.act(app, &path, "sign", json!({})).await.ok();
}

#[actix_web::test]
async fn r_jc_4_an_open_item_keeps_a_conference_open() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    let path = house.held("2026-03-02").await;
    by.act(app, &path, "record", house.minutes("2026-04-01")).await.ok();
    let signed = house.reviewer.act(app, &path, "sign", json!({})).await.ok();
    by.act(app, &path, "close", json!({})).await.refused("rule-broken", "R-JC-4");
    let dropped = json!({"item_id": signed["exchanged"][0]["id"], "outcome": "dropped", "follow_up": "查无实据"});
    by.act(app, &path, "settle", dropped).await.ok();
    by.act(app, &path, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn who_sits_in_is_shown_the_agenda_and_not_what_was_exchanged() {
    let house = house().await;
    let app = &house.app;
    let path = house.held("2026-03-02").await;
    house.supervisor.act(app, &path, "record", house.minutes("2026-04-01")).await.ok();
    let guest = app.actor("social_supervisor").await;
    guest.get(app, &path).await.refused("not-found", "");
    assert_eq!(guest.get(app, "/joint-conferences").await.ok()["items"], json!([]), "the office alone is no term");
    let office = Office::of(app).await;
    let term = office.engaged(app, &json!({"parent_id": house.county["id"]}), &guest).await;
    assert_eq!(guest.get(app, "/joint-conferences").await.ok()["items"].as_array().map(Vec::len), Some(1));
    let seen = guest.get(app, &path).await.ok();
    assert_eq!((&seen["whole"], &seen["exchanged"], &seen["minutes"]), (&json!(false), &json!([]), &Value::Null));
    assert_eq!(seen["agenda"].as_array().map(Vec::len), Some(2));
    office.reviewer.act(app, &term, "discharge", json!({"reason": "迁居外地"})).await.ok();
    guest.get(app, &path).await.refused("not-found", "");
    let organ = app.actor("discipline_liaison").await;
    assert_eq!(organ.get(app, &path).await.ok()["exchanged"].as_array().map(Vec::len), Some(1));
    organ.act(app, &path, "close", json!({})).await.refused("not-permitted", "");
    let elsewhere = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    elsewhere.get(app, &path).await.refused("not-found", "");
    assert_eq!(elsewhere.get(app, "/joint-conferences").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn the_unit_that_answers_for_an_item_is_asked_to_report_on_it_and_sees_no_other_item() {
    let house = house().await;
    let (app, by) = (&house.app, &house.supervisor);
    let path = house.held("2026-03-02").await;
    let mut minutes = house.minutes("2026-04-01");
    let other =
        json!({"topic": "问题线索移送", "from_organ": "县信访局", "unit_id": house.unit["id"], "due_on": "2026-05-02"});
    minutes["items"].as_array_mut().unwrap().push(other);
    by.act(app, &path, "record", minutes).await.ok();
    let scope = house.unit["path"].as_str().unwrap().to_owned();
    let organ = app.actor_with(&[("coop_department", &scope)], None).await;
    let stranger = app.actor_with(&[("audit_lead", "/")], None).await;
    organ.get(app, &path).await.refused("not-found", "");
    house.reviewer.act(app, &path, "sign", json!({})).await.ok();
    let asked = async |who: &As| {
        let tasks = who.get(app, "/tasks").await.ok();
        let of = |t: &&Value| t["object"] == "joint_conference" && t["action"] == "report";
        tasks["items"].as_array().unwrap().iter().filter(of).cloned().collect::<Vec<_>>()
    };
    let task = asked(&organ).await;
    assert_eq!((task.len(), &task[0]["title"], &task[0]["due"]), (1, &json!("问题线索移送"), &json!("2026-05-02")));
    assert!(asked(&stranger).await.is_empty() && asked(by).await.is_empty());
    stranger.get(app, &path).await.refused("not-found", "");
    let seen = organ.get(app, &path).await.ok();
    assert_eq!(
        (&seen["whole"], &seen["minutes"], seen["exchanged"].as_array().map(Vec::len)),
        (&json!(false), &Value::Null, Some(1))
    );
    assert_eq!(organ.get(app, "/joint-conferences").await.ok()["items"].as_array().map(Vec::len), Some(1));
    let whole = by.get(app, &path).await.ok();
    let [first, own] = [0, 1].map(|at| whole["exchanged"][at]["id"].clone());
    let told = |item: &Value| json!({"item_id": item, "follow_up": "已约谈有关人员"});
    organ.act(app, &path, "report", told(&first)).await.invalid("/item_id", "not_found");
    by.act(app, &path, "report", told(&own)).await.refused("not-permitted", "");
    organ
        .act(app, &path, "settle", json!({"item_id": own, "follow_up": "办结", "outcome": "done"}))
        .await
        .refused("not-permitted", "");
    let seen = organ.act(app, &path, "report", told(&own)).await.ok();
    assert_eq!(
        (&seen["exchanged"][0]["report"], &seen["exchanged"][0]["reported_on"]),
        (&json!("已约谈有关人员"), &json!("2026-03-02"))
    );
    assert!(asked(&organ).await.is_empty());
    let found = by.get(app, &format!("/joint-conferences?item_id={}", own.as_str().unwrap())).await.ok();
    assert_eq!(found["items"][0]["id"], whole["id"], "the deadline of an item leads to its conference");
    assert_eq!(by.get(app, &path).await.ok()["exchanged"][1]["report"], "已约谈有关人员");
}
