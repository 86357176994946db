//! One engine with a running server on it, and the same questions asked without the server.

use std::net::{SocketAddr, TcpListener};
use std::process::{Child, Command, Stdio};
use std::time::{Duration, Instant};

use actix_web::web;
use diesel::prelude::*;
use diesel::sql_types::BigInt;
use hezhen::app::{self, State};
use hezhen::capability::account::first_administrator;
use hezhen::capability::deadline;
use hezhen::clock::{Clock, local_date};
use hezhen::config::Config;
use hezhen::db::{self, Conn, Id};
use hezhen::http::Actor;
use hezhen::schema::cadre;
use hezhen_domain::role::Role;
use serde_json::{Value, json};

use crate::fill;
use crate::letters::{self, Letters};
use crate::load::{self, Rate};

const PASSWORD: &str = "Quiet-Horse-77";

#[allow(clippy::disallowed_methods)]
fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|v| !v.is_empty())
}

/// Stop at 100,000 cadres.
pub fn small() -> bool {
    var("SMALL").is_some()
}

/// As many as there are cores.
pub fn workers() -> usize {
    std::thread::available_parallelism().map_or(2, std::num::NonZero::get)
}

/// The load runs beside the server's own runtime, whose thread must not wait: a server begins when it is first polled.
pub async fn on_thread<T: Send + 'static>(
    work: impl FnOnce() -> Result<T, String> + Send + 'static,
) -> Result<T, String> {
    web::block(work).await.map_err(|e| e.to_string())?
}

/// Asked with a token.
pub fn plain(path: &str, token: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n\r\n").into_bytes()
}

/// Asked by somebody who has not signed in.
pub fn open(path: &str) -> Vec<u8> {
    format!("GET {path} HTTP/1.1\r\nHost: bench\r\n\r\n").into_bytes()
}

/// A running server and its database.
pub struct Scene {
    config: Config,
    db: db::Db,
    address: SocketAddr,
    token: String,
    filled: u32,
    _data: tempfile::TempDir,
}

impl Scene {
    /// Starts a server on a scratch database of `size` cadres; `None` for PostgreSQL when there is none.
    ///
    /// # Errors
    /// Whatever stands in the way.
    pub async fn open(postgres: bool, size: u32) -> Result<Option<Self>, String> {
        let data = tempfile::tempdir().map_err(|e| e.to_string())?;
        let url = match (postgres, var("TEST_DATABASE_URL").or_else(|| var("DATABASE_URL"))) {
            (false, _) => None,
            (true, Some(server)) => Some(scratch(&server)?),
            (true, None) => return Ok(None),
        };
        let mut config = Config::private(data.path().to_owned(), url);
        config.workers = workers();
        config.count_queries = false;
        // One address asks for everything here.
        config.rate = None;
        let state = State::new(&config, Clock::system())?;
        let db = state.db.clone();
        let (server, address) = app::serve(&config, state).map_err(|e| e.to_string())?;
        actix_web::rt::spawn(server);
        let token = staff(&db, address).await?;
        let scene = Self { config, db, address, token, filled: size, _data: data };
        fill::fill(&mut scene.conn(), size)?;
        Ok(Some(scene))
    }

    /// The engine's name.
    pub fn engine(&self) -> &'static str {
        if self.config.postgres() { "PostgreSQL" } else { "SQLite" }
    }

    /// The daily run over 100,000 open deadlines of which one in a hundred comes nearer its end today: milliseconds, and what
    /// was written.
    ///
    /// # Errors
    /// Those of the database.
    pub fn deadlines(&self) -> Result<(u128, deadline::Ran), String> {
        let today = local_date(self.db.clock().now());
        fill::deadlines(&mut self.conn(), 100_000, today)?;
        let begun = Instant::now();
        let ran = deadline::run(&self.db).map_err(|e| e.to_string())?;
        Ok((begun.elapsed().as_millis(), ran))
    }

    fn conn(&self) -> Conn {
        db::open(&self.config.database_url, false).unwrap_or_else(|e| panic!("the scratch database: {e}"))
    }

    /// How many cadres the register has.
    pub fn size(&self) -> u32 {
        self.filled
    }

    /// Signs in again: a token lives five minutes.
    ///
    /// # Errors
    /// The service's.
    pub async fn sign_in(&mut self) -> Result<(), String> {
        self.token = sign_in(self.address).await?;
        Ok(())
    }

    async fn http(
        &self,
        connections: usize,
        seconds: u64,
        path: impl Fn(u64) -> String + Send + Sync + 'static,
    ) -> Result<Rate, String> {
        let (address, token) = (self.address, self.token.clone());
        on_thread(move || load::http(address, connections, seconds, move |n| plain(&path(n), &token))).await
    }

    fn direct(&self, seconds: u64, work: impl Fn(&mut Conn, u64) + Send + Sync + 'static) -> Rate {
        let url = self.config.database_url.clone();
        let start = move || db::open(&url, true).unwrap_or_else(|e| panic!("the scratch database: {e}"));
        load::direct(workers(), seconds, start, work)
    }

    /// Cadres by id, in no order.
    ///
    /// # Errors
    /// The first answer that was not a success.
    pub async fn get(&self, connections: usize, seconds: u64) -> Result<Rate, String> {
        let size = self.filled;
        self.http(connections, seconds, move |n| format!("/api/v1/cadres/{}", fill::cadre(spread(n, size)))).await
    }

    /// The row of a cadre by id.
    pub fn get_direct(&self, seconds: u64) -> Rate {
        let size = self.filled;
        self.direct(seconds, move |conn, n| {
            let row = cadre::table.find(Id(fill::cadre(spread(n, size)))).select((cadre::name, cadre::title));
            let _: (String, String) = row.first(conn).unwrap_or_default();
        })
    }

    /// A page of fifty of one unit and one rank.
    ///
    /// # Errors
    /// The first answer that was not a success.
    pub async fn page(&self, connections: usize, seconds: u64) -> Result<Rate, String> {
        self.http(connections, seconds, |n| {
            let unit = fill::unit(u32::try_from(n % 200).unwrap_or(0));
            format!("/api/v1/cadres?unit_id={unit}&exact=true&status=active&limit=50")
        })
        .await
    }

    /// The rows of such a page.
    pub fn page_direct(&self, seconds: u64) -> Rate {
        self.direct(seconds, |conn, n| {
            let unit = Id(fill::unit(u32::try_from(n % 200).unwrap_or(0)));
            let rows = cadre::table
                .filter(cadre::unit_id.eq(unit).and(cadre::status.eq("active")))
                .order((cadre::pinyin, cadre::id))
                .limit(51)
                .select((cadre::id, cadre::name, cadre::pinyin, cadre::title, cadre::rank));
            let _: Vec<(Id, String, String, String, String)> = rows.load(conn).unwrap_or_default();
        })
    }

    /// A page of the portal, as it is sent.
    ///
    /// # Errors
    /// An answer that was not a success.
    pub async fn public(&self, path: &'static str) -> Result<Vec<u8>, String> {
        let address = self.address;
        on_thread(move || {
            let mut client = load::Client::open(address)?;
            let (status, page) = client.ask(&open(path))?;
            if status == 200 { Ok(page.to_vec()) } else { Err(format!("{path}: {status}")) }
        })
        .await
    }

    /// The portal's page, asked for by people without a session.
    ///
    /// # Errors
    /// The first answer that was not a success.
    pub async fn portal(&self, path: &'static str, connections: usize, seconds: u64) -> Result<Rate, String> {
        let address = self.address;
        on_thread(move || load::http(address, connections, seconds, move |_| open(path))).await
    }

    /// So many notices for the portal.
    ///
    /// # Errors
    /// The engine's message.
    pub fn notices(&self, count: u32) -> Result<(), String> {
        fill::notices(&mut self.conn(), count, local_date(self.db.clock().now()))
    }

    /// Cadres whose pinyin begins with what was typed.
    ///
    /// # Errors
    /// The first answer that was not a success.
    pub async fn search(&self, connections: usize, seconds: u64) -> Result<Rate, String> {
        self.http(connections, seconds, |n| {
            format!("/api/v1/cadres?q={}&limit=20", ["zhaoqian", "wangsun", "lizhou"][(n % 3) as usize])
        })
        .await
    }

    /// The rows of such a search.
    pub fn search_direct(&self, seconds: u64) -> Rate {
        self.direct(seconds, |conn, n| {
            let q = ["zhaoqian", "wangsun", "lizhou"][(n % 3) as usize];
            let rows = cadre::table
                .filter(cadre::pinyin.ge(q).and(cadre::pinyin.lt(format!("{q}\u{10FFFF}"))))
                .order((cadre::pinyin, cadre::id))
                .limit(21)
                .select((cadre::id, cadre::name, cadre::title));
            let _: Vec<(Id, String, String)> = rows.load(conn).unwrap_or_default();
        })
    }

    /// New cadres, each with its journal entry.
    ///
    /// # Errors
    /// The first answer that was not a success.
    pub async fn create(&self, connections: usize, seconds: u64) -> Result<Rate, String> {
        let (address, token) = (self.address, self.token.clone());
        on_thread(move || {
            load::http(address, connections, seconds, move |n| {
                let body = json!({"name": format!("新{n}"), "unit_id": fill::unit(1), "title": "科员"}).to_string();
                format!(
                    "POST /api/v1/cadres HTTP/1.1\r\nHost: bench\r\nAuthorization: Bearer {token}\r\n\
                     Content-Type: application/json\r\nContent-Length: {}\r\n\r\n{body}",
                    body.len()
                )
                .into_bytes()
            })
        })
        .await
    }

    /// One insert a transaction, without journal: the floor that the engine sets.
    pub fn create_direct(&self, seconds: u64) -> Rate {
        let url = self.config.database_url.clone();
        let start = move || db::open(&url, false).unwrap_or_else(|e| panic!("the scratch database: {e}"));
        load::direct(1, seconds, start, |conn, _| {
            let text = match conn {
                Conn::Sqlite(_) => "INSERT INTO numbering (prefix, year, last) VALUES (hex(randomblob(16)), ?, 1)",
                Conn::Pg(_) => {
                    "INSERT INTO numbering (prefix, year, last) VALUES (gen_random_uuid()::text, $1::int, 1)"
                }
            };
            let _ = diesel::sql_query(text).bind::<BigInt, _>(2026).execute(conn);
        })
    }

    /// The product as people start it, on the filled database: milliseconds to its first answer, and its resident memory in
    /// MiB after pages, records and searches; then what the public sends.
    ///
    /// # Errors
    /// Whatever stands in the way.
    pub fn process(&self, connections: usize, seconds: u64) -> Result<(u128, u64, Letters), String> {
        let say = |e: std::io::Error| e.to_string();
        let port = TcpListener::bind("127.0.0.1:0").and_then(|l| l.local_addr()).map_err(say)?.port();
        let binary = std::env::current_exe().map_err(say)?.with_file_name("hezhen");
        let begun = Instant::now();
        let mut server = Command::new(binary)
            .arg("serve")
            .env("DATA", &self.config.data)
            .env("DATABASE_URL", &self.config.database_url)
            .env("PORT", port.to_string())
            // One account asks for everything here.
            .env("RATE_LIMIT", "0")
            .stderr(Stdio::null())
            .spawn()
            .map_err(say)?;
        let measured = self.measure(&server, port, begun, connections, seconds);
        server.kill().and_then(|()| server.wait()).map_err(say)?;
        measured
    }

    fn measure(
        &self,
        server: &Child,
        port: u16,
        begun: Instant,
        connections: usize,
        seconds: u64,
    ) -> Result<(u128, u64, Letters), String> {
        let address = SocketAddr::from(([127, 0, 0, 1], port));
        while load::once(address, &plain("/readyz", "")).is_err() {
            if begun.elapsed() > Duration::from_secs(30) {
                return Err("the product does not start".into());
            }
            std::thread::sleep(Duration::from_millis(2));
        }
        let took = begun.elapsed().as_millis();
        let (token, size) = (self.token.clone(), self.filled);
        load::http(address, connections, seconds, move |n| {
            let unit = fill::unit(u32::try_from(n % 200).unwrap_or(0));
            let path = match n % 3 {
                0 => format!("/api/v1/cadres?unit_id={unit}&exact=true&status=active&limit=50"),
                1 => format!("/api/v1/cadres/{}", fill::cadre(spread(n, size))),
                _ => "/api/v1/cadres?q=zhaoqian&limit=20".to_owned(),
            };
            plain(&path, &token)
        })?;
        let memory = resident(server.id());
        Ok((took, memory, letters::measure(address, &mut self.conn())?))
    }
}

/// Resident memory of a process, MiB.
fn resident(process: u32) -> u64 {
    let status = std::fs::read_to_string(format!("/proc/{process}/status")).unwrap_or_default();
    let line = status.lines().find(|l| l.starts_with("VmRSS")).unwrap_or_default();
    line.split_whitespace().nth(1).and_then(|kb| kb.parse::<u64>().ok()).unwrap_or(0) / 1024
}

fn spread(n: u64, size: u32) -> u32 {
    u32::try_from(n.wrapping_mul(2_654_435_761) % u64::from(size.max(1))).unwrap_or(0)
}

fn scratch(server: &str) -> Result<String, String> {
    use diesel::connection::SimpleConnection;
    let name = format!("bench_{}", uuid::Uuid::new_v4().simple());
    let mut conn = db::open(server, false).map_err(|e| e.to_string())?;
    conn.batch_execute(&format!("CREATE DATABASE {name}")).map_err(|e| e.to_string())?;
    let (base, _) = server.rsplit_once('/').ok_or("an address without a database")?;
    Ok(format!("{base}/{name}"))
}

/// An account of the organization staff; gives its access token.
async fn staff(db: &db::Db, address: SocketAddr) -> Result<String, String> {
    let (login, token) = ("bench", "0123456789abcdef");
    db.write_now(Actor::system(), |tx| first_administrator(tx, Role::OrgStaff, login, token))
        .map_err(|e| e.to_string())?;
    let accept = json!({"login": login, "token": token, "password": PASSWORD});
    let http = reqwest::Client::new();
    let invitation = http.post(format!("http://{address}/api/v1/auth/invitation")).json(&accept).send().await;
    invitation.and_then(reqwest::Response::error_for_status).map_err(|e| e.to_string())?;
    sign_in(address).await
}

async fn sign_in(address: SocketAddr) -> Result<String, String> {
    let form = json!({"login": "bench", "password": PASSWORD});
    let request = reqwest::Client::new().post(format!("http://{address}/api/v1/auth/login")).json(&form);
    let signed: Value = request.send().await.map_err(|e| e.to_string())?.json().await.map_err(|e| e.to_string())?;
    signed["access_token"].as_str().map(str::to_owned).ok_or_else(|| format!("nobody is signed in: {signed}"))
}
