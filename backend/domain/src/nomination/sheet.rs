//! The qualification sheet (R-NOM-2): what the post asks beside what the register shows, line by line.
//!
//! Years of service, the level below and schooling are computed. Years at the grass roots are proposed from the résumé's
//! words and may be stated otherwise by the person who qualifies, with a note; training and health are stated, for no
//! register holds them. Months are counted whole; a year is twelve of them.

use crate::month::Month;
use crate::post::{Education, Required};

crate::text_enum! {
    /// A thing that a post asks.
    pub enum Item {
        ServiceYears = "service_years",
        GrassrootsYears = "grassroots_years",
        LowerPostYears = "lower_post_years",
        Education = "education",
        Training = "training",
        Health = "health",
    }
}

impl Item {
    /// The code of what is missing.
    pub const fn code(self) -> &'static str {
        match self {
            Self::ServiceYears => "qualification_service_years",
            Self::GrassrootsYears => "qualification_grassroots_years",
            Self::LowerPostYears => "qualification_lower_post_years",
            Self::Education => "qualification_education",
            Self::Training => "qualification_training",
            Self::Health => "qualification_health",
        }
    }
}

/// A line of the sheet.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Line {
    /// What is asked.
    pub item: Item,
    /// What there is: `6.5`, `bachelor`, `yes`, or `?` when nobody knows.
    pub have: String,
    /// What is asked for.
    pub need: String,
    /// Whether it is met; none while unknown.
    pub met: Option<bool>,
    /// Whether a person stated it, rather than the register.
    pub stated: bool,
}

/// A stretch of the résumé.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Stretch {
    /// First month.
    pub from: Month,
    /// Last month; none while it lasts.
    pub to: Option<Month>,
    /// Unit and post.
    pub text: String,
}

/// What the register shows of a person.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Person {
    /// Start of work.
    pub work_start: Option<Month>,
    /// Rank code (GB/T 12407); a smaller one is higher.
    pub rank: String,
    /// Since when in this rank.
    pub rank_since: Option<Month>,
    /// Levels of schooling, in the words of the form.
    pub education: Vec<String>,
    /// Résumé.
    pub resume: Vec<Stretch>,
}

/// What the person who qualifies states.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Stated {
    /// Months at the grass roots, where the résumé's words do not tell.
    pub grassroots_months: Option<u32>,
    /// Months in the post one level below, where the rank does not tell.
    pub lower_post_months: Option<u32>,
    /// Training for the level passed.
    pub training: Option<bool>,
    /// Health allows full duty.
    pub health: Option<bool>,
}

/// The sheet of a person for a post of rank `rank`, on a day in `today`.
pub fn sheet(person: &Person, stated: &Stated, required: &Required, rank: &str, today: Month) -> Vec<Line> {
    let service = person.work_start.map(|start| months(start, today));
    let roots = stated.grassroots_months.or_else(|| grassroots(&person.resume, today));
    let lower = match stated.lower_post_months {
        Some(months) => Some(Below::For(months)),
        None => below(person, rank, today),
    };
    let mut lines = vec![
        years(Item::ServiceYears, service, required.service_years, false),
        years(Item::GrassrootsYears, roots, required.grassroots_years, stated.grassroots_months.is_some()),
    ];
    let by_person = stated.lower_post_months.is_some();
    lines.push(match lower {
        Some(Below::There) => Line {
            item: Item::LowerPostYears,
            have: "same_level".into(),
            need: required.lower_post_years.to_string(),
            met: Some(true),
            stated: by_person,
        },
        Some(Below::For(months)) => years(Item::LowerPostYears, Some(months), required.lower_post_years, by_person),
        None => years(Item::LowerPostYears, None, required.lower_post_years, by_person),
    });
    lines.push(schooling(&person.education, required.education));
    if required.training {
        lines.push(word(Item::Training, stated.training));
    }
    if required.health {
        lines.push(word(Item::Health, stated.health));
    }
    lines
}

fn months(from: Month, to: Month) -> u32 {
    u32::try_from(from.months_until(to)).unwrap_or(0)
}

fn years(item: Item, have: Option<u32>, need: u32, stated: bool) -> Line {
    let text = |months: u32| format!("{}.{}", months / 12, months % 12 * 10 / 12);
    Line {
        item,
        have: have.map_or_else(|| "?".into(), text),
        need: need.to_string(),
        met: if need == 0 { Some(true) } else { have.map(|months| months >= need * 12) },
        stated,
    }
}

fn word(item: Item, said: Option<bool>) -> Line {
    let have = match said {
        None => "?",
        Some(true) => "yes",
        Some(false) => "no",
    };
    Line { item, have: have.into(), need: "yes".into(), met: said, stated: true }
}

enum Below {
    /// In a post of this level or a higher one already.
    There,
    /// This many months one level below; 0 for somebody further down (越级).
    For(u32),
}

/// Leading ranks from the top; what follows them is no leading post.
const LADDER: &[&str] = &["101", "102", "111", "112", "121", "122", "131", "132", "141", "142", "150"];

fn below(person: &Person, rank: &str, today: Month) -> Option<Below> {
    let place = |code: &str| LADDER.iter().position(|r| *r == code);
    let wanted = place(rank)?;
    match place(&person.rank) {
        Some(held) if held <= wanted => Some(Below::There),
        Some(held) if held == wanted + 1 => person.rank_since.map(|since| Below::For(months(since, today))),
        _ if person.rank.is_empty() => None,
        _ => Some(Below::For(0)),
    }
}

/// Words of a résumé that speak of the grass roots. A proposal: the person who qualifies answers for the figure.
const GRASSROOTS: &[&str] = &["乡", "镇", "街道", "村", "社区", "基层", "农场", "林场"];

/// Months of stretches that name the grass roots, overlaps counted once; none without a résumé.
fn grassroots(resume: &[Stretch], today: Month) -> Option<u32> {
    if resume.is_empty() {
        return None;
    }
    let mut spans: Vec<(Month, Month)> = resume
        .iter()
        .filter(|s| GRASSROOTS.iter().any(|word| s.text.contains(word)))
        .map(|s| (s.from, s.to.unwrap_or(today).min(today)))
        .filter(|(from, to)| from < to)
        .collect();
    spans.sort_unstable();
    let mut total = 0;
    let mut reached: Option<Month> = None;
    for (from, to) in spans {
        let from = reached.map_or(from, |end| from.max(end));
        if from < to {
            total += months(from, to);
        }
        reached = Some(reached.map_or(to, |end| end.max(to)));
    }
    Some(total)
}

/// The level that the form's words mean.
pub fn level(words: &str) -> Option<Education> {
    let has = |list: &[&str]| list.iter().any(|w| words.contains(w));
    if has(&["博士"]) {
        Some(Education::Doctor)
    } else if has(&["硕士", "研究生"]) {
        Some(Education::Master)
    } else if has(&["大专", "专科", "高职"]) {
        Some(Education::College)
    } else if has(&["本科", "大学", "学士"]) {
        Some(Education::Bachelor)
    } else if has(&["高中", "中专", "中师", "技校", "职高"]) {
        Some(Education::Secondary)
    } else {
        None
    }
}

fn schooling(words: &[String], need: Education) -> Line {
    use crate::text::TextEnum;
    let best = words.iter().filter_map(|w| level(w)).max();
    let met = if need == Education::None { Some(true) } else { best.map(|have| have >= need) };
    Line {
        item: Item::Education,
        have: best.map_or("?", TextEnum::as_str).into(),
        need: need.as_str().into(),
        met,
        stated: false,
    }
}
