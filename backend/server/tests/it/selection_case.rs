//! Cases: the stages and their guards.

use serde_json::json;

use crate::support::App;
use crate::support::builders::township;

#[actix_web::test]
async fn a_case_without_a_post_is_refused_at_the_field() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = township(&app, &staff).await;
    let form = json!({"title": "青川镇副镇长", "kind": "individual_promotion", "unit_id": town["id"], "posts": []});
    staff.post(&app, "/selection-cases", form).await.invalid("/posts", "length");
}
