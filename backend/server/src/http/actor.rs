//! The authenticated person. An [`Actor`] can be made by reading a valid access token, and in no other way.

use std::collections::HashMap;
use std::future::{Ready, ready};
use std::ops::Deref;
use std::sync::Mutex;

use actix_web::dev::Payload;
use actix_web::http::header::AUTHORIZATION;
use actix_web::{FromRequest, HttpRequest, web};
use hezhen_domain::role::{Grant, Holder, Role};
use jsonwebtoken::{Algorithm, Header, Validation};
use serde::{Deserialize, Serialize};
use uuid::Uuid;

use super::{Limits, Proxies};
use crate::db::{Db, Id, Ts};
use crate::problem::{Problem, ProblemKind};

/// How long an access token lives.
const ACCESS_SECONDS: i64 = 300;
const ISSUER: &str = "hezhen";
const AUDIENCE: &str = "hezhen-api";

/// What an access token says.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Claims {
    iss: String,
    aud: String,
    sub: Uuid,
    jti: Uuid,
    iat: i64,
    exp: i64,
    /// Session.
    sid: Uuid,
    /// Display name, for the journal.
    name: String,
    cadre: Option<Uuid>,
    grants: Vec<Grant>,
    /// Only the second factor may be enrolled with this token.
    limited: bool,
}

/// The session behind an actor.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Session(pub Option<Id>);

/// Who acts: account, offices with their scope, session. Reads as a [`Holder`].
#[derive(Debug, Clone)]
pub struct Actor {
    holder: Holder,
    name: String,
    session: Session,
    request: Option<String>,
    limited: bool,
}

impl Deref for Actor {
    type Target = Holder;
    fn deref(&self) -> &Holder {
        &self.holder
    }
}

impl Actor {
    /// The service itself: jobs and the command line.
    pub fn system() -> Self {
        Self::nobody("系统")
    }

    /// Somebody who is not signed in.
    pub fn public() -> Self {
        Self::nobody("公众")
    }

    fn nobody(name: &str) -> Self {
        let holder = Holder { account: Uuid::nil(), cadre: None, grants: Vec::new() };
        let request = super::request_id();
        Self { holder, name: name.to_owned(), session: Session(None), request, limited: false }
    }

    /// The account's identity.
    pub fn id(&self) -> Id {
        Id(self.holder.account)
    }

    /// The cadre behind the account.
    pub fn cadre_id(&self) -> Option<Id> {
        self.holder.cadre.map(Id)
    }

    /// Display name.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The session, unless the system or the public acts.
    pub fn session(&self) -> Session {
        self.session
    }

    /// The request that acts.
    pub fn request(&self) -> Option<&str> {
        self.request.as_deref()
    }

    /// The offices as one word for the journal.
    pub fn roles(&self) -> String {
        let mut roles: Vec<_> = self.grants.iter().map(|g| g.role.to_string()).collect();
        roles.dedup();
        roles.join(" ")
    }

    /// Refuses unless one of `roles` is held somewhere.
    ///
    /// # Errors
    /// `not-permitted`.
    pub fn need(&self, roles: &[Role]) -> Result<(), Problem> {
        if self.has_any(roles) { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
    }
}

impl Claims {
    /// What a new access token for this person says.
    pub fn new(holder: Holder, name: String, session: Id, limited: bool, now: Ts) -> Self {
        let iat = now.0.timestamp();
        Self {
            iss: ISSUER.into(),
            aud: AUDIENCE.into(),
            sub: holder.account,
            jti: Uuid::now_v7(),
            iat,
            exp: iat + ACCESS_SECONDS,
            sid: session.0,
            name,
            cadre: holder.cadre,
            grants: holder.grants,
            limited,
        }
    }

    /// The instant when the token ends.
    pub fn expires(&self) -> Ts {
        Ts(chrono::DateTime::from_timestamp(self.exp, 0).unwrap_or_default())
    }

    /// The signed token.
    ///
    /// # Errors
    /// `internal`, if the key cannot sign.
    pub fn signed(&self, db: &Db) -> Result<String, Problem> {
        let head = |kid: &str| Header {
            typ: Some("at+jwt".into()),
            kid: Some(kid.to_owned()),
            ..Header::new(Algorithm::EdDSA)
        };
        db.keys().tokens().sign(|kid, key| jsonwebtoken::encode(&head(kid), self, key)).map_err(Problem::internal)
    }
}

/// Tokens whose signature was found good. They live five minutes and come with every request, and the signature is the
/// dearest part of reading one; when it ends is looked at every time.
#[derive(Default)]
pub struct Verified(Mutex<HashMap<String, Claims>>);

impl Verified {
    /// As many people as are at work at once in one office, and then some.
    const ROOM: usize = 4096;

    fn read(&self, token: &str, now: i64, verify: impl FnOnce() -> Option<Claims>) -> Option<Claims> {
        if let Some(known) = self.0.lock().ok().and_then(|all| all.get(token).cloned()) {
            return Some(known);
        }
        let claims = verify()?;
        if let Ok(mut all) = self.0.lock() {
            if all.len() >= Self::ROOM {
                all.retain(|_, claims| now < claims.exp);
            }
            if all.len() < Self::ROOM {
                all.insert(token.to_owned(), claims.clone());
            }
        }
        Some(claims)
    }
}

fn read_token(req: &HttpRequest) -> Result<Actor, Problem> {
    let refused = || Problem::new(ProblemKind::Unauthenticated);
    let db = req.app_data::<web::Data<Db>>().ok_or_else(|| Problem::internal("no database in the application"))?;
    let token = req.headers().get(AUTHORIZATION).and_then(|v| v.to_str().ok()).and_then(|v| v.strip_prefix("Bearer "));
    let token = token.ok_or_else(refused)?;
    let verified = req.app_data::<web::Data<Verified>>().ok_or_else(|| Problem::internal("no tokens are kept"))?;
    let limits = req.app_data::<web::Data<Limits>>().ok_or_else(|| Problem::internal("no limits are kept"))?;
    let now = db.clock().now().timestamp();
    let Some(read) = verified.read(token, now, || verify(token, db)) else {
        let caller = req.app_data::<web::Data<Proxies>>().and_then(|proxies| proxies.caller(req));
        return Err(limits.address(caller).err().unwrap_or_else(refused));
    };
    let Claims { sub, sid, iat, exp, name, cadre, grants, limited, .. } = read;
    if now >= exp || now + 30 < iat {
        return Err(refused());
    }
    limits.account(sub)?;
    let holder = Holder { account: sub, cadre, grants };
    Ok(Actor { holder, name, session: Session(Some(Id(sid))), request: super::request_id(), limited })
}

/// What a token says, if we have signed it for this use. When it ends the server's own clock decides, not this.
fn verify(token: &str, db: &Db) -> Option<Claims> {
    let mut rules = Validation::new(Algorithm::EdDSA);
    rules.set_audience(&[AUDIENCE]);
    rules.set_issuer(&[ISSUER]);
    rules.set_required_spec_claims(&["exp", "iat", "iss", "aud", "sub", "jti"]);
    rules.validate_exp = false;
    let head = jsonwebtoken::decode_header(token).ok().filter(|head| head.typ.as_deref() == Some("at+jwt"))?;
    let key = db.keys().tokens().verifier(&head.kid?)?;
    jsonwebtoken::decode::<Claims>(token, &key, &rules).ok().map(|read| read.claims)
}

impl FromRequest for Actor {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(
            read_token(req)
                .and_then(|actor| if actor.limited { Err(Problem::new(ProblemKind::EnrolFirst)) } else { Ok(actor) }),
        )
    }
}

/// An [`Actor`] that may still have to enrol the second factor: for `/auth` only.
pub struct AnyActor(pub Actor);

impl FromRequest for AnyActor {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        ready(read_token(req).map(Self))
    }
}
