//! Attachments: what a file is, by its own bytes and never by the client's word, and how secret.

use crate::text::TextEnum;

crate::text_enum! {
    /// Level of secrecy (密级).
    pub enum Secrecy {
        Public = "public",
        Internal = "internal",
        SecretWork = "secret_work",
        Secret = "secret",
        Confidential = "confidential",
    }
}

crate::text_enum! {
    /// What a file may be.
    pub enum Kind {
        Pdf = "pdf",
        Png = "png",
        Jpeg = "jpeg",
        Docx = "docx",
        Xlsx = "xlsx",
        Ofd = "ofd",
        Txt = "txt",
    }
}

impl Kind {
    /// The kind by the first bytes; `entries` lists the names in a zip archive.
    pub fn of(bytes: &[u8], entries: &[String]) -> Option<Self> {
        match bytes {
            [b'%', b'P', b'D', b'F', b'-', ..] => Some(Self::Pdf),
            [0x89, b'P', b'N', b'G', 0x0D, 0x0A, 0x1A, 0x0A, ..] => Some(Self::Png),
            [0xFF, 0xD8, 0xFF, ..] => Some(Self::Jpeg),
            [b'P', b'K', 3, 4, ..] => Self::of_archive(entries),
            _ => plain(bytes).then_some(Self::Txt),
        }
    }

    fn of_archive(entries: &[String]) -> Option<Self> {
        let has = |name: &str| entries.iter().any(|e| e == name);
        // A document with macros is a program.
        if entries.iter().any(|e| e.ends_with("vbaProject.bin")) {
            return None;
        }
        [("word/document.xml", Self::Docx), ("xl/workbook.xml", Self::Xlsx), ("OFD.xml", Self::Ofd)]
            .into_iter()
            .find_map(|(name, kind)| has(name).then_some(kind))
    }

    /// Its media type.
    pub fn mime(self) -> &'static str {
        match self {
            Self::Pdf => "application/pdf",
            Self::Png => "image/png",
            Self::Jpeg => "image/jpeg",
            Self::Docx => "application/vnd.openxmlformats-officedocument.wordprocessingml.document",
            Self::Xlsx => "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
            Self::Ofd => "application/ofd",
            Self::Txt => "text/plain; charset=utf-8",
        }
    }

    /// How the name of such a file ends.
    pub fn ending(self) -> &'static str {
        match self {
            Self::Jpeg => "jpg",
            other => other.as_str(),
        }
    }

    /// Whether a file name ends as this kind does.
    pub fn fits(self, name: &str) -> bool {
        let ending = name.rsplit_once('.').map(|(_, e)| e.to_ascii_lowercase()).unwrap_or_default();
        match self {
            Self::Pdf => ending == "pdf",
            Self::Png => ending == "png",
            Self::Jpeg => ending == "jpg" || ending == "jpeg",
            Self::Docx => ending == "docx",
            Self::Xlsx => ending == "xlsx",
            Self::Ofd => ending == "ofd",
            Self::Txt => ["txt", "csv", "md"].contains(&ending.as_str()),
        }
    }
}

fn plain(bytes: &[u8]) -> bool {
    let written = |c: char| !c.is_control() || matches!(c, '\n' | '\r' | '\t');
    !bytes.is_empty() && std::str::from_utf8(bytes).is_ok_and(|text| text.chars().all(written))
}

/// A file name fit to be kept: the last part of what the client said, without control characters.
pub fn file_name(said: &str) -> Option<String> {
    let last = said.rsplit(['/', '\\']).next().unwrap_or_default();
    let name: String = last.chars().filter(|c| !c.is_control() && !"\"<>|:*?".contains(*c)).collect();
    let name = name.trim().trim_start_matches('.').to_owned();
    (!name.is_empty() && name.chars().count() <= 150).then_some(name)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_file_is_what_its_bytes_say() {
        let zip =
            |names: &[&str]| Kind::of(b"PK\x03\x04..", &names.iter().map(|n| (*n).to_owned()).collect::<Vec<_>>());
        assert_eq!(Kind::of(b"%PDF-1.7", &[]), Some(Kind::Pdf));
        assert_eq!(zip(&["[Content_Types].xml", "word/document.xml"]), Some(Kind::Docx));
        assert_eq!(zip(&["xl/workbook.xml"]), Some(Kind::Xlsx));
        assert_eq!(zip(&["OFD.xml"]), Some(Kind::Ofd));
        assert_eq!(zip(&["evil.exe"]), None);
        assert_eq!(zip(&["word/document.xml", "word/vbaProject.bin"]), None);
        assert_eq!(Kind::of("会议记录\n".as_bytes(), &[]), Some(Kind::Txt));
        assert_eq!(Kind::of(b"MZ\x90\x00", &[]), None);
        assert_eq!(Kind::of(b"", &[]), None);
    }

    #[test]
    fn a_name_is_its_last_part_and_fits_its_kind() {
        assert_eq!(file_name("C:\\文件\\请示.pdf").as_deref(), Some("请示.pdf"));
        assert_eq!(file_name("../../etc/passwd").as_deref(), Some("passwd"));
        assert_eq!(file_name("a\"b\r\n.pdf").as_deref(), Some("ab.pdf"));
        assert_eq!(file_name("/"), None);
        assert!(Kind::Jpeg.fits("照片.JPG") && !Kind::Pdf.fits("页面.html"));
    }
}
