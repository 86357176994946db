//! The receipt of a petition from the public: a hundred bits in twenty letters that can be read out and typed in.

/// Letters and figures that are not taken for one another.
const LETTERS: &[u8; 32] = b"0123456789ABCDEFGHJKMNPQRSTVWXYZ";

/// Letters of a code.
const LENGTH: usize = 20;

/// The code of these random bytes, five bits of each: `7K2QF-…` in four groups.
pub fn code(random: [u8; LENGTH]) -> String {
    let letter = |byte: u8| char::from(LETTERS[usize::from(byte % 32)]);
    let mut code = String::with_capacity(LENGTH + 3);
    for (n, byte) in random.into_iter().enumerate() {
        if n > 0 && n % 5 == 0 {
            code.push('-');
        }
        code.push(letter(byte));
    }
    code
}

/// A code as somebody typed it, as it is kept: capitals without gaps, O for 0, I and L for 1. What cannot be a code stays
/// what it is, so that it is looked for like any other.
pub fn typed(text: &str) -> String {
    let kept = text.chars().filter(|c| c.is_alphanumeric()).take(2 * LENGTH);
    kept.map(|c| match c.to_ascii_uppercase() {
        'O' => '0',
        'I' | 'L' => '1',
        other => other,
    })
    .collect()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_code_has_a_hundred_bits_and_is_read_back_as_it_is_typed() {
        let all = code(std::array::from_fn(|n| u8::try_from(n * 13).unwrap_or(255)));
        assert_eq!(all.len(), 23);
        let plain = all.replace('-', "");
        assert_eq!(typed(&all), plain);
        assert_eq!(typed(&format!("  {} ", all.to_lowercase().replace('-', " "))), plain);
        assert_eq!(typed("oIl0"), "0110");
        assert_eq!(typed(&"长".repeat(1000)).chars().count(), 40, "no more is looked at than a code can have");
        let letters: std::collections::BTreeSet<_> = LETTERS.iter().collect();
        assert_eq!(letters.len(), 32);
    }
}
