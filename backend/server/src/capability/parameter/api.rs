//! Handlers of parameters.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::deadline::POINTS;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::parameter::{Action, STEPS, standing};

use super::store;
use super::view::{
    ActOnParameterVersion, ParameterAction, ParameterProposal, ParameterVersionQuery, ParameterVersionRow,
    ParameterVersionView, ParametersView,
};
use crate::capability::deadline;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Every parameter with its bounds, its basis and the value in force.
#[utoipa::path(tag = "parameters", responses((status = 200, body = ParametersView), Problems))]
#[get("/parameters")]
pub async fn read_parameters(db: Data<Db>, actor: Actor) -> Reply {
    Answer::value(&db.read(actor, store::now).await?)
}

/// Versions, newest first.
#[utoipa::path(tag = "parameters", params(ParameterVersionQuery),
               responses((status = 200, body = Page<ParameterVersionRow>), Problems))]
#[get("/parameters/versions")]
pub async fn list_parameter_versions(db: Data<Db>, actor: Actor, query: Search<ParameterVersionQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Propose a change of the latest version.
#[utoipa::path(tag = "parameters", request_body = ParameterProposal,
               responses((status = 201, body = ParameterVersionView), Problems))]
#[post("/parameters/versions")]
pub async fn propose_parameter_version(
    db: Data<Db>,
    actor: Actor,
    once: Once,
    form: Valid<ParameterProposal>,
) -> Reply {
    db.write(actor, move |tx| {
        store::may(tx)?;
        once.run(tx, form.digest, |tx| {
            let row = store::propose(tx, &form.body)?;
            let keys = form.body.values.keys().map(String::as_str).collect::<Vec<_>>().join("、");
            let entry = Entry::new("parameter", row.id, "propose").summary(format!("提出参数调整：{keys}"));
            journal::record(tx, entry.after(&form.body).reason(Some(&form.body.reason)))?;
            Answer::created(row.version, &store::detail(tx, row)?)
        })
    })
    .await
}

/// A version: what it changes, and what differs from the one in force.
#[utoipa::path(tag = "parameters", params(("id" = Id, Path)),
               responses((status = 200, body = ParameterVersionView), Problems))]
#[get("/parameters/versions/{id}")]
pub async fn read_parameter_version(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::by_id(tx, *id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}

/// Approve, reject or withdraw a proposal.
#[utoipa::path(tag = "parameters", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnParameterVersion, responses((status = 200, body = ParameterVersionView), Problems))]
#[post("/parameters/versions/{id}/actions/{action}")]
pub async fn act_on_parameter_version(
    db: Data<Db>,
    actor: Actor,
    path: Path<ParameterAction>,
    at: IfMatch,
    form: Valid<ActOnParameterVersion>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if path.action == Action::Reject && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::by_id(tx, path.id)?;
        let who = standing(tx.actor(), row.proposer_id.0);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let facts = store::facts(tx, &row)?;
        let params = store::in_force(tx)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, reason.as_deref())?;
        if step.action() == Action::Approve && params.diff(&row.params.0).iter().any(|(key, ..)| POINTS.contains(key)) {
            deadline::look_again(tx, row.effective_from)?;
        }
        let done = match step.action() {
            Action::Approve => "批准",
            Action::Reject => "退回",
            Action::Withdraw => "撤回",
        };
        let entry = Entry::new("parameter", row.id, step.action()).summary(format!("{done}参数调整"));
        journal::record(tx, entry.reason(reason.as_deref()).before(&step.from()).after(&step.to()))?;
        let row = store::by_id(tx, path.id)?;
        Answer::detail(row.version, &store::detail(tx, row)?)
    })
    .await
}
