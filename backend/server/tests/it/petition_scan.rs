//! What comes on paper with a letter, a visit or a call: scanned, and put beside the petition by who handles it.

use serde_json::{Value, json};

use crate::petition::{against, office, official};
use crate::petition_attachment::{DOT, TOLD, dump, holds, photo, zip};
use crate::support::chain::petition::{form, received};
use crate::support::{Answer, App, As};

const RAW: &str = "application/octet-stream";

async fn attach(app: &App, who: &As, path: &str, bytes: &[u8]) -> Answer {
    who.upload(app, &format!("{path}/files"), RAW, bytes.to_vec()).await
}

fn offered(seen: &Value) -> bool {
    seen["actions"].as_array().unwrap().iter().any(|a| a["action"] == "add_file" && a["refusal"].is_null())
}

#[actix_web::test]
async fn a_scan_is_kept_as_its_picture_under_the_houses_name_and_stands_after_those_before() {
    let photo = photo(64, 48);
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, form(&office.unit, "report")).await;
    assert!(offered(&office.officer.get(&app, &path).await.ok()));
    let named = app.http.post(format!("{}/api/v1{path}/files", app.url)).header("x-file-name", "Zhang-San-report.jpg");
    let named = named.body(photo).bearer_auth(office.officer.token(&app).await);
    let first = Answer::of(named).await.created();
    assert_eq!((&first["name"], &first["kind"]), (&json!("附件1.jpg"), &json!("jpeg")));
    let second = attach(&app, &office.supervisor, &path, DOT).await.created();
    assert_eq!(second["name"], "附件2.png");
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(seen["files"], json!([first, second]));
    let read = office.officer.get(&app, &format!("{path}/files/{}", first["id"].as_str().unwrap())).await;
    assert!(TOLD.iter().all(|word| !holds(&read.bytes, word)), "nothing of device, hour and place");
    assert_eq!(image::load_from_memory(&read.bytes).unwrap().width(), 48, "it stands upright");
    let dump = dump(&app);
    for word in TOLD.into_iter().chain(["Zhang-San", "JFIF"]) {
        assert!(!holds(&dump, word), "{word} stands in the database");
    }
    let log = office.supervisor.get(&app, "/audit-log?object=petition&action=add_file").await;
    assert!(log.status == 403 || !log.body.to_string().contains("Zhang"), "{:#}", log.body);
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?object=petition&action=add_file").await.ok();
    assert_eq!(log["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn what_is_no_picture_and_no_sheet_is_refused_in_words_and_nothing_is_kept() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, form(&office.unit, "general")).await;
    let archive = zip(&[("inner.zip", &zip(&[("a.txt", b"a")]))]);
    for (bytes, code) in [
        (b"MZ\x90\0program named scan.pdf".to_vec(), "file_not_taken"),
        (archive, "file_archive"),
        (Vec::new(), "file_empty"),
        (DOT[..40].to_vec(), "file_broken"),
    ] {
        attach(&app, &office.officer, &path, &bytes).await.invalid("/file", code);
    }
    let large = vec![0; (20 << 20) + 1];
    assert_eq!(attach(&app, &office.officer, &path, &large).await.status, 413);
    assert_eq!(office.officer.get(&app, &path).await.ok()["files"], json!([]));
}

#[actix_web::test]
async fn r_pet_4_only_who_handles_a_petition_puts_something_beside_it_and_never_after_its_end() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    let path = received(&app, &office.officer, against(form(&office.unit, "report"), &accused)).await;
    let own = app.actor_with(&[("petition_officer", "/")], Some(&accused)).await;
    attach(&app, &own, &path, DOT).await.refused("not-found", "");
    for role in ["org_staff", "auditor", "unit_contact"] {
        attach(&app, &app.actor(role).await, &path, DOT).await.refused("not-found", "");
    }
    attach(&app, &office.officer, &path, DOT).await.created();
    office.withdrawn(&app, &path).await;
    assert!(!offered(&office.officer.get(&app, &path).await.ok()));
    attach(&app, &office.officer, &path, DOT).await.refused("wrong-state", "petition_state");
    let path = office.assigned(&app, form(&office.unit, "report"), "general").await;
    // Once it has its handler, another officer neither reads nor adds.
    let other = app.actor("petition_officer").await;
    attach(&app, &other, &path, DOT).await.refused("not-permitted", "");
    attach(&app, &office.officer, &path, DOT).await.created();
}

#[actix_web::test]
async fn a_file_that_is_sent_again_with_its_key_is_kept_once_and_forty_are_all() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, form(&office.unit, "general")).await;
    let send = async |key: &str| {
        let request = app
            .http
            .post(format!("{}/api/v1{path}/files", app.url))
            .header("idempotency-key", format!("scan-{key:0>24}"));
        Answer::of(request.body(DOT.to_vec()).bearer_auth(office.officer.token(&app).await)).await
    };
    let first = send("once").await.created();
    assert_eq!(send("once").await.created(), first);
    assert_eq!(office.officer.get(&app, &path).await.ok()["files"].as_array().unwrap().len(), 1);
    for n in 1..40 {
        send(&format!("key{n}")).await.created();
    }
    send("last").await.invalid("/file", "too_many_kept");
}
