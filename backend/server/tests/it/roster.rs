//! Rosters: a preview that writes nothing, a confirmation that writes all or nothing, an export that nothing runs in.

use std::io::Cursor;

use calamine::{Data, Reader, Xlsx};
use rust_xlsxwriter::{Format, Formula, Workbook};
use serde_json::{Value, json};

use crate::support::builders::{cadre, citizen_id, township};
use crate::support::{Answer, App, As};

const HEADS: [&str; 6] = ["姓名", "性别", "出生年月", "身份证号", "单位编码", "职务层次"];

async fn start() -> (App, As, String) {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await["id"].as_str().unwrap().to_owned();
    (app, staff, unit)
}

/// A workbook of these heads and rows.
pub fn book(heads: &[&str], rows: &[&[&str]]) -> Vec<u8> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (r, row) in (0_u32..).zip([heads].iter().chain(rows)) {
        for (c, text) in (0_u16..).zip(*row) {
            sheet.write_string(r, c, *text).unwrap();
        }
    }
    book.save_to_buffer().unwrap()
}

async fn import(app: &App, staff: &As, bytes: Vec<u8>) -> Answer {
    staff.upload(app, "/cadres/import-roster", "application/octet-stream", bytes).await
}

async fn confirm(app: &App, staff: &As, preview: &Value, leave_out: bool) -> Answer {
    let path = format!("/cadres/import-roster/{}", preview["id"].as_str().unwrap());
    staff.act_at(app, &path, 1, "confirm", json!({"leave_out": leave_out})).await
}

fn codes(row: &Value) -> Vec<(String, String)> {
    let text = |v: &Value| v.as_str().unwrap().to_owned();
    row["errors"].as_array().unwrap().iter().map(|e| (text(&e["column"]), text(&e["code"]))).collect()
}

async fn count(app: &App, staff: &As) -> usize {
    staff.get(app, "/cadres?limit=200").await.ok()["items"].as_array().unwrap().len()
}

#[actix_web::test]
async fn nothing_is_written_before_the_confirmation() {
    let (app, staff, _) = start().await;
    let id = citizen_id("1980-06", true);
    let file = book(
        &HEADS,
        &[&["测试甲", "男", "1980.06", &id, "XZ01", "乡科级副职"], &["测试乙", "女", "198107", "", "XZ01", ""]],
    );
    let preview = import(&app, &staff, file).await.created();
    assert_eq!((preview["totals"]["create"].as_i64(), count(&app, &staff).await), (Some(2), 0));
    assert!(!preview.to_string().contains(&id), "the number is masked");
    let done = confirm(&app, &staff, &preview, false).await.ok();
    assert_eq!(done["totals"]["create"], 2);
    let page = staff.get(&app, "/cadres?q=csj").await.ok();
    let row = &page["items"][0];
    assert_eq!(
        (row["name"].as_str(), row["birth"].as_str(), row["rank"].as_str()),
        (Some("测试甲"), Some("1980-06"), Some("142"))
    );
    confirm(&app, &staff, &preview, false).await.refused("wrong-state", "import_confirmed");
    assert_eq!(count(&app, &staff).await, 2);
}

#[actix_web::test]
async fn a_person_is_found_by_number_and_an_empty_cell_leaves_the_record_alone() {
    let (app, staff, unit) = start().await;
    let person = cadre("测试甲", &unit);
    let made = staff.post(&app, "/cadres", person.clone()).await.created();
    let id = person["id_card"].as_str().unwrap();
    let same =
        import(&app, &staff, book(&["姓名", "身份证号", "现任职务"], &[&["测试甲", id, "副镇长"]])).await.created();
    assert_eq!(same["rows"][0]["action"], "unchanged");
    let preview = import(&app, &staff, book(&["姓名", "身份证号", "现任职务", "籍贯"], &[&["测试甲", id, "镇长", ""]]))
        .await
        .created();
    assert_eq!(preview["rows"][0]["action"], "update");
    confirm(&app, &staff, &preview, false).await.ok();
    let seen = staff.get(&app, &format!("/cadres/{}", made["id"].as_str().unwrap())).await.ok();
    assert_eq!((seen["title"].as_str(), seen["native_place"].as_str()), (Some("镇长"), Some("示范县")));
}

#[actix_web::test]
async fn a_namesake_another_name_and_a_locked_field_are_conflicts_and_no_overwrite() {
    let (app, staff, unit) = start().await;
    let person = cadre("测试甲", &unit);
    let made = staff.post(&app, "/cadres", person.clone()).await.created();
    staff.act(&app, &format!("/cadres/{}", made["id"].as_str().unwrap()), "verify", json!({})).await.ok();
    let id = person["id_card"].as_str().unwrap();
    let one = |row: [&'static str; 6], id: String| {
        let mut row = row.map(str::to_owned);
        row[3] = id;
        book(&HEADS, &[&row.each_ref().map(String::as_str)])
    };
    for (row, id, expected) in [
        (["测试甲", "男", "1980.06", "", "XZ01", ""], String::new(), ("name", "namesake")),
        (["测试丁", "男", "1980.06", "", "XZ01", ""], id.to_owned(), ("name", "name_differs")),
        (["测试甲", "男", "1980.05", "", "XZ01", ""], id.to_owned(), ("birth", "R-CAD-3")),
    ] {
        let preview = import(&app, &staff, one(row, id)).await.created();
        assert_eq!(preview["rows"][0]["action"], "conflict");
        assert_eq!(codes(&preview["rows"][0]), [(expected.0.to_owned(), expected.1.to_owned())]);
        confirm(&app, &staff, &preview, false).await.refused("conflict", "rows_left");
    }
    let other = one(["测试甲", "男", "1980.07", "", "XZ01", ""], String::new());
    assert_eq!(import(&app, &staff, other).await.created()["rows"][0]["action"], "create", "born in another month");
}

#[actix_web::test]
async fn every_wrong_cell_is_named_and_the_good_rows_can_be_written_without_them() {
    let (app, staff, _) = start().await;
    let (good, twice) = (citizen_id("1980-06", true), citizen_id("1980-06", true));
    let file = book(
        &HEADS,
        &[
            &["测试甲", "男", "1980.06", &good, "XZ01", "乡科级副职"],
            &["测试乙", "人", "1980.13", "110105194912310020", "没有", "大官"],
            &["", "男", "1980.06", "", "XZ01", ""],
            &["测试丙", "男", "1980.06", &twice, "XZ01", ""],
            &["测试丁", "男", "1980.06", &twice, "XZ01", ""],
        ],
    );
    let preview = import(&app, &staff, file).await.created();
    let expected = [
        ("birth", "month"),
        ("id_card", "id_checksum"),
        ("rank", "not_a_choice"),
        ("sex", "not_a_choice"),
        ("unit_code", "no_such_unit"),
    ];
    let expected: Vec<_> = expected.iter().map(|(a, b)| ((*a).to_owned(), (*b).to_owned())).collect();
    assert_eq!(codes(&preview["rows"][1]), expected);
    assert_eq!(codes(&preview["rows"][2])[0], ("name".to_owned(), "required".to_owned()));
    assert_eq!(codes(&preview["rows"][4]), [("id_card".to_owned(), "duplicate_in_file".to_owned())]);
    assert_eq!((preview["totals"]["create"].as_i64(), preview["totals"]["error"].as_i64()), (Some(2), Some(3)));
    confirm(&app, &staff, &preview, false).await.refused("conflict", "rows_left");
    assert_eq!(count(&app, &staff).await, 0, "nothing is half-written");
    confirm(&app, &staff, &preview, true).await.ok();
    assert_eq!(count(&app, &staff).await, 2);
}

#[actix_web::test]
async fn a_formula_counts_by_its_value_and_a_number_is_no_identity_number() {
    let (app, staff, _) = start().await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    for (c, head) in (0_u16..).zip(HEADS) {
        sheet.write_string(0, c, head).unwrap();
    }
    sheet.write_formula(1, 0, Formula::new("=\"测试\"&\"甲\"").set_result("测试甲")).unwrap();
    sheet.write_number(1, 2, 198006).unwrap();
    sheet.write_number(1, 3, 11_010_519_491_231_002_f64).unwrap();
    sheet.write_string(1, 4, "XZ01").unwrap();
    sheet.write_boolean(1, 5, true).unwrap();
    let preview = import(&app, &staff, book.save_to_buffer().unwrap()).await.created();
    let row = &preview["rows"][0];
    assert_eq!((row["values"]["name"].as_str(), row["values"]["birth"].as_str()), (Some("测试甲"), Some("198006")));
    let expected = [("id_card", "id_as_number"), ("rank", "wrong_type")].map(|(a, b)| (a.to_owned(), b.to_owned()));
    assert_eq!(codes(row), expected);
}

#[actix_web::test]
async fn a_file_that_is_no_roster_is_refused_as_a_whole() {
    let (app, staff, _) = start().await;
    import(&app, &staff, b"not a workbook".to_vec()).await.invalid("", "roster_not_xlsx");
    import(&app, &staff, book(&["代号"], &[&["甲"]])).await.invalid("", "roster_no_name_column");
    import(&app, &staff, book(&["姓名", "姓名"], &[&["甲", "乙"]])).await.invalid("", "roster_column_twice");
    import(&app, &staff, book(&["姓名"], &[])).await.invalid("", "roster_empty");
    let mut merged = Workbook::new();
    let sheet = merged.add_worksheet();
    sheet.write_string(0, 0, "姓名").unwrap();
    sheet.merge_range(1, 0, 2, 0, "测试甲", &Format::new()).unwrap();
    let refused = import(&app, &staff, merged.save_to_buffer().unwrap()).await;
    assert_eq!(refused.body["errors"][0]["params"]["of"], "A2:A3");
    refused.invalid("", "roster_merged_cells");
    let mut far = Workbook::new();
    let sheet = far.add_worksheet();
    sheet.write_string(0, 0, "姓名").unwrap();
    sheet.write_string(1_048_575, 16_383, "远").unwrap();
    import(&app, &staff, far.save_to_buffer().unwrap()).await.invalid("", "roster_empty");
}

#[actix_web::test]
async fn a_file_of_one_row_too_many_is_refused_with_the_limit() {
    let (app, staff, _) = start().await;
    let mut book = Workbook::new();
    let sheet = book.add_worksheet();
    sheet.write_string(0, 0, "姓名").unwrap();
    for r in 1..=20_001 {
        sheet.write_string(r, 0, "测试").unwrap();
    }
    let refused = import(&app, &staff, book.save_to_buffer().unwrap()).await;
    assert_eq!(refused.body["errors"][0]["params"]["max"], 20_000);
    refused.invalid("", "roster_too_many_rows");
}

#[actix_web::test]
async fn staff_only_bring_rosters_and_what_waits_is_their_own() {
    let (app, staff, _) = start().await;
    let file = book(&HEADS, &[&["测试甲", "男", "1980.06", "", "XZ01", ""]]);
    import(&app, &app.actor("reviewer").await, file.clone()).await.refused("not-permitted", "");
    let preview = import(&app, &staff, file.clone()).await.created();
    let other = app.actor("org_staff").await;
    confirm(&app, &other, &preview, false).await.refused("not-found", "");
    let town = app.actor_with(&[("org_staff", "/3401/XZ01/")], None).await;
    let elsewhere = book(&HEADS, &[&["测试乙", "男", "1980.06", "", "3401", ""]]);
    let refused = import(&app, &town, elsewhere).await.created();
    assert_eq!(codes(&refused["rows"][0]), [("unit_code".to_owned(), "no_such_unit".to_owned())]);
}

#[actix_web::test]
async fn the_roster_goes_out_as_text_with_the_name_of_who_took_it() {
    let (app, staff, unit) = start().await;
    let mut person = cadre("测试甲", &unit);
    person["title"] = "=HYPERLINK(\"http://example.invalid\")".into();
    staff.post(&app, "/cadres", person.clone()).await.created();
    let answer = staff.get(&app, "/cadres/roster.xlsx?columns=name,id_card,title,rank").await;
    assert_eq!(answer.status, 200);
    let mut read: Xlsx<_> = Xlsx::new(Cursor::new(answer.bytes)).unwrap();
    let range = read.worksheet_range("花名册").unwrap();
    let cell = |r, c| match range.get_value((r, c)) {
        Some(Data::String(text)) => text.clone(),
        other => panic!("no text: {other:?}"),
    };
    assert!(cell(0, 0).contains("org_staff 2026-03-02"));
    assert_eq!([cell(1, 1), cell(1, 2), cell(1, 3), cell(1, 4)], ["姓名", "身份证号", "现任职务", "职务层次"]);
    assert_eq!(cell(2, 3), "=HYPERLINK(\"http://example.invalid\")");
    assert!(cell(2, 2).contains("**********"));
    assert!(read.worksheet_formula("花名册").unwrap().is_empty());
    staff.get(&app, "/cadres/roster.xlsx?columns=secrets").await.invalid("/columns", "not_a_choice");
    app.actor("auditor").await.get(&app, "/cadres/roster.xlsx").await.refused("not-permitted", "");
}

#[actix_web::test]
async fn the_template_is_read_back_by_the_import() {
    let (app, staff, _) = start().await;
    let template = staff.get(&app, "/cadres/roster-template").await;
    assert_eq!(template.status, 200);
    import(&app, &staff, template.bytes).await.invalid("", "roster_empty");
}
