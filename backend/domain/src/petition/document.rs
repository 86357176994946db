//! Papers of a petition as official documents. What the officer put down stands between the sentences that such a paper
//! always has; who complained is in none of them, but a line to write the name on.

use chrono::NaiveDate;

use super::{Channel, Paper, Regime, Verdict};
use crate::notice::document::long_date;
use crate::official::{Print, paragraphs};

crate::text_enum! {
    /// Which document.
    pub enum Document {
        /// 信访事项受理告知书.
        Told = "told",
        /// 信访事项不予受理告知书.
        Refusal = "refusal",
        /// 信访事项转办单.
        Transfer = "transfer",
        /// 信访事项交办单.
        Assignment = "assignment",
        /// 信访事项调查报告.
        Finding = "finding",
        /// 信访事项答复意见书.
        Reply = "reply",
        /// 信访事项复查意见书、复核意见书.
        ReviewAnswer = "review_answer",
        /// 澄清函.
        Clarification = "clarification",
    }
}

impl Document {
    /// The paper whose words it carries.
    pub fn paper(self) -> Paper {
        match self {
            Self::Told => Paper::Told,
            Self::Refusal => Paper::Refusal,
            Self::Transfer => Paper::Transfer,
            Self::Assignment => Paper::Assignment,
            Self::Finding => Paper::Finding,
            Self::Reply => Paper::Reply,
            Self::ReviewAnswer => Paper::ReviewAnswer,
            Self::Clarification => Paper::Clarification,
        }
    }
}

impl Channel {
    /// In the department's words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Letter => "来信",
            Self::Visit => "来访",
            Self::Phone => "来电",
            Self::Web => "网络",
            Self::Hotline => "12380举报",
            Self::Mailbox => "部长信箱、意见箱",
            Self::Reception => "现场接访",
            Self::Patrol => "巡回接访",
            Self::InfoOfficer => "信息员反映",
            Self::OtherOrgan => "其他机关转来",
        }
    }
}

impl Verdict {
    /// In the department's words.
    pub fn words(self) -> &'static str {
        match self {
            Self::Substantiated => "属实",
            Self::Partly => "部分属实",
            Self::Unsubstantiated => "不属实",
            Self::Unverifiable => "无法查清",
            Self::FalseAccusation => "失实，予以澄清",
        }
    }
}

/// What a document is made of.
#[derive(Debug, Clone)]
pub struct Parts<'a> {
    /// Number of the petition, once it is registered.
    pub petition: Option<&'a str>,
    /// The paper's own number.
    pub number: Option<&'a str>,
    /// How the petition came in.
    pub channel: Channel,
    /// On which day.
    pub received_on: NaiveDate,
    /// Regime.
    pub regime: Regime,
    /// To or before whom.
    pub to: Option<&'a str>,
    /// Leader, unit and person responsible.
    pub responsible: [Option<&'a str>; 3],
    /// The last day.
    pub limit_on: Option<NaiveDate>,
    /// Matter by matter.
    pub findings: Vec<(&'a str, Verdict, &'a str)>,
    /// What was found altogether.
    pub verdict: Option<Verdict>,
    /// Whether another person has approved what was found.
    pub approved: bool,
    /// Whether it answers a recheck, after which nothing follows.
    pub last: bool,
    /// Its words.
    pub text: &'a str,
    /// Who signs.
    pub signer: &'a str,
    /// On which day.
    pub on: NaiveDate,
}

/// Whoever complained, as the document knows it: the name is written on it by hand.
const PETITIONER: &str = "信访人＿＿＿＿＿＿";

/// The document of these parts.
pub fn print(document: Document, parts: &Parts<'_>) -> Print {
    let numbered = parts.petition.map_or_else(|| "未编号".to_owned(), |number| format!("编号{number}"));
    let matter = format!("{}收到的{}反映事项", long_date(parts.received_on), parts.channel.words());
    let general = parts.regime == Regime::General;
    let [leader, unit, person] = parts.responsible.map(Option::unwrap_or_default);
    let (title, to, opening) = match document {
        Document::Told => ("信访事项受理告知书", PETITIONER, format!("您反映的事项（{matter}，{numbered}）已经受理。")),
        Document::Refusal => {
            ("信访事项不予受理告知书", PETITIONER, format!("您反映的事项（{matter}，{numbered}），经审查不予受理。"))
        }
        Document::Transfer => (
            "信访事项转办单",
            parts.to.unwrap_or_default(),
            format!("现将{matter}（{numbered}）转送你单位，请按规定办理。"),
        ),
        Document::Assignment => ("信访事项交办单", unit, format!("{matter}（{numbered}）交由你单位办理。")),
        Document::Finding if !parts.approved => {
            ("信访事项调查报告（送审稿）", "", format!("对{matter}（{numbered}）的调查情况如下。"))
        }
        Document::Finding => ("信访事项调查报告", "", format!("对{matter}（{numbered}）的调查情况如下。")),
        Document::Reply => {
            ("信访事项答复意见书", PETITIONER, format!("您反映的事项（{matter}，{numbered}）已经办结，现答复如下。"))
        }
        Document::ReviewAnswer => {
            let (title, what) = if parts.last {
                ("信访事项复核意见书", "复核")
            } else {
                ("信访事项复查意见书", "复查")
            };
            (title, PETITIONER, format!("您对{numbered}事项的{what}请求已经办结，现答复如下。"))
        }
        Document::Clarification => (
            "澄清函",
            parts.to.unwrap_or_default(),
            format!("经对{matter}（{numbered}）调查核实，所反映的问题失实，现予澄清。"),
        ),
    };
    let mut lines = vec![opening];
    if document == Document::Assignment {
        let limit = parts.limit_on.map(long_date).unwrap_or_default();
        lines.push(format!("责任领导：{leader}；责任人：{person}；办理时限：{limit}。"));
    }
    if document == Document::Finding {
        let line = |(n, (matter, verdict, text)): (usize, &(&str, Verdict, &str))| {
            format!("{}．{matter}：{}。{text}", n + 1, verdict.words())
        };
        lines.extend(parts.findings.iter().enumerate().map(line));
    }
    lines.extend(paragraphs(parts.text));
    match document {
        // 《信访工作条例》第二十二条 to 第二十四条, 第三十五条, 第三十六条.
        Document::Transfer if general => {
            lines.push("认为不属于本单位职权的，自收到之日起五个工作日内提出异议。".to_owned());
        }
        Document::Reply if general => lines.push(not_agreed("复查")),
        Document::ReviewAnswer if general && !parts.last => lines.push(not_agreed("复核")),
        Document::Finding => {
            lines.extend(parts.verdict.map(|verdict| format!("总体结论：{}。", verdict.words())));
        }
        _ => {}
    }
    Print {
        number: parts.number.or(parts.petition).map(str::to_owned),
        title: title.to_owned(),
        to: Some(to).filter(|to| !to.is_empty()).map(str::to_owned),
        lines,
        signer: parts.signer.to_owned(),
        on: parts.on,
    }
}

/// What may follow an answer.
fn not_agreed(what: &str) -> String {
    format!("对本意见不服的，可以自收到之日起三十日内请求{what}。")
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextEnum;

    fn parts() -> Parts<'static> {
        Parts {
            petition: Some("信访〔2026〕3号"),
            number: None,
            channel: Channel::Web,
            received_on: "2026-03-02".parse().unwrap(),
            regime: Regime::General,
            to: Some("县水利局"),
            responsible: [Some("分管领导"), Some("县水利局"), Some("承办人")],
            limit_on: Some("2026-04-30".parse().unwrap()),
            findings: vec![("招标不公开", Verdict::Partly, "一次未公示。")],
            verdict: Some(Verdict::Partly),
            approved: true,
            last: false,
            text: "经逐户核对。\n\n情况清楚。",
            signer: "中共示范县委组织部",
            on: "2026-03-20".parse().unwrap(),
        }
    }

    #[test]
    fn every_document_says_of_what_it_is_and_leaves_a_line_for_the_name_it_does_not_know() {
        for document in Document::ALL {
            let print = print(*document, &parts());
            assert!(print.lines[0].contains("信访〔2026〕3号"), "{document:?}");
            assert!(print.lines.iter().any(|l| l == "情况清楚。"), "{document:?}");
            assert_eq!(print.number.as_deref(), Some("信访〔2026〕3号"));
            let (to, finding) = (print.to, *document == Document::Finding);
            assert_eq!(to.is_none(), finding, "{document:?}");
            let told = [Document::Told, Document::Refusal, Document::Reply, Document::ReviewAnswer];
            assert_eq!(to.as_deref() == Some(PETITIONER), told.contains(document), "{document:?}");
        }
    }

    #[test]
    fn what_may_follow_is_said_only_where_the_regulation_on_petitions_gives_it() {
        let said = |document, parts: &Parts<'_>| print(document, parts).lines.concat();
        assert!(said(Document::Reply, &parts()).contains("三十日内请求复查"));
        assert!(said(Document::ReviewAnswer, &parts()).contains("三十日内请求复核"));
        let last = Parts { last: true, ..parts() };
        assert!(!said(Document::ReviewAnswer, &last).contains("三十日内"));
        assert_eq!(print(Document::ReviewAnswer, &last).title, "信访事项复核意见书");
        assert!(said(Document::Transfer, &parts()).contains("五个工作日内提出异议"));
        for regime in [Regime::Report, Regime::NoticeWindow] {
            let other = Parts { regime, ..parts() };
            assert!(!said(Document::Reply, &other).contains("复查"));
            assert!(!said(Document::Transfer, &other).contains("异议"));
        }
    }

    #[test]
    fn an_assignment_names_who_is_responsible_and_a_report_what_was_found() {
        let lines = print(Document::Assignment, &parts()).lines;
        assert_eq!(lines[1], "责任领导：分管领导；责任人：承办人；办理时限：2026年4月30日。");
        let lines = print(Document::Finding, &parts()).lines;
        assert_eq!(lines[1], "1．招标不公开：部分属实。一次未公示。");
        assert_eq!(lines.last().unwrap(), "总体结论：部分属实。");
        let title = |approved| print(Document::Finding, &Parts { approved, ..parts() }).title;
        assert_eq!((title(false).as_str(), title(true).as_str()), ("信访事项调查报告（送审稿）", "信访事项调查报告"));
    }
}
