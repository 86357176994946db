//! How long petitions took, from the day of receipt to the day of the conclusion.

use chrono::NaiveDate;

crate::text_enum! {
    /// Up to how many natural days, by the terms of the three regimes (15 for the first answer, 60 and 90 with an extension).
    pub enum Band { Within15 = "15", Within30 = "30", Within60 = "60", Within90 = "90", Longer = "longer" }
}

/// What one took.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Took(u32);

impl Took {
    /// From the day of receipt to that of the conclusion; what was concluded on the day itself took none.
    pub fn between(received: NaiveDate, concluded: NaiveDate) -> Self {
        Self(u32::try_from((concluded - received).num_days()).unwrap_or_default())
    }

    /// Natural days.
    pub fn days(self) -> u32 {
        self.0
    }

    /// Up to how many.
    pub fn band(self) -> Band {
        match self.0 {
            ..=15 => Band::Within15,
            16..=30 => Band::Within30,
            31..=60 => Band::Within60,
            61..=90 => Band::Within90,
            _ => Band::Longer,
        }
    }
}

/// The mean in tenths of a day, halves rounded up; none of nothing.
pub fn mean_tenths(all: &[Took]) -> Option<u64> {
    let n = u64::try_from(all.len()).ok().filter(|n| *n > 0)?;
    let sum: u64 = all.iter().map(|took| u64::from(took.0)).sum();
    Some((sum * 20 + n) / (n * 2))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_ends_with_its_last_day() {
        let day = |text: &str| text.parse::<NaiveDate>().unwrap();
        let took = |n| Took::between(day("2026-01-01"), day("2026-01-01") + chrono::Days::new(n));
        for (days, band) in [
            (0, Band::Within15),
            (15, Band::Within15),
            (16, Band::Within30),
            (30, Band::Within30),
            (31, Band::Within60),
            (60, Band::Within60),
            (61, Band::Within90),
            (90, Band::Within90),
            (91, Band::Longer),
        ] {
            assert_eq!((took(days).band(), took(days).days()), (band, u32::try_from(days).unwrap()), "{days}");
        }
    }

    #[test]
    fn the_mean_is_rounded_to_a_tenth() {
        let mean = |all: &[u32]| mean_tenths(&all.iter().map(|n| Took(*n)).collect::<Vec<_>>());
        assert_eq!(mean(&[]), None);
        assert_eq!(mean(&[7]), Some(70));
        assert_eq!(mean(&[1, 2]), Some(15));
        assert_eq!((mean(&[1, 1, 2]), mean(&[1, 2, 2])), (Some(13), Some(17)));
        assert_eq!(
            mean(&[0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 1]),
            Some(1),
            "a half is rounded up"
        );
    }
}
