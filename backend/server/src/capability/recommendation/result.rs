//! What a counted round says: the result sheet with other evidence beside the rates, and the figures that other
//! capabilities use.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::params::Params;
use hezhen_domain::ratio;
use hezhen_domain::recommendation::count::hidden;
use hezhen_domain::recommendation::{CaseFacts, Form, Held, PostRounds, Sheet, Side, State, needs};

use super::count::{self, Entered};
use super::form::Nominee;
use super::store::Row;
use super::view::{AnnualMark, ResultRow, ResultView, TierVotes};
use crate::capability::cadre;
use crate::capability::nomination;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::{recommendation_count as counts, recommendation_round as round};

/// Votes and valid ballots of a person in the latest confirmed rounds.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Rates {
    /// In the talks.
    pub talk: Option<(u32, u32)>,
    /// In the meeting.
    pub meeting: Option<(u32, u32)>,
}

impl Rates {
    /// The one that R-SL-4 looks at: of the meeting, or of the talks where there was none.
    pub fn used(self) -> Option<(u32, u32)> {
        self.meeting.or(self.talk)
    }
}

/// The confirmed rounds of a case with their agreed sheets, the earliest first; those with `post` on the ballot, where
/// one is asked for: a case of hundreds of posts has many rounds, and a sheet is long.
fn confirmed(tx: &mut Tx<'_>, case_id: Id, post: Option<Id>) -> Outcome<Vec<(Row, Sheet)>> {
    let mut rows = round::table
        .inner_join(counts::table)
        .filter(round::case_id.eq(case_id).and(round::state.eq(Stored(State::Confirmed))))
        .into_boxed();
    if let Some(post) = post {
        // A post is found by its identity in the list of posts.
        rows = rows.filter(round::posts.like(format!("%\"{post}\"%")));
    }
    let rows: Vec<(Row, Entered)> = rows
        .filter(counts::attempt.eq(round::attempt).and(counts::side.eq(Stored(Side::Teller))))
        .order((round::held_on, round::number))
        .select((Row::as_select(), Entered::as_select()))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(row, entered)| (row, count::sheet(&entered.sheet.0))).collect())
}

/// The rates of everybody in the confirmed rounds of a case, by post and person. A person whom nobody named in a round
/// for the post has no votes there, which is not the same as no round.
///
/// # Errors
/// Those of the database.
pub fn rates(tx: &mut Tx<'_>, case_id: Id, people: &[(Id, Id)]) -> Outcome<HashMap<(Id, Id), Rates>> {
    let mut found: HashMap<(Id, Id), Rates> = HashMap::new();
    let post = people.first().map(|p| p.0).filter(|post| people.iter().all(|p| p.0 == *post));
    for (row, sheet) in confirmed(tx, case_id, post)? {
        for (post, cadre) in people.iter().filter(|(post, _)| row.posts.0.iter().any(|p| p.post_id == *post)) {
            let rate = Some((sheet.votes_of(cadre.0, post.0), sheet.valid()));
            let entry = found.entry((*post, *cadre)).or_default();
            match row.form.0 {
                Form::Talk => entry.talk = rate,
                Form::Meeting | Form::SecondMeeting => entry.meeting = rate,
            }
        }
    }
    Ok(found)
}

/// What the case's rules need of its rounds.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let rounds = confirmed(tx, case.id, None)?;
    let posts = selection_case::posts(tx, case.id)?;
    let held = |(row, sheet): &(Row, Sheet)| Held {
        form: row.form.0,
        on: row.held_on.unwrap_or_default(),
        expected: row.expected(),
        present: row.present().unwrap_or(0),
        valid: sheet.valid(),
    };
    let post = |post: selection_case::CasePostView| PostRounds {
        rounds: rounds.iter().filter(|r| r.0.posts.0.iter().any(|p| p.post_id == post.post_id)).map(held).collect(),
        name: post.name,
    };
    Ok(CaseFacts { today: tx.today(), needs: needs(case.kind.0), posts: posts.into_iter().map(post).collect() })
}

/// The result of a round, once both counts agree.
pub(super) fn view(tx: &mut Tx<'_>, row: &Row, params: &Params) -> Outcome<Option<ResultView>> {
    let agreed = count::entered(tx, row.id, row.attempt)?;
    let shown = matches!(row.state.0, State::Counted | State::Confirmed) || row.digest.is_some();
    let Some(first) = agreed.first().filter(|_| shown) else { return Ok(None) };
    let sheet = count::sheet(&first.sheet.0);
    let hide = hidden(&sheet, params.poll_min_cell);
    let (expected, present, valid) = (row.expected(), row.present().unwrap_or(0), sheet.valid());
    let sum = |of: fn(&hezhen_domain::recommendation::TierCount) -> u32| sheet.tiers.iter().map(of).sum();
    let tiers = first.sheet.0.tiers.iter().filter(|t| !hide.contains(&t.tier)).cloned().collect();
    Ok(Some(ResultView {
        expected,
        present,
        issued: sum(|t| t.issued),
        returned: sum(|t| t.returned),
        valid,
        invalid: sum(|t| t.invalid),
        abstain: sum(|t| t.abstain),
        turnout: ratio::percent(present, expected),
        turnout_met: ratio::at_least(present, expected, params.recommendation_turnout_min),
        identical: sheet.identical,
        identical_rate: ratio::percent(sheet.identical, valid),
        rows: rows(tx, row, &sheet, &hide)?,
        hidden: hide,
        tiers,
        counted_by: agreed.iter().map(|c| c.account_name.clone()).collect(),
        confirmed_by: row.confirmed_name.clone(),
        digest: row.digest.clone(),
    }))
}

fn rows(
    tx: &mut Tx<'_>,
    row: &Row,
    sheet: &Sheet,
    hide: &[hezhen_domain::recommendation::Tier],
) -> Outcome<Vec<ResultRow>> {
    let ids: Vec<Id> = row.nominees.0.iter().map(|n| n.cadre_id).collect();
    let (briefs, marks) = (cadre::briefs(tx, &ids)?, cadre::marks(tx, &ids)?);
    let people: Vec<(Id, Id)> = row.nominees.0.iter().map(|n| (n.post_id, n.cadre_id)).collect();
    let rates = rates(tx, row.case_id, &people)?;
    let sources = nomination::sources(tx, row.case_id)?;
    let valid = sheet.valid();
    let votes = |n: &Nominee| sheet.votes_of(n.cadre_id.0, n.post_id.0);
    let better = |n: &Nominee| row.nominees.0.iter().filter(|o| o.post_id == n.post_id && votes(o) > votes(n)).count();
    let tier = |n: &Nominee, t: &hezhen_domain::recommendation::TierCount| {
        let had = sheet.votes_in(n.cadre_id.0, n.post_id.0, t.tier);
        let shown = !hide.contains(&t.tier);
        TierVotes { tier: t.tier, votes: shown.then_some(had), rate: shown.then(|| ratio::percent(had, t.valid)) }
    };
    let line = |n: &Nominee| {
        let brief = briefs.get(&n.cadre_id);
        let other = rates.get(&(n.post_id, n.cadre_id)).copied().unwrap_or_default();
        let other = if row.form.0 == Form::Talk { other.meeting } else { other.talk };
        ResultRow {
            cadre_id: n.cadre_id,
            post_id: n.post_id,
            name: brief.map(|b| b.name.clone()).unwrap_or_default(),
            title: brief.map(|b| b.title.clone()).unwrap_or_default(),
            votes: votes(n),
            rate: ratio::percent(votes(n), valid),
            rank: u32::try_from(better(n)).unwrap_or(u32::MAX).saturating_add(1),
            tiers: sheet.tiers.iter().map(|t| tier(n, t)).collect(),
            other_rate: other.map(|(had, of)| ratio::percent(had, of)),
            sources: sources.get(&(n.post_id, n.cadre_id)).cloned().unwrap_or_default(),
            annual: marks.get(&n.cadre_id).map(|m| last_three(&m.annual_results)).unwrap_or_default(),
        }
    };
    let mut rows: Vec<_> = row.nominees.0.iter().map(line).collect();
    rows.sort_by_key(|r| (row.posts.0.iter().position(|p| p.post_id == r.post_id), r.rank, r.name.clone()));
    Ok(rows)
}

/// The last three yearly results, the latest first.
pub(super) fn last_three(all: &[cadre::Annual]) -> Vec<AnnualMark> {
    let mut marks: Vec<_> = all.iter().map(|a| AnnualMark { year: a.year, grade: a.grade }).collect();
    marks.sort_by_key(|m| std::cmp::Reverse(m.year));
    marks.truncate(3);
    marks
}
