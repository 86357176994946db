//! Handlers of tenures.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::tenure::{Action, STEPS, standing};

use super::store;
use super::structure::{self, UnitStructure};
use super::view::{EndTenure, TenureAction, TenureForm, TenureQuery, TenureView};
use crate::capability::{parameter, post, unit};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Tenures in one's units, newest first.
#[utoipa::path(tag = "tenures", params(TenureQuery), responses((status = 200, body = Page<TenureView>), Problems))]
#[get("/tenures")]
pub async fn list_tenures(db: Data<Db>, actor: Actor, query: Search<TenureQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Who holds and who held a post, newest first.
#[utoipa::path(tag = "tenures", params(("id" = Id, Path)), responses((status = 200, body = Page<TenureView>), Problems))]
#[get("/posts/{id}/tenures")]
pub async fn list_post_tenures(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    let query = TenureQuery { post_id: Some(*id), limit: Some(200), ..TenureQuery::default() };
    let read = move |tx: &mut crate::db::Tx<'_>| {
        post::by_id(tx, *id)?;
        store::list(tx, query)
    };
    Answer::value(&db.read(actor, read).await?)
}

/// The structure of a unit's leading team today.
#[utoipa::path(tag = "tenures", params(("id" = Id, Path)), responses((status = 200, body = UnitStructure), Problems))]
#[get("/units/{id}/structure")]
pub async fn read_unit_structure(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    let read = move |tx: &mut crate::db::Tx<'_>| {
        let unit = unit::by_id(tx, *id)?;
        structure::of(tx, &unit)
    };
    Answer::value(&db.read(actor, read).await?)
}

/// Register a tenure that began outside the service.
#[utoipa::path(tag = "tenures", request_body = TenureForm, responses((status = 201, body = TenureView), Problems))]
#[post("/tenures")]
pub async fn create_tenure(db: Data<Db>, actor: Actor, once: Once, form: Valid<TenureForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::register(tx, &form.body)?;
            let summary = format!("登记任职：{}{}", row.unit_name, row.post_name);
            journal::record(tx, Entry::new("tenure", row.id, "create").summary(summary).after(&form.body))?;
            Answer::created(row.version, &row.view(tx))
        })
    })
    .await
}

/// A tenure.
#[utoipa::path(tag = "tenures", params(("id" = Id, Path)), responses((status = 200, body = TenureView), Problems))]
#[get("/tenures/{id}")]
pub async fn read_tenure(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &row.view(tx))
    })
    .await
}

/// End a tenure.
#[utoipa::path(tag = "tenures", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = EndTenure,
               responses((status = 200, body = TenureView), Problems))]
#[post("/tenures/{id}/actions/{action}")]
pub async fn act_on_tenure(
    db: Data<Db>,
    actor: Actor,
    path: Path<TenureAction>,
    at: IfMatch,
    form: Valid<EndTenure>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &row.unit_path);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let facts = row.facts(Some(form.body.to));
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, form.body.to, &form.body.reason)?;
        let summary = format!("结束任职：{}{}", row.unit_name, row.post_name);
        let entry = Entry::new("tenure", row.id, step.action()).summary(summary);
        journal::record(tx, entry.reason(Some(&form.body.reason)))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &row.view(tx))
    })
    .await
}
