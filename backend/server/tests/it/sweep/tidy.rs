//! The invariants of the house that no type can hold.

use std::collections::BTreeSet;

/// Files that may be longer than 400 lines: pure tables of data, generated files. This list may only shrink.
const LONG: &[&str] = &[
    "backend/server/src/schema.rs",
    "backend/domain/src/params/table.rs",
    "backend/domain/src/codes/data.rs",
    "frontend/src/api/schema.gen.ts",
    "frontend/src/i18n/codes.ts",
    "frontend/src/i18n/zh.ts",
    "frontend/src/i18n/en.ts",
    "frontend/src/i18n/rules.ts",
];

#[test]
fn no_file_is_longer_than_four_hundred_lines() {
    let mut files = super::sources("backend", &["rs"]);
    files.extend(super::sources("frontend/src", &["ts", "tsx"]));
    let long: Vec<_> = files
        .iter()
        .filter(|(name, text)| text.lines().count() > 400 && !LONG.contains(&name.as_str()))
        .map(|(name, text)| format!("{name}: {}", text.lines().count()))
        .collect();
    assert!(long.is_empty(), "split along the nouns: {long:#?}");
}

#[test]
fn handlers_know_no_database_and_stores_know_no_http() {
    for (name, text) in super::sources("backend/server/src/capability", &["rs"]) {
        let file = name.rsplit('/').next().unwrap();
        if file.starts_with("api") {
            assert!(!text.contains("diesel"), "{name} speaks to the database");
        }
        if file.starts_with("store") {
            assert!(!text.contains("actix_web"), "{name} speaks HTTP");
        }
        assert!(!text.contains("StatusCode"), "{name} knows a status code");
    }
}

#[test]
fn a_capability_never_reaches_into_the_store_of_another() {
    for (name, text) in super::sources("backend/server/src/capability", &["rs"]) {
        let reaches = text.lines().any(|l| l.contains("capability::") && l.contains("::store"));
        assert!(!reaches, "{name} imports another capability's store");
    }
}

#[test]
fn the_domain_does_nothing_but_think() {
    for (name, text) in super::sources("backend/domain/src", &["rs"]) {
        for word in ["actix", "diesel", "std::fs", "std::env", "Utc::now", "Local::now", "StatusCode"] {
            assert!(!text.contains(word), "{name} contains {word}");
        }
    }
}

/// Every `id: "…"` of a rule in the domain.
fn rule_ids() -> BTreeSet<String> {
    let mut ids = BTreeSet::new();
    for (_, text) in super::sources("backend/domain/src", &["rs"]) {
        for part in text.split("id: \"").skip(1) {
            ids.insert(part.split('"').next().unwrap().to_owned());
        }
    }
    ids
}

#[test]
fn every_rule_is_named_by_a_test_of_the_domain_and_by_one_through_http() {
    for folder in ["backend/domain/src", "backend/server/tests/it"] {
        let tests: String = super::sources(folder, &["rs"]).into_iter().map(|(_, text)| text).collect();
        let named = |id: &String| tests.contains(&format!("fn {}_", id.to_lowercase().replace('-', "_")));
        let untested: Vec<_> = rule_ids().into_iter().filter(|id| !named(id)).collect();
        assert!(untested.is_empty(), "rules without a test named after them in {folder}: {untested:#?}");
    }
}

#[test]
fn the_screens_have_words_for_everything_that_the_journal_speaks_of() {
    let words = std::fs::read_to_string(super::root().join("frontend/src/capability/audit_log/labels.ts")).unwrap();
    let source = super::sources("backend/server/src", &["rs"]);
    let spoken = source.iter().flat_map(|(_, text)| text.split("Entry::new(\"").skip(1));
    let objects: BTreeSet<_> = spoken.filter_map(|rest| rest.split('"').next()).collect();
    assert!(objects.len() > 30, "{objects:?}");
    let silent: Vec<_> = objects.iter().filter(|object| !words.contains(&format!("\n  {object}: label("))).collect();
    assert!(silent.is_empty(), "without a word on the screen of the journal: {silent:?}");
}

#[test]
fn the_screens_have_words_for_every_rule() {
    let words: String = super::sources("frontend/src/i18n", &["ts"]).into_iter().map(|(_, text)| text).collect();
    let wordless: Vec<_> = rule_ids().into_iter().filter(|id| !words.contains(&format!("'{id}'"))).collect();
    assert!(wordless.is_empty(), "rules without words on the screens: {wordless:#?}");
}

#[test]
fn no_test_waits_by_the_clock() {
    for (name, text) in super::sources("backend/server/tests", &["rs"]) {
        let word = ["sle", "ep("].concat();
        assert!(!text.contains(&word), "{name} waits by the clock");
    }
}

#[test]
fn whatever_is_sealed_is_sealed_again_when_the_key_is_changed() {
    let source = super::sources("backend/server/src", &["rs"]);
    let (_, reseal) = source.iter().find(|(name, _)| name.ends_with("/reseal.rs")).unwrap();
    // Nothing but a column of `sealed` seals, and nothing is sealed for another row.
    let own = |name: &str| ["/sealed.rs", "/reseal.rs", "/keys.rs", "/keys/field.rs"].iter().any(|f| name.ends_with(f));
    let strange = source.iter().filter(|(name, text)| !own(name) && text.contains("keys().seal("));
    assert_eq!(strange.map(|(name, _)| name).collect::<Vec<_>>(), Vec::<&String>::new());
    let places = source.iter().filter(|(name, _)| !own(name));
    let places = places.flat_map(|(_, text)| text.split("Column(\"").skip(1)).filter_map(|rest| {
        let (table, column) = rest.split('"').next()?.split_once('|')?;
        Some(format!("stretch!({table}.{column}"))
    });
    let places: BTreeSet<_> = places.collect();
    assert!(places.len() >= 9, "{places:?}");
    for place in places {
        assert!(reseal.contains(&place), "{place} is missing in reseal.rs");
    }
}

#[test]
fn nginx_writes_no_line_of_what_the_public_sends() {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/../../packaging/nginx.conf");
    let conf = std::fs::read_to_string(root).unwrap();
    let sent = conf.split("\n    location ").filter(|l| l.starts_with("~ ^(/api/v1)?/public/"));
    let bodies: Vec<_> = sent.map(|l| l.split_once("\n    }").unwrap().0).collect();
    for named in ["/public/petitions$", "/public/(petitions|petition-keys|opinions)(/|$)"] {
        let body = bodies.iter().find(|b| b.lines().next().unwrap().contains(named));
        let body = body.unwrap_or_else(|| panic!("no location for {named}"));
        for line in ["access_log off;", "proxy_pass http://hezhen;", "X-Forwarded-For $remote_addr;"] {
            assert!(body.contains(line), "{named}: {line}");
        }
    }
    let format = conf.lines().find(|line| line.starts_with("log_format ")).unwrap();
    assert!(!format.contains("addr") && !format.contains("$args"), "{format}");
}
