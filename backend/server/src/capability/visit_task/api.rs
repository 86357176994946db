//! Handlers of visit tasks.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::visit_task::{Action, READERS, SETTERS, STEPS};

use super::view::{
    ActOnVisitTask, VisitCandidate, VisitCandidateQuery, VisitStatistics, VisitStatisticsQuery, VisitTaskAction,
    VisitTaskForm, VisitTaskQuery, VisitTaskRow, VisitTaskView,
};
use super::{assignee, figures, store};
use crate::capability::{parameter, unit};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said, wants};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Visit tasks of one's offices and those on which one is sent, the latest end first.
#[utoipa::path(tag = "visit-tasks", params(VisitTaskQuery),
               responses((status = 200, body = Page<VisitTaskRow>), Problems))]
#[get("/visit-tasks")]
pub async fn list_visit_tasks(db: Data<Db>, actor: Actor, query: Search<VisitTaskQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// Set a task.
#[utoipa::path(tag = "visit-tasks", request_body = VisitTaskForm,
               responses((status = 201, body = VisitTaskView), Problems))]
#[post("/visit-tasks")]
pub async fn create_visit_task(db: Data<Db>, actor: Actor, once: Once, form: Valid<VisitTaskForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(SETTERS)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("visit_task", row.id, "create").summary(format!("下达{}", row.title));
            journal::record(tx, entry.after(&form.body))?;
            let seen = store::visible(tx, row.id)?;
            Answer::created(row.version, &store::detail(tx, &seen)?)
        })
    })
    .await
}

/// What was counted on visits in a period, unit by unit.
#[utoipa::path(tag = "visit-tasks", params(VisitStatisticsQuery),
               responses((status = 200, body = VisitStatistics), Problems))]
#[get("/visit-tasks/statistics")]
pub async fn read_visit_statistics(db: Data<Db>, actor: Actor, query: Search<VisitStatisticsQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, move |tx| figures::statistics(tx, &query.0)).await?)
}

/// A task, with how far everybody is.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path)),
               responses((status = 200, body = VisitTaskView), Problems))]
#[get("/visit-tasks/{id}")]
pub async fn read_visit_task(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let seen = store::visible(tx, *id)?;
        Answer::detail(seen.row.version, &store::detail(tx, &seen)?)
    })
    .await
}

/// Change a task that is open: its days, its notice, who is sent.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path)), request_body = VisitTaskForm,
               responses((status = 200, body = VisitTaskView), Problems))]
#[patch("/visit-tasks/{id}")]
pub async fn edit_visit_task(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<VisitTaskForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let seen = store::locked(tx, *id)?;
        if !seen.office {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(seen.row.version)?;
        store::edit(tx, &seen.row, &form.body)?;
        let entry = Entry::new("visit_task", seen.row.id, "edit").summary(format!("修改{}", seen.row.title));
        journal::record(tx, entry.after(&form.body))?;
        let seen = store::visible(tx, *id)?;
        Answer::detail(seen.row.version, &store::detail(tx, &seen)?)
    })
    .await
}

/// What a step cannot do without. Visits are logged at their own address.
fn complete(action: Action, body: &ActOnVisitTask) -> Result<(), Problem> {
    let why = said(body.reason.as_ref());
    match action {
        Action::Log => Err(Problem::field("/action", "not_a_choice")),
        Action::HandOver => {
            wants(body.visit_id.is_some(), "/visit_id")?;
            wants(body.place.is_some(), "/place")
        }
        Action::Explain => {
            wants(body.assignee_id.is_some(), "/assignee_id")?;
            wants(why, "/reason")
        }
        Action::Cancel => wants(why, "/reason"),
        Action::Close => Ok(()),
    }
}

/// Move a task by one step of its table.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnVisitTask, responses((status = 200, body = VisitTaskView), Problems))]
#[post("/visit-tasks/{id}/actions/{action}")]
pub async fn act_on_visit_task(
    db: Data<Db>,
    actor: Actor,
    path: Path<VisitTaskAction>,
    at: IfMatch,
    form: Valid<ActOnVisitTask>,
) -> Reply {
    complete(path.action, &form.body)?;
    db.write(actor, move |tx| {
        let seen = store::locked(tx, path.id)?;
        let who = seen.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(seen.row.version)?;
        let params = parameter::in_force(tx)?;
        let facts = store::facts(tx, &seen.row, None)?;
        let step = asked.take(seen.row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &seen, &step, &form.body)?;
        let entry = Entry::new("visit_task", seen.row.id, step.action()).summary(seen.row.title.clone());
        let entry = entry.reason(form.body.reason.as_deref()).in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let seen = store::visible(tx, path.id)?;
        Answer::detail(seen.row.version, &store::detail(tx, &seen)?)
    })
    .await
}

/// Who can be sent to a task of a unit: those with an office over, in or below it.
#[utoipa::path(tag = "visit-tasks", params(VisitCandidateQuery),
               responses((status = 200, body = Page<VisitCandidate>), Problems))]
#[get("/visit-task-assignees")]
pub async fn list_visit_task_assignees(db: Data<Db>, actor: Actor, query: Search<VisitCandidateQuery>) -> Reply {
    actor.need(SETTERS)?;
    db.read(actor, move |tx| {
        let unit = unit::by_id(tx, query.0.unit_id)?;
        unit::in_scope(tx, &unit, SETTERS)?;
        Answer::value(&assignee::candidates(tx, &unit.path, &query.0)?)
    })
    .await
}
