//! The API document: committed as generated, every reference resolves, every operation has a name of its own.

use std::collections::HashSet;

use serde_json::Value;

pub(super) fn document() -> Value {
    serde_json::from_str(&hezhen::app::openapi().unwrap()).unwrap()
}

#[test]
fn the_committed_document_is_the_one_that_the_code_makes() {
    let committed = std::fs::read_to_string(super::root().join("openapi/openapi.json")).unwrap();
    let committed: Value = serde_json::from_str(&committed).unwrap();
    assert!(committed == document(), "openapi/openapi.json is behind the code: make openapi");
}

#[test]
fn every_reference_resolves() {
    let document = document();
    let mut references = Vec::new();
    find_references(&document, &mut references);
    assert!(!references.is_empty());
    for reference in references {
        let pointer = reference.strip_prefix('#').unwrap();
        assert!(document.pointer(pointer).is_some(), "{reference} leads nowhere");
    }
}

fn find_references(value: &Value, found: &mut Vec<String>) {
    match value {
        Value::Object(map) => map.iter().for_each(|(key, value)| match value.as_str() {
            Some(text) if key == "$ref" => found.push(text.to_owned()),
            _ => find_references(value, found),
        }),
        Value::Array(items) => items.iter().for_each(|item| find_references(item, found)),
        _ => {}
    }
}

#[test]
fn every_operation_has_a_name_of_its_own_a_tag_and_a_sentence() {
    let document = document();
    let mut names = HashSet::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        for (method, operation) in methods.as_object().unwrap() {
            let name = operation["operationId"].as_str().unwrap_or_default();
            assert!(!name.is_empty() && names.insert(name.to_owned()), "{method} {path}: operationId {name:?}");
            assert!(operation["tags"].as_array().is_some_and(|t| t.len() == 1), "{method} {path} has no tag");
            assert!(operation["summary"].is_string(), "{method} {path} says nothing about itself");
        }
    }
}
