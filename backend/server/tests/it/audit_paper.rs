//! The papers of an audit: what they carry, who reads and prints them before and after the delivery.

use serde_json::{Value, json};

use crate::audit::{at, bureau};
use crate::support::builders::attachment;
use crate::support::chain::audit::{Bureau, body, finding};
use crate::support::{App, As};

/// What a document says, on paper and as a file.
async fn printed(app: &App, who: &As, path: &str, document: &str) -> (Value, String) {
    let (kind, n) = document.split_once('?').map_or((document, String::new()), |(kind, n)| (kind, format!("?{n}")));
    let print = who.get(app, &format!("{path}/documents/{kind}{n}")).await.ok();
    let file = who.get(app, &format!("{path}/documents/{kind}/document.docx{n}")).await;
    assert_eq!(file.status, 200);
    (print, crate::portal::part(&file.bytes, "word/document.xml"))
}

/// The audit, and both whom it is about: the official, and the head of the unit.
async fn audited() -> (App, Bureau, String, [As; 2]) {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let subject = app.actor_with(&[("cadre_self", "/")], Some(&official)).await;
    let leader = app.actor_with(&[("unit_leader", unit["path"].as_str().unwrap())], None).await;
    (app, bureau, path, [subject, leader])
}

async fn texts(app: &App, who: &As, path: &str, kind: &str) -> Vec<String> {
    let seen = who.get(app, path).await.ok();
    let papers = seen["papers"].as_array().unwrap().iter().filter(|p| p["kind"] == kind);
    papers.map(|p| p["text"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn r_aud_7_the_report_tells_the_audited_of_no_clue_whoever_prints_it_and_the_transfer_does() {
    let (app, bureau, path) = at("fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    let transfer = json!({"finding_id": seen["findings"][0]["id"], "to": "县纪委监委"});
    bureau.lead.act(&app, &path, "transfer", transfer).await.ok();
    for state in ["comments", "delivered"] {
        bureau.on_to(&app, &path, state).await;
        let (print, file) = printed(&app, &bureau.lead, &path, "report").await;
        for paper in [print.to_string(), file] {
            assert!(paper.contains("往来款长期挂账") && !paper.contains("虚列支出"), "{state}: {paper}");
            assert!(paper.contains("测试所长同志"), "it goes to the audited: {paper}");
        }
    }
    let (print, file) = printed(&app, &bureau.lead, &path, "transfer").await;
    assert_eq!((&print["to"], &print["lines"]), (&json!("县纪委监委"), &json!(["虚列支出"])));
    assert!(file.contains("虚列支出") && !file.contains("往来款"));
}

#[actix_web::test]
async fn the_audited_read_and_print_opinion_and_report_once_they_are_delivered() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "issued").await;
    for person in &both {
        assert_eq!(texts(&app, person, &path, "opinion").await, [] as [&str; 0]);
        person.get(&app, &format!("{path}/documents/opinion")).await.refused("not-found", "");
        person.get(&app, &format!("{path}/documents/opinion/document.docx")).await.refused("not-found", "");
        let (draft, _) = printed(&app, person, &path, "report").await;
        assert!(draft["title"].as_str().unwrap().ends_with("（征求意见稿）"), "{draft:#}");
        assert_eq!(draft["number"], Value::Null, "that it was issued they hear with the delivery");
    }
    bureau.lead.act(&app, &path, "deliver", json!({})).await.ok();
    for person in &both {
        assert_eq!(texts(&app, person, &path, "opinion").await, ["审计意见书全文"]);
        assert_eq!(texts(&app, person, &path, "result").await, [] as [&str; 0]);
        person.get(&app, &format!("{path}/documents/result")).await.refused("not-found", "");
        let (opinion, file) = printed(&app, person, &path, "opinion").await;
        assert_eq!(opinion["number"], "审计报告〔2026〕1号");
        assert!(file.contains("审计意见书全文"));
        let (report, _) = printed(&app, person, &path, "report").await;
        assert_eq!((&report["title"], &report["on"]), (&json!("测试所长同志经济责任审计报告"), &json!("2026-03-05")));
    }
}

#[actix_web::test]
async fn after_an_appeal_the_changed_papers_stand_for_the_audited() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "delivered").await;
    both[0].act(&app, &path, "appeal", json!({"text": "不服"})).await.ok();
    let (other, second) = (app.actor("audit_lead").await, app.actor("auditor").await);
    let panel = json!({"team": [{"account_id": other.id, "lead": true}, {"account_id": second.id}]});
    other.act(&app, &path, "set_panel", panel).await.ok();
    let changed = json!({"decision": "changed", "text": "予以变更", "report": "变更后的审计报告", "opinion": "变更后的意见书",
        "result": "变更后的结果报告"});
    other.act(&app, &path, "decide_appeal", changed).await.ok();
    for person in &both {
        assert_eq!(texts(&app, person, &path, "opinion").await, ["审计意见书全文", "变更后的意见书"]);
        for (document, text) in [("opinion", "变更后的意见书"), ("report", "变更后的审计报告")] {
            let (print, _) = printed(&app, person, &path, document).await;
            assert_eq!((&print["lines"][0], &print["number"]), (&json!(text), &json!("审计报告〔2026〕1号")));
            assert!(!print["title"].to_string().contains("征求意见稿"));
        }
    }
}

#[actix_web::test]
async fn a_draft_that_was_sent_is_printed_as_it_was_after_the_report_is_issued() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "draft_report").await;
    bureau.lead.act(&app, &path, "draft", json!({"report": "第二次起草"})).await.ok();
    bureau.lead.act(&app, &path, "send_draft", json!({})).await.ok();
    bureau.lead.act(&app, &path, "revise", json!({"report": "采纳意见后的报告"})).await.ok();
    assert_eq!(texts(&app, &both[0], &path, "report").await, ["第二次起草"], "what was sent, and nothing else");
    bureau.head.act(&app, &path, "return", json!({"text": "再核"})).await.ok();
    let seen = bureau.lead.get(&app, &path).await.ok();
    let strike = json!({"finding_id": seen["findings"][0]["id"], "text": "已澄清"});
    bureau.lead.act(&app, &path, "strike_finding", strike).await.ok();
    bureau.lead.act(&app, &path, "send_draft", json!({})).await.ok();
    bureau.on_to(&app, &path, "delivered").await;
    let reports = bureau.lead.get(&app, &path).await.ok()["papers"].clone();
    let reports: Vec<_> = reports.as_array().unwrap().iter().filter(|p| p["kind"] == "report").cloned().collect();
    let marks: Vec<_> = reports.iter().map(|p| (p["n"].as_u64().unwrap(), p["draft"].as_bool().unwrap())).collect();
    assert_eq!(marks, [(1, true), (2, true), (3, false)]);
    for person in [&bureau.lead, &both[0], &both[1]] {
        let (draft, file) = printed(&app, person, &path, "report?n=2").await;
        assert_eq!(
            (&draft["title"], &draft["number"]),
            (&json!("测试所长同志经济责任审计报告（征求意见稿）"), &Value::Null)
        );
        assert!(file.contains("征求意见稿") && file.contains("往来款长期挂账"), "the finding was struck out later");
        assert!(draft["to"].as_str().unwrap().ends_with("测试所长同志"));
        let (report, file) = printed(&app, person, &path, "report?n=3").await;
        assert_eq!(report["lines"], json!(["采纳意见后的报告"]));
        assert!(report["number"].is_string() && !file.contains("征求意见稿"));
        assert_eq!(printed(&app, person, &path, "report").await.0, report, "without a number it is what counts");
    }
    both[0].get(&app, &format!("{path}/documents/report?n=1")).await.refused("not-found", "");
    bureau.lead.get(&app, &format!("{path}/documents/report?n=1")).await.ok();
}

#[actix_web::test]
async fn what_was_found_has_a_sheet_to_be_signed_for_those_who_read_it() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "fieldwork").await;
    bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    bureau.on_to(&app, &path, "draft_report").await;
    let sheet = |n: usize| format!("{path}/documents/evidence?n={n}");
    let (print, file) = printed(&app, &bureau.auditor, &path, "evidence?n=1").await;
    assert_eq!((&print["title"], &print["to"]), (&json!("审计取证单"), &Value::Null));
    assert!(file.contains("虚列支出") && file.contains("抽查凭证十二份") && file.contains("12,500.00元"));
    for n in [0, 3] {
        bureau.lead.get(&app, &sheet(n)).await.refused("not-found", "");
    }
    both[0].get(&app, &sheet(2)).await.refused("not-found", "");
    bureau.on_to(&app, &path, "comments").await;
    for person in &both {
        assert!(printed(&app, person, &path, "evidence?n=2").await.1.contains("往来款长期挂账"));
        person.get(&app, &sheet(1)).await.refused("not-found", "");
        let seen = person.get(&app, &path).await.ok();
        assert_eq!(seen["findings"][0]["n"], 2, "the sheet is asked for by its place in the file");
    }
    bureau.staff.get(&app, &sheet(2)).await.refused("not-found", "");
}

#[actix_web::test]
async fn r_aud_8_what_is_to_be_put_right_is_asked_for_on_paper_and_told_of_on_paper() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "issued").await;
    let (notice, report) = ("rectification_notice", "rectification_report");
    bureau.lead.get(&app, &format!("{path}/documents/{notice}")).await.refused("not-found", "");
    let tasks = json!({"rectifications": [
        {"task": "收回垫付款", "due_on": "2026-04-30"}, {"task": "完善审批", "due_on": "2026-05-30"},
    ]});
    let seen = bureau.lead.act(&app, &path, "deliver", tasks).await.ok();
    bureau.staff.act(&app, &path, "acknowledge", json!({})).await.ok();
    for person in [&bureau.lead, &both[0], &both[1]] {
        let (print, file) = printed(&app, person, &path, notice).await;
        assert_eq!((&print["title"], &print["on"]), (&json!("审计整改通知书"), &json!("2026-03-05")));
        assert!(file.contains("1. 收回垫付款。整改时限：2026年4月30日。") && file.contains("2. 完善审批"));
        person.get(&app, &format!("{path}/documents/{report}")).await.refused("not-found", "");
    }
    let done = json!({"rectification_id": seen["rectifications"][0]["id"], "text": "已收回入账"});
    both[0].act(&app, &path, "report_rectification", done).await.ok();
    for person in [&bureau.lead, &both[1]] {
        let (print, file) = printed(&app, person, &path, report).await;
        assert_eq!((&print["title"], &print["to"]), (&json!("审计整改情况报告"), &json!("示范县审计局")));
        assert!(file.contains("已收回入账。已报告，待验收。") && file.contains("正在整改。"));
    }
    for document in [notice, report] {
        bureau.staff.get(&app, &format!("{path}/documents/{document}")).await.refused("not-found", "");
    }
}

/// What the tasks ask of somebody on an audit.
async fn asked(app: &App, who: &As) -> Vec<String> {
    let tasks = who.get(app, "/tasks").await.ok();
    let of_audit = tasks["items"].as_array().unwrap().iter().filter(|t| t["object"] == "audit");
    of_audit.map(|t| t["action"].as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn r_aud_7_who_must_transfer_the_clue_is_asked_for_it_and_nobody_to_issue_before() {
    let (app, bureau, path) = at("fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    bureau.on_to(&app, &path, "reviewed").await;
    assert_eq!(asked(&app, &bureau.lead).await, ["transfer"]);
    assert_eq!(asked(&app, &bureau.head).await, [] as [&str; 0]);
    assert_eq!(asked(&app, &bureau.auditor).await, [] as [&str; 0]);
    let transfer = json!({"finding_id": seen["findings"][0]["id"], "to": "县纪委监委"});
    bureau.lead.act(&app, &path, "transfer", transfer).await.ok();
    assert_eq!(asked(&app, &bureau.lead).await, [] as [&str; 0]);
    assert_eq!(asked(&app, &bureau.head).await, ["issue"]);
}

#[actix_web::test]
async fn r_aud_7_the_discipline_organ_is_asked_to_receive_the_clue_and_its_receipt_is_kept() {
    let (app, bureau, unit, official) = bureau().await;
    let path = bureau.planned(&app, &official).await;
    let clerk = app.actor_with(&[("discipline_liaison", unit["path"].as_str().unwrap())], None).await;
    let next = crate::support::builders::unit("XZ02", "云岭镇", unit["parent_id"].as_str());
    let next = bureau.staff.post(&app, "/units", next).await.created();
    let other = app.actor_with(&[("discipline_liaison", next["path"].as_str().unwrap())], None).await;
    let subject = app.actor_with(&[("discipline_liaison", "/")], Some(&official)).await;
    bureau.on_to(&app, &path, "fieldwork").await;
    let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
    let clue = seen["findings"][0]["id"].clone();
    let receive = |on: &str| json!({"finding_id": clue, "on": on, "text": "已登记受理"});
    clerk.act_at(&app, &path, 1, "receive_transfer", receive("2026-03-05")).await.refused("not-found", "");
    bureau.lead.act(&app, &path, "transfer", json!({"finding_id": clue, "to": "县纪委监委"})).await.ok();
    assert_eq!(asked(&app, &clerk).await, ["receive_transfer"]);
    for stranger in [&other, &subject] {
        assert_eq!(asked(&app, stranger).await, [] as [&str; 0]);
    }
    other.get(&app, &path).await.refused("not-found", "");
    subject.act(&app, &path, "receive_transfer", receive("2026-03-05")).await.refused("not-permitted", "SOD-3");
    bureau.lead.act(&app, &path, "receive_transfer", receive("2026-03-05")).await.refused("not-permitted", "");
    bureau.on_to(&app, &path, "closed").await;
    assert_eq!(asked(&app, &clerk).await, ["receive_transfer"], "also when the audit is over");
    clerk.act(&app, &path, "receive_transfer", json!({})).await.invalid("/finding_id", "required");
    clerk.act(&app, &path, "receive_transfer", receive("2026-03-04")).await.invalid("/on", "date_order");
    clerk.act(&app, &path, "receive_transfer", receive("2026-03-06")).await.invalid("/on", "in_future");
    let plain = bureau.lead.get(&app, &path).await.ok()["findings"][1]["id"].clone();
    let wrong = json!({"finding_id": plain});
    clerk.act(&app, &path, "receive_transfer", wrong).await.invalid("/finding_id", "not_found");
    let seen = clerk.act(&app, &path, "receive_transfer", receive("2026-03-05")).await.ok();
    assert_eq!((&seen["findings"][0]["received_on"], &seen["state"]), (&json!("2026-03-05"), &json!("closed")));
    let receipt = seen["papers"].as_array().unwrap().last().unwrap().clone();
    assert_eq!((&receipt["kind"], &receipt["received_on"]), (&json!("transfer_receipt"), &json!("2026-03-05")));
    assert_eq!(receipt["text"], "虚列支出\n已登记受理");
    clerk.act(&app, &path, "receive_transfer", receive("2026-03-05")).await.refused("not-permitted", "");
    assert_eq!(asked(&app, &clerk).await, [] as [&str; 0]);
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=audit&action=receive_transfer").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(1));
    assert!(!log.to_string().contains("虚列支出"), "{log:#}");
    assert!(!subject.get(&app, &path).await.ok().to_string().contains("虚列支出"));
}

#[actix_web::test]
async fn r_aud_7_of_two_clues_each_is_received_once_and_until_the_delivery_nothing_else_is_read() {
    let (app, bureau, path) = at("fieldwork").await;
    let clerk = app.actor("discipline_liaison").await;
    let mut clues = Vec::new();
    for n in 0..2 {
        let seen = bureau.auditor.act(&app, &path, "add_finding", finding(true)).await.ok();
        let clue = seen["findings"][n]["id"].clone();
        bureau.lead.act(&app, &path, "transfer", json!({"finding_id": clue, "to": "县纪委监委"})).await.ok();
        clues.push(clue);
    }
    let receive = |n: usize| json!({"finding_id": clues[n]});
    clerk.act(&app, &path, "receive_transfer", receive(0)).await.ok();
    clerk.act(&app, &path, "receive_transfer", receive(0)).await.refused("wrong-state", "received");
    assert_eq!(asked(&app, &clerk).await, ["receive_transfer"]);
    clerk.act(&app, &path, "receive_transfer", receive(1)).await.ok();
    bureau.on_to(&app, &path, "issued").await;
    let seen = clerk.get(&app, &path).await.ok();
    let kinds: Vec<_> = seen["papers"].as_array().unwrap().iter().map(|p| p["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["transfer", "transfer", "transfer_receipt", "transfer_receipt"]);
    for document in ["report", "opinion", "result", "notice", "evidence?n=1"] {
        clerk.get(&app, &format!("{path}/documents/{document}")).await.refused("not-found", "");
    }
    let again = body("review");
    clerk.act(&app, &path, "review", again).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn the_evidence_of_a_finding_is_read_by_those_who_read_the_finding() {
    let (app, bureau, path, both) = audited().await;
    bureau.on_to(&app, &path, "fieldwork").await;
    let clerk = app.actor("discipline_liaison").await;
    let mut proofs = Vec::new();
    for serious in [true, false] {
        let proof = attachment(&app, &bureau.auditor).await;
        let mut noted = finding(serious);
        noted["finding"]["attachments"] = json!([proof]);
        let seen = bureau.auditor.act(&app, &path, "add_finding", noted).await.ok();
        let name = seen["findings"][proofs.len()]["attachments"][0]["name"].as_str().unwrap().to_owned();
        let n = proofs.len() + 1;
        assert!(printed(&app, &bureau.lead, &path, &format!("evidence?n={n}")).await.1.contains(&name));
        proofs.push(format!("/attachments/{proof}/info"));
    }
    let strange = json!({"finding": {"matter": "甲", "responsibility": "direct", "text": "乙",
        "attachments": [path.rsplit('/').next().unwrap()]}});
    let refused = bureau.auditor.act(&app, &path, "add_finding", strange).await;
    refused.invalid("/finding/attachments/0", "no_such_attachment");
    let read =
        async |who: &As| (who.get(&app, &proofs[0]).await.status == 200, who.get(&app, &proofs[1]).await.status == 200);
    assert_eq!(read(&bureau.head).await, (true, true));
    for person in [&both[0], &both[1], &clerk, &bureau.reviewer] {
        assert_eq!(read(person).await, (false, false), "nobody has the draft, and no clue was transferred");
    }
    let clue = bureau.lead.get(&app, &path).await.ok()["findings"][0]["id"].clone();
    bureau.lead.act(&app, &path, "transfer", json!({"finding_id": clue, "to": "县纪委监委"})).await.ok();
    assert_eq!(read(&clerk).await, (true, false));
    bureau.on_to(&app, &path, "comments").await;
    for person in &both {
        assert_eq!(read(person).await, (false, true), "what the draft tells them of, and no clue");
    }
    assert_eq!(read(&bureau.reviewer).await, (false, false));
}
