//! Candidates: the shortlist and its gate, what bars, what the confirmed list does.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{cadre, cadres};
use crate::support::chain::Chain;
use crate::support::chain::candidate::{answers, listed, nominated, pooled, ready};
use crate::support::chain::recommendation::{Counters, held, round_form};

async fn start() -> (App, Chain) {
    let app = App::start().await;
    let chain = Chain::to(&app, "recommending").await;
    (app, chain)
}

async fn person(app: &App, chain: &Chain, change: impl FnOnce(&mut Value)) -> Value {
    let mut form = cadre("测试丁", chain.unit["id"].as_str().unwrap());
    change(&mut form);
    chain.staff.post(app, "/cadres", form).await.created()
}

/// Everybody of the case, by state.
async fn states(app: &App, chain: &Chain) -> Vec<String> {
    let list = chain.staff.get(app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    let mut all: Vec<_> =
        list["items"].as_array().unwrap().iter().map(|c| c["state"].as_str().unwrap().to_owned()).collect();
    all.sort();
    all
}

#[actix_web::test]
async fn r_sl_1_a_sanction_bars_until_its_day() {
    let (app, chain) = start().await;
    let sanctioned = person(&app, &chain, |form| {
        form["sanctions"] = json!([{"kind": "admonition", "decided_on": "2025-10-09"}]);
    })
    .await;
    let candidate = pooled(&chain, &app, &sanctioned).await;
    chain.staff.put(&app, &format!("{candidate}/answers"), 1, answers()).await.ok();
    app.step_to("2026-04-08");
    let refused = chain.staff.act(&app, &candidate, "shortlist", json!({})).await.refused("rule-broken", "R-SL-1");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "测试丁 2026-04-09");
    let seen = chain.staff.get(&app, &candidate).await.ok();
    assert_eq!(
        (seen["bars"][0]["until"].as_str(), seen["bars"][0]["kind"].as_str()),
        (Some("2026-04-09"), Some("sanction"))
    );
    app.step_to("2026-04-09");
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.ok();
}

#[actix_web::test]
async fn r_sl_1_the_last_yearly_result_bars_and_an_older_one_does_not() {
    let (app, chain) = start().await;
    for (last, right) in [("basically_competent", false), ("competent", true)] {
        let person = person(&app, &chain, |form| {
            form["annual_results"] =
                json!([{"year": 2024, "grade": "basically_competent"}, {"year": 2025, "grade": last}]);
        })
        .await;
        let candidate = pooled(&chain, &app, &person).await;
        chain.staff.put(&app, &format!("{candidate}/answers"), 1, answers()).await.ok();
        let answer = chain.staff.act(&app, &candidate, "shortlist", json!({})).await;
        if right {
            answer.ok();
        } else {
            answer.refused("rule-broken", "R-SL-1");
        }
    }
}

#[actix_web::test]
async fn r_sl_2_every_question_is_answered_and_signed() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let candidate = pooled(&chain, &app, &people[0]).await;
    let path = format!("{candidate}/answers");
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.refused("rule-broken", "R-SL-2");
    let mut four = answers();
    four["answers"].as_array_mut().unwrap().pop();
    chain.staff.put(&app, &path, 1, four).await.ok();
    let refused = chain.staff.act(&app, &candidate, "shortlist", json!({})).await.refused("rule-broken", "R-SL-2");
    assert_eq!(refused["shortfall"]["missing"].as_array().unwrap().len(), 1);
    let mut yes = answers();
    yes["answers"][2]["yes"] = true.into();
    chain.staff.put(&app, &path, 2, yes.clone()).await.invalid("/answers/2/note", "required");
    yes["answers"][2]["note"] = "举报属实".into();
    chain.staff.put(&app, &path, 2, yes).await.ok();
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.refused("rule-broken", "R-SL-2");
    let signed = chain.staff.put(&app, &path, 3, answers()).await.ok();
    assert_eq!(signed["signer_name"], "org_staff");
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.ok();
}

#[actix_web::test]
async fn r_sl_2_an_emigrated_family_is_excepted_for_a_special_post_only() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let candidate = pooled(&chain, &app, &people[0]).await;
    let path = format!("{candidate}/answers");
    let mut excepted = answers();
    excepted["answers"][0]["exception"] = true.into();
    chain.staff.put(&app, &path, 1, excepted).await.invalid("/answers/0/exception", "no_exception");
    let mut excepted = answers();
    let family = &mut excepted["answers"][3];
    (family["yes"], family["exception"], family["note"]) = (true.into(), true.into(), "职位允许，已报批".into());
    chain.staff.put(&app, &path, 1, excepted).await.ok();
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.ok();
}

#[actix_web::test]
async fn r_sl_3_two_for_one_post_or_one_with_a_reason() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 2).await;
    let mut all = Vec::new();
    for person in &people {
        all.push(pooled(&chain, &app, person).await);
    }
    listed(&chain, &app, &all[0]).await;
    let seen = chain.reviewer.get(&app, &chain.case).await;
    assert_eq!(seen.check("R-SL-3"), "blocks");
    let mode = format!("/shortlists/{}/posts/{}", chain.case_id(), chain.post);
    chain.staff.put(&app, &mode, 0, json!({"single": true})).await.invalid("/reason", "required");
    let board = chain.staff.put(&app, &mode, 0, json!({"single": true, "reason": "推荐意见集中"})).await.ok();
    assert_eq!((board["posts"][0]["need"].as_u64(), board["posts"][0]["have"].as_u64()), (Some(1), Some(1)));
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-SL-3"), "holds");
    chain.staff.put(&app, &mode, 1, json!({"single": false})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-SL-3"), "blocks");
    listed(&chain, &app, &all[1]).await;
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-SL-3"), "holds");
}

#[actix_web::test]
async fn r_sl_4_and_r_rec_3_warn_and_stop_nothing() {
    let (app, mut chain) = start().await;
    ready(&mut chain, &app).await;
    let seen = chain.reviewer.get(&app, &chain.case).await;
    assert_eq!(seen.check("R-SL-4"), "warns", "10 of 27 is below half");
    assert_eq!(seen.check("R-REC-3"), "holds");
    assert_eq!(seen.check("R-SL-5"), "holds", "a deputy's post");
    chain.take(&app, "confirm_shortlist").await.ok();
}

/// A case for a principal's post that is recommending.
async fn for_a_principal(app: &App, requires_excellent: bool) -> Chain {
    let mut chain = Chain::draft(app).await;
    let path = format!("/posts/{}", chain.post);
    let seen = chain.staff.get(app, &path).await.ok();
    let form = json!({"unit_id": seen["unit_id"], "name": "镇长", "rank": "141", "headcount": 1, "is_principal": true});
    chain.staff.patch(app, &path, seen["version"].as_i64().unwrap(), form).await.ok();
    if requires_excellent {
        let form = json!({"effective_from": "2026-03-02", "reason": "部务会研究决定",
            "values": {"shortlist.require_excellent": "true"}});
        let made = chain.staff.post(app, "/parameters/versions", form).await.created();
        let version = format!("/parameters/versions/{}", made["id"].as_str().unwrap());
        chain.reviewer.act(app, &version, "approve", json!({})).await.ok();
    }
    chain.on_to(app, "recommending").await;
    chain
}

/// Somebody on the list whose last year was good and not excellent, after an excellent one.
async fn merely_competent(app: &App, chain: &Chain) -> String {
    let person = person(app, chain, |form| {
        form["annual_results"] = json!([{"year": 2024, "grade": "excellent"}, {"year": 2025, "grade": "competent"}]);
    })
    .await;
    let candidate = nominated(chain, app, &app.actor("org_staff").await, &person).await;
    listed(chain, app, &candidate).await;
    candidate
}

#[actix_web::test]
async fn r_sl_5_a_principal_without_an_excellent_year_is_warned_of() {
    let app = App::start().await;
    let mut chain = for_a_principal(&app, false).await;
    let competent = merely_competent(&app, &chain).await;
    ready(&mut chain, &app).await;
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-SL-5"), "warns");
    chain.staff.act(&app, &competent, "unlist", json!({})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-SL-5"), "holds");
    chain.staff.act(&app, &competent, "shortlist", json!({})).await.ok();
    let confirmed = chain.take(&app, "confirm_shortlist").await.ok();
    assert!(confirmed["warnings"].as_array().unwrap().iter().any(|w| w["code"] == "R-SL-5"), "{confirmed:#}");
}

#[actix_web::test]
async fn r_sl_5_refuses_where_the_parameter_requires_an_excellent_year() {
    let app = App::start().await;
    let mut chain = for_a_principal(&app, true).await;
    let competent = merely_competent(&app, &chain).await;
    ready(&mut chain, &app).await;
    let refused = chain.take(&app, "confirm_shortlist").await.refused("rule-broken", "R-SL-5");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "excellent_last_year", "of": "测试丁"}]));
    chain.staff.act(&app, &competent, "unlist", json!({})).await.ok();
    chain.take(&app, "confirm_shortlist").await.ok();
}

#[actix_web::test]
async fn r_rec_3_a_list_without_reasons_beside_votes_warns() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let candidate = pooled(&chain, &app, &people[0]).await;
    chain.staff.put(&app, &format!("{candidate}/answers"), 1, answers()).await.ok();
    chain.staff.act(&app, &candidate, "shortlist", json!({})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-REC-3"), "warns");
}

#[actix_web::test]
async fn the_composite_is_explained_line_by_line() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 2).await;
    let counters = Counters::new(&app).await;
    let form = |f: &str| round_form(&chain, f, &people);
    held(&chain, &app, &counters, form("talk"), &people, 30, &[20, 10]).await;
    held(&chain, &app, &counters, form("meeting"), &people, 25, &[18, 7]).await;
    let candidate = pooled(&chain, &app, &people[0]).await;
    let path = format!("{candidate}/evidence");
    chain.staff.put(&app, &path, 1, json!({"unit": "100.01"})).await.invalid("/unit", "score");
    let some = chain.staff.put(&app, &path, 1, json!({"unit": "90", "test": "85.5"})).await.ok();
    assert!(some["composite"]["total"].is_null(), "a component is missing");
    let full = json!({"unit": "90", "test": "85.5", "achievement": "88"});
    let made = chain.staff.put(&app, &path, 2, full).await.ok();
    assert_eq!(made["composite"]["total"], "80.43");
    let lines = made["composite"]["lines"].as_array().unwrap();
    let points: Vec<_> = lines.iter().map(|l| l["points"].as_str().unwrap()).collect();
    assert_eq!(points, ["14.40", "13.33", "18.00", "17.10", "17.60"]);
    assert_eq!(made["meeting"]["rate"], "72.00");
}

#[actix_web::test]
async fn the_confirmed_list_lets_the_others_go_and_its_return_opens_them() {
    let (app, mut chain) = start().await;
    ready(&mut chain, &app).await;
    let person = person(&app, &chain, |_| {}).await;
    pooled(&chain, &app, &person).await;
    chain.take(&app, "confirm_shortlist").await.ok();
    assert_eq!(states(&app, &chain).await, ["dropped", "shortlisted", "shortlisted", "shortlisted"]);
    chain.reviewer.act(&app, &chain.case, "return", json!({"reason": "补充人选"})).await.ok();
    assert_eq!(states(&app, &chain).await, ["pool", "shortlisted", "shortlisted", "shortlisted"]);
    chain.reviewer.act(&app, &chain.case, "terminate", json!({"reason": "职位撤销"})).await.ok();
    assert_eq!(states(&app, &chain).await, ["dropped"; 4]);
}

#[actix_web::test]
async fn after_the_list_is_confirmed_staff_choose_no_more() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let list = chain.staff.get(&app, &format!("/candidates?case_id={}", chain.case_id())).await.ok();
    let candidate = format!("/candidates/{}", list["items"][0]["id"].as_str().unwrap());
    chain.staff.act(&app, &candidate, "unlist", json!({})).await.refused("wrong-state", "case_stage");
    let reason = json!({"reason": "考察发现问题"});
    chain.staff.act(&app, &candidate, "release", reason.clone()).await.refused("not-permitted", "");
    chain.reviewer.act(&app, &candidate, "release", reason).await.ok();
}

#[actix_web::test]
async fn sod_3_a_candidate_sees_nothing_of_the_case_whatever_the_office() {
    let (app, chain) = start().await;
    let people = cadres(&app, &chain.staff, 1).await;
    let own = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], people[0]["id"].as_str()).await;
    own.get(&app, &chain.case).await.ok();
    let form = json!({"case_id": chain.case_id(), "post_id": chain.post, "cadre_id": people[0]["id"]});
    own.post(&app, "/candidates", form).await.refused("not-permitted", "SOD-3");
    let candidate = pooled(&chain, &app, &people[0]).await;
    for path in [&chain.case, &candidate, &format!("/shortlists/{}", chain.case_id())] {
        own.get(&app, path).await.refused("not-found", "");
    }
}
