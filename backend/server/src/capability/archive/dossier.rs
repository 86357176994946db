//! The file that is taken away: the same contents give the same bytes, and `manifest.sha256` covers every other file.

use std::collections::BTreeMap;
use std::fmt::Write as _;
use std::io::{Cursor, Write as _};

use sha2::{Digest, Sha256};
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::db::Outcome;
use crate::journal::hex;
use crate::problem::Problem;

/// Files by their path, in the order of the dossier.
pub type Contents = BTreeMap<String, Vec<u8>>;

/// Name of the list of sums; `sha256sum -c` reads it.
pub(super) const MANIFEST: &str = "manifest.sha256";

/// The list of sums.
pub fn manifest(contents: &Contents) -> String {
    contents.iter().fold(String::new(), |mut out, (path, bytes)| {
        let _ = writeln!(out, "{}  {path}", hex(&Sha256::digest(bytes)));
        out
    })
}

/// A name that every file system takes.
pub fn file_name(text: &str) -> String {
    let harmless = |c: char| if c.is_control() || "\\/:*?\"<>|".contains(c) { '_' } else { c };
    let name: String = text.trim().chars().map(harmless).take(120).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "未命名".to_owned() } else { name.to_owned() }
}

/// The zip file, and the sum of its manifest.
///
/// # Errors
/// `internal`.
pub fn zip(contents: &Contents) -> Outcome<(Vec<u8>, Vec<u8>)> {
    let manifest = manifest(contents).into_bytes();
    let digest = Sha256::digest(&manifest).to_vec();
    // The epoch of the format: no file tells when it was packed.
    let plain = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    let last = (MANIFEST.to_owned(), manifest);
    for (path, bytes) in contents.iter().chain([(&last.0, &last.1)]) {
        out.start_file(path.as_str(), plain).map_err(Problem::internal)?;
        out.write_all(bytes).map_err(Problem::internal)?;
    }
    Ok((out.finish().map_err(Problem::internal)?.into_inner(), digest))
}
