//! Rows of visits. The only writer of a visit's state is [`advance`].

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::liaison_visit::{Action, NEXT, Organ, READERS, REGULAR, STEPS, State, Who, due, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use serde_json::{Value, json};

use super::store_fact;
use super::view::{
    ActOnLiaisonVisit, HalfYear, LiaisonVisitForm, LiaisonVisitQuery, LiaisonVisitRow, LiaisonVisitView, OrganVisits,
};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::{parameter, unit};
use crate::db::{Id, JsonText, MultiBackend, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{liaison_visit as visit, unit as units};

/// The kind of thing that the deadline of the next visit waits for.
pub(super) const OBJECT: &str = "liaison_visit";

/// A visit as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = visit)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub organ: Stored<Organ>,
    pub organ_name: String,
    pub visited_on: NaiveDate,
    pub visitors: JsonText<Vec<String>>,
    pub met: JsonText<Vec<String>>,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub recorder_name: String,
    pub reason: Option<String>,
}

impl Row {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path)
    }

    /// What the journal is told: of what was learned, how much.
    pub fn told(&self, facts: usize) -> Value {
        json!({"organ": self.organ.0, "visited_on": self.visited_on, "visitors": self.visitors.0, "facts": facts})
    }

    fn row(&self) -> LiaisonVisitRow {
        LiaisonVisitRow {
            id: self.id,
            organ: self.organ.0,
            organ_name: self.organ_name.clone(),
            visited_on: self.visited_on,
            visitors: self.visitors.0.clone(),
            state: self.state.0,
            state_since: self.state_since,
        }
    }
}

type Condition = Box<
    dyn BoxableExpression<diesel::dsl::InnerJoinQuerySource<visit::table, units::table>, MultiBackend, SqlType = Bool>,
>;

/// The visits of the actor's units.
fn seen(tx: &Tx<'_>) -> Condition {
    let mut seen: Condition = Box::new(units::path.eq(""));
    for scope in tx.actor().scopes(READERS) {
        seen = Box::new(seen.or(units::path.like(format!("{}%", scope.0))));
    }
    seen
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let rows = visit::table.inner_join(units::table).filter(seen(tx)).filter(visit::id.eq(id));
    Ok(rows.select(Row::as_select()).first(tx.conn)?)
}

pub(super) fn list(tx: &mut Tx<'_>, query: &LiaisonVisitQuery) -> Outcome<Page<LiaisonVisitRow>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut rows = visit::table.inner_join(units::table).filter(seen(tx)).into_boxed();
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(visit::visited_on.lt(day).or(visit::visited_on.eq(day).and(visit::id.lt(id))));
    }
    if let Some(organ) = query.organ {
        rows = rows.filter(visit::organ.eq(Stored(organ)));
    }
    if let Some(state) = query.state {
        rows = rows.filter(visit::state.eq(Stored(state)));
    }
    let order = (visit::visited_on.desc(), visit::id.desc());
    let rows: Vec<Row> = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok(Page::of(rows, &page, |r| (r.visited_on, r.id), |r| r.row()))
}

/// The half-year of a day, counted from the first of them.
fn half(on: NaiveDate) -> i32 {
    on.year() * 2 + i32::from(on.month() > 6)
}

/// How often each kind of organ was visited in the last four half-years, and when next: one query, a day a visit.
pub(super) fn statistics(tx: &mut Tx<'_>) -> Outcome<Page<OrganVisits>> {
    let (today, months) = (tx.today(), parameter::in_force(tx)?.liaison_months);
    let days: Vec<(Stored<Organ>, NaiveDate)> = visit::table
        .inner_join(units::table)
        .filter(seen(tx))
        .filter(visit::state.ne(Stored(State::Withdrawn)))
        .order(visit::visited_on.desc())
        .select((visit::organ, visit::visited_on))
        .load(tx.conn)?;
    let mut by_organ: HashMap<Organ, Vec<NaiveDate>> = HashMap::new();
    for (organ, on) in days {
        by_organ.entry(organ.0).or_default().push(on);
    }
    let line = |organ: &Organ| {
        let days = by_organ.get(organ).map(Vec::as_slice).unwrap_or_default();
        let regular = REGULAR.contains(organ);
        let last = days.first().copied();
        let in_half = |at: i32| HalfYear {
            year: at.div_euclid(2),
            half: if at.rem_euclid(2) == 0 { 1 } else { 2 },
            visits: days.iter().filter(|on| half(**on) == at).count(),
        };
        OrganVisits {
            organ: *organ,
            regular,
            last,
            due: last.filter(|_| regular).map(|last| due(last, months)),
            half_years: (0..4).map(|back| in_half(half(today) - back)).collect(),
        }
    };
    let there = |organ: &&Organ| REGULAR.contains(organ) || by_organ.contains_key(organ);
    Ok(Page::whole(Organ::ALL.iter().filter(there).map(line).collect()))
}

pub(super) fn detail(tx: &mut Tx<'_>, row: &Row) -> Outcome<LiaisonVisitView> {
    let facts = store_fact::facts(tx, row)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    Ok(LiaisonVisitView {
        row: row.row(),
        version: row.version,
        unit_id: row.unit_id,
        unit_name: row.unit_name.clone(),
        met: row.met.0.clone(),
        facts: store_fact::of_visit(tx, row.id)?,
        recorder_name: row.recorder_name.clone(),
        reason: row.reason.clone(),
        actions: machine::offers(STEPS, row.state.0, &row.standing(tx), &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
    })
}

/// The latest visit to this kind of organ by this unit before, or beside, another.
pub(super) fn before(tx: &mut Tx<'_>, row: &Row) -> Outcome<Option<(Id, NaiveDate)>> {
    let same = visit::unit_id.eq(row.unit_id).and(visit::organ.eq(row.organ)).and(visit::id.ne(row.id));
    Ok(visit::table
        .filter(same)
        .filter(visit::state.ne(Stored(State::Withdrawn)).and(visit::visited_on.le(row.visited_on)))
        .order((visit::visited_on.desc(), visit::id.desc()))
        .select((visit::id, visit::visited_on))
        .first(tx.conn)
        .optional()?)
}

pub(super) fn create(tx: &mut Tx<'_>, form: &LiaisonVisitForm) -> Outcome<Row> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgSupervisor])?;
    if form.visited_on > tx.today() {
        return Err(Problem::field("/visited_on", "in_future"));
    }
    let (id, now, me) = (tx.new_id(), tx.now(), tx.actor().name().to_owned());
    diesel::insert_into(visit::table)
        .values((
            (visit::id.eq(id), visit::version.eq(1), visit::unit_id.eq(unit.id), visit::organ.eq(Stored(form.organ))),
            (visit::organ_name.eq(&form.organ_name), visit::visited_on.eq(form.visited_on)),
            (visit::visitors.eq(JsonText(form.visitors.clone())), visit::met.eq(JsonText(form.met.clone()))),
            (visit::state.eq(Stored(State::Open)), visit::state_since.eq(now), visit::recorder_name.eq(me)),
        ))
        .execute(tx.conn)?;
    let row = visible(tx, id)?;
    store_fact::put(tx, &row, &form.facts)?;
    if REGULAR.contains(&form.organ) {
        next(tx, &row)?;
    }
    Ok(row)
}

/// From the latest visit on the days to the next run; what ran to it is met.
fn next(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    if let Some((id, _)) = before(tx, row)? {
        deadline::meet_on(tx, id, NEXT, row.visited_on)?;
    }
    let later = visit::unit_id.eq(row.unit_id).and(visit::organ.eq(row.organ)).and(visit::id.ne(row.id));
    let later = later.and(visit::state.ne(Stored(State::Withdrawn))).and(visit::visited_on.gt(row.visited_on));
    let known: Option<Id> = visit::table.filter(later).select(visit::id).first(tx.conn).optional()?;
    if known.is_some() {
        return Ok(());
    }
    let title = format!("走访{}", row.organ_name);
    let next = NewDeadline {
        object: OBJECT,
        object_id: row.id,
        case_id: None,
        kind: NEXT,
        title: &title,
        basis: "liaison.months",
        start: row.visited_on,
        unit: DeadlineUnit::Month,
        length: parameter::in_force(tx)?.liaison_months,
        count_start: false,
        role: Role::OrgSupervisor,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &next).map(drop)
}

/// The only writer of a visit's state, with what each step puts on record.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    said: &ActOnLiaisonVisit,
) -> Outcome<()> {
    let now = tx.now();
    let since = if step.to() == row.state.0 { row.state_since } else { now };
    let one = visit::table.find(row.id).filter(visit::version.eq(row.version));
    let changed = diesel::update(one)
        .set((visit::state.eq(Stored(step.to())), visit::state_since.eq(since), visit::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    match step.action() {
        Action::Settle => store_fact::settle(tx, row, said),
        Action::Close => Ok(()),
        Action::Withdraw => {
            let reason = said.reason.as_deref().unwrap_or_default();
            diesel::update(visit::table.find(row.id)).set(visit::reason.eq(reason)).execute(tx.conn)?;
            store_fact::waive(tx, row, reason)?;
            withdrawn(tx, row, reason)
        }
    }
}

/// A visit that does not count sets no day: that of the one before stands again.
fn withdrawn(tx: &mut Tx<'_>, row: &Row, reason: &str) -> Outcome<()> {
    deadline::waive(tx, row.id, NEXT, reason)?;
    match before(tx, row)? {
        Some((id, _)) if REGULAR.contains(&row.organ.0) => {
            let earlier = visible(tx, id)?;
            next(tx, &earlier)
        }
        _ => Ok(()),
    }
}

/// The regular organs on which the actor's section never called, with the county that was to.
pub(super) fn never(tx: &mut Tx<'_>) -> Outcome<Vec<(Id, Organ)>> {
    let counties: Vec<(Id, String)> = units::table
        .filter(units::parent_id.is_null())
        .order(units::path)
        .select((units::id, units::path))
        .load(tx.conn)?;
    let mut never = Vec::new();
    for (id, path) in counties {
        if !tx.actor().holds(Role::OrgSupervisor, &path) {
            continue;
        }
        let known: Vec<Stored<Organ>> = visit::table
            .inner_join(units::table)
            .filter(units::path.like(format!("{path}%")).and(visit::state.ne(Stored(State::Withdrawn))))
            .select(visit::organ)
            .distinct()
            .load(tx.conn)?;
        never.extend(REGULAR.iter().filter(|organ| !known.iter().any(|k| k.0 == **organ)).map(|organ| (id, *organ)));
    }
    Ok(never)
}
