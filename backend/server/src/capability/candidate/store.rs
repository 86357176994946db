//! Rows of candidates. The only writer of a candidate's state is [`advance`].

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::select;
use hezhen_domain::candidate::{Action, Facts, STEPS, State, system};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::view::{CandidateBrief, CandidateForm, CandidateView};
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{candidate, case_post};

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

/// The candidates of a case, in the order of their posts.
///
/// # Errors
/// Those of the database.
pub fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<CandidateBrief>> {
    let rows: Vec<Row> = candidate::table
        .filter(candidate::case_id.eq(case_id))
        .order((candidate::post_id, candidate::id))
        .select(Row::as_select())
        .load(tx.conn)?;
    let brief = |row: Row| CandidateBrief {
        id: row.id,
        cadre_id: row.cadre_id,
        post_id: row.post_id,
        name: String::new(),
        state: row.state.0,
    };
    Ok(rows.into_iter().map(brief).collect())
}

/// Moves a candidate because a meeting adopted, a document was issued or the case moved on.
///
/// # Errors
/// `not-found`; `wrong-state`.
pub fn settle(tx: &mut Tx<'_>, candidate_id: Id, action: Action, reason: Option<&str>) -> Outcome<()> {
    let row: Row = candidate::table.find(candidate_id).select(Row::as_select()).first(tx.conn)?;
    let params = hezhen_domain::params::Params::default();
    let terms = Terms { params: &params, overrides: &[] };
    let step = machine::ask(STEPS, action, &system())?.take(row.state.0, &Facts::default(), &terms)?;
    advance(tx, &row, &step, reason)
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = candidate::table.find(id).select(Row::as_select()).first(tx.conn)?;
    Ok((selection_case::visible(tx, row.case_id)?, row))
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &CandidateForm, source: Option<Id>) -> Outcome<Row> {
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if tx.actor().cadre_id() == Some(form.cadre_id) {
        return Err(Problem::not_permitted("SOD-3"));
    }
    let wanted = case_post::table.find((case.id, form.post_id));
    if !select(exists(wanted)).get_result::<bool>(tx.conn)? {
        return Err(Problem::field("/post_id", "not_of_case"));
    }
    case.in_stage(&[Stage::Recommending])?;
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(candidate::table)
        .values((
            (candidate::id.eq(id), candidate::version.eq(1), candidate::case_id.eq(case.id)),
            (candidate::post_id.eq(form.post_id), candidate::cadre_id.eq(form.cadre_id)),
            (candidate::source_nomination_id.eq(source), candidate::state.eq(Stored(State::Pool))),
            (candidate::answers.eq("[]"), candidate::scores.eq("[]"), candidate::note.eq("")),
            (candidate::creator_id.eq(creator), candidate::created_at.eq(now)),
        ))
        .execute(tx.conn)
        .map_err(|e| twice(e.into()))?;
    Ok(candidate::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

fn twice(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field("/cadre_id", "twice") } else { problem }
}

pub(super) fn detail(_tx: &mut Tx<'_>, _case: &Case, row: Row) -> Outcome<CandidateView> {
    Ok(CandidateView {
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        post_id: row.post_id,
        cadre_id: row.cadre_id,
        name: String::new(),
        source_nomination_id: row.source_nomination_id,
        state: row.state.0,
        created_at: row.created_at,
    })
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
