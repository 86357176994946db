//! Democratic recommendation (C07, 民主推荐): rounds of talks and of meetings, counted twice by two persons. Rules
//! R-REC-1, 2, 4…7, R-CASE-4, R-VOTE-2, R-VOTE-4.
//!
//! A round's figures are entered by a teller and by a scrutineer, each without seeing the other's; they count only when
//! they agree ([`count`]). A rate stands beside other evidence and chooses nobody (R-REC-3, judged with the shortlist).

use chrono::NaiveDate;

use crate::calendar::add_months;
use crate::machine::{Standing, Step, step};
use crate::params::Params;
use crate::ratio;
use crate::role::{Holder, Role};
use crate::rule::{Basis, Force, Missing, Rule, Shortfall, none_missing, require};
use crate::selection_case::Kind;

pub mod count;

pub use count::{Difference, Fault, Sheet, Tier, TierCount, Votes, differences, faults};

crate::text_enum! {
    /// Form of a round.
    pub enum Form {
        /// 谈话调研推荐
        Talk = "talk",
        /// 会议推荐
        Meeting = "meeting",
        /// 二次会议推荐
        SecondMeeting = "second_meeting",
    }
}

crate::text_enum! {
    /// Where a round stands.
    pub enum State {
        Draft = "draft",
        Published = "published",
        Open = "open",
        Closed = "closed",
        Counted = "counted",
        Confirmed = "confirmed",
        Void = "void",
    }
}

crate::text_enum! {
    /// What moves a round.
    pub enum Action {
        Publish = "publish",
        Open = "open",
        Close = "close",
        Count = "count",
        Confirm = "confirm",
        Void = "void",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        OrgStaff = "org_staff",
        Teller = "teller",
        Scrutineer = "scrutineer",
        InspectionLead = "inspection_lead",
        Reviewer = "reviewer",
    }
}

crate::text_enum! {
    /// Who entered a sheet.
    pub enum Side { Teller = "teller", Scrutineer = "scrutineer" }
}

/// A post of the round.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Limit {
    /// Post.
    pub post: uuid::Uuid,
    /// Its name.
    pub name: String,
    /// How many names a ballot may tick for it.
    pub max: u32,
}

/// What the rules of a round need to know.
#[derive(Debug, Clone, Default)]
pub struct Facts {
    /// Whether it is a second meeting.
    pub second: bool,
    /// Why it is held, for a second meeting.
    pub reason: Option<String>,
    /// Its posts.
    pub posts: Vec<Limit>,
    /// Names of persons who are listed twice.
    pub twice: Vec<String>,
    /// Sheets that were entered in the present attempt.
    pub sheets: Vec<(Side, Sheet)>,
}

impl Facts {
    fn sheet(&self, side: Side) -> Option<&Sheet> {
        self.sheets.iter().find(|(s, _)| *s == side).map(|(_, sheet)| sheet)
    }
}

/// Ticks for a post are at most what its valid ballots can hold.
pub const R_REC_4: Rule<Facts> = Rule {
    id: "R-REC-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let over = |sheet: &Sheet, limit: &Limit| {
            let (ticks, most) = (sheet.ticks(limit.post), u64::from(limit.max) * u64::from(sheet.valid()));
            (ticks > most).then(|| format!("{} {ticks}/{most}", limit.name))
        };
        let found = facts.sheets.iter().flat_map(|(_, s)| facts.posts.iter().filter_map(|limit| over(s, limit)));
        none_missing("ticks_over_limit", found)
    },
};

/// A person is listed once a round, and has one count a kind of voter.
pub const R_REC_5: Rule<Facts> = Rule {
    id: "R-REC-5",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| none_missing("listed_twice", &facts.twice),
};

/// A second meeting says why it is held.
pub const R_REC_6: Rule<Facts> = Rule {
    id: "R-REC-6",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| {
        let said = facts.reason.as_ref().is_some_and(|reason| !reason.trim().is_empty());
        require(!facts.second || said, || Shortfall::lacks("second_round_reason"))
    },
};

/// Many ballots alike may be canvassing: looked into, never discarded.
pub const R_REC_7: Rule<Facts> = Rule {
    id: "R-REC-7",
    force: Force::Warn,
    basis: Basis::House,
    holds: |facts, params| {
        let Some(sheet) = facts.sheet(Side::Teller) else { return Ok(()) };
        let (alike, valid) = (sheet.identical, sheet.valid());
        require(!ratio::more_than(alike, valid, params.recommendation_identical_warn), || {
            Shortfall::figures(ratio::percent(alike, valid), params.recommendation_identical_warn)
        })
    },
};

/// Two persons counted, and their figures are the same.
pub const R_VOTE_4: Rule<Facts> = Rule {
    id: "R-VOTE-4",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, _| match (facts.sheet(Side::Teller), facts.sheet(Side::Scrutineer)) {
        (Some(teller), Some(scrutineer)) => {
            let differ = differences(teller, scrutineer);
            require(differ.is_empty(), || Shortfall::figures(differ.len(), 0).and(Shortfall::lacks("counts_differ")))
        }
        (teller, scrutineer) => {
            let absent = [(Side::Teller, teller), (Side::Scrutineer, scrutineer)].into_iter().filter(|s| s.1.is_none());
            none_missing("count_entered", absent.map(|(side, _)| side))
        }
    },
};

use Action as A;
use State as S;
use Who::{InspectionLead, OrgStaff, Reviewer, Scrutineer, Teller};

/// The table. Counted by teller and scrutineer, confirmed by the head of inspection, who counted nothing.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from          action      to            who may                 guards
    step(S::Draft,     A::Publish, S::Published, &[OrgStaff],            &[&R_REC_5, &R_REC_6]),
    step(S::Published, A::Open,    S::Open,      &[OrgStaff],            &[&R_REC_5]),
    step(S::Open,      A::Close,   S::Closed,    &[OrgStaff],            &[]),
    step(S::Closed,    A::Count,   S::Counted,   &[Teller, Scrutineer],  &[&R_REC_4, &R_REC_5, &R_VOTE_4]),
    step(S::Counted,   A::Confirm, S::Confirmed, &[InspectionLead],      &[&R_REC_4, &R_REC_7]),

    step(S::Draft,     A::Void,    S::Void,      &[Reviewer],            &[]),
    step(S::Published, A::Void,    S::Void,      &[Reviewer],            &[]),
    step(S::Open,      A::Void,    S::Void,      &[Reviewer],            &[]),
    step(S::Closed,    A::Void,    S::Void,      &[Reviewer],            &[]),
    step(S::Counted,   A::Void,    S::Void,      &[Reviewer],            &[]),
    step(S::Confirmed, A::Void,    S::Void,      &[Reviewer],            &[]),
];

/// What `holder` is to a round of a case over the unit at `path`; `counted` are the accounts that entered its sheets.
/// Nobody counts on both sides, or confirms what he counted (SOD-1).
pub fn standing(holder: &Holder, path: &str, counted: &[(Side, uuid::Uuid)]) -> Standing<Who> {
    let entered = |side: Side| counted.iter().any(|(s, account)| *s == side && *account == holder.account);
    Standing::default()
        .holds(OrgStaff, holder.holds(Role::OrgStaff, path))
        .holds(Teller, holder.holds(Role::Teller, path))
        .holds(Scrutineer, holder.holds(Role::Scrutineer, path))
        .holds(InspectionLead, holder.holds(Role::InspectionLead, path))
        .holds(Reviewer, holder.holds(Role::Reviewer, path))
        .bar(Teller, "SOD-1", entered(Side::Scrutineer))
        .bar(Scrutineer, "SOD-1", entered(Side::Teller))
        .bar(InspectionLead, "SOD-1", entered(Side::Teller) || entered(Side::Scrutineer))
}

/// A confirmed round, for the case.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Held {
    /// Form.
    pub form: Form,
    /// The day on which it was held.
    pub on: NaiveDate,
    /// Persons who were to come.
    pub expected: u32,
    /// Persons who came.
    pub present: u32,
    /// Valid ballots.
    pub valid: u32,
}

/// A post of the case with its confirmed rounds, the latest last.
#[derive(Debug, Clone, Default)]
pub struct PostRounds {
    /// Name of the post.
    pub name: String,
    /// Confirmed rounds that covered it.
    pub rounds: Vec<Held>,
}

impl PostRounds {
    /// The latest round of talks.
    pub fn talk(&self) -> Option<&Held> {
        self.rounds.iter().rev().find(|r| r.form == Form::Talk)
    }

    /// The latest meeting, a second one included.
    pub fn meeting(&self) -> Option<&Held> {
        self.rounds.iter().rev().find(|r| r.form != Form::Talk)
    }

    fn used(&self) -> impl Iterator<Item = &Held> {
        self.talk().into_iter().chain(self.meeting())
    }
}

/// Which forms a kind of adjustment asks for. A house reading: both for every promotion; one, whichever, for a move on
/// the same level; none where a person is taken out of a post or chosen by examination.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub enum Needs {
    /// None.
    #[default]
    Nothing,
    /// A round of talks or a meeting.
    Either,
    /// A round of talks and a meeting, in whichever order.
    Both,
}

/// What `kind` asks for.
pub const fn needs(kind: Kind) -> Needs {
    match kind {
        Kind::BatchTermChange | Kind::IndividualPromotion | Kind::FurtherUse => Needs::Both,
        Kind::Transfer => Needs::Either,
        Kind::OpenSelection | Kind::Competitive | Kind::Removal => Needs::Nothing,
    }
}

/// What a case needs to know of its rounds.
#[derive(Debug, Clone, Default)]
pub struct CaseFacts {
    /// The day of asking.
    pub today: NaiveDate,
    /// Which forms are asked for.
    pub needs: Needs,
    /// The posts.
    pub posts: Vec<PostRounds>,
}

/// No recommendation, no nomination: every post has the rounds that its case asks for, with a valid ballot in each.
pub const R_CASE_4: Rule<CaseFacts> = Rule {
    id: "R-CASE-4",
    force: Force::Hard,
    basis: Basis::Regulation("《党政领导干部选拔任用工作条例》"),
    holds: |facts, _| {
        let mut missing = Vec::new();
        for post in &facts.posts {
            let counted = |held: Option<&Held>| held.is_some_and(|h| h.valid > 0);
            let (talk, meeting) = (counted(post.talk()), counted(post.meeting()));
            let of = || Some(post.name.clone());
            match facts.needs {
                Needs::Nothing => {}
                Needs::Either if talk || meeting => {}
                Needs::Either => missing.push(Missing { what: "recommendation_round", of: of() }),
                Needs::Both => {
                    missing.extend((!talk).then(|| Missing { what: "talk_round", of: of() }));
                    missing.extend((!meeting).then(|| Missing { what: "meeting_round", of: of() }));
                }
            }
        }
        require(missing.is_empty(), || Shortfall { missing, ..Shortfall::default() })
    },
};

/// Enough of those who were to come came, in every round that is used.
pub const R_REC_1: Rule<CaseFacts> = Rule {
    id: "R-REC-1",
    force: Force::Gate,
    basis: Basis::House,
    holds: |facts, params| {
        let short = |held: &&Held| !ratio::at_least(held.present, held.expected, params.recommendation_turnout_min);
        let mut found: Vec<&Held> = Vec::new();
        for held in facts.posts.iter().flat_map(PostRounds::used).filter(short) {
            if !found.contains(&held) {
                found.push(held);
            }
        }
        let Some(worst) = found.first() else { return Ok(()) };
        let need = ratio::quorum(worst.expected, params.recommendation_turnout_min);
        let of = found.iter().map(|held| format!("{} {}/{}", held.on, held.present, held.expected));
        Err(Shortfall::figures(worst.present, need).and(Shortfall::missing("attendance", of)))
    },
};

/// The last day on which a round held on `on` may be used.
pub fn valid_until(on: NaiveDate, params: &Params) -> NaiveDate {
    add_months(on, params.recommendation_validity_months)
}

/// The rounds that are used are not too old.
pub const R_REC_2: Rule<CaseFacts> = Rule {
    id: "R-REC-2",
    force: Force::Hard,
    basis: Basis::House,
    holds: |facts, params| {
        let until = |held: &Held| valid_until(held.on, params);
        let expired = facts.posts.iter().flat_map(PostRounds::used).map(until).filter(|day| facts.today > *day).min();
        expired.map_or(Ok(()), |day| Err(Shortfall::figures(facts.today, day).and(Shortfall::lacks("valid_round"))))
    },
};

#[cfg(test)]
mod tests;
