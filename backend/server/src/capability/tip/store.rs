//! Rows of tips. The only writer of a tip's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::petition::{Channel, READERS as HANDLERS};
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use hezhen_domain::tip::{Action, Facts, HANDLE, READERS, STEPS, Source, State, WRITERS, Who, standing};
use serde::{Deserialize, Serialize};

use super::view::{ActOnTip, TipForm, TipQuery, TipRow, TipView};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::petition::{self, PetitionForm};
use crate::capability::task::{Group, Task};
use crate::capability::{cadre, calendar, inspection, parameter, unit};
use crate::db::{Id, MultiBackend, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{tip, unit as units};
use crate::sealed::Column;

const OBJECT: &str = "tip";

/// A tip as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = tip)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub number: String,
    pub source: Stored<Source>,
    pub received_on: NaiveDate,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub subject_cadre_id: Option<Id>,
    pub reporter_name: String,
    sealed: Vec<u8>,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub petition_id: Option<Id>,
}

/// What is sealed: what it says, and what was answered.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Said {
    content: String,
    outcome: Option<String>,
}

const SEALED: Column = Column("tip|sealed");

impl Row {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.subject_cadre_id.map(|id| id.0))
    }

    pub fn facts(&self) -> Facts {
        Facts { source: self.source.0 }
    }

    fn said(&self, tx: &Tx<'_>) -> Outcome<Said> {
        SEALED.read(tx.keys(), self.id, &self.sealed)
    }

    fn row(&self) -> TipRow {
        TipRow {
            id: self.id,
            number: self.number.clone(),
            source: self.source.0,
            received_on: self.received_on,
            unit_name: self.unit_name.clone(),
            state: self.state.0,
            state_since: self.state_since,
        }
    }
}

type Condition = Box<
    dyn BoxableExpression<diesel::dsl::InnerJoinQuerySource<tip::table, units::table>, MultiBackend, SqlType = Bool>,
>;

/// What the actor is shown: the section the tips of its units, an officer the officer's own; nobody what is said of oneself
/// or of a team that one was in.
fn seen(tx: &mut Tx<'_>) -> Outcome<Condition> {
    let of_team = inspection::told_of_actor(tx)?;
    let mut seen: Condition = Box::new(tip::reporter_id.eq(tx.actor().id()));
    for scope in tx.actor().scopes(&[Role::OrgSupervisor]) {
        seen = Box::new(seen.or(units::path.like(format!("{}%", scope.0))));
    }
    if !of_team.is_empty() {
        seen = Box::new(seen.and(tip::id.ne_all(of_team)));
    }
    Ok(match tx.actor().cadre_id() {
        None => seen,
        Some(own) => {
            let other = tip::subject_cadre_id.ne(own).assume_not_null();
            Box::new(seen.and(tip::subject_cadre_id.is_null().or(other)))
        }
    })
}

/// Tips about the actor, or a team that the actor was in: nothing of them is listed anywhere.
///
/// # Errors
/// Those of the database.
pub fn unheard_of(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    if !tx.actor().has_any(READERS) {
        return Ok(Vec::new());
    }
    let mut unheard = inspection::told_of_actor(tx)?;
    if let Some(own) = tx.actor().cadre_id() {
        let about = tip::table.filter(tip::subject_cadre_id.eq(own).assume_not_null());
        unheard.extend(about.select(tip::id).load::<Id>(tx.conn)?);
    }
    Ok(unheard)
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let seen = seen(tx)?;
    let rows = tip::table.inner_join(units::table).filter(seen).filter(tip::id.eq(id));
    Ok(rows.select(Row::as_select()).first(tx.conn)?)
}

fn rows(tx: &mut Tx<'_>, query: &TipQuery) -> Outcome<(PageQuery, Vec<Row>)> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut rows = tip::table.inner_join(units::table).filter(seen(tx)?).into_boxed();
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(tip::received_on.lt(day).or(tip::received_on.eq(day).and(tip::id.lt(id))));
    }
    if let Some(state) = query.state {
        rows = rows.filter(tip::state.eq(Stored(state)));
    }
    if let Some(source) = query.source {
        rows = rows.filter(tip::source.eq(Stored(source)));
    }
    let order = (tip::received_on.desc(), tip::id.desc());
    let rows = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((page, rows))
}

pub(super) fn list(tx: &mut Tx<'_>, query: &TipQuery) -> Outcome<Page<TipRow>> {
    let (page, rows) = rows(tx, query)?;
    Ok(Page::of(rows, &page, |r| (r.received_on, r.id), |r| r.row()))
}

pub(super) fn detail(tx: &mut Tx<'_>, row: &Row) -> Outcome<TipView> {
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let (facts, who, said) = (row.facts(), row.standing(tx), row.said(tx)?);
    Ok(TipView {
        row: row.row(),
        version: row.version,
        reporter_name: row.reporter_name.clone(),
        content: said.content,
        outcome: said.outcome,
        petition_id: row.petition_id.filter(|_| tx.actor().has_any(HANDLERS)),
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
    })
}

pub(super) fn create(tx: &mut Tx<'_>, form: &TipForm) -> Outcome<Row> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    // The mailbox is opened by the section; an officer tells of what the officer knows; what a unit told of a team comes
    // with the visit to it.
    let writers = match form.source {
        Source::Mailbox => &[Role::OrgSupervisor][..],
        Source::InfoOfficer => WRITERS,
        Source::ReturnVisit => &[],
    };
    unit::in_scope(tx, &unit, writers)?;
    if form.received_on > tx.today() {
        return Err(Problem::field("/received_on", "in_future"));
    }
    if let Some(id) = form.subject_cadre_id
        && cadre::briefs(tx, &[id])?.is_empty()
    {
        return Err(Problem::field("/subject_cadre_id", "no_such_cadre"));
    }
    put(tx, &unit, form)
}

/// What a unit told of the work of a team: for the section to look into (C26). Gives the tip and its number.
///
/// # Errors
/// Those of the database.
pub fn of_return_visit(tx: &mut Tx<'_>, unit_id: Id, received_on: NaiveDate, content: String) -> Outcome<(Id, String)> {
    let unit = unit::by_id(tx, unit_id)?;
    let form = TipForm { unit_id, source: Source::ReturnVisit, received_on, content, subject_cadre_id: None };
    let row = put(tx, &unit, &form)?;
    Ok((row.id, row.number))
}

/// The numbers of these tips: what they say is the section's.
///
/// # Errors
/// Those of the database.
pub fn numbers(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, String>> {
    let rows = tip::table.filter(tip::id.eq_any(ids.to_vec())).select((tip::id, tip::number));
    Ok(rows.load::<(Id, String)>(tx.conn)?.into_iter().collect())
}

fn put(tx: &mut Tx<'_>, unit: &unit::Unit, form: &TipForm) -> Outcome<Row> {
    let number = number::document(tx, "线索")?;
    let (id, now, me) = (tx.new_id(), tx.now(), (tx.actor().id(), tx.actor().name().to_owned()));
    let sealed = SEALED.write(tx.keys(), id, &Said { content: form.content.clone(), outcome: None })?;
    diesel::insert_into(tip::table)
        .values((
            (tip::id.eq(id), tip::version.eq(1), tip::number.eq(&number)),
            (tip::source.eq(Stored(form.source)), tip::received_on.eq(form.received_on)),
            (tip::unit_id.eq(unit.id), tip::subject_cadre_id.eq(form.subject_cadre_id)),
            (tip::reporter_id.eq(me.0), tip::reporter_name.eq(me.1), tip::sealed.eq(sealed)),
            (tip::state.eq(Stored(State::Received)), tip::state_since.eq(now)),
        ))
        .execute(tx.conn)?;
    let due = NewDeadline {
        object: OBJECT,
        object_id: id,
        case_id: None,
        kind: HANDLE,
        title: &number,
        basis: "petition.accept_days",
        start: form.received_on,
        unit: DeadlineUnit::NaturalDay,
        length: parameter::in_force(tx)?.petition_accept_days,
        count_start: false,
        role: Role::OrgSupervisor,
        unit_path: &unit.path,
    };
    deadline::open(tx, &due)?;
    let row = tip::table.inner_join(units::table).filter(tip::id.eq(id));
    Ok(row.select(Row::as_select()).first(tx.conn)?)
}

/// The only writer of a tip's state, with what each step puts on record.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, said: &ActOnTip) -> Outcome<()> {
    let now = tx.now();
    let mut words = row.said(tx)?;
    let mut petition_id = None;
    match step.action() {
        Action::HandOver => {
            let place = said.place.clone().ok_or_else(|| Problem::new(ProblemKind::Conflict))?;
            let channel = match row.source.0 {
                Source::InfoOfficer => Channel::InfoOfficer,
                Source::Mailbox => Channel::Mailbox,
                Source::ReturnVisit => Channel::OtherOrgan,
            };
            let form = PetitionForm {
                channel,
                received_on: row.received_on,
                unit_id: row.unit_id,
                place,
                content: words.content.clone(),
                petitioner: said.petitioner.clone(),
            };
            petition_id = Some(petition::take_over(tx, &form)?);
            // From now on it stands there alone, for those whom the petition is for.
            words.content.clear();
            diesel::update(tip::table.find(row.id)).set(tip::subject_cadre_id.eq(None::<Id>)).execute(tx.conn)?;
        }
        Action::Answer | Action::Close => words.outcome.clone_from(&said.text),
    }
    let sealed = SEALED.write(tx.keys(), row.id, &words)?;
    let one = tip::table.find(row.id).filter(tip::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (tip::state.eq(Stored(step.to())), tip::state_since.eq(now), tip::version.eq(row.version + 1)),
            (tip::sealed.eq(sealed), tip::petition_id.eq(petition_id)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    deadline::meet(tx, row.id, HANDLE)
}

/// Tips that nobody has dealt with, for the section.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    if !tx.actor().has(Role::OrgSupervisor) {
        return Ok(Vec::new());
    }
    let query = TipQuery { state: Some(State::Received), limit: Some(200), ..TipQuery::default() };
    let (_, rows) = rows(tx, &query)?;
    let ids: Vec<Id> = rows.iter().map(|r| r.id).collect();
    let running = deadline::running(tx, OBJECT, Some(&ids))?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let task = |row: Row| {
        if !row.standing(tx).any(&[Who::OrgSupervisor]) {
            return None;
        }
        let due = running.iter().find(|r| r.object_id == row.id).map(|r| r.due_date);
        Some(Task {
            group: Group::Todo,
            object: OBJECT,
            object_id: row.id,
            case_id: None,
            title: row.number,
            subtitle: row.unit_name,
            part: None,
            action: Action::HandOver.as_str(),
            since: row.state_since,
            due,
            days_left: due.and_then(|due| i32::try_from(calendar.workdays_left(today, due)).ok()),
        })
    };
    Ok(rows.into_iter().filter_map(task).collect())
}
