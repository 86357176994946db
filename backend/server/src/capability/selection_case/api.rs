//! Handlers of cases.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Action, STEPS, State};

use super::effects::effects;
use super::store;
use super::view::{ActOnCase, CaseAction, CaseForm, CaseQuery, CaseRow, CaseView};
use crate::capability::{gate_override, unit};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Cases of one's units, newest first.
#[utoipa::path(tag = "selection-cases", params(CaseQuery), responses((status = 200, body = Page<CaseRow>), Problems))]
#[get("/selection-cases")]
pub async fn list_selection_cases(db: Data<Db>, actor: Actor, query: Search<CaseQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Open a case as a draft.
#[utoipa::path(tag = "selection-cases", request_body = CaseForm, responses((status = 201, body = CaseView), Problems))]
#[post("/selection-cases")]
pub async fn create_selection_case(db: Data<Db>, actor: Actor, once: Once, form: Valid<CaseForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("selection_case", row.id, "create").case(row.id, row.state.0).summary(&row.title);
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row, &[])?)
        })
    })
    .await
}

/// A case, with what can be done and how its rules stand.
#[utoipa::path(tag = "selection-cases", params(("id" = Id, Path)),
               responses((status = 200, body = CaseView), Problems))]
#[get("/selection-cases/{id}")]
pub async fn read_selection_case(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, &[])?)
    })
    .await
}

/// Change a draft.
#[utoipa::path(tag = "selection-cases", params(("id" = Id, Path)), request_body = CaseForm,
               responses((status = 200, body = CaseView), Problems))]
#[patch("/selection-cases/{id}")]
pub async fn edit_selection_case(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<CaseForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        let own = unit::by_id(tx, row.unit_id)?;
        unit::in_scope(tx, &own, &[Role::OrgStaff])?;
        at.check(row.version)?;
        row.in_stage(&[State::Draft])?;
        store::edit(tx, &row, &form.body)?;
        let entry = Entry::new("selection_case", row.id, "edit").case(row.id, row.state.0).summary(&form.body.title);
        journal::record(tx, entry.after(&form.body))?;
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, &[])?)
    })
    .await
}

/// Move a case by one step of its table.
#[utoipa::path(tag = "selection-cases", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnCase,
               responses((status = 200, body = CaseView), Problems))]
#[post("/selection-cases/{id}/actions/{action}")]
pub async fn act_on_selection_case(
    db: Data<Db>,
    actor: Actor,
    path: Path<CaseAction>,
    at: IfMatch,
    form: Valid<ActOnCase>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    let wants_reason = matches!(path.action, Action::Suspend | Action::Resume | Action::Return | Action::Terminate);
    if wants_reason && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts(tx, &row)?;
        let params = store::params(tx, &row)?;
        let overrides = gate_override::approved(tx, row.id)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &overrides })?;
        store::advance(tx, &row, &step, reason.as_deref())?;
        if step.action() == Action::AcceptReport {
            crate::capability::inspection::accept_with_case(tx, &row)?;
        }
        effects(tx, &row, step.action())?;
        let entry = Entry::new("selection_case", row.id, step.action()).case(row.id, step.from()).summary(&row.title);
        let entry = entry.in_spite_of(&step);
        journal::record(tx, entry.reason(reason.as_deref()).before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row, step.warnings())?)
    })
    .await
}
