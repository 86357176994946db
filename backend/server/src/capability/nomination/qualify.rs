//! What the rules of a nomination need: the register beside what the post asks.

use diesel::prelude::*;
use hezhen_domain::candidate::State as Candidacy;
use hezhen_domain::month::Month;
use hezhen_domain::nomination::sheet::{Line, Person, Stated, Stretch, sheet};
use hezhen_domain::nomination::{Facts, Nominator, State};
use hezhen_domain::selection_case::State as Stage;

use super::form::{NominatorForm, QualificationForm};
use super::store::Row;
use crate::capability::selection_case::{self, Case};
use crate::capability::{cadre, candidate, post};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::{nomination, selection_case as cases};

/// States in which a nomination stands in the race.
pub(super) const LIVE: [Stored<State>; 4] =
    [Stored(State::Submitted), Stored(State::Qualified), Stored(State::InPool), Stored(State::Selected)];

/// Stages in which a case no longer binds anybody.
pub(super) const ENDED: [Stored<Stage>; 3] =
    [Stored(Stage::Closed), Stored(Stage::Archived), Stored(Stage::Terminated)];

pub(super) fn facts(tx: &mut Tx<'_>, case: &Case, row: &Row) -> Outcome<Facts> {
    let nominator = |n: &NominatorForm| Nominator { name: n.name.clone(), kinship: n.kinship };
    let mut people: Vec<Id> = nomination::table
        .filter(nomination::case_id.eq(row.case_id).and(nomination::post_id.eq(row.post_id)))
        .filter(nomination::state.eq_any(LIVE))
        .select(nomination::cadre_id)
        .distinct()
        .load(tx.conn)?;
    if !people.contains(&row.cadre_id) {
        people.push(row.cadre_id);
    }
    let posts = selection_case::posts(tx, case.id)?;
    let headcount = posts.iter().find(|p| p.post_id == row.post_id).map_or(1, |p| p.headcount);
    Ok(Facts {
        source: row.source.0,
        method: row.method.0,
        nominators: row.nominators.0.iter().map(nominator).collect(),
        attachments: row.attachments.0.len(),
        lines: lines(tx, case, row)?,
        other_cases: elsewhere(tx, case.id, row.cadre_id)?,
        nominees: u32::try_from(people.len()).unwrap_or(u32::MAX),
        headcount: u32::try_from(headcount).unwrap_or(1),
    })
}

/// Numbers of other open cases in which the person is put forward or stands as a candidate.
fn elsewhere(tx: &mut Tx<'_>, case_id: Id, cadre_id: Id) -> Outcome<Vec<String>> {
    let put_forward: Vec<String> = nomination::table
        .inner_join(cases::table)
        .filter(nomination::cadre_id.eq(cadre_id).and(nomination::case_id.ne(case_id)))
        .filter(nomination::state.eq_any(LIVE).and(cases::state.ne_all(ENDED)))
        .select(cases::number)
        .load(tx.conn)?;
    let running = [Candidacy::Pool, Candidacy::Shortlisted, Candidacy::Decided];
    let mut numbers = candidate::open_cases_of(tx, cadre_id, &running)?;
    numbers.retain(|(id, _)| *id != case_id);
    let mut all: Vec<String> = numbers.into_iter().map(|(_, number)| number).chain(put_forward).collect();
    all.sort();
    all.dedup();
    Ok(all)
}

fn lines(tx: &mut Tx<'_>, case: &Case, row: &Row) -> Outcome<Vec<Line>> {
    let params = selection_case::params(tx, case)?;
    let wanted = post::by_id(tx, row.post_id)?;
    let record = cadre::record(tx, row.cadre_id)?;
    let stretch = |r: &cadre::Resume| Some(Stretch { from: r.from?, to: r.to, text: r.text.clone() });
    let person = Person {
        work_start: record.work_start,
        rank: record.brief.rank.clone(),
        rank_since: record.rank_since,
        education: record.education.iter().map(|e| format!("{} {}", e.level, e.degree)).collect(),
        resume: record.resume.iter().filter_map(stretch).collect(),
    };
    let Some(today) = Month::of(tx.today()) else { return Ok(Vec::new()) };
    Ok(sheet(&person, &stated(&row.stated.0), &wanted.required(&params), &wanted.rank, today))
}

fn stated(form: &QualificationForm) -> Stated {
    Stated {
        grassroots_months: form.grassroots_months,
        lower_post_months: form.lower_post_months,
        training: form.training,
        health: form.health,
    }
}
