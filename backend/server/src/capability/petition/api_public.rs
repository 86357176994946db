//! Handlers for the public, without signing in. Nothing of the sender is kept: no address, no device, no hour.

use actix_web::web::{Data, Path, Payload};
use actix_web::{FromRequest, HttpRequest, post};
use hezhen_domain::petition::{Paper, REGISTRARS, Who};

use super::letter::{self, Letter};
use super::view::{PetitionSaid, PetitionView};
use super::view_public::{
    MessageForm, OfficeMessage, PublicPetition, PublicPetitionForm, PublicPetitionUpload, PublicReceipt, RatingForm,
    ReceiptForm, ReviewForm,
};
use super::{intake, list, paper, public, store};
use crate::capability::auth::Hasher;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Report something, with files or without. No sign-in; the receipt is shown once.
#[utoipa::path(tag = "public", security(()),
               request_body(content((PublicPetitionForm = "application/json"),
                                    (PublicPetitionUpload = "multipart/form-data"))),
               responses((status = 201, body = PublicReceipt), Problems))]
#[post("/public/petitions")]
pub async fn submit_public_petition(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, payload: Payload) -> Reply {
    public::allowed(&req)?;
    let (form, files) = if letter::is(&req, "multipart/form-data") {
        Letter::read(&req, payload, true).await.judged()?
    } else {
        let form: Valid<PublicPetitionForm> = Valid::from_request(&req, &mut payload.into_inner()).await?;
        (form.body, Vec::new())
    };
    let receipt = public::submit(&db, &hasher, form, files).await?;
    Answer::made(&PublicReceipt { receipt })
}

/// How a petition stands, by its receipt. A wrong and an expired receipt get the same answer. No sign-in.
#[utoipa::path(tag = "public", security(()), request_body = ReceiptForm,
               responses((status = 200, body = PublicPetition), Problems))]
#[post("/public/petitions/query")]
pub async fn query_public_petition(
    db: Data<Db>,
    hasher: Data<Hasher>,
    req: HttpRequest,
    form: Valid<ReceiptForm>,
) -> Reply {
    public::allowed(&req)?;
    Answer::value(&public::ask(&db, &hasher, &form.body.receipt).await?)
}

/// Add a message to a petition, by its receipt. No sign-in.
#[utoipa::path(tag = "public", security(()), request_body = MessageForm,
               responses((status = 200, body = PublicPetition), Problems))]
#[post("/public/petitions/messages")]
pub async fn write_public_message(
    db: Data<Db>,
    hasher: Data<Hasher>,
    req: HttpRequest,
    form: Valid<MessageForm>,
) -> Reply {
    public::allowed(&req)?;
    let MessageForm { receipt, text } = form.body;
    Answer::value(&public::write(&db, &hasher, &receipt, text).await?)
}

/// Say what the answer to a petition was worth, by its receipt; once. No sign-in.
#[utoipa::path(tag = "public", security(()), request_body = RatingForm,
               responses((status = 200, body = PublicPetition), Problems))]
#[post("/public/petitions/ratings")]
pub async fn rate_public_petition(
    db: Data<Db>,
    hasher: Data<Hasher>,
    req: HttpRequest,
    form: Valid<RatingForm>,
) -> Reply {
    public::allowed(&req)?;
    Answer::value(&public::rate(&db, &hasher, form.body).await?)
}

/// Ask for a review of the answer to a petition, or for a recheck of the review, by its receipt. No sign-in.
#[utoipa::path(tag = "public", security(()), request_body = ReviewForm,
               responses((status = 200, body = PublicPetition), Problems))]
#[post("/public/petitions/reviews")]
pub async fn ask_public_review(db: Data<Db>, hasher: Data<Hasher>, req: HttpRequest, form: Valid<ReviewForm>) -> Reply {
    public::allowed(&req)?;
    Answer::value(&public::ask_review(&db, &hasher, form.body).await?)
}

/// Write to who sent a petition by the web; it is read with the receipt.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path)), request_body = OfficeMessage,
               responses((status = 200, body = PetitionView), Problems))]
#[post("/petitions/{id}/actions/message")]
pub async fn write_to_petitioner(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<OfficeMessage>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, *id)?;
        let relation = row.relation(&barred);
        let office = tx.actor().holds_any(REGISTRARS, &row.unit_path);
        let who = relation.standing(tx.actor());
        if !office || !who.any(&[Who::Officer, Who::Handler, Who::Supervisor]) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(row.version)?;
        if !intake::reachable(tx, row.id)? {
            return Err(Problem::new(ProblemKind::WrongState).code("petition_unreachable"));
        }
        let said = PetitionSaid { text: form.body.text.clone(), ..PetitionSaid::default() };
        paper::put(tx, row.id, Paper::FromOffice, &said)?;
        store::heard(tx, row.id)?;
        let entry = Entry::new("petition", row.id, "message").summary(format!("{}：留言反映人", row.name()));
        journal::record(tx, entry)?;
        let row = store::by_id(tx, row.id)?;
        Answer::detail(row.version, &list::detail(tx, row, &barred)?)
    })
    .await
}
