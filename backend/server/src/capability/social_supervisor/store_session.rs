//! Rows of evaluation sessions.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::role::Role;
use hezhen_domain::social_supervisor::{KEEPERS, State};

use super::view_session::{SessionAttendee, SupervisorSessionForm, SupervisorSessionView};
use crate::capability::unit;
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{account as accounts, social_supervisor as term, supervisor_session as session, unit as units};

/// A session as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = session)]
pub(super) struct Session {
    pub id: Id,
    pub version: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub held_on: NaiveDate,
    pub place: String,
    pub attendees: JsonText<Vec<SessionAttendee>>,
    pub said: String,
    pub follow_up: String,
    pub recorder_name: String,
}

impl Session {
    pub fn view(self) -> SupervisorSessionView {
        SupervisorSessionView {
            id: self.id,
            version: self.version,
            unit_id: self.unit_id,
            unit_name: self.unit_name,
            held_on: self.held_on,
            place: self.place,
            attendees: self.attendees.0,
            said: self.said,
            follow_up: self.follow_up,
            recorder_name: self.recorder_name,
        }
    }
}

/// Sessions of the units of those who keep the terms, the latest first; nobody else is shown any.
pub(super) fn list(tx: &mut Tx<'_>, page: &PageQuery) -> Outcome<Page<SupervisorSessionView>> {
    let mut rows = session::table.inner_join(units::table).into_boxed();
    rows = rows.filter(units::path.eq_any(Vec::<String>::new()));
    for scope in tx.actor().scopes(KEEPERS) {
        rows = rows.or_filter(units::path.like(format!("{}%", scope.0)));
    }
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(session::held_on.lt(day).or(session::held_on.eq(day).and(session::id.lt(id))));
    }
    let order = (session::held_on.desc(), session::id.desc());
    let rows: Vec<Session> = rows.order(order).limit(page.rows()).select(Session::as_select()).load(tx.conn)?;
    Ok(Page::of(rows, page, |row| (row.held_on, row.id), Session::view))
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Session> {
    let one = session::table.inner_join(units::table).filter(session::id.eq(id));
    let row: Session = one.select(Session::as_select()).first(tx.conn)?;
    let seen = tx.actor().holds_any(KEEPERS, &row.unit_path);
    if seen { Ok(row) } else { Err(diesel::NotFound.into()) }
}

/// Who is named as having attended on this day: each with a term that ran then and that the actor keeps.
fn attendees(tx: &mut Tx<'_>, ids: &[Id], on: NaiveDate) -> Outcome<Vec<SessionAttendee>> {
    let ran = term::state.eq_any([Stored(State::Engaged), Stored(State::Ended)]);
    let ran = ran.and(term::starts_on.le(on)).and(term::ends_on.ge(on));
    let not_ended = term::ended_on.is_null().or(term::ended_on.gt(on).assume_not_null());
    let rows: Vec<(Id, String, String)> = term::table
        .inner_join(accounts::table)
        .inner_join(units::table)
        .filter(term::id.eq_any(ids).and(ran).and(not_ended))
        .select((term::id, accounts::name, units::path))
        .load(tx.conn)?;
    let mut found: Vec<SessionAttendee> = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let kept = |path: &str| tx.actor().holds(Role::OrgSupervisor, path);
        let known = rows.iter().find(|(term, _, path)| term == id && kept(path));
        let (_, name, _) = known.ok_or_else(|| Problem::field(format!("/attendees/{at}"), "not_a_choice"))?;
        if found.iter().all(|one| one.supervisor_id != *id) {
            found.push(SessionAttendee { supervisor_id: *id, name: name.clone() });
        }
    }
    Ok(found)
}

fn checked(tx: &mut Tx<'_>, form: &SupervisorSessionForm) -> Outcome<Vec<SessionAttendee>> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgSupervisor])?;
    if form.held_on > tx.today() {
        return Err(Problem::field("/held_on", "in_future"));
    }
    attendees(tx, &form.attendees, form.held_on)
}

pub(super) fn create(tx: &mut Tx<'_>, form: &SupervisorSessionForm) -> Outcome<Session> {
    let attended = checked(tx, form)?;
    let (id, me) = (tx.new_id(), tx.actor().name().to_owned());
    diesel::insert_into(session::table)
        .values((
            (session::id.eq(id), session::version.eq(1), session::unit_id.eq(form.unit_id)),
            (session::held_on.eq(form.held_on), session::place.eq(&form.place)),
            (session::attendees.eq(JsonText(attended)), session::said.eq(&form.said)),
            (session::follow_up.eq(&form.follow_up), session::recorder_name.eq(me)),
        ))
        .execute(tx.conn)?;
    visible(tx, id)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Session, form: &SupervisorSessionForm) -> Outcome<()> {
    let attended = checked(tx, form)?;
    let one = session::table.find(row.id).filter(session::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (session::version.eq(row.version + 1), session::unit_id.eq(form.unit_id)),
            (session::held_on.eq(form.held_on), session::place.eq(&form.place)),
            (session::attendees.eq(JsonText(attended)), session::said.eq(&form.said)),
            session::follow_up.eq(&form.follow_up),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
