//! A create that is sent twice happens once: the `Idempotency-Key` header.

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::{FromRequest, HttpRequest};
use diesel::prelude::*;

use super::{Answer, Reply};
use crate::db::{Id, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::idempotency;

/// The key of this request, if the client sent one, and the route that it is for.
#[derive(Debug, Clone)]
pub struct Once {
    key: Option<String>,
    route: String,
}

#[derive(Insertable, Queryable, Selectable)]
#[diesel(table_name = idempotency)]
struct Stored {
    account_id: Id,
    key: String,
    route: String,
    digest: Vec<u8>,
    status: i32,
    version: Option<i32>,
    body: String,
    at: Ts,
}

impl Once {
    /// Runs `create`, or gives again what it answered the first time. The answer is stored in the same transaction.
    ///
    /// # Errors
    /// `idempotency-mismatch` when the key was used for another request; those of `create`.
    pub fn run(self, tx: &mut Tx<'_>, digest: [u8; 32], create: impl FnOnce(&mut Tx<'_>) -> Reply) -> Reply {
        let Some(key) = self.key else { return create(tx) };
        let account_id = tx.actor().id();
        let stored =
            idempotency::table.find((account_id, &key)).select(Stored::as_select()).first(tx.conn).optional()?;
        if let Some(stored) = stored {
            if stored.digest != digest || stored.route != self.route {
                return Err(Problem::new(ProblemKind::IdempotencyMismatch));
            }
            let status = u16::try_from(stored.status).unwrap_or(200);
            return Ok(Answer { status, version: stored.version, json: stored.body });
        }
        let answer = create(tx)?;
        let row = Stored {
            account_id,
            key,
            route: self.route,
            digest: digest.to_vec(),
            status: i32::from(answer.status),
            version: answer.version,
            body: answer.json.clone(),
            at: tx.now(),
        };
        diesel::insert_into(idempotency::table).values(&row).execute(tx.conn)?;
        Ok(answer)
    }
}

impl FromRequest for Once {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let route = format!("{} {}", req.method(), req.path());
        let key = match req.headers().get("idempotency-key").map(|v| v.to_str()) {
            None => None,
            Some(Ok(key)) if (8..=64).contains(&key.len()) => Some(key.to_owned()),
            Some(_) => return ready(Err(Problem::new(ProblemKind::Unreadable).code("idempotency-key"))),
        };
        ready(Ok(Self { key, route }))
    }
}
