//! The shortlist board of a case, and a candidate as its card shows it.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::candidate::composite::Line;
use hezhen_domain::candidate::{Bar, STEPS, State, needed, standing};
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::nomination::Source;
use hezhen_domain::ratio;
use hezhen_domain::role::Role;
use hezhen_domain::sanction::SanctionKind;
use hezhen_domain::selection_case::{Kind, State as Stage};
use hezhen_domain::text::TextEnum;

use super::facts::{self, Known};
use super::form::ShortlistPostForm;
use super::store::{self, Row};
use super::view::{
    BarView, CandidateAnnual, CandidateView, CompositeLine, CompositeView, RateView, ShortlistPostView, ShortlistView,
};
use crate::capability::selection_case::{self, Case, CasePostView};
use crate::capability::{cadre, nomination};
use crate::db::{Id, Outcome, Tx};
use crate::problem::Problem;
use crate::schema::shortlist_post;

/// One candidate.
pub(super) fn detail(tx: &mut Tx<'_>, case: &Case, row: Row) -> Outcome<CandidateView> {
    let mut views = views(tx, case, vec![row])?;
    views.pop().ok_or_else(|| diesel::result::Error::NotFound.into())
}

/// These candidates, in a constant number of queries.
fn views(tx: &mut Tx<'_>, case: &Case, rows: Vec<Row>) -> Outcome<Vec<CandidateView>> {
    let params = selection_case::params(tx, case)?;
    let known = facts::gather(tx, case, rows, &params)?;
    let sources = nomination::sources(tx, case.id)?;
    let terms = Terms { params: &params, overrides: &[] };
    Ok(known.into_iter().map(|k| view(tx, case, k, &sources, &terms)).collect())
}

fn view(
    tx: &Tx<'_>,
    case: &Case,
    known: Known,
    sources: &HashMap<(Id, Id), Vec<Source>>,
    terms: &Terms<'_>,
) -> CandidateView {
    let Known { row, person, marks, rates, composite, facts } = known;
    let who = standing(tx.actor(), &case.unit_path, row.cadre_id.0);
    let mut actions = machine::offers(STEPS, row.state.0, &who, &facts, terms);
    actions.retain(|o| o.action != "decide" && o.action != "appoint");
    if case.state.0 != Stage::Recommending {
        actions.retain(|o| matches!(o.action, "withdraw" | "release"));
    } else {
        actions.retain(|o| o.action != "release");
    }
    let rate = |rate: Option<(u32, u32)>| {
        rate.map(|(votes, valid)| RateView { votes, valid, rate: ratio::percent(votes, valid) })
    };
    let line = |l: &Line| CompositeLine {
        component: l.component,
        weight: l.weight,
        score: l.score.map(|s| s.text()),
        points: l.points.clone(),
    };
    CandidateView {
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        post_id: row.post_id,
        cadre_id: row.cadre_id,
        name: facts.name,
        person,
        source_nomination_id: row.source_nomination_id,
        sources: sources.get(&(row.post_id, row.cadre_id)).cloned().unwrap_or_default(),
        state: row.state.0,
        reason: row.reason,
        created_at: row.created_at,
        answers: row.answers.0,
        signer_name: row.signer_name,
        signed_at: row.signed_at,
        bars: facts.bars.iter().map(bar).collect(),
        meeting: rate(rates.meeting),
        talk: rate(rates.talk),
        annual: last_three(&marks.annual_results),
        composite: CompositeView { lines: composite.lines.iter().map(line).collect(), total: composite.total },
        evidence: row.scores.0,
        actions,
    }
}

fn bar(bar: &Bar) -> BarView {
    let basis = SanctionKind::from_text(bar.code).map(SanctionKind::basis);
    BarView { kind: bar.kind, code: bar.code, on: bar.on.clone(), until: bar.until, basis }
}

fn last_three(all: &[cadre::Annual]) -> Vec<CandidateAnnual> {
    let mut marks: Vec<_> = all.iter().map(|a| CandidateAnnual { year: a.year, grade: a.grade }).collect();
    marks.sort_by_key(|m| std::cmp::Reverse(m.year));
    marks.truncate(3);
    marks
}

/// Whether the lists of the case can be changed now.
fn open(case: &Case) -> bool {
    case.in_stage(&[Stage::Recommending]).is_ok()
}

/// The board: every post with its persons side by side.
pub(super) fn board(tx: &mut Tx<'_>, case: &Case) -> Outcome<ShortlistView> {
    let params = selection_case::params(tx, case)?;
    let modes = facts::modes(tx, case.id)?;
    let rows = store::rows(tx, case.id)?;
    let mut cards = views(tx, case, rows)?;
    let settable = open(case) && tx.actor().holds(Role::OrgStaff, &case.unit_path);
    let mut posts = Vec::new();
    for CasePostView { post_id, name, unit_name, headcount, .. } in selection_case::posts(tx, case.id)? {
        let (mine, rest): (Vec<_>, Vec<_>) = cards.into_iter().partition(|c| c.post_id == post_id);
        cards = rest;
        let mode = modes.get(&post_id);
        let single = mode.is_some_and(|m| m.single);
        let count = u32::try_from(headcount).unwrap_or(0);
        let need = match case.kind.0 {
            Kind::Removal => 0,
            kind => needed(count, single, kind == Kind::OpenSelection, &params),
        };
        let on_list = |c: &&CandidateView| matches!(c.state, State::Shortlisted | State::Decided | State::Appointed);
        posts.push(ShortlistPostView {
            post_id,
            name,
            unit_name,
            headcount,
            need,
            have: u32::try_from(mine.iter().filter(on_list).count()).unwrap_or(u32::MAX),
            single,
            reason: mode.map(|m| m.reason.clone()).unwrap_or_default(),
            version: mode.map_or(0, |m| m.version),
            settable,
            candidates: mine,
        });
    }
    Ok(ShortlistView {
        case_id: case.id,
        case_number: case.number.clone(),
        case_title: case.title.clone(),
        open: open(case),
        posts,
    })
}

/// The version of a post's setting; 0 before it was ever made.
pub(super) fn mode_version(tx: &mut Tx<'_>, case_id: Id, post_id: Id) -> Outcome<i32> {
    let known = shortlist_post::table.find((case_id, post_id)).select(shortlist_post::version);
    Ok(known.first(tx.conn).optional()?.unwrap_or(0))
}

pub(super) fn put_mode(tx: &mut Tx<'_>, case: &Case, post_id: Id, form: &ShortlistPostForm) -> Outcome<()> {
    if selection_case::posts(tx, case.id)?.iter().all(|p| p.post_id != post_id) {
        return Err(diesel::result::Error::NotFound.into());
    }
    if form.single && form.reason.trim().is_empty() {
        return Err(Problem::field("/reason", "required"));
    }
    let version = mode_version(tx, case.id, post_id)?;
    if version == 0 {
        diesel::insert_into(shortlist_post::table)
            .values((
                (shortlist_post::case_id.eq(case.id), shortlist_post::post_id.eq(post_id)),
                (shortlist_post::version.eq(1), shortlist_post::single.eq(form.single)),
                shortlist_post::reason.eq(&form.reason),
            ))
            .execute(tx.conn)?;
        return Ok(());
    }
    let one = shortlist_post::table.find((case.id, post_id)).filter(shortlist_post::version.eq(version));
    let changed = diesel::update(one)
        .set((
            shortlist_post::version.eq(version + 1),
            shortlist_post::single.eq(form.single),
            shortlist_post::reason.eq(&form.reason),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
