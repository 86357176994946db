//! Files that came in and wait for a confirmation: read, shown, and written nowhere yet. What waits is sealed, belongs to
//! whoever brought it, and is gone with the next file or with the confirmation.

use diesel::prelude::*;
use serde::Serialize;
use serde::de::DeserializeOwned;

use crate::db::{Id, Outcome, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::cadre_import;
use crate::sealed::Column;

/// What waits.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = cadre_import)]
#[allow(missing_docs)]
pub struct Staged {
    pub id: Id,
    pub version: i32,
    pub kind: String,
    pub state: String,
    pub creator_id: Id,
    pub created_at: Ts,
    pub content: Vec<u8>,
}

const CONTENT: Column = Column("cadre_import|content");

/// Keeps what a file said until it is confirmed; an earlier file of this kind that was never confirmed goes.
///
/// # Errors
/// Those of the database.
pub fn stage(tx: &mut Tx<'_>, kind: &str, id: Id, content: &impl Serialize) -> Outcome<()> {
    let creator_id = tx.actor().id();
    let earlier = cadre_import::creator_id.eq(creator_id).and(cadre_import::kind.eq(kind));
    diesel::delete(cadre_import::table.filter(earlier.and(cadre_import::state.eq("preview")))).execute(tx.conn)?;
    let row = Staged {
        id,
        version: 1,
        kind: kind.to_owned(),
        state: "preview".to_owned(),
        creator_id,
        created_at: tx.now(),
        content: CONTENT.write(tx.keys(), id, content)?,
    };
    diesel::insert_into(cadre_import::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// What waits under this id, if the actor brought it.
///
/// # Errors
/// `not-found`; `wrong-state` when it was confirmed already.
pub fn staged<T: DeserializeOwned>(tx: &mut Tx<'_>, kind: &str, id: Id) -> Outcome<(Staged, T)> {
    let one = cadre_import::table.filter(cadre_import::id.eq(id).and(cadre_import::kind.eq(kind)));
    let row: Staged = one.select(Staged::as_select()).first(tx.conn)?;
    if row.creator_id != tx.actor().id() {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    if row.state != "preview" {
        return Err(Problem::new(ProblemKind::WrongState).code("import_confirmed"));
    }
    let content = CONTENT.read(tx.keys(), id, &row.content)?;
    Ok((row, content))
}

/// Marks it as written and forgets what it said.
///
/// # Errors
/// `stale` when somebody was faster.
pub fn finish(tx: &mut Tx<'_>, row: &Staged) -> Outcome<()> {
    let one = cadre_import::table.filter(cadre_import::id.eq(row.id).and(cadre_import::version.eq(row.version)));
    let done = (
        cadre_import::state.eq("confirmed"),
        cadre_import::version.eq(row.version + 1),
        cadre_import::content.eq(Vec::<u8>::new()),
    );
    let changed = diesel::update(one).set(done).execute(tx.conn)?;
    tx.won(changed)
}
