//! The structure of a leading team (C02): the bands in which age, schooling and party are counted for a motion.

crate::text_enum! {
    /// Age band.
    pub enum AgeBand {
        To35 = "to_35",
        To40 = "to_40",
        To45 = "to_45",
        To50 = "to_50",
        To55 = "to_55",
        Over55 = "over_55",
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// Highest schooling.
    pub enum Schooling {
        Postgraduate = "postgraduate",
        Undergraduate = "undergraduate",
        College = "college",
        Below = "below",
        Unknown = "unknown",
    }
}

crate::text_enum! {
    /// Party.
    pub enum Party { Communist = "communist", Democratic = "democratic", None = "none" }
}

impl AgeBand {
    /// The band of an age in whole years.
    pub fn of(age: Option<u32>) -> Self {
        match age {
            None => Self::Unknown,
            Some(..=35) => Self::To35,
            Some(..=40) => Self::To40,
            Some(..=45) => Self::To45,
            Some(..=50) => Self::To50,
            Some(..=55) => Self::To55,
            Some(_) => Self::Over55,
        }
    }
}

impl Schooling {
    /// The highest of the levels as forms write them: 大学, 省委党校研究生 …
    pub fn highest<'a>(levels: impl IntoIterator<Item = &'a str>) -> Self {
        let of = |level: &str| {
            let has = |words: &[&str]| words.iter().any(|w| level.contains(w));
            if level.trim().is_empty() {
                Self::Unknown
            } else if has(&["研究生", "博士", "硕士"]) {
                Self::Postgraduate
            } else if has(&["大专", "专科"]) {
                Self::College
            } else if has(&["大学", "本科"]) {
                Self::Undergraduate
            } else {
                Self::Below
            }
        };
        levels.into_iter().map(of).min().unwrap_or(Self::Unknown)
    }
}

impl Party {
    /// By the field 入党时间: a month, a democratic party's name, both, or nothing.
    pub fn of(joined: &str) -> Self {
        let joined = joined.trim();
        if joined.is_empty() {
            Self::None
        } else if joined.starts_with(|c: char| c.is_ascii_digit()) || joined.contains("中共") {
            Self::Communist
        } else {
            Self::Democratic
        }
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_band_ends_with_its_last_year() {
        for (age, band) in [(35, AgeBand::To35), (36, AgeBand::To40), (55, AgeBand::To55), (56, AgeBand::Over55)] {
            assert_eq!(AgeBand::of(Some(age)), band);
        }
        assert_eq!(AgeBand::of(None), AgeBand::Unknown);
    }

    #[test]
    fn the_highest_schooling_counts() {
        assert_eq!(Schooling::highest(["大专", "省委党校研究生"]), Schooling::Postgraduate);
        assert_eq!(Schooling::highest(["大学", ""]), Schooling::Undergraduate);
        assert_eq!(Schooling::highest(["大学专科"]), Schooling::College);
        assert_eq!(Schooling::highest(["中专"]), Schooling::Below);
        assert_eq!(Schooling::highest([]), Schooling::Unknown);
    }

    #[test]
    fn a_party_is_read_from_its_field() {
        assert_eq!(Party::of("2003-05"), Party::Communist);
        assert_eq!(Party::of("民盟"), Party::Democratic);
        assert_eq!(Party::of(""), Party::None);
    }
}
