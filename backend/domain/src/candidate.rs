//! Candidates (C09, 考察对象): the persons of a case, from the pool to the appointment, several to a post. Rules
//! R-SL-1…5, R-REC-3, R-NOM-2.
//!
//! R-SL-1 is computed from the register and never typed; R-SL-2 asks for an answer to what no register holds. The rate
//! of a recommendation only warns (R-SL-4): nobody is chosen by votes alone. A case of removal names the person whose
//! post is taken away; these rules say who may be promoted (C09), so none of them bars it.

use chrono::NaiveDate;

use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::ratio;
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};

pub mod composite;

crate::text_enum! {
    /// Where a person stands in a case.
    pub enum State {
        /// Qualified, and open to be chosen.
        Pool = "pool",
        /// To be inspected.
        Shortlisted = "shortlisted",
        /// Not chosen, or let go on the way.
        Dropped = "dropped",
        /// Adopted by the meeting.
        Decided = "decided",
        /// Holds the post.
        Appointed = "appointed",
        /// Stepped back.
        Withdrawn = "withdrawn",
    }
}

crate::text_enum! {
    /// What moves a candidate.
    pub enum Action {
        Shortlist = "shortlist",
        Unlist = "unlist",
        Drop = "drop",
        Restore = "restore",
        Withdraw = "withdraw",
        Release = "release",
        Decide = "decide",
        Appoint = "appoint",
    }
}

crate::text_enum! {
    /// Who may. The system acts when the case moves, a meeting adopts or a document is issued.
    pub enum Who {
        OrgStaff = "org_staff",
        Reviewer = "reviewer",
        System = "system",
    }
}

crate::text_enum! {
    /// A situation that bars from the shortlist and that no register holds (R-SL-2). Wording after the list of 2019,
    /// not confirmed word for word.
    pub enum Question {
        /// (1) Broke political discipline.
        PoliticalDiscipline = "political_discipline",
        /// (2) Low public recognition.
        LowRecognition = "low_recognition",
        /// (4) Office-seeking or canvassing for votes.
        OfficeSeeking = "office_seeking",
        /// (5) Spouse, or all children of one without a spouse, emigrated.
        FamilyEmigrated = "family_emigrated",
        /// (7) Another situation.
        Other = "other",
    }
}

crate::text_enum! {
    /// What the register says against a person (R-SL-1).
    pub enum BarKind {
        /// (3) The last yearly assessment.
        AnnualResult = "annual_result",
        /// (6) A sanction, handling or admonition within its period.
        Sanction = "sanction",
    }
}

/// A bar computed from the register.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Bar {
    /// Which.
    pub kind: BarKind,
    /// The grade, or the kind of sanction.
    pub code: &'static str,
    /// The year, or the day of the decision.
    pub on: String,
    /// The first day on which it no longer bars; none for a yearly result.
    pub until: Option<NaiveDate>,
}

/// How one question of R-SL-2 was answered.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Answered {
    /// The question.
    pub question: Question,
    /// Whether the situation exists.
    pub yes: bool,
    /// Whether an exception for a special post is on record; only the family question knows one.
    pub excepted: bool,
}

/// What the rules need to know of one candidate.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Name, for the shortfall.
    pub name: String,
    /// What the register says against the person.
    pub bars: Vec<Bar>,
    /// The signed answers.
    pub answers: Vec<Answered>,
    /// Votes and valid ballots of the recommendation that is used, if there is one.
    pub rate: Option<(u32, u32)>,
    /// Whether the last year's achievement was found excellent.
    pub excellent: bool,
    /// Whether it is written down what speaks for the person beside votes.
    pub reasoned: bool,
    /// Whether a nomination was qualified, by the figures or by an approved exception.
    pub qualified: bool,
    /// Whether the post is to be taken from the person: what bars from a post is then no bar.
    pub removal: bool,
}

/// A post of the case with its shortlist.
#[derive(Debug, Clone, Default)]
pub struct PostFacts {
    /// Name of the post.
    pub name: String,
    /// Persons to be appointed.
    pub headcount: u32,
    /// Whether it is a principal's post.
    pub principal: bool,
    /// Reason for proposing as many as there are posts (等额), if that is proposed.
    pub single: Option<String>,
    /// The shortlisted.
    pub shortlisted: Vec<Facts>,
}

/// What a case needs to know of its candidates; empty for a removal.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// Whether the ratio of an open selection applies.
    pub open_selection: bool,
    /// Its posts.
    pub posts: Vec<PostFacts>,
}

impl CaseFacts {
    fn shortlisted(&self) -> impl Iterator<Item = &Facts> {
        self.posts.iter().flat_map(|post| &post.shortlisted)
    }
}

fn gather<'a>(
    candidates: impl Iterator<Item = &'a Facts>,
    ask: impl Fn(&Facts) -> Vec<Missing>,
) -> Result<(), Shortfall> {
    let missing: Vec<_> = candidates.flat_map(ask).collect();
    require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
}

fn computed(facts: &Facts) -> Vec<Missing> {
    if facts.removal {
        return Vec::new();
    }
    let line = |bar: &Bar| match bar.until {
        Some(until) => Missing { what: "barred_until", of: Some(format!("{} {until}", facts.name)) },
        None => Missing { what: "barred_by_result", of: Some(format!("{} {}", facts.name, bar.on)) },
    };
    facts.bars.iter().map(line).collect()
}

fn answered(facts: &Facts) -> Vec<Missing> {
    use crate::text::TextEnum;
    if facts.removal {
        return Vec::new();
    }
    let of = |question: &Question| Some(format!("{} {question}", facts.name));
    let mut missing = Vec::new();
    for question in Question::ALL {
        match facts.answers.iter().find(|answer| answer.question == *question) {
            None => missing.push(Missing { what: "shortlist_answer", of: of(question) }),
            Some(answer) if answer.yes && !(answer.excepted && *question == Question::FamilyEmigrated) => {
                missing.push(Missing { what: "shortlist_bar", of: of(question) });
            }
            Some(_) => {}
        }
    }
    missing
}

/// The last result is above 基本称职 and no period still runs: of one candidate.
pub const R_SL_1_OF_ONE: Rule<Facts> = Rule {
    id: "R-SL-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| gather(std::iter::once(facts), computed),
};

/// Every question is answered, and no answer bars: of one candidate.
pub const R_SL_2_OF_ONE: Rule<Facts> = Rule {
    id: "R-SL-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| gather(std::iter::once(facts), answered),
};

/// Nobody on the shortlist is barred by a result or by a period that still runs. The periods name their own basis.
pub const R_SL_1: Rule<CaseFacts> = Rule {
    id: "R-SL-1",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| gather(facts.shortlisted(), computed),
};

/// For everybody on the shortlist every question is answered, and no answer bars.
pub const R_SL_2: Rule<CaseFacts> = Rule {
    id: "R-SL-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| gather(facts.shortlisted(), answered),
};

/// How many a post of `headcount` needs on its shortlist.
pub fn needed(headcount: u32, single: bool, open_selection: bool, params: &Params) -> u32 {
    match (single, open_selection) {
        (true, _) => headcount,
        (false, true) => headcount * params.diff_open_selection,
        (false, false) => headcount * params.diff_ratio_min,
    }
}

/// More persons than posts, by the ratio; as many as posts only with a reason.
pub const R_SL_3: Rule<CaseFacts> = Rule {
    id: "R-SL-3",
    force: Force::Gate,
    basis: Basis::House,
    holds: |facts, params| {
        let need = |post: &PostFacts| needed(post.headcount, post.single.is_some(), facts.open_selection, params);
        let have = |post: &PostFacts| u32::try_from(post.shortlisted.len()).unwrap_or(u32::MAX);
        let short: Vec<_> = facts.posts.iter().filter(|post| have(post) < need(post)).collect();
        require(short.is_empty(), || {
            let line = |post: &&PostFacts| format!("{} {}/{}", post.name, have(post), need(post));
            let (all, wanted) = facts.posts.iter().fold((0, 0), |(a, b), post| (a + have(post), b + need(post)));
            Shortfall::figures(all, wanted).and(Shortfall::missing("shortlisted", short.iter().map(line)))
        })
    },
};

/// A recommendation below the threshold is looked at.
pub const R_SL_4: Rule<CaseFacts> = Rule {
    id: "R-SL-4",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let low = |facts: &Facts| {
            let (votes, valid) = facts.rate?;
            let below = !ratio::at_least(votes, valid, params.shortlist_rate_warn);
            let of = Some(format!("{} {}%", facts.name, ratio::percent(votes, valid)));
            below.then_some(Missing { what: "recommendation_rate", of })
        };
        gather(facts.shortlisted(), |facts| low(facts).into_iter().collect())
    },
};

/// Votes alone choose nobody: for everybody on the shortlist it is written down what else speaks for the person.
pub const R_REC_3: Rule<CaseFacts> = Rule {
    id: "R-REC-3",
    force: Force::Warn,
    basis: Basis::Practice("某县干部考察工作程序和纪律"),
    holds: |facts, _| none_missing("reason_beside_votes", facts.shortlisted().filter(|f| !f.reasoned).map(|f| &f.name)),
};

/// Everybody on the shortlist was measured against what the post asks, by a second person. The specification makes the check
/// hard and its failure (破格) a gate. The gate stands at the nomination, where the figures are and the exception is asked
/// for one person at a time; whoever was found in a recommendation is nominated with it (`mass`, `secret`) before the list
/// is confirmed.
pub const R_NOM_2: Rule<CaseFacts> = Rule {
    id: "R-NOM-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        none_missing("qualification_checked", facts.shortlisted().filter(|f| !f.qualified).map(|f| &f.name))
    },
};

fn excellent(facts: &CaseFacts) -> Result<(), Shortfall> {
    let principals = facts.posts.iter().filter(|post| post.principal).flat_map(|post| &post.shortlisted);
    gather(principals, |facts| {
        let missing = Missing { what: "excellent_last_year", of: Some(facts.name.clone()) };
        if facts.excellent { Vec::new() } else { vec![missing] }
    })
}

const S000: Basis = Basis::Practice("某市干部考察考核工作制度汇报");

/// Principals come from those whose last year was excellent, where the parameter says so.
pub const R_SL_5: Rule<CaseFacts> = Rule {
    id: "R-SL-5",
    force: Force::Hard,
    basis: S000,
    holds: |facts, params| if params.shortlist_require_excellent { excellent(facts) } else { Ok(()) },
};

/// The same, only shown, where the parameter does not require it.
pub const R_SL_5_WARN: Rule<CaseFacts> = Rule {
    id: "R-SL-5",
    force: Force::Warn,
    basis: S000,
    holds: |facts, params| if params.shortlist_require_excellent { Ok(()) } else { excellent(facts) },
};

use Action as A;
use State as S;
use Who::{OrgStaff, Reviewer, System};

/// The table. Staff choose while the case is recommending; afterwards only a reviewer lets somebody go.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from            action        to              who may               guards
    step(S::Pool,        A::Shortlist, S::Shortlisted, &[OrgStaff],          &[&R_SL_1_OF_ONE, &R_SL_2_OF_ONE]),
    step(S::Shortlisted, A::Unlist,    S::Pool,        &[OrgStaff],          &[]),
    step(S::Pool,        A::Drop,      S::Dropped,     &[OrgStaff, System],  &[]),
    step(S::Dropped,     A::Restore,   S::Pool,        &[OrgStaff, System],  &[]),
    step(S::Pool,        A::Withdraw,  S::Withdrawn,   &[OrgStaff, System],  &[]),
    step(S::Shortlisted, A::Withdraw,  S::Withdrawn,   &[OrgStaff, System],  &[]),
    step(S::Decided,     A::Withdraw,  S::Withdrawn,   &[OrgStaff],          &[]),
    step(S::Shortlisted, A::Release,   S::Dropped,     &[Reviewer, System],  &[]),
    step(S::Decided,     A::Release,   S::Dropped,     &[Reviewer, System],  &[]),
    step(S::Shortlisted, A::Decide,    S::Decided,     &[System],            &[]),
    step(S::Decided,     A::Appoint,   S::Appointed,   &[System],            &[]),
];

/// What `holder` is to a candidate of the case over the unit at `path`. SOD-3: a person is nothing to the own candidacy.
pub fn standing(holder: &Holder, path: &str, cadre: uuid::Uuid) -> Standing<Who> {
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar_all("SOD-3", holder.cadre == Some(cadre))
}

/// The service itself, when the case moves.
pub fn system() -> Standing<Who> {
    Standing::default().holds(System, true)
}

#[cfg(test)]
mod tests;
