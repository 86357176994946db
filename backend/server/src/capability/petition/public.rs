//! The way in for people who are not signed in, for the API and for the pages alike: how often an address may write, how a
//! receipt is made and checked.

use std::collections::HashMap;
use std::net::IpAddr;
use std::sync::Mutex;

use actix_web::HttpRequest;
use actix_web::web::Data;
use hezhen_domain::petition::receipt::{code, typed};

use super::intake;
use super::view_public::{PublicPetition, PublicPetitionForm};
use crate::capability::auth::Hasher;
use crate::clock::Clock;
use crate::db::{Db, Id, Outcome};
use crate::http::{Actor, Proxies};
use crate::keys::random;
use crate::problem::{Problem, ProblemKind};

/// How often an address may send or ask: sixty at once, so that thirty people behind one office address each send and ask;
/// one a minute after that. Addresses are held in memory only, and forgotten when they have been quiet.
pub struct Intake(Option<(Clock, Mutex<HashMap<IpAddr, Bucket>>)>);

#[derive(Debug, Clone, Copy)]
struct Bucket {
    left: i64,
    at: i64,
}

const AT_ONCE: i64 = 60;
const REFILL_SECONDS: i64 = 60;

impl Intake {
    /// A limit that runs by this clock; none where the installation limits nothing.
    pub fn new(limited: bool, clock: &Clock) -> Self {
        Self(limited.then(|| (clock.clone(), Mutex::new(HashMap::new()))))
    }

    fn count(&self, address: Option<IpAddr>) -> Outcome<()> {
        let (Some((clock, all)), Some(address)) = (&self.0, address) else { return Ok(()) };
        let now = clock.now().timestamp();
        let mut all = all.lock().map_err(Problem::internal)?;
        let full = |b: &Bucket| b.left + (now - b.at) / REFILL_SECONDS >= AT_ONCE;
        if all.len() > 10_000 {
            all.retain(|_, bucket| !full(bucket));
        }
        let bucket = all.entry(address).or_insert(Bucket { left: AT_ONCE, at: now });
        let back = (now - bucket.at) / REFILL_SECONDS;
        bucket.left = (bucket.left + back).min(AT_ONCE);
        bucket.at = if bucket.left == AT_ONCE { now } else { bucket.at + back * REFILL_SECONDS };
        if bucket.left == 0 {
            let wait = REFILL_SECONDS - (now - bucket.at);
            return Err(Problem::too_many(wait.unsigned_abs().max(1)));
        }
        bucket.left -= 1;
        Ok(())
    }
}

/// Refuses an address that asks too often.
pub(super) fn allowed(req: &HttpRequest) -> Outcome<()> {
    let caller = req.app_data::<Data<Proxies>>().and_then(|proxies| proxies.caller(req));
    match req.app_data::<Data<Intake>>() {
        Some(intake) => intake.count(caller),
        None => Err(Problem::internal("nothing limits what the public sends")),
    }
}

/// Takes a petition; gives the receipt, which nobody can give again.
pub(super) async fn submit(db: &Db, hasher: &Hasher, form: PublicPetitionForm) -> Outcome<String> {
    let shown = code(random());
    let kept = typed(&shown);
    let hash = hasher.hash(kept.clone()).await?;
    db.write_by_day(move |tx| intake::submit(tx, &form, &kept, hash)).await?;
    Ok(shown)
}

/// The petition of a receipt. A wrong and an expired one are the same: one question, one slow comparison, one answer.
async fn owned(db: &Db, hasher: &Hasher, receipt: &str) -> Outcome<Id> {
    let wanted = typed(receipt);
    let asked = wanted.clone();
    let found = db.read(Actor::public(), move |tx| intake::find(tx, &asked)).await?;
    let (id, hash) = found.map(|r| (r.petition_id, r.code_hash)).unzip();
    let right = hasher.matches(wanted, hash).await?;
    id.filter(|_| right).ok_or_else(|| Problem::new(ProblemKind::NotFound))
}

/// How the petition of a receipt stands.
pub(super) async fn ask(db: &Db, hasher: &Hasher, receipt: &str) -> Outcome<PublicPetition> {
    let id = owned(db, hasher, receipt).await?;
    db.read(Actor::public(), move |tx| intake::seen(tx, id)).await
}

/// Adds a message to the petition of a receipt.
pub(super) async fn write(db: &Db, hasher: &Hasher, receipt: &str, text: String) -> Outcome<PublicPetition> {
    let id = owned(db, hasher, receipt).await?;
    db.write_by_day(move |tx| {
        intake::write(tx, id, &text)?;
        intake::seen(tx, id)
    })
    .await
}
