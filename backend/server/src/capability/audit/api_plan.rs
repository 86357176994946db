//! Handlers of plans of audits, of the rotation, and of those who are to be audited.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::audit_plan::{Action, READERS, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::view_plan::{
    ActOnAuditPlan, AuditObject, AuditObjectQuery, AuditPlanAction, AuditPlanForm, AuditPlanQuery, AuditPlanRow,
    AuditPlanView, EditAuditPlan, RotationQuery, RotationYear,
};
use super::{plan, subject};
use crate::capability::{parameter, unit};
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Those who are to be audited, the nearest limit first.
#[utoipa::path(tag = "audits", params(AuditObjectQuery),
               responses((status = 200, body = Page<AuditObject>), Problems))]
#[get("/audit-objects")]
pub async fn list_audit_objects(db: Data<Db>, actor: Actor, query: Search<AuditObjectQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, move |tx| subject::list(tx, &query.0)).await?)
}

/// The rotation: who is audited in which year of the cycle.
#[utoipa::path(tag = "audits", params(RotationQuery),
               responses((status = 200, body = Page<RotationYear>), Problems))]
#[get("/audit-rotation")]
pub async fn read_audit_rotation(db: Data<Db>, actor: Actor, query: Search<RotationQuery>) -> Reply {
    db.read(actor, move |tx| {
        let unit = unit::by_id(tx, query.0.unit_id)?;
        unit::in_scope(tx, &unit, READERS)?;
        Answer::value(&subject::board(tx, &unit.path, query.0.year)?)
    })
    .await
}

/// Plans of audits, the newest year first.
#[utoipa::path(tag = "audits", params(AuditPlanQuery),
               responses((status = 200, body = Page<AuditPlanRow>), Problems))]
#[get("/audit-plans")]
pub async fn list_audit_plans(db: Data<Db>, actor: Actor, query: Search<AuditPlanQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| plan::list(tx, &query.0)).await?)
}

/// Draw up the plan of a year from the rotation.
#[utoipa::path(tag = "audits", request_body = AuditPlanForm,
               responses((status = 201, body = AuditPlanView), Problems))]
#[post("/audit-plans")]
pub async fn create_audit_plan(db: Data<Db>, actor: Actor, once: Once, form: Valid<AuditPlanForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let made = plan::create(tx, &form.body)?;
            let entry = Entry::new("audit_plan", made.id, "create").summary(format!("拟订{}", made.title()));
            journal::record(tx, entry.after(&serde_json::json!({"items": made.items.0.len()})))?;
            Answer::created(made.version, &plan::detail(tx, made)?)
        })
    })
    .await
}

/// A plan.
#[utoipa::path(tag = "audits", params(("id" = Id, Path)),
               responses((status = 200, body = AuditPlanView), Problems))]
#[get("/audit-plans/{id}")]
pub async fn read_audit_plan(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let plan = plan::visible(tx, *id)?;
        answer(tx, plan)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, plan: plan::Plan) -> Reply {
    Answer::detail(plan.version, &plan::detail(tx, plan)?)
}

/// Put other people into a plan that is a draft, or other kinds of audit.
#[utoipa::path(tag = "audits", params(("id" = Id, Path)), request_body = EditAuditPlan,
               responses((status = 200, body = AuditPlanView), Problems))]
#[patch("/audit-plans/{id}")]
pub async fn edit_audit_plan(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<EditAuditPlan>,
) -> Reply {
    db.write(actor, move |tx| {
        let before = plan::visible(tx, *id)?;
        plan::may_edit(tx, &before)?;
        at.check(before.version)?;
        let after = plan::edit(tx, &before, &form.body.items)?;
        let entry = Entry::new("audit_plan", after.id, "edit").summary(format!("修改{}", after.title()));
        journal::record(tx, entry.before(&before.items.0).after(&after.items.0))?;
        answer(tx, after)
    })
    .await
}

/// Move a plan by one step; with its approval its audits stand.
#[utoipa::path(tag = "audits", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnAuditPlan, responses((status = 200, body = AuditPlanView), Problems))]
#[post("/audit-plans/{id}/actions/{action}")]
pub async fn act_on_audit_plan(
    db: Data<Db>,
    actor: Actor,
    path: Path<AuditPlanAction>,
    at: IfMatch,
    form: Valid<ActOnAuditPlan>,
) -> Reply {
    let reason = form.body.reason;
    if path.action == Action::Return && !said(reason.as_ref()) {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let plan = plan::visible(tx, path.id)?;
        let who = plan.who(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(plan.version)?;
        let params = parameter::in_force(tx)?;
        let facts = plan::facts(tx, &plan)?;
        let step = asked.take(plan.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        let moved = plan::advance(tx, &plan, &step)?;
        let told = match step.action() {
            Action::Submit => "报请审批",
            Action::Return => "退回",
            Action::Approve => "批准",
        };
        let entry = Entry::new("audit_plan", moved.id, step.action()).summary(format!("{told}{}", moved.title()));
        let entry = entry.reason(reason.as_deref()).in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        answer(tx, moved)
    })
    .await
}
