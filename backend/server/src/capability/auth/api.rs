//! Handlers of signing in. Those before the session act as the public.

use actix_web::web::{Data, Path};
use actix_web::{HttpRequest, HttpResponse, delete, get, post};
use hezhen_domain::password;

use super::view::{
    AcceptInvitation, ChangePassword, ConfirmTotp, EnrolTotp, Me, RecoveryCodes, SessionView, SignIn, SignedIn,
    TotpSecret,
};
use super::{hash::Hasher, recovery, store, tokens};
use crate::capability::account::{Account, grants};
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, AnyActor, Origin, Proxies, Reply, Valid};
use crate::journal::{self, Entry};
use crate::keys::random;
use crate::problem::{FieldError, Problem, ProblemKind, Problems};
use crate::sealed::Column;

/// Sign in with account, password and, where enrolled, a six-digit code.
#[utoipa::path(tag = "auth", request_body = SignIn, responses((status = 200, body = SignedIn), Problems))]
#[post("/auth/login")]
pub async fn sign_in(
    db: Data<Db>,
    hasher: Data<Hasher>,
    origin: Data<Origin>,
    proxies: Data<Proxies>,
    req: HttpRequest,
    form: Valid<SignIn>,
) -> Result<HttpResponse, Problem> {
    let SignIn { login, password, code } = form.body;
    let login = login.trim().to_lowercase();
    let address = proxies.caller(&req).map(|a| a.to_string()).unwrap_or_default();
    let keys = vec![format!("account|{login}"), format!("address|{address}")];
    let (asked, of) = (keys.clone(), login.clone());
    let account = db
        .read(Actor::public(), move |tx| {
            store::refuse_throttled(tx, &asked)?;
            store::account_of(tx, &of)
        })
        .await?;
    let hash = account.as_ref().and_then(|a| a.password.clone());
    let matches = hasher.matches(password.clone(), hash.clone()).await?;
    let Some(account) = account.filter(|_| matches) else { return Err(fail(&db, keys, None).await?) };
    if account.totp_confirmed {
        let Some(code) = code else { return Err(Problem::new(ProblemKind::SecondFactor)) };
        if !code_holds(&db, &hasher, &account, code).await? {
            return Err(fail(&db, keys, Some(account.id)).await?);
        }
    }
    let rehashed = match hash.filter(|h| hasher.outdated(h)) {
        Some(_) => Some(hasher.hash(password).await?),
        None => None,
    };
    let device = device(&req);
    let (claims, me, token) = db
        .write(Actor::public(), move |tx| {
            store::forget_failures(tx, &keys[0])?;
            if let Some(hash) = rehashed {
                store::rehash(tx, account.id, &hash)?;
            }
            let begun = store::begin(tx, &account, &device)?;
            journal::record(tx, Entry::new("session", account.id, "sign_in").summary(account.name.clone()))?;
            Ok(begun)
        })
        .await?;
    Ok(HttpResponse::Ok().cookie(tokens::cookie(&origin, &token)).json(store::signed(&db, &claims, me)?))
}

async fn fail(db: &Db, keys: Vec<String>, account: Option<Id>) -> Outcome<Problem> {
    db.write(Actor::public(), move |tx| {
        store::count_failure(tx, &keys)?;
        journal::record(tx, Entry::new("session", account.unwrap_or(Id::NOBODY), "sign_in_refused"))?;
        Ok(Problem::new(ProblemKind::BadCredentials))
    })
    .await
}

async fn code_holds(db: &Db, hasher: &Hasher, account: &Account, code: String) -> Outcome<bool> {
    let id = account.id;
    if let Some(code) = recovery::read(&code) {
        return recovery_code_holds(db, hasher, id, code).await;
    }
    let Some(step) = step_of(db, account, &code)? else { return Ok(false) };
    db.write(Actor::public(), move |tx| store::use_code(tx, id, step)).await
}

async fn recovery_code_holds(db: &Db, hasher: &Hasher, id: Id, code: String) -> Outcome<bool> {
    let asked = code.clone();
    let hash = db.read(Actor::public(), move |tx| recovery::hash_of(tx, id, &asked)).await?;
    if !hasher.matches_code(code.clone(), hash).await? {
        return Ok(false);
    }
    let spend = move |tx: &mut Tx<'_>| {
        let spent = recovery::spend(tx, id, &code)?;
        if spent {
            journal::record(tx, Entry::new("account", id, "use_recovery_code"))?;
        }
        Ok(spent)
    };
    db.write(Actor::public(), spend).await
}

fn step_of(db: &Db, account: &Account, code: &str) -> Outcome<Option<i64>> {
    let sealed = account.totp_secret.as_deref().unwrap_or_default();
    let secret = SECRET.open(db.keys(), account.id, sealed)?;
    let now = db.clock().now().timestamp().unsigned_abs();
    let step = tokens::second_factor(secret, &account.login)?.check(code, now);
    Ok(step.and_then(|s| i64::try_from(s).ok()))
}

const SECRET: Column = Column("account|totp_secret");

fn device(req: &HttpRequest) -> String {
    let agent = req.headers().get("user-agent").and_then(|v| v.to_str().ok()).unwrap_or("—");
    agent.chars().filter(|c| !c.is_control()).take(120).collect()
}

/// Go on with the session of the refresh cookie.
#[utoipa::path(tag = "auth", responses((status = 200, body = SignedIn), Problems))]
#[post("/auth/refresh")]
pub async fn refresh_session(db: Data<Db>, origin: Data<Origin>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let token = own_cookie(&req, &origin)?;
    let outcome = db
        .write(Actor::public(), move |tx| {
            let idle = crate::capability::idle_minutes(tx)?;
            let refreshed = store::refresh(tx, &token, idle)?;
            if let store::Refreshed::Stolen(id) = &refreshed {
                journal::record(tx, Entry::new("session", *id, "refresh_reuse"))?;
            }
            Ok(refreshed)
        })
        .await?;
    match outcome {
        store::Refreshed::Goes(goes) => {
            let (claims, me, token) = *goes;
            Ok(HttpResponse::Ok().cookie(tokens::cookie(&origin, &token)).json(store::signed(&db, &claims, me)?))
        }
        store::Refreshed::Race => Err(Problem::conflict("refresh_race")),
        store::Refreshed::Ended | store::Refreshed::Stolen(_) => Err(Problem::new(ProblemKind::Unauthenticated)),
    }
}

/// End the session of the refresh cookie.
#[utoipa::path(tag = "auth", responses((status = 204), Problems))]
#[post("/auth/logout")]
pub async fn sign_out(db: Data<Db>, origin: Data<Origin>, req: HttpRequest) -> Result<HttpResponse, Problem> {
    let token = own_cookie(&req, &origin)?;
    db.write(Actor::public(), move |tx| store::end_by_token(tx, &token)).await?;
    let clear = ("Clear-Site-Data", "\"cache\", \"storage\"");
    Ok(HttpResponse::NoContent().cookie(tokens::cookie(&origin, "")).insert_header(clear).finish())
}

/// The cookie, from our own pages only: a header that no foreign form can send, and the browser's own word.
fn own_cookie(req: &HttpRequest, origin: &Origin) -> Result<String, Problem> {
    let header = |name| req.headers().get(name).and_then(|v| v.to_str().ok());
    let foreign = header("sec-fetch-site").is_some_and(|site| site != "same-origin" && site != "none");
    if header("x-requested-with") != Some("hezhen") || foreign {
        return Err(Problem::new(ProblemKind::Unauthenticated));
    }
    let cookie = req.cookie(tokens::cookie_name(origin)).filter(|c| !c.value().is_empty());
    cookie.map(|c| c.value().to_owned()).ok_or_else(|| Problem::new(ProblemKind::Unauthenticated))
}

/// Set the first password with a one-time token.
#[utoipa::path(tag = "auth", request_body = AcceptInvitation, responses((status = 204), Problems))]
#[post("/auth/invitation")]
pub async fn accept_invitation(db: Data<Db>, hasher: Data<Hasher>, form: Valid<AcceptInvitation>) -> Reply {
    let AcceptInvitation { login, token, password } = form.body;
    let login = login.trim().to_lowercase();
    refuse_weak(&password, &login, "/password")?;
    let hash = hasher.hash(password).await?;
    let key = vec![format!("account|{login}")];
    let accepted = db
        .write(Actor::public(), move |tx| {
            store::refuse_throttled(tx, &key)?;
            let now = tx.now();
            let account = store::account_of(tx, &login)?.filter(|a| {
                a.invite_until.is_some_and(|until| until > now) && a.invite_hash == Some(tokens::sha256(&token))
            });
            let Some(account) = account else {
                store::count_failure(tx, &key)?;
                return Ok(false);
            };
            store::set_password(tx, account.id, &hash)?;
            journal::record(tx, Entry::new("account", account.id, "accept_invitation").summary(account.name))?;
            Ok(true)
        })
        .await?;
    if accepted { Answer::done() } else { Err(Problem::new(ProblemKind::BadCredentials)) }
}

fn refuse_weak(password: &str, login: &str, pointer: &str) -> Result<(), Problem> {
    let flaws = password::flaws(password, login);
    let error = |code: &&str| FieldError { pointer: pointer.into(), code: (*code).into(), params: None };
    if flaws.is_empty() { Ok(()) } else { Err(Problem::fields(flaws.iter().map(error).collect())) }
}

/// The account that is signed in.
#[utoipa::path(tag = "auth", responses((status = 200, body = Me), Problems))]
#[get("/auth/me")]
pub async fn who_am_i(db: Data<Db>, actor: AnyActor) -> Reply {
    let me = db
        .read(actor.0, |tx| {
            let account = store::own_account(tx)?;
            let grants = grants(tx, account.id)?;
            store::me(tx, &account, &grants)
        })
        .await?;
    Answer::value(&me)
}

/// One's own open sessions.
#[utoipa::path(tag = "auth", responses((status = 200, body = Vec<SessionView>), Problems))]
#[get("/auth/sessions")]
pub async fn list_sessions(db: Data<Db>, actor: Actor) -> Reply {
    Answer::value(&db.read(actor, store::sessions).await?)
}

/// End one of one's own sessions.
#[utoipa::path(tag = "auth", params(("id" = Id, Path)), responses((status = 204), Problems))]
#[delete("/auth/sessions/{id}")]
pub async fn end_session(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.write(actor, move |tx| store::end_own(tx, *id)).await?;
    Answer::done()
}

/// Change one's own password; every other session ends.
#[utoipa::path(tag = "auth", request_body = ChangePassword, responses((status = 204), Problems))]
#[post("/auth/password")]
pub async fn change_password(db: Data<Db>, hasher: Data<Hasher>, actor: Actor, form: Valid<ChangePassword>) -> Reply {
    let account = prove_password(&db, &hasher, actor.clone(), form.body.current, "/current").await?;
    refuse_weak(&form.body.password, &account.login, "/password")?;
    let hash = hasher.hash(form.body.password).await?;
    db.write(actor, move |tx| {
        store::set_password(tx, account.id, &hash)?;
        journal::record(tx, Entry::new("account", account.id, "change_password"))
    })
    .await?;
    Answer::done()
}

async fn prove_password(db: &Db, hasher: &Hasher, actor: Actor, password: String, pointer: &str) -> Outcome<Account> {
    let account = db.read(actor, store::own_account).await?;
    match hasher.matches(password, account.password.clone()).await? {
        true => Ok(account),
        false => Err(Problem::field(pointer, "wrong_password")),
    }
}

/// Begin a new second factor; it counts from the first code on.
#[utoipa::path(tag = "auth", request_body = EnrolTotp, responses((status = 200, body = TotpSecret), Problems))]
#[post("/auth/totp/enrol")]
pub async fn enrol_totp(db: Data<Db>, hasher: Data<Hasher>, actor: AnyActor, form: Valid<EnrolTotp>) -> Reply {
    let account = prove_password(&db, &hasher, actor.0.clone(), form.body.password, "/password").await?;
    if account.totp_confirmed {
        return Err(Problem::conflict("second_factor_enrolled"));
    }
    let secret = random::<20>().to_vec();
    let totp = tokens::second_factor(secret.clone(), &account.login)?;
    let sealed = SECRET.seal(db.keys(), account.id, &secret);
    db.write(actor.0, move |tx| store::set_second_factor(tx, account.id, &sealed, false)).await?;
    let url = totp.to_url().map_err(Problem::internal)?;
    let secret = totp_rs::Secret::from(secret).to_base32();
    Answer::value(&TotpSecret { secret, url })
}

/// Prove the new second factor with its first code; the answer tells the recovery codes, once.
#[utoipa::path(tag = "auth", request_body = ConfirmTotp, responses((status = 200, body = RecoveryCodes), Problems))]
#[post("/auth/totp/confirm")]
pub async fn confirm_totp(db: Data<Db>, hasher: Data<Hasher>, actor: AnyActor, form: Valid<ConfirmTotp>) -> Reply {
    let account = db.read(actor.0.clone(), store::own_account).await?;
    if account.totp_confirmed || account.totp_secret.is_none() {
        return Err(Problem::conflict("second_factor_not_begun"));
    }
    let Some(step) = step_of(&db, &account, &form.body.code)? else {
        return Err(Problem::field("/code", "wrong_code"));
    };
    let (codes, stored) = recovery::made(&hasher).await?;
    db.write(actor.0, move |tx| {
        store::use_code(tx, account.id, step)?;
        store::set_second_factor(tx, account.id, account.totp_secret.as_deref().unwrap_or_default(), true)?;
        recovery::replace(tx, account.id, &stored)?;
        journal::record(tx, Entry::new("account", account.id, "confirm_second_factor").summary(account.name))
    })
    .await?;
    Answer::value(&RecoveryCodes { codes })
}

/// Ten new recovery codes; those before are void.
#[utoipa::path(tag = "auth", request_body = EnrolTotp, responses((status = 200, body = RecoveryCodes), Problems))]
#[post("/auth/totp/recovery-codes")]
pub async fn renew_recovery_codes(db: Data<Db>, hasher: Data<Hasher>, actor: Actor, form: Valid<EnrolTotp>) -> Reply {
    let account = prove_password(&db, &hasher, actor.clone(), form.body.password, "/password").await?;
    if !account.totp_confirmed {
        return Err(Problem::conflict("second_factor_not_begun"));
    }
    let (codes, stored) = recovery::made(&hasher).await?;
    db.write(actor, move |tx| {
        recovery::replace(tx, account.id, &stored)?;
        journal::record(tx, Entry::new("account", account.id, "renew_recovery_codes").summary(account.name))
    })
    .await?;
    Answer::value(&RecoveryCodes { codes })
}
