//! Rows of meetings. The only writer of a meeting's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::meeting::{Action, Body, Facts, READERS, STEPS, State, Who, standing};
use hezhen_domain::params::Params;
use hezhen_domain::ratio;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::view::{MeetingForm, MeetingQuery, MeetingRow, MeetingView};
use crate::capability::task::{Group, Task};
use crate::capability::{cadre, calendar, meeting_item, parameter, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{meeting, meeting_item as items, unit as units};

/// A member of the body at this meeting.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[schema(as = MeetingMember)]
pub struct Member {
    /// Number on the list.
    pub no: i32,
    /// Name.
    pub name: String,
    /// Post.
    pub position: String,
    /// In the register.
    pub cadre_id: Option<Id>,
    /// Whether in the chair.
    pub chair: bool,
    /// Whether in the room.
    pub present: bool,
}

/// A meeting as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = meeting)]
#[allow(missing_docs)]
pub struct Meeting {
    pub id: Id,
    pub version: i32,
    pub number: String,
    pub body: Stored<Body>,
    pub title: String,
    pub unit_id: Id,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub place: String,
    pub scheduled_on: NaiveDate,
    pub starts: String,
    pub members: JsonText<Vec<Member>>,
    pub state: Stored<State>,
    pub materials_on: Option<NaiveDate>,
    pub opened_at: Option<Ts>,
    pub minutes: String,
    pub minutes_by: Option<Id>,
    pub minutes_name: Option<String>,
    pub signed_name: Option<String>,
    pub signed_at: Option<Ts>,
}

impl Meeting {
    /// Members of the body.
    pub fn expected(&self) -> u32 {
        u32::try_from(self.members.0.len()).unwrap_or(u32::MAX)
    }

    /// Members in the room.
    pub fn present(&self) -> u32 {
        u32::try_from(self.members.0.iter().filter(|m| m.present).count()).unwrap_or(u32::MAX)
    }

    fn chair(&self) -> Option<uuid::Uuid> {
        self.members.0.iter().find(|m| m.chair).and_then(|m| m.cadre_id).map(|id| id.0)
    }

    /// What the actor is to this meeting.
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.chair(), self.minutes_by.map(|id| id.0))
    }

    /// Whether the actor's offices show the whole meeting, and not the materials only.
    pub fn shown_whole(&self, tx: &Tx<'_>) -> bool {
        tx.actor().holds_any(READERS, &self.unit_path)
    }

    /// Refuses unless the actor is secretary of this meeting.
    ///
    /// # Errors
    /// `not-permitted`.
    pub fn run_by(&self, tx: &Tx<'_>) -> Outcome<()> {
        let secretary = tx.actor().holds(Role::MeetingSecretary, &self.unit_path);
        if secretary { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
    }

    /// Refuses outside these states.
    ///
    /// # Errors
    /// `wrong-state`.
    pub fn in_state(&self, open: &[State]) -> Outcome<()> {
        if open.contains(&self.state.0) { Ok(()) } else { Err(Problem::new(ProblemKind::WrongState).code("meeting")) }
    }
}

/// The meeting, for readers of its unit's meetings and for its members.
///
/// # Errors
/// `not-found`.
pub fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Meeting> {
    let row: Meeting = meeting::table
        .inner_join(units::table)
        .filter(meeting::id.eq(id))
        .select(Meeting::as_select())
        .first(tx.conn)?;
    let me = tx.actor().cadre_id();
    let member = me.is_some() && row.members.0.iter().any(|m| m.cadre_id == me);
    if row.shown_whole(tx) || member { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

pub(super) fn list(tx: &mut Tx<'_>, query: MeetingQuery) -> Outcome<Page<MeetingRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = meeting::table.inner_join(units::table).into_boxed();
    let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> = match tx.actor().cadre_id() {
        // A member is found by the identity in the list of members.
        Some(me) => Box::new(meeting::members.like(format!("%\"{me}\"%"))),
        None => Box::new(meeting::id.eq(Id::NOBODY)),
    };
    for scope in tx.actor().scopes(READERS) {
        any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
    }
    rows = rows.filter(any);
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(meeting::id.lt(after));
    }
    if let Some(state) = query.state {
        rows = rows.filter(meeting::state.eq(Stored(state)));
    }
    if let Some(body) = query.body {
        rows = rows.filter(meeting::body.eq(Stored(body)));
    }
    if let Some(case_id) = query.case_id {
        let with = items::table.filter(items::case_id.eq(case_id)).select(items::meeting_id);
        rows = rows.filter(meeting::id.eq_any(with));
    }
    let rows: Vec<Meeting> =
        rows.order(meeting::id.desc()).limit(page.rows()).select(Meeting::as_select()).load(tx.conn)?;
    let row = |m: Meeting| MeetingRow {
        id: m.id,
        expected: m.expected(),
        actions: machine::offers_in_list(STEPS, m.state.0, &m.standing(tx)),
        number: m.number,
        body: m.body.0,
        title: m.title,
        scheduled_on: m.scheduled_on,
        starts: m.starts,
        place: m.place,
        state: m.state.0,
    };
    Ok(Page::of(rows, &page, |m| m.id, row))
}

fn materials_due(tx: &mut Tx<'_>, row: &Meeting, params: &Params) -> Outcome<NaiveDate> {
    let held = if row.state.0 == State::Scheduled { row.scheduled_on } else { tx.today().min(row.scheduled_on) };
    Ok(calendar::of(tx)?.sub_workdays(held, params.meeting_materials_lead_wd))
}

pub(super) fn facts(tx: &mut Tx<'_>, row: &Meeting) -> Outcome<Facts> {
    let params = parameter::in_force(tx)?;
    let agenda = meeting_item::agenda(tx, row.id)?;
    let open = agenda.iter().filter(|(_, state)| !state.concluded()).map(|(name, _)| name.clone()).collect();
    Ok(Facts {
        expected: row.expected(),
        present: row.present(),
        items: agenda.len(),
        open_items: open,
        materials_on: row.materials_on.unwrap_or(tx.today()),
        materials_due: materials_due(tx, row, &params)?,
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Meeting) -> Outcome<MeetingView> {
    let facts = facts(tx, &row)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = row.standing(tx);
    let full = row.shown_whole(tx);
    Ok(MeetingView {
        items: meeting_item::of_meeting(tx, &row)?,
        id: row.id,
        version: row.version,
        expected: row.expected(),
        present: row.present(),
        quorum: ratio::quorum(row.expected(), params.meeting_quorum),
        passing: ratio::passing(row.expected(), params.meeting_pass),
        number: row.number,
        body: row.body.0,
        title: row.title,
        unit_id: row.unit_id,
        unit_name: row.unit_name,
        place: row.place,
        scheduled_on: row.scheduled_on,
        starts: row.starts,
        members: row.members.0,
        state: row.state.0,
        materials_on: row.materials_on,
        materials_due: facts.materials_due,
        opened_at: row.opened_at,
        minutes: if full { row.minutes } else { String::new() },
        minutes_name: row.minutes_name,
        signed_name: row.signed_name,
        signed_at: row.signed_at,
        full,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
    })
}

fn members(tx: &mut Tx<'_>, form: &MeetingForm) -> Outcome<Vec<Member>> {
    if form.members.iter().filter(|m| m.chair).count() != 1 {
        return Err(Problem::field("/members", "one_chair"));
    }
    let known = cadre::briefs(tx, &form.members.iter().filter_map(|m| m.cadre_id).collect::<Vec<_>>())?;
    let mut members: Vec<Member> = Vec::new();
    for (i, m) in form.members.iter().enumerate() {
        let pointer = format!("/members/{i}/cadre_id");
        if m.cadre_id.is_some_and(|id| !known.contains_key(&id)) {
            return Err(Problem::field(pointer, "no_such_cadre"));
        }
        if m.cadre_id.is_some() && members.iter().any(|other| other.cadre_id == m.cadre_id) {
            return Err(Problem::field(pointer, "twice"));
        }
        members.push(Member {
            no: i32::try_from(i + 1).unwrap_or(i32::MAX),
            name: m.name.clone(),
            position: m.position.clone(),
            cadre_id: m.cadre_id,
            chair: m.chair,
            present: false,
        });
    }
    Ok(members)
}

fn place(tx: &mut Tx<'_>, form: &MeetingForm) -> Outcome<()> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::MeetingSecretary])?;
    let past = form.scheduled_on < tx.today();
    if past { Err(Problem::field("/scheduled_on", "in_past")) } else { Ok(()) }
}

pub(super) fn create(tx: &mut Tx<'_>, form: &MeetingForm) -> Outcome<Meeting> {
    place(tx, form)?;
    let members = members(tx, form)?;
    let (id, creator) = (tx.new_id(), tx.actor().id());
    let (year, last) = number::next(tx, "meeting")?;
    diesel::insert_into(meeting::table)
        .values((
            (meeting::id.eq(id), meeting::version.eq(1), meeting::number.eq(format!("{year}-会-{last:03}"))),
            (meeting::body.eq(Stored(form.body)), meeting::title.eq(&form.title), meeting::unit_id.eq(form.unit_id)),
            (meeting::place.eq(&form.place), meeting::scheduled_on.eq(form.scheduled_on)),
            (meeting::starts.eq(&form.starts), meeting::members.eq(JsonText(members))),
            (meeting::state.eq(Stored(State::Scheduled)), meeting::minutes.eq(""), meeting::creator_id.eq(creator)),
        ))
        .execute(tx.conn)?;
    visible(tx, id)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Meeting, form: &MeetingForm) -> Outcome<()> {
    row.in_state(&[State::Scheduled])?;
    place(tx, form)?;
    let members = members(tx, form)?;
    let changed = diesel::update(meeting::table.find(row.id).filter(meeting::version.eq(row.version)))
        .set((
            (meeting::body.eq(Stored(form.body)), meeting::title.eq(&form.title), meeting::unit_id.eq(form.unit_id)),
            (meeting::place.eq(&form.place), meeting::scheduled_on.eq(form.scheduled_on)),
            (meeting::starts.eq(&form.starts), meeting::members.eq(JsonText(members))),
            meeting::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

pub(super) fn attend(tx: &mut Tx<'_>, row: &Meeting, present: &[i32]) -> Outcome<()> {
    if let Some(i) = present.iter().position(|no| !row.members.0.iter().any(|m| m.no == *no)) {
        return Err(Problem::field(format!("/present/{i}"), "no_such_member"));
    }
    row.in_state(&[State::Scheduled, State::MaterialsSent, State::InSession])?;
    let mut members = row.members.0.clone();
    for member in &mut members {
        member.present = present.contains(&member.no);
    }
    let changed = diesel::update(meeting::table.find(row.id).filter(meeting::version.eq(row.version)))
        .set((meeting::members.eq(JsonText(members)), meeting::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of a meeting's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Meeting,
    step: &Taken<State, Action>,
    minutes: Option<&str>,
) -> Outcome<()> {
    let one = meeting::table.find(row.id);
    let changed = diesel::update(one.filter(meeting::version.eq(row.version)))
        .set((meeting::state.eq(Stored(step.to())), meeting::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (now, today, me) = (tx.now(), tx.today(), tx.actor().id());
    let name = tx.actor().name().to_owned();
    match step.action() {
        Action::SendMaterials => diesel::update(one).set(meeting::materials_on.eq(today)).execute(tx.conn)?,
        Action::Recall => diesel::update(one).set(meeting::materials_on.eq(None::<NaiveDate>)).execute(tx.conn)?,
        Action::Open => diesel::update(one).set(meeting::opened_at.eq(now)).execute(tx.conn)?,
        Action::Close => {
            let written = (
                meeting::minutes.eq(minutes.unwrap_or_default()),
                meeting::minutes_by.eq(me),
                meeting::minutes_name.eq(name),
            );
            diesel::update(one).set(written).execute(tx.conn)?
        }
        Action::Sign => {
            diesel::update(one).set((meeting::signed_name.eq(name), meeting::signed_at.eq(now))).execute(tx.conn)?
        }
        Action::Cancel => 0,
    };
    Ok(())
}

/// Meetings that wait for their secretary or for a signature.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    if tx.actor().scopes(READERS).is_empty() && tx.actor().cadre_id().is_none() {
        return Ok(Vec::new());
    }
    let mut tasks = Vec::new();
    for (state, action, group) in [
        (State::Scheduled, Action::SendMaterials, Group::Todo),
        (State::MaterialsSent, Action::Open, Group::Todo),
        (State::InSession, Action::Close, Group::Todo),
        (State::MinutesDraft, Action::Sign, Group::Approval),
    ] {
        let query = MeetingQuery { state: Some(state), limit: Some(50), ..MeetingQuery::default() };
        let (now, action) = (tx.now(), action.as_str());
        let open = list(tx, query)?.items.into_iter().filter(|m| m.actions.contains(&action));
        tasks.extend(open.map(|m| Task {
            group,
            object: "meeting",
            object_id: m.id,
            case_id: None,
            title: m.title,
            subtitle: m.number,
            part: None,
            action,
            since: now,
            due: Some(m.scheduled_on),
            days_left: None,
        }));
    }
    Ok(tasks)
}
