//! What comes in and goes out about figures.

use chrono::NaiveDate;
use hezhen_domain::statistics::{Group, Measure};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// Which figures.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct StatisticsQuery {
    /// First day; that of the present half-year without it.
    pub from: Option<NaiveDate>,
    /// Last day; that of the present half-year without it.
    pub to: Option<NaiveDate>,
    /// The unit with all below it; the widest of one's own without it.
    pub unit_id: Option<Id>,
}

/// The form of an export.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Deserialize, ToSchema)]
#[serde(rename_all = "snake_case")]
#[schema(as = StatisticsFormat)]
pub enum Format {
    /// A workbook.
    Xlsx,
    /// Comma-separated, UTF-8 with a mark.
    Csv,
}

/// The form in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ExportPath {
    /// Workbook or text.
    pub format: Format,
}

/// A count that is entered.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct StatisticEntryForm {
    /// How many.
    #[validate(range(min = 0, max = 100_000_000, code = "range"))]
    pub value: i32,
    /// From which document.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub source: String,
}

/// An entered count.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StatisticEntryView {
    /// Key.
    pub key: String,
    /// Name.
    pub name: String,
    /// How many; nothing before it was entered.
    pub value: Option<i32>,
    /// From which document.
    pub source: Option<String>,
    /// Who signed it.
    pub signer: Option<String>,
    /// When.
    pub signed_at: Option<Ts>,
    /// Version, for `If-Match`; 0 before it was entered.
    pub version: i32,
}

/// A figure.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct StatisticsFigure {
    /// Stable key.
    pub key: String,
    /// Section.
    pub group: Group,
    /// Name.
    pub name: String,
    /// Its whole numbers.
    pub value: Measure,
    /// As printed: rates with two decimals, rounded half up.
    pub text: String,
    /// How it was computed.
    pub formula: String,
    /// Above the line.
    pub numerator: Option<u64>,
    /// Below the line.
    pub denominator: Option<u64>,
    /// Whether a total is what its parts make.
    pub reconciles: bool,
    /// Whether it rests on entered counts.
    pub entered: bool,
    /// Where the records behind it are listed, as a path of the interface.
    pub drill: Option<String>,
}

/// The figures of a period.
#[derive(Debug, Serialize, ToSchema)]
pub struct StatisticsView {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// The unit that they are of, with all below it.
    pub unit_name: String,
    /// When they were computed.
    pub at: Ts,
    /// The figures.
    pub figures: Vec<StatisticsFigure>,
    /// The entered counts.
    pub entries: Vec<StatisticEntryView>,
    /// Whether this person enters counts.
    pub may_enter: bool,
}
