//! Posts: their scope, what they ask, who holds them.

use serde_json::json;

use crate::support::App;
use crate::support::builders::{post, post_form, township, unit};
use crate::support::chain::Chain;

#[actix_web::test]
async fn a_post_is_found_in_its_unit_and_in_those_above() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let made = post(&app, &staff, town["id"].as_str().unwrap(), "副镇长").await;
    assert_eq!(made["vacant_since"], "2026-03-02");
    for unit in [&town["id"], &town["parent_id"]] {
        let path = format!("/posts?vacant=true&q=副镇&unit_id={}", unit.as_str().unwrap());
        let found = staff.get(&app, &path).await.ok();
        assert_eq!(found["items"][0]["id"], made["id"]);
    }
    assert_eq!(staff.get(&app, "/posts?vacant=false").await.ok()["items"], json!([]));
}

#[actix_web::test]
async fn posts_come_page_by_page_and_each_once() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    for name in ["镇长", "副镇长", "人大主席", "副镇长"] {
        post(&app, &staff, town["id"].as_str().unwrap(), name).await;
    }
    let (mut seen, mut after) = (std::collections::HashSet::new(), String::new());
    loop {
        let page = staff.get(&app, &format!("/posts?limit=1{after}")).await.ok();
        assert!(seen.insert(page["items"][0]["id"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(seen.len(), 4);
}

#[actix_web::test]
async fn r_nom_2_a_post_asks_what_the_parameters_ask_unless_it_says_otherwise() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let mut form = post_form(town["id"].as_str().unwrap(), "副镇长");
    form["qualification"] = json!({"service_years": 8, "education": "bachelor"});
    let made = staff.post(&app, "/posts", form.clone()).await.created();
    let asked = &made["required"];
    assert_eq!((&asked["service_years"], &asked["grassroots_years"]), (&json!(8), &json!(2)));
    assert_eq!((&asked["lower_post_years"], &asked["education"]), (&json!(3), &json!("bachelor")));
    form["qualification"] = json!({"service_years": 41});
    staff.post(&app, "/posts", form.clone()).await.invalid("/qualification", "range");
    form["qualification"] = json!({"colour": 1});
    staff.post(&app, "/posts", form.clone()).await.invalid("/qualification/colour", "unknown_field");
    form["qualification"] = json!({});
    form["rank"] = "777".into();
    staff.post(&app, "/posts", form).await.invalid("/rank", "unknown_code");
}

#[actix_web::test]
async fn staff_of_one_township_make_no_post_in_another() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    staff.post(&app, "/units", unit("XZ02", "临江镇", town["parent_id"].as_str())).await.created();
    let elsewhere = app.actor_with(&[("org_staff", "/3401/XZ02/")], None).await;
    let form = post_form(town["id"].as_str().unwrap(), "副镇长");
    elsewhere.post(&app, "/posts", form.clone()).await.refused("not-permitted", "");
    let reviewer = app.actor("reviewer").await;
    reviewer.post(&app, "/posts", form).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn r_post_3_a_post_that_a_case_is_to_fill_is_not_abolished() {
    let app = App::start().await;
    let chain = Chain::draft(&app).await;
    let path = format!("/posts/{}", chain.post);
    chain.staff.act(&app, &path, "abolish", json!({})).await.refused("rule-broken", "R-POST-3");
    chain.staff.act(&app, &chain.case, "terminate", json!({"reason": "编制调整"})).await.ok();
    let gone = chain.staff.act(&app, &path, "abolish", json!({"reason": "编制调整"})).await.ok();
    assert_eq!(gone["state"], "abolished");
    chain.staff.act(&app, &path, "restore", json!({})).await.ok();
}
