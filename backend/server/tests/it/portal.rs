//! The portal: every page without sign-in, script or cookie, cacheable, of pushed fields only; the feed; the document.

use std::io::Read as _;

use serde_json::json;

use crate::notice::Desk;
use crate::support::{Answer, App};

async fn got(app: &App, path: &str) -> Answer {
    Answer::of(app.http.get(format!("{}{path}", app.url))).await
}

async fn html(app: &App, path: &str) -> String {
    let answer = got(app, path).await;
    assert_eq!(answer.status, 200, "{path}");
    String::from_utf8(answer.bytes).unwrap()
}

const PAGES: [&str; 5] = ["/public", "/public/notices", "/public/reception", "/public/guide", "/public/notices.atom"];

#[actix_web::test]
async fn every_page_is_cacheable_and_asks_for_no_script_and_no_cookie() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    desk.published(&app, desk.form(&app, "reception").await).await;
    for page in PAGES {
        for path in [page.to_owned(), format!("{page}?lang=en")] {
            let first = got(&app, &path).await;
            assert_eq!(first.headers["cache-control"], "public, max-age=60", "{path}");
            assert!(!first.headers.contains_key("set-cookie"), "{path}");
            let tag = first.headers["etag"].to_str().unwrap().to_owned();
            let again = app.http.get(format!("{}{path}", app.url)).header("if-none-match", &tag);
            let again = Answer::of(again).await;
            assert_eq!((again.status, again.bytes.len()), (304, 0), "{path}");
            let text = String::from_utf8(first.bytes).unwrap();
            assert!(!text.contains("<script") && text.len() < 60_000, "{path}");
            let host = if path.ends_with("=en") { "Published by " } else { "主办：" };
            let said = text.contains(&format!("{host}<span lang=\"zh-CN\">中共示范县委组织部</span>"));
            assert_eq!(said, !path.contains(".atom"), "{path}: {text}");
        }
    }
    let before = got(&app, "/public").await.headers["etag"].clone();
    desk.published(&app, desk.form(&app, "result").await).await;
    assert_ne!(got(&app, "/public").await.headers["etag"], before, "another page has another tag");
}

#[actix_web::test]
async fn the_start_lists_what_is_shown_by_kind_with_the_days_left_and_no_draft() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    assert!(html(&app, "/public").await.contains("目前没有公示中的公告"));
    let mut form = desk.form(&app, "result").await;
    form["title"] = "<b>结果</b>公示".into();
    desk.published(&app, form).await;
    let mut hidden = desk.form(&app, "result").await;
    hidden["title"] = "还没有审核的公告".into();
    desk.made(&app, hidden).await;
    for path in ["/public", "/public/notices", "/public/notices?kind=result"] {
        let page = html(&app, path).await;
        assert!(page.contains("&lt;b&gt;结果&lt;/b&gt;公示") && page.contains("还剩 4 个工作日"), "{path}: {page}");
        assert!(!page.contains("还没有审核的公告"), "{path}");
    }
    assert!(!html(&app, "/public/notices?kind=reception").await.contains("结果&lt;"));
    for way in
        ["/public/petitions", "/public/petitions/status", "/public/reception", "/public/guide", "/public/opinions"]
    {
        assert!(html(&app, "/public").await.contains(&format!("href=\"{way}\"")), "{way}");
        assert_eq!(got(&app, way).await.status, 200, "{way}");
    }
}

#[actix_web::test]
async fn what_can_still_be_answered_stands_before_what_is_over_whatever_its_kind() {
    let app = App::start().await;
    app.step_to("2026-09-07");
    let desk = Desk::open(&app).await;
    let mut old = desk.form(&app, "result").await;
    old["title"] = "旧的结果公示".into();
    desk.published(&app, old).await;
    app.step_to("2026-09-28");
    hezhen::jobs::run(&app.db).unwrap();
    let mut new = desk.form(&app, "result").await;
    new["title"] = "新的结果公示".into();
    desk.published(&app, new).await;
    let start = html(&app, "/public").await;
    let (open, over) = (start.find("新的结果公示").unwrap(), start.find("旧的结果公示").unwrap());
    assert!(start.find("正在公示").unwrap() < open && open < over, "{start}");
}

#[actix_web::test]
async fn an_address_that_leads_nowhere_is_told_in_words_and_never_to_the_staff() {
    let app = App::start().await;
    for path in ["/public/notices/none", "/public/notices/01a2155d-d280-71d0", "/public/xyz", "/public/a/b?lang=en"] {
        let answer = got(&app, path).await;
        assert_eq!(answer.status, 404, "{path}");
        let page = String::from_utf8(answer.bytes).unwrap();
        assert!(page.contains("<footer>") && !page.contains("/problems/"), "{path}: {page}");
    }
}

#[actix_web::test]
async fn the_schedule_of_reception_has_the_days_that_are_still_to_come_in_their_order() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let mut form = desk.form(&app, "reception").await;
    let day =
        |on: &str, leader: &str| json!({"leader": leader, "title": "县长", "on": on, "hours": "9:00", "place": "大厅"});
    form["content"]["days"] = json!([day("2026-03-12", "测试乙"), day("2026-03-09", "测试甲")]);
    desk.published(&app, form).await;
    let page = html(&app, "/public/reception").await;
    let at = |text: &str| page.find(text).unwrap_or_else(|| panic!("{text} in {page}"));
    assert!(
        at("2026年3月9日") < at("测试甲") && at("测试甲") < at("2026年3月12日") && at("2026年3月12日") < at("测试乙")
    );
    app.step_to("2026-03-10");
    let page = html(&app, "/public/reception").await;
    assert!(!page.contains("测试甲") && page.contains("测试乙"));
}

#[actix_web::test]
async fn the_feed_is_well_formed_keeps_its_ids_and_is_newer_when_a_notice_changed() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let mut form = desk.form(&app, "result").await;
    form["title"] = "结果 & <公示>".into();
    let path = desk.published(&app, form).await;
    let first = html(&app, "/public/notices.atom").await;
    let id = format!("<id>urn:uuid:{}</id>", path.rsplit('/').next().unwrap());
    assert!(first.contains(&id) && first.contains("<title>结果 &amp; &lt;公示&gt;</title>"), "{first}");
    assert!(first.contains("<updated>2026-03-02T01:"), "{first}");
    let open = |name: &str| first.matches(&format!("<{name}")).count();
    let shut = |name: &str| first.matches(&format!("</{name}>")).count();
    for name in ["feed", "entry", "title", "updated", "summary", "author"] {
        assert_eq!(open(name), shut(name), "{name}");
    }
    app.step_to("2026-03-03");
    let later = json!({"end_date": "2026-03-20", "reason": "反映较多"});
    desk.reviewer.act(&app, &path, "extend", later).await.ok();
    let second = html(&app, "/public/notices.atom").await;
    assert!(second.contains(&id) && second.contains("<updated>2026-03-03T01:"), "{second}");
    assert!(second.contains("延期：截止日延长至2026年3月20日。") && !second.contains("反映较多"));
    assert_eq!(got(&app, "/public/notices.atom").await.headers["content-type"], "application/atom+xml; charset=utf-8");
}

/// A part of a document, as text.
pub fn part(bytes: &[u8], name: &str) -> String {
    let mut zip = zip::ZipArchive::new(std::io::Cursor::new(bytes.to_vec())).unwrap();
    let mut text = String::new();
    zip.by_name(name).unwrap().read_to_string(&mut text).unwrap();
    text
}

#[actix_web::test]
async fn a_notice_as_docx_is_laid_out_as_an_official_document_and_says_who_took_it() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let mut form = desk.form(&app, "result").await;
    form["title"] = "结果 & <公示>".into();
    let path = desk.published(&app, form).await;
    let taken = desk.staff.get(&app, &format!("{path}/document.docx")).await;
    assert_eq!(taken.status, 200);
    assert!(taken.headers["content-type"].to_str().unwrap().contains("wordprocessingml"));
    let body = part(&taken.bytes, "word/document.xml");
    assert!(body.contains("结果 &amp; &lt;公示&gt;") && body.contains("结果公示〔2026〕1号"), "{body}");
    let page = "<w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\"";
    assert!(body.contains(page) && body.contains("w:w=\"11906\" w:h=\"16838\""));
    let styles = part(&taken.bytes, "word/styles.xml");
    assert!(styles.contains("方正小标宋简体") && styles.contains("仿宋") && styles.contains("w:val=\"44\""));
    for (footer, side) in [("word/footer1.xml", "PageOdd"), ("word/footer2.xml", "PageEven")] {
        let text = part(&taken.bytes, footer);
        assert!(text.contains(side) && text.contains("— </w:t>") && text.contains(" PAGE "), "{text}");
    }
    assert!(part(&taken.bytes, "word/header1.xml").contains("2026-03-02"));
    let auditor = app.actor("audit_admin").await;
    let log = auditor.get(&app, "/audit-log?object=notice&action=export").await.ok();
    assert_eq!(log["items"].as_array().map(Vec::len), Some(1));
    let contact = app.actor("unit_contact").await;
    assert_eq!(contact.get(&app, &format!("{path}/document.docx")).await.status, 200, "whoever reads it may take it");
    let draft = desk.made(&app, desk.form(&app, "result").await).await.0;
    contact.get(&app, &format!("{draft}/document.docx")).await.refused("not-found", "");
    assert_eq!(desk.staff.get(&app, &format!("{draft}/document.docx")).await.status, 200);
}

async fn paper(app: &App, desk: &Desk, path: &str) -> String {
    let file = desk.staff.get(app, &format!("{path}/document.docx")).await;
    part(&file.bytes, "word/document.xml")
}

#[actix_web::test]
async fn cal_01_a_last_day_in_a_year_without_holidays_is_provisional_and_says_so_until_the_import() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let known = desk.published(&app, desk.form(&app, "result").await).await;
    assert!(!html(&app, &format!("/public{known}")).await.contains("暂定"), "a year that is known");
    app.step_to("2026-12-29");
    let mut form = desk.form(&app, "result").await;
    form["title"] = "跨年结果公示".into();
    let (path, made) = desk.made(&app, form).await;
    let rules = made["checks"].as_array().unwrap();
    assert_eq!(rules.iter().find(|c| c["code"] == "CAL-01").unwrap()["shortfall"]["missing"][0]["of"], "2027");
    for step in ["submit", "publish"] {
        desk.staff.act(&app, &path, step, json!({})).await.ok();
        if step == "submit" {
            desk.reviewer.act(&app, &path, "approve", json!({})).await.ok();
        }
    }
    let said = "截止日期暂定，以届时公布的节假日安排为准。";
    let pages = ["/public", "/public/notices", "/public/notices.atom", &format!("/public{path}")];
    for page in pages {
        assert_eq!(html(&app, page).await.matches(said).count(), 1, "{page}");
    }
    assert!(html(&app, &format!("/public{path}?lang=en")).await.contains("The last day is provisional"));
    assert!(paper(&app, &desk, &path).await.contains(said));
    let row = async || desk.staff.get(&app, "/notices?state=published").await.ok()["items"][0].clone();
    let window = async || desk.staff.get(&app, &path).await.ok()["window"]["provisional"].clone();
    assert_eq!((row().await["provisional"].clone(), window().await), (json!(true), json!(true)));
    let days = json!({"source_doc": "测试通知", "days": [{"date": "2027-01-01", "kind": "holiday", "name": "元旦"}]});
    desk.staff.put(&app, "/calendar/2027", 0, days).await.ok();
    for page in pages {
        assert!(!html(&app, page).await.contains("暂定"), "{page}");
    }
    assert!(!paper(&app, &desk, &path).await.contains("暂定"));
    assert_eq!((row().await["provisional"].clone(), window().await), (json!(false), json!(false)));
}
