//! The papers of an audit as official documents (GB/T 9704 order: number, title, addressee, body, signature, date), for
//! print. What of it somebody reads says [`super::Relation`].

use chrono::NaiveDate;

use super::{Paper, Responsibility};
use crate::notice::document::{long_date, publisher};
use crate::official::{Print, paragraphs};

crate::text_enum! {
    /// Which document.
    pub enum Document {
        /// 审计委托书.
        Entrustment = "entrustment",
        /// 审计通知书.
        Notice = "notice",
        /// 审计报告, with 征求意见稿 in its title until it is issued.
        Report = "report",
        /// 审计意见书.
        Opinion = "opinion",
        /// 审计结果报告.
        Result = "result",
        /// 审计移送书.
        Transfer = "transfer",
    }
}

impl Document {
    /// The paper whose words it carries.
    pub fn paper(self) -> Paper {
        match self {
            Self::Entrustment => Paper::Entrustment,
            Self::Notice => Paper::Notice,
            Self::Report => Paper::Report,
            Self::Opinion => Paper::Opinion,
            Self::Result => Paper::Result,
            Self::Transfer => Paper::Transfer,
        }
    }
}

/// Something found, in a line.
#[derive(Debug, Clone)]
pub struct Found<'a> {
    /// What.
    pub matter: &'a str,
    /// How much, in fen.
    pub amount_fen: i64,
    /// Whose responsibility.
    pub responsibility: Responsibility,
    /// In words.
    pub text: &'a str,
}

/// What a document is made of.
#[derive(Debug, Clone, Default)]
pub struct Parts<'a> {
    /// Number.
    pub number: Option<&'a str>,
    /// The official.
    pub subject: &'a str,
    /// The unit.
    pub unit: &'a str,
    /// The post.
    pub post: &'a str,
    /// First and last day audited.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Who leads, and the others.
    pub team: Vec<&'a str>,
    /// Its words.
    pub text: &'a str,
    /// What was found, as far as the reader may know.
    pub found: Vec<Found<'a>>,
    /// To which organ a clue goes.
    pub to: Option<&'a str>,
    /// Whether the report was issued.
    pub issued: bool,
    /// Name of the county.
    pub county: &'a str,
    /// On which day.
    pub on: NaiveDate,
}

/// So many fen in yuan, exact: `12,500.00`.
pub fn yuan(fen: i64) -> String {
    let (whole, rest) = (fen / 100, fen % 100);
    let digits = whole.abs().to_string();
    let groups: Vec<&str> = {
        let first = digits.len() % 3;
        let (head, tail) = digits.split_at(first);
        let tail = tail.as_bytes().chunks(3).filter_map(|three| std::str::from_utf8(three).ok());
        (!head.is_empty()).then_some(head).into_iter().chain(tail).collect()
    };
    format!("{}{}.{:02}", if fen < 0 { "-" } else { "" }, groups.join(","), rest.abs())
}

fn line(n: usize, of: &Found<'_>) -> String {
    let whose = match of.responsibility {
        Responsibility::Direct => "直接责任",
        Responsibility::Leadership => "领导责任",
    };
    let amount = if of.amount_fen == 0 { String::new() } else { format!("涉及金额{}元，", yuan(of.amount_fen)) };
    format!("{}. {}。{amount}被审计人负{whose}。{}", n + 1, of.matter, of.text)
}

/// The document of these parts.
pub fn print(document: Document, parts: &Parts<'_>) -> Print {
    let Parts { subject, unit, post, county, .. } = parts;
    let (bureau, department) = (format!("{county}审计局"), publisher(county));
    let audited = format!("{unit}、{subject}同志");
    let mut lines = Vec::new();
    let period = parts.period.map(|(from, to)| format!("审计期间：{}至{}。", long_date(from), long_date(to)));
    match document {
        Document::Entrustment => {
            let asked = format!("{subject}同志任{unit}{post}期间履行经济责任的情况");
            lines.push(format!("根据干部监督管理工作需要，现委托你单位对{asked}进行审计。"));
            lines.extend(period);
        }
        Document::Notice => {
            let asked = format!("{subject}同志任{unit}{post}期间履行经济责任的情况");
            lines.push(format!("受{department}委托，决定派出审计组，对{asked}进行审计。"));
            lines.extend(period);
            if let Some((lead, others)) = parts.team.split_first() {
                lines.push(format!("审计组组长：{lead}；成员：{}。", others.join("、")));
            }
        }
        _ => {}
    }
    lines.extend(paragraphs(parts.text));
    if document == Document::Report {
        lines.extend(parts.found.iter().enumerate().map(|(n, of)| line(n, of)));
    }
    let draft = document == Document::Report && !parts.issued;
    let title = match document {
        Document::Entrustment => "审计委托书".to_owned(),
        Document::Notice => "审计通知书".to_owned(),
        Document::Report if draft => format!("{subject}同志经济责任审计报告（征求意见稿）"),
        Document::Report => format!("{subject}同志经济责任审计报告"),
        Document::Opinion => "审计意见书".to_owned(),
        Document::Result => format!("{subject}同志经济责任审计结果报告"),
        Document::Transfer => "审计移送书".to_owned(),
    };
    let to = match document {
        Document::Entrustment => bureau.clone(),
        Document::Notice | Document::Opinion => audited,
        Document::Report if draft => audited,
        Document::Report | Document::Result => department.clone(),
        Document::Transfer => parts.to.unwrap_or_default().to_owned(),
    };
    let signer = if document == Document::Entrustment { department } else { bureau };
    Print { number: parts.number.map(str::to_owned), title, to: Some(to), lines, signer, on: parts.on }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn parts() -> Parts<'static> {
        Parts {
            number: Some("审计委托〔2026〕1号"),
            subject: "某甲",
            unit: "青川镇",
            post: "镇长",
            text: "请重点审计项目资金。",
            county: "示范县",
            period: Some(("2024-01-01".parse().unwrap(), "2025-12-31".parse().unwrap())),
            ..Parts::default()
        }
    }

    #[test]
    fn yuan_are_written_exactly_and_in_groups() {
        for (fen, text) in
            [(0, "0.00"), (5, "0.05"), (99_999, "999.99"), (100_000, "1,000.00"), (1_234_567_890, "12,345,678.90")]
        {
            assert_eq!(yuan(fen), text);
        }
    }

    #[test]
    fn an_entrustment_goes_from_the_department_to_the_bureau() {
        let print = print(Document::Entrustment, &parts());
        assert_eq!((print.to.as_deref(), print.signer.as_str()), (Some("示范县审计局"), "中共示范县委组织部"));
        assert_eq!(print.lines.len(), 3);
        assert!(print.lines[1].contains("2024年1月1日至2025年12月31日"));
    }

    #[test]
    fn a_report_is_a_draft_for_the_audited_until_it_is_issued() {
        let found = Found {
            matter: "往来款挂账",
            amount_fen: 1_250_000,
            responsibility: Responsibility::Direct,
            text: "已核实。",
        };
        let draft = Parts { found: vec![found], ..parts() };
        let print_of = |issued| print(Document::Report, &Parts { issued, ..draft.clone() });
        assert!(
            print_of(false).title.ends_with("（征求意见稿）")
                && print_of(false).to.as_deref() == Some("青川镇、某甲同志")
        );
        assert_eq!(
            (print_of(true).to.as_deref(), print_of(true).signer.as_str()),
            (Some("中共示范县委组织部"), "示范县审计局")
        );
        assert_eq!(print_of(true).lines[1], "1. 往来款挂账。涉及金额12,500.00元，被审计人负直接责任。已核实。");
    }
}
