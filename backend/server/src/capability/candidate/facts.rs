//! What is known of candidates, gathered for all of them at once: the register, the rounds, the nominations.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::cadre::AnnualGrade;
use hezhen_domain::candidate::composite::{Composite, Score, composite};
use hezhen_domain::candidate::{Answered, Bar, BarKind, CaseFacts, Facts, PostFacts, State};
use hezhen_domain::params::Params;
use hezhen_domain::sanction;
use hezhen_domain::selection_case::Kind;
use hezhen_domain::text::TextEnum;

use super::form::{Answer, EvidenceForm};
use super::store::{self, Row};
use crate::capability::cadre::{self, CadreBrief, Marks};
use crate::capability::nomination;
use crate::capability::recommendation::{self, Rates};
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Tx};
use crate::schema::shortlist_post;

/// A candidate with all that is known.
pub(super) struct Known {
    pub row: Row,
    pub person: Option<CadreBrief>,
    pub marks: Marks,
    pub rates: Rates,
    pub composite: Composite,
    pub facts: Facts,
}

/// All that is known of these candidates, in a constant number of queries.
pub(super) fn gather(tx: &mut Tx<'_>, case: &Case, rows: Vec<Row>, params: &Params) -> Outcome<Vec<Known>> {
    let (case_id, removal) = (case.id, case.kind.0 == Kind::Removal);
    let ids: Vec<Id> = rows.iter().map(|r| r.cadre_id).collect();
    let people = cadre::briefs(tx, &ids)?;
    let marks = cadre::marks(tx, &ids)?;
    let wanted: Vec<(Id, Id)> = rows.iter().map(|r| (r.post_id, r.cadre_id)).collect();
    let rates = recommendation::rates(tx, case_id, &wanted)?;
    let qualified = nomination::qualified(tx, case_id)?;
    let today = tx.today();
    let known = |row: Row| {
        let person = people.get(&row.cadre_id).cloned();
        let marks = marks.get(&row.cadre_id).cloned().unwrap_or_default();
        let rates = rates.get(&(row.post_id, row.cadre_id)).copied().unwrap_or_default();
        let evidence = &row.scores.0;
        let facts = Facts {
            name: person.as_ref().map(|p| p.name.clone()).unwrap_or_default(),
            bars: bars(&marks, today),
            answers: row.answers.0.iter().map(answered).collect(),
            rate: rates.used(),
            excellent: excellent(&marks, today),
            reasoned: !evidence.note.trim().is_empty(),
            qualified: qualified.contains(&(row.post_id, row.cadre_id)),
            removal,
        };
        let composite = composite(&scores(rates, evidence), &params.weights_five_comprehensive);
        Known { row, person, marks, rates, composite, facts }
    };
    Ok(rows.into_iter().map(known).collect())
}

fn answered(answer: &Answer) -> Answered {
    Answered {
        question: answer.question,
        yes: answer.yes,
        excepted: answer.exception && !answer.note.trim().is_empty(),
    }
}

fn scores(rates: Rates, evidence: &EvidenceForm) -> [Option<Score>; 5] {
    let votes = |rate: Option<(u32, u32)>| rate.and_then(|(votes, valid)| Score::of_votes(votes, valid));
    let entered = |text: &Option<String>| text.as_deref().and_then(Score::read);
    [
        votes(rates.meeting),
        votes(rates.talk),
        entered(&evidence.unit),
        entered(&evidence.test),
        entered(&evidence.achievement),
    ]
}

/// R-SL-1: the last yearly result, and every sanction whose period runs today.
fn bars(marks: &Marks, today: NaiveDate) -> Vec<Bar> {
    let low = |grade: AnnualGrade| matches!(grade, AnnualGrade::BasicallyCompetent | AnnualGrade::Incompetent);
    let last = marks.annual_results.iter().max_by_key(|a| a.year).filter(|a| low(a.grade));
    let result =
        last.map(|a| Bar { kind: BarKind::AnnualResult, code: a.grade.as_str(), on: a.year.to_string(), until: None });
    let running = marks.sanctions.iter().filter(|s| sanction::bars(s.kind, s.decided_on, s.probation_months, today));
    let sanction = |s: &cadre::Sanction| Bar {
        kind: BarKind::Sanction,
        code: s.kind.as_str(),
        on: s.decided_on.to_string(),
        until: Some(sanction::effect_until(s.kind, s.decided_on, s.probation_months)),
    };
    result.into_iter().chain(running.map(sanction)).collect()
}

fn excellent(marks: &Marks, today: NaiveDate) -> bool {
    marks.annual_results.iter().any(|a| a.year == today.year() - 1 && a.grade == AnnualGrade::Excellent)
}

/// How the list of a post is to be: the stored setting, if one was made.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = shortlist_post)]
pub(super) struct Mode {
    pub post_id: Id,
    pub version: i32,
    pub single: bool,
    pub reason: String,
}

pub(super) fn modes(tx: &mut Tx<'_>, case_id: Id) -> Outcome<HashMap<Id, Mode>> {
    let rows = shortlist_post::table.filter(shortlist_post::case_id.eq(case_id));
    let rows: Vec<Mode> = rows.select(Mode::as_select()).load(tx.conn)?;
    Ok(rows.into_iter().map(|m| (m.post_id, m)).collect())
}

/// What the case's rules need of its candidates; nothing for a removal, where the person named is not chosen.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    if case.kind.0 == Kind::Removal {
        return Ok(CaseFacts::default());
    }
    let params = selection_case::params(tx, case)?;
    let mut rows = store::rows(tx, case.id)?;
    rows.retain(|r| r.state.0 == State::Shortlisted);
    let known = gather(tx, case, rows, &params)?;
    let modes = modes(tx, case.id)?;
    let post = |post: selection_case::CasePostView| PostFacts {
        headcount: u32::try_from(post.headcount).unwrap_or(0),
        principal: post.is_principal,
        single: modes.get(&post.post_id).filter(|m| m.single).map(|m| m.reason.clone()),
        shortlisted: known.iter().filter(|k| k.row.post_id == post.post_id).map(|k| k.facts.clone()).collect(),
        name: post.name,
    };
    let posts = selection_case::posts(tx, case.id)?.into_iter().map(post).collect();
    Ok(CaseFacts { open_selection: case.kind.0 == Kind::OpenSelection, posts })
}
