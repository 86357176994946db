//! A talk (个别谈话) and its form: two talkers, one interviewee, what is good, and what is not (P2: the shortcomings are
//! a field that cannot be passed over).

crate::text_enum! {
    /// Tier of the pyramid that the interviewee stands in.
    pub enum Tier {
        LeadershipTeam = "leadership_team",
        AgencyStaff = "agency_staff",
        BaseCadres = "base_cadres",
        Ordinary = "ordinary",
    }
}

crate::text_enum! {
    /// Circle of life that a piece of evidence speaks of.
    pub enum Circle { Work = "work", Life = "life", Social = "social" }
}

/// A talk that was held, as far as its form goes.
#[derive(Debug, Clone, Default)]
pub struct Form<'a> {
    /// How many different members of the team talked.
    pub talkers: usize,
    /// Minutes.
    pub minutes: Option<i32>,
    /// What was said that is good.
    pub positives: &'a str,
    /// What was said that is not.
    pub shortcomings: &'a str,
    /// "None stated" was said expressly.
    pub none_stated: bool,
    /// How far the talk can be believed, 0 to 5.
    pub credibility: Option<i32>,
}

/// What is wrong with the form of a talk that was held: JSON pointer and code.
pub fn flaws(form: &Form<'_>) -> Vec<(&'static str, &'static str)> {
    let mut found = Vec::new();
    if form.talkers != 2 {
        found.push(("/talker_ids", "two_talkers"));
    }
    match form.minutes {
        None => found.push(("/minutes", "required")),
        Some(1..=600) => {}
        Some(_) => found.push(("/minutes", "range")),
    }
    if form.positives.trim().is_empty() {
        found.push(("/positives", "required"));
    }
    match (form.shortcomings.trim().is_empty(), form.none_stated) {
        (true, false) => found.push(("/shortcomings", "text_or_none_stated")),
        (false, true) => found.push(("/none_stated", "text_or_none_stated")),
        _ => {}
    }
    match form.credibility {
        None => found.push(("/credibility", "required")),
        Some(0..=5) => {}
        Some(_) => found.push(("/credibility", "range")),
    }
    found
}

#[cfg(test)]
mod tests {
    use super::*;

    fn whole() -> Form<'static> {
        Form {
            talkers: 2,
            minutes: Some(40),
            positives: "群众工作扎实",
            shortcomings: "有时急躁",
            none_stated: false,
            credibility: Some(4),
        }
    }

    #[test]
    fn shortcomings_are_a_text_or_expressly_none() {
        assert!(flaws(&whole()).is_empty());
        assert!(flaws(&Form { shortcomings: " ", none_stated: true, ..whole() }).is_empty());
        let silent = Form { shortcomings: "", ..whole() };
        assert_eq!(flaws(&silent), [("/shortcomings", "text_or_none_stated")]);
        assert_eq!(flaws(&Form { none_stated: true, ..whole() }), [("/none_stated", "text_or_none_stated")]);
    }

    #[test]
    fn two_people_talk() {
        for talkers in [1, 3] {
            assert_eq!(flaws(&Form { talkers, ..whole() }), [("/talker_ids", "two_talkers")]);
        }
    }

    #[test]
    fn credibility_runs_from_nought_to_five() {
        for (credibility, right) in [(-1, false), (0, true), (5, true), (6, false)] {
            assert_eq!(flaws(&Form { credibility: Some(credibility), ..whole() }).is_empty(), right);
        }
    }
}
