//! Argon2id, two at once, always off the worker threads; with a pepper of this installation, so that a copy of the database
//! alone is no use to whoever guesses passwords.

use std::sync::Arc;

use actix_web::web;
use argon2::password_hash::phc::PasswordHash;
use argon2::password_hash::{PasswordHasher, PasswordVerifier};
use argon2::{Algorithm, Argon2, Params, Version};
use tokio::sync::Semaphore;

use crate::config::HashCost;
use crate::db::Outcome;
use crate::problem::Problem;

/// Hashes and checks passwords.
#[derive(Clone)]
pub struct Hasher {
    params: Params,
    code_params: Params,
    pepper: Arc<[u8; 32]>,
    cost: HashCost,
    turn: Arc<Semaphore>,
    dummy: Arc<str>,
    code_dummy: Arc<str>,
}

/// The cost of a recovery code at most: 19 MiB and two passes, for there are ten of them and each is fifty random bits.
const CODE_COST: HashCost = HashCost { memory: 19 * 1024, passes: 2 };

impl Hasher {
    /// A hasher of this cost and pepper.
    ///
    /// # Errors
    /// A cost that Argon2 does not know.
    pub fn new(cost: HashCost, pepper: [u8; 32]) -> Result<Self, String> {
        let say = |e: argon2::Error| e.to_string();
        let params = Params::new(cost.memory, cost.passes, 1, None).map_err(say)?;
        let (memory, passes) = (cost.memory.min(CODE_COST.memory), cost.passes.min(CODE_COST.passes));
        let code_params = Params::new(memory, passes, 1, None).map_err(say)?;
        let dummy = |params: &Params| {
            let argon = argon(&pepper, params.clone()).map_err(say)?;
            let hash = argon.hash_password(b"nobody has this password").map_err(|e| e.to_string())?;
            Ok::<Arc<str>, String>(hash.to_string().into())
        };
        let (dummy, code_dummy) = (dummy(&params)?, dummy(&code_params)?);
        let turn = Arc::new(Semaphore::new(2));
        Ok(Self { params, code_params, pepper: Arc::new(pepper), cost, turn, dummy, code_dummy })
    }

    /// The hash of `password`, with a fresh salt.
    ///
    /// # Errors
    /// `internal`.
    pub async fn hash(&self, password: String) -> Outcome<String> {
        self.hash_at(self.params.clone(), password).await
    }

    /// The hash of a recovery code, with a fresh salt.
    ///
    /// # Errors
    /// `internal`.
    pub async fn hash_code(&self, code: String) -> Outcome<String> {
        self.hash_at(self.code_params.clone(), code).await
    }

    async fn hash_at(&self, params: Params, what: String) -> Outcome<String> {
        let work = move |argon: &Argon2<'_>| {
            argon.hash_password(what.as_bytes()).map(|h| h.to_string()).map_err(Problem::internal)
        };
        self.in_turn(params, work).await?
    }

    /// Whether `password` has this hash; takes as long when there is none.
    ///
    /// # Errors
    /// `unavailable`.
    pub async fn matches(&self, password: String, hash: Option<String>) -> Outcome<bool> {
        self.matches_or(password, hash, &self.dummy).await
    }

    /// Whether `code` has this hash of a recovery code; takes as long when there is none.
    ///
    /// # Errors
    /// `unavailable`.
    pub async fn matches_code(&self, code: String, hash: Option<String>) -> Outcome<bool> {
        self.matches_or(code, hash, &self.code_dummy).await
    }

    async fn matches_or(&self, password: String, hash: Option<String>, dummy: &str) -> Outcome<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| dummy.to_owned());
        let same = self
            .in_turn(self.params.clone(), move |argon| {
                PasswordHash::new(&hash).is_ok_and(|h| argon.verify_password(password.as_bytes(), &h).is_ok())
            })
            .await?;
        Ok(same && known)
    }

    /// Whether a stored hash was made at another cost.
    pub fn outdated(&self, hash: &str) -> bool {
        !hash.contains(&format!("m={},t={},", self.cost.memory, self.cost.passes))
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        params: Params,
        f: impl FnOnce(&Argon2<'_>) -> T + Send + 'static,
    ) -> Outcome<T> {
        let _turn = self.turn.acquire().await.map_err(Problem::unavailable)?;
        let pepper = self.pepper.clone();
        let work = move || argon(&pepper, params).map(|argon| f(&argon));
        web::block(work).await.map_err(Problem::unavailable)?.map_err(Problem::internal)
    }
}

fn argon(pepper: &[u8; 32], params: Params) -> argon2::Result<Argon2<'_>> {
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params)
}
