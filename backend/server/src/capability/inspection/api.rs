//! Handlers of inspections.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::inspection::{Action, STEPS, State, Who};
use hezhen_domain::machine::{self, Terms};

use super::view::{
    ActOnInspection, Feedback, InspectionAction, InspectionForm, InspectionPlan, InspectionQuery, InspectionRow,
    InspectionView,
};
use super::{store, store_facts};
use crate::capability::{gate_override, notice, selection_case};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Inspections that the actor sees, newest first.
#[utoipa::path(tag = "inspections", params(InspectionQuery),
               responses((status = 200, body = Page<InspectionRow>), Problems))]
#[get("/inspections")]
pub async fn list_inspections(db: Data<Db>, actor: Actor, query: Search<InspectionQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Plan an inspection.
#[utoipa::path(tag = "inspections", request_body = InspectionForm,
               responses((status = 201, body = InspectionView), Problems))]
#[post("/inspections")]
pub async fn create_inspection(db: Data<Db>, actor: Actor, once: Once, form: Valid<InspectionForm>) -> Reply {
    ordered(&form.body.plan)?;
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, form.body.case_id)?;
        store::staffed(tx, &case)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &case, &form.body)?;
            let entry = Entry::new("inspection", row.id, "create").case(case.id, case.state.0).summary("制定考察方案");
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store_facts::detail(tx, row, case, &[])?)
        })
    })
    .await
}

fn ordered(plan: &InspectionPlan) -> Result<(), Problem> {
    if plan.ends_on < plan.starts_on { Err(Problem::field("/plan/ends_on", "date_order")) } else { Ok(()) }
}

/// An inspection, with what can be done and how its rules stand.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)),
               responses((status = 200, body = InspectionView), Problems))]
#[get("/inspections/{id}")]
pub async fn read_inspection(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store_facts::detail(tx, row, case, &[])?)
    })
    .await
}

/// Change the plan, until the work begins.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = InspectionPlan,
               responses((status = 200, body = InspectionView), Problems))]
#[patch("/inspections/{id}")]
pub async fn edit_inspection(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<InspectionPlan>,
) -> Reply {
    ordered(&form.body)?;
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store::staffed(tx, &case)?;
        at.check(row.version)?;
        row.in_state(&[State::Planned, State::NoticePublished])?;
        store::edit(tx, &row, &form.body)?;
        let entry = Entry::new("inspection", row.id, "edit").case(case.id, case.state.0).summary("修改考察方案");
        journal::record(tx, entry.before(&row.plan()).after(&form.body))?;
        let (row, case) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store_facts::detail(tx, row, case, &[])?)
    })
    .await
}

/// Record the feedback to the unit's principal leaders (R-INS-6).
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)), request_body = Feedback,
               responses((status = 200, body = InspectionView), Problems))]
#[put("/inspections/{id}/feedback")]
pub async fn record_inspection_feedback(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<Feedback>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        if form.body.held_on > tx.today() {
            return Err(Problem::field("/held_on", "in_future"));
        }
        at.check(row.version)?;
        row.in_state(&[State::UnitFeedback])?;
        store::put_feedback(tx, &row, &form.body)?;
        let entry = Entry::new("inspection", row.id, "feedback_recorded").case(case.id, case.state.0);
        journal::record(tx, entry.summary("向单位主要领导反馈考察情况").before(&row.feedback).after(&form.body))?;
        let (row, case) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store_facts::detail(tx, row, case, &[])?)
    })
    .await
}

/// Move an inspection by one step of its table.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnInspection, responses((status = 200, body = InspectionView), Problems))]
#[post("/inspections/{id}/actions/{action}")]
pub async fn act_on_inspection(
    db: Data<Db>,
    actor: Actor,
    path: Path<InspectionAction>,
    at: IfMatch,
    form: Valid<ActOnInspection>,
) -> Reply {
    use Action::{Accept, Draft, Feedback, LinkNotice, Report, Start};
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    let plain = matches!(path.action, LinkNotice | Start | Draft | Feedback | Report | Accept | Action::CloseEvidence);
    if !plain && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let (mut row, case) = store::visible(tx, path.id)?;
        let who = store::standing_of(tx, &row, &case)?;
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        if path.action == LinkNotice {
            row.notice_on = notice::inspection_noticed_on(tx, &case)?;
        }
        store::stage_for(path.action, &case)?;
        let facts = store_facts::facts(tx, &row, &case)?;
        let params = selection_case::params(tx, &case)?;
        let overrides = gate_override::approved(tx, case.id)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &overrides })?;
        store::advance(tx, &row, &step)?;
        let entry = Entry::new("inspection", row.id, step.action()).case(case.id, case.state.0);
        let entry = entry.summary(said(step.action())).in_spite_of(&step).reason(reason.as_deref());
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let (row, case) = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store_facts::detail(tx, row, case, step.warnings())?)
    })
    .await
}

/// The step in the words of the process record.
pub(super) fn said(action: Action) -> &'static str {
    match action {
        Action::LinkNotice => "考察预告已发布",
        Action::Start => "考察组进点，开始考察",
        Action::CloseEvidence => "考察取证结束",
        Action::ReopenEvidence => "补充考察取证",
        Action::Draft => "撰写考察材料",
        Action::Feedback => "考察材料初稿完成，进入反馈",
        Action::Report => "考察报告全体签字并上报",
        Action::Accept => "验收考察报告",
        Action::Return => "退回考察报告",
        Action::Suspend => "中止考察",
        Action::Resume => "恢复考察",
    }
}
