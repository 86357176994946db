//! Handlers of meetings.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::meeting::{Action, STEPS};
use hezhen_domain::role::Role;

use super::store;
use super::view::{ActOnMeeting, AttendanceForm, MeetingAction, MeetingForm, MeetingQuery, MeetingRow, MeetingView};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Meetings of one's units and those one is a member of, newest first.
#[utoipa::path(tag = "meetings", params(MeetingQuery), responses((status = 200, body = Page<MeetingRow>), Problems))]
#[get("/meetings")]
pub async fn list_meetings(db: Data<Db>, actor: Actor, query: Search<MeetingQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Schedule a meeting.
#[utoipa::path(tag = "meetings", request_body = MeetingForm, responses((status = 201, body = MeetingView), Problems))]
#[post("/meetings")]
pub async fn create_meeting(db: Data<Db>, actor: Actor, once: Once, form: Valid<MeetingForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::MeetingSecretary])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("meeting", row.id, "create").summary(format!("安排会议：{}", row.title));
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A meeting with its items; a member sees the materials only.
#[utoipa::path(tag = "meetings", params(("id" = Id, Path)), responses((status = 200, body = MeetingView), Problems))]
#[get("/meetings/{id}")]
pub async fn read_meeting(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Change a meeting before its materials go out.
#[utoipa::path(tag = "meetings", params(("id" = Id, Path)), request_body = MeetingForm,
               responses((status = 200, body = MeetingView), Problems))]
#[patch("/meetings/{id}")]
pub async fn edit_meeting(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<MeetingForm>) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        row.run_by(tx)?;
        at.check(row.version)?;
        store::edit(tx, &row, &form.body)?;
        let entry = Entry::new("meeting", row.id, "edit").summary(format!("调整会议：{}", form.body.title));
        journal::record(tx, entry.after(&form.body))?;
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Say who is in the room; the quorum of every open item follows.
#[utoipa::path(tag = "meetings", params(("id" = Id, Path)), request_body = AttendanceForm,
               responses((status = 200, body = MeetingView), Problems))]
#[put("/meetings/{id}/attendance")]
pub async fn put_attendance(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<AttendanceForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        row.run_by(tx)?;
        at.check(row.version)?;
        store::attend(tx, &row, &form.body.present)?;
        let summary = format!("{}：到会{}人，应到{}人", row.title, form.body.present.len(), row.expected());
        journal::record(tx, Entry::new("meeting", row.id, "attendance").summary(summary).after(&form.body))?;
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Move a meeting by one step of its table.
#[utoipa::path(tag = "meetings", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnMeeting,
               responses((status = 200, body = MeetingView), Problems))]
#[post("/meetings/{id}/actions/{action}")]
pub async fn act_on_meeting(
    db: Data<Db>,
    actor: Actor,
    path: Path<MeetingAction>,
    at: IfMatch,
    form: Valid<ActOnMeeting>,
) -> Reply {
    let written = |text: &Option<String>| text.clone().filter(|t| !t.trim().is_empty());
    let (reason, minutes) = (written(&form.body.reason), written(&form.body.minutes));
    if matches!(path.action, Action::Cancel | Action::Recall) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    if path.action == Action::Close && minutes.is_none() {
        return Err(Problem::field("/minutes", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts(tx, &row)?;
        let params = parameter::in_force(tx)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, minutes.as_deref())?;
        let what = match step.action() {
            Action::SendMaterials => "送达会议材料",
            Action::Recall => "收回会议材料",
            Action::Open => "开会",
            Action::Close => "会议结束，形成会议记录",
            Action::Sign => "会议记录签字",
            Action::Cancel => "取消会议",
        };
        let entry = Entry::new("meeting", row.id, step.action()).summary(format!("{what}：{}", row.title));
        journal::record(tx, entry.reason(reason.as_deref()).before(&step.from()).after(&step.to()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
