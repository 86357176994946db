//! Names in letters: full pinyin for the order of lists, initials for quick search.

use pinyin::ToPinyin;

/// Surnames that are not read as the character is elsewhere.
#[rustfmt::skip]
const SURNAMES: &[(&str, &[&str])] = &[
    ("尉迟", &["yu", "chi"]), ("万俟", &["mo", "qi"]), ("单于", &["chan", "yu"]),
    ("单", &["shan"]), ("曾", &["zeng"]), ("仇", &["qiu"]), ("解", &["xie"]), ("查", &["zha"]), ("区", &["ou"]),
    ("朴", &["piao"]), ("盖", &["ge"]), ("任", &["ren"]), ("华", &["hua"]), ("覃", &["qin"]), ("翟", &["zhai"]),
    ("乐", &["yue"]), ("繁", &["po"]), ("召", &["shao"]), ("宓", &["mi"]), ("洗", &["xian"]), ("缪", &["miao"]),
];

fn syllables(name: &str) -> Vec<String> {
    let name = name.trim();
    let mut found = Vec::new();
    let mut rest = name;
    if let Some((surname, sounds)) = SURNAMES.iter().find(|(surname, _)| name.starts_with(surname)) {
        found.extend(sounds.iter().map(|s| (*s).to_owned()));
        rest = &name[surname.len()..];
    }
    for c in rest.chars() {
        match c.to_pinyin() {
            Some(sound) => found.push(sound.plain().replace('ü', "v")),
            None if c.is_ascii_alphanumeric() => found.push(c.to_ascii_lowercase().to_string()),
            None => {}
        }
    }
    found
}

/// `张三` is `zhangsan`.
pub fn spell(name: &str) -> String {
    syllables(name).concat()
}

/// `张三` is `zs`.
pub fn initials(name: &str) -> String {
    syllables(name).iter().filter_map(|s| s.chars().next()).collect()
}
