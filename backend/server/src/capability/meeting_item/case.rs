//! The items of a case: what was decided, and what follows for its candidates.

use hezhen_domain::candidate::{Action, State as CandidateState};
use hezhen_domain::meeting::{CaseFacts, DecisionFact, PostFact, State as MeetingState};
use hezhen_domain::meeting_item::State;

use super::store::{Row, of_case};
use crate::capability::selection_case::{self, Case};
use crate::capability::{candidate, verification};
use crate::db::{Id, Outcome, Stored, Tx};

/// The items in effect: the latest on each post and its persons.
fn in_effect(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<(Row, Stored<MeetingState>, u32)>> {
    let mut latest: Vec<(Row, Stored<MeetingState>, u32)> = Vec::new();
    for item in of_case(tx, case_id, None)? {
        latest.retain(|(earlier, ..)| !earlier.same_matter(&item.0));
        latest.push(item);
    }
    Ok(latest)
}

/// The candidates whom meetings adopted for a case.
///
/// # Errors
/// Those of the database.
pub fn adopted(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Id>> {
    let items = in_effect(tx, case_id)?;
    let adopted = items.into_iter().filter(|(row, ..)| row.state.0 == State::Adopted);
    Ok(adopted.flat_map(|(row, ..)| row.elected.0).collect())
}

/// Votes for a person in the last count that had the person on the ballot.
fn votes(row: &Row, id: Id) -> u32 {
    let counts = row.results.0.iter().rev().flat_map(|r| &r.tally.candidates);
    counts.into_iter().find(|c| c.candidate_id == id.0).map_or(0, |c| c.agree)
}

/// What the rules R-MTG-1, 2, 3, 4 and 7 need of a case.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let items = in_effect(tx, case.id)?;
    let decision = |(row, state, expected): &(Row, Stored<MeetingState>, u32)| DecisionFact {
        expected: *expected,
        present: u32::try_from(row.present).unwrap_or(0),
        agree: row.elected.0.iter().map(|id| votes(row, *id)).collect(),
        signed: state.0 == MeetingState::Signed,
    };
    let posts = selection_case::posts(tx, case.id)?.into_iter().map(|post| {
        let own: Vec<_> = items.iter().filter(|(row, ..)| row.post_id == post.post_id).collect();
        let of = |states: &[State]| own.iter().filter(|(row, ..)| states.contains(&row.state.0)).collect::<Vec<_>>();
        PostFact {
            name: format!("{}{}", post.unit_name, post.name),
            decided: of(&[State::Adopted, State::Rejected]).into_iter().map(|item| decision(item)).collect(),
            deferred: !of(&[State::Deferred]).is_empty(),
        }
    });
    Ok(CaseFacts { posts: posts.collect() })
}

/// A decision is registered: who was adopted is decided on, the others are released.
///
/// # Errors
/// Those of the database.
pub fn settle(tx: &mut Tx<'_>, case_id: Id) -> Outcome<()> {
    let adopted = adopted(tx, case_id)?;
    let waiting = verification::live(tx, case_id)?.into_iter().filter(|c| c.state == CandidateState::Shortlisted);
    let moves: Vec<_> = waiting
        .map(|person| match adopted.contains(&person.id) {
            true => (person.id, Action::Decide, None),
            false => (person.id, Action::Release, Some("会议未予通过")),
        })
        .collect();
    candidate::settle_all(tx, &moves)
}
