//! What an audit found, and what is to be put right.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit::{RectificationState, Responsibility};

use super::store::Transfer;
use super::view::{AuditFinding, AuditRectification};
use super::view_act::{ActOnAudit, AuditFindingForm, AuditRectificationForm};
use crate::capability::attachment::{self, AttachmentBrief};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{audit_finding, audit_rectification};

/// A finding as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_finding)]
pub(super) struct Finding {
    pub id: Id,
    audit_id: Id,
    place: i32,
    pub matter: String,
    pub amount_fen: i64,
    pub responsibility: Stored<Responsibility>,
    pub serious: bool,
    pub text: String,
    pub by_name: String,
    pub struck: Option<String>,
    pub transferred_on: Option<NaiveDate>,
    pub transferred_to: Option<String>,
    pub attachments: JsonText<Vec<Id>>,
    pub noted_on: Option<NaiveDate>,
}

impl Finding {
    /// Which of the file's findings it is, the first being 1.
    pub fn n(&self) -> usize {
        usize::try_from(self.place).unwrap_or_default()
    }

    pub fn view(self, transfers: &[Transfer], files: &HashMap<Id, AttachmentBrief>) -> AuditFinding {
        let sent = transfers.iter().find(|t| t.finding_id == self.id);
        AuditFinding {
            n: self.n(),
            received_on: sent.and_then(|t| t.received_on),
            id: self.id,
            matter: self.matter,
            amount_fen: self.amount_fen,
            responsibility: self.responsibility.0,
            serious: self.serious,
            text: self.text,
            attachments: self.attachments.0.iter().filter_map(|id| files.get(id).cloned()).collect(),
            by: self.by_name,
            struck: self.struck,
            transferred_on: self.transferred_on,
            transferred_to: self.transferred_to,
        }
    }
}

/// What was found, in its order.
pub(super) fn all(tx: &mut Tx<'_>, audit_id: Id) -> Outcome<Vec<Finding>> {
    Ok(audit_finding::table
        .filter(audit_finding::audit_id.eq(audit_id))
        .order(audit_finding::place)
        .select(Finding::as_select())
        .load(tx.conn)?)
}

/// Gives this evidence to the audit; all of it is there and the actor's to see.
fn keep(tx: &mut Tx<'_>, audit_id: Id, ids: &[Id], pointer: &str) -> Outcome<()> {
    for (n, id) in ids.iter().enumerate() {
        attachment::must_exist(tx, *id, &format!("{pointer}/{n}"))?;
    }
    attachment::keep_for_audit(tx, ids, audit_id)
}

/// Notes something that was found.
pub(super) fn add(tx: &mut Tx<'_>, audit_id: Id, form: &AuditFindingForm) -> Outcome<()> {
    keep(tx, audit_id, &form.attachments, "/finding/attachments")?;
    let last: Option<i32> = audit_finding::table
        .filter(audit_finding::audit_id.eq(audit_id))
        .select(diesel::dsl::max(audit_finding::place))
        .first(tx.conn)?;
    let row = Finding {
        id: tx.new_id(),
        audit_id,
        place: last.unwrap_or(0) + 1,
        matter: form.matter.clone(),
        amount_fen: form.amount_fen,
        responsibility: Stored(form.responsibility),
        serious: form.serious,
        text: form.text.clone(),
        by_name: tx.actor().name().to_owned(),
        struck: None,
        transferred_on: None,
        transferred_to: None,
        attachments: JsonText(form.attachments.clone()),
        noted_on: Some(tx.today()),
    };
    diesel::insert_into(audit_finding::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// The finding that a body names, if it stands.
pub(super) fn named(tx: &mut Tx<'_>, audit_id: Id, body: &ActOnAudit) -> Outcome<Finding> {
    let found = all(tx, audit_id)?.into_iter().find(|f| Some(f.id) == body.finding_id);
    let finding = found.ok_or_else(|| Problem::field("/finding_id", "not_found"))?;
    if finding.struck.is_some() {
        return Err(Problem::field("/finding_id", "struck_out"));
    }
    Ok(finding)
}

/// Strikes a finding out; it stays on the file with the reason.
pub(super) fn strike(tx: &mut Tx<'_>, finding: &Finding, why: &str) -> Outcome<()> {
    if finding.transferred_on.is_some() {
        return Err(Problem::new(ProblemKind::WrongState).code("transferred"));
    }
    diesel::update(audit_finding::table.find(finding.id)).set(audit_finding::struck.eq(why)).execute(tx.conn)?;
    Ok(())
}

/// Notes that a clue went to the discipline organ.
pub(super) fn transfer(tx: &mut Tx<'_>, finding: &Finding, to: &str) -> Outcome<()> {
    let today = tx.today();
    let gone = (audit_finding::transferred_on.eq(today), audit_finding::transferred_to.eq(to));
    diesel::update(audit_finding::table.find(finding.id)).set(gone).execute(tx.conn)?;
    Ok(())
}

/// Those of these audits in which a serious clue is still to be transferred.
pub(super) fn withholding(tx: &mut Tx<'_>, audits: &[Id]) -> Outcome<Vec<Id>> {
    let clue = audit_finding::serious.eq(true).and(audit_finding::struck.is_null());
    Ok(audit_finding::table
        .filter(audit_finding::audit_id.eq_any(audits.to_vec()).and(audit_finding::transferred_on.is_null()).and(clue))
        .select(audit_finding::audit_id)
        .distinct()
        .load(tx.conn)?)
}

/// A rectification as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_rectification)]
pub(super) struct Rectification {
    pub id: Id,
    audit_id: Id,
    place: i32,
    finding_id: Option<Id>,
    pub task: String,
    pub due_on: NaiveDate,
    pub state: Stored<RectificationState>,
    pub report: Option<String>,
    attachments: JsonText<Vec<Id>>,
    pub reporter_id: Option<Id>,
    pub reported_on: Option<NaiveDate>,
    accepted_by: Option<String>,
    pub accepted_on: Option<NaiveDate>,
}

/// By which day one thing is to be put right, and which of the audit's it is.
#[derive(Debug, Clone, Copy)]
pub(super) struct Limit {
    pub id: Id,
    pub place: i32,
    pub due_on: NaiveDate,
}

impl Rectification {
    fn limit(&self) -> Limit {
        Limit { id: self.id, place: self.place, due_on: self.due_on }
    }
}

/// What is to be put right, in its order.
pub(super) fn rectifications(tx: &mut Tx<'_>, audit_id: Id) -> Outcome<Vec<Rectification>> {
    Ok(audit_rectification::table
        .filter(audit_rectification::audit_id.eq(audit_id))
        .order(audit_rectification::place)
        .select(Rectification::as_select())
        .load(tx.conn)?)
}

/// Something that is still to be put right, or to be accepted.
#[derive(Debug, Clone)]
pub(super) struct Waiting {
    pub state: RectificationState,
    pub due_on: NaiveDate,
    pub reporter_id: Option<Id>,
}

/// What is left to be put right in these audits.
pub(super) fn left(tx: &mut Tx<'_>, audits: &[Id]) -> Outcome<HashMap<Id, Vec<Waiting>>> {
    let rows: Vec<Rectification> = audit_rectification::table
        .filter(audit_rectification::audit_id.eq_any(audits.to_vec()))
        .order((audit_rectification::audit_id, audit_rectification::place))
        .select(Rectification::as_select())
        .load(tx.conn)?;
    let mut left: HashMap<Id, Vec<Waiting>> = HashMap::new();
    for row in rows.into_iter().filter(|r| !r.state.0.done()) {
        let waiting = Waiting { state: row.state.0, due_on: row.due_on, reporter_id: row.reporter_id };
        left.entry(row.audit_id).or_default().push(waiting);
    }
    Ok(left)
}

/// The same as readers see it, with the names of the evidence.
pub(super) fn shown(tx: &mut Tx<'_>, rows: Vec<Rectification>) -> Outcome<Vec<AuditRectification>> {
    let files: Vec<Id> = rows.iter().flat_map(|r| r.attachments.0.clone()).collect();
    let briefs = attachment::briefs(tx, &files)?;
    let view = |r: Rectification| AuditRectification {
        id: r.id,
        finding_id: r.finding_id,
        task: r.task,
        due_on: r.due_on,
        state: r.state.0,
        report: r.report,
        attachments: r.attachments.0.iter().filter_map(|id| briefs.get(id).cloned()).collect(),
        reported_on: r.reported_on,
        accepted_by: r.accepted_by,
        accepted_on: r.accepted_on,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Asks for these to be put right; gives each with its day.
pub(super) fn ask(tx: &mut Tx<'_>, audit_id: Id, forms: &[AuditRectificationForm]) -> Outcome<Vec<Limit>> {
    let mut limits = Vec::new();
    let known: Vec<Id> = all(tx, audit_id)?.into_iter().filter(|f| f.struck.is_none()).map(|f| f.id).collect();
    for (n, form) in forms.iter().enumerate() {
        if form.finding_id.is_some_and(|id| !known.contains(&id)) {
            return Err(Problem::field(format!("/rectifications/{n}/finding_id"), "not_found"));
        }
        if form.due_on < tx.today() {
            return Err(Problem::field(format!("/rectifications/{n}/due_on"), "in_past"));
        }
        let row = Rectification {
            id: tx.new_id(),
            audit_id,
            place: i32::try_from(n).unwrap_or_default() + 1,
            finding_id: form.finding_id,
            task: form.task.clone(),
            due_on: form.due_on,
            state: Stored(RectificationState::Open),
            report: None,
            attachments: JsonText(Vec::new()),
            reporter_id: None,
            reported_on: None,
            accepted_by: None,
            accepted_on: None,
        };
        diesel::insert_into(audit_rectification::table).values(&row).execute(tx.conn)?;
        limits.push(row.limit());
    }
    Ok(limits)
}

fn one(tx: &mut Tx<'_>, audit_id: Id, body: &ActOnAudit, state: RectificationState) -> Outcome<Rectification> {
    let found = rectifications(tx, audit_id)?.into_iter().find(|r| Some(r.id) == body.rectification_id);
    let found = found.ok_or_else(|| Problem::field("/rectification_id", "not_found"))?;
    if found.state.0 == state {
        Ok(found)
    } else {
        Err(Problem::new(ProblemKind::WrongState).code("rectification_state"))
    }
}

/// Notes what was done, with its evidence.
pub(super) fn report(tx: &mut Tx<'_>, audit_id: Id, body: &ActOnAudit) -> Outcome<String> {
    let found = one(tx, audit_id, body, RectificationState::Open)?;
    keep(tx, audit_id, &body.attachments, "/attachments")?;
    let (today, me) = (tx.today(), tx.actor().id());
    diesel::update(audit_rectification::table.find(found.id))
        .set((
            audit_rectification::state.eq(Stored(RectificationState::Reported)),
            audit_rectification::report.eq(body.text.clone()),
            audit_rectification::attachments.eq(JsonText(body.attachments.clone())),
            audit_rectification::reporter_id.eq(me),
            audit_rectification::reported_on.eq(today),
        ))
        .execute(tx.conn)?;
    Ok(found.task)
}

/// Accepts what was done, or asks for more. SOD-1: nobody accepts what he reported himself.
pub(super) fn accept(tx: &mut Tx<'_>, audit_id: Id, body: &ActOnAudit) -> Outcome<Rectification> {
    let found = one(tx, audit_id, body, RectificationState::Reported)?;
    let (today, me, by) = (tx.today(), tx.actor().id(), tx.actor().name().to_owned());
    if found.reporter_id == Some(me) {
        return Err(Problem::not_permitted("SOD-1"));
    }
    let row = audit_rectification::table.find(found.id);
    if body.accepted == Some(true) {
        let accepted = (
            audit_rectification::state.eq(Stored(RectificationState::Accepted)),
            audit_rectification::accepted_by.eq(by),
            audit_rectification::accepted_on.eq(today),
        );
        diesel::update(row).set(accepted).execute(tx.conn)?;
    } else {
        let state = audit_rectification::state.eq(Stored(RectificationState::Open));
        diesel::update(row).set(state).execute(tx.conn)?;
    }
    Ok(found)
}

/// Drops what a re-examination says is not to be put right.
pub(super) fn drop_all(tx: &mut Tx<'_>, audit_id: Id, ids: &[Id]) -> Outcome<()> {
    let known = rectifications(tx, audit_id)?;
    for (n, id) in ids.iter().enumerate() {
        if !known.iter().any(|r| r.id == *id && !r.state.0.done()) {
            return Err(Problem::field(format!("/dropped/{n}"), "not_found"));
        }
    }
    diesel::update(audit_rectification::table.filter(audit_rectification::id.eq_any(ids.to_vec())))
        .set(audit_rectification::state.eq(Stored(RectificationState::Dropped)))
        .execute(tx.conn)?;
    Ok(())
}

/// Moves the days of what is left by those since `since`, and gives them. What was late then stays late.
pub(super) fn go_on(tx: &mut Tx<'_>, audit_id: Id, since: NaiveDate) -> Outcome<Vec<Limit>> {
    let lost = tx.today() - since;
    let mut limits = Vec::new();
    for row in rectifications(tx, audit_id)?.into_iter().filter(|r| !r.state.0.done()) {
        let due = if row.due_on < since { row.due_on } else { row.due_on + lost };
        let one = audit_rectification::table.find(row.id);
        diesel::update(one).set(audit_rectification::due_on.eq(due)).execute(tx.conn)?;
        limits.push(Limit { due_on: due, ..row.limit() });
    }
    Ok(limits)
}
