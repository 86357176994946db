//! Handlers of units.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::unit::{Action, STEPS, standing};

use super::store;
use super::view::{ActOnUnit, UnitAction, UnitForm, UnitQuery, UnitRow, UnitView};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Units in the order of the tree.
#[utoipa::path(tag = "units", params(UnitQuery), responses((status = 200, body = Page<UnitRow>), Problems))]
#[get("/units")]
pub async fn list_units(db: Data<Db>, actor: Actor, query: Search<UnitQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Make a unit.
#[utoipa::path(tag = "units", request_body = UnitForm, responses((status = 201, body = UnitView), Problems))]
#[post("/units")]
pub async fn create_unit(db: Data<Db>, actor: Actor, once: Once, form: Valid<UnitForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            journal::record(tx, Entry::new("unit", row.id, "create").summary(&row.name).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A unit.
#[utoipa::path(tag = "units", params(("id" = Id, Path)), responses((status = 200, body = UnitView), Problems))]
#[get("/units/{id}")]
pub async fn read_unit(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read_row(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Change a unit; a new parent or code moves everything below it.
#[utoipa::path(tag = "units", params(("id" = Id, Path)), request_body = UnitForm,
               responses((status = 200, body = UnitView), Problems))]
#[patch("/units/{id}")]
pub async fn edit_unit(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<UnitForm>) -> Reply {
    db.write(actor, move |tx| {
        let old = store::visible(tx, *id)?;
        store::in_scope(tx, &old, &[Role::OrgStaff])?;
        at.check(old.version)?;
        let before = store::detail(tx, old.clone())?.form;
        let new = store::edit(tx, &old, &form.body)?;
        let entry = Entry::new("unit", new.id, "edit").summary(&new.name);
        journal::record(tx, entry.before(&before).after(&form.body))?;
        Answer::detail(new.version, &store::detail(tx, new)?)
    })
    .await
}

/// Close a unit, or open it again.
#[utoipa::path(tag = "units", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnUnit,
               responses((status = 200, body = UnitView), Problems))]
#[post("/units/{id}/actions/{action}")]
pub async fn act_on_unit(
    db: Data<Db>,
    actor: Actor,
    path: Path<UnitAction>,
    at: IfMatch,
    form: Valid<ActOnUnit>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &row.path);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts(tx, &row)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step)?;
        let entry = Entry::new("unit", row.id, step.action()).summary(&row.name);
        journal::record(tx, entry.reason(form.body.reason.as_deref()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
