//! What a notice says of a person, copied from the register.

use std::collections::HashSet;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::notice::{Content, Kind, Person, moved_lately};
use hezhen_domain::params::Params;
use uuid::Uuid;

use super::home::Home;
use super::view::NoticeForm;
use crate::capability::{cadre, candidate, nomination};
use crate::db::{Id, JsonText, Outcome, Tx};
use crate::problem::Problem;
use crate::schema::{notice, post, tenure, unit};

/// Fills the people of a notice from the register; a case with candidates has no others in its notices, and a unit none
/// that do not belong to it.
pub(super) fn fill(tx: &mut Tx<'_>, home: &Home, content: &mut Content) -> Outcome<()> {
    if content.people().is_empty() {
        return Ok(());
    }
    let candidates: HashSet<Uuid> = match home.case_id() {
        Some(id) => candidate::of_case(tx, id)?.into_iter().map(|c| c.cadre_id.0).collect(),
        None => HashSet::new(),
    };
    let ids: Vec<Id> = content.people().iter().map(|p| Id(p.cadre_id)).collect();
    let records = cadre::printed(tx, &ids)?;
    for (i, person) in content.people_mut().iter_mut().enumerate() {
        let refused = |code| Problem::field(format!("/content/people/{i}/cadre_id"), code);
        if !candidates.is_empty() && !candidates.contains(&person.cadre_id) {
            return Err(refused("not_of_case"));
        }
        let record = records.get(&Id(person.cadre_id)).ok_or_else(|| refused("no_such_cadre"))?;
        if home.case.is_none() && !record.brief.unit_path.starts_with(&home.unit_path) {
            return Err(refused("not_of_unit"));
        }
        *person = from_register(person, record);
    }
    Ok(())
}

/// What a notice is called that was once shown to the public.
///
/// # Errors
/// Those of the database.
pub fn shown_title(tx: &mut Tx<'_>, id: Id) -> Outcome<Option<String>> {
    let shown = notice::table.filter(notice::id.eq(id).and(notice::posted_start.is_not_null()));
    Ok(shown.select(notice::title).first(tx.conn).optional()?)
}

/// The people whom a notice names.
///
/// # Errors
/// `not-found`.
pub fn named_in(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Id>> {
    let content: JsonText<Content> = notice::table.find(id).select(notice::content).first(tx.conn)?;
    Ok(content.0.people().iter().map(|p| Id(p.cadre_id)).collect())
}

/// The former units of these people that they left not long before this day, by name: others than those to which they belong
/// now.
pub(super) fn former_units(
    tx: &mut Tx<'_>,
    people: &[Person],
    start: NaiveDate,
    params: &Params,
) -> Outcome<Vec<String>> {
    let ids: Vec<Id> = people.iter().map(|p| Id(p.cadre_id)).collect();
    let rows: Vec<(Id, Option<NaiveDate>, Id, String)> = tenure::table
        .inner_join(post::table.inner_join(unit::table))
        .filter(tenure::cadre_id.eq_any(ids.clone()).and(tenure::state.eq("ended")))
        .order((tenure::to_date.desc(), tenure::id))
        .select((tenure::cadre_id, tenure::to_date, unit::id, unit::name))
        .load(tx.conn)?;
    let now = cadre::briefs(tx, &ids)?;
    let mut names = Vec::new();
    for (cadre, left, unit, name) in rows {
        let elsewhere = now.get(&cadre).is_some_and(|brief| brief.unit_id != unit);
        if elsewhere && left.is_some_and(|left| moved_lately(left, start, params)) && !names.contains(&name) {
            names.push(name);
        }
    }
    Ok(names)
}

/// Those of them in which an inspection notice is not to hang (R-NOT-12).
pub(super) fn untold(tx: &mut Tx<'_>, form: &NoticeForm, params: &Params) -> Outcome<Vec<String>> {
    if form.content.kind() != Kind::Inspection {
        return Ok(Vec::new());
    }
    let mut former = former_units(tx, form.content.people(), form.start_date, params)?;
    former.retain(|name| !form.channels.iter().any(|channel| channel.place.contains(name)));
    Ok(former)
}

/// Whoever was qualified by an exception from what the post asks (破格) is not put up before an appointment without a word
/// on why.
pub(super) fn reasoned(tx: &mut Tx<'_>, home: &Home, content: &Content) -> Outcome<()> {
    let Some(case_id) = home.case_id().filter(|_| content.kind() == Kind::PreAppointment) else { return Ok(()) };
    let exceptional: HashSet<Uuid> = nomination::exceptional(tx, case_id)?.into_iter().map(|(_, id)| id.0).collect();
    let silent = |p: &Person| p.exceptional_reason.is_none() && exceptional.contains(&p.cadre_id);
    match content.people().iter().position(silent) {
        Some(i) => Err(Problem::field(format!("/content/people/{i}/exceptional_reason"), "required")),
        None => Ok(()),
    }
}

fn from_register(person: &Person, record: &cadre::Printed) -> Person {
    Person {
        cadre_id: person.cadre_id,
        proposed_post: person.proposed_post.clone(),
        exceptional_reason: person.exceptional_reason.clone().filter(|r| !r.trim().is_empty()),
        statement: person.statement.trim().to_owned(),
        name: record.brief.name.clone(),
        sex: record.brief.sex,
        birth: record.brief.birth,
        education: highest(record.education.iter().map(|e| e.level.as_str())),
        party: party(&record.party_join),
        current_post: record.brief.title.clone(),
    }
}

/// The highest education on record, as notices write it: 大学学历.
fn highest<'a>(levels: impl Iterator<Item = &'a str>) -> String {
    const ORDER: &[&str] = &["研究生", "大学", "本科", "大专", "专科", "中专", "高中"];
    let place = |level: &str| ORDER.iter().position(|word| level.contains(word)).unwrap_or(ORDER.len());
    let best = levels.filter(|level| !level.trim().is_empty()).min_by_key(|level| place(level));
    best.map(|level| if level.ends_with("学历") { level.to_owned() } else { format!("{level}学历") })
        .unwrap_or_default()
}

/// The party, from the time of joining or the name of another party.
fn party(joined: &str) -> String {
    let mut parts = joined.split(['；', ';']).map(str::trim).filter(|part| !part.is_empty()).peekable();
    if parts.peek().is_none() {
        return "群众".to_owned();
    }
    let word = |part: &str| if part.starts_with(|c: char| c.is_ascii_digit()) { "中共党员" } else { part }.to_owned();
    parts.map(word).collect::<Vec<_>>().join("、")
}
