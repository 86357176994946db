//! Rows of what was said of the items, and the checklist drawn from them.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::archive::{CaseFacts, EXPORTERS, ITEMS, Item, ItemFact, Status, may_exempt, may_file, status};
use hezhen_domain::machine;
use hezhen_domain::ratio;
use hezhen_domain::selection_case::{Facts as CaseRules, STEPS};

use super::held::{self, Found};
use super::view::{ArchiveHeld, ArchiveItemForm, ArchiveItemView, ArchiveView};
use crate::capability::attachment;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::schema::archive_item;

/// What was said of an item.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = archive_item)]
pub(super) struct Said {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub item: String,
    pub status: Stored<Status>,
    pub reason: String,
    pub attachments: JsonText<Vec<Id>>,
    pub by_name: String,
    pub at: Ts,
}

/// What was said of every item of a case.
pub(super) fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<HashMap<String, Said>> {
    let rows: Vec<Said> =
        archive_item::table.filter(archive_item::case_id.eq(case_id)).select(Said::as_select()).load(tx.conn)?;
    Ok(rows.into_iter().map(|row| (row.item.clone(), row)).collect())
}

/// What was said of one item.
pub(super) fn said(tx: &mut Tx<'_>, case_id: Id, item: &str) -> Outcome<Option<Said>> {
    let one = archive_item::table.filter(archive_item::case_id.eq(case_id).and(archive_item::item.eq(item)));
    Ok(one.select(Said::as_select()).first(tx.conn).optional()?)
}

fn heard(said: Option<&Said>) -> Option<Status> {
    said.map(|s| s.status.0).filter(|s| *s != Status::Missing)
}

/// What the case's rules need of its archive.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let (said, held) = (of_case(tx, case.id)?, held::of_case(tx, case)?);
    Ok(facts(case, &said, &held))
}

fn facts(case: &Case, said: &HashMap<String, Said>, held: &Found) -> CaseFacts {
    let fact =
        |item: &'static Item| ItemFact { item, status: status(heard(said.get(item.no)), held.get(item.no).copied()) };
    CaseFacts { stage: Some(case.state.0), kind: Some(case.kind.0), items: ITEMS.iter().map(fact).collect() }
}

pub(super) fn view(tx: &mut Tx<'_>, case: &Case) -> Outcome<ArchiveView> {
    let (said, held) = (of_case(tx, case.id)?, held::of_case(tx, case)?);
    // Of the case's rules only its own are shown here, and they ask of nothing else.
    let facts = CaseRules { archive: facts(case, &said, &held), ..CaseRules::default() };
    let (settled, counted) = facts.archive.completeness();
    let ids: Vec<Id> = said.values().flat_map(|s| s.attachments.0.iter().copied()).collect();
    let papers = attachment::briefs(tx, &ids)?;
    let item = |fact: &ItemFact| {
        let said = said.get(fact.item.no);
        let files = said.map(|s| s.attachments.0.as_slice()).unwrap_or_default();
        ArchiveItemView {
            no: fact.item.no,
            title: fact.item.title,
            folder: fact.item.folder,
            due: fact.item.due,
            need: fact.item.need,
            status: fact.status,
            held: held.get(fact.item.no).map(|h| ArchiveHeld { have: h.have, need: h.need }),
            version: said.map_or(0, |s| s.version),
            said: heard(said),
            reason: said.map(|s| s.reason.clone()).unwrap_or_default(),
            attachments: files.iter().filter_map(|id| papers.get(id).cloned()).collect(),
            by: said.map(|s| s.by_name.clone()),
            at: said.map(|s| s.at),
        }
    };
    let params = selection_case::params(tx, case)?;
    let terms = machine::Terms { params: &params, overrides: &[] };
    let own = ["R-ARC-1", "R-CASE-2"];
    let checks = machine::checks(STEPS, case.state.0, &facts, &terms);
    Ok(ArchiveView {
        case_id: case.id,
        state: case.state.0,
        settled,
        counted,
        percent: ratio::percent(settled, counted),
        may_file: may_file(tx.actor(), &case.unit_path),
        may_exempt: may_exempt(tx.actor(), &case.unit_path, case.creator_id.0),
        may_export: tx.actor().holds_any(EXPORTERS, &case.unit_path),
        items: facts.archive.items.iter().map(item).collect(),
        checks: checks.into_iter().filter(|c| own.contains(&c.code)).collect(),
    })
}

pub(super) fn put(
    tx: &mut Tx<'_>,
    case: &Case,
    item: &str,
    said: Option<&Said>,
    form: &ArchiveItemForm,
) -> Outcome<Id> {
    let row = Said {
        id: said.map_or_else(|| tx.new_id(), |s| s.id),
        version: said.map_or(1, |s| s.version + 1),
        case_id: case.id,
        item: item.to_owned(),
        status: Stored(form.status),
        reason: form.reason.trim().to_owned(),
        attachments: JsonText(form.attachments.clone()),
        by_name: tx.actor().name().to_owned(),
        at: tx.now(),
    };
    if let Some(old) = said {
        let gone = diesel::delete(archive_item::table.find(old.id).filter(archive_item::version.eq(old.version)))
            .execute(tx.conn)?;
        tx.won(gone)?;
    }
    diesel::insert_into(archive_item::table).values(&row).execute(tx.conn)?;
    Ok(row.id)
}
