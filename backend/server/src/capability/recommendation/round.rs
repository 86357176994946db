//! A round as its page shows it.

use hezhen_domain::machine::{self, Broken, Terms};
use hezhen_domain::recommendation::{STEPS, valid_until};

use super::form::{Nominee, RoundPost};
use super::store::{self, Row};
use super::view::{NomineeView, RoundPostView, RoundView};
use super::{count, result};
use crate::capability::cadre;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Tx};

pub(super) fn detail(tx: &mut Tx<'_>, case: &Case, row: Row, warnings: &[Broken]) -> Outcome<RoundView> {
    let facts = store::facts(tx, &row)?;
    let params = selection_case::params(tx, case)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = store::who(tx, case, &row)?;
    let count = count::view(tx, case, &row)?;
    let known = selection_case::posts(tx, case.id)?;
    let post = |p: &RoundPost| {
        let of = known.iter().find(|k| k.post_id == p.post_id);
        RoundPostView {
            post_id: p.post_id,
            name: of.map(|k| k.name.clone()).unwrap_or_default(),
            unit_name: of.map(|k| k.unit_name.clone()).unwrap_or_default(),
            headcount: of.map_or(0, |k| k.headcount),
            max_ticks: p.max_ticks,
        }
    };
    let briefs = cadre::briefs(tx, &row.nominees.0.iter().map(|n| n.cadre_id).collect::<Vec<Id>>())?;
    let person = |n: &Nominee| {
        let of = briefs.get(&n.cadre_id);
        NomineeView {
            cadre_id: n.cadre_id,
            post_id: n.post_id,
            name: of.map(|b| b.name.clone()).unwrap_or_default(),
            title: of.map(|b| b.title.clone()).unwrap_or_default(),
            unit_name: of.map(|b| b.unit_name.clone()).unwrap_or_default(),
        }
    };
    Ok(RoundView {
        id: row.id,
        version: row.version,
        case_id: case.id,
        case_number: case.number.clone(),
        case_title: case.title.clone(),
        number: row.number,
        form: row.form.0,
        state: row.state.0,
        posts: row.posts.0.iter().map(post).collect(),
        closed_list: row.closed_list,
        list_open: store::list_open(&row, !count.entered.is_empty()),
        nominees: row.nominees.0.iter().map(person).collect(),
        tiers: row.tiers.0.clone(),
        place: row.place.clone(),
        supervisor: row.supervisor.clone(),
        reason: row.reason.clone(),
        ballot_sample: row.ballot_sample,
        opened_on: row.opened_on,
        held_on: row.held_on,
        valid_until: row.held_on.map(|on| valid_until(on, &params)),
        result: result::view(tx, &row, &params)?,
        void_reason: row.void_reason.clone(),
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        warnings: warnings.to_vec(),
        count,
    })
}
