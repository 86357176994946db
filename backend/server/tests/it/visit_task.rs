//! Visit tasks: quotas by class, visits and receptions logged by who is sent, complaints handed over, figures of the county.

use futures_util::future::join;
use serde_json::{Value, json};

use crate::notice::Desk;
use crate::support::builders::township;
use crate::support::{App, As};

struct House {
    app: App,
    officer: As,
    walker: As,
    unit: Value,
}

async fn house() -> House {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let (officer, walker) = (app.actor("petition_officer").await, app.actor("unit_contact").await);
    House { app, officer, walker, unit }
}

pub fn form(unit_id: &Value, accounts: &[&str]) -> Value {
    let assignees: Vec<_> = accounts.iter().map(|id| json!({"account_id": id, "class": "organ"})).collect();
    json!({
        "unit_id": unit_id, "title": "九月集中走访", "kind": "household", "leader": "局长", "person": "股长",
        "from": "2026-03-02", "to": "2026-03-31", "assignees": assignees,
    })
}

pub fn visit(households: u32) -> Value {
    json!({"on": "2026-03-02", "way": "door", "place": "永安村", "households": households})
}

fn at(made: &Value) -> String {
    format!("/visit-tasks/{}", made["id"].as_str().unwrap())
}

impl House {
    async fn set(&self, form: Value) -> String {
        at(&self.officer.post(&self.app, "/visit-tasks", form).await.created())
    }

    async fn usual(&self) -> String {
        self.set(form(&self.unit["id"], &[&self.walker.id])).await
    }

    async fn log(&self, path: &str, visit: Value) -> crate::support::Answer {
        self.walker.post(&self.app, &format!("{path}/visits"), visit).await
    }
}

#[actix_web::test]
async fn a_task_goes_from_its_quotas_to_its_end() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    let path = house.usual().await;
    let seen = house.walker.get(app, &path).await.ok();
    assert_eq!((&seen["assignees"][0]["quota"], &seen["assignees"][0]["mine"]), (&json!(15), &json!(true)));
    assert_eq!(seen["may_edit"], false, "who is sent sets no task");
    let id = path.rsplit('/').next().unwrap();
    let due = officer.get(app, &format!("/deadlines?object_id={id}")).await.ok();
    assert_eq!(
        (&due["items"][0]["kind"], &due["items"][0]["due_date"]),
        (&json!("visit_task_due"), &json!("2026-03-31"))
    );
    let waits = async |who: &As, action: &str| {
        let tasks = who.get(app, "/tasks").await.ok();
        tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "visit_task" && t["action"] == action)
    };
    assert!(waits(&house.walker, "log").await && !waits(officer, "close").await);
    house.log(&path, visit(15)).await.created();
    assert!(!waits(&house.walker, "log").await && waits(officer, "close").await);
    let row = &officer.get(app, "/visit-tasks").await.ok()["items"][0];
    assert_eq!((&row["done"], &row["quota"]), (&json!(15), &json!(15)));
    house.walker.act(app, &path, "close", json!({})).await.refused("not-permitted", "");
    assert_eq!(officer.act(app, &path, "close", json!({})).await.ok()["state"], "closed");
    let due = officer.get(app, &format!("/deadlines?object_id={id}")).await.ok();
    assert_eq!(due["items"][0]["state"], "met");
    house.log(&path, visit(1)).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn r_vis_1_a_task_is_closed_when_every_quota_is_met_or_explained() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    for (households, right) in [(14, false), (15, true), (16, true)] {
        let path = house.usual().await;
        house.log(&path, visit(households)).await.created();
        let answer = officer.act(app, &path, "close", json!({})).await;
        if right {
            answer.ok();
        } else {
            let broken = answer.refused("rule-broken", "R-VIS-1");
            assert_eq!((&broken["shortfall"]["have"], &broken["shortfall"]["need"]), (&json!("14"), &json!("15")));
            let mine = officer.get(app, &path).await.ok()["assignees"][0]["id"].clone();
            let why = json!({"assignee_id": mine, "reason": "外出培训"});
            house.walker.act(app, &path, "explain", why).await.ok();
            officer.act(app, &path, "close", json!({})).await.ok();
        }
    }
}

#[actix_web::test]
async fn a_quota_is_raised_freely_and_lowered_with_a_reason() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    let mut form = form(&house.unit["id"], &[&house.walker.id]);
    for (class, usual) in [("organ", 15), ("station", 30)] {
        form["assignees"][0]["class"] = json!(class);
        for quota in [usual, usual + 1] {
            form["assignees"][0]["quota"] = json!(quota);
            officer.post(app, "/visit-tasks", form.clone()).await.created();
        }
        form["assignees"][0]["quota"] = json!(usual - 1);
        officer.post(app, "/visit-tasks", form.clone()).await.invalid("/assignees/0/reason", "required");
    }
    form["assignees"][0]["reason"] = json!("驻村帮扶");
    let made = officer.post(app, "/visit-tasks", form.clone()).await.created();
    assert_eq!((&made["assignees"][0]["quota"], &made["assignees"][0]["reason"]), (&json!(29), &json!("驻村帮扶")));
    form["to"] = json!("2026-04-30");
    let edited = officer.patch(app, &at(&made), 1, form.clone()).await.ok();
    assert_eq!(edited["to"], "2026-04-30");
    house.log(&at(&made), visit(1)).await.created();
    form["kind"] = json!("reception");
    officer.patch(app, &at(&made), 2, form.clone()).await.invalid("/kind", "fixed");
    form["kind"] = json!("household");
    form["assignees"][0]["account_id"] = json!(officer.id);
    officer.patch(app, &at(&made), 2, form.clone()).await.invalid("/assignees", "has_visits");
    let admin = app.actor("audit_admin").await;
    form["assignees"][0]["account_id"] = json!(admin.id);
    officer.post(app, "/visit-tasks", form).await.invalid("/assignees/0/account_id", "wrong_office");
    let at = format!("/visit-task-assignees?unit_id={}", house.unit["id"].as_str().unwrap());
    let people = officer.get(app, &at).await.ok();
    let ids: Vec<_> = people["items"].as_array().unwrap().iter().map(|p| p["account_id"].clone()).collect();
    assert!(ids.contains(&json!(house.walker.id)) && !ids.contains(&json!(admin.id)), "{people}");
}

#[actix_web::test]
async fn r_vis_2_nobody_is_received_before_the_first_day_that_a_published_notice_names() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let (officer, walker) = (app.actor("petition_officer").await, app.actor("unit_contact").await);
    let unit = desk.staff.get(&app, "/units?q=XZ01").await.ok()["items"][0]["id"].clone();
    let mut task = form(&unit, &[&walker.id]);
    task["kind"] = json!("reception");
    let path = at(&officer.post(&app, "/visit-tasks", task.clone()).await.created());
    let on = |day: &str| json!({"on": day, "way": "reception", "place": "永安镇", "households": 20});
    let visits = format!("{path}/visits");
    walker.post(&app, &visits, on("2026-03-02")).await.refused("rule-broken", "R-VIS-2");
    let notice = desk.published(&app, desk.form(&app, "reception").await).await;
    let shown = officer.get(&app, &notice).await.ok();
    task["notice_id"] = shown["id"].clone();
    let seen = officer.patch(&app, &path, 1, task).await.ok();
    assert_eq!(seen["notice"]["published"], true);
    let first: chrono::NaiveDate = seen["notice"]["first"].as_str().unwrap().parse().unwrap();
    app.step_to(&(first + chrono::Days::new(1)).to_string());
    let before = (first - chrono::Days::new(1)).to_string();
    let broken = walker.post(&app, &visits, on(&before)).await.refused("rule-broken", "R-VIS-2");
    assert_eq!(broken["shortfall"]["need"], first.to_string());
    for day in [first, first + chrono::Days::new(1)] {
        walker.post(&app, &visits, on(&day.to_string())).await.created();
    }
    let seen = officer.get(&app, &path).await.ok();
    assert_eq!((&seen["assignees"][0]["quota"], &seen["assignees"][0]["done"]), (&json!(1), &json!(2)));
    assert_eq!((&seen["totals"]["receptions"], &seen["totals"]["received"]), (&json!(2), &json!(40)));
    walker.post(&app, &visits, visit(1)).await.invalid("/way", "not_a_choice");
}

#[actix_web::test]
async fn r_vis_3_a_complaint_heard_at_the_door_becomes_a_petition_before_the_task_is_closed() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    let path = house.usual().await;
    let mut heard = visit(15);
    heard["asked"] = json!("问低保标准");
    heard["complaint"] = json!("反映村账不公开");
    let made = house.log(&path, heard).await.created();
    assert!(!made.to_string().contains("村账"), "the answer says nothing of it: {made}");
    officer.act(app, &path, "close", json!({})).await.refused("rule-broken", "R-VIS-3");
    let over = json!({"visit_id": made["id"], "place": {"regime": "general", "category": "conduct"},
                      "petitioner": {"name": "反映人孙某", "contact": "13900000001"}});
    house.walker.act(app, &path, "hand_over", over.clone()).await.refused("not-permitted", "");
    officer.act(app, &path, "hand_over", over.clone()).await.ok();
    officer.act(app, &path, "hand_over", over).await.invalid("/visit_id", "taken");
    let visits = format!("{path}/visits");
    let row = officer.get(app, &visits).await.ok()["items"][0].clone();
    assert_eq!((&row["asked"], &row["complaint"]), (&json!("问低保标准"), &Value::Null), "it stands there alone");
    let petition = format!("/petitions/{}", row["petition"]["id"].as_str().unwrap());
    let taken = officer.get(app, &petition).await.ok();
    assert_eq!((&taken["channel"], &taken["papers"][0]["text"]), (&json!("visit"), &json!("反映村账不公开")));
    assert_eq!(taken["real_name"], true, "who wants an answer is answered as anybody else (R-PET-2)");
    officer.act(app, &petition, "register", json!({})).await.ok();
    let own = house.walker.get(app, &visits).await.ok()["items"][0]["petition"].clone();
    assert_eq!((&own["id"], &own["number"]), (&Value::Null, &json!("信访〔2026〕1号")));
    let edit = format!("{visits}/{}", row["id"].as_str().unwrap());
    house.walker.patch(app, &edit, 2, visit(15)).await.refused("wrong-state", "");
    officer.act(app, &path, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn r_vis_3_a_complaint_that_comes_with_the_close_is_not_left_in_a_task_that_is_closed() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    for _ in 0..3 {
        let path = house.usual().await;
        house.log(&path, visit(15)).await.created();
        let mut heard = visit(1);
        heard["complaint"] = json!("反映村账不公开");
        let (logged, closed) = join(house.log(&path, heard), officer.act(app, &path, "close", json!({}))).await;
        assert_ne!((logged.status, closed.status), (201, 200), "nobody would see to it any more");
        assert!(logged.status == 201 || closed.status == 200);
    }
}

#[actix_web::test]
async fn what_was_heard_is_read_by_who_heard_it_and_by_the_office() {
    let house = house().await;
    let app = &house.app;
    let other = app.actor("unit_leader").await;
    let path = house.set(form(&house.unit["id"], &[&house.walker.id, &other.id])).await;
    let mut heard = visit(3);
    heard["asked"] = json!("问宅基地审批");
    let made = house.log(&path, heard.clone()).await.created();
    let visits = format!("{path}/visits");
    for (who, reads) in [(&house.walker, true), (&house.officer, true), (&other, false)] {
        let asked = who.get(app, &visits).await.ok()["items"][0]["asked"].clone();
        assert_eq!(asked == json!("问宅基地审批"), reads);
    }
    let reviewer = app.actor("reviewer").await;
    assert_eq!(reviewer.get(app, &visits).await.ok()["items"][0]["asked"], Value::Null);
    app.actor("org_staff").await.get(app, &path).await.refused("not-found", "");
    let edit = format!("{visits}/{}", made["id"].as_str().unwrap());
    heard["households"] = json!(4);
    other.patch(app, &edit, 1, heard.clone()).await.refused("not-permitted", "");
    house.walker.patch(app, &edit, 1, heard.clone()).await.ok();
    house.walker.patch(app, &edit, 1, heard.clone()).await.refused("stale", "");
    heard["on"] = json!("2026-03-03");
    house.log(&path, heard.clone()).await.invalid("/on", "in_future");
    heard["on"] = json!("2026-03-01");
    house.log(&path, heard).await.invalid("/on", "before_start");
    if !app.database_url.contains("postgres") {
        let file = app.database_url.trim_start_matches("sqlite:");
        for file in [file.to_owned(), format!("{file}-wal")] {
            let bytes = std::fs::read(&file).unwrap_or_default();
            assert!(!bytes.windows("宅基地".len()).any(|w| w == "宅基地".as_bytes()), "open in {file}");
        }
    }
}

#[actix_web::test]
async fn c34_the_county_counts_what_visits_and_receptions_brought() {
    let house = house().await;
    let (app, officer) = (&house.app, &house.officer);
    let path = house.usual().await;
    for (way, households, suggestions, consultations, solved) in
        [("door", 1999, 80, 500, 40), ("door", 1, 1, 300, 20), ("meeting", 30, 5, 0, 0)]
    {
        let mut visit = visit(households);
        visit["way"] = json!(way);
        visit["suggestions"] = json!(suggestions);
        visit["consultations"] = json!(consultations);
        visit["solved"] = json!(solved);
        house.log(&path, visit).await.created();
    }
    let found = officer.get(app, "/visit-tasks/statistics").await.ok();
    let unit = &found["units"][0];
    assert_eq!(unit["unit_id"], house.unit["id"]);
    for totals in [unit, &found["totals"]] {
        let of = |key: &str| totals[key].as_i64().unwrap();
        let figures = ["households", "meetings", "receptions", "suggestions", "consultations", "solved"].map(of);
        assert_eq!(figures, [2000, 1, 0, 86, 800, 60]);
    }
    let staff = app.actor("org_staff").await;
    let county = staff.get(app, "/statistics?from=2026-01-01&to=2026-06-30").await.ok();
    let text = |key: &str| {
        let figure = county["figures"].as_array().unwrap().iter().find(|f| f["key"] == key).cloned();
        figure.unwrap()["text"].as_str().unwrap().to_owned()
    };
    assert_eq!(
        ["households_visited", "people_meetings", "people_suggestions", "people_consultations", "solved_on_site"]
            .map(text),
        ["2000", "1", "86", "800", "60"]
    );
    officer.get(app, "/visit-tasks/statistics?from=2026-03-03&to=2026-03-02").await.invalid("/to", "date_order");
    let none = officer.get(app, "/visit-tasks/statistics?from=2026-03-03&to=2026-03-04").await.ok();
    assert_eq!(none["units"], json!([]));
}

#[actix_web::test]
async fn the_last_day_of_a_task_stands_as_it_was_written_on_a_saturday_too() {
    let house = house().await;
    let mut form = form(&house.unit["id"], &[&house.walker.id]);
    form["to"] = json!("2026-05-02");
    let path = house.set(form).await;
    let due = format!("/deadlines?object_id={}", path.rsplit('/').next().unwrap());
    assert_eq!(house.officer.get(&house.app, &due).await.ok()["items"][0]["due_date"], "2026-05-02");
}
