//! What petitions mean for a case: R-PET-3, R-FOUR-3, R-NOT-4.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::chain::petition::{Office, form};
use crate::support::chain::{Chain, notice, verification};

async fn case(stage: &str) -> (App, Chain, Office) {
    let app = App::start().await;
    let chain = Chain::to(&app, stage).await;
    let office = Office::of(&app, &chain.unit).await;
    (app, chain, office)
}

/// The cadre who is a candidate in the process.
async fn candidate(chain: &Chain, app: &App) -> String {
    verification::board(chain, app).await[0]["cadre_id"].as_str().unwrap().to_owned()
}

async fn against(chain: &Chain, app: &App, office: &Office) -> Value {
    let mut form = form(&office.unit, "notice_window");
    form["place"]["subject_cadre_id"] = candidate(chain, app).await.into();
    form["received_on"] = crate::support::chain::meeting::today(app).to_string().into();
    form
}

async fn check(chain: &Chain, app: &App, rule: &str) -> String {
    chain.staff.get(app, &chain.case).await.check(rule)
}

#[actix_web::test]
async fn r_four_3_a_checkable_petition_on_a_candidate_stops_until_its_conclusion() {
    let (app, chain, office) = case("inspecting").await;
    assert_eq!(check(&chain, &app, "R-FOUR-3").await, "holds");
    for (clue, standing) in [("none", "holds"), ("general", "holds"), ("checkable", "blocks")] {
        let path = office.assigned(&app, against(&chain, &app, &office).await, clue).await;
        assert_eq!(check(&chain, &app, "R-FOUR-3").await, standing, "{clue}");
        office.concluded(&app, &path, "unsubstantiated").await;
        assert_eq!(check(&chain, &app, "R-FOUR-3").await, "holds");
    }
}

#[actix_web::test]
async fn r_pet_3_a_petition_in_the_window_stops_the_appointment_until_its_conclusion() {
    let (app, chain, office) = case("publicising").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    let path =
        crate::support::chain::petition::received(&app, &office.officer, against(&chain, &app, &office).await).await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks", "nobody has judged its clue");
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    office.officer.act(&app, &path, "accept", json!({"clue": "checkable"})).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    let refused = chain.take(&app, "confirm_notice").await.refused("rule-broken", "R-PET-3");
    let broken = refused["broken"].as_array().unwrap().iter().find(|b| b["code"] == "R-PET-3").unwrap();
    let whats: Vec<_> = broken["shortfall"]["missing"].as_array().unwrap().iter().map(|m| m["what"].clone()).collect();
    assert_eq!(whats, ["open_clue", "open_petition"]);
    office.supervisor.act(&app, &path, "assign", office.to_officer(&app)).await.ok();
    office.concluded(&app, &path, "unsubstantiated").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
}

#[actix_web::test]
async fn r_pet_3_what_was_found_waits_for_the_reviewer_to_say_what_it_means() {
    let (app, chain, office) = case("publicising").await;
    let path = office.assigned(&app, against(&chain, &app, &office).await, "checkable").await;
    office.concluded(&app, &path, "partly").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    let decide = |effect: &str| json!({"effect": effect, "text": "情节轻微，已批评教育"});
    office.supervisor.act(&app, &path, "decide_effect", decide("unaffected")).await.refused("not-permitted", "");
    office.reviewer.act(&app, &path, "decide_effect", decide("affected")).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    office.reviewer.act(&app, &path, "decide_effect", decide("unaffected")).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
}

#[actix_web::test]
async fn r_pet_3_a_petition_after_the_window_and_before_the_document_stops_the_document() {
    let (app, mut chain, office) = case("appointing").await;
    chain.prepare(&app, "issue_document").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    let path = office.assigned(&app, against(&chain, &app, &office).await, "checkable").await;
    chain.take(&app, "issue_document").await.refused("rule-broken", "R-PET-3");
    office.concluded(&app, &path, "unsubstantiated").await;
    chain.take(&app, "issue_document").await.ok();
}

#[actix_web::test]
async fn r_not_4_a_petition_on_the_notice_is_concluded_before_its_result_is_confirmed() {
    let (app, chain, office) = case("decided").await;
    let path = notice::published(&chain, &app, notice::form(&chain, &app, "pre_appointment").await).await;
    let mut form = form(&office.unit, "notice_window");
    form["place"]["notice_id"] = path.rsplit('/').next().unwrap().into();
    form["received_on"] = crate::support::chain::meeting::today(&app).to_string().into();
    let petition = office.assigned(&app, form, "general").await;
    assert_eq!(office.officer.get(&app, &petition).await.ok()["case"]["id"], chain.case_id());
    notice::working_days(&app, 7).await;
    chain.staff.act(&app, &path, "register_feedback", json!({})).await.ok();
    notice::proven(&app, &chain.staff, &path).await;
    let confirm = json!({"result": "unaffected", "affected": []});
    let refused = chain.reviewer.act(&app, &path, "confirm", confirm.clone()).await.refused("rule-broken", "R-NOT-4");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "信访〔2026〕1号");
    office.concluded(&app, &petition, "unsubstantiated").await;
    chain.reviewer.act(&app, &path, "confirm", confirm).await.ok();
}

#[actix_web::test]
async fn r_pet_3_what_came_in_before_the_case_and_was_found_during_it_still_waits_for_the_reviewer() {
    let (app, chain, office) = case("publicising").await;
    let cadre = candidate(&chain, &app).await;
    let mut early = form(&office.unit, "report");
    early["place"]["subject_cadre_id"] = cadre.into();
    early["received_on"] = "2026-01-05".into();
    let path = office.assigned(&app, early.clone(), "checkable").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks", "open, whenever it came in");
    office.concluded(&app, &path, "substantiated").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks", "concluded during the case");
    let decide = json!({"effect": "unaffected", "text": "已处理"});
    office.reviewer.act(&app, &path, "decide_effect", decide).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
}

#[actix_web::test]
async fn r_pet_3_the_effect_is_decided_after_the_closing_too_and_anew_when_a_review_finds_otherwise() {
    let (app, chain, office) = case("publicising").await;
    let mut form = against(&chain, &app, &office).await;
    form["place"]["regime"] = "general".into();
    let path = office.replied(&app, form, "partly").await;
    office.officer.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    let asked = async || {
        let tasks = office.reviewer.get(&app, "/tasks").await.ok();
        tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "petition" && t["action"] == "decide_effect")
    };
    assert!(asked().await, "the reviewer is asked");
    let decide = json!({"effect": "unaffected", "text": "情节轻微"});
    office.reviewer.act(&app, &path, "decide_effect", decide).await.ok();
    assert!(!asked().await);
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    office.officer.act(&app, &path, "request_review", json!({"text": "不服"})).await.ok();
    let same = json!({"review": "changed", "verdict": "substantiated", "text": "另查明一笔"});
    let seen = office.reviewer.act(&app, &path, "answer_review", same).await.ok();
    assert_eq!((&seen["verdict"], &seen["effect"]), (&json!("substantiated"), &Value::Null));
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks", "what was said of another conclusion is void");
}

#[actix_web::test]
async fn r_pet_3_a_petition_that_was_merged_stands_as_the_one_that_goes_on_for_it() {
    let (app, chain, office) = case("publicising").await;
    let first = office.assigned(&app, against(&chain, &app, &office).await, "checkable").await;
    let second = office.accepted(&app, against(&chain, &app, &office).await, "checkable").await;
    let into = |path: &str| json!({"into_id": path.rsplit('/').next().unwrap()});
    office.officer.act(&app, &second, "merge", into(&first)).await.ok();
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks");
    office.concluded(&app, &first, "unsubstantiated").await;
    assert_eq!(check(&chain, &app, "R-PET-3").await, "holds");
    let third = office.accepted(&app, against(&chain, &app, &office).await, "checkable").await;
    office.officer.act(&app, &third, "merge", into(&first)).await.invalid("/into_id", "mismatch");
    assert_eq!(check(&chain, &app, "R-PET-3").await, "blocks", "nothing is merged into what is concluded");
}

#[actix_web::test]
async fn sod_4_a_colleague_of_the_accused_reads_that_a_rule_refuses_and_neither_whom_nor_what() {
    let (app, chain, office) = case("publicising").await;
    let accused = candidate(&chain, &app).await;
    let unit = chain.staff.get(&app, &format!("/cadres/{accused}")).await.ok()["unit_id"].clone();
    let unit = chain.staff.get(&app, &format!("/units/{}", unit.as_str().unwrap())).await.ok();
    let colleague = crate::petition::official(&app, "测试同事", &unit, |_| {}).await;
    office.accepted(&app, against(&chain, &app, &office).await, "checkable").await;
    let staff = app.actor_with(&[("org_staff", "/")], Some(&colleague)).await;
    let teller = app.actor("teller").await;
    for (reader, told) in [(&chain.staff, true), (&staff, false), (&teller, false)] {
        let seen = reader.get(&app, &chain.case).await.ok();
        let checks = seen["checks"].as_array().unwrap().iter().filter(|c| c["code"] == "R-PET-3");
        let text = json!(checks.collect::<Vec<_>>()).to_string();
        assert!(text.contains("blocks"), "{text}");
        assert_eq!(text.contains("open_petition"), told, "{text}");
        assert_eq!(text.contains("supervision_matter"), !told, "{text}");
    }
}

#[actix_web::test]
async fn sod_4_the_process_record_tells_of_checks_and_petitions_only_who_reads_them() {
    let (app, chain, office) = case("decided").await;
    let notice = notice::published(&chain, &app, notice::form(&chain, &app, "pre_appointment").await).await;
    let mut form = against(&chain, &app, &office).await;
    form["place"]["notice_id"] = notice.rsplit('/').next().unwrap().into();
    let path = office.assigned(&app, form, "checkable").await;
    office.concluded(&app, &path, "partly").await;
    let decide = json!({"effect": "unaffected", "text": "情节轻微"});
    office.reviewer.act(&app, &path, "decide_effect", decide).await.ok();

    let unit = chain.staff.get(&app, &format!("/cadres/{}", candidate(&chain, &app).await)).await.ok();
    let unit = chain.staff.get(&app, &format!("/units/{}", unit["unit_id"].as_str().unwrap())).await.ok();
    let colleague = crate::petition::official(&app, "测试同事", &unit, |_| {}).await;
    let staff = app.actor_with(&[("org_staff", "/")], Some(&colleague)).await;
    let (teller, lead) = (app.actor("teller").await, app.actor("inspection_lead").await);
    for (reader, checks, petitions) in
        [(&chain.staff, true, true), (&staff, true, false), (&lead, true, false), (&teller, false, false)]
    {
        let told =
            [("selection_case", true), ("verification", checks), ("consultation", checks), ("petition", petitions)];
        for (object, expected) in told {
            let asked = format!("{}/process-record?object={object}", chain.case);
            let record = reader.get(&app, &asked).await.ok();
            assert_eq!(record["items"] != json!([]), expected, "{object}");
        }
    }
}
