//! Sessions, refresh tokens and throttles.

use chrono::Duration;
use diesel::prelude::*;
use hezhen_domain::role::{Grant, Holder, UnitPath, needs_second_factor};

use super::recovery;
use super::tokens::{fresh, sha256};
use super::view::{GrantView, Me, SecondFactor, SessionView, SignedIn};
use crate::both;
use crate::capability::account::{Account, AccountState, grants};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::Claims;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account, login_throttle, refresh_token, session, unit};

const SESSION_HOURS: i64 = 12;
const GRACE_SECONDS: i64 = 10;

/// The active account of this login.
pub(super) fn account_of(tx: &mut Tx<'_>, login: &str) -> Outcome<Option<Account>> {
    let found = account::table
        .filter(account::login.eq(login.to_lowercase()))
        .filter(account::state.eq(Stored(AccountState::Active)))
        .select(Account::as_select())
        .first(tx.conn)
        .optional()?;
    Ok(found)
}

/// The account that acts.
pub(super) fn own_account(tx: &mut Tx<'_>) -> Outcome<Account> {
    Ok(account::table.find(tx.actor().id()).select(Account::as_select()).first(tx.conn)?)
}

/// Refuses while the key (an account, an address) must wait.
pub(super) fn refuse_throttled(tx: &mut Tx<'_>, keys: &[String]) -> Outcome<()> {
    let keys: Vec<_> = keys.iter().map(|k| tx.keys().blind(k)).collect();
    let now = tx.now();
    let until: Option<Ts> = login_throttle::table
        .filter(login_throttle::key.eq_any(keys))
        .filter(login_throttle::until.gt(now))
        .select(login_throttle::until)
        .order(login_throttle::until.desc())
        .first(tx.conn)
        .optional()?;
    match until {
        Some(until) => Err(Problem::too_many((until.0 - now.0).num_seconds().unsigned_abs().max(1))),
        None => Ok(()),
    }
}

/// Counts a failed try: from the fifth (the fiftieth for an address) each doubles the wait, up to a quarter of an hour.
pub(super) fn count_failure(tx: &mut Tx<'_>, keys: &[String]) -> Outcome<()> {
    for key in keys {
        let free = if key.starts_with("address|") { 50 } else { 5 };
        let blind = tx.keys().blind(key);
        let known: Option<(i32, Ts)> = login_throttle::table
            .find(&blind)
            .select((login_throttle::fails, login_throttle::until))
            .first(tx.conn)
            .optional()?;
        let stale = known.is_some_and(|(_, until)| tx.now().0 - until.0 > Duration::hours(1));
        let fails = if stale { 1 } else { known.map_or(0, |(fails, _)| fails) + 1 };
        let wait = if fails < free { 0 } else { (1_i64 << (fails - free + 1).min(10)).min(900) };
        let until = Ts(tx.now().0 + Duration::seconds(wait));
        let row = (login_throttle::key.eq(blind), login_throttle::fails.eq(fails), login_throttle::until.eq(until));
        both!(tx.conn, c => diesel::insert_into(login_throttle::table)
            .values(row.clone())
            .on_conflict(login_throttle::key)
            .do_update()
            .set((login_throttle::fails.eq(fails), login_throttle::until.eq(until)))
            .execute(c))?;
    }
    Ok(())
}

/// Forgets the failures of a key after a success.
pub(super) fn forget_failures(tx: &mut Tx<'_>, key: &str) -> Outcome<()> {
    let blind = tx.keys().blind(key);
    diesel::delete(login_throttle::table.find(blind)).execute(tx.conn)?;
    Ok(())
}

/// Remembers the step of a code, so that it works once.
pub(super) fn use_code(tx: &mut Tx<'_>, id: Id, step: i64) -> Outcome<bool> {
    let used = diesel::update(account::table.find(id).filter(account::totp_last_step.lt(step)))
        .set(account::totp_last_step.eq(step))
        .execute(tx.conn)?;
    Ok(used == 1)
}

/// Opens a session; gives the answer and the refresh token.
pub(super) fn begin(tx: &mut Tx<'_>, account: &Account, device: &str) -> Outcome<(Claims, Me, String)> {
    let (id, now) = (tx.new_id(), tx.now());
    let expires = Ts(now.0 + Duration::hours(SESSION_HOURS));
    diesel::insert_into(session::table)
        .values((
            session::id.eq(id),
            session::account_id.eq(account.id),
            session::device.eq(device),
            session::created_at.eq(now),
            session::last_used.eq(now),
            session::expires_at.eq(expires),
        ))
        .execute(tx.conn)?;
    diesel::update(account::table.find(account.id)).set(account::last_sign_in.eq(now)).execute(tx.conn)?;
    let token = issue(tx, id)?;
    let (claims, me) = claims(tx, account, id)?;
    Ok((claims, me, token))
}

fn issue(tx: &mut Tx<'_>, session_id: Id) -> Outcome<String> {
    let token = fresh();
    let now = tx.now();
    diesel::insert_into(refresh_token::table)
        .values((
            refresh_token::hash.eq(sha256(&token)),
            refresh_token::session_id.eq(session_id),
            refresh_token::issued_at.eq(now),
        ))
        .execute(tx.conn)?;
    Ok(token)
}

/// What a refresh token gives.
pub(super) enum Refreshed {
    /// The session goes on.
    Goes(Box<(Claims, Me, String)>),
    /// The token is unknown, or its session has ended.
    Ended,
    /// The token was used a moment ago by another tab.
    Race,
    /// The token was used before: the session is over for everybody.
    Stolen(Id),
}

/// Takes a refresh token: once.
pub(super) fn refresh(tx: &mut Tx<'_>, token: &str, idle_minutes: i64) -> Outcome<Refreshed> {
    let now = tx.now();
    let hash = sha256(token);
    let found: Option<(Option<Ts>, Id, Id, Ts, Ts, Option<Ts>)> = refresh_token::table
        .inner_join(session::table)
        .filter(refresh_token::hash.eq(&hash))
        .select((
            refresh_token::used_at,
            session::id,
            session::account_id,
            session::last_used,
            session::expires_at,
            session::revoked_at,
        ))
        .first(tx.conn)
        .optional()?;
    let Some((used, session_id, account_id, last_used, expires, revoked)) = found else { return Ok(Refreshed::Ended) };
    let idle = now.0 - last_used.0 > Duration::minutes(idle_minutes);
    if revoked.is_some() || expires <= now || idle {
        return Ok(Refreshed::Ended);
    }
    if let Some(used) = used {
        if now.0 - used.0 <= Duration::seconds(GRACE_SECONDS) {
            return Ok(Refreshed::Race);
        }
        revoke(tx, session_id, "refresh_reuse")?;
        return Ok(Refreshed::Stolen(session_id));
    }
    let account = account::table
        .find(account_id)
        .filter(account::state.eq(Stored(AccountState::Active)))
        .select(Account::as_select())
        .first(tx.conn)
        .optional()?;
    let Some(account) = account else { return Ok(Refreshed::Ended) };
    diesel::update(refresh_token::table.find(hash)).set(refresh_token::used_at.eq(now)).execute(tx.conn)?;
    diesel::update(session::table.find(session_id)).set(session::last_used.eq(now)).execute(tx.conn)?;
    let token = issue(tx, session_id)?;
    let (claims, me) = claims(tx, &account, session_id)?;
    Ok(Refreshed::Goes(Box::new((claims, me, token))))
}

fn claims(tx: &mut Tx<'_>, account: &Account, session_id: Id) -> Outcome<(Claims, Me)> {
    let grants = grants(tx, account.id)?;
    let me = me(tx, account, &grants)?;
    let limited = me.second_factor == SecondFactor::Required;
    let holder = Holder { account: account.id.0, cadre: account.cadre_id.map(|c| c.0), grants };
    Ok((Claims::new(holder, account.name.clone(), session_id, limited, tx.now()), me))
}

/// How an account presents itself.
pub(super) fn me(tx: &mut Tx<'_>, account: &Account, grants: &[Grant]) -> Outcome<Me> {
    let roles: Vec<_> = grants.iter().map(|g| g.role).collect();
    let mandatory = crate::capability::second_factor_roles(tx)?;
    let second_factor = match account.totp_confirmed {
        true => SecondFactor::Enrolled,
        false if needs_second_factor(&roles, &mandatory) => SecondFactor::Required,
        false => SecondFactor::None,
    };
    let roles = grants.iter().map(|g| named(tx, g)).collect::<Outcome<_>>()?;
    let recovery_codes_left = match account.totp_confirmed {
        true => Some(recovery::left(tx, account.id)?),
        false => None,
    };
    let Account { id, login, name, cadre_id, .. } = account.clone();
    Ok(Me { id, login, name, cadre_id, roles, second_factor, recovery_codes_left })
}

fn named(tx: &mut Tx<'_>, grant: &Grant) -> Outcome<GrantView> {
    let UnitPath(path) = &grant.scope;
    let name = unit::table.filter(unit::path.eq(path)).select(unit::name).first(tx.conn).optional()?;
    Ok(GrantView::of(grant, name))
}

/// The signed answer.
pub(super) fn signed(db: &crate::db::Db, claims: &Claims, account: Me) -> Outcome<SignedIn> {
    Ok(SignedIn { access_token: claims.signed(db)?, expires_at: claims.expires(), account })
}

/// One's own open sessions, newest first.
pub(super) fn sessions(tx: &mut Tx<'_>) -> Outcome<Vec<SessionView>> {
    let current = tx.actor().session().0;
    let rows: Vec<(Id, String, Ts, Ts)> = session::table
        .filter(session::account_id.eq(tx.actor().id()))
        .filter(session::revoked_at.is_null())
        .filter(session::expires_at.gt(tx.now()))
        .order(session::created_at.desc())
        .limit(50)
        .select((session::id, session::device, session::created_at, session::last_used))
        .load(tx.conn)?;
    let view = |(id, device, created_at, last_used)| SessionView {
        id,
        device,
        created_at,
        last_used,
        current: Some(id) == current,
    };
    Ok(rows.into_iter().map(view).collect())
}

/// Ends one of one's own sessions.
pub(super) fn end_own(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    let owner: Id = session::table.find(id).select(session::account_id).first(tx.conn)?;
    if owner != tx.actor().id() {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    revoke(tx, id, "signed_out")
}

/// Ends the session of a refresh token.
pub(super) fn end_by_token(tx: &mut Tx<'_>, token: &str) -> Outcome<()> {
    let id: Option<Id> =
        refresh_token::table.find(sha256(token)).select(refresh_token::session_id).first(tx.conn).optional()?;
    id.map_or(Ok(()), |id| revoke(tx, id, "signed_out"))
}

fn revoke(tx: &mut Tx<'_>, id: Id, why: &str) -> Outcome<()> {
    let now = tx.now();
    diesel::update(session::table.find(id).filter(session::revoked_at.is_null()))
        .set((session::revoked_at.eq(now), session::revoked_why.eq(why)))
        .execute(tx.conn)?;
    Ok(())
}

/// Stores a password and ends every other session of the account.
///
/// # Errors
/// Those of the database.
pub fn set_password(tx: &mut Tx<'_>, id: Id, hash: &str) -> Outcome<()> {
    let now = tx.now();
    diesel::update(account::table.find(id))
        .set((
            account::password.eq(hash),
            account::password_at.eq(now),
            account::invite_hash.eq(None::<Vec<u8>>),
            account::invite_until.eq(None::<Ts>),
            account::version.eq(account::version + 1),
        ))
        .execute(tx.conn)?;
    let current = tx.actor().session().0.unwrap_or(Id::NOBODY);
    diesel::update(session::table.filter(session::account_id.eq(id)).filter(session::id.ne(current)))
        .filter(session::revoked_at.is_null())
        .set((session::revoked_at.eq(now), session::revoked_why.eq("password_changed")))
        .execute(tx.conn)?;
    Ok(())
}

/// Stores a sealed second-factor secret; `confirmed` once a code proved it.
pub(super) fn set_second_factor(tx: &mut Tx<'_>, id: Id, secret: &[u8], confirmed: bool) -> Outcome<()> {
    diesel::update(account::table.find(id))
        .set((account::totp_secret.eq(secret), account::totp_confirmed.eq(confirmed)))
        .execute(tx.conn)?;
    Ok(())
}

/// Replaces a hash of another cost, quietly.
pub(super) fn rehash(tx: &mut Tx<'_>, id: Id, hash: &str) -> Outcome<()> {
    diesel::update(account::table.find(id)).set(account::password.eq(hash)).execute(tx.conn)?;
    Ok(())
}
