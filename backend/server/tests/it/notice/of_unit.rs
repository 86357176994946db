//! Notices that belong to a unit and to no case, what is changed in a published one, where it hung, how it ends.

use serde_json::{Value, json};

use super::public;
use crate::support::builders::{cadres, township};
use crate::support::chain::notice::proven;
use crate::support::{App, As};

const KINDS: [&str; 6] = ["assessment", "tv_speech", "probation_end", "commitment", "result", "reception"];

/// Somebody who writes notices of a township, and somebody who approves them.
pub struct Desk {
    pub staff: As,
    pub reviewer: As,
    unit: String,
    cadre: String,
}

impl Desk {
    pub async fn open(app: &App) -> Self {
        let (staff, reviewer) = (app.actor("org_staff").await, app.actor("reviewer").await);
        let unit = township(app, &staff).await["id"].as_str().unwrap().to_owned();
        let cadre = cadres(app, &staff, 1).await.remove(0)["id"].as_str().unwrap().to_owned();
        Self { staff, reviewer, unit, cadre }
    }

    /// Whom its notices name.
    pub fn cadre(&self) -> &str {
        &self.cadre
    }

    async fn suggested(&self, app: &App, kind: &str) -> Value {
        self.staff.get(app, &format!("/notices/suggestion?unit_id={}&kind={kind}", self.unit)).await.ok()
    }

    /// A whole notice of this kind.
    pub async fn form(&self, app: &App, kind: &str) -> Value {
        let mut form = self.suggested(app, kind).await;
        form["reception"] = json!({"unit": "县委组织部", "phone": "12380", "hours": "工作日", "address": "县委大院"});
        let content = &mut form["content"];
        match kind {
            "assessment" => {
                content["objects"] = "各乡镇领导班子".into();
                content["team"] = json!([{"name": "测试组长", "title": "组长"}]);
                content["phone"] = "12380".into();
            }
            "tv_speech" | "probation_end" => {
                content["people"] =
                    json!([{"cadre_id": self.cadre, "proposed_post": "青川镇镇长", "statement": "修好三条路"}]);
                if kind == "tv_speech" {
                    content["broadcast"] = "县电视台综合频道20:00".into();
                }
            }
            "commitment" => content["pledges"][0]["goals"] = "新修农村公路三公里".into(),
            "result" => {
                content["subject"] = "二〇二五年度考核".into();
                content["outcome"] = "青川镇：优秀".into();
            }
            _ => {
                content["days"][0]["leader"] = "测试书记".into();
                content["days"][0]["place"] = "县信访接待中心".into();
            }
        }
        form
    }

    pub async fn made(&self, app: &App, form: Value) -> (String, Value) {
        let made = self.staff.post(app, "/notices", form).await.created();
        (format!("/notices/{}", made["id"].as_str().unwrap()), made)
    }

    pub async fn published(&self, app: &App, form: Value) -> String {
        let (path, _) = self.made(app, form).await;
        self.publish(app, &path).await;
        path
    }

    pub async fn publish(&self, app: &App, path: &str) -> Value {
        self.staff.act(app, path, "submit", json!({})).await.ok();
        self.reviewer.act(app, path, "approve", json!({})).await.ok();
        self.staff.act(app, path, "publish", json!({})).await.ok()
    }
}

#[actix_web::test]
async fn every_kind_of_a_unit_is_written_from_its_suggestion_published_and_read() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    for kind in KINDS {
        let form = desk.form(&app, kind).await;
        let shown = desk.staff.post(&app, "/notices/preview", form.clone()).await;
        for rule in ["R-NOT-1", "R-NOT-6", "R-NOT-8", "R-NOT-9"] {
            assert_eq!(shown.check(rule), "holds", "{kind}: {rule}");
        }
        let path = desk.published(&app, form).await;
        let seen = public(&app, &path).await.ok();
        assert_eq!(seen["kind"], kind);
        assert!(!seen["sections"].as_array().unwrap().is_empty(), "{kind}");
        let row = desk.staff.get(&app, &format!("/notices?kind={kind}&unit_id={}", desk.unit)).await.ok();
        assert_eq!((&row["items"][0]["case_id"], &row["items"][0]["unit_name"]), (&Value::Null, &json!("青川镇")));
    }
    assert_eq!(public(&app, "/notices").await.ok()["items"].as_array().unwrap().len(), 6);
    assert_eq!(public(&app, "/notices?kind=reception").await.ok()["items"].as_array().unwrap().len(), 1);
}

#[actix_web::test]
async fn a_notice_belongs_to_a_case_or_to_a_unit_as_its_kind_says() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let form = desk.form(&app, "result").await;
    let homeless = json!({"case_id": null, "unit_id": null});
    let with = |change: Value| {
        let mut form = form.clone();
        form.as_object_mut().unwrap().extend(change.as_object().unwrap().clone());
        form
    };
    desk.staff.post(&app, "/notices", with(homeless)).await.invalid("/unit_id", "required");
    desk.staff.post(&app, "/notices", with(json!({"case_id": desk.unit}))).await.invalid("/case_id", "mismatch");
    let vacancy =
        json!({"content": {"type": "vacancy", "posts": [], "qualifications": "", "method": "", "time_place": ""}});
    let refused = desk.staff.post(&app, "/notices", with(vacancy)).await;
    assert_eq!((refused.status, &refused.body["errors"][0]["pointer"]), (422, &json!("/case_id")));
    let wrong = format!("/notices/suggestion?unit_id={}&kind=vacancy", desk.unit);
    desk.staff.get(&app, &wrong).await.invalid("/case_id", "required");
    let (path, made) = desk.made(&app, form.clone()).await;
    let elsewhere = with(json!({"unit_id": uuid::Uuid::nil()}));
    desk.staff.patch(&app, &path, made["version"].as_i64().unwrap(), elsewhere).await.invalid("/unit_id", "mismatch");
    desk.staff.post(&app, "/units", crate::support::builders::unit("9999", "邻县", None)).await.created();
    let other = app.actor_with(&[("org_staff", "/9999/")], None).await;
    other.get(&app, &path).await.refused("not-found", "");
    other.post(&app, "/notices", form).await.refused("not-permitted", "");
}

#[actix_web::test]
async fn r_not_1_a_reception_is_announced_three_working_days_ahead_and_a_result_stands_for_five() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    app.step_to("2026-09-29");
    let mut form = desk.form(&app, "reception").await;
    for (on, status) in [("2026-10-08", "blocks"), ("2026-10-09", "holds"), ("2026-10-10", "holds")] {
        form["content"]["days"][0]["on"] = on.into();
        let shown = desk.staff.post(&app, "/notices/preview", form.clone()).await;
        assert_eq!(shown.check("R-NOT-1"), status, "{on}");
    }
    let mut form = desk.form(&app, "result").await;
    for (days, status) in [(4, "blocks"), (5, "holds"), (6, "holds")] {
        form["content"]["window_wd"] = days.into();
        let shown = desk.staff.post(&app, "/notices/preview", form.clone()).await;
        assert_eq!(shown.check("R-NOT-1"), status, "{days}");
    }
}

#[actix_web::test]
async fn r_not_2_a_correction_is_told_with_its_day_and_its_words_and_an_extension_without_its_reason() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    app.step_to("2026-09-28");
    let mut form = desk.form(&app, "result").await;
    let path = desk.published(&app, form.clone()).await;
    app.step_to("2026-09-29");
    let correct = async |words: &str, form: &Value| {
        let draft = desk.staff.act(&app, &path, "correct", json!({"reason": words})).await.ok();
        assert_eq!(draft["correcting"], words);
        desk.staff.patch(&app, &path, draft["version"].as_i64().unwrap(), form.clone()).await.ok();
        desk.staff.act(&app, &path, "submit", json!({})).await
    };
    correct("电话改为13800138000", &form).await.refused("rule-broken", "R-NOT-6");
    let version = desk.staff.get(&app, &path).await.ok()["version"].as_i64().unwrap();
    let withdraw = json!({"reason": "重写"});
    desk.staff.act_at(&app, &path, version, "withdraw", withdraw.clone()).await.refused("rule-broken", "R-NOT-11");
    desk.reviewer.act_at(&app, &path, version, "withdraw", withdraw).await.ok();

    let path = desk.published(&app, form.clone()).await;
    let correct = async |words: &str, form: &Value| {
        let draft = desk.staff.act(&app, &path, "correct", json!({"reason": words})).await.ok();
        desk.staff.patch(&app, &path, draft["version"].as_i64().unwrap(), form.clone()).await.ok();
        desk.publish(&app, &path).await
    };
    form["title"] = "青川镇结果公示（更正）".into();
    let same = correct("标题更正", &form).await;
    assert_eq!((&same["window"]["end"], &same["correcting"]), (&json!("2026-10-10"), &Value::Null));
    app.step_to("2026-09-30");
    form["content"]["outcome"] = "青川镇：良好".into();
    let anew = correct("考核结果由优秀更正为良好", &form).await;
    assert_eq!(anew["window"]["start"], "2026-09-30");
    let later = json!({"end_date": "2026-10-16", "reason": "张三来电较多"});
    desk.reviewer.act(&app, &path, "extend", later).await.ok();
    let seen = public(&app, &path).await.ok();
    let expected = json!([
        {"kind": "correction", "on": "2026-09-29", "text": "标题更正。"},
        {"kind": "correction", "on": "2026-09-30", "text": "考核结果由优秀更正为良好。期限自2026年9月30日起重新计算。"},
        {"kind": "extension", "on": "2026-09-30", "text": "截止日延长至2026年10月16日。"},
    ]);
    assert_eq!(seen["amendments"], expected);
    let page = crate::support::Answer::of(app.http.get(format!("{}/public{path}", app.url))).await;
    let html = String::from_utf8(page.bytes).unwrap();
    assert!(html.contains("2026年9月29日更正：标题更正。") && !html.contains("张三"), "{html}");
}

#[actix_web::test]
async fn r_not_9_a_reception_without_a_place_is_kept_and_not_submitted() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let mut form = desk.form(&app, "reception").await;
    form["content"]["days"][0]["place"] = "".into();
    let (path, _) = desk.made(&app, form).await;
    let refused = desk.staff.act(&app, &path, "submit", json!({})).await.refused("rule-broken", "R-NOT-9");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "reception_place");
}

#[actix_web::test]
async fn r_not_5_nothing_of_a_unit_is_exempt() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let mut form = desk.form(&app, "result").await;
    form["exemption"] = json!({"kind": "sensitive_post", "reason": "涉密"});
    let (path, _) = desk.made(&app, form).await;
    desk.staff.act(&app, &path, "submit", json!({})).await.refused("rule-broken", "R-NOT-5");
}

#[actix_web::test]
async fn r_not_10_no_result_is_confirmed_before_something_shows_where_the_notice_hung() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let path = desk.published(&app, desk.form(&app, "result").await).await;
    app.step_to("2026-04-01");
    desk.staff.act(&app, &path, "register_feedback", json!({})).await.ok();
    let unaffected = || json!({"result": "unaffected"});
    let refused = desk.reviewer.act(&app, &path, "confirm", unaffected()).await.refused("rule-broken", "R-NOT-10");
    assert_eq!(refused["shortfall"]["missing"][0]["what"], "proof_of_posting");
    proven(&app, &desk.staff, &path).await;
    desk.reviewer.act(&app, &path, "confirm", unaffected()).await.ok();
}

#[actix_web::test]
async fn people_of_a_notice_belong_to_its_unit_and_do_not_see_its_draft() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let own = app.actor_with(&[("org_staff", "/3401/")], Some(&desk.cadre)).await;
    let (path, _) = desk.made(&app, desk.form(&app, "probation_end").await).await;
    own.get(&app, &path).await.refused("not-found", "");
    assert_eq!(own.get(&app, "/notices").await.ok()["items"], json!([]), "nor its title");
    assert_eq!(desk.staff.get(&app, "/notices").await.ok()["items"].as_array().unwrap().len(), 1);
    desk.publish(&app, &path).await;
    own.get(&app, &path).await.ok();
    assert_eq!(own.get(&app, "/notices").await.ok()["items"].as_array().unwrap().len(), 1);
    let county = crate::support::builders::unit("XZ02", "白水镇", None);
    let other = desk.staff.post(&app, "/units", county).await.created();
    let mut form = desk.form(&app, "probation_end").await;
    form["unit_id"] = other["id"].clone();
    desk.staff.post(&app, "/notices", form).await.invalid("/content/people/0/cadre_id", "not_of_unit");
}

#[actix_web::test]
async fn two_servers_end_a_notice_once() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    app.step_to("2026-06-15");
    let mut paths = Vec::new();
    for _ in 0..5 {
        paths.push(desk.published(&app, desk.form(&app, "result").await).await);
    }
    app.step_to("2026-06-23");
    let config = hezhen::config::Config::private(app.data().to_owned(), Some(app.database_url.clone()));
    let keys = hezhen::keys::Keys::load(app.data()).unwrap();
    let other = hezhen::db::Db::open(&config, app.clock.clone(), keys).unwrap();
    let start = std::sync::Barrier::new(4);
    std::thread::scope(|all| {
        for db in [&app.db, &other, &app.db, &other] {
            let start = &start;
            all.spawn(move || {
                start.wait();
                hezhen::jobs::run(db).unwrap();
            });
        }
    });
    hezhen::jobs::run(&other).unwrap();
    for path in &paths {
        assert_eq!(desk.staff.get(&app, path).await.ok()["state"], "ended");
    }
    let auditor = app.actor("audit_admin").await;
    let log = auditor.get(&app, "/audit-log?object=notice&action=end").await.ok();
    let mut ended: Vec<_> = log["items"].as_array().unwrap().iter().map(|e| e["object_id"].to_string()).collect();
    assert_eq!(ended.len(), paths.len(), "{log}");
    ended.sort();
    ended.dedup();
    assert_eq!(ended.len(), paths.len());
}

#[actix_web::test]
async fn r_not_11_what_the_public_has_seen_the_reviewer_takes_down_and_a_draft_its_author() {
    let app = App::start().await;
    let desk = Desk::open(&app).await;
    let form = desk.form(&app, "result").await;
    let reason = |text: &str| json!({"reason": text});
    let draft = desk.staff.post(&app, "/notices", form.clone()).await.created();
    let draft = format!("/notices/{}", draft["id"].as_str().unwrap());
    desk.staff.act(&app, &draft, "withdraw", reason("不再需要")).await.ok();
    let path = desk.published(&app, form).await;
    desk.staff.act(&app, &path, "correct", reason("结果有误")).await.ok();
    desk.staff.act(&app, &path, "withdraw", reason("不再公示")).await.refused("rule-broken", "R-NOT-11");
    assert_eq!(public(&app, &path).await.status, 200, "it hangs until the reviewer says otherwise");
    desk.reviewer.act(&app, &path, "withdraw", reason("不再公示")).await.ok();
}
