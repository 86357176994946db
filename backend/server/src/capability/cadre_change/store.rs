//! Rows of changes. The only writer of a change's state is [`advance`].

use diesel::prelude::*;
use hezhen_domain::cadre::{LockedField, READERS};
use hezhen_domain::cadre_change::{Action, Facts, OPEN_FIELDS, R_CAD_3, STEPS, State, Who, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use serde_json::{Map, Value};

use super::view::{CadreChangeForm, CadreChangeQuery, CadreChangeView};
use crate::capability::cadre::{self, Cadre, CadreForm};
use crate::capability::task::{Group, Task};
use crate::capability::{attachment, parameter};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery, checked};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre as cadres, cadre_change, unit as units};

/// A change as stored, with whose record it is.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = cadre_change)]
pub(super) struct Change {
    pub id: Id,
    pub version: i32,
    pub cadre_id: Id,
    #[diesel(select_expression = cadres::name)]
    pub cadre_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub state: Stored<State>,
    pub fields: JsonText<Map<String, Value>>,
    pub before: JsonText<Map<String, Value>>,
    pub reason: String,
    pub attachment_id: Option<Id>,
    pub proposer_id: Id,
    pub proposer_name: String,
    pub proposed_at: Ts,
    pub decided_name: Option<String>,
    pub decided_at: Option<Ts>,
    pub decision_reason: Option<String>,
}

impl Change {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.cadre_id.0, self.proposer_id.0)
    }

    pub fn facts(&self) -> Facts {
        Facts { locked: locked(&self.fields.0), evidence: self.attachment_id.is_some() }
    }
}

fn locked(fields: &Map<String, Value>) -> Vec<LockedField> {
    LockedField::ALL.iter().copied().filter(|field| fields.contains_key(field.as_str())).collect()
}

#[diesel::dsl::auto_type(no_type_alias)]
fn joined() -> _ {
    cadre_change::table.inner_join(cadres::table.inner_join(units::table))
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Change> {
    let row: Change = joined().filter(cadre_change::id.eq(id)).select(Change::as_select()).first(tx.conn)?;
    let reads = tx.actor().holds_any(READERS, &row.unit_path);
    let own = row.proposer_id == tx.actor().id() || Some(row.cadre_id) == tx.actor().cadre_id();
    if reads || own { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// Whether the actor sees this change.
///
/// # Errors
/// Those of the database.
pub fn is_visible(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    match visible(tx, id) {
        Ok(_) => Ok(true),
        Err(problem) if problem.kind() == ProblemKind::NotFound => Ok(false),
        Err(problem) => Err(problem),
    }
}

pub(super) fn list(tx: &mut Tx<'_>, query: CadreChangeQuery) -> Outcome<Page<CadreChangeView>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let scopes = tx.actor().scopes(&[Role::OrgStaff]);
    let mut rows = joined().into_boxed();
    let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> =
        Box::new(cadre_change::proposer_id.eq(tx.actor().id()));
    for scope in scopes {
        any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
    }
    rows = rows.filter(any);
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(cadre_change::id.lt(after));
    }
    if let Some(state) = query.state {
        rows = rows.filter(cadre_change::state.eq(Stored(state)));
    }
    let rows: Vec<Change> =
        rows.order(cadre_change::id.desc()).limit(page.rows()).select(Change::as_select()).load(tx.conn)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    Ok(Page::of(rows, &page, |r| r.id, |row| view(tx, row, &terms)))
}

pub(super) fn of_cadre(tx: &mut Tx<'_>, cadre: &Cadre) -> Outcome<Vec<CadreChangeView>> {
    let rows: Vec<Change> = joined()
        .filter(cadre_change::cadre_id.eq(cadre.id))
        .order(cadre_change::id.desc())
        .limit(200)
        .select(Change::as_select())
        .load(tx.conn)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    Ok(rows.into_iter().map(|row| view(tx, row, &terms)).collect())
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Change) -> Outcome<CadreChangeView> {
    let params = parameter::in_force(tx)?;
    Ok(view(tx, row, &Terms { params: &params, overrides: &[] }))
}

fn view(tx: &Tx<'_>, row: Change, terms: &Terms<'_>) -> CadreChangeView {
    let (facts, who) = (row.facts(), row.standing(tx));
    CadreChangeView {
        id: row.id,
        version: row.version,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, terms),
        checks: machine::checks(STEPS, row.state.0, &facts, terms),
        cadre_id: row.cadre_id,
        cadre_name: row.cadre_name,
        state: row.state.0,
        locked: facts.locked,
        fields: row.fields.0,
        before: row.before.0,
        reason: row.reason,
        attachment_id: row.attachment_id,
        proposer_id: row.proposer_id,
        proposer_name: row.proposer_name,
        proposed_at: row.proposed_at,
        decided_name: row.decided_name,
        decided_at: row.decided_at,
        decision_reason: row.decision_reason,
    }
}

/// The record with new values in it, judged as a form.
fn merged(before: &Map<String, Value>, fields: &Map<String, Value>) -> Outcome<CadreForm> {
    let mut whole = before.clone();
    for (name, value) in fields {
        if !OPEN_FIELDS.contains(&name.as_str()) {
            return Err(Problem::field(format!("/fields/{name}"), "unknown_field"));
        }
        whole.insert(name.clone(), value.clone());
    }
    let form: CadreForm = checked(Value::Object(whole)).map_err(|problem| problem.below("/fields"))?;
    cadre::shape(&form).map_err(|problem| problem.below("/fields"))?;
    Ok(form)
}

fn as_map(form: &CadreForm) -> Outcome<Map<String, Value>> {
    match serde_json::to_value(form).map_err(Problem::internal)? {
        Value::Object(map) => Ok(map),
        _ => Err(Problem::internal("a form is no object")),
    }
}

pub(super) fn propose(tx: &mut Tx<'_>, cadre: &Cadre, form: &CadreChangeForm) -> Outcome<Change> {
    let own = tx.actor().cadre_id() == Some(cadre.id);
    if !own && !tx.actor().holds(Role::OrgStaff, &cadre.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if let Some(document) = form.attachment_id {
        attachment::must_exist(tx, document, "/attachment_id")?;
    }
    let current = as_map(&cadre::form_of(tx, cadre)?)?;
    let wanted = as_map(&merged(&current, &form.fields)?)?;
    let moved = |name: &String| wanted.get(name) != current.get(name);
    let fields: Map<String, Value> =
        wanted.iter().filter(|(name, _)| moved(name)).map(|(n, v)| (n.clone(), v.clone())).collect();
    if fields.is_empty() {
        return Err(Problem::field("/fields", "nothing_changed"));
    }
    let facts = Facts { locked: locked(&fields), evidence: form.attachment_id.is_some() };
    let params = parameter::in_force(tx)?;
    machine::uphold(&[&R_CAD_3], &facts, &Terms { params: &params, overrides: &[] })?;
    let before: Map<String, Value> =
        fields.keys().map(|name| (name.clone(), current.get(name).cloned().unwrap_or(Value::Null))).collect();
    let (id, now, who) = (tx.new_id(), tx.now(), tx.actor().name().to_owned());
    diesel::insert_into(cadre_change::table)
        .values((
            (cadre_change::id.eq(id), cadre_change::version.eq(1), cadre_change::cadre_id.eq(cadre.id)),
            cadre_change::state.eq(Stored(State::Proposed)),
            (cadre_change::fields.eq(JsonText(fields)), cadre_change::before.eq(JsonText(before))),
            (cadre_change::reason.eq(&form.reason), cadre_change::attachment_id.eq(form.attachment_id)),
            (cadre_change::proposer_id.eq(tx.actor().id()), cadre_change::proposer_name.eq(who)),
            cadre_change::proposed_at.eq(now),
        ))
        .execute(tx.conn)?;
    if let Some(document) = form.attachment_id {
        attachment::prove(tx, document, id)?;
    }
    visible(tx, id)
}

/// Writes the new values into the record, if it has not moved since they were proposed.
pub(super) fn carry_out(tx: &mut Tx<'_>, row: &Change) -> Outcome<()> {
    let cadre = cadre::by_id(tx, row.cadre_id)?;
    let current = as_map(&cadre::form_of(tx, &cadre)?)?;
    if row.before.0.iter().any(|(name, value)| current.get(name).unwrap_or(&Value::Null) != value) {
        return Err(Problem::conflict("record_moved"));
    }
    let form = merged(&current, &row.fields.0)?;
    let number = cadre::id_card(tx, &cadre);
    cadre::put(tx, &cadre, &form, number)
}

/// The only writer of a change's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Change, step: &Taken<State, Action>, reason: Option<&str>) -> Outcome<()> {
    let one = cadre_change::table.filter(cadre_change::id.eq(row.id).and(cadre_change::version.eq(row.version)));
    let (now, actor, who) = (tx.now(), tx.actor().id(), tx.actor().name().to_owned());
    let changed = diesel::update(one)
        .set((
            (cadre_change::state.eq(Stored(step.to())), cadre_change::version.eq(row.version + 1)),
            (cadre_change::decided_by.eq(actor), cadre_change::decided_name.eq(who)),
            (cadre_change::decided_at.eq(now), cadre_change::decision_reason.eq(reason)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// Changes that wait for the actor's approval.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    if tx.actor().scopes(&[Role::OrgStaff]).is_empty() {
        return Ok(Vec::new());
    }
    let query = CadreChangeQuery { state: Some(State::Proposed), limit: Some(100), after: None };
    let waiting = list(tx, query)?.items.into_iter().filter(|change| {
        change.actions.iter().any(|offer| offer.action == Action::Approve.as_str() && offer.refusal.is_none())
    });
    let task = |change: CadreChangeView| Task {
        group: Group::Approval,
        object: "cadre_change",
        object_id: change.id,
        case_id: None,
        title: change.cadre_name,
        subtitle: change.proposer_name,
        part: None,
        action: Action::Approve.as_str(),
        since: change.proposed_at,
        due: None,
        days_left: None,
    };
    Ok(waiting.map(task).collect())
}
