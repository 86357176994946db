//! An official document as a `.docx` in the layout of GB/T 9704-2012: A4, 22 lines of 28 characters, body 三号仿宋, title
//! 二号小标宋, page number — 1 — in 四号宋体 on the outer side. Written by hand, as few parts as a word processor asks for: what
//! goes in is paragraphs with styles, and nothing of who made it but the line that the caller gives.

use std::io::{Cursor, Write};

use hezhen_domain::notice::document::long_date;
use hezhen_domain::official::Print;
use zip::write::{SimpleFileOptions, ZipWriter};

use crate::clock::local_time;
use crate::db::{Outcome, Tx};
use crate::http::File;
use crate::problem::Problem;

/// What a word processor calls it.
const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

/// How a paragraph is set.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Style {
    /// Name of the organ (发文机关标志): red, centred, large, with the red line below its number.
    Letterhead,
    /// Number of the document, centred, above the red line.
    Number,
    /// Title: 二号小标宋, centred.
    Title,
    /// 一、: 三号黑体.
    Heading,
    /// （一）: 三号楷体.
    Subheading,
    /// Body: 三号仿宋, indented by two characters.
    Body,
    /// A line without an indent.
    Plain,
    /// Signature and date: on the right, four characters from the edge.
    Signed,
}

impl Style {
    fn id(self) -> &'static str {
        match self {
            Self::Letterhead => "Letterhead",
            Self::Number => "Number",
            Self::Title => "DocTitle",
            Self::Heading => "Heading",
            Self::Subheading => "Subheading",
            Self::Body => "Body",
            Self::Plain => "Plain",
            Self::Signed => "Signed",
        }
    }
}

/// A paragraph.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Paragraph {
    /// How it is set.
    pub style: Style,
    /// What it says; lines of it are lines of the document.
    pub text: String,
}

impl Paragraph {
    /// A paragraph of this style.
    pub fn new(style: Style, text: impl Into<String>) -> Self {
        Self { style, text: text.into() }
    }
}

/// A text as it stands in XML, without what XML does not know.
fn xml(text: &str) -> String {
    let known = |c: &char| matches!(c, '\t' | ' '..='\u{D7FF}' | '\u{E000}'..='\u{FFFD}' | '\u{10000}'..);
    let text: String = text.chars().filter(known).collect();
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;")
}

/// Whether the next line that says anything is the signature: it does not stand on a page of its own.
fn before_signature(after: &[Paragraph]) -> bool {
    after.iter().find(|p| !p.text.is_empty()).is_some_and(|p| p.style == Style::Signed)
}

fn paragraph(p: &Paragraph, after: &[Paragraph]) -> String {
    let lines = p.text.split('\n').map(|line| format!("<w:t xml:space=\"preserve\">{}</w:t>", xml(line)));
    let run = lines.collect::<Vec<_>>().join("<w:br/>");
    let keep = if before_signature(after) { "<w:keepNext/>" } else { "" };
    format!("<w:p><w:pPr><w:pStyle w:val=\"{}\"/>{keep}</w:pPr><w:r>{run}</w:r></w:p>", p.style.id())
}

const HEAD: &str = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
const W: &str = "xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\"";
const R: &str = "xmlns:r=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships\"";
const OFFICE: &str = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE: &str = "http://schemas.openxmlformats.org/package/2006";

/// Margins 37, 35, 28 and 26 mm, in twentieths of a point; 22 lines of 28 characters.
const PAGE: &str = "<w:headerReference w:type=\"default\" r:id=\"rId5\"/><w:headerReference w:type=\"even\" r:id=\"rId5\"/>\
    <w:footerReference w:type=\"default\" r:id=\"rId3\"/><w:footerReference w:type=\"even\" r:id=\"rId4\"/>\
    <w:pgSz w:w=\"11906\" w:h=\"16838\"/><w:pgMar w:top=\"2098\" w:right=\"1474\" w:bottom=\"1984\" w:left=\"1587\" \
    w:header=\"851\" w:footer=\"1361\" w:gutter=\"0\"/>\
    <w:docGrid w:type=\"lines\" w:linePitch=\"579\"/>";

/// A style of paragraphs: what is set, in which type, how large in half points.
fn style(id: &str, set: &str, font: &str, half: u32, colour: &str) -> String {
    let colour = if colour.is_empty() { String::new() } else { format!("<w:color w:val=\"{colour}\"/>") };
    format!(
        "<w:style w:type=\"paragraph\" w:customStyle=\"1\" w:styleId=\"{id}\"><w:name w:val=\"{id}\"/>\
         <w:basedOn w:val=\"Normal\"/><w:pPr>{set}</w:pPr><w:rPr><w:rFonts w:ascii=\"Times New Roman\" \
         w:hAnsi=\"Times New Roman\" w:eastAsia=\"{font}\"/>{colour}<w:sz w:val=\"{half}\"/></w:rPr></w:style>"
    )
}

fn styles() -> String {
    let line = "<w:spacing w:before=\"0\" w:after=\"0\" w:line=\"579\" w:lineRule=\"exact\"/>";
    let indented = format!("{line}<w:ind w:firstLineChars=\"200\" w:firstLine=\"640\"/>");
    let middle = "<w:jc w:val=\"center\"/>";
    let (song, fang, title) = ("宋体", "仿宋", "方正小标宋简体");
    let all = [
        style("Letterhead", &format!("<w:spacing w:before=\"0\" w:after=\"240\"/>{middle}"), title, 76, "C00000"),
        style(
            "Number",
            &format!(
                "<w:pBdr><w:bottom w:val=\"single\" w:sz=\"18\" w:space=\"8\" w:color=\"C00000\"/></w:pBdr>\
                 <w:spacing w:before=\"0\" w:after=\"579\" w:line=\"579\" w:lineRule=\"exact\"/>{middle}"
            ),
            fang,
            32,
            "",
        ),
        style(
            "DocTitle",
            &format!("<w:spacing w:before=\"0\" w:after=\"579\" w:line=\"640\" w:lineRule=\"exact\"/>{middle}"),
            title,
            44,
            "",
        ),
        style("Heading", &format!("<w:keepNext/>{indented}"), "黑体", 32, ""),
        style("Subheading", &format!("<w:keepNext/>{indented}"), "楷体", 32, ""),
        style("Body", &format!("{indented}<w:jc w:val=\"both\"/>"), fang, 32, ""),
        style("Plain", line, fang, 32, ""),
        style(
            "Signed",
            &format!("<w:keepLines/>{line}<w:ind w:rightChars=\"400\" w:right=\"1280\"/><w:jc w:val=\"right\"/>"),
            fang,
            32,
            "",
        ),
        style("PageOdd", "<w:ind w:rightChars=\"100\" w:right=\"280\"/><w:jc w:val=\"right\"/>", song, 28, ""),
        style("PageEven", "<w:ind w:leftChars=\"100\" w:left=\"280\"/><w:jc w:val=\"left\"/>", song, 28, ""),
        style("Taken", "<w:jc w:val=\"right\"/>", song, 18, "808080"),
    ];
    // A quarter of a point closer, so that 28 characters of 16 points stand in 156 mm: a grid of characters says the same, but
    // there is a word processor that then gives each of them two places.
    format!(
        "{HEAD}<w:styles {W}><w:docDefaults><w:rPrDefault><w:rPr><w:rFonts w:ascii=\"Times New Roman\" \
         w:hAnsi=\"Times New Roman\" w:eastAsia=\"{fang}\"/><w:sz w:val=\"32\"/><w:lang w:val=\"en-US\" \
         w:eastAsia=\"zh-CN\"/></w:rPr></w:rPrDefault></w:docDefaults><w:style w:type=\"paragraph\" w:default=\"1\" \
         w:styleId=\"Normal\"><w:name w:val=\"Normal\"/><w:rPr><w:spacing w:val=\"-5\"/><w:sz w:val=\"32\"/></w:rPr></w:style>{}</w:styles>",
        all.concat()
    )
}

fn page_number(style: &str) -> String {
    format!(
        "{HEAD}<w:ftr {W}><w:p><w:pPr><w:pStyle w:val=\"{style}\"/></w:pPr><w:r><w:t xml:space=\"preserve\">— </w:t></w:r>\
         <w:fldSimple w:instr=\" PAGE \"><w:r><w:t>1</w:t></w:r></w:fldSimple><w:r><w:t xml:space=\"preserve\"> —</w:t>\
         </w:r></w:p></w:ftr>"
    )
}

fn relations(all: &[(&str, String)]) -> String {
    let one = |(id, (kind, target)): (usize, &(&str, String))| {
        format!("<Relationship Id=\"rId{}\" Type=\"{OFFICE}/{kind}\" Target=\"{target}\"/>", id + 1)
    };
    let all: String = all.iter().enumerate().map(one).collect();
    format!("{HEAD}<Relationships xmlns=\"{PACKAGE}/relationships\">{all}</Relationships>")
}

/// An official document for the actor: letterhead, number, title, to whom, body, signature, day.
///
/// # Errors
/// `internal`.
pub fn official(tx: &Tx<'_>, print: &Print) -> Outcome<File> {
    let p = |style, text: &str| Paragraph::new(style, text);
    let mut all = vec![
        p(Style::Letterhead, &print.signer),
        p(Style::Number, print.number.as_deref().unwrap_or_default()),
        p(Style::Title, &print.title),
    ];
    all.extend(print.to.as_ref().map(|to| p(Style::Plain, &format!("{to}："))));
    all.extend(print.lines.iter().map(|line| p(Style::Body, line)));
    all.extend([p(Style::Plain, ""), p(Style::Plain, "")]);
    all.extend([p(Style::Signed, &print.signer), p(Style::Signed, &long_date(print.on))]);
    taken(tx, &print.title, &all)
}

/// A document for the actor, who stands on every page with the minute.
///
/// # Errors
/// `internal`.
pub fn taken(tx: &Tx<'_>, title: &str, paragraphs: &[Paragraph]) -> Outcome<File> {
    let by = format!("{} {} 导出", tx.actor().name(), local_time(tx.now().0));
    Ok(File { name: format!("{title}.docx"), mime: MEDIA_TYPE, bytes: write(paragraphs, &by)? })
}

/// The file; `taken` stands small on every page: who took it, and when.
fn write(paragraphs: &[Paragraph], taken: &str) -> Outcome<Vec<u8>> {
    let parts = ["document.main:document", "styles:styles", "settings:settings", "footer:footer1", "footer:footer2"];
    let kind = |part: &str| {
        let (kind, name) = part.split_once(':').unwrap_or((part, part));
        format!(
            "<Override PartName=\"/word/{name}.xml\" \
             ContentType=\"application/vnd.openxmlformats-officedocument.wordprocessingml.{kind}+xml\"/>"
        )
    };
    let kinds: String = parts.into_iter().chain(["header:header1"]).map(kind).collect();
    let types = format!(
        "{HEAD}<Types xmlns=\"{PACKAGE}/content-types\"><Default Extension=\"rels\" \
         ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/><Default Extension=\"xml\" \
         ContentType=\"application/xml\"/>{kinds}</Types>"
    );
    let of_document = [
        ("styles", "styles.xml".to_owned()),
        ("settings", "settings.xml".to_owned()),
        ("footer", "footer1.xml".to_owned()),
        ("footer", "footer2.xml".to_owned()),
        ("header", "header1.xml".to_owned()),
    ];
    let body: String = paragraphs.iter().enumerate().map(|(n, p)| paragraph(p, &paragraphs[n + 1..])).collect();
    let files = [
        ("[Content_Types].xml", types),
        ("_rels/.rels", relations(&[("officeDocument", "word/document.xml".to_owned())])),
        ("word/_rels/document.xml.rels", relations(&of_document)),
        (
            "word/document.xml",
            format!("{HEAD}<w:document {W} {R}><w:body>{body}<w:sectPr>{PAGE}</w:sectPr></w:body></w:document>"),
        ),
        ("word/styles.xml", styles()),
        ("word/settings.xml", format!("{HEAD}<w:settings {W}><w:evenAndOddHeaders/></w:settings>")),
        ("word/footer1.xml", page_number("PageOdd")),
        ("word/footer2.xml", page_number("PageEven")),
        (
            "word/header1.xml",
            format!(
                "{HEAD}<w:hdr {W}><w:p><w:pPr><w:pStyle w:val=\"Taken\"/></w:pPr><w:r><w:t>{}</w:t></w:r></w:p></w:hdr>",
                xml(taken)
            ),
        ),
    ];
    // The epoch of the format: no part tells when it was made.
    let plain = SimpleFileOptions::default().last_modified_time(zip::DateTime::default());
    let mut out = ZipWriter::new(Cursor::new(Vec::new()));
    for (name, text) in files {
        out.start_file(name, plain).map_err(Problem::internal)?;
        out.write_all(text.as_bytes()).map_err(Problem::internal)?;
    }
    Ok(out.finish().map_err(Problem::internal)?.into_inner())
}
