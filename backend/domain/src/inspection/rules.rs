//! The rules of an inspection over what was done in it.

use std::collections::BTreeMap;

use chrono::NaiveDate;

use super::{Circle, Section, Tier};
use crate::ratio::at_least;
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};
use crate::similarity::alike;
use crate::text::TextEnum;

/// One candidate as the rules see one.
#[derive(Debug, Clone, Default)]
pub struct Candidate {
    /// Name.
    pub name: String,
    /// The post, so that rivals are known.
    pub post: String,
    /// Talks held about this candidate.
    pub talks: u32,
    /// Tiers that were heard.
    pub tiers: Vec<Tier>,
    /// Circle of each piece of evidence.
    pub circles: Vec<Circle>,
    /// In the present post for too short a time: the former unit is to be heard.
    pub former_unit_due: bool,
    /// The former unit was heard.
    pub former_unit_heard: bool,
    /// A report is written.
    pub reported: bool,
    /// Members who have not signed the present text.
    pub unsigned: Vec<String>,
    /// Dimensions that the report leaves out.
    pub dimensions_missing: Vec<Section>,
}

/// What the rules of an inspection, and of its case, need to know.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The day of the question.
    pub today: Option<NaiveDate>,
    /// Whether the notice is published.
    pub notice: bool,
    /// The first day after the notice's lead time.
    pub start_from: Option<NaiveDate>,
    /// The team.
    pub team: crate::team::CaseFacts,
    /// How many people there are to talk to, where that is few.
    pub population: Option<u32>,
    /// Candidates.
    pub candidates: Vec<Candidate>,
    /// Whether it is for a promotion.
    pub promotion: bool,
    /// What was said in each talk, with a name for the talk.
    pub texts: Vec<(String, String)>,
    /// Talks in which no shortcoming was named.
    pub without_shortcoming: u32,
    /// First and last day of the work.
    pub worked: Option<(NaiveDate, NaiveDate)>,
    /// Major problems not reported yet, each with the last day for it.
    pub unreported: Vec<(String, NaiveDate)>,
    /// The feedback meeting is recorded.
    pub feedback: bool,
    /// The report was handed in (asked on the case).
    pub handed_in: bool,
    /// What the four musts lack, if anything.
    pub four_musts: Option<Shortfall>,
}

const S000: Basis = Basis::Practice("某市干部考察考核工作制度汇报");
const S001: Basis = Basis::Practice("某县干部考察工作程序和纪律");

fn listed(what: &'static str, of: impl IntoIterator<Item = String>) -> Vec<Missing> {
    of.into_iter().map(|of| Missing { what, of: Some(of) }).collect()
}

fn all(missing: Vec<Missing>) -> Result<(), Shortfall> {
    require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
}

const LEAD: Basis = Basis::Regulation("浙江省干部考察预告规定");

/// The notice is published before it is linked.
pub const R_INS_NOTICE: Rule<CaseFacts> = Rule {
    id: "R-INS-1",
    force: Force::Hard,
    basis: LEAD,
    holds: |facts, _| require(facts.notice, || Shortfall::lacks("inspection_notice")),
};

/// The notice has stood for its lead time.
pub const R_INS_1: Rule<CaseFacts> = Rule {
    id: "R-INS-1",
    force: Force::Hard,
    basis: LEAD,
    holds: |facts, _| match (facts.today, facts.start_from) {
        (Some(today), Some(from)) => require(today >= from, || Shortfall::figures(today, from)),
        _ => Err(Shortfall::lacks("inspection_notice")),
    },
};

/// The team is whole, certified, clear of relations and pledged.
pub const R_INS_2: Rule<CaseFacts> = Rule {
    id: "R-INS-2",
    force: Force::Hard,
    basis: S000,
    holds: |facts, params| {
        use crate::team::{R_TEAM_1, R_TEAM_2, R_TEAM_3, R_TEAM_4};
        let broken = [R_TEAM_1, R_TEAM_2, R_TEAM_3, R_TEAM_4].map(|r| (r.holds)(&facts.team, params).err());
        broken.into_iter().flatten().reduce(Shortfall::and).map_or(Ok(()), Err)
    },
};

/// Enough talks about every candidate, and every tier heard.
pub const R_INS_3: Rule<CaseFacts> = Rule {
    id: "R-INS-3",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let need = facts.population.map_or(params.inspection_min_talks, |p| p.min(params.inspection_min_talks));
        let Some(have) = facts.candidates.iter().map(|c| c.talks).min() else {
            return Err(Shortfall::lacks("inspection"));
        };
        let unheard = facts.candidates.iter().flat_map(|c| {
            let missing = Tier::ALL.iter().filter(|t| !c.tiers.contains(t));
            missing.map(|t| Missing { what: t.as_str(), of: Some(c.name.clone()) }).collect::<Vec<_>>()
        });
        let missing: Vec<_> = unheard.collect();
        let counted = Shortfall { missing, ..Shortfall::default() };
        match (have >= need, counted.missing.is_empty()) {
            (true, true) => Ok(()),
            (true, false) => Err(counted),
            (false, _) => Err(Shortfall::figures(have, need).and(counted)),
        }
    },
};

/// The four musts are complete.
pub const R_INS_4: Rule<CaseFacts> = Rule {
    id: "R-INS-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| facts.four_musts.clone().map_or(Ok(()), Err),
};

/// Every candidate's report is written and signed by every member, and handed in.
pub const R_INS_5: Rule<CaseFacts> = Rule {
    id: "R-INS-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        require(!facts.candidates.is_empty(), || Shortfall::lacks("inspection"))?;
        let unwritten = facts.candidates.iter().filter(|c| !c.reported).map(|c| c.name.clone());
        let mut missing = listed("inspection_report", unwritten);
        for candidate in facts.candidates.iter().filter(|c| c.reported) {
            missing.extend(listed("signature", candidate.unsigned.iter().map(|m| format!("{m} → {}", candidate.name))));
        }
        if missing.is_empty() && !facts.handed_in {
            missing.push(Missing { what: "report_handed_in", of: None });
        }
        all(missing)
    },
};

/// The feedback meeting with the unit's principal leaders is recorded.
pub const R_INS_6: Rule<CaseFacts> = Rule {
    id: "R-INS-6",
    force: Force::Hard,
    basis: S001,
    holds: |facts, _| require(facts.feedback, || Shortfall::lacks("feedback")),
};

/// Two days are the least in which anything can be found out.
pub const R_INS_7: Rule<CaseFacts> = Rule {
    id: "R-INS-7",
    force: Force::Warn,
    basis: S001,
    holds: |facts, params| {
        let Some((first, last)) = facts.worked else { return Ok(()) };
        let days = (last - first).num_days() + 1;
        require(days >= i64::from(params.inspection_min_days), || Shortfall::figures(days, params.inspection_min_days))
    },
};

/// A major problem is reported to the head of the department at once.
pub const R_INS_8: Rule<CaseFacts> = Rule {
    id: "R-INS-8",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let missing = listed("major_problem", facts.unreported.iter().map(|(what, due)| format!("{what} · {due}")));
        all(missing)
    },
};

/// Candidates for one post are compared on every dimension.
pub const R_INS_9: Rule<CaseFacts> = Rule {
    id: "R-INS-9",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, _| {
        let mut rivals: BTreeMap<&str, Vec<&Candidate>> = BTreeMap::new();
        for candidate in &facts.candidates {
            rivals.entry(&candidate.post).or_default().push(candidate);
        }
        let compared = rivals.into_values().filter(|c| c.len() > 1).flatten();
        all(compared
            .flat_map(|c| c.dimensions_missing.iter().map(|d| Missing { what: d.as_str(), of: Some(c.name.clone()) }))
            .collect())
    },
};

/// In the present post for less than three years: the inspection reaches into the former unit.
pub const R_INS_EXT_1: Rule<CaseFacts> = Rule {
    id: "R-INS-EXT-1",
    force: Force::Gate,
    basis: S001,
    holds: |facts, _| {
        let unheard = facts.candidates.iter().filter(|c| c.former_unit_due && !c.former_unit_heard);
        none_missing("former_unit", unheard.map(|c| &c.name))
    },
};

/// For a promotion, evidence from each of the three circles.
pub const R_INS_EXT_2: Rule<CaseFacts> = Rule {
    id: "R-INS-EXT-2",
    force: Force::Gate,
    basis: Basis::House,
    holds: |facts, params| {
        let need = params.inspection_circle_min_items as usize;
        let mut missing = Vec::new();
        for candidate in facts.candidates.iter().filter(|_| facts.promotion) {
            for circle in Circle::ALL {
                if candidate.circles.iter().filter(|c| *c == circle).count() < need {
                    missing.push(Missing { what: circle_code(*circle), of: Some(candidate.name.clone()) });
                }
            }
        }
        all(missing)
    },
};

fn circle_code(circle: Circle) -> &'static str {
    match circle {
        Circle::Work => "circle_work",
        Circle::Life => "circle_life",
        Circle::Social => "circle_social",
    }
}

/// Talks that repeat one another.
pub const R_INS_EXT_3: Rule<CaseFacts> = Rule {
    id: "R-INS-EXT-3",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let found = alike(facts.texts.iter().map(|(_, text)| text.as_str()), params.inspection_similarity_warn);
        let named = |at: usize| facts.texts.get(at).map_or("", |(name, _)| name.as_str());
        let pairs =
            found.iter().take(5).map(|p| format!("{} ≈ {} {}%", named(p.first), named(p.second), p.similarity / 100));
        all(listed("alike_talks", pairs))
    },
};

/// Talks in which nobody names a shortcoming.
pub const R_INS_EXT_4: Rule<CaseFacts> = Rule {
    id: "R-INS-EXT-4",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let talks = u32::try_from(facts.texts.len()).unwrap_or(u32::MAX);
        let silent = talks > 0 && at_least(facts.without_shortcoming, talks, params.inspection_no_shortcoming_warn);
        require(!silent, || {
            Shortfall::figures(
                format!("{} / {talks}", facts.without_shortcoming),
                params.inspection_no_shortcoming_warn,
            )
        })
    },
};

#[cfg(test)]
mod tests;
