//! Supervisors: engaged for a term by another than who proposed, admitted to a case, shown no names, heard once.

use futures_util::future::join;
use serde_json::{Value, json};

use crate::petition::official;
use crate::support::builders::{post, township};
use crate::support::chain::{Chain, meeting};
use crate::support::{App, As};

pub struct Office {
    pub section: As,
    pub reviewer: As,
}

impl Office {
    pub async fn of(app: &App) -> Self {
        Self { section: app.actor("org_supervisor").await, reviewer: app.actor("reviewer").await }
    }

    /// A term that is proposed: `/social-supervisors/{id}`.
    pub async fn proposed(&self, app: &App, unit: &Value, person: &As, change: impl FnOnce(&mut Value)) -> String {
        let mut form = form(unit, &person.id, &meeting::today(app).to_string());
        change(&mut form);
        let made = self.section.post(app, "/social-supervisors", form).await.created();
        format!("/social-supervisors/{}", made["id"].as_str().unwrap())
    }

    /// A term that runs from today.
    pub async fn engaged(&self, app: &App, unit: &Value, person: &As) -> String {
        let path = self.proposed(app, unit, person, |_| ()).await;
        self.reviewer.act(app, &path, "engage", json!({})).await.ok();
        path
    }

    /// Admits to a case until a day.
    pub async fn admit(&self, app: &App, term: &str, case: &str, until: &str) -> Value {
        self.section.act(app, term, "admit_to_case", invitation(case, until)).await.ok()
    }
}

pub fn form(unit: &Value, account: &str, starts_on: &str) -> Value {
    json!({
        "account_id": account, "unit_id": unit["parent_id"], "workplace": "县政协委员、某中学教师", "starts_on": starts_on,
        "grounds": "公道正派，敢讲真话",
    })
}

pub fn invitation(case: &str, until: &str) -> Value {
    json!({"case_id": case, "until_on": until, "reason": "群众关注度高"})
}

pub fn points(point: u32) -> Value {
    json!({
        "fairness": point, "thoroughness": point, "discipline": 5, "secrecy": 5, "attitude": 4, "result": 3,
        "remarks": "谈话面可再宽一些",
    })
}

struct House {
    app: App,
    office: Office,
    unit: Value,
    person: As,
}

async fn house() -> House {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let (office, person) = (Office::of(&app).await, app.actor("social_supervisor").await);
    House { app, office, unit, person }
}

/// A case at a stage, and somebody who is admitted to it until a day.
pub async fn admitted(stage: &str, until: &str) -> (App, Chain, Office, As, String) {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    let (office, person) = (Office::of(&app).await, app.actor("social_supervisor").await);
    let term = office.engaged(&app, &chain.unit, &person).await;
    office.admit(&app, &term, chain.case_id(), until).await;
    chain.on_to(&app, stage).await;
    (app, chain, office, person, term)
}

#[actix_web::test]
async fn a_term_has_its_letter_and_ends_by_itself_on_the_day_after_its_last() {
    let House { app, office, unit, person } = house().await;
    let path = office.engaged(&app, &unit, &person).await;
    let seen = person.get(&app, &path).await.ok();
    assert_eq!((&seen["number"], &seen["ends_on"]), (&json!("聘〔2026〕1号"), &json!("2028-03-01")));
    assert_eq!((&seen["actions"], &seen["checks"]), (&json!([]), &json!([])), "it is not one's own to keep");
    let due = office.section.get(&app, &format!("/deadlines?object_id={}", seen["id"].as_str().unwrap())).await.ok();
    assert_eq!(
        (&due["items"][0]["kind"], &due["items"][0]["due_date"]),
        (&json!("supervisor_end"), &json!("2028-03-01"))
    );
    for (day, level, waits) in [
        ("2027-09-02", "quiet", false),
        ("2027-09-03", "early", false),
        ("2027-12-02", "near", true),
        ("2028-02-23", "urgent", true),
    ] {
        app.step_to(day);
        let due =
            office.section.get(&app, &format!("/deadlines?object_id={}", seen["id"].as_str().unwrap())).await.ok();
        assert_eq!(due["items"][0]["level"], level, "{day}");
        let tasks = office.section.get(&app, "/tasks").await.ok();
        let renew = tasks["items"].as_array().unwrap().iter().any(|t| t["action"] == "renew");
        assert_eq!(renew, waits, "{day}");
    }
    for (day, state) in [("2028-03-01", "engaged"), ("2028-03-02", "ended"), ("2028-03-03", "ended")] {
        app.step_to(day);
        hezhen::jobs::run(&app.db).unwrap();
        hezhen::jobs::run(&app.db).unwrap();
        assert_eq!(office.section.get(&app, &path).await.ok()["state"], state, "{day}");
    }
    let over = office.section.get(&app, &path).await.ok();
    assert_eq!((&over["ended_on"], &over["version"]), (&json!("2028-03-01"), &json!(3)));
}

#[actix_web::test]
async fn sod_1_who_proposes_neither_engages_nor_ends_and_an_end_has_a_reason() {
    let House { app, office, unit, person } = house().await;
    let both = app.actor_with(&[("org_supervisor", "/"), ("reviewer", "/")], None).await;
    let made = both.post(&app, "/social-supervisors", form(&unit, &person.id, "2026-03-02")).await.created();
    let path = format!("/social-supervisors/{}", made["id"].as_str().unwrap());
    both.act(&app, &path, "engage", json!({})).await.refused("not-permitted", "SOD-1");
    office.section.act(&app, &path, "engage", json!({})).await.refused("not-permitted", "");
    let waits = office.reviewer.get(&app, "/tasks").await.ok();
    assert_eq!(
        (&waits["items"][0]["object"], &waits["items"][0]["group"]),
        (&json!("social_supervisor"), &json!("approval"))
    );
    office.reviewer.act(&app, &path, "engage", json!({})).await.ok();
    both.act(&app, &path, "discharge", json!({"reason": "迁居外地"})).await.refused("not-permitted", "SOD-1");
    office.reviewer.act(&app, &path, "discharge", json!({})).await.invalid("/reason", "required");
    let ended = office.reviewer.act(&app, &path, "discharge", json!({"reason": "迁居外地"})).await.ok();
    assert_eq!((&ended["state"], &ended["reason"]), (&json!("ended"), &json!("迁居外地")));
    let due = office.section.get(&app, "/deadlines?open=false").await.ok();
    assert_eq!(due["items"][0]["state"], "waived");
    let other = office.proposed(&app, &unit, &person, |_| ()).await;
    let declined = office.reviewer.act(&app, &other, "decline", json!({"reason": "另有人选"})).await.ok();
    assert_eq!(declined["state"], "declined");
    let past = form(&unit, &person.id, "2026-03-01");
    office.section.post(&app, "/social-supervisors", past).await.invalid("/starts_on", "in_past");
}

#[actix_web::test]
async fn r_soc_1_one_term_at_a_time_and_a_renewal_is_a_new_one() {
    let House { app, office, unit, person } = house().await;
    let first = office.engaged(&app, &unit, &person).await;
    let last = office.proposed(&app, &unit, &person, |form| form["starts_on"] = json!("2028-03-01")).await;
    office.reviewer.act(&app, &last, "engage", json!({})).await.refused("rule-broken", "R-SOC-1");
    let next = office.proposed(&app, &unit, &person, |form| form["starts_on"] = json!("2028-03-02")).await;
    office.reviewer.act(&app, &next, "engage", json!({})).await.ok();
    let id = first.rsplit('/').next().unwrap();
    let due = office.section.get(&app, &format!("/deadlines?object_id={id}")).await.ok();
    assert_eq!(due["items"][0]["state"], "met", "nobody has to renew it again");
    let people = office.section.get(&app, "/social-supervisors/accounts").await.ok();
    assert_eq!(
        (people["items"].as_array().map(Vec::len), &people["items"][0]["engaged_until"]),
        (Some(1), &json!("2030-03-01"))
    );
}

#[actix_web::test]
async fn r_soc_1_of_two_terms_that_are_engaged_at_once_one_is() {
    let House { app, office, unit, .. } = house().await;
    let second = app.actor("reviewer").await;
    for _ in 0..3 {
        let person = app.actor("social_supervisor").await;
        let (a, b) =
            (office.proposed(&app, &unit, &person, |_| ()).await, office.proposed(&app, &unit, &person, |_| ()).await);
        let one = office.reviewer.act(&app, &a, "engage", json!({}));
        let both = join(one, second.act(&app, &b, "engage", json!({}))).await;
        let (first, other) = if both.0.status == 200 { both } else { (both.1, both.0) };
        first.ok();
        other.refused("rule-broken", "R-SOC-1");
    }
}

#[actix_web::test]
async fn r_soc_2_who_supervises_holds_no_other_office() {
    let House { app, office, unit, .. } = house().await;
    for offices in [&[("org_staff", "/")][..], &[("social_supervisor", "/"), ("org_staff", "/")]] {
        let person = app.actor_with(offices, None).await;
        let path = office.proposed(&app, &unit, &person, |_| ()).await;
        office.reviewer.act(&app, &path, "engage", json!({})).await.refused("rule-broken", "R-SOC-2");
    }
}

#[actix_web::test]
async fn r_soc_3_who_holds_a_post_of_the_register_does_not_supervise() {
    let House { app, office, unit, .. } = house().await;
    let staff = app.actor("org_staff").await;
    let cadre = official(&app, "钱某", &unit, |_| ()).await;
    let person = app.actor_with(&[("social_supervisor", "/")], Some(&cadre)).await;
    let path = office.proposed(&app, &unit, &person, |_| ()).await;
    let post = post(&app, &staff, unit["id"].as_str().unwrap(), "副镇长").await;
    let tenure = json!({"post_id": post["id"], "cadre_id": cadre, "from": "2023-06-01", "kind": "appointed"});
    staff.post(&app, "/tenures", tenure).await.created();
    office.reviewer.act(&app, &path, "engage", json!({})).await.refused("rule-broken", "R-SOC-3");
    let retired = official(&app, "孙某", &unit, |_| ()).await;
    let person = app.actor_with(&[("social_supervisor", "/")], Some(&retired)).await;
    office.engaged(&app, &unit, &person).await;
}

#[actix_web::test]
async fn r_soc_4_nobody_is_admitted_to_the_own_case_or_that_of_the_own_unit() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let (office, until) = (Office::of(&app).await, "2026-12-31");
    let of_unit = app.actor("social_supervisor").await;
    let path =
        office.proposed(&app, &chain.unit, &of_unit, |form| form["home_unit_id"] = chain.unit["id"].clone()).await;
    office.reviewer.act(&app, &path, "engage", json!({})).await.ok();
    let asked = invitation(chain.case_id(), until);
    office.section.act(&app, &path, "admit_to_case", asked.clone()).await.refused("rule-broken", "R-SOC-4");
    let seen = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    let own = seen["items"][0]["cadre"]["id"].as_str().or_else(|| seen["items"][0]["cadre_id"].as_str()).unwrap();
    let subject = app.actor_with(&[("social_supervisor", "/")], Some(own)).await;
    let path = office.engaged(&app, &chain.unit, &subject).await;
    office.section.act(&app, &path, "admit_to_case", asked.clone()).await.refused("rule-broken", "R-SOC-4");
    let retired = official(&app, "孙某", &chain.unit, |_| ()).await;
    let of_register = app.actor_with(&[("social_supervisor", "/")], Some(&retired)).await;
    let path = office.engaged(&app, &chain.unit, &of_register).await;
    office.section.act(&app, &path, "admit_to_case", asked.clone()).await.refused("rule-broken", "R-SOC-4");
    let other = app.actor("social_supervisor").await;
    let path = office.engaged(&app, &chain.unit, &other).await;
    office.section.act(&app, &path, "admit_to_case", asked.clone()).await.ok();
    office.section.act(&app, &path, "admit_to_case", asked).await.invalid("/case_id", "taken");
    office.section.act(&app, &path, "admit_to_case", json!({"reason": "请列席"})).await.invalid("/case_id", "required");
}

#[actix_web::test]
async fn r_soc_5_an_admission_lies_within_the_term() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let (office, person) = (Office::of(&app).await, app.actor("social_supervisor").await);
    let path = office.engaged(&app, &chain.unit, &person).await;
    let of = |until: &str| invitation(chain.case_id(), until);
    office.section.act(&app, &path, "admit_to_case", of("2026-03-01")).await.invalid("/until_on", "in_past");
    office.section.act(&app, &path, "admit_to_case", of("2028-03-02")).await.refused("rule-broken", "R-SOC-5");
    office.section.act(&app, &path, "admit_to_case", of("2028-03-01")).await.ok();
    let later = app.actor("social_supervisor").await;
    let path = office.proposed(&app, &chain.unit, &later, |form| form["starts_on"] = json!("2026-03-03")).await;
    office.reviewer.act(&app, &path, "engage", json!({})).await.ok();
    office.section.act(&app, &path, "admit_to_case", of("2026-12-31")).await.refused("rule-broken", "R-SOC-5");
}

#[actix_web::test]
async fn r_soc_6_an_inspection_is_evaluated_when_it_is_reported_and_r_soc_7_once() {
    let (app, mut chain, office, person, term) = admitted("inspecting", "2027-12-31").await;
    let path = format!("/admitted-cases/{}", chain.case_id());
    let waits = async |who: &As| {
        let tasks = who.get(&app, "/tasks").await.ok();
        tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "admitted_case" && t["action"] == "evaluate")
    };
    let evaluation = format!("{path}/evaluation");
    person.post(&app, &evaluation, points(4)).await.refused("rule-broken", "R-SOC-6");
    assert!(!waits(&person).await);
    chain.on_to(&app, "inspected").await;
    assert!(waits(&person).await);
    person.post(&app, &evaluation, points(0)).await.invalid("/fairness", "range");
    person.post(&app, &evaluation, points(6)).await.invalid("/fairness", "range");
    let seen = person.post(&app, &evaluation, points(4)).await.created();
    assert_eq!(
        (&seen["evaluation"]["fairness"], &seen["actions"][0]["refusal"]["code"]),
        (&json!(4), &json!("R-SOC-7"))
    );
    assert!(!waits(&person).await);
    let second = app.actor("social_supervisor").await;
    let other = office.engaged(&app, &chain.unit, &second).await;
    office.admit(&app, &other, chain.case_id(), "2027-12-31").await;
    second.post(&app, &evaluation, points(1)).await.created();
    for keeper in [&office.section, &office.reviewer] {
        let of = keeper.get(&app, &term).await.ok()["admissions"][0].clone();
        assert_eq!((&of["evaluations"]["count"], &of["evaluations"]["fairness"]), (&json!(2), &json!(5)));
        assert_eq!(of["evaluation"]["remarks"], "谈话面可再宽一些");
    }
    assert_eq!(person.get(&app, &term).await.ok()["admissions"][0]["evaluations"], Value::Null);
}

#[actix_web::test]
async fn r_soc_7_an_inspection_is_evaluated_once_by_everybody() {
    let (app, chain, _, person, _) = admitted("inspected", "2027-12-31").await;
    let evaluation = format!("/admitted-cases/{}/evaluation", chain.case_id());
    person.post(&app, &evaluation, points(5)).await.created();
    person.post(&app, &evaluation, points(1)).await.refused("rule-broken", "R-SOC-7");
}

#[actix_web::test]
async fn terms_are_kept_by_their_units_and_seen_by_whose_they_are() {
    let House { app, office, unit, person } = house().await;
    let path = office.engaged(&app, &unit, &person).await;
    let elsewhere = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    let stranger = app.actor("social_supervisor").await;
    for who in [&elsewhere, &stranger] {
        who.get(&app, &path).await.refused("not-found", "");
        assert_eq!(who.get(&app, "/social-supervisors").await.ok()["items"], json!([]));
    }
    app.actor("org_staff").await.get(&app, &path).await.refused("not-permitted", "");
    let found = office.section.get(&app, "/social-supervisors?q=social&state=engaged").await.ok();
    assert_eq!(found["items"].as_array().map(Vec::len), Some(1));
}

pub fn session(unit: &Value, term: &str, on: &str) -> Value {
    json!({
        "unit_id": unit, "held_on": on, "place": "组织部会议室", "attendees": [term.rsplit('/').next().unwrap()],
        "said": "考察谈话面偏窄", "follow_up": "",
    })
}

#[actix_web::test]
async fn an_evaluation_session_names_who_attended_within_the_term_and_what_came_of_it() {
    let House { app, office, unit, person } = house().await;
    let term = office.engaged(&app, &unit, &person).await;
    let by = &office.section;
    let form = |on: &str| session(&unit["parent_id"], &term, on);
    let made = by.post(&app, "/supervisor-sessions", form("2026-03-02")).await.created();
    assert_eq!(made["attendees"][0]["supervisor_id"], json!(term.rsplit('/').next().unwrap()));
    by.post(&app, "/supervisor-sessions", form("2026-03-01")).await.invalid("/attendees/0", "not_a_choice");
    by.post(&app, "/supervisor-sessions", form("2026-03-03")).await.invalid("/held_on", "in_future");
    office.reviewer.post(&app, "/supervisor-sessions", form("2026-03-02")).await.refused("not-permitted", "");
    let path = format!("/supervisor-sessions/{}", made["id"].as_str().unwrap());
    let mut told = form("2026-03-02");
    told["follow_up"] = json!("已要求扩大谈话面");
    let seen = by.patch(&app, &path, 1, told.clone()).await.ok();
    assert_eq!((&seen["follow_up"], &seen["version"]), (&json!("已要求扩大谈话面"), &json!(2)));
    by.patch(&app, &path, 1, told).await.refused("stale", "");
    assert_eq!(office.reviewer.get(&app, "/supervisor-sessions").await.ok()["items"][0]["id"], made["id"]);
    assert_eq!(person.get(&app, "/supervisor-sessions").await.ok()["items"], json!([]));
    app.step_to("2026-04-01");
    office.reviewer.act(&app, &term, "discharge", json!({"reason": "迁居外地"})).await.ok();
    by.post(&app, "/supervisor-sessions", form("2026-03-31")).await.created();
    by.post(&app, "/supervisor-sessions", form("2026-04-01")).await.invalid("/attendees/0", "not_a_choice");
    let elsewhere = app.actor_with(&[("org_supervisor", "/3401/XZ01/")], None).await;
    assert_eq!(elsewhere.get(&app, "/supervisor-sessions").await.ok()["items"], json!([]));
    elsewhere.patch(&app, &path, 2, form("2026-03-02")).await.refused("not-found", "");
}
