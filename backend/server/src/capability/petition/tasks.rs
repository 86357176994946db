//! What waits with petitions, for my work.

use std::collections::HashMap;

use hezhen_domain::machine;
use hezhen_domain::petition::{Action, Paper, Regime, STEPS, State, Who};
use hezhen_domain::text::TextEnum;

use super::list::{Order, rows, terms};
use super::paper;
use super::store::{Barred, Row};
use super::view::{PetitionQuery, PetitionQueue};
use crate::capability::task::{Group, Task};
use crate::db::{Id, Outcome, Tx};

const PENDING: &[State] = &[
    State::Received,
    State::Registered,
    State::Accepted,
    State::Transferred,
    State::Investigating,
    State::Concluding,
    State::Concluded,
    State::Replied,
    State::Reviewed,
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

/// Petitions on which the actor's offices admit the next step, those whose petitioner has written since, and those on which
/// something was found and nobody has said what it means for an appointment.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let (barred, rows) = some(tx, None, Some(PENDING))?;
    let written = some(tx, Some(PetitionQueue::Unanswered), None)?.1;
    let found = some(tx, Some(PetitionQueue::Effect), None)?.1;
    let ids: Vec<_> = rows.iter().chain(&written).map(|r| r.id).collect();
    let terms = terms(tx, &ids)?;
    let proposals = proposals(tx, &rows)?;
    let actor = tx.actor().clone();
    let standing = |row: &Row| row.relation(&barred).standing(&actor);
    let task = |group: Group, row: &Row, action: &'static str, since| {
        let term = terms.get(&row.id);
        Task {
            group,
            object: "petition",
            object_id: row.id,
            case_id: None,
            title: row.name(),
            subtitle: came(row),
            part: None,
            action,
            since,
            due: term.map(|t| t.due),
            days_left: term.and_then(|t| i32::try_from(t.days_left).ok()),
        }
    };
    let next = |row: &Row| {
        let open = machine::offers_in_list(STEPS, row.state.0, &standing(row));
        let forward = |action: &Action| {
            // A person is named once; handing it on to another is nobody's task.
            FORWARD.contains(action) && !(*action == Action::Assign && row.handler_id.is_some())
        };
        let action = open.into_iter().filter_map(Action::from_text).find(forward)?;
        let group = if APPROVING.contains(&action) { Group::Approval } else { Group::Todo };
        Some(task(group, row, action.as_str(), row.state_since))
    };
    let answer = |row: &Row| {
        let who = [Who::Officer, Who::Handler];
        standing(row).any(&who).then(|| task(Group::Todo, row, "message", row.state_since))
    };
    let effect = |row: &Row| {
        let who = [Who::Reviewer];
        standing(row).any(&who).then(|| task(Group::Approval, row, Action::DecideEffect.as_str(), row.state_since))
    };
    let leave = |row: &Row| {
        let action = proposals.get(&row.id)?;
        standing(row).any(&[Who::Supervisor]).then(|| task(Group::Approval, row, action.as_str(), row.state_since))
    };
    let mut all: Vec<Task> = written.iter().filter_map(answer).collect();
    all.extend(rows.iter().filter_map(leave));
    all.extend(found.iter().filter_map(effect));
    all.extend(rows.iter().filter_map(next));
    Ok(all)
}

/// What somebody proposed of these, that would take them off the files.
fn proposals(tx: &mut Tx<'_>, rows: &[Row]) -> Outcome<HashMap<Id, Action>> {
    let early = |row: &&Row| matches!(row.state.0, State::Received | State::Registered | State::Accepted);
    let ids: Vec<Id> = rows.iter().filter(early).filter(|row| row.proposer_id.is_some()).map(|row| row.id).collect();
    let of = |(id, kind): (Id, Paper)| {
        let action = if kind == Paper::ForwardProposal { Action::SealForward } else { Action::Withdraw };
        (id, action)
    };
    Ok(paper::latest(tx, &ids, &[Paper::ForwardProposal, Paper::WithdrawProposal])?.into_iter().map(of).collect())
}

/// What tells petitions apart that have no number yet: how and when they came in, and by which rules they run.
fn came(row: &Row) -> String {
    let channel = row.channel.0.words();
    let regime = match row.regime.0 {
        Regime::General => "信访",
        Regime::Report => "检举控告",
        Regime::NoticeWindow => "考察公示期反映",
    };
    format!("{channel} · {regime} · {} 收到", row.received_on.format("%-m月%-d日"))
}

/// The two hundred petitions of a queue, or in these states, that came in first.
fn some(tx: &mut Tx<'_>, queue: Option<PetitionQueue>, states: Option<&[State]>) -> Outcome<(Barred, Vec<Row>)> {
    let query = PetitionQuery { limit: Some(200), queue, ..PetitionQuery::default() };
    let (barred, _, rows) = rows(tx, &query, states, Order::OldestFirst)?;
    Ok((barred, rows))
}
