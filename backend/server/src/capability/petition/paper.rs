//! Papers of a petition: put down sealed, each for its own place, in the order in which they came; never changed.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::petition::Paper;
use serde::Serialize;
use serde::de::DeserializeOwned;

use super::sealed::{self, Kept};
use super::view::{PaperView, PetitionSaid};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::petition_paper;
use crate::sealed::Column;

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_paper)]
struct Row {
    id: Id,
    petition_id: Id,
    kind: Stored<Paper>,
    place: i32,
    on_day: NaiveDate,
    by_name: String,
    sealed: Vec<u8>,
}

impl Row {
    fn open<T: DeserializeOwned>(&self, tx: &Tx<'_>) -> Outcome<T> {
        SEALED.read(tx.keys(), self.id, &self.sealed)
    }
}

const SEALED: Column = Column("petition_paper|sealed");

/// Who is named as the author of what the public wrote.
const PETITIONER: &str = "反映人";

/// Puts a paper on the file, by whoever acts; who is not signed in is the petitioner.
pub(super) fn put(tx: &mut Tx<'_>, petition: Id, kind: Paper, said: &impl Serialize) -> Outcome<()> {
    let public = tx.actor().id() == Id::NOBODY;
    let by = if public { PETITIONER } else { tx.actor().name() }.to_owned();
    let last: Option<i32> = petition_paper::table
        .filter(petition_paper::petition_id.eq(petition))
        .select(diesel::dsl::max(petition_paper::place))
        .first(tx.conn)?;
    let id = Id::untimed();
    let row = Row {
        id,
        petition_id: petition,
        kind: Stored(kind),
        place: last.unwrap_or(0) + 1,
        on_day: tx.today(),
        by_name: by,
        sealed: SEALED.write(tx.keys(), id, said)?,
    };
    diesel::insert_into(petition_paper::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// The papers of a petition, oldest first; never the one that says who complained.
pub(super) fn all(tx: &mut Tx<'_>, petition: Id) -> Outcome<Vec<PaperView>> {
    Ok(of_all(tx, &[petition])?.remove(&petition).unwrap_or_default())
}

/// The papers of each of these petitions, as [`all`].
pub(super) fn of_all(tx: &mut Tx<'_>, petitions: &[Id]) -> Outcome<HashMap<Id, Vec<PaperView>>> {
    let mut papers: HashMap<Id, Vec<PaperView>> = HashMap::new();
    if petitions.is_empty() {
        return Ok(papers);
    }
    let rows: Vec<Row> = petition_paper::table
        .filter(petition_paper::petition_id.eq_any(petitions))
        .filter(petition_paper::kind.ne(Stored(Paper::Petitioner)))
        .order((petition_paper::petition_id, petition_paper::place))
        .select(Row::as_select())
        .load(tx.conn)?;
    for row in rows {
        let said: PetitionSaid = row.open(tx)?;
        let view = PaperView { kind: row.kind.0, on: row.on_day, by: row.by_name, said };
        papers.entry(row.petition_id).or_default().push(view);
    }
    Ok(papers)
}

/// Which of these kinds each petition has last, without what it says.
pub(super) fn latest(tx: &mut Tx<'_>, petitions: &[Id], kinds: &[Paper]) -> Outcome<HashMap<Id, Paper>> {
    if petitions.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<(Id, Stored<Paper>)> = petition_paper::table
        .filter(petition_paper::petition_id.eq_any(petitions))
        .filter(petition_paper::kind.eq_any(kinds.iter().copied().map(Stored)))
        .order((petition_paper::petition_id, petition_paper::place))
        .select((petition_paper::petition_id, petition_paper::kind))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(id, kind)| (id, kind.0)).collect())
}

/// Who complained, if somebody gave a name.
pub(super) fn petitioner(tx: &mut Tx<'_>, petition: Id) -> Outcome<Option<Kept>> {
    let row: Option<Row> = petition_paper::table
        .filter(petition_paper::petition_id.eq(petition).and(petition_paper::kind.eq(Stored(Paper::Petitioner))))
        .order(petition_paper::place.desc())
        .select(Row::as_select())
        .first(tx.conn)
        .optional()?;
    row.map(|row| row.open(tx)).transpose()
}

/// Seals to the office's keys who complained, wherever the service's own key has sealed it so far.
///
/// # Errors
/// Those of the database.
pub fn seal_plain(tx: &mut Tx<'_>) -> Outcome<()> {
    let who = petition_paper::table.filter(petition_paper::kind.eq(Stored(Paper::Petitioner)));
    let rows: Vec<Row> = who.order(petition_paper::id).select(Row::as_select()).load(tx.conn)?;
    for row in rows {
        let Kept::Plain(petitioner) = row.open(tx)? else { continue };
        let content = all(tx, row.petition_id)?.into_iter().find(|paper| paper.kind == Paper::Content);
        let kept = sealed::kept(tx, &petitioner, &content.map(|paper| paper.said.text).unwrap_or_default())?;
        let again = SEALED.write(tx.keys(), row.id, &kept)?;
        diesel::update(petition_paper::table.find(row.id)).set(petition_paper::sealed.eq(again)).execute(tx.conn)?;
    }
    Ok(())
}

/// Removes every paper: what goes on sealed leaves nothing behind (R-PET-11).
pub(super) fn remove_all(tx: &mut Tx<'_>, petition: Id) -> Outcome<()> {
    diesel::delete(petition_paper::table.filter(petition_paper::petition_id.eq(petition))).execute(tx.conn)?;
    Ok(())
}

/// The day of the last paper of a kind.
pub(super) fn last_day(papers: &[PaperView], kind: Paper) -> Option<NaiveDate> {
    papers.iter().rev().find(|p| p.kind == kind).map(|p| p.on)
}
