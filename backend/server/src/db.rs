//! The database: one enum of connections, pools, and the only two ways in — [`Db::read`] and [`Db::write`].

pub mod types;

use std::sync::atomic::{AtomicU64, Ordering};
use std::sync::{Arc, Mutex};

use actix_web::web;
use chrono::{DateTime, NaiveDate, Utc};
use diesel::connection::{
    AnsiTransactionManager, InstrumentationEvent, SimpleConnection, TransactionManager, TransactionManagerStatus,
};
use diesel::r2d2::{ManageConnection, Pool};
use diesel::{Connection, PgConnection, SqliteConnection};
use diesel_migrations::{EmbeddedMigrations, MigrationHarness, embed_migrations};
use uuid::Uuid;

use crate::clock::{Clock, first_instant, local_date};
use crate::config::{Config, is_postgres};
use crate::http::Actor;
use crate::keys::Keys;
use crate::problem::{Problem, ProblemKind};
pub use types::{Id, JsonText, Stored, Ts};

/// SQLite or PostgreSQL.
#[derive(diesel::MultiConnection)]
pub enum Conn {
    /// PostgreSQL.
    Pg(PgConnection),
    /// SQLite.
    Sqlite(SqliteConnection),
}

/// Compiles `$body` once for each engine: for the few things that MultiConnection cannot say, and for the few questions
/// that nearly every request asks (asked of MultiConnection, a question is written out as SQL anew each time).
#[macro_export]
macro_rules! both {
    ($conn:expr, $c:ident => $body:expr) => {
        match $conn {
            $crate::db::Conn::Pg($c) => $body,
            $crate::db::Conn::Sqlite($c) => $body,
        }
    };
}

const SQLITE: EmbeddedMigrations = embed_migrations!("../../migrations/sqlite");
const POSTGRES: EmbeddedMigrations = embed_migrations!("../../migrations/postgres");

/// A question in a transaction gives a value or a problem.
pub type Outcome<T> = Result<T, Problem>;

struct Manager {
    url: String,
    read_only: bool,
    counter: Option<Arc<Counter>>,
}

/// What was asked, where the configuration counts it.
#[derive(Default)]
struct Counter {
    queries: AtomicU64,
    /// The questions themselves, once somebody listens.
    heard: Mutex<Option<Vec<String>>>,
}

impl Counter {
    fn hear(&self, query: &dyn std::fmt::Display) {
        self.queries.fetch_add(1, Ordering::Relaxed);
        if let Ok(mut heard) = self.heard.lock()
            && let Some(heard) = heard.as_mut()
        {
            heard.push(query.to_string());
        }
    }
}

impl ManageConnection for Manager {
    type Connection = Conn;
    type Error = diesel::r2d2::Error;

    fn connect(&self) -> Result<Conn, Self::Error> {
        let mut conn = open(&self.url, self.read_only).map_err(diesel::r2d2::Error::ConnectionError)?;
        if let Some(counter) = self.counter.clone() {
            conn.set_instrumentation(move |event: InstrumentationEvent<'_>| {
                if let InstrumentationEvent::StartQuery { query, .. } = event {
                    counter.hear(&query);
                }
            });
        }
        Ok(conn)
    }

    fn is_valid(&self, conn: &mut Conn) -> Result<(), Self::Error> {
        conn.batch_execute("SELECT 1").map_err(diesel::r2d2::Error::QueryError)
    }

    fn has_broken(&self, conn: &mut Conn) -> bool {
        std::thread::panicking() || both!(conn, c => AnsiTransactionManager::is_broken_transaction_manager(c))
    }
}

/// Opens one connection with the settings that we rely on.
///
/// # Errors
/// Those of the engine.
pub fn open(url: &str, read_only: bool) -> Result<Conn, diesel::ConnectionError> {
    let mut conn = if is_postgres(url) {
        Conn::Pg(PgConnection::establish(url)?)
    } else {
        Conn::Sqlite(SqliteConnection::establish(url)?)
    };
    let setup = match &conn {
        // Every list is a walk along an index, whatever it looks for. Planned for one value at a time, PostgreSQL now and then
        // takes the values of a name's beginning for rare and sorts ten thousand rows to show twenty.
        Conn::Pg(_) => "SET TIME ZONE 'UTC'; SET plan_cache_mode = force_generic_plan",
        Conn::Sqlite(_) if read_only => {
            "PRAGMA busy_timeout=5000; PRAGMA foreign_keys=ON; PRAGMA cache_size=-2000; PRAGMA temp_store=MEMORY; \
             PRAGMA query_only=ON"
        }
        Conn::Sqlite(_) => {
            "PRAGMA busy_timeout=5000; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA foreign_keys=ON; \
             PRAGMA cache_size=-8000; PRAGMA temp_store=MEMORY; PRAGMA secure_delete=ON"
        }
    };
    conn.batch_execute(setup).map_err(diesel::ConnectionError::CouldntSetupConfiguration)?;
    Ok(conn)
}

/// Runs the pending migrations of the engine behind `conn`.
///
/// # Errors
/// The engine's message.
pub fn migrate(conn: &mut Conn) -> Result<(), String> {
    match conn {
        Conn::Pg(c) => c.run_pending_migrations(POSTGRES).map(drop),
        Conn::Sqlite(c) => c.run_pending_migrations(SQLITE).map(drop),
    }
    .map_err(|e| e.to_string())
}

/// Reverts every migration (for the test that goes up, down, up).
///
/// # Errors
/// The engine's message.
pub fn revert_all(conn: &mut Conn) -> Result<(), String> {
    match conn {
        Conn::Pg(c) => c.revert_all_migrations(POSTGRES).map(drop),
        Conn::Sqlite(c) => c.revert_all_migrations(SQLITE).map(drop),
    }
    .map_err(|e| e.to_string())
}

/// The pools, the clock and the keys: what a handler needs of the world.
#[derive(Clone)]
pub struct Db(Arc<Inner>);

struct Inner {
    embedded: bool,
    read: Pool<Manager>,
    write: Pool<Manager>,
    clock: Clock,
    keys: Keys,
    counter: Arc<Counter>,
    written: AtomicU64,
}

impl Db {
    /// Opens the pools; migrations must have run.
    ///
    /// # Errors
    /// The engine's message.
    pub fn open(config: &Config, clock: Clock, keys: Keys) -> Result<Self, String> {
        let counted = Arc::new(Counter::default());
        let counter = config.count_queries.then(|| counted.clone());
        let pool = |read_only, size| {
            let manager = Manager { url: config.database_url.clone(), read_only, counter: counter.clone() };
            Pool::builder()
                .max_size(size)
                .min_idle(Some(1))
                .test_on_check_out(false)
                .connection_timeout(std::time::Duration::from_secs(10))
                .build(manager)
                .map_err(|e| e.to_string())
        };
        let (write, read) = if config.postgres() {
            let one = pool(false, config.pool_size())?;
            (one.clone(), one)
        } else {
            (pool(false, 1)?, pool(true, config.pool_size())?)
        };
        Ok(Self(Arc::new(Inner {
            embedded: !config.postgres(),
            read,
            write,
            clock,
            keys,
            counter: counted,
            written: AtomicU64::new(0),
        })))
    }

    /// The clock that transactions read.
    pub fn clock(&self) -> &Clock {
        &self.0.clock
    }

    /// The key files.
    pub fn keys(&self) -> &Keys {
        &self.0.keys
    }

    /// How many changes this process has written: while it stays the same, this process has changed nothing.
    pub fn written(&self) -> u64 {
        self.0.written.load(Ordering::SeqCst)
    }

    fn change<T>(&self, conn: &mut Conn, f: impl FnOnce(&mut Conn) -> Outcome<T>) -> Outcome<T> {
        let done = immediate(conn, f);
        self.0.written.fetch_add(1, Ordering::SeqCst);
        done
    }

    /// Queries asked so far, where the configuration counts them.
    pub fn queries(&self) -> u64 {
        self.0.counter.queries.load(Ordering::Relaxed)
    }

    /// What was asked since the last call, where the configuration counts queries; the first call begins to listen.
    pub fn heard(&self) -> Vec<String> {
        let heard = self.0.counter.heard.lock().ok().and_then(|mut heard| heard.replace(Vec::new()));
        heard.unwrap_or_default()
    }

    /// A read transaction on a blocking thread.
    ///
    /// # Errors
    /// The question's own, or `unavailable`.
    pub async fn read<T, F>(&self, actor: Actor, ask: F) -> Outcome<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let db = self.clone();
        web::block(move || db.read_now(actor, ask)).await.map_err(Problem::unavailable)?
    }

    /// [`Db::read`] for a row found by its key and the few that belong to it. SQLite gives them in less time than two
    /// changes of thread take, so there they are asked for on the present thread, unless every connection is in use.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub async fn read_row<T, F>(&self, actor: Actor, ask: F) -> Outcome<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let free = if self.0.embedded { self.0.read.try_get() } else { None };
        match free {
            Some(mut conn) => self.ask(&mut conn, actor, ask),
            None => self.read(actor, ask).await,
        }
    }

    fn ask<T>(&self, conn: &mut Conn, actor: Actor, ask: impl FnOnce(&mut Tx<'_>) -> Outcome<T>) -> Outcome<T> {
        let now = self.0.clock.now();
        conn.transaction(|conn| ask(&mut Tx { conn, now, actor, keys: &self.0.keys }))
    }

    /// A write transaction on a blocking thread; the account must still be in order.
    ///
    /// # Errors
    /// The change's own, `unauthenticated` for a session that has ended, or `unavailable`.
    pub async fn write<T, F>(&self, actor: Actor, change: F) -> Outcome<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let db = self.clone();
        web::block(move || db.write_now(actor, change)).await.map_err(Problem::unavailable)?
    }

    /// [`Db::write`] for somebody of the public whom nobody is to trace: the transaction knows the day and no hour, and so
    /// does everything that it writes.
    ///
    /// # Errors
    /// The change's own, or `unavailable`.
    pub async fn write_by_day<T, F>(&self, change: F) -> Outcome<T>
    where
        T: Send + 'static,
        F: FnOnce(&mut Tx<'_>) -> Outcome<T> + Send + 'static,
    {
        let (db, actor) = (self.clone(), Actor::public());
        let work = move || {
            let mut conn = db.0.write.get().map_err(Problem::unavailable)?;
            let now = first_instant(local_date(db.0.clock.now())).unwrap_or_default();
            db.change(&mut conn, |conn| change(&mut Tx { conn, now, actor, keys: &db.0.keys }))
        };
        web::block(work).await.map_err(Problem::unavailable)?
    }

    /// [`Db::read`] on the present thread, for jobs and the command line.
    ///
    /// # Errors
    /// As [`Db::read`].
    pub fn read_now<T>(&self, actor: Actor, ask: impl FnOnce(&mut Tx<'_>) -> Outcome<T>) -> Outcome<T> {
        let mut conn = self.0.read.get().map_err(Problem::unavailable)?;
        self.ask(&mut conn, actor, ask)
    }

    /// [`Db::write`] on the present thread, for jobs and the command line.
    ///
    /// # Errors
    /// As [`Db::write`].
    pub fn write_now<T>(&self, actor: Actor, change: impl FnOnce(&mut Tx<'_>) -> Outcome<T>) -> Outcome<T> {
        let mut conn = self.0.write.get().map_err(Problem::unavailable)?;
        let now = self.0.clock.now();
        self.change(&mut conn, |conn| {
            let mut tx = Tx { conn, now, actor, keys: &self.0.keys };
            crate::capability::account::still_in_order(&mut tx)?;
            change(&mut tx)
        })
    }
}

/// `BEGIN IMMEDIATE` on SQLite (a deferred one that reads, then writes, fails at once when another wrote), a plain
/// transaction on PostgreSQL.
fn immediate<T>(conn: &mut Conn, f: impl FnOnce(&mut Conn) -> Outcome<T>) -> Outcome<T> {
    let top = match conn {
        Conn::Sqlite(c) => match AnsiTransactionManager::transaction_manager_status_mut(c) {
            TransactionManagerStatus::Valid(v) => v.transaction_depth().is_none(),
            TransactionManagerStatus::InError => false,
        },
        Conn::Pg(_) => false,
    };
    if !top {
        return conn.transaction(f);
    }
    if let Conn::Sqlite(c) = conn {
        AnsiTransactionManager::begin_transaction_sql(c, "BEGIN IMMEDIATE")?;
    }
    let done = f(conn).and_then(|value| {
        <Conn as Connection>::TransactionManager::commit_transaction(conn)?;
        Ok(value)
    });
    if done.is_err() {
        let _ = <Conn as Connection>::TransactionManager::rollback_transaction(conn);
    }
    done
}

/// Inside an open transaction, with its instant and its actor.
pub struct Tx<'c> {
    /// The connection, for `store.rs` files.
    pub conn: &'c mut Conn,
    now: DateTime<Utc>,
    actor: Actor,
    keys: &'c Keys,
}

impl Tx<'_> {
    /// The instant of this transaction.
    pub fn now(&self) -> Ts {
        Ts(self.now)
    }

    /// The date of this transaction at the department.
    pub fn today(&self) -> NaiveDate {
        local_date(self.now)
    }

    /// Who acts.
    pub fn actor(&self) -> &Actor {
        &self.actor
    }

    /// The key files.
    pub fn keys(&self) -> &Keys {
        self.keys
    }

    /// A fresh identity, ordered by the transaction's instant.
    pub fn new_id(&self) -> Id {
        let (secs, nanos) = (self.now.timestamp().unsigned_abs(), self.now.timestamp_subsec_nanos());
        Id(Uuid::new_v7(uuid::Timestamp::from_unix(uuid::NoContext, secs, nanos)))
    }

    /// The rows changed by an optimistic update: none means that somebody else was faster.
    ///
    /// # Errors
    /// `stale` when `changed` is 0.
    pub fn won(&self, changed: usize) -> Outcome<()> {
        if changed == 0 { Err(Problem::new(ProblemKind::Stale)) } else { Ok(()) }
    }
}
