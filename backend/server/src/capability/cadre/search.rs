//! Lists of the register. Every page is a walk along an index: by pinyin, or by what the search begins with.
//!
//! Letters are looked for in the pinyin first and in the initials after, Chinese characters in the name; the cursor
//! remembers in which of these walks the page before ended.

use diesel::prelude::*;
use hezhen_domain::cadre::{NAME_READERS, READERS, STEPS, standing};
use hezhen_domain::machine;
use hezhen_domain::role::{Role, UnitPath};

use super::store::{Cadre, month};
use super::view::{CadreQuery, CadreRow};
use crate::capability::unit;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Actor, Page, PageQuery};
use crate::schema::{cadre, unit as units};

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Key {
    Pinyin,
    Initials,
    Name,
}

/// The highest character: what begins with a text lies between the text and the text with this behind it.
const LAST: char = '\u{10FFFF}';

fn walks(q: Option<&str>) -> Vec<(Key, String)> {
    let q: String = q.unwrap_or_default().chars().filter(|c| !c.is_whitespace() && *c != '\'').collect();
    if q.is_empty() {
        vec![(Key::Pinyin, q)]
    } else if q.is_ascii() {
        let q = q.to_ascii_lowercase();
        vec![(Key::Pinyin, q.clone()), (Key::Initials, q)]
    } else {
        vec![(Key::Name, q)]
    }
}

fn key_of(row: &Cadre, key: Key) -> String {
    match key {
        Key::Pinyin => row.pinyin.clone(),
        Key::Initials => row.initials.clone(),
        Key::Name => row.name.clone(),
    }
}

fn page(tx: &mut Tx<'_>, query: &CadreQuery, page: &PageQuery) -> Outcome<Vec<(usize, Cadre)>> {
    let roles: Vec<Role> = READERS.iter().chain(NAME_READERS).copied().collect();
    let scopes = tx.actor().scopes(&roles);
    let below = match query.unit_id {
        Some(id) if !query.exact => Some(unit::by_id(tx, id)?.path),
        _ => None,
    };
    let walks = walks(query.q.as_deref());
    let after = page.after::<(usize, String, Id)>()?;
    let start = after.as_ref().map_or(0, |a| a.0);
    let mut found: Vec<(usize, Cadre)> = Vec::new();
    if scopes.is_empty() {
        return Ok(found);
    }
    for (at, (key, prefix)) in walks.iter().enumerate().skip(start) {
        let wanted = page.rows() - i64::try_from(found.len()).unwrap_or(0);
        if wanted <= 0 {
            break;
        }
        let mut rows = cadre::table.inner_join(units::table).into_boxed();
        if !scopes.contains(&UnitPath::root()) {
            let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> =
                Box::new(units::path.like(format!("{}%", scopes[0].0)));
            for scope in &scopes[1..] {
                any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
            }
            rows = rows.filter(any);
        }
        if let Some(path) = &below {
            rows = rows.filter(units::path.like(format!("{path}%")));
        } else if let Some(id) = query.unit_id {
            rows = rows.filter(cadre::unit_id.eq(id));
        }
        if let Some(rank) = &query.rank {
            rows = rows.filter(cadre::rank.eq(rank.clone()));
        }
        if let Some(status) = query.status {
            rows = rows.filter(cadre::status.eq(Stored(status)));
        }
        if let Some(state) = query.state {
            rows = rows.filter(cadre::state.eq(Stored(state)));
        }
        let end = format!("{prefix}{LAST}");
        let last = after.as_ref().filter(|a| a.0 == at).map(|a| (a.1.clone(), a.2));
        macro_rules! walk {
            ($column:expr) => {{
                if !prefix.is_empty() {
                    rows = rows.filter($column.ge(prefix.clone())).filter($column.lt(end.clone()));
                }
                if let Some((text, id)) = last {
                    let behind = $column.gt(text.clone()).or($column.eq(text.clone()).and(cadre::id.gt(id)));
                    rows = rows.filter($column.ge(text)).filter(behind);
                }
                rows.order(($column, cadre::id)).limit(wanted).select(Cadre::as_select()).load::<Cadre>(tx.conn)?
            }};
        }
        let rows = match key {
            Key::Pinyin => walk!(cadre::pinyin),
            Key::Name => walk!(cadre::name),
            Key::Initials => {
                // What the pinyin began with was in the walk before.
                rows = rows.filter(cadre::pinyin.lt(prefix.clone()).or(cadre::pinyin.ge(end.clone())));
                walk!(cadre::initials)
            }
        };
        found.extend(rows.into_iter().map(|row| (at, row)));
    }
    Ok(found)
}

/// A page of rows, with its cursor.
pub(super) fn rows(tx: &mut Tx<'_>, query: &CadreQuery, wanted: &PageQuery) -> Outcome<Page<Cadre>> {
    let rows = page(tx, query, wanted)?;
    let walks = walks(query.q.as_deref());
    let key = |(at, row): &(usize, Cadre)| (*at, key_of(row, walks[*at].0), row.id);
    Ok(Page::of(rows, wanted, key, |(_, row)| row))
}

/// Cadres of the actor's units.
pub(super) fn list(tx: &mut Tx<'_>, query: &CadreQuery) -> Outcome<Page<CadreRow>> {
    let wanted = PageQuery { limit: query.limit, after: query.after.clone() };
    let Page { items, next } = rows(tx, query, &wanted)?;
    let actor = tx.actor().clone();
    Ok(Page { items: items.into_iter().map(|row| line(&actor, row)).collect(), next })
}

fn line(actor: &Actor, row: Cadre) -> CadreRow {
    let reads = actor.holds_any(READERS, &row.unit_path);
    let seen = |text: &str| reads.then(|| text.to_owned()).filter(|text| !text.is_empty());
    CadreRow {
        id: row.id,
        actions: machine::offers_in_list(STEPS, row.state.0, &standing(actor, &row.unit_path, row.id.0)),
        sex: row.sex.map(|s| s.0),
        birth: month(row.birth.as_ref()).filter(|_| reads),
        rank: seen(&row.rank),
        rank_since: month(row.rank_since.as_ref()).filter(|_| reads),
        party_join: seen(&row.party_join),
        id_card_mask: row.id_card_mask.clone().filter(|_| reads),
        status: row.status.0,
        state: row.state.0,
        name: row.row.name,
        title: row.row.title,
        unit_id: row.row.unit_id,
        unit_name: row.unit_name,
    }
}
