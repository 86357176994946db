//! The key that signs access tokens is changed while people work.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use serde_json::Value;

use crate::support::{Answer, App};

async fn names(app: &App) -> Vec<String> {
    let keys = Answer::of(app.http.get(format!("{}/.well-known/jwks.json", app.url))).await.ok();
    keys["keys"].as_array().unwrap().iter().map(|key| key["kid"].as_str().unwrap().to_owned()).collect()
}

/// The key that a token names.
fn named(token: &str) -> String {
    let head = URL_SAFE_NO_PAD.decode(token.split('.').next().unwrap()).unwrap();
    serde_json::from_slice::<Value>(&head).unwrap()["kid"].as_str().unwrap().to_owned()
}

/// Rotates from the command line, beside the running server.
fn rotate(app: &App) {
    let done = std::process::Command::new(env!("CARGO_BIN_EXE_hezhen"))
        .args(["keys", "rotate"])
        .env("DATABASE_URL", &app.database_url)
        .env("DATA", app.data())
        .output()
        .unwrap();
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

async fn units(app: &App, token: &str) -> Answer {
    Answer::of(app.http.get(format!("{}/api/v1/units", app.url)).bearer_auth(token)).await
}

#[actix_web::test]
async fn after_a_rotation_the_old_token_still_reads_and_after_two_it_does_not() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let old = staff.token(&app).await;
    let first = app.db.keys().tokens().rotate().unwrap();
    assert_eq!(names(&app).await, [first.clone(), named(&old)]);
    units(&app, &old).await.ok();
    app.clock.step_to(app.clock.now() + chrono::Duration::minutes(6));
    let new = staff.token(&app).await;
    assert_eq!(named(&new), first);
    units(&app, &new).await.ok();
    let second = app.db.keys().tokens().rotate().unwrap();
    assert_eq!(names(&app).await, [second, first]);
    assert!(app.db.keys().tokens().verifier(&named(&old)).is_none());
}

#[actix_web::test]
async fn a_server_takes_up_the_key_that_another_process_made() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let before = names(&app).await;
    rotate(&app);
    // A second server on the same folder signs with the new key at once; the first one meets a name that it does not know.
    let elsewhere = hezhen::keys::Keys::load(app.data()).unwrap();
    let fresh = elsewhere.tokens().public().keys[0].kid.clone();
    assert!(!before.contains(&fresh));
    assert!(app.db.keys().tokens().verifier(&fresh).is_some());
    assert_eq!(names(&app).await, [fresh, before[0].clone()]);
    staff.get(&app, "/units").await.ok();
}

#[actix_web::test]
async fn the_signing_key_is_changed_after_ninety_days_and_not_before() {
    let app = App::start().await;
    let tokens = app.db.keys().tokens();
    let made: chrono::DateTime<chrono::Utc> =
        std::fs::metadata(app.data().join("keys/token.key")).unwrap().modified().unwrap().into();
    let day = chrono::Duration::days(1);
    assert_eq!(tokens.rotate_when_old(made + day * 90 - chrono::Duration::seconds(1)).unwrap(), None);
    let new = tokens.rotate_when_old(made + day * 90).unwrap().unwrap();
    assert_eq!(names(&app).await[0], new);
}

#[actix_web::test]
async fn a_token_that_names_a_file_instead_of_a_key_is_nobodys() {
    let app = App::start().await;
    let head = URL_SAFE_NO_PAD.encode(r#"{"typ":"at+jwt","alg":"EdDSA","kid":"../keys/token.key"}"#);
    units(&app, &format!("{head}.e30.AAAA")).await.refused("unauthenticated", "");
    let unsigned = URL_SAFE_NO_PAD.encode(r#"{"typ":"at+jwt","alg":"none"}"#);
    units(&app, &format!("{unsigned}.e30.")).await.refused("unauthenticated", "");
}
