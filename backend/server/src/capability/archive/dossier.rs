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
pub(super) type Contents = BTreeMap<String, Vec<u8>>;

/// Name of the list of sums; `sha256sum -c` reads it.
pub(super) const MANIFEST: &str = "manifest.sha256";

/// The list of sums.
pub(super) fn manifest(contents: &Contents) -> String {
    contents.iter().fold(String::new(), |mut out, (path, bytes)| {
        let _ = writeln!(out, "{}  {path}", hex(&Sha256::digest(bytes)));
        out
    })
}

/// A name that every file system takes.
pub(super) fn file_name(text: &str) -> String {
    let harmless = |c: char| if c.is_control() || "\\/:*?\"<>|".contains(c) { '_' } else { c };
    let name: String = text.trim().chars().map(harmless).take(120).collect();
    let name = name.trim_matches(['.', ' ']);
    if name.is_empty() { "未命名".to_owned() } else { name.to_owned() }
}

/// The zip file, and the sum of its manifest.
///
/// # Errors
/// `internal`.
pub(super) fn zip(contents: &Contents) -> Outcome<(Vec<u8>, Vec<u8>)> {
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_same_contents_give_the_same_bytes_and_every_file_its_sum() {
        let contents: Contents = [("b.html", "2"), ("a/1.html", "1")].map(|(p, b)| (p.to_owned(), b.into())).into();
        assert_eq!(zip(&contents).unwrap().0, zip(&contents).unwrap().0);
        let lines = manifest(&contents);
        assert_eq!(lines.lines().map(|l| l.split_once("  ").unwrap().1).collect::<Vec<_>>(), ["a/1.html", "b.html"]);
        assert!(lines.starts_with("6b86b273ff34fce19d6b804eff5a3f5747ada4eaa22f1d49c01e52ddb7875b4b  a/1.html\n"));
    }

    #[test]
    fn no_name_leaves_its_folder() {
        assert_eq!(file_name("../../etc/passwd"), "_.._etc_passwd");
        assert_eq!(file_name(" 请示 a:b.pdf "), "请示 a_b.pdf");
        assert_eq!(file_name("..."), "未命名");
    }
}
