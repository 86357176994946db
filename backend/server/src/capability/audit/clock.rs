//! The deadlines of an audit: begun, met and run out with its steps.

use chrono::NaiveDate;
use hezhen_domain::audit::{APPEAL, COMMENTS, DECISION, DUE, RECTIFICATION};
use hezhen_domain::calendar::DeadlineUnit::NaturalDay;
use hezhen_domain::role::Role;

use super::finding::{self, Limit};
use super::store::{Row, counted_anew, locked};
use crate::capability::deadline::{self, NewDeadline};
use crate::db::{Id, Outcome, Tx};
use crate::journal::{self, Entry};

/// The kind of thing that waits.
pub(super) const OBJECT: &str = "audit";

/// One thing to be put right, which waits by itself.
const ITEM_OBJECT: &str = "audit_rectification";

/// Begins a term of natural days on this day, and gives its last day.
pub(super) fn begin(
    tx: &mut Tx<'_>,
    row: &Row,
    (kind, basis): (&'static str, &str),
    start: NaiveDate,
    length: u32,
) -> Outcome<NaiveDate> {
    let role = if kind == DUE { Role::OrgStaff } else { Role::AuditLead };
    let new = NewDeadline {
        object: OBJECT,
        object_id: row.id,
        case_id: None,
        kind,
        title: &row.title(),
        basis,
        start,
        unit: NaturalDay,
        length,
        count_start: false,
        role,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &new)
}

fn days(from: NaiveDate, to: NaiveDate) -> u32 {
    u32::try_from((to - from).num_days()).unwrap_or_default()
}

/// The day by which the official is to be audited.
pub(super) fn due(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let start = tx.today().min(row.due_on);
    begin(tx, row, (DUE, "audit.cycle_years"), start, days(start, row.due_on)).map(drop)
}

/// The days by which things are to be put right, each by itself.
pub(super) fn rectify(tx: &mut Tx<'_>, row: &Row, limits: &[Limit]) -> Outcome<()> {
    for limit in limits {
        let start = tx.today().min(limit.due_on);
        let new = NewDeadline {
            object: ITEM_OBJECT,
            object_id: limit.id,
            case_id: None,
            kind: RECTIFICATION,
            // What it is about is read on the audit's page, by those who may.
            title: &format!("{}整改事项{}", row.title(), limit.place),
            basis: "assignment",
            start,
            unit: NaturalDay,
            length: days(start, limit.due_on),
            count_start: false,
            role: Role::AuditLead,
            unit_path: &row.unit_path,
        };
        deadline::open(tx, &new)?;
    }
    Ok(())
}

/// What was put right was accepted.
pub(super) fn rectified(tx: &mut Tx<'_>, item: Id) -> Outcome<()> {
    deadline::meet(tx, item, RECTIFICATION)
}

/// Nothing is left to be put right. Audits that were delivered before each thing had its day have one for all of them, which
/// the last acceptance met.
pub(super) fn all_rectified(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let accepted = finding::rectifications(tx, row.id)?.into_iter().filter_map(|r| r.accepted_on).max();
    let on = accepted.unwrap_or_else(|| tx.today());
    deadline::meet_on(tx, row.id, RECTIFICATION, on)
}

/// The days for putting right do not run while an appeal does.
pub(super) fn appealed(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let left = finding::rectifications(tx, row.id)?.into_iter().filter(|r| !r.state.0.done()).map(|r| r.id);
    let things: Vec<Id> = left.chain([row.id]).collect();
    things.into_iter().try_for_each(|id| deadline::waive(tx, id, RECTIFICATION, "申诉复查期间不计"))
}

/// A calendar moved the last day of a term that the audit keeps.
///
/// # Errors
/// Those of the database.
pub fn term_moved(tx: &mut Tx<'_>, id: Id, kind: &str, to: NaiveDate) -> Outcome<()> {
    let row = locked(tx, id)?;
    let mut course = row.course.0.clone();
    let kept = match kind {
        COMMENTS => &mut course.comments_until,
        APPEAL => &mut course.appeal_until,
        DECISION => &mut course.decide_until,
        _ => return Ok(()),
    };
    *kept = Some(to);
    counted_anew(tx, &row, course)
}

/// Waives whatever still runs.
pub(super) fn stop(tx: &mut Tx<'_>, id: Id, why: &str) -> Outcome<()> {
    [DUE, COMMENTS, APPEAL, DECISION, RECTIFICATION].iter().try_for_each(|kind| deadline::waive(tx, id, kind, why))
}

/// Closes the days for an appeal that nobody made. Safe to run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let today = tx.today();
    let mut over = deadline::running(tx, OBJECT, None)?;
    over.retain(|r| r.kind == APPEAL && r.due_date < today);
    let mut closed = 0;
    for r in &over {
        if !deadline::lapsed(tx, r.object_id, APPEAL)? {
            continue;
        }
        closed += 1;
        let entry = Entry::new(OBJECT, r.object_id, "lapse").summary(format!("申诉期满，无人申诉（{}）", r.due_date));
        journal::record(tx, entry)?;
    }
    Ok(closed)
}
