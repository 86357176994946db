//! Rows of admissions: who may look at which case until when, and what came of it.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::social_supervisor::{Invited, State};

use super::store::Row;
use super::view::{ActOnSocialSupervisor, AdmissionView};
use super::view_case::{EvaluationForm, EvaluationSums};
use crate::capability::selection_case::Case;
use crate::capability::{cadre, candidate, nomination, selection_case};
use crate::db::{Id, Outcome, Tx};
use crate::problem::Problem;
use crate::schema::{
    case_admission as admission, case_post, inspection_evaluation as evaluation, post, selection_case as cases,
    unit as units,
};

/// The points of an evaluation as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = evaluation)]
pub(super) struct Points {
    case_id: Id,
    account_id: Id,
    fairness: i32,
    thoroughness: i32,
    discipline: i32,
    secrecy: i32,
    attitude: i32,
    result: i32,
    remarks: String,
}

impl Points {
    pub fn form(self) -> EvaluationForm {
        EvaluationForm {
            fairness: self.fairness,
            thoroughness: self.thoroughness,
            discipline: self.discipline,
            secrecy: self.secrecy,
            attitude: self.attitude,
            result: self.result,
            remarks: self.remarks,
        }
    }
}

/// How this person evaluated the inspection of a case.
pub(super) fn of_person(tx: &mut Tx<'_>, case_id: Id, account_id: Id) -> Outcome<Option<EvaluationForm>> {
    let own = evaluation::case_id.eq(case_id).and(evaluation::account_id.eq(account_id));
    let points: Option<Points> = evaluation::table.filter(own).select(Points::as_select()).first(tx.conn).optional()?;
    Ok(points.map(Points::form))
}

pub(super) fn evaluate(tx: &mut Tx<'_>, case_id: Id, form: &EvaluationForm) -> Outcome<Id> {
    let (id, today, me) = (tx.new_id(), tx.today(), tx.actor().id());
    diesel::insert_into(evaluation::table)
        .values((
            (evaluation::id.eq(id), evaluation::case_id.eq(case_id), evaluation::account_id.eq(me)),
            (evaluation::fairness.eq(form.fairness), evaluation::thoroughness.eq(form.thoroughness)),
            (evaluation::discipline.eq(form.discipline), evaluation::secrecy.eq(form.secrecy)),
            (evaluation::attitude.eq(form.attitude), evaluation::result.eq(form.result)),
            (evaluation::remarks.eq(&form.remarks), evaluation::made_on.eq(today)),
        ))
        .execute(tx.conn)?;
    Ok(id)
}

/// The admissions of a term, the latest first, with what was evaluated.
pub(super) fn of_term(tx: &mut Tx<'_>, row: &Row, keeps: bool) -> Outcome<Vec<AdmissionView>> {
    type Line = ((Id, Id, String, String), (String, NaiveDate, String), (Option<NaiveDate>, Option<String>));
    let lines: Vec<Line> = admission::table
        .inner_join(cases::table)
        .filter(admission::supervisor_id.eq(row.id))
        .order(admission::id.desc())
        .limit(200)
        .select((
            (admission::id, cases::id, cases::number, cases::title),
            (admission::reason, admission::until_on, admission::inviter_name),
            (admission::ended_on, admission::ended_why),
        ))
        .load(tx.conn)?;
    let ids: Vec<Id> = lines.iter().map(|line| line.0.1).collect();
    let points: Vec<Points> = evaluation::table
        .filter(evaluation::case_id.eq_any(ids))
        .order(evaluation::id)
        .select(Points::as_select())
        .load(tx.conn)?;
    let (mut own, mut sums) = (HashMap::new(), HashMap::<Id, EvaluationSums>::new());
    for one in points {
        let (case_id, by) = (one.case_id, one.account_id);
        let form = one.form();
        let sum = sums.entry(case_id).or_default();
        *sum = sum.and(&form);
        if by == row.account_id {
            own.insert(case_id, form);
        }
    }
    let today = tx.today();
    let engaged = row.state.0 == State::Engaged && row.starts_on <= today && today <= row.ends_on;
    let view = |(of, why, end): Line| AdmissionView {
        id: of.0,
        case_id: of.1,
        evaluation: own.get(&of.1).cloned(),
        evaluations: sums.get(&of.1).copied().filter(|_| keeps),
        case_number: of.2,
        case_title: Some(of.3).filter(|_| keeps),
        in_force: engaged && end.0.is_none() && today <= why.1,
        reason: why.0,
        until_on: why.1,
        inviter_name: why.2,
        ended_on: end.0,
        ended_why: end.1,
    };
    Ok(lines.into_iter().map(view).collect())
}

/// The case that is asked for, and what the rules see of it.
pub(super) fn invited(tx: &mut Tx<'_>, row: &Row, said: &ActOnSocialSupervisor) -> Outcome<Option<(Case, Invited)>> {
    let (Some(case_id), Some(until)) = (said.case_id, said.until_on) else { return Ok(None) };
    if until < tx.today() {
        return Err(Problem::field("/until_on", "in_past"));
    }
    // Who invites sees the case.
    let case = selection_case::visible(tx, case_id).map_err(|_| Problem::field("/case_id", "no_such_case"))?;
    let own = match row.cadre_id {
        Some(cadre) => candidate::is_subject(tx, case_id, cadre)? || nomination::is_nominee(tx, case_id, cadre)?,
        None => false,
    };
    let by_register = row.cadre_id.map(|id| cadre::by_id(tx, id)).transpose()?.map(|record| record.unit_id);
    let about: Vec<String> = case_post::table
        .inner_join(post::table.inner_join(units::table))
        .filter(case_post::case_id.eq(case_id))
        .select(units::path)
        .load(tx.conn)?;
    // The unit that was named, and that of the register.
    let homes: Vec<Id> = row.home_unit_id.into_iter().chain(by_register).collect();
    let homes: Vec<(String, String)> = units::table
        .filter(units::id.eq_any(homes))
        .order(units::path)
        .select((units::name, units::path))
        .load(tx.conn)?;
    let meets = |home: &str| case.unit_path.starts_with(home) || about.iter().any(|path| path.starts_with(home));
    let own_unit = homes.into_iter().find(|(_, path)| meets(path)).map(|(name, _)| name);
    Ok(Some((case, Invited { own, own_unit, until })))
}

pub(super) fn admit(tx: &mut Tx<'_>, row: &Row, said: &ActOnSocialSupervisor) -> Outcome<()> {
    let (Some(case_id), Some(until)) = (said.case_id, said.until_on) else {
        return Err(Problem::field("/case_id", "required"));
    };
    let (today, now, me) = (tx.today(), tx.now(), tx.actor().name().to_owned());
    let there = admission::supervisor_id.eq(row.id).and(admission::case_id.eq(case_id));
    let open = admission::ended_on.is_null().and(admission::until_on.ge(today));
    let known: Option<Id> = admission::table.filter(there.and(open)).select(admission::id).first(tx.conn).optional()?;
    if known.is_some() {
        return Err(Problem::field("/case_id", "taken"));
    }
    let id = tx.new_id();
    diesel::insert_into(admission::table)
        .values((
            (admission::id.eq(id), admission::supervisor_id.eq(row.id), admission::case_id.eq(case_id)),
            (admission::reason.eq(said.reason.as_deref().unwrap_or_default()), admission::until_on.eq(until)),
            (admission::inviter_name.eq(me), admission::invited_at.eq(now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn dismiss(tx: &mut Tx<'_>, row: &Row, said: &ActOnSocialSupervisor) -> Outcome<()> {
    let today = tx.today();
    let known = admission::table.filter(admission::supervisor_id.eq(row.id).and(admission::ended_on.is_null()));
    let asked = said.admission_id.unwrap_or(Id::NOBODY);
    let changed = diesel::update(known.filter(admission::id.eq(asked)))
        .set((admission::ended_on.eq(today), admission::ended_why.eq(said.reason.as_deref())))
        .execute(tx.conn)?;
    if changed == 1 { Ok(()) } else { Err(Problem::field("/admission_id", "not_found")) }
}
