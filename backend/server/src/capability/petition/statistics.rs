//! Petitions of a period in figures: by channel, regime, matter, outcome, handling time and month. Whole numbers of what the actor may know.

use std::collections::{BTreeMap, HashSet};

use chrono::{Datelike, NaiveDate};
use diesel::dsl::count_star;
use diesel::prelude::*;
use hezhen_domain::deadline::Level;
use hezhen_domain::petition::handling::{self, Took};
use hezhen_domain::petition::{Category, Channel, Regime, Satisfaction, State, Verdict};
use hezhen_domain::text::TextEnum;

use super::list::{Condition, seen};
use super::store::barred;
use super::view_statistics::{PetitionStatistics, PetitionStatisticsQuery, PetitionTally};
use super::{clock as clocks, store};
use crate::capability::deadline;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::problem::Problem;
use crate::schema::{petition, unit as units};

/// What is counted of a petition.
type Line = (
    (Id, NaiveDate, bool),
    (Stored<Channel>, Stored<Regime>, Stored<Category>, Stored<State>),
    (Option<Stored<Verdict>>, Option<Stored<Satisfaction>>, Option<NaiveDate>),
);

/// What is neither against the actor nor against a unit of the actor's: what one is not to hear of is not counted either, or
/// two totals would tell.
fn of_others(tx: &mut Tx<'_>) -> Outcome<Condition> {
    let store::Barred { cadre, units: own, petitions } = barred(tx)?;
    let own_self = cadre.unwrap_or(Id::NOBODY);
    let person = petition::subject_cadre_id.is_null().or(petition::subject_cadre_id.ne(own_self).assume_not_null());
    let unit = petition::subject_unit_id.is_null().or(petition::subject_unit_id.ne_all(own).assume_not_null());
    Ok(Box::new(person.and(unit).and(petition::id.ne_all(petitions))))
}

/// How many came in in a period, in the whole county.
///
/// # Errors
/// Those of the database.
pub fn received(tx: &mut Tx<'_>, from: NaiveDate, to: NaiveDate) -> Outcome<i64> {
    let rows = petition::table.inner_join(units::table).filter(of_others(tx)?);
    Ok(rows.filter(petition::received_on.between(from, to)).select(count_star()).first(tx.conn)?)
}

fn lines(tx: &mut Tx<'_>, from: NaiveDate, to: NaiveDate) -> Outcome<Vec<Line>> {
    let Some(seen) = seen(tx) else { return Ok(Vec::new()) };
    let rows = petition::table.inner_join(units::table).filter(seen).filter(of_others(tx)?);
    Ok(rows
        .filter(petition::received_on.between(from, to))
        .order(petition::received_on)
        .select((
            (petition::id, petition::received_on, petition::real_name),
            (petition::channel, petition::regime, petition::category, petition::state),
            (petition::verdict, petition::satisfaction, petition::concluded_on),
        ))
        .load(tx.conn)?)
}

/// How many there are of each word, in the order of the vocabulary; words that nothing has are left out.
fn by<E: TextEnum>(words: impl Iterator<Item = E>) -> Vec<PetitionTally> {
    let all: Vec<E> = words.collect();
    let tally = |word: &E| {
        let n = all.iter().filter(|w| *w == word).count();
        (n > 0).then(|| PetitionTally { key: word.as_str().to_owned(), n })
    };
    E::ALL.iter().filter_map(tally).collect()
}

pub(super) fn figures(tx: &mut Tx<'_>, query: &PetitionStatisticsQuery) -> Outcome<PetitionStatistics> {
    let today = tx.today();
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let (from, to) = (query.from.unwrap_or(first), query.to.unwrap_or(today));
    if to < from {
        return Err(Problem::field("/to", "date_order"));
    }
    let lines = lines(tx, from, to)?;
    let near = deadline::nearing(tx, clocks::OBJECT)?.into_iter();
    let late: HashSet<Id> = near.filter(|(_, level)| *level == Level::Overdue).map(|(r, _)| r.object_id).collect();
    let mut months: BTreeMap<String, usize> = BTreeMap::new();
    for line in &lines {
        *months.entry(line.0.1.format("%Y-%m").to_string()).or_default() += 1;
    }
    // A proposal is no outcome before it is approved.
    let settled = lines.iter().filter(|l| !l.1.3.0.open());
    let concluded = lines.iter().filter_map(|l| Some((l.0.1, l.2.2?)));
    let took: Vec<Took> = concluded.map(|(received, on)| Took::between(received, on)).collect();
    Ok(PetitionStatistics {
        from,
        to,
        total: lines.len(),
        real_name: lines.iter().filter(|l| l.0.2).count(),
        overdue: lines.iter().filter(|l| late.contains(&l.0.0)).count(),
        by_channel: by(lines.iter().map(|l| l.1.0.0)),
        by_regime: by(lines.iter().map(|l| l.1.1.0)),
        by_category: by(lines.iter().map(|l| l.1.2.0)),
        by_state: by(lines.iter().map(|l| l.1.3.0)),
        by_outcome: by(settled.filter_map(|l| l.2.0).map(|v| v.0)),
        by_satisfaction: by(lines.iter().filter_map(|l| l.2.1).map(|s| s.0)),
        concluded: took.len(),
        mean_tenths: handling::mean_tenths(&took),
        longest_days: took.iter().map(|t| t.days()).max(),
        by_days: by(took.iter().map(|t| t.band())),
        by_month: months.into_iter().map(|(key, n)| PetitionTally { key, n }).collect(),
    })
}
