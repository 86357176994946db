//! Deadlines: how near their ends are, what the daily run touches, what a calendar moves, who is shown which.

use diesel::connection::SimpleConnection;
use hezhen::capability::deadline::{self, Ran};
use hezhen::db::Conn;
use hezhen::http::Actor;
use serde_json::{Value, json};

use crate::petition::{against, office, official};
use crate::support::chain::petition::{form, named, received};
use crate::support::{App, As};

/// So many deadlines of sixty days, written by the database itself; one in a hundred has run half of it on 2 March.
fn fill(app: &App, size: u32) {
    let text = |numbers: &str, id: &str| {
        format!(
            "INSERT INTO deadline (id, version, object, object_id, kind, title, basis, start_date, unit, length, extended_by, \
             count_start, roll_forward, due_date, provisional, state, role, unit_path, alert, next_alert_on) {numbers} \
             SELECT {id}, 1, 'petition', {id}, 'petition_handle', '期限' || n, 'petition.handle_days', \
             CASE WHEN n % 100 = 0 THEN DATE('2026-01-31') ELSE DATE('2026-03-01') END, 'natural_day', 60, 0, FALSE, TRUE, \
             CASE WHEN n % 100 = 0 THEN DATE('2026-04-01') ELSE DATE('2026-04-30') END, FALSE, 'open', 'petition_officer', \
             '/3401/', 'quiet', CASE WHEN n % 100 = 0 THEN DATE('2026-03-02') ELSE DATE('2026-03-31') END FROM s"
        )
    };
    let numbers = format!("WITH RECURSIVE s(n) AS (SELECT 0 UNION ALL SELECT n + 1 FROM s WHERE n + 1 < {size})");
    let fill = |tx: &mut hezhen::db::Tx<'_>| {
        let text = match tx.conn {
            Conn::Sqlite(_) => text(&numbers, "CAST(unhex(printf('0190000000007000800000%010x', n)) AS BLOB)"),
            Conn::Pg(_) => text(&numbers, "('01900000-0000-7000-8000-' || lpad(to_hex(n), 12, '0'))::uuid"),
        };
        Ok(tx.conn.batch_execute(&text)?)
    };
    app.db.write_now(Actor::system(), fill).unwrap();
}

fn levels(page: &Value) -> Vec<&str> {
    page["items"].as_array().unwrap().iter().map(|d| d["level"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn the_daily_run_reads_and_writes_what_changes_and_nothing_else() {
    let app = App::start().await;
    fill(&app, 20_000);
    let begun = std::time::Instant::now();
    let ran = deadline::run(&app.db).unwrap();
    println!("{ran:?} of 20,000 in {:?} (debug build)", begun.elapsed());
    assert_eq!(ran, Ran { read: 200, written: 200, missed: 0 });
    assert_eq!(deadline::run(&app.db).unwrap(), Ran::default(), "a second run");
    app.step_to("2026-03-31");
    // A thousand rows a transaction; the half of all others is over, four fifths of none.
    let ran = deadline::run(&app.db).unwrap();
    assert_eq!(ran, Ran { read: 20_000, written: 20_000, missed: 0 });
    app.step_to("2026-04-02");
    let ran = deadline::run(&app.db).unwrap();
    assert_eq!(ran, Ran { read: 200, written: 200, missed: 200 });
    assert_eq!(deadline::run(&app.db).unwrap(), Ran::default());
    let log = app.actor("audit_admin").await.get(&app, "/audit-log?limit=1").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(1));
}

#[actix_web::test]
async fn two_servers_on_one_database_share_the_daily_run() {
    let app = App::start().await;
    fill(&app, 5_000);
    let runs: Vec<_> = (0..2)
        .map(|_| {
            let db = app.db.clone();
            std::thread::spawn(move || deadline::run(&db).unwrap())
        })
        .collect();
    let written: usize = runs.into_iter().map(|run| run.join().unwrap().written).sum();
    assert_eq!(written, 50);
}

#[actix_web::test]
async fn a_deadline_has_the_level_of_the_day_before_and_after_the_run() {
    let (app, office, _) = office().await;
    office.accepted(&app, form(&office.unit, "general"), "none").await;
    let open = async |queue: &str| {
        let page = office.officer.get(&app, &format!("/deadlines?open=true{queue}")).await.ok();
        levels(&page).into_iter().map(str::to_owned).collect::<Vec<_>>()
    };
    // From 2 March to 6 May: sixty-five days.
    for (day, level, near, overdue) in [
        ("2026-04-03", "quiet", 0, 0),
        ("2026-04-04", "early", 0, 0),
        ("2026-04-22", "early", 0, 0),
        ("2026-04-23", "near", 1, 0),
        ("2026-05-05", "near", 1, 0),
        ("2026-05-06", "urgent", 1, 0),
        ("2026-05-07", "overdue", 0, 1),
    ] {
        app.step_to(day);
        for _ in 0..2 {
            assert_eq!(open("").await, [level], "{day}");
            assert_eq!((open("&queue=near").await.len(), open("&queue=overdue").await.len()), (near, overdue), "{day}");
            hezhen::jobs::run(&app.db).unwrap();
        }
    }
    assert_eq!(open("&from=2026-05-06&to=2026-05-06").await.len(), 1);
    assert_eq!(open("&from=2026-05-07").await.len() + open("&to=2026-05-05").await.len(), 0);
}

#[actix_web::test]
async fn what_waits_says_how_near_its_end_is() {
    let (app, office, _) = office().await;
    received(&app, &office.officer, form(&office.unit, "general")).await;
    let task = async |day: &str| {
        app.step_to(day);
        let tasks = office.officer.get(&app, "/tasks").await.ok();
        (tasks["items"][0]["due"].clone(), tasks["items"][0]["level"].clone())
    };
    assert_eq!(task("2026-03-02").await, (json!("2026-03-03"), json!("near")));
    assert_eq!(task("2026-03-03").await, (json!("2026-03-03"), json!("urgent")));
    assert_eq!(task("2026-03-04").await, (json!("2026-03-03"), json!("overdue")));
}

#[actix_web::test]
async fn other_points_of_reminding_hold_from_their_day() {
    let (app, office, _) = office().await;
    office.accepted(&app, form(&office.unit, "general"), "none").await;
    let (staff, reviewer) = (app.actor("org_staff").await, app.actor("reviewer").await);
    let values = json!({"petition.alert_percent": "1,2,3"});
    let change = json!({"effective_from": "2026-03-04", "reason": "早提醒", "values": values});
    let version = staff.post(&app, "/parameters/versions", change).await.created();
    let path = format!("/parameters/versions/{}", version["id"].as_str().unwrap());
    reviewer.act(&app, &path, "approve", json!({})).await.ok();
    assert_eq!(deadline::run(&app.db).unwrap(), Ran::default(), "before its day");
    app.step_to("2026-03-04");
    assert_eq!(deadline::run(&app.db).unwrap().written, 1);
    let page = office.officer.get(&app, "/deadlines?queue=near").await.ok();
    assert_eq!(levels(&page), ["urgent"]);
}

#[actix_web::test]
async fn cal_01_an_import_counts_provisional_deadlines_anew_and_is_journalled_once() {
    let (app, office, _) = office().await;
    app.step_to("2026-12-30");
    let mut letter = named(&office.unit, "report");
    letter["received_on"] = json!("2026-12-30");
    received(&app, &office.officer, letter).await;
    let staff = app.actor("org_staff").await;
    let open = async || {
        let page = office.officer.get(&app, "/deadlines?open=true").await.ok();
        let pairs = page["items"].as_array().unwrap().iter().map(|d| (d["due_date"].clone(), d["provisional"].clone()));
        pairs.collect::<Vec<_>>()
    };
    let (day, yes, no) = (|day: &str| json!(day), json!(true), json!(false));
    let before = [(day("2026-12-31"), no.clone()), (day("2027-01-06"), yes.clone()), (day("2027-01-20"), yes.clone())];
    assert_eq!(open().await, before, "one, five and fifteen working days, from Monday to Friday");
    let days = json!([
        {"date": "2027-01-01", "kind": "holiday", "name": "元旦"}, {"date": "2027-01-02", "kind": "holiday", "name": "元旦"},
        {"date": "2027-01-03", "kind": "holiday", "name": "元旦"}, {"date": "2027-01-09", "kind": "adjusted_workday"},
    ]);
    let import = json!({"source_doc": "国办发明电〔2026〕5号", "days": days});
    let moved = staff.put(&app, "/calendar/2027", 0, import.clone()).await.ok();
    assert_eq!(moved["moved"].as_array().map(Vec::len), Some(1), "the ninth makes up for the first");
    assert_eq!(open().await, [before[0].clone(), (day("2027-01-07"), no.clone()), (day("2027-01-20"), no)]);
    let log = app.actor("audit_admin").await;
    let recounts = async || {
        let log = log.get(&app, "/audit-log?limit=200").await.ok();
        log["items"].as_array().unwrap().iter().filter(|e| e["action"] == "recount").count()
    };
    assert_eq!(recounts().await, 1);
    staff.put(&app, "/calendar/2027", 1, import).await.ok();
    assert_eq!(recounts().await, 1, "the same once more moves nothing");
}

#[actix_web::test]
async fn deadlines_of_petitions_are_shown_to_those_who_handle_them_and_never_to_whom_they_concern() {
    let (app, office, unit) = office().await;
    let subject = official(&app, "赵某", &unit, |_| ()).await;
    received(&app, &office.officer, against(form(&office.unit, "general"), &subject)).await;
    let seen = async |who: &As| who.get(&app, "/deadlines").await.ok()["items"].as_array().unwrap().len();
    assert_eq!((seen(&office.officer).await, seen(&office.supervisor).await), (2, 2));
    assert_eq!(seen(&app.actor("org_staff").await).await, 0);
    let concerned = app.actor_with(&[("petition_officer", "/")], Some(&subject)).await;
    assert_eq!(seen(&concerned).await, 0);
}
