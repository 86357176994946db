//! Rows of cases. The only writer of a case's stage is [`advance`].

use std::collections::HashSet;

use diesel::prelude::*;
use hezhen_domain::machine::{self, Broken, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::{Action, Facts, Kind, READERS, STEPS, State, Who, standing};

use super::view::{CaseForm, CasePostView, CaseQuery, CaseRow, CaseView};
use crate::capability::{
    appointment, archive, candidate, deliberation, gate_override, meeting_item, motion, nomination, parameter,
    recommendation, unit, verification,
};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{case_post, post, selection_case, unit as units};

type Joined = diesel::dsl::InnerJoin<selection_case::table, units::table>;
type Boxed<'a> = diesel::dsl::IntoBoxed<'a, Joined, crate::db::MultiBackend>;

/// A case as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = selection_case)]
#[allow(missing_docs)]
pub struct Case {
    pub id: Id,
    pub version: i32,
    pub number: String,
    pub title: String,
    pub kind: Stored<Kind>,
    pub unit_id: Id,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub state: Stored<State>,
    pub suspended: Option<String>,
    pub creator_id: Id,
    pub created_at: Ts,
    pub stage_since: Ts,
    pub params_version: Option<i32>,
    pub params: Option<JsonText<Params>>,
}

impl Case {
    /// What the actor is to this case.
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.creator_id.0)
    }

    /// Refuses a change of what hangs on the case when it has left the stages `open`, or is suspended.
    ///
    /// # Errors
    /// `wrong-state`; `rule-broken` R-CASE-5.
    pub fn in_stage(&self, open: &[State]) -> Outcome<()> {
        if !open.contains(&self.state.0) {
            return Err(Problem::new(ProblemKind::WrongState).code("case_stage"));
        }
        match &self.suspended {
            None => Ok(()),
            Some(why) => {
                Err(Problem::rule("R-CASE-5", hezhen_domain::rule::Shortfall::missing("suspended_because", [why])))
            }
        }
    }
}

/// The parameters that judge a case: those frozen at motion approval, or today's before that.
///
/// # Errors
/// Those of the database.
pub fn params(tx: &mut Tx<'_>, case: &Case) -> Outcome<Params> {
    match &case.params {
        Some(frozen) => Ok(frozen.0.clone()),
        None => parameter::in_force(tx),
    }
}

/// The case, whoever asks: for a capability that has found out by itself that the actor may know of it.
///
/// # Errors
/// `not-found`.
pub fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Case> {
    let row = selection_case::table.inner_join(units::table).filter(selection_case::id.eq(id));
    Ok(row.select(Case::as_select()).first(tx.conn)?)
}

/// The cases that the actor sees and that are not over, newest first, at most five hundred.
///
/// # Errors
/// Those of the database.
pub fn open_cases(tx: &mut Tx<'_>) -> Outcome<Vec<Case>> {
    let Some(rows) = in_scope(tx) else { return Ok(Vec::new()) };
    let over = [Stored(State::Closed), Stored(State::Archived), Stored(State::Terminated)];
    let rows = rows.filter(selection_case::state.ne_all(over)).order(selection_case::id.desc()).limit(500);
    Ok(rows.select(Case::as_select()).load(tx.conn)?)
}

/// The case, if the actor's offices cover its unit.
///
/// # Errors
/// `not-found` for a case that does not exist or is not the actor's to see; SOD-3: nobody sees the case that one is a
/// candidate of.
pub fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Case> {
    let case = by_id(tx, id)?;
    let seen = tx.actor().holds_any(READERS, &case.unit_path);
    let subject = match tx.actor().cadre_id() {
        Some(own) if seen => candidate::is_subject(tx, id, own)? || nomination::is_nominee(tx, id, own)?,
        _ => false,
    };
    if seen && !subject { Ok(case) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// The posts of a case.
///
/// # Errors
/// Those of the database.
pub fn posts(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<CasePostView>> {
    let rows: Vec<(Id, String, String, String, i32, bool)> = case_post::table
        .inner_join(post::table.inner_join(units::table))
        .filter(case_post::case_id.eq(case_id))
        .order((units::path, post::name, post::id))
        .select((post::id, post::name, units::name, post::rank, case_post::headcount, post::is_principal))
        .load(tx.conn)?;
    let view = |(post_id, name, unit_name, rank, headcount, is_principal)| CasePostView {
        post_id,
        name,
        unit_name,
        rank,
        headcount,
        is_principal,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// What the rules of a case need, part by part from the capability that owns it.
///
/// # Errors
/// Those of the database.
pub fn facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<Facts> {
    Ok(Facts {
        suspended: case.suspended.clone(),
        motion: motion::case_facts(tx, case)?,
        post: crate::capability::post::case_facts(tx, case)?,
        recommendation: recommendation::case_facts(tx, case)?,
        candidate: candidate::case_facts(tx, case)?,
        appointment: appointment::case_facts(tx, case)?,
        archive: archive::case_facts(tx, case)?,
        team: crate::capability::team::case_facts(tx, case)?,
        inspection: crate::capability::inspection::case_facts(tx, case)?,
        notice: crate::capability::notice::case_facts(tx, case)?,
        verification: verification::case_facts(tx, case)?,
        deliberation: deliberation::case_facts(tx, case)?,
        meeting: meeting_item::case_facts(tx, case)?,
    })
}

/// The cases of the actor's units, for the lists; without those that the actor is a candidate of (SOD-3).
pub(super) fn in_scope<'a>(tx: &Tx<'_>) -> Option<Boxed<'a>> {
    let scopes = tx.actor().scopes(READERS);
    let mut rows = selection_case::table.inner_join(units::table).into_boxed();
    if let Some(own) = tx.actor().cadre_id() {
        rows = rows.filter(diesel::dsl::not(selection_case::id.eq_any(candidate::cases_of(own))));
        rows = rows
            .filter(diesel::dsl::not(selection_case::id.eq_any(nomination::of_nominee(own, nomination::UNDER_WAY))));
    }
    let (first, rest) = scopes.split_first()?;
    if scopes.contains(&UnitPath::root()) {
        return Some(rows);
    }
    let below = |scope: &UnitPath| units::path.like(format!("{}%", scope.0));
    let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> = Box::new(below(first));
    for scope in rest {
        any = Box::new(any.or(below(scope)));
    }
    Some(rows.filter(any))
}

pub(super) fn list(tx: &mut Tx<'_>, query: CaseQuery) -> Outcome<Page<CaseRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let Some(mut rows) = in_scope(tx) else { return Ok(Page::whole(Vec::new())) };
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(selection_case::id.lt(after));
    }
    if let Some(state) = query.state {
        rows = rows.filter(selection_case::state.eq(Stored(state)));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(selection_case::kind.eq(Stored(kind)));
    }
    match query.suspended {
        Some(true) => rows = rows.filter(selection_case::suspended.is_not_null()),
        Some(false) => rows = rows.filter(selection_case::suspended.is_null()),
        None => {}
    }
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        rows =
            rows.filter(selection_case::title.like(format!("%{q}%")).or(selection_case::number.like(format!("%{q}%"))));
    }
    let rows: Vec<Case> =
        rows.order(selection_case::id.desc()).limit(page.rows()).select(Case::as_select()).load(tx.conn)?;
    let actor = tx.actor().clone();
    Ok(Page::of(
        rows,
        &page,
        |r| r.id,
        |row| {
            let who = standing(&actor, &row.unit_path, row.creator_id.0);
            CaseRow {
                id: row.id,
                actions: machine::offers_in_list(STEPS, row.state.0, &who),
                number: row.number,
                title: row.title,
                kind: row.kind.0,
                unit_name: row.unit_name,
                state: row.state.0,
                suspended: row.suspended,
                stage_since: row.stage_since,
            }
        },
    ))
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Case, warnings: &[Broken]) -> Outcome<CaseView> {
    let facts = facts(tx, &row)?;
    let params = params(tx, &row)?;
    let overrides = gate_override::approved(tx, row.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let who = row.standing(tx);
    Ok(CaseView {
        id: row.id,
        version: row.version,
        posts: posts(tx, row.id)?,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        number: row.number,
        title: row.title,
        kind: row.kind.0,
        unit_id: row.unit_id,
        unit_name: row.unit_name,
        state: row.state.0,
        suspended: row.suspended,
        creator_id: row.creator_id,
        created_at: row.created_at,
        stage_since: row.stage_since,
        params_version: row.params_version,
        warnings: warnings.to_vec(),
    })
}

pub(super) fn create(tx: &mut Tx<'_>, form: &CaseForm) -> Outcome<Case> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])?;
    let (year, last) = number::next(tx, "case")?;
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(selection_case::table)
        .values((
            (selection_case::id.eq(id), selection_case::version.eq(1)),
            selection_case::number.eq(format!("{year}-{last:03}")),
            (selection_case::title.eq(&form.title), selection_case::kind.eq(Stored(form.kind))),
            (selection_case::unit_id.eq(unit.id), selection_case::state.eq(Stored(State::Draft))),
            (selection_case::creator_id.eq(creator), selection_case::created_at.eq(now)),
            selection_case::stage_since.eq(now),
        ))
        .execute(tx.conn)?;
    put_posts(tx, id, form)?;
    visible(tx, id)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Case, form: &CaseForm) -> Outcome<()> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])?;
    let one = selection_case::table.find(row.id).filter(selection_case::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            selection_case::title.eq(&form.title),
            selection_case::kind.eq(Stored(form.kind)),
            selection_case::unit_id.eq(unit.id),
            selection_case::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    gate_override::lapse(tx, row, row.id)?;
    diesel::delete(case_post::table.filter(case_post::case_id.eq(row.id))).execute(tx.conn)?;
    put_posts(tx, row.id, form)
}

fn put_posts(tx: &mut Tx<'_>, case_id: Id, form: &CaseForm) -> Outcome<()> {
    let wanted: Vec<Id> = form.posts.iter().map(|p| p.post_id).collect();
    let active = post::table.filter(post::id.eq_any(wanted).and(post::state.eq("active")));
    let active: HashSet<Id> = active.select(post::id).load(tx.conn)?.into_iter().collect();
    for (i, wanted) in form.posts.iter().enumerate() {
        let pointer = format!("/posts/{i}/post_id");
        if !active.contains(&wanted.post_id) {
            return Err(Problem::field(&pointer, "no_such_post"));
        }
        diesel::insert_into(case_post::table)
            .values((
                case_post::case_id.eq(case_id),
                case_post::post_id.eq(wanted.post_id),
                case_post::headcount.eq(wanted.headcount),
            ))
            .execute(tx.conn)
            .map_err(|e| twice(e.into(), &pointer))?;
    }
    Ok(())
}

fn twice(problem: Problem, pointer: &str) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field(pointer, "twice") } else { problem }
}

/// The only writer of a case's stage. Motion approval freezes the parameters in force.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Case, step: &Taken<State, Action>, reason: Option<&str>) -> Outcome<()> {
    let now = tx.now();
    let one = selection_case::table.find(row.id).filter(selection_case::version.eq(row.version));
    let changed = diesel::update(one)
        .set((selection_case::state.eq(Stored(step.to())), selection_case::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.to() != step.from() {
        diesel::update(selection_case::table.find(row.id)).set(selection_case::stage_since.eq(now)).execute(tx.conn)?;
    }
    match step.action() {
        Action::ApproveMotion => {
            let (version, params) = parameter::version_in_force(tx)?;
            let frozen = (selection_case::params_version.eq(version), selection_case::params.eq(JsonText(params)));
            diesel::update(selection_case::table.find(row.id)).set(frozen).execute(tx.conn)?;
        }
        Action::RegisterDecision => {
            meeting_item::settle(tx, row.id)?;
            appointment::open(tx, row)?;
        }
        Action::PublishNotice | Action::ConfirmNotice => appointment::open(tx, row)?,
        Action::Suspend => set_suspended(tx, row.id, reason)?,
        Action::Resume => set_suspended(tx, row.id, None)?,
        _ => {}
    }
    Ok(())
}

fn set_suspended(tx: &mut Tx<'_>, id: Id, why: Option<&str>) -> Outcome<()> {
    diesel::update(selection_case::table.find(id)).set(selection_case::suspended.eq(why)).execute(tx.conn)?;
    Ok(())
}
