//! What keeps a petition on the files and from whom it may be about, before anybody has said so.

use serde_json::{Value, json};

use crate::petition::{against, clock, office, official};
use crate::petition_public::{page, public, report, submitted};
use crate::support::App;
use crate::support::chain::petition::{Office, form, named, received};
use crate::support::chain::{Chain, notice, verification};

fn id(path: &str) -> &str {
    path.rsplit('/').next().unwrap()
}

async fn newest(app: &App, office: &Office) -> String {
    let list = office.officer.get(app, "/petitions?state=received").await.ok();
    format!("/petitions/{}", list["items"][0]["id"].as_str().unwrap())
}

#[actix_web::test]
async fn r_pet_15_one_person_alone_neither_forwards_nor_withdraws() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let seen = office.officer.get(&app, &path).await.ok();
    assert!(!seen["checks"].to_string().contains("R-PET-15"), "it stands in nobody's way who goes on");
    office.officer.act(&app, &path, "withdraw", json!({})).await.refused("not-permitted", "");
    office.officer.act(&app, &path, "seal_forward", json!({})).await.refused("not-permitted", "");
    for (action, propose) in [("withdraw", "propose_withdraw"), ("seal_forward", "propose_forward")] {
        let head = app.actor("org_supervisor").await;
        head.act(&app, &path, action, json!({})).await.refused("rule-broken", "R-PET-15");
        head.act(&app, &path, propose, json!({"to": "市纪委监委信访室", "text": "说明"})).await.ok();
        head.act(&app, &path, action, json!({})).await.refused("not-permitted", "SOD-1");
    }
    let head = app.actor("org_supervisor").await;
    let tasks = head.get(&app, "/tasks").await.ok();
    let waits = tasks["items"].as_array().unwrap().iter().find(|t| t["action"] == "seal_forward").unwrap();
    assert_eq!((&waits["group"], &waits["object_id"]), (&json!("approval"), &json!(id(&path))));
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    head.act(&app, &path, "withdraw", json!({})).await.refused("rule-broken", "R-PET-15");
    office.officer.act(&app, &path, "propose_withdraw", json!({"text": "反映人来函撤回"})).await.ok();
    head.act(&app, &path, "withdraw", json!({})).await.ok();
    let seen = office.supervisor.get(&app, &path).await.ok();
    let last = seen["papers"].as_array().unwrap().last().unwrap();
    assert_eq!((&seen["state"], &last["text"]), (&json!("withdrawn"), &json!("反映人来函撤回")));
}

#[actix_web::test]
async fn r_pet_15_what_others_were_merged_into_is_not_withdrawn() {
    let (app, office, _) = office().await;
    let stays = office.accepted(&app, form(&office.unit, "general"), "general").await;
    let gone = office.accepted(&app, form(&office.unit, "general"), "general").await;
    office.officer.act(&app, &gone, "merge", json!({"into_id": id(&stays)})).await.ok();
    office.officer.act(&app, &stays, "propose_withdraw", json!({"text": "撤回"})).await.ok();
    let refused = office.supervisor.act(&app, &stays, "withdraw", json!({})).await.refused("rule-broken", "R-PET-15");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "joined_petition");
}

#[actix_web::test]
async fn r_pet_1_a_petition_is_merged_only_into_one_that_names_whom_it_names() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    let silent = office.accepted(&app, form(&office.unit, "report"), "general").await;
    let naming = office.accepted(&app, against(form(&office.unit, "report"), &accused), "general").await;
    let other = official(&app, "测试他人", &unit, |_| {}).await;
    let another = office.accepted(&app, against(form(&office.unit, "report"), &other), "general").await;
    for into in [&silent, &another] {
        office.officer.act(&app, &naming, "merge", json!({"into_id": id(into)})).await.invalid("/into_id", "mismatch");
    }
    office.officer.act(&app, &silent, "merge", json!({"into_id": id(&naming)})).await.ok();
    let own = app.actor_with(&[("petition_officer", "/")], Some(&accused)).await;
    for path in [&silent, &naming] {
        let seen = own.get(&app, path).await;
        assert!(seen.status == 404 || !String::from_utf8_lossy(&seen.bytes).contains("虚报冒领"), "{path}");
    }
}

#[actix_web::test]
async fn r_pet_1_whom_a_report_on_a_notice_may_be_about_sees_it_once_it_is_about_somebody_else() {
    let app = App::start().await;
    let chain = Chain::to(&app, "decided").await;
    let office = Office::of(&app, &chain.unit).await;
    let path = notice::published(&chain, &app, notice::form(&chain, &app, "pre_appointment").await).await;
    let shown = verification::board(&chain, &app).await[0]["cadre_id"].as_str().unwrap().to_owned();
    let unit = chain.staff.get(&app, &format!("/cadres/{shown}")).await.ok()["unit_id"].clone();
    let unit = chain.staff.get(&app, &format!("/units/{}", unit.as_str().unwrap())).await.ok();
    let colleague = official(&app, "测试同事", &unit, |_| {}).await;
    let elsewhere = official(&app, "测试他处", &json!({"id": unit["parent_id"]}), |_| {}).await;
    let mut body = report();
    body["notice_id"] = id(&path).into();
    submitted(&app, body).await;
    let petition = newest(&app, &office).await;
    for (cadre, sees) in [(&shown, false), (&colleague, false), (&elsewhere, true)] {
        let officer = app.actor_with(&[("petition_officer", "/")], Some(cadre)).await;
        let list = officer.get(&app, "/petitions").await.ok();
        assert_eq!(list["items"] != json!([]), sees);
        assert_eq!(officer.get(&app, "/petitions/statistics").await.ok()["total"] != json!(0), sees);
        assert_eq!(officer.get(&app, &petition).await.status == 200, sees);
        let tasks = officer.get(&app, "/tasks").await.ok();
        assert_eq!(tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "petition"), sees);
    }
    let seen = office.officer.get(&app, &petition).await.ok();
    let (mut place, version) = (seen["place"].clone(), seen["version"].as_i64().unwrap());
    place["subject_cadre_id"] = elsewhere.clone().into();
    office.officer.patch(&app, &petition, version, place).await.ok();
    let officer = app.actor_with(&[("petition_officer", "/")], Some(&colleague)).await;
    officer.get(&app, &petition).await.ok();
}

#[actix_web::test]
async fn r_pet_1_an_officer_whose_name_stands_in_a_report_sees_nothing_of_it() {
    let (app, office, _) = office().await;
    let officer = app.actor("petition_officer").await;
    let name = office.supervisor.get(&app, "/auth/me").await.ok()["name"].as_str().unwrap().to_owned();
    submitted(&app, json!({"content": format!("{name}收受礼金，有转账记录为证。")})).await;
    let petition = newest(&app, &office).await;
    office.supervisor.get(&app, &petition).await.refused("not-found", "");
    officer.get(&app, &petition).await.ok();
}

#[actix_web::test]
async fn a_petition_on_the_county_itself_is_kept_from_those_who_work_in_it_and_from_nobody_else() {
    let (app, office, unit) = office().await;
    let county = json!({"id": office.unit});
    let mut place = form(&office.unit, "general");
    place["place"]["subject_unit_id"] = office.unit.clone().into();
    let path = received(&app, &office.officer, place).await;
    let (inside, below) =
        (official(&app, "测试机关", &county, |_| {}).await, official(&app, "测试乡镇", &unit, |_| {}).await);
    for (cadre, sees) in [(&inside, false), (&below, true)] {
        let officer = app.actor_with(&[("petition_officer", "/")], Some(cadre)).await;
        assert_eq!(officer.get(&app, &path).await.status == 200, sees);
    }
}

#[actix_web::test]
async fn r_pet_1_a_relative_does_not_propose_what_is_found_of_a_transferred_petition() {
    let (app, office, unit) = office().await;
    let brother = json!([{"relation": "弟弟", "name": "测试弟弟", "birth": "1982-01", "politics": "群众", "post": ""}]);
    let accused = official(&app, "测试被反映人", &unit, |form| form["family"] = brother).await;
    let relative = official(&app, "测试弟弟", &json!({"id": office.unit}), |_| {}).await;
    let path = received(&app, &office.officer, against(form(&office.unit, "report"), &accused)).await;
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    let to = json!({"clue": "general", "destination": "department", "to": "县财政局"});
    office.officer.act(&app, &path, "transfer", to).await.ok();
    let officer = app.actor_with(&[("petition_officer", "/")], Some(&relative)).await;
    let found = Office::found("unsubstantiated");
    officer.act(&app, &path, "propose", found.clone()).await.refused("rule-broken", "R-PET-1");
    office.officer.act(&app, &path, "propose", found).await.ok();
}

#[actix_web::test]
async fn what_is_sent_back_runs_on_and_the_organ_reports_every_quarter() {
    let (app, office, _) = office().await;
    let path = office.assigned(&app, form(&office.unit, "report"), "general").await;
    let limit = clock(&office.officer.get(&app, &path).await.ok(), "petition_limit")["due_date"].clone();
    office.officer.act(&app, &path, "propose", Office::found("partly")).await.ok();
    office.supervisor.act(&app, &path, "return", json!({"text": "补充账目"})).await.ok();
    let running = |seen: &Value, kind: &str| {
        let clocks = seen["clocks"].as_array().unwrap().clone();
        clocks.into_iter().find(|c| c["kind"] == kind && c["closed_on"].is_null())
    };
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(running(&seen, "petition_limit").unwrap()["due_date"], limit);

    let path = received(&app, &office.officer, form(&office.unit, "report")).await;
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    let to = json!({"clue": "general", "destination": "department", "to": "县财政局"});
    let seen = office.officer.act(&app, &path, "transfer", to).await.ok();
    let first = running(&seen, "petition_feedback").unwrap()["due_date"].clone();
    app.step_to("2026-05-20");
    office.officer.act(&app, &path, "feedback", json!({})).await.invalid("/text", "required");
    let seen = office.officer.act(&app, &path, "feedback", json!({"text": "正在核查账目"})).await.ok();
    let next = running(&seen, "petition_feedback").unwrap()["due_date"].clone();
    assert!(next.as_str() > first.as_str(), "{first} {next}");
    assert_eq!(seen["papers"].as_array().unwrap().last().unwrap()["kind"], "feedback");
}

#[actix_web::test]
async fn r_pet_2_who_gave_a_name_is_told_also_when_the_petition_was_merged_into_one_without() {
    let (app, office, _) = office().await;
    let stays = office.accepted(&app, form(&office.unit, "report"), "general").await;
    let gone = office.accepted(&app, named(&office.unit, "report"), "general").await;
    office.officer.act(&app, &gone, "merge", json!({"into_id": id(&stays)})).await.ok();
    office.supervisor.act(&app, &stays, "assign", office.to_officer(&app)).await.ok();
    let found = Office::found("unsubstantiated");
    office.officer.act(&app, &stays, "propose", found.clone()).await.refused("rule-broken", "R-PET-2");
    office.officer.act(&app, &stays, "tell", json!({"text": "已告知"})).await.ok();
    office.officer.act(&app, &stays, "propose", found).await.ok();
}

#[actix_web::test]
async fn who_was_merged_rates_the_answer_and_asks_for_a_review_of_it() {
    let (app, office, _) = office().await;
    let (other, stays) = {
        let receipt = submitted(&app, report()).await;
        let path = newest(&app, &office).await;
        office.officer.act(&app, &path, "register", json!({})).await.ok();
        office.officer.act(&app, &path, "accept", json!({"clue": "general"})).await.ok();
        (receipt, path)
    };
    let receipt = submitted(&app, json!({"content": "补助名单上有去世的人，请查。"})).await;
    let gone = newest(&app, &office).await;
    office.officer.act(&app, &gone, "register", json!({})).await.ok();
    office.officer.act(&app, &gone, "merge", json!({"into_id": id(&stays)})).await.ok();
    office.officer.act(&app, &stays, "tell", json!({"text": "已受理"})).await.ok();
    office.supervisor.act(&app, &stays, "assign", office.to_officer(&app)).await.ok();
    office.concluded(&app, &stays, "unsubstantiated").await;
    office.officer.act(&app, &stays, "reply", json!({"text": "查无实据"})).await.ok();
    let seen = public(&app, "/query", json!({"receipt": receipt})).await.ok();
    assert_eq!((&seen["may_rate"], &seen["review"]["open"]), (&json!(true), &json!(true)));
    let rated = json!({"receipt": receipt, "satisfaction": "dissatisfied", "text": "没有到户"});
    public(&app, "/ratings", rated).await.ok();
    office.officer.act(&app, &stays, "close", json!({})).await.refused("rule-broken", "R-PET-8");
    let asked = json!({"receipt": receipt, "text": "没有查我说的三户"});
    let seen = public(&app, "/reviews", asked).await.ok();
    assert_eq!(seen["state"], "review_requested");
    assert!(seen["papers"].to_string().contains("没有查我说的三户"));
    let other = public(&app, "/query", json!({"receipt": other})).await.ok();
    assert!(!other.to_string().contains("三户"), "the other petitioner is told that, not what");
    assert_eq!(other["state"], "review_requested");
}

#[actix_web::test]
async fn a_form_that_is_sent_twice_is_one_petition_and_gives_its_receipt_again() {
    let (app, office, _) = office().await;
    let with = |token: &str, content: &str| json!({"content": content, "token": token});
    let (token, words) = ("0123456789abcdef", "某单位虚报冒领补助，有名单为证。");
    let first = submitted(&app, with(token, words)).await;
    assert_eq!(submitted(&app, with(token, words)).await, first);
    assert_ne!(submitted(&app, with(token, "某单位食堂采购不公开，已有多年。")).await, first);
    assert_ne!(submitted(&app, with("fedcba9876543210", words)).await, first);
    let list = office.officer.get(&app, "/petitions").await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 3);
    public(&app, "", with("short", words)).await.invalid("/token", "length");
    app.step_to("2026-03-03");
    public(&app, "", with(token, words)).await.refused("wrong-state", "petition_sent");
    let (status, html) = page(&app, "", &[("content", words), ("token", token)]).await;
    assert!(status == 409 && html.contains("前几天已经收到过") && !html.contains(token), "{html}");
}
