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
    pepper: Arc<[u8; 32]>,
    cost: HashCost,
    turn: Arc<Semaphore>,
    dummy: Arc<str>,
}

impl Hasher {
    /// A hasher of this cost and pepper.
    ///
    /// # Errors
    /// A cost that Argon2 does not know.
    pub fn new(cost: HashCost, pepper: [u8; 32]) -> Result<Self, String> {
        let params = Params::new(cost.memory, cost.passes, 1, None).map_err(|e| e.to_string())?;
        let argon = argon(&pepper, params.clone()).map_err(|e| e.to_string())?;
        let dummy = argon.hash_password(b"nobody has this password").map_err(|e| e.to_string())?.to_string().into();
        let turn = Arc::new(Semaphore::new(2));
        Ok(Self { params, pepper: Arc::new(pepper), cost, turn, dummy })
    }

    /// The hash of `password`, with a fresh salt.
    ///
    /// # Errors
    /// `internal`.
    pub async fn hash(&self, password: String) -> Outcome<String> {
        self.in_turn(move |argon| {
            argon.hash_password(password.as_bytes()).map(|h| h.to_string()).map_err(Problem::internal)
        })
        .await?
    }

    /// Whether `password` has this hash; takes as long when there is none.
    ///
    /// # Errors
    /// `unavailable`.
    pub async fn matches(&self, password: String, hash: Option<String>) -> Outcome<bool> {
        let known = hash.is_some();
        let hash = hash.unwrap_or_else(|| self.dummy.to_string());
        let same = self
            .in_turn(move |argon| {
                PasswordHash::new(&hash).is_ok_and(|h| argon.verify_password(password.as_bytes(), &h).is_ok())
            })
            .await?;
        Ok(same && known)
    }

    /// Whether a stored hash was made at another cost.
    pub fn outdated(&self, hash: &str) -> bool {
        !hash.contains(&format!("m={},t={},", self.cost.memory, self.cost.passes))
    }

    async fn in_turn<T: Send + 'static>(&self, f: impl FnOnce(&Argon2<'_>) -> T + Send + 'static) -> Outcome<T> {
        let _turn = self.turn.acquire().await.map_err(Problem::unavailable)?;
        let (params, pepper) = (self.params.clone(), self.pepper.clone());
        let work = move || argon(&pepper, params).map(|argon| f(&argon));
        web::block(work).await.map_err(Problem::unavailable)?.map_err(Problem::internal)
    }
}

fn argon(pepper: &[u8; 32], params: Params) -> argon2::Result<Argon2<'_>> {
    Argon2::new_with_secret(pepper, Algorithm::Argon2id, Version::V0x13, params)
}
