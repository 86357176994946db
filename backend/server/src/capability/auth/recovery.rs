//! Recovery codes: ten of them, each once in place of a six-digit code when the telephone is gone.
//!
//! A code has ten characters (50 bits). The first two find it among the ten, so that one hash is checked and not ten; the
//! whole is kept as an Argon2 hash with the installation's pepper, like a password.

use std::collections::BTreeSet;

use diesel::prelude::*;
use hezhen_domain::code;

use super::hash::Hasher;
use crate::db::{Id, Outcome, Ts, Tx};
use crate::keys::random;
use crate::schema::recovery_code;

/// Codes of an account.
pub const CODES: usize = 10;
const LENGTH: usize = 10;
const TAG: usize = 2;

/// Ten new codes, `7KQ2M-X4TPA`, no two with the same beginning.
fn fresh() -> Vec<String> {
    let mut tags = BTreeSet::new();
    let mut codes = Vec::with_capacity(CODES);
    while codes.len() < CODES {
        let code = code::letters(random::<LENGTH>());
        if tags.insert(code[..TAG].to_owned()) {
            codes.push(code::grouped(&code));
        }
    }
    codes
}

/// A code as it was typed, as it is kept; `None` for what is none, such as six digits.
pub fn read(text: &str) -> Option<String> {
    Some(code::typed(text, LENGTH)).filter(|kept| code::possible(kept, LENGTH))
}

/// Ten new codes as they are shown, once, and what is stored of each: its beginning and its hash.
///
/// # Errors
/// `internal`.
pub async fn made(hasher: &Hasher) -> Outcome<(Vec<String>, Vec<(String, String)>)> {
    let codes = fresh();
    let mut stored = Vec::with_capacity(codes.len());
    for shown in &codes {
        let code = shown.replace('-', "");
        stored.push((code[..TAG].to_owned(), hasher.hash_code(code).await?));
    }
    Ok((codes, stored))
}

/// Puts these codes in the place of all that there were.
pub(super) fn replace(tx: &mut Tx<'_>, account: Id, codes: &[(String, String)]) -> Outcome<()> {
    diesel::delete(recovery_code::table.filter(recovery_code::account_id.eq(account))).execute(tx.conn)?;
    let row = |(tag, hash): &(String, String)| {
        (
            recovery_code::account_id.eq(account),
            recovery_code::tag.eq(tag.clone()),
            recovery_code::hash.eq(hash.clone()),
        )
    };
    for code in codes {
        diesel::insert_into(recovery_code::table).values(row(code)).execute(tx.conn)?;
    }
    Ok(())
}

/// The hash of the unused code that begins like this one.
pub(super) fn hash_of(tx: &mut Tx<'_>, account: Id, code: &str) -> Outcome<Option<String>> {
    Ok(recovery_code::table
        .find((account, code.get(..TAG).unwrap_or_default()))
        .filter(recovery_code::used_at.is_null())
        .select(recovery_code::hash)
        .first(tx.conn)
        .optional()?)
}

/// Uses a code up; `false` when somebody was faster.
pub(super) fn spend(tx: &mut Tx<'_>, account: Id, code: &str) -> Outcome<bool> {
    let now = tx.now();
    let unused = recovery_code::table
        .find((account, code.get(..TAG).unwrap_or_default()))
        .filter(recovery_code::used_at.is_null());
    Ok(diesel::update(unused).set(recovery_code::used_at.eq(now)).execute(tx.conn)? == 1)
}

/// How many codes are left.
pub(super) fn left(tx: &mut Tx<'_>, account: Id) -> Outcome<usize> {
    let used: Vec<Option<Ts>> = recovery_code::table
        .filter(recovery_code::account_id.eq(account))
        .select(recovery_code::used_at)
        .load(tx.conn)?;
    Ok(used.iter().filter(|at| at.is_none()).count())
}
