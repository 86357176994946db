//! Rows of candidates. The only writer of a candidate's state is [`advance`].

use std::collections::HashMap;

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::select;
use hezhen_domain::candidate::{Action, Facts, STEPS, State, system};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::form::{Answer, CandidateForm, EvidenceForm};
use super::view::CandidateBrief;
use crate::capability::cadre;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre as cadres, candidate, case_post, selection_case as cases};

/// A candidate as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = candidate)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub post_id: Id,
    pub cadre_id: Id,
    pub source_nomination_id: Option<Id>,
    pub state: Stored<State>,
    pub answers: JsonText<Vec<Answer>>,
    pub signer_name: Option<String>,
    pub signed_at: Option<Ts>,
    pub scores: JsonText<EvidenceForm>,
    pub reason: Option<String>,
    pub created_at: Ts,
}

/// The cases that the person `cadre` is a candidate of, as a subquery (SOD-3).
#[diesel::dsl::auto_type]
pub fn cases_of(cadre: Id) -> _ {
    candidate::table.filter(candidate::cadre_id.eq(cadre)).select(candidate::case_id)
}

/// Whether the person is or was a candidate of the case: such a person sees nothing of it (SOD-3).
///
/// # Errors
/// Those of the database.
pub fn is_subject(tx: &mut Tx<'_>, case_id: Id, cadre_id: Id) -> Outcome<bool> {
    let found = candidate::table.filter(candidate::cadre_id.eq(cadre_id).and(candidate::case_id.eq(case_id)));
    Ok(select(exists(found)).get_result(tx.conn)?)
}

/// The open cases, with their numbers, in which the person is a candidate in one of `states`.
///
/// # Errors
/// Those of the database.
pub fn open_cases_of(tx: &mut Tx<'_>, cadre_id: Id, states: &[State]) -> Outcome<Vec<(Id, String)>> {
    let ended = [Stored(Stage::Closed), Stored(Stage::Archived), Stored(Stage::Terminated)];
    let states: Vec<_> = states.iter().copied().map(Stored).collect();
    Ok(candidate::table
        .inner_join(cases::table)
        .filter(candidate::cadre_id.eq(cadre_id).and(candidate::state.eq_any(states)))
        .filter(cases::state.ne_all(ended))
        .select((cases::id, cases::number))
        .load(tx.conn)?)
}

pub(super) fn rows(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Row>> {
    let found = candidate::table.filter(candidate::case_id.eq(case_id));
    Ok(found.order((candidate::post_id, candidate::id)).select(Row::as_select()).load(tx.conn)?)
}

/// The candidates of a case, in the order of their posts.
///
/// # Errors
/// Those of the database.
pub fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<CandidateBrief>> {
    let rows: Vec<Line> = candidate::table
        .inner_join(cadres::table)
        .filter(candidate::case_id.eq(case_id))
        .order((candidate::post_id, candidate::id))
        .select(LINE)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(brief).collect())
}

/// Those of `ids` that are candidates of a case: what a request about a few of hundreds needs to know.
///
/// # Errors
/// Those of the database.
pub fn among(tx: &mut Tx<'_>, case_id: Id, ids: &[Id]) -> Outcome<Vec<CandidateBrief>> {
    let rows: Vec<Line> = candidate::table
        .inner_join(cadres::table)
        .filter(candidate::case_id.eq(case_id).and(candidate::id.eq_any(ids)))
        .order((candidate::post_id, candidate::id))
        .select(LINE)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(brief).collect())
}

type Line = (Id, Id, Id, String, Stored<State>);

const LINE: (candidate::id, candidate::cadre_id, candidate::post_id, cadres::name, candidate::state) =
    (candidate::id, candidate::cadre_id, candidate::post_id, cadres::name, candidate::state);

fn brief((id, cadre_id, post_id, name, state): Line) -> CandidateBrief {
    CandidateBrief { id, cadre_id, post_id, name, state: state.0 }
}

/// Ids of the shortlisted candidates of a case.
///
/// # Errors
/// Those of the database.
pub fn shortlisted(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Id>> {
    let listed = candidate::case_id.eq(case_id).and(candidate::state.eq(Stored(State::Shortlisted)));
    Ok(candidate::table.filter(listed).select(candidate::id).load(tx.conn)?)
}

/// Moves a candidate because a meeting adopted, a document was issued or the case moved on, and says so in the journal.
///
/// # Errors
/// `not-found`; `wrong-state`.
pub fn settle(tx: &mut Tx<'_>, candidate_id: Id, action: Action, reason: Option<&str>) -> Outcome<()> {
    settle_all(tx, &[(candidate_id, action, reason)])
}

/// Moves candidates of one case; what is asked of the database first is asked for all of them at once.
///
/// # Errors
/// `not-found`; `wrong-state`.
pub fn settle_all(tx: &mut Tx<'_>, moves: &[(Id, Action, Option<&str>)]) -> Outcome<()> {
    let Some((first, ..)) = moves.first() else { return Ok(()) };
    let ids: Vec<Id> = moves.iter().map(|(id, ..)| *id).collect();
    let rows: Vec<(Row, String)> = candidate::table
        .inner_join(cadres::table)
        .filter(candidate::id.eq_any(ids))
        .select((Row::as_select(), cadres::name))
        .load(tx.conn)?;
    let rows: HashMap<Id, (Row, String)> = rows.into_iter().map(|one| (one.0.id, one)).collect();
    let known = |id| rows.get(id).ok_or_else(|| Problem::new(ProblemKind::NotFound));
    let stage = selection_case::by_id(tx, known(first)?.0.case_id)?.state.0;
    let params = Params::default();
    let terms = Terms { params: &params, overrides: &[] };
    let mut entries = Vec::new();
    for (id, action, reason) in moves {
        let (row, name) = known(id)?;
        let step = machine::ask(STEPS, *action, &system())?.take(row.state.0, &Facts::default(), &terms)?;
        advance(tx, row, &step, *reason)?;
        let entry = Entry::new("candidate", row.id, action).case(row.case_id, stage);
        let entry = entry.summary(format!("{name}{}", said(*action))).before(&step.from()).after(&step.to());
        entries.push(entry.reason(*reason));
    }
    journal::record_all(tx, entries)
}

/// An action in words, after a name.
pub(super) fn said(action: Action) -> &'static str {
    match action {
        Action::Shortlist => "列为考察对象建议人选",
        Action::Unlist => "移出考察对象建议人选",
        Action::Drop => "未列为考察对象",
        Action::Restore => "恢复为人选",
        Action::Withdraw => "退出",
        Action::Release => "不再作为人选",
        Action::Decide => "经会议讨论通过",
        Action::Appoint => "任职",
    }
}

/// A candidate steps back because the nomination was withdrawn; nothing happens once it is out anyway.
///
/// # Errors
/// `not-found`.
pub fn step_back(tx: &mut Tx<'_>, candidate_id: Id, reason: Option<&str>) -> Outcome<()> {
    let state: Stored<State> = candidate::table.find(candidate_id).select(candidate::state).first(tx.conn)?;
    match state.0 {
        State::Pool | State::Shortlisted => settle(tx, candidate_id, Action::Withdraw, reason),
        _ => Ok(()),
    }
}

/// The candidate for a nomination that enters the pool: a new one, or the one that another nomination brought.
///
/// # Errors
/// `conflict` when the person was dropped or stepped back.
pub fn admit(tx: &mut Tx<'_>, case: &Case, post_id: Id, cadre_id: Id, nomination_id: Id) -> Outcome<Id> {
    let one = candidate::case_id.eq(case.id).and(candidate::post_id.eq(post_id));
    let known: Option<Row> = candidate::table
        .filter(one.and(candidate::cadre_id.eq(cadre_id)))
        .select(Row::as_select())
        .first(tx.conn)
        .optional()?;
    match known {
        None => insert(tx, case, &CandidateForm { case_id: case.id, post_id, cadre_id }, Some(nomination_id)),
        Some(row) if matches!(row.state.0, State::Pool | State::Shortlisted) => Ok(row.id),
        Some(_) => Err(Problem::conflict("candidate_out")),
    }
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = candidate::table.find(id).select(Row::as_select()).first(tx.conn)?;
    Ok((selection_case::visible(tx, row.case_id)?, row))
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &CandidateForm) -> Outcome<Row> {
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if tx.actor().cadre_id() == Some(form.cadre_id) {
        return Err(Problem::not_permitted("SOD-3"));
    }
    cadre::must_exist(tx, form.cadre_id, "/cadre_id")?;
    let wanted = case_post::table.find((case.id, form.post_id));
    if !select(exists(wanted)).get_result::<bool>(tx.conn)? {
        return Err(Problem::field("/post_id", "not_of_case"));
    }
    case.in_stage(&[Stage::Recommending])?;
    let id = insert(tx, case, form, None)?;
    Ok(candidate::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

fn insert(tx: &mut Tx<'_>, case: &Case, form: &CandidateForm, source: Option<Id>) -> Outcome<Id> {
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(candidate::table)
        .values((
            (candidate::id.eq(id), candidate::version.eq(1), candidate::case_id.eq(case.id)),
            (candidate::post_id.eq(form.post_id), candidate::cadre_id.eq(form.cadre_id)),
            (candidate::source_nomination_id.eq(source), candidate::state.eq(Stored(State::Pool))),
            (candidate::answers.eq("[]"), candidate::scores.eq(JsonText(EvidenceForm::default()))),
            (candidate::creator_id.eq(creator), candidate::created_at.eq(now)),
        ))
        .execute(tx.conn)
        .map_err(|e| twice(e.into()))?;
    Ok(id)
}

fn twice(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field("/cadre_id", "twice") } else { problem }
}

pub(super) fn put_answers(tx: &mut Tx<'_>, row: &Row, answers: &[Answer]) -> Outcome<()> {
    let (now, actor) = (tx.now(), tx.actor().clone());
    let one = candidate::table.find(row.id).filter(candidate::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (candidate::version.eq(row.version + 1), candidate::answers.eq(JsonText(answers.to_vec()))),
            (candidate::signer_id.eq(actor.id()), candidate::signer_name.eq(actor.name())),
            candidate::signed_at.eq(now),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

pub(super) fn put_evidence(tx: &mut Tx<'_>, row: &Row, form: &EvidenceForm) -> Outcome<()> {
    let one = candidate::table.find(row.id).filter(candidate::version.eq(row.version));
    let changed = diesel::update(one)
        .set((candidate::version.eq(row.version + 1), candidate::scores.eq(JsonText(form.clone()))))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of a candidate's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, reason: Option<&str>) -> Outcome<()> {
    let one = candidate::table.find(row.id).filter(candidate::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            candidate::state.eq(Stored(step.to())),
            candidate::reason.eq(reason),
            candidate::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
