//! What a public text may not carry (R-NOT-6): identity numbers, private telephones, the family.

use super::content::Content;

/// Words for relatives; a notice names nobody's family.
const FAMILY: &[&str] = &["配偶", "妻子", "丈夫", "儿子", "女儿", "岳父", "岳母", "身份证"];

/// The parts of `content` and `title` that may not be public, each as found. Telephones of the reception and of the
/// supervision are offices' and stand in fields of their own.
pub fn private_parts(title: &str, content: &Content) -> Vec<String> {
    let mut texts = vec![title];
    texts.extend(content.texts());
    for person in content.people() {
        texts.extend([person.proposed_post.as_str(), &person.current_post, &person.education, &person.statement]);
        texts.extend(person.exceptional_reason.as_deref());
    }
    private_texts(texts)
}

/// The same, of any texts.
pub fn private_texts<'a>(texts: impl IntoIterator<Item = &'a str>) -> Vec<String> {
    let mut found: Vec<String> = texts.into_iter().flat_map(parts).collect();
    found.sort();
    found.dedup();
    found
}

fn parts(text: &str) -> Vec<String> {
    let numbers = text.split(|c: char| !(c.is_ascii_digit() || matches!(c, 'x' | 'X'))).filter(|run| private(run));
    let family = FAMILY.iter().filter(|word| text.contains(**word)).copied();
    numbers.map(masked).chain(family.map(str::to_owned)).collect()
}

/// Identity numbers have 15 or 18 characters, mobile telephones 11 that begin with 1.
fn private(run: &str) -> bool {
    matches!(run.len(), 15 | 18) || (run.len() == 11 && run.starts_with('1'))
}

/// Enough of a number to find it in the text.
fn masked(run: &str) -> String {
    format!("{}…{}", &run[..3], &run[run.len() - 2..])
}
