//! What waits with notices, for my work.

use hezhen_domain::machine;
use hezhen_domain::notice::{Action, STEPS, State};
use hezhen_domain::text::TextEnum;

use super::list::lines;
use super::view::NoticeQuery;
use crate::capability::calendar;
use crate::capability::task::{Group, Task};
use crate::db::{Outcome, Tx};

const PENDING: &[State] = &[
    State::Draft,
    State::Review,
    State::Approved,
    State::Published,
    State::Extended,
    State::Ended,
    State::FeedbackRegistered,
];

/// Steps that somebody waits for, not those that interrupt.
const FORWARD: &[Action] =
    &[Action::Submit, Action::Approve, Action::Publish, Action::RegisterFeedback, Action::Confirm];

/// Notices on which the actor's offices admit the next step.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let query = NoticeQuery { limit: Some(200), ..NoticeQuery::default() };
    let rows = lines(tx, &query, Some(PENDING))?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let task = |line: super::list::Line| {
        let super::list::Line { row, case_number, path, unit_name, .. } = line;
        let state = row.on(today);
        let who = row.standing(tx.actor(), &path);
        let open = machine::offers_in_list(STEPS, state, &who);
        let action = open.into_iter().filter_map(Action::from_text).find(|a| FORWARD.contains(a))?;
        // Nobody waits for reports on a vacancy, or on hours of reception.
        if !row.kind.0.awaits_reports() && matches!(action, Action::RegisterFeedback | Action::Confirm) {
            return None;
        }
        // What is exempt ends with its approval.
        if row.exemption.is_some() && action == Action::Publish {
            return None;
        }
        let due = (state == State::Approved).then_some(row.start_date);
        Some(Task {
            group: if matches!(action, Action::Approve | Action::Confirm) { Group::Approval } else { Group::Todo },
            object: "notice",
            object_id: row.id,
            case_id: row.case_id,
            title: row.title,
            subtitle: case_number.unwrap_or(unit_name),
            part: None,
            action: action.as_str(),
            since: row.state_since,
            due,
            days_left: due.map(|due| i32::try_from(calendar.workdays_left(today, due)).unwrap_or_default()),
        })
    };
    Ok(rows.into_iter().filter_map(task).collect())
}
