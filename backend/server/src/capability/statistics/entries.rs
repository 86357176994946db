//! Rows of entered counts.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::statistics::ENTRIES;

use super::view::{StatisticEntryForm, StatisticEntryView};
use crate::db::{Id, Outcome, Ts, Tx};
use crate::schema::statistic_entry;

/// An entered count as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = statistic_entry)]
pub(super) struct Entered {
    pub key: String,
    pub id: Id,
    pub version: i32,
    pub value: i32,
    pub source: String,
    pub signer_id: Id,
    pub signer_name: String,
    pub signed_at: Ts,
}

/// Every count entered.
pub(super) fn all(tx: &mut Tx<'_>) -> Outcome<HashMap<String, Entered>> {
    let rows: Vec<Entered> = statistic_entry::table.select(Entered::as_select()).load(tx.conn)?;
    Ok(rows.into_iter().map(|row| (row.key.clone(), row)).collect())
}

/// The count of this key.
pub(super) fn one(tx: &mut Tx<'_>, key: &str) -> Outcome<Option<Entered>> {
    Ok(statistic_entry::table.find(key).select(Entered::as_select()).first(tx.conn).optional()?)
}

/// Every count that can be entered, in the order of the table.
pub(super) fn views(entered: &HashMap<String, Entered>) -> Vec<StatisticEntryView> {
    ENTRIES.iter().map(|(key, name)| view(key, name, entered.get(*key))).collect()
}

fn view(key: &str, name: &str, row: Option<&Entered>) -> StatisticEntryView {
    StatisticEntryView {
        key: key.to_owned(),
        name: name.to_owned(),
        value: row.map(|r| r.value),
        source: row.map(|r| r.source.clone()),
        signer: row.map(|r| r.signer_name.clone()),
        signed_at: row.map(|r| r.signed_at),
        version: row.map_or(0, |r| r.version),
    }
}

pub(super) fn put(
    tx: &mut Tx<'_>,
    key: &str,
    old: Option<&Entered>,
    form: &StatisticEntryForm,
) -> Outcome<(Id, StatisticEntryView)> {
    let row = Entered {
        key: key.to_owned(),
        id: old.map_or_else(|| tx.new_id(), |o| o.id),
        version: old.map_or(1, |o| o.version + 1),
        value: form.value,
        source: form.source.trim().to_owned(),
        signer_id: tx.actor().id(),
        signer_name: tx.actor().name().to_owned(),
        signed_at: tx.now(),
    };
    if let Some(old) = old {
        let one = statistic_entry::table.filter(statistic_entry::key.eq(key));
        let gone = diesel::delete(one.filter(statistic_entry::version.eq(old.version))).execute(tx.conn)?;
        tx.won(gone)?;
    }
    diesel::insert_into(statistic_entry::table).values(&row).execute(tx.conn)?;
    let name = ENTRIES.iter().find(|(known, _)| *known == key).map_or(key, |(_, name)| name);
    Ok((row.id, view(key, name, Some(&row))))
}
