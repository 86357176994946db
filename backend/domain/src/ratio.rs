//! Exact fractions: quorums, majorities, turnouts and printed rates. Integers only; one rounding, at the end.
//!
//! A whole of zero reaches no share: with no valid ballot nobody has two thirds of them (specification 10).
//! Rules that count with this: R-MTG-1, R-MTG-2, R-REC-1, R-SL-4, and every rate of C34.

use std::borrow::Cow;
use std::fmt;
use std::str::FromStr;

use serde::{Deserialize, Deserializer, Serialize, Serializer};
use utoipa::openapi::{ObjectBuilder, RefOr, Schema, Type};
use utoipa::{PartialSchema, ToSchema};

/// A share in lowest terms, written `2/3`; two equal shares are equal values.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Hash)]
pub struct Ratio {
    num: u32,
    den: u32,
}

const fn gcd(a: u32, b: u32) -> u32 {
    if b == 0 { a } else { gcd(b, a % b) }
}

impl Ratio {
    /// Nothing.
    pub const ZERO: Self = Self::new(0, 1);
    /// One half.
    pub const HALF: Self = Self::new(1, 2);
    /// The whole.
    pub const ONE: Self = Self::new(1, 1);

    /// A share known when the program is written; what comes from outside goes through [`Ratio::checked`].
    ///
    /// # Panics
    /// When `den` is zero.
    pub const fn new(num: u32, den: u32) -> Self {
        assert!(den != 0, "a share of nothing");
        let by = gcd(num, den);
        Self { num: num / by, den: den / by }
    }

    /// `num/den`, unless `den` is zero.
    pub const fn checked(num: u32, den: u32) -> Option<Self> {
        if den == 0 { None } else { Some(Self::new(num, den)) }
    }

    /// Above the line, in lowest terms.
    pub const fn num(self) -> u32 {
        self.num
    }

    /// Below the line, in lowest terms; never zero.
    pub const fn den(self) -> u32 {
        self.den
    }
}

impl PartialOrd for Ratio {
    fn partial_cmp(&self, other: &Self) -> Option<std::cmp::Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Ratio {
    fn cmp(&self, other: &Self) -> std::cmp::Ordering {
        (u64::from(self.num) * u64::from(other.den)).cmp(&(u64::from(other.num) * u64::from(self.den)))
    }
}

impl fmt::Display for Ratio {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}/{}", self.num, self.den)
    }
}

/// A text that is no share.
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
#[error("not a share; write 2/3, 0.85 or 70%")]
pub struct NotARatio;

impl FromStr for Ratio {
    type Err = NotARatio;

    /// Reads `2/3`, `0.85` and `70%`, each exactly.
    fn from_str(text: &str) -> Result<Self, NotARatio> {
        let text = text.trim();
        if let Some((num, den)) = text.split_once('/') {
            return Self::checked(digits(num.trim())?, digits(den.trim())?).ok_or(NotARatio);
        }
        let (text, hundred) = text.strip_suffix('%').map_or((text, 1), |t| (t.trim_end(), 100_u32));
        let (whole, places) = text.split_once('.').unwrap_or((text, ""));
        if places.len() > 6 {
            return Err(NotARatio);
        }
        let den = 10_u32.pow(places.len() as u32);
        let decimals = if places.is_empty() { 0 } else { digits(places)? };
        let num = digits(whole)?.checked_mul(den).and_then(|n| n.checked_add(decimals)).ok_or(NotARatio)?;
        Self::checked(num, den.checked_mul(hundred).ok_or(NotARatio)?).ok_or(NotARatio)
    }
}

fn digits(text: &str) -> Result<u32, NotARatio> {
    if text.is_empty() || !text.bytes().all(|b| b.is_ascii_digit()) {
        return Err(NotARatio);
    }
    text.parse().map_err(|_| NotARatio)
}

impl Serialize for Ratio {
    fn serialize<S: Serializer>(&self, to: S) -> Result<S::Ok, S::Error> {
        to.collect_str(self)
    }
}

impl<'de> Deserialize<'de> for Ratio {
    fn deserialize<D: Deserializer<'de>>(from: D) -> Result<Self, D::Error> {
        String::deserialize(from)?.parse().map_err(serde::de::Error::custom)
    }
}

impl PartialSchema for Ratio {
    fn schema() -> RefOr<Schema> {
        let text = ObjectBuilder::new().schema_type(Type::String).description(Some("A share, exactly"));
        text.examples(["2/3"]).build().into()
    }
}

impl ToSchema for Ratio {
    fn name() -> Cow<'static, str> {
        Cow::Borrowed("Ratio")
    }
}

/// Whether `part` is `ratio` of `whole` or more.
pub fn at_least(part: u32, whole: u32, ratio: Ratio) -> bool {
    whole > 0 && u64::from(part) * u64::from(ratio.den) >= u64::from(ratio.num) * u64::from(whole)
}

/// Whether `part` is strictly more than `ratio` of `whole`.
pub fn more_than(part: u32, whole: u32, ratio: Ratio) -> bool {
    whole > 0 && u64::from(part) * u64::from(ratio.den) > u64::from(ratio.num) * u64::from(whole)
}

/// The fewest present that are `ratio` of `expected` or more (R-MTG-1); an empty body has no quorum, so at least one.
pub fn quorum(expected: u32, ratio: Ratio) -> u32 {
    let least = (u64::from(expected) * u64::from(ratio.num)).div_ceil(u64::from(ratio.den));
    u32::try_from(least).unwrap_or(u32::MAX).max(1)
}

/// The fewest votes that are strictly more than `ratio` of `expected` (R-MTG-2).
pub fn passing(expected: u32, ratio: Ratio) -> u32 {
    let most_below = u64::from(expected) * u64::from(ratio.num) / u64::from(ratio.den);
    u32::try_from(most_below + 1).unwrap_or(u32::MAX)
}

/// The fewest votes that are more than half of `expected`.
pub fn majority(expected: u32) -> u32 {
    passing(expected, Ratio::HALF)
}

/// `part` of `whole` in hundredths of a percent, rounded half up; `None` when there is no whole.
pub fn basis_points(part: u32, whole: u32) -> Option<u64> {
    let (part, whole) = (u64::from(part), u64::from(whole));
    (whole > 0).then(|| (part * 20_000 + whole) / (2 * whole))
}

/// `part` of `whole` as a percentage with two decimals, rounded half up (C34); `—` when there is no whole.
pub fn percent(part: u32, whole: u32) -> String {
    basis_points(part, whole).map_or_else(|| "—".to_owned(), hundredths)
}

/// By how much `after` is less than `before`, in percent of `before`; a growth has a minus sign (C34).
pub fn reduction(before: u32, after: u32) -> String {
    let sign = if after > before { "-" } else { "" };
    format!("{sign}{}", percent(before.abs_diff(after), before))
}

fn hundredths(points: u64) -> String {
    format!("{}.{:02}", points / 100, points % 100)
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const TWO_THIRDS: Ratio = Ratio::new(2, 3);

    #[test]
    fn r_mtg_1_and_2_the_vectors_of_c18_hold() {
        for (expected, present, pass) in
            [(11, 8, 6), (5, 4, 3), (7, 5, 4), (9, 6, 5), (13, 9, 7), (15, 10, 8), (24, 16, 13), (35, 24, 18)]
        {
            assert_eq!((quorum(expected, TWO_THIRDS), majority(expected)), (present, pass), "of {expected}");
        }
    }

    #[test]
    fn r_mtg_2_eight_present_and_five_agreeing_of_eleven_is_not_adopted() {
        assert!(at_least(8, 11, TWO_THIRDS));
        assert!(!at_least(7, 11, TWO_THIRDS));
        assert!(!more_than(5, 11, Ratio::HALF));
        assert!(more_than(6, 11, Ratio::HALF));
    }

    #[test]
    fn exactly_a_third_is_not_more_than_a_third() {
        let third = Ratio::new(1, 3);
        assert!(!more_than(11, 36, third));
        assert!(!more_than(12, 36, third));
        assert!(more_than(13, 36, third));
        assert!(at_least(12, 36, third));
    }

    #[test]
    fn c34_rates_round_half_up_to_two_decimals() {
        assert_eq!(reduction(165, 86), "47.88");
        assert_eq!(reduction(83, 37), "55.42");
        assert_eq!(reduction(138, 37), "73.19");
        assert_eq!(reduction(100, 101), "-1.00");
        assert_eq!(percent(1, 3), "33.33");
        assert_eq!(percent(2, 3), "66.67");
        assert_eq!(percent(1, 32), "3.13");
        assert_eq!(percent(1, 20_000), "0.01");
        assert_eq!(percent(36, 36), "100.00");
        assert_eq!(percent(u32::MAX, u32::MAX), "100.00");
    }

    #[test]
    fn no_whole_reaches_no_share() {
        assert!(!at_least(0, 0, TWO_THIRDS));
        assert!(!more_than(0, 0, Ratio::ZERO));
        assert_eq!(percent(0, 0), "—");
        assert_eq!((quorum(0, TWO_THIRDS), majority(0)), (1, 1));
    }

    #[test]
    fn a_share_is_read_exactly_in_three_spellings() {
        for (text, ratio) in [("2/3", TWO_THIRDS), (" 4 / 6 ", TWO_THIRDS), ("0.85", Ratio::new(17, 20))] {
            assert_eq!(text.parse(), Ok(ratio), "{text}");
        }
        assert_eq!("70%".parse(), Ok(Ratio::new(7, 10)));
        assert_eq!("12.5%".parse(), Ok(Ratio::new(1, 8)));
        assert_eq!("1".parse(), Ok(Ratio::ONE));
        for text in ["", "/", "1/0", "-1/2", "+1/2", ".5", "1.x", "0.1234567", "99999999999", "½"] {
            assert_eq!(text.parse::<Ratio>(), Err(NotARatio), "{text}");
        }
    }

    #[test]
    fn a_share_is_stored_as_text() {
        assert_eq!(serde_json::to_string(&Ratio::new(4, 6)).unwrap(), r#""2/3""#);
        assert_eq!(serde_json::from_str::<Ratio>(r#""2/3""#).unwrap(), TWO_THIRDS);
        assert!(serde_json::from_str::<Ratio>(r#""2/0""#).is_err());
        assert!(Ratio::HALF < TWO_THIRDS);
    }

    proptest! {
        #[test]
        fn the_quorum_is_the_least_number_that_suffices(expected in 1_u32..100_000, num in 0_u32..1000, den in 1_u32..1000) {
            let ratio = Ratio::new(num.min(den), den);
            let least = quorum(expected, ratio);
            prop_assert!(at_least(least, expected, ratio));
            prop_assert!(least == 1 || !at_least(least - 1, expected, ratio));
        }

        #[test]
        fn the_majority_is_the_least_number_that_passes(expected in 1_u32..100_000, num in 0_u32..1000, den in 1_u32..1000) {
            let ratio = Ratio::new(num.min(den), den);
            let least = passing(expected, ratio);
            prop_assert!(more_than(least, expected, ratio));
            prop_assert!(!more_than(least - 1, expected, ratio));
        }

        #[test]
        fn a_share_survives_its_text(num in any::<u32>(), den in 1..=u32::MAX) {
            let ratio = Ratio::new(num, den);
            prop_assert_eq!(ratio.to_string().parse(), Ok(ratio));
        }
    }
}
