//! Rows of parameter versions.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Offer, Refusal, Taken, Terms};
use hezhen_domain::parameter::{Action, Facts, PROPOSERS, STEPS, State, may_propose, standing};
use hezhen_domain::params::Params;
use hezhen_domain::text::TextEnum;

use super::view::{
    ParameterProposal, ParameterVersionQuery, ParameterVersionRow, ParameterVersionView, ParametersView, changes, items,
};
use crate::both;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::parameter_version;

/// A version as stored; `params` holds every value.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = parameter_version)]
pub(super) struct Version {
    pub id: Id,
    pub version: i32,
    pub number: Option<i32>,
    pub base: i32,
    pub state: Stored<State>,
    pub effective_from: NaiveDate,
    pub params: JsonText<Params>,
    pub reason: String,
    pub proposer_id: Id,
    pub proposer_name: String,
    pub proposed_at: Ts,
    pub decider_name: Option<String>,
    pub decided_at: Option<Ts>,
    pub decision_reason: Option<String>,
}

/// The parameters in force on the day of this transaction.
///
/// # Errors
/// Those of the database.
pub fn in_force(tx: &mut Tx<'_>) -> Outcome<Params> {
    version_in_force(tx).map(|(_, params)| params)
}

/// The parameters in force on the day of this transaction, with the number of their version (0: the defaults).
///
/// # Errors
/// Those of the database.
pub fn version_in_force(tx: &mut Tx<'_>) -> Outcome<(i32, Params)> {
    Ok(effective(tx)?.map_or_else(|| (0, Params::default()), |row| (row.number.unwrap_or_default(), row.params.0)))
}

fn effective(tx: &mut Tx<'_>) -> Outcome<Option<Version>> {
    let due = parameter_version::effective_from.le(tx.today()).and(parameter_version::number.is_not_null());
    let rows = parameter_version::table.filter(due).order(parameter_version::number.desc());
    Ok(both!(tx.conn, c => rows.select(Version::as_select()).first(c)).optional()?)
}

/// The highest version approved, whether its day has come or not.
fn latest(tx: &mut Tx<'_>) -> Outcome<Option<Version>> {
    let rows = parameter_version::table
        .filter(parameter_version::number.is_not_null())
        .order(parameter_version::number.desc());
    Ok(rows.select(Version::as_select()).first(tx.conn).optional()?)
}

fn numbered(tx: &mut Tx<'_>, number: i32) -> Outcome<Params> {
    if number == 0 {
        return Ok(Params::default());
    }
    let row = parameter_version::table.filter(parameter_version::number.eq(number));
    let params: JsonText<Params> = row.select(parameter_version::params).first(tx.conn)?;
    Ok(params.0)
}

pub(super) fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Version> {
    Ok(parameter_version::table.find(id).select(Version::as_select()).first(tx.conn)?)
}

pub(super) fn now(tx: &mut Tx<'_>) -> Outcome<ParametersView> {
    let row = effective(tx)?;
    let params = row.as_ref().map_or_else(Params::default, |row| row.params.0.clone());
    let refusal = (!may_propose(tx.actor())).then(|| Refusal {
        code: "not-permitted".to_owned(),
        shortfall: None,
        who: PROPOSERS.iter().map(|role| role.as_str()).collect(),
        broken: 0,
    });
    Ok(ParametersView {
        number: row.as_ref().and_then(|row| row.number).unwrap_or_default(),
        effective_from: row.map(|row| row.effective_from),
        items: items(&params),
        actions: vec![Offer { action: "propose", refusal }],
    })
}

pub(super) fn list(tx: &mut Tx<'_>, query: ParameterVersionQuery) -> Outcome<Page<ParameterVersionRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let in_force = version_in_force(tx)?.0;
    let mut rows = parameter_version::table.into_boxed();
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(parameter_version::id.lt(after));
    }
    if let Some(state) = query.state {
        rows = rows.filter(parameter_version::state.eq(Stored(state)));
    }
    let rows: Vec<Version> =
        rows.order(parameter_version::id.desc()).limit(page.rows()).select(Version::as_select()).load(tx.conn)?;
    let actor = tx.actor().clone();
    Ok(Page::of(
        rows,
        &page,
        |r| r.id,
        |row| ParameterVersionRow {
            id: row.id,
            number: row.number,
            in_force: row.number == Some(in_force),
            actions: machine::offers_in_list(STEPS, row.state.0, &standing(&actor, row.proposer_id.0)),
            state: row.state.0,
            effective_from: row.effective_from,
            reason: row.reason,
            proposer: row.proposer_name,
            proposed_at: row.proposed_at,
            decider: row.decider_name,
        },
    ))
}

pub(super) fn facts(tx: &mut Tx<'_>, row: &Version) -> Outcome<Facts> {
    let latest = latest(tx)?;
    Ok(Facts {
        today: tx.today(),
        effective_from: row.effective_from,
        base: row.base,
        latest: latest.as_ref().and_then(|l| l.number).unwrap_or_default(),
        latest_from: latest.map(|l| l.effective_from),
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Version) -> Outcome<ParameterVersionView> {
    let facts = facts(tx, &row)?;
    let (in_force, params) = version_in_force(tx)?;
    let base = numbered(tx, row.base)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = standing(tx.actor(), row.proposer_id.0);
    Ok(ParameterVersionView {
        id: row.id,
        version: row.version,
        number: row.number,
        base: row.base,
        state: row.state.0,
        in_force: row.number == Some(in_force),
        effective_from: row.effective_from,
        changes: changes(&base, &row.params.0),
        against_in_force: changes(&params, &row.params.0),
        reason: row.reason,
        proposer: row.proposer_name,
        proposed_at: row.proposed_at,
        decider: row.decider_name,
        decided_at: row.decided_at,
        decision_reason: row.decision_reason,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
    })
}

/// Refuses unless the actor proposes changes.
pub(super) fn may(tx: &Tx<'_>) -> Outcome<()> {
    if may_propose(tx.actor()) { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

pub(super) fn propose(tx: &mut Tx<'_>, form: &ParameterProposal) -> Outcome<Version> {
    if form.effective_from < tx.today() {
        return Err(Problem::field("/effective_from", "in_past"));
    }
    let latest = latest(tx)?;
    let (base, params) = latest.map_or_else(|| (0, Params::default()), |l| (l.number.unwrap_or_default(), l.params.0));
    let row = Version {
        id: tx.new_id(),
        version: 1,
        number: None,
        base,
        state: Stored(State::Proposed),
        effective_from: form.effective_from,
        params: JsonText(form.apply(&params)?),
        reason: form.reason.clone(),
        proposer_id: tx.actor().id(),
        proposer_name: tx.actor().name().to_owned(),
        proposed_at: tx.now(),
        decider_name: None,
        decided_at: None,
        decision_reason: None,
    };
    diesel::insert_into(parameter_version::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// The only writer of a version's state. Approval gives the next number; two at once cannot get the same one.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Version,
    step: &Taken<State, Action>,
    reason: Option<&str>,
) -> Outcome<()> {
    let number = (step.to() == State::Approved).then_some(row.base + 1);
    let (now, name) = (tx.now(), tx.actor().name().to_owned());
    let one = parameter_version::table.find(row.id).filter(parameter_version::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            parameter_version::state.eq(Stored(step.to())),
            parameter_version::version.eq(row.version + 1),
            parameter_version::number.eq(number),
            parameter_version::decider_name.eq(name),
            parameter_version::decided_at.eq(now),
            parameter_version::decision_reason.eq(reason),
        ))
        .execute(tx.conn)
        .map_err(|e| raced(e.into()))?;
    tx.won(changed)
}

fn raced(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::new(ProblemKind::Stale) } else { problem }
}
