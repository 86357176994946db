//! Inspection teams: enough people, certified, clear of relations, pledged, and changed only with approval.

use serde_json::{Value, json};

use crate::support::chain::inspection::begun;
use crate::support::chain::{Chain, team};
use crate::support::{App, As};

/// Two certified people in a team that is forming for a shortlist; gives its address.
async fn forming() -> (App, Chain, String) {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    for person in [&chain.lead, &chain.inspector] {
        team::certified(&chain, &app, person).await;
    }
    let path = team::formed(&chain, &app).await;
    (app, chain, path)
}

#[actix_web::test]
async fn r_team_1_one_is_no_team_and_two_are() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    team::certified(&chain, &app, &chain.lead).await;
    team::certified(&chain, &app, &chain.inspector).await;
    let alone = team::form(&chain, &chain.lead, &[]);
    let made = chain.staff.post(&app, "/teams", alone).await.created();
    let path = format!("/teams/{}", made["id"].as_str().unwrap());
    team::declared(&app, &path, &chain.lead).await;
    let refused = chain.staff.act(&app, &path, "confirm", json!({})).await.refused("rule-broken", "R-TEAM-1");
    assert_eq!(refused["shortfall"], json!({"have": "1", "need": "2"}));
    let two = json!({"members": team::form(&chain, &chain.lead, &[&chain.inspector])["members"]});
    let version = chain.staff.get(&app, &path).await.ok()["version"].as_i64().unwrap();
    chain.staff.patch(&app, &path, version, two).await.ok();
    team::declared(&app, &path, &chain.inspector).await;
    chain.staff.act(&app, &path, "confirm", json!({})).await.ok();
}

#[actix_web::test]
async fn r_team_2_an_uncertified_member_stops_the_team_and_an_expired_one_the_start() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let path = team::formed(&chain, &app).await;
    team::declared(&app, &path, &chain.lead).await;
    team::declared(&app, &path, &chain.inspector).await;
    team::certified(&chain, &app, &chain.lead).await;
    let refused = chain.staff.act(&app, &path, "confirm", json!({})).await.refused("rule-broken", "R-TEAM-2");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "certificate", "of": "inspector"}]));
    team::certified(&chain, &app, &chain.inspector).await;
    chain.staff.act(&app, &path, "confirm", json!({})).await.ok();
    app.step_to("2029-03-05");
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-TEAM-2");
}

/// Answers for every candidate: related to the first by marriage, to no other.
async fn related(app: &App, team: &str, person: &As) {
    let seen = person.get(app, team).await.ok();
    let own = seen["members"].as_array().unwrap().iter().find(|m| m["mine"] == true).unwrap();
    let answer = |(n, d): (usize, &Value)| match n {
        0 => json!({"candidate_id": d["candidate_id"], "related": true, "relation": "in_law", "note": "姻亲"}),
        _ => json!({"candidate_id": d["candidate_id"], "related": false}),
    };
    let answers: Vec<_> = own["declarations"].as_array().unwrap().iter().enumerate().map(answer).collect();
    person.act(app, team, "declare", json!({"answers": answers})).await.ok();
}

#[actix_web::test]
async fn r_team_3_silence_and_a_relation_stop_the_team_and_a_late_one_the_start() {
    let (app, chain, path) = forming().await;
    team::declared(&app, &path, &chain.lead).await;
    let confirm = async || chain.staff.act(&app, &path, "confirm", json!({})).await;
    let whats = |refused: &Value| -> Vec<String> {
        let missing = refused["shortfall"]["missing"].as_array().unwrap().iter();
        missing.map(|m| m["what"].as_str().unwrap().to_owned()).collect()
    };
    let silent = confirm().await.refused("rule-broken", "R-TEAM-3");
    assert_eq!(whats(&silent), ["recusal_declaration"; 3], "one for each candidate");
    related(&app, &path, &chain.inspector).await;
    let refused = confirm().await.refused("rule-broken", "R-TEAM-3");
    assert_eq!(whats(&refused), ["recused_member"]);
    team::declared(&app, &path, &chain.inspector).await;
    confirm().await.ok();
    assert_eq!(chain.lead.get(&app, &chain.case).await.check("R-TEAM-3"), "holds");
    related(&app, &path, &chain.inspector).await;
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-TEAM-3");
}

#[actix_web::test]
async fn r_team_5_the_people_who_inspected_the_unit_the_last_time_are_warned_of() {
    let app = App::start().await;
    let first = Chain::to(&app, "inspecting").await;
    let mut second = Chain::of_posts(&app, first.unit.clone(), &["党委委员"]).await;
    second.on_to(&app, "shortlisted").await;
    let same = team::form(&second, &first.lead, &[&first.inspector]);
    let made = second.staff.post(&app, "/teams", same.clone()).await.created();
    let path = format!("/teams/{}", made["id"].as_str().unwrap());
    let standing = async || second.staff.get(&app, &path).await.check("R-TEAM-5");
    assert_eq!(standing().await, "holds", "a team that has not begun has inspected nothing");
    begun(&first, &app).await;
    assert_eq!(standing().await, "warns");
    let put = async |form: Value| {
        let version = second.staff.get(&app, &path).await.ok()["version"].as_i64().unwrap();
        second.staff.patch(&app, &path, version, json!({"members": form["members"]})).await.ok();
    };
    put(team::form(&second, &first.lead, &[&second.inspector])).await;
    assert_eq!(standing().await, "holds", "one of them is another");
    put(same).await;
    for person in [&first.lead, &first.inspector] {
        team::declared(&app, &path, person).await;
    }
    let confirmed = second.staff.act(&app, &path, "confirm", json!({})).await.ok();
    assert_eq!(confirmed["warnings"][0]["code"], "R-TEAM-5");
}

#[actix_web::test]
async fn r_team_4_no_start_without_every_pledge() {
    let (app, chain, path) = forming().await;
    team::declared(&app, &path, &chain.lead).await;
    team::declared(&app, &path, &chain.inspector).await;
    chain.staff.act(&app, &path, "confirm", json!({})).await.ok();
    team::pledged(&app, &path, &chain.lead).await;
    let refused = chain.take(&app, "start_inspection").await.refused("rule-broken", "R-TEAM-4");
    let broken = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-TEAM-4").unwrap();
    assert_eq!(broken["shortfall"]["missing"], json!([{"what": "pledge", "of": "inspector"}]));
    let half = json!({"text_version": "2026-1", "acknowledged": ["seven_donts"]});
    chain.inspector.act(&app, &path, "pledge", half).await.invalid("/acknowledged", "not_acknowledged");
    let old = json!({"text_version": "2001-1", "acknowledged": ["seven_donts", "work_discipline"]});
    chain.inspector.act(&app, &path, "pledge", old).await.invalid("/text_version", "not_the_present_text");
    team::pledged(&app, &path, &chain.inspector).await;
    let open = chain.lead.get(&app, &chain.case).await;
    assert_eq!(open.check("R-TEAM-4"), "holds");
}

#[actix_web::test]
async fn r_team_6_a_confirmed_team_changes_only_by_an_approved_change() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "shortlisted").await;
    chain.prepare(&app, "start_inspection").await;
    let found = chain.staff.get(&app, &format!("/teams?case_id={}", chain.case_id())).await.ok();
    let path = format!("/teams/{}", found["items"][0]["id"].as_str().unwrap());
    let seen = chain.staff.get(&app, &path).await.ok();
    let alone = json!({"members": team::form(&chain, &chain.lead, &[])["members"]});
    let version = seen["version"].as_i64().unwrap();
    chain.staff.patch(&app, &path, version, alone).await.refused("rule-broken", "R-TEAM-6");

    let newcomer = app.actor_with(&[("inspector", "/"), ("reviewer", "/")], None).await;
    let out = seen["members"].as_array().unwrap().iter().find(|m| m["lead"] == false).unwrap()["id"].clone();
    let form = json!({"out_member_id": out, "in_account_id": newcomer.id, "in_lead": false, "reason": "成员生病"});
    let changed = chain.staff.post(&app, &format!("{path}/changes"), form).await.created();
    let change = format!("{path}/changes/{}", changed["changes"][0]["id"].as_str().unwrap());
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-TEAM-6");

    let approve = |who| chain_act(&app, who, &change);
    approve(&chain.staff).await.refused("not-permitted", "");
    approve(&chain.reviewer).await.refused("rule-broken", "R-TEAM-2");
    team::certified(&chain, &app, &newcomer).await;
    let after = approve(&chain.reviewer).await.ok();
    let present: Vec<_> =
        after["members"].as_array().unwrap().iter().filter(|m| m["left_at"].is_null()).map(|m| &m["name"]).collect();
    assert_eq!(present, ["inspection_lead", "inspector"]);
    assert_eq!(after["members"].as_array().unwrap().len(), 3);
    // Who has left sees the team as it was; who has come still has to pledge.
    chain.inspector.get(&app, &path).await.ok();
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-TEAM-4");
}

async fn chain_act(app: &App, who: &crate::support::As, change: &str) -> crate::support::Answer {
    who.act_at(app, change, 1, "approve", json!({})).await
}

#[actix_web::test]
async fn a_team_is_seen_by_its_staff_and_by_itself() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let path = team::formed(&chain, &app).await;
    let stranger = app.actor("inspector").await;
    stranger.get(&app, &path).await.refused("not-found", "");
    chain.secretary.get(&app, &path).await.refused("not-found", "");
    assert_eq!(stranger.get(&app, "/teams").await.ok()["items"], json!([]));
    assert_eq!(chain.inspector.get(&app, "/teams").await.ok()["items"].as_array().unwrap().len(), 1);
    chain.inspector.get(&app, &path).await.ok();
    let again = team::form(&chain, &chain.lead, &[&chain.inspector]);
    chain.staff.post(&app, "/teams", again).await.refused("conflict", "team_exists");
}

#[actix_web::test]
async fn a_member_holds_the_office_over_the_unit() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let clerk = app.actor("org_staff").await;
    let form = team::form(&chain, &chain.lead, &[&clerk]);
    chain.staff.post(&app, "/teams", form).await.invalid("/members/1/account_id", "no_office");
    let form = team::form(&chain, &chain.inspector, &[]);
    chain.staff.post(&app, "/teams", form).await.invalid("/members/0/account_id", "no_office");
    let form = team::form(&chain, &chain.lead, &[&chain.lead]);
    chain.staff.post(&app, "/teams", form).await.invalid("/members/1/account_id", "twice");
    let texts = chain.lead.get(&app, "/discipline-texts").await.ok();
    assert_eq!(texts["items"][0]["items"].as_array().unwrap().len(), 7);
}
