//! Lists and pages of audits, within the actor's offices and as far as the reader may know.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit::{
    BUREAU, DELIVERED, DEPARTMENT, OPEN, OVER, Paper, Reader, Relation, STEPS, State, UNHEARD, Who, reminded,
};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::facts::{self, File};
use super::finding::{self, Finding};
use super::store::Row;
use super::view::{AuditBrief, AuditFinding, AuditPaperView, AuditQuery, AuditView};
use crate::capability::{attachment, deadline, parameter, team};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::{audit, audit_rectification, unit as units};

type Condition = Box<
    dyn BoxableExpression<
            diesel::dsl::InnerJoinQuerySource<audit::table, units::table>,
            crate::db::MultiBackend,
            SqlType = diesel::sql_types::Bool,
        >,
>;

fn heard() -> Condition {
    Box::new(audit::state.ne_all(UNHEARD.iter().copied().map(Stored)))
}

fn delivered() -> Condition {
    Box::new(audit::state.eq_any(DELIVERED.iter().copied().map(Stored)))
}

/// The audits that the actor answers for, as the official or as head of the unit, and what is to be put right in them.
///
/// # Errors
/// Those of the database.
pub fn answered(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let own = tx.actor().cadre_id().unwrap_or(Id::NOBODY);
    let mut mine: Condition = Box::new(audit::subject_cadre_id.eq(own));
    for scope in tx.actor().scopes(&[Role::UnitLeader]) {
        mine = Box::new(mine.or(units::path.like(format!("{}%", scope.0))));
    }
    let rows = audit::table.inner_join(units::table).filter(heard()).filter(mine);
    let audits: Vec<Id> = rows.select(audit::id).load(tx.conn)?;
    let items = audit_rectification::table.filter(audit_rectification::audit_id.eq_any(audits.clone()));
    let items: Vec<Id> = items.select(audit_rectification::id).load(tx.conn)?;
    Ok([audits, items].concat())
}

/// What the actor's offices show, the audit of oneself once one has heard of it, and the results of those whom one
/// inspects; `None` when nothing.
fn seen(tx: &mut Tx<'_>) -> Outcome<Option<Condition>> {
    let mut seen: Option<Condition> = None;
    let mut or = |condition: Condition| {
        seen = Some(match seen.take() {
            None => condition,
            Some(before) => Box::new(before.or(condition)),
        });
    };
    let here = |path: &str| units::path.like(format!("{path}%"));
    let whole: Vec<Role> = [BUREAU, DEPARTMENT].concat();
    for scope in tx.actor().scopes(&whole) {
        or(Box::new(here(&scope.0)));
    }
    for scope in tx.actor().scopes(&[Role::DisciplineLiaison]) {
        or(Box::new(here(&scope.0).and(audit::transferred.eq(true).or(delivered()))));
    }
    for scope in tx.actor().scopes(&[Role::UnitLeader]) {
        or(Box::new(here(&scope.0).and(heard())));
    }
    if let Some(own) = tx.actor().cadre_id() {
        or(Box::new(audit::subject_cadre_id.eq(own)));
    }
    let inspected = team::inspected_by_actor(tx)?;
    if !inspected.is_empty() {
        or(Box::new(audit::subject_cadre_id.eq_any(inspected).and(delivered())));
    }
    Ok(seen)
}

/// The rows of a query, the nearest limit first; what is over after what is not.
pub(super) fn rows(tx: &mut Tx<'_>, query: &AuditQuery, states: Option<&[State]>) -> Outcome<(PageQuery, Vec<Row>)> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let Some(seen) = seen(tx)? else { return Ok((page, Vec::new())) };
    let mut rows = audit::table.inner_join(units::table).filter(seen).into_boxed();
    if let Some(own) = tx.actor().cadre_id() {
        rows = rows.filter(audit::subject_cadre_id.ne(own).or(heard()));
    }
    let over = || audit::state.eq_any(OVER.iter().copied().map(Stored));
    if let Some((was_over, due, id)) = page.after::<(bool, NaiveDate, Id)>()? {
        let same = audit::due_on.eq(due).and(audit::id.gt(id));
        let later = audit::due_on.gt(due).or(same);
        rows = if was_over { rows.filter(over().and(later)) } else { rows.filter(over().or(later)) };
    }
    if let Some(states) = states {
        rows = rows.filter(audit::state.eq_any(states.iter().copied().map(Stored)));
    }
    if let Some(state) = query.state {
        rows = rows.filter(audit::state.eq(Stored(state)));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(audit::kind.eq(Stored(kind)));
    }
    if let Some(year) = query.year {
        rows = rows.filter(audit::year.eq(year));
    }
    if let Some(by) = query.due_by {
        rows = rows.filter(audit::due_on.le(by));
    }
    if let Some(from) = query.issued_from {
        rows = rows.filter(audit::issued_on.ge(from).assume_not_null());
    }
    if let Some(to) = query.issued_to {
        rows = rows.filter(audit::issued_on.le(to).assume_not_null());
    }
    if let Some(id) = query.cadre_id {
        rows = rows.filter(audit::subject_cadre_id.eq(id));
    }
    let open = || OPEN.iter().copied().map(Stored);
    match query.open {
        Some(true) => rows = rows.filter(audit::state.eq_any(open())),
        Some(false) => rows = rows.filter(audit::state.ne_all(open())),
        None => {}
    }
    if let Some(q) = query.q.as_ref().filter(|q| !q.is_empty()) {
        let like = || format!("%{q}%");
        let number = audit::number.like(like()).assume_not_null();
        let project = audit::project.like(like()).assume_not_null();
        rows = rows.filter(audit::subject_name.like(like()).or(number).or(project));
    }
    let order = (over(), audit::due_on, audit::id);
    let rows = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((page, rows))
}

/// The audits, over or not, of which the actor is to receive a clue for the discipline organ.
pub(super) fn to_receive(tx: &mut Tx<'_>) -> Outcome<Vec<Row>> {
    if !tx.actor().has(Role::DisciplineLiaison) {
        return Ok(Vec::new());
    }
    let Some(seen) = seen(tx)? else { return Ok(Vec::new()) };
    let rows: Vec<Row> = audit::table
        .inner_join(units::table)
        .filter(seen)
        .filter(audit::transferred.eq(true))
        .order((audit::state_since.desc(), audit::id))
        .limit(500)
        .select(Row::as_select())
        .load(tx.conn)?;
    let receives = |row: &Row| row.relation().standing(tx.actor()).any(&[Who::Discipline]);
    Ok(rows.into_iter().filter(|row| receives(row)).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, query: &AuditQuery) -> Outcome<Page<AuditBrief>> {
    let (page, rows) = rows(tx, query, None)?;
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    let actor = tx.actor().clone();
    let view = |row: Row| AuditBrief {
        actions: machine::offers_in_list(STEPS, row.state.0, &row.relation().standing(&actor)),
        alert: reminded(row.due_on, today, &params).filter(|_| row.state.0.awaits_report() && row.kind.0.of_person()),
        id: row.id,
        number: row.number,
        kind: row.kind.0,
        project: row.project,
        year: row.year,
        subject_cadre_id: row.subject_cadre_id,
        subject_name: row.subject_name,
        post_title: row.post_title,
        unit_name: row.unit_name,
        state: row.state.0,
        state_since: row.state_since,
        due_on: row.due_on,
        issued_on: row.issued_on,
    };
    Ok(Page::of(rows, &page, |r| (OVER.contains(&r.state.0), r.due_on, r.id), view))
}

/// Whether this reader reads something that was found: the bureau everything, the discipline organ what came to it, the audited
/// what the draft says and no clue.
pub(super) fn reads_finding(relation: &Relation<'_>, reader: Reader, f: &Finding) -> bool {
    match reader {
        Reader::Bureau => true,
        Reader::Discipline => f.transferred_on.is_some(),
        Reader::Audited => relation.sent() && !f.serious && f.struck.is_none(),
        Reader::Department | Reader::Inspection => false,
    }
}

/// The papers that this reader reads, in the order of the file.
fn papers(relation: &Relation<'_>, reader: Reader, all: Vec<AuditPaperView>) -> Vec<AuditPaperView> {
    let kinds: Vec<Paper> = all.iter().map(|p| p.kind).collect();
    let read = all.into_iter().enumerate().filter(|(at, _)| relation.reads_at(reader, &kinds, *at));
    let draft = |at, p: &AuditPaperView| p.kind == Paper::Report && !relation.stands(reader, &kinds, at);
    read.map(|(at, p)| AuditPaperView { draft: draft(at, &p), ..p }).collect()
}

/// Rules whose standing says nothing of what was found.
const OPEN_RULES: &[&str] = &["R-AUD-5", "R-AUD-6"];

/// The page of an audit, for this reader.
pub(super) fn detail(tx: &mut Tx<'_>, row: Row, reader: Reader) -> Outcome<AuditView> {
    let file = File::of(tx, &row)?;
    let rules = facts::of(tx, &row, &file, None)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let me = tx.actor().clone();
    let relation = row.relation();
    let who = relation.standing(&me);
    let (whole, near) = (reader == Reader::Bureau, matches!(reader, Reader::Bureau | Reader::Audited));
    let mut checks = machine::checks(STEPS, row.state.0, &rules, &terms);
    checks.retain(|check| whole || OPEN_RULES.contains(&check.code));
    let things: Vec<Id> = file.rectifications.iter().map(|r| r.id).chain([row.id]).collect();
    let clocks = if whole { deadline::of_things(tx, &things)? } else { Vec::new() };
    let rectifications = if near { finding::shown(tx, file.rectifications)? } else { Vec::new() };
    let course = row.course.0.clone();
    let findings: Vec<_> = file.findings.into_iter().filter(|f| reads_finding(&relation, reader, f)).collect();
    let evidence: Vec<Id> = findings.iter().flat_map(|f| f.attachments.0.clone()).collect();
    let evidence = attachment::briefs(tx, &evidence)?;
    let findings: Vec<AuditFinding> = findings.into_iter().map(|f| f.view(&course.transfers, &evidence)).collect();
    let (papers, answers_for) = (papers(&relation, reader, file.papers), relation.party(&me));
    Ok(AuditView {
        actions: machine::offers(STEPS, row.state.0, &who, &rules, &terms),
        checks,
        clocks,
        rectifications,
        papers,
        findings,
        answers_for,
        whole,
        id: row.id,
        version: row.version,
        number: row.number,
        plan_id: row.plan_id,
        kind: row.kind.0,
        project: row.project,
        year: row.year,
        subject_cadre_id: row.subject_cadre_id,
        subject_name: row.subject_name,
        post_title: row.post_title,
        unit_id: row.unit_id,
        unit_name: row.unit_name,
        state: row.state.0,
        state_since: row.state_since,
        due_on: row.due_on,
        period_from: course.period_from,
        period_to: course.period_to,
        notice_on: course.notice_on,
        fieldwork_on: course.fieldwork_on,
        comments_until: course.comments_until.filter(|_| near),
        issued_on: row.issued_on,
        received_on: course.received_on,
        appeal_until: course.appeal_until,
        decide_until: course.decide_until,
        decision: course.decision,
        team: if near { course.team } else { Vec::new() },
        approver_name: course.approver_name.filter(|_| whole),
        panel: if near { course.panel } else { Vec::new() },
    })
}
