//! Petitions: three regimes with their clocks, who sees and decides what, what they mean for a case.

use serde_json::{Value, json};

use crate::support::App;
use crate::support::builders::{cadre, township};
use crate::support::chain::petition::{Office, form, named, received};

pub async fn office() -> (App, Office, Value) {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let unit = township(&app, &staff).await;
    let office = Office::of(&app, &unit).await;
    (app, office, unit)
}

/// A cadre of this unit; gives the id.
pub async fn official(app: &App, name: &str, unit: &Value, change: impl FnOnce(&mut Value)) -> String {
    let staff = app.actor("org_staff").await;
    let mut form = cadre(name, unit["id"].as_str().unwrap());
    change(&mut form);
    staff.post(app, "/cadres", form).await.created()["id"].as_str().unwrap().to_owned()
}

pub fn against(mut form: Value, cadre: &str) -> Value {
    form["place"]["subject_cadre_id"] = cadre.into();
    form
}

pub fn clock(seen: &Value, kind: &str) -> Value {
    let clocks = seen["clocks"].as_array().unwrap();
    clocks.iter().find(|c| c["kind"] == kind).unwrap_or_else(|| panic!("no {kind} in {clocks:#?}")).clone()
}

#[actix_web::test]
async fn each_regime_runs_by_its_own_clocks() {
    let (app, office, _) = office().await;
    for (regime, kind, due) in [
        ("general", "petition_decide", "2026-03-17"),
        ("report", "petition_decide", "2026-03-09"),
        ("notice_window", "petition_decide", "2026-03-05"),
        ("report", "petition_register", "2026-03-03"),
        ("report", "petition_acknowledge", "2026-03-23"),
        ("general", "petition_acknowledge", "2026-03-17"),
    ] {
        let path = received(&app, &office.officer, named(&office.unit, regime)).await;
        let seen = office.officer.get(&app, &path).await.ok();
        assert_eq!(clock(&seen, kind)["due_date"], due, "{regime} {kind}");
    }
    let path = office.accepted(&app, form(&office.unit, "general"), "none").await;
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(clock(&seen, "petition_handle")["due_date"], "2026-05-06", "sixty days, and a holiday");
    assert_eq!(clock(&seen, "petition_decide")["state"], "met");
    assert_eq!(seen["number"], "信访〔2026〕1号");
}

#[actix_web::test]
async fn a_petition_goes_from_the_counter_to_its_end() {
    let (app, office, _) = office().await;
    let path = office.replied(&app, named(&office.unit, "general"), "unsubstantiated").await;
    office.officer.act(&app, &path, "rate", json!({"satisfaction": "satisfied"})).await.ok();
    let closed = office.officer.act(&app, &path, "close", json!({})).await.ok();
    assert_eq!((&closed["state"], &closed["verdict"]), (&json!("closed"), &json!("unsubstantiated")));
    let kinds: Vec<_> = closed["papers"].as_array().unwrap().iter().map(|p| p["kind"].as_str().unwrap()).collect();
    assert_eq!(kinds, ["content", "told", "assignment", "finding", "reply"]);
    let assigned = &closed["papers"][2];
    assert_eq!((&assigned["leader"], &assigned["limit_on"]), (&json!("分管副部长"), &json!("2026-03-22")));
    assert!(closed["clocks"].as_array().unwrap().iter().all(|c| !c["closed_on"].is_null()));
}

#[actix_web::test]
async fn r_pet_1_nobody_handles_what_is_about_oneself_a_relative_or_the_own_unit() {
    let (app, office, unit) = office().await;
    let brother = json!([{"relation": "弟弟", "name": "测试弟弟", "birth": "1982-01", "politics": "群众", "post": ""}]);
    let accused = official(&app, "测试被反映人", &unit, |form| form["family"] = brother).await;
    let county = json!({"id": office.unit});
    let relative = official(&app, "测试弟弟", &county, |_| {}).await;
    let other = official(&app, "测试他人", &county, |_| {}).await;
    let colleague = official(&app, "测试同事", &unit, |_| {}).await;
    let path = office.accepted(&app, against(form(&office.unit, "report"), &accused), "general").await;
    for (person, missing) in [
        (&accused, Some("petition_subject")),
        (&relative, Some("petition_relative")),
        (&colleague, Some("petition_unit")),
        (&other, None),
    ] {
        let officer = app.actor_with(&[("petition_officer", "/")], Some(person)).await;
        let mut to = office.to_officer(&app);
        to["account_id"] = officer.id.clone().into();
        let list = format!("/petition-handlers?petition_id={}", path.rsplit('/').next().unwrap());
        let people = office.supervisor.get(&app, &list).await.ok();
        let listed =
            people["items"].as_array().unwrap().iter().find(|p| p["account_id"] == officer.id.as_str()).unwrap();
        assert_eq!(listed["barred"].as_str(), missing);
        let answer = office.supervisor.act(&app, &path, "assign", to).await;
        match missing {
            Some(what) => {
                let refused = answer.refused("rule-broken", "R-PET-1");
                assert_eq!(refused["shortfall"]["missing"][0]["what"], what);
            }
            None => drop(answer.ok()),
        }
    }
    let mut to = office.to_officer(&app);
    to["account_id"] = office.reviewer.id.clone().into();
    office.supervisor.act(&app, &path, "assign", to).await.invalid("/account_id", "wrong_office");
}

#[actix_web::test]
async fn r_pet_2_who_gave_a_name_is_told_of_acceptance_and_result() {
    let (app, office, _) = office().await;
    let path = office.accepted(&app, named(&office.unit, "report"), "general").await;
    office.supervisor.act(&app, &path, "assign", office.to_officer(&app)).await.ok();
    let proposal = Office::found("unsubstantiated");
    office.officer.act(&app, &path, "propose", proposal.clone()).await.refused("rule-broken", "R-PET-2");
    office.officer.act(&app, &path, "tell", json!({})).await.invalid("/text", "required");
    office.officer.act(&app, &path, "tell", json!({"text": "已电话告知"})).await.ok();
    office.concluded(&app, &path, "unsubstantiated").await;
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(clock(&seen, "petition_result")["due_date"], "2026-03-23");
    office.officer.act(&app, &path, "close", json!({})).await.refused("wrong-state", "");
    office.officer.act(&app, &path, "reply", json!({"text": "结果告知"})).await.ok();
    assert_eq!(office.officer.get(&app, &path).await.check("R-PET-2"), "holds");
    let anonymous = office.accepted(&app, form(&office.unit, "report"), "general").await;
    office.supervisor.act(&app, &anonymous, "assign", office.to_officer(&app)).await.ok();
    office.officer.act(&app, &anonymous, "propose", proposal).await.ok();
}

#[actix_web::test]
async fn r_pet_5_a_petition_on_the_same_matter_is_warned_of_and_can_be_merged() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    let first = office.accepted(&app, against(form(&office.unit, "report"), &accused), "general").await;
    let second = received(&app, &office.officer, against(form(&office.unit, "report"), &accused)).await;
    let seen = office.officer.get(&app, &second).await;
    assert_eq!(seen.check("R-PET-5"), "warns");
    assert_eq!(seen.body["duplicates"][0]["name"], "信访〔2026〕1号");
    office.officer.act(&app, &second, "register", json!({})).await.ok();
    let id = |path: &str| json!({"into_id": path.rsplit('/').next().unwrap()});
    office.officer.act(&app, &second, "merge", id(&second)).await.invalid("/into_id", "mismatch");
    let merged = office.officer.act(&app, &second, "merge", id(&first)).await.ok();
    assert_eq!((&merged["state"], &merged["merged_into"]["name"]), (&json!("merged"), &json!("信访〔2026〕1号")));
    assert_eq!(office.officer.get(&app, &first).await.body["duplicates"], json!([]));
}

#[actix_web::test]
async fn r_pet_6_the_queues_show_what_runs_out_and_what_is_over() {
    let (app, office, _) = office().await;
    let path = office.accepted(&app, form(&office.unit, "general"), "general").await;
    let queue = async |name: &str| {
        let page = office.officer.get(&app, &format!("/petitions?queue={name}")).await.ok();
        page["items"].as_array().unwrap().len()
    };
    // From 2 March to 6 May: sixty-five days.
    for (day, check, near, overdue) in [
        ("2026-04-02", "holds", 0, 0),
        ("2026-04-04", "warns", 0, 0),
        ("2026-04-22", "warns", 0, 0),
        ("2026-04-23", "warns", 1, 0),
        ("2026-05-06", "warns", 1, 0),
        ("2026-05-07", "warns", 0, 1),
    ] {
        app.step_to(day);
        office.supervisor.get(&app, &path).await.ok();
        if day == "2026-04-02" {
            office.supervisor.act(&app, &path, "assign", office.to_officer(&app)).await.ok();
            hold_limit(&app, &office, &path).await;
        }
        assert_eq!(office.officer.get(&app, &path).await.check("R-PET-6"), check, "{day}");
        assert_eq!((queue("near").await, queue("overdue").await), (near, overdue), "{day}");
    }
}

/// The day of the assignment lies behind that of the rules, so that it does not run out first.
async fn hold_limit(app: &App, office: &Office, path: &str) {
    let mut to = office.to_officer(app);
    to["limit_on"] = "2027-03-02".into();
    office.supervisor.act(app, path, "assign", to).await.ok();
}

#[actix_web::test]
async fn r_pet_7_what_was_found_is_not_left_out_of_the_next_proposal() {
    let (app, office, _) = office().await;
    let path = office.assigned(&app, form(&office.unit, "report"), "checkable").await;
    let contradicts = json!({"verdict": "unsubstantiated", "findings": Office::found("substantiated")["findings"]});
    office.officer.act(&app, &path, "propose", contradicts).await.invalid("/verdict", "contradicts_answer");
    office.officer.act(&app, &path, "propose", Office::found("partly")).await.ok();
    office.supervisor.act(&app, &path, "return", json!({"text": "补充核查一笔"})).await.ok();
    let other = json!({"verdict": "unsubstantiated", "findings": [
        {"matter": "工作作风", "verdict": "unsubstantiated", "text": "谈话五人，未反映"},
    ]});
    let refused = office.officer.act(&app, &path, "propose", other.clone()).await.refused("rule-broken", "R-PET-7");
    assert_eq!(refused["shortfall"]["missing"][0]["of"], "虚报冒领");
    let mut both = other;
    both["findings"].as_array_mut().unwrap().push(Office::found("partly")["findings"][0].clone());
    both["verdict"] = "partly".into();
    office.officer.act(&app, &path, "propose", both).await.ok();
}

#[actix_web::test]
async fn r_pet_8_what_cannot_be_cleared_up_is_explained_in_writing() {
    let (app, office, _) = office().await;
    let path = office.replied(&app, form(&office.unit, "general"), "unverifiable").await;
    office.officer.act(&app, &path, "close", json!({})).await.refused("rule-broken", "R-PET-8");
    office.officer.act(&app, &path, "explain", json!({"text": "当面解释，说明取证困难"})).await.ok();
    office.officer.act(&app, &path, "close", json!({})).await.ok();
    let path = office.replied(&app, form(&office.unit, "general"), "unsubstantiated").await;
    office.officer.act(&app, &path, "rate", json!({"satisfaction": "dissatisfied"})).await.ok();
    office.officer.act(&app, &path, "close", json!({})).await.refused("rule-broken", "R-PET-8");
}

#[actix_web::test]
async fn r_pet_9_who_was_accused_falsely_is_cleared_in_writing() {
    let (app, office, _) = office().await;
    let path = office.replied(&app, form(&office.unit, "report"), "false_accusation").await;
    office.officer.act(&app, &path, "close", json!({})).await.refused("rule-broken", "R-PET-9");
    let cleared = json!({"to": "本人及所在单位党员干部大会", "text": "经查反映失实，予以澄清。"});
    office.officer.act(&app, &path, "clarify", cleared.clone()).await.refused("not-permitted", "");
    let seen = office.supervisor.act(&app, &path, "clarify", cleared).await.ok();
    let paper = seen["papers"].as_array().unwrap().iter().find(|p| p["kind"] == "clarification").unwrap();
    assert_eq!(paper["number"], "信访澄清〔2026〕1号");
    office.officer.act(&app, &path, "close", json!({})).await.ok();
}

#[actix_web::test]
async fn r_pet_11_what_is_about_somebody_managed_above_goes_on_sealed_and_leaves_a_receipt() {
    let (app, office, unit) = office().await;
    let above = official(&app, "测试市管干部", &unit, |form| form["manage_level"] = "市管".into()).await;
    let form = against(named(&office.unit, "report"), &above);
    let path = received(&app, &office.officer, form).await;
    office.officer.act(&app, &path, "register", json!({})).await.refused("rule-broken", "R-PET-11");
    office.forwarded(&app, &path).await;
    let sealed = office.officer.get(&app, &path).await.ok();
    assert_eq!(sealed["state"], "sealed_forwarded");
    assert!(sealed["number"].is_null() && sealed["subject"].is_null() && sealed["real_name"] == false);
    let papers = sealed["papers"].as_array().unwrap();
    assert_eq!(papers.len(), 1, "{papers:#?}");
    assert_eq!((&papers[0]["kind"], &papers[0]["to"]), (&json!("sealed_forward"), &json!("市纪委监委信访室")));
    assert_eq!(sealed["actions"], json!([]));
    let general = against(crate::support::chain::petition::form(&office.unit, "general"), &above);
    let path = received(&app, &office.officer, general).await;
    office.officer.act(&app, &path, "register", json!({})).await.ok();
}

#[actix_web::test]
async fn r_pet_12_handling_is_lengthened_by_thirty_days_at_most_with_approval_and_reason() {
    let (app, office, _) = office().await;
    let path = office.accepted(&app, form(&office.unit, "general"), "general").await;
    let by = |days: u32| json!({"days": days, "text": "案情复杂"});
    office.officer.act(&app, &path, "extend", by(10)).await.refused("not-permitted", "");
    office.reviewer.act(&app, &path, "extend", json!({"days": 10})).await.invalid("/text", "required");
    office.reviewer.act(&app, &path, "extend", by(31)).await.refused("rule-broken", "R-PET-12");
    office.reviewer.act(&app, &path, "extend", by(20)).await.ok();
    office.reviewer.act(&app, &path, "extend", by(11)).await.refused("rule-broken", "R-PET-12");
    let seen = office.reviewer.act(&app, &path, "extend", by(10)).await.ok();
    assert_eq!(clock(&seen, "petition_handle")["due_date"], "2026-06-01", "ninety days are 31 May, a Sunday");
    let report = office.accepted(&app, form(&office.unit, "report"), "general").await;
    office.reviewer.act(&app, &report, "extend", by(1)).await.refused("rule-broken", "R-PET-12");
}

#[actix_web::test]
async fn r_pet_13_the_discipline_organ_objects_within_five_working_days() {
    let (app, office, _) = office().await;
    let liaison = app.actor("discipline_liaison").await;
    for (day, passes) in [("2026-03-09", true), ("2026-03-10", false)] {
        app.step_to("2026-03-02");
        let app = App::start().await;
        let staff = app.actor("org_staff").await;
        let office = Office::of(&app, &township(&app, &staff).await).await;
        let liaison = app.actor("discipline_liaison").await;
        let path = received(&app, &office.officer, form(&office.unit, "report")).await;
        office.officer.act(&app, &path, "register", json!({})).await.ok();
        liaison.get(&app, &path).await.refused("not-found", "");
        let to = json!({"clue": "checkable", "destination": "discipline", "to": "县纪委监委"});
        office.officer.act(&app, &path, "transfer", to).await.ok();
        assert_eq!(liaison.get(&app, &path).await.ok()["reads"], true);
        app.step_to(day);
        let objected = liaison.act(&app, &path, "object", json!({"text": "不属于本机关管辖"})).await;
        if passes {
            assert_eq!(objected.ok()["state"], "registered");
            liaison.get(&app, &path).await.refused("not-found", "");
        } else {
            objected.refused("rule-broken", "R-PET-13");
        }
    }
    drop((office, liaison));
}

#[actix_web::test]
async fn a_petition_is_classified_until_it_is_decided_on() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    let path = received(&app, &office.officer, form(&office.unit, "general")).await;
    let place = json!({"regime": "report", "category": "integrity", "subject_cadre_id": accused});
    let seen = office.officer.patch(&app, &path, 1, place.clone()).await.ok();
    assert_eq!((&seen["subject"]["name"], &seen["subject_unit"]["name"]), (&json!("测试被反映人"), &json!("青川镇")));
    assert_eq!(clock(&seen, "petition_decide")["due_date"], "2026-03-09");
    office.reviewer.patch(&app, &path, 2, place.clone()).await.refused("not-permitted", "");
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    office.officer.act(&app, &path, "accept", json!({"clue": "general"})).await.ok();
    office.officer.patch(&app, &path, 4, place).await.refused("wrong-state", "petition_state");
}

#[actix_web::test]
async fn a_hundred_thousand_letters_and_control_characters_are_refused() {
    let (app, office, _) = office().await;
    let mut long = form(&office.unit, "general");
    long["content"] = "信".repeat(100_000).into();
    office.officer.post(&app, "/petitions", long.clone()).await.invalid("/content", "too_long");
    long["content"] = "a\u{0}b".into();
    office.officer.post(&app, "/petitions", long.clone()).await.invalid("/content", "control_character");
    long["content"] = "<script>alert(1)</script>".into();
    let path = received(&app, &office.officer, long.clone()).await;
    let seen = office.officer.get(&app, &path).await.ok();
    assert_eq!(seen["papers"][0]["text"], "<script>alert(1)</script>", "kept as it was written, drawn as text");
    long["received_on"] = "2026-03-03".into();
    office.officer.post(&app, "/petitions", long).await.invalid("/received_on", "in_future");
}

#[actix_web::test]
async fn figures_count_what_the_reader_may_know_by_channel_matter_and_outcome() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    received(&app, &office.officer, against(form(&office.unit, "report"), &accused)).await;
    office.replied(&app, named(&office.unit, "general"), "unsubstantiated").await;
    let path = office.assigned(&app, form(&office.unit, "report"), "general").await;
    office.officer.act(&app, &path, "propose", Office::found("partly")).await.ok();
    let told = office.supervisor.get(&app, "/petitions/statistics").await.ok();
    assert_eq!((&told["total"], &told["real_name"], &told["overdue"]), (&json!(3), &json!(1), &json!(0)));
    assert_eq!(told["by_channel"], json!([{"key": "letter", "n": 3}]));
    assert_eq!(told["by_regime"], json!([{"key": "general", "n": 1}, {"key": "report", "n": 2}]));
    assert_eq!(told["by_outcome"], json!([{"key": "unsubstantiated", "n": 1}]), "a proposal is no outcome");
    assert_eq!(told["by_month"], json!([{"key": "2026-03", "n": 3}]));
    assert_eq!((&told["concluded"], &told["mean_tenths"], &told["longest_days"]), (&json!(1), &json!(0), &json!(0)));
    assert_eq!(told["by_days"], json!([{"key": "15", "n": 1}]));
    app.step_to("2026-03-18");
    office.supervisor.act(&app, &path, "conclude", json!({})).await.ok();
    let told = office.supervisor.get(&app, "/petitions/statistics").await.ok();
    assert_eq!((&told["concluded"], &told["mean_tenths"], &told["longest_days"]), (&json!(2), &json!(80), &json!(16)));
    assert_eq!(told["by_days"], json!([{"key": "15", "n": 1}, {"key": "30", "n": 1}]));
    let late = office.supervisor.get(&app, "/petitions/statistics?from=2026-03-01&to=2026-03-31").await.ok();
    assert_eq!(late["overdue"], 1, "one was to be registered by the third");
    let before = office.supervisor.get(&app, "/petitions/statistics?from=2026-01-01&to=2026-03-01").await.ok();
    assert_eq!(before["total"], 0);
    let colleague = app.actor_with(&[("petition_officer", "/")], Some(&accused)).await;
    for (period, n) in [("from=2026-03-01&to=2026-03-31", &late["total"]), ("to=2026-03-01", &before["total"])] {
        let listed = office.supervisor.get(&app, &format!("/petitions?{period}")).await.ok();
        assert_eq!(&json!(listed["items"].as_array().unwrap().len()), n, "what is counted in {period} is listed");
    }
    assert_eq!(colleague.get(&app, "/petitions/statistics").await.ok()["total"], 2);
    app.actor("org_staff").await.get(&app, "/petitions/statistics").await.refused("not-permitted", "");
    let wrong = "/petitions/statistics?from=2026-03-02&to=2026-03-01";
    office.supervisor.get(&app, wrong).await.invalid("/to", "date_order");
}

#[actix_web::test]
async fn r_pet_2_a_named_petition_that_was_transferred_is_told_of_and_comes_to_its_end() {
    let (app, office, _) = office().await;
    let liaison = app.actor("discipline_liaison").await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    office.officer.act(&app, &path, "register", json!({})).await.ok();
    let to = json!({"clue": "general", "destination": "discipline", "to": "县纪委监委"});
    office.officer.act(&app, &path, "transfer", to).await.ok();
    liaison.act(&app, &path, "propose", Office::found("unsubstantiated")).await.refused("rule-broken", "R-PET-2");
    let told = office.officer.act(&app, &path, "tell", json!({"text": "电话告知已转送县纪委监委"})).await.ok();
    assert_eq!(clock(&told, "petition_acknowledge")["state"], "met");
    liaison.act(&app, &path, "propose", Office::found("unsubstantiated")).await.ok();
    office.supervisor.act(&app, &path, "conclude", json!({})).await.ok();
    office.officer.act(&app, &path, "reply", json!({"text": "查无实据"})).await.ok();
    office.officer.act(&app, &path, "close", json!({})).await.ok();
}
