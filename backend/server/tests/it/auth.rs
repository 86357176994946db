//! Signing in: tokens, throttles, second factor, separation of the administrators.

use reqwest::Method;
use serde_json::json;

use crate::support::{Answer, App};

async fn sign_in(app: &App, login: &str, password: &str) -> Answer {
    let request = app.http.post(format!("{}/api/v1/auth/login", app.url));
    Answer::of(request.json(&json!({"login": login, "password": password}))).await
}

fn cookie(answer: &Answer) -> String {
    let set = answer.headers.get("set-cookie").unwrap().to_str().unwrap();
    assert!(set.contains("HttpOnly") && set.contains("SameSite=Strict"), "{set}");
    set.split(';').next().unwrap().to_owned()
}

async fn refresh(app: &App, cookie: &str) -> Answer {
    let request = app.http.request(Method::POST, format!("{}/api/v1/auth/refresh", app.url));
    Answer::of(request.header("cookie", cookie).header("x-requested-with", "hezhen")).await
}

#[actix_web::test]
async fn a_wrong_password_and_an_unknown_account_get_the_same_answer() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let wrong = sign_in(&app, &staff.login, "Wrong-Horse-9").await.refused("bad-credentials", "");
    let unknown = sign_in(&app, "nobody", "Wrong-Horse-9").await.refused("bad-credentials", "");
    assert_eq!((&wrong["title"], &wrong["status"]), (&unknown["title"], &unknown["status"]));
}

#[actix_web::test]
async fn the_fifth_wrong_password_makes_the_account_wait() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    for _ in 0..5 {
        sign_in(&app, &staff.login, "Wrong-Horse-9").await.refused("bad-credentials", "");
    }
    let wait = sign_in(&app, &staff.login, "Correct-Horse-9").await;
    assert!(wait.headers.contains_key("retry-after"));
    wait.refused("too-many", "");
    app.clock.step_to(app.clock.now() + chrono::Duration::seconds(3));
    sign_in(&app, &staff.login, "Correct-Horse-9").await.ok();
}

#[actix_web::test]
async fn a_refresh_token_works_once_and_its_second_use_ends_the_session() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let first = cookie(&sign_in(&app, &staff.login, "Correct-Horse-9").await);
    let next = refresh(&app, &first).await;
    let second = cookie(&next);
    next.ok();
    refresh(&app, &first).await.refused("conflict", "refresh_race");
    app.clock.step_to(app.clock.now() + chrono::Duration::seconds(11));
    refresh(&app, &first).await.refused("unauthenticated", "");
    refresh(&app, &second).await.refused("unauthenticated", "");
}

#[actix_web::test]
async fn an_idle_session_ends_after_a_quarter_of_an_hour() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let token = cookie(&sign_in(&app, &staff.login, "Correct-Horse-9").await);
    app.clock.step_to(app.clock.now() + chrono::Duration::minutes(15) + chrono::Duration::seconds(1));
    refresh(&app, &token).await.refused("unauthenticated", "");
}

#[actix_web::test]
async fn a_foreign_page_cannot_use_the_cookie() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let token = cookie(&sign_in(&app, &staff.login, "Correct-Horse-9").await);
    let request = app.http.request(Method::POST, format!("{}/api/v1/auth/refresh", app.url));
    Answer::of(request.header("cookie", &token)).await.refused("unauthenticated", "");
}

#[actix_web::test]
async fn a_disabled_account_writes_nothing_more() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let (sys, _) = app.administrators().await;
    let path = format!("/accounts/{}", staff.id);
    sys.act(&app, &path, "disable", json!({"reason": "离职"})).await.ok();
    let form = crate::support::builders::unit("3401", "示范县", None);
    staff.post(&app, "/units", form).await.refused("unauthenticated", "");
}

#[actix_web::test]
async fn sod_9_an_administrator_gets_no_business_office_and_sees_no_business() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let (sys, sec) = app.administrators().await;
    let account = format!("/accounts/{}", staff.id);
    let version = sec.get(&app, &account).await.ok()["version"].as_i64().unwrap();
    let path = format!("{account}/roles");
    let both = json!({"roles": [{"role": "org_staff", "scope": "/"}, {"role": "sys_admin", "scope": "/"}]});
    sec.put(&app, &path, version, both).await.refused("rule-broken", "SOD-9");
    sys.put(&app, &path, version, json!({"roles": []})).await.refused("not-permitted", "");
    let cases = sys.get(&app, "/selection-cases").await.ok();
    assert_eq!(cases["items"], json!([]));
}

#[actix_web::test]
async fn sod_1_nobody_grants_offices_to_oneself() {
    let app = App::start().await;
    let (_, sec) = app.administrators().await;
    let path = format!("/accounts/{}", sec.id);
    let version = sec.get(&app, &path).await.ok()["version"].as_i64().unwrap();
    let roles = json!({"roles": [{"role": "sec_admin", "scope": "/"}]});
    sec.put(&app, &format!("{path}/roles"), version, roles).await.refused("not-permitted", "SOD-1");
}

#[actix_web::test]
async fn an_administrator_enrols_the_second_factor_before_anything_else() {
    let app = App::start().await;
    let token = "0123456789abcdef";
    let audit = hezhen_domain::role::Role::AuditAdmin;
    let system = hezhen::http::Actor::system();
    app.db
        .write_now(system, |tx| hezhen::capability::account::first_administrator(tx, audit, "auditadmin", token))
        .unwrap();
    let admin = crate::support::As::invited(&app, "auditadmin", token).await;
    admin.get(&app, "/accounts").await.refused("enrol-first", "");
    let me = admin.get(&app, "/auth/me").await.ok();
    assert_eq!(me["second_factor"], "required");
}

#[actix_web::test]
async fn without_a_token_nothing_is_told() {
    let app = App::start().await;
    for path in ["/units", "/accounts", "/auth/me", "/selection-cases"] {
        Answer::of(app.http.get(format!("{}/api/v1{path}", app.url))).await.refused("unauthenticated", "");
    }
}

#[actix_web::test]
async fn every_answer_carries_the_security_headers() {
    let app = App::start().await;
    for path in ["/api/v1/units", "/livez", "/nowhere", "/api/v1/nowhere"] {
        let answer = Answer::of(app.http.get(format!("{}{path}", app.url))).await;
        for name in ["content-security-policy", "x-content-type-options", "referrer-policy", "x-frame-options"] {
            assert!(answer.headers.contains_key(name), "{path} lacks {name}");
        }
    }
}

#[actix_web::test]
async fn an_enrolled_account_is_asked_for_a_code() {
    let app = App::start().await;
    let (sys, _) = app.administrators().await;
    sign_in(&app, &sys.login, "Correct-Horse-9").await.refused("second-factor", "");
}

#[actix_web::test]
async fn what_cannot_be_read_is_said_to_be_unreadable() {
    let app = App::start().await;
    let login = format!("{}/api/v1/auth/login", app.url);
    let broken = app.http.post(&login).header("content-type", "application/json").body("{");
    Answer::of(broken).await.refused("unreadable", "");
    let form = app.http.post(&login).header("content-type", "text/plain").body("{}");
    Answer::of(form).await.refused("unreadable", "content-type");
    let large = app.http.post(&login).header("content-type", "application/json").body(vec![b' '; (1 << 20) + 1]);
    Answer::of(large).await.refused("too-large", "");
}

#[actix_web::test]
async fn a_change_says_which_version_it_was_made_from() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = crate::support::builders::township(&app, &staff).await;
    let path = format!("/units/{}/actions/close", town["id"].as_str().unwrap());
    staff.post(&app, &path, json!({})).await.refused("version-required", "");
    staff.act(&app, "/units/00000000-0000-7000-8000-000000000000", "close", json!({})).await.refused("not-found", "");
}

#[actix_web::test]
async fn an_action_that_the_state_does_not_know_is_a_wrong_state() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let town = crate::support::builders::township(&app, &staff).await;
    let path = format!("/units/{}", town["id"].as_str().unwrap());
    staff.act(&app, &path, "reopen", json!({})).await.refused("wrong-state", "");
}

/// Signs in through a proxy of this machine that names `from`.
async fn through_a_proxy(app: &App, from: &str, login: &str, password: &str) -> Answer {
    let request = app.http.post(format!("{}/api/v1/auth/login", app.url)).header("x-forwarded-for", from);
    Answer::of(request.json(&json!({"login": login, "password": password}))).await
}

#[actix_web::test]
async fn behind_a_trusted_proxy_each_address_waits_for_itself() {
    let app = App::start_with(|config| config.trusted_proxies = vec![[127, 0, 0, 1].into()]).await;
    let staff = app.actor("org_staff").await;
    for n in 0..50 {
        // What the caller wrote before the proxy's own word is not believed.
        let from = format!("10.9.9.{n}, 10.0.0.1");
        through_a_proxy(&app, &from, &format!("guess{n}"), "Wrong-Horse-9").await.refused("bad-credentials", "");
    }
    through_a_proxy(&app, "10.0.0.1", &staff.login, "Correct-Horse-9").await.refused("too-many", "");
    through_a_proxy(&app, "10.0.0.2", &staff.login, "Correct-Horse-9").await.ok();
}

#[actix_web::test]
async fn without_a_trusted_proxy_a_forwarded_address_is_a_rumour() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    for n in 0..50 {
        let from = format!("10.0.0.{n}");
        through_a_proxy(&app, &from, &format!("guess{n}"), "Wrong-Horse-9").await.refused("bad-credentials", "");
    }
    through_a_proxy(&app, "10.0.0.200", &staff.login, "Correct-Horse-9").await.refused("too-many", "");
}
