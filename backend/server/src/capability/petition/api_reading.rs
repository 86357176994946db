//! Handlers of reading who complained.

use actix_web::post;
use actix_web::web::{Data, Path};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::petition::identity::{Action, Facts, R_PET_4, STEPS, may_ask};

use super::sealed::Kept;
use super::view::PetitionView;
use super::view_reading::{ActOnReading, OpenedIdentity, ReadingAction, ReadingForm, ReadingPath, ResealForm};
use super::{list, paper, reading, store};
use crate::capability::petition_key;
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

fn entry(row: &store::Row, action: &str, said: &str, purpose: &str) -> Entry {
    Entry::new("petition", row.id, action).summary(format!("{}：{said}", row.name())).reason(Some(purpose))
}

fn page(tx: &mut Tx<'_>, id: Id) -> Reply {
    let (row, barred) = store::visible(tx, id)?;
    Answer::detail(row.version, &list::detail(tx, row, &barred)?)
}

/// Ask to read who complained; another must agree.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path)), request_body = ReadingForm,
               responses((status = 200, body = PetitionView), Problems))]
#[post("/petitions/{id}/readings")]
pub async fn ask_petition_reading(db: Data<Db>, actor: Actor, id: Path<Id>, form: Valid<ReadingForm>) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, *id)?;
        if !may_ask(tx.actor(), &row.relation(&barred)) {
            return Err(Problem::not_permitted("SOD-4"));
        }
        if !row.real_name {
            return Err(Problem::new(ProblemKind::WrongState).code("petition_anonymous"));
        }
        let params = Params::default();
        let facts = Facts { purpose: form.body.purpose.clone(), age_hours: 0 };
        machine::uphold(&[&R_PET_4], &facts, &Terms { params: &params, overrides: &[] })?;
        reading::ask(tx, &row, form.body.purpose.trim())?;
        journal::record(tx, entry(&row, "ask_identity", "申请查看反映人信息", &form.body.purpose))?;
        page(tx, *id)
    })
    .await
}

/// Agree to a request of another, or refuse it. Opening is an address of its own.
#[utoipa::path(tag = "petitions",
               params(("id" = Id, Path), ("reading_id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnReading, responses((status = 200, body = PetitionView), Problems))]
#[post("/petitions/{id}/readings/{reading_id}/actions/{action}")]
pub async fn act_on_petition_reading(
    db: Data<Db>,
    actor: Actor,
    path: Path<ReadingAction>,
    at: IfMatch,
    form: Valid<ActOnReading>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        let request = reading::one(tx, &row, path.reading_id)?;
        let who = request.standing(tx, &row, &barred);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(request.version)?;
        if matches!(path.action, Action::Open | Action::Reseal) {
            return Err(Problem::new(ProblemKind::WrongState).code("open_identity"));
        }
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let step = asked.take(request.state.0, &request.facts(tx.now()), &terms)?;
        reading::advance(tx, &row, &request, &step, form.body.share.as_deref())?;
        let said = if step.action() == Action::Agree {
            "同意查看反映人信息"
        } else {
            "不同意查看反映人信息"
        };
        journal::record(tx, entry(&row, &format!("{}_identity", step.action()), said, &request.purpose))?;
        page(tx, path.id)
    })
    .await
}

/// Read who complained, once: the one who asked, after another agreed. It stands in the journal with its purpose.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("reading_id" = Id, Path)), request_body = ActOnReading,
               responses((status = 200, body = OpenedIdentity), Problems))]
#[post("/petitions/{id}/readings/{reading_id}/identity")]
pub async fn open_petition_reading(
    db: Data<Db>,
    actor: Actor,
    path: Path<ReadingPath>,
    at: IfMatch,
    _form: Valid<ActOnReading>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        let request = reading::one(tx, &row, path.reading_id)?;
        let who = request.standing(tx, &row, &barred);
        let asked = machine::ask(STEPS, Action::Open, &who)?;
        at.check(request.version)?;
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let step = asked.take(request.state.0, &request.facts(tx.now()), &terms)?;
        reading::advance(tx, &row, &request, &step, None)?;
        journal::record(tx, entry(&row, "open_identity", "查看反映人信息", &request.purpose))?;
        let kept = paper::petitioner(tx, row.id)?.ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
        let (petitioner, sealed) = match kept {
            Kept::Plain(petitioner) => (Some(petitioner), None),
            Kept::Sealed(sealed) => (None, request.sealed(sealed, petition_key::in_use(tx)?)),
        };
        Answer::value(&OpenedIdentity { reading_id: request.id, petitioner, sealed })
    })
    .await
}

/// Seal the key of an identity that was just opened to the keys of today as well, so that their holders open it from now on.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("reading_id" = Id, Path)), request_body = ResealForm,
               responses((status = 200, body = PetitionView), Problems))]
#[post("/petitions/{id}/readings/{reading_id}/shares")]
pub async fn reseal_petition_reading(
    db: Data<Db>,
    actor: Actor,
    path: Path<ReadingPath>,
    at: IfMatch,
    form: Valid<ResealForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        let request = reading::one(tx, &row, path.reading_id)?;
        let who = request.standing(tx, &row, &barred);
        let asked = machine::ask(STEPS, Action::Reseal, &who)?;
        at.check(request.version)?;
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let step = asked.take(request.state.0, &request.facts(tx.now()), &terms)?;
        reading::reseal(tx, &row, &form.body.shares)?;
        reading::advance(tx, &row, &request, &step, None)?;
        journal::record(tx, entry(&row, "reseal_identity", "反映人信息转封给现任密钥", &request.purpose))?;
        page(tx, path.id)
    })
    .await
}
