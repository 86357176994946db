//! What a team's structure counts of its members.

use diesel::prelude::*;

use super::view::Education;
use crate::db::{Id, JsonText, Outcome, Tx};
use crate::schema::{cadre, cadre_record};

/// What a team's structure counts of a member, besides what the brief says.
#[derive(Debug, Clone, Queryable)]
pub struct CadreTraits {
    /// Cadre id.
    pub id: Id,
    /// 入党时间, as the form has it.
    pub party_join: String,
    /// Schooling.
    pub education: JsonText<Vec<Education>>,
}

/// The traits of these cadres, in one query, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn traits(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<Vec<CadreTraits>> {
    let rows = cadre::table.inner_join(cadre_record::table).filter(cadre::id.eq_any(ids));
    Ok(rows.select((cadre::id, cadre::party_join, cadre_record::education)).load(tx.conn)?)
}
