//! Rows of teams. The only writer of a team's state is [`advance`].

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::inspection::READERS;
use hezhen_domain::machine::{self, Broken, Standing, Taken, Terms};
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::team::{Action, CaseFacts, Kind, Member, STEPS, State, VERSION, Who, standing};

use super::store_change;
use super::store_member::{self, Person, of_teams};
use super::view::{MemberForm, MemberView, RecusalView, TeamForm, TeamQuery, TeamRow, TeamView};
use crate::capability::candidate;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{inspection, selection_case as cases, team, team_member, unit as units};

/// A team as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = team)]
#[allow(dead_code)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub kind: Stored<Kind>,
    pub state: Stored<State>,
    pub creator_id: Id,
    pub created_at: Ts,
}

/// Refuses unless the actor's office covers the unit of the case.
pub(super) fn staffed(tx: &Tx<'_>, case: &Case) -> Outcome<()> {
    let held = tx.actor().holds(Role::OrgStaff, &case.unit_path);
    if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// The team, if the actor reads the inspections of its unit or is or was one of it.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Row, Case)> {
    let row: Row = team::table.find(id).select(Row::as_select()).first(tx.conn)?;
    let case = selection_case::visible(tx, row.case_id)?;
    let office = tx.actor().holds_any(READERS, &case.unit_path);
    let me = tx.actor().id();
    if office || of_teams(tx, &[id])?.iter().any(|p| p.account_id == me) {
        return Ok((row, case));
    }
    Err(Problem::new(ProblemKind::NotFound))
}

/// The confirmed team that inspects a case.
///
/// # Errors
/// Those of the database.
pub fn confirmed(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Option<Id>> {
    Ok(of_case(tx, case_id)?.filter(|t| t.state.0 == State::Confirmed).map(|t| t.id))
}

fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Option<Row>> {
    let live = team::table.filter(team::case_id.eq(case_id).and(team::state.ne(Stored(State::Dissolved))));
    let live = live.filter(team::kind.ne(Stored(Kind::Audit)));
    Ok(live.order(team::id.desc()).select(Row::as_select()).first(tx.conn).optional()?)
}

/// What the rules of a case need to know of its team. One that is still forming is shown as it is: nobody in it has pledged,
/// so it opens nothing.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    match of_case(tx, case.id)? {
        Some(team) => facts(tx, &team, case),
        None => Ok(CaseFacts::default()),
    }
}

pub(super) fn facts(tx: &mut Tx<'_>, team: &Row, case: &Case) -> Outcome<CaseFacts> {
    let people = store_member::members(tx, team.id)?;
    let open_changes = store_change::open(tx, team.id)?;
    let same_as = same_as(tx, case, &people)?;
    Ok(CaseFacts { members: judged(tx, case, &people)?, same_as, open_changes })
}

/// Members as the rules see them.
pub(super) fn judged(tx: &mut Tx<'_>, case: &Case, people: &[Person]) -> Outcome<Vec<Member>> {
    let subjects = store_member::subjects(tx, case.id)?;
    let declared = store_member::declarations(tx, people)?;
    let held = store_member::certificates(tx, people)?;
    let member = |person: &Person| {
        let named = |wanted: Option<bool>| {
            let of = |id| declared.get(&(person.id, id)).map(|d| d.related);
            subjects.iter().filter(|c| of(c.id) == wanted).map(|c| c.name.clone()).collect()
        };
        Member {
            name: person.name.clone(),
            lead: person.is_lead,
            certified: held.get(&person.account_id).is_some_and(|h| h.valid),
            undeclared: named(None),
            related: named(Some(true)),
            pledged: person.pledged(),
        }
    };
    Ok(people.iter().map(member).collect())
}

/// The case in which just these people inspected the same unit the last time (R-TEAM-5). A team that was dissolved before
/// it began has inspected nothing.
fn same_as(tx: &mut Tx<'_>, case: &Case, people: &[Person]) -> Outcome<Option<String>> {
    let last: Option<(Option<Id>, String)> = inspection::table
        .inner_join(cases::table)
        .filter(cases::unit_id.eq(case.unit_id).and(cases::id.ne(case.id)))
        .filter(inspection::started_on.is_not_null().and(inspection::team_id.is_not_null()))
        .order((inspection::started_on.desc(), inspection::id.desc()))
        .select((inspection::team_id, cases::number))
        .first(tx.conn)
        .optional()?;
    let Some((Some(last), number)) = last else { return Ok(None) };
    let ids = |people: &[Person]| {
        let mut ids: Vec<_> = people.iter().map(|p| p.account_id).collect();
        ids.sort();
        ids
    };
    Ok((ids(&store_member::members(tx, last)?) == ids(people)).then_some(number))
}

pub(super) fn who(tx: &mut Tx<'_>, team: &Row, case: &Case) -> Outcome<Standing<Who>> {
    let me = tx.actor().id();
    let member = store_member::members(tx, team.id)?.iter().any(|p| p.account_id == me);
    Ok(standing(tx.actor(), &case.unit_path, team.creator_id.0, member))
}

/// Names of the present members.
pub(super) fn names(tx: &mut Tx<'_>, team: &Row) -> Outcome<Vec<String>> {
    Ok(store_member::members(tx, team.id)?.into_iter().map(|p| p.name).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, query: TeamQuery) -> Outcome<Page<TeamRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let me = tx.actor().id();
    let own = team_member::table.filter(team_member::account_id.eq(me)).select(team_member::team_id);
    let mut rows = team::table.inner_join(cases::table.inner_join(units::table)).into_boxed();
    let scopes = tx.actor().scopes(READERS);
    if !scopes.contains(&UnitPath::root()) {
        let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> =
            Box::new(team::id.eq_any(own));
        for scope in scopes {
            any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
        }
        rows = rows.filter(any);
    }
    if let Some(cadre) = tx.actor().cadre_id() {
        rows = rows.filter(diesel::dsl::not(team::case_id.eq_any(candidate::cases_of(cadre))));
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(team::id.lt(after));
    }
    if let Some(case_id) = query.case_id {
        rows = rows.filter(team::case_id.eq(case_id));
    }
    if let Some(state) = query.state {
        rows = rows.filter(team::state.eq(Stored(state)));
    }
    let rows: Vec<(Row, String, String)> = rows
        .order(team::id.desc())
        .limit(page.rows())
        .select((Row::as_select(), cases::number, cases::title))
        .load(tx.conn)?;
    let ids: Vec<_> = rows.iter().map(|r| r.0.id).collect();
    let mut people: HashMap<Id, Vec<Person>> = HashMap::new();
    for person in of_teams(tx, &ids)?.into_iter().filter(|p| p.left_at.is_none()) {
        people.entry(person.team_id).or_default().push(person);
    }
    Ok(Page::of(
        rows,
        &page,
        |r| r.0.id,
        |(row, case_number, case_title)| {
            let own = people.remove(&row.id).unwrap_or_default();
            TeamRow {
                id: row.id,
                case_id: row.case_id,
                case_number,
                case_title,
                kind: row.kind.0,
                state: row.state.0,
                lead: own.iter().find(|p| p.is_lead).map(|p| p.name.clone()),
                members: own.into_iter().map(|p| p.name).collect(),
            }
        },
    ))
}

pub(super) fn detail(tx: &mut Tx<'_>, team: Row, case: Case, warnings: &[Broken]) -> Outcome<TeamView> {
    let people = of_teams(tx, &[team.id])?;
    let subjects = store_member::subjects(tx, case.id)?;
    let declared = store_member::declarations(tx, &people)?;
    let held = store_member::certificates(tx, &people)?;
    let me = tx.actor().id();
    let member = |person: &Person| {
        let own = held.get(&person.account_id);
        let declarations = subjects.iter().map(|c| {
            let found = declared.get(&(person.id, c.id));
            RecusalView {
                candidate_id: c.id,
                name: c.name.clone(),
                related: found.map(|d| d.related),
                relation: found.and_then(|d| d.relation).map(|r| r.0),
                note: found.and_then(|d| d.note.clone()),
                declared_at: found.map(|d| d.declared_at),
            }
        });
        MemberView {
            id: person.id,
            account_id: person.account_id,
            name: person.name.clone(),
            lead: person.is_lead,
            mine: person.account_id == me && person.left_at.is_none(),
            joined_at: person.joined_at,
            left_at: person.left_at,
            certificate: own.and_then(|h| h.number.clone()),
            certified: own.is_some_and(|h| h.valid),
            valid_to: own.and_then(|h| h.valid_to),
            pledged_at: person.pledged_at,
            pledge_version: person.pledge_version.clone(),
            declarations: declarations.collect(),
        }
    };
    let mut members: Vec<_> = people.iter().map(member).collect();
    members.sort_by_key(|m| m.left_at.is_some());
    let facts = facts(tx, &team, &case)?;
    let params = selection_case::params(tx, &case)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = who(tx, &team, &case)?;
    Ok(TeamView {
        id: team.id,
        version: team.version,
        case_id: case.id,
        changes: store_change::views(tx, &team, &case, &people)?,
        case_number: case.number,
        case_title: case.title,
        unit_name: case.unit_name,
        kind: team.kind.0,
        state: team.state.0,
        members,
        text_version: VERSION,
        actions: machine::offers(STEPS, team.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, team.state.0, &facts, &terms),
        warnings: warnings.to_vec(),
    })
}

const OPEN: &[Stage] = &[Stage::MotionApproved, Stage::Recommending, Stage::Shortlisted, Stage::Inspecting];

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &TeamForm) -> Outcome<Row> {
    case.in_stage(OPEN)?;
    if form.kind != Kind::Audit && of_case(tx, case.id)?.is_some() {
        return Err(Problem::conflict("team_exists"));
    }
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(team::table)
        .values((
            (team::id.eq(id), team::version.eq(1), team::case_id.eq(case.id), team::kind.eq(Stored(form.kind))),
            (team::state.eq(Stored(State::Forming)), team::creator_id.eq(creator), team::created_at.eq(now)),
        ))
        .execute(tx.conn)?;
    put(tx, id, case, &form.members, &[])?;
    Ok(team::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, case: &Case, wanted: &[MemberForm]) -> Outcome<()> {
    case.in_stage(OPEN)?;
    let present = store_member::members(tx, row.id)?;
    let stays = |p: &Person| wanted.iter().any(|m| m.account_id == p.account_id && m.lead == p.is_lead);
    for person in present.iter().filter(|p| !stays(p)) {
        store_member::leave(tx, person.id)?;
    }
    let kept: Vec<_> = present.iter().filter(|p| stays(p)).map(|p| p.account_id).collect();
    put(tx, row.id, case, wanted, &kept)?;
    touch(tx, row)
}

fn put(tx: &mut Tx<'_>, team_id: Id, case: &Case, wanted: &[MemberForm], kept: &[Id]) -> Outcome<()> {
    for (at, form) in wanted.iter().enumerate() {
        let pointer = format!("/members/{at}/account_id");
        if wanted[..at].iter().any(|m| m.account_id == form.account_id) {
            return Err(Problem::field(pointer, "twice"));
        }
        if !kept.contains(&form.account_id) {
            store_member::assignable(tx, case, form, &pointer)?;
            store_member::join(tx, team_id, form)?;
        }
    }
    Ok(())
}

/// A new version without a new state.
pub(super) fn touch(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let one = team::table.find(row.id).filter(team::version.eq(row.version));
    let changed = diesel::update(one).set(team::version.eq(row.version + 1)).execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of a team's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let one = team::table.find(row.id).filter(team::version.eq(row.version));
    let changed = diesel::update(one)
        .set((team::state.eq(Stored(step.to())), team::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}
