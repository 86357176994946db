//! Inspections: no start before the notice has stood, enough heard, everything signed and fed back before it is accepted.

use chrono::Days;
use serde_json::json;

use crate::support::chain::inspection::{
    TIERS, begun, evidence_form, fed_back, looked_into, planned, report_form, signed, talk_form, written,
};
use crate::support::chain::meeting::today;
use crate::support::chain::verification::{clear, live};
use crate::support::chain::{Chain, notice, team};
use crate::support::{App, As};

mod evidence;

async fn inspecting() -> (App, Chain, String) {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let path = begun(&chain, &app).await;
    (app, chain, path)
}

#[actix_web::test]
async fn r_ins_1_no_notice_no_inspection_and_no_start_before_it_has_stood() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "shortlisted").await;
    let path = planned(&chain, &app).await;
    chain.staff.act(&app, &path, "link_notice", json!({})).await.refused("rule-broken", "R-INS-1");
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-INS-1");
    team::ready(&mut chain, &app).await;
    notice::published(&chain, &app, notice::form(&chain, &app, "inspection").await).await;
    let seen = chain.staff.get(&app, &path).await.ok();
    let offer = seen["actions"].as_array().unwrap().iter().find(|a| a["action"] == "link_notice").unwrap();
    assert!(offer["refusal"].is_null(), "{offer}");
    let linked = chain.staff.act(&app, &path, "link_notice", json!({})).await.ok();
    assert_eq!((&linked["notice_on"], &linked["start_from"]), (&json!("2026-03-03"), &json!("2026-03-06")));
    app.step_to("2026-03-05");
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-INS-1");
    app.step_to("2026-03-06");
    chain.take(&app, "start_inspection").await.ok();
    chain.lead.act(&app, &path, "start", json!({})).await.ok();
}

#[actix_web::test]
async fn r_ins_2_a_team_of_which_one_lost_the_certificate_does_not_begin() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let path = planned(&chain, &app).await;
    chain.staff.act(&app, &path, "link_notice", json!({})).await.ok();
    let all = chain.staff.get(&app, "/inspector-certificates").await.ok();
    let own = all["items"].as_array().unwrap().iter().find(|c| c["account_id"] == chain.inspector.id.as_str()).unwrap();
    let certificate = format!("/inspector-certificates/{}", own["id"].as_str().unwrap());
    chain.reviewer.act(&app, &certificate, "suspend", json!({"reason": "违反考察纪律待查"})).await.ok();
    let refused = chain.lead.act(&app, &path, "start", json!({})).await.refused("rule-broken", "R-INS-2");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "certificate", "of": "inspector"}]));
    chain.reviewer.act(&app, &certificate, "restore", json!({"reason": "查无此事"})).await.ok();
    chain.lead.act(&app, &path, "start", json!({})).await.ok();
}

/// What the list of tasks asks of a person for a team or an inspection.
async fn next(app: &App, who: &As) -> String {
    let tasks = who.get(app, "/tasks").await.ok();
    let of_team = |t: &&serde_json::Value| t["object"] == "team" || t["object"] == "inspection";
    let mine = tasks["items"].as_array().unwrap().iter().find(of_team);
    mine.map(|t| t["action"].as_str().unwrap().to_owned()).unwrap_or_default()
}

#[actix_web::test]
async fn a_team_is_told_to_declare_and_to_pledge() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    for person in [&chain.lead, &chain.inspector] {
        team::certified(&chain, &app, person).await;
    }
    assert_eq!(next(&app, &chain.inspector).await, "");
    let path = team::formed(&chain, &app).await;
    assert_eq!(next(&app, &chain.inspector).await, "declare");
    for person in [&chain.lead, &chain.inspector] {
        team::declared(&app, &path, person).await;
    }
    assert_eq!(next(&app, &chain.inspector).await, "");
    chain.staff.act(&app, &path, "confirm", json!({})).await.ok();
    assert_eq!(next(&app, &chain.inspector).await, "pledge");
    team::pledged(&app, &path, &chain.inspector).await;
    assert_eq!((next(&app, &chain.inspector).await.as_str(), next(&app, &chain.lead).await.as_str()), ("", "pledge"));
}

#[actix_web::test]
async fn a_team_is_told_what_its_inspection_waits_for() {
    let (app, chain, path) = inspecting().await;
    let both = async || (next(&app, &chain.inspector).await, next(&app, &chain.lead).await);
    let told = |inspector: &str, lead: &str| (inspector.to_owned(), lead.to_owned());
    assert_eq!(both().await, told("work", "work"));
    looked_into(&chain, &app, &path).await;
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
    assert_eq!(both().await, told("", "draft"));
    chain.lead.act(&app, &path, "draft", json!({})).await.ok();
    let about = live(&chain, &app).await;
    for candidate in &about {
        let report = format!("{path}/reports/{candidate}");
        chain.lead.put(&app, &report, 0, report_form(candidate)).await.ok();
        signed(&app, &chain.lead, &report).await;
    }
    assert_eq!(both().await, told("sign", "feedback"));
    for candidate in &about {
        signed(&app, &chain.inspector, &format!("{path}/reports/{candidate}")).await;
    }
    assert_eq!(both().await, told("", "feedback"));
}

#[actix_web::test]
async fn r_ins_3_the_evidence_stays_open_until_every_tier_is_heard() {
    let (app, chain, path) = inspecting().await;
    let about = live(&chain, &app).await;
    for tier in &TIERS[..3] {
        let form = talk_form(&chain, &app, &path, tier, &about).await;
        chain.lead.post(&app, &format!("{path}/talks"), form).await.created();
    }
    let refused = chain.lead.act(&app, &path, "close_evidence", json!({})).await.refused("rule-broken", "R-INS-3");
    let broken = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-INS-3").unwrap();
    assert_eq!((&broken["shortfall"]["have"], &broken["shortfall"]["need"]), (&json!("3"), &json!("4")));
    assert_eq!(broken["shortfall"]["missing"].as_array().unwrap().len(), about.len());
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-3"), "blocks");
    let form = talk_form(&chain, &app, &path, TIERS[3], &about[1..]).await;
    chain.lead.post(&app, &format!("{path}/talks"), form).await.created();
    assert_eq!(chain.lead.get(&app, &path).await.check("R-INS-3"), "blocks");
    let form = talk_form(&chain, &app, &path, TIERS[3], &about[..1]).await;
    chain.lead.post(&app, &format!("{path}/talks"), form).await.created();
    assert_eq!(chain.lead.get(&app, &path).await.check("R-INS-3"), "holds");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-3"), "holds");
}

#[actix_web::test]
async fn r_ins_ext_2_evidence_from_every_circle_for_a_promotion() {
    let (app, chain, path) = inspecting().await;
    let about = live(&chain, &app).await;
    for tier in TIERS {
        let form = talk_form(&chain, &app, &path, tier, &about).await;
        chain.lead.post(&app, &format!("{path}/talks"), form).await.created();
    }
    for candidate in &about {
        for circle in ["work", "life"] {
            let form = evidence_form(&app, candidate, circle);
            chain.lead.post(&app, &format!("{path}/evidence"), form).await.created();
        }
    }
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.refused("rule-broken", "R-INS-EXT-2");
    for candidate in &about {
        let form = evidence_form(&app, candidate, "social");
        chain.inspector.post(&app, &format!("{path}/evidence"), form).await.created();
    }
    let closed = chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
    // All on one day: allowed, and said.
    let warned = closed["warnings"].as_array().unwrap().iter().any(|w| w["code"] == "R-INS-7");
    assert!(warned, "{:#}", closed["warnings"]);
}

#[actix_web::test]
async fn r_ins_5_a_report_is_handed_in_signed_by_all() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    written(&chain, &app, &path).await;
    let rewritten = format!("{path}/reports/{}", live(&chain, &app).await[0]);
    chain.inspector.put(&app, &rewritten, 1, report_form("改")).await.ok();
    chain.lead.act(&app, &path, "feedback", json!({})).await.ok();
    fed_back(&chain, &app, &path).await;
    let refused = chain.lead.act(&app, &path, "report", json!({})).await.refused("rule-broken", "R-INS-5");
    assert_eq!(refused["shortfall"]["missing"].as_array().unwrap().len(), 2, "{refused:#}");
    for person in [&chain.lead, &chain.inspector] {
        person.act_at(&app, &rewritten, 1, "sign", json!({})).await.refused("stale", "");
        person.act_at(&app, &rewritten, 2, "sign", json!({})).await.ok();
    }
    chain.take(&app, "accept_report").await.refused("rule-broken", "R-INS-5");
    chain.lead.act(&app, &path, "report", json!({})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-5"), "holds");
}

#[actix_web::test]
async fn r_ins_6_a_report_is_handed_in_when_the_unit_has_heard_of_it() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    written(&chain, &app, &path).await;
    chain.lead.act(&app, &path, "feedback", json!({})).await.ok();
    chain.lead.act(&app, &path, "report", json!({})).await.refused("rule-broken", "R-INS-6");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-6"), "blocks");
    fed_back(&chain, &app, &path).await;
    chain.lead.act(&app, &path, "report", json!({})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-6"), "holds");
}

#[actix_web::test]
async fn r_ins_7_an_inspection_of_one_day_is_warned_of_and_one_of_two_is_not() {
    let (app, chain, path) = inspecting().await;
    let began = today(&app);
    for (days, standing) in [(0, "warns"), (1, "holds"), (2, "holds")] {
        app.step_to(&(began + Days::new(days)).to_string());
        assert_eq!(chain.lead.get(&app, &path).await.check("R-INS-7"), standing, "{days} later");
        assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-7"), standing, "{days} later");
    }
}

#[actix_web::test]
async fn r_ins_9_rivals_of_whom_one_is_not_told_of_in_every_dimension_are_warned_of() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
    chain.lead.act(&app, &path, "draft", json!({})).await.ok();
    let about = live(&chain, &app).await;
    for candidate in &about {
        let mut form = report_form(candidate);
        if *candidate == about[0] {
            form["sections"].as_array_mut().unwrap().retain(|s| s["section"] != "integrity");
        }
        chain.lead.put(&app, &format!("{path}/reports/{candidate}"), 0, form).await.ok();
    }
    let fed = chain.lead.act(&app, &path, "feedback", json!({})).await.ok();
    let warned = fed["warnings"].as_array().unwrap().iter().find(|w| w["code"] == "R-INS-9").unwrap();
    let missing = warned["shortfall"]["missing"].as_array().unwrap();
    assert_eq!((missing.len(), &missing[0]["what"]), (1, &json!("integrity")));
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-9"), "warns");
    chain.lead.put(&app, &format!("{path}/reports/{}", about[0]), 1, report_form(&about[0])).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-9"), "holds");
}

#[actix_web::test]
async fn r_ins_4_no_report_is_accepted_before_the_four_musts() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    crate::support::chain::inspection::handed_in(&chain, &app).await;
    let list = format!("/inspections?case_id={}", chain.case_id());
    let found = chain.reviewer.get(&app, &list).await.ok();
    let path = format!("/inspections/{}", found["items"][0]["id"].as_str().unwrap());
    chain.reviewer.act(&app, &path, "accept", json!({})).await.refused("rule-broken", "R-INS-4");
    chain.take(&app, "accept_report").await.refused("rule-broken", "R-FOUR-1");
    clear(&chain, &app).await;
    // Accepted once, on the case: the inspection goes with it.
    chain.take(&app, "accept_report").await.ok();
    assert_eq!(chain.reviewer.get(&app, &path).await.ok()["state"], "accepted");
    chain.reviewer.act(&app, &path, "accept", json!({})).await.refused("wrong-state", "case_stage");
}

#[actix_web::test]
async fn r_ins_8_a_major_problem_that_was_not_reported_stops_everything() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    let today = hezhen::clock::local_date(app.clock.now());
    let problem = json!({"candidate_id": null, "content": "反映虚报项目资金", "found_on": today});
    let seen = chain.inspector.post(&app, &format!("{path}/problems"), problem).await.created();
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.refused("rule-broken", "R-INS-8");
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-8"), "blocks");
    let found = format!("{path}/problems/{}", seen["problems"][0]["id"].as_str().unwrap());
    let report = json!({"reported_to": "组织部部长", "reported_on": today});
    chain.lead.act_at(&app, &found, 1, "report", report).await.ok();
    chain.lead.act(&app, &path, "close_evidence", json!({})).await.ok();
    assert_eq!(chain.reviewer.get(&app, &chain.case).await.check("R-INS-8"), "holds");
}

#[actix_web::test]
async fn what_a_talk_lacks_is_said_field_by_field_and_shortcomings_are_never_passed_over() {
    let (app, chain, path) = inspecting().await;
    let about = live(&chain, &app).await;
    let talks = format!("{path}/talks");
    let mut form = talk_form(&chain, &app, &path, TIERS[0], &about).await;
    form["shortcomings"] = "".into();
    chain.lead.post(&app, &talks, form.clone()).await.invalid("/shortcomings", "text_or_none_stated");
    form["none_stated"] = true.into();
    let made = chain.lead.post(&app, &talks, form.clone()).await.created();
    form["credibility"] = 6.into();
    chain.lead.post(&app, &talks, form.clone()).await.invalid("/credibility", "range");
    form["credibility"] = 5.into();
    form["day"] = "2027-01-01".into();
    chain.lead.post(&app, &talks, form.clone()).await.invalid("/day", "in_future");
    form["talker_ids"] = json!([chain.lead.id]);
    chain.lead.post(&app, &talks, form).await.invalid("/talker_ids", "two_talkers");
    // Who is not of the team reads nothing of it; the secretary of the meeting neither.
    let stranger = app.actor("inspector").await;
    stranger.get(&app, &talks).await.refused("not-found", "");
    chain.secretary.get(&app, &talks).await.refused("not-found", "");
    chain.lead.get(&app, &talks).await.ok();
    assert_eq!(made["none_stated"], true);
}

#[actix_web::test]
async fn r_team_4_who_joins_a_running_inspection_pledges_before_working_in_it() {
    let (app, chain, path) = inspecting().await;
    let newcomer = app.actor("inspector").await;
    team::certified(&chain, &app, &newcomer).await;
    let team = team::joined(&chain, &app, &newcomer).await;
    team::declared(&app, &team, &newcomer).await;
    let about = live(&chain, &app).await;
    let (talks, evidence) = (format!("{path}/talks"), format!("{path}/evidence"));
    let talk = talk_form(&chain, &app, &path, TIERS[0], &about).await;
    let refused = newcomer.post(&app, &talks, talk.clone()).await.refused("rule-broken", "R-TEAM-4");
    assert_eq!(refused["shortfall"]["missing"], json!([{"what": "pledge", "of": "inspector"}]));
    let mut held_by = talk.clone();
    held_by["talker_ids"][1] = newcomer.id.as_str().into();
    chain.lead.post(&app, &talks, held_by).await.refused("rule-broken", "R-TEAM-4");
    let mut reviewed = evidence_form(&app, &about[0], "work");
    reviewed["method"] = "document_review".into();
    newcomer.post(&app, &evidence, reviewed.clone()).await.refused("rule-broken", "R-TEAM-4");
    // To plan a talk is not to hold it, and the others work on.
    let mut planned = talk.clone();
    planned["held"] = false.into();
    newcomer.post(&app, &talks, planned).await.created();
    looked_into(&chain, &app, &path).await;

    team::pledged(&app, &team, &newcomer).await;
    newcomer.post(&app, &talks, talk).await.created();
    newcomer.post(&app, &evidence, reviewed).await.created();
}

#[actix_web::test]
async fn r_team_4_who_joins_while_the_report_is_written_pledges_before_signing_it() {
    let (app, chain, path) = inspecting().await;
    looked_into(&chain, &app, &path).await;
    let newcomer = app.actor("inspector").await;
    team::certified(&chain, &app, &newcomer).await;
    let team = team::joined(&chain, &app, &newcomer).await;
    team::declared(&app, &team, &newcomer).await;
    written(&chain, &app, &path).await;
    let report = format!("{path}/reports/{}", live(&chain, &app).await[0]);
    let sign = async || newcomer.act_at(&app, &report, 1, "sign", json!({})).await;
    sign().await.refused("rule-broken", "R-TEAM-4");
    newcomer.put(&app, &report, 1, report_form("补充")).await.refused("rule-broken", "R-TEAM-4");
    team::pledged(&app, &team, &newcomer).await;
    sign().await.ok();
}
