//! Handlers of posts.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::post::{Action, STEPS, standing};
use hezhen_domain::role::Role;

use super::store;
use super::view::{ActOnPost, PostAction, PostForm, PostQuery, PostRow, PostView};
use crate::capability::{parameter, unit};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// Posts in the order of the tree of units.
#[utoipa::path(tag = "posts", params(PostQuery), responses((status = 200, body = Page<PostRow>), Problems))]
#[get("/posts")]
pub async fn list_posts(db: Data<Db>, actor: Actor, query: Search<PostQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Make a post.
#[utoipa::path(tag = "posts", request_body = PostForm, responses((status = 201, body = PostView), Problems))]
#[post("/posts")]
pub async fn create_post(db: Data<Db>, actor: Actor, once: Once, form: Valid<PostForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("post", row.id, "create").summary(format!("设置职位：{}", row.title()));
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A post.
#[utoipa::path(tag = "posts", params(("id" = Id, Path)), responses((status = 200, body = PostView), Problems))]
#[get("/posts/{id}")]
pub async fn read_post(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read_row(actor, move |tx| {
        let row = store::by_id(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Change a post.
#[utoipa::path(tag = "posts", params(("id" = Id, Path)), request_body = PostForm,
               responses((status = 200, body = PostView), Problems))]
#[patch("/posts/{id}")]
pub async fn edit_post(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<PostForm>) -> Reply {
    db.write(actor, move |tx| {
        let old = store::by_id(tx, *id)?;
        let own = unit::by_id(tx, old.unit_id)?;
        unit::in_scope(tx, &own, &[Role::OrgStaff])?;
        at.check(old.version)?;
        let before = store::form(&old);
        store::edit(tx, &old, &form.body)?;
        let new = store::by_id(tx, *id)?;
        let entry = Entry::new("post", new.id, "edit").summary(format!("修改职位：{}", new.title()));
        journal::record(tx, entry.before(&before).after(&store::form(&new)))?;
        Answer::detail(new.version, &store::detail(tx, new)?)
    })
    .await
}

/// Abolish a post, or restore it.
#[utoipa::path(tag = "posts", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnPost,
               responses((status = 200, body = PostView), Problems))]
#[post("/posts/{id}/actions/{action}")]
pub async fn act_on_post(
    db: Data<Db>,
    actor: Actor,
    path: Path<PostAction>,
    at: IfMatch,
    form: Valid<ActOnPost>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::by_id(tx, path.id)?;
        let who = standing(tx.actor(), &row.unit_path);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts(tx, &row)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step)?;
        let words = if step.action() == Action::Abolish { "撤销职位" } else { "恢复职位" };
        let entry = Entry::new("post", row.id, step.action()).summary(format!("{words}：{}", row.title()));
        journal::record(tx, entry.reason(form.body.reason.as_deref()))?;
        let row = store::by_id(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
