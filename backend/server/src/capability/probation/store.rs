//! Rows of probations. The only writer of a probation's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::appointment::Talk;
use hezhen_domain::calendar::{DeadlineUnit, add_months};
use hezhen_domain::deadline::PROBATION_END;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::probation::{Action, Facts, Inspection, R_APP_7, STEPS, State, Who, inspection_from, standing};
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::READERS;
use hezhen_domain::text::TextEnum;

use super::view::{ActOnProbation, ProbationPublicity, ProbationQuery, ProbationRow, ProbationView};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::selection_case::{self, Case};
use crate::capability::task::{Group, Task};
use crate::capability::{cadre as cadres, calendar, gate_override, parameter, tenure};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{appointment, cadre, post, probation, selection_case as cases, unit as units};

/// A probation as stored, with person, post and document.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = probation)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub appointment_id: Id,
    #[diesel(select_expression = appointment::doc_no)]
    pub doc_no: Option<String>,
    #[diesel(select_expression = appointment::talk)]
    pub talk: Option<JsonText<Talk>>,
    pub case_id: Id,
    pub cadre_id: Id,
    #[diesel(select_expression = cadre::name)]
    pub name: String,
    pub post_id: Id,
    #[diesel(select_expression = post::name)]
    pub post_name: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub state: Stored<State>,
    pub start_date: NaiveDate,
    pub months: i32,
    pub until_date: NaiveDate,
    pub inspection: Option<JsonText<Inspection>>,
    pub inspected_by: Option<Id>,
    pub window_from: Option<NaiveDate>,
    pub window_to: Option<NaiveDate>,
    pub window_doc: Option<String>,
    pub reason: Option<String>,
    pub arrangement: Option<String>,
    pub decided_on: Option<NaiveDate>,
    pub decided_by: Option<String>,
}

macro_rules! joined {
    () => {
        probation::table
            .inner_join(appointment::table)
            .inner_join(cadre::table)
            .inner_join(cases::table)
            .inner_join(post::table.inner_join(units::table))
    };
}

impl Row {
    /// What the actor is to it.
    pub fn standing(&self, tx: &Tx<'_>, case: &Case) -> Standing<Who> {
        standing(tx.actor(), &case.unit_path, self.cadre_id.0, self.inspected_by.map(|id| id.0))
    }

    fn window(&self) -> Option<ProbationPublicity> {
        let (from, to) = self.window_from.zip(self.window_to)?;
        Some(ProbationPublicity { from, to, document: self.window_doc.clone().unwrap_or_default() })
    }

    fn left(&self, today: NaiveDate) -> i64 {
        (self.until_date - today).num_days()
    }
}

/// Begins a probation on the day of the document, with its end as a deadline.
///
/// # Errors
/// Those of the database.
pub fn begin(
    tx: &mut Tx<'_>,
    case: &Case,
    appointment_id: Id,
    cadre_id: Id,
    post_id: Id,
    name: &str,
    params: &Params,
) -> Outcome<Id> {
    let (id, start) = (tx.new_id(), tx.today());
    let months = params.probation_months;
    diesel::insert_into(probation::table)
        .values((
            (probation::id.eq(id), probation::version.eq(1), probation::appointment_id.eq(appointment_id)),
            (probation::case_id.eq(case.id), probation::cadre_id.eq(cadre_id), probation::post_id.eq(post_id)),
            (probation::state.eq(Stored(State::OnProbation)), probation::start_date.eq(start)),
            (
                probation::months.eq(i32::try_from(months).unwrap_or(12)),
                probation::until_date.eq(add_months(start, months)),
            ),
        ))
        .execute(tx.conn)?;
    remind(tx, case, id, name, start, months)?;
    Ok(id)
}

fn remind(tx: &mut Tx<'_>, case: &Case, id: Id, name: &str, start: NaiveDate, months: u32) -> Outcome<()> {
    let title = format!("{name}的试用期");
    let end = NewDeadline {
        object: "probation",
        object_id: id,
        case_id: Some(case.id),
        kind: PROBATION_END,
        title: &title,
        basis: "probation_months",
        start,
        unit: DeadlineUnit::Month,
        length: months,
        count_start: false,
        role: Role::OrgStaff,
        unit_path: &case.unit_path,
    };
    deadline::open(tx, &end).map(drop)
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = joined!().filter(probation::id.eq(id)).select(Row::as_select()).first(tx.conn)?;
    Ok((selection_case::visible(tx, row.case_id)?, row))
}

/// The facts of a probation, with a window that is about to be set.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, window: Option<&ProbationPublicity>) -> Outcome<Facts> {
    let window = window.cloned().or_else(|| row.window());
    let calendar = calendar::of(tx)?;
    let open_days = |w: &ProbationPublicity| {
        let days = w.from.iter_days().take_while(|day| *day <= w.to).take(400);
        u32::try_from(days.filter(|day| calendar.is_workday(*day)).count()).unwrap_or_default()
    };
    Ok(Facts {
        today: tx.today(),
        until: row.until_date,
        finding: row.inspection.as_ref().map(|i| i.0.finding),
        window_wd: window.as_ref().map(open_days),
        window_end: window.map(|w| w.to),
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, case: &Case, row: Row) -> Outcome<ProbationView> {
    let facts = facts(tx, &row, None)?;
    let params = selection_case::params(tx, case)?;
    let overrides = gate_override::approved(tx, case.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let who = row.standing(tx, case);
    Ok(ProbationView {
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        days_left: row.left(facts.today),
        inspection_from: inspection_from(row.until_date, &params.probation_alert_days),
        publicity: row.window(),
        case_title: case.title.clone(),
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        appointment_id: row.appointment_id,
        doc_no: row.doc_no,
        cadre_id: row.cadre_id,
        name: row.name,
        post_name: row.post_name,
        unit_name: row.unit_name,
        state: row.state.0,
        start: row.start_date,
        months: row.months,
        until: row.until_date,
        shortcomings: row.talk.map(|t| t.0.shortcomings),
        inspection: row.inspection.map(|i| i.0),
        reason: row.reason,
        arrangement: row.arrangement,
        decided_on: row.decided_on,
        decided_by: row.decided_by,
    })
}

type Cond<'a, T> = Box<dyn BoxableExpression<T, crate::db::MultiBackend, SqlType = diesel::sql_types::Bool> + 'a>;

pub(super) fn list(tx: &mut Tx<'_>, query: ProbationQuery) -> Outcome<Page<ProbationRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let scopes = tx.actor().scopes(READERS);
    let Some((first, rest)) = scopes.split_first() else { return Ok(Page::whole(Vec::new())) };
    let mut rows = joined!().into_boxed();
    if !scopes.contains(&UnitPath::root()) {
        let below = |scope: &UnitPath| units::path.like(format!("{}%", scope.0));
        let mut any: Cond<'_, _> = Box::new(below(first));
        for scope in rest {
            any = Box::new(any.or(below(scope)));
        }
        rows = rows.filter(any);
    }
    if let Some(own) = tx.actor().cadre_id() {
        rows = rows.filter(diesel::dsl::not(probation::case_id.eq_any(crate::capability::candidate::cases_of(own))));
    }
    if let Some((until, id)) = page.after::<(NaiveDate, Id)>()? {
        rows =
            rows.filter(probation::until_date.gt(until).or(probation::until_date.eq(until).and(probation::id.gt(id))));
    }
    if let Some(case) = query.case_id {
        rows = rows.filter(probation::case_id.eq(case));
    }
    if let Some(state) = query.state {
        rows = rows.filter(probation::state.eq(Stored(state)));
    }
    let over = [Stored(State::Confirmed), Stored(State::Failed)];
    match query.open {
        Some(true) => rows = rows.filter(probation::state.ne_all(over)),
        Some(false) => rows = rows.filter(probation::state.eq_any(over)),
        None => {}
    }
    let rows: Vec<Row> =
        rows.order((probation::until_date, probation::id)).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let (today, actor) = (tx.today(), tx.actor().clone());
    Ok(Page::of(
        rows,
        &page,
        |r| (r.until_date, r.id),
        |row| {
            let who = standing(&actor, &row.unit_path, row.cadre_id.0, row.inspected_by.map(|id| id.0));
            ProbationRow {
                days_left: row.left(today),
                actions: machine::offers_in_list(STEPS, row.state.0, &who),
                id: row.id,
                case_id: row.case_id,
                cadre_id: row.cadre_id,
                name: row.name,
                post_name: row.post_name,
                unit_name: row.unit_name,
                state: row.state.0,
                start: row.start_date,
                until: row.until_date,
            }
        },
    ))
}

/// The only writer of a probation's state, with what the step brings.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    case: &Case,
    row: &Row,
    step: &Taken<State, Action>,
    body: &ActOnProbation,
) -> Outcome<()> {
    let one = probation::table.find(row.id).filter(probation::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            probation::state.eq(Stored(step.to())),
            probation::version.eq(row.version + 1),
            probation::reason.eq(body.reason.as_deref()),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    match step.action() {
        Action::Inspect => inspected(tx, row, body.inspection.as_ref()),
        Action::Publicise => publicised(tx, row, body.publicity.as_ref()),
        Action::Confirm => {
            cadres::rises(tx, case, row.cadre_id, row.post_id, row.start_date)?;
            decided(tx, row, None)
        }
        Action::Fail => {
            let today = tx.today();
            tenure::relieve(tx, row.cadre_id, Some(row.post_id), today, "试用期满不胜任")?;
            cadres::leaves(tx, case, row.cadre_id, today)?;
            decided(tx, row, body.arrangement.as_deref())
        }
        Action::Extend => extended(tx, case, row, body.months.unwrap_or_default()),
    }
}

fn inspected(tx: &mut Tx<'_>, row: &Row, inspection: Option<&Inspection>) -> Outcome<()> {
    if inspection.is_some_and(|i| i.inspected_on > tx.today()) {
        return Err(Problem::field("/inspection/inspected_on", "in_future"));
    }
    let by = tx.actor().id();
    diesel::update(probation::table.find(row.id))
        .set((probation::inspection.eq(inspection.cloned().map(JsonText)), probation::inspected_by.eq(by)))
        .execute(tx.conn)?;
    Ok(())
}

fn publicised(tx: &mut Tx<'_>, row: &Row, window: Option<&ProbationPublicity>) -> Outcome<()> {
    let Some(window) = window else { return Ok(()) };
    if window.from < tx.today() {
        return Err(Problem::field("/publicity/from", "in_past"));
    }
    diesel::update(probation::table.find(row.id))
        .set((
            probation::window_from.eq(window.from),
            probation::window_to.eq(window.to),
            probation::window_doc.eq(window.document.trim()),
        ))
        .execute(tx.conn)?;
    Ok(())
}

fn decided(tx: &mut Tx<'_>, row: &Row, arrangement: Option<&str>) -> Outcome<()> {
    let (today, by) = (tx.today(), tx.actor().name().to_owned());
    diesel::update(probation::table.find(row.id))
        .set((probation::decided_on.eq(today), probation::decided_by.eq(by), probation::arrangement.eq(arrangement)))
        .execute(tx.conn)?;
    deadline::meet(tx, row.id, PROBATION_END)
}

/// Begins the time anew from its first day, longer by so many months; inspection and window are to be done again. What was
/// approved for it lengthens nobody else's, and not this one twice.
fn extended(tx: &mut Tx<'_>, case: &Case, row: &Row, months: u32) -> Outcome<()> {
    let total = u32::try_from(row.months).unwrap_or_default() + months;
    let (none, until): (Option<NaiveDate>, _) = (None, add_months(row.start_date, total));
    diesel::update(probation::table.find(row.id))
        .set((
            probation::months.eq(i32::try_from(total).unwrap_or(i32::MAX)),
            probation::until_date.eq(until),
            (probation::window_from.eq(none), probation::window_to.eq(none)),
            probation::inspection.eq(None::<JsonText<Inspection>>),
            probation::inspected_by.eq(None::<Id>),
        ))
        .execute(tx.conn)?;
    tenure::lengthen(tx, row.cadre_id, row.post_id, until)?;
    gate_override::spend(tx, case, case.id, R_APP_7.id)?;
    remind(tx, case, row.id, &row.name, row.start_date, total)
}

/// Probations whose next step is the actor's: from the first alert on, at most two hundred.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let today = tx.today();
    let ahead = parameter::in_force(tx)?.probation_alert_days;
    let open = list(tx, ProbationQuery { open: Some(true), limit: Some(200), ..ProbationQuery::default() })?;
    let (calendar, now) = (calendar::of(tx)?, tx.now());
    let near = |row: &ProbationRow| row.state != State::OnProbation || inspection_from(row.until, &ahead) <= today;
    let task = |row: ProbationRow| {
        let steps = [Action::Inspect, Action::Publicise, Action::Confirm];
        let next = steps.into_iter().rev().find(|a| row.actions.contains(&a.as_str()))?;
        let approval = next == Action::Confirm;
        Some(Task {
            group: if approval { Group::Approval } else { Group::Todo },
            object: "probation",
            object_id: row.id,
            case_id: Some(row.case_id),
            title: format!("{} · {}{}", row.name, row.unit_name, row.post_name),
            subtitle: format!("{} – {}", row.start, row.until),
            part: None,
            action: next.as_str(),
            since: now,
            due: Some(row.until),
            days_left: i32::try_from(calendar.workdays_left(today, row.until)).ok(),
        })
    };
    Ok(open.items.into_iter().filter(near).filter_map(task).collect())
}
