//! The papers of an audit as official documents (GB/T 9704 order: number, title, addressee, body, signature, date), for
//! print. What of it somebody reads says [`super::Relation`].

use chrono::NaiveDate;

use super::{Paper, RectificationState, Responsibility};
use crate::notice::document::{long_date, publisher};
use crate::official::{Print, paragraphs};

crate::text_enum! {
    /// Which document.
    pub enum Document {
        /// 审计委托书.
        Entrustment = "entrustment",
        /// 审计通知书.
        Notice = "notice",
        /// 审计取证单, of one finding.
        Evidence = "evidence",
        /// 审计报告, with 征求意见稿 in its title where it is a draft.
        Report = "report",
        /// 审计意见书.
        Opinion = "opinion",
        /// 审计结果报告.
        Result = "result",
        /// 审计移送书.
        Transfer = "transfer",
        /// 审计整改通知书.
        RectificationNotice = "rectification_notice",
        /// 审计整改情况报告.
        RectificationReport = "rectification_report",
    }
}

impl Document {
    /// The paper whose words it carries; what is made of a finding or of what is put right carries none.
    pub fn paper(self) -> Option<Paper> {
        match self {
            Self::Entrustment => Some(Paper::Entrustment),
            Self::Notice => Some(Paper::Notice),
            Self::Report => Some(Paper::Report),
            Self::Opinion => Some(Paper::Opinion),
            Self::Result => Some(Paper::Result),
            Self::Transfer => Some(Paper::Transfer),
            Self::Evidence | Self::RectificationNotice | Self::RectificationReport => None,
        }
    }
}

/// Something to be put right, in a line.
#[derive(Debug, Clone)]
pub struct Task<'a> {
    /// What.
    pub task: &'a str,
    /// By when.
    pub due_on: NaiveDate,
    /// How far it is.
    pub state: RectificationState,
    /// What was done, and when that was reported.
    pub report: Option<(&'a str, NaiveDate)>,
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
    /// Who noted it.
    pub by: &'a str,
    /// What proves it.
    pub files: Vec<&'a str>,
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
    /// What an audit of performance looks at.
    pub project: Option<&'a str>,
    /// First and last day audited.
    pub period: Option<(NaiveDate, NaiveDate)>,
    /// Who leads, and the others.
    pub team: Vec<&'a str>,
    /// Its words.
    pub text: &'a str,
    /// What was found, as far as the one to whom it goes may know.
    pub found: Vec<Found<'a>>,
    /// What is to be put right.
    pub tasks: Vec<Task<'a>>,
    /// To which organ a clue goes.
    pub to: Option<&'a str>,
    /// Whether it is what was issued, and no draft.
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

fn whose(of: &Found<'_>) -> &'static str {
    match of.responsibility {
        Responsibility::Direct => "直接责任",
        Responsibility::Leadership => "领导责任",
    }
}

fn line(n: usize, of: &Found<'_>) -> String {
    let amount = if of.amount_fen == 0 { String::new() } else { format!("涉及金额{}元，", yuan(of.amount_fen)) };
    format!("{}. {}。{amount}被审计人负{}。{}", n + 1, of.matter, whose(of), of.text)
}

const SIGNED: &str = "签名（盖章）：＿＿＿＿＿＿＿＿　　日期：＿＿＿＿＿＿＿＿";

/// One finding with its evidence, for both sides to sign.
fn evidence(of: &Found<'_>, parts: &Parts<'_>) -> Vec<String> {
    let mut lines = vec![format!("被审计单位：{}；被审计人：{}。", parts.unit, parts.subject)];
    lines.push(format!("审计事项：{}", of.matter));
    if of.amount_fen != 0 {
        lines.push(format!("涉及金额：{}元", yuan(of.amount_fen)));
    }
    lines.push(format!("责任类型：被审计人负{}", whose(of)));
    lines.push("事实和证据：".into());
    lines.extend(paragraphs(of.text));
    if !of.files.is_empty() {
        lines.push(format!("附件：{}", of.files.join("、")));
    }
    lines.push(format!("取证人：{}", of.by));
    lines.extend(["审计人员".into(), SIGNED.into(), "证据提供单位（人）意见：".into(), SIGNED.into()]);
    lines
}

/// What is still to be put right, or was: what fell away after an appeal is asked of nobody.
fn asked(parts: &Parts<'_>) -> Vec<String> {
    let standing = parts.tasks.iter().filter(|one| one.state != RectificationState::Dropped);
    let line = |(n, one): (usize, &Task<'_>)| format!("{}. {}。整改时限：{}。", n + 1, one.task, long_date(one.due_on));
    standing.enumerate().map(line).collect()
}

/// What was done, task by task, and how far it is.
fn done(parts: &Parts<'_>) -> Vec<String> {
    let line = |(n, one): (usize, &Task<'_>)| {
        let state = match one.state {
            RectificationState::Open => "正在整改",
            RectificationState::Reported => "已报告，待验收",
            RectificationState::Accepted => "已验收",
            RectificationState::Dropped => "经复查不再整改",
        };
        let said = one.report.map(|(text, on)| format!("{}报告：{text}。", long_date(on))).unwrap_or_default();
        format!("{}. {}（时限{}）。{said}{state}。", n + 1, one.task, long_date(one.due_on))
    };
    parts.tasks.iter().enumerate().map(line).collect()
}

/// Its paragraphs.
fn body(document: Document, parts: &Parts<'_>) -> Vec<String> {
    let Parts { subject, unit, post, county, .. } = parts;
    let what = match parts.project {
        Some(project) => format!("{project}的绩效情况"),
        None => format!("{subject}同志任{unit}{post}期间履行经济责任的情况"),
    };
    let period = parts.period.map(|(from, to)| format!("审计期间：{}至{}。", long_date(from), long_date(to)));
    let mut lines = Vec::new();
    match document {
        Document::Entrustment => {
            lines.push(format!("根据干部监督管理工作需要，现委托你单位对{what}进行审计。"));
            lines.extend(period);
        }
        Document::Notice => {
            lines.push(format!("受{}委托，决定派出审计组，对{what}进行审计。", publisher(county)));
            lines.extend(period);
            if let Some((lead, others)) = parts.team.split_first() {
                lines.push(format!("审计组组长：{lead}；成员：{}。", others.join("、")));
            }
        }
        Document::RectificationNotice => {
            lines.push(format!("对{what}进行审计，发现下列事项须整改。请按时限整改，并书面报告整改情况。"));
            lines.extend(asked(parts));
        }
        Document::RectificationReport => {
            lines.push(format!("现将对{what}进行审计后的整改情况报告如下。"));
            lines.extend(done(parts));
        }
        Document::Evidence => lines.extend(parts.found.iter().flat_map(|of| evidence(of, parts))),
        Document::Report | Document::Opinion | Document::Result | Document::Transfer => {}
    }
    lines.extend(paragraphs(parts.text));
    if document == Document::Report {
        lines.extend(parts.found.iter().enumerate().map(|(n, of)| line(n, of)));
    }
    lines
}

/// The document of these parts. Report and opinion go to the audited, the result report to the department.
pub fn print(document: Document, parts: &Parts<'_>) -> Print {
    let Parts { subject, unit, county, .. } = parts;
    let (bureau, department) = (format!("{county}审计局"), publisher(county));
    let audit = match parts.project {
        Some(project) => format!("{project}绩效审计"),
        None => format!("{subject}同志经济责任审计"),
    };
    let title = match document {
        Document::Entrustment => "审计委托书".to_owned(),
        Document::Notice => "审计通知书".to_owned(),
        Document::Evidence => "审计取证单".to_owned(),
        Document::Report if !parts.issued => format!("{audit}报告（征求意见稿）"),
        Document::Report => format!("{audit}报告"),
        Document::Opinion => "审计意见书".to_owned(),
        Document::Result => format!("{audit}结果报告"),
        Document::Transfer => "审计移送书".to_owned(),
        Document::RectificationNotice => "审计整改通知书".to_owned(),
        Document::RectificationReport => "审计整改情况报告".to_owned(),
    };
    let to = match document {
        Document::Entrustment | Document::RectificationReport => Some(bureau.clone()),
        Document::Notice | Document::Report | Document::Opinion | Document::RectificationNotice => {
            Some(format!("{unit}、{subject}同志"))
        }
        Document::Result => Some(department.clone()),
        Document::Transfer => Some(parts.to.unwrap_or_default().to_owned()),
        Document::Evidence => None,
    };
    let signer = match document {
        Document::Entrustment => department,
        Document::RectificationReport => (*unit).to_owned(),
        _ => bureau,
    };
    Print { number: parts.number.map(str::to_owned), title, to, lines: body(document, parts), signer, on: parts.on }
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

    fn found() -> Found<'static> {
        Found {
            matter: "往来款挂账",
            amount_fen: 1_250_000,
            responsibility: Responsibility::Direct,
            text: "已核实。",
            by: "审计乙",
            files: vec!["凭证.pdf"],
        }
    }

    #[test]
    fn a_report_goes_to_the_audited_as_a_draft_and_as_what_was_issued() {
        let print_of = |issued| print(Document::Report, &Parts { issued, found: vec![found()], ..parts() });
        let (draft, report) = (print_of(false), print_of(true));
        assert!(draft.title.ends_with("（征求意见稿）") && !report.title.contains("征求意见稿"));
        for one in [&draft, &report] {
            assert_eq!((one.to.as_deref(), one.signer.as_str()), (Some("青川镇、某甲同志"), "示范县审计局"));
        }
        assert_eq!(report.lines[1], "1. 往来款挂账。涉及金额12,500.00元，被审计人负直接责任。已核实。");
        assert_eq!(print(Document::Result, &parts()).to.as_deref(), Some("中共示范县委组织部"));
    }

    #[test]
    fn what_was_found_is_signed_by_both_sides_and_goes_to_nobody() {
        let sheet = print(Document::Evidence, &Parts { found: vec![found()], text: "", ..parts() });
        assert_eq!((sheet.to, sheet.title.as_str()), (None, "审计取证单"));
        for line in ["涉及金额：12,500.00元", "附件：凭证.pdf"] {
            assert!(sheet.lines.iter().any(|one| one == line), "{line}");
        }
        assert_eq!(sheet.lines.iter().filter(|line| *line == SIGNED).count(), 2);
    }

    #[test]
    fn what_is_to_be_put_right_is_asked_for_with_its_limit_and_told_of_with_its_state() {
        let due_on: NaiveDate = "2026-04-30".parse().unwrap();
        let of = |task, state, report| Task { task, due_on, state, report };
        let tasks = vec![
            of("收回垫付款", RectificationState::Reported, Some(("已收回入账", due_on))),
            of("补办手续", RectificationState::Dropped, None),
            of("完善审批", RectificationState::Open, None),
        ];
        let parts = Parts { tasks, text: "", ..parts() };
        let notice = print(Document::RectificationNotice, &parts);
        assert_eq!((notice.to.as_deref(), notice.signer.as_str()), (Some("青川镇、某甲同志"), "示范县审计局"));
        let lines = ["1. 收回垫付款。整改时限：2026年4月30日。", "2. 完善审批。整改时限：2026年4月30日。"];
        assert_eq!(notice.lines[1..], lines, "nobody is asked for what fell away");
        let report = print(Document::RectificationReport, &parts);
        assert_eq!((report.to.as_deref(), report.signer.as_str()), (Some("示范县审计局"), "青川镇"));
        assert_eq!(
            report.lines[1],
            "1. 收回垫付款（时限2026年4月30日）。2026年4月30日报告：已收回入账。已报告，待验收。"
        );
        assert!(report.lines[2].ends_with("经复查不再整改。") && report.lines[3].ends_with("正在整改。"));
    }

    #[test]
    fn what_a_project_achieved_is_named_after_the_project() {
        let of = |document| print(document, &Parts { project: Some("青川镇污水管网工程"), issued: true, ..parts() });
        for document in [Document::Entrustment, Document::Notice, Document::RectificationNotice] {
            let first = of(document).lines[0].clone();
            assert!(first.contains("对青川镇污水管网工程的绩效情况进行审计"), "{first}");
            assert!(!first.contains("经济责任"), "{first}");
        }
        assert_eq!(of(Document::Report).title, "青川镇污水管网工程绩效审计报告");
        assert_eq!(of(Document::Result).title, "青川镇污水管网工程绩效审计结果报告");
        assert_eq!(of(Document::Report).to.as_deref(), Some("青川镇、某甲同志"));
    }
}
