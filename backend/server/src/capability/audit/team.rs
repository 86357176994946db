//! Who can audit, and what stands in the way (R-AUD-1, R-AUD-5).

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::audit::{BUREAU, Named};
use hezhen_domain::role::Role;

use super::store::Row;
use super::view::{AuditMember, AuditorRow};
use super::view_act::AuditMemberForm;
use crate::capability::account::AccountState;
use crate::capability::cadre;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::Page;
use crate::problem::Problem;
use crate::schema::{account as accounts, account_role};

/// Somebody of the bureau, and what the audited are to this person.
#[derive(Debug, Clone)]
pub(super) struct Auditor {
    pub account_id: Id,
    pub may_lead: bool,
    pub member: Named,
}

/// Account, name, cadre, office, scope.
type Held = (Id, String, Option<Id>, Stored<Role>, String);

/// Those of the bureau whose office covers the unit, in the order of their names.
fn all(tx: &mut Tx<'_>, row: &Row) -> Outcome<Vec<Auditor>> {
    let held: Vec<Held> = account_role::table
        .inner_join(accounts::table)
        .filter(accounts::state.eq(Stored(AccountState::Active)))
        .filter(account_role::role.eq_any(BUREAU.iter().copied().map(Stored)))
        .order((accounts::name, accounts::id))
        .limit(500)
        .select((accounts::id, accounts::name, accounts::cadre_id, account_role::role, account_role::scope))
        .load(tx.conn)?;
    let subject = row.subject_cadre_id;
    let mut people: Vec<Id> = held.iter().filter_map(|h| h.2).chain([subject]).collect();
    people.sort_unstable();
    people.dedup();
    let briefs = cadre::briefs(tx, &people)?;
    let kin: HashMap<Id, Vec<String>> = cadre::kin(tx, &people)?
        .into_iter()
        .map(|k| (k.cadre_id, k.family.into_iter().map(|f| f.name).collect()))
        .collect();
    let in_family = |of: Id, name: &str| kin.get(&of).is_some_and(|family| family.iter().any(|f| f == name));
    let mut found: Vec<Auditor> = Vec::new();
    for (account_id, name, own, role, scope) in held {
        if !row.unit_path.starts_with(&scope) {
            continue;
        }
        let brief = own.and_then(|own| briefs.get(&own));
        let named = brief.map_or(name.as_str(), |b| b.name.as_str());
        let relative = in_family(subject, named)
            || in_family(subject, &name)
            || own.is_some_and(|own| in_family(own, &row.subject_name));
        let same_unit =
            brief.is_some_and(|b| b.unit_path.starts_with(&row.unit_path)) || scope.starts_with(&row.unit_path);
        let may_lead = role.0 == Role::AuditLead;
        match found.last_mut().filter(|a| a.account_id == account_id) {
            Some(known) => {
                known.member.same_unit |= same_unit;
                known.may_lead |= may_lead;
            }
            None => found.push(Auditor {
                account_id,
                may_lead,
                member: Named {
                    subject: own == Some(subject),
                    relative,
                    same_unit,
                    approver: row.course.0.approvers.contains(&account_id),
                    name,
                },
            }),
        }
    }
    Ok(found)
}

/// The people whom a body names: each of the bureau, one of whom leads and may.
pub(super) fn named(tx: &mut Tx<'_>, row: &Row, forms: &[AuditMemberForm]) -> Outcome<(Vec<AuditMember>, Vec<Named>)> {
    let bureau = all(tx, row)?;
    let (mut members, mut facts) = (Vec::new(), Vec::new());
    for (n, form) in forms.iter().enumerate() {
        let found = bureau.iter().find(|a| a.account_id == form.account_id);
        let found = found.ok_or_else(|| Problem::field(format!("/team/{n}/account_id"), "wrong_office"))?;
        if forms.iter().take(n).any(|earlier| earlier.account_id == form.account_id) {
            return Err(Problem::field(format!("/team/{n}/account_id"), "duplicate"));
        }
        if form.lead && !found.may_lead {
            return Err(Problem::field(format!("/team/{n}/lead"), "wrong_office"));
        }
        let name = found.member.name.clone();
        members.push(AuditMember { account_id: form.account_id, name, lead: form.lead });
        facts.push(found.member.clone());
    }
    if forms.iter().filter(|f| f.lead).count() != 1 {
        return Err(Problem::field("/team", "one_lead"));
    }
    Ok((members, facts))
}

/// What the audited are to these people. Who left the bureau, or has no account any more, is none of them (R-AUD-1).
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, people: &[AuditMember]) -> Outcome<Vec<Named>> {
    if people.is_empty() {
        return Ok(Vec::new());
    }
    let bureau = all(tx, row)?;
    let of = |m: &AuditMember| bureau.iter().find(|a| a.account_id == m.account_id).map(|a| a.member.clone());
    Ok(people.iter().filter_map(of).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, row: &Row) -> Outcome<Page<AuditorRow>> {
    let relation = row.relation();
    let view = |auditor: Auditor| AuditorRow {
        account_id: auditor.account_id,
        may_lead: auditor.may_lead,
        barred: auditor.member.barred(),
        original: relation.original(auditor.account_id.0),
        name: auditor.member.name,
    };
    Ok(Page::whole(all(tx, row)?.into_iter().map(view).collect()))
}
