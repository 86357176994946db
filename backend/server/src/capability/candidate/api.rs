//! Handlers of candidates and of the shortlist board.

use actix_web::web::{Data, Path};
use actix_web::{get, post, put};
use hezhen_domain::candidate::{Action, STEPS, standing};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::form::{
    ActOnCandidate, Answer as Answered, AnswersForm, CandidateAction, CandidateForm, CandidateQuery, EvidenceForm,
    ShortlistPath, ShortlistPostForm,
};
use super::store::{self, Row};
use super::view::{CandidateBrief, CandidateView, ShortlistView};
use super::{board, facts};
use crate::capability::selection_case::{self, Case};
use crate::db::{Db, Id, Tx};
use crate::http::{Actor, Answer, IfMatch, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// The candidates of a case.
#[utoipa::path(tag = "candidates", params(CandidateQuery),
               responses((status = 200, body = Page<CandidateBrief>), Problems))]
#[get("/candidates")]
pub async fn list_candidates(db: Data<Db>, actor: Actor, query: Search<CandidateQuery>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, query.0.case_id)?;
        Answer::value(&Page::whole(store::of_case(tx, case.id)?))
    })
    .await
}

/// Take a person into the pool without a nomination.
#[utoipa::path(tag = "candidates", request_body = CandidateForm,
               responses((status = 201, body = CandidateView), Problems))]
#[post("/candidates")]
pub async fn create_candidate(db: Data<Db>, actor: Actor, once: Once, form: Valid<CandidateForm>) -> Reply {
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, form.body.case_id)?;
        once.run(tx, form.digest, |tx| {
            let row = store::create(tx, &case, &form.body)?;
            let view = board::detail(tx, &case, row)?;
            let entry = Entry::new("candidate", view.id, "create").case(case.id, case.state.0);
            journal::record(tx, entry.summary(format!("{}列入人选", view.name)).after(&form.body))?;
            Answer::created(view.version, &view)
        })
    })
    .await
}

/// A candidate.
#[utoipa::path(tag = "candidates", params(("id" = Id, Path)),
               responses((status = 200, body = CandidateView), Problems))]
#[get("/candidates/{id}")]
pub async fn read_candidate(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| answer(tx, *id)).await
}

fn answer(tx: &mut Tx<'_>, id: Id) -> Reply {
    let (case, row) = store::visible(tx, id)?;
    let view = board::detail(tx, &case, row)?;
    Answer::detail(view.version, &view)
}

/// The candidate, open to a change by staff of the case.
fn changeable(tx: &mut Tx<'_>, id: Id, at: IfMatch) -> Result<(Case, Row), Problem> {
    let (case, row) = store::visible(tx, id)?;
    machine::ask(STEPS, Action::Shortlist, &standing(tx.actor(), &case.unit_path, row.cadre_id.0))?;
    at.check(row.version)?;
    case.in_stage(&[Stage::Recommending])?;
    Ok((case, row))
}

/// Answer and sign what no register holds.
#[utoipa::path(tag = "candidates", params(("id" = Id, Path)), request_body = AnswersForm,
               responses((status = 200, body = CandidateView), Problems))]
#[put("/candidates/{id}/answers")]
pub async fn put_candidate_answers(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<AnswersForm>,
) -> Reply {
    sound(&form.body.answers)?;
    db.write(actor, move |tx| {
        let (case, row) = changeable(tx, *id, at)?;
        store::put_answers(tx, &row, &form.body.answers)?;
        let entry = Entry::new("candidate", row.id, "answers").case(case.id, case.state.0);
        let entry = entry.summary("签署不得列为考察对象情形的确认");
        journal::record(tx, entry.before(&row.answers.0).after(&form.body.answers))?;
        answer(tx, *id)
    })
    .await
}

fn sound(answers: &[Answered]) -> Result<(), Problem> {
    use hezhen_domain::candidate::Question;
    for (i, answer) in answers.iter().enumerate() {
        let at = |field: &str| format!("/answers/{i}/{field}");
        if answers[..i].iter().any(|a| a.question == answer.question) {
            return Err(Problem::field(at("question"), "twice"));
        }
        if answer.exception && answer.question != Question::FamilyEmigrated {
            return Err(Problem::field(at("exception"), "no_exception"));
        }
        if (answer.yes || answer.exception) && answer.note.trim().is_empty() {
            return Err(Problem::field(at("note"), "required"));
        }
    }
    Ok(())
}

/// Put down what speaks for a candidate beside votes, with the scores of the composite.
#[utoipa::path(tag = "candidates", params(("id" = Id, Path)), request_body = EvidenceForm,
               responses((status = 200, body = CandidateView), Problems))]
#[put("/candidates/{id}/evidence")]
pub async fn put_candidate_evidence(
    db: Data<Db>,
    actor: Actor,
    id: Path<Id>,
    at: IfMatch,
    form: Valid<EvidenceForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (case, row) = changeable(tx, *id, at)?;
        store::put_evidence(tx, &row, &form.body)?;
        let entry = Entry::new("candidate", row.id, "evidence").case(case.id, case.state.0);
        journal::record(tx, entry.summary("录入综合研判依据").before(&row.scores.0).after(&form.body))?;
        answer(tx, *id)
    })
    .await
}

/// Move a candidate by one step of its table.
#[utoipa::path(tag = "candidates", params(("id" = Id, Path), ("action" = String, Path)),
               request_body = ActOnCandidate, responses((status = 200, body = CandidateView), Problems))]
#[post("/candidates/{id}/actions/{action}")]
pub async fn act_on_candidate(
    db: Data<Db>,
    actor: Actor,
    path: Path<CandidateAction>,
    at: IfMatch,
    form: Valid<ActOnCandidate>,
) -> Reply {
    let reason = form.body.reason.filter(|r| !r.trim().is_empty());
    if matches!(path.action, Action::Drop | Action::Withdraw | Action::Release) && reason.is_none() {
        return Err(Problem::field("/reason", "required"));
    }
    db.write(actor, move |tx| {
        let (case, row) = store::visible(tx, path.id)?;
        let who = standing(tx.actor(), &case.unit_path, row.cadre_id.0);
        let asked = machine::ask(STEPS, path.action, &who)?;
        at.check(row.version)?;
        case.in_stage(stages(path.action))?;
        let params = selection_case::params(tx, &case)?;
        let known = facts::gather(tx, &case, vec![row.clone()], &params)?;
        let facts = known.into_iter().next().map(|k| k.facts).unwrap_or_default();
        let step = asked.take(row.state.0, &facts, &Terms { params: &params, overrides: &[] })?;
        store::advance(tx, &row, &step, reason.as_deref())?;
        let entry = Entry::new("candidate", row.id, step.action()).case(case.id, case.state.0);
        let summary = format!("{}{}", facts.name, store::said(step.action()));
        let entry = entry.summary(summary).before(&step.from()).after(&step.to());
        journal::record(tx, entry.reason(reason.as_deref()))?;
        answer(tx, path.id)
    })
    .await
}

/// Stages of the case in which a person may take an action.
fn stages(action: Action) -> &'static [Stage] {
    const LATER: &[Stage] = &[
        Stage::Shortlisted,
        Stage::Inspecting,
        Stage::Inspected,
        Stage::Deliberating,
        Stage::Decided,
        Stage::Publicising,
        Stage::Appointing,
    ];
    const ANY: &[Stage] = &[
        Stage::Recommending,
        Stage::Shortlisted,
        Stage::Inspecting,
        Stage::Inspected,
        Stage::Deliberating,
        Stage::Decided,
        Stage::Publicising,
        Stage::Appointing,
    ];
    match action {
        Action::Release => LATER,
        Action::Withdraw => ANY,
        _ => &[Stage::Recommending],
    }
}

/// The shortlist board of a case.
#[utoipa::path(tag = "candidates", params(("case_id" = Id, Path)),
               responses((status = 200, body = ShortlistView), Problems))]
#[get("/shortlists/{case_id}")]
pub async fn read_shortlist(db: Data<Db>, actor: Actor, case_id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let case = selection_case::visible(tx, *case_id)?;
        Answer::value(&board::board(tx, &case)?)
    })
    .await
}

/// Say whether a post's list has more persons than posts, or as many with a reason.
#[utoipa::path(tag = "candidates", params(("case_id" = Id, Path), ("post_id" = Id, Path)),
               request_body = ShortlistPostForm, responses((status = 200, body = ShortlistView), Problems))]
#[put("/shortlists/{case_id}/posts/{post_id}")]
pub async fn put_shortlist_post(
    db: Data<Db>,
    actor: Actor,
    path: Path<ShortlistPath>,
    at: IfMatch,
    form: Valid<ShortlistPostForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let case = selection_case::visible(tx, path.case_id)?;
        if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        at.check(board::mode_version(tx, case.id, path.post_id)?)?;
        case.in_stage(&[Stage::Recommending])?;
        board::put_mode(tx, &case, path.post_id, &form.body)?;
        let entry = Entry::new("shortlist_post", path.post_id, "edit").case(case.id, case.state.0);
        let summary = if form.body.single { "拟等额提出考察对象" } else { "拟差额提出考察对象" };
        journal::record(tx, entry.summary(summary).after(&form.body).reason(Some(&form.body.reason)))?;
        Answer::value(&board::board(tx, &case)?)
    })
    .await
}
