//! Handlers of appointments.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::appointment::{Action, STEPS, Talk, standing};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::selection_case::State as Stage;

use super::store;
use super::view::{ActOnAppointment, AppointmentAction, AppointmentQuery, AppointmentTerms, AppointmentView};
use crate::capability::selection_case;
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, IfMatch, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// The appointments of a case.
#[utoipa::path(tag = "appointments", params(AppointmentQuery),
               responses((status = 200, body = Page<AppointmentView>), Problems))]
#[get("/appointments")]
pub async fn list_appointments(db: Data<Db>, actor: Actor, query: Search<AppointmentQuery>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, query.0.case_id)?;
        Answer::value(&Page::whole(store::views(tx, &case)?))
    })
    .await
}

/// An appointment.
#[utoipa::path(tag = "appointments", params(("id" = Id, Path)),
               responses((status = 200, body = AppointmentView), Problems))]
#[get("/appointments/{id}")]
pub async fn read_appointment(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id)).await
}

/// Change the terms before the document is issued.
#[utoipa::path(tag = "appointments", params(("id" = Id, Path)), request_body = AppointmentTerms,
               responses((status = 200, body = AppointmentView), Problems))]
#[patch("/appointments/{id}")]
pub async fn edit_appointment(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<AppointmentTerms>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        store::may_edit(tx, &case)?;
        at.check(row.version)?;
        store::in_preparation(&case, &row)?;
        store::edit(tx, &case, &row, &form.body)?;
        let entry = Entry::new("appointment", row.id, "edit").case(case.id, case.state.0);
        let entry = entry.summary(format!("修改{}任职事项", row.name)).before(&row.terms()).after(&form.body);
        journal::record(tx, entry)?;
        answer(tx, *id)
    })
    .await
}

/// Record the talk, issue the document, or let it come to nothing.
#[utoipa::path(tag = "appointments", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnAppointment, responses((status = 200, body = AppointmentView), Problems))]
#[post("/appointments/{id}/actions/{action}")]
pub async fn act_on_appointment(
    db: Data<Db>,
    actor: Actor,
    path: Path<AppointmentAction>,
    at: IfMatch,
    form: Valid<ActOnAppointment>,
) -> Reply {
    let body = form.body;
    match path.action {
        Action::HoldTalk => whole(body.talk.as_ref())?,
        Action::Cancel if body.reason.as_ref().is_none_or(|r| r.trim().is_empty()) => {
            return Err(Problem::field("/reason", "required"));
        }
        Action::Cancel | Action::Issue => {}
    }
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &case.unit_path, row.cadre_id.0);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(&[Stage::Decided, Stage::Publicising, Stage::Appointing])?;
        let params = selection_case::params(tx, &case)?;
        let facts = row.facts(&case);
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        let summary = match step.action() {
            Action::HoldTalk => {
                store::talk(tx, &case, &row, &step, body.talk.as_ref())?;
                format!("与{}进行任前谈话", row.name)
            }
            Action::Issue => {
                let number = store::issue(tx, &case, &row, &step, &body, &params)?;
                let verb = if row.removal(&case) { "免去" } else { "任" };
                format!("印发{number}：{}{verb}{}{}", row.name, row.unit_name, row.post_name)
            }
            Action::Cancel => {
                store::cancel(tx, &row, &step, body.reason.as_deref())?;
                format!("取消{}的任职", row.name)
            }
        };
        let entry = Entry::new("appointment", row.id, step.action()).case(case.id, case.state.0).summary(summary);
        journal::record(tx, entry.after(&body).reason(body.reason.as_deref()))?;
        answer(tx, path.id)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, id: Id) -> Reply {
    let (case, row) = store::visible(tx, id)?;
    let view = store::view(tx, &case, row)?;
    Answer::detail(view.version, &view)
}

/// A talk says who talked, what was acknowledged, what is lacking and what is asked.
fn whole(talk: Option<&Talk>) -> Outcome<()> {
    let Some(talk) = talk else { return Err(Problem::field("/talk", "required")) };
    if talk.talkers.is_empty() || talk.talkers.len() > 20 || talk.talkers.iter().any(|t| t.trim().is_empty()) {
        return Err(Problem::field("/talk/talkers", "length"));
    }
    let texts = [
        ("/talk/achievements", &talk.achievements),
        ("/talk/shortcomings", &talk.shortcomings),
        ("/talk/demands", &talk.demands),
    ];
    match texts.iter().find(|(_, text)| text.trim().is_empty() || text.chars().count() > 5000) {
        Some((pointer, _)) => Err(Problem::field(*pointer, "length")),
        None => Ok(()),
    }
}
