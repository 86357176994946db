//! The second factor when the telephone is gone: recovery codes, and a reset by two persons.

use serde_json::{Value, json};

use crate::support::{Answer, App, As};

const PASSWORD: &str = "Correct-Horse-9";

async fn sign_in(app: &App, login: &str, code: &str) -> Answer {
    let request = app.http.post(format!("{}/api/v1/auth/login", app.url));
    Answer::of(request.json(&json!({"login": login, "password": PASSWORD, "code": code}))).await
}

async fn codes(app: &App, who: &As) -> Vec<String> {
    let made = who.post(app, "/auth/totp/recovery-codes", json!({"password": PASSWORD})).await.ok();
    made["codes"].as_array().unwrap().iter().map(|c| c.as_str().unwrap().to_owned()).collect()
}

#[actix_web::test]
async fn each_of_ten_recovery_codes_opens_the_account_once() {
    let app = App::start().await;
    let (sys, _) = app.administrators().await;
    let codes = codes(&app, sys).await;
    assert_eq!(codes.len(), 10);
    let typed = codes[3].to_lowercase().replace('-', " ");
    let me = sign_in(&app, &sys.login, &typed).await.ok()["account"].clone();
    assert_eq!(me["recovery_codes_left"], 9);
    sign_in(&app, &sys.login, &codes[3]).await.refused("bad-credentials", "");
    sign_in(&app, &sys.login, &codes[4]).await.ok();
    let audit = app.actor("audit_admin").await;
    let told = audit.get(&app, "/audit-log?action=use_recovery_code").await.ok();
    assert_eq!(told["items"].as_array().unwrap().len(), 2);
}

#[actix_web::test]
async fn new_recovery_codes_void_the_old_ones_and_ask_for_the_password() {
    let app = App::start().await;
    let (sys, _) = app.administrators().await;
    let old = codes(&app, sys).await;
    let wrong = sys.post(&app, "/auth/totp/recovery-codes", json!({"password": "Wrong-Horse-9"})).await;
    wrong.invalid("/password", "wrong_password");
    let new = codes(&app, sys).await;
    sign_in(&app, &sys.login, &old[0]).await.refused("bad-credentials", "");
    sign_in(&app, &sys.login, &new[0]).await.ok();
}

#[actix_web::test]
async fn without_a_second_factor_there_are_no_recovery_codes() {
    let app = App::start().await;
    let staff = app.actor("org_staff").await;
    let refused = staff.post(&app, "/auth/totp/recovery-codes", json!({"password": PASSWORD})).await;
    refused.refused("conflict", "second_factor_not_begun");
    assert_eq!(staff.get(&app, "/auth/me").await.ok()["recovery_codes_left"], Value::Null);
}

#[actix_web::test]
async fn guessed_recovery_codes_make_the_account_wait() {
    let app = App::start().await;
    let (sys, _) = app.administrators().await;
    for _ in 0..5 {
        sign_in(&app, &sys.login, "00000-00000").await.refused("bad-credentials", "");
    }
    sign_in(&app, &sys.login, "00000-00000").await.refused("too-many", "");
    sign_in(&app, &sys.login, "12345").await.invalid("/code", "second_factor_code");
}

#[actix_web::test]
async fn r_acc_1_a_second_factor_is_reset_only_when_another_administrator_asked_within_a_day() {
    let app = App::start().await;
    let (sys, sec) = app.administrators().await;
    let lost = app.actor("audit_admin").await;
    let path = format!("/accounts/{}", lost.id);
    let reason = json!({"reason": "手机遗失"});
    sec.act(&app, &path, "reset_second_factor", reason.clone()).await.refused("rule-broken", "R-ACC-1");
    sys.act(&app, &path, "reset_second_factor", reason.clone()).await.refused("not-permitted", "");
    sec.act(&app, &path, "ask_second_factor_reset", reason.clone()).await.refused("not-permitted", "");
    let asked = app.clock.now();
    sys.act(&app, &path, "ask_second_factor_reset", reason.clone()).await.ok();
    app.clock.step_to(asked + chrono::Duration::hours(24) + chrono::Duration::minutes(1));
    sec.act(&app, &path, "reset_second_factor", reason.clone()).await.refused("rule-broken", "R-ACC-1");
    sys.act(&app, &path, "ask_second_factor_reset", reason.clone()).await.ok();
    app.clock.step_to(app.clock.now() + chrono::Duration::hours(23));
    let view = sec.act(&app, &path, "reset_second_factor", reason).await.ok();
    assert_eq!((&view["second_factor"], &view["reset_asked_at"]), (&json!(false), &Value::Null));
    let again = app.http.post(format!("{}/api/v1/auth/login", app.url));
    let again = Answer::of(again.json(&json!({"login": lost.login, "password": PASSWORD}))).await.ok();
    assert_eq!(again["account"]["second_factor"], "required");
}
