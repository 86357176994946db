//! A notice as an official document on paper: letterhead, number, title, body, where to report, signature, date.

use hezhen_domain::notice::Amendment;
use hezhen_domain::notice::document::{Document, long_date};

use super::document::PROVISIONAL;
use crate::docx::{Paragraph, Style};

fn p(style: Style, text: impl Into<String>) -> Paragraph {
    Paragraph::new(style, text)
}

/// Its paragraphs, in the order of the page that the public reads.
pub(super) fn paragraphs(document: &Document, provisional: bool) -> Vec<Paragraph> {
    let mut all = vec![
        p(Style::Letterhead, &document.publisher),
        p(Style::Number, document.number.as_deref().unwrap_or_default()),
        p(Style::Title, &document.title),
        p(Style::Body, &document.opening),
    ];
    for section in &document.sections {
        all.push(p(Style::Heading, &section.heading));
        all.extend(section.lines.iter().map(|line| p(Style::Body, line)));
    }
    if !document.closing.is_empty() {
        all.push(p(Style::Body, &document.closing));
    }
    all.extend(document.amendments.iter().map(Amendment::line).map(|line| p(Style::Body, line)));
    if provisional {
        all.push(p(Style::Body, PROVISIONAL));
    }
    let reception = &document.reception;
    let lines = [
        ("受理单位", &reception.unit),
        ("受理电话", &reception.phone),
        ("受理时间", &reception.hours),
        ("通讯地址", &reception.address),
        ("网址", &reception.web),
    ];
    let filled = lines.into_iter().filter(|(_, text)| !text.trim().is_empty());
    all.extend(filled.map(|(name, text)| p(Style::Body, format!("{name}：{text}"))));
    all.extend([p(Style::Plain, ""), p(Style::Plain, "")]);
    all.extend([p(Style::Signed, &document.publisher), p(Style::Signed, long_date(document.start))]);
    all
}
