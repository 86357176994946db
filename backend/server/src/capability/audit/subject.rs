//! Who is to be audited: everybody who serves in a post with economic responsibility, or was put among them by hand, or left
//! such a post unaudited; and by which day (R-AUD-6).

use std::collections::{HashMap, HashSet};

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::audit::{FINISHED, Kind, OPEN, State, owed, reminded};
use hezhen_domain::audit_plan::READERS;
use hezhen_domain::audit_plan::rotation::{self, rotate};
use hezhen_domain::calendar::add_months;
use hezhen_domain::candidate::State as Candidacy;
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;

use super::store::finished;
use super::view_plan::{AuditObject, AuditObjectQuery, RotationYear};
use crate::capability::audit_mark::{self, Mark};
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
    /// Put among them by hand; none where the post says so itself.
    pub mark: Option<Mark>,
    /// When the post was left, where the audit of it is still owed.
    pub left_on: Option<NaiveDate>,
    pub audited_on: Option<NaiveDate>,
    pub due_on: NaiveDate,
    pub leaving: bool,
    /// The audit that is under way; on the board of the rotation also the one that the cycle has seen.
    pub audit: Option<Standing>,
}

/// An audit of somebody, and the year for which it was planned.
#[derive(Debug, Clone, Copy)]
pub(super) struct Standing {
    pub id: Id,
    pub year: i32,
    pub state: State,
}

/// Cadre, name, tenure, from when and until when; the post and whether it says so itself; the unit and its place.
type Line = (((Id, String), Id, NaiveDate, Option<NaiveDate>), (Id, String, bool), (Id, String, String));

/// Tenures with economic responsibility under these paths, held or left not long ago, of all or of one cadre.
fn lines(tx: &mut Tx<'_>, scopes: &[&str], only: Option<Id>, params: &Params) -> Outcome<Vec<Line>> {
    let years = i32::try_from(params.audit_max_age_years).unwrap_or_default();
    // A rough cut for the database; `owed` judges.
    let since = NaiveDate::from_ymd_opt(tx.today().year() - years - 1, 1, 1).unwrap_or_default();
    let left = tenure::state.eq("ended").and(tenure::to_date.ge(since).assume_not_null());
    let mut rows = tenure::table
        .inner_join(post::table.inner_join(unit::table))
        .inner_join(cadres::table)
        .filter(tenure::state.eq("serving").or(left))
        .filter(post::is_economic.eq(true).or(tenure::id.eq_any(audit_mark::tenures())))
        .into_boxed();
    if !scopes.contains(&"/") {
        let mut units = unit::table.select(unit::id).filter(unit::path.eq("")).into_boxed();
        for scope in scopes {
            units = units.or_filter(unit::path.like(format!("{scope}%")));
        }
        rows = rows.filter(unit::id.eq_any(units.load::<Id>(tx.conn)?));
    }
    if let Some(id) = only {
        rows = rows.filter(tenure::cadre_id.eq(id));
    }
    let held = ((cadres::id, cadres::name), tenure::id, tenure::from_date, tenure::to_date);
    let columns = (held, (post::id, post::name, post::is_economic), (unit::id, unit::name, unit::path));
    Ok(rows.order((tenure::from_date, tenure::id)).select(columns).load(tx.conn)?)
}

/// Everybody with economic responsibility under these paths, or the one of these; the nearest limit first. Who holds two
/// such posts is named with the one whose limit is nearest. Who left a post without an audit that counted owes it since
/// that day (先离后审); who holds the same post again has not left it.
pub(super) fn all(tx: &mut Tx<'_>, scopes: &[&str], only: Option<Id>) -> Outcome<Vec<Subject>> {
    let (params, today) = (parameter::in_force(tx)?, tx.today());
    let lines = lines(tx, scopes, only, &params)?;
    let ids: Vec<Id> = lines.iter().map(|(held, ..)| held.0.0).collect();
    let held: HashSet<(Id, Id)> = lines.iter().filter(|l| l.0.3.is_none()).map(|l| (l.0.0.0, l.1.0)).collect();
    let by_hand: Vec<Id> = lines.iter().filter(|l| !l.1.2).map(|l| l.0.1).collect();
    let mut marks = audit_mark::standing(tx, &by_hand)?;
    let (done, told) = (finished(tx, &ids)?, verification::audited_by_letter(tx, &ids)?);
    let (under_way, leaving) = (under_way(tx, &ids)?, leaving(tx, &ids)?);
    let months = params.audit_cycle_years.saturating_mul(12);
    let subject = |(
        ((cadre_id, name), tenure, from, left_on),
        (post_id, post_title, _),
        (unit_id, unit_name, unit_path),
    ): Line| {
        let mark = marks.remove(&tenure);
        let since = mark.map_or(from, |mark| mark.since);
        let audited_on = done.get(&cadre_id).copied().max(told.get(&cadre_id).copied());
        let due_on = match left_on {
            Some(_) if held.contains(&(cadre_id, post_id)) => return None,
            Some(left) => owed(left, audited_on, today, &params).then_some(left)?,
            None => add_months(audited_on.unwrap_or(since), months),
        };
        Some(Subject {
            due_on,
            leaving: leaving.contains(&cadre_id),
            audit: under_way.get(&cadre_id).copied(),
            cadre_id,
            name,
            post_title,
            unit_id,
            unit_name,
            unit_path,
            since,
            mark,
            left_on,
            audited_on,
        })
    };
    let mut subjects: Vec<Subject> = lines.into_iter().filter_map(subject).collect();
    subjects.sort_by_key(|s| (s.due_on, s.cadre_id));
    let mut seen = HashSet::new();
    subjects.retain(|s| seen.insert(s.cadre_id));
    Ok(subjects)
}

/// The audits that are under way or in dispute, by cadre.
pub(super) fn under_way(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Standing>> {
    let open: Vec<State> = OPEN.iter().chain(&[State::Appealed]).copied().collect();
    standing(tx, ids, &open, i32::MIN)
}

/// The audits of these cadres in these states, planned for this year or a later one; the last of each cadre.
fn standing(tx: &mut Tx<'_>, ids: &[Id], states: &[State], since: i32) -> Outcome<HashMap<Id, Standing>> {
    let of_person = Kind::ALL.iter().copied().filter(|kind| kind.of_person()).map(Stored);
    let rows: Vec<(Id, Id, i32, Stored<State>)> = audit::table
        .filter(audit::subject_cadre_id.eq_any(ids.to_vec()).and(audit::kind.eq_any(of_person)))
        .filter(audit::state.eq_any(states.iter().copied().map(Stored)).and(audit::year.ge(since)))
        .order((audit::year, audit::id))
        .select((audit::subject_cadre_id, audit::id, audit::year, audit::state))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(cadre, id, year, state)| (cadre, Standing { id, year, state: state.0 })).collect())
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
    if let Some(subject) = all(tx, &["/"], Some(id))?.pop() {
        return Ok(Some(subject));
    }
    let today = tx.today();
    let audit = under_way(tx, &[id])?.remove(&id);
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
        mark: None,
        left_on: None,
        audited_on,
        due_on: NaiveDate::from_ymd_opt(today.year(), 12, 31).unwrap_or(today),
        leaving: false,
        audit,
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
        mark_id: subject.mark.map(|mark| mark.id),
        ground: subject.mark.map(|mark| mark.ground),
        left_on: subject.left_on,
        audited_on: subject.audited_on,
        due_on: subject.due_on,
        leaving: subject.leaving,
        audit_id: subject.audit.map(|audit| audit.id),
        audit_year: subject.audit.map(|audit| audit.year),
        audit_state: subject.audit.map(|audit| audit.state),
    }
}

/// Those whom the actor's offices cover; never the actor.
pub(super) fn list(tx: &mut Tx<'_>, query: &AuditObjectQuery) -> Outcome<Page<AuditObject>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let (scopes, own) = (tx.actor().scopes(READERS), tx.actor().cadre_id());
    let after: Option<(NaiveDate, Id)> = page.after()?;
    let mut subjects = all(tx, &scopes.iter().map(|scope| scope.0.as_str()).collect::<Vec<_>>(), None)?;
    subjects.retain(|s| {
        own != Some(s.cadre_id)
            && query.due_by.is_none_or(|by| s.due_on <= by)
            && after.is_none_or(|after| (s.due_on, s.cadre_id) > after)
    });
    subjects.truncate(usize::try_from(page.rows()).unwrap_or(50));
    let (today, params) = (tx.today(), parameter::in_force(tx)?);
    Ok(Page::of(subjects, &page, |s| (s.due_on, s.cadre_id), |s| view(s, today, &params)))
}

/// Those of the staff's units whose limit is by this day and of whom no audit is under way; never the actor.
pub(super) fn unplanned(tx: &mut Tx<'_>, by: NaiveDate) -> Outcome<Vec<Subject>> {
    let (scopes, own) = (tx.actor().scopes(&[Role::OrgStaff]), tx.actor().cadre_id());
    let mut near = all(tx, &scopes.iter().map(|scope| scope.0.as_str()).collect::<Vec<_>>(), None)?;
    near.retain(|s| s.due_on <= by && s.audit.is_none() && own != Some(s.cadre_id));
    near.truncate(50);
    Ok(near)
}

/// Those who were audited in these years and are no object any more: they left the post, and owe nothing.
fn gone(tx: &mut Tx<'_>, path: &str, (first, last): (i32, i32), known: &[Id]) -> Outcome<Vec<Subject>> {
    type Line = ((Id, String, String), (Id, String, String), (Id, i32, Stored<State>), (NaiveDate, Option<NaiveDate>));
    let of_person = Kind::ALL.iter().copied().filter(|kind| kind.of_person()).map(Stored);
    let mut lines: Vec<Line> = audit::table
        .inner_join(unit::table)
        .filter(unit::path.like(format!("{path}%")).and(audit::kind.eq_any(of_person)))
        .filter(audit::state.eq_any(FINISHED.iter().copied().map(Stored)).and(audit::year.between(first, last)))
        .order((audit::year.desc(), audit::id.desc()))
        .select((
            (audit::subject_cadre_id, audit::subject_name, audit::post_title),
            (unit::id, unit::name, unit::path),
            (audit::id, audit::year, audit::state),
            (audit::due_on, audit::issued_on),
        ))
        .load(tx.conn)?;
    let mut seen: HashSet<Id> = known.iter().copied().collect();
    lines.retain(|line| seen.insert(line.0.0));
    let ids: Vec<Id> = lines.iter().map(|line| line.0.0).collect();
    let held: Vec<(Id, NaiveDate, Option<NaiveDate>)> = tenure::table
        .inner_join(post::table)
        .filter(tenure::cadre_id.eq_any(ids).and(tenure::state.eq("ended")))
        .filter(post::is_economic.eq(true).or(tenure::id.eq_any(audit_mark::tenures())))
        .order((tenure::to_date, tenure::id))
        .select((tenure::cadre_id, tenure::from_date, tenure::to_date))
        .load(tx.conn)?;
    let held: HashMap<Id, (NaiveDate, Option<NaiveDate>)> =
        held.into_iter().map(|(c, from, to)| (c, (from, to))).collect();
    let subject =
        |((cadre_id, name, post_title), (unit_id, unit_name, unit_path), (id, year, state), (due_on, on)): Line| {
            let (since, left_on) = held.get(&cadre_id).copied()?;
            Some(Subject {
                cadre_id,
                name,
                post_title,
                unit_id,
                unit_name,
                unit_path,
                since,
                mark: None,
                left_on,
                audited_on: on,
                due_on,
                leaving: false,
                audit: Some(Standing { id, year, state: state.0 }),
            })
        };
    Ok(lines.into_iter().filter_map(subject).collect())
}

/// The years of a cycle from `first` on, and who is audited in each. An audit that is under way or has come to its result
/// stands in the year for which it was planned, and counts in its share; one that is still under way from a year before
/// comes round again a cycle later. Who was audited and has left stays in the year of that audit.
pub(super) fn rota(tx: &mut Tx<'_>, path: &str, first: i32) -> Outcome<Vec<(i32, Vec<Subject>)>> {
    let years = parameter::in_force(tx)?.audit_cycle_years;
    let mut subjects = all(tx, &[path], None)?;
    let ids: Vec<Id> = subjects.iter().map(|s| s.cadre_id).collect();
    let petitions = petition::open_on(tx, &ids)?;
    let done = standing(tx, &ids, FINISHED, first)?;
    for subject in &mut subjects {
        subject.audit = subject.audit.or(done.get(&subject.cadre_id).copied());
    }
    let cycle = i32::try_from(years).unwrap_or(i32::MAX / 2);
    subjects.extend(gone(tx, path, (first, first + cycle.max(1) - 1), &ids)?);
    let placed = |audit: Standing| if audit.year < first { (audit.year + cycle).max(first) } else { audit.year };
    let keyed = subjects.iter().map(|s| rotation::Subject {
        key: s.cadre_id,
        due: s.due_on,
        audited: s.audited_on.is_some(),
        placed: s.audit.map(placed),
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
