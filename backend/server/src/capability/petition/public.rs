//! The way in for people who are not signed in, for the API and for the pages alike: how often an address may write, how a
//! receipt is made and checked.

use actix_web::HttpRequest;
use hezhen_domain::code;
use sha2::{Digest, Sha256};

use super::clean::Clean;
use super::intake;
use super::view_public::{PublicPetition, PublicPetitionForm, RatingForm, ReviewForm};
use crate::capability::auth::Hasher;
use crate::db::{Db, Id, Outcome};
use crate::http::{Actor, letter};
use crate::journal::hex;
use crate::keys::random;
use crate::problem::{Problem, ProblemKind};

/// Letters of a receipt: a hundred bits.
const RECEIPT: usize = 20;

/// Refuses an address that asks too often.
pub(super) fn allowed(req: &HttpRequest) -> Outcome<()> {
    letter(req)
}

/// A new receipt, as it is shown.
pub(super) fn receipt() -> String {
    code::grouped(&code::letters(random::<RECEIPT>()))
}

/// What a form is told by.
pub(super) fn token() -> String {
    code::letters(random::<RECEIPT>())
}

/// The receipt of this form: one that was sent before, with the same words and files, has the same, so that an answer that
/// was lost on the way costs nobody the receipt, and leaves no second petition.
fn receipt_of(db: &Db, form: &PublicPetitionForm, files: &[Clean]) -> String {
    let Some(token) = &form.token else { return receipt() };
    let files: Vec<_> = files.iter().map(|file| hex(&Sha256::digest(&file.bytes))).collect();
    let notice = form.notice_id.map(|id| id.to_string()).unwrap_or_default();
    let said = [token.as_str(), &form.content, &notice, &files.concat()].join("\0");
    let half = |n: u8| db.keys().blind(&format!("petition_form|{n}|{said}"));
    let bytes = [half(0), half(1)].concat();
    code::grouped(&code::letters::<RECEIPT>(std::array::from_fn(|n| bytes[n])))
}

/// Takes a petition; gives the receipt, which nobody can give again.
pub(super) async fn submit(db: &Db, hasher: &Hasher, form: PublicPetitionForm, files: Vec<Clean>) -> Outcome<String> {
    let shown = receipt_of(db, &form, &files);
    let kept = code::typed(&shown, RECEIPT);
    let hash = hasher.hash_code(kept.clone()).await?;
    db.write_by_day(move |tx| intake::submit(tx, &form, &files, &kept, hash)).await?;
    Ok(shown)
}

/// The petition of a receipt. A wrong and an expired one are the same: one question, one slow comparison, one answer.
async fn owned(db: &Db, hasher: &Hasher, receipt: &str) -> Outcome<Id> {
    let wanted = code::typed(receipt, RECEIPT);
    let asked = wanted.clone();
    let found = db.read(Actor::public(), move |tx| intake::find(tx, &asked)).await?;
    let (id, hash) = found.map(|r| (r.petition_id, r.code_hash)).unzip();
    let right = hasher.matches_code(wanted, hash).await?;
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

/// Says what the answer was worth.
pub(super) async fn rate(db: &Db, hasher: &Hasher, form: RatingForm) -> Outcome<PublicPetition> {
    let id = owned(db, hasher, &form.receipt).await?;
    db.write_by_day(move |tx| {
        intake::rate(tx, id, form.satisfaction, &form.text)?;
        intake::seen(tx, id)
    })
    .await
}

/// Asks for a review or a recheck.
pub(super) async fn ask_review(db: &Db, hasher: &Hasher, form: ReviewForm) -> Outcome<PublicPetition> {
    let id = owned(db, hasher, &form.receipt).await?;
    db.write_by_day(move |tx| {
        intake::ask_review(tx, id, &form.text)?;
        intake::seen(tx, id)
    })
    .await
}
