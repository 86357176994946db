//! Handlers of the visits of a task.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::visit_task::{Action, STEPS, State};

use super::view::{VisitForm, VisitPath, VisitPutDown, VisitQuery, VisitView};
use super::{store, store_visit};
use crate::capability::parameter;
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Visits of a task, the latest first.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path), VisitQuery),
               responses((status = 200, body = Page<VisitView>), Problems))]
#[get("/visit-tasks/{id}/visits")]
pub async fn list_visits(db: Data<Db>, actor: Actor, id: Path<Id>, query: Search<VisitQuery>) -> Reply {
    let read = move |tx: &mut Tx<'_>| {
        let seen = store::visible(tx, *id)?;
        store_visit::list(tx, &seen, &query.0)
    };
    Answer::value(&db.read(actor, read).await?)
}

/// The step that lets somebody who is sent log on this day (R-VIS-2), with the assignment.
fn logs(tx: &mut Tx<'_>, seen: &store::Seen, form: &VisitForm) -> Outcome<(Taken<State, Action>, Id)> {
    let who = seen.standing(tx);
    let asked = machine::ask(STEPS, Action::Log, &who)?;
    store_visit::check(tx, &seen.row, form)?;
    let params = parameter::in_force(tx)?;
    let facts = store::facts(tx, &seen.row, Some(form.on))?;
    let step = asked.take(seen.row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
    let own = seen.own.ok_or_else(|| Problem::new(ProblemKind::NotPermitted))?;
    Ok((step, own))
}

/// Log a visit, a meeting or a reception. What was heard is sealed, and not in the answer.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path)), request_body = VisitForm,
               responses((status = 201, body = VisitPutDown), Problems))]
#[post("/visit-tasks/{id}/visits")]
pub async fn log_visit(db: Data<Db>, actor: Actor, id: Path<Id>, once: Once, form: Valid<VisitForm>) -> Reply {
    db.write(actor, move |tx| {
        let seen = store::locked(tx, *id)?;
        once.run(tx, form.digest, |tx| {
            let (step, own) = logs(tx, &seen, &form.body)?;
            let id = store_visit::create(tx, &seen.row, own, &form.body)?;
            let entry = Entry::new("visit", id, step.action()).summary(store_visit::told(&form.body));
            journal::record(tx, entry.in_spite_of(&step))?;
            Answer::created(1, &VisitPutDown { id, version: 1 })
        })
    })
    .await
}

/// Correct a visit of one's own, while the task is open and nothing of it was handed over.
#[utoipa::path(tag = "visit-tasks", params(("id" = Id, Path), ("visit_id" = Id, Path)), request_body = VisitForm,
               responses((status = 200, body = VisitPutDown), Problems))]
#[patch("/visit-tasks/{id}/visits/{visit_id}")]
pub async fn edit_visit(
    db: Data<Db>,
    actor: Actor,
    path: Path<VisitPath>,
    at: IfMatch,
    form: Valid<VisitForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let seen = store::locked(tx, path.id)?;
        let old = store_visit::by_id(tx, seen.row.id, path.visit_id)?;
        if seen.own != Some(old.assignee_id) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(old.version)?;
        if old.petition_id.is_some() {
            return Err(Problem::new(ProblemKind::WrongState));
        }
        let (step, _) = logs(tx, &seen, &form.body)?;
        store_visit::edit(tx, &seen.row, &old, &form.body)?;
        let entry = Entry::new("visit", old.id, "edit").summary(store_visit::told(&form.body));
        journal::record(tx, entry.in_spite_of(&step))?;
        Answer::detail(old.version + 1, &VisitPutDown { id: old.id, version: old.version + 1 })
    })
    .await
}
