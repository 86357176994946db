//! Handlers of overrides.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::gate_override::{Action, STEPS, Target, overridable};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::store;
use super::view::{
    ActOnGateOverride, GateOverrideAction, GateOverrideForm, GateOverrideQuery, GateOverrideView, GateRules,
};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Requests in one's units, newest first.
#[utoipa::path(tag = "gate-overrides", params(GateOverrideQuery),
               responses((status = 200, body = Page<GateOverrideView>), Problems))]
#[get("/gate-overrides")]
pub async fn list_gate_overrides(db: Data<Db>, actor: Actor, query: Search<GateOverrideQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Which rules can be overridden at all.
#[utoipa::path(tag = "gate-overrides", responses((status = 200, body = Page<GateRules>), Problems))]
#[get("/gate-rules")]
pub async fn list_gate_rules(_actor: Actor) -> Reply {
    let rules = Target::ALL.iter().map(|object| GateRules { object: *object, rules: overridable(*object) });
    Answer::value(&Page::whole(rules.collect()))
}

/// Ask to pass a gate.
#[utoipa::path(tag = "gate-overrides", request_body = GateOverrideForm,
               responses((status = 201, body = GateOverrideView), Problems))]
#[post("/gate-overrides")]
pub async fn create_gate_override(db: Data<Db>, actor: Actor, once: Once, form: Valid<GateOverrideForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(&[Role::OrgStaff])?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &form.body)?;
            let entry = Entry::new("gate_override", row.id, "request").case(row.case_id, row.case_state.0);
            let entry = entry.summary(format!("申请突破 {}", row.rule)).after(&form.body);
            journal::record(tx, entry.reason(Some(&form.body.reason)))?;
            Answer::created(row.version, &row.view(tx))
        })
    })
    .await
}

/// A request to pass a gate.
#[utoipa::path(tag = "gate-overrides", params(("id" = Id, Path)),
               responses((status = 200, body = GateOverrideView), Problems))]
#[get("/gate-overrides/{id}")]
pub async fn read_gate_override(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let row = store::visible(tx, *id)?;
        Answer::detail(row.version, &row.view(tx))
    })
    .await
}

/// Approve, refuse or withdraw a request.
#[utoipa::path(tag = "gate-overrides", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnGateOverride, responses((status = 200, body = GateOverrideView), Problems))]
#[post("/gate-overrides/{id}/actions/{action}")]
pub async fn act_on_gate_override(
    db: Data<Db>,
    actor: Actor,
    path: Path<GateOverrideAction>,
    at: IfMatch,
    form: Valid<ActOnGateOverride>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if path.action == Action::Refuse && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let row = store::visible(tx, path.id)?;
        let who = row.standing(tx);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let terms = Terms { params: &Params::default(), overrides: &[] };
        let step = asked.take(row.state.0, &(), &terms)?;
        store::advance(tx, &row, &step, reason.as_deref())?;
        let words = match step.action() {
            Action::Approve => "批准突破",
            Action::Refuse => "不批准突破",
            Action::Withdraw | Action::Lapse => "撤回突破申请",
        };
        let entry = Entry::new("gate_override", row.id, step.action()).case(row.case_id, row.case_state.0);
        journal::record(tx, entry.summary(format!("{words} {}", row.rule)).reason(reason.as_deref()))?;
        let row = store::visible(tx, path.id)?;
        Answer::detail(row.version, &row.view(tx))
    })
    .await
}
