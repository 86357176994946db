//! The offices of the demonstration county, at work through the HTTP API and in no other way.

use std::cell::{Cell, RefCell};
use std::collections::HashMap;
use std::time::Instant;

use chrono::{DateTime, Duration, NaiveDate, Utc};
use reqwest::Method;
use serde_json::{Value, json};

use crate::capability::auth::second_factor;
use crate::clock::Clock;

/// Every demonstration account's password.
pub const PASSWORD: &str = "Hezhen-2026";

/// What goes wrong is told with the request that it answers.
pub type Done<T> = Result<T, String>;

/// The running server, its clock and the accounts that work on it.
pub struct County {
    url: String,
    http: reqwest::Client,
    clock: Clock,
    offices: RefCell<HashMap<String, Office>>,
    since: Cell<Instant>,
    asked: Cell<u32>,
}

#[derive(Clone, Default)]
struct Office {
    /// Account id.
    id: String,
    /// Base32 of the second factor, where the account has one.
    secret: Option<String>,
    token: Option<(String, DateTime<Utc>)>,
}

impl County {
    /// Speaks to the server at `url`.
    pub fn new(url: String, clock: Clock) -> Self {
        // Given up before the server gives it up: a request is never sent on a connection that is being closed.
        let http = reqwest::Client::builder().pool_idle_timeout(std::time::Duration::from_secs(2)).build();
        Self {
            url,
            http: http.unwrap_or_default(),
            clock,
            offices: RefCell::default(),
            since: Cell::new(Instant::now()),
            asked: Cell::default(),
        }
    }

    /// Steps the server's clock to nine in the morning of `day`.
    pub fn step_to(&self, day: NaiveDate) {
        self.clock.step_to_day(day);
    }

    /// The day that the server's clock shows.
    pub fn today(&self) -> NaiveDate {
        crate::clock::local_date(self.clock.now())
    }

    /// The id of an account.
    pub fn account(&self, login: &str) -> String {
        self.offices.borrow().get(login).map(|o| o.id.clone()).unwrap_or_default()
    }

    /// The second factors that were enrolled, by login.
    pub fn secrets(&self) -> Vec<(String, String)> {
        let offices = self.offices.borrow();
        let mut secrets: Vec<_> = offices.iter().filter_map(|(l, o)| Some((l.clone(), o.secret.clone()?))).collect();
        secrets.sort();
        secrets
    }

    /// Sets the first password of an invited account.
    pub async fn accept(&self, login: &str, token: &str) -> Done<()> {
        let form = json!({"login": login, "token": token, "password": PASSWORD});
        self.send(None, Method::POST, "/auth/invitation", None, Some(form)).await?;
        self.offices.borrow_mut().insert(login.to_owned(), Office::default());
        let me = self.get(login, "/auth/me").await?;
        if let Some(office) = self.offices.borrow_mut().get_mut(login) {
            office.id = text(&me, "/id");
        }
        Ok(())
    }

    /// Enrols the second factor of an account that must have one.
    pub async fn enrol(&self, login: &str) -> Done<()> {
        let offered = self.post(login, "/auth/totp/enrol", json!({"password": PASSWORD})).await?;
        let secret = text(&offered, "/secret");
        let code = self.code(&secret)?;
        self.post(login, "/auth/totp/confirm", json!({"code": code})).await?;
        if let Some(office) = self.offices.borrow_mut().get_mut(login) {
            (office.secret, office.token) = (Some(secret), None);
        }
        Ok(())
    }

    fn code(&self, secret: &str) -> Done<String> {
        let secret = totp_rs::Secret::try_from_base32(secret).map_err(|e| e.to_string())?;
        let totp = second_factor(secret.as_ref().to_vec(), "demo").map_err(|e| e.to_string())?;
        Ok(totp.generate(self.clock.now().timestamp().unsigned_abs()).to_string())
    }

    async fn token(&self, login: &str) -> Done<String> {
        let office = self.offices.borrow().get(login).cloned().ok_or_else(|| format!("no account {login}"))?;
        if let Some((token, _)) = office.token.clone().filter(|(_, until)| *until > self.clock.now()) {
            return Ok(token);
        }
        let mut form = json!({"login": login, "password": PASSWORD});
        if let Some(secret) = &office.secret {
            // A code works once: the next sign-in is in the next half-minute.
            self.clock.step_to(self.clock.now() + Duration::seconds(31));
            form["code"] = self.code(secret)?.into();
        }
        let signed = self.send(None, Method::POST, "/auth/login", None, Some(form)).await?;
        let token = text(&signed, "/access_token");
        let until = self.clock.now() + Duration::seconds(240);
        if let Some(office) = self.offices.borrow_mut().get_mut(login) {
            office.token = Some((token.clone(), until));
        }
        Ok(token)
    }

    pub async fn get(&self, login: &str, path: &str) -> Done<Value> {
        let token = self.token(login).await?;
        self.send(Some(&token), Method::GET, path, None, None).await
    }

    pub async fn post(&self, login: &str, path: &str, body: Value) -> Done<Value> {
        let token = self.token(login).await?;
        self.send(Some(&token), Method::POST, path, None, Some(body)).await
    }

    pub async fn put(&self, login: &str, path: &str, version: i64, body: Value) -> Done<Value> {
        let token = self.token(login).await?;
        self.send(Some(&token), Method::PUT, path, Some(version), Some(body)).await
    }

    pub async fn patch(&self, login: &str, path: &str, version: i64, body: Value) -> Done<Value> {
        let token = self.token(login).await?;
        self.send(Some(&token), Method::PATCH, path, Some(version), Some(body)).await
    }

    /// `POST {path}/actions/{action}` on the version that `GET {path}` shows now.
    pub async fn act(&self, login: &str, path: &str, action: &str, body: Value) -> Done<Value> {
        let seen = self.get(login, path).await?;
        self.act_at(login, path, action, version(&seen), body).await
    }

    /// `POST {path}/actions/{action}` on a version that an earlier answer told.
    pub async fn act_at(&self, login: &str, path: &str, action: &str, version: i64, body: Value) -> Done<Value> {
        let token = self.token(login).await?;
        self.send(Some(&token), Method::POST, &format!("{path}/actions/{action}"), Some(version), Some(body)).await
    }

    /// Keeps a file.
    pub async fn upload(&self, login: &str, name: &str, bytes: Vec<u8>) -> Done<Value> {
        let token = self.token(login).await?;
        let name: String = name.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let request = self.http.post(format!("{}/api/v1/attachments", self.url)).bearer_auth(token);
        let request = request.header("x-file-name", name).header("content-type", "application/octet-stream");
        answer(request.body(bytes), "POST", "/attachments").await
    }

    /// Signs a report in its first revision.
    pub async fn sign(&self, login: &str, report: &str) -> Done<Value> {
        self.act_at(login, report, "sign", 1, json!({})).await
    }

    /// Somebody suggests this, by the public page.
    pub async fn suggest(&self, words: &str) -> Done<()> {
        let typed: String = words.bytes().map(|byte| format!("%{byte:02X}")).collect();
        let request = self.http.post(format!("{}/public/opinions", self.url)).body(format!("text={typed}"));
        let request = request.header("content-type", "application/x-www-form-urlencoded");
        answer(request, "POST", "/public/opinions").await.map(drop)
    }

    async fn send(
        &self,
        token: Option<&str>,
        method: Method,
        path: &str,
        version: Option<i64>,
        body: Option<Value>,
    ) -> Done<Value> {
        let mut request = self.http.request(method.clone(), format!("{}/api/v1{path}", self.url));
        if let Some(token) = token {
            request = request.bearer_auth(token);
        }
        if let Some(version) = version {
            request = request.header("if-match", format!("\"{version}\""));
        }
        if let Some(body) = body {
            request = request.json(&body);
        }
        self.asked.set(self.asked.get() + 1);
        answer(request, method.as_str(), path).await
    }

    /// Says that a part of the county stands, how long it took and how many requests.
    pub fn told(&self, part: &str) {
        let (seconds, asked) = (self.since.replace(Instant::now()).elapsed().as_secs_f32(), self.asked.take());
        println!("  {seconds:6.1} s  {asked:>6} requests  {part}");
    }
}

async fn answer(request: reqwest::RequestBuilder, method: &str, path: &str) -> Done<Value> {
    let response = request.send().await.map_err(|e| format!("{method} {path}: {e:?}"))?;
    let status = response.status();
    let body = response.text().await.map_err(|e| format!("{method} {path}: {e:?}"))?;
    if status.is_success() {
        Ok(serde_json::from_str(&body).unwrap_or(Value::Null))
    } else {
        Err(format!("{method} {path}: {status} {body}"))
    }
}

/// The version that an answer tells.
pub fn version(value: &Value) -> i64 {
    value["version"].as_i64().unwrap_or(0)
}

/// The text at a JSON pointer, empty when there is none.
pub fn text(value: &Value, pointer: &str) -> String {
    value.pointer(pointer).and_then(Value::as_str).unwrap_or_default().to_owned()
}
