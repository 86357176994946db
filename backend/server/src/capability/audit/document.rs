//! The papers of an audit for print, as far as the reader may know. A draft of the report is printed as it was sent, whenever
//! it is printed.

use hezhen_domain::audit::document::{Document, Found, Parts, Task, print};
use hezhen_domain::audit::{Paper, Reader, Relation, nth};
use hezhen_domain::official::Print;

use super::facts::File;
use super::finding::Finding;
use super::list::reads_finding;
use super::store::Row;
use crate::capability::{attachment, unit};
use crate::db::{Outcome, Tx};
use crate::problem::{Problem, ProblemKind};

/// What a document is of.
struct Of<'a> {
    row: &'a Row,
    file: &'a File,
    relation: Relation<'a>,
    reader: Reader,
    document: Document,
    n: Option<usize>,
}

/// The latest document of this kind, or the `n`th, or nothing where there is none for this reader.
pub(super) fn of(tx: &mut Tx<'_>, row: &Row, reader: Reader, document: Document, n: Option<usize>) -> Outcome<Print> {
    let file = File::of(tx, row)?;
    let (county, course) = (unit::county(tx, &row.unit_path)?, &row.course.0);
    let mut team: Vec<_> = course.team.iter().collect();
    team.sort_by_key(|m| !m.lead);
    let parts = Parts {
        subject: &row.subject_name,
        unit: &row.unit_name,
        post: &row.post_title,
        project: row.project.as_deref(),
        period: course.period_from.zip(course.period_to),
        team: team.iter().map(|m| m.name.as_str()).collect(),
        county: &county,
        on: tx.today(),
        ..Parts::default()
    };
    let of = Of { row, file: &file, relation: row.relation(), reader, document, n };
    let near = matches!(reader, Reader::Bureau | Reader::Audited);
    let printed = match document.paper() {
        Some(kind) => of.written(kind, parts),
        None if !near => None,
        None if document == Document::Evidence => of.evidence(tx, parts)?,
        None => of.righted(parts),
    };
    printed.ok_or_else(|| Problem::new(ProblemKind::NotFound))
}

fn found(f: &Finding) -> Found<'_> {
    Found {
        files: Vec::new(),
        matter: &f.matter,
        amount_fen: f.amount_fen,
        responsibility: f.responsibility.0,
        text: &f.text,
        by: &f.by_name,
    }
}

impl Of<'_> {
    /// What carries the words of a paper.
    fn written(&self, kind: Paper, parts: Parts<'_>) -> Option<Print> {
        let papers = &self.file.papers;
        let kinds: Vec<Paper> = papers.iter().map(|p| p.kind).collect();
        let mut theirs = (0..kinds.len())
            .filter(|at| kinds.get(*at) == Some(&kind) && self.relation.reads_at(self.reader, &kinds, *at));
        let at = match self.n {
            Some(n) => theirs.find(|at| nth(&kinds, *at) == n),
            None => theirs.next_back(),
        }?;
        let paper = papers.get(at)?;
        let first = |kind: Paper| papers.iter().find(|p| p.kind == kind);
        // What was issued has the number and the day under which it was; what took its place has a day of its own.
        let issued = self.relation.stands(self.reader, &kinds, at);
        let issue = first(Paper::Issue).filter(|_| issued);
        // An entrustment carries what was asked for.
        let asked = papers.iter().rfind(|p| p.kind == Paper::Proposal);
        let text = match (self.document, asked) {
            (Document::Entrustment, Some(asked)) => format!("{}\n{}", asked.said.text, paper.said.text),
            _ => paper.said.text.clone(),
        };
        let number = match self.document {
            Document::Entrustment | Document::Notice => self.row.number.as_deref(),
            Document::Report | Document::Opinion | Document::Result => issue.and_then(|p| p.said.number.as_deref()),
            _ => None,
        };
        let carried =
            if self.document == Document::Report { self.carried(nth(&kinds, at), issued) } else { Vec::new() };
        let drafted = matches!(self.document, Document::Report | Document::Opinion | Document::Result);
        let on = issue.filter(|_| drafted).map_or(paper.on, |issue| issue.on.max(paper.on));
        let parts = Parts {
            number,
            text: &text,
            found: carried.into_iter().map(found).collect(),
            to: paper.said.to.as_deref(),
            issued,
            on,
            ..parts
        };
        Some(print(self.document, &parts))
    }

    /// What the report tells the audited of: no clue, for clues go by their own paper whoever prints it; and of a draft what
    /// it told them when it was sent.
    fn carried(&self, n: usize, issued: bool) -> Vec<&Finding> {
        let sent = self.row.course.0.sent.iter().rfind(|sent| sent.n == n && !issued);
        let there = |f: &&Finding| match sent {
            Some(sent) => sent.findings.contains(&f.id),
            None => f.struck.is_none(),
        };
        self.file.findings.iter().filter(|f| !f.serious).filter(there).collect()
    }

    /// One finding, for both sides to sign.
    fn evidence(&self, tx: &mut Tx<'_>, parts: Parts<'_>) -> Outcome<Option<Print>> {
        let theirs = |f: &&Finding| f.struck.is_none() && reads_finding(&self.relation, self.reader, f);
        let one = self.file.findings.iter().filter(theirs).find(|f| Some(f.n()) == self.n);
        let Some(one) = one else { return Ok(None) };
        let on = one.noted_on.or(self.row.course.0.fieldwork_on).unwrap_or(parts.on);
        let briefs = attachment::briefs(tx, &one.attachments.0)?;
        let files = one.attachments.0.iter().filter_map(|id| briefs.get(id)).map(|brief| brief.name.as_str());
        let one = Found { files: files.collect(), ..found(one) };
        Ok(Some(print(self.document, &Parts { found: vec![one], on, ..parts })))
    }

    /// What is to be put right: asked for with the delivery, and told of once something was done.
    fn righted(&self, parts: Parts<'_>) -> Option<Print> {
        let all = &self.file.rectifications;
        let delivered = self.file.papers.iter().rfind(|p| p.kind == Paper::Delivery).map(|p| p.on);
        let on = match self.document {
            Document::RectificationReport => all.iter().filter_map(|one| one.reported_on).max(),
            _ => delivered.filter(|_| !all.is_empty()),
        }?;
        let tasks = all.iter().map(|one| Task {
            task: &one.task,
            due_on: one.due_on,
            state: one.state.0,
            report: one.report.as_deref().zip(one.reported_on),
        });
        Some(print(self.document, &Parts { tasks: tasks.collect(), on, ..parts }))
    }
}
