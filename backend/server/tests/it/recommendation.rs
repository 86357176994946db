//! Recommendation rounds: counted twice, confirmed by a third person, judged by the case.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::cadres;
use crate::support::chain::Chain;
use crate::support::chain::recommendation::{Counters, closed, count, held, round_form, sheet};

async fn start() -> (App, Chain, Vec<Value>, Counters) {
    let app = App::start().await;
    let chain = Chain::to(&app, "recommending").await;
    let people = cadres(&app, &chain.staff, 3).await;
    let counters = Counters::new(&app).await;
    (app, chain, people, counters)
}

async fn case_check(app: &App, chain: &Chain, rule: &str) -> String {
    chain.reviewer.get(app, &chain.case).await.check(rule)
}

#[actix_web::test]
async fn r_vote_4_two_sheets_that_agree_count_the_round() {
    let (app, chain, people, counters) = start().await;
    let round = closed(&chain, &app, round_form(&chain, "talk", &people), 27).await;
    let figures = sheet(&chain, &people, 27, &[12, 8, 7]);
    let waiting = count(&app, &counters.teller, &round, "teller", figures.clone()).await.ok();
    assert_eq!((waiting["state"].as_str(), waiting["result"].is_null()), (Some("closed"), true));
    let blind = counters.scrutineer.get(&app, &round).await.ok();
    assert!(blind["count"]["own"].is_null() && blind["count"]["entered"][0]["side"] == "teller");
    let counted = count(&app, &counters.scrutineer, &round, "scrutineer", figures).await.ok();
    assert_eq!(counted["state"], "counted");
    let row = &counted["result"]["rows"][0];
    assert_eq!((row["votes"].as_u64(), row["rate"].as_str(), row["rank"].as_u64()), (Some(12), Some("44.44"), Some(1)));
    assert_eq!(row["annual"][0]["grade"], "excellent", "other evidence stands beside the rate");
    assert_eq!(counted["result"]["digest"].as_str().unwrap().len(), 64);
    let confirmed = chain.lead.act(&app, &round, "confirm", json!({})).await.ok();
    assert_eq!(confirmed["valid_until"], "2027-03-03");
}

#[actix_web::test]
async fn r_vote_4_sheets_that_differ_are_listed_and_entered_again() {
    let (app, chain, people, counters) = start().await;
    let round = closed(&chain, &app, round_form(&chain, "talk", &people), 27).await;
    count(&app, &counters.teller, &round, "teller", sheet(&chain, &people, 27, &[12, 8, 7])).await.ok();
    let other = sheet(&chain, &people, 27, &[12, 9, 6]);
    let differ = count(&app, &counters.scrutineer, &round, "scrutineer", other).await.ok();
    assert_eq!((differ["state"].as_str(), differ["count"]["attempt"].as_i64()), (Some("closed"), Some(2)));
    let told = differ["count"]["differences"].as_array().unwrap();
    assert_eq!(told.len(), 2);
    assert!(told.iter().any(|d| d["figure"] == "votes" && d["teller"] == 8 && d["scrutineer"] == 9));
    assert!(chain.staff.get(&app, &round).await.ok()["count"]["differences"].as_array().unwrap().is_empty());
    let right = sheet(&chain, &people, 27, &[12, 8, 7]);
    count(&app, &counters.teller, &round, "teller", right.clone()).await.ok();
    let counted = count(&app, &counters.scrutineer, &round, "scrutineer", right.clone()).await.ok();
    assert_eq!(counted["state"], "counted");
    count(&app, &counters.teller, &round, "teller", right).await.refused("wrong-state", "round_not_closed");
}

#[actix_web::test]
async fn sod_1_one_account_does_not_count_on_both_sides() {
    let (app, chain, people, _) = start().await;
    let both = app.actor_with(&[("teller", "/"), ("scrutineer", "/"), ("inspection_lead", "/")], None).await;
    let round = closed(&chain, &app, round_form(&chain, "talk", &people), 27).await;
    let figures = sheet(&chain, &people, 27, &[12, 8, 7]);
    count(&app, &both, &round, "teller", figures.clone()).await.ok();
    count(&app, &both, &round, "scrutineer", figures.clone()).await.refused("not-permitted", "SOD-1");
    let scrutineer = app.actor("scrutineer").await;
    count(&app, &scrutineer, &round, "scrutineer", figures.clone()).await.ok();
    both.act(&app, &round, "confirm", json!({})).await.refused("not-permitted", "SOD-1");
    count(&app, &chain.staff, &round, "teller", figures).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn r_rec_4_more_ticks_than_ballots_hold_are_refused() {
    let (app, chain, people, counters) = start().await;
    let round = closed(&chain, &app, round_form(&chain, "meeting", &people), 27).await;
    let over = sheet(&chain, &people, 27, &[12, 9, 7]);
    let told = count(&app, &counters.teller, &round, "teller", over).await.refused("rule-broken", "R-REC-4");
    assert!(told["shortfall"]["missing"][0]["of"].as_str().unwrap().ends_with("28/27"));
    count(&app, &counters.teller, &round, "teller", sheet(&chain, &people, 27, &[12, 8, 7])).await.ok();
}

#[actix_web::test]
async fn a_vote_count_above_the_members_due_is_refused_at_its_field() {
    let (app, chain, people, counters) = start().await;
    let form = round_form(&chain, "talk", &people);
    let made = chain.staff.post(&app, "/recommendation-rounds", form).await.created();
    let round = format!("/recommendation-rounds/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &round, "publish", json!({})).await.ok();
    chain.staff.act(&app, &round, "open", json!({})).await.ok();
    let came = |n: u32| json!({"present": [{"tier": "tier1", "present": n}]});
    chain.staff.act(&app, &round, "close", came(31)).await.invalid("/present/0/present", "above_expected");
    chain.staff.act(&app, &round, "close", json!({})).await.invalid("/present", "tier_missing");
    chain.staff.act(&app, &round, "close", came(30)).await.ok();
    let teller = &counters.teller;
    let with = |present: u32, votes: &[u32]| sheet(&chain, &people, present, votes);
    count(&app, teller, &round, "teller", with(31, &[1])).await.invalid("/tiers/0/issued", "above_present");
    count(&app, teller, &round, "teller", with(30, &[31])).await.invalid("/votes/0/votes", "above_valid");
    let mut stranger = with(30, &[1]);
    stranger["votes"][0]["cadre_id"] = chain.post.clone().into();
    count(&app, teller, &round, "teller", stranger).await.invalid("/votes/0/cadre_id", "not_listed");
    count(&app, teller, &round, "teller", with(30, &[30])).await.ok();
}

#[actix_web::test]
async fn r_rec_5_a_person_listed_twice_stops_publication() {
    let (app, chain, people, _) = start().await;
    let mut form = round_form(&chain, "talk", &people);
    form["nominees"][1] = form["nominees"][0].clone();
    let made = chain.staff.post(&app, "/recommendation-rounds", form).await.created();
    let round = format!("/recommendation-rounds/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &round, "publish", json!({})).await.refused("rule-broken", "R-REC-5");
    let nominees = round_form(&chain, "talk", &people)["nominees"].clone();
    chain.staff.put(&app, &format!("{round}/nominees"), 1, json!({"nominees": nominees})).await.ok();
    chain.staff.act(&app, &round, "publish", json!({})).await.ok();
}

#[actix_web::test]
async fn r_rec_6_a_second_meeting_follows_a_first_and_says_why() {
    let (app, chain, people, counters) = start().await;
    let second = round_form(&chain, "second_meeting", &people);
    chain.staff.post(&app, "/recommendation-rounds", second.clone()).await.invalid("/form", "no_first_meeting");
    let meeting = round_form(&chain, "meeting", &people);
    let void = chain.staff.post(&app, "/recommendation-rounds", meeting.clone()).await.created();
    let void = format!("/recommendation-rounds/{}", void["id"].as_str().unwrap());
    chain.reviewer.act(&app, &void, "void", json!({"reason": "名单有误"})).await.ok();
    chain.staff.post(&app, "/recommendation-rounds", second.clone()).await.invalid("/form", "no_first_meeting");
    held(&chain, &app, &counters, meeting, &people, 27, &[9, 9, 9]).await;
    let made = chain.staff.post(&app, "/recommendation-rounds", second.clone()).await.created();
    let round = format!("/recommendation-rounds/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &round, "publish", json!({})).await.refused("rule-broken", "R-REC-6");
    let mut reasoned = second;
    reasoned["reason"] = "会议推荐票数相同".into();
    chain.staff.patch(&app, &round, 1, reasoned).await.ok();
    chain.staff.act(&app, &round, "publish", json!({})).await.ok();
}

#[actix_web::test]
async fn r_rec_7_many_ballots_alike_warn_and_stop_nothing() {
    let (app, chain, people, counters) = start().await;
    for (identical, standing) in [(5, "holds"), (6, "holds"), (7, "warns")] {
        let round = closed(&chain, &app, round_form(&chain, "talk", &people), 20).await;
        let mut figures = sheet(&chain, &people, 20, &[12, 4, 4]);
        figures["identical"] = identical.into();
        count(&app, &counters.teller, &round, "teller", figures.clone()).await.ok();
        let counted = count(&app, &counters.scrutineer, &round, "scrutineer", figures).await;
        assert_eq!(counted.check("R-REC-7"), standing, "{identical} of 20");
        chain.lead.act(&app, &round, "confirm", json!({})).await.ok();
    }
}

#[actix_web::test]
async fn r_case_4_talks_and_a_meeting_come_before_the_shortlist() {
    let (app, chain, people, counters) = start().await;
    let refused = chain.take(&app, "confirm_shortlist").await.refused("rule-broken", "R-CASE-4");
    assert_eq!(refused["shortfall"]["missing"].as_array().unwrap().len(), 2);
    let form = |f: &str| round_form(&chain, f, &people);
    held(&chain, &app, &counters, form("meeting"), &people, 27, &[9, 9, 9]).await;
    assert_eq!(case_check(&app, &chain, "R-CASE-4").await, "blocks");
    let talk = held(&chain, &app, &counters, form("talk"), &people, 27, &[9, 9, 9]).await;
    assert_eq!(case_check(&app, &chain, "R-CASE-4").await, "holds");
    let void = json!({"reason": "程序有误"});
    chain.reviewer.act(&app, &talk, "void", json!({})).await.invalid("/reason", "required");
    chain.reviewer.act(&app, &talk, "void", void).await.ok();
    assert_eq!(case_check(&app, &chain, "R-CASE-4").await, "blocks");
}

#[actix_web::test]
async fn r_rec_1_fewer_than_two_thirds_close_the_gate() {
    let (app, chain, people, counters) = start().await;
    let form = |f: &str| round_form(&chain, f, &people);
    held(&chain, &app, &counters, form("talk"), &people, 19, &[9, 5, 5]).await;
    let refused = chain.take(&app, "confirm_shortlist").await.refused("rule-broken", "R-REC-1");
    let broken = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-REC-1").unwrap();
    assert_eq!((broken["override_allowed"].as_bool(), broken["shortfall"]["need"].as_str()), (Some(true), Some("20")));
    held(&chain, &app, &counters, form("talk"), &people, 20, &[9, 5, 5]).await;
    assert_eq!(case_check(&app, &chain, "R-REC-1").await, "holds");
}

#[actix_web::test]
async fn r_rec_2_a_result_older_than_a_year_is_not_used() {
    let (app, chain, people, counters) = start().await;
    held(&chain, &app, &counters, round_form(&chain, "talk", &people), &people, 27, &[9, 9, 9]).await;
    app.step_to("2027-03-03");
    assert_eq!(case_check(&app, &chain, "R-REC-2").await, "holds");
    app.step_to("2027-03-04");
    assert_eq!(case_check(&app, &chain, "R-REC-2").await, "blocks");
}

#[actix_web::test]
async fn r_vote_2_a_small_cell_is_not_shown() {
    let (app, chain, people, counters) = start().await;
    let mut form = round_form(&chain, "talk", &people);
    form["tiers"] = json!([{"tier": "tier1", "expected": 10}, {"tier": "tier2", "expected": 20},
        {"tier": "tier3", "expected": 30}]);
    let made = chain.staff.post(&app, "/recommendation-rounds", form).await.created();
    let round = format!("/recommendation-rounds/{}", made["id"].as_str().unwrap());
    chain.staff.act(&app, &round, "publish", json!({})).await.ok();
    chain.staff.act(&app, &round, "open", json!({})).await.ok();
    let came = json!({"present": [{"tier": "tier1", "present": 4}, {"tier": "tier2", "present": 20},
        {"tier": "tier3", "present": 30}]});
    chain.staff.act(&app, &round, "close", came).await.ok();
    let ballots =
        |tier: &str, n: u32| json!({"tier": tier, "issued": n, "returned": n, "valid": n, "invalid": 0, "abstain": 0});
    let vote =
        |tier: &str, n: u32| json!({"cadre_id": people[0]["id"], "post_id": chain.post, "tier": tier, "votes": n});
    let figures = json!({"tiers": [ballots("tier1", 4), ballots("tier2", 20), ballots("tier3", 30)],
        "votes": [vote("tier1", 4), vote("tier2", 10), vote("tier3", 15)], "identical": 0});
    count(&app, &counters.teller, &round, "teller", figures.clone()).await.ok();
    let shown = count(&app, &counters.scrutineer, &round, "scrutineer", figures).await.ok();
    assert_eq!(shown["result"]["hidden"], json!(["tier1", "tier2"]));
    let tiers = &shown["result"]["rows"][0]["tiers"];
    assert!(tiers[0]["votes"].is_null() && tiers[1]["votes"].is_null() && tiers[2]["votes"] == 15);
    assert_eq!(shown["result"]["rows"][0]["votes"], 29);
}
