//! Who sees and reads audits: the bureau the file, the department the result, the audited what they must answer.

use serde_json::{Value, json};

use crate::audit::{at, bureau};
use crate::support::chain::audit::{Bureau, body, finding};
use crate::support::chain::{Chain, verification};
use crate::support::{App, As};

async fn kinds(app: &App, who: &As, path: &str) -> Vec<String> {
    let seen = who.get(app, path).await.ok();
    seen["papers"].as_array().unwrap().iter().map(|p| p["kind"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn the_department_reads_the_result_once_it_is_delivered_and_nothing_else_of_the_file() {
    let (app, bureau, path) = at("issued").await;
    for reader in [&bureau.staff, &bureau.reviewer] {
        assert_eq!(kinds(&app, reader, &path).await, ["proposal", "entrustment"]);
    }
    let lead = app.actor("inspection_lead").await;
    lead.get(&app, &path).await.refused("not-found", "");
    let clerk = app.actor("discipline_liaison").await;
    clerk.get(&app, &path).await.refused("not-found", "");
    bureau.lead.act(&app, &path, "deliver", json!({})).await.ok();
    for reader in [&bureau.staff, &bureau.reviewer] {
        let seen = reader.get(&app, &path).await.ok();
        let text = seen.to_string();
        assert!(text.contains("审计结果报告全文") && text.contains("审计意见书全文"), "{seen:#}");
        assert!(!text.contains("审计报告全文") && !text.contains("往来款"), "{seen:#}");
        assert_eq!((&seen["whole"], &seen["findings"]), (&json!(false), &json!([])));
    }
    assert!(clerk.get(&app, &path).await.ok().to_string().contains("审计结果报告全文"));
    lead.get(&app, &path).await.refused("not-found", "");
}

#[actix_web::test]
async fn the_ministers_office_reads_audits_plans_and_the_rotation_and_moves_none_of_them() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let office = app.actor("ministers_office").await;
    assert_eq!(office.get(&app, "/audits").await.ok()["items"].as_array().unwrap().len(), 1);
    let moves_none = |seen: Value| {
        let offers = seen["actions"].as_array().unwrap().clone();
        assert!(offers.iter().all(|offer| offer["refusal"]["code"] == "not-permitted"), "{offers:#?}");
    };
    moves_none(office.get(&app, &path).await.ok());
    office.act(&app, &path, "propose", body("propose")).await.refused("not-permitted", "");
    office.act(&app, &path, "cancel", json!({"text": "不再审计"})).await.refused("not-permitted", "");
    let (county, year) = (unit["parent_id"].as_str().unwrap(), 2026);
    let plan = bureau.staff.post(&app, "/audit-plans", json!({"year": year, "unit_id": county})).await.created();
    let plan = format!("/audit-plans/{}", plan["id"].as_str().unwrap());
    moves_none(office.get(&app, &plan).await.ok());
    office.act(&app, &plan, "submit", json!({})).await.refused("not-permitted", "");
    office.patch(&app, &plan, 1, json!({"items": []})).await.refused("not-permitted", "");
    office.get(&app, &format!("/audit-rotation?unit_id={county}")).await.ok();
    assert_eq!(office.get(&app, "/audit-objects").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn the_bureau_sees_every_deadline_of_its_audits_and_other_offices_none_that_are_not_theirs() {
    let (app, bureau, path) = at("comments").await;
    let kinds = async |who: &As| -> Vec<String> {
        let seen = who.get(&app, "/deadlines?open=true").await.ok();
        let of_audit = seen["items"].as_array().unwrap().iter().filter(|d| d["object"] == "audit");
        of_audit.map(|d| d["kind"].as_str().unwrap().to_owned()).collect()
    };
    for who in [&bureau.lead, &bureau.auditor, &bureau.staff] {
        let mut seen = kinds(who).await;
        seen.sort();
        assert_eq!(seen, ["audit_comments", "audit_due"]);
    }
    let (inspector, petitions) = (app.actor("inspector").await, app.actor("petition_officer").await);
    for who in [&inspector, &petitions] {
        assert_eq!(kinds(who).await, Vec::<String>::new());
    }
    bureau.answered(&app, &path).await;
}

#[actix_web::test]
async fn the_discipline_organ_reads_the_clue_that_came_to_it() {
    let (app, bureau, path) = at("fieldwork").await;
    let seen = bureau.lead.act(&app, &path, "add_finding", finding(true)).await.ok();
    let clerk = app.actor("discipline_liaison").await;
    assert_eq!(clerk.get(&app, "/audits").await.ok()["items"], json!([]));
    let transfer = json!({"finding_id": seen["findings"][0]["id"], "to": "县纪委监委"});
    bureau.lead.act(&app, &path, "transfer", transfer).await.ok();
    assert_eq!(clerk.get(&app, "/audits").await.ok()["items"].as_array().unwrap().len(), 1);
    let seen = clerk.get(&app, &path).await.ok();
    assert_eq!(seen["findings"][0]["matter"], "虚列支出");
    assert_eq!(kinds(&app, &clerk, &path).await, ["transfer"]);
    let seen = bureau.lead.act(&app, &path, "add_finding", finding(true)).await.ok();
    let second = json!({"finding_id": seen["findings"][1]["id"], "to": "县监察委"});
    bureau.lead.act(&app, &path, "transfer", second).await.ok();
    for (n, to) in [("?n=1", "县纪委监委"), ("?n=2", "县监察委"), ("", "县监察委")] {
        let print = clerk.get(&app, &format!("{path}/documents/transfer{n}")).await.ok();
        assert_eq!(print["to"], to, "every clue has its document");
    }
    for n in [0, 3] {
        clerk.get(&app, &format!("{path}/documents/transfer?n={n}")).await.refused("not-found", "");
    }
}

#[actix_web::test]
async fn sod_3_the_official_hears_of_it_with_the_notice_and_answers_the_draft() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let subject = app.actor_with(&[("cadre_self", "/"), ("org_staff", "/")], Some(&official)).await;
    let scope = unit["path"].as_str().unwrap();
    let unit_leader = app.actor_with(&[("unit_leader", scope)], None).await;
    for person in [&subject, &unit_leader] {
        person.get(&app, &path).await.refused("not-found", "");
        assert_eq!(person.get(&app, "/audits").await.ok()["items"], json!([]));
    }
    subject.post(&app, "/audits", json!({"kind": "annual", "cadre_id": official})).await.refused("not-permitted", "");
    let objects = subject.get(&app, "/audit-objects").await.ok();
    assert_eq!(objects["items"], json!([]));
    let deadlines = subject.get(&app, "/deadlines").await.ok();
    assert!(!deadlines.to_string().contains("测试所长"), "{deadlines:#}");
    assert!(bureau.staff.get(&app, "/deadlines").await.ok().to_string().contains("测试所长经济责任审计"));
    bureau.on_to(&app, &path, "fieldwork").await;
    bureau.lead.act(&app, &path, "add_finding", finding(true)).await.ok();
    bureau.on_to(&app, &path, "comments").await;
    for person in [&subject, &unit_leader] {
        let seen = person.get(&app, &path).await.ok();
        let text = seen.to_string();
        assert!(text.contains("审计报告全文") && text.contains("往来款") && !text.contains("虚列支出"), "{seen:#}");
        assert_eq!(person.get(&app, "/audits").await.ok()["items"].as_array().unwrap().len(), 1);
        let tasks = person.get(&app, "/tasks").await.ok();
        let waits = |t: &Value| t["object"] == "audit" && t["action"] == "comment";
        assert!(tasks["items"].as_array().unwrap().iter().any(waits), "{tasks:#}");
        person.act(&app, &path, "comment", json!({"objection": true, "text": "金额请再核"})).await.ok();
    }
    let seen = bureau.head.act(&app, &path, "review", body("review")).await.ok();
    let parties: Vec<_> = seen["papers"]
        .as_array()
        .unwrap()
        .iter()
        .filter(|p| p["kind"] == "comment")
        .map(|p| p["party"].clone())
        .collect();
    assert_eq!(parties, [json!("subject"), json!("unit")]);
}

#[actix_web::test]
async fn sod_1_who_audits_does_not_review_and_who_asked_does_not_entrust() {
    let (app, bureau, _, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let both = app.actor_with(&[("org_staff", "/"), ("reviewer", "/")], None).await;
    both.act(&app, &path, "propose", json!({})).await.invalid("/text", "required");
    both.act(&app, &path, "propose", body("propose")).await.ok();
    both.act(&app, &path, "entrust", json!({})).await.refused("not-permitted", "SOD-1");
    bureau.reviewer.act(&app, &path, "return", json!({"text": "补充理由"})).await.ok();
    bureau.on_to(&app, &path, "comments").await;
    bureau.answered(&app, &path).await;
    bureau.lead.act(&app, &path, "review", body("review")).await.refused("not-permitted", "SOD-1");
    bureau.auditor.act(&app, &path, "review", body("review")).await.refused("not-permitted", "");
    bureau.head.act(&app, &path, "review", body("review")).await.ok();
}

#[actix_web::test]
async fn every_step_stands_in_the_journal_and_nothing_that_was_found() {
    let (app, _, _) = at("closed").await;
    let audit = app.actor("audit_admin").await;
    let log = audit.get(&app, "/audit-log?limit=200").await.ok();
    let of_audit = log["items"].as_array().unwrap().iter().filter(|e| e["object"] == "audit").count();
    assert_eq!(of_audit, 16, "created, eleven steps, the team, a finding, two comments");
    for secret in ["往来款", "审计报告全文", "审计结果报告全文"] {
        assert!(!log.to_string().contains(secret), "{secret} stands in the journal");
    }
}

#[actix_web::test]
async fn who_inspects_the_official_in_a_case_reads_the_result_once_it_is_delivered_and_no_other_inspector_does() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    let path = bureau.planned(&app, cadre.as_str().unwrap()).await;
    bureau.on_to(&app, &path, "issued").await;
    let stranger = app.actor("inspector").await;
    chain.lead.get(&app, &path).await.refused("not-found", "");
    assert_eq!(chain.lead.get(&app, "/audits").await.ok()["items"], json!([]));
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(kinds(&app, &chain.lead, &path).await, ["opinion", "result"]);
    let seen = chain.lead.get(&app, &path).await.ok();
    assert_eq!((&seen["findings"], &seen["rectifications"], &seen["team"]), (&json!([]), &json!([]), &json!([])));
    assert_eq!(chain.lead.get(&app, "/audits").await.ok()["items"].as_array().unwrap().len(), 1);
    stranger.get(&app, &path).await.refused("not-found", "");
    assert_eq!(stranger.get(&app, "/audits").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn the_audited_have_their_days_in_the_calendar_once_they_have_heard_and_never_the_day_of_the_next_audit() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let subject = app.actor_with(&[("cadre_self", "/")], Some(&official)).await;
    let head = app.actor_with(&[("unit_leader", unit["path"].as_str().unwrap())], None).await;
    let other = app.actor("unit_contact").await;
    let kinds = async |who: &As| -> Vec<String> {
        let seen = who.get(&app, "/deadlines?open=true").await.ok();
        seen["items"].as_array().unwrap().iter().map(|d| d["kind"].as_str().unwrap().to_owned()).collect()
    };
    for (state, days) in [
        ("entrusted", vec![]),
        ("fieldwork", vec![]),
        ("comments", vec!["audit_comments"]),
        ("delivered", vec!["audit_appeal"]),
    ] {
        bureau.on_to(&app, &path, state).await;
        for who in [&subject, &head] {
            assert_eq!(kinds(who).await, days, "{state}");
        }
        assert_eq!(kinds(&other).await, Vec::<String>::new(), "{state}");
    }
}
