//! Figures of the county (C34): every rate exact, from whole numbers, with one rounding at the end (half up).
//!
//! A figure is kept as its whole numbers; the text and the formula are written from them, so that what is printed can be
//! computed again by hand. Counts that no capability of the service knows are entered, signed, with their source.

use serde::Serialize;
use utoipa::ToSchema;

use crate::ratio;
use crate::role::Role;

crate::text_enum! {
    /// Section of the page.
    pub enum Group {
        Adjustment = "adjustment",
        Posts = "posts",
        Institutions = "institutions",
        People = "people",
        Process = "process",
        Notices = "notices",
        Probation = "probation",
        Supervision = "supervision",
        Reserve = "reserve",
        /// 走访接访.
        Visits = "visits",
    }
}

/// The whole numbers of a figure.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "kind", rename_all = "snake_case")]
#[schema(as = StatisticsMeasure)]
pub enum Measure {
    /// So many.
    Count {
        /// How many.
        n: u32,
    },
    /// A part of a whole.
    Share {
        /// The part.
        numerator: u32,
        /// The whole.
        denominator: u32,
    },
    /// From so many to so many.
    Reduction {
        /// Before.
        before: u32,
        /// After.
        after: u32,
    },
    /// Full months of age, together, over so many persons.
    AverageAge {
        /// Months, together.
        months: u64,
        /// Persons.
        persons: u32,
    },
    /// A total, and what makes it.
    Sum {
        /// The parts.
        parts: Vec<u32>,
        /// The total that was entered.
        total: u32,
    },
}

/// A mean of months in years with two decimals, rounded half up; `—` of nobody.
pub fn years(months: u64, persons: u32) -> String {
    let whole = u64::from(persons) * 12;
    if whole == 0 {
        return "—".to_owned();
    }
    let hundredths = (months * 200 + whole) / (2 * whole);
    format!("{}.{:02}", hundredths / 100, hundredths % 100)
}

fn joined(parts: &[u32]) -> String {
    parts.iter().map(u32::to_string).collect::<Vec<_>>().join(" + ")
}

impl Measure {
    /// As it is printed.
    pub fn text(&self) -> String {
        match self {
            Self::Count { n } => n.to_string(),
            Self::Share { numerator, denominator } => unit(ratio::percent(*numerator, *denominator)),
            Self::Reduction { before, after } => unit(ratio::reduction(*before, *after)),
            Self::AverageAge { months, persons } => years(*months, *persons),
            Self::Sum { total, .. } => total.to_string(),
        }
    }

    /// How it was computed.
    pub fn formula(&self) -> String {
        match self {
            Self::Count { .. } => String::new(),
            Self::Share { numerator, denominator } => format!("{numerator} ÷ {denominator}"),
            Self::Reduction { before, after } => format!("({before} − {after}) ÷ {before}"),
            Self::AverageAge { months, persons } => format!("{months} ÷ 12 ÷ {persons}"),
            Self::Sum { parts, .. } => joined(parts),
        }
    }

    /// Whether a total is what its parts make.
    pub fn reconciles(&self) -> bool {
        match self {
            Self::Sum { parts, total } => parts.iter().map(|p| u64::from(*p)).sum::<u64>() == u64::from(*total),
            _ => true,
        }
    }

    /// Above and below the line, where there is one.
    pub fn fraction(&self) -> Option<(u64, u64)> {
        match self {
            Self::Share { numerator, denominator } => Some((u64::from(*numerator), u64::from(*denominator))),
            Self::Reduction { before, after } => Some((u64::from(before.saturating_sub(*after)), u64::from(*before))),
            Self::AverageAge { months, persons } => Some((*months, u64::from(*persons) * 12)),
            Self::Count { .. } | Self::Sum { .. } => None,
        }
    }
}

fn unit(percent: String) -> String {
    if percent == "—" { percent } else { format!("{percent} %") }
}

/// Counts that are entered, because no capability of the service computes them: key and name.
#[rustfmt::skip]
pub const ENTRIES: &[(&str, &str)] = &[
    ("township_institutions_before", "乡镇内设机构(改革前)"),
    ("township_institutions_after",  "乡镇内设机构(改革后)"),
    ("township_units_before",        "乡镇直属事业单位(改革前)"),
    ("township_units_after",         "乡镇直属事业单位(改革后)"),
    ("staff_on_post",                "竞争上岗人数"),
    ("staff_diverted",               "分流人数"),
    ("staff_diverted_retired",       "其中离岗退养"),
    ("staff_diverted_waiting",       "其中待岗"),
    ("staff_diverted_other",         "其中其他安置"),
    ("trainees",                     "挂职锻炼人数"),
    ("tv_speeches",                  "任前电视演讲公示场次"),
];

/// Whether a count is entered under this key.
pub fn is_entry(key: &str) -> bool {
    ENTRIES.iter().any(|(known, _)| *known == key)
}

/// Offices that read the figures of their units.
pub const READERS: &[Role] =
    &[Role::OrgStaff, Role::OrgSupervisor, Role::AssessStaff, Role::Reviewer, Role::MinistersOffice];

/// Offices that enter and sign a count.
pub const SIGNERS: &[Role] = &[Role::OrgStaff, Role::OrgSupervisor];

#[cfg(test)]
mod tests {
    use super::*;

    fn reduction(before: u32, after: u32) -> String {
        Measure::Reduction { before, after }.text()
    }

    #[test]
    fn c34_the_acceptance_vectors_hold() {
        assert_eq!(reduction(165, 86), "47.88 %");
        assert_eq!(reduction(83, 37), "55.42 %");
        assert_ne!(reduction(83, 37), "55.43 %");
        assert_eq!(reduction(138, 37), "73.19 %");
        let diverted = Measure::Sum { parts: vec![340, 30, 107], total: 477 };
        assert!(diverted.reconciles());
        assert_eq!((diverted.text().as_str(), diverted.formula().as_str()), ("477", "340 + 30 + 107"));
    }

    #[test]
    fn c34_a_total_that_its_parts_do_not_make_is_seen() {
        for (total, right) in [(476, false), (477, true), (478, false)] {
            assert_eq!(Measure::Sum { parts: vec![340, 30, 107], total }.reconciles(), right, "{total}");
        }
    }

    #[test]
    fn c34_an_average_age_is_rounded_once_and_half_up() {
        assert_eq!(years(48_180, 100), "40.15");
        assert_eq!(years(12 * 41, 1), "41.00");
        assert_eq!(years(5, 100), "0.00");
        assert_eq!(years(6, 100), "0.01");
        assert_eq!(years(0, 0), "—");
        let two = Measure::AverageAge { months: 481 + 483, persons: 2 };
        assert_eq!((two.text().as_str(), two.formula().as_str()), ("40.17", "964 ÷ 12 ÷ 2"));
    }

    #[test]
    fn c34_a_figure_says_how_it_was_computed() {
        let value = Measure::Reduction { before: 83, after: 37 };
        assert_eq!((value.formula().as_str(), value.fraction()), ("(83 − 37) ÷ 83", Some((46, 83))));
        assert_eq!(Measure::Share { numerator: 0, denominator: 0 }.text(), "—");
        assert!(is_entry("staff_diverted") && !is_entry("no_such_figure"));
    }
}
