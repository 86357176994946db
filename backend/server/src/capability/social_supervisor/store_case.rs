//! A case as shown to somebody who is admitted to it: counts, days and ids of rules, asked for one by one.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::dsl::{count, count_star, not};
use diesel::prelude::*;
use hezhen_domain::candidate::State as Candidate;
use hezhen_domain::machine::{self, Offer, Refusal, Refused, Terms};
use hezhen_domain::meeting::quorum;
use hezhen_domain::nomination::State as Nomination;
use hezhen_domain::notice::SHOWN;
use hezhen_domain::params::Params;
use hezhen_domain::selection_case::{self as cases_domain, State as Stage};
use hezhen_domain::social_supervisor::{EVALUATION, Evaluation, State, reported};
use hezhen_domain::text::TextEnum;

use super::store_admission;
use super::view_case::{
    AdmittedCaseRow, AdmittedCaseView, AdmittedCheck, AdmittedNotice, AdmittedPost, CaseNumbers, ReachedStage,
};
use crate::capability::selection_case::Case;
use crate::capability::{candidate, gate_override, nomination, selection_case};
use crate::clock::local_date;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{
    candidate as candidates, case_admission as admission, case_post, inspection, inspection_evaluation as evaluation,
    journal_entry, nomination as nominations, notice, post, selection_case as cases, social_supervisor as term, talk,
    unit as units,
};

/// An admission in force, with its case.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = admission)]
pub(super) struct Admitted {
    pub id: Id,
    pub case_id: Id,
    pub reason: String,
    pub until_on: NaiveDate,
    #[diesel(embed)]
    pub case: Case,
}

/// The admissions of the actor that are in force: the term runs, neither it nor the admission was ended or is over, and
/// the actor is not put forward in the case (SOD-3).
fn rows(tx: &mut Tx<'_>, only: Option<Id>, page: &PageQuery) -> Outcome<Vec<Admitted>> {
    let today = tx.today();
    let runs = term::state.eq(Stored(State::Engaged)).and(term::starts_on.le(today)).and(term::ends_on.ge(today));
    let open = admission::ended_on.is_null().and(admission::until_on.ge(today));
    let mut rows = admission::table
        .inner_join(term::table)
        .inner_join(cases::table.inner_join(units::table))
        .filter(term::account_id.eq(tx.actor().id()))
        .filter(runs)
        .filter(open)
        .into_boxed();
    if let Some(id) = only {
        rows = rows.filter(admission::case_id.eq(id));
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(admission::id.lt(after));
    }
    if let Some(own) = tx.actor().cadre_id() {
        rows = rows.filter(not(admission::case_id.eq_any(candidate::cases_of(own))));
        rows = rows.filter(not(admission::case_id.eq_any(nomination::of_nominee(own, nomination::UNDER_WAY))));
    }
    Ok(rows.order(admission::id.desc()).limit(page.rows()).select(Admitted::as_select()).load(tx.conn)?)
}

/// The admission to this case, or 404.
pub(super) fn visible(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Admitted> {
    let found = rows(tx, Some(case_id), &PageQuery::default())?.into_iter().next();
    Ok(found.ok_or(diesel::NotFound)?)
}

fn row(of: &Admitted, about: Vec<String>, evaluated: bool) -> AdmittedCaseRow {
    AdmittedCaseRow {
        id: of.case.id,
        number: of.case.number.clone(),
        about,
        kind: of.case.kind.0,
        unit_name: of.case.unit_name.clone(),
        state: of.case.state.0,
        until_on: of.until_on,
        evaluation_due: reported(of.case.state.0) && !evaluated,
    }
}

/// The cases to which the actor is admitted, and whether the actor has evaluated each.
pub(super) fn admitted(tx: &mut Tx<'_>, page: &PageQuery) -> Outcome<Vec<(Admitted, bool)>> {
    let rows = rows(tx, None, page)?;
    let ids: Vec<Id> = rows.iter().map(|r| r.case_id).collect();
    let done: Vec<Id> = evaluation::table
        .filter(evaluation::account_id.eq(tx.actor().id()).and(evaluation::case_id.eq_any(ids)))
        .select(evaluation::case_id)
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|r| (done.contains(&r.case_id), r)).map(|(done, r)| (r, done)).collect())
}

/// The posts of these cases with their units: what a case is called for whoever must not read its title.
pub(super) fn about(tx: &mut Tx<'_>, rows: &[(Admitted, bool)]) -> Outcome<HashMap<Id, Vec<String>>> {
    let ids: Vec<Id> = rows.iter().map(|(r, _)| r.case_id).collect();
    let lines: Vec<(Id, String, String)> = case_post::table
        .inner_join(post::table.inner_join(units::table))
        .filter(case_post::case_id.eq_any(ids))
        .order((units::path, post::name, post::id))
        .select((case_post::case_id, units::name, post::name))
        .load(tx.conn)?;
    let mut about: HashMap<Id, Vec<String>> = HashMap::new();
    for (case, unit, post) in lines {
        about.entry(case).or_default().push(unit + &post);
    }
    Ok(about)
}

pub(super) fn list(tx: &mut Tx<'_>, page: &PageQuery) -> Outcome<Page<AdmittedCaseRow>> {
    let rows = admitted(tx, page)?;
    let mut about = about(tx, &rows)?;
    Ok(Page::of(rows, page, |(r, _)| r.id, |(r, done)| row(&r, about.remove(&r.case_id).unwrap_or_default(), done)))
}

/// The day on which the case came to each stage; a stage to which it came back counts again.
fn stages(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<ReachedStage>> {
    let entries: Vec<(Ts, String, Option<String>)> = journal_entry::table
        .filter(journal_entry::object.eq("selection_case").and(journal_entry::object_id.eq(case.id)))
        .filter(journal_entry::action.ne("edit"))
        .order(journal_entry::seq)
        .select((journal_entry::at, journal_entry::action, journal_entry::after))
        .load(tx.conn)?;
    let mut stages: Vec<ReachedStage> = Vec::new();
    for (at, action, after) in entries {
        let word = after.as_deref().map(|text| text.trim_matches('"')).unwrap_or_default();
        let state = if action == "create" { Some(Stage::Draft) } else { Stage::from_text(word) };
        let Some(state) = state.filter(|state| stages.last().is_none_or(|last| last.state != *state)) else { continue };
        stages.push(ReachedStage { state, on: local_date(at.0) });
    }
    Ok(stages)
}

fn numbers(tx: &mut Tx<'_>, case: &Case, facts: &cases_domain::Facts, params: &Params) -> Outcome<CaseNumbers> {
    let out = [Stored(Nomination::Draft), Stored(Nomination::Withdrawn)];
    let nominated = nominations::table
        .filter(nominations::case_id.eq(case.id).and(nominations::state.ne_all(out)))
        .select(count(nominations::cadre_id).aggregate_distinct())
        .first(tx.conn)?;
    let chosen = [Stored(Candidate::Shortlisted), Stored(Candidate::Decided), Stored(Candidate::Appointed)];
    let inspected = candidates::table
        .filter(candidates::case_id.eq(case.id).and(candidates::state.eq_any(chosen)))
        .select(count(candidates::cadre_id).aggregate_distinct())
        .first(tx.conn)?;
    let talks = talk::table
        .inner_join(inspection::table)
        .filter(inspection::case_id.eq(case.id).and(talk::held.eq(true)))
        .select(count_star())
        .first(tx.conn)?;
    let decided = || facts.meeting.posts.iter().flat_map(|post| &post.decided);
    let enough = decided().all(|d| quorum(d.present, d.expected, params).is_ok());
    Ok(CaseNumbers {
        nominated,
        inspected,
        talks,
        decided_posts: facts.meeting.posts.iter().filter(|post| !post.decided.is_empty()).count(),
        quorum: decided().next().map(|_| enough),
    })
}

fn notices(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<AdmittedNotice>> {
    type Line = (Id, Option<String>, Stored<hezhen_domain::notice::Kind>, NaiveDate, NaiveDate, Stored<Posted>);
    type Posted = hezhen_domain::notice::State;
    let shown: Vec<_> = SHOWN.iter().copied().map(Stored).collect();
    let lines: Vec<Line> = notice::table
        .filter(notice::case_id.eq(case.id).and(notice::state.eq_any(shown)))
        .order((notice::start_date, notice::id))
        .select((notice::id, notice::number, notice::kind, notice::start_date, notice::end_date, notice::state))
        .load(tx.conn)?;
    let view = |(id, number, kind, start_date, end_date, state): Line| AdmittedNotice {
        id,
        number,
        kind: kind.0,
        start_date,
        end_date,
        state: state.0,
    };
    Ok(lines.into_iter().map(view).collect())
}

/// Refuses an evaluation by its rules.
///
/// # Errors
/// `rule-broken` R-SOC-6, R-SOC-7.
pub(super) fn may_evaluate(stage: Stage, before: bool) -> Result<(), Problem> {
    judge(stage, before).map_err(Problem::from)
}

fn judge(stage: Stage, before: bool) -> Result<(), Refused> {
    let params = Params::default();
    machine::uphold(EVALUATION, &Evaluation { stage, before }, &Terms { params: &params, overrides: &[] }).map(drop)
}

fn offer(stage: Stage, before: bool) -> Offer {
    let refusal = match judge(stage, before) {
        Err(Refused::Broken(rules)) => {
            let broken = rules.len();
            rules.into_iter().next().map(|rule| Refusal {
                code: rule.code.to_owned(),
                shortfall: Some(rule.shortfall),
                who: Vec::new(),
                broken,
            })
        }
        _ => None,
    };
    Offer { action: "evaluate", refusal }
}

/// Rules that speak of petitions and reports alone.
const PETITIONS: &[&str] = &["R-PET-3", "R-NOT-4", "R-FOUR-3"];

pub(super) fn detail(tx: &mut Tx<'_>, of: &Admitted) -> Outcome<AdmittedCaseView> {
    let case = &of.case;
    let facts = selection_case::facts(tx, case)?;
    let params = selection_case::params(tx, case)?;
    let overrides = gate_override::approved(tx, case.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let checks = machine::checks(cases_domain::STEPS, case.state.0, &facts, &terms);
    let evaluation = store_admission::of_person(tx, case.id, tx.actor().id())?;
    let posts = selection_case::posts(tx, case.id)?;
    let about = posts.iter().map(|p| format!("{}{}", p.unit_name, p.name)).collect();
    Ok(AdmittedCaseView {
        row: row(of, about, evaluation.is_some()),
        suspended: case.suspended.is_some(),
        reason: of.reason.clone(),
        posts: posts
            .into_iter()
            .map(|p| AdmittedPost { unit_name: p.unit_name, name: p.name, headcount: p.headcount })
            .collect(),
        stages: stages(tx, case)?,
        numbers: numbers(tx, case, &facts, &params)?,
        notices: notices(tx, case)?,
        // That somebody reported something is told to nobody outside.
        checks: checks
            .into_iter()
            .filter(|c| !PETITIONS.contains(&c.code))
            .map(|c| AdmittedCheck { code: c.code, status: c.status })
            .collect(),
        actions: vec![offer(case.state.0, evaluation.is_some())],
        evaluation,
    })
}
