//! Handlers of items.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::meeting_item::{Action, STEPS, State, standing};
use hezhen_domain::role::Role;

use super::view::{
    ActOnMeetingItem, CountForm, CountOffice, MeetingItemAction, MeetingItemEdit, MeetingItemForm, MeetingItemView,
};
use super::{count, facts, store};
use crate::capability::meeting;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Put a case's post on the agenda of a meeting whose materials are not out yet.
#[utoipa::path(tag = "meeting-items", params(("id" = Id, Path)), request_body = MeetingItemForm,
               responses((status = 201, body = MeetingItemView), Problems))]
#[post("/meetings/{id}/items")]
pub async fn create_meeting_item(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<MeetingItemForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let held = meeting::visible(tx, *id)?;
        held.run_by(tx)?;
        once.run(tx, form.digest, |tx| {
            let item = store::create(tx, &held, &form.body)?;
            let entry = Entry::new("meeting_item", item.row.id, "create").case(item.row.case_id, item.stage.0);
            journal::record(tx, entry.summary(format!("列入{}议题", held.title)).after(&form.body))?;
            let version = item.row.version;
            Answer::created(version, &facts::detail(tx, &held, item)?)
        })
    })
    .await
}

/// An item.
#[utoipa::path(tag = "meeting-items", params(("id" = Id, Path)),
               responses((status = 200, body = MeetingItemView), Problems))]
#[get("/meeting-items/{id}")]
pub async fn read_meeting_item(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (held, item) = store::visible(tx, *id)?;
        Answer::detail(item.row.version, &facts::detail(tx, &held, item)?)
    })
    .await
}

/// Write down the introduction, recusals, opinions and consents, while no vote is open.
#[utoipa::path(tag = "meeting-items", params(("id" = Id, Path)), request_body = MeetingItemEdit,
               responses((status = 200, body = MeetingItemView), Problems))]
#[patch("/meeting-items/{id}")]
pub async fn edit_meeting_item(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<MeetingItemEdit>,
) -> Reply {
    db.write(actor, move |tx| {
        let (held, item) = store::visible(tx, *id)?;
        held.run_by(tx)?;
        at.check(item.row.version)?;
        store::edit(tx, &held, &item, &form.body)?;
        let entry = Entry::new("meeting_item", item.row.id, "edit").case(item.row.case_id, item.stage.0);
        journal::record(tx, entry.summary("记录议题介绍、回避和意见").after(&form.body))?;
        let (held, item) = store::visible(tx, *id)?;
        Answer::detail(item.row.version, &facts::detail(tx, &held, item)?)
    })
    .await
}

/// Enter a count of the present vote; the second of two equal counts is the result.
#[utoipa::path(tag = "meeting-items", params(("id" = Id, Path)), request_body = CountForm,
               responses((status = 200, body = MeetingItemView), Problems))]
#[post("/meeting-items/{id}/counts")]
pub async fn count_meeting_item(db: Data<Db>, actor: Actor, id: Path<Id>, form: Valid<CountForm>) -> Reply {
    let form = form.body;
    db.write(actor, move |tx| {
        let (held, item) = store::visible(tx, *id)?;
        let who = standing(tx.actor(), &held.unit_path);
        let asked = machine::ask(STEPS, Action::Count, &who)?;
        let (role, name) = match form.office {
            CountOffice::Teller => (Role::Teller, "计票人"),
            CountOffice::Scrutineer => (Role::Scrutineer, "监票人"),
        };
        if !tx.actor().holds(role, &held.unit_path) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        if item.row.state.0 != State::Voting || item.row.round_no != form.round_no {
            return Err(Problem::new(ProblemKind::WrongState).code("vote"));
        }
        count::enter_count(tx, &item, &form)?;
        let entry = Entry::new("meeting_item", item.row.id, "enter_count").case(item.row.case_id, item.stage.0);
        journal::record(tx, entry.summary(format!("{name}录入第{}轮票数", form.round_no)))?;
        let loaded = facts::load(tx, &held, vec![item.clone()])?;
        let judged = loaded.facts(&item);
        if judged.counts >= 2 && judged.counts_agree {
            let params = loaded.params(&item);
            let step = asked.take(item.row.state.0, &judged, &Terms { params: &params, overrides: &[] })?;
            store::advance(tx, &item, &step, &judged, None)?;
            let entry = Entry::new("meeting_item", item.row.id, step.action()).case(item.row.case_id, item.stage.0);
            journal::record(tx, entry.summary("计票人与监票人票数一致").before(&step.from()).after(&step.to()))?;
        }
        let (held, item) = store::visible(tx, *id)?;
        Answer::detail(item.row.version, &facts::detail(tx, &held, item)?)
    })
    .await
}

/// Open or break off the vote, conclude by the count, put off or withdraw. The count itself is entered, not commanded.
#[utoipa::path(tag = "meeting-items", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnMeetingItem, responses((status = 200, body = MeetingItemView), Problems))]
#[post("/meeting-items/{id}/actions/{action}")]
pub async fn act_on_meeting_item(
    db: Data<Db>,
    actor: Actor,
    path: Path<MeetingItemAction>,
    at: IfMatch,
    form: Valid<ActOnMeetingItem>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if matches!(path.action, Action::AbortVote | Action::Defer | Action::Withdraw) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let (held, item) = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &held.unit_path);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(item.row.version)?;
        if path.action == Action::Count {
            return Err(Problem::new(ProblemKind::WrongState).code("by_count"));
        }
        let loaded = facts::load(tx, &held, vec![item.clone()])?;
        let (judged, params) = (loaded.facts(&item), loaded.params(&item));
        let step = asked.take(item.row.state.0, &judged, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &item, &step, &judged, reason.as_deref())?;
        let what = match step.action() {
            Action::OpenVote => "开始表决",
            Action::AbortVote => "表决中止",
            Action::Count => "计票",
            Action::Adopt => "表决通过",
            Action::Reject => "表决未通过",
            Action::RunOff => "进入第二轮投票",
            Action::ReVote => "票数相同，重新投票",
            Action::Defer => "暂缓表决",
            Action::Withdraw => "撤下议题",
        };
        let entry = Entry::new("meeting_item", item.row.id, step.action()).case(item.row.case_id, item.stage.0);
        let entry = entry.summary(format!("{}：{what}", held.title)).in_spite_of(&step).reason(reason.as_deref());
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let (held, item) = store::visible(tx, path.id)?;
        let version = item.row.version;
        let view = MeetingItemView { warnings: step.warnings().to_vec(), ..facts::detail(tx, &held, item)? };
        Answer::detail(version, &view)
    })
    .await
}
