//! Counting a vote: what a count may be, and what follows from it.
//!
//! One candidate: agree, disagree, abstain. More candidates than seats (差额票决): every ballot ticks at most as many as
//! there are seats; elected is who has more than half of the members expected; nobody → run-off between the first two;
//! a tie for a place → the tied are voted on again; still a tie → deferred.

use std::collections::BTreeSet;

use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use uuid::Uuid;

use crate::ratio::{Ratio, passing};

crate::text_enum! {
    /// Which vote on the item it is.
    pub enum Round { First = "first", RunOff = "run_off", ReVote = "re_vote" }
}

/// Votes for one candidate.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VoteCandidateCount)]
pub struct CandidateCount {
    /// The candidate.
    pub candidate_id: Uuid,
    /// For; in a differential vote, the ticks.
    pub agree: u32,
    /// Against.
    #[serde(default)]
    pub disagree: u32,
    /// Abstained.
    #[serde(default)]
    pub abstain: u32,
}

/// What one person counted.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VoteTally)]
pub struct Tally {
    /// Votes given: ballots taken in, or hands and voices.
    pub collected: u32,
    /// Void ones among them.
    #[serde(default)]
    pub invalid: u32,
    /// Candidate by candidate.
    pub candidates: Vec<CandidateCount>,
}

impl Tally {
    /// What is wrong with it where `due` members may vote on `ballot` for `seats`: pointer and code.
    pub fn flaws(&self, due: u32, seats: u32, ballot: &[Uuid]) -> Vec<(String, &'static str)> {
        let mut flaws = Vec::new();
        let mut flaw = |wrong: bool, pointer: String, code| {
            if wrong {
                flaws.push((pointer, code));
            }
        };
        flaw(self.collected > due, "/collected".into(), "above_members_due");
        flaw(self.invalid > self.collected, "/invalid".into(), "above_collected");
        let named: BTreeSet<_> = self.candidates.iter().map(|c| c.candidate_id).collect();
        let asked: BTreeSet<_> = ballot.iter().copied().collect();
        flaw(named != asked || self.candidates.len() != ballot.len(), "/candidates".into(), "not_the_ballot");
        let valid = u64::from(self.collected.saturating_sub(self.invalid));
        let differential = ballot.len() > 1;
        for (i, c) in self.candidates.iter().enumerate() {
            let at = |field| format!("/candidates/{i}/{field}");
            for (field, votes) in [("agree", c.agree), ("disagree", c.disagree), ("abstain", c.abstain)] {
                flaw(votes > due, at(field), "above_members_due");
            }
            let sum = u64::from(c.agree) + u64::from(c.disagree) + u64::from(c.abstain);
            if differential {
                flaw(c.disagree + c.abstain > 0, at("disagree"), "not_in_this_vote");
                flaw(u64::from(c.agree) > valid && c.agree <= due, at("agree"), "above_valid");
            } else {
                flaw(sum != valid, at("agree"), "does_not_add_up");
            }
        }
        let ticks: u64 = self.candidates.iter().map(|c| u64::from(c.agree)).sum();
        flaw(differential && ticks > valid * u64::from(seats), "/candidates".into(), "too_many_ticks");
        flaws
    }
}

/// What follows from a count.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
#[serde(tag = "outcome", rename_all = "snake_case")]
#[schema(as = VoteOutcome)]
pub enum Outcome {
    /// These are elected.
    Adopted { elected: Vec<Uuid> },
    /// Nobody is.
    Rejected,
    /// Another vote on the first two.
    RunOff { among: Vec<Uuid> },
    /// Another vote on those who are tied, for the places left.
    ReVote { elected: Vec<Uuid>, among: Vec<Uuid> },
    /// Tied again.
    Deferred,
}

/// What follows from the count of `round` for the `seats` left, where `before` are elected already.
pub fn outcome(round: Round, tally: &Tally, seats: u32, before: &[Uuid], expected: u32, pass: Ratio) -> Outcome {
    let need = passing(expected, pass);
    let mut ranked = tally.candidates.clone();
    ranked.sort_by_key(|c| (std::cmp::Reverse(c.agree), c.candidate_id));
    let seats = seats as usize;
    let over: Vec<_> = ranked.iter().filter(|c| c.agree >= need).collect();
    let elected = |more: &[&CandidateCount]| -> Vec<Uuid> {
        before.iter().copied().chain(more.iter().map(|c| c.candidate_id)).collect()
    };
    if over.len() > seats {
        let last = over[seats.saturating_sub(1)].agree;
        let tied: Vec<_> = over.iter().filter(|c| c.agree == last).collect();
        let clear: Vec<_> = over.iter().copied().filter(|c| c.agree > last).collect();
        if clear.len() + tied.len() == seats {
            return Outcome::Adopted { elected: elected(&over[..seats]) };
        }
        if round == Round::ReVote {
            return if clear.is_empty() && before.is_empty() {
                Outcome::Deferred
            } else {
                Outcome::Adopted { elected: elected(&clear) }
            };
        }
        return Outcome::ReVote { elected: elected(&clear), among: tied.iter().map(|c| c.candidate_id).collect() };
    }
    if !over.is_empty() || !before.is_empty() {
        return Outcome::Adopted { elected: elected(&over) };
    }
    let (Some(first), Some(second)) = (ranked.first(), ranked.get(1)) else { return Outcome::Rejected };
    if first.agree == 0 {
        return Outcome::Rejected;
    }
    let among = |fewest: u32| ranked.iter().filter(|c| c.agree >= fewest).map(|c| c.candidate_id).collect::<Vec<_>>();
    let for_a_place = among(second.agree);
    let tied =
        if ranked.len() == 2 { first.agree == second.agree && round != Round::First } else { for_a_place.len() > 2 };
    match round {
        Round::First if tied => Outcome::ReVote { elected: Vec::new(), among: for_a_place },
        Round::First => Outcome::RunOff { among: for_a_place },
        Round::RunOff if tied => Outcome::ReVote { elected: Vec::new(), among: for_a_place },
        Round::ReVote if tied => Outcome::Deferred,
        Round::ReVote if ranked.len() > 2 => Outcome::RunOff { among: for_a_place },
        Round::RunOff | Round::ReVote => Outcome::Rejected,
    }
}
