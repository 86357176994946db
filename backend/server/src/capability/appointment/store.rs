//! Rows of appointments. The only writers of an appointment's state are the functions that take a `Taken`.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::appointment::{
    Action, CaseFacts, Facts, OneFact, STEPS, State, Talk, TenureBasis, begins_on_probation, standing,
};
use hezhen_domain::calendar::add_months;
use hezhen_domain::candidate::{Action as CandidateAction, State as CandidateState};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::probation::State as ProbationState;
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Kind, State as Stage};

use super::view::{ActOnAppointment, AppointmentTerms, AppointmentView};
use crate::capability::selection_case::{self, Case};
use crate::capability::{cadre as cadres, candidate, probation, tenure};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{appointment, cadre, post, probation as probations, unit as units};

/// The issuer's mark where nothing else is said.
const PREFIX: &str = "县委组任";

/// An appointment as stored, with person and post.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = appointment)]
#[allow(missing_docs)]
pub struct Appointment {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub candidate_id: Id,
    pub cadre_id: Id,
    #[diesel(select_expression = cadre::name)]
    pub name: String,
    #[diesel(select_expression = cadre::title)]
    pub title: String,
    #[diesel(select_expression = cadre::rank)]
    pub rank: String,
    pub post_id: Id,
    #[diesel(select_expression = post::name)]
    pub post_name: String,
    #[diesel(select_expression = post::rank)]
    pub post_rank: String,
    #[diesel(select_expression = post::is_elected)]
    pub is_elected: bool,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub state: Stored<State>,
    pub tenure_basis: Stored<TenureBasis>,
    pub tenure_from: Option<NaiveDate>,
    pub on_probation: bool,
    pub probation_reason: Option<String>,
    pub relieve: bool,
    pub talk: Option<JsonText<Talk>>,
    pub doc_no: Option<String>,
    pub issued_on: Option<NaiveDate>,
    pub issued_by: Option<String>,
    pub reason: Option<String>,
}

macro_rules! joined {
    () => {
        appointment::table.inner_join(cadre::table).inner_join(post::table.inner_join(units::table))
    };
}

impl Appointment {
    /// Whether this takes the post away.
    pub fn removal(&self, case: &Case) -> bool {
        case.kind.0 == Kind::Removal
    }

    /// What its rules need to know.
    pub(super) fn facts(&self, case: &Case) -> Facts {
        Facts {
            notice_confirmed: !matches!(case.state.0, Stage::Decided | Stage::Publicising),
            talk_held: self.talk.is_some(),
            tenure_known: self.tenure_from.is_some(),
            removal: self.removal(case),
        }
    }

    /// On which terms.
    pub(super) fn terms(&self) -> AppointmentTerms {
        AppointmentTerms {
            tenure_basis: self.tenure_basis.0,
            tenure_from: self.tenure_from,
            on_probation: self.on_probation,
            probation_reason: self.probation_reason.clone(),
            relieve: self.relieve,
        }
    }
}

/// Opens an appointment for every adopted candidate that has none: when a case registers its decision.
///
/// # Errors
/// Those of the database.
pub fn open(tx: &mut Tx<'_>, case: &Case) -> Outcome<()> {
    let there: Vec<Id> =
        appointment::table.filter(appointment::case_id.eq(case.id)).select(appointment::candidate_id).load(tx.conn)?;
    let adopted: Vec<_> = candidate::of_case(tx, case.id)?
        .into_iter()
        .filter(|c| c.state == CandidateState::Decided && !there.contains(&c.id))
        .collect();
    let ids: Vec<Id> = adopted.iter().map(|c| c.cadre_id).collect();
    let people = cadres::briefs(tx, &ids)?;
    let posts: Vec<(Id, bool, String)> = post::table
        .filter(post::id.eq_any(adopted.iter().map(|c| c.post_id)))
        .select((post::id, post::is_elected, post::rank))
        .load(tx.conn)?;
    let posts: HashMap<Id, (bool, String)> =
        posts.into_iter().map(|(id, elected, rank)| (id, (elected, rank))).collect();
    let (now, today) = (tx.now(), tx.today());
    for one in adopted {
        let (elected, post_rank) = posts.get(&one.post_id).ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
        let rank = people.get(&one.cadre_id).map(|c| c.rank.as_str()).unwrap_or_default();
        let trial = begins_on_probation(case.kind.0, *elected, rank, post_rank);
        let (basis, from) = match elected {
            true => (TenureBasis::Election, None),
            false => (TenureBasis::Decision, Some(today)),
        };
        let id = tx.new_id();
        diesel::insert_into(appointment::table)
            .values((
                (appointment::id.eq(id), appointment::version.eq(1), appointment::case_id.eq(case.id)),
                (appointment::candidate_id.eq(one.id), appointment::cadre_id.eq(one.cadre_id)),
                (appointment::post_id.eq(one.post_id), appointment::state.eq(Stored(State::TalkPending))),
                (appointment::tenure_basis.eq(Stored(basis)), appointment::tenure_from.eq(from)),
                (appointment::on_probation.eq(trial), appointment::relieve.eq(true)),
                appointment::created_at.eq(now),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// The appointments of a case, in the order of their posts, whoever asks.
///
/// # Errors
/// Those of the database.
pub fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Appointment>> {
    Ok(joined!()
        .filter(appointment::case_id.eq(case_id))
        .order((appointment::post_id, appointment::id))
        .select(Appointment::as_select())
        .load(tx.conn)?)
}

type Trial = (Id, Id, Stored<ProbationState>, NaiveDate);

fn trials(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Trial>> {
    Ok(probations::table
        .filter(probations::case_id.eq(case_id))
        .select((probations::appointment_id, probations::id, probations::state, probations::until_date))
        .load(tx.conn)?)
}

/// What the case's rules need of its appointments and probations.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let rows = of_case(tx, case.id)?;
    let trials = trials(tx, case.id)?;
    let fact = |row: Appointment| {
        let trial = trials.iter().find(|t| t.0 == row.id);
        let settled = trial.is_some_and(|t| matches!(t.2.0, ProbationState::Confirmed | ProbationState::Failed));
        OneFact {
            name: row.name,
            issued: row.state.0 == State::DocumentIssued,
            cancelled: row.state.0 == State::Cancelled,
            on_probation: row.on_probation,
            probation_settled: settled,
        }
    };
    Ok(CaseFacts { appointments: rows.into_iter().map(fact).collect() })
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Appointment)> {
    let row: Appointment = joined!().filter(appointment::id.eq(id)).select(Appointment::as_select()).first(tx.conn)?;
    Ok((selection_case::visible(tx, row.case_id)?, row))
}

pub(super) fn views(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<AppointmentView>> {
    let (rows, trials) = (of_case(tx, case.id)?, trials(tx, case.id)?);
    let params = selection_case::params(tx, case)?;
    Ok(rows.into_iter().map(|row| drawn(tx, case, row, &trials, &params)).collect())
}

pub(super) fn view(tx: &mut Tx<'_>, case: &Case, row: Appointment) -> Outcome<AppointmentView> {
    let trials = trials(tx, case.id)?;
    let params = selection_case::params(tx, case)?;
    Ok(drawn(tx, case, row, &trials, &params))
}

fn drawn(tx: &Tx<'_>, case: &Case, row: Appointment, trials: &[Trial], params: &Params) -> AppointmentView {
    let facts = row.facts(case);
    let who = standing(tx.actor(), &case.unit_path, row.cadre_id.0);
    let terms = Terms { params, overrides: &[] };
    let trial = trials.iter().find(|t| t.0 == row.id);
    AppointmentView {
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        terms: row.terms(),
        removal: row.removal(case),
        probation_until: trial.map(|t| t.3),
        probation_id: trial.map(|t| t.1),
        case_title: case.title.clone(),
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        candidate_id: row.candidate_id,
        cadre_id: row.cadre_id,
        name: row.name,
        title: row.title,
        post_id: row.post_id,
        post_name: row.post_name,
        unit_name: row.unit_name,
        state: row.state.0,
        talk: row.talk.map(|t| t.0),
        doc_no: row.doc_no,
        issued_on: row.issued_on,
        issued_by: row.issued_by,
        reason: row.reason,
    }
}

/// Refuses who is not the case's staff.
pub(super) fn may_edit(tx: &Tx<'_>, case: &Case) -> Outcome<()> {
    let staff = tx.actor().holds(Role::OrgStaff, &case.unit_path);
    if staff { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// Refuses once the document is out.
pub(super) fn in_preparation(case: &Case, row: &Appointment) -> Outcome<()> {
    case.in_stage(&[Stage::Decided, Stage::Publicising, Stage::Appointing])?;
    match row.state.0 {
        State::TalkPending | State::TalkHeld => Ok(()),
        State::DocumentIssued | State::Cancelled => Err(Problem::new(ProblemKind::WrongState)),
    }
}

pub(super) fn edit(tx: &mut Tx<'_>, case: &Case, row: &Appointment, form: &AppointmentTerms) -> Outcome<()> {
    if form.tenure_from.is_some_and(|day| day > tx.today()) {
        return Err(Problem::field("/tenure_from", "in_future"));
    }
    let expected = begins_on_probation(case.kind.0, row.is_elected, &row.rank, &row.post_rank);
    let reason = form.probation_reason.as_deref().map(str::trim).filter(|r| !r.is_empty());
    if form.on_probation != expected && reason.is_none() {
        return Err(Problem::field("/probation_reason", "required"));
    }
    let one = appointment::table.find(row.id).filter(appointment::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            appointment::tenure_basis.eq(Stored(form.tenure_basis)),
            appointment::tenure_from.eq(form.tenure_from),
            appointment::on_probation.eq(form.on_probation),
            appointment::probation_reason.eq(reason),
            appointment::relieve.eq(form.relieve),
            appointment::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

fn advance(tx: &mut Tx<'_>, row: &Appointment, step: &Taken<State, Action>) -> Outcome<()> {
    let one = appointment::table.find(row.id).filter(appointment::version.eq(row.version));
    let changed = diesel::update(one)
        .set((appointment::state.eq(Stored(step.to())), appointment::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// Keeps the talk; it comes after the notice, and is no news of tomorrow.
pub(super) fn talk(
    tx: &mut Tx<'_>,
    case: &Case,
    row: &Appointment,
    step: &Taken<State, Action>,
    talk: Option<&Talk>,
) -> Outcome<()> {
    case.in_stage(&[Stage::Appointing])?;
    if talk.is_some_and(|t| t.held_on > tx.today()) {
        return Err(Problem::field("/talk/held_on", "in_future"));
    }
    advance(tx, row, step)?;
    let talk = talk.cloned().map(JsonText);
    diesel::update(appointment::table.find(row.id)).set(appointment::talk.eq(talk)).execute(tx.conn)?;
    Ok(())
}

/// Issues the document: its number, the tenure, what ends with it, the candidate, the probation.
pub(super) fn issue(
    tx: &mut Tx<'_>,
    case: &Case,
    row: &Appointment,
    step: &Taken<State, Action>,
    body: &ActOnAppointment,
    params: &Params,
) -> Outcome<String> {
    let today = tx.today();
    let number = document(tx, row, body, today)?;
    advance(tx, row, step)?;
    let from = row.tenure_from.unwrap_or(today);
    let trial = row.on_probation && !row.removal(case);
    let until = trial.then(|| add_months(today, params.probation_months));
    let tenure_id = if row.removal(case) {
        tenure::relieve(tx, row.cadre_id, Some(row.post_id), from, &number)?;
        cadres::leaves(tx, case, row.cadre_id, from)?;
        None
    } else {
        if row.relieve {
            tenure::relieve(tx, row.cadre_id, None, from, "另有任用")?;
        }
        let beside = !row.relieve && tenure::serves(tx, row.cadre_id)?;
        cadres::takes(tx, case, row.cadre_id, row.post_id, from, (beside, trial))?;
        Some(tenure::appoint(tx, row.cadre_id, row.post_id, from, &number, until)?)
    };
    let by = tx.actor().name().to_owned();
    diesel::update(appointment::table.find(row.id))
        .set((
            appointment::doc_no.eq(&number),
            appointment::issued_on.eq(today),
            appointment::issued_by.eq(by),
            appointment::tenure_id.eq(tenure_id),
        ))
        .execute(tx.conn)?;
    candidate::settle(tx, row.candidate_id, CandidateAction::Appoint, None)?;
    if trial {
        probation::begin(tx, case, row.id, row.cadre_id, row.post_id, &row.name, params)?;
    }
    Ok(number)
}

/// The next number, or that of another appointment of this case issued today.
fn document(tx: &mut Tx<'_>, row: &Appointment, body: &ActOnAppointment, today: NaiveDate) -> Outcome<String> {
    let Some(other) = body.same_document_as else {
        return number::document(tx, body.prefix.as_deref().map_or(PREFIX, str::trim));
    };
    let found: Option<Option<String>> = appointment::table
        .filter(appointment::id.eq(other).and(appointment::case_id.eq(row.case_id)))
        .filter(appointment::issued_on.eq(today))
        .select(appointment::doc_no)
        .first(tx.conn)
        .optional()?;
    found.flatten().ok_or_else(|| Problem::field("/same_document_as", "no_such_document"))
}

/// Lets an appointment come to nothing; the candidate is released.
pub(super) fn cancel(
    tx: &mut Tx<'_>,
    row: &Appointment,
    step: &Taken<State, Action>,
    reason: Option<&str>,
) -> Outcome<()> {
    advance(tx, row, step)?;
    diesel::update(appointment::table.find(row.id)).set(appointment::reason.eq(reason)).execute(tx.conn)?;
    candidate::settle(tx, row.candidate_id, CandidateAction::Release, reason)
}
