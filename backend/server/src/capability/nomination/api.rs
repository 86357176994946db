//! Handlers of nominations.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::machine::{self, Broken, Terms};
use hezhen_domain::nomination::{Action, STEPS};
use hezhen_domain::selection_case::State as Stage;

use super::form::{ActOnNomination, NominationAction, NominationForm, NominationQuery, QualificationForm};
use super::view::{NominationCall, NominationRow, NominationView};
use super::{qualify, store, write};
use crate::capability::{gate_override, selection_case};
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Nominations of the cases that one sees, and one's own, newest first.
#[utoipa::path(tag = "nominations", params(NominationQuery),
               responses((status = 200, body = Page<NominationRow>), Problems))]
#[get("/nominations")]
pub async fn list_nominations(db: Data<Db>, actor: Actor, query: Search<NominationQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Posts that are open for nominations.
#[utoipa::path(tag = "nominations", responses((status = 200, body = Page<NominationCall>), Problems))]
#[get("/nomination-calls")]
pub async fn list_nomination_calls(db: Data<Db>, actor: Actor) -> Reply {
    Answer::value(&Page::whole(db.read(actor, store::calls).await?))
}

/// Draft a nomination.
#[utoipa::path(tag = "nominations", request_body = NominationForm,
               responses((status = 201, body = NominationView), Problems))]
#[post("/nominations")]
pub async fn create_nomination(db: Data<Db>, actor: Actor, once: Once, form: Valid<NominationForm>) -> Reply {
    db.write(actor, move |tx| {
        let case = store::open_to(tx, form.body.case_id, form.body.post_id)?;
        once.run(tx, form.digest, |tx| {
            let row = write::create(tx, &case, &form.body)?;
            let (case, row, sees) = store::visible(tx, row.id)?;
            let view = store::detail(tx, &case, row, sees, &[])?;
            let entry = Entry::new("nomination", view.id, "create").case(case.id, case.state.0);
            let summary = format!("拟提名{}为{}人选", view.name, view.post_title);
            journal::record(tx, entry.summary(summary).after(&form.body))?;
            Answer::created(view.version, &view)
        })
    })
    .await
}

/// A nomination.
#[utoipa::path(tag = "nominations", params(("id" = Id, Path)),
               responses((status = 200, body = NominationView), Problems))]
#[get("/nominations/{id}")]
pub async fn read_nomination(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id, &[])).await
}

fn answer(tx: &mut Tx<'_>, id: Id, warnings: &[Broken]) -> Reply {
    let (case, row, sees) = store::visible(tx, id)?;
    Answer::detail(row.version, &store::detail(tx, &case, row, sees, warnings)?)
}

/// Change a draft.
#[utoipa::path(tag = "nominations", params(("id" = Id, Path)), request_body = NominationForm,
               responses((status = 200, body = NominationView), Problems))]
#[patch("/nominations/{id}")]
pub async fn edit_nomination(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<NominationForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row, _) = store::visible(tx, *id)?;
        machine::ask(STEPS, Action::Submit, &row.who(tx, &case))?;
        at.check(row.version)?;
        store::open_to(tx, form.body.case_id, form.body.post_id)?;
        case.in_stage(&[Stage::Recommending])?;
        write::edit(tx, &case, &row, &form.body)?;
        let entry = Entry::new("nomination", row.id, "edit").case(case.id, case.state.0);
        journal::record(tx, entry.summary("修改提名").after(&form.body))?;
        answer(tx, *id, &[])
    })
    .await
}

/// State what the register does not tell about the qualification.
#[utoipa::path(tag = "nominations", params(("id" = Id, Path)), request_body = QualificationForm,
               responses((status = 200, body = NominationView), Problems))]
#[put("/nominations/{id}/qualification")]
pub async fn put_nomination_qualification(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<QualificationForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row, _) = store::visible(tx, *id)?;
        machine::ask(STEPS, Action::Qualify, &row.who(tx, &case))?;
        at.check(row.version)?;
        case.in_stage(&[Stage::Recommending])?;
        write::state_qualification(tx, &case, &row, &form.body)?;
        let entry = Entry::new("nomination", row.id, "qualification").case(case.id, case.state.0);
        journal::record(tx, entry.summary("核对任职资格").before(&row.stated.0).after(&form.body))?;
        answer(tx, *id, &[])
    })
    .await
}

/// Move a nomination by one step of its table.
#[utoipa::path(tag = "nominations", params(("id" = Id, Path), ("action" = String, Path)),
               request_body = ActOnNomination, responses((status = 200, body = NominationView), Problems))]
#[post("/nominations/{id}/actions/{action}")]
pub async fn act_on_nomination(
    db: Data<Db>,
    actor: Actor,
    path: Path<NominationAction>,
    at: IfMatch,
    form: Valid<ActOnNomination>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if matches!(path.action, Action::Reject | Action::Withdraw) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let (case, row, _) = store::visible(tx, path.id)?;
        let who = row.who(tx, &case);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(&[Stage::Recommending])?;
        let facts = qualify::facts(tx, &case, &row)?;
        let params = selection_case::params(tx, &case)?;
        let overrides = gate_override::approved(tx, row.id)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &overrides })?;
        write::advance(tx, &case, &row, &step, reason.as_deref())?;
        let entry = Entry::new("nomination", row.id, step.action()).case(case.id, case.state.0);
        let entry = entry.summary(said(step.action())).before(&step.from()).after(&step.to());
        journal::record(tx, entry.in_spite_of(&step).reason(reason.as_deref()))?;
        answer(tx, path.id, step.warnings())
    })
    .await
}

fn said(action: Action) -> &'static str {
    match action {
        Action::Submit => "提交提名",
        Action::Qualify => "任职资格审查合格",
        Action::Reject => "任职资格审查不合格",
        Action::Admit => "列入人选库",
        Action::Withdraw => "撤回提名",
        Action::Select => "入选",
        Action::PassOver => "未入选",
        Action::Reopen => "退回人选库",
    }
}
