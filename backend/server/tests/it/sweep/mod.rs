//! Questions asked of the whole: they find what a test of one capability cannot.

mod authz;
mod migrations;
mod openapi;
mod problems;
mod queries;
mod steps;
mod tidy;
mod world;

use std::path::{Path, PathBuf};

/// The root of the repository.
fn root() -> PathBuf {
    Path::new(env!("CARGO_MANIFEST_DIR")).join("../..").canonicalize().unwrap()
}

/// Every file below `dir` with one of these endings, with its text, in a stable order.
fn sources(dir: &str, endings: &[&str]) -> Vec<(String, String)> {
    let mut found = Vec::new();
    collect(&root().join(dir), endings, &mut found);
    found.sort();
    found
}

fn collect(dir: &Path, endings: &[&str], found: &mut Vec<(String, String)>) {
    for entry in std::fs::read_dir(dir).unwrap() {
        let path = entry.unwrap().path();
        if path.is_dir() {
            if !path.ends_with("node_modules") && !path.ends_with("dist") {
                collect(&path, endings, found);
            }
        } else if endings.iter().any(|e| path.extension().is_some_and(|x| x == *e)) {
            let name = path.strip_prefix(root()).unwrap().to_str().unwrap().to_owned();
            found.push((name, std::fs::read_to_string(&path).unwrap()));
        }
    }
}

/// Compares with a committed text; `UPDATE_SNAPSHOTS=1` writes it instead.
#[track_caller]
fn committed(name: &str, text: &str) {
    let file = root().join("backend/server/tests/it/sweep").join(name);
    let update =
        std::process::Command::new("printenv").arg("UPDATE_SNAPSHOTS").output().is_ok_and(|o| o.status.success());
    if update {
        std::fs::write(&file, text).unwrap();
    }
    let known = std::fs::read_to_string(&file).unwrap_or_default();
    for (i, (new, old)) in text.lines().zip(known.lines()).enumerate() {
        assert_eq!(new, old, "{name} line {}: review the change, then UPDATE_SNAPSHOTS=1", i + 1);
    }
    assert_eq!(text.lines().count(), known.lines().count(), "{name}: review the change, then UPDATE_SNAPSHOTS=1");
}
