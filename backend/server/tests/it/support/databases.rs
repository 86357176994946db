//! A database of its own for every test: a copy of a SQLite file, or of a PostgreSQL template, migrated once.

use std::path::Path;
use std::sync::{Mutex, OnceLock};

use diesel::connection::SimpleConnection;
use hezhen::db;

/// The address of a fresh, migrated database.
pub fn fresh(data: &Path) -> String {
    match postgres() {
        Some(server) => postgres_copy(&server),
        None => sqlite_copy(data),
    }
}

/// The throw-away PostgreSQL that the tests are to run on, if any.
#[allow(clippy::disallowed_methods)]
pub fn postgres() -> Option<String> {
    std::env::var("TEST_DATABASE_URL").ok().filter(|url| !url.is_empty())
}

fn sqlite_copy(data: &Path) -> String {
    static TEMPLATE: OnceLock<tempfile::TempDir> = OnceLock::new();
    let template = TEMPLATE.get_or_init(|| {
        let dir = tempfile::tempdir().unwrap();
        let file = dir.path().join("template.sqlite");
        let mut conn = db::open(file.to_str().unwrap(), false).unwrap();
        db::migrate(&mut conn).unwrap();
        conn.batch_execute("PRAGMA wal_checkpoint(TRUNCATE)").unwrap();
        dir
    });
    let file = data.join("hezhen.sqlite");
    std::fs::copy(template.path().join("template.sqlite"), &file).unwrap();
    file.to_str().unwrap().to_owned()
}

fn postgres_copy(server: &str) -> String {
    static TEMPLATE: OnceLock<()> = OnceLock::new();
    static TURN: Mutex<()> = Mutex::new(());
    let on = |name: &str| {
        let (base, _) = server.rsplit_once('/').unwrap();
        format!("{base}/{name}")
    };
    TEMPLATE.get_or_init(|| {
        let mut admin = db::open(server, false).unwrap();
        admin.batch_execute("DROP DATABASE IF EXISTS hezhen_template").unwrap();
        admin.batch_execute("CREATE DATABASE hezhen_template").unwrap();
        db::migrate(&mut db::open(&on("hezhen_template"), false).unwrap()).unwrap();
    });
    let name = format!("t_{}", uuid::Uuid::new_v4().simple());
    let _turn = TURN.lock().unwrap_or_else(std::sync::PoisonError::into_inner);
    let mut admin = db::open(server, false).unwrap();
    admin.batch_execute(&format!("CREATE DATABASE {name} TEMPLATE hezhen_template STRATEGY wal_log")).unwrap();
    on(&name)
}
