//! Backups: taken beside a running service, restored into an empty folder, refused where they would do harm.

use hezhen::app::State;
use hezhen::backup;
use hezhen::clock::Clock;
use hezhen::config::Config;
use hezhen::http::Actor;
use hezhen::journal::{self, Verdict};

use crate::support::App;
use crate::support::builders::township;

#[actix_web::test]
async fn a_restored_backup_has_the_same_journal_and_opens_the_same_secrets() {
    let app = App::start().await;
    let config = Config::private(app.data().to_owned(), Some(app.database_url.clone()));
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("monday");
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    if config.postgres() {
        assert!(backup::write(&config, &file).unwrap_err().contains("pg_dump"));
        return;
    }
    backup::write(&config, &file).unwrap();
    assert!(backup::write(&config, &file).unwrap_err().contains("exists already"));
    let before = app.db.read_now(Actor::system(), journal::verify).unwrap();
    let restored = Config::private(elsewhere.path().join("data"), None);
    backup::restore(&restored, &file).unwrap();
    let state = State::new(&restored, Clock::system()).unwrap();
    assert_eq!(state.db.read_now(Actor::system(), journal::verify).unwrap(), before);
    assert!(matches!(before, Verdict::Holds { entries: 1.., .. }));
    assert_eq!(state.db.keys().blind("110105"), app.db.keys().blind("110105"));
    assert!(!restored.data.join("keys/field.previous.key").exists());
    assert!(backup::restore(&restored, &file).unwrap_err().contains("not empty"));
}

#[actix_web::test]
async fn a_backup_after_a_change_of_the_field_key_keeps_the_key_before_it() {
    let app = App::start().await;
    let config = Config::private(app.data().to_owned(), Some(app.database_url.clone()));
    if config.postgres() {
        return;
    }
    let before = app.db.keys().seal("t|c|1", b"text");
    hezhen::reseal::rotate(&app.db).unwrap();
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("tuesday");
    backup::write(&config, &file).unwrap();
    let restored = Config::private(elsewhere.path().join("data"), None);
    backup::restore(&restored, &file).unwrap();
    let state = State::new(&restored, Clock::system()).unwrap();
    assert_eq!(state.db.keys().open("t|c|1", &before).unwrap(), b"text");
}

#[actix_web::test]
async fn a_file_that_is_no_backup_restores_nothing() {
    let elsewhere = tempfile::tempdir().unwrap();
    let file = elsewhere.path().join("letter.txt");
    std::fs::write(&file, "dear colleague").unwrap();
    let config = Config::private(elsewhere.path().join("data"), None);
    assert!(backup::restore(&config, &file).unwrap_err().contains("is no backup"));
    assert!(!config.data.exists());
}
