//! Meetings: materials, quorum, minutes, and what a case needs of them (R-MTG-1 to 4, 7, 10).

use serde_json::json;

use crate::support::App;
use crate::support::chain::Chain;
use crate::support::chain::meeting::{attend, form, list, open, path, scheduled, sign, today, vote};
use crate::support::chain::verification::live;

async fn deliberating() -> (App, Chain, Vec<String>) {
    let app = App::start().await;
    let chain = Chain::to(&app, "deliberating").await;
    let live = live(&chain, &app).await;
    (app, chain, live)
}

#[actix_web::test]
async fn r_mtg_10_materials_are_out_a_working_day_before_the_meeting() {
    let (app, chain, live) = deliberating().await;
    let mut sent = form(&app, &chain.unit, "standing", 11);
    sent["scheduled_on"] = json!(today(&app));
    let made = chain.secretary.post(&app, "/meetings", sent.clone()).await.created();
    let meeting = format!("/meetings/{}", made["id"].as_str().unwrap());
    chain.secretary.act(&app, &meeting, "send_materials", json!({})).await.refused("rule-broken", "R-MTG-10");
    let item = json!({"case_id": chain.case_id(), "post_id": chain.post, "candidate_ids": live[..1], "mode": "hand"});
    chain.secretary.post(&app, &format!("{meeting}/items"), item).await.created();
    chain.secretary.act(&app, &meeting, "send_materials", json!({})).await.refused("rule-broken", "R-MTG-10");
    sent["scheduled_on"] = json!(today(&app) + chrono::Days::new(7));
    chain.secretary.patch(&app, &meeting, 1, sent).await.ok();
    chain.secretary.act(&app, &meeting, "send_materials", json!({})).await.ok();
    let room = crate::support::chain::meeting::Room {
        teller: app.actor("teller").await,
        scrutineer: app.actor("scrutineer").await,
        meeting: meeting.clone(),
    };
    attend(&chain, &app, &room, 9).await;
    chain.secretary.act(&app, &meeting, "open", json!({})).await.refused("rule-broken", "R-MTG-10");
    app.step_to(&(today(&app) + chrono::Days::new(7)).to_string());
    chain.secretary.act(&app, &meeting, "open", json!({})).await.ok();
}

#[actix_web::test]
async fn r_mtg_10_friday_is_a_working_day_before_monday_and_saturday_is_not() {
    let (app, chain, live) = deliberating().await;
    let mut sent = form(&app, &chain.unit, "standing", 11);
    sent["scheduled_on"] = "2026-04-13".into();
    let made = chain.secretary.post(&app, "/meetings", sent).await.created();
    let meeting = format!("/meetings/{}", made["id"].as_str().unwrap());
    let item = json!({"case_id": chain.case_id(), "post_id": chain.post, "candidate_ids": live[..1], "mode": "hand"});
    chain.secretary.post(&app, &format!("{meeting}/items"), item).await.created();
    for (day, standing) in [("2026-04-09", "holds"), ("2026-04-10", "holds"), ("2026-04-11", "blocks")] {
        app.step_to(day);
        assert_eq!(chain.secretary.get(&app, &meeting).await.check("R-MTG-10"), standing, "{day}");
    }
    let refused = chain.secretary.act(&app, &meeting, "send_materials", json!({})).await;
    let figures = refused.refused("rule-broken", "R-MTG-10")["shortfall"].clone();
    assert_eq!(figures, json!({"have": "2026-04-11", "need": "2026-04-10"}));
}

#[actix_web::test]
async fn r_mtg_1_a_meeting_opens_with_two_thirds_of_its_members() {
    let (app, chain, live) = deliberating().await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    chain.secretary.act(&app, &room.meeting, "send_materials", json!({})).await.ok();
    app.step_to(&(today(&app) + chrono::Days::new(7)).to_string());
    attend(&chain, &app, &room, 7).await;
    let refused = chain.secretary.act(&app, &room.meeting, "open", json!({})).await.refused("rule-broken", "R-MTG-1");
    assert_eq!(refused["shortfall"], json!({"have": "7", "need": "8"}));
    attend(&chain, &app, &room, 8).await;
    chain.secretary.act(&app, &room.meeting, "open", json!({})).await.ok();
}

#[actix_web::test]
async fn r_mtg_3_a_meeting_closes_when_every_item_is_concluded_and_its_chair_signs() {
    let (app, chain, live) = deliberating().await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 9).await;
    let close = json!({"minutes": "会议记录"});
    chain.secretary.act(&app, &room.meeting, "close", close.clone()).await.refused("rule-broken", "R-MTG-3");
    vote(&chain, &app, &room, &item, 9, &[8]).await;
    chain.secretary.act(&app, &path(&item), "adopt", json!({})).await.ok();
    chain.take(&app, "register_decision").await.refused("rule-broken", "R-MTG-7");
    chain.secretary.act(&app, &room.meeting, "close", json!({})).await.invalid("/minutes", "required");
    chain.secretary.act(&app, &room.meeting, "close", close).await.ok();
    chain.secretary.act(&app, &room.meeting, "sign", json!({})).await.refused("not-permitted", "");
    chain.reviewer.act(&app, &room.meeting, "sign", json!({})).await.ok();
    chain.take(&app, "register_decision").await.ok();
    let candidates = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    for candidate in candidates["items"].as_array().unwrap() {
        let wanted = if candidate["id"] == live[0].as_str() { "decided" } else { "dropped" };
        assert_eq!(candidate["state"], wanted);
    }
}

#[actix_web::test]
async fn r_mtg_7_without_a_meeting_nothing_is_decided_and_no_circulation_takes_its_place() {
    let (app, chain, live) = deliberating().await;
    let refused = chain.take(&app, "register_decision").await.refused("rule-broken", "R-MTG-7");
    let codes: Vec<_> = refused["broken"].as_array().unwrap().iter().map(|b| b["code"].clone()).collect();
    assert!(codes.contains(&json!("R-MTG-3")) && codes.contains(&json!("R-MTG-2")));
    let room = scheduled(&chain, &app, "standing", 11).await;
    let form = json!({"case_id": chain.case_id(), "post_id": chain.post, "candidate_ids": live[..1],
        "mode": "circulated"});
    let answer = chain.secretary.post(&app, &format!("{}/items", room.meeting), form).await;
    answer.invalid("/mode", "not_a_choice");
}

#[actix_web::test]
async fn r_mtg_2_a_case_whose_only_candidate_was_rejected_registers_no_decision() {
    let (app, chain, live) = deliberating().await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 8).await;
    vote(&chain, &app, &room, &item, 8, &[5]).await;
    let refused = chain.secretary.act(&app, &path(&item), "adopt", json!({})).await.refused("rule-broken", "R-MTG-2");
    assert_eq!(refused["shortfall"], json!({"have": "5", "need": "6"}));
    chain.secretary.act(&app, &path(&item), "reject", json!({})).await.ok();
    sign(&chain, &app, &room).await;
    chain.take(&app, "register_decision").await.refused("rule-broken", "R-MTG-2");
}

#[actix_web::test]
async fn r_mtg_4_what_was_put_off_is_taken_up_at_another_meeting() {
    let (app, chain, live) = deliberating().await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 9).await;
    chain.secretary.act(&app, &path(&item), "defer", json!({})).await.invalid("/reason", "required");
    chain.secretary.act(&app, &path(&item), "defer", json!({"reason": "重大问题需查清"})).await.ok();
    sign(&chain, &app, &room).await;
    chain.take(&app, "register_decision").await.refused("rule-broken", "R-MTG-4");
    crate::support::chain::meeting::decided(&chain, &app).await;
    chain.take(&app, "register_decision").await.ok();
}

#[actix_web::test]
async fn sod_1_who_wrote_the_minutes_does_not_sign_for_the_chair() {
    let (app, mut chain, live) = deliberating().await;
    let both = app.actor_with(&[("meeting_secretary", "/"), ("reviewer", "/")], None).await;
    let reviewer = std::mem::replace(&mut chain.secretary, both);
    let room = scheduled(&chain, &app, "ministers", 9).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 6).await;
    vote(&chain, &app, &room, &item, 6, &[5]).await;
    chain.secretary.act(&app, &path(&item), "adopt", json!({})).await.ok();
    chain.secretary.act(&app, &room.meeting, "close", json!({"minutes": "会议记录"})).await.ok();
    chain.secretary.act(&app, &room.meeting, "sign", json!({})).await.refused("not-permitted", "SOD-1");
    reviewer.get(&app, &room.meeting).await.ok();
    chain.reviewer.act(&app, &room.meeting, "sign", json!({})).await.ok();
}

#[actix_web::test]
async fn a_member_sees_the_materials_of_the_own_meeting_and_nothing_of_the_count() {
    let (app, chain, live) = deliberating().await;
    let person = crate::support::builders::cadres(&app, &chain.staff, 1).await;
    let cadre = person[0]["id"].as_str().unwrap();
    let mut sent = form(&app, &chain.unit, "standing", 11);
    sent["members"][2]["cadre_id"] = cadre.into();
    let made = chain.secretary.post(&app, "/meetings", sent).await.created();
    let room = crate::support::chain::meeting::Room {
        teller: app.actor("teller").await,
        scrutineer: app.actor("scrutineer").await,
        meeting: format!("/meetings/{}", made["id"].as_str().unwrap()),
    };
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 9).await;
    vote(&chain, &app, &room, &item, 9, &[8]).await;
    let member = app.actor_with(&[("committee_member", "/")], Some(cadre)).await;
    let seen = member.get(&app, &room.meeting).await.ok();
    assert_eq!(seen["full"], false);
    assert_eq!(seen["items"][0]["results"], json!([]));
    assert!(seen["items"][0]["outcome"].is_null());
    assert_eq!(member.get(&app, "/meetings").await.ok()["items"].as_array().unwrap().len(), 1);
    let stranger = app.actor("committee_member").await;
    stranger.get(&app, &room.meeting).await.refused("not-found", "");
}

#[actix_web::test]
async fn bad_input_about_a_meeting_is_named_by_its_field() {
    let (app, chain, _) = deliberating().await;
    let right = form(&app, &chain.unit, "standing", 11);
    let mut wrong = right.clone();
    wrong["members"][1]["chair"] = true.into();
    chain.secretary.post(&app, "/meetings", wrong).await.invalid("/members", "one_chair");
    let mut wrong = right.clone();
    wrong["starts"] = "9 o'clock".into();
    chain.secretary.post(&app, "/meetings", wrong).await.invalid("/starts", "time_of_day");
    let mut wrong = right.clone();
    wrong["scheduled_on"] = "2026-01-01".into();
    chain.secretary.post(&app, "/meetings", wrong).await.invalid("/scheduled_on", "in_past");
    chain.staff.post(&app, "/meetings", right).await.refused("not-permitted", "");
}
