//! Handlers of notices.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post, put};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::notice::{Action, STEPS, State, Verdict};
use hezhen_domain::role::Role;
use serde_json::json;

use super::home::Home;
use super::store::{self, Notice, Said};
use super::view::{
    ActOnNotice, ConcludeFeedback, ConfirmNotice, ExtendNotice, FeedbackForm, FeedbackPath, NoticeAction,
    NoticeChannels, NoticeForm, NoticePreview, NoticeQuery, NoticeRow, NoticeView, SuggestionQuery,
};
use super::{feedback, file, list, suggestion};
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, File, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

fn entry(home: &Home, row: &Notice, action: impl ToString, summary: String) -> Entry {
    home.mark(Entry::new("notice", row.id, action)).summary(summary)
}

fn answer(tx: &mut Tx<'_>, id: Id) -> Reply {
    let (home, row) = store::visible(tx, id)?;
    Answer::detail(row.version, &store::detail(tx, &home, row)?)
}

/// Notices of one's units, newest first.
#[utoipa::path(tag = "notices", params(NoticeQuery), responses((status = 200, body = Page<NoticeRow>), Problems))]
#[get("/notices")]
pub async fn list_notices(db: Data<Db>, actor: Actor, query: Search<NoticeQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| list::list(tx, &query.0)).await?)
}

/// Write a notice.
#[utoipa::path(tag = "notices", request_body = NoticeForm, responses((status = 201, body = NoticeView), Problems))]
#[post("/notices")]
pub async fn create_notice(db: Data<Db>, actor: Actor, once: Once, form: Valid<NoticeForm>) -> Reply {
    form.body.check()?;
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        let home = Home::asked(tx, &form.body)?;
        home.open_for(form.body.content.kind())?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &home, &form.body)?;
            let written = entry(&home, &row, "create", format!("起草《{}》", row.title));
            journal::record(tx, written.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, &home, row)?)
        })
    })
    .await
}

/// A first version of a notice, from what its case or its unit knows; nothing is written.
#[utoipa::path(tag = "notices", params(SuggestionQuery), responses((status = 200, body = NoticeForm), Problems))]
#[get("/notices/suggestion")]
pub async fn suggest_notice(db: Data<Db>, actor: Actor, query: Search<SuggestionQuery>) -> Reply {
    db.read(actor, move |tx| {
        let SuggestionQuery { case_id, unit_id, kind } = query.0;
        if kind.of_case() != case_id.is_some() {
            let pointer = if kind.of_case() { "/case_id" } else { "/unit_id" };
            return Err(Problem::field(pointer, "required"));
        }
        let home = Home::named(tx, case_id, unit_id)?;
        Answer::value(&suggestion::suggest(tx, &home, kind)?)
    })
    .await
}

/// How a notice would look and what it lacks; nothing is written.
#[utoipa::path(tag = "notices", request_body = NoticeForm,
               responses((status = 200, body = NoticePreview), Problems))]
#[post("/notices/preview")]
pub async fn preview_notice(db: Data<Db>, actor: Actor, form: Valid<NoticeForm>) -> Reply {
    form.body.check()?;
    db.read(actor, move |tx| {
        let home = Home::asked(tx, &form.body)?;
        Answer::value(&store::preview(tx, &home, form.body)?)
    })
    .await
}

/// A notice.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), responses((status = 200, body = NoticeView), Problems))]
#[get("/notices/{id}")]
pub async fn read_notice(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id)).await
}

/// A notice as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/notices/{id}/document.docx")]
pub async fn read_notice_docx(db: Data<Db>, actor: Actor, id: Path<Id>) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let (home, row) = store::visible(tx, *id)?;
        let taken = entry(&home, &row, "export", format!("导出《{}》", row.title));
        journal::record(tx, taken)?;
        let (document, provisional) = store::document_of(tx, &home, &row)?;
        crate::docx::taken(tx, &row.title, &file::paragraphs(&document, provisional))
    })
    .await
}

/// Change a draft; kind, case and unit stay.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), request_body = NoticeForm,
               responses((status = 200, body = NoticeView), Problems))]
#[patch("/notices/{id}")]
pub async fn edit_notice(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<NoticeForm>) -> Reply {
    form.body.check()?;
    db.write(actor, move |tx| {
        let (home, row) = store::visible(tx, *id)?;
        home.staff(tx)?;
        at.check(row.version)?;
        if form.body.case_id != row.case_id {
            return Err(Problem::field("/case_id", "mismatch"));
        }
        if form.body.unit_id.is_some_and(|unit| unit != row.unit_id) {
            return Err(Problem::field("/unit_id", "mismatch"));
        }
        if form.body.content.kind() != row.kind.0 {
            return Err(Problem::field("/content/type", "mismatch"));
        }
        if row.state.0 != State::Draft {
            return Err(Problem::new(ProblemKind::WrongState).code("notice_state"));
        }
        home.open_for(row.kind.0)?;
        store::edit(tx, &home, &row, &form.body)?;
        let changed = entry(&home, &row, "edit", format!("修改《{}》", form.body.title));
        journal::record(tx, changed.before(&row.form()).after(&form.body))?;
        answer(tx, *id)
    })
    .await
}

/// Say where a notice hangs, with proof.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), request_body = NoticeChannels,
               responses((status = 200, body = NoticeView), Problems))]
#[put("/notices/{id}/channels")]
pub async fn put_notice_channels(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<NoticeChannels>,
) -> Reply {
    db.write(actor, move |tx| {
        let (home, row) = store::visible(tx, *id)?;
        store::staff(tx, &home, &row)?;
        at.check(row.version)?;
        feedback::is_open(&row)?;
        store::put_channels(tx, &row, &form.body.channels)?;
        let posted = entry(&home, &row, "post", format!("登记《{}》张贴凭证", row.title));
        journal::record(tx, posted.before(&row.channels.0).after(&form.body))?;
        answer(tx, *id)
    })
    .await
}

/// What a step is asked with, beside its name.
struct Asked<'a> {
    id: Id,
    at: IfMatch,
    action: Action,
    said: Said<'a>,
}

/// The order of refusal of every step: 404, 403, 412, 409.
fn take(tx: &mut Tx<'_>, asked: Asked<'_>) -> Reply {
    let Asked { id, at, action, said } = asked;
    let (home, row) = store::visible(tx, id)?;
    let who = row.standing(tx.actor(), &home.unit_path);
    let may = machine::ask(STEPS, action, &who)?;
    at.check(row.version)?;
    if matches!(action, Action::Submit | Action::Approve | Action::Publish | Action::Correct) {
        home.open_for(row.kind.0)?;
    }
    let days = store::days(tx, &home)?;
    let mut facts = store::facts(tx, &home, &row, &days)?;
    facts.extension = row.posted_end.zip(said.end);
    if said.verdict.as_ref().is_some_and(|(verdict, _)| *verdict == Verdict::Unaffected) {
        facts.contradicting = feedback::affecting(tx, row.id)?;
    }
    let step = may.take(row.on(days.today), &facts, &Terms { params: &days.params, overrides: &[] })?;
    store::advance(tx, &home, &row, &step, &said)?;
    let done = match step.action() {
        Action::Submit => "提交审核",
        Action::Return => "退回修改",
        Action::Approve => "审核通过",
        Action::Publish => "发布",
        Action::Extend => "延长期限",
        Action::Correct => "更正",
        Action::Withdraw => "撤回",
        Action::End => "期满",
        Action::RegisterFeedback => "登记反映情况完毕",
        Action::Confirm => "确认结果",
    };
    let moved = entry(&home, &row, step.action(), format!("《{}》{done}", row.title)).reason(said.reason);
    journal::record(tx, moved.before(&step.from()).after(&step.to()))?;
    answer(tx, id)
}

/// Move the end of a published notice to a later day.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), request_body = ExtendNotice,
               responses((status = 200, body = NoticeView), Problems))]
#[post("/notices/{id}/actions/extend")]
pub async fn extend_notice(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<ExtendNotice>) -> Reply {
    db.write(actor, move |tx| {
        let said = Said { reason: Some(&form.body.reason), end: Some(form.body.end_date), verdict: None };
        take(tx, Asked { id: *id, at, action: Action::Extend, said })
    })
    .await
}

/// Confirm the result of a notice: 不影响任职, or who is affected.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), request_body = ConfirmNotice,
               responses((status = 200, body = NoticeView), Problems))]
#[post("/notices/{id}/actions/confirm")]
pub async fn confirm_notice(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<ConfirmNotice>,
) -> Reply {
    let ConfirmNotice { result, affected, note } = form.body;
    if (result == Verdict::Affected) == affected.is_empty() {
        let code = if affected.is_empty() { "required" } else { "mismatch" };
        return Err(Problem::field("/affected", code));
    }
    db.write(actor, move |tx| {
        let verdict = Some((result, affected.into_iter().map(|id| id.0).collect()));
        let said = Said { reason: note.as_deref(), end: None, verdict };
        take(tx, Asked { id: *id, at, action: Action::Confirm, said })
    })
    .await
}

/// Move a notice by one step of its table.
#[utoipa::path(tag = "notices", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnNotice, responses((status = 200, body = NoticeView), Problems))]
#[post("/notices/{id}/actions/{action}")]
pub async fn act_on_notice(
    db: Data<Db>,
    actor: Actor,
    path: Path<NoticeAction>,
    at: IfMatch,
    form: Valid<ActOnNotice>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    let wants = matches!(path.action, Action::Return | Action::Correct | Action::Withdraw);
    if wants && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let said = Said { reason: reason.as_deref(), ..Said::default() };
        take(tx, Asked { id: path.id, at, action: path.action, said })
    })
    .await
}

/// Register what somebody reported on a notice.
#[utoipa::path(tag = "notices", params(("id" = Id, Path)), request_body = FeedbackForm,
               responses((status = 201, body = NoticeView), Problems))]
#[post("/notices/{id}/feedback")]
pub async fn add_notice_feedback(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<FeedbackForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (home, row) = store::visible(tx, *id)?;
        store::staff(tx, &home, &row)?;
        if form.body.received_on > tx.today() {
            return Err(Problem::field("/received_on", "in_future"));
        }
        feedback::is_open(&row)?;
        once.run(tx, form.digest, |tx| {
            let id = feedback::add(tx, &row, &form.body)?;
            let added = home.mark(Entry::new("notice_feedback", id, "add"));
            let added = added.summary(format!("登记对《{}》的反映", row.title));
            let plain =
                json!({"received_on": form.body.received_on, "channel": form.body.channel, "effect": form.body.effect});
            journal::record(tx, added.after(&plain))?;
            Answer::created(row.version, &store::detail(tx, &home, row)?)
        })
    })
    .await
}

/// Conclude a report.
#[utoipa::path(tag = "notices", params(("id" = Id, Path), ("feedback_id" = Id, Path)),
               request_body = ConcludeFeedback, responses((status = 200, body = NoticeView), Problems))]
#[post("/notices/{id}/feedback/{feedback_id}/actions/conclude")]
pub async fn conclude_notice_feedback(
    db: Data<Db>,
    actor: Actor,
    path: Path<FeedbackPath>,
    at: IfMatch,
    form: Valid<ConcludeFeedback>,
) -> Reply {
    db.write(actor, move |tx| {
        let (home, row) = store::visible(tx, path.id)?;
        store::staff(tx, &home, &row)?;
        if !store::hears(tx, &home, &row)? {
            return Err(Problem::not_permitted("SOD-4"));
        }
        at.check(row.version)?;
        feedback::is_open(&row)?;
        feedback::conclude(tx, &row, path.feedback_id, &form.body)?;
        let concluded = home.mark(Entry::new("notice_feedback", path.feedback_id, "conclude"));
        let concluded = concluded.summary(format!("办结对《{}》的反映", row.title));
        journal::record(tx, concluded.after(&json!({"affects": form.body.affects})))?;
        answer(tx, path.id)
    })
    .await
}
