//! Reading the journal.

use chrono::{Duration, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::consultation;
use sha2::{Digest, Sha256};

use super::view::{AuditQuery, AuditRow, CheckpointView, ProcessEvent, ProcessQuery};
use crate::capability::attachment::{self, AttachmentBrief};
use crate::capability::petition;
use crate::capability::selection_case::Case;
use crate::clock::first_instant;
use crate::db::{Outcome, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{Checkpoint, Row, hex};
use crate::problem::Problem;
use crate::schema::{journal_checkpoint, journal_entry};

/// Things whose content the audit administrator may read: the service's own, no business.
const OWN: &[&str] = &["account", "session", "parameter", "parameter_version", "calendar", "calendar_year"];

pub(super) fn trail(tx: &mut Tx<'_>, query: AuditQuery) -> Outcome<Page<AuditRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = journal_entry::table.into_boxed();
    if let Some(after) = page.after::<i64>()? {
        rows = rows.filter(journal_entry::seq.lt(after));
    }
    if let Some(actor_id) = query.actor_id {
        rows = rows.filter(journal_entry::actor_id.eq(actor_id));
    }
    if let Some(actor) = query.actor.filter(|a| !a.is_empty()) {
        rows = rows.filter(journal_entry::actor_name.like(format!("%{actor}%")));
    }
    if let Some(object) = query.object {
        rows = rows.filter(journal_entry::object.eq(object));
    }
    if let Some(object_id) = query.object_id {
        rows = rows.filter(journal_entry::object_id.eq(object_id));
    }
    if let Some(action) = query.action {
        rows = rows.filter(journal_entry::action.eq(action));
    }
    if let Some(from) = query.from {
        rows = rows.filter(journal_entry::at.ge(instant(from, "/from")?));
    }
    if let Some(to) = query.to {
        rows = rows.filter(journal_entry::at.lt(instant(to + Duration::days(1), "/to")?));
    }
    let rows: Vec<Row> =
        rows.order(journal_entry::seq.desc()).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok(Page::of(rows, &page, |r| r.seq, audit_row))
}

fn instant(day: NaiveDate, pointer: &str) -> Outcome<Ts> {
    first_instant(day).map(Ts).ok_or_else(|| Problem::field(pointer, "date"))
}

fn audit_row(row: Row) -> AuditRow {
    let own = row.case_id.is_none() && OWN.contains(&row.object.as_str());
    let digest = |text: &Option<String>| text.as_ref().map(|t| hex(&Sha256::digest(t.as_bytes())));
    AuditRow {
        before_digest: digest(&row.before),
        after_digest: digest(&row.after),
        seq: row.seq,
        at: row.at,
        actor_id: row.actor_id,
        actor_name: row.actor_name,
        roles: row.roles,
        session_id: row.session_id,
        request_id: row.request_id,
        action: row.action,
        object: row.object,
        object_id: row.object_id,
        stage: row.stage,
        summary: own.then_some(row.summary),
        before: row.before.filter(|_| own),
        after: row.after.filter(|_| own),
        hash: hex(&row.hash),
    }
}

pub(super) fn checkpoints(tx: &mut Tx<'_>, page: PageQuery) -> Outcome<Page<CheckpointView>> {
    let mut rows = journal_checkpoint::table.into_boxed();
    if let Some(after) = page.after::<i64>()? {
        rows = rows.filter(journal_checkpoint::seq.lt(after));
    }
    let rows: Vec<Checkpoint> =
        rows.order(journal_checkpoint::seq.desc()).limit(page.rows()).select(Checkpoint::as_select()).load(tx.conn)?;
    let view = |made: Checkpoint| CheckpointView { text: made.text(), seq: made.seq, at: made.at };
    Ok(Page::of(rows, &page, |r| r.seq, view))
}

/// Steps that the actor, who reads the case, is not told of: checks and letters, petitions and reports.
fn withheld(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<&'static str>> {
    let mut objects = Vec::new();
    if !tx.actor().holds_any(consultation::READERS, &case.unit_path) {
        objects.extend(["verification", "consultation"]);
    }
    if !petition::tells_of_case(tx, case)? {
        objects.extend(["petition", "notice_feedback"]);
    }
    Ok(objects)
}

pub(super) fn process_record(tx: &mut Tx<'_>, case: &Case, query: ProcessQuery) -> Outcome<Page<ProcessEvent>> {
    let case_id = case.id;
    let page = PageQuery { limit: query.limit, after: query.after };
    // Who read a paper is in the trail; the record tells what was done.
    let in_case = journal_entry::case_id.eq(case_id).and(journal_entry::action.ne("read"));
    let told = journal_entry::object.ne_all(withheld(tx, case)?);
    let mut rows = journal_entry::table.filter(in_case.and(told)).into_boxed();
    if let Some(after) = page.after::<i64>()? {
        rows = rows.filter(journal_entry::seq.gt(after));
    }
    if let Some(actor_id) = query.actor_id {
        rows = rows.filter(journal_entry::actor_id.eq(actor_id));
    }
    if let Some(stage) = query.stage {
        rows = rows.filter(journal_entry::stage.eq(stage));
    }
    if let Some(object) = query.object {
        rows = rows.filter(journal_entry::object.eq(object));
    }
    let rows: Vec<Row> = rows.order(journal_entry::seq).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let papers = attachment::of_case(tx, case_id)?;
    Ok(Page::of(rows, &page, |r| r.seq, |row| event(row, &papers)))
}

/// An entry with the papers that it is about or that it named.
fn event(row: Row, papers: &[AttachmentBrief]) -> ProcessEvent {
    let told = row.after.as_deref().unwrap_or_default();
    let named = |p: &&AttachmentBrief| p.id == row.object_id || told.contains(&p.id.to_string());
    ProcessEvent {
        evidence: papers.iter().filter(named).cloned().collect(),
        seq: row.seq,
        at: row.at,
        actor_id: row.actor_id,
        actor_name: row.actor_name,
        roles: row.roles,
        stage: row.stage,
        action: row.action,
        object: row.object,
        object_id: row.object_id,
        summary: row.summary,
        reason: row.reason,
    }
}
