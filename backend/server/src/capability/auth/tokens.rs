//! Opaque tokens, the cookie that carries them, and six-digit codes.

use actix_web::cookie::time::Duration;
use actix_web::cookie::{Cookie, SameSite};
use base64::Engine;
use base64::engine::general_purpose::URL_SAFE_NO_PAD;
use sha2::{Digest, Sha256};
use totp_rs::{Builder, Totp};

use crate::db::Outcome;
use crate::http::Origin;
use crate::keys::random;
use crate::problem::Problem;

/// A fresh opaque token of 256 bits.
pub fn fresh() -> String {
    URL_SAFE_NO_PAD.encode(random::<32>())
}

/// What is stored of a token.
pub fn sha256(token: &str) -> Vec<u8> {
    Sha256::digest(token.as_bytes()).to_vec()
}

/// The cookie's name: with the `__Host-` promise where the service is reached by https.
pub fn cookie_name(origin: &Origin) -> &'static str {
    if origin.secure() { "__Host-rt" } else { "rt" }
}

/// The cookie of a refresh token; an empty one removes it.
pub fn cookie(origin: &Origin, token: &str) -> Cookie<'static> {
    let age = if token.is_empty() { Duration::ZERO } else { Duration::hours(12) };
    Cookie::build(cookie_name(origin), token.to_owned())
        .path("/")
        .http_only(true)
        .secure(origin.secure())
        .same_site(SameSite::Strict)
        .max_age(age)
        .finish()
}

/// The second factor of an account: SHA-1, six digits, thirty seconds, one step of tolerance (what authenticator apps
/// do).
///
/// # Errors
/// `internal` for a secret that is too short.
pub fn second_factor(secret: Vec<u8>, login: &str) -> Outcome<Totp> {
    Builder::new()
        .with_secret(secret)
        .with_account_name(login.to_owned())
        .with_issuer(Some("核真 Hezhen"))
        .build()
        .map_err(Problem::internal)
}
