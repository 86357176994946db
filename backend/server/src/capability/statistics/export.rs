//! The figures as a workbook and as text. Texts are written as texts: no spreadsheet takes one for a formula.

use rust_xlsxwriter::{Format, Workbook, XlsxError};

use super::view::StatisticsView;
use crate::db::Outcome;
use crate::problem::Problem;

/// Media type of a workbook.
pub(super) const XLSX: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

const HEAD: [&str; 7] = ["类别", "指标", "数值", "算式", "分子", "分母", "来源"];

fn group(key: &str) -> &'static str {
    match key {
        "adjustment" => "干部调整",
        "posts" => "职位",
        "institutions" => "机构与人员",
        "people" => "年龄结构",
        "process" => "选拔任用过程",
        "notices" => "预告与公示",
        "probation" => "任职与试用",
        _ => "后备干部",
    }
}

/// The rows, every cell as text.
fn rows(view: &StatisticsView) -> Vec<[String; 7]> {
    let number = |n: Option<u64>| n.map(|n| n.to_string()).unwrap_or_default();
    let row = |f: &super::view::StatisticsFigure| {
        let source = match (f.entered, f.reconciles) {
            (true, true) => "填报",
            (true, false) => "填报（分项与合计不符）",
            (false, _) => "系统计算",
        };
        [
            group(&f.group.to_string()).to_owned(),
            f.name.clone(),
            f.text.clone(),
            f.formula.clone(),
            number(f.numerator),
            number(f.denominator),
            source.to_owned(),
        ]
    };
    view.figures.iter().map(row).collect()
}

/// A cell of comma-separated text: quoted, and without what a spreadsheet would take for a formula.
pub fn cell(text: &str) -> String {
    let risky = text.starts_with(['=', '+', '-', '@', '\t', '\r']);
    let number = text.strip_suffix(" %").unwrap_or(text).parse::<f64>().is_ok();
    let guard = if risky && !number { "'" } else { "" };
    format!("\"{guard}{}\"", text.replace('"', "\"\""))
}

/// Comma-separated text with a byte-order mark, as office programs expect Chinese text.
pub(super) fn csv(view: &StatisticsView) -> Vec<u8> {
    let line = |cells: &[String]| cells.iter().map(|c| cell(c)).collect::<Vec<_>>().join(",") + "\r\n";
    let mut text = String::from("\u{feff}");
    text.push_str(&line(&HEAD.map(str::to_owned)));
    rows(view).iter().for_each(|row| text.push_str(&line(row)));
    text.into_bytes()
}

/// A workbook.
pub(super) fn xlsx(view: &StatisticsView) -> Outcome<Vec<u8>> {
    write(view).map_err(Problem::internal)
}

fn write(view: &StatisticsView) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let bold = Format::new().set_bold();
    let sheet = book.add_worksheet();
    sheet.set_name("统计")?;
    sheet.write_string_with_format(0, 0, format!("{}　{} 至 {}", view.unit_name, view.from, view.to), &bold)?;
    for (column, head) in (0_u16..).zip(HEAD) {
        sheet.write_string_with_format(2, column, head, &bold)?;
    }
    for (line, row) in (3_u32..).zip(rows(view)) {
        for (column, text) in (0_u16..).zip(row) {
            sheet.write_string(line, column, text)?;
        }
    }
    for (column, width) in (0_u16..).zip([14, 34, 12, 24, 10, 10, 20]) {
        sheet.set_column_width(column, width)?;
    }
    sheet.set_freeze_panes(3, 0)?;
    book.save_to_buffer()
}
