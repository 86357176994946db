//! Units: the tree, its scope, optimistic locking, creates that happen once.

use serde_json::json;

use crate::support::App;
use crate::support::builders::{township, unit};

#[actix_web::test]
async fn a_unit_is_found_below_its_parent_and_moves_with_it() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    assert_eq!(town["path"], "/3401/XZ01/");
    let county = town["parent_id"].as_str().unwrap();
    staff.patch(&app, &format!("/units/{county}"), 1, unit("3402", "示范县", None)).await.ok();
    let moved = staff.get(&app, &format!("/units/{}", town["id"].as_str().unwrap())).await.ok();
    assert_eq!(moved["path"], "/3402/XZ01/");
}

#[actix_web::test]
async fn r_unit_1_a_county_with_open_townships_does_not_close() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let (county, town) =
        (format!("/units/{}", town["parent_id"].as_str().unwrap()), format!("/units/{}", town["id"].as_str().unwrap()));
    let refused = staff.act(&app, &county, "close", json!({})).await.refused("rule-broken", "R-UNIT-1");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "青川镇");
    staff.act(&app, &town, "close", json!({})).await.ok();
    staff.act(&app, &county, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn staff_of_one_township_make_nothing_in_another() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let local = app.actor_with(&[("org_staff", "/3401/XZ01/")], None).await;
    let here = unit("XZ0101", "党政办", town["id"].as_str());
    local.post(&app, "/units", here).await.created();
    let above = unit("XZ02", "临江镇", town["parent_id"].as_str());
    local.post(&app, "/units", above).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn a_second_click_makes_no_second_unit() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let form = unit("3401", "示范县", None);
    let first = staff.post_once(&app, "click-0001", "/units", form.clone()).await.created();
    let second = staff.post_once(&app, "click-0001", "/units", form).await.created();
    assert_eq!(first["id"], second["id"]);
    staff.post_once(&app, "click-0001", "/units", unit("3402", "别县", None)).await.refused("idempotency-mismatch", "");
}

#[actix_web::test]
async fn a_stale_version_changes_nothing() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let path = format!("/units/{}", town["id"].as_str().unwrap());
    let form = unit("XZ01", "青川镇（更名）", town["parent_id"].as_str());
    staff.patch(&app, &path, 1, form.clone()).await.ok();
    staff.patch(&app, &path, 1, form).await.refused("stale", "");
}

#[actix_web::test]
async fn bad_input_is_named_by_its_field() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let mut form = unit("3401", "示范县", None);
    form["colour"] = "red".into();
    staff.post(&app, "/units", form).await.invalid("/colour", "unknown_field");
    let mut form = unit("3401", "示\u{7}县", None);
    staff.post(&app, "/units", form.clone()).await.invalid("/name", "control_character");
    form["name"] = "示".repeat(101).into();
    staff.post(&app, "/units", form.clone()).await.invalid("/name", "length");
    form["name"] = 7.into();
    staff.post(&app, "/units", form).await.invalid("/name", "wrong_type");
    staff.post(&app, "/units", unit("34 01", "示范县", None)).await.invalid("/code", "code_shape");
}
