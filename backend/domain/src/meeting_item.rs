//! An item of a meeting (议题, C18): one post, one vote. Rules R-CASE-3, R-MTG-1…6, 9, 11 and SOD-5.
//!
//! Who is recused leaves the room for the item: not counted as present, still counted as expected. Two persons on two
//! accounts enter the count; only when both say the same is there a result.

use crate::machine::{Standing, Step, step};
use crate::meeting::Body;
use crate::role::{Holder, Role};

mod rules;
mod vote;

pub use rules::{
    R_CASE_3, R_MTG_1, R_MTG_2, R_MTG_3, R_MTG_4, R_MTG_5, R_MTG_6, R_MTG_9, R_MTG_11, Reconsideration, SOD_5,
};
pub use vote::{CandidateCount, Outcome, Round, Tally, outcome};

crate::text_enum! {
    /// How far an item is.
    pub enum State {
        Listed = "listed",
        Voting = "voting",
        Counted = "counted",
        Adopted = "adopted",
        Rejected = "rejected",
        Deferred = "deferred",
        Withdrawn = "withdrawn",
    }
}

impl State {
    /// Whether the meeting is done with it.
    pub fn concluded(self) -> bool {
        matches!(self, Self::Adopted | Self::Rejected | Self::Deferred | Self::Withdrawn)
    }
}

crate::text_enum! {
    /// What moves an item.
    pub enum Action {
        OpenVote = "open_vote",
        AbortVote = "abort_vote",
        /// By the second of two equal counts.
        Count = "count",
        Adopt = "adopt",
        Reject = "reject",
        RunOff = "run_off",
        ReVote = "re_vote",
        Defer = "defer",
        Withdraw = "withdraw",
    }
}

crate::text_enum! {
    /// Who may.
    pub enum Who {
        Secretary = "meeting_secretary",
        Teller = "teller",
        Scrutineer = "scrutineer",
    }
}

crate::text_enum! {
    /// How members vote. There is no other way: papers passed round decide nothing (R-MTG-7).
    pub enum Mode { Secret = "secret", Hand = "hand", Oral = "oral" }
}

crate::text_enum! {
    /// What a member says in the discussion (同意、不同意、缓议).
    pub enum Stance { Agree = "agree", Disagree = "disagree", Defer = "defer" }
}

/// What the rules of an item need to know.
#[derive(Debug, Clone)]
pub struct Facts {
    /// Whether the case is in deliberation and not suspended.
    pub case_open: bool,
    /// The case's title.
    pub case: String,
    /// Whether the meeting is in session.
    pub in_session: bool,
    /// Members of the body.
    pub expected: u32,
    /// Members present when the vote was opened, without those recused from this item.
    pub present: u32,
    /// Members present now, without those recused.
    pub room: u32,
    /// Members who must be recused and are not.
    pub unrecused: Vec<String>,
    /// Whether the head of the department introduced the person.
    pub introduced: bool,
    /// The item that is being voted on at this moment.
    pub other_in_vote: Option<String>,
    /// Opinions that are not agreement, and all opinions.
    pub against: u32,
    /// Opinions given.
    pub opinions: u32,
    /// The body.
    pub body: Body,
    /// How it votes.
    pub mode: Mode,
    /// Whether the post is that of a township's principal.
    pub principal: bool,
    /// Whether the plenary's members were asked, in its recess.
    pub members_asked: bool,
    /// Exceptional promotions without the consent from above.
    pub unconsented: Vec<String>,
    /// Counts entered in this round.
    pub counts: u32,
    /// Whether two persons entered the same count.
    pub counts_agree: bool,
    /// What the count gives.
    pub outcome: Option<Outcome>,
    /// The most votes for one person.
    pub best: u32,
}

use Action as A;
use State as S;
use Who::{Scrutineer, Secretary, Teller};
use rules::{NOT_ADOPTED, RE_VOTE, REJECTED, ROOM, RUN_OFF};

/// The table.
#[rustfmt::skip]
pub const STEPS: &[Step<State, Action, Who, Facts>] = &[
    //   from         action        to            who may                 guards
    step(S::Listed,   A::OpenVote,  S::Voting,    &[Secretary],           &[&R_CASE_3, &R_MTG_3, &ROOM, &SOD_5, &R_MTG_6, &R_MTG_9, &R_MTG_4]),
    step(S::Listed,   A::Defer,     S::Deferred,  &[Secretary],           &[]),
    step(S::Listed,   A::Withdraw,  S::Withdrawn, &[Secretary],           &[]),
    step(S::Voting,   A::Count,     S::Counted,   &[Teller, Scrutineer],  &[&R_MTG_11]),
    step(S::Voting,   A::AbortVote, S::Listed,    &[Secretary],           &[]),
    step(S::Counted,  A::Adopt,     S::Adopted,   &[Secretary],           &[&R_MTG_1, &R_MTG_2]),
    step(S::Counted,  A::Reject,    S::Rejected,  &[Secretary],           &[&REJECTED]),
    step(S::Counted,  A::RunOff,    S::Voting,    &[Secretary],           &[&ROOM, &RUN_OFF]),
    step(S::Counted,  A::ReVote,    S::Voting,    &[Secretary],           &[&ROOM, &RE_VOTE]),
    step(S::Counted,  A::Defer,     S::Deferred,  &[Secretary],           &[&NOT_ADOPTED]),
];

/// What `holder` is to an item of a meeting over `path`.
pub fn standing(holder: &Holder, path: &str) -> Standing<Who> {
    Standing::default()
        .holds(Secretary, holder.holds(Role::MeetingSecretary, path))
        .holds(Teller, holder.holds(Role::Teller, path))
        .holds(Scrutineer, holder.holds(Role::Scrutineer, path))
}

#[cfg(test)]
mod tests;
