//! An official document for print, in the order of GB/T 9704: number, title, addressee, body, signature, date.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

/// A document for print.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = OfficialPrint)]
pub struct Print {
    /// Number, where it has one.
    pub number: Option<String>,
    /// Title.
    pub title: String,
    /// To whom; a paper of the office's own goes to nobody.
    pub to: Option<String>,
    /// Paragraphs.
    pub lines: Vec<String>,
    /// Who signs.
    pub signer: String,
    /// On which day.
    pub on: NaiveDate,
}

/// The paragraphs of a text: its lines, without empty ones.
pub fn paragraphs(text: &str) -> impl Iterator<Item = String> {
    text.lines().map(str::trim).filter(|line| !line.is_empty()).map(str::to_owned)
}
