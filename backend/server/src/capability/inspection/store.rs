//! Rows of inspections. The only writer of an inspection's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::inspection::{Action, Kind, READERS, STEPS, State, Who, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::team::R_TEAM_4;

use super::store_facts;
use super::view::{Feedback, InspectionForm, InspectionPlan, InspectionQuery, InspectionRow};
use crate::capability::selection_case::{self, Case};
use crate::capability::{candidate, gate_override, team};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{inspection, selection_case as cases, team_member, unit as units};

/// An inspection as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = inspection)]
pub struct Row {
    pub(super) id: Id,
    pub(super) version: i32,
    pub(super) case_id: Id,
    pub(super) kind: Stored<Kind>,
    pub(super) team_id: Option<Id>,
    pub(super) state: Stored<State>,
    plan: String,
    pub(super) population: Option<i32>,
    agreed_with: Option<String>,
    agreed_on: Option<NaiveDate>,
    starts_on: NaiveDate,
    ends_on: NaiveDate,
    pub(super) notice_on: Option<NaiveDate>,
    pub(super) started_on: Option<NaiveDate>,
    pub(super) closed_on: Option<NaiveDate>,
    pub(super) feedback: Option<JsonText<Feedback>>,
    creator_id: Id,
    pub(super) created_at: Ts,
}

impl Row {
    pub(super) fn plan(&self) -> InspectionPlan {
        InspectionPlan {
            text: self.plan.clone(),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            population: self.population,
            agreed_with: self.agreed_with.clone(),
            agreed_on: self.agreed_on,
        }
    }

    pub(super) fn in_state(&self, open: &[State]) -> Outcome<()> {
        if open.contains(&self.state.0) { Ok(()) } else { Err(Problem::new(ProblemKind::WrongState)) }
    }
}

/// Refuses unless the actor's office covers the unit of the case.
pub(super) fn staffed(tx: &Tx<'_>, case: &Case) -> Outcome<()> {
    let held = tx.actor().holds(Role::OrgStaff, &case.unit_path);
    if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// The inspection, if the actor reads those of its unit or is in its team.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Row, Case)> {
    let mut row: Row = inspection::table.find(id).select(Row::as_select()).first(tx.conn)?;
    let case = selection_case::visible(tx, row.case_id)?;
    if row.team_id.is_none() {
        row.team_id = team::confirmed(tx, case.id)?;
    }
    let office = tx.actor().holds_any(READERS, &case.unit_path);
    if office || team::membership(tx, row.team_id, case.id)?.member {
        return Ok((row, case));
    }
    Err(Problem::new(ProblemKind::NotFound))
}

/// The inspection of a case that counts: the newest.
///
/// # Errors
/// Those of the database.
pub fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Option<Row>> {
    let newest = inspection::table.filter(inspection::case_id.eq(case_id)).order(inspection::id.desc());
    let mut row: Option<Row> = newest.select(Row::as_select()).first(tx.conn).optional()?;
    if let Some(row) = row.as_mut().filter(|r| r.team_id.is_none()) {
        row.team_id = team::confirmed(tx, case_id)?;
    }
    Ok(row)
}

pub(super) fn standing_of(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<Standing<Who>> {
    let own = team::membership(tx, row.team_id, case.id)?;
    Ok(standing(tx.actor(), &case.unit_path, row.creator_id.0, own))
}

/// Refuses unless the actor is one of `who` to the inspection; work that hangs on a suspended case waits.
pub(super) fn office(tx: &mut Tx<'_>, row: &Row, case: &Case, who: &[Who]) -> Outcome<()> {
    let held = standing_of(tx, row, case)?;
    match (held.any(who), held.barred_by(who)) {
        (true, _) => Ok(()),
        (false, Some(rule)) => Err(Problem::not_permitted(rule)),
        (false, None) => Err(Problem::new(ProblemKind::NotPermitted)),
    }
}

/// Refuses work of which one of those who do it has not signed the pledge: a member may join when the inspection is under
/// way (R-TEAM-4). A major problem is reported all the same.
pub(super) fn pledged(tx: &mut Tx<'_>, row: &Row, with: &[Id]) -> Outcome<()> {
    let mut who = with.to_vec();
    who.push(tx.actor().id());
    let facts = team::at_work(tx, row.team_id, &who)?;
    machine::uphold(&[&R_TEAM_4], &facts, &Terms { params: &Params::default(), overrides: &[] })?;
    Ok(())
}

/// The stages of the case in which a step may be taken.
pub(super) fn stage_for(action: Action, case: &Case) -> Outcome<()> {
    match action {
        Action::LinkNotice => case.in_stage(&[Stage::Shortlisted, Stage::Inspecting]),
        Action::Suspend | Action::Return => Ok(()),
        _ => case.in_stage(&[Stage::Inspecting]),
    }
}

pub(super) fn list(tx: &mut Tx<'_>, query: InspectionQuery) -> Outcome<Page<InspectionRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let me = tx.actor().id();
    let mine = team_member::table.filter(team_member::account_id.eq(me).and(team_member::left_at.is_null()));
    let mine = mine.inner_join(crate::schema::team::table).select(crate::schema::team::case_id);
    let mut rows = inspection::table.inner_join(cases::table.inner_join(units::table)).into_boxed();
    let scopes = tx.actor().scopes(READERS);
    if !scopes.contains(&UnitPath::root()) {
        let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> =
            Box::new(inspection::case_id.eq_any(mine));
        for scope in scopes {
            any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
        }
        rows = rows.filter(any);
    }
    if let Some(cadre) = tx.actor().cadre_id() {
        rows = rows.filter(diesel::dsl::not(inspection::case_id.eq_any(candidate::cases_of(cadre))));
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(inspection::id.lt(after));
    }
    if let Some(case_id) = query.case_id {
        rows = rows.filter(inspection::case_id.eq(case_id));
    }
    if let Some(state) = query.state {
        rows = rows.filter(inspection::state.eq(Stored(state)));
    }
    let rows: Vec<(Row, String, String, String)> = rows
        .order(inspection::id.desc())
        .limit(page.rows())
        .select((Row::as_select(), cases::number, cases::title, units::name))
        .load(tx.conn)?;
    Ok(Page::of(
        rows,
        &page,
        |r| r.0.id,
        |(row, case_number, case_title, unit_name)| InspectionRow {
            id: row.id,
            case_id: row.case_id,
            case_number,
            case_title,
            unit_name,
            kind: row.kind.0,
            state: row.state.0,
            starts_on: row.starts_on,
            ends_on: row.ends_on,
        },
    ))
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &InspectionForm) -> Outcome<Row> {
    case.in_stage(&[Stage::Shortlisted, Stage::Inspecting])?;
    if of_case(tx, case.id)?.is_some() {
        return Err(Problem::conflict("inspection_exists"));
    }
    let (id, now, creator, plan) = (tx.new_id(), tx.now(), tx.actor().id(), &form.plan);
    diesel::insert_into(inspection::table)
        .values((
            (inspection::id.eq(id), inspection::version.eq(1), inspection::case_id.eq(case.id)),
            (inspection::kind.eq(Stored(form.kind)), inspection::state.eq(Stored(State::Planned))),
            (inspection::plan.eq(&plan.text), inspection::population.eq(plan.population)),
            (inspection::agreed_with.eq(&plan.agreed_with), inspection::agreed_on.eq(plan.agreed_on)),
            (inspection::starts_on.eq(plan.starts_on), inspection::ends_on.eq(plan.ends_on)),
            (inspection::creator_id.eq(creator), inspection::created_at.eq(now)),
        ))
        .execute(tx.conn)?;
    visible(tx, id).map(|(row, _)| row)
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, plan: &InspectionPlan) -> Outcome<()> {
    let one = inspection::table.find(row.id).filter(inspection::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (inspection::plan.eq(&plan.text), inspection::population.eq(plan.population)),
            (inspection::agreed_with.eq(&plan.agreed_with), inspection::agreed_on.eq(plan.agreed_on)),
            (inspection::starts_on.eq(plan.starts_on), inspection::ends_on.eq(plan.ends_on)),
            inspection::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

pub(super) fn put_feedback(tx: &mut Tx<'_>, row: &Row, feedback: &Feedback) -> Outcome<()> {
    let one = inspection::table.find(row.id).filter(inspection::version.eq(row.version));
    let kept = inspection::feedback.eq(JsonText(feedback.clone()));
    let changed = diesel::update(one).set((kept, inspection::version.eq(row.version + 1))).execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of an inspection's state. The notice's day, the team that began and the days of work are fixed by
/// the steps.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let one = inspection::table.find(row.id).filter(inspection::version.eq(row.version));
    let changed = diesel::update(one)
        .set((inspection::state.eq(Stored(step.to())), inspection::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (one, today) = (inspection::table.find(row.id), tx.today());
    match step.action() {
        Action::LinkNotice => {
            diesel::update(one).set(inspection::notice_on.eq(row.notice_on)).execute(tx.conn)?;
        }
        Action::Start => {
            let begun = (inspection::started_on.eq(today), inspection::team_id.eq(row.team_id));
            diesel::update(one).set(begun).execute(tx.conn)?;
        }
        Action::CloseEvidence => {
            diesel::update(one).set(inspection::closed_on.eq(today)).execute(tx.conn)?;
        }
        _ => {}
    }
    Ok(())
}

/// The reviewer who accepts the report on the case accepts it on the inspection with the same act.
///
/// # Errors
/// Those of the step: the inspection's table and rules are asked again.
pub fn accept_with_case(tx: &mut Tx<'_>, case: &Case) -> Outcome<()> {
    let Some(row) = of_case(tx, case.id)?.filter(|r| r.state.0 == State::Reported) else { return Ok(()) };
    let who = standing_of(tx, &row, case)?;
    let facts = store_facts::facts(tx, &row, case)?;
    let params = selection_case::params(tx, case)?;
    let overrides = gate_override::approved(tx, case.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let step = machine::ask(STEPS, Action::Accept, &who)?.take(row.state.0, &facts, &terms)?;
    advance(tx, &row, &step)?;
    let entry = Entry::new("inspection", row.id, step.action()).case(case.id, case.state.0);
    journal::record(tx, entry.summary(super::api::said(step.action())).before(&step.from()).after(&step.to()))
}
