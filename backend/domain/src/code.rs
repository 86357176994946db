//! Codes that people read out and type in: five bits a letter, in groups of five.

/// Digits and letters that are not taken for one another (Crockford's base 32).
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a group.
const GROUP: usize = 5;

/// The letters of these random bytes, five bits of each.
pub fn letters<const N: usize>(random: [u8; N]) -> String {
    random.iter().map(|byte| char::from(LETTERS[usize::from(byte % 32)])).collect()
}

/// A code as it is shown: `7KQ2M-X4TPA`.
pub fn grouped(code: &str) -> String {
    let mut shown = String::with_capacity(code.len() + code.len() / GROUP);
    for (n, letter) in code.chars().enumerate() {
        if n > 0 && n % GROUP == 0 {
            shown.push('-');
        }
        shown.push(letter);
    }
    shown
}

/// A code of so many letters as somebody typed it, as it is kept: capitals without hyphens and blanks, O for 0, I and L
/// for 1. What cannot be a code stays what it is, up to twice the length.
pub fn typed(text: &str, length: usize) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric()).take(2 * length);
    kept.map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    })
    .collect()
}

/// Whether this, as `typed` gives it, can be a code of so many letters.
pub fn possible(kept: &str, length: usize) -> bool {
    kept.len() == length && kept.bytes().all(|b| LETTERS.contains(&b))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_is_read_back_as_it_was_shown_whatever_became_of_it_on_paper() {
        let code = letters(std::array::from_fn::<u8, 20, _>(|n| u8::try_from(n * 13).unwrap_or(255)));
        let shown = grouped(&code);
        assert_eq!(shown.len(), 23);
        assert_eq!(typed(&shown, 20), code);
        assert_eq!(typed(&format!("  {} ", shown.to_lowercase().replace('-', " ")), 20), code);
        assert_eq!(typed("oIl0", 4), "0110");
        assert_eq!(typed(&"长".repeat(1000), 20).chars().count(), 40, "no more is looked at than a code can have");
    }

    #[test]
    fn thirty_two_letters_are_five_bits_each() {
        assert_eq!(LETTERS.iter().collect::<std::collections::BTreeSet<_>>().len(), 32);
    }

    #[test]
    fn what_is_too_short_too_long_or_of_other_letters_is_no_code() {
        assert!(possible("7KQ2MX4TPA", 10));
        for wrong in ["7KQ2MX4TP", "7KQ2MX4TPAA", "7KQ2MX4TPU", "123456", "七KQ2MX4TP"] {
            assert!(!possible(wrong, 10), "{wrong}");
        }
    }
}
