//! The keys that sign access tokens and seal fields are changed while people work.

use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use diesel::prelude::*;
use hezhen::db::Tx;
use hezhen::http::Actor;
use hezhen::schema::cadre;
use serde_json::Value;

use crate::support::builders::{cadres, township};
use crate::support::chain::petition::{Office, form, received};
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

/// Changes a key from the command line, beside the running server.
fn command(app: &App, word: &str) -> std::process::Output {
    std::process::Command::new(env!("CARGO_BIN_EXE_hezhen"))
        .args(["keys", word])
        .env("DATABASE_URL", &app.database_url)
        .env("DATA", app.data())
        .output()
        .unwrap()
}

fn rotate(app: &App, word: &str) {
    let done = command(app, word);
    assert!(done.status.success(), "{}", String::from_utf8_lossy(&done.stderr));
}

/// The sealed citizen ids.
fn sealed(app: &App) -> Vec<Vec<u8>> {
    let read = |tx: &mut Tx<'_>| Ok(cadre::table.select(cadre::id_card.assume_not_null()).load(tx.conn)?);
    app.db.read_now(Actor::system(), read).unwrap()
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
    rotate(&app, "rotate");
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

#[actix_web::test]
async fn what_was_sealed_is_read_after_the_key_was_changed_and_sealed_by_the_new_one() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let office = Office::of(&app, &unit).await;
    let petition = received(&app, &office.officer, form(&office.unit, "general")).await;
    let papers = office.officer.get(&app, &petition).await.ok()["papers"].clone();
    let people = cadres(&app, &staff, 3).await;
    let number = |n: usize| format!("/cadres/{}/id-card", people[n]["id"].as_str().unwrap());
    let first = staff.get(&app, &number(0)).await.ok();
    for _ in 0..2 {
        let before = sealed(&app);
        rotate(&app, "rotate-field");
        // The server still holds the key before; it meets the new one's name, and takes it up.
        assert_eq!(staff.get(&app, &number(0)).await.ok(), first);
        assert_eq!(office.officer.get(&app, &petition).await.ok()["papers"], papers);
        let after = sealed(&app);
        assert_eq!(after.len(), 3);
        for (old, new) in before.iter().zip(&after) {
            assert!(app.db.keys().fields().current(new) && !app.db.keys().fields().current(old));
        }
    }
    app.actor("org_staff").await.get(&app, &number(2)).await.ok();
}

#[actix_web::test]
async fn a_value_that_opens_with_neither_key_keeps_the_key_from_being_changed() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let person = cadres(&app, &staff, 1).await.remove(0);
    let number = format!("/cadres/{}/id-card", person["id"].as_str().unwrap());
    let before = sealed(&app);
    let spoil = |with: Vec<u8>| {
        let change =
            move |tx: &mut Tx<'_>| Ok(diesel::update(cadre::table).set(cadre::id_card.eq(with)).execute(tx.conn)?);
        app.db.write_now(Actor::system(), change).unwrap();
    };
    spoil(b"something else".to_vec());
    let refused = command(&app, "rotate-field");
    let said = String::from_utf8_lossy(&refused.stderr).into_owned();
    assert!(!refused.status.success() && said.contains("1 sealed values open with neither key"), "{said}");
    assert!(!app.data().join("keys/field.previous.key").exists());
    spoil(before[0].clone());
    staff.get(&app, &number).await.ok();
}
