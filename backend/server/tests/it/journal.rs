//! The journal: every change has its entry, the chain shows what was tampered with, and who may read what.

use diesel::connection::SimpleConnection;
use hezhen::db;
use hezhen::http::Actor;
use hezhen::journal::{self, Checkpoint, Kept, Verdict};
use serde_json::json;

use crate::support::builders::{post_form, township, unit};
use crate::support::chain::Chain;
use crate::support::{Answer, App};

fn verify(app: &App) -> Verdict {
    app.db.read_now(Actor::system(), journal::verify).unwrap()
}

fn holds(app: &App) -> (i64, String) {
    match verify(app) {
        Verdict::Holds { entries, head } => (entries, head),
        broken => panic!("{broken:?}"),
    }
}

/// Changes the stored journal as somebody with the database in hands would.
fn tamper(app: &App, sql: &str) {
    let triggers = if app.database_url.starts_with("postgres") {
        "DROP TRIGGER journal_entry_no_change ON journal_entry"
    } else {
        "DROP TRIGGER journal_entry_no_update; DROP TRIGGER journal_entry_no_delete"
    };
    let mut conn = db::open(&app.database_url, false).unwrap();
    conn.batch_execute(triggers).unwrap();
    conn.batch_execute(sql).unwrap();
}

async fn with_entries() -> App {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    assert!(holds(&app).0 > 6);
    app
}

const COLUMNS: &str = "at, actor_id, actor_name, roles, session_id, request_id, action, object, object_id, case_id, \
                       stage, summary, before, after, reason, prev_hash, hash";

#[actix_web::test]
async fn the_database_itself_refuses_to_change_the_journal() {
    let app = with_entries().await;
    let mut conn = db::open(&app.database_url, false).unwrap();
    conn.batch_execute("UPDATE journal_entry SET summary = 'x' WHERE seq = 3").unwrap_err();
    conn.batch_execute("DELETE FROM journal_entry WHERE seq = 3").unwrap_err();
    holds(&app);
}

#[actix_web::test]
async fn an_edited_entry_is_named() {
    let app = with_entries().await;
    tamper(&app, "UPDATE journal_entry SET actor_name = 'x' WHERE seq = 3");
    assert_eq!(verify(&app), Verdict::Broken { seq: 3, how: "its content was changed" });
}

#[actix_web::test]
async fn a_deleted_entry_is_named() {
    let app = with_entries().await;
    tamper(&app, "DELETE FROM journal_entry WHERE seq = 3");
    assert_eq!(verify(&app), Verdict::Broken { seq: 3, how: "an entry before it is missing" });
}

#[actix_web::test]
async fn an_inserted_entry_is_named() {
    let app = with_entries().await;
    let sql = format!(
        "UPDATE journal_entry SET seq = -seq WHERE seq >= 3; UPDATE journal_entry SET seq = 1 - seq WHERE seq < 0; \
         INSERT INTO journal_entry (seq, {COLUMNS}) SELECT 3, {COLUMNS} FROM journal_entry WHERE seq = 2"
    );
    tamper(&app, &sql);
    assert_eq!(verify(&app), Verdict::Broken { seq: 3, how: "it does not follow the entry before it" });
}

#[actix_web::test]
async fn reordered_entries_are_named() {
    let app = with_entries().await;
    let swap = "UPDATE journal_entry SET seq = -3 WHERE seq = 3; UPDATE journal_entry SET seq = 3 WHERE seq = 4; \
                UPDATE journal_entry SET seq = 4 WHERE seq = -3";
    tamper(&app, swap);
    assert_eq!(verify(&app), Verdict::Broken { seq: 3, how: "it does not follow the entry before it" });
}

#[actix_web::test]
async fn a_cut_tail_is_named_against_the_head_and_against_a_head_kept_elsewhere() {
    let app = with_entries().await;
    let kept = holds(&app);
    let last = kept.0;
    tamper(&app, &format!("DELETE FROM journal_entry WHERE seq = {last}"));
    assert_eq!(verify(&app), Verdict::Broken { seq: last, how: "the end of the chain is missing" });
    // Whoever cuts the head row too leaves a chain that holds, and another head than the one kept elsewhere.
    let mut conn = db::open(&app.database_url, false).unwrap();
    let before = format!("(SELECT hash FROM journal_entry WHERE seq = {})", last - 1);
    conn.batch_execute(&format!("UPDATE journal_head SET seq = {}, hash = {before}", last - 1)).unwrap();
    let now = holds(&app);
    let kept_elsewhere = |(entries, head): &(i64, String)| format!("{entries}:{head}");
    let ask = |head: &str| app.db.read_now(Actor::system(), |tx| journal::contains(tx, head)).unwrap();
    assert_eq!(ask(&kept_elsewhere(&now)), Kept::Contained);
    assert_eq!(ask(&kept_elsewhere(&kept)), Kept::Gone);
    assert_eq!(ask(&format!("{}:{}", now.0, kept.1)), Kept::Gone);
    assert_eq!(ask("yesterday"), Kept::Unreadable);
}

/// The checkpoint that is due now.
fn checkpoint(app: &App) -> Option<Checkpoint> {
    app.db.write_now(Actor::system(), journal::checkpoint).unwrap()
}

fn still_has(app: &App, kept: &str) -> Kept {
    app.db.read_now(Actor::system(), |tx| journal::contains(tx, kept)).unwrap()
}

#[actix_web::test]
async fn a_checkpoint_is_signed_every_hour_in_which_something_was_written() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let first = checkpoint(&app).unwrap();
    assert_eq!(first.seq, holds(&app).0);
    township(&app, &staff).await;
    app.clock.step_to(first.at.0 + chrono::Duration::minutes(59));
    assert_eq!(checkpoint(&app), None);
    app.clock.step_to(first.at.0 + chrono::Duration::minutes(60));
    assert_eq!(checkpoint(&app).unwrap().seq, holds(&app).0);
    app.clock.step_to(first.at.0 + chrono::Duration::hours(9));
    assert_eq!(checkpoint(&app), None, "nothing new was written");
    let audit = app.actor("audit_admin").await;
    let listed = audit.get(&app, "/audit-log/checkpoints").await.ok();
    assert_eq!(listed["items"].as_array().unwrap().len(), 2);
    assert_eq!(listed["items"][1]["text"], first.text());
    staff.get(&app, "/audit-log/checkpoints").await.refused("not-permitted", "");
}

/// Takes the last entry out, as if it had never been, and lets the service write on from there.
async fn rewrite_the_end(app: &App) -> i64 {
    let last = holds(app).0;
    tamper(app, &format!("DELETE FROM journal_entry WHERE seq = {last}"));
    let before = format!("(SELECT hash FROM journal_entry WHERE seq = {})", last - 1);
    let mut conn = db::open(&app.database_url, false).unwrap();
    conn.batch_execute(&format!("UPDATE journal_head SET seq = {}, hash = {before}", last - 1)).unwrap();
    let staff = app.actor("org_staff").await;
    assert!(staff.get(app, "/auth/me").await.ok()["id"].is_string());
    last
}

fn checkpoint_triggers(app: &App) -> &'static str {
    if app.database_url.starts_with("postgres") {
        "DROP TRIGGER journal_checkpoint_no_change ON journal_checkpoint"
    } else {
        "DROP TRIGGER journal_checkpoint_no_update; DROP TRIGGER journal_checkpoint_no_delete"
    }
}

#[actix_web::test]
async fn an_end_that_was_rewritten_whole_is_named_by_its_checkpoint_and_by_the_one_kept_elsewhere() {
    let app = with_entries().await;
    let kept = checkpoint(&app).unwrap().text();
    assert_eq!(still_has(&app, &kept), Kept::Contained);
    let seq = rewrite_the_end(&app).await;
    let how = "it is not the entry that its checkpoint was signed for";
    assert_eq!(verify(&app), Verdict::Broken { seq, how });
    let mut conn = db::open(&app.database_url, false).unwrap();
    conn.batch_execute("UPDATE journal_checkpoint SET key_id = 'x'").unwrap_err();
    conn.batch_execute("DELETE FROM journal_checkpoint").unwrap_err();
    // With the triggers gone the checkpoint can be made to agree, but not be signed.
    conn.batch_execute(checkpoint_triggers(&app)).unwrap();
    let agree = format!("(SELECT hash FROM journal_entry WHERE seq = {seq})");
    conn.batch_execute(&format!("UPDATE journal_checkpoint SET hash = {agree}")).unwrap();
    let how = "the checkpoint of it was not signed by this installation";
    assert_eq!(verify(&app), Verdict::Broken { seq, how });
    // Without the checkpoint the chain holds; the paper in the safe does not agree.
    conn.batch_execute("DELETE FROM journal_checkpoint").unwrap();
    holds(&app);
    assert_eq!(still_has(&app, &kept), Kept::Gone);
}

#[actix_web::test]
async fn a_checkpoint_with_another_figure_is_not_one_of_ours() {
    let app = with_entries().await;
    let kept = checkpoint(&app).unwrap();
    let other = Checkpoint { seq: kept.seq - 1, ..kept.clone() };
    assert_eq!(still_has(&app, &other.text()), Kept::Foreign);
    let cut = &kept.text()[..20];
    assert_eq!(still_has(&app, cut), Kept::Unreadable);
}

async fn ready(app: &App) -> Answer {
    Answer::of(app.http.get(format!("{}/readyz", app.url))).await
}

#[actix_web::test]
async fn the_service_is_not_ready_when_the_end_of_the_journal_is_not_what_its_head_says() {
    let app = App::start().await;
    assert_eq!(ready(&app).await.status, 200, "an empty journal is in order");
    let app = with_entries().await;
    assert_eq!(ready(&app).await.status, 200);
    let last = holds(&app).0;
    tamper(&app, &format!("DELETE FROM journal_entry WHERE seq = {last}"));
    ready(&app).await.refused("unavailable", "");
}

#[actix_web::test]
async fn the_command_line_and_the_audit_administrator_get_the_same_verdict() {
    let app = with_entries().await;
    let audit = app.actor("audit_admin").await;
    let told = audit.get(&app, "/audit-log/verify").await.ok();
    assert_eq!(told["holds"], true);
    let run = |more: &[&str]| {
        std::process::Command::new(env!("CARGO_BIN_EXE_hezhen"))
            .args(["verify", "journal"])
            .args(more)
            .env("DATABASE_URL", &app.database_url)
            .env("DATA", app.data())
            .output()
            .unwrap()
    };
    let fine = run(&[]);
    let said = String::from_utf8_lossy(&fine.stdout).into_owned();
    assert!(fine.status.success() && said.contains(holds(&app).1.as_str()), "{said}");
    let head = said.trim().rsplit(' ').next().unwrap().to_owned();
    let kept = checkpoint(&app).unwrap().text();
    assert!(run(&["--has", &head, "--has", &kept]).status.success());
    let other = run(&["--has", &head, "--has", "1:00ff"]);
    assert!(!other.status.success());
    assert!(String::from_utf8_lossy(&other.stderr).contains("no entry 1:00ff"));
    tamper(&app, "UPDATE journal_entry SET reason = 'x' WHERE seq = 2");
    let broken = run(&[]);
    assert!(!broken.status.success());
    assert!(String::from_utf8_lossy(&broken.stderr).contains("broken at entry 2"));
    // The trail itself is still read; who looks is told.
    assert_eq!(audit.get(&app, "/audit-log/verify").await.ok()["broken_at"], 2);
}

#[actix_web::test]
async fn twenty_writers_at_once_leave_one_chain() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let before = holds(&app).0;
    let token = staff.token(&app).await;
    let writers: Vec<_> = (0..20)
        .map(|i| {
            let form = post_form(town["id"].as_str().unwrap(), &format!("职位{i}"));
            let request = app.http.post(format!("{}/api/v1/posts", app.url)).bearer_auth(&token).json(&form);
            actix_web::rt::spawn(Answer::of(request))
        })
        .collect();
    for writer in writers {
        writer.await.unwrap().created();
    }
    assert_eq!(holds(&app).0, before + 20);
}

#[actix_web::test]
async fn a_refused_change_leaves_no_entry() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let before = holds(&app).0;
    staff.post(&app, "/units", unit("XZ01", "重名", town["parent_id"].as_str())).await.invalid("/code", "taken");
    assert_eq!(holds(&app).0, before);
}

#[actix_web::test]
async fn sod_9_the_audit_administrator_reads_the_trail_and_no_business() {
    let app = App::start().await;
    let mut chain = Chain::draft(&app).await;
    chain.prepare(&app, "approve_motion").await;
    let audit = app.actor("audit_admin").await;
    let trail = audit.get(&app, "/audit-log?object=motion").await.ok();
    let entry = &trail["items"][0];
    assert_eq!((&entry["action"], &entry["actor_id"]), (&json!("create"), &json!(chain.staff.id)));
    assert_eq!((&entry["summary"], &entry["before"], &entry["after"]), (&json!(null), &json!(null), &json!(null)));
    assert_eq!(entry["after_digest"].as_str().unwrap().len(), 64);
    let own = audit.get(&app, "/audit-log?object=account&limit=1").await.ok();
    assert!(own["items"][0]["summary"].is_string());
    let (sys, sec) = app.administrators().await;
    for other in [sys, sec, &chain.staff, &chain.reviewer] {
        other.get(&app, "/audit-log").await.refused("not-permitted", "");
        other.get(&app, "/audit-log/verify").await.refused("not-permitted", "");
    }
    audit.get(&app, &format!("{}/process-record", chain.case)).await.refused("not-found", "");
}

#[actix_web::test]
async fn the_trail_is_searched_by_person_thing_and_day_and_read_page_by_page() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    app.step_to("2026-03-04");
    let town = township(&app, &staff).await;
    let audit = app.actor("audit_admin").await;
    let by = format!("/audit-log?actor_id={}&object=unit&from=2026-03-04&to=2026-03-04", staff.id);
    let found = audit.get(&app, &by).await.ok();
    assert_eq!(found["items"].as_array().unwrap().len(), 2);
    assert_eq!(found["items"][0]["object_id"], town["id"]);
    let first = audit.get(&app, &format!("{by}&limit=1")).await.ok();
    let next = audit.get(&app, &format!("{by}&limit=1&after={}", first["next"].as_str().unwrap())).await.ok();
    assert_eq!((&next["items"][0]["object_id"], &next["next"]), (&town["parent_id"], &json!(null)));
    let early = format!("/audit-log?actor_id={}&object=unit&to=2026-03-03", staff.id);
    assert_eq!(audit.get(&app, &early).await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn a_cases_process_record_tells_who_did_what_in_which_stage() {
    let app = App::start().await;
    let chain = Chain::to(&app, "motion_approved").await;
    let record = chain.lead.get(&app, &format!("{}/process-record", chain.case)).await.ok();
    let told: Vec<_> =
        record["items"].as_array().unwrap().iter().map(|e| (e["object"].clone(), e["action"].clone())).collect();
    let wanted = [("selection_case", "create"), ("motion", "create"), ("selection_case", "approve_motion")];
    assert_eq!(told, wanted.map(|(o, a)| (json!(o), json!(a))));
    assert_eq!(record["items"][2]["actor_id"], chain.reviewer.id);
    let by = format!("{}/process-record?stage=draft&actor_id={}", chain.case, chain.reviewer.id);
    assert_eq!(chain.lead.get(&app, &by).await.ok()["items"].as_array().unwrap().len(), 1);
    let one = chain.lead.get(&app, &format!("{}/process-record?limit=2", chain.case)).await.ok();
    let rest = format!("{}/process-record?limit=2&after={}", chain.case, one["next"].as_str().unwrap());
    assert_eq!(chain.lead.get(&app, &rest).await.ok()["items"].as_array().unwrap().len(), 1);
}
