//! Rows of deliberation.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::deliberation::{
    Action, Capacity, CaseFacts, Consulted, Mode, Opinion, READERS, STEPS, State, agreed_by_silence, standing,
};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::view::{ActOnDeliberation, DeliberationForm, DeliberationObserver, DeliberationView};
use crate::capability::selection_case::{self, Case};
use crate::capability::{cadre, social_supervisor, verification};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::deliberation;

/// Stages in which people are consulted.
pub(super) const STAGES: &[Stage] = &[Stage::Inspecting, Stage::Inspected, Stage::Deliberating];

/// One consultation as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = deliberation)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub who: String,
    pub position: String,
    pub capacity: Stored<Capacity>,
    pub mode: Stored<Mode>,
    pub asked_on: NaiveDate,
    pub state: Stored<State>,
    pub answered_on: Option<NaiveDate>,
    pub opinion: Option<Stored<Opinion>>,
    pub text: String,
    pub observers: JsonText<Vec<DeliberationObserver>>,
}

impl Row {
    /// Who sat in, for the record.
    pub fn sat_in(&self) -> String {
        let names: Vec<_> = self.observers.0.iter().map(|one| one.name.as_str()).collect();
        if names.is_empty() { String::new() } else { format!("，监督员{}列席", names.join("、")) }
    }
}

/// Supervisors who may sit in on the deliberation of a case today.
pub(super) fn observers(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<DeliberationObserver>> {
    let today = tx.today();
    if reads(tx, case) { admitted(tx, case.id, today) } else { Ok(Vec::new()) }
}

fn admitted(tx: &mut Tx<'_>, case_id: Id, on: NaiveDate) -> Outcome<Vec<DeliberationObserver>> {
    let there = social_supervisor::observers(tx, case_id, on)?;
    Ok(there.into_iter().map(|(supervisor_id, name)| DeliberationObserver { supervisor_id, name }).collect())
}

/// Those who are named as having sat in on this day, each of them admitted to the case then.
fn named(tx: &mut Tx<'_>, case_id: Id, ids: &[Id], on: NaiveDate) -> Outcome<Vec<DeliberationObserver>> {
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let there = admitted(tx, case_id, on)?;
    let mut found = Vec::new();
    for (at, id) in ids.iter().enumerate() {
        let known = there.iter().find(|one| one.supervisor_id == *id).cloned();
        let known = known.ok_or_else(|| Problem::field(format!("/observers/{at}"), "not_a_choice"))?;
        if !found.contains(&known) {
            found.push(known);
        }
    }
    Ok(found)
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = deliberation::table.find(id).select(Row::as_select()).first(tx.conn)?;
    let case = selection_case::visible(tx, row.case_id)?;
    if reads(tx, &case) { Ok((case, row)) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

fn reads(tx: &Tx<'_>, case: &Case) -> bool {
    tx.actor().holds_any(READERS, &case.unit_path)
}

fn rows(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Row>> {
    let rows = deliberation::table.filter(deliberation::case_id.eq(case_id));
    Ok(rows.order(deliberation::id).select(Row::as_select()).load(tx.conn)?)
}

pub(super) fn of_case(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<DeliberationView>> {
    if !reads(tx, case) {
        return Ok(Vec::new());
    }
    rows(tx, case.id)?.into_iter().map(|row| detail(tx, case, row)).collect()
}

pub(super) fn detail(tx: &mut Tx<'_>, case: &Case, row: Row) -> Outcome<DeliberationView> {
    let params = selection_case::params(tx, case)?;
    let terms = Terms { params: &params, overrides: &[] };
    let silent = row.state.0 == State::Asked && row.capacity.0 == Capacity::DualManager;
    let who = standing(tx.actor(), &case.unit_path);
    Ok(DeliberationView {
        agreed_by_silence: silent && agreed_by_silence(row.asked_on, tx.today(), params.letter_dual_management_months),
        actions: machine::offers(STEPS, row.state.0, &who, &(), &terms),
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        who: row.who,
        position: row.position,
        capacity: row.capacity.0,
        mode: row.mode.0,
        asked_on: row.asked_on,
        state: row.state.0,
        answered_on: row.answered_on,
        opinion: row.opinion.map(|o| o.0),
        text: row.text,
        observers: row.observers.0,
    })
}

pub(super) fn create(tx: &mut Tx<'_>, form: &DeliberationForm) -> Outcome<(Case, Row)> {
    let case = selection_case::visible(tx, form.case_id)?;
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    let asked_on = form.asked_on.unwrap_or(tx.today());
    if asked_on > tx.today() {
        return Err(Problem::field("/asked_on", "in_future"));
    }
    case.in_stage(STAGES)?;
    let observers = named(tx, case.id, &form.observers, asked_on)?;
    let row = Row {
        id: tx.new_id(),
        version: 1,
        case_id: case.id,
        who: form.who.clone(),
        position: form.position.clone(),
        capacity: Stored(form.capacity),
        mode: Stored(form.mode),
        asked_on,
        state: Stored(if form.opinion.is_some() { State::Answered } else { State::Asked }),
        answered_on: form.opinion.map(|_| tx.today()),
        opinion: form.opinion.map(Stored),
        text: form.text.clone(),
        observers: JsonText(observers),
    };
    diesel::insert_into(deliberation::table).values(&row).execute(tx.conn)?;
    Ok((case, row))
}

/// The only writer of a consultation's state after its creation.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    body: &ActOnDeliberation,
) -> Outcome<()> {
    let one = deliberation::table.find(row.id);
    let changed = diesel::update(one.filter(deliberation::version.eq(row.version)))
        .set((deliberation::state.eq(Stored(step.to())), deliberation::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.action() == Action::Answer {
        let today = tx.today();
        let mut observers = row.observers.0.clone();
        for one in named(tx, row.case_id, &body.observers, today)? {
            if !observers.contains(&one) {
                observers.push(one);
            }
        }
        let said = (
            deliberation::answered_on.eq(today),
            deliberation::opinion.eq(body.opinion.map(Stored)),
            deliberation::text.eq(&body.text),
            deliberation::observers.eq(JsonText(observers)),
        );
        diesel::update(one).set(said).execute(tx.conn)?;
    }
    Ok(())
}

/// What R-DEL-1 needs of a case.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let live: Vec<_> = verification::live(tx, case.id)?.into_iter().map(|c| c.cadre_id).collect();
    let kin = cadre::kin(tx, &live)?;
    let consulted = rows(tx, case.id)?
        .into_iter()
        .filter(|r| r.state.0 != State::Withdrawn)
        .map(|r| Consulted {
            who: r.who,
            capacity: r.capacity.0,
            asked_on: r.asked_on,
            answered: r.state.0 == State::Answered,
        })
        .collect();
    let non_party = kin.into_iter().filter(|k| !k.party_member()).map(|k| k.name).collect();
    Ok(CaseFacts { today: Some(tx.today()), consulted, non_party })
}
