//! What comes in and goes out about the calendar.

use chrono::{Datelike, NaiveDate, Weekday};
use hezhen_domain::calendar::DayKind;
use hezhen_domain::machine::Offer;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::capability::deadline::MovedDeadline;
use crate::db::Ts;
use crate::problem::{FieldError, Problem};

/// The days of a year that differ from Monday-to-Friday, as the yearly notice gives them.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarForm {
    /// The notice they come from, e.g. 国办发明电〔2025〕7号.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub source_doc: String,
    /// The days.
    #[validate(length(min = 1, max = 366, code = "length"), nested)]
    pub days: Vec<CalendarDay>,
}

/// A day that differs.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CalendarDay {
    /// The day.
    pub date: NaiveDate,
    /// What the notice says of it.
    pub kind: DayKind,
    /// Why, e.g. 国庆节.
    #[serde(default)]
    #[validate(length(max = 40, code = "length"))]
    pub name: String,
}

impl CalendarForm {
    /// Days of another year, days named twice, and working days "moved" to a day that is one anyway.
    ///
    /// # Errors
    /// `invalid`, every such day.
    pub fn check(&self, year: i32) -> Result<(), Problem> {
        let mut errors = Vec::new();
        let mut refuse = |i: usize, field: &str, code: &str| {
            errors.push(FieldError { pointer: format!("/days/{i}/{field}"), code: code.to_owned(), params: None });
        };
        let mut seen = std::collections::BTreeSet::new();
        for (i, day) in self.days.iter().enumerate() {
            let weekend = matches!(day.date.weekday(), Weekday::Sat | Weekday::Sun);
            if day.date.year() != year {
                refuse(i, "date", "other_year");
            } else if !seen.insert(day.date) {
                refuse(i, "date", "twice");
            } else if day.kind == DayKind::AdjustedWorkday && !weekend {
                refuse(i, "kind", "not_a_weekend");
            }
        }
        if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
    }
}

/// Where the days of a year come from.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, ToSchema)]
#[serde(rename_all = "snake_case")]
pub enum CalendarSource {
    /// Imported here.
    Imported,
    /// Shipped with the product.
    Shipped,
    /// Nobody has them yet: Monday to Friday, provisional (CAL-01).
    None,
}

/// A year of the calendar.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarYearView {
    /// The year.
    pub year: i32,
    /// Version of the import, for `If-Match`; 0 before the first.
    pub version: i32,
    /// Where its days come from.
    pub source: CalendarSource,
    /// The notice.
    pub source_doc: Option<String>,
    /// Who imported it.
    pub imported_by: Option<String>,
    /// When.
    pub imported_at: Option<Ts>,
    /// Whether what is counted through it may still move (CAL-01).
    pub provisional: bool,
    /// The days that differ from Monday-to-Friday.
    pub days: Vec<CalendarDay>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// A year in the list of years.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarYearRow {
    /// The year.
    pub year: i32,
    /// Where its days come from.
    pub source: CalendarSource,
}

/// What an import moves.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarMoves {
    /// Unfinished deadlines whose last day changes.
    pub moved: Vec<MovedDeadline>,
}

/// A year after its import, and what that moved.
#[derive(Debug, Serialize, ToSchema)]
pub struct CalendarImported {
    /// The year.
    #[serde(flatten)]
    pub calendar: CalendarYearView,
    /// Unfinished deadlines whose last day changed.
    pub moved: Vec<MovedDeadline>,
}
