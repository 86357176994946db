//! How long a sanction bars a promotion (C09 "effect periods computed"; R-SL-1). The date is the first day on which
//! it no longer bars: a serious warning of 2026-01-10 bars through 2027-07-09.
//!
//! Civil sanctions follow the statute (L2 Art. 8); party sanctions a confirmed regulation; the periods of post
//! adjustment and demotion are house defaults.

use chrono::NaiveDate;

use crate::calendar::add_months;
use crate::rule::Basis;

crate::text_enum! {
    /// A sanction or a handling that bars for a time.
    pub enum SanctionKind {
        PartyWarning = "party_warning",
        PartySeriousWarning = "party_serious_warning",
        PartyPostRemoval = "party_post_removal",
        PartyProbation = "party_probation",
        CivilWarning = "civil_warning",
        CivilDemerit = "civil_demerit",
        CivilMajorDemerit = "civil_major_demerit",
        CivilDemotion = "civil_demotion",
        CivilDismissal = "civil_dismissal",
        Admonition = "admonition",
        HandlingPostAdjustment = "handling_post_adjustment",
        HandlingRemoval = "handling_removal",
        HandlingDemotion = "handling_demotion",
    }
}

/// The longest probation within the party: it counts when no length is on record, so that nobody is freed too early.
pub const LONGEST_PROBATION_MONTHS: u32 = 24;

impl SanctionKind {
    /// Months without promotion after the decision (for probation within the party: after its end).
    pub const fn months(self) -> u32 {
        match self {
            Self::CivilWarning | Self::Admonition => 6,
            Self::PartyWarning | Self::CivilDemerit | Self::HandlingPostAdjustment => 12,
            Self::PartySeriousWarning | Self::CivilMajorDemerit => 18,
            Self::PartyPostRemoval | Self::PartyProbation => 24,
            Self::CivilDemotion | Self::CivilDismissal => 24,
            Self::HandlingRemoval | Self::HandlingDemotion => 24,
        }
    }

    /// What the period rests on.
    pub const fn basis(self) -> Basis {
        match self {
            Self::CivilWarning
            | Self::CivilDemerit
            | Self::CivilMajorDemerit
            | Self::CivilDemotion
            | Self::CivilDismissal => Basis::Law("《公职人员政务处分法》第八条"),
            Self::PartyWarning | Self::PartySeriousWarning | Self::PartyPostRemoval | Self::PartyProbation => {
                Basis::Regulation("《中国共产党纪律处分条例》")
            }
            Self::Admonition => Basis::Regulation("诫勉影响期为六个月(地方实施办法转引)"),
            Self::HandlingRemoval => Basis::Regulation("责令辞职、免职的,一年内不安排领导职务,两年内不得提拔"),
            Self::HandlingPostAdjustment | Self::HandlingDemotion => Basis::House,
        }
    }
}

/// The first day on which a promotion is open again. `probation_months` is the length of a probation within the party.
pub fn effect_until(kind: SanctionKind, decided_on: NaiveDate, probation_months: Option<u32>) -> NaiveDate {
    let start = match kind {
        SanctionKind::PartyProbation => add_months(decided_on, probation_months.unwrap_or(LONGEST_PROBATION_MONTHS)),
        _ => decided_on,
    };
    add_months(start, kind.months())
}

/// The first day on which a leading post is open again, where the bar is on any leading post (resigned or removed).
pub fn no_leading_post_until(kind: SanctionKind, decided_on: NaiveDate) -> Option<NaiveDate> {
    (kind == SanctionKind::HandlingRemoval).then(|| add_months(decided_on, 12))
}

/// Whether a promotion is barred on `at` (R-SL-1).
pub fn bars(kind: SanctionKind, decided_on: NaiveDate, probation_months: Option<u32>, at: NaiveDate) -> bool {
    at >= decided_on && at < effect_until(kind, decided_on, probation_months)
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::text::TextEnum;

    fn day(text: &str) -> NaiveDate {
        text.parse().unwrap()
    }

    #[test]
    fn r_sl_1_every_kind_bars_for_its_period() {
        use SanctionKind::*;
        let decided = day("2026-01-10");
        for (kind, until) in [
            (PartyWarning, "2027-01-10"),
            (PartySeriousWarning, "2027-07-10"),
            (PartyPostRemoval, "2028-01-10"),
            (CivilWarning, "2026-07-10"),
            (CivilDemerit, "2027-01-10"),
            (CivilMajorDemerit, "2027-07-10"),
            (CivilDemotion, "2028-01-10"),
            (CivilDismissal, "2028-01-10"),
            (Admonition, "2026-07-10"),
            (HandlingPostAdjustment, "2027-01-10"),
            (HandlingRemoval, "2028-01-10"),
            (HandlingDemotion, "2028-01-10"),
        ] {
            assert_eq!(effect_until(kind, decided, None), day(until), "{kind}");
        }
        assert_eq!(no_leading_post_until(HandlingRemoval, decided), Some(day("2027-01-10")));
        assert_eq!(no_leading_post_until(CivilDismissal, decided), None);
    }

    #[test]
    fn r_sl_1_probation_bars_for_its_length_and_two_years() {
        let decided = day("2026-01-10");
        let until = |months| effect_until(SanctionKind::PartyProbation, decided, months);
        assert_eq!(until(Some(12)), day("2029-01-10"));
        assert_eq!(until(Some(24)), day("2030-01-10"));
        assert_eq!(until(None), day("2030-01-10"), "the longest, when no length is on record");
    }

    #[test]
    fn r_sl_1_the_bar_ends_on_the_day() {
        let bars = |at| bars(SanctionKind::PartySeriousWarning, day("2026-01-10"), None, day(at));
        assert!(!bars("2026-01-09"));
        assert!(bars("2026-01-10"));
        assert!(bars("2027-07-09"));
        assert!(!bars("2027-07-10"));
    }

    #[test]
    fn r_sl_1_a_period_ends_on_the_last_day_of_a_shorter_month() {
        assert_eq!(effect_until(SanctionKind::Admonition, day("2026-08-31"), None), day("2027-02-28"));
        assert_eq!(effect_until(SanctionKind::CivilWarning, day("2027-08-31"), None), day("2028-02-29"));
        assert_eq!(effect_until(SanctionKind::Admonition, day("2026-03-31"), None), day("2026-09-30"));
    }

    #[test]
    fn only_civil_sanctions_rest_on_the_statute() {
        for kind in SanctionKind::ALL {
            let law = matches!(kind.basis(), Basis::Law(_));
            assert_eq!(law, kind.as_str().starts_with("civil_"), "{kind}");
        }
    }
}
