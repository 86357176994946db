//! What waits with audits, for my work.

use std::collections::HashSet;

use chrono::{Days, NaiveDate};
use hezhen_domain::audit::{Action, Party, Reader, RectificationState, STEPS, State};
use hezhen_domain::audit_plan;
use hezhen_domain::calendar::Calendar;
use hezhen_domain::machine;
use hezhen_domain::role::{Holder, Role};
use hezhen_domain::text::TextEnum;

use super::finding::{self, Waiting};
use super::list::{rows, to_receive};
use super::plan;
use super::store::Row;
use super::subject::{self, Subject};
use super::view::AuditQuery;
use super::view_plan::AuditPlanQuery;
use crate::capability::task::{Group, Task};
use crate::capability::{calendar, parameter};
use crate::db::{Id, Outcome, Tx};
use crate::http::PageQuery;

const PENDING: &[State] = &[
    State::Planned,
    State::Entrusting,
    State::Entrusted,
    State::Notified,
    State::Fieldwork,
    State::DraftReport,
    State::Comments,
    State::Reviewed,
    State::Issued,
    State::Delivered,
    State::Rectifying,
    State::Appealed,
    State::ReExamined,
];

/// Steps that somebody waits for, in the order in which they come; not those that interrupt.
const FORWARD: &[Action] = &[
    Action::Propose,
    Action::Entrust,
    Action::Notify,
    Action::SetTeam,
    Action::Start,
    Action::ReceiveTransfer,
    Action::Draft,
    Action::SendDraft,
    Action::Review,
    Action::Comment,
    Action::Transfer,
    Action::Issue,
    Action::Deliver,
    Action::Acknowledge,
    Action::AcceptRectification,
    Action::ReportRectification,
    Action::Close,
    Action::DecideAppeal,
    Action::SetPanel,
    Action::Resume,
];

const APPROVING: &[Action] = &[Action::Entrust, Action::Review, Action::Issue, Action::DecideAppeal];

/// What is left to do in an audit beside its steps.
struct Left<'a> {
    rectifications: &'a [Waiting],
    /// Whether a serious clue is still to be transferred.
    clue: bool,
}

/// Whether the action is still to be done on this audit by whoever may: a team is named once, a draft answered once.
fn waits(row: &Row, left: &Left<'_>, action: Action, (own, me): (Option<Party>, Id), today: NaiveDate) -> bool {
    let (course, clue) = (&row.course.0, left.clue);
    let left = left.rectifications;
    match action {
        // A clue is transferred before the report is issued (R-AUD-7), and by the lead.
        Action::Transfer => clue && course.team.iter().any(|m| m.lead && m.account_id == me),
        Action::Issue => !clue,
        Action::SetTeam => course.team.is_empty(),
        Action::SetPanel => course.panel.is_empty(),
        Action::Comment => match own {
            Some(Party::Subject) => !course.subject_answered,
            Some(Party::Unit) => !course.unit_answered,
            None => false,
        },
        Action::Review => {
            let both = course.subject_answered && course.unit_answered;
            both || course.comments_until.is_some_and(|until| until < today)
        }
        Action::ReportRectification => own.is_some() && left.iter().any(|one| one.state == RectificationState::Open),
        // Nobody accepts what he reported himself.
        Action::AcceptRectification => {
            left.iter().any(|one| one.state == RectificationState::Reported && one.reporter_id != Some(me))
        }
        Action::Close => left.is_empty(),
        // What is drafted is sent, not drafted again.
        Action::Draft => row.state.0 == State::Fieldwork,
        _ => true,
    }
}

/// What the department does about what was not put right in time: it is no step of the audit.
const URGE: &str = "urge_rectification";

/// Whether the day of something that is to be put right has passed.
fn overdue(left: &[Waiting], today: NaiveDate) -> bool {
    left.iter().any(|one| one.due_on < today)
}

/// Whether the actor asked for the audit as staff of the department, and is not its subject.
fn urges(row: &Row, actor: &Holder) -> bool {
    row.relation().reader(actor) == Some(Reader::Department) && actor.holds(Role::OrgStaff, &row.unit_path)
}

/// Audits on which the actor's offices admit the next step, and plans that wait.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let query = AuditQuery { limit: Some(200), ..AuditQuery::default() };
    let (_, mut rows) = rows(tx, &query, Some(PENDING))?;
    let known: HashSet<Id> = rows.iter().map(|row| row.id).collect();
    rows.extend(to_receive(tx)?.into_iter().filter(|row| !known.contains(&row.id)));
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let actor = tx.actor().clone();
    let rectifying: Vec<Id> = rows.iter().filter(|r| r.state.0 == State::Rectifying).map(|r| r.id).collect();
    let left = finding::left(tx, &rectifying)?;
    let reviewed: Vec<Id> = rows.iter().filter(|r| r.state.0 == State::Reviewed).map(|r| r.id).collect();
    let clues = finding::withholding(tx, &reviewed)?;
    let task = |row: Row| {
        let rectifications = left.get(&row.id).map(Vec::as_slice).unwrap_or_default();
        let left = Left { rectifications, clue: clues.contains(&row.id) };
        let (who, own) = (row.relation().standing(&actor), row.relation().party(&actor));
        let open = machine::offers_in_list(STEPS, row.state.0, &who);
        let open: Vec<Action> = open.into_iter().filter_map(Action::from_text).collect();
        let step =
            FORWARD.iter().copied().find(|a| open.contains(a) && waits(&row, &left, *a, (own, actor.id()), today));
        let urged = || (overdue(rectifications, today) && urges(&row, &actor)).then_some(URGE);
        let action = step.map(Action::as_str).or_else(urged)?;
        let due = match row.state.0 {
            _ if step == Some(Action::ReceiveTransfer) => None,
            State::Comments => row.course.0.comments_until,
            State::Appealed => row.course.0.decide_until,
            State::Rectifying => rectifications.iter().map(|one| one.due_on).min(),
            state => state.awaits_report().then_some(row.due_on),
        };
        Some(Task {
            group: if step.is_some_and(|step| APPROVING.contains(&step)) { Group::Approval } else { Group::Todo },
            object: "audit",
            object_id: row.id,
            case_id: None,
            title: row.title(),
            subtitle: row.number.unwrap_or(row.unit_name),
            part: None,
            action,
            since: row.state_since,
            due,
            days_left: due.map(|due| i32::try_from(calendar.workdays_left(today, due)).unwrap_or_default()),
        })
    };
    let mut tasks: Vec<Task> = rows.into_iter().filter_map(task).collect();
    tasks.extend(plans(tx)?);
    if tx.actor().has(Role::OrgStaff) {
        tasks.extend(falling_due(tx, &calendar)?);
    }
    Ok(tasks)
}

/// Officials whose limit is near and of whom no audit is under way (R-AUD-6): to be planned.
fn falling_due(tx: &mut Tx<'_>, calendar: &Calendar) -> Outcome<Vec<Task>> {
    let (today, points) = (tx.today(), parameter::in_force(tx)?.audit_alert_days);
    let furthest = points.into_iter().max().unwrap_or_default();
    let by = today.checked_add_days(Days::new(u64::from(furthest))).unwrap_or(NaiveDate::MAX);
    let since = tx.now();
    let task = |subject: Subject| Task {
        group: Group::Todo,
        object: "audit_object",
        object_id: subject.cadre_id,
        case_id: None,
        title: subject.name,
        subtitle: subject.unit_name,
        part: None,
        action: "plan",
        since,
        due: Some(subject.due_on),
        days_left: i32::try_from(calendar.workdays_left(today, subject.due_on)).ok(),
    };
    Ok(subject::unplanned(tx, by)?.into_iter().map(task).collect())
}

fn plans(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let (query, page) = (AuditPlanQuery::default(), PageQuery { limit: Some(20), after: None });
    let plans = plan::rows(tx, &query, &page)?;
    let task = |plan: plan::Plan| {
        let open = machine::offers_in_list(audit_plan::STEPS, plan.state.0, &plan.who(tx));
        let forward = |a: &audit_plan::Action| *a != audit_plan::Action::Return;
        let action = open.into_iter().filter_map(audit_plan::Action::from_text).find(forward)?;
        let approves = action == audit_plan::Action::Approve;
        Some(Task {
            group: if approves { Group::Approval } else { Group::Todo },
            object: "audit_plan",
            object_id: plan.id,
            case_id: None,
            title: plan.title(),
            subtitle: plan.author_name,
            part: None,
            action: action.as_str(),
            since: plan.state_since,
            due: None,
            days_left: None,
        })
    };
    Ok(plans.into_iter().filter_map(task).collect())
}
