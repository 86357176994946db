//! Handlers of recommendation rounds.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::recommendation::{Action, STEPS, Side, Who};
use hezhen_domain::selection_case::State as Stage;

use super::count::{self, Outgrown};
use super::form::{ActOnRound, NomineesForm, RoundAction, RoundForm, RoundQuery, RoundSide, SheetForm};
use super::round::detail;
use super::store;
use super::view::{RoundRow, RoundView};
use crate::capability::selection_case;
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

const OPEN: &[Stage] = &[Stage::MotionApproved, Stage::Recommending];

/// Rounds of a case, or of all open cases that one sees, newest first.
#[utoipa::path(tag = "recommendation-rounds", params(RoundQuery),
               responses((status = 200, body = Page<RoundRow>), Problems))]
#[get("/recommendation-rounds")]
pub async fn list_recommendation_rounds(db: Data<Db>, actor: Actor, query: Search<RoundQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Draft a round.
#[utoipa::path(tag = "recommendation-rounds", request_body = RoundForm,
               responses((status = 201, body = RoundView), Problems))]
#[post("/recommendation-rounds")]
pub async fn create_recommendation_round(db: Data<Db>, actor: Actor, once: Once, form: Valid<RoundForm>) -> Reply {
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, form.body.case_id)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &case, &form.body)?;
            let entry = Entry::new("recommendation_round", row.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("拟定{}", row.summary())).after(&form.body))?;
            Answer::created(row.version, &detail(tx, &case, row, &[])?)
        })
    })
    .await
}

/// A round.
#[utoipa::path(tag = "recommendation-rounds", params(("id" = Id, Path)),
               responses((status = 200, body = RoundView), Problems))]
#[get("/recommendation-rounds/{id}")]
pub async fn read_recommendation_round(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id, &[])).await
}

fn answer(tx: &mut Tx<'_>, id: Id, warnings: &[machine::Broken]) -> Reply {
    let (case, row) = store::visible(tx, id)?;
    Answer::detail(row.version, &detail(tx, &case, row, warnings)?)
}

/// Change a draft.
#[utoipa::path(tag = "recommendation-rounds", params(("id" = Id, Path)), request_body = RoundForm,
               responses((status = 200, body = RoundView), Problems))]
#[patch("/recommendation-rounds/{id}")]
pub async fn edit_recommendation_round(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<RoundForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        machine::ask(STEPS, Action::Publish, &store::who(tx, &case, &row)?)?;
        at.check(row.version)?;
        case.in_stage(OPEN)?;
        store::edit(tx, &case, &row, &form.body)?;
        let entry = Entry::new("recommendation_round", row.id, "edit").case(case.id, case.state.0);
        journal::record(tx, entry.summary(format!("修改{}", row.summary())).after(&form.body))?;
        answer(tx, *id, &[])
    })
    .await
}

/// Put the list of persons.
#[utoipa::path(tag = "recommendation-rounds", params(("id" = Id, Path)), request_body = NomineesForm,
               responses((status = 200, body = RoundView), Problems))]
#[put("/recommendation-rounds/{id}/nominees")]
pub async fn put_recommendation_nominees(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<NomineesForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        machine::ask(STEPS, Action::Publish, &store::who(tx, &case, &row)?)?;
        at.check(row.version)?;
        case.in_stage(OPEN)?;
        store::put_nominees(tx, &row, &form.body.nominees)?;
        let entry = Entry::new("recommendation_round", row.id, "nominees").case(case.id, case.state.0);
        let summary = format!("{}人选名单", row.summary());
        journal::record(tx, entry.summary(summary).before(&row.nominees.0).after(&form.body.nominees))?;
        answer(tx, *id, &[])
    })
    .await
}

/// Enter the count of one side; the second sheet is compared with the first.
#[utoipa::path(tag = "recommendation-rounds", params(("id" = Id, Path), ("side" = Side, Path)),
               request_body = SheetForm, responses((status = 200, body = RoundView), Problems))]
#[put("/recommendation-rounds/{id}/counts/{side}")]
pub async fn put_recommendation_count(
    db: Data<Db>,
    actor: Actor,
    path: Path<RoundSide>,
    at: IfMatch,
    form: Valid<SheetForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = store::who(tx, &case, &row)?;
        let office = if path.side == Side::Teller { Who::Teller } else { Who::Scrutineer };
        if !who.any(&[office]) {
            let barred = who.barred_by(&[office]);
            return Err(
                barred.map_or_else(|| Problem::new(crate::problem::ProblemKind::NotPermitted), Problem::not_permitted)
            );
        }
        at.check(row.version)?;
        case.in_stage(&[Stage::Recommending])?;
        let led = count::enter(tx, &case, &row, path.side, &form.body)?;
        let side = if path.side == Side::Teller { "计票人" } else { "监票人" };
        let summary = match led {
            Outgrown::Waiting => format!("{}{side}录入计票", row.summary()),
            Outgrown::Counted => format!("{}{side}录入计票，两人一致", row.summary()),
            Outgrown::Differ(n) => format!("{}{side}录入计票，{n}处不一致，重新计票", row.summary()),
        };
        let entry = Entry::new("recommendation_round", row.id, "count").case(case.id, case.state.0);
        journal::record(tx, entry.summary(summary).after(&form.body))?;
        answer(tx, path.id, &[])
    })
    .await
}

/// Move a round by one step of its table.
#[utoipa::path(tag = "recommendation-rounds", params(("id" = Id, Path), ("action" = String, Path)),
               request_body = ActOnRound, responses((status = 200, body = RoundView), Problems))]
#[post("/recommendation-rounds/{id}/actions/{action}")]
pub async fn act_on_recommendation_round(
    db: Data<Db>,
    actor: Actor,
    path: Path<RoundAction>,
    at: IfMatch,
    form: Valid<ActOnRound>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        store::complete(tx, &row, path.action, &form.body)?;
        let who = store::who(tx, &case, &row)?;
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(&[Stage::Recommending])?;
        let facts = store::facts(tx, &row)?;
        let params = selection_case::params(tx, &case)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body)?;
        let entry = Entry::new("recommendation_round", row.id, step.action()).case(case.id, case.state.0);
        let summary = format!("{}{}", row.summary(), said(step.action()));
        let entry = entry.summary(summary).before(&step.from()).after(&step.to());
        journal::record(tx, entry.in_spite_of(&step).reason(form.body.reason.as_deref()))?;
        answer(tx, path.id, step.warnings())
    })
    .await
}

fn said(action: Action) -> &'static str {
    match action {
        Action::Publish => "发布",
        Action::Open => "开始",
        Action::Close => "结束",
        Action::Count => "计票",
        Action::Confirm => "结果确认",
        Action::Void => "作废",
    }
}
