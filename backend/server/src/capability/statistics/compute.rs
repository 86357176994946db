//! The figures, section by section. Queries count in the database; a page of figures asks the same number of them
//! whatever the county's size.

use std::collections::HashMap;

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::month::Month;
use hezhen_domain::role::UnitPath;
use hezhen_domain::statistics::{Group, Measure, READERS, SIGNERS};
use hezhen_domain::tenure::State as TenureState;
use hezhen_domain::unit::State as UnitState;

use super::entries::{self, Entered};
use super::view::{StatisticsFigure, StatisticsQuery, StatisticsView};
use super::{process, supervision};
use crate::capability::unit;
use crate::db::{Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre, post, tenure, unit as units};

/// What the figures are of.
pub(super) struct Asked {
    pub from: NaiveDate,
    pub to: NaiveDate,
    /// The unit's place and everything below it, for `LIKE`.
    pub like: String,
}

/// A figure that is computed from records.
pub(super) fn figure(key: &str, group: Group, name: &str, value: Measure) -> StatisticsFigure {
    let fraction = value.fraction();
    StatisticsFigure {
        key: key.to_owned(),
        group,
        name: name.to_owned(),
        text: value.text(),
        formula: value.formula(),
        numerator: fraction.map(|f| f.0),
        denominator: fraction.map(|f| f.1),
        reconciles: value.reconciles(),
        entered: false,
        drill: None,
        value,
    }
}

/// The same, with the list behind it.
pub(super) fn drilled(key: &str, group: Group, name: &str, value: Measure, drill: &str) -> StatisticsFigure {
    StatisticsFigure { drill: Some(drill.to_owned()), ..figure(key, group, name, value) }
}

pub(super) fn count(n: usize) -> Measure {
    Measure::Count { n: u32::try_from(n).unwrap_or(u32::MAX) }
}

/// The half-year that a day lies in.
fn half_year(today: NaiveDate) -> (NaiveDate, NaiveDate) {
    let day = |month, day| NaiveDate::from_ymd_opt(today.year(), month, day).unwrap_or(today);
    if today.month() <= 6 { (day(1, 1), day(6, 30)) } else { (day(7, 1), day(12, 31)) }
}

pub(super) fn view(tx: &mut Tx<'_>, query: &StatisticsQuery) -> Outcome<StatisticsView> {
    let (first, last) = half_year(tx.today());
    let (from, to) = (query.from.unwrap_or(first), query.to.unwrap_or(last));
    if to < from {
        return Err(Problem::field("/to", "date_order"));
    }
    let (like, unit_name) = place(tx, query)?;
    let asked = Asked { from, to, like };
    let entered = entries::all(tx)?;
    let mut figures = process::adjustment(tx, &asked)?;
    figures.extend(process::decisions(tx, &asked)?);
    figures.extend(posts(tx, &asked)?);
    figures.extend(institutions(&entered));
    figures.extend(people(tx, &asked)?);
    figures.extend(process::cases(tx, &asked)?);
    figures.extend(process::records(tx, &asked)?);
    figures.extend(process::notices(tx, &asked)?);
    figures.extend(process::probations(tx, &asked)?);
    figures.extend(supervision::audits(tx, &asked)?);
    figures.extend(supervision::petitions(tx, &asked)?);
    figures.extend(reserve(tx, &asked)?);
    figures.extend(process::visits(tx, &asked)?);
    Ok(StatisticsView {
        from,
        to,
        unit_name,
        at: tx.now(),
        figures,
        entries: entries::views(&entered),
        may_enter: SIGNERS.iter().any(|role| tx.actor().holds_at_top(*role)),
    })
}

/// The unit asked for, when one's offices cover it; otherwise the widest of one's own.
fn place(tx: &mut Tx<'_>, query: &StatisticsQuery) -> Outcome<(String, String)> {
    if let Some(id) = query.unit_id {
        let wanted = unit::by_id(tx, id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
        unit::in_scope(tx, &wanted, READERS)?;
        return Ok((format!("{}%", wanted.path), wanted.name));
    }
    let mut scopes = tx.actor().scopes(READERS);
    scopes.sort_by_key(|s| s.0.len());
    let widest = scopes.into_iter().next().ok_or_else(|| Problem::new(ProblemKind::NotPermitted))?;
    let top = units::table.filter(units::path.like(format!("{}%", widest.0))).order(units::path).select(units::name);
    let name: Option<String> = top.first(tx.conn).optional()?;
    let name = if widest == UnitPath::root() {
        name.unwrap_or_else(|| "全部单位".to_owned())
    } else {
        name.unwrap_or_default()
    };
    Ok((format!("{}%", widest.0), name))
}

type PostLine = (i32, String, Stored<UnitState>);

/// Leading posts of the classes of units that were reorganised: those of closed units before, those of active ones after.
fn posts(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(String, i32, String, Stored<UnitState>)> = post::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like))
        .select((units::class, post::headcount, post::state, units::state))
        .load(tx.conn)?;
    let mut classes: HashMap<String, Vec<PostLine>> = HashMap::new();
    for (class, headcount, state, unit_state) in rows {
        classes.entry(class).or_default().push((headcount, state, unit_state));
    }
    let total = |lines: &[PostLine], which: &dyn Fn(&PostLine) -> bool| {
        lines.iter().filter(|l| which(l)).map(|l| u32::try_from(l.0).unwrap_or_default()).sum::<u32>()
    };
    let all: Vec<PostLine> = classes.values().flatten().cloned().collect();
    let active = |l: &PostLine| l.1 == "active" && l.2.0 == UnitState::Active;
    let closed = |l: &PostLine| l.2.0 == UnitState::Closed;
    let mut figures = vec![drilled(
        "posts_active",
        Group::Posts,
        "现有职数",
        Measure::Count { n: total(&all, &active) },
        "/posts?state=active",
    )];
    let township = classes.remove("township").unwrap_or_default();
    let (before, after) = (total(&township, &closed), total(&township, &active));
    if before > 0 {
        let name = "乡镇领导职数精简";
        figures.push(drilled("township_posts", Group::Posts, name, Measure::Reduction { before, after }, "/posts"));
    }
    Ok(figures)
}

/// Institutions and staff of the reform, from entered counts.
fn institutions(entered: &HashMap<String, Entered>) -> Vec<StatisticsFigure> {
    let n = |key: &str| entered.get(key).and_then(|e| u32::try_from(e.value).ok());
    let mut figures = Vec::new();
    let mut put = |key: &str, name: &str, value: Option<Measure>| {
        let made = value.map(|v| StatisticsFigure { entered: true, ..figure(key, Group::Institutions, name, v) });
        figures.extend(made);
    };
    let reduction = |key: &str| {
        let (before, after) = n(&format!("{key}_before")).zip(n(&format!("{key}_after")))?;
        Some(Measure::Reduction { before, after })
    };
    put("township_institutions", "乡镇内设机构精简", reduction("township_institutions"));
    put("township_units", "乡镇直属事业单位精简", reduction("township_units"));
    put("staff_on_post", "竞争上岗", n("staff_on_post").map(|n| Measure::Count { n }));
    let parts: Option<Vec<u32>> =
        ["staff_diverted_retired", "staff_diverted_waiting", "staff_diverted_other"].iter().map(|key| n(key)).collect();
    let diverted = parts.zip(n("staff_diverted")).map(|(parts, total)| Measure::Sum { parts, total });
    put("staff_diverted", "分流", diverted);
    for (key, name) in [("trainees", "挂职锻炼"), ("tv_speeches", "任前电视演讲公示")] {
        put(key, name, n(key).map(|n| Measure::Count { n }));
    }
    figures
}

/// Average ages at the end of the period (or today, when it is not over) of those who hold posts.
fn people(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(crate::db::Id, Option<String>, bool)> = tenure::table
        .inner_join(post::table.inner_join(units::table))
        .inner_join(cadre::table)
        .filter(units::path.like(&asked.like).and(tenure::state.eq(Stored(TenureState::Serving))))
        .select((cadre::id, cadre::birth, post::is_principal))
        .load(tx.conn)?;
    let at = Month::of(asked.to.min(tx.today()));
    let mut seen: HashMap<_, (u64, bool)> = HashMap::new();
    for (id, birth, principal) in rows {
        let birth = birth.and_then(|b| b.parse::<Month>().ok());
        let Some((birth, at)) = birth.zip(at) else { continue };
        let months = u64::try_from(birth.months_until(at)).unwrap_or_default();
        seen.entry(id).or_insert((months, false)).1 |= principal;
    }
    let average = |which: &dyn Fn(bool) -> bool| {
        let of: Vec<u64> = seen.values().filter(|(_, p)| which(*p)).map(|(m, _)| *m).collect();
        Measure::AverageAge { months: of.iter().sum(), persons: u32::try_from(of.len()).unwrap_or(u32::MAX) }
    };
    Ok(vec![
        drilled("holders", Group::People, "在任干部", count(seen.len()), "/cadres"),
        figure("age_overall", Group::People, "在任干部平均年龄", average(&|_| true)),
        figure("age_principals", Group::People, "正职平均年龄", average(&|p| p)),
    ])
}

/// Reserve lists, by the tags of the register that speak of the reserve.
fn reserve(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<String> = cadre::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like).and(cadre::status.eq("active")).and(cadre::tags.like("%后备%")))
        .select(cadre::tags)
        .load(tx.conn)?;
    let mut lists: std::collections::BTreeMap<String, usize> = std::collections::BTreeMap::new();
    for tags in rows {
        let tags: Vec<String> = serde_json::from_str(&tags).unwrap_or_default();
        tags.into_iter().filter(|tag| tag.contains("后备")).for_each(|tag| *lists.entry(tag).or_default() += 1);
    }
    let one = |(tag, n): (String, usize)| {
        drilled(&format!("reserve_{tag}"), Group::Reserve, &tag, count(n), &format!("/cadres?tag={tag}"))
    };
    Ok(lists.into_iter().map(one).collect())
}
