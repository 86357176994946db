//! Handlers of accounts.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::account::{Action, STEPS, standing};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Role, conflict};
use hezhen_domain::rule::Shortfall;
use uuid::Uuid;

use super::store;
use super::view::{
    AccountAction, AccountQuery, AccountView, ActOnAccount, CreateAccount, EditAccount, GrantForm, GrantRoles,
};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Accounts by login.
#[utoipa::path(tag = "accounts", params(AccountQuery), responses((status = 200, body = Page<AccountView>), Problems))]
#[get("/accounts")]
pub async fn list_accounts(db: Data<Db>, actor: Actor, query: Search<AccountQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Make an account; the answer carries its one-time token, once.
#[utoipa::path(tag = "accounts", request_body = CreateAccount, responses((status = 201, body = AccountView), Problems))]
#[post("/accounts")]
pub async fn create_account(db: Data<Db>, actor: Actor, once: Once, form: Valid<CreateAccount>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::SysAdmin])?;
        once.run(tx, form.digest, |tx| {
            let token = Uuid::new_v4().simple().to_string();
            let row = store::create(tx, &form.body, &token)?;
            journal::record(
                tx,
                Entry::new("account", row.id, "create").summary(format!("{} {}", row.login, row.name)),
            )?;
            let version = row.version;
            let view = AccountView { invitation: Some(token), ..store::detail(tx, row)? };
            Answer::created(version, &view)
        })
    })
    .await
}

/// An account.
#[utoipa::path(tag = "accounts", params(("id" = Id, Path)), responses((status = 200, body = AccountView), Problems))]
#[get("/accounts/{id}")]
pub async fn read_account(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    let view = db
        .read(actor, move |tx| {
            let row = store::find(tx, *id)?;
            store::detail(tx, row)
        })
        .await?;
    Answer::detail(view.version, &view)
}

/// Change the name or the cadre behind an account.
#[utoipa::path(tag = "accounts", params(("id" = Id, Path)), request_body = EditAccount,
               responses((status = 200, body = AccountView), Problems))]
#[patch("/accounts/{id}")]
pub async fn edit_account(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<EditAccount>) -> Reply {
    let view = db
        .write(actor, move |tx| {
            let row = store::find(tx, *id)?;
            tx.actor().need(&[Role::SysAdmin])?;
            at.check(row.version)?;
            store::edit(tx, &row, &form.body)?;
            let before = (&row.name, row.cadre_id);
            let entry = Entry::new("account", row.id, "edit").summary(row.login.clone());
            journal::record(tx, entry.before(&before).after(&(&form.body.name, form.body.cadre_id)))?;
            let row = store::find(tx, *id)?;
            store::detail(tx, row)
        })
        .await?;
    Answer::detail(view.version, &view)
}

/// Set the offices of an account: the security administrator, never one's own.
#[utoipa::path(tag = "accounts", params(("id" = Id, Path)), request_body = GrantRoles,
               responses((status = 200, body = AccountView), Problems))]
#[put("/accounts/{id}/roles")]
pub async fn grant_roles(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<GrantRoles>) -> Reply {
    let view = db
        .write(actor, move |tx| {
            let row = store::find(tx, *id)?;
            tx.actor().need(&[Role::SecAdmin])?;
            if tx.actor().id() == row.id {
                return Err(Problem::not_permitted("SOD-1"));
            }
            at.check(row.version)?;
            let roles: Vec<_> = form.body.roles.iter().map(|g| g.role).collect();
            if let Some((code, a, b)) = conflict(&roles) {
                return Err(Problem::rule(code, Shortfall::missing("incompatible_roles", [a, b])));
            }
            let before: Vec<_> = super::grants(tx, row.id)?.iter().map(GrantForm::from).collect();
            store::set_roles(tx, &row, &form.body.roles)?;
            let entry = Entry::new("account", row.id, "grant_roles").summary(row.login.clone());
            journal::record(tx, entry.before(&before).after(&form.body.roles))?;
            let row = store::find(tx, *id)?;
            store::detail(tx, row)
        })
        .await?;
    Answer::detail(view.version, &view)
}

/// Disable, enable, invite again, or reset the second factor.
#[utoipa::path(tag = "accounts", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnAccount,
               responses((status = 200, body = AccountView), Problems))]
#[post("/accounts/{id}/actions/{action}")]
pub async fn act_on_account(
    db: Data<Db>,
    actor: Actor,
    path: Path<AccountAction>,
    at: IfMatch,
    form: Valid<ActOnAccount>,
) -> Reply {
    let view = db
        .write(actor, move |tx| {
            let row = store::find(tx, path.id)?;
            let who = standing(tx.actor(), row.id.0);
            let asked = machine::ask(STEPS, path.action, &who)?;
            at.check(row.version)?;
            let params = Params::default();
            let facts = store::facts(tx.actor(), tx.now(), &row);
            let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
            let token = Uuid::new_v4().simple().to_string();
            store::advance(tx, &row, &step, &token)?;
            let entry = Entry::new("account", row.id, step.action()).summary(row.login.clone());
            journal::record(tx, entry.reason(form.body.reason.as_deref()))?;
            let row = store::find(tx, path.id)?;
            let invitation = (step.action() == Action::Invite).then_some(token);
            Ok(AccountView { invitation, ..store::detail(tx, row)? })
        })
        .await?;
    Answer::detail(view.version, &view)
}
