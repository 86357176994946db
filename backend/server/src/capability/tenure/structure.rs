//! The structure of a unit's leading team, derived from posts, tenures and the register: what a motion's analysis looks
//! at (C02, C04).

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::month::age;
use hezhen_domain::post::State as PostState;
use hezhen_domain::structure::{AgeBand, Party, Schooling};
use hezhen_domain::tenure::READERS;
use hezhen_domain::text::TextEnum;
use serde::Serialize;
use utoipa::ToSchema;

use super::store::holders;
use crate::capability::cadre::{briefs, traits};
use crate::capability::unit::{Unit, in_scope};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::schema::post;

/// How many of one kind.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Share {
    /// Which: a band, a rank code …
    pub key: String,
    /// How many persons.
    pub count: usize,
}

/// A member of the team.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Member {
    /// The person.
    pub cadre_id: Id,
    /// Name.
    pub name: String,
    /// Post.
    pub post_name: String,
    /// Principal's post.
    pub is_principal: bool,
    /// Age in whole years.
    pub age: Option<u32>,
    /// Since when in the post.
    pub since: NaiveDate,
    /// Last day of probation.
    pub probation_until: Option<NaiveDate>,
    /// Rank code.
    pub rank: String,
    /// Highest schooling.
    pub schooling: Schooling,
}

/// A post with empty places.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct Vacancy {
    /// The post.
    pub post_id: Id,
    /// Name.
    pub name: String,
    /// Empty places.
    pub places: i32,
    /// Since when.
    pub since: Option<NaiveDate>,
    /// For how many days.
    pub days: Option<i64>,
}

/// The structure of a unit's leading team.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct UnitStructure {
    /// The unit.
    pub unit_id: Id,
    /// Places in its posts.
    pub headcount: i32,
    /// Leading posts allowed by its quota.
    pub quota_leaders: i32,
    /// Persons in it.
    pub people: usize,
    /// Average age in tenths of a year.
    pub average_age_tenths: Option<u32>,
    /// By age band.
    pub ages: Vec<Share>,
    /// By sex.
    pub sexes: Vec<Share>,
    /// By party.
    pub parties: Vec<Share>,
    /// By highest schooling.
    pub schooling: Vec<Share>,
    /// By rank code.
    pub ranks: Vec<Share>,
    /// Members, principals first.
    pub members: Vec<Member>,
    /// Empty places.
    pub vacancies: Vec<Vacancy>,
}

/// The structure of a unit today, for the offices that read its tenures.
pub fn of(tx: &mut Tx<'_>, unit: &Unit) -> Outcome<UnitStructure> {
    in_scope(tx, unit, READERS)?;
    let today = tx.today();
    let posts: Vec<(Id, String, i32, bool, Option<NaiveDate>)> = post::table
        .filter(post::unit_id.eq(unit.id).and(post::state.eq(Stored(PostState::Active))))
        .order((post::is_principal.desc(), post::name, post::id))
        .select((post::id, post::name, post::headcount, post::is_principal, post::vacant_since))
        .load(tx.conn)?;
    let held = holders(tx, &posts.iter().map(|p| p.0).collect::<Vec<_>>())?;
    let ids: Vec<Id> = held.values().flatten().map(|h| h.cadre_id).collect();
    let people = briefs(tx, &ids)?;
    let traits: HashMap<Id, _> = traits(tx, &ids)?.into_iter().map(|t| (t.id, t)).collect();
    let (mut members, mut vacancies) = (Vec::new(), Vec::new());
    for (post_id, name, headcount, is_principal, since) in &posts {
        let here = held.get(post_id).map(Vec::as_slice).unwrap_or_default();
        let empty = headcount - i32::try_from(here.len()).unwrap_or_default();
        if empty > 0 {
            let days = since.map(|day| (today - day).num_days());
            vacancies.push(Vacancy { post_id: *post_id, name: name.clone(), places: empty, since: *since, days });
        }
        for holding in here {
            let Some(person) = people.get(&holding.cadre_id) else { continue };
            let levels = traits.get(&person.id).map(|t| t.education.0.as_slice()).unwrap_or_default();
            members.push(Member {
                cadre_id: person.id,
                name: person.name.clone(),
                post_name: name.clone(),
                is_principal: *is_principal,
                age: person.birth.map(|birth| age(birth, today)),
                since: holding.from,
                probation_until: holding.probation_until,
                rank: person.rank.clone(),
                schooling: Schooling::highest(levels.iter().map(|e| e.level.as_str())),
            });
        }
    }
    // Who holds two posts is one person.
    let mut once: Vec<&Member> = Vec::new();
    for member in &members {
        if !once.iter().any(|m| m.cadre_id == member.cadre_id) {
            once.push(member);
        }
    }
    let party = |m: &&Member| traits.get(&m.cadre_id).map_or(Party::None, |t| Party::of(&t.party_join));
    let sex = |m: &&Member| people.get(&m.cadre_id).and_then(|p| p.sex).map_or("unknown", TextEnum::as_str);
    let known: Vec<u32> = once.iter().filter_map(|m| m.age).collect();
    let count = u32::try_from(known.len()).unwrap_or_default();
    Ok(UnitStructure {
        unit_id: unit.id,
        headcount: posts.iter().map(|p| p.2).sum(),
        quota_leaders: unit.quota_leaders,
        people: once.len(),
        average_age_tenths: (count > 0).then(|| (known.iter().sum::<u32>() * 10 + count / 2) / count),
        ages: in_order(AgeBand::ALL, once.iter().map(|m| AgeBand::of(m.age))),
        sexes: by_text(once.iter().map(|m| sex(m).to_owned())),
        parties: in_order(Party::ALL, once.iter().map(party)),
        schooling: in_order(Schooling::ALL, once.iter().map(|m| m.schooling)),
        ranks: by_text(once.iter().map(|m| m.rank.clone())),
        members,
        vacancies,
    })
}

/// Every word of a vocabulary with its count, in the vocabulary's order; words nobody has are left out.
fn in_order<E: TextEnum>(all: &[E], found: impl Iterator<Item = E>) -> Vec<Share> {
    let found: Vec<E> = found.collect();
    all.iter()
        .map(|word| Share { key: word.as_str().to_owned(), count: found.iter().filter(|f| *f == word).count() })
        .filter(|share| share.count > 0)
        .collect()
}

fn by_text(found: impl Iterator<Item = String>) -> Vec<Share> {
    let mut counts = std::collections::BTreeMap::<String, usize>::new();
    found.for_each(|key| *counts.entry(key).or_default() += 1);
    counts.into_iter().map(|(key, count)| Share { key, count }).collect()
}
