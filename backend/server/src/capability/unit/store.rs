//! Rows of units.

use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::unit::{Action, Class, Facts, STEPS, State, path, standing};

use super::view::{UnitForm, UnitQuery, UnitRow, UnitView};
use crate::capability::{parameter, post};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::unit;

/// A unit as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = unit, treat_none_as_null = true)]
#[allow(missing_docs)]
pub struct Unit {
    pub id: Id,
    pub version: i32,
    pub code: String,
    pub name: String,
    pub kind: String,
    pub class: Stored<Class>,
    pub platform: Option<String>,
    pub region_code: Option<String>,
    pub parent_id: Option<Id>,
    pub path: String,
    pub small_unit: bool,
    pub quota_leaders: i32,
    pub quota_deputy: i32,
    pub state: Stored<State>,
}

/// A unit by its id, whoever asks: names of units are no secret inside the service.
///
/// # Errors
/// `not-found`.
pub fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Unit> {
    Ok(unit::table.find(id).select(Unit::as_select()).first(tx.conn)?)
}

/// Every signed-in person sees the tree of units.
///
/// # Errors
/// `not-found`.
pub fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Unit> {
    by_id(tx, id)
}

/// Refuses unless one of `roles` is held over the unit.
///
/// # Errors
/// `not-permitted`.
pub fn in_scope(tx: &Tx<'_>, unit: &Unit, roles: &[Role]) -> Outcome<()> {
    let held = tx.actor().holds_any(roles, &unit.path);
    if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

pub(super) fn list(tx: &mut Tx<'_>, query: UnitQuery) -> Outcome<Page<UnitRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = unit::table.into_boxed();
    if let Some(after) = page.after::<String>()? {
        rows = rows.filter(unit::path.gt(after));
    }
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        rows = rows.filter(unit::name.like(format!("%{q}%")).or(unit::code.like(format!("{q}%"))));
    }
    if let Some(parent) = query.parent_id {
        rows = rows.filter(unit::parent_id.eq(parent));
    }
    if let Some(state) = query.state {
        rows = rows.filter(unit::state.eq(Stored(state)));
    }
    let rows: Vec<Unit> = rows.order(unit::path).limit(page.rows()).select(Unit::as_select()).load(tx.conn)?;
    Ok(Page::of(
        rows,
        &page,
        |r| r.path.clone(),
        |r| UnitRow { id: r.id, path: r.path.clone(), state: r.state.0, form: form(r) },
    ))
}

fn form(row: Unit) -> UnitForm {
    UnitForm {
        code: row.code,
        name: row.name,
        kind: row.kind,
        class: row.class.0,
        platform: row.platform,
        region_code: row.region_code,
        parent_id: row.parent_id,
        small_unit: row.small_unit,
        quota_leaders: row.quota_leaders,
        quota_deputy: row.quota_deputy,
    }
}

pub(super) fn facts(tx: &mut Tx<'_>, row: &Unit) -> Outcome<Facts> {
    let open_children = unit::table
        .filter(unit::parent_id.eq(row.id).and(unit::state.eq(Stored(State::Active))))
        .order(unit::path)
        .limit(20)
        .select(unit::name)
        .load(tx.conn)?;
    let held_posts = post::held_in(tx, row.id)?;
    Ok(Facts { held_posts, open_children })
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Unit) -> Outcome<UnitView> {
    let facts = facts(tx, &row)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = standing(tx.actor(), &row.path);
    Ok(UnitView {
        id: row.id,
        version: row.version,
        path: row.path.clone(),
        state: row.state.0,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        form: form(row),
    })
}

/// The path that a form asks for, after checking office and parent.
fn place(tx: &mut Tx<'_>, form: &UnitForm) -> Outcome<String> {
    let parent = match form.parent_id {
        None => None,
        Some(id) => {
            let parent = unit::table.find(id).select(Unit::as_select()).first(tx.conn).optional()?;
            Some(parent.ok_or_else(|| Problem::field("/parent_id", "no_such_unit"))?.path)
        }
    };
    let held = tx.actor().holds(Role::OrgStaff, parent.as_deref().unwrap_or("/"));
    if !held {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    Ok(path(parent.as_deref(), &form.code))
}

fn row(id: Id, version: i32, path: String, state: State, form: &UnitForm) -> Unit {
    let form = form.clone();
    Unit {
        id,
        version,
        code: form.code,
        name: form.name,
        kind: form.kind,
        class: Stored(form.class),
        platform: form.platform,
        region_code: form.region_code,
        parent_id: form.parent_id,
        path,
        small_unit: form.small_unit,
        quota_leaders: form.quota_leaders,
        quota_deputy: form.quota_deputy,
        state: Stored(state),
    }
}

fn taken_code(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field("/code", "taken") } else { problem }
}

pub(super) fn create(tx: &mut Tx<'_>, form: &UnitForm) -> Outcome<Unit> {
    let path = place(tx, form)?;
    let unit = row(tx.new_id(), 1, path, State::Active, form);
    diesel::insert_into(unit::table).values(&unit).execute(tx.conn).map_err(|e| taken_code(e.into()))?;
    Ok(unit)
}

pub(super) fn edit(tx: &mut Tx<'_>, old: &Unit, form: &UnitForm) -> Outcome<Unit> {
    let path = place(tx, form)?;
    if path != old.path && path.starts_with(&old.path) {
        return Err(Problem::field("/parent_id", "below_itself"));
    }
    let new = row(old.id, old.version + 1, path, old.state.0, form);
    let one = unit::table.find(old.id).filter(unit::version.eq(old.version));
    let changed = diesel::update(one).set(&new).execute(tx.conn).map_err(|e| taken_code(e.into()))?;
    tx.won(changed)?;
    if new.path != old.path {
        move_subtree(tx, &old.path, &new.path)?;
    }
    Ok(new)
}

fn move_subtree(tx: &mut Tx<'_>, from: &str, to: &str) -> Outcome<()> {
    let below: Vec<(Id, String)> =
        unit::table.filter(unit::path.like(format!("{from}_%"))).select((unit::id, unit::path)).load(tx.conn)?;
    for (id, path) in below {
        let path = UnitPath(format!("{to}{}", &path[from.len()..]));
        diesel::update(unit::table.find(id)).set(unit::path.eq(path.0)).execute(tx.conn)?;
    }
    Ok(())
}

/// The only writer of a unit's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Unit, step: &Taken<State, Action>) -> Outcome<()> {
    let changed = diesel::update(unit::table.find(row.id).filter(unit::version.eq(row.version)))
        .set((unit::state.eq(Stored(step.to())), unit::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The name of the county that the unit at this path lies in.
///
/// # Errors
/// Those of the database.
pub fn county(tx: &mut Tx<'_>, path: &str) -> Outcome<String> {
    let top: String = path.split_inclusive('/').take(2).collect();
    let found = unit::table.filter(unit::path.eq(top)).select(unit::name).first(tx.conn).optional()?;
    Ok(found.unwrap_or_default())
}
