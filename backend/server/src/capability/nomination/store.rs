//! Rows of nominations, and who sees them.

use std::collections::{HashMap, HashSet};

use diesel::dsl::exists;
use diesel::prelude::*;
use diesel::select;
use hezhen_domain::machine::{self, Broken, Standing, Terms};
use hezhen_domain::nomination::sheet::Line;
use hezhen_domain::nomination::{Method, NOMINATORS, R_NOM_2, STEPS, Source, State, Ties, Who, standing};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Kind, State as Stage};

use super::form::{NominationQuery, NominatorForm, QualificationForm};
use super::qualify;
use super::view::{NominationCall, NominationRow, NominationView, SheetLine};
use crate::capability::selection_case::{self, Case};
use crate::capability::{cadre, gate_override};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{case_post, nomination, post, selection_case as cases, unit as units};

/// A nomination as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = nomination)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub post_id: Id,
    pub cadre_id: Id,
    pub source: Stored<Source>,
    pub method: Stored<Method>,
    pub nominators: JsonText<Vec<NominatorForm>>,
    pub reason: String,
    pub attachments: JsonText<Vec<Id>>,
    pub state: Stored<State>,
    pub state_reason: Option<String>,
    pub stated: JsonText<QualificationForm>,
    pub qualifier_name: Option<String>,
    pub qualified_at: Option<Ts>,
    pub candidate_id: Option<Id>,
    pub creator_id: Id,
    pub creator_name: String,
    pub created_at: Ts,
    pub submitted_at: Option<Ts>,
}

impl Row {
    pub fn ties(&self) -> Ties {
        Ties {
            maker: self.creator_id.0,
            nominators: self.nominators.0.iter().filter_map(|n| n.cadre_id).map(|id| id.0).collect(),
            nominee: self.cadre_id.0,
            own: self.source.0 == Source::Own,
        }
    }

    pub fn who(&self, tx: &Tx<'_>, case: &Case) -> Standing<Who> {
        standing(tx.actor(), &case.unit_path, &self.ties())
    }
}

/// Handed in, and not yet decided: whoever is put forward sees nothing of the case meanwhile (SOD-3).
pub const UNDER_WAY: [Stored<State>; 2] = [Stored(State::Submitted), Stored(State::Qualified)];

/// The cases in which the person `cadre` is put forward, as a subquery; `states` are [`UNDER_WAY`].
#[diesel::dsl::auto_type]
pub fn of_nominee(cadre: Id, states: [Stored<State>; 2]) -> _ {
    nomination::table
        .filter(nomination::cadre_id.eq(cadre).and(nomination::state.eq_any(states)))
        .select(nomination::case_id)
}

/// Whether the person is put forward in the case. Candidates are asked for by themselves.
///
/// # Errors
/// Those of the database.
pub fn is_nominee(tx: &mut Tx<'_>, case_id: Id, cadre_id: Id) -> Outcome<bool> {
    let found = nomination::table.filter(nomination::case_id.eq(case_id).and(nomination::cadre_id.eq(cadre_id)));
    Ok(select(exists(found.filter(nomination::state.eq_any(UNDER_WAY)))).get_result(tx.conn)?)
}

/// The sources of everybody's nominations in a case that were not rejected or withdrawn, by post and person.
///
/// # Errors
/// Those of the database.
pub fn sources(tx: &mut Tx<'_>, case_id: Id) -> Outcome<HashMap<(Id, Id), Vec<Source>>> {
    let out = [Stored(State::Draft), Stored(State::Rejected), Stored(State::Withdrawn)];
    let rows: Vec<(Id, Id, Stored<Source>)> = nomination::table
        .filter(nomination::case_id.eq(case_id).and(nomination::state.ne_all(out)))
        .order(nomination::id)
        .select((nomination::post_id, nomination::cadre_id, nomination::source))
        .load(tx.conn)?;
    let mut found: HashMap<(Id, Id), Vec<Source>> = HashMap::new();
    for (post, cadre, source) in rows {
        let list = found.entry((post, cadre)).or_default();
        if !list.contains(&source.0) {
            list.push(source.0);
        }
    }
    Ok(found)
}

/// Whose nominations in a case were qualified, by post and person.
///
/// # Errors
/// Those of the database.
pub fn qualified(tx: &mut Tx<'_>, case_id: Id) -> Outcome<HashSet<(Id, Id)>> {
    let states = [Stored(State::Qualified), Stored(State::InPool), Stored(State::Selected)];
    let rows = nomination::table.filter(nomination::case_id.eq(case_id).and(nomination::state.eq_any(states)));
    let rows: Vec<(Id, Id)> = rows.select((nomination::post_id, nomination::cadre_id)).load(tx.conn)?;
    Ok(rows.into_iter().collect())
}

/// Who stands in a case by an exception from what the post asks (破格), by post and person.
///
/// # Errors
/// Those of the database.
pub fn exceptional(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<(Id, Id)>> {
    let passed = gate_override::passed(tx, case_id, R_NOM_2.id)?;
    let out = [Stored(State::Rejected), Stored(State::Withdrawn)];
    let rows = nomination::table.filter(nomination::id.eq_any(passed).and(nomination::state.ne_all(out)));
    Ok(rows.select((nomination::post_id, nomination::cadre_id)).load(tx.conn)?)
}

/// The nomination with its case: whoever made it sees it, and whoever sees the case. The flag says which.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row, bool)> {
    let row: Row = nomination::table.find(id).select(Row::as_select()).first(tx.conn)?;
    match selection_case::visible(tx, row.case_id) {
        Ok(case) => Ok((case, row, true)),
        Err(problem) if problem.kind() == ProblemKind::NotFound && row.creator_id == tx.actor().id() => {
            Ok((selection_case::by_id(tx, row.case_id)?, row, false))
        }
        Err(problem) => Err(problem),
    }
}

/// The case of a nomination, for those who see the case.
///
/// # Errors
/// `not-found`.
pub fn case_of(tx: &mut Tx<'_>, id: Id) -> Outcome<Case> {
    let case_id: Id = nomination::table.find(id).select(nomination::case_id).first(tx.conn)?;
    selection_case::visible(tx, case_id)
}

/// Unit and name of posts.
fn titles(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, String>> {
    let rows: Vec<(Id, String, String)> = post::table
        .inner_join(units::table)
        .filter(post::id.eq_any(ids))
        .select((post::id, units::name, post::name))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(id, unit, name)| (id, format!("{unit}{name}"))).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, query: NominationQuery) -> Outcome<Page<NominationRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let seen = match query.case_id {
        Some(id) => selection_case::visible(tx, id).map(|case| vec![case]).unwrap_or_default(),
        None => selection_case::open_cases(tx)?,
    };
    let ids: Vec<Id> = seen.iter().map(|c| c.id).collect();
    let me = tx.actor().id();
    let mut rows = nomination::table.inner_join(cases::table.inner_join(units::table)).into_boxed();
    rows = if query.mine {
        rows.filter(nomination::creator_id.eq(me))
    } else {
        rows.filter(nomination::case_id.eq_any(ids).or(nomination::creator_id.eq(me)))
    };
    if let Some(case_id) = query.case_id {
        rows = rows.filter(nomination::case_id.eq(case_id));
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(nomination::id.lt(after));
    }
    if let Some(post_id) = query.post_id {
        rows = rows.filter(nomination::post_id.eq(post_id));
    }
    if let Some(state) = query.state {
        rows = rows.filter(nomination::state.eq(Stored(state)));
    }
    if let Some(source) = query.source {
        rows = rows.filter(nomination::source.eq(Stored(source)));
    }
    let rows: Vec<(Row, String, String)> = rows
        .order(nomination::id.desc())
        .limit(page.rows())
        .select((Row::as_select(), cases::number, units::path))
        .load(tx.conn)?;
    let people = cadre::briefs(tx, &rows.iter().map(|r| r.0.cadre_id).collect::<Vec<_>>())?;
    let posts = titles(tx, &rows.iter().map(|r| r.0.post_id).collect::<Vec<_>>())?;
    let actor = tx.actor().clone();
    let line = |(row, case_number, path): (Row, String, String)| {
        let person = people.get(&row.cadre_id);
        let actions = machine::offers_in_list(STEPS, row.state.0, &standing(&actor, &path, &row.ties()));
        NominationRow {
            id: row.id,
            case_id: row.case_id,
            case_number,
            post_id: row.post_id,
            post_title: posts.get(&row.post_id).cloned().unwrap_or_default(),
            cadre_id: row.cadre_id,
            name: person.map(|p| p.name.clone()).unwrap_or_default(),
            title: person.map(|p| p.title.clone()).unwrap_or_default(),
            source: row.source.0,
            method: row.method.0,
            state: row.state.0,
            created_at: row.created_at,
            actions,
        }
    };
    Ok(Page::of(rows, &page, |r| r.0.id, line))
}

/// Posts open for nominations to those who may put forward: cadres who apply for themselves see open selections only.
/// Posts of secrecy are called for among staff only.
pub(super) fn calls(tx: &mut Tx<'_>) -> Outcome<Vec<NominationCall>> {
    tx.actor().need(NOMINATORS)?;
    let offices: Vec<Role> = NOMINATORS.iter().copied().filter(|r| *r != Role::CadreSelf).collect();
    let open = [Stored(Kind::OpenSelection), Stored(Kind::Competitive)];
    let mut rows = case_post::table
        .inner_join(cases::table)
        .inner_join(post::table.inner_join(units::table))
        .filter(cases::state.eq(Stored(Stage::Recommending)).and(cases::suspended.is_null()))
        .into_boxed();
    if !tx.actor().has_any(&offices) {
        rows = rows.filter(cases::kind.eq_any(open));
    }
    if !tx.actor().has(Role::OrgStaff) {
        rows = rows.filter(post::is_sensitive.eq(false));
    }
    let rows: Vec<(Id, String, Stored<Kind>, Id, String, String, i32)> = rows
        .order((cases::id.desc(), post::id))
        .limit(500)
        .select((cases::id, cases::number, cases::kind, post::id, units::name, post::name, case_post::headcount))
        .load(tx.conn)?;
    let call =
        |(case_id, case_number, kind, post_id, unit, name, headcount): (_, _, Stored<Kind>, _, String, String, _)| {
            NominationCall {
                case_id,
                case_number,
                kind: kind.0,
                post_id,
                post_title: format!("{unit}{name}"),
                headcount,
            }
        };
    Ok(rows.into_iter().map(call).collect())
}

pub(super) fn detail(
    tx: &mut Tx<'_>,
    case: &Case,
    row: Row,
    sees_case: bool,
    warnings: &[Broken],
) -> Outcome<NominationView> {
    let facts = qualify::facts(tx, case, &row)?;
    let params = selection_case::params(tx, case)?;
    let overrides = gate_override::approved(tx, row.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let who = row.who(tx, case);
    let person = cadre::briefs(tx, &[row.cadre_id])?.remove(&row.cadre_id);
    let post_title = titles(tx, &[row.post_id])?.remove(&row.post_id).unwrap_or_default();
    let line =
        |l: &Line| SheetLine { item: l.item, have: l.have.clone(), need: l.need.clone(), met: l.met, stated: l.stated };
    let mut checks = machine::checks(STEPS, row.state.0, &facts, &terms);
    if !sees_case {
        // Whoever puts forward is told what is wrong with the paper, not how the nominee stands elsewhere.
        checks.retain(|c| matches!(c.code, "R-NOM-1" | "R-NOM-4"));
    }
    Ok(NominationView {
        id: row.id,
        version: row.version,
        case_id: case.id,
        case_number: case.number.clone(),
        case_title: case.title.clone(),
        post_id: row.post_id,
        post_title,
        cadre_id: row.cadre_id,
        name: person.as_ref().map(|p| p.name.clone()).unwrap_or_default(),
        title: person.as_ref().map(|p| p.title.clone()).unwrap_or_default(),
        unit_name: person.map(|p| p.unit_name).unwrap_or_default(),
        source: row.source.0,
        method: row.method.0,
        nominators: row.nominators.0,
        reason: row.reason,
        attachments: row.attachments.0,
        state: row.state.0,
        state_reason: row.state_reason,
        creator_name: row.creator_name,
        created_at: row.created_at,
        submitted_at: row.submitted_at,
        sheet: if sees_case { facts.lines.iter().map(line).collect() } else { Vec::new() },
        stated: sees_case.then_some(row.stated.0),
        qualifier_name: row.qualifier_name,
        qualified_at: row.qualified_at,
        candidate_id: row.candidate_id.filter(|_| sees_case),
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks,
        warnings: if sees_case { warnings.to_vec() } else { Vec::new() },
    })
}

/// The case and its post, open to this nominator.
pub(super) fn open_to(tx: &mut Tx<'_>, case_id: Id, post_id: Id) -> Outcome<Case> {
    tx.actor().need(NOMINATORS)?;
    let case = match selection_case::visible(tx, case_id) {
        Ok(case) => case,
        Err(problem) if problem.kind() != ProblemKind::NotFound => return Err(problem),
        Err(_) => {
            let called = calls(tx)?.iter().any(|c| c.case_id == case_id && c.post_id == post_id);
            let open =
                if called { selection_case::by_id(tx, case_id) } else { Err(Problem::new(ProblemKind::NotFound)) };
            open.map_err(|_| Problem::field("/case_id", "no_such_case"))?
        }
    };
    if !select(exists(case_post::table.find((case_id, post_id)))).get_result::<bool>(tx.conn)? {
        return Err(Problem::field("/post_id", "not_of_case"));
    }
    Ok(case)
}
