//! Things that tests need and are not about.

use serde_json::{Value, json};

use super::{App, As};

/// The county and a township below it; gives the township.
pub async fn township(app: &App, staff: &As) -> Value {
    let county = staff.post(app, "/units", unit("3401", "示范县", None)).await.created();
    staff.post(app, "/units", unit("XZ01", "青川镇", county["id"].as_str())).await.created()
}

/// A unit's form.
pub fn unit(code: &str, name: &str, parent: Option<&str>) -> Value {
    json!({
        "code": code, "name": name, "kind": "乡镇", "class": "township", "platform": null, "region_code": null,
        "parent_id": parent, "small_unit": false, "quota_leaders": 9, "quota_deputy": 5,
    })
}
