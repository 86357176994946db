//! The four musts as the case's rules ask for them.

use std::collections::{HashMap, HashSet};

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::audit::owed;
use hezhen_domain::selection_case::Kind;
use hezhen_domain::text::TextEnum;
use hezhen_domain::verification::{Answer, CandidateFact, CaseFacts, Item, ItemFact, PetitionFact, State};

use super::store::{live, of_case};
use crate::capability::cadre::{self, Kin};
use crate::capability::candidate::CandidateBrief;
use crate::capability::selection_case::Case;
use crate::capability::{audit, audit_mark, petition, selection_case};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::schema::{candidate, post, tenure, unit, verification};

/// The candidates, by candidate id, whose audit must be in date: those who hold a post with economic responsibility or were
/// put among those to be audited, and those who left such a post and still owe its audit, however they left it.
pub(super) fn economic(tx: &mut Tx<'_>, case: &Case, candidates: &[CandidateBrief]) -> Outcome<HashSet<Id>> {
    let persons: Vec<_> = candidates.iter().map(|c| c.cadre_id).collect();
    let held: Vec<(Id, String, Option<NaiveDate>)> = tenure::table
        .inner_join(post::table)
        .filter(tenure::cadre_id.eq_any(persons.clone()))
        .filter(post::is_economic.eq(true).or(tenure::id.eq_any(audit_mark::tenures())))
        .select((tenure::cadre_id, tenure::state, tenure::to_date))
        .load(tx.conn)?;
    let (done, told) = (audit::finished(tx, &persons)?, audited_by_letter(tx, &persons)?);
    let (params, today) = (selection_case::params(tx, case)?, tx.today());
    let answers = |(id, state, left): &(Id, String, Option<NaiveDate>)| {
        let audited = done.get(id).copied().max(told.get(id).copied());
        state == "serving" || left.is_some_and(|left| owed(left, audited, today, &params))
    };
    let economic: HashSet<Id> = held.iter().filter(|h| answers(h)).map(|h| h.0).collect();
    Ok(candidates.iter().filter(|c| economic.contains(&c.cadre_id)).map(|c| c.id).collect())
}

/// The day of the last audit that a letter told of, for these cadres, where the answer was accepted.
///
/// # Errors
/// Those of the database.
pub fn audited_by_letter(tx: &mut Tx<'_>, cadres: &[Id]) -> Outcome<HashMap<Id, NaiveDate>> {
    let settled = State::ALL.iter().copied().filter(|state| state.settled()).map(Stored);
    let rows: Vec<(Id, Option<JsonText<Answer>>)> = verification::table
        .inner_join(candidate::table)
        .filter(candidate::cadre_id.eq_any(cadres.to_vec()).and(verification::item.eq(Stored(Item::Audit))))
        .filter(verification::state.eq_any(settled))
        .select((candidate::cadre_id, verification::answer))
        .load(tx.conn)?;
    let mut days = HashMap::new();
    for (cadre, day) in rows.into_iter().filter_map(|(cadre, answer)| Some((cadre, answer?.0.finished_on?))) {
        let last = days.entry(cadre).or_insert(day);
        *last = day.max(*last);
    }
    Ok(days)
}

/// Relatives of `me` among the other candidates, and those who serve in the unit of the post.
fn relatives(me: &CandidateBrief, kin: &[Kin], unit_name: Option<&String>, all: &[CandidateBrief]) -> Vec<String> {
    let family = kin.iter().find(|k| k.cadre_id == me.cadre_id).map(|k| k.family.as_slice()).unwrap_or_default();
    let close = |f: &&cadre::Family| {
        let candidate = all.iter().any(|c| c.cadre_id != me.cadre_id && !f.name.is_empty() && c.name == f.name);
        candidate || unit_name.is_some_and(|unit| f.post.contains(unit.as_str()))
    };
    family.iter().filter(close).map(|f| f.name.clone()).collect()
}

/// What petitions say of one of the candidates, or of none of them.
fn of_person(petitions: &[petition::OnCase], cadre: Option<Id>) -> Vec<PetitionFact> {
    petitions.iter().filter(|p| p.cadre_id == cadre).map(|p| p.fact.clone()).collect()
}

/// What the rules R-FOUR-1…5, R-AUD-4, R-PET-3 and R-MTG-8 need of a case.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    let live = live(tx, case.id)?;
    let rows = of_case(tx, case.id)?;
    let economic = economic(tx, case, &live)?;
    let kin = cadre::kin(tx, &live.iter().map(|c| c.cadre_id).collect::<Vec<_>>())?;
    let petitions = petition::on_case(tx, case, &live.iter().map(|c| c.cadre_id).collect::<Vec<_>>())?;
    let audited = audit::finished(tx, &live.iter().map(|c| c.cadre_id).collect::<Vec<_>>())?;
    let units: Vec<(Id, String)> = post::table
        .inner_join(unit::table)
        .filter(post::id.eq_any(live.iter().map(|c| c.post_id)))
        .select((post::id, unit::name))
        .load(tx.conn)?;
    let fact = |c: &CandidateBrief| {
        let unit_name = units.iter().find(|(id, _)| *id == c.post_id).map(|(_, name)| name);
        let own = rows.iter().filter(|r| r.candidate_id == c.id);
        CandidateFact {
            name: c.name.clone(),
            economic: economic.contains(&c.id),
            audited_on: audited.get(&c.cadre_id).copied(),
            relatives: relatives(c, &kin, unit_name, &live),
            petitions: of_person(&petitions, Some(c.cadre_id)),
            items: own
                .map(|r| ItemFact {
                    item: r.item.0,
                    state: r.state.0,
                    answer: r.answer.clone().map(|a| a.0),
                    replied_on: r.replied_on,
                })
                .collect(),
        }
    };
    let removal = case.kind.0 == Kind::Removal;
    let clue = |row: &super::store::Row| row.answer.as_ref().is_some_and(|answer| answer.0.open_clue());
    let complained = !petitions.is_empty() || rows.iter().any(clue);
    let hushed =
        complained && !petition::tells(tx, &case.unit_path, &live.iter().map(|c| c.cadre_id).collect::<Vec<_>>())?;
    Ok(CaseFacts {
        hushed,
        today: Some(tx.today()),
        removal,
        candidates: live.iter().map(fact).collect(),
        petitions: of_person(&petitions, None),
    })
}
