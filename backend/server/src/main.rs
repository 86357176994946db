//! `hezhen`: the command line.

use clap::{Parser, Subcommand};
use hezhen::app::{self, State};
use hezhen::backup;
use hezhen::clock::Clock;
use hezhen::config::Config;
use hezhen::jobs;
use tracing_subscriber::EnvFilter;

mod command;

/// The system's allocator shares its heaps among threads, and every question of the database is answered on another one.
#[global_allocator]
static HEAP: mimalloc::MiMalloc = mimalloc::MiMalloc;

/// 核真 — choosing, inspecting and assessing officials honestly.
#[derive(Parser)]
#[command(version, about)]
struct Cli {
    #[command(subcommand)]
    command: Command,
}

#[derive(Subcommand)]
enum Command {
    /// Serve the API and the screens on one address.
    Serve,
    /// Bring the database to the present structure.
    Migrate,
    /// Build the demonstration county into an empty database and print its accounts.
    Demo {
        /// The same seed gives the same county.
        #[arg(long, default_value_t = 2006)]
        seed: u64,
        /// The day on which the county stands; today without it.
        #[arg(long)]
        today: Option<chrono::NaiveDate>,
    },
    /// Print the API document.
    Openapi,
    /// Write one moment of the database and the key files to a file.
    Backup {
        /// The file to be made.
        to: std::path::PathBuf,
    },
    /// Put a backup into an empty data folder.
    Restore {
        /// The backup.
        from: std::path::PathBuf,
    },
    /// Accounts, from the command line.
    User {
        #[command(subcommand)]
        what: command::User,
    },
    /// Keys of this installation.
    Keys {
        #[command(subcommand)]
        what: command::KeysCommand,
    },
    /// Check what was stored.
    Verify {
        #[command(subcommand)]
        what: command::Verify,
    },
}

#[actix_web::main]
async fn main() -> std::process::ExitCode {
    let cli = Cli::parse();
    // The county is built by some ten thousand requests: its own lines say how far it is.
    let level = if matches!(cli.command, Command::Demo { .. }) { "warn" } else { "info" };
    let filter = EnvFilter::try_from_default_env().unwrap_or_else(|_| EnvFilter::new(level));
    tracing_subscriber::fmt().with_env_filter(filter).with_writer(std::io::stderr).init();
    match run(cli.command).await {
        Ok(()) => std::process::ExitCode::SUCCESS,
        Err(why) => {
            eprintln!("hezhen: {why}");
            std::process::ExitCode::FAILURE
        }
    }
}

async fn run(command: Command) -> Result<(), String> {
    match command {
        Command::Openapi => {
            println!("{}", app::openapi().map_err(|e| e.to_string())?);
            Ok(())
        }
        Command::Serve => {
            let config = Config::from_env()?;
            let state = State::new(&config, Clock::system())?;
            let db = state.db.clone();
            let (server, address) = app::serve(&config, state).map_err(|e| format!("cannot listen: {e}"))?;
            tracing::info!(%address, "核真 is served on http://{address}");
            actix_web::rt::spawn(jobs::forever(db));
            server.await.map_err(|e| e.to_string())
        }
        Command::Demo { seed, today } => command::demo(seed, today).await,
        Command::Migrate => State::new(&Config::from_env()?, Clock::system()).map(drop),
        Command::Backup { to } => backup::write(&Config::from_env()?, &to),
        Command::Restore { from } => backup::restore(&Config::from_env()?, &from),
        Command::User { what } => command::user(what),
        Command::Keys { what } => command::rotate(what),
        Command::Verify { what } => command::verify(what),
    }
}
