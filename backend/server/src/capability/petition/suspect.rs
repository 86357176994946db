//! Whom a petition may be about before anybody has said so: the people of the notice that it answers and of its case, and
//! the officers whose name stands in what was written. They see nothing of it until it says whom it is about (R-PET-1).

use diesel::prelude::*;
use hezhen_domain::petition::READERS;
use hezhen_domain::role::Role;

use super::view::PetitionPlace;
use crate::capability::{candidate, notice};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::{account as accounts, account_role, cadre as cadres, petition_suspect};

#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_suspect)]
struct Row {
    id: Id,
    petition_id: Id,
    cadre_id: Option<Id>,
    unit_id: Option<Id>,
    account_id: Option<Id>,
}

/// A name of one letter stands in every text.
const NAME: usize = 2;

/// Puts down whom this may be about, where it does not say.
pub(super) fn of_petition(tx: &mut Tx<'_>, id: Id, place: &PetitionPlace, content: &str) -> Outcome<()> {
    if place.subject_cadre_id.or(place.subject_unit_id).is_some() {
        return Ok(());
    }
    let mut people = match place.notice_id {
        Some(notice) => notice::named_in(tx, notice)?,
        None => Vec::new(),
    };
    if let Some(case) = place.case_id {
        people.extend(candidate::of_case(tx, case)?.iter().map(|c| c.cadre_id));
    }
    people.sort_unstable();
    people.dedup();
    let mut rows = Vec::new();
    let row = || Row { id: Id::untimed(), petition_id: id, cadre_id: None, unit_id: None, account_id: None };
    if !people.is_empty() {
        let found = cadres::table.filter(cadres::id.eq_any(people)).select((cadres::id, cadres::unit_id));
        let found: Vec<(Id, Id)> = found.load(tx.conn)?;
        rows.extend(found.into_iter().map(|(cadre, unit)| Row { cadre_id: Some(cadre), unit_id: Some(unit), ..row() }));
    }
    let offices = READERS.iter().copied().map(Stored::<Role>);
    let officers: Vec<(Id, String)> = account_role::table
        .inner_join(accounts::table)
        .filter(account_role::role.eq_any(offices))
        .select((accounts::id, accounts::name))
        .distinct()
        .load(tx.conn)?;
    let named = officers.into_iter().filter(|(_, name)| name.chars().count() >= NAME && content.contains(name.trim()));
    rows.extend(named.map(|(account, _)| Row { account_id: Some(account), ..row() }));
    for row in rows {
        diesel::insert_into(petition_suspect::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}

/// Whom one may be about, the one that it was merged into may be about.
pub(super) fn merged(tx: &mut Tx<'_>, from: Id, into: Id) -> Outcome<()> {
    let rows: Vec<Row> = petition_suspect::table
        .filter(petition_suspect::petition_id.eq(from))
        .select(Row::as_select())
        .load(tx.conn)?;
    for row in rows {
        let row = Row { id: Id::untimed(), petition_id: into, ..row };
        diesel::insert_into(petition_suspect::table).values(&row).execute(tx.conn)?;
    }
    Ok(())
}

/// It says whom it is about: nobody else is kept from it.
pub(super) fn known(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    diesel::delete(petition_suspect::table.filter(petition_suspect::petition_id.eq(id))).execute(tx.conn)?;
    Ok(())
}

/// Petitions that may be about the actor, or about a unit of the actor's.
pub(super) fn of_actor(tx: &mut Tx<'_>, own: Option<Id>, units: &[Id]) -> Outcome<Vec<Id>> {
    let me = petition_suspect::account_id.eq(tx.actor().id()).assume_not_null();
    let cadre = petition_suspect::cadre_id.eq(own.unwrap_or(Id::NOBODY)).assume_not_null();
    let unit = petition_suspect::unit_id.eq_any(units.to_vec()).assume_not_null();
    let mine = petition_suspect::account_id.is_not_null().and(me);
    let own = petition_suspect::cadre_id.is_not_null().and(cadre);
    let there = petition_suspect::unit_id.is_not_null().and(unit);
    let found = petition_suspect::table.filter(mine.or(own).or(there));
    Ok(found.select(petition_suspect::petition_id).distinct().load(tx.conn)?)
}
