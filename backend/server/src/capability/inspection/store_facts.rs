//! What the rules of an inspection need, what its page shows, and candidates beside one another.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::add_months;
use hezhen_domain::inspection::{
    Candidate, CaseFacts, Circle, Method, STEPS, Section, State, Tier, dimensions_missing,
};
use hezhen_domain::machine::{self, Broken, Terms};
use hezhen_domain::month::Month;
use hezhen_domain::params::Params;
use hezhen_domain::selection_case::Kind;
use hezhen_domain::text::TextEnum;
use hezhen_domain::verification::R_FOUR_1;

use super::store::{self, Row};
use super::store_talk::Talk;
use super::view::{InspectionView, Member, Progress};
use super::view_report::{ComparedCandidate, ComparisonView, ReportView};
use super::{store_evidence, store_problem, store_report, store_return, store_talk};
use crate::capability::selection_case::{self, Case};
use crate::capability::{gate_override, notice, team, verification};
use crate::db::{Id, Outcome, Tx};
use crate::schema::{cadre, tenure};

/// What the rules of a case need to know of its inspection; nothing done without one.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let Some(row) = store::of_case(tx, case.id)? else { return Ok(CaseFacts::default()) };
    let facts = work(tx, &row, case)?;
    let handed_in = matches!(row.state.0, State::Reported | State::Accepted);
    Ok(CaseFacts { handed_in, ..facts })
}

/// What the rules of the inspection itself need: the work, and what the four musts lack (R-INS-4).
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<CaseFacts> {
    let params = selection_case::params(tx, case)?;
    let four_musts = (R_FOUR_1.holds)(&verification::case_facts(tx, case)?, &params).err();
    Ok(CaseFacts { four_musts, ..work(tx, row, case)? })
}

fn work(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<CaseFacts> {
    let params = selection_case::params(tx, case)?;
    let subjects = team::subjects(tx, case.id)?;
    let talks = held(store_talk::of_inspection(tx, row.id)?);
    let evidence = store_evidence::of_inspection(tx, row.id)?;
    let reports = store_report::all(tx, row, case)?;
    let cadres: Vec<_> = subjects.iter().map(|c| c.cadre_id).collect();
    let newcomers = newcomers(tx, &cadres, &params)?;
    let candidate = |subject: &crate::capability::candidate::CandidateBrief| {
        let about: Vec<_> = talks.iter().filter(|t| t.candidate_ids.0.contains(&subject.id)).collect();
        let own = evidence.iter().filter(|e| e.candidate_id == subject.id);
        let report = reports.iter().find(|r| r.candidate_id == subject.id && r.revision > 0);
        Candidate {
            name: subject.name.clone(),
            post: subject.post_id.to_string(),
            talks: u32::try_from(about.len()).unwrap_or(u32::MAX),
            tiers: about.iter().map(|t| t.tier.0).collect(),
            circles: own.clone().map(|e| e.circle.0).collect(),
            former_unit_due: newcomers.contains(&subject.cadre_id),
            former_unit_heard: own.clone().any(|e| e.method.0 == Method::FormerUnit),
            reported: report.is_some(),
            unsigned: report.map(unsigned).unwrap_or_default(),
            dimensions_missing: dimensions_missing(&report.map(written).unwrap_or_default()),
        }
    };
    let candidates = subjects.iter().map(candidate).collect();
    let problems = store_problem::of_inspection(tx, row.id)?.into_iter().filter(|p| p.reported_on.is_none());
    let today = tx.today();
    // Before it is linked, the notice that stands is the one that would be.
    let noticed = match row.notice_on {
        Some(day) => Some(day),
        None => notice::inspection_noticed_on(tx, case)?,
    };
    let start_from = if noticed.is_some() { notice::inspection_opens_on(tx, case)? } else { None };
    Ok(CaseFacts {
        today: Some(today),
        notice: noticed.is_some(),
        start_from,
        team: team::case_facts(tx, case)?,
        population: row.population.and_then(|p| u32::try_from(p).ok()),
        candidates,
        promotion: !matches!(case.kind.0, Kind::Transfer | Kind::Removal),
        texts: talks.iter().map(|t| (t.interviewee.clone(), format!("{}{}", t.positives, t.shortcomings))).collect(),
        without_shortcoming: count(&talks, |t| t.none_stated),
        worked: row.started_on.map(|first| (first, row.closed_on.unwrap_or(today).max(first))),
        unreported: problems.map(|p| (p.content.chars().take(20).collect(), p.due_on)).collect(),
        feedback: row.feedback.is_some(),
        handed_in: true,
        four_musts: None,
    })
}

fn held(mut talks: Vec<Talk>) -> Vec<Talk> {
    talks.retain(|t| t.held);
    talks
}

fn count(talks: &[Talk], of: impl Fn(&Talk) -> bool) -> u32 {
    u32::try_from(talks.iter().filter(|t| of(t)).count()).unwrap_or(u32::MAX)
}

fn unsigned(report: &ReportView) -> Vec<String> {
    report.signatures.iter().filter(|s| s.signed_at.is_none()).map(|s| s.name.clone()).collect()
}

fn written(report: &ReportView) -> Vec<Section> {
    report.sections.iter().filter(|s| !s.text.trim().is_empty()).map(|s| s.section).collect()
}

/// Who of these has held the present post for less than the years of the parameter: by the record, or by a tenure that has
/// begun since the record was written.
fn newcomers(tx: &mut Tx<'_>, cadres: &[Id], params: &Params) -> Outcome<Vec<Id>> {
    let since: Vec<(Id, Option<String>)> =
        cadre::table.filter(cadre::id.eq_any(cadres)).select((cadre::id, cadre::post_since)).load(tx.conn)?;
    let since = since.into_iter().filter_map(|(id, month)| Some((id, Month::lenient(&month?)?.first_day())));
    let serving = tenure::table.filter(tenure::cadre_id.eq_any(cadres).and(tenure::state.eq("serving")));
    let serving: Vec<(Id, NaiveDate)> = serving.select((tenure::cadre_id, tenure::from_date)).load(tx.conn)?;
    let today = tx.today();
    let new = |from: NaiveDate| add_months(from, 12 * params.extended_unit_if_post_years_lt) > today;
    Ok(since.chain(serving).filter(|(_, from)| new(*from)).map(|(id, _)| id).collect())
}

fn progress(facts: &CaseFacts, params: &Params) -> Progress {
    let least = |of: fn(&Candidate) -> usize| facts.candidates.iter().map(of).min().unwrap_or(0);
    let need = params.inspection_min_talks;
    Progress {
        talks: facts.candidates.iter().map(|c| c.talks).min().unwrap_or(0),
        talks_need: facts.population.map_or(need, |p| p.min(need)),
        tiers: least(|c| Tier::ALL.iter().filter(|t| c.tiers.contains(t)).count()),
        tiers_need: Tier::ALL.len(),
        circles: least(|c| Circle::ALL.iter().filter(|k| c.circles.contains(k)).count()),
        circles_need: Circle::ALL.len(),
    }
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Row, case: Case, warnings: &[Broken]) -> Outcome<InspectionView> {
    let facts = facts(tx, &row, &case)?;
    let params = selection_case::params(tx, &case)?;
    let overrides = gate_override::approved(tx, case.id)?;
    let terms = Terms { params: &params, overrides: &overrides };
    let who = store::standing_of(tx, &row, &case)?;
    let me = tx.actor().id();
    let people = match row.team_id {
        Some(team_id) => team::members(tx, team_id)?,
        None => Vec::new(),
    };
    let member =
        |p: team::Person| Member { account_id: p.account_id, name: p.name, lead: p.is_lead, mine: p.account_id == me };
    let today = tx.today();
    let problems = store_problem::of_inspection(tx, row.id)?;
    use State::{Drafting, InProgress, NoticePublished, UnitFeedback};
    let open = matches!(row.state.0, NoticePublished | InProgress | Drafting | UnitFeedback);
    let mut actions = machine::offers(STEPS, row.state.0, &who, &facts, &terms);
    actions.extend(store_return::offer(tx, &row, &case)?);
    Ok(InspectionView {
        returns: store_return::of_inspection(tx, &row, &case)?,
        id: row.id,
        version: row.version,
        case_id: case.id,
        kind: row.kind.0,
        state: row.state.0,
        plan: row.plan(),
        team_id: row.team_id,
        members: people.into_iter().map(member).collect(),
        candidates: team::subjects(tx, case.id)?,
        notice_on: row.notice_on,
        start_from: facts.start_from,
        started_on: row.started_on,
        closed_on: row.closed_on,
        problems: problems.into_iter().map(|p| store_problem::view(p, today)).collect(),
        progress: progress(&facts, &params),
        writable: open && case.suspended.is_none() && who.any(&[hezhen_domain::inspection::Who::TeamMember]),
        created_at: row.created_at,
        actions,
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        warnings: warnings.to_vec(),
        feedback: row.feedback.map(|f| f.0),
        case_number: case.number,
        case_title: case.title,
        unit_name: case.unit_name,
    })
}

/// Candidates beside one another, those for one post together.
pub(super) fn comparison(tx: &mut Tx<'_>, row: &Row, case: &Case) -> Outcome<ComparisonView> {
    let talks = held(store_talk::of_inspection(tx, row.id)?);
    let evidence = store_evidence::of_inspection(tx, row.id)?;
    let mut reports: HashMap<Id, ReportView> =
        store_report::all(tx, row, case)?.into_iter().map(|r| (r.candidate_id, r)).collect();
    let column = |subject: crate::capability::candidate::CandidateBrief| {
        let mut about = talks.clone();
        about.retain(|t| t.candidate_ids.0.contains(&subject.id));
        let believed: Vec<u32> =
            about.iter().filter_map(|t| t.credibility.and_then(|c| u32::try_from(c).ok())).collect();
        let (sum, n) = (believed.iter().sum::<u32>(), u32::try_from(believed.len()).unwrap_or(u32::MAX));
        let of_circle =
            |k: &Circle| evidence.iter().filter(|e| e.candidate_id == subject.id && e.circle.0 == *k).count();
        ComparedCandidate {
            talks: count(&about, |_| true),
            tiers: Tier::ALL.iter().map(|tier| count(&about, |t| t.tier.0 == *tier)).collect(),
            circles: Circle::ALL.iter().map(|k| u32::try_from(of_circle(k)).unwrap_or(u32::MAX)).collect(),
            shortcomings_named: count(&about, |t| !t.none_stated),
            credibility_tenths: (n > 0).then(|| (sum * 10 + n / 2) / n),
            sections: reports.remove(&subject.id).map(|r| r.sections).unwrap_or_default(),
            candidate_id: subject.id,
            name: subject.name,
            post_id: subject.post_id,
        }
    };
    Ok(ComparisonView { candidates: team::subjects(tx, case.id)?.into_iter().map(column).collect() })
}
