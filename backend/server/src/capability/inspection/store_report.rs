//! Rows of reports: immutable revisions, and the signatures under each.

use std::collections::HashMap;

use diesel::prelude::*;

use super::store::Row;
use super::view_report::{ReportForm, ReportSection, ReportView, RevisionView, SignatureView};
use super::{store_evidence, store_talk};
use crate::capability::candidate::CandidateBrief;
use crate::capability::selection_case::Case;
use crate::capability::team::{self, Person};
use crate::db::{Id, JsonText, Outcome, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account, inspection_report, report_signature};

/// A revision as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = inspection_report)]
pub(super) struct Revision {
    id: Id,
    candidate_id: Id,
    revision: i32,
    sections: JsonText<Vec<ReportSection>>,
    author_id: Id,
    saved_at: Ts,
}

/// The newest revision on each of these candidates.
fn newest(tx: &mut Tx<'_>, inspection: Id, of: &[CandidateBrief]) -> Outcome<HashMap<Id, Revision>> {
    let rows: Vec<Revision> = inspection_report::table
        .filter(inspection_report::inspection_id.eq(inspection))
        .filter(inspection_report::candidate_id.eq_any(of.iter().map(|c| c.id)))
        .order(inspection_report::revision)
        .select(Revision::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|r| (r.candidate_id, r)).collect())
}

/// The present report on every candidate, written or not, with every present member's signature.
pub(super) fn all(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<Vec<ReportView>> {
    let subjects = team::subjects(tx, case.id)?;
    reports(tx, row, &subjects)
}

fn reports(tx: &mut Tx<'_>, row: &Row, subjects: &[CandidateBrief]) -> Outcome<Vec<ReportView>> {
    let members = match row.team_id {
        Some(team_id) => team::members(tx, team_id)?,
        None => Vec::new(),
    };
    let mut texts = newest(tx, row.id, subjects)?;
    let ids: Vec<_> = texts.values().map(|r| r.id).collect();
    let signed: Vec<(Id, Id, Ts)> = report_signature::table
        .filter(report_signature::report_id.eq_any(ids))
        .select((report_signature::report_id, report_signature::account_id, report_signature::signed_at))
        .load(tx.conn)?;
    let report = |subject: &CandidateBrief| {
        let text = texts.remove(&subject.id);
        let id = text.as_ref().map(|t| t.id);
        let signature = |member: &Person| SignatureView {
            account_id: member.account_id,
            name: member.name.clone(),
            signed_at: signed.iter().find(|s| Some(s.0) == id && s.1 == member.account_id).map(|s| s.2),
        };
        ReportView {
            candidate_id: subject.id,
            name: subject.name.clone(),
            revision: text.as_ref().map_or(0, |t| t.revision),
            saved_at: text.as_ref().map(|t| t.saved_at),
            sections: text.map(|t| t.sections.0).unwrap_or_default(),
            signatures: members.iter().map(signature).collect(),
        }
    };
    Ok(subjects.iter().map(report).collect())
}

pub(super) fn of_candidate(tx: &mut Tx<'_>, row: &Row, case: &Case, id: Id) -> Outcome<ReportView> {
    let subject = team::subjects_among(tx, case.id, &[id])?;
    reports(tx, row, &subject)?.pop().ok_or_else(|| Problem::new(ProblemKind::NotFound))
}

pub(super) fn revisions(tx: &mut Tx<'_>, inspection: Id, candidate: Id) -> Outcome<Vec<RevisionView>> {
    let rows: Vec<Revision> = inspection_report::table
        .filter(inspection_report::inspection_id.eq(inspection))
        .filter(inspection_report::candidate_id.eq(candidate))
        .order(inspection_report::revision.desc())
        .select(Revision::as_select())
        .load(tx.conn)?;
    let ids: Vec<_> = rows.iter().map(|r| r.author_id).collect();
    let names: HashMap<Id, String> = account::table
        .filter(account::id.eq_any(ids))
        .select((account::id, account::name))
        .load(tx.conn)?
        .into_iter()
        .collect();
    let view = |row: Revision| RevisionView {
        revision: row.revision,
        author: names.get(&row.author_id).cloned().unwrap_or_default(),
        saved_at: row.saved_at,
        sections: row.sections.0,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Writes the next revision; what it rests on must be of this inspection.
pub(super) fn write(tx: &mut Tx<'_>, row: &Row, old: &ReportView, form: &ReportForm) -> Outcome<()> {
    let named: Vec<Id> = form.sections.iter().flat_map(|s| s.evidence_ids.iter().copied()).collect();
    let mut known = store_talk::held_among(tx, row.id, &named)?;
    known.extend(store_evidence::among(tx, row.id, &named)?);
    let known = |id: &Id| known.contains(id);
    for (at, section) in form.sections.iter().enumerate() {
        if form.sections[..at].iter().any(|s| s.section == section.section) {
            return Err(Problem::field(format!("/sections/{at}/section"), "twice"));
        }
        if let Some(wrong) = section.evidence_ids.iter().position(|id| !known(id)) {
            return Err(Problem::field(format!("/sections/{at}/evidence_ids/{wrong}"), "not_found"));
        }
    }
    let (id, now, author) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(inspection_report::table)
        .values((
            (inspection_report::id.eq(id), inspection_report::inspection_id.eq(row.id)),
            (inspection_report::candidate_id.eq(old.candidate_id), inspection_report::revision.eq(old.revision + 1)),
            inspection_report::sections.eq(JsonText(form.sections.clone())),
            (inspection_report::author_id.eq(author), inspection_report::saved_at.eq(now)),
        ))
        .execute(tx.conn)
        .map_err(|e| raced(e.into()))?;
    Ok(())
}

fn raced(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::new(ProblemKind::Stale) } else { problem }
}

/// Signs the newest revision for the actor; once is enough.
pub(super) fn sign(tx: &mut Tx<'_>, row: &Row, report: &ReportView) -> Outcome<()> {
    let text: Option<Id> = inspection_report::table
        .filter(inspection_report::inspection_id.eq(row.id))
        .filter(inspection_report::candidate_id.eq(report.candidate_id))
        .order(inspection_report::revision.desc())
        .select(inspection_report::id)
        .first(tx.conn)
        .optional()?;
    let Some(text) = text else { return Err(Problem::new(ProblemKind::WrongState).code("nothing_written")) };
    let (me, now) = (tx.actor().id(), tx.now());
    if report.signatures.iter().any(|s| s.account_id == me && s.signed_at.is_some()) {
        return Ok(());
    }
    diesel::insert_into(report_signature::table)
        .values((
            report_signature::report_id.eq(text),
            report_signature::account_id.eq(me),
            report_signature::signed_at.eq(now),
        ))
        .execute(tx.conn)?;
    Ok(())
}
