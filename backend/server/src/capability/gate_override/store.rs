//! Rows of overrides.

use diesel::prelude::*;
use hezhen_domain::gate_override::{Action, Facts, R_GATE_1, STEPS, State, Target, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::{READERS, State as Stage};

use super::view::{GateOverrideForm, GateOverrideQuery, GateOverrideView};
use crate::capability::attachment as papers;
use crate::capability::nomination;
use crate::capability::selection_case::{self, Case};
use crate::capability::task::{Group, Part, Task};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{attachment, gate_override, selection_case as cases, unit as units};

/// A request as stored, with its case and its paper.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = gate_override)]
#[allow(missing_docs)]
pub struct GateOverride {
    pub id: Id,
    pub version: i32,
    pub object: Stored<Target>,
    pub object_id: Id,
    pub case_id: Id,
    #[diesel(select_expression = cases::number)]
    pub case_number: String,
    #[diesel(select_expression = cases::title)]
    pub case_title: String,
    #[diesel(select_expression = cases::state)]
    pub case_state: Stored<Stage>,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub rule: String,
    pub reason: String,
    pub attachment_id: Id,
    #[diesel(select_expression = attachment::name)]
    pub attachment_name: String,
    pub state: Stored<State>,
    pub asker_id: Id,
    pub asker_cadre: Option<Id>,
    pub asker_name: String,
    pub asked_at: Ts,
    pub decider_name: Option<String>,
    pub decided_at: Option<Ts>,
    pub decision_reason: Option<String>,
}

impl GateOverride {
    pub(super) fn standing(&self, tx: &Tx<'_>) -> Standing<hezhen_domain::gate_override::Who> {
        standing(tx.actor(), &self.unit_path, self.asker_id.0, self.asker_cadre.map(|id| id.0))
    }

    pub(super) fn view(&self, tx: &Tx<'_>) -> GateOverrideView {
        let row = self.clone();
        let terms = Terms { params: &Params::default(), overrides: &[] };
        let mut actions = machine::offers(STEPS, row.state.0, &self.standing(tx), &(), &terms);
        actions.retain(|offer| offer.action != "lapse");
        GateOverrideView {
            id: row.id,
            version: row.version,
            form: GateOverrideForm {
                object: row.object.0,
                object_id: row.object_id,
                rule: row.rule,
                reason: row.reason,
                attachment_id: row.attachment_id,
            },
            attachment_name: row.attachment_name,
            case_id: row.case_id,
            case_number: row.case_number,
            case_title: row.case_title,
            state: row.state.0,
            asker_name: row.asker_name,
            asked_at: row.asked_at,
            decider_name: row.decider_name,
            decided_at: row.decided_at,
            decision_reason: row.decision_reason,
            actions,
        }
    }
}

/// Ids of the rules that are overridden for this object.
///
/// # Errors
/// Those of the database.
pub fn approved(tx: &mut Tx<'_>, object_id: Id) -> Outcome<Vec<String>> {
    let rules = gate_override::table
        .filter(gate_override::object_id.eq(object_id).and(gate_override::state.eq(Stored(State::Approved))))
        .order(gate_override::rule)
        .select(gate_override::rule)
        .load(tx.conn)?;
    Ok(rules)
}

/// The objects of a case for which a rule is overridden.
///
/// # Errors
/// Those of the database.
pub fn passed(tx: &mut Tx<'_>, case_id: Id, rule: &str) -> Outcome<Vec<Id>> {
    let approved = gate_override::rule.eq(rule).and(gate_override::state.eq(Stored(State::Approved)));
    let rows = gate_override::table.filter(gate_override::case_id.eq(case_id).and(approved));
    Ok(rows.select(gate_override::object_id).load(tx.conn)?)
}

/// The object was changed: what was asked for or approved before does not count for it any more.
///
/// # Errors
/// Those of the database.
pub fn lapse(tx: &mut Tx<'_>, case: &Case, object_id: Id) -> Outcome<()> {
    end(tx, case, object_id, None, "事项已修改")
}

/// The step that a rule's override opened was taken: what was approved for it opens no other.
///
/// # Errors
/// Those of the database.
pub fn spend(tx: &mut Tx<'_>, case: &Case, object_id: Id, rule: &str) -> Outcome<()> {
    end(tx, case, object_id, Some(rule), "已按批准办理")
}

fn end(tx: &mut Tx<'_>, case: &Case, object_id: Id, rule: Option<&str>, why: &str) -> Outcome<()> {
    let open = [State::Requested, State::Approved].map(Stored);
    let rows: Vec<(Id, i32, String)> = gate_override::table
        .filter(gate_override::object_id.eq(object_id).and(gate_override::state.eq_any(open)))
        .select((gate_override::id, gate_override::version, gate_override::rule))
        .load(tx.conn)?;
    for (id, version, rule) in rows.into_iter().filter(|row| rule.is_none_or(|rule| row.2 == rule)) {
        diesel::update(gate_override::table.find(id))
            .set((gate_override::state.eq(Stored(State::Lapsed)), gate_override::version.eq(version + 1)))
            .execute(tx.conn)?;
        let entry = Entry::new("gate_override", id, Action::Lapse).case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("{why}，突破 {rule} 的申请失效")))?;
    }
    Ok(())
}

/// The case that an object belongs to.
fn case_of(tx: &mut Tx<'_>, form: &GateOverrideForm) -> Outcome<Case> {
    let found = match form.object {
        Target::SelectionCase => selection_case::visible(tx, form.object_id),
        Target::Nomination => nomination::case_of(tx, form.object_id),
    };
    found.map_err(|_| Problem::field("/object_id", "no_such_case"))
}

pub(super) fn create(tx: &mut Tx<'_>, form: &GateOverrideForm) -> Outcome<GateOverride> {
    let case = case_of(tx, form)?;
    papers::must_exist(tx, form.attachment_id, "/attachment_id")?;
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if matches!(case.state.0, Stage::Closed | Stage::Archived | Stage::Terminated) {
        return Err(Problem::new(ProblemKind::WrongState).code("case_stage"));
    }
    let facts = Facts { object: form.object, rule: form.rule.clone() };
    machine::uphold(&[&R_GATE_1], &facts, &Terms { params: &Params::default(), overrides: &[] })?;
    let open: i64 = gate_override::table
        .filter(gate_override::object_id.eq(form.object_id).and(gate_override::rule.eq(&form.rule)))
        .filter(gate_override::state.eq_any([State::Requested, State::Approved].map(Stored)))
        .count()
        .get_result(tx.conn)?;
    if open > 0 {
        return Err(Problem::conflict("asked_already"));
    }
    let (id, now) = (tx.new_id(), tx.now());
    let (asker, cadre, name) = (tx.actor().id(), tx.actor().cadre_id(), tx.actor().name().to_owned());
    diesel::insert_into(gate_override::table)
        .values((
            (gate_override::id.eq(id), gate_override::version.eq(1)),
            (gate_override::object.eq(Stored(form.object)), gate_override::object_id.eq(form.object_id)),
            (gate_override::case_id.eq(case.id), gate_override::rule.eq(&form.rule)),
            (gate_override::reason.eq(&form.reason), gate_override::attachment_id.eq(form.attachment_id)),
            (gate_override::state.eq(Stored(State::Requested)), gate_override::asker_id.eq(asker)),
            (gate_override::asker_cadre.eq(cadre), gate_override::asker_name.eq(name)),
            gate_override::asked_at.eq(now),
        ))
        .execute(tx.conn)?;
    papers::adopt(tx, &[form.attachment_id], "gate_override", id, case.id)?;
    visible(tx, id)
}

macro_rules! joined {
    () => {
        gate_override::table.inner_join(cases::table.inner_join(units::table)).inner_join(attachment::table)
    };
}

/// A request about a case that the actor sees.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<GateOverride> {
    let one = joined!().filter(gate_override::id.eq(id)).select(GateOverride::as_select());
    let row: GateOverride = one.first(tx.conn)?;
    selection_case::visible(tx, row.case_id)?;
    Ok(row)
}

fn in_scope(
    tx: &mut Tx<'_>,
    state: Option<State>,
    case_id: Option<Id>,
    page: &PageQuery,
) -> Outcome<Vec<GateOverride>> {
    let scopes = tx.actor().scopes(READERS);
    let mut rows = joined!().into_boxed();
    if !scopes.contains(&UnitPath::root()) {
        let Some((first, rest)) = scopes.split_first() else { return Ok(Vec::new()) };
        let below = |scope: &UnitPath| units::path.like(format!("{}%", scope.0));
        let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> = Box::new(below(first));
        for scope in rest {
            any = Box::new(any.or(below(scope)));
        }
        rows = rows.filter(any);
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(gate_override::id.lt(after));
    }
    if let Some(case_id) = case_id {
        rows = rows.filter(gate_override::case_id.eq(case_id));
    }
    if let Some(state) = state {
        rows = rows.filter(gate_override::state.eq(Stored(state)));
    }
    let rows = rows.order(gate_override::id.desc()).limit(page.rows()).select(GateOverride::as_select());
    Ok(rows.load(tx.conn)?)
}

pub(super) fn list(tx: &mut Tx<'_>, query: GateOverrideQuery) -> Outcome<Page<GateOverrideView>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    if let Some(case_id) = query.case_id {
        selection_case::visible(tx, case_id)?;
    }
    let rows = in_scope(tx, query.state, query.case_id, &page)?;
    Ok(Page::of(rows, &page, |r| r.id, |r| r.view(tx)))
}

/// Requests that wait for the actor's decision.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    if !tx.actor().has(Role::Reviewer) {
        return Ok(Vec::new());
    }
    let page = PageQuery { limit: Some(100), after: None };
    let rows = in_scope(tx, Some(State::Requested), None, &page)?;
    let mine = rows.into_iter().filter(|r| r.standing(tx).any(&[hezhen_domain::gate_override::Who::Reviewer]));
    Ok(mine
        .map(|r| Task {
            group: Group::Approval,
            object: "gate_override",
            object_id: r.id,
            case_id: Some(r.case_id),
            title: r.case_title,
            subtitle: r.case_number,
            part: Some(Part { code: r.rule.into(), number: None }),
            action: "approve",
            since: r.asked_at,
            due: None,
            days_left: None,
        })
        .collect())
}

/// The only writer of a request's state, besides [`end`].
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &GateOverride,
    step: &Taken<State, Action>,
    reason: Option<&str>,
) -> Outcome<()> {
    let (now, name) = (tx.now(), tx.actor().name().to_owned());
    let changed = diesel::update(gate_override::table.find(row.id).filter(gate_override::version.eq(row.version)))
        .set((
            (gate_override::state.eq(Stored(step.to())), gate_override::version.eq(row.version + 1)),
            (gate_override::decider_name.eq(name), gate_override::decided_at.eq(now)),
            gate_override::decision_reason.eq(reason),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
