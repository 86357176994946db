//! Handlers of reports: written whole, revision by revision, and signed by every member (R-INS-5).

use actix_web::web::{Data, Path};
use actix_web::{get, post, put};
use hezhen_domain::inspection::{State, Who};

use super::view_report::{ComparisonView, ReportForm, ReportPath, ReportView, RevisionView, SignReport};
use super::{store, store_facts, store_report};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, IfMatch, Page, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::Problems;

/// The present report on every candidate.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)),
               responses((status = 200, body = Page<ReportView>), Problems))]
#[get("/inspections/{id}/reports")]
pub async fn list_inspection_reports(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        Answer::value(&Page::whole(store_report::all(tx, &row, &case)?))
    })
    .await
}

/// The present report on a candidate.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("candidate_id" = Id, Path)),
               responses((status = 200, body = ReportView), Problems))]
#[get("/inspections/{id}/reports/{candidate_id}")]
pub async fn read_inspection_report(db: Data<Db>, actor: Actor, path: Path<ReportPath>) -> Reply {
    db.read(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        let report = store_report::of_candidate(tx, &row, &case, path.candidate_id)?;
        Answer::detail(report.revision, &report)
    })
    .await
}

/// Write the next revision of a report; signatures stand under the revision before. `If-Match: "0"` for the first.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("candidate_id" = Id, Path)), request_body = ReportForm,
               responses((status = 200, body = ReportView), Problems))]
#[put("/inspections/{id}/reports/{candidate_id}")]
pub async fn write_inspection_report(
    db: Data<Db>,
    actor: Actor,
    path: Path<ReportPath>,
    at: IfMatch,
    form: Valid<ReportForm>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        let report = store_report::of_candidate(tx, &row, &case, path.candidate_id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        at.check(report.revision)?;
        row.in_state(&[State::Drafting, State::UnitFeedback])?;
        store::pledged(tx, &row, &[])?;
        if report.sections != form.body.sections {
            store_report::write(tx, &row, &report, &form.body)?;
            let entry = Entry::new("inspection_report", row.id, "write").case(case.id, case.state.0);
            let said = format!("撰写{}的考察材料（第{}稿）", report.name, report.revision + 1);
            journal::record(tx, entry.summary(said))?;
        }
        let report = store_report::of_candidate(tx, &row, &case, path.candidate_id)?;
        Answer::detail(report.revision, &report)
    })
    .await
}

/// Every revision of a report, newest first.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("candidate_id" = Id, Path)),
               responses((status = 200, body = Page<RevisionView>), Problems))]
#[get("/inspections/{id}/reports/{candidate_id}/revisions")]
pub async fn list_report_revisions(db: Data<Db>, actor: Actor, path: Path<ReportPath>) -> Reply {
    db.read(actor, move |tx| {
        let (row, _) = store::visible(tx, path.id)?;
        Answer::value(&Page::whole(store_report::revisions(tx, row.id, path.candidate_id)?))
    })
    .await
}

/// Sign the present revision.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path), ("candidate_id" = Id, Path)), request_body = SignReport,
               responses((status = 200, body = ReportView), Problems))]
#[post("/inspections/{id}/reports/{candidate_id}/actions/sign")]
pub async fn sign_inspection_report(
    db: Data<Db>,
    actor: Actor,
    path: Path<ReportPath>,
    at: IfMatch,
    _form: Valid<SignReport>,
) -> Reply {
    db.write(actor, move |tx| {
        let (row, case) = store::visible(tx, path.id)?;
        let report = store_report::of_candidate(tx, &row, &case, path.candidate_id)?;
        store::office(tx, &row, &case, &[Who::TeamMember])?;
        at.check(report.revision)?;
        row.in_state(&[State::Drafting, State::UnitFeedback])?;
        store::pledged(tx, &row, &[])?;
        store_report::sign(tx, &row, &report)?;
        let entry = Entry::new("inspection_report", row.id, "sign").case(case.id, case.state.0);
        let said = format!("{}在{}的考察材料上签字", tx.actor().name(), report.name);
        journal::record(tx, entry.summary(said))?;
        let report = store_report::of_candidate(tx, &row, &case, path.candidate_id)?;
        Answer::detail(report.revision, &report)
    })
    .await
}

/// Candidates beside one another.
#[utoipa::path(tag = "inspections", params(("id" = Id, Path)),
               responses((status = 200, body = ComparisonView), Problems))]
#[get("/inspections/{id}/comparison")]
pub async fn compare_candidates(db: Data<Db>, actor: Actor, id: Path<Id>) -> Reply {
    db.read(actor, move |tx| {
        let (row, case) = store::visible(tx, *id)?;
        Answer::value(&store_facts::comparison(tx, &row, &case)?)
    })
    .await
}
