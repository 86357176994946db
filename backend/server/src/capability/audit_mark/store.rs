//! Rows of marks. The only writer of a mark's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit_mark::{self, Action, Facts, Ground, R_AUD_9, STEPS, State, WRITERS, Who};
use hezhen_domain::audit_plan::READERS;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::tenure::State as Tenure;

use super::view::{AuditMarkForm, AuditMarkView};
use crate::capability::{parameter, unit};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{audit_mark as mark, cadre, post, tenure, unit as units};

/// A mark as stored, with the tenure on which it stands.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = mark)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub ground: Stored<Ground>,
    pub since: NaiveDate,
    pub reason: String,
    pub author_id: Id,
    pub author_name: String,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub withdrawn_by: Option<String>,
    pub withdrawn_reason: Option<String>,
    #[diesel(select_expression = cadre::id)]
    pub cadre_id: Id,
    #[diesel(select_expression = cadre::name)]
    pub name: String,
    #[diesel(select_expression = post::name)]
    pub post_name: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
}

/// A mark that stands.
#[derive(Debug, Clone, Copy)]
pub struct Mark {
    /// Mark id.
    pub id: Id,
    /// Why the official answers.
    pub ground: Ground,
    /// Since when in charge.
    pub since: NaiveDate,
}

impl Row {
    /// The official and the post.
    pub fn title(&self) -> String {
        format!("{}（{}{}）", self.name, self.unit_name, self.post_name)
    }

    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        audit_mark::standing(tx.actor(), &self.unit_path, self.author_id.0, self.cadre_id.0)
    }

    pub fn facts(&self, tx: &Tx<'_>) -> Facts {
        Facts { ground: self.ground.0, since: self.since, today: tx.today() }
    }
}

macro_rules! joined {
    () => {
        mark::table.inner_join(tenure::table.inner_join(post::table.inner_join(units::table)).inner_join(cadre::table))
    };
}

/// A mark in the actor's units, and not of the actor.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let row: Row = joined!().filter(mark::id.eq(id)).select(Row::as_select()).first(tx.conn)?;
    let own = tx.actor().cadre_id() == Some(row.cadre_id);
    let seen = tx.actor().holds_any(READERS, &row.unit_path) && !own;
    if seen { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// The tenures on which a mark stands, as a condition of another query.
#[diesel::dsl::auto_type(no_type_alias)]
pub fn tenures() -> _ {
    mark::table.filter(mark::state.eq("marked")).select(mark::tenure_id)
}

/// The marks that stand on these tenures, by tenure.
///
/// # Errors
/// Those of the database.
pub fn standing(tx: &mut Tx<'_>, tenures: &[Id]) -> Outcome<HashMap<Id, Mark>> {
    let rows: Vec<(Id, Id, Stored<Ground>, NaiveDate)> = mark::table
        .filter(mark::tenure_id.eq_any(tenures.to_vec()).and(mark::state.eq(Stored(State::Marked))))
        .select((mark::tenure_id, mark::id, mark::ground, mark::since))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(tenure, id, ground, since)| (tenure, Mark { id, ground: ground.0, since })).collect())
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Row) -> Outcome<AuditMarkView> {
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let (facts, who) = (row.facts(tx), row.standing(tx));
    Ok(AuditMarkView {
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        id: row.id,
        version: row.version,
        cadre_id: row.cadre_id,
        name: row.name,
        post_name: row.post_name,
        unit_name: row.unit_name,
        ground: row.ground.0,
        since: row.since,
        reason: row.reason,
        author_name: row.author_name,
        state: row.state.0,
        state_since: row.state_since,
        withdrawn_by: row.withdrawn_by,
        withdrawn_reason: row.withdrawn_reason,
    })
}

pub(super) fn create(tx: &mut Tx<'_>, form: &AuditMarkForm) -> Outcome<Row> {
    let wrong = |code| Problem::field("/tenure_id", code);
    let (cadre_id, unit_id, from, state, by_post): (Id, Id, NaiveDate, Stored<Tenure>, bool) = tenure::table
        .inner_join(post::table)
        .filter(tenure::id.eq(form.tenure_id))
        .select((tenure::cadre_id, post::unit_id, tenure::from_date, tenure::state, post::is_economic))
        .first(tx.conn)
        .optional()?
        .ok_or_else(|| wrong("no_such_tenure"))?;
    let unit = unit::by_id(tx, unit_id)?;
    unit::in_scope(tx, &unit, WRITERS)?;
    if tx.actor().cadre_id() == Some(cadre_id) {
        return Err(Problem::new(ProblemKind::NotPermitted).code("SOD-3"));
    }
    if state.0 != Tenure::Serving {
        return Err(wrong("tenure_over"));
    }
    if by_post {
        return Err(wrong("post_is_economic"));
    }
    if form.since < from {
        return Err(Problem::field("/since", "before_tenure"));
    }
    if form.since > tx.today() {
        return Err(Problem::field("/since", "in_future"));
    }
    if !standing(tx, &[form.tenure_id])?.is_empty() {
        return Err(Problem::conflict("already_marked"));
    }
    let params = parameter::in_force(tx)?;
    let facts = Facts { ground: form.ground, since: form.since, today: tx.today() };
    machine::uphold(&[&R_AUD_9], &facts, &Terms { params: &params, overrides: &[] })?;
    let (id, me) = (tx.new_id(), (tx.actor().id(), tx.actor().name().to_owned()));
    diesel::insert_into(mark::table)
        .values((
            (mark::id.eq(id), mark::version.eq(1), mark::tenure_id.eq(form.tenure_id)),
            (mark::ground.eq(Stored(form.ground)), mark::since.eq(form.since), mark::reason.eq(&form.reason)),
            (mark::author_id.eq(me.0), mark::author_name.eq(me.1)),
            (mark::state.eq(Stored(State::Marked)), mark::state_since.eq(tx.now())),
        ))
        .execute(tx.conn)?;
    visible(tx, id)
}

/// The only writer of a mark's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, reason: &str) -> Outcome<()> {
    let (now, me) = (tx.now(), tx.actor().name().to_owned());
    let changed = diesel::update(mark::table.find(row.id).filter(mark::version.eq(row.version)))
        .set((
            (mark::state.eq(Stored(step.to())), mark::state_since.eq(now), mark::version.eq(row.version + 1)),
            (mark::withdrawn_by.eq(me), mark::withdrawn_reason.eq(reason)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
