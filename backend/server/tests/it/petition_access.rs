//! Who sees and reads petitions: the accused nothing, other officers that they are there, two together who complained.

use serde_json::json;

use crate::petition::{against, office, official};
use crate::support::As;
use crate::support::chain::petition::{Office, form, named, received};

#[actix_web::test]
async fn r_pet_4_an_identity_is_sealed_and_read_by_two_together_for_a_purpose() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    for reader in [&office.officer, &office.supervisor] {
        let seen = reader.get(&app, &path).await;
        let text = String::from_utf8_lossy(&seen.bytes).into_owned();
        assert!(!text.contains("赵某") && !text.contains("13900000000"), "{text}");
        assert!(text.contains("虚报冒领"));
    }
    let ask = format!("{path}/readings");
    office.officer.post(&app, &ask, json!({"purpose": "看看"})).await.refused("rule-broken", "R-PET-4");
    office.reviewer.post(&app, &ask, json!({"purpose": "联系反映人核实"})).await.refused("not-permitted", "SOD-4");
    let asked = office.officer.post(&app, &ask, json!({"purpose": "联系反映人核实"})).await.ok();
    let reading = format!("{ask}/{}", asked["readings"][0]["id"].as_str().unwrap());
    let act = async |who: &As, action: &str, version: i64| who.act_at(&app, &reading, version, action, json!({})).await;
    let open = async |who: &As, version: i64| {
        let tag = format!("\"{version}\"");
        let path = format!("{}/api/v1{reading}/identity", app.url);
        let request = app.http.post(path).header("if-match", tag).bearer_auth(who.token(&app).await).json(&json!({}));
        crate::support::Answer::of(request).await
    };
    open(&office.officer, 1).await.refused("wrong-state", "");
    act(&office.officer, "agree", 1).await.refused("not-permitted", "SOD-1");
    act(&office.reviewer, "agree", 1).await.refused("not-permitted", "");
    act(&office.supervisor, "agree", 1).await.ok();
    open(&office.supervisor, 2).await.refused("not-permitted", "");
    let read = open(&office.officer, 2).await.ok();
    assert_eq!(
        (&read["petitioner"]["name"], &read["petitioner"]["contact"]),
        (&json!("反映人赵某"), &json!("13900000000"))
    );
    open(&office.officer, 3).await.refused("wrong-state", "");
    let audit = app.actor("audit_admin").await;
    let log = audit.get(&app, "/audit-log?limit=10").await.ok();
    let read = log["items"].as_array().unwrap().iter().find(|e| e["action"] == "open_identity").unwrap();
    assert_eq!(read["object"], "petition");
    let page = office.supervisor.get(&app, &path).await.ok();
    assert_eq!(
        (&page["readings"][0]["purpose"], &page["readings"][0]["state"]),
        (&json!("联系反映人核实"), &json!("opened"))
    );
    assert!(!log.to_string().contains("赵某") && !log.to_string().contains("虚报冒领"), "{log:#}");
}

#[actix_web::test]
async fn r_pet_4_an_agreement_is_good_for_a_day() {
    let (app, office, _) = office().await;
    let path = received(&app, &office.officer, named(&office.unit, "report")).await;
    let asked = office.officer.post(&app, &format!("{path}/readings"), json!({"purpose": "联系反映人核实"})).await.ok();
    let reading = format!("{path}/readings/{}", asked["readings"][0]["id"].as_str().unwrap());
    app.clock.step_to(app.clock.now() + chrono::Duration::hours(24));
    office.supervisor.act_at(&app, &reading, 1, "agree", json!({})).await.refused("rule-broken", "R-PET-4");
}

#[actix_web::test]
async fn sod_1_who_handled_it_does_not_approve_the_conclusion() {
    let (app, office, _) = office().await;
    let both = app.actor_with(&[("petition_officer", "/"), ("org_supervisor", "/")], None).await;
    let path = office.accepted(&app, form(&office.unit, "report"), "general").await;
    let mut to = office.to_officer(&app);
    to["account_id"] = both.id.clone().into();
    both.act(&app, &path, "assign", to).await.ok();
    both.act(&app, &path, "propose", Office::found("unsubstantiated")).await.ok();
    both.act(&app, &path, "conclude", json!({})).await.refused("not-permitted", "SOD-1");
    office.supervisor.act(&app, &path, "conclude", json!({})).await.ok();
}

#[actix_web::test]
async fn sod_3_the_accused_the_unit_and_its_offices_know_nothing_of_it() {
    let (app, office, unit) = office().await;
    let accused = official(&app, "测试被反映人", &unit, |_| {}).await;
    let colleague = official(&app, "测试同事", &unit, |_| {}).await;
    let path = received(&app, &office.officer, against(form(&office.unit, "report"), &accused)).await;
    let people = [
        app.actor_with(&[("org_supervisor", "/")], Some(&accused)).await,
        app.actor_with(&[("petition_officer", "/")], Some(&colleague)).await,
        app.actor_with(&[("petition_officer", "/"), ("unit_contact", "/3401/XZ01/")], None).await,
        app.actor_with(&[("petition_officer", "/3401/XZ01/")], None).await,
        app.actor("org_staff").await,
        app.actor("unit_leader").await,
    ];
    for person in &people {
        person.get(&app, &path).await.refused("not-found", "");
        person.act(&app, &path, "register", json!({})).await.refused("not-found", "");
        assert_eq!(person.get(&app, "/petitions").await.ok()["items"], json!([]));
        let tasks = person.get(&app, "/tasks").await.ok();
        assert!(tasks["items"].as_array().unwrap().iter().all(|t| t["object"] != "petition"));
    }
    office.officer.get(&app, &path).await.ok();
    let tasks = office.officer.get(&app, "/tasks").await.ok();
    assert!(tasks["items"].as_array().unwrap().iter().any(|t| t["object"] == "petition" && t["action"] == "register"));
}

#[actix_web::test]
async fn sod_4_once_it_is_assigned_other_officers_see_that_it_is_there_and_no_more() {
    let (app, office, _) = office().await;
    let other = app.actor("petition_officer").await;
    let path = office.accepted(&app, form(&office.unit, "report"), "general").await;
    assert_eq!(other.get(&app, &path).await.ok()["reads"], true);
    office.supervisor.act(&app, &path, "assign", office.to_officer(&app)).await.ok();
    for person in [&other, &office.reviewer] {
        let seen = person.get(&app, &path).await;
        assert!(!String::from_utf8_lossy(&seen.bytes).contains("虚报冒领"));
        assert_eq!(seen.ok()["reads"], false);
    }
    other.act(&app, &path, "tell", json!({"text": "告知"})).await.refused("not-permitted", "SOD-4");
    office.officer.act(&app, &path, "propose", Office::found("partly")).await.ok();
    let seen = office.reviewer.get(&app, &path).await.ok();
    assert_eq!(seen["papers"].as_array().unwrap().len(), 2, "the assignment and what was found");
}

#[actix_web::test]
async fn what_was_written_lies_sealed_in_the_database_and_nowhere_else() {
    let (app, office, _) = office().await;
    let path = office.assigned(&app, named(&office.unit, "report"), "general").await;
    office.officer.act(&app, &path, "propose", Office::found("partly")).await.ok();
    let made =
        office.officer.post_once(&app, "petition-key-1", "/petitions", named(&office.unit, "report")).await.created();
    let again =
        office.officer.post_once(&app, "petition-key-1", "/petitions", named(&office.unit, "report")).await.created();
    assert_eq!(made["id"], again["id"]);
    let Some(file) =
        app.database_url.strip_prefix("sqlite:").or(Some(&*app.database_url)).filter(|f| !f.contains("postgres"))
    else {
        return;
    };
    for file in [file.to_owned(), format!("{file}-wal")] {
        let bytes = std::fs::read(&file).unwrap_or_default();
        for secret in ["赵某", "13900000000", "虚报冒领"] {
            let found = bytes.windows(secret.len()).any(|w| w == secret.as_bytes());
            assert!(!found, "{secret} stands open in {file}");
        }
    }
}
