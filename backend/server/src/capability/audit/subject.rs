//! Who is to be audited: everybody who serves in a post with economic responsibility, and by which day (R-AUD-6).

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::audit::{OPEN, reminded};
use hezhen_domain::audit_plan::READERS;
use hezhen_domain::audit_plan::rotation::{self, rotate};
use hezhen_domain::calendar::add_months;
use hezhen_domain::candidate::State as Candidacy;
use hezhen_domain::params::Params;

use super::store::finished;
use super::view_plan::{AuditObject, AuditObjectQuery, RotationYear};
use crate::capability::{cadre, parameter, petition, verification};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::{audit, cadre as cadres, candidate, post, tenure, unit};

/// Somebody who is to be audited.
#[derive(Debug, Clone)]
pub(super) struct Subject {
    pub cadre_id: Id,
    pub name: String,
    pub post_title: String,
    pub unit_id: Id,
    pub unit_name: String,
    pub unit_path: String,
    pub since: NaiveDate,
    pub audited_on: Option<NaiveDate>,
    pub due_on: NaiveDate,
    pub leaving: bool,
    pub audit_id: Option<Id>,
}

/// Cadre, name, post, unit and its place, since when.
type Line = ((Id, String), String, (Id, String, String), NaiveDate);

/// Everybody with economic responsibility in the unit at `path` and below, or the one of these; the nearest limit first.
/// Who holds two such posts is named with the one held longest.
pub(super) fn all(tx: &mut Tx<'_>, path: &str, only: Option<Id>) -> Outcome<Vec<Subject>> {
    let mut rows = tenure::table
        .inner_join(post::table.inner_join(unit::table))
        .inner_join(cadres::table)
        .filter(tenure::state.eq("serving").and(post::is_economic.eq(true)))
        .filter(unit::path.like(format!("{path}%")))
        .into_boxed();
    if let Some(id) = only {
        rows = rows.filter(tenure::cadre_id.eq(id));
    }
    let lines: Vec<Line> = rows
        .order((tenure::from_date, tenure::id))
        .select(((cadres::id, cadres::name), post::name, (unit::id, unit::name, unit::path), tenure::from_date))
        .load(tx.conn)?;
    let mut seen = HashSet::new();
    let lines: Vec<Line> = lines.into_iter().filter(|line| seen.insert(line.0.0)).collect();
    let ids: Vec<Id> = lines.iter().map(|line| line.0.0).collect();
    let (done, told) = (finished(tx, &ids)?, verification::audited_by_letter(tx, &ids)?);
    let (under_way, leaving) = (under_way(tx, &ids)?, leaving(tx, &ids)?);
    let months = parameter::in_force(tx)?.audit_cycle_years.saturating_mul(12);
    let subject = |((cadre_id, name), post_title, (unit_id, unit_name, unit_path), since): Line| {
        let audited_on = done.get(&cadre_id).copied().max(told.get(&cadre_id).copied());
        Subject {
            due_on: add_months(audited_on.unwrap_or(since), months),
            leaving: leaving.contains(&cadre_id),
            audit_id: under_way.get(&cadre_id).copied(),
            cadre_id,
            name,
            post_title,
            unit_id,
            unit_name,
            unit_path,
            since,
            audited_on,
        }
    };
    let mut subjects: Vec<Subject> = lines.into_iter().map(subject).collect();
    subjects.sort_by_key(|s| (s.due_on, s.cadre_id));
    Ok(subjects)
}

/// The audits that are under way, by cadre.
pub(super) fn under_way(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Id>> {
    let open: Vec<(Id, Id)> = audit::table
        .filter(audit::subject_cadre_id.eq_any(ids.to_vec()))
        .filter(audit::state.eq_any(OPEN.iter().copied().map(Stored)))
        .order(audit::id)
        .select((audit::subject_cadre_id, audit::id))
        .load(tx.conn)?;
    Ok(open.into_iter().collect())
}

/// Those who may soon hold another post: candidates to be inspected or adopted.
fn leaving(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashSet<Id>> {
    let states = [Stored(Candidacy::Shortlisted), Stored(Candidacy::Decided)];
    let rows: Vec<Id> = candidate::table
        .filter(candidate::cadre_id.eq_any(ids.to_vec()).and(candidate::state.eq_any(states)))
        .select(candidate::cadre_id)
        .load(tx.conn)?;
    Ok(rows.into_iter().collect())
}

/// A cadre as an audit is planned for: by the post with economic responsibility, or by the present one without such.
pub(super) fn of_cadre(tx: &mut Tx<'_>, id: Id) -> Outcome<Option<Subject>> {
    if let Some(subject) = all(tx, "/", Some(id))?.pop() {
        return Ok(Some(subject));
    }
    let today = tx.today();
    let audit_id = under_way(tx, &[id])?.remove(&id);
    let audited_on = finished(tx, &[id])?.remove(&id);
    let brief = cadre::briefs(tx, &[id])?.remove(&id);
    Ok(brief.map(|b| Subject {
        cadre_id: id,
        name: b.name,
        post_title: b.title,
        unit_id: b.unit_id,
        unit_name: b.unit_name,
        unit_path: b.unit_path,
        since: today,
        audited_on,
        due_on: NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today),
        leaving: false,
        audit_id,
    }))
}

fn view(subject: Subject, today: NaiveDate, params: &Params) -> AuditObject {
    AuditObject {
        alert: reminded(subject.due_on, today, params),
        cadre_id: subject.cadre_id,
        name: subject.name,
        post_title: subject.post_title,
        unit_id: subject.unit_id,
        unit_name: subject.unit_name,
        since: subject.since,
        audited_on: subject.audited_on,
        due_on: subject.due_on,
        leaving: subject.leaving,
        audit_id: subject.audit_id,
    }
}

/// Those whom the actor's offices cover; never the actor.
pub(super) fn list(tx: &mut Tx<'_>, query: &AuditObjectQuery) -> Outcome<Page<AuditObject>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let (scopes, own) = (tx.actor().scopes(READERS), tx.actor().cadre_id());
    let after: Option<(NaiveDate, Id)> = page.after()?;
    let mut subjects = all(tx, "/", None)?;
    subjects.retain(|s| {
        let here = scopes.iter().any(|scope| scope.covers(&s.unit_path)) && own != Some(s.cadre_id);
        here && query.due_by.is_none_or(|by| s.due_on <= by) && after.is_none_or(|after| (s.due_on, s.cadre_id) > after)
    });
    subjects.truncate(usize::try_from(page.rows()).unwrap_or(50));
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    Ok(Page::of(subjects, &page, |s| (s.due_on, s.cadre_id), |s| view(s, today, &params)))
}

/// The years of a cycle from `first` on, and who is audited in each. Who is being audited is not named again.
pub(super) fn rota(tx: &mut Tx<'_>, path: &str, first: i32) -> Outcome<Vec<(i32, Vec<Subject>)>> {
    let years = parameter::in_force(tx)?.audit_cycle_years;
    let mut subjects = all(tx, path, None)?;
    subjects.retain(|s| s.audit_id.is_none());
    let ids: Vec<Id> = subjects.iter().map(|s| s.cadre_id).collect();
    let petitions = petition::open_on(tx, &ids)?;
    let keyed = subjects.iter().map(|s| rotation::Subject {
        key: s.cadre_id,
        due: s.due_on,
        leaving: s.leaving,
        petitions: petitions.get(&s.cadre_id).copied().unwrap_or_default(),
    });
    let plan = rotate(keyed.collect(), first, years);
    let mut by_id: HashMap<Id, Subject> = subjects.into_iter().map(|s| (s.cadre_id, s)).collect();
    let year = |(year, keys): (i32, Vec<Id>)| (year, keys.iter().filter_map(|key| by_id.remove(key)).collect());
    Ok(plan.into_iter().map(year).collect())
}

/// The rotation as the screen shows it.
pub(super) fn board(tx: &mut Tx<'_>, path: &str, first: Option<i32>) -> Outcome<Page<RotationYear>> {
    let today = tx.today();
    let params = parameter::in_force(tx)?;
    let years = rota(tx, path, first.unwrap_or_else(|| today.year()))?;
    let own = tx.actor().cadre_id();
    let year = |(year, subjects): (i32, Vec<Subject>)| RotationYear {
        year,
        items: subjects.into_iter().filter(|s| own != Some(s.cadre_id)).map(|s| view(s, today, &params)).collect(),
    };
    Ok(Page::whole(years.into_iter().map(year).collect()))
}
