//! The only reader of the environment.

use std::net::{IpAddr, SocketAddr};
use std::path::PathBuf;

use crate::http::Rate;

/// How costly a password hash is; production uses [`HashCost::production`].
#[derive(Debug, Clone, Copy)]
pub struct HashCost {
    /// KiB of memory.
    pub memory: u32,
    /// Passes.
    pub passes: u32,
}

impl HashCost {
    /// 64 MiB, 3 passes: about 160 ms.
    pub const fn production() -> Self {
        Self { memory: 64 * 1024, passes: 3 }
    }

    /// For processes that make and check hundreds of fictional accounts; re-hashed at the first real sign-in.
    pub const fn light() -> Self {
        Self { memory: 64, passes: 1 }
    }
}

/// Everything the process takes from outside.
#[derive(Debug, Clone)]
pub struct Config {
    /// `postgres://…`, or a SQLite file path.
    pub database_url: String,
    /// Folder of the key files and, by default, of the SQLite file.
    pub data: PathBuf,
    /// Address to listen on.
    pub listen: SocketAddr,
    /// The address users type, when it is not the listening one; `https://…` switches secure cookies on.
    pub origin: Option<String>,
    /// Proxies whose `X-Forwarded-For` is believed; from anybody else it is a rumour.
    pub trusted_proxies: Vec<IpAddr>,
    /// Worker threads.
    pub workers: usize,
    /// Blocking threads a worker; pool size is `workers × blocking`.
    pub blocking: usize,
    /// Cost of a password hash.
    pub hash_cost: HashCost,
    /// How fast one account or one address may ask; none without a limit.
    pub rate: Option<Rate>,
    /// Count the queries, for the test that lists ask a constant number of them.
    pub count_queries: bool,
}

impl Config {
    /// Reads `DATABASE_URL`, `DATA`, `BIND`, `PORT`, `ORIGIN`, `TRUSTED_PROXY`, `WORKERS`, `RATE_LIMIT` (requests a
    /// second of one account or address; 0 for no limit).
    ///
    /// # Errors
    /// A sentence that names the variable.
    pub fn from_env() -> Result<Self, String> {
        let data = PathBuf::from(var("DATA").unwrap_or_else(|| "data".into()));
        let port = parse("PORT", 8080)?;
        let bind: IpAddr =
            var("BIND").unwrap_or_else(|| "127.0.0.1".into()).parse().map_err(|_| "BIND is not an IP address")?;
        let database_url = var("DATABASE_URL").unwrap_or_else(|| data.join("hezhen.sqlite").display().to_string());
        let cores = std::thread::available_parallelism().map_or(2, std::num::NonZero::get);
        Ok(Self {
            database_url,
            data,
            listen: SocketAddr::new(bind, port),
            origin: var("ORIGIN").map(|o| o.trim_end_matches('/').to_owned()),
            trusted_proxies: addresses(&var("TRUSTED_PROXY").unwrap_or_default())?,
            workers: parse("WORKERS", cores)?,
            blocking: 4,
            hash_cost: HashCost::production(),
            rate: Rate::of(parse("RATE_LIMIT", 20)?),
            count_queries: false,
        })
    }

    /// A private server on a free port of this machine, as the demonstration county and the tests use it.
    pub fn private(data: PathBuf, database_url: Option<String>) -> Self {
        let database_url = database_url.unwrap_or_else(|| data.join("hezhen.sqlite").display().to_string());
        Self {
            database_url,
            data,
            listen: SocketAddr::from(([127, 0, 0, 1], 0)),
            origin: None,
            trusted_proxies: Vec::new(),
            workers: 1,
            blocking: 4,
            hash_cost: HashCost::light(),
            rate: None,
            count_queries: true,
        }
    }

    /// Whether the product runs on PostgreSQL.
    pub fn postgres(&self) -> bool {
        is_postgres(&self.database_url)
    }

    /// Connections: one for every blocking thread.
    pub fn pool_size(&self) -> u32 {
        u32::try_from(self.workers * self.blocking).unwrap_or(8)
    }
}

/// Whether a database address means PostgreSQL.
pub fn is_postgres(url: &str) -> bool {
    url.starts_with("postgres://") || url.starts_with("postgresql://")
}

#[allow(clippy::disallowed_methods)]
fn var(name: &str) -> Option<String> {
    std::env::var(name).ok().filter(|value| !value.is_empty())
}

fn addresses(list: &str) -> Result<Vec<IpAddr>, String> {
    let each = list.split(',').map(str::trim).filter(|a| !a.is_empty());
    each.map(|a| a.parse().map_err(|_| format!("TRUSTED_PROXY is not a list of IP addresses: {a}"))).collect()
}

fn parse<T: std::str::FromStr>(name: &str, default: T) -> Result<T, String> {
    match var(name) {
        None => Ok(default),
        Some(text) => text.parse().map_err(|_| format!("{name} is not a number: {text}")),
    }
}
