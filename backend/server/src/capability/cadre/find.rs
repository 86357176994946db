//! Finding many persons at once: for files that come in, and for rosters that go out. A few queries, whatever the number.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::citizen_id::CitizenId;
use hezhen_domain::month::Month;

use super::store::{Cadre, Content, form, month};
use super::view::{CadreForm, CadreQuery};
use crate::db::{Id, Outcome, Tx};
use crate::http::PageQuery;
use crate::schema::{cadre, cadre_record, unit as units};

/// Ids asked for in one query; SQLite takes 32 766 at most.
const CHUNK: usize = 500;

/// Somebody of that name.
#[derive(Debug, Clone)]
pub struct Namesake {
    /// Cadre id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Month of birth.
    pub birth: Option<Month>,
}

/// Who of the register has these numbers, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn numbered(tx: &mut Tx<'_>, numbers: &[CitizenId]) -> Outcome<HashMap<String, Id>> {
    let mut found = HashMap::new();
    for chunk in numbers.chunks(CHUNK) {
        let blind: HashMap<Vec<u8>, &CitizenId> =
            chunk.iter().map(|number| (tx.keys().blind(number.modern().as_str()), number)).collect();
        let keys: Vec<Vec<u8>> = blind.keys().cloned().collect();
        let rows: Vec<(Id, Option<Vec<u8>>)> = cadre::table
            .filter(cadre::id_card_index.eq_any(keys))
            .select((cadre::id, cadre::id_card_index))
            .load(tx.conn)?;
        for (id, key) in rows {
            if let Some(number) = key.and_then(|key| blind.get(&key).copied()) {
                found.insert(number.modern().as_str().to_owned(), id);
            }
        }
    }
    Ok(found)
}

/// Who of the register has these names, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn namesakes(tx: &mut Tx<'_>, names: &[String]) -> Outcome<Vec<Namesake>> {
    let mut found = Vec::new();
    for chunk in names.chunks(CHUNK) {
        let rows: Vec<(Id, String, Option<String>)> = cadre::table
            .filter(cadre::name.eq_any(chunk))
            .select((cadre::id, cadre::name, cadre::birth))
            .load(tx.conn)?;
        found.extend(rows.into_iter().map(|(id, name, birth)| Namesake { id, name, birth: month(birth.as_ref()) }));
    }
    Ok(found)
}

/// These records with their forms, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn forms(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, (Cadre, CadreForm)>> {
    let mut found = HashMap::new();
    for chunk in ids.chunks(CHUNK) {
        let rows: Vec<Cadre> = cadre::table
            .inner_join(units::table)
            .filter(cadre::id.eq_any(chunk))
            .select(Cadre::as_select())
            .load(tx.conn)?;
        let lists: Vec<Content> = cadre_record::table
            .filter(cadre_record::cadre_id.eq_any(chunk))
            .select(Content::as_select())
            .load(tx.conn)?;
        let mut lists: HashMap<Id, Content> = lists.into_iter().map(|c| (c.cadre_id, c)).collect();
        for row in rows {
            if let Some(content) = lists.remove(&row.id) {
                let form = form(&row, content);
                found.insert(row.id, (row, form));
            }
        }
    }
    Ok(found)
}

/// The register as the actor may list it, in the order of a page, up to `most` lines with one more to know of more.
///
/// # Errors
/// Those of the database.
pub fn register(tx: &mut Tx<'_>, query: &CadreQuery, most: usize) -> Outcome<Vec<Cadre>> {
    let mut found: Vec<Cadre> = Vec::new();
    let mut page = PageQuery { limit: Some(200), after: None };
    loop {
        let read = super::search::rows(tx, query, &page)?;
        found.extend(read.items);
        match read.next {
            Some(next) if found.len() <= most => page.after = Some(next),
            _ => return Ok(found),
        }
    }
}
