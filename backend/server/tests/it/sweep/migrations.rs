//! Migrations: up, down, up; and what the database then has is what `schema.rs` says, on both engines.

use std::collections::{BTreeMap, BTreeSet};

use diesel::prelude::*;
use diesel::sql_types::Text;
use hezhen::db::{self, Conn};

use crate::support::App;

#[derive(QueryableByName)]
struct Column {
    #[diesel(sql_type = Text)]
    table_name: String,
    #[diesel(sql_type = Text)]
    column_name: String,
}

fn actual(conn: &mut Conn) -> BTreeMap<String, BTreeSet<String>> {
    let query = match conn {
        Conn::Pg(_) => {
            "SELECT table_name::text, column_name::text FROM information_schema.columns WHERE table_schema = 'public'"
        }
        Conn::Sqlite(_) => {
            "SELECT m.name AS table_name, c.name AS column_name FROM sqlite_master m, pragma_table_info(m.name) c \
             WHERE m.type = 'table' AND m.name NOT LIKE 'sqlite_%'"
        }
    };
    let mut tables: BTreeMap<String, BTreeSet<String>> = BTreeMap::new();
    for column in diesel::sql_query(query).load::<Column>(conn).unwrap() {
        tables.entry(column.table_name).or_default().insert(column.column_name);
    }
    tables.remove("__diesel_schema_migrations");
    tables
}

/// Tables and columns as `schema.rs` writes them.
fn declared() -> BTreeMap<String, BTreeSet<String>> {
    let text = std::fs::read_to_string(super::root().join("backend/server/src/schema.rs")).unwrap();
    let mut tables = BTreeMap::new();
    for block in text.split("diesel::table! {").skip(1) {
        let head = block.lines().map(str::trim).find(|l| l.contains('(') && !l.starts_with("use")).unwrap();
        let name = head.split_whitespace().next().unwrap().split('(').next().unwrap().to_owned();
        let body = block.split("\n}").next().unwrap();
        let before_arrows = body.match_indices("->").map(|(at, _)| body[..at].trim_end());
        let word = |text: &str| text.rsplit(|c: char| !c.is_alphanumeric() && c != '_').next().unwrap().to_owned();
        tables.insert(name, before_arrows.map(word).collect());
    }
    tables
}

#[actix_web::test]
async fn the_database_has_the_tables_and_columns_of_the_schema() {
    let app = App::start().await;
    let actual = actual(&mut db::open(&app.database_url, false).unwrap());
    for (table, columns) in declared() {
        assert_eq!(actual.get(&table), Some(&columns), "{table}");
    }
    let extra: Vec<_> = actual.keys().filter(|t| !declared().contains_key(*t)).collect();
    assert!(extra.is_empty(), "tables that schema.rs does not know: {extra:?}");
}

#[actix_web::test]
async fn migrations_go_up_down_and_up_again() {
    let app = App::start().await;
    let mut conn = db::open(&app.database_url, false).unwrap();
    let before = actual(&mut conn);
    db::revert_all(&mut conn).unwrap();
    assert_eq!(actual(&mut conn), BTreeMap::new());
    db::migrate(&mut conn).unwrap();
    assert_eq!(actual(&mut conn), before);
}

/// Of two migrations of one version, only the first would ever run.
#[test]
fn every_migration_has_a_version_of_its_own_and_the_same_name_on_both_engines() {
    let [sqlite, postgres] = ["sqlite", "postgres"].map(|engine| {
        let all = std::fs::read_dir(super::root().join("migrations").join(engine)).unwrap();
        let names: BTreeSet<String> = all.map(|entry| entry.unwrap().file_name().into_string().unwrap()).collect();
        let versions: BTreeSet<&str> = names.iter().filter_map(|name| name.split('_').next()).collect();
        assert_eq!(versions.len(), names.len(), "{engine}: {names:#?}");
        names
    });
    assert_eq!(sqlite, postgres);
}
