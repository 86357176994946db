//! Who may ask for what: every operation of the document as every office, as somebody of another unit, as the person whom
//! the case is about, as those who work on it, and without signing in. The answers stand in `authz.matrix.txt`, for people
//! who do not programme.
//!
//! Requests carry a version that nobody has read, so that what an office may do ends at 412 and changes nothing; a create
//! that an office may do is done, and is the same for the next one. What a step is called does not matter here:
//! `steps.matrix.txt` says who takes which.

mod example;

use std::collections::HashSet;
use std::fmt::Write as _;

use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use reqwest::Method;
use serde_json::Value;

use super::openapi::document;
use super::world::World;
use crate::support::{Answer, App, As};

/// Operations that no office is asked for: one's own sign-in, tested in `auth.rs`.
const OWN: &str = "/api/v1/auth/";

/// Operations whose example finds nothing or is refused for its form, so that no office is asked. This list may only
/// shrink.
const GAPS: &[&str] = &[];

/// One operation of the document.
struct Operation<'a> {
    method: Method,
    path: &'a str,
    of: &'a Value,
}

fn operations(document: &Value) -> Vec<Operation<'_>> {
    let paths = document["paths"].as_object().unwrap();
    let each = paths.iter().flat_map(|(path, methods)| {
        methods.as_object().unwrap().iter().map(move |(method, of)| Operation {
            method: method.to_uppercase().parse().unwrap(),
            path,
            of,
        })
    });
    each.filter(|o| !o.path.starts_with(OWN)).collect()
}

impl Operation<'_> {
    async fn ask(&self, app: &App, token: Option<&str>, world: &World, schemas: &Value) -> Answer {
        let address = format!("{}{}{}", app.url, world.path(self.path, self.of), world.query(self.of));
        let mut request = app.http.request(self.method.clone(), address).header("if-match", "\"999\"");
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(content) = self.of.pointer("/requestBody/content").and_then(Value::as_object) {
            let (kind, body) = content.iter().next().unwrap();
            request = match kind.as_str() {
                "application/json" => request.json(&example::of(schemas, &body["schema"], world)),
                other => {
                    request.header("content-type", other).header("x-file-name", "a.pdf").body(World::bytes(self.path))
                }
            };
        }
        Answer::of(request).await
    }
}

#[actix_web::test]
async fn every_operation_answers_every_office_as_committed() {
    let document = document();
    let schemas = &document["components"]["schemas"];
    let app = App::start().await;
    let world = World::build(&app).await;
    let people = world.people(&app).await;
    let audit = app.actor("audit_admin").await;

    let mut text =
        String::from("# Columns, in order; 401 without signing in holds for every line but the public ones.\n");
    for (n, (name, _)) in people.iter().enumerate() {
        let _ = writeln!(text, "# {:>2} {name}", n + 1);
    }
    let before = newest(&app, &audit, "").await;
    let (mut unformed, mut done) = (Vec::new(), HashSet::new());
    for operation in operations(&document) {
        let open = operation.path.contains("/public/");
        let stranger = operation.ask(&app, None, &world, schemas).await.status;
        assert!(stranger == 401 || open, "{} {} answers a stranger with {stranger}", operation.method, operation.path);
        let mut row = Vec::new();
        for (_, person) in &people {
            let answer = operation.ask(&app, Some(&person.token(&app).await), &world, schemas).await;
            if answer.status < 300 {
                done.insert(answer.headers["x-request-id"].to_str().unwrap().to_owned());
            }
            row.push(answer);
        }
        let name = format!("{} {}", operation.method, operation.path.trim_start_matches("/api/v1"));
        if row.iter().all(|a| matches!(a.status, 400 | 404 | 405 | 415 | 422)) && !GAPS.contains(&name.as_str()) {
            unformed.push(format!("{name}: {}", row[0].body));
        }
        administrators_see_nobody(&name, &row);
        let cells: Vec<_> = row.iter().map(|a| a.status.to_string()).collect();
        let _ = writeln!(text, "{name:<74} {}", cells.join(" "));
    }
    assert!(unformed.is_empty(), "examples that reach nobody's office: {unformed:#?}");
    refused_changed_nothing(&app, &audit, before, &done).await;
    super::committed("authz.matrix.txt", &text);
    administrators_see_no_business(&text);
}

/// The number of the newest entry of the journal, of those that `filter` finds.
async fn newest(app: &App, audit: &As, filter: &str) -> i64 {
    let page = audit.get(app, &format!("/audit-log?limit=1{filter}")).await.ok();
    page["items"][0]["seq"].as_i64().unwrap_or(0)
}

/// Everything that was written down since belongs to a request that was allowed.
async fn refused_changed_nothing(app: &App, audit: &As, since: i64, done: &HashSet<String>) {
    let mut after = String::new();
    loop {
        let page = audit.get(app, &format!("/audit-log?limit=200{after}")).await.ok();
        for entry in page["items"].as_array().unwrap() {
            if entry["seq"].as_i64().unwrap() <= since {
                return;
            }
            let request = entry["request_id"].as_str().unwrap_or_default();
            assert!(done.contains(request), "a request that was refused left a trace: {entry:#}");
        }
        after = format!("&after={}", page["next"].as_str().unwrap());
    }
}

/// SOD-9: no answer to an administrator, whatever its status, names a person of the register.
fn administrators_see_nobody(operation: &str, row: &[Answer]) {
    if operation.contains(" /public/") {
        return;
    }
    let first = Role::ALL.iter().position(|r| *r == Role::SysAdmin).unwrap();
    for answer in &row[first..first + 3] {
        let names = String::from_utf8_lossy(&answer.bytes).contains("测试");
        assert!(!names, "{operation} shows an administrator people: {:#}", answer.body);
    }
}

/// SOD-9: nothing but accounts, the journal, and what everybody who works here reads.
fn administrators_see_no_business(text: &str) {
    const THEIRS: &[&str] = &[
        "/accounts",
        "/audit-log",
        "/tasks",
        "/public",
        "/code-tables",
        "/discipline-texts",
        "/units",
        "/posts",
        "/parameters",
    ];
    let first = Role::ALL.iter().position(|r| *r == Role::SysAdmin).unwrap();
    for line in text.lines().filter(|l| l.starts_with("GET /") && l.contains("{")) {
        let path = line.split(' ').nth(1).unwrap();
        let cells: Vec<_> = line[75..].split(' ').collect();
        if !THEIRS.iter().any(|own| path.starts_with(own)) && !path.starts_with("/calendar") {
            assert!(cells[first..first + 3].iter().all(|c| *c != "200"), "an administrator reads {path}: {line}");
        }
    }
}
