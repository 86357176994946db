//! Handlers of teams.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::rule::Shortfall;
use hezhen_domain::team::{Action, DisciplineText, STEPS, State, TEXTS, VERSION, not_acknowledged};

use super::view::{ActOnTeam, EditTeam, TeamAction, TeamForm, TeamQuery, TeamRow, TeamView};
use super::{store, store_member};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid, said};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// The texts of discipline that are shown and acknowledged.
#[utoipa::path(tag = "teams", responses((status = 200, body = Page<DisciplineText>), Problems))]
#[get("/discipline-texts")]
pub async fn list_discipline_texts(_actor: Actor) -> Reply {
    Answer::value(&Page::whole(TEXTS.to_vec()))
}

/// Teams that the actor sees, newest first.
#[utoipa::path(tag = "teams", params(TeamQuery), responses((status = 200, body = Page<TeamRow>), Problems))]
#[get("/teams")]
pub async fn list_teams(db: Data<Db>, actor: Actor, query: Search<TeamQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// Put a team together.
#[utoipa::path(tag = "teams", request_body = TeamForm, responses((status = 201, body = TeamView), Problems))]
#[post("/teams")]
pub async fn create_team(db: Data<Db>, actor: Actor, once: Once, form: Valid<TeamForm>) -> Reply {
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, form.body.case_id)?;
        store::staffed(tx, &case)?;
        once.run(tx, form.digest, |tx| {
            let team = store::create(tx, &case, &form.body)?;
            let entry = Entry::new("team", team.id, "create").case(case.id, case.state.0).summary("组建考察组");
            journal::record(tx, entry.after(&form.body))?;
            Answer::created(team.version, &store::detail(tx, team, case, &[])?)
        })
    })
    .await
}

/// A team, with what can be done and how its rules stand.
#[utoipa::path(tag = "teams", params(("id" = Id, Path)), responses((status = 200, body = TeamView), Problems))]
#[get("/teams/{id}")]
pub async fn read_team(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (team, case) = store::visible(tx, *id)?;
        Answer::detail(team.version, &store::detail(tx, team, case, &[])?)
    })
    .await
}

/// Change the members of a team that is still forming; afterwards R-TEAM-6 asks for an approved change.
#[utoipa::path(tag = "teams", params(("id" = Id, Path)), request_body = EditTeam,
               responses((status = 200, body = TeamView), Problems))]
#[patch("/teams/{id}")]
pub async fn edit_team(db: Data<Db>, actor: Actor, id: Path<Id>, at: IfMatch, form: Valid<EditTeam>) -> Reply {
    db.write(actor, move |tx| {
        let (team, case) = store::visible(tx, *id)?;
        store::staffed(tx, &case)?;
        at.check(team.version)?;
        if team.state.0 != State::Forming {
            return Err(Problem::rule("R-TEAM-6", Shortfall::lacks("approved_change")));
        }
        let before = store::names(tx, &team)?;
        store::edit(tx, &team, &case, &form.body.members)?;
        let (team, case) = store::visible(tx, *id)?;
        let after = store::names(tx, &team)?;
        let entry = Entry::new("team", team.id, "edit").case(case.id, case.state.0).summary("调整考察组成员");
        journal::record(tx, entry.before(&before).after(&after))?;
        Answer::detail(team.version, &store::detail(tx, team, case, &[])?)
    })
    .await
}

/// Declare, confirm, pledge or dissolve.
#[utoipa::path(tag = "teams", params(("id" = Id, Path), ("action" = inline(Action), Path)), request_body = ActOnTeam,
               responses((status = 200, body = TeamView), Problems))]
#[post("/teams/{id}/actions/{action}")]
pub async fn act_on_team(
    db: Data<Db>,
    actor: Actor,
    path: Path<TeamAction>,
    at: IfMatch,
    form: Valid<ActOnTeam>,
) -> Reply {
    let form = form.body;
    shape(path.action, &form)?;
    db.write(actor, move |tx| {
        let (team, case) = store::visible(tx, path.id)?;
        let who = store::who(tx, &team, &case)?;
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(team.version)?;
        let facts = store::facts(tx, &team, &case)?;
        let params = selection_case::params(tx, &case)?;
        let step = asked.take(team.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        let said = match step.action() {
            Action::Declare => {
                store_member::declare(tx, &team, &case, form.answers.as_deref().unwrap_or_default())?;
                "申报回避关系"
            }
            Action::Pledge => {
                store_member::pledge(tx, &team)?;
                "签订考察责任状"
            }
            Action::Confirm => "确定考察组",
            Action::Dissolve => "撤销考察组",
        };
        store::advance(tx, &team, &step)?;
        let entry = Entry::new("team", team.id, step.action()).case(case.id, case.state.0).in_spite_of(&step);
        let reason = form.reason.as_deref();
        journal::record(tx, entry.summary(format!("{}{said}", tx.actor().name())).reason(reason).after(&form))?;
        let (team, case) = store::visible(tx, path.id)?;
        Answer::detail(team.version, &store::detail(tx, team, case, step.warnings())?)
    })
    .await
}

fn shape(action: Action, form: &ActOnTeam) -> Result<(), Problem> {
    let blank = !said(form.reason.as_ref());
    match action {
        Action::Dissolve if blank => Err(Problem::field("/reason", "required")),
        Action::Declare => {
            let answers = form.answers.as_ref().ok_or_else(|| Problem::field("/answers", "required"))?;
            match answers.iter().position(|a| a.related != a.relation.is_some()) {
                Some(at) if answers[at].related => Err(Problem::field(format!("/answers/{at}/relation"), "required")),
                Some(at) => Err(Problem::field(format!("/answers/{at}/relation"), "mismatch")),
                None => Ok(()),
            }
        }
        Action::Pledge if form.text_version.as_deref() != Some(VERSION) => {
            Err(Problem::field("/text_version", "not_the_present_text"))
        }
        Action::Pledge if !not_acknowledged(form.acknowledged.as_deref().unwrap_or_default()).is_empty() => {
            Err(Problem::field("/acknowledged", "not_acknowledged"))
        }
        _ => Ok(()),
    }
}
