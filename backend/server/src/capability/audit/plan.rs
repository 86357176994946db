//! Rows of plans: drawn up from the rotation, changed by hand, and turned into audits by their approval.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit::Kind;
use hezhen_domain::audit_plan::{Action, Facts, READERS, STEPS, State, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;

use super::store::{self, Planned};
use super::subject::{self, Subject};
use super::view_plan::{AuditPlanForm, AuditPlanItem, AuditPlanItemForm, AuditPlanQuery, AuditPlanRow, AuditPlanView};
use crate::capability::{parameter, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{audit_plan, unit as units};

/// A plan as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit_plan)]
pub(super) struct Plan {
    pub id: Id,
    pub version: i32,
    pub year: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub items: JsonText<Vec<AuditPlanItem>>,
    pub author_id: Id,
    pub author_name: String,
    pub approver_name: Option<String>,
}

impl Plan {
    /// What it is called.
    pub fn title(&self) -> String {
        format!("{}{}年度审计计划", self.unit_name, self.year)
    }

    /// What the actor is to it.
    pub fn who(&self, tx: &Tx<'_>) -> Standing<hezhen_domain::audit_plan::Who> {
        standing(tx.actor(), &self.unit_path, self.author_id.0)
    }
}

fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Plan> {
    let row = audit_plan::table.inner_join(units::table).filter(audit_plan::id.eq(id));
    Ok(row.select(Plan::as_select()).first(tx.conn)?)
}

/// The plan, for the offices that read plans of its unit.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Plan> {
    let plan = by_id(tx, id)?;
    let seen = tx.actor().holds_any(READERS, &plan.unit_path);
    if seen { Ok(plan) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

fn item(subject: &Subject, kind: Kind, project: Option<&str>, year: i32) -> AuditPlanItem {
    AuditPlanItem {
        cadre_id: subject.cadre_id,
        name: subject.name.clone(),
        post_title: subject.post_title.clone(),
        unit_id: subject.unit_id,
        unit_name: subject.unit_name.clone(),
        kind,
        project: project.map(|said| said.trim().to_owned()).filter(|said| !said.is_empty()),
        due_on: store::limit(subject, kind, year),
    }
}

/// Draws up the plan of a year from the rotation.
pub(super) fn create(tx: &mut Tx<'_>, form: &AuditPlanForm) -> Outcome<Plan> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])?;
    let known: Option<Id> = audit_plan::table
        .filter(audit_plan::unit_id.eq(unit.id).and(audit_plan::year.eq(form.year)))
        .select(audit_plan::id)
        .first(tx.conn)
        .optional()?;
    if known.is_some() {
        return Err(Problem::conflict("audit_plan_exists"));
    }
    let first = subject::rota(tx, &unit.path, form.year)?.into_iter().next();
    let kind = |s: &Subject| if s.left_on.is_some() { Kind::Departure } else { Kind::Annual };
    let free = first.into_iter().flat_map(|(_, all)| all).filter(|s| s.audit.is_none());
    let items: Vec<_> = free.map(|s| item(&s, kind(&s), None, form.year)).collect();
    let (id, now, me, name) = (tx.new_id(), tx.now(), tx.actor().id(), tx.actor().name().to_owned());
    diesel::insert_into(audit_plan::table)
        .values((
            (audit_plan::id.eq(id), audit_plan::version.eq(1), audit_plan::year.eq(form.year)),
            (audit_plan::unit_id.eq(unit.id), audit_plan::state.eq(Stored(State::Draft))),
            (audit_plan::state_since.eq(now), audit_plan::items.eq(JsonText(items))),
            (audit_plan::author_id.eq(me), audit_plan::author_name.eq(name)),
        ))
        .execute(tx.conn)?;
    by_id(tx, id)
}

/// Whether the actor may change it now.
fn editable(tx: &Tx<'_>, plan: &Plan) -> bool {
    plan.state.0 == State::Draft && tx.actor().holds(Role::OrgStaff, &plan.unit_path)
}

/// Refuses who does not draw up plans of this unit.
pub(super) fn may_edit(tx: &Tx<'_>, plan: &Plan) -> Outcome<()> {
    let holds = tx.actor().holds(Role::OrgStaff, &plan.unit_path);
    if holds { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// Puts other people, or other kinds, into a plan that is a draft. Who changes it has drawn it up. Who stands in it oneself
/// neither sees nor moves the own item: it stays as it was (SOD-3).
pub(super) fn edit(tx: &mut Tx<'_>, plan: &Plan, forms: &[AuditPlanItemForm]) -> Outcome<Plan> {
    if !editable(tx, plan) {
        return Err(Problem::new(ProblemKind::WrongState).code("audit_plan_state"));
    }
    let subjects = subject::all(tx, &[&plan.unit_path], None)?;
    let own = tx.actor().cadre_id();
    let mut items: Vec<AuditPlanItem> = Vec::new();
    for (n, form) in forms.iter().enumerate() {
        if own == Some(form.cadre_id) {
            return Err(Problem::field(format!("/items/{n}/cadre_id"), "own_audit"));
        }
        let found = subjects.iter().find(|s| s.cadre_id == form.cadre_id);
        let found = found.ok_or_else(|| Problem::field(format!("/items/{n}/cadre_id"), "no_audit_object"))?;
        if items.iter().any(|i| i.cadre_id == form.cadre_id) {
            return Err(Problem::field(format!("/items/{n}/cadre_id"), "duplicate"));
        }
        store::project(form.kind, form.project.as_ref(), &format!("/items/{n}/project"))?;
        items.push(item(found, form.kind, form.project.as_deref(), plan.year));
    }
    if let Some(place) = plan.items.0.iter().position(|i| own == Some(i.cadre_id)) {
        items.insert(place.min(items.len()), plan.items.0[place].clone());
    }
    let (me, name) = (tx.actor().id(), tx.actor().name().to_owned());
    let one = audit_plan::table.find(plan.id).filter(audit_plan::version.eq(plan.version));
    let changed = diesel::update(one)
        .set((
            audit_plan::items.eq(JsonText(items)),
            audit_plan::author_id.eq(me),
            audit_plan::author_name.eq(name),
            audit_plan::version.eq(plan.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    by_id(tx, plan.id)
}

/// What the rules of a plan need: who falls due in its year and is neither in it nor being audited.
pub(super) fn facts(tx: &mut Tx<'_>, plan: &Plan) -> Outcome<Facts> {
    let last = NaiveDate::from_ymd_opt(plan.year, 12, 31).unwrap_or_default();
    let subjects =
        if plan.state.0 == State::Approved { Vec::new() } else { subject::all(tx, &[&plan.unit_path], None)? };
    let named = |s: &Subject| plan.items.0.iter().any(|i| i.cadre_id == s.cadre_id && i.kind.of_person());
    // Nobody reads of oneself (SOD-3).
    let own = tx.actor().cadre_id();
    let due = |s: &&Subject| s.due_on <= last && s.audit.is_none() && own != Some(s.cadre_id);
    let left = subjects.iter().filter(|s| due(s) && !named(s));
    Ok(Facts { left_out: left.map(|s| s.name.clone()).collect(), items: plan.items.0.len() })
}

/// Moves a plan on; with its approval the audits stand.
pub(super) fn advance(tx: &mut Tx<'_>, plan: &Plan, step: &Taken<State, Action>) -> Outcome<Plan> {
    let (now, name) = (tx.now(), tx.actor().name().to_owned());
    let one = audit_plan::table.find(plan.id).filter(audit_plan::version.eq(plan.version));
    let changed = diesel::update(one)
        .set((
            audit_plan::state.eq(Stored(step.to())),
            audit_plan::state_since.eq(now),
            audit_plan::version.eq(plan.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.to() == State::Approved {
        diesel::update(audit_plan::table.find(plan.id)).set(audit_plan::approver_name.eq(name)).execute(tx.conn)?;
        stand(tx, plan)?;
    }
    by_id(tx, plan.id)
}

/// Puts down the audits of a plan; who is being audited, or is to be no more, is left out.
fn stand(tx: &mut Tx<'_>, plan: &Plan) -> Outcome<()> {
    let subjects = subject::all(tx, &[&plan.unit_path], None)?;
    let mut entries = Vec::new();
    for item in &plan.items.0 {
        let found = subjects.iter().find(|s| s.cadre_id == item.cadre_id && s.audit.is_none());
        let Some(subject) = found else { continue };
        let project = item.project.as_deref();
        let planned = Planned { subject, kind: item.kind, project, year: plan.year, plan_id: Some(plan.id) };
        let row = store::insert(tx, &planned)?;
        let entry = Entry::new("audit", row.id, "create").summary(format!("列入计划：{}", row.title()));
        entries.push(entry.after(&serde_json::json!({"kind": item.kind, "year": plan.year})));
    }
    journal::record_all(tx, entries)
}

pub(super) fn list(tx: &mut Tx<'_>, query: &AuditPlanQuery) -> Outcome<Page<AuditPlanRow>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    Ok(Page::of(
        rows(tx, query, &page)?,
        &page,
        |p| (p.year, p.id),
        |plan| AuditPlanRow {
            id: plan.id,
            year: plan.year,
            actions: machine::offers_in_list(STEPS, plan.state.0, &plan.who(tx)),
            unit_name: plan.unit_name,
            state: plan.state.0,
            state_since: plan.state_since,
            items: plan.items.0.len(),
        },
    ))
}

/// Plans of the actor's offices, the newest year first.
pub(super) fn rows(tx: &mut Tx<'_>, query: &AuditPlanQuery, page: &PageQuery) -> Outcome<Vec<Plan>> {
    let mut rows = audit_plan::table.inner_join(units::table).into_boxed();
    let mut seen: Option<PlanCondition> = None;
    for scope in tx.actor().scopes(READERS) {
        let here: PlanCondition = Box::new(units::path.like(format!("{}%", scope.0)));
        seen = Some(match seen {
            None => here,
            Some(before) => Box::new(before.or(here)),
        });
    }
    let Some(seen) = seen else { return Ok(Vec::new()) };
    rows = rows.filter(seen);
    if let Some((year, id)) = page.after::<(i32, Id)>()? {
        let same = audit_plan::year.eq(year).and(audit_plan::id.lt(id));
        rows = rows.filter(audit_plan::year.lt(year).or(same));
    }
    if let Some(year) = query.year {
        rows = rows.filter(audit_plan::year.eq(year));
    }
    if let Some(state) = query.state {
        rows = rows.filter(audit_plan::state.eq(Stored(state)));
    }
    let order = (audit_plan::year.desc(), audit_plan::id.desc());
    Ok(rows.order(order).limit(page.rows()).select(Plan::as_select()).load(tx.conn)?)
}

type PlanCondition = Box<
    dyn BoxableExpression<
            diesel::dsl::InnerJoinQuerySource<audit_plan::table, units::table>,
            crate::db::MultiBackend,
            SqlType = diesel::sql_types::Bool,
        >,
>;

/// The page of a plan. Who reads it does not find oneself in it (SOD-3).
pub(super) fn detail(tx: &mut Tx<'_>, plan: Plan) -> Outcome<AuditPlanView> {
    let rules = facts(tx, &plan)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let own = tx.actor().cadre_id();
    Ok(AuditPlanView {
        actions: machine::offers(STEPS, plan.state.0, &plan.who(tx), &rules, &terms),
        checks: machine::checks(STEPS, plan.state.0, &rules, &terms),
        editable: editable(tx, &plan),
        id: plan.id,
        version: plan.version,
        year: plan.year,
        unit_id: plan.unit_id,
        unit_name: plan.unit_name,
        state: plan.state.0,
        state_since: plan.state_since,
        author_name: plan.author_name,
        approver_name: plan.approver_name,
        items: plan.items.0.into_iter().filter(|i| own != Some(i.cadre_id)).collect(),
    })
}
