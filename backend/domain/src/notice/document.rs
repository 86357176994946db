//! The text of a notice as an official document (GB/T 9704 order: number, title, body, signature, date), with the fields
//! that may be public and no others (R-NOT-6).

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Kind;
use super::content::{Content, Person, Reception};
use super::of_unit::ReceptionDay;
use crate::citizen_id::Sex;

/// A section of the body: 一、二、三.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NoticeSection)]
pub struct Section {
    /// Heading, numbered.
    pub heading: String,
    /// Paragraphs.
    pub lines: Vec<String>,
}

crate::text_enum! {
    /// What was changed in a published notice.
    pub enum AmendmentKind {
        /// Its words, people or posts.
        Correction = "correction",
        /// Its last day.
        Extension = "extension",
    }
}

/// A change of a published notice, appended and never silent.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NoticeAmendment)]
pub struct Amendment {
    /// What was changed.
    pub kind: AmendmentKind,
    /// When the change was published.
    pub on: NaiveDate,
    /// In words.
    pub text: String,
}

impl Amendment {
    /// As the public reads it.
    pub fn line(&self) -> String {
        let what = match self.kind {
            AmendmentKind::Correction => "更正",
            AmendmentKind::Extension => "延期",
        };
        format!("{}{what}：{}", long_date(self.on), self.text)
    }
}

/// A notice as the public reads it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = NoticeDocument)]
pub struct Document {
    /// What it announces.
    pub kind: Kind,
    /// Number; none before the publication.
    pub number: Option<String>,
    /// Title.
    pub title: String,
    /// First paragraph.
    pub opening: String,
    /// Sections.
    pub sections: Vec<Section>,
    /// Last paragraph.
    pub closing: String,
    /// Who receives reports.
    pub reception: Reception,
    /// Who signs.
    pub publisher: String,
    /// First day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// What was changed since it was first published, oldest first.
    #[serde(default)]
    pub amendments: Vec<Amendment>,
    /// When leaders receive people, of such a notice.
    #[serde(default)]
    pub days: Vec<ReceptionDay>,
}

/// What a document is made of.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// Number.
    pub number: Option<&'a str>,
    /// Title.
    pub title: &'a str,
    /// Content.
    pub content: &'a Content,
    /// Reception.
    pub reception: &'a Reception,
    /// Name of the county, for the signature.
    pub county: &'a str,
    /// First and last day.
    pub start: NaiveDate,
    /// Last day.
    pub end: NaiveDate,
    /// Working days between.
    pub working_days: u32,
    /// What was changed.
    pub amendments: &'a [Amendment],
}

/// 2026年3月9日
pub fn long_date(day: NaiveDate) -> String {
    format!("{}年{}月{}日", day.year(), day.month(), day.day())
}

/// Who signs: the organization department of the county's committee.
pub fn publisher(county: &str) -> String {
    let place = county.ends_with(['县', '市', '区', '州', '旗', '省', '盟']);
    if place { format!("中共{county}委组织部") } else { county.to_owned() }
}

const ORDINALS: [&str; 10] = ["一", "二", "三", "四", "五", "六", "七", "八", "九", "十"];

pub(super) fn sections(parts: Vec<(&str, Vec<String>)>) -> Vec<Section> {
    let filled = parts.into_iter().filter(|(_, lines)| lines.iter().any(|l| !l.trim().is_empty()));
    let numbered = filled.enumerate().map(|(i, (heading, lines))| {
        let ordinal = ORDINALS.get(i).copied().unwrap_or_default();
        let lines = lines.iter().flat_map(|l| l.lines()).map(str::trim).filter(|l| !l.is_empty()).map(str::to_owned);
        Section { heading: format!("{ordinal}、{heading}"), lines: lines.collect() }
    });
    numbered.collect()
}

pub(super) fn day(date: Option<NaiveDate>) -> String {
    date.map(long_date).unwrap_or_default()
}

pub(super) fn introduced(person: &Person) -> String {
    let sex = match person.sex {
        Some(Sex::Male) => "男，",
        Some(Sex::Female) => "女，",
        None => "",
    };
    let birth = person.birth.map(|m| format!("{}年{}月出生，", m.year(), m.month())).unwrap_or_default();
    let part = |text: &str| if text.is_empty() { String::new() } else { format!("{text}，") };
    let (education, party) = (part(&person.education), part(&person.party));
    let mut line = format!("{}，{sex}{birth}{education}{party}", person.name);
    line += &format!("现任{}，拟任{}。", person.current_post, person.proposed_post);
    if let Some(reason) = person.exceptional_reason.as_deref().filter(|r| !r.trim().is_empty()) {
        line += &format!("破格提拔理由：{reason}。");
    }
    line
}

impl Document {
    /// The document of these parts.
    pub fn of(parts: &Parts<'_>) -> Self {
        let period = format!("{}至{}", long_date(parts.start), long_date(parts.end));
        let (opening, sections, closing) = match parts.content {
            Content::Vacancy(c) => {
                let post = |p: &super::content::Post| format!("{}（{}名）", p.name, p.headcount);
                let body = sections(vec![
                    ("推荐职位", c.posts.iter().map(post).collect()),
                    ("任职资格条件", vec![c.qualifications.clone()]),
                    ("推荐方式", vec![c.method.clone()]),
                    ("推荐时间和地点", vec![format!("{} {}", day(c.round_on), c.time_place)]),
                ]);
                ("根据工作需要，经研究，拟对下列职位进行民主推荐，现预告如下。".to_owned(), body, String::new())
            }
            Content::Inspection(c) => {
                let person = |p: &Person| format!("{}，{}", p.name, p.current_post);
                let member = |m: &super::content::TeamLine| format!("{}（{}）", m.name, m.title);
                let body = sections(vec![
                    ("考察任务", vec![c.task.clone()]),
                    ("考察对象", c.people.iter().map(person).collect()),
                    ("考察时间", vec![format!("{}至{}", day(c.inspect_from), day(c.inspect_to))]),
                    ("考察方式", vec![c.method.clone()]),
                    ("考察内容", vec![c.subject.clone()]),
                    ("考察组成员", c.team.iter().map(member).collect()),
                    (
                        "反映情况的时限和地点",
                        vec![
                            format!("{}前，可以来信、来电、来访等方式反映。", day(c.letters_until)),
                            format!("接待地点：{}", c.letters_place),
                        ],
                    ),
                    ("监督电话", vec![c.supervision_phone.clone()]),
                ]);
                let closing = "反映情况应当实事求是。我们对反映人的情况严格保密。".to_owned();
                ("根据干部选拔任用工作有关规定，现将考察工作预告如下。".to_owned(), body, closing)
            }
            Content::PreAppointment(c) => {
                let opening = format!(
                    "根据干部选拔任用工作有关规定，现将下列同志拟任职务情况予以公示。公示时间为{period}，共{}个工作日。",
                    parts.working_days
                );
                let body = sections(vec![("公示对象", c.people.iter().map(introduced).collect())]);
                let closing = "公示期间，可以来信、来电、来访等方式，向下列受理单位反映公示对象的情况和问题。\
                               反映情况应当实事求是。我们对反映人的情况严格保密。";
                (opening, body, closing.to_owned())
            }
            other => super::unit_document::said(other, &period, parts.working_days),
        };
        Self {
            kind: parts.content.kind(),
            number: parts.number.map(str::to_owned),
            title: parts.title.to_owned(),
            opening,
            sections,
            closing,
            reception: parts.reception.clone(),
            publisher: publisher(parts.county),
            start: parts.start,
            end: parts.end,
            amendments: parts.amendments.to_vec(),
            days: match parts.content {
                Content::Reception(c) => c.days.clone(),
                _ => Vec::new(),
            },
        }
    }
}
