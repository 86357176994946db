//! Lists ask a constant number of queries: the same questions are put to a small world and to one with more of everything,
//! and each is answered with as many queries. No list counts its rows.

use hezhen::http::Actor;
use hezhen::journal;
use serde_json::{Value, json};

use super::openapi::document;
use super::world::World;
use crate::support::builders::{self, attachment, township};
use crate::support::chain::{Chain, deliberation};
use crate::support::{App, As};

/// Lists whose length is the house's and not the county's.
const FIXED: &[&str] = &[
    "/archives/{case_id}",
    "/audit-rotation",
    "/auth/sessions",
    "/calendar",
    "/code-tables",
    "/discipline-texts",
    "/gate-rules",
    "/liaison-visits/statistics",
    "/parameters",
];

/// Lists that are as long in both worlds: one to a case, or what an inspection asks for and no more. This list may only
/// shrink.
const EVEN: &[&str] = &[
    "/inspections/{id}/reports/{candidate_id}/revisions",
    "/inspections/{id}/talks",
    "/motions",
    "/posts/{id}/tenures",
];

/// Reads the whole journal, a block at a time: neither a list nor a page.
const WHOLE: &str = "/audit-log/verify";

/// What one question cost.
struct Cost {
    name: String,
    rows: Option<usize>,
    queries: Vec<String>,
}

async fn cost(app: &App, who: &As, name: &str, path: &str) -> (u16, Cost) {
    who.token(app).await;
    app.heard();
    let answer = who.get(app, path.trim_start_matches("/api/v1")).await;
    let queries = app.heard().iter().map(|q| shape(q)).collect();
    let items = answer.body.get("items").unwrap_or(&answer.body);
    (answer.status, Cost { name: name.to_owned(), rows: items.as_array().map(Vec::len), queries })
}

/// A query without its values; a list of values is one.
fn shape(query: &str) -> String {
    let words = query.split(" -- binds").next().unwrap_or_default();
    words.replace("?, ", "")
}

/// Reads every list and every page, as whoever is shown the most; so many rows where it can be said how many.
async fn read_all(app: &App, world: &World, limit: usize) -> Vec<Cost> {
    let document = document();
    let chain = world.chain();
    let (sys, _) = app.administrators().await;
    let (audit, officer) = (app.actor("audit_admin").await, app.actor("petition_officer").await);
    let (bureau, section) = (app.actor("audit_lead").await, app.actor("org_supervisor").await);
    let readers =
        [&chain.staff, &chain.lead, &chain.secretary, sys, &audit, &officer, &bureau, &section, world.guest()];
    let mut costs = Vec::new();
    for (path, methods) in document["paths"].as_object().unwrap() {
        let of = &methods["get"];
        let kind = of.pointer("/responses/200/content").and_then(Value::as_object).and_then(|c| c.keys().next());
        if kind.is_none_or(|kind| kind != "application/json") || path.ends_with(WHOLE) {
            continue;
        }
        let (name, mut asked) = (path.trim_start_matches("/api/v1"), world.path(path, of) + &world.query(of));
        if of["parameters"].as_array().is_some_and(|all| all.iter().any(|p| p["name"] == "limit")) {
            let and = if asked.contains('?') { '&' } else { '?' };
            asked = format!("{asked}{and}limit={limit}");
        }
        let mut best: Option<Cost> = None;
        for who in readers {
            let (status, cost) = cost(app, who, name, &asked).await;
            assert!(matches!(status, 200 | 403 | 404 | 422), "{name} answers {status}");
            if status == 200 && best.as_ref().is_none_or(|b| b.rows < cost.rows) {
                best = Some(cost);
            }
        }
        costs.extend(best);
    }
    for who in [&chain.staff, &chain.reviewer] {
        costs.push(cost(app, who, "/tasks", "/tasks").await.1);
    }
    costs
}

/// A world of one case with these posts; beside it, as many further cases and things of every kind.
async fn world(posts: &[&str], more: usize) -> (App, Vec<Cost>) {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    for _ in 0..more {
        let beside = Chain::of_posts(&app, unit.clone(), &["副镇长"]).await;
        World::watched(&app, beside, async |_, _| {}).await;
    }
    let chain = Chain::of_posts(&app, unit.clone(), posts).await;
    let mut costs = Vec::new();
    let look = async |chain: &Chain, stage: &str| {
        for _ in 0..if stage == "inspected" { more } else { 0 } {
            let form = deliberation::form(chain, "leader_in_charge", json!("agree"));
            chain.staff.post(&app, "/deliberations", form).await.created();
        }
        costs.push(cost(&app, &chain.staff, &format!("case page, {stage}"), &chain.case).await.1);
    };
    let world = World::watched(&app, chain, look).await;
    grow(&app, &world, more).await;
    costs.extend(read_all(&app, &world, more + 1).await);
    (app, costs)
}

/// More of what a case does not bring with it.
async fn grow(app: &App, world: &World, more: usize) {
    let chain = world.chain();
    let case = chain.case_id();
    for n in 0..more {
        let form = builders::unit(&format!("XZ1{n}"), "某镇", chain.unit["parent_id"].as_str());
        chain.staff.post(app, "/units", form).await.created();
        crate::opinion::suggested(app, &format!("第{n}条建议")).await;
        let officer = app.actor("petition_officer").await;
        let mut task = crate::visit_task::form(&chain.unit["parent_id"], &[&officer.id]);
        task["to"] = json!("2028-12-31");
        officer.post(app, "/visit-tasks", task.clone()).await.created();
        let path = format!("/visit-tasks/{}", world.id("visit-tasks"));
        let seen = officer.get(app, &path).await.ok();
        for one in seen["assignees"].as_array().unwrap() {
            let known = json!({"account_id": one["account_id"], "class": one["class"]});
            task["assignees"].as_array_mut().unwrap().push(known);
        }
        officer.patch(app, &path, seen["version"].as_i64().unwrap(), task).await.ok();
        officer.post(app, &format!("{path}/visits"), crate::visit_task::visit(1)).await.created();
        let file = attachment(app, &chain.staff).await;
        let link = json!({"object": "motion", "object_id": world.id("motions"), "case_id": case});
        chain.staff.put(app, &format!("/attachments/{file}/link"), 1, link).await.ok();
        let change = json!({"fields": {"health": format!("健康{n}")}, "reason": "体检", "attachment_id": null});
        chain.staff.post(app, &format!("/cadres/{}/changes", world.id("cadres")), change).await.created();
        let mut open = Chain::of_posts(app, chain.unit.clone(), &["副镇长"]).await;
        open.on_to(app, "recommending").await;
        let office = crate::social_supervisor::Office::of(app).await;
        let term = format!("/social-supervisors/{}", world.id("social-supervisors"));
        office.admit(app, &term, open.case_id(), "2028-01-31").await;
        let term = office.engaged(app, &chain.unit, &app.actor("social_supervisor").await).await;
        office.admit(app, &term, case, "2028-01-31").await;
        let today = crate::support::chain::meeting::today(app).to_string();
        let session = crate::social_supervisor::session(&chain.unit["parent_id"], &term, &today);
        office.section.post(app, "/supervisor-sessions", session).await.created();
        let visit = crate::liaison_visit::form(&chain.unit["parent_id"], "2026-03-02", "health");
        office.section.post(app, "/liaison-visits", visit).await.created();
        app.db.write_now(Actor::system(), journal::checkpoint).unwrap().unwrap();
        app.clock.step_to(app.clock.now() + chrono::Duration::hours(1));
    }
}

#[actix_web::test]
async fn no_list_and_no_page_asks_a_query_for_every_row() {
    let (_small_app, small) = world(&["副镇长"], 1).await;
    let (_large_app, large) = world(&["副镇长", "人大副主席"], 2).await;
    let mut wrong = Vec::new();
    for (few, many) in small.iter().zip(&large) {
        assert_eq!(few.name, many.name);
        let mut more = many.queries.clone();
        for query in &few.queries {
            if let Some(at) = more.iter().position(|q| q == query) {
                more.swap_remove(at);
            }
        }
        if few.queries.len() != many.queries.len() {
            wrong.push(format!("{}: {} queries, then {}: {more:#?}", few.name, few.queries.len(), many.queries.len()));
        }
        let listed = few.rows.zip(many.rows);
        if listed.is_some_and(|(a, b)| a == 0 || a >= b) && !FIXED.contains(&&*few.name) && !EVEN.contains(&&*few.name)
        {
            wrong.push(format!("{}: {listed:?} rows say nothing", few.name));
        }
        let counts = |q: &&String| few.rows.is_some() && q.to_uppercase().contains("COUNT(");
        wrong.extend(many.queries.iter().find(counts).map(|q| format!("{} counts: {q}", few.name)));
    }
    assert!(wrong.is_empty(), "{} of {}: {wrong:#?}", wrong.len(), small.len());
}
