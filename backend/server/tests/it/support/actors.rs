//! Somebody signed in: signs in again by oneself when the clock has moved on.

use std::cell::RefCell;

use chrono::{DateTime, Duration, Utc};
use reqwest::Method;
use serde_json::{Value, json};

use super::{Answer, App};

const PASSWORD: &str = "Correct-Horse-9";

/// An actor.
pub struct As {
    pub id: String,
    pub login: String,
    password: String,
    secret: Option<Vec<u8>>,
    token: RefCell<(String, DateTime<Utc>)>,
}

impl As {
    /// Accepts an invitation and signs in.
    pub async fn invited(app: &App, login: &str, token: &str) -> Self {
        let form = json!({"login": login, "token": token, "password": PASSWORD});
        send(app, None, Method::POST, "/auth/invitation", &[], Some(form)).await.done();
        Self::known(app, login, PASSWORD).await
    }

    /// Signs in to an account that is there.
    pub async fn known(app: &App, login: &str, password: &str) -> Self {
        let mut actor = Self {
            id: String::new(),
            login: login.to_owned(),
            password: password.to_owned(),
            secret: None,
            token: RefCell::new((String::new(), DateTime::UNIX_EPOCH)),
        };
        actor.id = actor.sign_in(app).await["account"]["id"].as_str().unwrap().to_owned();
        actor
    }

    /// The same person at another desk.
    pub async fn again(&self, app: &App) -> Self {
        Self::known(app, &self.login, &self.password).await
    }

    /// Signs in and remembers the access token.
    pub async fn sign_in(&self, app: &App) -> Value {
        let code = self.secret.as_ref().map(|secret| {
            // A code works once: the next sign-in is in the next half-minute.
            app.clock.step_to(app.clock.now() + Duration::seconds(31));
            code(secret, app.clock.now())
        });
        let mut form = json!({"login": self.login, "password": self.password});
        if let Some(code) = code {
            form["code"] = code.into();
        }
        let signed = send(app, None, Method::POST, "/auth/login", &[], Some(form)).await.ok();
        let until = app.clock.now() + Duration::seconds(240);
        *self.token.borrow_mut() = (signed["access_token"].as_str().unwrap().to_owned(), until);
        signed
    }

    pub(super) async fn enrol_second_factor(&mut self, app: &App) {
        let offered = self.post(app, "/auth/totp/enrol", json!({"password": PASSWORD})).await.ok();
        let secret = totp_rs::Secret::try_from_base32(offered["secret"].as_str().unwrap()).unwrap();
        let secret = secret.as_ref().to_vec();
        let code = code(&secret, app.clock.now());
        self.post(app, "/auth/totp/confirm", json!({"code": code})).await.ok();
        self.secret = Some(secret);
        self.sign_in(app).await;
    }

    /// The access token.
    pub async fn token(&self, app: &App) -> String {
        let stale = self.token.borrow().1 <= app.clock.now();
        if stale {
            self.sign_in(app).await;
        }
        self.token.borrow().0.clone()
    }

    pub async fn get(&self, app: &App, path: &str) -> Answer {
        send(app, Some(&self.token(app).await), Method::GET, path, &[], None).await
    }

    pub async fn post(&self, app: &App, path: &str, body: Value) -> Answer {
        send(app, Some(&self.token(app).await), Method::POST, path, &[], Some(body)).await
    }

    /// A create with an `Idempotency-Key`.
    pub async fn post_once(&self, app: &App, key: &str, path: &str, body: Value) -> Answer {
        send(app, Some(&self.token(app).await), Method::POST, path, &[("idempotency-key", key)], Some(body)).await
    }

    pub async fn put(&self, app: &App, path: &str, version: i64, body: Value) -> Answer {
        self.versioned(app, Method::PUT, path, version, body).await
    }

    pub async fn patch(&self, app: &App, path: &str, version: i64, body: Value) -> Answer {
        self.versioned(app, Method::PATCH, path, version, body).await
    }

    /// `POST {path}/actions/{action}` with the version that `GET {path}` shows now.
    pub async fn act(&self, app: &App, path: &str, action: &str, body: Value) -> Answer {
        let seen = self.get(app, path).await;
        let version = if seen.status == 200 { seen.body["version"].as_i64().unwrap_or(0) } else { 0 };
        self.act_at(app, path, version, action, body).await
    }

    /// `POST {path}/actions/{action}` as somebody who read `version`.
    pub async fn act_at(&self, app: &App, path: &str, version: i64, action: &str, body: Value) -> Answer {
        self.versioned(app, Method::POST, &format!("{path}/actions/{action}"), version, body).await
    }

    /// Raw bytes.
    pub async fn upload(&self, app: &App, path: &str, mime: &str, bytes: Vec<u8>) -> Answer {
        let request = app.http.post(format!("{}/api/v1{path}", app.url)).header("content-type", mime).body(bytes);
        Answer::of(request.bearer_auth(self.token(app).await)).await
    }

    /// A file to be kept as an attachment.
    pub async fn upload_named(&self, app: &App, name: &str, bytes: Vec<u8>) -> Answer {
        let name: String = name.bytes().map(|b| format!("%{b:02X}")).collect();
        let request = app.http.post(format!("{}/api/v1/attachments", app.url)).header("x-file-name", name).body(bytes);
        Answer::of(request.bearer_auth(self.token(app).await)).await
    }

    async fn versioned(&self, app: &App, method: Method, path: &str, version: i64, body: Value) -> Answer {
        let tag = format!("\"{version}\"");
        send(app, Some(&self.token(app).await), method, path, &[("if-match", &tag)], Some(body)).await
    }
}

/// One request as it is; `path` is below `/api/v1`.
pub async fn send(
    app: &App,
    token: Option<&str>,
    method: Method,
    path: &str,
    headers: &[(&str, &str)],
    body: Option<Value>,
) -> Answer {
    let mut request = app.http.request(method, format!("{}/api/v1{path}", app.url));
    for (name, value) in headers {
        request = request.header(*name, *value);
    }
    if let Some(token) = token {
        request = request.bearer_auth(token);
    }
    if let Some(body) = body {
        request = request.json(&body);
    }
    Answer::of(request).await
}

fn code(secret: &[u8], now: DateTime<Utc>) -> String {
    let totp = hezhen::capability::auth::second_factor(secret.to_vec(), "tests").unwrap();
    totp.generate(now.timestamp().unsigned_abs()).to_string()
}
