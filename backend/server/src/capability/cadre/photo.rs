//! The photo of a record.

use diesel::prelude::*;

use crate::db::{Id, Outcome, Tx};
use crate::schema::cadre_photo;

/// A photo.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = cadre_photo)]
#[allow(missing_docs)]
pub struct Photo {
    pub cadre_id: Id,
    pub mime: String,
    pub bytes: Vec<u8>,
}

/// The kind of picture, by its first bytes; the client's word is not asked.
pub fn kind(bytes: &[u8]) -> Option<&'static str> {
    match bytes {
        [0xFF, 0xD8, 0xFF, ..] => Some("image/jpeg"),
        [0x89, b'P', b'N', b'G', ..] => Some("image/png"),
        [b'B', b'M', ..] => Some("image/bmp"),
        _ => None,
    }
}

/// The photo of a cadre.
///
/// # Errors
/// Those of the database.
pub fn photo(tx: &mut Tx<'_>, id: Id) -> Outcome<Option<Photo>> {
    let one = cadre_photo::table.filter(cadre_photo::cadre_id.eq(id)).select(Photo::as_select());
    Ok(one.first(tx.conn).optional()?)
}

/// Puts a photo in the place of the one before.
///
/// # Errors
/// Those of the database.
pub fn put_photo(tx: &mut Tx<'_>, id: Id, mime: &str, bytes: Vec<u8>) -> Outcome<()> {
    diesel::delete(cadre_photo::table.filter(cadre_photo::cadre_id.eq(id))).execute(tx.conn)?;
    let photo = Photo { cadre_id: id, mime: mime.to_owned(), bytes };
    diesel::insert_into(cadre_photo::table).values(&photo).execute(tx.conn)?;
    Ok(())
}
