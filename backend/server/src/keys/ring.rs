//! Two keys of one use, as two files hold them: the active one, and the one that was active before it.
//!
//! Another process may change the files: who does not find a key looks at them again.

use std::fs;
use std::path::{Path, PathBuf};
use std::sync::{Arc, RwLock};

use chrono::{DateTime, Utc};

use super::{existing, key, random, write_private};

type Make<P> = fn([u8; 32], Option<[u8; 32]>) -> Result<P, String>;

/// `NAME.key` and `NAME.previous.key`, and what was made of them.
pub(super) struct Ring<P> {
    dir: Option<PathBuf>,
    name: &'static str,
    make: Make<P>,
    held: RwLock<Arc<Held<P>>>,
}

/// What was made of the files.
pub(super) struct Held<P> {
    pub(super) pair: P,
    /// When the active key was written.
    pub(super) since: Option<DateTime<Utc>>,
}

impl<P> Ring<P> {
    pub(super) fn load(dir: &Path, name: &'static str, make: Make<P>) -> Result<Self, String> {
        let held = RwLock::new(Arc::new(read(dir, name, make)?));
        Ok(Self { dir: Some(dir.to_owned()), name, make, held })
    }

    pub(super) fn ephemeral(name: &'static str, make: Make<P>) -> Result<Self, String> {
        let held = Held { pair: make(random(), None)?, since: None };
        Ok(Self { dir: None, name, make, held: RwLock::new(Arc::new(held)) })
    }

    pub(super) fn held(&self) -> Arc<Held<P>> {
        match self.held.read() {
            Ok(held) => held.clone(),
            Err(poisoned) => poisoned.into_inner().clone(),
        }
    }

    /// Reads the files again when they were changed by somebody else.
    pub(super) fn reload(&self) -> Result<(), String> {
        let Some(dir) = &self.dir else { return Ok(()) };
        if written(dir, self.name) != self.held().since {
            self.replace(read(dir, self.name, self.make)?);
        }
        Ok(())
    }

    fn replace(&self, new: Held<P>) {
        if let Ok(mut held) = self.held.write() {
            *held = Arc::new(new);
        }
    }

    /// Makes a new active key; the present one takes the place of the one before it.
    pub(super) fn rotate(&self) -> Result<Arc<Held<P>>, String> {
        let Some(dir) = &self.dir else { return Err("these keys are in no file".into()) };
        let say = |e: std::io::Error| format!("key files in {}: {e}", dir.display());
        let next = dir.join(format!("{}.next.key", self.name));
        if next.exists() {
            // What an interrupted rotation left was never used.
            fs::remove_file(&next).map_err(say)?;
        }
        write_private(&next, &random::<32>()).map_err(say)?;
        fs::rename(active(dir, self.name), previous(dir, self.name)).map_err(say)?;
        fs::rename(&next, active(dir, self.name)).map_err(say)?;
        self.replace(read(dir, self.name, self.make)?);
        Ok(self.held())
    }
}

fn active(dir: &Path, name: &str) -> PathBuf {
    dir.join(format!("{name}.key"))
}

fn previous(dir: &Path, name: &str) -> PathBuf {
    dir.join(format!("{name}.previous.key"))
}

fn read<P>(dir: &Path, name: &str, make: Make<P>) -> Result<Held<P>, String> {
    let active = key(&active(dir, name))?;
    let previous = previous(dir, name);
    let previous = if previous.exists() { Some(existing(&previous)?) } else { None };
    Ok(Held { pair: make(active, previous)?, since: written(dir, name) })
}

fn written(dir: &Path, name: &str) -> Option<DateTime<Utc>> {
    let changed = fs::metadata(active(dir, name)).and_then(|m| m.modified()).ok()?;
    Some(DateTime::<Utc>::from(changed))
}
