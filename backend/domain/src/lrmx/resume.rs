//! The résumé: one line a period, `1998.09--2002.07  单位职务`, with `(其间:…)` lines below the line they belong to.
//!
//! Lines are a reading of the text; the text itself is what the file keeps.

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use crate::month::Month;

/// A period of a career. Without a start it is a line that no period could be read from.
#[derive(Debug, Clone, Default, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct ResumeLine {
    /// First month.
    pub from: Option<Month>,
    /// Last month; none while it lasts.
    pub to: Option<Month>,
    /// Unit and post, or school.
    pub text: String,
    /// Lines in brackets: what happened meanwhile.
    #[serde(default, skip_serializing_if = "Vec::is_empty")]
    pub notes: Vec<String>,
}

/// Where the text of a line begins: `1998.09--2002.07  `.
const COLUMN: usize = 18;

/// Reads a résumé.
pub fn parse_resume(text: &str) -> Vec<ResumeLine> {
    let mut lines: Vec<ResumeLine> = Vec::new();
    for raw in text.lines().filter(|raw| !raw.trim().is_empty()) {
        let line = raw.trim();
        let indented = raw.starts_with(char::is_whitespace);
        match lines.last_mut() {
            _ if period(line).is_some() => lines.extend(period(line)),
            Some(above) if above.notes.last().is_some_and(|note| is_open(note)) => {
                if let Some(note) = above.notes.last_mut() {
                    note.push_str(line);
                }
            }
            Some(above) if line.starts_with(['(', '（']) => above.notes.push(line.to_owned()),
            Some(above) if indented && above.from.is_some() && above.notes.is_empty() => above.text.push_str(line),
            _ => lines.push(ResumeLine { text: line.to_owned(), ..ResumeLine::default() }),
        }
    }
    lines
}

/// Writes a résumé as the form prints it.
pub fn render_resume(lines: &[ResumeLine]) -> String {
    let mut text = Vec::new();
    for line in lines {
        match line.from {
            Some(from) => {
                let to = line.to.map_or_else(|| " ".repeat(7), Month::dotted);
                text.push(format!("{}--{to}  {}", from.dotted(), line.text));
            }
            None => text.push(line.text.clone()),
        }
        text.extend(line.notes.iter().map(|note| format!("{}{note}", " ".repeat(COLUMN))));
    }
    text.join("\n")
}

fn is_open(note: &str) -> bool {
    let count = |brackets: [char; 2]| note.chars().filter(|c| brackets.contains(c)).count();
    count(['(', '（']) > count([')', '）'])
}

fn period(line: &str) -> Option<ResumeLine> {
    let (from, rest) = month(line)?;
    let dashes = rest.trim_start();
    let rest = dashes.trim_start_matches(['-', '－', '—', '–', '~', '～', '至']);
    if rest.len() == dashes.len() {
        return None;
    }
    let (to, text) = match month(rest.trim_start()) {
        Some((to, text)) => (Some(to), text),
        None => {
            let text = rest.trim_start();
            (None, text.strip_prefix("至今").or_else(|| text.strip_prefix('今')).unwrap_or(text))
        }
    };
    Some(ResumeLine { from: Some(from), to, text: text.trim().to_owned(), notes: Vec::new() })
}

/// A month at the start of the text, and what follows it.
fn month(text: &str) -> Option<(Month, &str)> {
    let digits = |part: &str| part.bytes().all(|b| b.is_ascii_digit()).then(|| part.parse::<u32>().ok()).flatten();
    let year = digits(text.get(..4)?)?;
    let rest = text.get(4..)?;
    let rest = rest.strip_prefix(['.', '．', '-', '/']).unwrap_or(rest);
    let month = Month::new(i32::try_from(year).ok()?, digits(rest.get(..2)?)?)?;
    let rest = rest.get(2..)?;
    (!rest.starts_with(|c: char| c.is_ascii_digit())).then_some((month, rest))
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn period(from: (i32, u32), to: Option<(i32, u32)>, text: &str, notes: &[&str]) -> ResumeLine {
        let to = to.and_then(|(year, month)| Month::new(year, month));
        let notes = notes.iter().map(|note| (*note).to_owned()).collect();
        ResumeLine { from: Month::new(from.0, from.1), to, text: text.to_owned(), notes }
    }

    #[test]
    fn a_resume_reads_period_by_period() {
        let text = "1998.09--2002.07  某大学中文系学习\n\
                    2002.07--2010.03  某县政府办科员\n                  (其间:2004.09--2006.07在某党校学习)\n\
                    2010.03--         某县政府办副主任";
        let lines = vec![
            period((1998, 9), Some((2002, 7)), "某大学中文系学习", &[]),
            period((2002, 7), Some((2010, 3)), "某县政府办科员", &["(其间:2004.09--2006.07在某党校学习)"]),
            period((2010, 3), None, "某县政府办副主任", &[]),
        ];
        assert_eq!(parse_resume(text), lines);
        assert_eq!(render_resume(&lines), text);
    }

    #[test]
    fn other_dashes_and_spellings_are_read() {
        for line in [
            "2010.03—2012.05 甲",
            "2010.03——2012.05  甲",
            "2010-03--2012-05 甲",
            "201003-201205甲",
            "2010.03至2012.05甲",
        ] {
            assert_eq!(parse_resume(line), [period((2010, 3), Some((2012, 5)), "甲", &[])], "{line}");
        }
        for line in ["2010.03--  甲", "2010.03--至今 甲", "2010.03至今 甲"] {
            assert_eq!(parse_resume(line), [period((2010, 3), None, "甲", &[])], "{line}");
        }
    }

    #[test]
    fn a_wrapped_line_joins_the_line_above() {
        let text = "2010.03--2012.05  某县委办公室副主任、\n                  机要局局长\n                  （其间:在某校\n                  学习）";
        let expected = period((2010, 3), Some((2012, 5)), "某县委办公室副主任、机要局局长", &["（其间:在某校学习）"]);
        assert_eq!(parse_resume(text), [expected]);
    }

    #[test]
    fn a_line_without_a_period_is_kept() {
        let lines = parse_resume("自述\n2010.13--2012.05 甲\n2010.03 甲");
        assert_eq!(
            lines.iter().map(|line| line.text.as_str()).collect::<Vec<_>>(),
            ["自述", "2010.13--2012.05 甲", "2010.03 甲"]
        );
        assert!(lines.iter().all(|line| line.from.is_none()));
        assert_eq!(parse_resume(""), []);
    }

    fn months() -> impl Strategy<Value = Month> {
        (1950_i32..2050, 1_u32..=12).prop_filter_map("a month", |(year, month)| Month::new(year, month))
    }

    fn lines() -> impl Strategy<Value = ResumeLine> {
        let text = "[某县乡镇党委书记A-Z、]{1,12}";
        let notes = proptest::collection::vec("[某县校A-Z]{1,8}".prop_map(|note| format!("(其间:{note})")), 0..3);
        (months(), proptest::option::of(months()), text, notes).prop_map(|(from, to, text, notes)| ResumeLine {
            from: Some(from),
            to,
            text,
            notes,
        })
    }

    proptest! {
        #[test]
        fn lines_survive_their_text(lines in proptest::collection::vec(lines(), 0..8)) {
            prop_assert_eq!(parse_resume(&render_resume(&lines)), lines);
        }

        #[test]
        fn no_text_makes_it_fall_over_and_no_character_is_lost(text in "[0-9.\\-－—( )（）某至今\n　]{0,60}") {
            let kept: usize = parse_resume(&text).iter().map(|line| line.text.chars().count()).sum();
            prop_assert!(kept <= text.chars().count());
            let once = parse_resume(&text);
            prop_assert_eq!(parse_resume(&render_resume(&once)).len(), once.len());
        }
    }
}
