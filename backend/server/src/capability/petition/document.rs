//! Papers of a petition as official documents, as far as the reader may know: the latest of each kind counts, but a review
//! and its recheck both do.

use hezhen_domain::notice::document::publisher;
use hezhen_domain::official::Print;
use hezhen_domain::petition::document::{Document, Parts, print};

use super::paper;
use super::store::{Barred, Row};
use crate::db::{Outcome, Tx};
use crate::problem::{Problem, ProblemKind};

/// The latest paper of this kind as a document, or the `n`th, the first being 1; signed by the department of the unit or by `signer`.
pub(super) fn of(
    tx: &mut Tx<'_>,
    row: &Row,
    barred: &Barred,
    document: Document,
    n: Option<usize>,
    signer: Option<&str>,
) -> Outcome<Print> {
    let missing = || Problem::new(ProblemKind::NotFound);
    if !row.relation(barred).shows(tx.actor(), document.paper()) {
        return Err(missing());
    }
    let papers = paper::all(tx, row.id)?;
    let of_kind: Vec<_> = papers.iter().filter(|p| p.kind == document.paper()).collect();
    let n = n.unwrap_or(of_kind.len());
    let paper = n.checked_sub(1).and_then(|at| of_kind.get(at)).ok_or_else(missing)?;
    let (said, department) = (&paper.said, publisher(&row.unit_name));
    let parts = Parts {
        petition: row.number.as_deref(),
        number: said.number.as_deref(),
        channel: row.channel.0,
        received_on: row.received_on,
        regime: row.regime.0,
        to: said.to.as_deref(),
        responsible: [said.leader.as_deref(), said.unit.as_deref(), said.person.as_deref()],
        limit_on: said.limit_on,
        findings: said.findings.iter().map(|f| (f.matter.as_str(), f.verdict, f.text.as_str())).collect(),
        verdict: said.verdict,
        approved: row.concluded_on.is_some(),
        // What follows a review is the recheck, and ends it.
        last: n > 1,
        text: &said.text,
        signer: signer.map(str::trim).filter(|name| !name.is_empty()).unwrap_or(&department),
        on: paper.on,
    };
    Ok(print(document, &parts))
}
