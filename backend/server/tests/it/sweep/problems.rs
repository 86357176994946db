//! Every problem of the registry is produced by some test, and the screens have words for it.

use hezhen::problem::ProblemKind;

/// Problems that a healthy server cannot be made to produce through HTTP.
const UNREACHABLE: &[&str] = &["internal", "unavailable"];

#[test]
fn every_problem_is_produced_by_some_test() {
    let tests: String = super::sources("backend/server/tests/it", &["rs"])
        .into_iter()
        .filter(|(name, _)| !name.ends_with("sweep/problems.rs"))
        .map(|(_, text)| text)
        .collect();
    for kind in ProblemKind::ALL {
        let slug = kind.slug();
        let named = tests.contains(&format!("\"{slug}\"")) || (slug == "invalid" && tests.contains(".invalid("));
        assert!(named || UNREACHABLE.contains(&slug), "no test is refused as {slug}");
    }
}

#[test]
fn the_screens_have_words_for_every_problem() {
    let words = std::fs::read_to_string(super::root().join("frontend/src/i18n/zh.ts")).unwrap();
    for kind in ProblemKind::ALL {
        assert!(words.contains(kind.slug()), "zh.ts has no words for {}", kind.slug());
    }
}
