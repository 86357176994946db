//! What was counted on visits: one question, whatever it is of.

use chrono::{Datelike, NaiveDate};
use diesel::dsl::{count_star, sum};
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::visit_task::{READERS, Way};

use super::view::{VisitStatistics, VisitStatisticsQuery, VisitTotals, VisitUnit};
use crate::db::{Id, MultiBackend, Outcome, Stored, Tx};
use crate::problem::Problem;
use crate::schema::{unit as units, visit, visit_task};

/// What people of a unit were met in one way.
pub struct Tally {
    /// The unit that answers for the task.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// How people were met.
    pub way: Way,
    /// How often.
    pub times: i64,
    /// How many households, or parties that came.
    pub households: i64,
    /// Suggestions.
    pub suggestions: i64,
    /// Consultations.
    pub consultations: i64,
    /// Settled on the spot.
    pub solved: i64,
}

type Source = diesel::dsl::InnerJoinQuerySource<visit::table, diesel::dsl::InnerJoin<visit_task::table, units::table>>;
type Condition = Box<dyn BoxableExpression<Source, MultiBackend, SqlType = Bool>>;
type Line = ((Id, String, String, Stored<Way>), i64, (Option<i64>, Option<i64>, Option<i64>, Option<i64>));

fn lines(tx: &mut Tx<'_>, of: Condition) -> Outcome<Vec<Tally>> {
    let key = (units::id, units::name, units::path, visit::way);
    let lines: Vec<Line> = visit::table
        .inner_join(visit_task::table.inner_join(units::table))
        .filter(of)
        .group_by(key)
        .order((units::path, visit::way))
        .select((
            key,
            count_star(),
            (sum(visit::households), sum(visit::suggestions), sum(visit::consultations), sum(visit::solved)),
        ))
        .load(tx.conn)?;
    let line = |((unit_id, unit_name, _, way), times, (households, suggestions, consultations, solved)): Line| Tally {
        unit_id,
        unit_name,
        way: way.0,
        times,
        households: households.unwrap_or_default(),
        suggestions: suggestions.unwrap_or_default(),
        consultations: consultations.unwrap_or_default(),
        solved: solved.unwrap_or_default(),
    };
    Ok(lines.into_iter().map(line).collect())
}

/// What was counted between two days under units whose places are `like` this.
///
/// # Errors
/// Those of the database.
pub fn tally(tx: &mut Tx<'_>, from: NaiveDate, to: NaiveDate, like: &str) -> Outcome<Vec<Tally>> {
    lines(tx, Box::new(visit::on_day.between(from, to).and(units::path.like(like.to_owned()))))
}

impl VisitTotals {
    fn add(&mut self, line: &Tally) {
        match line.way {
            Way::Door => self.households += line.households,
            Way::Meeting => self.meetings += line.times,
            Way::Reception => {
                self.receptions += line.times;
                self.received += line.households;
            }
        }
        self.suggestions += line.suggestions;
        self.consultations += line.consultations;
        self.solved += line.solved;
    }

    pub(super) fn of<'a>(lines: impl IntoIterator<Item = &'a Tally>) -> Self {
        let mut totals = Self::default();
        lines.into_iter().for_each(|line| totals.add(line));
        totals
    }
}

/// What was counted on a task.
pub(super) fn of_task(tx: &mut Tx<'_>, id: Id) -> Outcome<VisitTotals> {
    Ok(VisitTotals::of(&lines(tx, Box::new(visit::task_id.eq(id)))?))
}

pub(super) fn statistics(tx: &mut Tx<'_>, query: &VisitStatisticsQuery) -> Outcome<VisitStatistics> {
    let today = tx.today();
    let first = NaiveDate::from_ymd_opt(today.year(), 1, 1).unwrap_or(today);
    let (from, to) = (query.from.unwrap_or(first), query.to.unwrap_or(today));
    if to < from {
        return Err(Problem::field("/to", "date_order"));
    }
    let mut here: Option<Condition> = None;
    for scope in tx.actor().scopes(READERS) {
        let below = units::path.like(format!("{}%", scope.0));
        here = Some(match here {
            None => Box::new(below),
            Some(others) => Box::new(others.or(below)),
        });
    }
    let found = match here {
        None => Vec::new(),
        Some(here) => lines(tx, Box::new(here.and(visit::on_day.between(from, to))))?,
    };
    let mut counted: Vec<VisitUnit> = Vec::new();
    for line in &found {
        if counted.last().is_none_or(|unit| unit.unit_id != line.unit_id) {
            let (unit_id, unit_name) = (line.unit_id, line.unit_name.clone());
            counted.push(VisitUnit { unit_id, unit_name, totals: VisitTotals::default() });
        }
        if let Some(unit) = counted.last_mut() {
            unit.totals.add(line);
        }
    }
    Ok(VisitStatistics { from, to, totals: VisitTotals::of(&found), units: counted })
}
