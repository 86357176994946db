//! What a password must be: at least ten characters of three kinds, not the account's name, not a common one.

const COMMON: &[&str] = &[
    "password",
    "passw0rd",
    "p@ssw0rd",
    "qwerty",
    "qwertyuiop",
    "1q2w3e4r",
    "iloveyou",
    "admin123",
    "welcome",
    "abc123",
    "woaini",
    "5201314",
    "zhongguo",
    "123456",
    "111111",
    "000000",
    "letmein",
    "changeme",
    "admin@123",
];

/// Codes of what is wrong with a password; empty when nothing is. House default, profile of the classified-protection
/// scheme.
pub fn flaws(password: &str, login: &str) -> Vec<&'static str> {
    let mut flaws = Vec::new();
    let length = password.chars().count();
    if length < 10 {
        flaws.push("too_short");
    }
    if length > 200 {
        flaws.push("too_long");
    }
    let kinds = [
        password.chars().any(|c| c.is_ascii_lowercase()),
        password.chars().any(|c| c.is_ascii_uppercase()),
        password.chars().any(|c| c.is_ascii_digit()),
        password.chars().any(|c| !c.is_ascii_alphanumeric()),
    ];
    if kinds.iter().filter(|k| **k).count() < 3 {
        flaws.push("three_kinds");
    }
    let lower = password.to_lowercase();
    if login.len() >= 3 && lower.contains(&login.to_lowercase()) {
        flaws.push("contains_login");
    }
    if COMMON.iter().any(|c| lower.starts_with(c)) {
        flaws.push("common");
    }
    flaws
}

#[cfg(test)]
mod tests {
    use super::flaws;

    #[test]
    fn a_password_of_nine_is_too_short_and_of_ten_is_not() {
        assert_eq!(flaws("Ab3-efghi", "zhang"), ["too_short"]);
        assert!(flaws("Ab3-efghij", "zhang").is_empty());
    }

    #[test]
    fn three_kinds_are_needed_and_the_login_is_refused() {
        assert_eq!(flaws("abcdefgh12", "zhang"), ["three_kinds"]);
        assert_eq!(flaws("Zhang-2026-x", "zhang"), ["contains_login"]);
        assert_eq!(flaws("Passw0rd-2026", "zhang"), ["common"]);
    }
}
