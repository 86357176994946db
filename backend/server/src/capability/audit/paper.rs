//! Papers of an audit: put down in the order in which they came; never changed.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit::{Paper, nth};

use super::view::{AuditPaperView, AuditSaid};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::schema::audit_paper;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = audit_paper)]
struct Row {
    id: Id,
    audit_id: Id,
    kind: Stored<Paper>,
    place: i32,
    on_day: NaiveDate,
    by_name: String,
    said: JsonText<AuditSaid>,
}

/// Puts a paper on the file.
pub(super) fn put(tx: &mut Tx<'_>, audit_id: Id, kind: Paper, said: AuditSaid) -> Outcome<()> {
    let last: Option<i32> = audit_paper::table
        .filter(audit_paper::audit_id.eq(audit_id))
        .select(diesel::dsl::max(audit_paper::place))
        .first(tx.conn)?;
    let row = Row {
        id: tx.new_id(),
        audit_id,
        kind: Stored(kind),
        place: last.unwrap_or(0) + 1,
        on_day: tx.today(),
        by_name: tx.actor().name().to_owned(),
        said: JsonText(said),
    };
    diesel::insert_into(audit_paper::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// The papers of an audit, oldest first.
pub(super) fn all(tx: &mut Tx<'_>, audit_id: Id) -> Outcome<Vec<AuditPaperView>> {
    let rows: Vec<Row> = audit_paper::table
        .filter(audit_paper::audit_id.eq(audit_id))
        .order(audit_paper::place)
        .select(Row::as_select())
        .load(tx.conn)?;
    let kinds: Vec<Paper> = rows.iter().map(|row| row.kind.0).collect();
    let view = |(at, row): (usize, Row)| AuditPaperView {
        kind: row.kind.0,
        n: nth(&kinds, at),
        draft: false,
        on: row.on_day,
        by: row.by_name,
        said: row.said.0,
    };
    Ok(rows.into_iter().enumerate().map(view).collect())
}

/// Whether there is a paper of a kind that says something.
pub(super) fn there(papers: &[AuditPaperView], kind: Paper) -> bool {
    papers.iter().any(|p| p.kind == kind && !p.said.text.trim().is_empty())
}
