//! Handlers of keys of the petition office.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::petition::office_key::{Action, HOLDERS, STEPS};

use super::store;
use super::view::{ActOnPetitionKey, PetitionKeyAction, PetitionKeyForm, PetitionKeyView, PublicPetitionKey};
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

fn all(tx: &mut Tx<'_>) -> Outcome<Page<PetitionKeyView>> {
    store::list(tx).map(Page::whole)
}

/// Keys of the petition office, with one's own private key as it was wrapped.
#[utoipa::path(tag = "petition-keys", responses((status = 200, body = Page<PetitionKeyView>), Problems))]
#[get("/petition-keys")]
pub async fn list_petition_keys(db: Data<Db>, actor: Actor) -> Reply {
    actor.need(HOLDERS)?;
    Answer::value(&db.read(actor, all).await?)
}

/// A new key of one's own, made in the browser. It counts when another has confirmed it.
#[utoipa::path(tag = "petition-keys", request_body = PetitionKeyForm,
               responses((status = 201, body = Page<PetitionKeyView>), Problems))]
#[post("/petition-keys")]
pub async fn create_petition_key(db: Data<Db>, actor: Actor, once: Once, form: Valid<PetitionKeyForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(HOLDERS)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let said = format!("{}生成信访办密钥，指纹 {}", row.holder_name, row.fingerprint());
            journal::record(tx, Entry::new("petition_key", row.id, "create").summary(said))?;
            Answer::made(&all(tx)?)
        })
    })
    .await
}

/// Confirm the key of another, or retire one.
#[utoipa::path(tag = "petition-keys", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnPetitionKey, responses((status = 200, body = Page<PetitionKeyView>), Problems))]
#[post("/petition-keys/{id}/actions/{action}")]
pub async fn act_on_petition_key(
    db: Data<Db>,
    actor: Actor,
    path: Path<PetitionKeyAction>,
    at: IfMatch,
    _form: Valid<ActOnPetitionKey>,
) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(HOLDERS)?;
        let row = store::by_id(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = Params::default();
        let step = asked.take(row.state.0, &(), &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step)?;
        let said = format!("{}的信访办密钥，指纹 {}", row.holder_name, row.fingerprint());
        let entry = Entry::new("petition_key", row.id, step.action()).summary(said);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        Answer::value(&all(tx)?)
    })
    .await
}

/// The keys that a petitioner's browser seals who complained to; none while the office has fewer than two. No sign-in.
#[utoipa::path(tag = "public", security(()), responses((status = 200, body = Page<PublicPetitionKey>), Problems))]
#[get("/public/petition-keys")]
pub async fn list_public_petition_keys(db: Data<Db>) -> Reply {
    let keys = db.read(Actor::public(), store::in_use).await?;
    Answer::value(&Page::whole(keys.into_iter().map(store::OfficeKey::view).collect()))
}
