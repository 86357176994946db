//! Items of joint conferences: what was exchanged, which unit answers for it, what it tells and what came of it.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::joint_conference::{ANSWERERS, ITEM, ItemState, State};
use hezhen_domain::role::Role;

use super::store::Row;
use super::view::{ActOnJointConference, JointItemForm, JointItemView};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::unit;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::Problem;
use crate::schema::{joint_conference, joint_item, unit as units};

/// The kind of thing that an item's deadline waits for.
const ITEM_OBJECT: &str = "joint_item";

/// The units for which the actor reports: an office over the unit itself, not one over a tree that has it in it.
fn answering(tx: &Tx<'_>) -> Vec<String> {
    tx.actor().scopes(ANSWERERS).into_iter().map(|scope| scope.0).collect()
}

/// Whether the actor answers for an item of a conference.
pub(super) fn answers(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    Ok(conferences(tx)?.contains(&id))
}

/// Conferences with an item for which the actor answers, once their minutes are signed.
pub(super) fn conferences(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let paths = answering(tx);
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let there = joint_item::table
        .inner_join(units::table.on(units::id.eq(joint_item::unit_id)))
        .inner_join(joint_conference::table.on(joint_conference::id.eq(joint_item::conference_id)))
        .filter(units::path.eq_any(paths))
        .filter(joint_conference::state.eq_any([State::Signed, State::Closed].map(Stored)));
    Ok(there.select(joint_item::conference_id).distinct().load(tx.conn)?)
}

/// An item on which somebody has still to report.
#[derive(Debug, Queryable)]
pub(super) struct Waiting {
    pub conference_id: Id,
    pub conference: String,
    pub since: Ts,
    pub topic: String,
    pub due_on: NaiveDate,
}

/// Items of the actor's units on which nothing was told yet.
pub(super) fn waiting(tx: &mut Tx<'_>) -> Outcome<Vec<Waiting>> {
    let paths = answering(tx);
    if paths.is_empty() {
        return Ok(Vec::new());
    }
    let open = joint_item::state.eq(Stored(ItemState::Open)).and(joint_item::report.is_null());
    Ok(joint_item::table
        .inner_join(units::table.on(units::id.eq(joint_item::unit_id)))
        .inner_join(joint_conference::table.on(joint_conference::id.eq(joint_item::conference_id)))
        .filter(units::path.eq_any(paths).and(open))
        .filter(joint_conference::state.eq(Stored(State::Signed)))
        .order((joint_item::due_on, joint_item::id))
        .limit(50)
        .select((
            joint_conference::id,
            joint_conference::title,
            joint_conference::state_since,
            joint_item::topic,
            joint_item::due_on,
        ))
        .load(tx.conn)?)
}

/// The items of a conference.
pub(super) fn of(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<JointItemView>> {
    read(tx, id, None)
}

/// Those of them for which the actor's offices answer.
pub(super) fn own(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<JointItemView>> {
    let paths = answering(tx);
    if paths.is_empty() { Ok(Vec::new()) } else { read(tx, id, Some(paths)) }
}

fn read(tx: &mut Tx<'_>, id: Id, paths: Option<Vec<String>>) -> Outcome<Vec<JointItemView>> {
    type What = (Id, String, String);
    type Told = (Option<String>, Option<NaiveDate>, Option<String>);
    type Line = (What, (Id, String), NaiveDate, Stored<ItemState>, (Option<String>, Option<NaiveDate>), Told);
    let mut lines = joint_item::table.inner_join(units::table).filter(joint_item::conference_id.eq(id)).into_boxed();
    if let Some(paths) = paths {
        lines = lines.filter(units::path.eq_any(paths));
    }
    let lines: Vec<Line> = lines
        .order(joint_item::position)
        .select((
            (joint_item::id, joint_item::topic, joint_item::from_organ),
            (units::id, units::name),
            joint_item::due_on,
            joint_item::state,
            (joint_item::follow_up, joint_item::settled_on),
            (joint_item::report, joint_item::reported_on, joint_item::reporter_name),
        ))
        .load(tx.conn)?;
    let view = |(what, unit, due_on, state, came, told): Line| JointItemView {
        id: what.0,
        topic: what.1,
        from_organ: what.2,
        unit_id: unit.0,
        unit_name: unit.1,
        due_on,
        state: state.0,
        follow_up: came.0,
        settled_on: came.1,
        report: told.0,
        reported_on: told.1,
        reporter_name: told.2,
    };
    Ok(lines.into_iter().map(view).collect())
}

/// What was exchanged, put down anew with the minutes.
pub(super) fn exchanged(tx: &mut Tx<'_>, row: &Row, forms: &[JointItemForm]) -> Outcome<()> {
    for item in of(tx, row.id)? {
        deadline::waive(tx, item.id, ITEM, "重新记录")?;
    }
    diesel::delete(joint_item::table.filter(joint_item::conference_id.eq(row.id))).execute(tx.conn)?;
    let held = row.held_on.unwrap_or_else(|| tx.today());
    for (at, form) in forms.iter().enumerate() {
        let pointer = |field: &str| format!("/items/{at}/{field}");
        let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field(pointer("unit_id"), "no_such_unit"))?;
        if form.due_on < held {
            return Err(Problem::field(pointer("due_on"), "in_past"));
        }
        let id = tx.new_id();
        diesel::insert_into(joint_item::table)
            .values((
                (joint_item::id.eq(id), joint_item::conference_id.eq(row.id)),
                joint_item::position.eq(i32::try_from(at).unwrap_or(i32::MAX)),
                (joint_item::topic.eq(&form.topic), joint_item::from_organ.eq(&form.from_organ)),
                (joint_item::unit_id.eq(unit.id), joint_item::due_on.eq(form.due_on)),
                joint_item::state.eq(Stored(ItemState::Open)),
            ))
            .execute(tx.conn)?;
        let due = NewDeadline {
            object: ITEM_OBJECT,
            object_id: id,
            case_id: None,
            kind: ITEM,
            title: &form.topic,
            basis: "assignment",
            start: held,
            unit: DeadlineUnit::NaturalDay,
            length: u32::try_from((form.due_on - held).num_days()).unwrap_or_default(),
            count_start: false,
            role: Role::OrgSupervisor,
            unit_path: &row.unit_path,
        };
        deadline::open(tx, &due)?;
    }
    Ok(())
}

/// What the unit that answers for an item tells of it; again, until it is settled.
pub(super) fn report(tx: &mut Tx<'_>, row: &Row, said: &ActOnJointConference) -> Outcome<()> {
    let known = own(tx, row.id)?.into_iter().find(|item| Some(item.id) == said.item_id);
    let item = known.ok_or_else(|| Problem::field("/item_id", "not_found"))?;
    if item.state != ItemState::Open {
        return Err(Problem::field("/item_id", "taken"));
    }
    let (today, me) = (tx.today(), tx.actor().name().to_owned());
    diesel::update(joint_item::table.find(item.id))
        .set((
            joint_item::report.eq(said.follow_up.as_deref()),
            joint_item::reported_on.eq(today),
            joint_item::reporter_name.eq(me),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// What came of an item.
pub(super) fn settle(tx: &mut Tx<'_>, row: &Row, said: &ActOnJointConference) -> Outcome<()> {
    let known = of(tx, row.id)?.into_iter().find(|item| Some(item.id) == said.item_id);
    let item = known.ok_or_else(|| Problem::field("/item_id", "not_found"))?;
    if item.state != ItemState::Open {
        return Err(Problem::field("/item_id", "taken"));
    }
    let (outcome, today) = (said.outcome.unwrap_or(ItemState::Done), tx.today());
    diesel::update(joint_item::table.find(item.id))
        .set((
            joint_item::state.eq(Stored(outcome)),
            joint_item::follow_up.eq(said.follow_up.as_deref()),
            joint_item::settled_on.eq(today),
        ))
        .execute(tx.conn)?;
    match outcome {
        ItemState::Dropped => deadline::waive(tx, item.id, ITEM, said.follow_up.as_deref().unwrap_or_default()),
        ItemState::Done | ItemState::Open => deadline::meet(tx, item.id, ITEM),
    }
}
