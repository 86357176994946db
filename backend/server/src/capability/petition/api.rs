//! Handlers of petitions.

use actix_web::web::{Data, Path};
use actix_web::{get, patch, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::petition::{Action, Effect, READERS, REGISTRARS, STEPS, State};
use hezhen_domain::text::TextEnum;

use super::store::{self, Barred, Row};
use super::view::{
    HandlerQuery, HandlerRow, PetitionForm, PetitionPlace, PetitionPutDown, PetitionQuery, PetitionRow, PetitionView,
};
use super::view_act::{ActOnPetition, PetitionAction};
use super::view_statistics::{PetitionStatistics, PetitionStatisticsQuery};
use super::{act, facts, handler, list, paper, statistics};
use crate::capability::{parameter, selection_case};
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// Petitions of one's offices, the newest first; never those about oneself or one's unit.
#[utoipa::path(tag = "petitions", params(PetitionQuery),
               responses((status = 200, body = Page<PetitionRow>), Problems))]
#[get("/petitions")]
pub async fn list_petitions(db: Data<Db>, actor: Actor, query: Search<PetitionQuery>) -> Reply {
    Answer::value(&db.read(actor, move |tx| list::list(tx, &query.0)).await?)
}

/// Put down what came in. What it says and who said it are sealed, and not in the answer.
#[utoipa::path(tag = "petitions", request_body = PetitionForm,
               responses((status = 201, body = PetitionPutDown), Problems))]
#[post("/petitions")]
pub async fn create_petition(db: Data<Db>, actor: Actor, once: Once, form: Valid<PetitionForm>) -> Reply {
    db.write(actor, move |tx| {
        tx.actor().need(REGISTRARS)?;
        once.run(tx, form.digest, |tx| {
            let id = store::take_over(tx, &form.body)?;
            let row = store::by_id(tx, id)?;
            Answer::created(row.version, &PetitionPutDown { id: row.id, version: row.version, state: row.state.0 })
        })
    })
    .await
}

/// Petitions of a period in figures, of those that the reader may know of.
#[utoipa::path(tag = "petitions", params(PetitionStatisticsQuery),
               responses((status = 200, body = PetitionStatistics), Problems))]
#[get("/petitions/statistics")]
pub async fn read_petition_statistics(db: Data<Db>, actor: Actor, query: Search<PetitionStatisticsQuery>) -> Reply {
    actor.need(READERS)?;
    Answer::value(&db.read(actor, move |tx| statistics::figures(tx, &query.0)).await?)
}

/// A petition, as far as the reader may know.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path)),
               responses((status = 200, body = PetitionView), Problems))]
#[get("/petitions/{id}")]
pub async fn read_petition(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, barred) = store::visible(tx, *id)?;
        answer(tx, row, &barred)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, row: Row, barred: &Barred) -> Reply {
    Answer::detail(row.version, &list::detail(tx, row, barred)?)
}

/// Say where a petition belongs, until it is decided on.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path)), request_body = PetitionPlace,
               responses((status = 200, body = PetitionView), Problems))]
#[patch("/petitions/{id}")]
pub async fn classify_petition(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<PetitionPlace>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, *id)?;
        let office = tx.actor().holds_any(REGISTRARS, &row.unit_path);
        if !office || !row.relation(&barred).reads(tx.actor()) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(row.version)?;
        if !matches!(row.state.0, State::Received | State::Registered) {
            return Err(Problem::new(ProblemKind::WrongState).code("petition_state"));
        }
        store::classify(tx, &row, &form.body)?;
        journal::record(tx, Entry::new("petition", row.id, "classify").summary(format!("{}归类", row.name())))?;
        let row = store::by_id(tx, row.id)?;
        answer(tx, row, &barred)
    })
    .await
}

/// Move a petition by one step of its table. What is written with it is sealed and stands in no journal.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnPetition, responses((status = 200, body = PetitionView), Problems))]
#[post("/petitions/{id}/actions/{action}")]
pub async fn act_on_petition(
    db: Data<Db>,
    actor: Actor,
    path: Path<PetitionAction>,
    at: IfMatch,
    form: Valid<ActOnPetition>,
) -> Reply {
    let body = form.body;
    act::shape(path.action, &body)?;
    db.write(actor, move |tx| {
        act::days(tx, &body)?;
        let (row, barred) = store::visible(tx, path.id)?;
        let who = row.relation(&barred).standing(tx.actor());
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        let params = parameter::in_force(tx)?;
        let papers = paper::all(tx, row.id)?;
        let facts = facts::of(tx, &row, &papers, Some((path.action, &body)))?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        act::take(tx, &row, &step, &body)?;
        let moved = store::by_id(tx, path.id)?;
        let entry = entry(tx, &moved, step.action(), body.effect)?.in_spite_of(&step);
        journal::record(tx, entry.before(&step.from()).after(&step.to()))?;
        answer(tx, moved, &barred)
    })
    .await
}

/// What the journal says. What a conclusion means for an appointment belongs to the case's own record.
fn entry(tx: &mut Tx<'_>, row: &Row, action: Action, effect: Option<Effect>) -> Outcome<Entry> {
    let entry = Entry::new("petition", row.id, action).summary(format!("{}：{}", row.name(), act::told(action)));
    match (action, row.case_id, effect) {
        (Action::DecideEffect, Some(case), Some(effect)) => {
            let case = selection_case::by_id(tx, case)?;
            let what = if effect == Effect::Affected { "影响任用" } else { "不影响任用" };
            let entry = Entry::new("petition", row.id, action.as_str()).case(case.id, case.state.0);
            Ok(entry.summary(format!("信访核查结论：{what}")))
        }
        _ => Ok(entry),
    }
}

/// To whom a petition can be assigned, and what stands in the way.
#[utoipa::path(tag = "petitions", params(HandlerQuery),
               responses((status = 200, body = Page<HandlerRow>), Problems))]
#[get("/petition-handlers")]
pub async fn list_petition_handlers(db: Data<Db>, actor: Actor, query: Search<HandlerQuery>) -> Reply {
    db.read(actor, move |tx| {
        let (row, _) = store::visible(tx, query.0.petition_id)?;
        if !tx.actor().holds(hezhen_domain::role::Role::OrgSupervisor, &row.unit_path) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        Answer::value(&handler::list(tx, &row)?)
    })
    .await
}
