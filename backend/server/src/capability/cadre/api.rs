//! Handlers of cadres.

use actix_web::web::{Data, Path};
use actix_web::{HttpResponse, get, patch, post, put};
use hezhen_domain::cadre::{Action, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::view::{ActOnCadre, CadreAction, CadreForm, CadreQuery, CadreRow, CadreView, IdCardView};
use super::{edit, photo, search, store};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Upload, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Cadres of one's units, in the order of their pinyin.
#[utoipa::path(tag = "cadres", params(CadreQuery), responses((status = 200, body = Page<CadreRow>), Problems))]
#[get("/cadres")]
pub async fn list_cadres(db: Data<Db>, actor: Actor, query: Search<CadreQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| search::list(tx, &query.0)).await?)
}

/// Put a person into the register, as a draft.
#[utoipa::path(tag = "cadres", request_body = CadreForm, responses((status = 201, body = CadreView), Problems))]
#[post("/cadres")]
pub async fn create_cadre(db: Data<Db>, actor: Actor, once: Once, form: Valid<CadreForm>) -> Reply {
    edit::shape(&form.body)?;
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = edit::create(tx, &form.body)?;
            let summary = format!("登记干部{}", row.name);
            journal::record(tx, Entry::new("cadre", row.id, "create").summary(summary).after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row, &[])?)
        })
    })
    .await
}

/// A cadre.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), responses((status = 200, body = CadreView), Problems))]
#[get("/cadres/{id}")]
pub async fn read_cadre(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read_row(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, &[])?)
    })
    .await
}

/// Change a record. What the file proves changes by a change request once the record is verified (R-CAD-3).
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), request_body = CadreForm,
               responses((status = 200, body = CadreView), Problems))]
#[patch("/cadres/{id}")]
pub async fn edit_cadre(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<CadreForm>) -> Reply {
    edit::shape(&form.body)?;
    db.write(actor, move |tx| {
        let old = store::visible(tx, *id)?;
        store::keep(tx, &old)?;
        at.check(old.version)?;
        let before = store::form_of(tx, &old)?;
        let (row, warnings) = edit::apply(tx, &old, &form.body)?;
        let entry = Entry::new("cadre", row.id, "edit").summary(format!("修改{}的登记信息", row.name));
        journal::record(tx, entry.before(&before).after(&form.body))?;
        Answer::detail(row.version, &store::detail(tx, row, &warnings)?)
    })
    .await
}

/// Verify a record, lock it for a case, release it.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnCadre,
               responses((status = 200, body = CadreView), Problems))]
#[post("/cadres/{id}/actions/{action}")]
pub async fn act_on_cadre(
    db: Data<Db>,
    actor: Actor,
    path: Path<CadreAction>,
    at: IfMatch,
    form: Valid<ActOnCadre>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts_of(tx, &row)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step)?;
        let done = match step.action() {
            Action::Verify => "核对无误",
            Action::Lock => "锁定",
            Action::Unlock => "解除锁定",
        };
        let entry = Entry::new("cadre", row.id, step.action()).summary(format!("{}的登记信息{done}", row.name));
        journal::record(tx, entry.in_spite_of(&step).reason(form.body.reason.as_deref()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row, step.warnings())?)
    })
    .await
}

/// The full identity number. Its reading is in the journal.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), responses((status = 200, body = IdCardView), Problems))]
#[get("/cadres/{id}/id-card")]
pub async fn read_cadre_id_card(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        store::keep(tx, &row)?;
        let number = store::id_card(tx, &row).ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
        let entry = Entry::new("cadre", row.id, "read_id_card").summary(format!("查看{}的完整身份证号", row.name));
        journal::record(tx, entry)?;
        Answer::value(&IdCardView { id_card: number.as_str().to_owned() })
    })
    .await
}

/// The photo.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)),
               responses((status = 200, body = Vec<u8>, content_type = "image/jpeg"), Problems))]
#[get("/cadres/{id}/photo")]
pub async fn read_cadre_photo(db: Data<Db>, actor: Actor, id: Path<Id>) -> Result<HttpResponse, Problem> {
    let photo = db
        .read(actor, move |tx| {
            let row = store::visible(tx, *id)?;
            photo::photo(tx, row.id)?.ok_or_else(|| Problem::new(ProblemKind::NotFound))
        })
        .await?;
    Ok(HttpResponse::Ok()
        .content_type(photo.mime)
        .insert_header(("cache-control", "private, no-store"))
        .body(photo.bytes))
}

/// Put a photo: JPEG, PNG or BMP.
#[utoipa::path(tag = "cadres", params(("id" = Id, Path)), request_body(content = Vec<u8>, content_type = "image/jpeg"),
               responses((status = 204), Problems))]
#[put("/cadres/{id}/photo")]
pub async fn put_cadre_photo(db: Data<Db>, actor: Actor, id: Path<Id>, file: Upload) -> Reply {
    let Some(mime) = photo::kind(&file.bytes) else { return Err(Problem::field("", "not_a_picture")) };
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        store::keep(tx, &row)?;
        if file.bytes.len() > parameter::in_force(tx)?.photo_max_bytes as usize {
            return Err(Problem::new(ProblemKind::TooLarge).code("photo"));
        }
        photo::put_photo(tx, row.id, mime, file.bytes.to_vec())?;
        journal::record(tx, Entry::new("cadre", row.id, "photo").summary(format!("更新{}的照片", row.name)))?;
        Answer::done()
    })
    .await
}
