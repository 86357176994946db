//! Rows of what was learned on a visit, and of what came of it.

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::liaison_visit::{FOLLOW_UP, FactState, Facts, READERS, told};
use hezhen_domain::role::Role;

use super::store::{self, Row};
use super::view::{ActOnLiaisonVisit, LiaisonFactForm, LiaisonFactView};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::{cadre, unit};
use crate::db::{Id, MultiBackend, Outcome, Stored, Tx};
use crate::problem::Problem;
use crate::schema::{cadre as cadres, liaison_fact as fact, unit as units};

/// The kind of thing that a follow-up's deadline waits for.
pub(super) const OBJECT: &str = "liaison_fact";

type Condition = Box<dyn BoxableExpression<fact::table, MultiBackend, SqlType = Bool>>;

/// What the actor is told: nothing that is said of oneself (SOD-3).
fn heard(tx: &Tx<'_>) -> Condition {
    match tx.actor().cadre_id() {
        None => Box::new(fact::position.ge(0)),
        Some(own) => Box::new(fact::cadre_id.is_null().or(fact::cadre_id.ne(own).assume_not_null())),
    }
}

/// Facts that the actor is not told of, for lists that know their ids.
///
/// # Errors
/// Those of the database.
pub fn unheard_of(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let Some(own) = tx.actor().cadre_id().filter(|_| tx.actor().has_any(READERS)) else { return Ok(Vec::new()) };
    let them = fact::cadre_id.is_not_null().and(fact::cadre_id.eq(own).assume_not_null());
    Ok(fact::table.filter(them).select(fact::id).load(tx.conn)?)
}

pub(super) fn of_visit(tx: &mut Tx<'_>, visit_id: Id) -> Outcome<Vec<LiaisonFactView>> {
    type Line = (
        (Id, i32, String, Option<String>, Option<Id>, Option<String>),
        (Option<String>, Option<NaiveDate>, Stored<FactState>, Option<String>, Option<NaiveDate>),
    );
    let lines: Vec<Line> = fact::table
        .left_join(units::table.on(fact::unit_id.eq(units::id.nullable())))
        .left_join(cadres::table.on(fact::cadre_id.eq(cadres::id.nullable())))
        .filter(fact::visit_id.eq(visit_id))
        .order(fact::position)
        .select((
            (fact::id, fact::position, fact::text, units::name.nullable(), fact::cadre_id, cadres::name.nullable()),
            (fact::follow_up_by, fact::due_on, fact::state, fact::outcome, fact::settled_on),
        ))
        .load(tx.conn)?;
    let view = |(of, then): Line| LiaisonFactView {
        id: of.0,
        number: of.1 + 1,
        text: of.2,
        unit_name: of.3,
        cadre_id: of.4,
        cadre_name: of.5,
        follow_up_by: then.0,
        due_on: then.1,
        state: then.2.0,
        outcome: then.3,
        settled_on: then.4,
    };
    let mine = |of: &Line| told(tx.actor(), of.0.4.map(|id| id.0));
    Ok(lines.into_iter().filter(mine).map(view).collect())
}

/// What the rules need to know: of what is open, its place alone, for it is shown to everybody who reads the visit.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row) -> Outcome<Facts> {
    let open: Vec<i32> = fact::table
        .filter(fact::visit_id.eq(row.id).and(fact::state.eq(Stored(FactState::Open))))
        .order(fact::position)
        .select(fact::position)
        .load(tx.conn)?;
    Ok(Facts {
        visited_on: row.visited_on,
        last: store::before(tx, row)?.map(|(_, on)| on),
        open: open.into_iter().map(|at| (at + 1).to_string()).collect(),
    })
}

pub(super) fn put(tx: &mut Tx<'_>, row: &Row, forms: &[LiaisonFactForm]) -> Outcome<()> {
    for (at, form) in forms.iter().enumerate() {
        let pointer = |field: &str| format!("/facts/{at}/{field}");
        if let Some(id) = form.unit_id {
            unit::by_id(tx, id).map_err(|_| Problem::field(pointer("unit_id"), "no_such_unit"))?;
        }
        if let Some(id) = form.cadre_id {
            cadre::must_exist(tx, id, &pointer("cadre_id"))?;
        }
        match (&form.follow_up_by, form.due_on) {
            (Some(_), None) => return Err(Problem::field(pointer("due_on"), "required")),
            (None, Some(_)) => return Err(Problem::field(pointer("follow_up_by"), "required")),
            (Some(_), Some(on)) if on < row.visited_on => return Err(Problem::field(pointer("due_on"), "in_past")),
            _ => {}
        }
        let (id, position) = (tx.new_id(), i32::try_from(at).unwrap_or(i32::MAX));
        let state = if form.due_on.is_some() { FactState::Open } else { FactState::Noted };
        diesel::insert_into(fact::table)
            .values((
                (fact::id.eq(id), fact::visit_id.eq(row.id), fact::position.eq(position), fact::text.eq(&form.text)),
                (fact::unit_id.eq(form.unit_id), fact::cadre_id.eq(form.cadre_id)),
                (fact::follow_up_by.eq(form.follow_up_by.as_deref()), fact::due_on.eq(form.due_on)),
                fact::state.eq(Stored(state)),
            ))
            .execute(tx.conn)?;
        if let Some(on) = form.due_on {
            follow(tx, row, id, at + 1, on)?;
        }
    }
    Ok(())
}

fn follow(tx: &mut Tx<'_>, row: &Row, id: Id, number: usize, on: NaiveDate) -> Outcome<()> {
    let title = format!("走访{}所了解情况（{number}）", row.organ_name);
    let due = NewDeadline {
        object: OBJECT,
        object_id: id,
        case_id: None,
        kind: FOLLOW_UP,
        title: &title,
        basis: "assignment",
        start: row.visited_on,
        unit: DeadlineUnit::NaturalDay,
        length: u32::try_from((on - row.visited_on).num_days()).unwrap_or_default(),
        count_start: false,
        role: Role::OrgSupervisor,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &due).map(drop)
}

pub(super) fn settle(tx: &mut Tx<'_>, row: &Row, said: &ActOnLiaisonVisit) -> Outcome<()> {
    let asked = fact::id.eq(said.fact_id.unwrap_or(Id::NOBODY)).and(fact::visit_id.eq(row.id));
    let known: Option<(Id, Stored<FactState>)> =
        fact::table.filter(asked).filter(heard(tx)).select((fact::id, fact::state)).first(tx.conn).optional()?;
    let (id, state) = known.ok_or_else(|| Problem::field("/fact_id", "not_found"))?;
    if state.0 != FactState::Open {
        return Err(Problem::field("/fact_id", "taken"));
    }
    let today = tx.today();
    diesel::update(fact::table.find(id))
        .set((
            fact::state.eq(Stored(FactState::Done)),
            fact::outcome.eq(said.outcome.as_deref()),
            fact::settled_on.eq(today),
        ))
        .execute(tx.conn)?;
    deadline::meet(tx, id, FOLLOW_UP)
}

/// What was to be followed up falls away with its visit.
pub(super) fn waive(tx: &mut Tx<'_>, row: &Row, reason: &str) -> Outcome<()> {
    let open = fact::table.filter(fact::visit_id.eq(row.id).and(fact::state.eq(Stored(FactState::Open))));
    for id in open.select(fact::id).load::<Id>(tx.conn)? {
        deadline::waive(tx, id, FOLLOW_UP, reason)?;
    }
    Ok(())
}

/// What is open and was learned on which visit, of these facts, as far as the actor is told.
pub(super) fn visits_of(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<Vec<(Id, Id, Option<String>)>> {
    Ok(fact::table
        .filter(fact::id.eq_any(ids.to_vec()))
        .filter(heard(tx))
        .select((fact::id, fact::visit_id, fact::follow_up_by))
        .load(tx.conn)?)
}
