//! Figures of supervision: audits whose report was issued, and petitions that came in.

use diesel::dsl::count_star;
use diesel::prelude::*;
use hezhen_domain::audit::Kind;
use hezhen_domain::statistics::{Group, Measure};
use hezhen_domain::text::TextEnum;

use super::compute::{Asked, drilled};
use super::view::StatisticsFigure;
use crate::capability::petition;
use crate::db::{Outcome, Stored, Tx};
use crate::schema::{audit, unit as units};

fn n(found: i64) -> Measure {
    Measure::Count { n: u32::try_from(found).unwrap_or(u32::MAX) }
}

fn word(kind: Kind) -> &'static str {
    match kind {
        Kind::Annual => "年度审计",
        Kind::PreAppointment => "任前审计",
        Kind::MidTerm => "任中审计",
        Kind::Departure => "离任审计",
        Kind::Performance => "绩效审计",
    }
}

/// Audits by kind, whose report was issued in the period.
pub(super) fn audits(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Vec<StatisticsFigure>> {
    let rows: Vec<(Stored<Kind>, i64)> = audit::table
        .inner_join(units::table)
        .filter(units::path.like(&asked.like).and(audit::issued_on.between(asked.from, asked.to)))
        .group_by(audit::kind)
        .select((audit::kind, count_star()))
        .load(tx.conn)?;
    let of = |kind: Kind| rows.iter().find(|r| r.0.0 == kind).map_or(0, |r| r.1);
    let one = |kind: &Kind| {
        let (from, to) = (asked.from, asked.to);
        let list = format!("/audits?kind={kind}&issued_from={from}&issued_to={to}");
        let key = format!("audits_{kind}");
        drilled(&key, Group::Supervision, word(*kind), n(of(*kind)), &list)
    };
    Ok(Kind::ALL.iter().map(one).collect())
}

/// Petitions of the period, of the whole county only: in the figures of one unit, the unit would read that it was
/// complained of.
pub(super) fn petitions(tx: &mut Tx<'_>, asked: &Asked) -> Outcome<Option<StatisticsFigure>> {
    if asked.like != "/%" {
        return Ok(None);
    }
    let found = petition::received(tx, asked.from, asked.to)?;
    Ok(Some(drilled("petitions", Group::Supervision, "信访举报", n(found), "/petitions/statistics")))
}
