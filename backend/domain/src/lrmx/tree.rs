//! The file as a small tree of elements: where a document type, an entity and bottomless nesting are refused.

use quick_xml::Reader;
use quick_xml::escape::resolve_xml_entity;
use quick_xml::events::{BytesStart, Event};

use super::LrmxError;

/// Deeper than any file of the field.
const MAX_DEPTH: usize = 32;
/// More than any file of the field, comments included: a bound on the memory of a hostile one.
const MAX_NODES: usize = 10_000;

/// An element. `xml` is where it stands in the source, with its tags.
#[derive(Debug)]
pub(super) struct Element<'a> {
    pub(super) name: String,
    pub(super) attributes: String,
    pub(super) xml: &'a str,
    pub(super) children: Vec<Child<'a>>,
}

/// What stands in an element.
#[derive(Debug)]
pub(super) enum Child<'a> {
    Element(Element<'a>),
    Text(String),
    /// A comment or a processing instruction.
    Other(&'a str),
}

impl Element<'_> {
    /// Its text, when it holds no other element; comments apart.
    pub(super) fn text(&self) -> Option<String> {
        let mut text = String::new();
        for child in &self.children {
            match child {
                Child::Text(part) => text.push_str(part),
                Child::Other(_) => {}
                Child::Element(_) => return None,
            }
        }
        Some(text.trim().to_owned())
    }

    /// Its comments and processing instructions.
    pub(super) fn others(&self) -> impl Iterator<Item = &Child<'_>> {
        self.children.iter().filter(|child| matches!(child, Child::Other(_)))
    }
}

/// Whether XML 1.0 admits the character.
pub(super) const fn is_legal(c: char) -> bool {
    matches!(c, '\t' | '\n' | '\r' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..='\u{10FFFF}')
}

/// Parses a document of one root.
pub(super) fn parse(source: &str) -> Result<Element<'_>, LrmxError> {
    let mut reader = Reader::from_str(source);
    reader.config_mut().expand_empty_elements = true;
    reader.config_mut().check_comments = true;
    let mut open: Vec<(Element<'_>, usize)> = Vec::new();
    let mut root = None;
    let mut nodes = 0;
    loop {
        let at = reader.buffer_position();
        let wrong = |reason: &str| LrmxError::Malformed { at, reason: reason.to_owned() };
        let event = reader
            .read_event()
            .map_err(|e| LrmxError::Malformed { at: reader.error_position(), reason: e.to_string() })?;
        let end = reader.buffer_position() as usize;
        let piece = source.get(at as usize..end).unwrap_or_default();
        nodes += usize::from(!matches!(
            event,
            Event::Text(_) | Event::CData(_) | Event::GeneralRef(_) | Event::End(_) | Event::Eof
        ));
        if nodes > MAX_NODES || open.len() > MAX_DEPTH {
            return Err(LrmxError::TooComplex);
        }
        let child = match event {
            Event::DocType(_) => return Err(LrmxError::DocumentType),
            Event::Decl(decl) if at == 0 => {
                declared(&decl).map_or(Ok(()), Err)?;
                continue;
            }
            Event::Decl(_) => return Err(wrong("a declaration in the middle")),
            Event::Start(start) if root.is_none() => {
                open.push((element(&start, at)?, at as usize));
                continue;
            }
            Event::End(_) => {
                let Some((mut done, start)) = open.pop() else { return Err(wrong("an end without a start")) };
                done.xml = source.get(start..end).unwrap_or_default();
                if open.is_empty() {
                    root = Some(done);
                    continue;
                }
                Child::Element(done)
            }
            Event::Start(_) | Event::Empty(_) => return Err(wrong("more than one root element")),
            Event::Text(text) => Child::Text(text.xml10_content().into_owned()),
            Event::CData(text) => Child::Text(text.xml10_content().into_owned()),
            Event::GeneralRef(reference) => Child::Text(resolve(&reference, at)?),
            Event::Comment(_) | Event::PI(_) => Child::Other(piece),
            Event::Eof => break,
        };
        match (open.last_mut(), child) {
            (Some((parent, _)), child) => push(&mut parent.children, child),
            (None, Child::Text(text)) if !text.trim().is_empty() => return Err(wrong("text outside the root element")),
            (None, _) => {}
        }
    }
    match (open.is_empty(), root) {
        (true, Some(root)) => Ok(root),
        _ => Err(LrmxError::Malformed { at: source.len() as u64, reason: "the file ends too early".to_owned() }),
    }
}

fn push<'a>(children: &mut Vec<Child<'a>>, child: Child<'a>) {
    if let (Some(Child::Text(before)), Child::Text(text)) = (children.last_mut(), &child) {
        before.push_str(text);
    } else {
        children.push(child);
    }
}

fn declared(decl: &quick_xml::events::BytesDecl<'_>) -> Option<LrmxError> {
    let encoding = decl.encoding()?.ok()?;
    let known = ["utf-8", "utf8"].iter().any(|name| encoding.eq_ignore_ascii_case(name));
    (!known).then(|| LrmxError::WrongEncoding(encoding.into_owned()))
}

fn element<'a>(start: &BytesStart<'_>, at: u64) -> Result<Element<'a>, LrmxError> {
    let wrong = |reason: String| LrmxError::Malformed { at, reason };
    for attribute in start.attributes() {
        let value = attribute.map_err(|e| wrong(e.to_string()))?.value;
        if value.contains('<') {
            return Err(wrong("a tag in an attribute".to_owned()));
        }
        for reference in value.split('&').skip(1) {
            let name = reference.split_once(';').map_or(reference, |(name, _)| name);
            resolve(&quick_xml::events::BytesRef::new(name), at)?;
        }
    }
    let name = start.name().as_ref().to_owned();
    let attributes = start.attributes_raw().trim().to_owned();
    Ok(Element { name, attributes, xml: "", children: Vec::new() })
}

fn resolve(reference: &quick_xml::events::BytesRef<'_>, at: u64) -> Result<String, LrmxError> {
    match reference.resolve_char_ref() {
        Ok(Some(c)) if is_legal(c) => Ok(c.to_string()),
        Ok(Some(_)) | Err(_) => Err(LrmxError::Malformed { at, reason: "no such character".to_owned() }),
        Ok(None) => {
            let name: &str = reference.as_ref();
            resolve_xml_entity(name).map(str::to_owned).ok_or_else(|| LrmxError::Entity(name.to_owned()))
        }
    }
}
