//! Reading the file: size, encoding, then every element to its field. Nothing that was there is dropped.

use std::borrow::Cow;

use super::person::{FAMILY, LrmxPerson, ROW, Relative};
use super::tree::{self, Child, Element, is_legal};
use super::write::escape;
use super::{Kept, LrmxError, LrmxRead, LrmxWarning, LrmxWarningCode, MAX_FILE_BYTES, PRINTED_RELATIVES};
use crate::month::Month;
use crate::params::Params;

/// Reads a file.
///
/// # Errors
/// [`LrmxError`]: too large, not UTF-8, not well-formed, with a document type or an entity, or of another kind.
pub fn read(bytes: &[u8], params: &Params) -> Result<LrmxRead, LrmxError> {
    if bytes.len() > MAX_FILE_BYTES {
        return Err(LrmxError::FileTooLarge { have: bytes.len(), max: MAX_FILE_BYTES });
    }
    let source = decode(bytes)?;
    let mut reading = Reading::default();
    let source = if source.chars().all(is_legal) {
        Cow::Borrowed(source)
    } else {
        reading.warn(LrmxWarningCode::ControlCharacter, "");
        Cow::Owned(source.chars().filter(|c| is_legal(*c)).collect::<String>())
    };
    let root = tree::parse(&source)?;
    if root.name != "Person" {
        return Err(LrmxError::NotLrmx(root.name));
    }
    reading.person(root);
    let have = photo_bytes(&reading.person.photo);
    let max = params.photo_max_bytes as usize;
    if have > max {
        return Err(LrmxError::PhotoTooLarge { have, max });
    }
    reading.look_over();
    Ok(LrmxRead { person: reading.person, warnings: reading.warnings })
}

/// The size of a photo in base64, decoded.
pub fn photo_bytes(base64: &str) -> usize {
    base64.bytes().filter(|b| !b.is_ascii_whitespace() && *b != b'=').count() * 3 / 4
}

fn decode(bytes: &[u8]) -> Result<&str, LrmxError> {
    let wrong = |name: &str| Err(LrmxError::WrongEncoding(name.to_owned()));
    match bytes {
        [0xFF, 0xFE, ..] | [0xFE, 0xFF, ..] | [b'<', 0, ..] | [0, b'<', ..] => return wrong("utf-16"),
        _ => {}
    }
    let bytes = bytes.strip_prefix(b"\xEF\xBB\xBF").unwrap_or(bytes);
    std::str::from_utf8(bytes).or_else(|_| wrong(declared(bytes).as_deref().unwrap_or("an unknown encoding")))
}

/// The encoding that the first line claims, when it is no UTF-8.
fn declared(bytes: &[u8]) -> Option<String> {
    let head = String::from_utf8_lossy(bytes.get(..bytes.len().min(200))?).to_lowercase();
    let rest = head.split_once("?>")?.0.split_once("encoding")?.1.trim_start().strip_prefix('=')?.trim_start();
    let name: String = rest.chars().skip(1).take_while(|c| c.is_ascii_alphanumeric() || "-_".contains(*c)).collect();
    (!name.is_empty() && !name.starts_with("utf")).then_some(name)
}

#[derive(Default)]
struct Reading {
    person: LrmxPerson,
    warnings: Vec<LrmxWarning>,
}

impl Reading {
    fn warn(&mut self, code: LrmxWarningCode, of: impl Into<String>) {
        self.warnings.push(LrmxWarning { code, of: of.into() });
    }

    fn attributes(&mut self, place: &str, element: &Element<'_>) {
        if !element.attributes.is_empty() {
            self.person.attributes.insert(place.to_owned(), element.attributes.clone());
        }
    }

    fn keep(&mut self, after: &str, child: &Child<'_>) {
        let xml = match child {
            Child::Text(text) if text.trim().is_empty() => return,
            Child::Text(text) => {
                self.warn(LrmxWarningCode::StrayText, after);
                escape(text.trim())
            }
            Child::Element(element) => element.xml.to_owned(),
            Child::Other(xml) => (*xml).to_owned(),
        };
        self.person.kept.push(Kept { after: after.to_owned(), xml });
    }

    /// Text for a field, when the element is known there, plain, and the field is still free.
    fn value(&mut self, place: &str, element: &Element<'_>, field: Option<&str>) -> Option<String> {
        let (text, present) = (element.text(), field.map(str::is_empty));
        let code = match (&text, present) {
            (Some(_), Some(true)) => return text,
            (Some(_), Some(false)) => LrmxWarningCode::RepeatedElement,
            _ => LrmxWarningCode::UnknownElement,
        };
        self.warn(code, place);
        None
    }

    fn person(&mut self, root: Element<'_>) {
        self.attributes("", &root);
        let mut after = String::new();
        let mut family_seen = false;
        for child in root.children {
            let Child::Element(element) = &child else {
                self.keep(&after, &child);
                continue;
            };
            if element.name == FAMILY && !family_seen {
                family_seen = true;
                self.attributes(FAMILY, element);
                self.family(element);
                after = FAMILY.to_owned();
                continue;
            }
            let field = self.person.field(&element.name).map(str::to_owned);
            match self.value(&element.name, element, field.as_deref()) {
                Some(text) => {
                    self.attributes(&element.name, element);
                    after.clone_from(&element.name);
                    if let Some(field) = self.person.field_mut(&element.name) {
                        *field = text;
                    }
                    element.others().for_each(|other| self.keep(&after, other));
                }
                // A second one stands behind the first, or the next reading would take it for the first.
                None if field.is_some_and(|field| !field.is_empty()) => self.keep(&element.name, &child),
                None if element.name == FAMILY => self.keep(FAMILY, &child),
                None => self.keep(&after, &child),
            }
        }
    }

    fn family(&mut self, table: &Element<'_>) {
        for child in &table.children {
            let place = format!("{FAMILY}/{}", self.person.family.len());
            match child {
                Child::Element(row) if row.name == ROW => {
                    self.attributes(&format!("{place}/"), row);
                    let relative = self.row(&place, row);
                    self.person.family.push(relative);
                }
                Child::Element(_) => {
                    self.warn(LrmxWarningCode::UnknownElement, place.as_str());
                    self.keep(&place, child);
                }
                _ => self.keep(&place, child),
            }
        }
    }

    fn row(&mut self, place: &str, row: &Element<'_>) -> Relative {
        let mut relative = Relative::default();
        let mut after = format!("{place}/");
        for child in &row.children {
            let Child::Element(element) = child else {
                self.keep(&after, child);
                continue;
            };
            let here = format!("{place}/{}", element.name);
            match self.value(&here, element, relative.field(&element.name)) {
                Some(text) => {
                    self.attributes(&here, element);
                    if let Some(field) = relative.field_mut(&element.name) {
                        *field = text;
                    }
                    after = here;
                    element.others().for_each(|other| self.keep(&after, other));
                }
                None if relative.field(&element.name).is_some_and(|field| !field.is_empty()) => self.keep(&here, child),
                None => self.keep(&after, child),
            }
        }
        relative
    }

    /// Warns of what a person should look at; changes nothing.
    fn look_over(&mut self) {
        let mut found = Vec::new();
        let mut warn = |code, of: String| found.push(LrmxWarning { code, of });
        let unreadable = |text: &str| !text.is_empty() && Month::lenient(text).is_none();
        let person = &self.person;
        for element in ["ChuShengNianYue", "CanJiaGongZuoShiJian", "JiSuanNianLingShiJian", "TianBiaoShiJian"] {
            if person.field(element).is_some_and(unreadable) {
                warn(LrmxWarningCode::UnreadableDate, element.to_owned());
            }
        }
        for (i, relative) in person.family.iter().enumerate() {
            if unreadable(&relative.birth) {
                warn(LrmxWarningCode::UnreadableDate, format!("{FAMILY}/{i}/ChuShengRiQi"));
            }
            if !relative.is_complete() {
                warn(LrmxWarningCode::RelativeIncomplete, format!("{FAMILY}/{i}"));
            }
        }
        if person.family.iter().filter(|relative| !relative.is_empty()).count() > PRINTED_RELATIVES {
            warn(LrmxWarningCode::TooManyRelatives, FAMILY.to_owned());
        }
        let base64 = |b: u8| b.is_ascii_alphanumeric() || b.is_ascii_whitespace() || b"+/=".contains(&b);
        if !person.photo.bytes().all(base64) {
            warn(LrmxWarningCode::PhotoUnreadable, "ZhaoPian".to_owned());
        }
        self.warnings.append(&mut found);
    }
}
