//! A month, `YYYY-MM`: how the field states a birth, a party admission and a start of work. And the age between.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use chrono::{Datelike, NaiveDate};
use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// A month of a year.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Month {
    year: i32,
    month: u32,
}

/// A text that is no month.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a month; write 1985-09")]
pub struct NotAMonth;

impl Month {
    /// The month, when there is one: years 1800 to 2199, months 1 to 12.
    pub fn new(year: i32, month: u32) -> Option<Self> {
        ((1800..2200).contains(&year) && (1..=12).contains(&month)).then_some(Self { year, month })
    }

    /// The month of a day.
    pub fn of(date: NaiveDate) -> Option<Self> {
        Self::new(date.year(), date.month())
    }

    /// The year.
    pub const fn year(self) -> i32 {
        self.year
    }

    /// 1 to 12.
    pub const fn month(self) -> u32 {
        self.month
    }

    /// Its first day.
    pub fn first_day(self) -> NaiveDate {
        NaiveDate::from_ymd_opt(self.year, self.month, 1).unwrap_or_default()
    }

    /// Reads what old forms hold: `yyyyMM`, `yyyyMMdd`, `yyyy.MM`, `yyyy.MM.dd`, `yyyy-MM`, `yyyy-MM-dd`. A day must
    /// exist, and is dropped.
    pub fn lenient(text: &str) -> Option<Self> {
        let text = text.trim();
        let parts: Vec<&str> = match text.len() {
            _ if !text.is_ascii() => return None,
            6 | 8 if !text.contains(['.', '-']) => vec![&text[..4], &text[4..6], &text[6..]],
            7 | 10 if text.contains('.') => text.split('.').collect(),
            7 | 10 => text.split('-').collect(),
            _ => return None,
        };
        let (year, month, day) = match parts[..] {
            [year, month] | [year, month, ""] => (year, month, "01"),
            [year, month, day] => (year, month, day),
            _ => return None,
        };
        let number = |part: &str, len| {
            (part.len() == len && part.bytes().all(|b| b.is_ascii_digit())).then(|| part.parse::<u32>().ok()).flatten()
        };
        let date = NaiveDate::from_ymd_opt(number(year, 4)? as i32, number(month, 2)?, number(day, 2)?)?;
        Self::of(date)
    }

    /// `yyyyMM`, as the exchange file writes it.
    pub fn compact(self) -> String {
        format!("{:04}{:02}", self.year, self.month)
    }

    /// `yyyy.MM`, as résumés and the printed form write it.
    pub fn dotted(self) -> String {
        format!("{:04}.{:02}", self.year, self.month)
    }

    /// Whole months from here to `later`; negative when it is earlier.
    pub const fn months_until(self, later: Self) -> i32 {
        (later.year - self.year) * 12 + later.month as i32 - self.month as i32
    }
}

/// Full years from the month of birth to `at`, months compared and days left out; 0 before birth.
pub fn age(birth: Month, at: NaiveDate) -> u32 {
    let years = at.year() - birth.year - i32::from(at.month() < birth.month);
    u32::try_from(years).unwrap_or(0)
}

impl fmt::Display for Month {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{:04}-{:02}", self.year, self.month)
    }
}

impl FromStr for Month {
    type Err = NotAMonth;

    /// Reads `yyyy-MM` only.
    fn from_str(text: &str) -> Result<Self, NotAMonth> {
        if text.len() == 7 && text.as_bytes()[4] == b'-' {
            Self::lenient(text).ok_or(NotAMonth)
        } else {
            Err(NotAMonth)
        }
    }
}

impl Serialize for Month {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Month {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

impl PartialSchema for Month {
    fn schema() -> RefOr<Schema> {
        let text = ObjectBuilder::new().schema_type(Type::String).description(Some("A month"));
        text.pattern(Some("^[0-9]{4}-[0-9]{2}$")).examples(["1985-09"]).build().into()
    }
}

impl ToSchema for Month {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Month")
    }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn old_forms_are_read_in_six_spellings() {
        let september = Month::new(1985, 9);
        for text in ["198509", "19850931", "1985.09", "1985.09.01", "1985-09", " 1985-09-30 "] {
            let expected = if text == "19850931" { None } else { september };
            assert_eq!(Month::lenient(text), expected, "{text}");
        }
        for text in
            ["", "1985", "198513", "198500", "1985/09", "1985.9", "1985-09.01", "1985年9月", "+98509", "09.1985"]
        {
            assert_eq!(Month::lenient(text), None, "{text}");
        }
    }

    #[test]
    fn the_interface_takes_one_spelling() {
        assert_eq!(serde_json::from_str::<Month>(r#""1985-09""#).unwrap().to_string(), "1985-09");
        for text in [r#""198509""#, r#""1985-09-01""#, r#""1985.09""#, "198509"] {
            assert!(serde_json::from_str::<Month>(text).is_err(), "{text}");
        }
    }

    #[test]
    fn age_compares_months() {
        let birth = Month::new(1985, 9).unwrap();
        let at = |text: &str| age(birth, text.parse().unwrap());
        assert_eq!(at("2026-08-31"), 40);
        assert_eq!(at("2026-09-01"), 41);
        assert_eq!(at("2026-10-01"), 41);
        assert_eq!(at("1980-01-01"), 0);
    }

    proptest! {
        #[test]
        fn every_spelling_of_a_month_reads_back(year in 1800_i32..2200, month in 1_u32..=12) {
            let there = Month::new(year, month).unwrap();
            for text in [there.to_string(), there.compact(), there.dotted(), there.first_day().to_string()] {
                prop_assert_eq!(Month::lenient(&text), Some(there));
            }
            prop_assert_eq!(there.to_string().parse(), Ok(there));
        }

        #[test]
        fn no_text_makes_it_fall_over(text in ".{0,12}") {
            let _ = (Month::lenient(&text), text.parse::<Month>());
        }
    }
}
