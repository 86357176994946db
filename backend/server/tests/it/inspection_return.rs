//! What units say of the work of a team after its inspection (考察回访, C26).

use chrono::Days;
use serde_json::json;

use crate::petition_attachment::{dump, holds};
use crate::support::App;
use crate::support::chain::Chain;
use crate::support::chain::inspection::begun;
use crate::support::chain::meeting::today;

fn told(on: &str, point: u32) -> serde_json::Value {
    let points = crate::social_supervisor::points(point);
    json!({"visited_on": on, "way": "visit", "respondent": "青川镇党委", "points": points})
}

#[actix_web::test]
async fn the_unit_is_not_asked_about_the_team_before_the_report() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let path = begun(&chain, &app).await;
    let seen = chain.staff.get(&app, &path).await.ok();
    assert!(seen["actions"].as_array().unwrap().iter().all(|a| a["action"] != "return_visit"), "{seen}");
    let day = today(&app).to_string();
    chain.staff.post(&app, &format!("{path}/return-visits"), told(&day, 4)).await.refused("wrong-state", "");
}

#[actix_web::test]
async fn what_the_unit_says_of_the_team_is_put_down_after_the_report_and_scored_at_each_certificate() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspected").await;
    let seen = chain.staff.get(&app, &format!("/inspections?case_id={}", chain.case_id())).await.ok();
    let path = format!("/inspections/{}", seen["items"][0]["id"].as_str().unwrap());
    let visits = format!("{path}/return-visits");
    let now = today(&app);
    let (today, tomorrow) = (now.to_string(), (now + Days::new(1)).to_string());
    chain.staff.post(&app, &visits, told(&tomorrow, 4)).await.invalid("/visited_on", "in_future");
    chain.staff.post(&app, &visits, told("2026-01-05", 4)).await.invalid("/visited_on", "date_order");
    chain.staff.post(&app, &visits, told(&today, 6)).await.invalid("/points/fairness", "range");
    chain.lead.post(&app, &visits, told(&today, 5)).await.refused("not-permitted", "");
    chain.staff.post(&app, &visits, told(&today, 3)).await.created();
    let made = chain.staff.post(&app, &visits, told(&today, 4)).await.created();
    let said = made["returns"].as_array().unwrap().iter().map(|one| one["points"]["fairness"].as_i64().unwrap());
    assert_eq!(said.clone().min().zip(said.max()), Some((3, 4)));
    assert!(chain.lead.get(&app, &path).await.ok()["returns"].is_null(), "not for the team");
    let all = chain.staff.get(&app, "/inspector-certificates").await.ok();
    let of = |account: &str| {
        let rows = all["items"].as_array().unwrap();
        let own = rows.iter().find(|c| c["account_id"] == account).unwrap();
        format!("/inspector-certificates/{}", own["id"].as_str().unwrap())
    };
    let own = chain.staff.get(&app, &of(&chain.inspector.id)).await.ok();
    assert_eq!((&own["returns"]["count"], &own["returns"]["fairness"]), (&json!(2), &json!(7)));
}

#[actix_web::test]
async fn what_a_unit_tells_of_a_team_is_looked_into_by_the_section_and_read_there_alone() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    // One of the team belongs to the section as well.
    chain.inspector = app.actor_with(&[("inspector", "/"), ("org_supervisor", "/")], None).await;
    chain.on_to(&app, "inspected").await;
    let seen = chain.staff.get(&app, &format!("/inspections?case_id={}", chain.case_id())).await.ok();
    let path = format!("/inspections/{}", seen["items"][0]["id"].as_str().unwrap());
    let visits = format!("{path}/return-visits");
    let mut said = told(&today(&app).to_string(), 2);
    said["issue"] = "".into();
    chain.staff.post(&app, &visits, said.clone()).await.invalid("/issue", "length");
    said["issue"] = "考察组成员接受了宴请".into();
    let made = chain.staff.post(&app, &visits, said).await.created();
    let number = made["returns"][0]["issue_number"].as_str().unwrap();
    assert!(number.starts_with("线索"), "{number}");
    assert!(!made.to_string().contains("宴请"), "{made:#}");
    let section = app.actor("org_supervisor").await;
    let tips = section.get(&app, "/tips?source=return_visit").await.ok();
    assert_eq!((&tips["items"][0]["number"], &tips["items"][0]["state"]), (&json!(number), &json!("received")));
    let tip = format!("/tips/{}", tips["items"][0]["id"].as_str().unwrap());
    let read = section.get(&app, &tip).await.ok();
    let content = read["content"].as_str().unwrap();
    assert!(content.contains("宴请") && content.contains("青川镇党委"), "{content}");
    for other in [&chain.staff, &chain.lead, &chain.reviewer] {
        assert_eq!(other.get(&app, &tip).await.status, 403);
    }
    chain.inspector.get(&app, &tip).await.refused("not-found", "");
    for list in ["/tips", "/deadlines?open=true"] {
        assert!(!chain.inspector.get(&app, list).await.ok().to_string().contains(number), "{list}");
        assert!(section.get(&app, list).await.ok().to_string().contains(number), "{list}");
    }
    let words = json!({"text": "已了解"});
    section.act(&app, &tip, "answer", words).await.refused("rule-broken", "R-TIP-1");
    let place = json!({"place": {"regime": "report", "category": "discipline"}});
    let handed = section.act(&app, &tip, "hand_over", place).await.ok();
    let petition = section.get(&app, &format!("/petitions/{}", handed["petition_id"].as_str().unwrap())).await.ok();
    assert_eq!((&petition["channel"], &petition["place"]["regime"]), (&json!("other_organ"), &json!("report")));
    assert!(!holds(&dump(&app), "宴请"), "what was told stands sealed");
}

#[actix_web::test]
async fn nobody_puts_such_a_tip_down_without_the_visit() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspected").await;
    let section = app.actor("org_supervisor").await;
    let form = crate::tip::form(&chain.unit["id"], "return_visit");
    section.post(&app, "/tips", form).await.refused("not-permitted", "");
}
