//! Code tables: there, and read only.

use crate::support::App;

#[actix_web::test]
async fn the_code_tables_are_read_with_their_standard() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let list = staff.get(&app, "/code-tables").await.ok();
    assert_eq!(list["items"].as_array().unwrap().len(), 5);
    let table = staff.get(&app, "/code-tables/ethnicity").await.ok();
    assert_eq!((table["standard"].as_str(), table["codes"].as_array().unwrap().len()), (Some("GB/T 3304"), 58));
    staff.get(&app, "/code-tables/none").await.refused("not-found", "");
}
