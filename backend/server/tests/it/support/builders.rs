//! Things that tests need and are not about.

use std::sync::atomic::{AtomicU32, Ordering};

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

/// A valid identity number that no other call gives: born in `birth` (`1980-06`), odd serial for men.
pub fn citizen_id(birth: &str, male: bool) -> String {
    static NEXT: AtomicU32 = AtomicU32::new(0);
    let n = NEXT.fetch_add(1, Ordering::Relaxed);
    let serial = 2 * (n / 27 % 499) + u32::from(male);
    let body = format!("340102{}{:02}{serial:03}", birth.replace('-', ""), n % 27 + 1);
    let number = "0123456789X".chars().map(|check| format!("{body}{check}"));
    number.into_iter().find(|number| hezhen_domain::citizen_id::CitizenId::parse(number).is_ok()).unwrap()
}

/// A cadre's form: a man born in June 1980, deputy head of his township, with a family, a résumé and assessments.
pub fn cadre(name: &str, unit_id: &str) -> Value {
    json!({
        "name": name, "sex": "male", "birth": "1980-06", "ethnicity": "汉族", "native_place": "示范县",
        "party_join": "2003-05", "work_start": "2002-07", "id_card": citizen_id("1980-06", true), "rank": "142",
        "rank_since": "2018-04", "post_since": "2019-03", "title": "副镇长", "unit_id": unit_id,
        "education": [{"mode": "full_time", "level": "大学", "degree": "法学学士", "school": "示范大学法学系",
            "from": "1998-09", "to": "2002-07"}],
        "resume": [
            {"from": "1998-09", "to": "2002-07", "text": "示范大学法学系学习"},
            {"from": "2002-07", "to": "2019-03", "text": "示范县青川镇科员"},
            {"from": "2019-03", "text": "示范县青川镇副镇长"},
        ],
        "family": [{"relation": "妻子", "name": "测试亲属", "birth": "1981-02", "politics": "群众", "post": "县医院护士"}],
        "annual_results": [{"year": 2024, "grade": "competent"}, {"year": 2025, "grade": "excellent"}],
    })
}

/// `n` cadres on record in the first unit that is there, or in a township made for them.
pub async fn cadres(app: &App, staff: &As, n: usize) -> Vec<Value> {
    let units = staff.get(app, "/units?limit=200").await.ok();
    let unit = match units["items"].as_array().and_then(|units| units.last()) {
        Some(unit) => unit["id"].clone(),
        None => township(app, staff).await["id"].clone(),
    };
    let mut made = Vec::new();
    for i in 0..n {
        let digits = ["甲", "乙", "丙", "丁", "戊", "己", "庚", "辛", "壬", "癸"];
        let name = format!("测试{}{}", digits[i / 10 % 10], digits[i % 10]);
        made.push(staff.post(app, "/cadres", cadre(&name, unit.as_str().unwrap())).await.created());
    }
    made
}

/// A file that one keeps: its id.
pub async fn attachment(app: &App, by: &As) -> String {
    let made = by.upload_named(app, "批复.pdf", b"%PDF-1.7 test".to_vec()).await.created();
    made["id"].as_str().unwrap().to_owned()
}

/// The form of a cadre as the record stands, to be changed and sent again.
pub fn cadre_form(record: &Value) -> Value {
    let keys = [
        "name",
        "sex",
        "birth",
        "ethnicity",
        "native_place",
        "party_join",
        "work_start",
        "rank",
        "rank_since",
        "post_since",
        "title",
        "unit_id",
        "education",
        "resume",
        "family",
        "annual_results",
    ];
    keys.iter().map(|key| ((*key).to_owned(), record[*key].clone())).collect::<serde_json::Map<_, _>>().into()
}
