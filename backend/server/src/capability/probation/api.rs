//! Handlers of probations.

use actix_web::web::{Data, Path};
use actix_web::{get, post};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::probation::{Action, STEPS};
use hezhen_domain::selection_case::State as Stage;

use super::store;
use super::view::{ActOnProbation, ProbationAction, ProbationQuery, ProbationRow, ProbationView};
use crate::capability::{gate_override, selection_case};
use crate::db::{Db, Id, Outcome, Tx};
use crate::http::{Actor, Answer, IfMatch, Page, Reply, Search, Valid, said};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// Probations in one's units, the nearest end first.
#[utoipa::path(tag = "probations", params(ProbationQuery),
               responses((status = 200, body = Page<ProbationRow>), Problems))]
#[get("/probations")]
pub async fn list_probations(db: Data<Db>, actor: Actor, query: Search<ProbationQuery>) -> Reply {
    Answer::value(&db.read(actor, |tx| store::list(tx, query.0)).await?)
}

/// A probation.
#[utoipa::path(tag = "probations", params(("id" = Id, Path)),
               responses((status = 200, body = ProbationView), Problems))]
#[get("/probations/{id}")]
pub async fn read_probation(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id)).await
}

/// Record the inspection at the end, publicise, and decide.
#[utoipa::path(tag = "probations", params(("id" = Id, Path), ("action" = inline(Action), Path)),
               request_body = ActOnProbation, responses((status = 200, body = ProbationView), Problems))]
#[post("/probations/{id}/actions/{action}")]
pub async fn act_on_probation(
    db: Data<Db>,
    actor: Actor,
    path: Path<ProbationAction>,
    at: IfMatch,
    form: Valid<ActOnProbation>,
) -> Reply {
    let body = form.body;
    shape(path.action, &body)?;
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = row.standing(tx, &case);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(&[Stage::Appointing, Stage::Probation])?;
        let params = selection_case::params(tx, &case)?;
        let facts = store::facts(tx, &row, body.publicity.as_ref())?;
        let overrides = gate_override::approved(tx, case.id)?;
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &overrides })?;
        store::advance(tx, &case, &row, &step, &body)?;
        let name = &row.name;
        let summary = match step.action() {
            Action::Inspect => format!("{name}试用期满考察"),
            Action::Publicise => format!("{name}试用期满公示"),
            Action::Confirm => format!("{name}试用期满，正式任职"),
            Action::Fail => format!("{name}试用期满不胜任，免去试任职务"),
            Action::Extend => format!("延长{name}试用期"),
        };
        let entry = Entry::new("probation", row.id, step.action()).case(case.id, case.state.0).summary(summary);
        journal::record(tx, entry.in_spite_of(&step).after(&body).reason(body.reason.as_deref()))?;
        answer(tx, path.id)
    })
    .await
}

fn answer(tx: &mut Tx<'_>, id: Id) -> Reply {
    let (case, row) = store::visible(tx, id)?;
    let view = store::detail(tx, &case, row)?;
    Answer::detail(view.version, &view)
}

/// What each action needs of the body.
fn shape(action: Action, body: &ActOnProbation) -> Outcome<()> {
    let missing = match action {
        Action::Inspect => match &body.inspection {
            None => Some("/inspection"),
            Some(i) if i.inspectors.iter().all(|n| n.trim().is_empty()) => Some("/inspection/inspectors"),
            Some(i) if i.summary.trim().is_empty() => Some("/inspection/summary"),
            Some(_) => None,
        },
        Action::Publicise => match &body.publicity {
            None => Some("/publicity"),
            Some(p) if p.document.trim().is_empty() => Some("/publicity/document"),
            Some(_) => None,
        },
        Action::Confirm => None,
        Action::Fail if !said(body.arrangement.as_ref()) => Some("/arrangement"),
        Action::Extend if body.months.is_none() => Some("/months"),
        Action::Fail | Action::Extend => (!said(body.reason.as_ref())).then_some("/reason"),
    };
    missing.map_or(Ok(()), |pointer| Err(Problem::field(pointer, "required")))
}
