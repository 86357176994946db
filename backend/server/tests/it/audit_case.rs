//! What audits mean for a case: R-AUD-4.

use serde_json::json;

use crate::support::App;
use crate::support::chain::audit::{Bureau, body};
use crate::support::chain::{Chain, verification};

async fn check(chain: &Chain, app: &App) -> String {
    chain.staff.get(app, &chain.case).await.check("R-AUD-4")
}

#[actix_web::test]
async fn r_aud_4_a_finished_audit_releases_the_case_and_an_appeal_holds_it_again() {
    let app = App::start().await;
    let chain = Chain::to(&app, "inspecting").await;
    let bureau = Bureau::of(&app).await;
    let cadre = verification::board(&chain, &app).await[0]["cadre_id"].clone();
    bureau.responsible(&app, &chain.unit, &cadre, "2020-01-01").await;
    assert_eq!(check(&chain, &app).await, "blocks");
    let path = bureau.planned(&app, cadre.as_str().unwrap()).await;
    bureau.on_to(&app, &path, "issued").await;
    assert_eq!(check(&chain, &app).await, "blocks", "issued, and not with the department");
    bureau.on_to(&app, &path, "delivered").await;
    assert_eq!(check(&chain, &app).await, "holds");
    let objects = bureau.staff.get(&app, "/audit-objects").await.ok();
    assert_eq!(objects["items"][0]["audited_on"], bureau.staff.get(&app, &path).await.ok()["issued_on"]);
    assert_eq!(objects["items"][0]["leaving"], true);
    bureau.head.act(&app, &path, "appeal", body("appeal")).await.ok();
    assert_eq!(check(&chain, &app).await, "blocks", "the result is in dispute");
    let (other, second) = (app.actor("audit_lead").await, app.actor("auditor").await);
    let panel = json!({"team": [{"account_id": other.id, "lead": true}, {"account_id": second.id}]});
    other.act(&app, &path, "set_panel", panel).await.ok();
    other.act(&app, &path, "decide_appeal", body("decide_appeal")).await.ok();
    assert_eq!(check(&chain, &app).await, "holds");
}
