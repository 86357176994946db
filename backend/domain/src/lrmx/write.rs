//! Writing the file: a byte order mark, the elements in the order of the form, and what was kept at its place.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::person::{BEFORE_FAMILY, ELEMENTS, FAMILY, LrmxPerson, RELATIVE_ELEMENTS, ROW};
use super::tree::is_legal;

/// The media type of a download.
pub const MEDIA_TYPE: &str = "text/xml;charset=UTF-8";

/// The name of a download: `2026.03.01 干部任免审批表 姓名.lrmx`; what a file name cannot hold is left out.
pub fn file_name(name: &str, on: NaiveDate) -> String {
    let name: String = name.chars().filter(|c| !c.is_control() && !r#"\/:*?"<>|"#.contains(*c)).collect();
    format!("{} 干部任免审批表 {}.lrmx", on.format("%Y.%m.%d"), name.trim())
}

/// Writes the file.
pub fn write(person: &LrmxPerson) -> String {
    let text = String::from("\u{FEFF}<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
    let mut page = Page { person, kept: BTreeMap::new(), text };
    for kept in &person.kept {
        page.kept.entry(&kept.after).or_default().push(&kept.xml);
    }
    page.open("", "Person");
    page.text.push('\n');
    page.kept(1, "");
    for element in ELEMENTS {
        page.leaf(1, element, element, person.field(element).unwrap_or_default());
        page.kept(1, element);
        if *element == BEFORE_FAMILY {
            page.family();
            page.kept(1, FAMILY);
        }
    }
    page.text.push_str("</Person>\n");
    page.text
}

struct Page<'a> {
    person: &'a LrmxPerson,
    kept: BTreeMap<&'a str, Vec<&'a str>>,
    text: String,
}

impl Page<'_> {
    fn open(&mut self, place: &str, element: &str) {
        self.text.push('<');
        self.text.push_str(element);
        if let Some(attributes) = self.person.attributes.get(place) {
            self.text.push(' ');
            self.text.push_str(attributes);
        }
        self.text.push('>');
    }

    fn indent(&mut self, depth: usize) {
        self.text.push_str(&"  ".repeat(depth));
    }

    fn close(&mut self, element: &str) {
        self.text.push_str(&format!("</{element}>\n"));
    }

    fn leaf(&mut self, depth: usize, place: &str, element: &str, value: &str) {
        self.indent(depth);
        self.open(place, element);
        self.text.push_str(&escape(value));
        self.close(element);
    }

    fn kept(&mut self, depth: usize, after: &str) {
        for xml in self.kept.get(after).into_iter().flatten() {
            self.text.push_str(&"  ".repeat(depth));
            self.text.push_str(xml);
            self.text.push('\n');
        }
    }

    fn family(&mut self) {
        self.indent(1);
        self.open(FAMILY, FAMILY);
        self.text.push('\n');
        for (i, relative) in self.person.family.iter().enumerate() {
            self.kept(2, &format!("{FAMILY}/{i}"));
            let row = format!("{FAMILY}/{i}/");
            self.indent(2);
            self.open(&row, ROW);
            self.text.push('\n');
            self.kept(3, &row);
            for element in RELATIVE_ELEMENTS {
                let place = format!("{row}{element}");
                self.leaf(3, &place, element, relative.field(element).unwrap_or_default());
                self.kept(3, &place);
            }
            self.indent(2);
            self.close(ROW);
        }
        self.kept(2, &format!("{FAMILY}/{}", self.person.family.len()));
        self.indent(1);
        self.close(FAMILY);
    }
}

/// Text for between two tags: marks escaped, a carriage return kept, what XML does not admit left out.
pub(super) fn escape(text: &str) -> String {
    let mut escaped = String::with_capacity(text.len());
    for c in text.chars().filter(|c| is_legal(*c)) {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '\r' => escaped.push_str("&#13;"),
            c => escaped.push(c),
        }
    }
    escaped
}
