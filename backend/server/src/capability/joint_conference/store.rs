//! Rows of joint conferences and of what was exchanged there. The only writer of a conference's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::joint_conference::{
    Action, Facts, ItemState, NEXT, READERS, STEPS, State, Who, days_between, standing,
};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::{Role, UnitPath};

use super::store_item;
use super::view::{
    ActOnJointConference, JointConferenceForm, JointConferenceQuery, JointConferenceRow, JointConferenceView,
    JointMember,
};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::{parameter, social_supervisor, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{joint_conference, joint_item, unit as units};

/// A conference as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = joint_conference)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub title: String,
    pub planned_on: NaiveDate,
    pub place: String,
    pub chair: String,
    pub members: JsonText<Vec<JointMember>>,
    pub agenda: JsonText<Vec<String>>,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub held_on: Option<NaiveDate>,
    pub minutes: Option<String>,
    pub recorder_id: Option<Id>,
    pub recorder_name: Option<String>,
    pub signer_name: Option<String>,
    pub signed_on: Option<NaiveDate>,
}

impl Row {
    /// What the actor is to it; `answers`: whether for one of its items.
    pub fn standing(&self, tx: &Tx<'_>, answers: bool) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.recorder_id.map(|id| id.0), answers)
    }

    pub fn form(&self) -> JointConferenceForm {
        JointConferenceForm {
            unit_id: self.unit_id,
            title: self.title.clone(),
            planned_on: self.planned_on,
            place: self.place.clone(),
            chair: self.chair.clone(),
            members: self.members.0.clone(),
            agenda: self.agenda.0.clone(),
        }
    }

    fn row(&self) -> JointConferenceRow {
        JointConferenceRow {
            id: self.id,
            title: self.title.clone(),
            unit_id: self.unit_id,
            unit_name: self.unit_name.clone(),
            planned_on: self.planned_on,
            held_on: self.held_on,
            place: self.place.clone(),
            state: self.state.0,
            state_since: self.state_since,
        }
    }
}

fn covers(scopes: &[UnitPath], path: &str) -> bool {
    scopes.iter().any(|scope| scope.covers(path))
}

/// Whether a term of the actor as a supervisor runs over the unit.
fn observes(tx: &mut Tx<'_>, path: &str) -> Outcome<bool> {
    Ok(social_supervisor::engaged_over(tx)?.iter().any(|unit| path.starts_with(unit)))
}

/// The conference, and whether the actor reads all of it.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Row, bool)> {
    let found = joint_conference::table.inner_join(units::table).filter(joint_conference::id.eq(id));
    let row: Row = found.select(Row::as_select()).first(tx.conn)?;
    let whole = covers(&tx.actor().scopes(READERS), &row.unit_path);
    let seen = whole || observes(tx, &row.unit_path)? || store_item::answers(tx, id)?;
    if seen { Ok((row, whole)) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// Conferences in the actor's scope, the latest first.
pub(super) fn rows(tx: &mut Tx<'_>, query: &JointConferenceQuery, open: &[State]) -> Outcome<(PageQuery, Vec<Row>)> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut scopes: Vec<String> = tx.actor().scopes(READERS).into_iter().map(|scope| scope.0).collect();
    scopes.extend(social_supervisor::engaged_over(tx)?);
    let own = store_item::conferences(tx)?;
    if scopes.is_empty() && own.is_empty() {
        return Ok((page, Vec::new()));
    }
    let mut rows = joint_conference::table.inner_join(units::table).into_boxed();
    rows = rows.filter(joint_conference::id.eq_any(own));
    for scope in scopes {
        rows = rows.or_filter(units::path.like(format!("{scope}%")));
    }
    if let Some(item) = query.item_id {
        let there = joint_item::table.filter(joint_item::id.eq(item)).select(joint_item::conference_id);
        rows = rows.filter(joint_conference::id.eq_any(there));
    }
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        let same = joint_conference::planned_on.eq(day).and(joint_conference::id.lt(id));
        rows = rows.filter(joint_conference::planned_on.lt(day).or(same));
    }
    if let Some(state) = query.state {
        rows = rows.filter(joint_conference::state.eq(Stored(state)));
    }
    if !open.is_empty() {
        rows = rows.filter(joint_conference::state.eq_any(open.iter().copied().map(Stored)));
    }
    let order = (joint_conference::planned_on.desc(), joint_conference::id.desc());
    let rows = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((page, rows))
}

pub(super) fn list(tx: &mut Tx<'_>, query: &JointConferenceQuery) -> Outcome<Page<JointConferenceRow>> {
    let (page, rows) = rows(tx, query, &[])?;
    Ok(Page::of(rows, &page, |r| (r.planned_on, r.id), |r| r.row()))
}

/// The facts of a conference, as they would be were it held on `on`.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, on: Option<NaiveDate>) -> Outcome<Facts> {
    let last: Option<Option<NaiveDate>> = joint_conference::table
        .filter(joint_conference::unit_id.eq(row.unit_id).and(joint_conference::id.ne(row.id)))
        .filter(joint_conference::held_on.is_not_null())
        .order(joint_conference::held_on.desc())
        .select(joint_conference::held_on)
        .first(tx.conn)
        .optional()?;
    let mut organs: Vec<_> = row.members.0.iter().map(|m| m.organ.trim()).collect();
    organs.sort_unstable();
    organs.dedup();
    let open = store_item::of(tx, row.id)?.into_iter().filter(|item| item.state == ItemState::Open);
    Ok(Facts {
        last: last.flatten(),
        today: on.or(row.held_on).unwrap_or_else(|| tx.today()),
        organs: organs.len(),
        agenda: row.agenda.0.iter().filter(|point| !point.trim().is_empty()).count(),
        minutes: row.minutes.is_some(),
        open: open.map(|item| item.topic).collect(),
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Row, whole: bool) -> Outcome<JointConferenceView> {
    let facts = facts(tx, &row, None)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let own = store_item::own(tx, row.id)?;
    let who = row.standing(tx, !own.is_empty());
    Ok(JointConferenceView {
        row: row.row(),
        version: row.version,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: if whole { machine::checks(STEPS, row.state.0, &facts, &terms) } else { Vec::new() },
        exchanged: if whole { store_item::of(tx, row.id)? } else { own },
        minutes: row.minutes.filter(|_| whole),
        recorder_name: row.recorder_name.filter(|_| whole),
        signer_name: row.signer_name.filter(|_| whole),
        signed_on: row.signed_on,
        chair: row.chair,
        members: row.members.0,
        agenda: row.agenda.0,
        whole,
    })
}

fn unit_of(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    let unit = unit::by_id(tx, id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgSupervisor])
}

pub(super) fn create(tx: &mut Tx<'_>, form: &JointConferenceForm) -> Outcome<Row> {
    unit_of(tx, form.unit_id)?;
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().name().to_owned());
    diesel::insert_into(joint_conference::table)
        .values((
            (joint_conference::id.eq(id), joint_conference::version.eq(1), joint_conference::unit_id.eq(form.unit_id)),
            (joint_conference::title.eq(&form.title), joint_conference::planned_on.eq(form.planned_on)),
            (joint_conference::place.eq(&form.place), joint_conference::chair.eq(&form.chair)),
            joint_conference::members.eq(JsonText(form.members.clone())),
            joint_conference::agenda.eq(JsonText(form.agenda.clone())),
            (joint_conference::state.eq(Stored(State::Planned)), joint_conference::state_since.eq(now)),
            joint_conference::creator_name.eq(creator),
        ))
        .execute(tx.conn)?;
    Ok(visible(tx, id)?.0)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, form: &JointConferenceForm) -> Outcome<()> {
    unit_of(tx, form.unit_id)?;
    if row.state.0 != State::Planned {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    let one = joint_conference::table.find(row.id).filter(joint_conference::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (joint_conference::unit_id.eq(form.unit_id), joint_conference::version.eq(row.version + 1)),
            (joint_conference::title.eq(&form.title), joint_conference::planned_on.eq(form.planned_on)),
            (joint_conference::place.eq(&form.place), joint_conference::chair.eq(&form.chair)),
            joint_conference::members.eq(JsonText(form.members.clone())),
            joint_conference::agenda.eq(JsonText(form.agenda.clone())),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of a conference's state, with what each step puts on record.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    said: &ActOnJointConference,
) -> Outcome<()> {
    let now = tx.now();
    let since = if step.to() == row.state.0 { row.state_since } else { now };
    let one = joint_conference::table.find(row.id).filter(joint_conference::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            joint_conference::state.eq(Stored(step.to())),
            joint_conference::state_since.eq(since),
            joint_conference::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (one, today, me) = (joint_conference::table.find(row.id), tx.today(), tx.actor().name().to_owned());
    match step.action() {
        Action::Hold => {
            let on = said.held_on.unwrap_or(today);
            diesel::update(one).set(joint_conference::held_on.eq(on)).execute(tx.conn)?;
            next(tx, row, on)
        }
        Action::Record => {
            let recorder = tx.actor().id();
            let minutes = said.minutes.clone().unwrap_or_default();
            let by = (joint_conference::recorder_id.eq(recorder), joint_conference::recorder_name.eq(me));
            diesel::update(one).set((joint_conference::minutes.eq(minutes), by)).execute(tx.conn)?;
            store_item::exchanged(tx, row, said.items.as_deref().unwrap_or_default())
        }
        Action::Sign => {
            let by = (joint_conference::signer_name.eq(me), joint_conference::signed_on.eq(today));
            diesel::update(one).set(by).execute(tx.conn)?;
            Ok(())
        }
        Action::Report => store_item::report(tx, row, said),
        Action::Settle => store_item::settle(tx, row, said),
        Action::Cancel | Action::Close => Ok(()),
    }
}

/// From the day on which one was held the days to the next run, and what ran to this one is met as of that day; unless a
/// later one is known.
fn next(tx: &mut Tx<'_>, row: &Row, held: NaiveDate) -> Outcome<()> {
    let months = parameter::in_force(tx)?.joint_conference_months;
    let later = joint_conference::unit_id.eq(row.unit_id).and(joint_conference::id.ne(row.id));
    let later = later.and(joint_conference::held_on.gt(held).assume_not_null());
    let known: Option<Id> =
        joint_conference::table.filter(later).select(joint_conference::id).first(tx.conn).optional()?;
    if known.is_some() {
        return Ok(());
    }
    deadline::meet_on(tx, row.unit_id, NEXT, held)?;
    let title = format!("{}联席会议", row.unit_name);
    let next = NewDeadline {
        object: "joint_conference",
        object_id: row.unit_id,
        case_id: None,
        kind: NEXT,
        title: &title,
        basis: "joint_conference.months",
        start: held,
        unit: DeadlineUnit::NaturalDay,
        length: days_between(months),
        count_start: false,
        role: Role::OrgSupervisor,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &next).map(drop)
}

/// The county of the actor's section that never held a conference and plans none, with its name.
pub(super) fn never(tx: &mut Tx<'_>) -> Outcome<Vec<(Id, String)>> {
    let counties: Vec<(Id, String, String)> = units::table
        .filter(units::parent_id.is_null())
        .order(units::path)
        .select((units::id, units::name, units::path))
        .load(tx.conn)?;
    let mut never = Vec::new();
    for (id, name, path) in counties {
        let known = joint_conference::table.filter(joint_conference::unit_id.eq(id));
        let known = known.filter(joint_conference::state.ne(Stored(State::Cancelled))).select(joint_conference::id);
        let there: Option<Id> = known.first(tx.conn).optional()?;
        if there.is_none() && tx.actor().holds(Role::OrgSupervisor, &path) {
            never.push((id, name));
        }
    }
    Ok(never)
}
