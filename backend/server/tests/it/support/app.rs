//! A server of its own for every test, on its own database and its own clock.

use chrono::{NaiveDate, TimeZone, Utc};
use hezhen::app::{self, State};
use hezhen::capability::account::first_administrator;
use hezhen::clock::Clock;
use hezhen::config::Config;
use hezhen::http::Actor;
use hezhen_domain::role::Role;
use serde_json::json;
use tokio::sync::OnceCell;

use super::{As, databases};

/// The running server.
pub struct App {
    pub url: String,
    pub database_url: String,
    pub clock: Clock,
    pub db: hezhen::db::Db,
    pub http: reqwest::Client,
    administrators: OnceCell<(As, As)>,
    data: tempfile::TempDir,
}

impl App {
    /// Starts on Monday 2026-03-02, nine in the morning.
    pub async fn start() -> Self {
        Self::start_with(|_| {}).await
    }

    /// Starts as the installation configures it.
    pub async fn start_with(configure: impl FnOnce(&mut Config)) -> Self {
        let data = tempfile::tempdir().unwrap();
        let database_url = databases::fresh(data.path());
        Self::on(data, database_url, NaiveDate::from_ymd_opt(2026, 3, 2).unwrap(), configure).await
    }

    /// Starts on a data folder and a database that are there, at nine in the morning of `day`.
    pub async fn on(
        data: tempfile::TempDir,
        database_url: String,
        day: NaiveDate,
        configure: impl FnOnce(&mut Config),
    ) -> Self {
        let mut config = Config::private(data.path().to_owned(), Some(database_url.clone()));
        configure(&mut config);
        let clock = Clock::stepped(Utc.from_utc_datetime(&day.and_hms_opt(1, 0, 0).unwrap()));
        let state = State::new(&config, clock.clone()).unwrap();
        let db = state.db.clone();
        let (server, address) = app::serve(&config, state).unwrap();
        actix_web::rt::spawn(server);
        let url = format!("http://{address}");
        // The server closes what is idle for five seconds: a request that comes in the same moment would be lost.
        let idle = std::time::Duration::from_secs(2);
        let http = reqwest::Client::builder().cookie_store(false).pool_idle_timeout(idle).build().unwrap();
        Self { url, database_url, clock, db, http, administrators: OnceCell::new(), data }
    }

    /// The server's data folder.
    pub fn data(&self) -> &std::path::Path {
        self.data.path()
    }

    /// Queries that the server has asked its database so far.
    pub fn queries(&self) -> u64 {
        self.db.queries()
    }

    /// What the server has asked its database since the last call.
    pub fn heard(&self) -> Vec<String> {
        self.db.heard()
    }

    /// Steps the server's clock to nine in the morning of a day: `2026-03-09`.
    pub fn step_to(&self, day: &str) {
        self.clock.step_to_day(day.parse::<NaiveDate>().unwrap());
    }

    /// The system and the security administrator, made on first use as the command line makes them.
    pub async fn administrators(&self) -> &(As, As) {
        self.administrators
            .get_or_init(|| async {
                let sys = self.first(Role::SysAdmin, "sysadmin").await;
                let sec = self.first(Role::SecAdmin, "secadmin").await;
                (sys, sec)
            })
            .await
    }

    async fn first(&self, role: Role, login: &str) -> As {
        let token = "0123456789abcdef";
        self.db.write_now(Actor::system(), |tx| first_administrator(tx, role, login, token)).unwrap();
        let mut administrator = As::invited(self, login, token).await;
        administrator.enrol_second_factor(self).await;
        administrator
    }

    /// Somebody with one office over the whole county.
    pub async fn actor(&self, role: &str) -> As {
        self.actor_with(&[(role, "/")], None).await
    }

    /// Somebody with these offices, who may be a cadre.
    pub async fn actor_with(&self, roles: &[(&str, &str)], cadre: Option<&str>) -> As {
        let (sys, sec) = self.administrators().await;
        let login = format!("u{}", uuid::Uuid::new_v4().simple());
        let name = roles.first().map_or("nobody", |r| r.0);
        let made =
            sys.post(self, "/accounts", json!({"login": login, "name": name, "cadre_id": cadre})).await.created();
        let id = made["id"].as_str().unwrap();
        let grants: Vec<_> = roles.iter().map(|(role, scope)| json!({"role": role, "scope": scope})).collect();
        sec.put(self, &format!("/accounts/{id}/roles"), 1, json!({"roles": grants})).await.ok();
        let mut actor = As::invited(self, &login, made["invitation"].as_str().unwrap()).await;
        if roles.iter().any(|(role, _)| role.ends_with("_admin")) {
            actor.enrol_second_factor(self).await;
        }
        actor
    }
}
