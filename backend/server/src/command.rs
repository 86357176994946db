//! What the command line does besides serving.

use clap::{Subcommand, ValueEnum};
use hezhen::app::State;
use hezhen::capability::account::first_administrator;
use hezhen::clock::Clock;
use hezhen::config::Config;
use hezhen::db::Db;
use hezhen::http::Actor;
use hezhen::journal::{self, Kept, Verdict};
use hezhen::keys::Keys;
use hezhen::reseal;
use hezhen_domain::role::Role;

#[derive(Subcommand)]
pub enum User {
    /// Make the first administrator of a kind and print the one-time token for the first password.
    FirstAdmin {
        /// Which of the three.
        #[arg(long, value_enum, default_value = "sys")]
        kind: Administrator,
        /// Account name.
        login: String,
    },
}

#[derive(Clone, Copy, ValueEnum)]
pub enum Administrator {
    /// System administrator: accounts.
    Sys,
    /// Security administrator: offices.
    Sec,
    /// Audit administrator: the journal.
    Audit,
}

#[derive(Subcommand)]
pub enum KeysCommand {
    /// Sign access tokens by a new key (the service does it every 90 days by itself); nobody has to sign in again.
    Rotate,
    /// Seal citizen ids, second factors and petitions by a new key, beside the running service.
    RotateField,
}

#[derive(Subcommand)]
pub enum Verify {
    /// Read the whole journal and name the first broken entry.
    Journal {
        /// A checkpoint or a head kept elsewhere (`HZC1.…` or `1234:9f86…`, from the log, paper or an earlier run): the
        /// journal must still contain it.
        #[arg(long, value_name = "CHECKPOINT")]
        has: Vec<String>,
    },
}

pub fn user(what: User) -> Result<(), String> {
    let User::FirstAdmin { kind, login } = what;
    let role = match kind {
        Administrator::Sys => Role::SysAdmin,
        Administrator::Sec => Role::SecAdmin,
        Administrator::Audit => Role::AuditAdmin,
    };
    let state = State::new(&Config::from_env()?, Clock::system())?;
    let token = uuid::Uuid::new_v4().simple().to_string();
    let made = state.db.write_now(Actor::system(), |tx| first_administrator(tx, role, &login, &token));
    made.map_err(|e| format!("no account was made: {} {}", e, e.code_text().unwrap_or_default()))?;
    println!("{login}: one-time token {token}, valid for 7 days; set the first password at /invitation");
    Ok(())
}

pub async fn demo(seed: u64, today: Option<chrono::NaiveDate>) -> Result<(), String> {
    let Some(built) = hezhen::demo::build(&Config::from_env()?, seed, today, hezhen::demo::Size::WHOLE).await? else {
        println!("the database is not empty: no demonstration county was built");
        return Ok(());
    };
    println!(
        "the demonstration county was built in {} s; its accounts, each with the password {}:",
        built.seconds, built.password
    );
    for account in built.accounts {
        let secret = account.secret.map(|s| format!("  second factor {s}")).unwrap_or_default();
        println!("  {:<11} {}  [{}]{secret}", account.login, account.name, account.offices.join(" "));
    }
    Ok(())
}

pub fn verify(what: Verify) -> Result<(), String> {
    let Verify::Journal { has } = what;
    let state = State::new(&Config::from_env()?, Clock::system())?;
    match state.db.read_now(Actor::system(), journal::verify).map_err(|e| e.to_string())? {
        Verdict::Holds { entries, head } => {
            has.iter().try_for_each(|kept| still_contains(&state.db, kept))?;
            println!("the journal holds: {entries} entries, head {entries}:{head}");
            Ok(())
        }
        Verdict::Broken { seq, how } => Err(format!("the journal is broken at entry {seq}: {how}")),
    }
}

fn still_contains(db: &Db, kept: &str) -> Result<(), String> {
    match db.read_now(Actor::system(), |tx| journal::contains(tx, kept)).map_err(|e| e.to_string())? {
        Kept::Contained => Ok(()),
        Kept::Gone => Err(format!("the journal was cut or rewritten: it has no entry {kept}")),
        Kept::Foreign => Err(format!("this installation did not sign {kept}")),
        Kept::Unreadable => Err(format!("a head reads number:hash and a checkpoint HZC1.…, not {kept}")),
    }
}

/// Changes a key; what the present one made stays good.
pub fn rotate(what: KeysCommand) -> Result<(), String> {
    let config = Config::from_env()?;
    match what {
        KeysCommand::Rotate => {
            let keys = Keys::load(&config.data)?;
            println!("access tokens are signed by the key {} from now on", keys.tokens().rotate()?);
        }
        KeysCommand::RotateField => {
            let done = reseal::rotate(&State::new(&config, Clock::system())?.db)?;
            println!("{} values are sealed by a new key; keep field.previous.key for older backups", done.again);
        }
    }
    Ok(())
}
