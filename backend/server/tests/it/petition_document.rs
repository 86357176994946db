//! Papers of a petition as official documents, on screen and as a file.

use serde_json::{Value, json};

use crate::petition::office;
use crate::portal::part;
use crate::support::App;
use crate::support::chain::petition::{Office, named};

async fn replied() -> (App, Office, String) {
    let (app, office, _) = office().await;
    let path = office.replied(&app, named(&office.unit, "general"), "unsubstantiated").await;
    (app, office, path)
}

#[actix_web::test]
async fn a_reply_is_printed_and_taken_as_a_file_without_who_complained() {
    let (app, office, path) = replied().await;
    let print = office.officer.get(&app, &format!("{path}/documents/reply")).await.ok();
    assert_eq!(print["title"], "信访事项答复意见书");
    assert_eq!(print["number"], office.officer.get(&app, &path).await.ok()["number"]);
    assert_eq!(print["to"], "信访人＿＿＿＿＿＿");
    assert!(print["lines"].to_string().contains("三十日内请求复查"), "{print}");
    let docx = |query: &str| format!("{path}/documents/reply/document.docx{query}");
    let taken = office.officer.get(&app, &docx("")).await;
    assert_eq!(taken.status, 200);
    let body = part(&taken.bytes, "word/document.xml");
    for line in print["lines"].as_array().unwrap() {
        assert!(body.contains(line.as_str().unwrap()), "{line} in {body}");
    }
    assert!(!body.contains("赵某") && !body.contains("13900000000"));
    let signed = office.officer.get(&app, &docx("?signer=示范县信访局")).await;
    assert!(part(&signed.bytes, "word/document.xml").contains("示范县信访局"));
    let long = "局".repeat(41);
    office.officer.get(&app, &docx(&format!("?signer={long}"))).await.invalid("/signer", "length");
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=petition&action=export").await.ok();
    assert_eq!(log["items"].as_array().unwrap().len(), 2);
    assert_eq!(log["items"][0]["summary"], Value::Null, "the administrator reads no business");
}

#[actix_web::test]
async fn what_was_never_written_is_no_document_and_what_is_not_read_neither() {
    let (app, office, path) = replied().await;
    let paper = |kind: &str| format!("{path}/documents/{kind}");
    office.officer.get(&app, &paper("clarification")).await.refused("not-found", "");
    office.officer.get(&app, &paper("petitioner")).await.refused("not-found", "");
    office.officer.get(&app, &paper("content")).await.refused("not-found", "");
    let finding = office.reviewer.get(&app, &paper("finding")).await.ok();
    assert!(finding["lines"].to_string().contains("总体结论：不属实。"), "the reviewer reads what was found");
    office.reviewer.get(&app, &paper("reply")).await.refused("not-found", "");
    office.reviewer.get(&app, &format!("{}/document.docx", paper("reply"))).await.refused("not-found", "");
    for stranger in ["org_staff", "unit_contact", "auditor"] {
        app.actor(stranger).await.get(&app, &paper("finding")).await.refused("not-found", "");
    }
}

#[actix_web::test]
async fn the_answer_to_a_recheck_is_the_last_and_offers_nothing_more() {
    let (app, office, path) = replied().await;
    for (ask, answer, title, more) in [
        ("request_review", "answer_review", "信访事项复查意见书", true),
        ("request_recheck", "answer_recheck", "信访事项复核意见书", false),
    ] {
        office.officer.act(&app, &path, ask, json!({"text": "不服"})).await.ok();
        office.reviewer.act(&app, &path, answer, json!({"review": "upheld", "text": "维持"})).await.ok();
        let print = office.supervisor.get(&app, &format!("{path}/documents/review_answer")).await.ok();
        assert_eq!(print["title"], title);
        assert_eq!(print["lines"].to_string().contains("三十日内请求复核"), more);
    }
}
