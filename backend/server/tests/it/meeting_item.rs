//! Items: recusal, the vote, two counts, what follows (R-CASE-3, R-MTG-1 to 6, 9, 11, SOD-5).

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::cadre;
use crate::support::chain::Chain;
use crate::support::chain::candidate::listed as shortlisted;
use crate::support::chain::meeting::{
    Room, attend, count, form, list, note, notes, open, path, scheduled, sign, tally, vote,
};
use crate::support::chain::nomination::pooled_out_of_order;
use crate::support::chain::verification::{board, live};

async fn listed(present: usize) -> (App, Chain, Room, Value) {
    let app = App::start().await;
    let chain = Chain::to(&app, "deliberating").await;
    let live = live(&chain, &app).await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, present).await;
    (app, chain, room, item)
}

#[actix_web::test]
async fn r_case_3_only_a_case_in_deliberation_is_listed_and_only_before_the_materials_go_out() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "inspected").await;
    let live = live(&chain, &app).await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let items = format!("{}/items", room.meeting);
    let form = json!({"case_id": chain.case_id(), "post_id": chain.post, "candidate_ids": live[..1], "mode": "secret"});
    chain.secretary.post(&app, &items, form.clone()).await.refused("rule-broken", "R-CASE-3");
    chain.on_to(&app, "deliberating").await;
    chain.secretary.post(&app, &items, form.clone()).await.created();
    chain.secretary.post(&app, &items, form.clone()).await.refused("conflict", "already_listed");
    chain.secretary.act(&app, &room.meeting, "send_materials", json!({})).await.ok();
    chain.secretary.post(&app, &items, form).await.refused("rule-broken", "R-CASE-3");
}

#[actix_web::test]
async fn r_mtg_1_the_quorum_is_counted_again_when_a_member_leaves() {
    let (app, chain, room, item) = listed(8).await;
    note(&chain, &app, &item, notes()).await.ok();
    attend(&chain, &app, &room, 7).await;
    let refused = chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await;
    assert_eq!(refused.refused("rule-broken", "R-MTG-1")["shortfall"], json!({"have": "7", "need": "8"}));
    attend(&chain, &app, &room, 8).await;
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
}

#[actix_web::test]
async fn r_mtg_1_who_is_recused_is_not_counted_present_and_stays_expected() {
    let (app, chain, room, item) = listed(9).await;
    let mut written = notes();
    written["recused"] = json!([{"no": 9, "reason": "系考察对象亲属"}]);
    let seen = note(&chain, &app, &item, written).await.ok();
    assert_eq!(seen["present"], 8);
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    let votes = tally(&chain, &app, &item, 9, &[6]).await;
    count(&app, &room.teller, "teller", &item, &votes).await.invalid("/collected", "above_members_due");
    let counted = vote(&chain, &app, &room, &item, 8, &[5]).await;
    assert_eq!(counted["outcome"], json!({"outcome": "rejected"}));
}

#[actix_web::test]
async fn r_mtg_2_more_than_half_of_the_members_expected_adopt() {
    for (agree, adopted) in [(5, false), (6, true), (7, true)] {
        let (app, chain, room, item) = listed(8).await;
        vote(&chain, &app, &room, &item, 8, &[agree]).await;
        let answer = chain.secretary.act(&app, &path(&item), "adopt", json!({})).await;
        if adopted {
            assert_eq!(answer.ok()["state"], "adopted");
        } else {
            answer.refused("rule-broken", "R-MTG-2");
            assert_eq!(chain.secretary.act(&app, &path(&item), "reject", json!({})).await.ok()["state"], "rejected");
        }
    }
}

#[actix_web::test]
async fn r_mtg_3_an_item_is_introduced_before_it_is_voted_on() {
    let (app, chain, _, item) = listed(9).await;
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "R-MTG-3");
    note(&chain, &app, &item, notes()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    note(&chain, &app, &item, notes()).await.refused("wrong-state", "vote");
}

#[actix_web::test]
async fn r_mtg_4_wide_disagreement_is_warned_of_before_the_vote() {
    let (app, chain, _, item) = listed(9).await;
    let opinion = |no: i32, stance: &str| json!({"no": no, "stance": stance});
    let mut written = notes();
    written["opinions"] = json!([opinion(1, "agree"), opinion(2, "agree"), opinion(3, "defer")]);
    note(&chain, &app, &item, written.clone()).await.ok();
    assert_eq!(chain.secretary.get(&app, &path(&item)).await.check("R-MTG-4"), "holds");
    written["opinions"] = json!([opinion(1, "agree"), opinion(2, "disagree"), opinion(3, "defer")]);
    note(&chain, &app, &item, written).await.ok();
    let opened = chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    assert_eq!(opened["warnings"][0]["code"], "R-MTG-4");
}

#[actix_web::test]
async fn r_mtg_5_a_decision_is_taken_up_again_with_the_consent_of_more_than_half() {
    let (app, chain, room, item) = listed(9).await;
    vote(&chain, &app, &room, &item, 9, &[4]).await;
    chain.secretary.act(&app, &path(&item), "reject", json!({})).await.ok();
    sign(&chain, &app, &room).await;
    let again = scheduled(&chain, &app, "standing", 11).await;
    let candidates = [item["candidates"][0]["candidate_id"].clone()];
    for (consent, right) in [(5, false), (6, true)] {
        let form = json!({"case_id": chain.case_id(), "post_id": chain.post, "candidate_ids": candidates,
            "mode": "secret", "consent": consent});
        let answer = chain.secretary.post(&app, &format!("{}/items", again.meeting), form).await;
        if right {
            answer.created();
        } else {
            answer.refused("rule-broken", "R-MTG-5");
        }
    }
}

#[actix_web::test]
async fn r_mtg_6_the_principal_of_a_township_is_voted_on_by_the_plenary() {
    let (app, chain, _, item) = listed(9).await;
    let post = format!("/posts/{}", chain.post);
    let seen = chain.staff.get(&app, &post).await.ok();
    let principal = json!({"unit_id": seen["unit_id"], "name": "镇长", "rank": "141", "headcount": 1,
        "is_principal": true});
    chain.staff.patch(&app, &post, seen["version"].as_i64().unwrap(), principal).await.ok();
    note(&chain, &app, &item, notes()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "R-MTG-6");
    let mut asked = notes();
    asked["members_asked"] = "闭会期间已书面征求全委会成员意见".into();
    note(&chain, &app, &item, asked).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
}

#[actix_web::test]
async fn r_mtg_9_a_promotion_out_of_order_waits_for_consent_from_above() {
    let (app, chain, _, item) = listed(9).await;
    let candidate = item["candidates"][0]["candidate_id"].clone();
    let mut written = notes();
    written["exceptional"] = json!([{"candidate_id": candidate, "consent": ""}]);
    note(&chain, &app, &item, written.clone()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "R-MTG-9");
    written["exceptional"][0]["consent"] = "市组复〔2026〕3号".into();
    note(&chain, &app, &item, written).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
}

/// Somebody too young for the post, in the pool by an exception.
async fn young_in_pool(app: &App, chain: &Chain) -> Value {
    let mut young = cadre("测试新", chain.unit["id"].as_str().unwrap());
    (young["work_start"], young["resume"][1]["from"]) = ("2022-07".into(), "2022-07".into());
    (young["rank"], young["rank_since"], young["party_join"]) = ("150".into(), "2022-07".into(), "2008-05".into());
    let young = chain.staff.post(app, "/cadres", young).await.created();
    pooled_out_of_order(app, chain, &young).await;
    young
}

#[actix_web::test]
async fn r_mtg_9_knows_who_was_qualified_by_an_exception_without_being_told() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "recommending").await;
    young_in_pool(&app, &chain).await;
    let pool = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    let id = pool["items"][0]["id"].as_str().unwrap().to_owned();
    shortlisted(&chain, &app, &format!("/candidates/{id}")).await;
    chain.on_to(&app, "deliberating").await;
    let others: Vec<_> = live(&chain, &app).await.into_iter().filter(|other| *other != id).collect();
    let room = scheduled(&chain, &app, "standing", 11).await;
    let plain = list(&chain, &app, &room, &json!(chain.post), &others[..1]).await;
    assert_eq!(plain["candidates"][0]["exceptional"], false);
    let item = list(&chain, &app, &room, &json!(chain.post), std::slice::from_ref(&id)).await;
    assert_eq!(item["candidates"][0]["exceptional"], true);
    open(&chain, &app, &room, 9).await;
    note(&chain, &app, &item, notes()).await.ok();
    let refused =
        chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "R-MTG-9");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "superior_consent", "of": "测试新"}]));
    let mut written = notes();
    written["exceptional"] = json!([{"candidate_id": id, "consent": "市组复〔2026〕3号"}]);
    note(&chain, &app, &item, written).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
}

#[actix_web::test]
async fn c19_the_notice_says_why_somebody_is_promoted_out_of_order() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "recommending").await;
    let young = young_in_pool(&app, &chain).await;
    chain.on_to(&app, "decided").await;
    let mut form = crate::support::chain::notice::form(&chain, &app, "pre_appointment").await;
    form["content"]["people"] = json!([{"cadre_id": young["id"], "proposed_post": "青川镇副镇长"}]);
    let reason = "/content/people/0/exceptional_reason";
    chain.staff.post(&app, "/notices", form.clone()).await.invalid(reason, "required");
    form["content"]["people"][0]["exceptional_reason"] = "  ".into();
    chain.staff.post(&app, "/notices", form.clone()).await.invalid(reason, "required");
    form["content"]["people"][0]["exceptional_reason"] = "援藏期间实绩突出".into();
    let made = chain.staff.post(&app, "/notices", form).await.created();
    assert!(made["document"].to_string().contains("援藏期间实绩突出"), "{made}");
}

#[actix_web::test]
async fn r_mtg_11_there_is_no_result_until_two_persons_entered_the_same_count() {
    let (app, chain, room, item) = listed(9).await;
    note(&chain, &app, &item, notes()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    let (eight, seven) = (tally(&chain, &app, &item, 9, &[8]).await, tally(&chain, &app, &item, 9, &[7]).await);
    count(&app, &room.teller, "scrutineer", &item, &eight).await.refused("not-permitted", "");
    count(&app, &room.teller, "teller", &item, &eight).await.ok();
    let seen = chain.secretary.get(&app, &path(&item)).await.ok();
    assert_eq!(seen["results"], json!([]));
    assert!(seen["mine"].is_null() && seen["counts"].as_array().unwrap().len() == 1);
    let differ = count(&app, &room.scrutineer, "scrutineer", &item, &seven).await.ok();
    assert_eq!(differ["counts_differ"], true);
    assert_eq!(differ["state"], "voting");
    let again = count(&app, &room.scrutineer, "scrutineer", &item, &eight).await.ok();
    assert_eq!(again["state"], "counted");
    assert_eq!(again["results"][0]["tally"]["candidates"][0]["agree"], 8);
    chain.secretary.act(&app, &path(&item), "count", json!({})).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn sod_1_one_person_is_not_both_teller_and_scrutineer() {
    let (app, chain, _, item) = listed(9).await;
    let both = app.actor_with(&[("teller", "/"), ("scrutineer", "/")], None).await;
    note(&chain, &app, &item, notes()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    let votes = tally(&chain, &app, &item, 9, &[8]).await;
    count(&app, &both, "teller", &item, &votes).await.ok();
    count(&app, &both, "scrutineer", &item, &votes).await.refused("not-permitted", "SOD-1");
}

#[actix_web::test]
async fn sod_5_a_member_does_not_sit_in_the_own_matter_nor_in_that_of_a_relative() {
    let app = App::start().await;
    let chain = Chain::to(&app, "deliberating").await;
    let live = live(&chain, &app).await;
    let board = board(&chain, &app).await;
    let own = board.iter().find(|c| c["candidate_id"] == live[0].as_str()).unwrap();
    let mut sent = form(&app, &chain.unit, "standing", 11);
    sent["members"][3]["cadre_id"] = own["cadre_id"].clone();
    sent["members"][4]["name"] = "测试亲属".into();
    let made = chain.secretary.post(&app, "/meetings", sent).await.created();
    let room = Room {
        teller: app.actor("teller").await,
        scrutineer: app.actor("scrutineer").await,
        meeting: format!("/meetings/{}", made["id"].as_str().unwrap()),
    };
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    open(&chain, &app, &room, 11).await;
    note(&chain, &app, &item, notes()).await.ok();
    let refused = chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "SOD-5");
    assert_eq!(refused["shortfall"]["missing"].as_array().unwrap().len(), 2);
    let mut written = notes();
    written["recused"] = json!([{"no": 4, "reason": "本人"}]);
    note(&chain, &app, &item, written.clone()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.refused("rule-broken", "SOD-5");
    written["recused"] = json!([{"no": 4, "reason": "本人"}, {"no": 5, "reason": "配偶"}]);
    note(&chain, &app, &item, written).await.ok();
    assert_eq!(chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok()["present"], 9);
}

#[actix_web::test]
async fn sod_5_kinship_is_found_in_the_register_on_either_side() {
    let app = App::start().await;
    let chain = Chain::to(&app, "deliberating").await;
    let live = live(&chain, &app).await;
    let board = board(&chain, &app).await;
    let person = board.iter().find(|c| c["candidate_id"] == live[0].as_str()).unwrap()["name"].as_str().unwrap();
    let unit = chain.unit["id"].as_str().unwrap();
    // The candidate's wife by the candidate's record; a brother by his own record only; somebody else.
    let wife = cadre("测试亲属", unit);
    let (mut brother, stranger) = (cadre("测试子", unit), cadre("测试丑", unit));
    brother["family"][0] =
        json!({"relation": "弟弟", "name": person, "birth": "1980-06", "politics": "中共党员", "post": "副镇长"});
    let mut sent = form(&app, &chain.unit, "standing", 11);
    for (no, record) in [(5, wife), (6, brother), (7, stranger)] {
        sent["members"][no - 1]["cadre_id"] = chain.staff.post(&app, "/cadres", record).await.created()["id"].clone();
    }
    let made = chain.secretary.post(&app, "/meetings", sent).await.created();
    let room = Room {
        teller: app.actor("teller").await,
        scrutineer: app.actor("scrutineer").await,
        meeting: format!("/meetings/{}", made["id"].as_str().unwrap()),
    };
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..1]).await;
    let must: Vec<_> = item["must_recuse"].as_array().unwrap().iter().map(|m| m["no"].clone()).collect();
    assert_eq!(must, [5, 6]);
    open(&chain, &app, &room, 11).await;
    for (recused, right) in [(vec![5], false), (vec![6], false), (vec![5, 6], true)] {
        let mut written = notes();
        written["recused"] = recused.iter().map(|no| json!({"no": no, "reason": "亲属"})).collect();
        note(&chain, &app, &item, written).await.ok();
        let opened = chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await;
        if right { assert_eq!(opened.ok()["present"], 9) } else { drop(opened.refused("rule-broken", "SOD-5")) }
    }
}

#[actix_web::test]
async fn r_mtg_2_differential_nobody_over_half_then_run_off_then_tie_then_deferred() {
    let app = App::start().await;
    let chain = Chain::to(&app, "deliberating").await;
    let live = live(&chain, &app).await;
    let room = scheduled(&chain, &app, "standing", 11).await;
    let item = list(&chain, &app, &room, &json!(chain.post), &live[..2]).await;
    open(&chain, &app, &room, 11).await;
    let first = vote(&chain, &app, &room, &item, 11, &[5, 4]).await;
    assert_eq!(first["outcome"]["outcome"], "run_off");
    chain.secretary.act(&app, &path(&item), "adopt", json!({})).await.refused("rule-broken", "R-MTG-2");
    chain.secretary.act(&app, &path(&item), "run_off", json!({})).await.ok();
    assert_eq!(vote(&chain, &app, &room, &item, 11, &[5, 5]).await["outcome"]["outcome"], "re_vote");
    chain.secretary.act(&app, &path(&item), "re_vote", json!({})).await.ok();
    let ticks = tally(&chain, &app, &item, 11, &[6, 6]).await;
    count(&app, &room.teller, "teller", &item, &ticks).await.invalid("/candidates", "too_many_ticks");
    assert_eq!(vote(&chain, &app, &room, &item, 11, &[5, 5]).await["outcome"]["outcome"], "deferred");
    let reason = json!({"reason": "两次票数相同"});
    assert_eq!(chain.secretary.act(&app, &path(&item), "defer", reason).await.ok()["state"], "deferred");
}

#[actix_web::test]
async fn a_vote_that_was_broken_off_begins_anew() {
    let (app, chain, room, item) = listed(9).await;
    note(&chain, &app, &item, notes()).await.ok();
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    let votes = tally(&chain, &app, &item, 9, &[8]).await;
    count(&app, &room.teller, "teller", &item, &votes).await.ok();
    chain.secretary.act(&app, &path(&item), "abort_vote", json!({"reason": "票箱有误"})).await.ok();
    count(&app, &room.scrutineer, "scrutineer", &item, &votes).await.refused("wrong-state", "vote");
    chain.secretary.act(&app, &path(&item), "open_vote", json!({})).await.ok();
    count(&app, &room.scrutineer, "scrutineer", &item, &votes).await.refused("wrong-state", "vote");
    assert_eq!(vote(&chain, &app, &room, &item, 9, &[8]).await["state"], "counted");
}
