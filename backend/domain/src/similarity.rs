//! How alike two texts are, in ten-thousandths (C11: talks that repeat one another; C14: a thousand people with one
//! face). Pairs of neighbouring characters are compared (Dice), so no dictionary is needed and every score can be
//! explained. It warns; it never decides.

use crate::ratio::{Ratio, at_least};

/// Identical, as far as letters and figures go.
pub const IDENTICAL: u32 = 10_000;

/// A text prepared for comparison: its pairs of characters, sorted, without spaces and punctuation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Profile(Vec<(char, char)>);

impl Profile {
    /// Prepares a text. One character alone is paired with nothing.
    pub fn of(text: &str) -> Self {
        let chars: Vec<char> = text.chars().filter(|c| c.is_alphanumeric()).flat_map(char::to_lowercase).collect();
        let mut pairs: Vec<_> = match chars[..] {
            [only] => vec![(only, '\0')],
            _ => chars.windows(2).map(|pair| (pair[0], pair[1])).collect(),
        };
        pairs.sort_unstable();
        Self(pairs)
    }

    /// Twice the common pairs over all pairs, 0 to [`IDENTICAL`], rounded down; nothing is like an empty text.
    pub fn similarity(&self, other: &Self) -> u32 {
        let (common, all) = self.overlap(other);
        if all == 0 { 0 } else { (2 * u64::from(common) * u64::from(IDENTICAL) / u64::from(all)) as u32 }
    }

    /// Whether the similarity is `threshold` or more, exactly.
    pub fn is_like(&self, other: &Self, threshold: Ratio) -> bool {
        let (common, all) = self.overlap(other);
        at_least(2 * common, all, threshold)
    }

    fn overlap(&self, other: &Self) -> (u32, u32) {
        let (mut a, mut b, mut common) = (0, 0, 0);
        while let (Some(left), Some(right)) = (self.0.get(a), other.0.get(b)) {
            match left.cmp(right) {
                std::cmp::Ordering::Less => a += 1,
                std::cmp::Ordering::Greater => b += 1,
                std::cmp::Ordering::Equal => {
                    (a, b, common) = (a + 1, b + 1, common + 1);
                }
            }
        }
        (common, u32::try_from(self.0.len() + other.0.len()).unwrap_or(u32::MAX))
    }
}

/// How alike two texts are, 0 to [`IDENTICAL`].
pub fn similarity(a: &str, b: &str) -> u32 {
    Profile::of(a).similarity(&Profile::of(b))
}

/// Two texts of a list that are alike.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Alike {
    /// Place of the first.
    pub first: usize,
    /// Place of the second, further down.
    pub second: usize,
    /// How alike, 0 to [`IDENTICAL`].
    pub similarity: u32,
}

/// Every pair of the list that is alike by `threshold` or more, the most alike first.
pub fn alike<'a>(texts: impl IntoIterator<Item = &'a str>, threshold: Ratio) -> Vec<Alike> {
    let profiles: Vec<_> = texts.into_iter().map(Profile::of).collect();
    let mut found = Vec::new();
    for (first, a) in profiles.iter().enumerate() {
        for (second, b) in profiles.iter().enumerate().skip(first + 1) {
            if a.is_like(b, threshold) {
                found.push(Alike { first, second, similarity: a.similarity(b) });
            }
        }
    }
    found.sort_by_key(|pair| (std::cmp::Reverse(pair.similarity), pair.first, pair.second));
    found
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    #[test]
    fn spaces_and_punctuation_do_not_hide_a_copy() {
        let talk = "该同志政治立场坚定,工作踏实,群众基础好。";
        assert_eq!(similarity(talk, "该同志 政治立场坚定；工作踏实；群众基础好!"), IDENTICAL);
        assert_eq!(similarity("ABC", "abc"), IDENTICAL);
    }

    #[test]
    fn what_shares_nothing_scores_nothing() {
        assert_eq!(similarity("甲乙丙丁", "戊己庚辛"), 0);
        assert_eq!(similarity("", ""), 0);
        assert_eq!(similarity("甲", ""), 0);
        assert_eq!(similarity("甲", "甲"), IDENTICAL);
        assert_eq!(similarity("甲", "乙"), 0);
    }

    #[test]
    fn the_score_is_twice_the_common_pairs_over_all_pairs() {
        assert_eq!(similarity("甲乙丙", "甲乙丁"), 5_000);
        assert_eq!(similarity("甲甲甲甲", "甲甲"), 5_000, "a repeated pair counts as often as both have it");
        assert_eq!(similarity("甲乙丙丁", "甲乙"), 5_000);
    }

    #[test]
    fn the_threshold_is_met_exactly() {
        let (a, b) = (Profile::of("甲乙丙"), Profile::of("甲乙丁"));
        assert!(a.is_like(&b, Ratio::new(499, 1000)));
        assert!(a.is_like(&b, Ratio::HALF));
        assert!(!a.is_like(&b, Ratio::new(501, 1000)));
    }

    #[test]
    fn alike_pairs_are_listed_most_alike_first() {
        let texts = ["工作踏实,群众基础好", "敢于担当,善于协调", "工作踏实,群众基础好。", "工作踏实,群众基础较好"];
        let found = alike(texts, Ratio::new(17, 20));
        let places: Vec<_> = found.iter().map(|pair| (pair.first, pair.second)).collect();
        assert_eq!(places[0], (0, 2));
        assert_eq!(found[0].similarity, IDENTICAL);
        assert!(!places.iter().any(|(a, b)| *a == 1 || *b == 1));
    }

    proptest! {
        #[test]
        fn similarity_is_symmetric_and_bounded(a in "[甲乙丙a-c ]{0,30}", b in "[甲乙丙a-c ]{0,30}") {
            let score = similarity(&a, &b);
            prop_assert_eq!(score, similarity(&b, &a));
            prop_assert!(score <= IDENTICAL);
            let own = Profile::of(&a);
            prop_assert_eq!(own.similarity(&own), if own.0.is_empty() { 0 } else { IDENTICAL });
        }
    }
}
