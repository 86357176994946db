//! Rows of accounts and offices.

use chrono::Duration;
use diesel::prelude::*;
use hezhen_domain::account::{Action, Facts, RESET_HOURS, STEPS, State, standing};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Grant, Role, UnitPath};

use super::view::{AccountQuery, AccountView, CreateAccount, EditAccount, GrantForm};
use crate::capability::auth::sha256;
use crate::capability::petition_key;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::{Actor, Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account, account_role, recovery_code, session, unit};

const INVITATION_DAYS: i64 = 7;

/// An account as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = account)]
#[allow(missing_docs)]
pub struct Account {
    pub id: Id,
    pub version: i32,
    pub login: String,
    pub name: String,
    pub cadre_id: Option<Id>,
    pub state: Stored<State>,
    pub password: Option<String>,
    pub invite_hash: Option<Vec<u8>>,
    pub invite_until: Option<Ts>,
    pub totp_secret: Option<Vec<u8>>,
    pub totp_confirmed: bool,
    pub last_sign_in: Option<Ts>,
    pub reset_asked_by: Option<Id>,
    pub reset_asked_at: Option<Ts>,
}

/// Refuses a write whose session has ended or whose account is closed: an access token may outlive both by minutes.
///
/// # Errors
/// `unauthenticated`.
pub fn still_in_order(tx: &mut Tx<'_>) -> Outcome<()> {
    let Some(id) = tx.actor().session().0 else { return Ok(()) };
    let open: Option<Id> = session::table
        .inner_join(account::table)
        .filter(session::id.eq(id).and(session::revoked_at.is_null()))
        .filter(account::state.eq(Stored(State::Active)))
        .select(session::id)
        .first(tx.conn)
        .optional()?;
    open.map(drop).ok_or_else(|| Problem::new(ProblemKind::Unauthenticated))
}

/// The offices of an account.
///
/// # Errors
/// Those of the database.
pub fn grants(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Grant>> {
    let rows: Vec<(Stored<Role>, String)> = account_role::table
        .filter(account_role::account_id.eq(id))
        .order((account_role::role, account_role::scope))
        .select((account_role::role, account_role::scope))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(role, scope)| Grant { role: role.0, scope: UnitPath(scope) }).collect())
}

pub(super) fn find(tx: &mut Tx<'_>, id: Id) -> Outcome<Account> {
    tx.actor().need(&[Role::SysAdmin, Role::SecAdmin, Role::AuditAdmin])?;
    Ok(account::table.find(id).select(Account::as_select()).first(tx.conn)?)
}

pub(super) fn list(tx: &mut Tx<'_>, query: AccountQuery) -> Outcome<Page<AccountView>> {
    tx.actor().need(&[Role::SysAdmin, Role::SecAdmin, Role::AuditAdmin])?;
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = account::table.into_boxed();
    if let Some(after) = page.after::<String>()? {
        rows = rows.filter(account::login.gt(after));
    }
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        rows =
            rows.filter(account::login.like(format!("{}%", q.to_lowercase())).or(account::name.like(format!("%{q}%"))));
    }
    if let Some(role) = query.role {
        let holders = account_role::table.filter(account_role::role.eq(Stored(role))).select(account_role::account_id);
        rows = rows.filter(account::id.eq_any(holders));
    }
    let rows: Vec<Account> =
        rows.order(account::login).limit(page.rows()).select(Account::as_select()).load(tx.conn)?;
    let ids: Vec<_> = rows.iter().map(|r| r.id).collect();
    let roles: Vec<(Id, Stored<Role>, String)> = account_role::table
        .filter(account_role::account_id.eq_any(ids))
        .order((account_role::role, account_role::scope))
        .select((account_role::account_id, account_role::role, account_role::scope))
        .load(tx.conn)?;
    let (actor, now) = (tx.actor().clone(), tx.now());
    Ok(Page::of(
        rows,
        &page,
        |r| r.login.clone(),
        |row| {
            let own = roles.iter().filter(|(id, ..)| *id == row.id);
            let grants = own.map(|(_, role, scope)| GrantForm { role: role.0, scope: scope.clone() }).collect();
            view(&actor, now, row, grants)
        },
    ))
}

/// The detail view of a row.
pub(super) fn detail(tx: &mut Tx<'_>, row: Account) -> Outcome<AccountView> {
    let grants = grants(tx, row.id)?.iter().map(GrantForm::from).collect();
    Ok(view(&tx.actor().clone(), tx.now(), row, grants))
}

/// What the rules need to know of an account when `actor` acts on it.
pub(super) fn facts(actor: &Actor, now: Ts, row: &Account) -> Facts {
    let by_another = row.reset_asked_by.is_some_and(|by| by != actor.id());
    let recent = row.reset_asked_at.is_some_and(|at| now.0 - at.0 <= Duration::hours(RESET_HOURS));
    Facts { reset_asked: by_another && recent }
}

fn view(actor: &Actor, now: Ts, row: Account, roles: Vec<GrantForm>) -> AccountView {
    let params = Params::default();
    let terms = Terms { params: &params, overrides: &[] };
    let actions = machine::offers(STEPS, row.state.0, &standing(actor, row.id.0), &facts(actor, now, &row), &terms);
    AccountView {
        id: row.id,
        version: row.version,
        login: row.login,
        name: row.name,
        cadre_id: row.cadre_id,
        state: row.state.0,
        has_password: row.password.is_some(),
        second_factor: row.totp_confirmed,
        roles,
        last_sign_in: row.last_sign_in,
        reset_asked_at: row.reset_asked_at,
        actions,
        invitation: None,
    }
}

/// A new account with its invitation.
pub(super) fn create(tx: &mut Tx<'_>, form: &CreateAccount, token: &str) -> Outcome<Account> {
    let id = tx.new_id();
    let now = tx.now();
    let until = Ts(now.0 + Duration::days(INVITATION_DAYS));
    diesel::insert_into(account::table)
        .values((
            (account::id.eq(id), account::version.eq(1), account::login.eq(form.login.to_lowercase())),
            (account::name.eq(&form.name), account::cadre_id.eq(form.cadre_id)),
            (account::state.eq(Stored(State::Active)), account::created_at.eq(now)),
            (account::invite_hash.eq(sha256(token)), account::invite_until.eq(until)),
            (account::totp_confirmed.eq(false), account::totp_last_step.eq(0)),
        ))
        .execute(tx.conn)
        .map_err(|e| taken_login(e.into()))?;
    Ok(account::table.find(id).select(Account::as_select()).first(tx.conn)?)
}

fn taken_login(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field("/login", "taken") } else { problem }
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Account, form: &EditAccount) -> Outcome<()> {
    let changed = diesel::update(account::table.find(row.id).filter(account::version.eq(row.version)))
        .set((account::name.eq(&form.name), account::cadre_id.eq(form.cadre_id), account::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// Replaces the offices of an account; every session ends, so that the next token tells the new ones.
pub(super) fn set_roles(tx: &mut Tx<'_>, row: &Account, roles: &[GrantForm]) -> Outcome<()> {
    for (i, form) in roles.iter().enumerate() {
        let known = form.scope == "/" || {
            let found = unit::table.filter(unit::path.eq(&form.scope)).select(unit::id);
            found.first::<Id>(tx.conn).optional()?.is_some()
        };
        if !known {
            return Err(Problem::field(format!("/roles/{i}/scope"), "no_such_unit"));
        }
    }
    let changed = diesel::update(account::table.find(row.id).filter(account::version.eq(row.version)))
        .set(account::version.eq(row.version + 1))
        .execute(tx.conn)?;
    tx.won(changed)?;
    diesel::delete(account_role::table.filter(account_role::account_id.eq(row.id))).execute(tx.conn)?;
    for form in roles {
        diesel::insert_into(account_role::table)
            .values((
                account_role::account_id.eq(row.id),
                account_role::role.eq(Stored(form.role)),
                account_role::scope.eq(&form.scope),
            ))
            .execute(tx.conn)?;
    }
    petition_key::back(tx, row.id)?;
    end_sessions(tx, row.id, "roles_changed")
}

/// Stores what a taken step does to an account.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Account, step: &Taken<State, Action>, token: &str) -> Outcome<()> {
    let changed = diesel::update(account::table.find(row.id).filter(account::version.eq(row.version)))
        .set((account::state.eq(Stored(step.to())), account::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let one = account::table.find(row.id);
    match step.action() {
        Action::Disable => end_sessions(tx, row.id, "disabled"),
        Action::Enable => petition_key::back(tx, row.id),
        Action::Invite => {
            let until = Ts(tx.now().0 + Duration::days(INVITATION_DAYS));
            let invite = (account::invite_hash.eq(sha256(token)), account::invite_until.eq(until));
            diesel::update(one).set(invite).execute(tx.conn)?;
            Ok(())
        }
        Action::AskSecondFactorReset => {
            let asked = (account::reset_asked_by.eq(tx.actor().id()), account::reset_asked_at.eq(tx.now()));
            diesel::update(one).set(asked).execute(tx.conn)?;
            Ok(())
        }
        Action::ResetSecondFactor => {
            let none = (account::totp_secret.eq(None::<Vec<u8>>), account::totp_confirmed.eq(false));
            let answered = (account::reset_asked_by.eq(None::<Id>), account::reset_asked_at.eq(None::<Ts>));
            diesel::update(one).set((none, answered)).execute(tx.conn)?;
            diesel::delete(recovery_code::table.filter(recovery_code::account_id.eq(row.id))).execute(tx.conn)?;
            end_sessions(tx, row.id, "second_factor_reset")
        }
    }
}

fn end_sessions(tx: &mut Tx<'_>, id: Id, why: &str) -> Outcome<()> {
    let now = tx.now();
    diesel::update(session::table.filter(session::account_id.eq(id)).filter(session::revoked_at.is_null()))
        .set((session::revoked_at.eq(now), session::revoked_why.eq(why)))
        .execute(tx.conn)?;
    Ok(())
}

/// Makes the first system or security administrator, from the command line only.
///
/// # Errors
/// `conflict` when an account with this office exists.
pub fn first_administrator(tx: &mut Tx<'_>, role: Role, login: &str, token: &str) -> Outcome<()> {
    let held = account_role::table.filter(account_role::role.eq(Stored(role))).select(account_role::account_id);
    if held.first::<Id>(tx.conn).optional()?.is_some() {
        return Err(Problem::conflict("administrator_exists"));
    }
    let form = CreateAccount { login: login.to_owned(), name: login.to_owned(), cadre_id: None };
    let row = create(tx, &form, token)?;
    set_roles(tx, &row, &[GrantForm { role, scope: "/".into() }])?;
    crate::journal::record(tx, crate::journal::Entry::new("account", row.id, "first_administrator").summary(login))
}
