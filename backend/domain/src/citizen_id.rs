//! The citizen identity number (GB 11643): R-CAD-1 refuses a number that cannot be one, R-CAD-2 warns when it does
//! not agree with the form. Nothing is ever corrected on its own authority.

use std::fmt;

use chrono::{Datelike, NaiveDate};

use crate::month::Month;

crate::text_enum! {
    /// Sex, as the number tells it and as the form states it.
    pub enum Sex {
        Male = "male",
        Female = "female",
    }
}

/// A number that is well formed, in capitals. Its `Debug` is masked: it is not for logs.
#[derive(Clone, PartialEq, Eq, Hash)]
pub struct CitizenId(String);

/// Why a text is no identity number (R-CAD-1).
#[derive(Debug, Clone, Copy, PartialEq, Eq, thiserror::Error)]
pub enum IdFault {
    /// Neither 18 nor 15 characters.
    #[error("an identity number has 18 characters, an old one 15")]
    Length,
    /// Something else than digits (and X at the end).
    #[error("an identity number has digits only, and X at the end")]
    Character,
    /// The digits of the birth are no day.
    #[error("the birth in the identity number is no day")]
    Birth,
    /// The check character is wrong.
    #[error("the check character of the identity number is wrong")]
    Checksum,
}

impl IdFault {
    /// The stable code for the field error.
    pub const fn code(self) -> &'static str {
        match self {
            Self::Length => "id_length",
            Self::Character => "id_character",
            Self::Birth => "id_birth",
            Self::Checksum => "id_checksum",
        }
    }
}

crate::text_enum! {
    /// What does not agree with the form (R-CAD-2); for a person to clear up.
    pub enum IdDoubt {
        BirthDiffers = "id_birth_differs",
        SexDiffers = "id_sex_differs",
        OldNumber = "id_old_number",
        UnknownProvince = "id_unknown_province",
    }
}

const WEIGHTS: [u32; 17] = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const CHECKS: [char; 11] = ['1', '0', 'X', '9', '8', '7', '6', '5', '4', '3', '2'];
const PROVINCES: [&str; 35] = [
    "11", "12", "13", "14", "15", "21", "22", "23", "31", "32", "33", "34", "35", "36", "37", "41", "42", "43", "44",
    "45", "46", "50", "51", "52", "53", "54", "61", "62", "63", "64", "65", "71", "81", "82", "83",
];

fn check(body: &str) -> Option<char> {
    let mut sum = 0;
    for (digit, weight) in body.chars().zip(WEIGHTS) {
        sum += digit.to_digit(10)? * weight;
    }
    CHECKS.get((sum % 11) as usize).copied()
}

impl CitizenId {
    /// Reads a number of 18 characters, or an old one of 15; `x` counts as `X`.
    ///
    /// # Errors
    /// [`IdFault`], the first found.
    pub fn parse(text: &str) -> Result<Self, IdFault> {
        let text = text.trim().to_ascii_uppercase();
        let body = match text.chars().count() {
            18 => text.strip_suffix(|last: char| last == 'X' || last.is_ascii_digit()).ok_or(IdFault::Character)?,
            15 => text.as_str(),
            _ => return Err(IdFault::Length),
        };
        if !body.bytes().all(|b| b.is_ascii_digit()) {
            return Err(IdFault::Character);
        }
        birth_of(&text).ok_or(IdFault::Birth)?;
        if text.len() == 18 && check(body) != text.chars().last() {
            return Err(IdFault::Checksum);
        }
        Ok(Self(text))
    }

    /// The number. To be stored encrypted and shown masked.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// Whether it is of the old kind with 15 digits.
    pub fn is_old(&self) -> bool {
        self.0.len() == 15
    }

    /// The number with 18 characters that an old number became; two spellings of one person compare by it.
    pub fn modern(&self) -> Self {
        if !self.is_old() {
            return self.clone();
        }
        let body = format!("{}19{}", &self.0[..6], &self.0[6..]);
        let check = check(&body).unwrap_or('X');
        Self(format!("{body}{check}"))
    }

    /// The day of birth.
    pub fn birth(&self) -> NaiveDate {
        birth_of(&self.0).unwrap_or_default()
    }

    /// Sex: the last digit of the serial is odd for men.
    pub fn sex(&self) -> Sex {
        let serial = if self.is_old() { 14 } else { 16 };
        if self.0.as_bytes()[serial] % 2 == 1 { Sex::Male } else { Sex::Female }
    }

    /// The code of the county where it was first given.
    pub fn region(&self) -> &str {
        &self.0[..6]
    }

    /// The first and last four characters, stars between.
    pub fn mask(&self) -> String {
        mask(&self.0)
    }

    /// What does not agree with the form (R-CAD-2).
    pub fn doubts(&self, birth: Option<Month>, sex: Option<Sex>) -> Vec<IdDoubt> {
        let own = self.birth();
        let differs = birth.is_some_and(|stated| (stated.year(), stated.month()) != (own.year(), own.month()));
        let found = [
            (differs, IdDoubt::BirthDiffers),
            (sex.is_some_and(|stated| stated != self.sex()), IdDoubt::SexDiffers),
            (self.is_old(), IdDoubt::OldNumber),
            (!PROVINCES.contains(&&self.0[..2]), IdDoubt::UnknownProvince),
        ];
        found.into_iter().filter_map(|(holds, doubt)| holds.then_some(doubt)).collect()
    }
}

impl fmt::Debug for CitizenId {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "CitizenId({})", self.mask())
    }
}

fn birth_of(text: &str) -> Option<NaiveDate> {
    let old = text.len() == 15;
    let digits = if old { format!("19{}", text.get(6..12)?) } else { text.get(6..14)?.to_owned() };
    let (year, month, day) = (digits.get(..4)?, digits.get(4..6)?, digits.get(6..)?);
    let date = NaiveDate::from_ymd_opt(year.parse().ok()?, month.parse().ok()?, day.parse().ok()?)?;
    (date.year() >= 1800).then_some(date)
}

/// The first and last four characters of any number, stars between; stars only when it is too short to hide anything.
pub fn mask(text: &str) -> String {
    let chars: Vec<char> = text.chars().collect();
    let shown = if chars.len() >= 12 { 4 } else { 0 };
    let hidden = shown..chars.len() - shown;
    chars.iter().enumerate().map(|(i, c)| if hidden.contains(&i) { '*' } else { *c }).collect()
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    const VECTOR: &str = "11010519491231002X";

    #[test]
    fn r_cad_1_the_vector_of_the_standard_holds() {
        let id = CitizenId::parse(VECTOR).unwrap();
        assert_eq!(id.birth(), NaiveDate::from_ymd_opt(1949, 12, 31).unwrap());
        assert_eq!(id.sex(), Sex::Female);
        assert_eq!(id.region(), "110105");
        assert_eq!(CitizenId::parse(" 11010519491231002x ").unwrap(), id);
    }

    #[test]
    fn r_cad_1_what_cannot_be_a_number_is_refused_by_its_reason() {
        for (text, fault) in [
            ("", IdFault::Length),
            ("1101051949123100", IdFault::Length),
            ("11010519491231002XX", IdFault::Length),
            ("1101051949123100２X", IdFault::Character),
            ("X1010519491231002X", IdFault::Character),
            ("11010519491231002A", IdFault::Character),
            ("110105194913310029", IdFault::Birth),
            ("110105194902300025", IdFault::Birth),
            ("110105194912310029", IdFault::Checksum),
            ("110105491331002", IdFault::Birth),
        ] {
            assert_eq!(CitizenId::parse(text), Err(fault), "{text}");
        }
    }

    #[test]
    fn an_old_number_is_accepted_and_flagged() {
        let old = CitizenId::parse("110105491231002").unwrap();
        assert!(old.is_old());
        assert_eq!(old.doubts(Month::new(1949, 12), Some(Sex::Female)), [IdDoubt::OldNumber]);
        assert_eq!(old.modern(), CitizenId::parse(VECTOR).unwrap());
        assert_eq!((old.birth(), old.sex()), (old.modern().birth(), old.modern().sex()));
    }

    #[test]
    fn r_cad_2_a_difference_from_the_form_is_a_doubt() {
        let id = CitizenId::parse(VECTOR).unwrap();
        assert_eq!(id.doubts(None, None), []);
        assert_eq!(id.doubts(Month::new(1949, 12), Some(Sex::Female)), []);
        assert_eq!(id.doubts(Month::new(1949, 11), Some(Sex::Female)), [IdDoubt::BirthDiffers]);
        assert_eq!(id.doubts(Month::new(1950, 12), Some(Sex::Male)), [IdDoubt::BirthDiffers, IdDoubt::SexDiffers]);
    }

    #[test]
    fn an_unknown_province_is_a_doubt_and_no_refusal() {
        let body = "99010519491231002";
        let id = CitizenId::parse(&format!("{body}{}", check(body).unwrap())).unwrap();
        assert_eq!(id.doubts(None, None), [IdDoubt::UnknownProvince]);
    }

    #[test]
    fn a_number_is_shown_and_logged_masked() {
        assert_eq!(mask("340102198509031234"), "3401**********1234");
        assert_eq!(mask("110105491231002"), "1101*******1002");
        assert_eq!(mask("123"), "***");
        assert_eq!(format!("{:?}", CitizenId::parse(VECTOR).unwrap()), "CitizenId(1101**********002X)");
    }

    proptest! {
        #[test]
        fn r_cad_1_one_wrong_digit_is_always_found(day in 0_u64..25_000, serial in 0_u32..1000, at in 0_usize..17, by in 1_u8..10) {
            let birth = NaiveDate::from_ymd_opt(1940, 1, 1).unwrap() + chrono::Days::new(day);
            let body = format!("340102{}{serial:03}", birth.format("%Y%m%d"));
            let text = format!("{body}{}", check(&body).unwrap());
            prop_assert!(CitizenId::parse(&text).is_ok());
            let mut wrong = text.into_bytes();
            wrong[at] = b'0' + (wrong[at] - b'0' + by) % 10;
            prop_assert!(CitizenId::parse(std::str::from_utf8(&wrong).unwrap()).is_err());
        }

        #[test]
        fn no_text_makes_it_fall_over(text in ".{0,20}") {
            let _ = (CitizenId::parse(&text), mask(&text));
        }
    }
}
