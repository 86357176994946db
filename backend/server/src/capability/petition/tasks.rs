//! What waits with petitions, for my work.

use hezhen_domain::machine;
use hezhen_domain::petition::{Action, STEPS, State};
use hezhen_domain::text::TextEnum;

use super::list::{rows, terms};
use super::view::PetitionQuery;
use crate::capability::task::{Group, Task};
use crate::db::{Outcome, Tx};

const PENDING: &[State] = &[
    State::Received,
    State::Registered,
    State::Accepted,
    State::Transferred,
    State::Investigating,
    State::Concluding,
    State::Concluded,
    State::Replied,
    State::ReviewRequested,
    State::RecheckRequested,
];

/// Steps that somebody waits for, in the order in which they come; not those that interrupt.
const FORWARD: &[Action] = &[
    Action::Register,
    Action::Accept,
    Action::Assign,
    Action::Propose,
    Action::Conclude,
    Action::Reply,
    Action::Close,
    Action::AnswerReview,
    Action::AnswerRecheck,
];

const APPROVING: &[Action] = &[Action::Conclude, Action::AnswerReview, Action::AnswerRecheck];

/// Petitions on which the actor's offices admit the next step.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let query = PetitionQuery { limit: Some(200), ..PetitionQuery::default() };
    let (barred, _, rows) = rows(tx, &query, Some(PENDING))?;
    let ids: Vec<_> = rows.iter().map(|r| r.id).collect();
    let mut terms = terms(tx, &ids)?;
    let actor = tx.actor().clone();
    let task = |row: super::store::Row| {
        let who = row.relation(&barred).standing(&actor);
        let open = machine::offers_in_list(STEPS, row.state.0, &who);
        let forward = |action: &Action| {
            // A person is named once; handing it on to another is nobody's task.
            FORWARD.contains(action) && !(*action == Action::Assign && row.handler_id.is_some())
        };
        let action = open.into_iter().filter_map(Action::from_text).find(forward)?;
        let term = terms.remove(&row.id);
        Some(Task {
            group: if APPROVING.contains(&action) { Group::Approval } else { Group::Todo },
            object: "petition",
            object_id: row.id,
            case_id: None,
            title: row.name(),
            subtitle: row.unit_name,
            part: None,
            action: action.as_str(),
            since: row.state_since,
            due: term.as_ref().map(|t| t.due),
            days_left: term.and_then(|t| i32::try_from(t.days_left).ok()),
        })
    };
    Ok(rows.into_iter().filter_map(task).collect())
}
