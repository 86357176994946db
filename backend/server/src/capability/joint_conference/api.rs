//! Handlers of joint conferences.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::joint_conference::{ANSWERERS, Action, ItemState, OBSERVERS, READERS, STEPS};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;

use super::view::{
    ActOnJointConference, JointConferenceAction, JointConferenceForm, JointConferenceQuery, JointConferenceRow,
    JointConferenceView,
};
use super::{store, store_item};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said, wants};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

fn reads(actor: &Actor) -> Result<(), Problem> {
    actor.need(READERS).or_else(|_| actor.need(OBSERVERS)).or_else(|_| actor.need(ANSWERERS))
}

/// Joint conferences, the latest first.
#[utoipa::path(tag = "joint-conferences", params(JointConferenceQuery),
               responses((status = 200, body = Page<JointConferenceRow>), Problems))]
#[get("/joint-conferences")]
pub async fn list_joint_conferences(db: Data<Db>, actor: Actor, query: Search<JointConferenceQuery>) -> Reply {
    reads(&actor)?;
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// Plan a conference.
#[utoipa::path(tag = "joint-conferences", request_body = JointConferenceForm,
               responses((status = 201, body = JointConferenceView), Problems))]
#[post("/joint-conferences")]
pub async fn create_joint_conference(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    form: Valid<JointConferenceForm>,
) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgSupervisor])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("joint_conference", row.id, "create").summary(format!("拟召开{}", row.title));
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, row, true)?)
        })
    })
    .await
}

/// A conference; those who sit in are shown neither items nor minutes.
#[utoipa::path(tag = "joint-conferences", params(("id" = Id, Path)),
               responses((status = 200, body = JointConferenceView), Problems))]
#[get("/joint-conferences/{id}")]
pub async fn read_joint_conference(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    reads(&actor)?;
    db.read(actor, move |tx| {
        let (row, whole) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, whole)?)
    })
    .await
}

/// Change a conference that has not been held.
#[utoipa::path(tag = "joint-conferences", params(("id" = Id, Path)), request_body = JointConferenceForm,
               responses((status = 200, body = JointConferenceView), Problems))]
#[patch("/joint-conferences/{id}")]
pub async fn edit_joint_conference(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<JointConferenceForm>,
) -> Reply {
    reads(&actor)?;
    db.write(actor, move |tx| {
        let (row, whole) = store::visible(tx, *id)?;
        tx.actor().need(&[Role::OrgSupervisor])?;
        at.check(row.version)?;
        store::edit(tx, &row, &form.body)?;
        let entry = Entry::new("joint_conference", row.id, "edit").summary(format!("修改{}", row.title));
        journal::record(tx, entry.before(&row.form()).after(&form.body))?;
        let (row, _) = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row, whole)?)
    })
    .await
}

/// What a step cannot do without.
fn complete(action: Action, body: &ActOnJointConference) -> Result<(), Problem> {
    match action {
        Action::Cancel => wants(said(body.reason.as_ref()), "/reason"),
        Action::Hold => wants(body.held_on.is_some(), "/held_on"),
        Action::Record => wants(body.minutes.is_some(), "/minutes"),
        Action::Report => {
            wants(body.item_id.is_some(), "/item_id")?;
            wants(body.follow_up.is_some(), "/follow_up")
        }
        Action::Settle => {
            wants(body.item_id.is_some(), "/item_id")?;
            wants(body.follow_up.is_some(), "/follow_up")?;
            match body.outcome {
                None => Err(Problem::field("/outcome", "required")),
                Some(ItemState::Open) => Err(Problem::field("/outcome", "not_a_choice")),
                Some(ItemState::Done | ItemState::Dropped) => Ok(()),
            }
        }
        Action::Sign | Action::Close => Ok(()),
    }
}

/// Move a conference by one step of its table.
#[utoipa::path(tag = "joint-conferences", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnJointConference, responses((status = 200, body = JointConferenceView), Problems))]
#[post("/joint-conferences/{id}/actions/{action}")]
pub async fn act_on_joint_conference(
    db: Data<Db>,
    actor: Actor,
    path: Path<JointConferenceAction>,
    at: IfMatch,
    form: Valid<ActOnJointConference>,
) -> Reply {
    reads(&actor)?;
    complete(path.action, &form.body)?;
    db.write(actor, move |tx| {
        let (row, whole) = store::visible(tx, path.id)?;
        let answers = store_item::answers(tx, row.id)?;
        let who = row.standing(tx, answers);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        if form.body.held_on.is_some_and(|on| on > tx.today()) {
            return Err(Problem::field("/held_on", "in_future"));
        }
        let params = parameter::in_force(tx)?;
        let facts = store::facts(tx, &row, form.body.held_on)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body)?;
        let entry = Entry::new("joint_conference", row.id, step.action()).summary(row.title.clone());
        let entry = entry.reason(form.body.reason.as_deref()).in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        let (row, _) = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row, whole)?)
    })
    .await
}
