//! Who is sent, how far everybody is, and who could be.

use std::collections::HashMap;

use diesel::dsl::sum;
use diesel::prelude::*;
use hezhen_domain::petition::enclosing;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use hezhen_domain::visit_task::{Class, Progress, goes, quota};

use super::store::Row;
use super::view::{VisitAssigneeForm, VisitAssigneeView, VisitCandidate, VisitCandidateQuery, VisitTaskForm};
use crate::capability::account::AccountState;
use crate::capability::parameter;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery, said};
use crate::problem::Problem;
use crate::schema::{account, account_role, visit, visit_assignee};

/// Somebody who is sent, as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = visit_assignee)]
pub(super) struct Assignee {
    pub id: Id,
    pub account_id: Id,
    #[diesel(select_expression = account::name)]
    pub name: String,
    pub class: Stored<Class>,
    pub quota: i32,
    pub reason: Option<String>,
    pub explanation: Option<String>,
}

/// Those who are sent, with what counts of each so far.
pub(super) fn all(tx: &mut Tx<'_>, task: Id) -> Outcome<Vec<(Assignee, u32)>> {
    let rows: Vec<Assignee> = visit_assignee::table
        .inner_join(account::table)
        .filter(visit_assignee::task_id.eq(task))
        .order((account::name, visit_assignee::id))
        .select(Assignee::as_select())
        .load(tx.conn)?;
    let done: Vec<(Id, Option<i64>)> = visit::table
        .filter(visit::task_id.eq(task))
        .group_by(visit::assignee_id)
        .select((visit::assignee_id, sum(visit::counted)))
        .load(tx.conn)?;
    let done: HashMap<Id, Option<i64>> = done.into_iter().collect();
    let so_far = |id: &Id| done.get(id).copied().flatten().and_then(|n| u32::try_from(n).ok()).unwrap_or_default();
    Ok(rows.into_iter().map(|row| (so_far(&row.id), row)).map(|(done, row)| (row, done)).collect())
}

impl Assignee {
    pub fn progress(&self, done: u32) -> Progress {
        let quota = u32::try_from(self.quota).unwrap_or_default();
        Progress { name: self.name.clone(), done, quota, explained: self.explanation.is_some() }
    }

    pub fn view(self, done: u32, me: Id) -> VisitAssigneeView {
        VisitAssigneeView {
            quota: u32::try_from(self.quota).unwrap_or_default(),
            mine: self.account_id == me,
            id: self.id,
            account_id: self.account_id,
            name: self.name,
            class: self.class.0,
            reason: self.reason,
            done,
            explanation: self.explanation,
        }
    }
}

/// Accounts with an office over, in or below the place of a unit: these people can be sent.
macro_rules! able {
    ($path:expr) => {{
        let offices = Role::ALL.iter().copied().filter(|role| goes(*role)).map(Stored);
        let mut above = enclosing($path);
        above.push("/".to_owned());
        let near = account_role::scope.eq_any(above).or(account_role::scope.like(format!("{}%", $path)));
        account_role::table
            .inner_join(account::table)
            .filter(near.and(account_role::role.eq_any(offices)))
            .filter(account::state.eq(Stored(AccountState::Active)))
            .select((account::id, account::name))
            .distinct()
            .into_boxed()
    }};
}

pub(super) fn candidates(tx: &mut Tx<'_>, path: &str, query: &VisitCandidateQuery) -> Outcome<Page<VisitCandidate>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut rows = able!(path);
    if let Some(q) = query.q.as_ref().filter(|q| !q.is_empty()) {
        rows = rows.filter(account::name.like(format!("%{q}%")));
    }
    if let Some((name, id)) = page.after::<(String, Id)>()? {
        rows = rows.filter(account::name.gt(name.clone()).or(account::name.eq(name).and(account::id.gt(id))));
    }
    let rows: Vec<(Id, String)> = rows.order((account::name, account::id)).limit(page.rows()).load(tx.conn)?;
    let view = |(account_id, name)| VisitCandidate { account_id, name };
    Ok(Page::of(rows, &page, |(id, name)| (name.clone(), *id), view))
}

/// The quota of somebody: that of the parameters, a higher one, or a lower one with its reason. What was set stays.
fn asked(form: &VisitAssigneeForm, usual: u32, set: Option<u32>, at: usize) -> Outcome<u32> {
    let wanted = form.quota.unwrap_or(usual);
    let reasoned = said(form.reason.as_ref());
    if wanted < usual && Some(wanted) != set && !reasoned {
        return Err(Problem::field(format!("/assignees/{at}/reason"), "required"));
    }
    Ok(wanted)
}

/// Puts those who are sent as the form says: who logged something stays.
pub(super) fn put(tx: &mut Tx<'_>, task: Id, path: &str, form: &VisitTaskForm, old: &[(Assignee, u32)]) -> Outcome<()> {
    let ids: Vec<Id> = form.assignees.iter().map(|a| a.account_id).collect();
    let known: Vec<(Id, String)> = able!(path).filter(account::id.eq_any(ids.clone())).load(tx.conn)?;
    let params = parameter::in_force(tx)?;
    for (at, one) in form.assignees.iter().enumerate() {
        let pointer = || format!("/assignees/{at}/account_id");
        if ids[..at].contains(&one.account_id) {
            return Err(Problem::field(pointer(), "twice"));
        }
        let before = old.iter().map(|(row, _)| row).find(|row| row.account_id == one.account_id);
        if before.is_none() && !known.iter().any(|(id, _)| *id == one.account_id) {
            return Err(Problem::field(pointer(), "wrong_office"));
        }
        let set = before.filter(|row| row.class.0 == one.class).and_then(|row| u32::try_from(row.quota).ok());
        let wanted = asked(one, quota(form.kind, one.class, &params), set, at)?;
        let values = (
            visit_assignee::class.eq(Stored(one.class)),
            visit_assignee::quota.eq(i32::try_from(wanted).unwrap_or(i32::MAX)),
            visit_assignee::reason.eq(one.reason.as_deref()),
        );
        match before {
            Some(row) => diesel::update(visit_assignee::table.find(row.id)).set(values).execute(tx.conn)?,
            None => {
                let id = tx.new_id();
                let who = (visit_assignee::account_id.eq(one.account_id), visit_assignee::task_id.eq(task));
                let new = (visit_assignee::id.eq(id), who, values);
                diesel::insert_into(visit_assignee::table).values(new).execute(tx.conn)?
            }
        };
    }
    for (row, _) in old.iter().filter(|(row, _)| !ids.contains(&row.account_id)) {
        let first: Option<Id> =
            visit::table.filter(visit::assignee_id.eq(row.id)).select(visit::id).first(tx.conn).optional()?;
        if first.is_some() {
            return Err(Problem::field("/assignees", "has_visits"));
        }
        diesel::delete(visit_assignee::table.find(row.id)).execute(tx.conn)?;
    }
    Ok(())
}

/// Puts down why somebody's quota is not met: the offices for anybody, others for themselves.
pub(super) fn explain(tx: &mut Tx<'_>, row: &Row, own: Option<Id>, office: bool, of: Id, why: &str) -> Outcome<()> {
    let one = visit_assignee::table.filter(visit_assignee::id.eq(of).and(visit_assignee::task_id.eq(row.id)));
    let changed = if office || own == Some(of) {
        diesel::update(one).set(visit_assignee::explanation.eq(why)).execute(tx.conn)?
    } else {
        0
    };
    if changed == 1 { Ok(()) } else { Err(Problem::field("/assignee_id", "not_found")) }
}
