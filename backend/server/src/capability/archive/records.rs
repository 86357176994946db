//! The process record of a case as pages: the whole of it (纪实表), and what each kind of thing left in it.

use std::collections::{BTreeMap, HashMap};

use diesel::prelude::*;
use serde_json::Value;

use super::html::{escape, page, table, value};
use crate::clock::local_date;
use crate::db::{Id, Outcome, Tx};
use crate::journal::Row;
use crate::schema::journal_entry;

/// Which item of the checklist a kind of thing belongs to, and what its page is called.
const PAGES: &[(&str, &str, &str)] = &[
    ("motion", "1.4", "动议与工作方案"),
    ("gate_override", "1.4", "例外审批"),
    ("nomination", "2.2", "初始提名"),
    ("recommendation_round", "2.2", "民主推荐"),
    ("candidate", "2.2", "人选"),
    ("team", "2.1", "考察组"),
    ("inspection", "2.6", "考察"),
    ("inspection_talk", "2.3", "个别谈话"),
    ("talk", "2.3", "个别谈话"),
    ("verification", "2.4", "核查"),
    ("consultation", "2.5", "征求意见"),
    ("deliberation", "3.1", "酝酿"),
    ("meeting", "3.2", "会议"),
    ("meeting_item", "3.3", "议题与表决"),
    ("notice", "4.1", "公示"),
    ("appointment", "4.4", "任职"),
    ("probation", "4.4", "试用期"),
];

/// Words for the fields that are met most.
const WORDS: &[(&str, &str)] = &[
    ("reason", "理由"),
    ("title", "标题"),
    ("name", "姓名"),
    ("kind", "类别"),
    ("state", "状态"),
    ("talk", "谈话"),
    ("mode", "方式"),
    ("held_on", "日期"),
    ("talkers", "谈话人"),
    ("achievements", "肯定成绩"),
    ("shortcomings", "指出不足"),
    ("demands", "提出要求"),
    ("positives", "优点"),
    ("evidence", "依据"),
    ("tenure_from", "任职时间"),
    ("tenure_basis", "任职时间依据"),
    ("on_probation", "试用期"),
    ("relieve", "免去原任"),
    ("inspection", "考察"),
    ("inspectors", "考察人员"),
    ("inspected_on", "考察日期"),
    ("finding", "结论"),
    ("summary", "情况"),
    ("publicity", "公示"),
    ("from", "起"),
    ("to", "止"),
    ("document", "文件"),
    ("post_id", "职位"),
    ("cadre_id", "人员"),
    ("candidate_id", "人选"),
    ("unit_analysis", "班子分析"),
    ("vacancy", "空缺情况"),
    ("source", "来源"),
    ("way", "动议方式"),
    ("meeting_record", "会议记录"),
    ("plan", "方案"),
    ("method", "考察方式"),
    ("scope", "范围"),
    ("schedule", "日程"),
    ("team_note", "考察组"),
    ("attachments", "附件"),
    ("content", "内容"),
    ("body", "正文"),
    ("place", "地点"),
    ("answers", "答复"),
    ("result", "结果"),
    ("opinion", "意见"),
    ("text", "内容"),
    ("members", "成员"),
    ("posts", "职位"),
    ("headcount", "人数"),
];

/// Every entry of a case, in the order of the chain.
pub(super) fn entries(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Row>> {
    Ok(journal_entry::table
        .filter(journal_entry::case_id.eq(case_id))
        .order(journal_entry::seq)
        .select(Row::as_select())
        .load(tx.conn)?)
}

/// 纪实表: when, who, what, why, with the place of each entry in the chain.
pub(super) fn process_record(title: &str, entries: &[Row]) -> Vec<u8> {
    let line = |row: &Row| {
        let reason = row.reason.as_deref().map(|r| format!("（{r}）")).unwrap_or_default();
        vec![
            row.seq.to_string(),
            local_date(row.at.0).to_string(),
            row.actor_name.clone(),
            row.stage.clone().unwrap_or_default(),
            format!("{}{reason}", if row.summary.is_empty() { &row.action } else { &row.summary }),
            crate::journal::hex(&row.hash).chars().take(16).collect(),
        ]
    };
    page(
        &format!("{title}纪实表"),
        &table(&["序号", "日期", "经办人", "环节", "事项", "摘要值"], entries.iter().map(line)),
    )
}

/// The page of each kind of thing: item, name of the file, content.
pub(super) fn pages(entries: &[Row], names: &HashMap<String, String>) -> Vec<(&'static str, &'static str, Vec<u8>)> {
    let mut kinds: BTreeMap<usize, Vec<&Row>> = BTreeMap::new();
    for row in entries {
        if let Some(at) = PAGES.iter().position(|(object, _, _)| *object == row.object) {
            kinds.entry(at).or_default().push(row);
        }
    }
    let name = |key: &str| WORDS.iter().find(|(k, _)| *k == key).map_or(key, |(_, word)| word).to_owned();
    let say = |text: &str| names.get(text).cloned().unwrap_or_else(|| text.to_owned());
    let drawn = |(at, rows): (usize, Vec<&Row>)| {
        let (_, item, title) = PAGES[at];
        let told: String = rows.into_iter().map(|row| entry(row, &name, &say)).collect();
        (item, title, page(title, &told))
    };
    kinds.into_iter().map(drawn).collect()
}

fn entry(row: &Row, name: &impl Fn(&str) -> String, say: &impl Fn(&str) -> String) -> String {
    let summary = if row.summary.is_empty() { &row.action } else { &row.summary };
    let head = format!("{} {} {summary}", local_date(row.at.0), row.actor_name);
    let reason = row.reason.as_deref().map(|r| format!("<p>理由：{}</p>", escape(r))).unwrap_or_default();
    let after: Option<Value> = row.after.as_deref().and_then(|text| serde_json::from_str(text).ok());
    let content =
        after.filter(|v| !v.is_null()).map(|v| format!("<p>{}</p>", value(&v, name, say))).unwrap_or_default();
    format!("<section><h2>{}</h2>{reason}{content}</section>\n", escape(&head))
}
