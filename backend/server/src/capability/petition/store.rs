//! Rows of petitions. The only writer of a petition's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::Taken;
use hezhen_domain::petition::{
    Action, Category, Channel, Destination, Effect, Paper, READERS, REGISTRARS, Regime, Relation, Satisfaction, State,
    Urgency, Verdict, enclosing,
};
use hezhen_domain::role::Role;
use hezhen_domain::verification::Clue;

use super::view::{PetitionForm, PetitionPlace, PetitionSaid};
use super::{clock, paper, sealed, suspect};
use crate::capability::selection_case::Case;
use crate::capability::{cadre, candidate, unit};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre as cadres, notice, petition, selection_case as cases, unit as units};

/// A petition as stored, with the unit whose office handles it.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = petition)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub number: Option<String>,
    pub channel: Stored<Channel>,
    pub received_on: NaiveDate,
    pub regime: Stored<Regime>,
    pub category: Stored<Category>,
    pub urgency: Stored<Urgency>,
    pub real_name: bool,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub subject_cadre_id: Option<Id>,
    pub subject_unit_id: Option<Id>,
    pub case_id: Option<Id>,
    pub notice_id: Option<Id>,
    pub clue: Option<Stored<Clue>>,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub handler_id: Option<Id>,
    pub handler_name: Option<String>,
    pub proposer_id: Option<Id>,
    pub verdict: Option<Stored<Verdict>>,
    pub concluded_on: Option<NaiveDate>,
    pub effect: Option<Stored<Effect>>,
    pub extended_by: i32,
    pub destination: Option<Stored<Destination>>,
    pub merged_into: Option<Id>,
    pub satisfaction: Option<Stored<Satisfaction>>,
    /// Whether the petitioner wrote after the last step of the office.
    pub unanswered: bool,
}

impl Row {
    /// What it is called.
    pub fn name(&self) -> String {
        self.number.clone().unwrap_or_else(|| "待登记信访事项".to_owned())
    }

    /// Where it belongs.
    pub fn place(&self) -> PetitionPlace {
        PetitionPlace {
            regime: self.regime.0,
            category: self.category.0,
            urgency: self.urgency.0,
            subject_cadre_id: self.subject_cadre_id,
            subject_unit_id: self.subject_unit_id,
            case_id: self.case_id,
            notice_id: self.notice_id,
        }
    }

    /// What it is to whoever asks.
    pub fn relation(&self, barred: &Barred) -> Relation<'_> {
        Relation {
            path: &self.unit_path,
            state: Some(self.state.0),
            handler: self.handler_id.map(|id| id.0),
            proposer: self.proposer_id.map(|id| id.0),
            discipline: self.destination.is_some_and(|d| d.0 == Destination::Discipline),
            concerned: barred.concerns(self),
        }
    }
}

/// Against whom the actor may know of no petition: oneself, and the units in which one works or holds an office.
#[derive(Debug, Clone)]
pub(super) struct Barred {
    pub cadre: Option<Id>,
    pub units: Vec<Id>,
    /// Those of which nobody has said yet whom they are about, and that may be about the actor.
    pub petitions: Vec<Id>,
}

impl Barred {
    fn concerns(&self, row: &Row) -> bool {
        let own = row.subject_cadre_id.is_some() && row.subject_cadre_id == self.cadre;
        own || row.subject_unit_id.is_some_and(|unit| self.units.contains(&unit)) || self.petitions.contains(&row.id)
    }
}

/// Against whom the actor may know of no petition.
pub(super) fn barred(tx: &mut Tx<'_>) -> Outcome<Barred> {
    let own = tx.actor().cadre_id();
    let mut paths: Vec<String> = tx.actor().grants.iter().flat_map(|g| enclosing(&g.scope.0)).collect();
    if let Some(own) = own {
        let at = cadres::table.inner_join(units::table).filter(cadres::id.eq(own)).select(units::path);
        let at: Option<String> = at.first(tx.conn).optional()?;
        paths.extend(at.iter().flat_map(|path| enclosing(path)));
        paths.extend(at);
    }
    paths.sort();
    paths.dedup();
    let units: Vec<Id> = units::table.filter(units::path.eq_any(paths)).select(units::id).load(tx.conn)?;
    let petitions = suspect::of_actor(tx, own, &units)?;
    Ok(Barred { cadre: own, units, petitions })
}

/// The petitions against the actor, or against a unit in which the actor works or holds an office: nothing of them is
/// listed anywhere.
///
/// # Errors
/// Those of the database.
pub fn unheard_of(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    if !tx.actor().has_any(READERS) && !tx.actor().has_any(&[Role::DisciplineLiaison]) {
        return Ok(Vec::new());
    }
    let barred = barred(tx)?;
    let own = barred.cadre.unwrap_or(Id::NOBODY);
    let them = petition::subject_cadre_id.eq(own).assume_not_null();
    let there = petition::subject_unit_id.eq_any(barred.units).assume_not_null();
    let cadre = petition::subject_cadre_id.is_not_null().and(them);
    let unit = petition::subject_unit_id.is_not_null().and(there);
    let mut all: Vec<Id> = petition::table.filter(cadre.or(unit)).select(petition::id).load(tx.conn)?;
    all.extend(barred.petitions);
    Ok(all)
}

/// Offices that learn from a case that somebody in it was complained of.
const TOLD: &[Role] =
    &[Role::OrgStaff, Role::OrgSupervisor, Role::Reviewer, Role::MinistersOffice, Role::PetitionOfficer];

/// Whether the actor may learn from a case over `path` that one of these was complained of: not who works with them.
///
/// # Errors
/// Those of the database.
pub fn tells(tx: &mut Tx<'_>, path: &str, persons: &[Id]) -> Outcome<bool> {
    if !tx.actor().holds_any(TOLD, path) {
        return Ok(false);
    }
    let barred = barred(tx)?;
    let own: Vec<Id> = cadres::table
        .filter(cadres::id.eq_any(persons.to_vec()).and(cadres::unit_id.eq_any(barred.units)))
        .select(cadres::id)
        .load(tx.conn)?;
    Ok(own.is_empty())
}

/// Whether the actor may learn from this case that one of its candidates was complained of, as [`tells`].
///
/// # Errors
/// Those of the database.
pub fn tells_of_case(tx: &mut Tx<'_>, case: &Case) -> Outcome<bool> {
    let cadres: Vec<Id> = candidate::of_case(tx, case.id)?.iter().map(|c| c.cadre_id).collect();
    tells(tx, &case.unit_path, &cadres)
}

/// What a petition is called, for who handed it over.
#[derive(Debug, Clone)]
pub struct Named {
    /// Its number, once it is registered.
    pub number: Option<String>,
    /// Whether the actor is shown the petition itself.
    pub handled: bool,
}

/// What these petitions are called; nothing of those against the actor, or against a unit of the actor's.
///
/// # Errors
/// Those of the database.
pub fn named(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Named>> {
    if ids.is_empty() {
        return Ok(HashMap::new());
    }
    let rows: Vec<Row> = petition::table
        .inner_join(units::table)
        .filter(petition::id.eq_any(ids.to_vec()))
        .select(Row::as_select())
        .load(tx.conn)?;
    let barred = barred(tx)?;
    let known = rows.into_iter().filter_map(|row| {
        let relation = row.relation(&barred);
        let handled = relation.seen(tx.actor());
        (!relation.concerned).then(|| (row.id, Named { number: row.number.clone(), handled }))
    });
    Ok(known.collect())
}

/// The petition, whoever asks.
pub(super) fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let row = petition::table.inner_join(units::table).filter(petition::id.eq(id));
    Ok(row.select(Row::as_select()).first(tx.conn)?)
}

/// The petition, for the offices that handle it; never for who is concerned.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Row, Barred)> {
    let row = by_id(tx, id)?;
    let barred = barred(tx)?;
    let seen = row.relation(&barred).seen(tx.actor());
    if seen { Ok((row, barred)) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// The place with what follows from it: the unit of the official, the case of the notice.
pub(super) fn placed(tx: &mut Tx<'_>, place: &PetitionPlace, pointer: &str) -> Outcome<PetitionPlace> {
    let mut placed = place.clone();
    let missing = |field: &str, code: &str| Problem::field(format!("{pointer}/{field}"), code);
    if let Some(id) = place.subject_cadre_id {
        let found =
            cadre::briefs(tx, &[id])?.remove(&id).ok_or_else(|| missing("subject_cadre_id", "no_such_cadre"))?;
        placed.subject_unit_id = Some(found.unit_id);
    } else if let Some(id) = place.subject_unit_id {
        unit::by_id(tx, id).map_err(|_| missing("subject_unit_id", "no_such_unit"))?;
    }
    if let Some(id) = place.notice_id {
        let of: Option<Option<Id>> = notice::table.find(id).select(notice::case_id).first(tx.conn).optional()?;
        placed.case_id = of.ok_or_else(|| missing("notice_id", "not_found"))?;
    } else if let Some(id) = place.case_id {
        let found: Option<Id> = cases::table.find(id).select(cases::id).first(tx.conn).optional()?;
        found.ok_or_else(|| missing("case_id", "not_found"))?;
    }
    Ok(placed)
}

type Columns = (
    diesel::dsl::Eq<petition::regime, Stored<Regime>>,
    diesel::dsl::Eq<petition::category, Stored<Category>>,
    diesel::dsl::Eq<petition::urgency, Stored<Urgency>>,
    diesel::dsl::Eq<petition::subject_cadre_id, Option<Id>>,
    diesel::dsl::Eq<petition::subject_unit_id, Option<Id>>,
    diesel::dsl::Eq<petition::case_id, Option<Id>>,
    diesel::dsl::Eq<petition::notice_id, Option<Id>>,
);

fn columns(place: &PetitionPlace) -> Columns {
    (
        petition::regime.eq(Stored(place.regime)),
        petition::category.eq(Stored(place.category)),
        petition::urgency.eq(Stored(place.urgency)),
        petition::subject_cadre_id.eq(place.subject_cadre_id),
        petition::subject_unit_id.eq(place.subject_unit_id),
        petition::case_id.eq(place.case_id),
        petition::notice_id.eq(place.notice_id),
    )
}

/// How something came in.
#[derive(Debug, Clone, Copy)]
pub(super) struct Arrival {
    pub id: Id,
    pub unit_id: Id,
    pub channel: Channel,
    pub received_on: NaiveDate,
    pub real_name: bool,
}

/// The row of what came in.
pub(super) fn insert(tx: &mut Tx<'_>, of: &Arrival, place: &PetitionPlace) -> Outcome<()> {
    let now = tx.now();
    diesel::insert_into(petition::table)
        .values((
            (petition::id.eq(of.id), petition::version.eq(1), petition::unit_id.eq(of.unit_id)),
            (petition::channel.eq(Stored(of.channel)), petition::received_on.eq(of.received_on)),
            (petition::real_name.eq(of.real_name), petition::extended_by.eq(0), petition::unanswered.eq(false)),
            (petition::state.eq(Stored(State::Received)), petition::state_since.eq(now)),
            columns(place),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Puts down what came in over the counter.
pub(super) fn create(tx: &mut Tx<'_>, form: &PetitionForm) -> Outcome<Row> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, REGISTRARS)?;
    if form.received_on > tx.today() {
        return Err(Problem::field("/received_on", "in_future"));
    }
    let place = placed(tx, &form.place, "/place")?;
    let id = tx.new_id();
    let arrival = Arrival {
        id,
        unit_id: unit.id,
        channel: form.channel,
        received_on: form.received_on,
        real_name: form.petitioner.is_some(),
    };
    insert(tx, &arrival, &place)?;
    paper::put(tx, id, Paper::Content, &PetitionSaid { text: form.content.clone(), ..PetitionSaid::default() })?;
    suspect::of_petition(tx, id, &place, &form.content)?;
    if let Some(petitioner) = &form.petitioner {
        let kept = sealed::kept(tx, petitioner, &form.content)?;
        paper::put(tx, id, Paper::Petitioner, &kept)?;
    }
    let row = by_id(tx, id)?;
    clock::receipt(tx, &row)?;
    Ok(row)
}

/// Takes over what came in elsewhere, and gives the petition that it is now.
///
/// # Errors
/// As of one that is put down: `invalid`, `not-permitted`.
pub fn take_over(tx: &mut Tx<'_>, form: &PetitionForm) -> Outcome<Id> {
    let row = create(tx, form)?;
    let entry = Entry::new("petition", row.id, "create").summary("收到信访事项");
    journal::record(tx, entry.after(&serde_json::json!({"channel": row.channel.0, "regime": row.regime.0})))?;
    Ok(row.id)
}

/// Says anew where it belongs; the clocks of another regime begin on the day of receipt.
pub(super) fn classify(tx: &mut Tx<'_>, row: &Row, place: &PetitionPlace) -> Outcome<()> {
    let place = placed(tx, place, "")?;
    let one = petition::table.find(row.id).filter(petition::version.eq(row.version));
    let changed = diesel::update(one).set((columns(&place), petition::version.eq(row.version + 1))).execute(tx.conn)?;
    tx.won(changed)?;
    if place.subject_cadre_id.or(place.subject_unit_id).is_some() {
        suspect::known(tx, row.id)?;
    }
    if place.regime != row.regime.0 {
        let row = by_id(tx, row.id)?;
        clock::receipt(tx, &row)?;
    }
    Ok(())
}

/// The petitioner wrote: whoever has its page open reads that first, for the version is another.
pub(super) fn unheard(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    let one = petition::table.find(id);
    diesel::update(one)
        .set((petition::unanswered.eq(true), petition::version.eq(petition::version + 1)))
        .execute(tx.conn)?;
    Ok(())
}

/// Something was said with one that was merged into it: the version is another.
pub(super) fn touched(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    let next = petition::version.eq(petition::version + 1);
    diesel::update(petition::table.find(id)).set(next).execute(tx.conn)?;
    Ok(())
}

/// The office went on with it.
pub(super) fn heard(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    diesel::update(petition::table.find(id)).set(petition::unanswered.eq(false)).execute(tx.conn)?;
    Ok(())
}

/// The only writer of a petition's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let now = tx.now();
    let one = petition::table.find(row.id).filter(petition::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (petition::state.eq(Stored(step.to())), petition::version.eq(row.version + 1)),
            petition::unanswered.eq(false),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.to() != step.from() {
        diesel::update(petition::table.find(row.id)).set(petition::state_since.eq(now)).execute(tx.conn)?;
    }
    Ok(())
}
