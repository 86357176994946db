//! Figures of the county (C34): exact, with their formula, entered counts signed.

use calamine::Reader;
use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{post, township};
use crate::support::chain::Chain;
use crate::support::chain::appointment::issued;

fn figure(seen: &Value, key: &str) -> Value {
    let figures = seen["figures"].as_array().unwrap();
    figures.iter().find(|f| f["key"] == key).unwrap_or_else(|| panic!("no {key} in {seen:#}")).clone()
}

#[actix_web::test]
async fn c34_entered_counts_give_the_rates_of_the_acceptance_vectors() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    for (key, value) in [
        ("township_institutions_before", 83),
        ("township_institutions_after", 37),
        ("township_units_before", 138),
        ("township_units_after", 37),
        ("staff_diverted", 477),
        ("staff_diverted_retired", 340),
        ("staff_diverted_waiting", 30),
        ("staff_diverted_other", 107),
    ] {
        let form = json!({"value": value, "source": "县委改革方案"});
        staff.put(&app, &format!("/statistics/entries/{key}"), 0, form).await.ok();
    }
    let seen = staff.get(&app, "/statistics").await.ok();
    let institutions = figure(&seen, "township_institutions");
    assert_eq!((&institutions["text"], &institutions["formula"]), (&json!("55.42 %"), &json!("(83 − 37) ÷ 83")));
    assert_eq!((&institutions["numerator"], &institutions["denominator"]), (&json!(46), &json!(83)));
    assert_eq!(figure(&seen, "township_units")["text"], "73.19 %");
    let diverted = figure(&seen, "staff_diverted");
    assert_eq!((&diverted["text"], &diverted["formula"]), (&json!("477"), &json!("340 + 30 + 107")));
    assert_eq!((&diverted["reconciles"], &diverted["entered"]), (&json!(true), &json!(true)));
    let form = json!({"value": 478, "source": "更正"});
    staff.put(&app, "/statistics/entries/staff_diverted", 0, form.clone()).await.refused("stale", "");
    staff.put(&app, "/statistics/entries/staff_diverted", 1, form).await.ok();
    let seen = staff.get(&app, "/statistics").await.ok();
    assert_eq!(figure(&seen, "staff_diverted")["reconciles"], false);
}

#[actix_web::test]
async fn c34_leading_posts_before_are_those_of_closed_units_and_after_those_of_active_ones() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let old = township(&app, &staff).await;
    let mut form = crate::support::builders::post_form(old["id"].as_str().unwrap(), "领导职位");
    for headcount in [50, 50, 50, 15] {
        form["headcount"] = headcount.into();
        let made = staff.post(&app, "/posts", form.clone()).await.created();
        let path = format!("/posts/{}", made["id"].as_str().unwrap());
        staff.act(&app, &path, "abolish", json!({"reason": "乡镇改革"})).await.ok();
    }
    let unit = format!("/units/{}", old["id"].as_str().unwrap());
    staff.act(&app, &unit, "close", json!({"reason": "乡镇改革"})).await.ok();
    let new = crate::support::builders::unit("XZ02", "新青川镇", old["parent_id"].as_str());
    let new = staff.post(&app, "/units", new).await.created();
    form["unit_id"] = new["id"].clone();
    for headcount in [50, 36] {
        form["headcount"] = headcount.into();
        staff.post(&app, "/posts", form.clone()).await.created();
    }
    let seen = staff.get(&app, "/statistics").await.ok();
    let posts = figure(&seen, "township_posts");
    assert_eq!((&posts["text"], &posts["formula"]), (&json!("47.88 %"), &json!("(165 − 86) ÷ 165")));
    assert_eq!(figure(&seen, "posts_active")["text"], "86");
}

#[actix_web::test]
async fn c34_who_was_appointed_is_counted_in_the_period_and_only_there() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "appointing").await;
    issued(&chain, &app).await;
    chain.on_to(&app, "probation").await;
    let seen = chain.staff.get(&app, "/statistics?from=2026-01-01&to=2026-12-31").await.ok();
    assert_eq!(figure(&seen, "appointed")["text"], "1");
    let trial = figure(&seen, "appointed_on_probation");
    assert_eq!((&trial["text"], &trial["formula"]), (&json!("100.00 %"), &json!("1 ÷ 1")));
    assert_eq!(figure(&seen, "probation_open")["text"], "1");
    assert_eq!(figure(&seen, "cases_stage_probation")["drill"], "/selection-cases?state=probation");
    assert_eq!(figure(&seen, "holders")["text"], "1");
    assert_ne!(figure(&seen, "age_overall")["text"], "—");
    let before = chain.staff.get(&app, "/statistics?from=2025-01-01&to=2025-12-31").await.ok();
    assert_eq!(figure(&before, "appointed")["text"], "0");
    for key in ["talks", "letters", "meetings", "notices", "talks_before_appointment"] {
        assert_ne!(figure(&seen, key)["text"], "0", "{key}");
        assert_eq!(figure(&before, key)["text"], "0", "{key}");
    }
    chain.staff.get(&app, "/statistics?from=2026-02-01&to=2026-01-01").await.invalid("/to", "date_order");
}

#[actix_web::test]
async fn c34_audits_are_counted_by_kind_when_their_report_is_issued_and_petitions_for_the_whole_county_only() {
    let (app, bureau, path) = crate::audit::at("reviewed").await;
    let of = |seen: &Value, key: &str| figure(seen, key)["text"].as_str().unwrap().to_owned();
    let kind = bureau.staff.get(&app, &path).await.ok()["kind"].as_str().unwrap().to_owned();
    let key = format!("audits_{kind}");
    assert_eq!(of(&bureau.staff.get(&app, "/statistics").await.ok(), &key), "0");
    bureau.on_to(&app, &path, "issued").await;
    let seen = bureau.staff.get(&app, "/statistics").await.ok();
    assert_eq!(of(&seen, &key), "1");
    let drill = figure(&seen, &key)["drill"].as_str().unwrap().to_owned();
    assert_eq!(drill, format!("/audits?kind={kind}&issued_from=2026-01-01&issued_to=2026-06-30"));
    let list = bureau.staff.get(&app, &drill).await.ok();
    assert_eq!(list["items"].as_array().map(Vec::len), Some(1), "what was counted, though it is not delivered yet");
    for other in ["issued_from=2026-07-01", "issued_to=2025-12-31"] {
        assert_eq!(bureau.staff.get(&app, &format!("/audits?{other}")).await.ok()["items"], json!([]));
    }
    let before = bureau.staff.get(&app, "/statistics?from=2025-01-01&to=2025-06-30").await.ok();
    assert_eq!(of(&before, &key), "0");
    assert_eq!(of(&seen, "petitions"), "0");
    let unit = bureau.staff.get(&app, &path).await.ok()["unit_id"].as_str().unwrap().to_owned();
    let one = bureau.staff.get(&app, &format!("/statistics?unit_id={unit}")).await.ok();
    assert_eq!(of(&one, &key), "1");
    assert!(one["figures"].as_array().unwrap().iter().all(|f| f["key"] != "petitions"), "the unit is not told");
}

#[actix_web::test]
async fn c34_the_workbook_and_the_text_hold_the_same_figures() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    post(&app, &staff, town["id"].as_str().unwrap(), "副镇长").await;
    let seen = staff.get(&app, "/statistics").await.ok();
    let text = staff.get(&app, "/statistics/export/csv").await;
    let text = String::from_utf8(text.bytes).unwrap();
    assert!(text.starts_with("\u{feff}\"类别\",\"指标\""), "{text}");
    assert_eq!(text.lines().count(), seen["figures"].as_array().unwrap().len() + 1);
    let book = staff.get(&app, "/statistics/export/xlsx").await;
    let mut book: calamine::Xlsx<_> = calamine::open_workbook_from_rs(std::io::Cursor::new(book.bytes)).unwrap();
    let sheet = book.worksheet_range("统计").unwrap();
    assert_eq!(sheet.height(), seen["figures"].as_array().unwrap().len() + 3);
    assert!(sheet.cells().all(|(_, _, cell)| !matches!(cell, calamine::Data::Float(_) | calamine::Data::Int(_))));
}

#[actix_web::test]
async fn c34_figures_are_for_offices_and_counts_are_signed_at_the_top() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    app.actor("inspector").await.get(&app, "/statistics").await.refused("not-permitted", "");
    let form = json!({"value": 1, "source": "文件"});
    let reviewer = app.actor("reviewer").await;
    reviewer.put(&app, "/statistics/entries/trainees", 0, form.clone()).await.refused("not-permitted", "");
    let below = app.actor_with(&[("org_staff", "/3401/XZ01/")], None).await;
    below.put(&app, "/statistics/entries/trainees", 0, form.clone()).await.refused("not-permitted", "");
    staff.put(&app, "/statistics/entries/no_such_figure", 0, form).await.refused("not-found", "");
    let seen = below.get(&app, "/statistics").await.ok();
    assert_eq!((&seen["unit_name"], &seen["may_enter"]), (&json!("青川镇"), &json!(false)));
}
