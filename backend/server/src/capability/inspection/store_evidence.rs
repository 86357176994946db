//! Rows of evidence.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::inspection::{Circle, Method, State};
use hezhen_domain::selection_case::State as Stage;

use super::store::{self, Row};
use super::view_work::{EvidenceForm, EvidenceView};
use crate::capability::selection_case::Case;
use crate::capability::team;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::Problem;
use crate::schema::inspection_evidence;

/// A piece of evidence as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = inspection_evidence, treat_none_as_null = true)]
pub(super) struct Item {
    pub id: Id,
    pub version: i32,
    pub inspection_id: Id,
    pub candidate_id: Id,
    pub circle: Stored<Circle>,
    pub method: Stored<Method>,
    pub title: String,
    pub content: String,
    pub source: Option<String>,
    pub day: NaiveDate,
    pub attachment_ids: JsonText<Vec<Id>>,
    pub author_id: Id,
    pub saved_at: Ts,
}

pub(super) fn view(item: Item) -> EvidenceView {
    EvidenceView {
        id: item.id,
        version: item.version,
        author_id: item.author_id,
        saved_at: item.saved_at,
        form: EvidenceForm {
            candidate_id: item.candidate_id,
            circle: item.circle.0,
            method: item.method.0,
            title: item.title,
            content: item.content,
            source: item.source,
            day: item.day,
            attachment_ids: item.attachment_ids.0,
        },
    }
}

pub(super) fn of_inspection(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Item>> {
    let rows = inspection_evidence::table.filter(inspection_evidence::inspection_id.eq(id));
    Ok(rows.order(inspection_evidence::id).select(Item::as_select()).load(tx.conn)?)
}

pub(super) fn by_id(tx: &mut Tx<'_>, inspection: Id, id: Id) -> Outcome<Item> {
    let one = inspection_evidence::table.find(id).filter(inspection_evidence::inspection_id.eq(inspection));
    Ok(one.select(Item::as_select()).first(tx.conn)?)
}

/// Those of `ids` that are evidence of the inspection.
pub(super) fn among(tx: &mut Tx<'_>, inspection: Id, ids: &[Id]) -> Outcome<Vec<Id>> {
    let own = inspection_evidence::table.filter(inspection_evidence::inspection_id.eq(inspection));
    Ok(own.filter(inspection_evidence::id.eq_any(ids)).select(inspection_evidence::id).load(tx.conn)?)
}

/// Refuses what cannot be evidence of this inspection now, or comes from somebody who has not signed the pledge.
pub(super) fn check(tx: &mut Tx<'_>, row: &Row, case: &Case, form: &EvidenceForm) -> Outcome<()> {
    case.in_stage(&[Stage::Inspecting])?;
    row.in_state(&[State::InProgress])?;
    if form.day > tx.today() {
        return Err(Problem::field("/day", "in_future"));
    }
    let known = !team::subjects_among(tx, case.id, &[form.candidate_id])?.is_empty();
    if !known {
        return Err(Problem::field("/candidate_id", "not_found"));
    }
    store::pledged(tx, row, &[])
}

fn row_of(tx: &Tx<'_>, id: Id, version: i32, inspection_id: Id, form: &EvidenceForm) -> Item {
    let form = form.clone();
    Item {
        id,
        version,
        inspection_id,
        candidate_id: form.candidate_id,
        circle: Stored(form.circle),
        method: Stored(form.method),
        title: form.title,
        content: form.content,
        source: form.source,
        day: form.day,
        attachment_ids: JsonText(form.attachment_ids),
        author_id: tx.actor().id(),
        saved_at: tx.now(),
    }
}

pub(super) fn create(tx: &mut Tx<'_>, row: &Row, form: &EvidenceForm) -> Outcome<Item> {
    let item = row_of(tx, tx.new_id(), 1, row.id, form);
    diesel::insert_into(inspection_evidence::table).values(&item).execute(tx.conn)?;
    Ok(item)
}

pub(super) fn edit(tx: &mut Tx<'_>, old: &Item, form: &EvidenceForm) -> Outcome<()> {
    let new = row_of(tx, old.id, old.version + 1, old.inspection_id, form);
    let one = inspection_evidence::table.find(old.id).filter(inspection_evidence::version.eq(old.version));
    let changed = diesel::update(one).set(&new).execute(tx.conn)?;
    tx.won(changed)
}
