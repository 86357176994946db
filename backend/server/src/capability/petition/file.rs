//! Files that came with a petition, as far as they were cleaned: sealed each for its own row, like the papers, under a name
//! that the house gives. Nothing says when they came.

use diesel::dsl::{count_star, max};
use diesel::prelude::*;
use hezhen_domain::attachment::Kind;

use super::clean::Clean;
use super::view::PetitionFile;
use crate::db::{Conn, Id, Outcome, Stored, Tx};
use crate::http::File;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{petition, petition_file};
use crate::sealed::Column;

#[derive(Debug, Clone, Insertable)]
#[diesel(table_name = petition_file)]
struct Row {
    id: Id,
    petition_id: Id,
    place: i32,
    kind: Stored<Kind>,
    size: i32,
    sealed: Vec<u8>,
}

const SEALED: Column = Column("petition_file|sealed");

fn name(place: i32, kind: Kind) -> String {
    format!("附件{place}.{}", kind.ending())
}

/// Puts files beside what was written.
pub(super) fn put(tx: &mut Tx<'_>, petition: Id, files: &[Clean]) -> Outcome<()> {
    (1..).zip(files).try_for_each(|(place, file)| insert(tx, petition, place, file).map(drop))
}

/// Files that a petition has at most, however they came.
const MAX_HELD: i64 = 40;

/// Puts one more beside those that are there.
pub(super) fn add(tx: &mut Tx<'_>, of: Id, file: &Clean) -> Outcome<PetitionFile> {
    // Two who put one there at the same time take their turns.
    if let Conn::Pg(c) = tx.conn {
        petition::table.find(of).select(petition::id).for_update().first::<Id>(c)?;
    }
    let (held, last): (i64, Option<i32>) = petition_file::table
        .filter(petition_file::petition_id.eq(of))
        .select((count_star(), max(petition_file::place)))
        .first(tx.conn)?;
    if held >= MAX_HELD {
        return Err(Problem::field("/file", "too_many_kept"));
    }
    insert(tx, of, last.unwrap_or_default() + 1, file)
}

fn insert(tx: &mut Tx<'_>, petition: Id, place: i32, file: &Clean) -> Outcome<PetitionFile> {
    let id = Id::untimed();
    let size = i32::try_from(file.bytes.len()).map_err(Problem::internal)?;
    let sealed = SEALED.seal(tx.keys(), id, &file.bytes);
    let row = Row { id, petition_id: petition, place, kind: Stored(file.kind), size, sealed };
    diesel::insert_into(petition_file::table).values(&row).execute(tx.conn)?;
    Ok(PetitionFile { id, name: name(place, file.kind), kind: file.kind, size })
}

/// The files of a petition, without what is in them.
pub(super) fn all(tx: &mut Tx<'_>, petition: Id) -> Outcome<Vec<PetitionFile>> {
    let rows: Vec<(Id, i32, Stored<Kind>, i32)> = petition_file::table
        .filter(petition_file::petition_id.eq(petition))
        .order(petition_file::place)
        .select((petition_file::id, petition_file::place, petition_file::kind, petition_file::size))
        .load(tx.conn)?;
    let view = |(id, place, kind, size): (Id, i32, Stored<Kind>, i32)| PetitionFile {
        id,
        name: name(place, kind.0),
        kind: kind.0,
        size,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// A file of this petition, opened.
pub(super) fn open(tx: &mut Tx<'_>, petition: Id, id: Id) -> Outcome<File> {
    let (number, kind, sealed): (i32, Stored<Kind>, Vec<u8>) = petition_file::table
        .find(id)
        .filter(petition_file::petition_id.eq(petition))
        .select((petition_file::place, petition_file::kind, petition_file::sealed))
        .first(tx.conn)
        .optional()?
        .ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    let bytes = SEALED.open(tx.keys(), id, &sealed)?;
    Ok(File { name: name(number, kind.0), mime: kind.0.mime(), bytes })
}

/// Removes every file: what goes on sealed leaves nothing behind (R-PET-11).
pub(super) fn remove_all(tx: &mut Tx<'_>, petition: Id) -> Outcome<()> {
    diesel::delete(petition_file::table.filter(petition_file::petition_id.eq(petition))).execute(tx.conn)?;
    Ok(())
}
