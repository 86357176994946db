//! The working-day calendar: shipped years, imports, years that nobody knows yet.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::township;

fn import(days: Value) -> Value {
    json!({"source_doc": "国办发明电〔2026〕5号", "days": days})
}

#[actix_web::test]
async fn the_shipped_year_stands_until_it_is_imported() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let shipped = staff.get(&app, "/calendar/2026").await.ok();
    assert_eq!((&shipped["source"], &shipped["version"]), (&json!("shipped"), &json!(0)));
    assert_eq!(shipped["days"].as_array().unwrap().len(), 25);
    let days = json!([{"date": "2026-01-01", "kind": "holiday", "name": "元旦"}]);
    staff.put(&app, "/calendar/2026", 0, import(days)).await.ok();
    let imported = staff.get(&app, "/calendar/2026").await.ok();
    assert_eq!((&imported["source"], &imported["version"]), (&json!("imported"), &json!(1)));
    assert_eq!(imported["days"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn cal_01_a_year_without_days_is_provisional_until_its_import() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    assert_eq!(staff.get(&app, "/calendar/2027").await.ok()["provisional"], true);
    let days = json!([{"date": "2027-01-01", "kind": "holiday"}, {"date": "2027-01-03", "kind": "adjusted_workday"}]);
    staff.put(&app, "/calendar/2027", 0, import(days)).await.ok();
    assert_eq!(staff.get(&app, "/calendar/2027").await.ok()["provisional"], false);
    let years = staff.get(&app, "/calendar").await.ok();
    assert_eq!(years["items"].as_array().unwrap().len(), 3);
}

#[actix_web::test]
async fn a_year_is_imported_by_staff_of_the_county_who_read_its_version() {
    let app = App::start().await;
    let days = || json!([{"date": "2027-01-01", "kind": "holiday"}]);
    let reviewer = app.actor("reviewer").await;
    reviewer.put(&app, "/calendar/2027", 0, import(days())).await.refused("not-permitted", "");
    let staff = app.actor("org_staff").await;
    township(&app, &staff).await;
    let town = app.actor_with(&[("org_staff", "/3401/XZ01/")], None).await;
    town.put(&app, "/calendar/2027", 0, import(days())).await.refused("not-permitted", "");
    staff.put(&app, "/calendar/2027", 1, import(days())).await.refused("stale", "");
    staff.put(&app, "/calendar/2027", 0, import(days())).await.ok();
    staff.put(&app, "/calendar/2027", 0, import(days())).await.refused("stale", "");
    staff.put(&app, "/calendar/2027", 1, import(days())).await.ok();
}

#[actix_web::test]
async fn a_day_of_another_year_twice_or_moved_to_a_weekday_is_refused_at_its_field() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let put = async |days: Value| staff.put(&app, "/calendar/2027", 0, import(days)).await;
    put(json!([{"date": "2026-12-31", "kind": "holiday"}])).await.invalid("/days/0/date", "other_year");
    let twice = json!([{"date": "2027-01-01", "kind": "holiday"}, {"date": "2027-01-01", "kind": "holiday"}]);
    put(twice).await.invalid("/days/1/date", "twice");
    put(json!([{"date": "2027-01-04", "kind": "adjusted_workday"}])).await.invalid("/days/0/kind", "not_a_weekend");
    put(json!([{"date": "2027-02-30", "kind": "holiday"}])).await.invalid("/days/0/date", "wrong_type");
    put(json!([{"date": "2027-01-04", "kind": "feast"}])).await.invalid("/days/0/kind", "not_a_choice");
    put(json!([])).await.invalid("/days", "length");
}
