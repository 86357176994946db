//! What a case asks of its notices before it goes on: R-VAC-1, R-INS-1.

use serde_json::json;

use crate::support::App;
use crate::support::builders::township;
use crate::support::chain::{Chain, notice};

#[actix_web::test]
async fn r_vac_1_no_recommendation_before_the_vacancy_notice_has_stood_a_day() {
    let app = App::start().await;
    let mut chain = Chain::to(&app, "motion_approved").await;
    chain.take(&app, "open_recommendation").await.refused("rule-broken", "R-VAC-1");
    notice::published(&chain, &app, notice::form(&chain, &app, "vacancy").await).await;
    let refused = chain.take(&app, "open_recommendation").await.refused("rule-broken", "R-VAC-1");
    assert_eq!(refused["broken"][0]["shortfall"], json!({"have": "0", "need": "1"}));
    notice::working_days(&app, 1).await;
    chain.take(&app, "open_recommendation").await.ok();
    chain.on_to(&app, "recommending").await;
}

#[actix_web::test]
async fn r_vac_1_every_post_of_the_case_is_announced_in_one_notice_or_in_another() {
    let app = App::start().await;
    let unit = township(&app, &app.actor("org_staff").await).await;
    let mut chain = Chain::of_posts(&app, unit, &["副镇长", "党委委员"]).await;
    chain.on_to(&app, "motion_approved").await;
    let mut form = notice::form(&chain, &app, "vacancy").await;
    let left = form["content"]["posts"].as_array_mut().unwrap().pop().unwrap();
    notice::published(&chain, &app, form).await;
    notice::working_days(&app, 1).await;
    let refused = chain.take(&app, "open_recommendation").await.refused("rule-broken", "R-VAC-1");
    let missing = json!({"missing": [{"what": "post_not_in_notice", "of": left["name"]}]});
    assert_eq!(refused["broken"][0]["shortfall"], missing);
    let mut other = notice::form(&chain, &app, "vacancy").await;
    other["content"]["posts"] = json!([left]);
    notice::published(&chain, &app, other).await;
    notice::working_days(&app, 1).await;
    chain.take(&app, "open_recommendation").await.ok();
}

#[actix_web::test]
async fn r_ins_1_no_inspection_before_its_notice_has_stood_three_days() {
    let app = App::start().await;
    let chain = Chain::to(&app, "shortlisted").await;
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-INS-1");
    notice::published(&chain, &app, notice::form(&chain, &app, "inspection").await).await;
    notice::working_days(&app, 2).await;
    chain.take(&app, "start_inspection").await.refused("rule-broken", "R-INS-1");
    notice::working_days(&app, 1).await;
    let open = chain.staff.get(&app, &chain.case).await;
    assert_eq!(open.check("R-INS-1"), "holds");
}
