//! Rows of visits. What was heard is sealed, each for its own row.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::petition::Channel;
use hezhen_domain::visit_task::{Kind, Way};
use serde::{Deserialize, Serialize};

use super::store::{Row, Seen};
use super::view::{ActOnVisitTask, VisitForm, VisitPetition, VisitQuery, VisitView};
use crate::capability::petition::{self, PetitionForm};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{account, visit, visit_assignee};
use crate::sealed::Column;

/// A visit as stored, with who made it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = visit)]
pub(super) struct Visit {
    pub id: Id,
    pub version: i32,
    pub assignee_id: Id,
    #[diesel(select_expression = account::name)]
    pub name: String,
    pub on_day: NaiveDate,
    way: Stored<Way>,
    place: String,
    households: i32,
    suggestions: i32,
    consultations: i32,
    solved: i32,
    sealed: Vec<u8>,
    complains: bool,
    pub petition_id: Option<Id>,
}

/// What is sealed.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
struct Heard {
    asked: String,
    complaint: Option<String>,
}

const SEALED: Column = Column("visit|sealed");

impl Visit {
    fn heard(&self, tx: &Tx<'_>) -> Outcome<Heard> {
        SEALED.read(tx.keys(), self.id, &self.sealed)
    }
}

fn stored(n: u32) -> i32 {
    i32::try_from(n).unwrap_or(i32::MAX)
}

fn shown(n: i32) -> u32 {
    u32::try_from(n).unwrap_or_default()
}

macro_rules! joined {
    () => {
        visit::table.inner_join(visit_assignee::table.inner_join(account::table))
    };
}

pub(super) fn by_id(tx: &mut Tx<'_>, task: Id, id: Id) -> Outcome<Visit> {
    let one = joined!().filter(visit::id.eq(id).and(visit::task_id.eq(task)));
    Ok(one.select(Visit::as_select()).first(tx.conn)?)
}

/// Complaints that wait to be handed over: day and place.
pub(super) fn complaints(tx: &mut Tx<'_>, task: Id) -> Outcome<Vec<String>> {
    let waits = visit::complains.eq(true).and(visit::petition_id.is_null());
    let rows: Vec<(NaiveDate, String)> = visit::table
        .filter(visit::task_id.eq(task).and(waits))
        .order((visit::on_day, visit::id))
        .select((visit::on_day, visit::place))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(on, place)| format!("{on} {place}")).collect())
}

/// Visits of a task, the latest first; what was heard, to who heard it and to the offices.
pub(super) fn list(tx: &mut Tx<'_>, seen: &Seen, query: &VisitQuery) -> Outcome<Page<VisitView>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut rows = joined!().filter(visit::task_id.eq(seen.row.id)).into_boxed();
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(visit::on_day.lt(day).or(visit::on_day.eq(day).and(visit::id.lt(id))));
    }
    let order = (visit::on_day.desc(), visit::id.desc());
    let rows: Vec<Visit> = rows.order(order).limit(page.rows()).select(Visit::as_select()).load(tx.conn)?;
    let ids: Vec<Id> = rows.iter().filter_map(|row| row.petition_id).collect();
    let known = petition::named(tx, &ids)?;
    let mut views = Vec::with_capacity(rows.len());
    for row in rows {
        let mine = seen.own == Some(row.assignee_id);
        let reads = mine || seen.office;
        let heard = if reads { Some(row.heard(tx)?) } else { None };
        let became = row.petition_id.filter(|_| reads).and_then(|id| known.get(&id).map(|name| (id, name)));
        views.push((
            (row.on_day, row.id),
            VisitView {
                id: row.id,
                version: row.version,
                name: row.name,
                mine,
                on: row.on_day,
                way: row.way.0,
                place: row.place,
                households: shown(row.households),
                suggestions: shown(row.suggestions),
                consultations: shown(row.consultations),
                solved: shown(row.solved),
                complains: row.complains && row.petition_id.is_none(),
                complaint: heard.as_ref().and_then(|h| h.complaint.clone()),
                asked: heard.map(|h| h.asked),
                petition: became.map(|(id, name)| VisitPetition {
                    id: Some(id).filter(|_| name.handled),
                    number: name.number.clone(),
                }),
            },
        ));
    }
    Ok(Page::of(views, &page, |(key, _)| *key, |(_, view)| view))
}

/// What is wrong with a visit, whatever its rules say.
pub(super) fn check(tx: &Tx<'_>, row: &Row, form: &VisitForm) -> Outcome<()> {
    if form.on > tx.today() {
        return Err(Problem::field("/on", "in_future"));
    }
    if form.on < row.from_date {
        return Err(Problem::field("/on", "before_start"));
    }
    if row.kind.0.admits(form.way) { Ok(()) } else { Err(Problem::field("/way", "not_a_choice")) }
}

/// What the journal says: figures, and nothing of what was heard.
pub(super) fn told(form: &VisitForm) -> String {
    match form.way {
        Way::Door => format!("走访{}{}户", form.place, form.households),
        Way::Meeting => format!("在{}召开恳谈会", form.place),
        Way::Reception => format!("在{}接访{}批", form.place, form.households),
    }
}

type Columns = (
    (
        diesel::dsl::Eq<visit::on_day, NaiveDate>,
        diesel::dsl::Eq<visit::way, Stored<Way>>,
        diesel::dsl::Eq<visit::place, String>,
        diesel::dsl::Eq<visit::sealed, Vec<u8>>,
        diesel::dsl::Eq<visit::complains, bool>,
    ),
    (
        diesel::dsl::Eq<visit::households, i32>,
        diesel::dsl::Eq<visit::counted, i32>,
        diesel::dsl::Eq<visit::suggestions, i32>,
        diesel::dsl::Eq<visit::consultations, i32>,
        diesel::dsl::Eq<visit::solved, i32>,
    ),
);

fn columns(tx: &Tx<'_>, kind: Kind, id: Id, form: &VisitForm) -> Outcome<Columns> {
    let complaint = form.complaint.clone().filter(|text| !text.trim().is_empty());
    let complains = complaint.is_some();
    let sealed = SEALED.write(tx.keys(), id, &Heard { asked: form.asked.clone(), complaint })?;
    Ok((
        (
            visit::on_day.eq(form.on),
            visit::way.eq(Stored(form.way)),
            visit::place.eq(form.place.clone()),
            visit::sealed.eq(sealed),
            visit::complains.eq(complains),
        ),
        (
            visit::households.eq(stored(form.households)),
            visit::counted.eq(stored(kind.counts(form.households))),
            visit::suggestions.eq(stored(form.suggestions)),
            visit::consultations.eq(stored(form.consultations)),
            visit::solved.eq(stored(form.solved)),
        ),
    ))
}

pub(super) fn create(tx: &mut Tx<'_>, row: &Row, own: Id, form: &VisitForm) -> Outcome<Id> {
    let id = tx.new_id();
    let said = columns(tx, row.kind.0, id, form)?;
    let of = (visit::id.eq(id), visit::version.eq(1), visit::task_id.eq(row.id), visit::assignee_id.eq(own));
    diesel::insert_into(visit::table).values((of, said)).execute(tx.conn)?;
    Ok(id)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, old: &Visit, form: &VisitForm) -> Outcome<()> {
    let said = columns(tx, row.kind.0, old.id, form)?;
    let one = visit::table.find(old.id).filter(visit::version.eq(old.version));
    let changed = diesel::update(one).set((said, visit::version.eq(old.version + 1))).execute(tx.conn)?;
    tx.won(changed)
}

/// A complaint becomes a petition, and stands there alone from then on.
pub(super) fn hand_over(tx: &mut Tx<'_>, row: &Row, said: &ActOnVisitTask) -> Outcome<()> {
    let id = said.visit_id.ok_or_else(|| Problem::field("/visit_id", "required"))?;
    let found = by_id(tx, row.id, id).map_err(|_| Problem::field("/visit_id", "not_found"))?;
    let heard = found.heard(tx)?;
    let waits = heard.complaint.filter(|_| found.petition_id.is_none());
    let content = waits.ok_or_else(|| Problem::field("/visit_id", "taken"))?;
    let place = said.place.clone().ok_or_else(|| Problem::field("/place", "required"))?;
    let channel = match row.kind.0 {
        Kind::Household => Channel::Visit,
        Kind::Reception => Channel::Patrol,
    };
    let (received_on, petitioner) = (found.on_day, said.petitioner.clone());
    let form = PetitionForm { channel, received_on, unit_id: row.unit_id, place, content, petitioner };
    let became = petition::take_over(tx, &form)?;
    let sealed = SEALED.write(tx.keys(), found.id, &Heard { asked: heard.asked, complaint: None })?;
    diesel::update(visit::table.find(found.id))
        .set((visit::petition_id.eq(became), visit::sealed.eq(sealed), visit::version.eq(found.version + 1)))
        .execute(tx.conn)?;
    Ok(())
}
