//! What goes out about petitions in figures.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

/// Of which days of receipt.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PetitionStatisticsQuery {
    /// First day; the first of the year without it.
    pub from: Option<NaiveDate>,
    /// Last day; today without it.
    pub to: Option<NaiveDate>,
}

/// So many of one kind.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct PetitionTally {
    /// The word of the vocabulary, or the month.
    pub key: String,
    /// How many.
    pub n: usize,
}

/// Petitions of a period in figures.
#[derive(Debug, Serialize, ToSchema)]
pub struct PetitionStatistics {
    /// First day.
    pub from: NaiveDate,
    /// Last day.
    pub to: NaiveDate,
    /// How many came in.
    pub total: usize,
    /// With a name.
    pub real_name: usize,
    /// Of which a term is over.
    pub overdue: usize,
    /// By channel.
    pub by_channel: Vec<PetitionTally>,
    /// By regime.
    pub by_regime: Vec<PetitionTally>,
    /// By matter.
    pub by_category: Vec<PetitionTally>,
    /// By state.
    pub by_state: Vec<PetitionTally>,
    /// By what was found, where that is approved.
    pub by_outcome: Vec<PetitionTally>,
    /// By what petitioners said of the answer.
    pub by_satisfaction: Vec<PetitionTally>,
    /// How many of them have come to the conclusion that stands: after a review that changed it, to that one.
    pub concluded: usize,
    /// The natural days from receipt to conclusion of those, on average, in tenths of a day.
    pub mean_tenths: Option<u64>,
    /// Those of the one that took longest.
    pub longest_days: Option<u32>,
    /// How many took up to 15, 30, 60, 90 days, and longer.
    pub by_days: Vec<PetitionTally>,
    /// By month of receipt.
    pub by_month: Vec<PetitionTally>,
}
