//! Attachments: judged by their bytes, seen by those who may, saved and never shown.

use std::io::Write as _;

use serde_json::json;

use crate::support::App;
use crate::support::builders::{attachment, cadre, township, unit};
use crate::support::chain::Chain;

fn zipped(names: &[&str]) -> Vec<u8> {
    let mut zip = zip::ZipWriter::new(std::io::Cursor::new(Vec::new()));
    for name in names {
        zip.start_file(*name, zip::write::SimpleFileOptions::default()).unwrap();
        zip.write_all(b"<x/>").unwrap();
    }
    zip.finish().unwrap().into_inner()
}

#[actix_web::test]
async fn a_file_is_judged_by_its_bytes_and_its_name_must_agree() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let docx = zipped(&["[Content_Types].xml", "word/document.xml"]);
    for (name, bytes, kind) in [
        ("请示.pdf", b"%PDF-1.4".to_vec(), "pdf"),
        ("照片.JPG", vec![0xFF, 0xD8, 0xFF, 0xE0], "jpeg"),
        ("报告.docx", docx.clone(), "docx"),
        ("红头.ofd", zipped(&["OFD.xml"]), "ofd"),
        ("记录.txt", "会议记录".into(), "txt"),
    ] {
        let made = staff.upload_named(&app, name, bytes).await.created();
        assert_eq!((&made["kind"], &made["name"]), (&json!(kind), &json!(name)));
        assert_eq!(made["sha256"].as_str().unwrap().len(), 64);
    }
    staff.upload_named(&app, "程序.pdf", b"MZ\x90\x00".to_vec()).await.invalid("/content", "file_type");
    staff.upload_named(&app, "包.docx", zipped(&["evil.exe"])).await.invalid("/content", "file_type");
    let macros = zipped(&["word/document.xml", "word/vbaProject.bin"]);
    staff.upload_named(&app, "宏.docx", macros).await.invalid("/content", "file_type");
    staff.upload_named(&app, "页面.html", b"<html></html>".to_vec()).await.invalid("/name", "file_ending");
    staff.upload_named(&app, "报告.pdf", docx).await.invalid("/name", "file_ending");
    staff.upload_named(&app, "空.pdf", Vec::new()).await.invalid("/content", "file_type");
    staff.upload_named(&app, "", b"%PDF-1.4".to_vec()).await.invalid("/name", "required");
}

#[actix_web::test]
async fn a_file_over_twenty_mebibytes_is_refused() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let mut bytes = b"%PDF-1.4".to_vec();
    bytes.resize(20 << 20, b' ');
    staff.upload_named(&app, "大.pdf", bytes.clone()).await.created();
    bytes.push(b' ');
    staff.upload_named(&app, "更大.pdf", bytes).await.refused("too-large", "");
}

#[actix_web::test]
async fn a_download_is_saved_never_shown_and_is_journalled() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let id = attachment(&app, &staff).await;
    let got = staff.get(&app, &format!("/attachments/{id}")).await;
    assert_eq!((got.status, got.bytes.as_slice()), (200, b"%PDF-1.7 test".as_slice()));
    let header = |name: &str| got.headers.get(name).unwrap().to_str().unwrap();
    assert!(header("content-disposition").starts_with("attachment; filename*=UTF-8''%E6%89%B9"));
    assert_eq!(header("x-content-type-options"), "nosniff");
    let audit = app.actor("audit_admin").await;
    let trail = audit.get(&app, &format!("/audit-log?object_id={id}&action=read")).await.ok();
    assert_eq!(trail["items"][0]["actor_id"], staff.id);
}

#[actix_web::test]
async fn a_file_is_its_uploaders_until_a_case_has_it() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let (petitions, elsewhere) = (app.actor("petition_officer").await, app.actor("discipline_liaison").await);
    let id = attachment(&app, &petitions).await;
    let path = format!("/attachments/{id}");
    petitions.get(&app, &format!("{path}/info")).await.ok();
    chain.staff.get(&app, &format!("{path}/info")).await.ok();
    elsewhere.get(&app, &path).await.refused("not-found", "");
    chain.lead.get(&app, &path).await.refused("not-found", "");
    let link = json!({"object": "consultation", "object_id": chain.case_id(), "case_id": chain.case_id()});
    let linked = chain.staff.put(&app, &format!("{path}/link"), 1, link.clone()).await.ok();
    assert_eq!(linked["case_id"], chain.case_id());
    chain.staff.put(&app, &format!("{path}/link"), 1, link).await.refused("stale", "");
    chain.lead.get(&app, &format!("{path}/info")).await.ok();
    elsewhere.get(&app, &path).await.refused("not-found", "");
    let listed = chain.staff.get(&app, &format!("/attachments?case_id={}", chain.case_id())).await.ok();
    assert_eq!(listed["items"][0]["id"], id);
    let (sys, _) = app.administrators().await;
    sys.upload_named(&app, "a.pdf", b"%PDF-1.4".to_vec()).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn a_file_without_a_case_stays_where_its_uploader_works() {
    let app = App::start().await;
    let county = app.actor("org_staff").await;
    let here = township(&app, &county).await;
    let there = unit("XZ02", "别处镇", here["parent_id"].as_str());
    let there = county.post(&app, "/units", there).await.created();
    let at = |unit: &serde_json::Value| unit["path"].as_str().unwrap().to_owned();
    let uploader = app.actor_with(&[("org_staff", &at(&here))], None).await;
    let beside = app.actor_with(&[("org_staff", &at(&here))], None).await;
    let elsewhere = app.actor_with(&[("org_staff", &at(&there))], None).await;
    let id = attachment(&app, &uploader).await;
    for reads in [&uploader, &beside, &county] {
        reads.get(&app, &format!("/attachments/{id}/info")).await.ok();
    }
    elsewhere.get(&app, &format!("/attachments/{id}")).await.refused("not-found", "");
    let above = attachment(&app, &county).await;
    beside.get(&app, &format!("/attachments/{above}")).await.refused("not-found", "");
}

#[actix_web::test]
async fn what_proves_a_change_of_a_record_is_read_by_who_reads_the_change() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let person = cadre("测试甲", chain.unit["id"].as_str().unwrap());
    let person = chain.staff.post(&app, "/cadres", person).await.created();
    let person = format!("/cadres/{}", person["id"].as_str().unwrap());
    let id = attachment(&app, &chain.staff).await;
    let change = json!({"fields": {"birth": "1980-07"}, "reason": "档案复核", "attachment_id": id});
    let change = chain.staff.post(&app, &format!("{person}/changes"), change).await.created();
    let info = chain.staff.get(&app, &format!("/attachments/{id}/info")).await.ok();
    assert_eq!((&info["object"], &info["object_id"]), (&json!("cadre_change"), &change["id"]));
    let discipline = app.actor("discipline_liaison").await;
    for reads in [&chain.reviewer, &discipline] {
        assert_eq!(reads.get(&app, &format!("/attachments/{id}")).await.status, 200);
    }
    chain.lead.get(&app, &format!("/attachments/{id}")).await.refused("not-found", "");
    let taken = json!({"object": "motion", "object_id": chain.case_id(), "case_id": chain.case_id()});
    chain.staff.put(&app, &format!("/attachments/{id}/link"), 2, taken).await.refused("conflict", "linked");
}
