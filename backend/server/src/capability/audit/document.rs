//! The papers of an audit for print, as far as the reader may know.

use hezhen_domain::audit::document::{Document, Found, Parts, print};
use hezhen_domain::audit::{Paper, Reader};
use hezhen_domain::official::Print;

use super::facts::File;
use super::list::found;
use super::store::Row;
use crate::capability::unit;
use crate::db::{Outcome, Tx};
use crate::problem::{Problem, ProblemKind};

/// The latest document of this kind, or the `n`th, or nothing where there is none for this reader.
pub(super) fn of(tx: &mut Tx<'_>, row: &Row, reader: Reader, document: Document, n: Option<usize>) -> Outcome<Print> {
    let file = File::of(tx, row)?;
    let relation = row.relation();
    let latest = |kind: Paper| file.papers.iter().rev().find(|p| p.kind == kind);
    let nth = |n: usize| file.papers.iter().filter(|p| p.kind == document.paper()).nth(n.checked_sub(1)?);
    let paper = n.map_or_else(|| latest(document.paper()), nth).filter(|p| relation.reads(reader, p.kind));
    let paper = paper.ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    let (proposal, issue, course) = (latest(Paper::Proposal), latest(Paper::Issue), &row.course.0);
    // An entrustment carries what was asked for; a report has the number under which it was issued.
    let text = match (document, proposal) {
        (Document::Entrustment, Some(asked)) => format!("{}\n{}", asked.said.text, paper.said.text),
        _ => paper.said.text.clone(),
    };
    let number = match document {
        Document::Entrustment | Document::Notice => row.number.as_deref(),
        Document::Report | Document::Opinion | Document::Result => issue.and_then(|p| p.said.number.as_deref()),
        Document::Transfer => None,
    };
    let county = unit::county(tx, &row.unit_path)?;
    let mut findings = found(&relation, reader, file.findings);
    findings.retain(|f| f.struck.is_none());
    let mut team: Vec<_> = course.team.iter().collect();
    team.sort_by_key(|m| !m.lead);
    let parts = Parts {
        number,
        subject: &row.subject_name,
        unit: &row.unit_name,
        post: &row.post_title,
        period: course.period_from.zip(course.period_to),
        team: team.iter().map(|m| m.name.as_str()).collect(),
        text: &text,
        found: findings
            .iter()
            .map(|f| Found {
                matter: &f.matter,
                amount_fen: f.amount_fen,
                responsibility: f.responsibility,
                text: &f.text,
            })
            .collect(),
        to: paper.said.to.as_deref(),
        issued: row.issued_on.is_some(),
        county: &county,
        on: paper.on,
    };
    Ok(print(document, &parts))
}
