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

/// Hashes and checks passwords, and the codes that this service makes.
#[derive(Clone)]
pub struct Hasher {
    password: Cost,
    code: Cost,
    pepper: Arc<[u8; 32]>,
    turn: Arc<Semaphore>,
}

/// What a hash costs, and one of nothing at that cost.
#[derive(Clone)]
struct Cost {
    params: Params,
    dummy: Arc<str>,
}

/// The cost of a code at most: 19 MiB and two passes, for nobody guesses fifty random bits.
const CODE: HashCost = HashCost { memory: 19 * 1024, passes: 2 };

impl Cost {
    fn new(HashCost { memory, passes }: HashCost, pepper: &[u8; 32]) -> Result<Self, String> {
        let say = |e: argon2::Error| e.to_string();
        let params = Params::new(memory, passes, 1, None).map_err(say)?;
        let argon = argon(pepper, params.clone()).map_err(say)?;
        let dummy = argon.hash_password(b"nobody has this password").map_err(|e| e.to_string())?;
        Ok(Self { params, dummy: dummy.to_string().into() })
    }
}

impl Hasher {
    /// A hasher of this cost and pepper.
    ///
    /// # Errors
    /// A cost that Argon2 does not know.
    pub fn new(cost: HashCost, pepper: [u8; 32]) -> Result<Self, String> {
        let code = HashCost { memory: cost.memory.min(CODE.memory), passes: cost.passes.min(CODE.passes) };
        Ok(Self {
            password: Cost::new(cost, &pepper)?,
            code: Cost::new(code, &pepper)?,
            pepper: Arc::new(pepper),
            turn: Arc::new(Semaphore::new(2)),
        })
    }

    /// The hash of `password`, with a fresh salt.
    ///
    /// # Errors
    /// `internal`.
    pub async fn hash(&self, password: String) -> Outcome<String> {
        self.hash_at(&self.password, password).await
    }

    /// The hash of a code of random letters, with a fresh salt.
    ///
    /// # Errors
    /// `internal`.
    pub async fn hash_code(&self, code: String) -> Outcome<String> {
        self.hash_at(&self.code, code).await
    }

    async fn hash_at(&self, cost: &Cost, what: String) -> Outcome<String> {
        let work = move |argon: &Argon2<'_>| {
            argon.hash_password(what.as_bytes()).map(|h| h.to_string()).map_err(Problem::internal)
        };
        self.in_turn(cost, work).await?
    }

    /// Whether `password` has this hash; takes as long when there is none.
    ///
    /// # Errors
    /// `unavailable`.
    pub async fn matches(&self, password: String, hash: Option<String>) -> Outcome<bool> {
        self.matches_at(&self.password, password, hash).await
    }

    /// Whether `code` has this hash of a code; takes as long when there is none.
    ///
    /// # Errors
    /// `unavailable`.
    pub async fn matches_code(&self, code: String, hash: Option<String>) -> Outcome<bool> {
        self.matches_at(&self.code, code, hash).await
    }

    async fn matches_at(&self, cost: &Cost, what: String, hash: Option<String>) -> Outcome<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| cost.dummy.to_string());
        let work = move |argon: &Argon2<'_>| {
            PasswordHash::new(&hash).is_ok_and(|h| argon.verify_password(what.as_bytes(), &h).is_ok())
        };
        Ok(self.in_turn(cost, work).await? && known)
    }

    /// Whether a stored hash was made at another cost.
    pub fn outdated(&self, hash: &str) -> bool {
        !hash.contains(&format!("m={},t={},", self.password.params.m_cost(), self.password.params.t_cost()))
    }

    async fn in_turn<T: Send + 'static>(
        &self,
        cost: &Cost,
        f: impl FnOnce(&Argon2<'_>) -> T + Send + 'static,
    ) -> Outcome<T> {
        let _turn = self.turn.acquire().await.map_err(Problem::unavailable)?;
        let (params, pepper) = (cost.params.clone(), self.pepper.clone());
        let work = move || argon(&pepper, params).map(|argon| f(&argon));
        web::block(work).await.map_err(Problem::unavailable)?.map_err(Problem::internal)
    }
}

fn argon(pepper: &[u8; 32], params: Params) -> argon2::Result<Argon2<'_>> {
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params)
}
