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

/// A post of one, vacant; gives the post.
pub async fn post(app: &App, staff: &As, unit_id: &str, name: &str) -> Value {
    staff.post(app, "/posts", post_form(unit_id, name)).await.created()
}

/// A post's form: 乡科级副职, headcount 1, asking what the parameters ask.
pub fn post_form(unit_id: &str, name: &str) -> Value {
    json!({"unit_id": unit_id, "name": name, "rank": "142", "headcount": 1})
}

/// The form of a case that is to fill one place in each of `posts`.
pub fn case_form(unit_id: &str, title: &str, posts: &[&str]) -> Value {
    let posts: Vec<_> = posts.iter().map(|id| json!({"post_id": id, "headcount": 1})).collect();
    json!({"title": title, "kind": "individual_promotion", "unit_id": unit_id, "posts": posts})
}
