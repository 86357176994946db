//! Tips and the minister's mailbox: sealed, handed over as a petition, answered or closed with a reason.

use serde_json::{Value, json};

use crate::petition::official;
use crate::support::builders::township;
use crate::support::{App, As};

struct Desk {
    app: App,
    section: As,
    officer: As,
    unit: Value,
}

async fn desk() -> Desk {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let (section, officer) = (app.actor("org_supervisor").await, app.actor("info_officer").await);
    Desk { app, section, officer, unit }
}

pub fn form(unit_id: &Value, source: &str) -> Value {
    json!({"unit_id": unit_id, "source": source, "received_on": "2026-03-02", "content": "反映公车私用三次"})
}

impl Desk {
    async fn told(&self, by: &As, source: &str) -> String {
        let made = by.post(&self.app, "/tips", form(&self.unit["id"], source)).await.created();
        assert!(!made.to_string().contains("公车"), "the answer says nothing of it: {made}");
        format!("/tips/{}", made["id"].as_str().unwrap())
    }
}

#[actix_web::test]
async fn a_tip_becomes_a_petition_of_its_channel() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let path = desk.told(&desk.officer, "info_officer").await;
    let seen = by.get(app, &path).await.ok();
    assert_eq!((&seen["content"], &seen["number"]), (&json!("反映公车私用三次"), &json!("线索〔2026〕1号")));
    by.act(app, &path, "hand_over", json!({})).await.invalid("/place", "required");
    let place = json!({"place": {"regime": "report", "category": "integrity"}});
    let over = by.act(app, &path, "hand_over", place.clone()).await.ok();
    assert_eq!(over["state"], "handed_over");
    let petition = format!("/petitions/{}", over["petition_id"].as_str().unwrap());
    let taken = app.actor("petition_officer").await.get(app, &petition).await.ok();
    assert_eq!((&taken["channel"], &taken["real_name"]), (&json!("info_officer"), &json!(false)));
    assert_eq!(taken["papers"][0]["text"], "反映公车私用三次");
    by.act(app, &path, "hand_over", place).await.refused("wrong-state", "");
    let own = desk.officer.get(app, &path).await.ok();
    assert_eq!((&own["state"], &own["petition_id"]), (&json!("handed_over"), &Value::Null));
    assert_eq!(own["content"], "", "from now on it stands in the petition alone");
}

#[actix_web::test]
async fn r_pet_2_a_signed_letter_is_a_named_petition_of_the_day_on_which_the_letter_came() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let path = desk.told(by, "mailbox").await;
    app.step_to("2026-03-16");
    let mut over = json!({"place": {"regime": "general", "category": "conduct"}, "petitioner": {"name": "反映人孙某"}});
    assert_eq!(by.act(app, &path, "hand_over", over.clone()).await.status, 422, "half a name");
    over["petitioner"]["contact"] = "13900000001".into();
    let over = by.act(app, &path, "hand_over", over).await.ok();
    let petition = format!("/petitions/{}", over["petition_id"].as_str().unwrap());
    let taken = app.actor("petition_officer").await.get(app, &petition).await.ok();
    assert_eq!((&taken["received_on"], &taken["real_name"]), (&json!("2026-03-02"), &json!(true)));
    let clock = taken["clocks"].as_array().unwrap().iter().find(|c| c["kind"] == "petition_decide").unwrap();
    assert_eq!(clock["due_date"], "2026-03-17", "fifteen days after the letter, not after its handing over");
}

#[actix_web::test]
async fn r_tip_1_a_letter_is_answered_and_a_tip_is_closed_with_a_reason() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    desk.officer.post(app, "/tips", form(&desk.unit["id"], "mailbox")).await.refused("not-permitted", "");
    let letter = desk.told(by, "mailbox").await;
    let tip = desk.told(&desk.officer, "info_officer").await;
    let text = || json!({"text": "经了解，情况不属实。"});
    by.act(app, &tip, "answer", text()).await.refused("rule-broken", "R-TIP-1");
    by.act(app, &tip, "close", json!({})).await.invalid("/text", "required");
    desk.officer.act(app, &tip, "close", text()).await.refused("not-permitted", "");
    assert_eq!(by.act(app, &tip, "close", text()).await.ok()["state"], "closed");
    let answered = by.act(app, &letter, "answer", text()).await.ok();
    assert_eq!((&answered["state"], &answered["outcome"]), (&json!("answered"), &json!("经了解，情况不属实。")));
}

#[actix_web::test]
async fn a_tip_is_looked_at_in_fifteen_days_and_its_number_alone_is_told() {
    let desk = desk().await;
    let (app, by) = (&desk.app, &desk.section);
    let path = desk.told(&desk.officer, "info_officer").await;
    let tasks = by.get(app, "/tasks").await.ok();
    let task = &tasks["items"][0];
    assert_eq!((&task["object"], &task["due"]), (&json!("tip"), &json!("2026-03-17")));
    by.act(app, &path, "close", json!({"text": "已在处理"})).await.ok();
    let due = by.get(app, "/deadlines?open=false").await.ok();
    assert_eq!((&due["items"][0]["state"], &due["items"][0]["title"]), (&json!("met"), &json!("线索〔2026〕1号")));
    let log = app.actor("audit_admin").await.get(app, "/audit-log?limit=200").await.ok();
    assert!(!log.to_string().contains("公车"), "the journal says nothing of it");
}

#[actix_web::test]
async fn a_tip_is_seen_by_the_section_and_by_who_told_it_and_never_by_whom_it_is_about() {
    let desk = desk().await;
    let app = &desk.app;
    let subject = official(app, "钱某", &desk.unit, |_| ()).await;
    let mut about = form(&desk.unit["id"], "info_officer");
    about["subject_cadre_id"] = json!(subject);
    let made = desk.officer.post(app, "/tips", about).await.created();
    let path = format!("/tips/{}", made["id"].as_str().unwrap());
    let count = async |who: &As| who.get(app, "/tips").await.ok()["items"].as_array().unwrap().len();
    assert_eq!((count(&desk.section).await, count(&desk.officer).await), (1, 1));
    for who in [app.actor("info_officer").await, app.actor_with(&[("org_supervisor", "/")], Some(&subject)).await] {
        who.get(app, &path).await.refused("not-found", "");
        assert_eq!(count(&who).await, 0);
        assert_eq!(who.get(app, "/deadlines").await.ok()["items"], json!([]), "its deadline would tell");
    }
    let others = app.actor("ministers_office").await.get(app, "/deadlines").await.ok();
    assert_eq!(others["items"], json!([]), "an office that is shown no tips is shown no deadlines of tips");
    assert_eq!(desk.section.get(app, "/deadlines").await.ok()["items"].as_array().unwrap().len(), 1);
    app.actor("org_staff").await.get(app, &path).await.refused("not-permitted", "");
}
