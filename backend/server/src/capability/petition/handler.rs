//! To whom a petition can be assigned, and what stands in the way (R-PET-1).

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::petition::{Assignee, REGISTRARS};
use hezhen_domain::role::Role;

use super::store::Row;
use super::view::HandlerRow;
use crate::capability::account::AccountState;
use crate::capability::cadre;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::Page;
use crate::problem::Problem;
use crate::schema::{account as accounts, account_role, unit as units};

/// Somebody of the offices that handle petitions, and what the petition is to that person.
#[derive(Debug, Clone)]
pub(super) struct Handler {
    pub account_id: Id,
    pub name: String,
    pub assignee: Assignee,
}

/// Account, name, cadre, scope of an office.
type Held = (Id, String, Option<Id>, String);

/// Those whose office covers the petition, in the order of their names.
fn all(tx: &mut Tx<'_>, row: &Row) -> Outcome<Vec<Handler>> {
    let offices = REGISTRARS.iter().copied().map(Stored::<Role>);
    let held: Vec<Held> = account_role::table
        .inner_join(accounts::table)
        .filter(account_role::role.eq_any(offices).and(accounts::state.eq(Stored(AccountState::Active))))
        .order((accounts::name, accounts::id))
        .limit(500)
        .select((accounts::id, accounts::name, accounts::cadre_id, account_role::scope))
        .load(tx.conn)?;
    let accused: Option<String> = match row.subject_unit_id {
        Some(id) => units::table.find(id).select(units::path).first(tx.conn).optional()?,
        None => None,
    };
    let mut people: Vec<Id> = held.iter().filter_map(|h| h.2).chain(row.subject_cadre_id).collect();
    people.sort_unstable();
    people.dedup();
    let briefs = cadre::briefs(tx, &people)?;
    let kin: HashMap<Id, Vec<String>> = cadre::kin(tx, &people)?
        .into_iter()
        .map(|k| (k.cadre_id, k.family.into_iter().map(|f| f.name).collect()))
        .collect();
    let relative = |a: Id, name: &str| kin.get(&a).is_some_and(|family| family.iter().any(|f| f == name));
    let within = |place: &str| accused.as_deref().is_some_and(|unit| place.starts_with(unit));
    let mut found: Vec<Handler> = Vec::new();
    for (account_id, name, own, scope) in &held {
        if !row.unit_path.starts_with(scope) {
            continue;
        }
        let subject = row.subject_cadre_id;
        let related = subject.is_some_and(|subject| {
            let names = [Some(name), own.as_ref().and_then(|own| briefs.get(own)).map(|b| &b.name)];
            let named = names.into_iter().flatten().any(|name| relative(subject, name));
            let theirs = briefs.get(&subject).map(|b| b.name.as_str());
            named || own.zip(theirs).is_some_and(|(own, theirs)| relative(own, theirs))
        });
        let at = own.as_ref().and_then(|own| briefs.get(own)).map(|b| b.unit_path.as_str());
        let assignee = Assignee {
            subject: own.is_some() && *own == subject,
            relative: related,
            same_unit: within(scope) || at.is_some_and(within),
        };
        match found.last_mut().filter(|h| h.account_id == *account_id) {
            Some(known) => known.assignee.same_unit |= assignee.same_unit,
            None => found.push(Handler { account_id: *account_id, name: name.clone(), assignee }),
        }
    }
    Ok(found)
}

/// The one of these whom an assignment names.
pub(super) fn of_account(tx: &mut Tx<'_>, row: &Row, account: Id) -> Outcome<Handler> {
    let found = all(tx, row)?.into_iter().find(|h| h.account_id == account);
    found.ok_or_else(|| Problem::field("/account_id", "wrong_office"))
}

/// What the petition is to the actor, whose office handles petitions.
pub(super) fn of_actor(tx: &mut Tx<'_>, row: &Row) -> Outcome<Option<Assignee>> {
    let me = tx.actor().id();
    Ok(all(tx, row)?.into_iter().find(|h| h.account_id == me).map(|h| h.assignee))
}

pub(super) fn list(tx: &mut Tx<'_>, row: &Row) -> Outcome<Page<HandlerRow>> {
    let view = |handler: Handler| {
        let Assignee { subject, relative, same_unit } = handler.assignee;
        let ways = [("petition_subject", subject), ("petition_relative", relative), ("petition_unit", same_unit)];
        let barred = ways.iter().find(|(_, is)| *is).map(|(what, _)| *what);
        HandlerRow { account_id: handler.account_id, name: handler.name, barred }
    };
    Ok(Page::whole(all(tx, row)?.into_iter().map(view).collect()))
}
