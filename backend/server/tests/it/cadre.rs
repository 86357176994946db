//! The register: rules R-CAD-1 to 4, search, who sees what, the identity number.

use serde_json::{Value, json};

use crate::support::builders::{cadre, cadres, citizen_id, township};
use crate::support::{App, As};

async fn start() -> (App, As, String) {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await["id"].as_str().unwrap().to_owned();
    (app, staff, unit)
}

fn path(cadre: &Value) -> String {
    format!("/cadres/{}", cadre["id"].as_str().unwrap())
}

async fn names(app: &App, actor: &As, query: &str) -> Vec<String> {
    let page = actor.get(app, &format!("/cadres{query}")).await.ok();
    page["items"].as_array().unwrap().iter().map(|row| row["name"].as_str().unwrap().to_owned()).collect()
}

/// The form that an edit sends: what the detail shows, without what the server adds.
fn form(view: &Value) -> Value {
    let mut form = view.clone();
    for key in [
        "id",
        "version",
        "state",
        "unit_name",
        "unit_path",
        "id_card_mask",
        "age",
        "photo",
        "effects",
        "editable",
        "proposable",
        "actions",
        "checks",
        "warnings",
    ] {
        form.as_object_mut().unwrap().remove(key);
    }
    form
}

#[actix_web::test]
async fn r_cad_1_a_number_with_a_wrong_check_digit_is_refused() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["id_card"] = "110105194912310020".into();
    staff.post(&app, "/cadres", person.clone()).await.refused("invalid", "R-CAD-1");
    staff.post(&app, "/cadres", person.clone()).await.invalid("/id_card", "id_checksum");
    person["id_card"] = "11010519491231002x".into();
    let made = staff.post(&app, "/cadres", person).await.created();
    assert_eq!(made["id_card_mask"], "1101**********002X");
    assert!(made.get("id_card").is_none());
}

#[actix_web::test]
async fn r_cad_1_a_number_is_on_record_once_in_both_spellings() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["id_card"] = "11010519491231002X".into();
    staff.post(&app, "/cadres", person.clone()).await.created();
    person["name"] = "测试乙".into();
    staff.post(&app, "/cadres", person.clone()).await.invalid("/id_card", "taken");
    person["id_card"] = "110105491231002".into();
    staff.post(&app, "/cadres", person).await.refused("invalid", "R-CAD-1");
}

#[actix_web::test]
async fn r_cad_1_without_a_number_a_draft_is_not_verified() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["id_card"] = Value::Null;
    let made = staff.post(&app, "/cadres", person).await.created();
    staff.act(&app, &path(&made), "verify", json!({})).await.refused("rule-broken", "R-CAD-1");
    let mut mended = form(&made);
    mended["id_card"] = citizen_id("1980-06", true).into();
    staff.patch(&app, &path(&made), 1, mended).await.ok();
    let verified = staff.act(&app, &path(&made), "verify", json!({})).await.ok();
    assert_eq!(verified["state"], "verified");
}

#[actix_web::test]
async fn r_cad_2_what_does_not_agree_warns_and_refuses_nothing() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["birth"] = "1981-06".into();
    person["sex"] = "female".into();
    person["resume"][1]["from"] = "2002-10".into();
    let made = staff.post(&app, "/cadres", person).await.created();
    let seen = staff.get(&app, &path(&made)).await;
    assert_eq!(seen.check("R-CAD-2"), "warns");
    let checks = seen.body["checks"].as_array().unwrap().clone();
    let told = checks.iter().find(|c| c["code"] == "R-CAD-2").unwrap()["shortfall"]["missing"].clone();
    let told: Vec<_> = told.as_array().unwrap().iter().map(|m| m["what"].as_str().unwrap()).collect();
    assert_eq!(told, ["resume_gap", "id_birth_differs", "id_sex_differs"]);
    let verified = staff.act(&app, &path(&made), "verify", json!({})).await.ok();
    assert_eq!(verified["warnings"][0]["code"], "R-CAD-2");
}

#[actix_web::test]
async fn r_cad_2_a_record_that_agrees_holds() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    assert_eq!(staff.get(&app, &path(&made)).await.check("R-CAD-2"), "holds");
}

#[actix_web::test]
async fn r_cad_3_a_verified_birth_is_not_edited_and_a_drafted_one_is() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    let mut changed = form(&made);
    changed["birth"] = "1980-05".into();
    let drafted = staff.patch(&app, &path(&made), 1, changed.clone()).await.ok();
    assert_eq!(drafted["birth"], "1980-05");
    staff.act(&app, &path(&made), "verify", json!({})).await.ok();
    changed["birth"] = "1980-06".into();
    let refused = staff.patch(&app, &path(&made), 3, changed.clone()).await.refused("rule-broken", "R-CAD-3");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "birth");
    changed["birth"] = "1980-05".into();
    changed["title"] = "镇长".into();
    assert_eq!(staff.patch(&app, &path(&made), 3, changed).await.ok()["title"], "镇长");
}

#[actix_web::test]
async fn a_record_locked_for_a_case_is_not_edited() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    staff.act(&app, &path(&made), "lock", json!({})).await.refused("wrong-state", "");
    staff.act(&app, &path(&made), "verify", json!({})).await.ok();
    staff.act(&app, &path(&made), "lock", json!({})).await.ok();
    staff.patch(&app, &path(&made), 3, form(&made)).await.refused("wrong-state", "cadre_locked");
    staff.act(&app, &path(&made), "unlock", json!({})).await.ok();
    staff.patch(&app, &path(&made), 4, form(&made)).await.ok();
}

#[actix_web::test]
async fn r_cad_4_a_relative_without_a_name_is_refused_at_its_cell() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["family"] =
        json!([{"relation": "父亲", "name": "测试乙"}, {"relation": "母亲", "name": "", "post": "退休"}]);
    staff.post(&app, "/cadres", person.clone()).await.refused("invalid", "R-CAD-4");
    staff.post(&app, "/cadres", person.clone()).await.invalid("/family/1/name", "required");
    person["family"][1]["name"] = "测试丙".into();
    staff.post(&app, "/cadres", person).await.created();
}

#[actix_web::test]
async fn a_search_finds_the_beginning_of_a_name_its_pinyin_and_its_initials() {
    let (app, staff, unit) = start().await;
    for name in ["章试一", "赵试二", "李试三", "单试四", "欧试五"] {
        staff.post(&app, "/cadres", cadre(name, &unit)).await.created();
    }
    assert_eq!(names(&app, &staff, "").await, ["李试三", "欧试五", "单试四", "章试一", "赵试二"]);
    assert_eq!(names(&app, &staff, "?q=章").await, ["章试一"]);
    assert_eq!(names(&app, &staff, "?q=zhang%20s").await, ["章试一"]);
    assert_eq!(names(&app, &staff, "?q=zs").await, ["赵试二", "章试一"]);
    assert_eq!(names(&app, &staff, "?q=ss").await, ["单试四"]);
    assert_eq!(names(&app, &staff, "?q=试").await, Vec::<String>::new(), "the middle of a name is not searched");
    assert_eq!(names(&app, &staff, "?q=z&limit=1").await, ["章试一"]);
}

#[actix_web::test]
async fn pages_follow_each_other_through_both_walks_without_a_row_twice() {
    let (app, staff, unit) = start().await;
    // `o` begins a pinyin once, and initials never beyond it; `s` begins both.
    for name in ["苏一", "孙二", "石三", "单四", "索五"] {
        staff.post(&app, "/cadres", cadre(name, &unit)).await.created();
    }
    let (mut seen, mut after) = (Vec::new(), String::new());
    loop {
        let page = staff.get(&app, &format!("/cadres?q=s&limit=2{after}")).await.ok();
        seen.extend(page["items"].as_array().unwrap().iter().map(|r| r["name"].as_str().unwrap().to_owned()));
        match page["next"].as_str() {
            Some(next) => after = format!("&after={next}"),
            None => break,
        }
    }
    assert_eq!(seen, ["单四", "石三", "孙二", "索五", "苏一"]);
    staff.get(&app, "/cadres?after=nonsense").await.invalid("/after", "cursor");
}

#[actix_web::test]
async fn filters_by_unit_rank_and_status_hold_together() {
    let (app, staff, unit) = start().await;
    let county = staff.get(&app, &format!("/units/{unit}")).await.ok()["parent_id"].as_str().unwrap().to_owned();
    let mut head = cadre("县级甲", &county);
    head["rank"] = "141".into();
    staff.post(&app, "/cadres", head).await.created();
    let mut retired = cadre("乡镇乙", &unit);
    retired["status"] = "retired".into();
    staff.post(&app, "/cadres", retired).await.created();
    staff.post(&app, "/cadres", cadre("乡镇丙", &unit)).await.created();
    assert_eq!(names(&app, &staff, &format!("?unit_id={county}")).await.len(), 3);
    assert_eq!(names(&app, &staff, &format!("?unit_id={county}&exact=true")).await, ["县级甲"]);
    assert_eq!(names(&app, &staff, &format!("?unit_id={county}&rank=142&status=active")).await, ["乡镇丙"]);
    let mut odd = cadre("某丁", &unit);
    odd["rank"] = "999".into();
    staff.post(&app, "/cadres", odd).await.invalid("/rank", "not_a_choice");
}

#[actix_web::test]
async fn every_office_sees_its_own_units_and_names_only_where_the_matrix_says_so() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    staff.post(&app, "/units", crate::support::builders::unit("3499", "别县", None)).await.created();
    let elsewhere = app.actor_with(&[("org_staff", "/3499/")], None).await;
    assert!(names(&app, &elsewhere, "").await.is_empty());
    elsewhere.get(&app, &path(&made)).await.refused("not-found", "");
    let auditor = app.actor_with(&[("auditor", "/")], None).await;
    let row = auditor.get(&app, "/cadres").await.ok()["items"][0].clone();
    assert_eq!((row["name"].as_str(), row["birth"].as_str()), (Some("测试甲"), None));
    auditor.get(&app, &path(&made)).await.refused("not-permitted", "");
    let reviewer = app.actor("reviewer").await;
    reviewer.get(&app, &path(&made)).await.ok();
    reviewer.patch(&app, &path(&made), 1, form(&made)).await.refused("not-permitted", "");
    reviewer.post(&app, "/cadres", cadre("测试乙", &unit)).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn sod_3_a_cadre_reads_his_own_record_and_keeps_it_not() {
    let (app, staff, unit) = start().await;
    let made = staff.post(&app, "/cadres", cadre("测试甲", &unit)).await.created();
    let other = staff.post(&app, "/cadres", cadre("测试乙", &unit)).await.created();
    let own = app.actor_with(&[("cadre_self", "/")], made["id"].as_str()).await;
    assert_eq!(own.get(&app, &path(&made)).await.ok()["name"], "测试甲");
    own.get(&app, &path(&other)).await.refused("not-found", "");
    let keeper = app.actor_with(&[("org_staff", "/")], made["id"].as_str()).await;
    keeper.patch(&app, &path(&made), 1, form(&made)).await.refused("not-permitted", "SOD-3");
    keeper.patch(&app, &path(&other), 1, form(&other)).await.ok();
}

#[actix_web::test]
async fn the_full_number_is_read_by_staff_only() {
    let (app, staff, unit) = start().await;
    let person = cadre("测试甲", &unit);
    let made = staff.post(&app, "/cadres", person.clone()).await.created();
    let number = format!("{}/id-card", path(&made));
    assert_eq!(staff.get(&app, &number).await.ok()["id_card"], person["id_card"]);
    app.actor("reviewer").await.get(&app, &number).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn a_sanction_shows_until_when_it_bars() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["sanctions"] = json!([{"kind": "party_warning", "decided_on": "2025-03-02"},
                                 {"kind": "party_warning", "decided_on": "2025-03-03"}]);
    let made = staff.post(&app, "/cadres", person).await.created();
    let bars: Vec<_> = made["effects"].as_array().unwrap().iter().map(|e| e["bars"].as_bool().unwrap()).collect();
    assert_eq!(bars, [false, true]);
    assert_eq!(made["effects"][1]["until"], "2026-03-03");
}

#[actix_web::test]
async fn a_photo_is_known_by_its_first_bytes() {
    let (app, staff, _) = start().await;
    let made = cadres(&app, &staff, 1).await.remove(0);
    let photo = format!("{}/photo", path(&made));
    let put = |bytes: Vec<u8>| {
        let request = app.http.put(format!("{}/api/v1{photo}", app.url)).header("content-type", "image/jpeg");
        request.body(bytes)
    };
    let token = staff.token(&app).await;
    let refused = put(b"<svg onload=alert(1)>".to_vec()).bearer_auth(&token).send().await.unwrap();
    assert_eq!(refused.status(), 422);
    let done = put(vec![0xFF, 0xD8, 0xFF, 0xE0, 1]).bearer_auth(&token).send().await.unwrap();
    assert_eq!(done.status(), 204);
    let read = staff.get(&app, &photo).await;
    assert_eq!((read.status, read.bytes), (200, vec![0xFF, 0xD8, 0xFF, 0xE0, 1]));
}

#[actix_web::test]
async fn bad_input_is_named_by_its_field() {
    let (app, staff, unit) = start().await;
    for (field, value, pointer, code) in [
        ("name", json!(""), "/name", "length"),
        ("name", json!("  "), "/name", "required"),
        ("name", json!("测".repeat(61)), "/name", "length"),
        ("birth", json!("1980-13"), "/birth", "wrong_type"),
        ("birth", json!("1980.06"), "/birth", "wrong_type"),
        ("sex", json!("x"), "/sex", "not_a_choice"),
        ("colour", json!("red"), "/colour", "unknown_field"),
        ("unit_id", json!("00000000-0000-0000-0000-000000000000"), "/unit_id", "no_such_unit"),
        ("sanctions", json!([{"kind": "party_warning"}]), "/sanctions/0/decided_on", "required"),
        ("title", json!("副\u{0}镇长"), "/title", "control_character"),
    ] {
        let mut person = cadre("测试甲", &unit);
        person[field] = value;
        staff.post(&app, "/cadres", person).await.invalid(pointer, code);
    }
}
