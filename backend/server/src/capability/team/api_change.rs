//! Handlers of changes of members (R-TEAM-6).

use actix_web::post;
use actix_web::web::{Data, Path};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::team::{CHANGE_STEPS, ChangeAction};

use super::view::{ActOnTeamChange, TeamChangeForm, TeamChangePath, TeamView};
use super::{store, store_change};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Ask for a change of the members of a confirmed team.
#[utoipa::path(tag = "teams", params(("id" = Id, Path)), request_body = TeamChangeForm,
               responses((status = 201, body = TeamView), Problems))]
#[post("/teams/{id}/changes")]
pub async fn propose_team_change(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    once: Once,
    form: Valid<TeamChangeForm>,
) -> Reply {
    if form.body.out_member_id.is_none() && form.body.in_account_id.is_none() {
        return Err(Problem::field("/out_member_id", "required"));
    }
    db.write(actor, move |tx| {
        let (team, case) = store::visible(tx, *id)?;
        store_change::may_propose(tx, &team, &case)?;
        once.run(tx, form.digest, |tx| {
            store_change::propose(tx, &team, &case, &form.body)?;
            let entry = Entry::new("team", team.id, "propose_change").case(case.id, case.state.0);
            let entry = entry.summary("报请变动考察组成员").reason(Some(&form.body.reason));
            journal::record(tx, entry.after(&form.body))?;
            let (team, case) = store::visible(tx, *id)?;
            Answer::created(team.version, &store::detail(tx, team, case, &[])?)
        })
    })
    .await
}

/// Approve or reject a change; approval makes it happen.
#[utoipa::path(tag = "teams", params(("id" = Id, Path), ("change_id" = Id, Path), ("action" = inline(ChangeAction), Path)),
               request_body = ActOnTeamChange, responses((status = 200, body = TeamView), Problems))]
#[post("/teams/{id}/changes/{change_id}/actions/{action}")]
pub async fn act_on_team_change(
    db: Data<Db>,
    actor: Actor,
    path: Path<TeamChangePath>,
    at: IfMatch,
    form: Valid<ActOnTeamChange>,
) -> Reply {
    db.write(actor, move |tx| {
        let (team, case) = store::visible(tx, path.id)?;
        let change = store_change::of_team(tx, team.id, path.change_id)?;
        let who = change.standing(tx, &case);
        let asked = machine::ask(CHANGE_STEPS, path.action, &who)?;
        at.check(change.version)?;
        let facts = store_change::facts_after(tx, &team, &case, &change)?;
        let params = selection_case::params(tx, &case)?;
        let step = asked.take(change.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store_change::advance(tx, &team, &change, &step)?;
        let said = match step.action() {
            ChangeAction::Approve => "批准变动考察组成员",
            ChangeAction::Reject => "不同意变动考察组成员",
        };
        let entry = Entry::new("team", team.id, format!("{}_change", step.action())).case(case.id, case.state.0);
        journal::record(tx, entry.summary(said).reason(form.body.reason.as_deref()))?;
        let (team, case) = store::visible(tx, path.id)?;
        Answer::detail(team.version, &store::detail(tx, team, case, &[])?)
    })
    .await
}
