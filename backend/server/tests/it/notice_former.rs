//! Who moved less than two years ago: the inspection is announced in the former unit as well.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{post_form, unit};
use crate::support::chain::{Chain, notice, verification};

/// A candidate of a case to be inspected, who left a post of 临江镇 on this day.
async fn moved(left: &str) -> (App, Chain) {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    let person = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    let other = unit("XZ02", "临江镇", chain.unit["parent_id"].as_str());
    let other = chain.staff.post(&app, "/units", other).await.created();
    let post = chain.staff.post(&app, "/posts", post_form(other["id"].as_str().unwrap(), "副镇长")).await.created();
    let tenure = json!({"post_id": post["id"], "cadre_id": person, "from": "2020-01-06", "kind": "appointed"});
    let tenure = chain.staff.post(&app, "/tenures", tenure).await.created();
    let path = format!("/tenures/{}", tenure["id"].as_str().unwrap());
    chain.staff.act(&app, &path, "end", json!({"to": left, "reason": "调任"})).await.ok();
    (app, chain)
}

fn places(form: &Value) -> Vec<&str> {
    form["channels"].as_array().unwrap().iter().map(|c| c["place"].as_str().unwrap()).collect()
}

#[actix_web::test]
async fn r_not_12_the_former_unit_is_suggested_and_missed_where_it_is_left_out() {
    let (app, chain) = moved("2025-06-30").await;
    let mut form = notice::form(&chain, &app, "inspection").await;
    assert_eq!(places(&form), ["", "", "临江镇（原单位）公示栏"]);
    let made = chain.staff.post(&app, "/notices", form.clone()).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    assert_eq!(chain.staff.get(&app, &path).await.check("R-NOT-12"), "holds");
    chain.staff.act(&app, &path, "withdraw", json!({"reason": "重拟"})).await.ok();
    form["channels"].as_array_mut().unwrap().pop();
    let made = chain.staff.post(&app, "/notices", form).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    let seen = chain.staff.get(&app, &path).await;
    assert_eq!(seen.check("R-NOT-12"), "warns");
    assert!(seen.body["checks"].to_string().contains("临江镇"), "{:#}", seen.body["checks"]);
    chain.staff.act(&app, &path, "submit", json!({})).await.ok();
}

#[actix_web::test]
async fn r_not_12_after_two_years_nothing_is_asked_of_the_former_unit() {
    let (app, chain) = moved("2024-01-05").await;
    let form = notice::form(&chain, &app, "inspection").await;
    assert_eq!(places(&form), ["", ""]);
    let made = chain.staff.post(&app, "/notices", form).await.created();
    let path = format!("/notices/{}", made["id"].as_str().unwrap());
    assert_eq!(chain.staff.get(&app, &path).await.check("R-NOT-12"), "holds");
}
