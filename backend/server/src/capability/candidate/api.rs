//! Handlers of candidates.

use actix_web::web::{Data, Path};
use actix_web::{get, post};

use super::store;
use super::view::{CandidateBrief, CandidateForm, CandidateQuery, CandidateView};
use crate::capability::selection_case;
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, Once, Page, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

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
            let row = store::create(tx, &case, &form.body, None)?;
            let view = store::detail(tx, &case, row)?;
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
    db.read(actor, move |tx| {
        let (case, row) = store::visible(tx, *id)?;
        let view = store::detail(tx, &case, row)?;
        Answer::detail(view.version, &view)
    })
    .await
}
