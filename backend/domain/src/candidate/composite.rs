//! The composite of five (五综合): votes of the meeting, talks, the unit's recommendation, the test of quality and
//! ability, and the assessment of achievement, each from 0 to 100, by weights that total 100.
//!
//! Exact to the end: a component is a fraction, the sum has one denominator, and only what is printed is rounded. It
//! stands beside the rates and decides nothing (R-REC-3).

crate::text_enum! {
    /// One of the five, in the order of the weights.
    pub enum Component {
        Meeting = "meeting",
        Talk = "talk",
        Unit = "unit",
        Test = "test",
        Achievement = "achievement",
    }
}

/// The five, in the order of `weights.five_comprehensive`.
pub const COMPONENTS: [Component; 5] =
    [Component::Meeting, Component::Talk, Component::Unit, Component::Test, Component::Achievement];

/// A score from 0 to 100 as a fraction.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Score {
    num: u64,
    den: u64,
}

impl Score {
    /// A share of votes on the scale of 100; none when there is no valid ballot.
    pub fn of_votes(votes: u32, valid: u32) -> Option<Self> {
        (valid > 0 && votes <= valid).then(|| Self { num: u64::from(votes) * 100, den: u64::from(valid) })
    }

    /// A score as people write it, `87` or `87.5`: two decimals at most, none above 100.
    pub fn read(text: &str) -> Option<Self> {
        let (whole, part) = text.trim().split_once('.').unwrap_or((text.trim(), "0"));
        let digits = |t: &str, most: usize| {
            let right = !t.is_empty() && t.len() <= most && t.bytes().all(|b| b.is_ascii_digit());
            right.then(|| t.parse::<u32>().ok()).flatten()
        };
        let part = digits(part, 2)? * if part.len() == 1 { 10 } else { 1 };
        Self::hundredths(digits(whole, 3)? * 100 + part)
    }

    /// A score in hundredths, `8750` for 87.5; none above 100.
    pub fn hundredths(value: u32) -> Option<Self> {
        (value <= 10_000).then(|| Self { num: u64::from(value), den: 100 })
    }

    /// With two decimals, rounded half up.
    pub fn text(self) -> String {
        printed(self.num.into(), self.den.into())
    }
}

fn printed(num: u128, den: u128) -> String {
    let points = (num * 200 + den) / (2 * den);
    format!("{}.{:02}", points / 100, points % 100)
}

/// A line of the explanation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// Which of the five.
    pub component: Component,
    /// Its weight in percent.
    pub weight: u32,
    /// The score, if it is there.
    pub score: Option<Score>,
    /// Score by weight, with two decimals.
    pub points: Option<String>,
}

/// The composite and how it comes about.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Composite {
    /// Line by line.
    pub lines: Vec<Line>,
    /// The sum with two decimals; none while a component with a weight is missing.
    pub total: Option<String>,
}

/// The composite of `scores` by `weights`, which total 100 (`Params` refuses others).
pub fn composite(scores: &[Option<Score>; 5], weights: &[u32]) -> Composite {
    let weight = |i: usize| weights.get(i).copied().unwrap_or(0);
    let line = |(i, component): (usize, &Component)| {
        let score = scores[i];
        let points = score.map(|s| printed(u128::from(s.num) * u128::from(weight(i)), u128::from(s.den) * 100));
        Line { component: *component, weight: weight(i), score, points }
    };
    let lines: Vec<_> = COMPONENTS.iter().enumerate().map(line).collect();
    let counted: Option<Vec<(Score, u32)>> =
        lines.iter().filter(|l| l.weight > 0).map(|l| l.score.map(|s| (s, l.weight))).collect();
    let total = counted.map(|counted| {
        let den: u128 = counted.iter().map(|(s, _)| u128::from(s.den)).product::<u128>().max(1);
        let num: u128 =
            counted.iter().map(|(s, w)| u128::from(s.num) * u128::from(*w) * (den / u128::from(s.den))).sum();
        printed(num, den * 100)
    });
    Composite { lines, total }
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const EQUAL: [u32; 5] = [20; 5];

    fn score(hundredths: u32) -> Option<Score> {
        Score::hundredths(hundredths)
    }

    #[test]
    fn the_composite_is_the_weighted_sum_explained_line_by_line() {
        let scores = [Score::of_votes(18, 25), Score::of_votes(20, 30), score(9000), score(8550), score(8800)];
        let made = composite(&scores, &EQUAL);
        let points: Vec<_> = made.lines.iter().map(|l| l.points.clone().unwrap()).collect();
        assert_eq!(points, ["14.40", "13.33", "18.00", "17.10", "17.60"]);
        assert_eq!(made.total.as_deref(), Some("80.43"), "80.4333…, rounded once");
    }

    #[test]
    fn thirds_are_exact_and_rounded_once() {
        let third = Score::of_votes(1, 3);
        assert_eq!(composite(&[third; 5], &EQUAL).total.as_deref(), Some("33.33"));
        let mixed = [Score::of_votes(1, 3), Score::of_votes(2, 3), score(0), score(0), score(0)];
        assert_eq!(composite(&mixed, &EQUAL).total.as_deref(), Some("20.00"), "not 19.99 or 20.01");
    }

    #[test]
    fn a_missing_component_leaves_no_total_unless_it_has_no_weight() {
        let mut scores = [score(8000); 5];
        scores[3] = None;
        assert_eq!(composite(&scores, &EQUAL).total, None);
        assert_eq!(composite(&scores, &[25, 25, 25, 0, 25]).total.as_deref(), Some("80.00"));
    }

    #[test]
    fn a_score_lies_between_0_and_100() {
        assert!(score(10_000).is_some());
        assert!(score(10_001).is_none());
        for (text, right) in [("100", true), ("100.01", false), ("87.5", true), ("87.55", true), ("87.555", false)] {
            assert_eq!(Score::read(text).is_some(), right, "{text}");
        }
        assert_eq!(Score::read("87.5"), score(8750));
        for text in ["", ".5", "5.", "-1", "1e1", "８７"] {
            assert_eq!(Score::read(text), None, "{text}");
        }
        assert!(Score::of_votes(3, 2).is_none());
        assert!(Score::of_votes(0, 0).is_none());
    }

    proptest! {
        #[test]
        fn the_composite_never_leaves_the_scale(votes in prop::array::uniform5(0_u32..=3_000), valid in 3_000_u32..100_000) {
            let scores = votes.map(|v| Score::of_votes(v, valid));
            let total: f64 = composite(&scores, &EQUAL).total.unwrap().parse().unwrap();
            prop_assert!((0.0..=100.0).contains(&total));
        }
    }
}
