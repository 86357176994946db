//! Handlers of the terms of supervisors.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::social_supervisor::{Action, KEEPERS, STEPS};

use super::view::{
    ActOnSocialSupervisor, SocialSupervisorAction, SocialSupervisorForm, SocialSupervisorQuery, SocialSupervisorRow,
    SocialSupervisorView, SupervisorAccount,
};
use super::{store, store_admission};
use crate::capability::parameter;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said, wants};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

fn reads(actor: &Actor) -> Result<(), Problem> {
    actor.need(KEEPERS).or_else(|_| actor.need(&[Role::SocialSupervisor]))
}

/// Who holds the office of a supervisor, for those who propose a term.
#[utoipa::path(tag = "social-supervisors", responses((status = 200, body = Page<SupervisorAccount>), Problems))]
#[get("/social-supervisors/accounts")]
pub async fn list_social_supervisor_accounts(db: Data<Db>, actor: Actor) -> Reply {
    actor.need(&[Role::OrgSupervisor])?;
    Answer::value(&db.read(actor, store::people).await?)
}

/// Terms of supervisors, the latest first; a supervisor is shown the own.
#[utoipa::path(tag = "social-supervisors", params(SocialSupervisorQuery),
               responses((status = 200, body = Page<SocialSupervisorRow>), Problems))]
#[get("/social-supervisors")]
pub async fn list_social_supervisors(db: Data<Db>, actor: Actor, query: Search<SocialSupervisorQuery>) -> Reply {
    reads(&actor)?;
    Answer::value(&db.read(actor, move |tx| store::list(tx, &query.0)).await?)
}

/// Propose a term; who was a supervisor before is proposed anew.
#[utoipa::path(tag = "social-supervisors", request_body = SocialSupervisorForm,
               responses((status = 201, body = SocialSupervisorView), Problems))]
#[post("/social-supervisors")]
pub async fn create_social_supervisor(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    form: Valid<SocialSupervisorForm>,
) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgSupervisor])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("social_supervisor", row.id, "create").summary(format!("提名{}为监督员", row.name));
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(row.version, &store::detail(tx, &row)?)
        })
    })
    .await
}

/// A term, with the cases to which the person is or was admitted.
#[utoipa::path(tag = "social-supervisors", params(("id" = Id, Path)),
               responses((status = 200, body = SocialSupervisorView), Problems))]
#[get("/social-supervisors/{id}")]
pub async fn read_social_supervisor(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    reads(&actor)?;
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}

/// What a step cannot do without.
fn complete(action: Action, body: &ActOnSocialSupervisor) -> Result<(), Problem> {
    match action {
        Action::Admit => {
            wants(body.case_id.is_some(), "/case_id")?;
            wants(body.until_on.is_some(), "/until_on")?;
        }
        Action::Dismiss => wants(body.admission_id.is_some(), "/admission_id")?,
        Action::Engage | Action::Lapse => return Ok(()),
        Action::Decline | Action::Discharge => {}
    }
    wants(said(body.reason.as_ref()), "/reason")
}

/// Move a term by one step of its table: engage or decline, admit to a case or end that, end the term.
#[utoipa::path(tag = "social-supervisors", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnSocialSupervisor, responses((status = 200, body = SocialSupervisorView), Problems))]
#[post("/social-supervisors/{id}/actions/{action}")]
pub async fn act_on_social_supervisor(
    db: Data<Db>,
    actor: Actor,
    path: Path<SocialSupervisorAction>,
    at: IfMatch,
    form: Valid<ActOnSocialSupervisor>,
) -> Reply {
    reads(&actor)?;
    complete(path.action, &form.body)?;
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        if path.action == Action::Engage {
            store::lock_person(tx, row.account_id)?;
        }
        let asked_for =
            if path.action == Action::Admit { store_admission::invited(tx, &row, &form.body)? } else { None };
        let (case, invited) = asked_for.unzip();
        let params = parameter::in_force(tx)?;
        let facts = store::facts(tx, &row, invited)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, &form.body)?;
        let entry = Entry::new("social_supervisor", row.id, step.action()).summary(row.name.clone());
        let entry = entry.reason(form.body.reason.as_deref()).before(&step.from());
        let entry = match step.action() {
            Action::Admit | Action::Dismiss => entry.after(&form.body),
            _ => entry.after(&step.to()),
        };
        // The record of the case tells who was admitted to it.
        journal::record(
            tx,
            match &case {
                Some(case) => entry.case(case.id, case.state.0),
                None => entry,
            },
        )?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, &row)?)
    })
    .await
}
