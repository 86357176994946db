//! Rows of visit tasks. The only writer of a task's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::sum;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::visit_task::{Action, DUE, Facts, Kind, READERS, SETTERS, STEPS, State, Who, standing};

use super::view::{ActOnVisitTask, VisitNotice, VisitTaskForm, VisitTaskQuery, VisitTaskRow, VisitTaskView};
use super::{assignee, figures, store_visit};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::notice::{self, ReceptionNotice};
use crate::capability::{parameter, unit};
use crate::db::{Conn, Id, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{unit as units, visit, visit_assignee, visit_task};

/// The kind of thing that waits.
pub(super) const OBJECT: &str = "visit_task";

/// A task as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = visit_task)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub title: String,
    pub kind: Stored<Kind>,
    pub leader: String,
    pub person: String,
    pub notice_id: Option<Id>,
    pub from_date: NaiveDate,
    pub to_date: NaiveDate,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub reason: Option<String>,
    pub creator_name: String,
}

/// A task as the actor meets it.
#[derive(Debug, Clone)]
pub(super) struct Seen {
    pub row: Row,
    /// The actor's own assignment.
    pub own: Option<Id>,
    /// Whether the actor's offices set tasks here.
    pub office: bool,
}

impl Seen {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.row.unit_path, self.own.is_some())
    }
}

impl Row {
    fn view(&self, done: i64, quota: i64) -> VisitTaskRow {
        VisitTaskRow {
            id: self.id,
            title: self.title.clone(),
            kind: self.kind.0,
            unit_id: self.unit_id,
            unit_name: self.unit_name.clone(),
            leader: self.leader.clone(),
            person: self.person.clone(),
            from: self.from_date,
            to: self.to_date,
            state: self.state.0,
            state_since: self.state_since,
            done,
            quota,
        }
    }
}

fn holds(tx: &Tx<'_>, roles: &[Role], path: &str) -> bool {
    tx.actor().holds_any(roles, path)
}

/// The task, for the offices of its unit and for whoever is sent.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Seen> {
    let found = visit_task::table.inner_join(units::table).filter(visit_task::id.eq(id));
    let row: Row = found.select(Row::as_select()).first(tx.conn)?;
    let me = tx.actor().id();
    let own = visit_assignee::table.filter(visit_assignee::task_id.eq(id).and(visit_assignee::account_id.eq(me)));
    let own: Option<Id> = own.select(visit_assignee::id).first(tx.conn).optional()?;
    if own.is_none() && !holds(tx, READERS, &row.unit_path) {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    let office = holds(tx, SETTERS, &row.unit_path);
    Ok(Seen { row, own, office })
}

/// The same for a change: until it is done nobody else logs, closes or changes it.
pub(super) fn locked(tx: &mut Tx<'_>, id: Id) -> Outcome<Seen> {
    if let Conn::Pg(c) = tx.conn {
        visit_task::table.find(id).select(visit_task::id).for_update().first::<Id>(c)?;
    }
    visible(tx, id)
}

/// Tasks of the actor's units and those on which the actor is sent, the one with the latest end first.
pub(super) fn rows(tx: &mut Tx<'_>, query: &VisitTaskQuery) -> Outcome<(PageQuery, Vec<Row>)> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let me = tx.actor().id();
    let own = visit_assignee::table.filter(visit_assignee::account_id.eq(me)).select(visit_assignee::task_id);
    let own: Vec<Id> = own.load(tx.conn)?;
    let mut rows = visit_task::table.inner_join(units::table).filter(visit_task::id.eq_any(own)).into_boxed();
    for scope in tx.actor().scopes(READERS) {
        rows = rows.or_filter(units::path.like(format!("{}%", scope.0)));
    }
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        let same = visit_task::to_date.eq(day).and(visit_task::id.lt(id));
        rows = rows.filter(visit_task::to_date.lt(day).or(same));
    }
    if let Some(state) = query.state {
        rows = rows.filter(visit_task::state.eq(Stored(state)));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(visit_task::kind.eq(Stored(kind)));
    }
    let order = (visit_task::to_date.desc(), visit_task::id.desc());
    let rows = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((page, rows))
}

/// What counts so far and what is asked for, of each of these tasks.
pub(super) fn sums(tx: &mut Tx<'_>, tasks: &[Id]) -> Outcome<HashMap<Id, (i64, i64)>> {
    let quotas: Vec<(Id, Option<i64>)> = visit_assignee::table
        .filter(visit_assignee::task_id.eq_any(tasks.to_vec()))
        .group_by(visit_assignee::task_id)
        .select((visit_assignee::task_id, sum(visit_assignee::quota)))
        .load(tx.conn)?;
    let done: Vec<(Id, Option<i64>)> = visit::table
        .filter(visit::task_id.eq_any(tasks.to_vec()))
        .group_by(visit::task_id)
        .select((visit::task_id, sum(visit::counted)))
        .load(tx.conn)?;
    let mut sums: HashMap<Id, (i64, i64)> = HashMap::new();
    for (id, quota) in quotas {
        sums.entry(id).or_default().1 = quota.unwrap_or_default();
    }
    for (id, done) in done {
        sums.entry(id).or_default().0 = done.unwrap_or_default();
    }
    Ok(sums)
}

pub(super) fn list(tx: &mut Tx<'_>, query: &VisitTaskQuery) -> Outcome<Page<VisitTaskRow>> {
    let (page, rows) = rows(tx, query)?;
    let sums = sums(tx, &rows.iter().map(|row| row.id).collect::<Vec<_>>())?;
    let view = |row: Row| {
        let (done, quota) = sums.get(&row.id).copied().unwrap_or_default();
        row.view(done, quota)
    };
    Ok(Page::of(rows, &page, |r| (r.to_date, r.id), view))
}

/// What hangs on a task: who is sent and how far, and the notice.
struct Gathered {
    assigned: Vec<(assignee::Assignee, u32)>,
    notice: Option<ReceptionNotice>,
}

fn gathered(tx: &mut Tx<'_>, row: &Row) -> Outcome<Gathered> {
    let notice = match row.notice_id {
        Some(id) => notice::reception(tx, id)?,
        None => None,
    };
    Ok(Gathered { assigned: assignee::all(tx, row.id)?, notice })
}

/// The facts of a task, for a visit on this day.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, on: Option<NaiveDate>) -> Outcome<Facts> {
    let known = gathered(tx, row)?;
    facts_of(tx, row, &known, on)
}

fn facts_of(tx: &mut Tx<'_>, row: &Row, known: &Gathered, on: Option<NaiveDate>) -> Outcome<Facts> {
    Ok(Facts {
        kind: row.kind.0,
        progress: known.assigned.iter().map(|(one, done)| one.progress(*done)).collect(),
        notice: known.notice.as_ref().map(|found| found.announced),
        on: on.unwrap_or_else(|| tx.today()),
        complaints: store_visit::complaints(tx, row.id)?,
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, seen: &Seen) -> Outcome<VisitTaskView> {
    let (row, me) = (&seen.row, tx.actor().id());
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let known = gathered(tx, row)?;
    let (facts, who) = (facts_of(tx, row, &known, None)?, seen.standing(tx));
    let Gathered { assigned, notice } = known;
    let done = assigned.iter().map(|(_, done)| i64::from(*done)).sum();
    let quota = assigned.iter().map(|(one, _)| i64::from(one.quota)).sum();
    Ok(VisitTaskView {
        row: row.view(done, quota),
        version: row.version,
        creator_name: row.creator_name.clone(),
        reason: row.reason.clone(),
        notice: notice.map(|found| VisitNotice {
            id: found.id,
            title: found.title,
            published: found.announced.published,
            first: found.announced.first,
        }),
        assignees: assigned.into_iter().map(|(one, done)| one.view(done, me)).collect(),
        totals: figures::of_task(tx, row.id)?,
        may_edit: seen.office && row.state.0 == State::Open,
        whole: seen.office,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
    })
}

/// The unit, if the actor sets tasks there and the form is in order.
fn checked(tx: &mut Tx<'_>, form: &VisitTaskForm, linked: Option<Id>) -> Outcome<unit::Unit> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, SETTERS)?;
    if form.to < form.from {
        return Err(Problem::field("/to", "date_order"));
    }
    match form.notice_id {
        Some(_) if form.kind == Kind::Household => Err(Problem::field("/notice_id", "mismatch")),
        Some(id) if linked != Some(id) && !notice::is_visible_reception(tx, id)? => {
            Err(Problem::field("/notice_id", "not_found"))
        }
        _ => Ok(unit),
    }
}

fn due(tx: &mut Tx<'_>, id: Id, form: &VisitTaskForm, path: &str) -> Outcome<()> {
    let term = NewDeadline {
        object: OBJECT,
        object_id: id,
        case_id: None,
        kind: DUE,
        title: &form.title,
        basis: "assignment",
        start: form.from,
        unit: DeadlineUnit::NaturalDay,
        length: u32::try_from((form.to - form.from).num_days()).unwrap_or_default(),
        count_start: false,
        role: Role::PetitionOfficer,
        unit_path: path,
    };
    deadline::open(tx, &term).map(drop)
}

pub(super) fn create(tx: &mut Tx<'_>, form: &VisitTaskForm) -> Outcome<Row> {
    let unit = checked(tx, form, None)?;
    if form.to < tx.today() {
        return Err(Problem::field("/to", "in_past"));
    }
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().name().to_owned());
    diesel::insert_into(visit_task::table)
        .values((
            (visit_task::id.eq(id), visit_task::version.eq(1), visit_task::unit_id.eq(unit.id)),
            (visit_task::title.eq(&form.title), visit_task::kind.eq(Stored(form.kind))),
            (visit_task::leader.eq(&form.leader), visit_task::person.eq(&form.person)),
            (visit_task::notice_id.eq(form.notice_id), visit_task::creator_name.eq(creator)),
            (visit_task::from_date.eq(form.from), visit_task::to_date.eq(form.to)),
            (visit_task::state.eq(Stored(State::Open)), visit_task::state_since.eq(now)),
        ))
        .execute(tx.conn)?;
    assignee::put(tx, id, &unit.path, form, &[])?;
    due(tx, id, form, &unit.path)?;
    Ok(visible(tx, id)?.row)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, form: &VisitTaskForm) -> Outcome<()> {
    let unit = checked(tx, form, row.notice_id)?;
    if row.state.0 != State::Open {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    let old = assignee::all(tx, row.id)?;
    if form.kind != row.kind.0 && old.iter().any(|(_, done)| *done > 0) {
        return Err(Problem::field("/kind", "fixed"));
    }
    let one = visit_task::table.find(row.id).filter(visit_task::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (visit_task::unit_id.eq(unit.id), visit_task::version.eq(row.version + 1)),
            (visit_task::title.eq(&form.title), visit_task::kind.eq(Stored(form.kind))),
            (visit_task::leader.eq(&form.leader), visit_task::person.eq(&form.person)),
            (visit_task::from_date.eq(form.from), visit_task::to_date.eq(form.to)),
            visit_task::notice_id.eq(form.notice_id),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    assignee::put(tx, row.id, &unit.path, form, &old)?;
    due(tx, row.id, form, &unit.path)
}

/// The only writer of a task's state, with what each step puts on record.
pub(super) fn advance(tx: &mut Tx<'_>, seen: &Seen, step: &Taken<State, Action>, said: &ActOnVisitTask) -> Outcome<()> {
    let (row, now) = (&seen.row, tx.now());
    let since = if step.to() == row.state.0 { row.state_since } else { now };
    let one = visit_task::table.find(row.id).filter(visit_task::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (visit_task::state.eq(Stored(step.to())), visit_task::state_since.eq(since)),
            visit_task::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let why = said.reason.as_deref().unwrap_or_default();
    match step.action() {
        Action::HandOver => store_visit::hand_over(tx, row, said),
        Action::Explain => {
            let of = said.assignee_id.ok_or_else(|| Problem::field("/assignee_id", "required"))?;
            assignee::explain(tx, row, seen.own, seen.office, of, why)
        }
        Action::Close => deadline::meet(tx, row.id, DUE),
        Action::Cancel => {
            diesel::update(visit_task::table.find(row.id)).set(visit_task::reason.eq(why)).execute(tx.conn)?;
            deadline::waive(tx, row.id, DUE, why)
        }
        Action::Log => Ok(()),
    }
}
