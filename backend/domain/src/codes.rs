//! Code tables of the national standards (specification 2.3), as data. A code that no table knows is kept as text and
//! warned about on import; nothing is guessed.

use serde::Serialize;
use utoipa::ToSchema;

mod data;

pub use data::{ETHNICITY, GENDER, MARITAL, POLITICS, RANK};

/// One code.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct Code {
    /// The code of the standard.
    pub code: &'static str,
    /// Its words.
    pub label: &'static str,
    /// The letters of the standard, if it gives any.
    #[serde(skip_serializing_if = "str::is_empty")]
    pub alpha: &'static str,
    /// Whether it may still be given to a new record.
    pub valid: bool,
}

/// A table of one standard.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
pub struct CodeTable {
    /// Our name for it.
    pub name: &'static str,
    /// The standard.
    pub standard: &'static str,
    /// Its edition.
    pub version: &'static str,
    /// Whether the values were confirmed against a public copy of the standard.
    pub confirmed: bool,
    /// The codes, in the order of the standard.
    pub codes: &'static [Code],
    /// An ending that forms add or leave out (`汉` and `汉族`).
    #[serde(skip)]
    pub ending: &'static str,
}

/// Every table that is shipped.
pub const TABLES: &[&CodeTable] = &[&GENDER, &MARITAL, &ETHNICITY, &POLITICS, &RANK];

/// A value that a table knows, or the text as it came.
#[derive(Debug, Clone, PartialEq, Eq, Serialize)]
#[serde(untagged)]
pub enum Coded {
    /// A code of the table.
    Known(&'static Code),
    /// A text that the table does not know; a warning on import.
    Text(String),
}

impl CodeTable {
    /// The table of that name.
    pub fn named(name: &str) -> Option<&'static Self> {
        TABLES.iter().copied().find(|table| table.name == name)
    }

    /// The code with this number.
    pub fn by_code(&self, code: &str) -> Option<&'static Code> {
        self.codes.iter().find(|entry| entry.code == code)
    }

    /// The code with these words or these letters.
    pub fn by_label(&self, label: &str) -> Option<&'static Code> {
        let label = label.trim();
        let stem = |text: &'static str| text.strip_suffix(self.ending).unwrap_or(text);
        self.codes.iter().find(|entry| {
            entry.label == label
                || (!self.ending.is_empty() && stem(entry.label) == label)
                || (!entry.alpha.is_empty() && entry.alpha.eq_ignore_ascii_case(label))
        })
    }

    /// A code by its number or its words; otherwise the text, trimmed and kept.
    pub fn read(&self, text: &str) -> Coded {
        let text = text.trim();
        self.by_code(text).or_else(|| self.by_label(text)).map_or_else(|| Coded::Text(text.to_owned()), Coded::Known)
    }
}

impl Coded {
    /// What to show.
    pub fn label(&self) -> &str {
        match self {
            Self::Known(code) => code.label,
            Self::Text(text) => text,
        }
    }

    /// What to store.
    pub fn stored(&self) -> &str {
        match self {
            Self::Known(code) => code.code,
            Self::Text(text) => text,
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_tables_have_the_size_of_their_standards_and_no_code_twice() {
        let sizes: Vec<_> = TABLES.iter().map(|table| (table.name, table.codes.len())).collect();
        let expected = [("gender", 4), ("marital", 8), ("ethnicity", 58), ("politics", 13), ("rank", 13)];
        assert_eq!(sizes, expected);
        for table in TABLES {
            for (i, a) in table.codes.iter().enumerate() {
                for b in &table.codes[i + 1..] {
                    assert!(a.code != b.code && a.label != b.label, "{} {}", table.name, a.code);
                    assert!(a.alpha.is_empty() || a.alpha != b.alpha, "{} {}", table.name, a.alpha);
                }
            }
        }
    }

    #[test]
    fn a_code_is_found_by_number_words_and_letters() {
        let han = ETHNICITY.by_code("01").unwrap();
        assert_eq!((han.label, han.alpha), ("汉族", "HA"));
        for text in ["01", "汉族", "汉", " 汉族 ", "HA", "ha"] {
            assert_eq!(ETHNICITY.read(text), Coded::Known(han), "{text}");
        }
        assert_eq!(ETHNICITY.by_code("56").unwrap().label, "基诺族");
        assert_eq!(POLITICS.read("中共党员").stored(), "01");
        assert_eq!(RANK.read("132").label(), "县处级副职");
        assert_eq!(GENDER.read("女").stored(), "2");
        assert_eq!(MARITAL.by_code("21").unwrap().label, "初婚");
    }

    #[test]
    fn what_no_table_knows_is_kept_as_text() {
        assert_eq!(ETHNICITY.read(" 穿青人 "), Coded::Text("穿青人".to_owned()));
        assert_eq!(ETHNICITY.read("").label(), "");
        assert_eq!(POLITICS.read("党员").stored(), "党员");
        assert_eq!(CodeTable::named("rank"), Some(&RANK));
        assert_eq!(CodeTable::named("no_such"), None);
    }
}
