//! A backup is the database and the key files in one file: one without the other is of no use.

use std::fs::{self, File};
use std::io::{self, Read};
use std::path::Path;

use diesel::connection::SimpleConnection;
use zip::write::SimpleFileOptions;
use zip::{ZipArchive, ZipWriter};

use crate::config::Config;
use crate::db;
use crate::keys;

const DATABASE: &str = "hezhen.sqlite";
const KEYS: &[&str] = &["token.key", "journal.key", "field.key", "index.key"];
/// There after a rotation, for what was sealed in the same moment.
const PREVIOUS: &str = "field.previous.key";

/// Writes one moment of the database and the key files to `to`, beside a running service.
///
/// # Errors
/// A sentence: on PostgreSQL (`pg_dump` does it), when `to` exists, or the file system's.
pub fn write(config: &Config, to: &Path) -> Result<(), String> {
    refuse_postgres(config)?;
    if to.exists() {
        return Err(format!("{} exists already", to.display()));
    }
    let copy = to.with_extension("copying");
    let mut conn = db::open(&config.database_url, false).map_err(|e| e.to_string())?;
    let quoted = copy.display().to_string().replace('\'', "''");
    conn.batch_execute(&format!("VACUUM INTO '{quoted}'")).map_err(|e| e.to_string())?;
    let packed = pack(config, &copy, to).map_err(|e| e.to_string());
    fs::remove_file(&copy).map_err(|e| e.to_string())?;
    packed
}

fn pack(config: &Config, copy: &Path, to: &Path) -> io::Result<()> {
    let mut zip = ZipWriter::new(keys::private_file(to)?);
    let options = SimpleFileOptions::default().large_file(true);
    zip.start_file(DATABASE, options)?;
    io::copy(&mut File::open(copy)?, &mut zip)?;
    let keys = config.data.join("keys");
    let previous = keys.join(PREVIOUS).exists().then_some(PREVIOUS);
    for name in KEYS.iter().copied().chain(previous) {
        zip.start_file(format!("keys/{name}"), options)?;
        io::copy(&mut File::open(keys.join(name))?, &mut zip)?;
    }
    zip.finish()?.sync_all()
}

/// Puts a backup into an empty data folder.
///
/// # Errors
/// A sentence: the folder holds a database already, or the file is no backup.
pub fn restore(config: &Config, from: &Path) -> Result<(), String> {
    refuse_postgres(config)?;
    let database = Path::new(&config.database_url);
    if database.exists() || config.data.join("keys").exists() {
        return Err(format!("{} is not empty: move it away first", config.data.display()));
    }
    unpack(config, database, from).map_err(|e| format!("{} is no backup: {e}", from.display()))
}

fn unpack(config: &Config, database: &Path, from: &Path) -> io::Result<()> {
    let mut zip = ZipArchive::new(File::open(from)?)?;
    let inside = |file: &str| format!("keys/{file}");
    // Everything is there before anything is written.
    for name in KEYS.iter().map(|file| inside(file)).chain([DATABASE.to_owned()]) {
        zip.by_name(&name)?;
    }
    let previous = zip.by_name(&inside(PREVIOUS)).is_ok().then_some(PREVIOUS);
    fs::create_dir_all(config.data.join("keys"))?;
    for file in KEYS.iter().copied().chain(previous) {
        let mut key = Vec::new();
        zip.by_name(&inside(file))?.take(1024).read_to_end(&mut key)?;
        io::Write::write_all(&mut keys::private_file(&config.data.join("keys").join(file))?, &key)?;
    }
    io::copy(&mut zip.by_name(DATABASE)?, &mut keys::private_file(database)?)?;
    Ok(())
}

fn refuse_postgres(config: &Config) -> Result<(), String> {
    if config.postgres() {
        let keys = config.data.join("keys");
        return Err(format!("on PostgreSQL use pg_dump and pg_restore, and keep {}", keys.display()));
    }
    Ok(())
}
