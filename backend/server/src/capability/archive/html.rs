//! Pages of the dossier: plain HTML that prints, and that needs nothing from anywhere.

use std::fmt::Write as _;

use serde_json::Value;

/// Text as HTML has it.
pub fn escape(text: &str) -> String {
    text.replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;").replace('\n', "<br>")
}

const STYLE: &str = "@page{size:A4;margin:37mm 26mm 35mm 28mm}body{font:16pt/28pt FangSong,'Noto Serif CJK SC',serif;\
max-width:156mm;margin:12mm auto;color:#000}h1{font:600 22pt/1.5 STZhongsong,'Noto Serif CJK SC',serif;text-align:center}\
h2{font:600 16pt/2 SimHei,'Noto Sans CJK SC',sans-serif}table{border-collapse:collapse;width:100%;font-size:12pt;\
line-height:1.6}th,td{border:.75pt solid #000;padding:2pt 5pt;text-align:left;vertical-align:top;word-break:break-word}\
th{font-weight:600;white-space:nowrap}tr{break-inside:avoid}small{font-size:10pt}";

/// A whole page.
pub fn page(title: &str, body: &str) -> Vec<u8> {
    let title = escape(title);
    format!(
        "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>{title}</title>\
         <style>{STYLE}</style></head><body><h1>{title}</h1>\n{body}\n</body></html>\n"
    )
    .into_bytes()
}

/// Names and values.
pub fn pairs<'a>(rows: impl IntoIterator<Item = (&'a str, String)>) -> String {
    let mut out = String::from("<table>");
    for (name, value) in rows {
        let _ = write!(out, "<tr><th>{}</th><td>{}</td></tr>", escape(name), escape(&value));
    }
    out + "</table>"
}

/// A table with a head; cells are text.
pub fn table(head: &[&str], rows: impl IntoIterator<Item = Vec<String>>) -> String {
    let cells = |cells: &[String]| cells.iter().map(|c| format!("<td>{}</td>", escape(c))).collect::<String>();
    let mut out = String::from("<table><tr>");
    head.iter().for_each(|h| {
        let _ = write!(out, "<th>{}</th>", escape(h));
    });
    out.push_str("</tr>");
    rows.into_iter().for_each(|row| {
        let _ = write!(out, "<tr>{}</tr>", cells(&row));
    });
    out + "</table>"
}

/// A recorded value: fields as a table in a table; `name` gives the word for a key, `say` the text of a plain value.
pub fn value(value: &Value, name: &impl Fn(&str) -> String, say: &impl Fn(&str) -> String) -> String {
    match value {
        Value::Null => "—".to_owned(),
        Value::Bool(yes) => (if *yes { "是" } else { "否" }).to_owned(),
        Value::Number(n) => n.to_string(),
        Value::String(text) => escape(&say(text)),
        Value::Array(items) if items.is_empty() => "—".to_owned(),
        Value::Array(items) => items.iter().map(|i| self::value(i, name, say)).collect::<Vec<_>>().join("<br>"),
        Value::Object(map) => {
            let rows = map.iter().filter(|(_, v)| !v.is_null());
            let row = |(key, v): (&String, &Value)| {
                format!("<tr><th>{}</th><td>{}</td></tr>", escape(&name(key)), self::value(v, name, say))
            };
            format!("<table>{}</table>", rows.map(row).collect::<String>())
        }
    }
}
