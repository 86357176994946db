//! The double count: sheets by side and attempt, kept for good.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::machine::{self, Terms};
use hezhen_domain::recommendation::count::counted_twice;
use hezhen_domain::recommendation::{
    Action, Facts, R_REC_4, R_REC_5, STEPS, Sheet, Side, State, Tier, TierCount, Votes, Who, differences, faults,
};
use sha2::{Digest, Sha256};

use super::form::{ActOnRound, SheetForm, TierLine, VoteLine};
use super::store::{self, Row};
use super::view::{CountView, DifferenceView, EnteredView, OwnSheet};
use crate::capability::cadre;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::journal::hex;
use crate::problem::{FieldError, Problem, ProblemKind};
use crate::schema::{recommendation_count as counts, recommendation_round as round};

/// A sheet as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = counts)]
pub(super) struct Entered {
    pub round_id: Id,
    pub attempt: i32,
    pub side: Stored<Side>,
    pub account_id: Id,
    pub account_name: String,
    pub sheet: JsonText<SheetForm>,
    pub at: Ts,
}

/// The sheets of one attempt.
pub(super) fn entered(tx: &mut Tx<'_>, round_id: Id, attempt: i32) -> Outcome<Vec<Entered>> {
    let rows = counts::table.filter(counts::round_id.eq(round_id).and(counts::attempt.eq(attempt)));
    Ok(rows.order(counts::side.desc()).select(Entered::as_select()).load(tx.conn)?)
}

/// A stored sheet as the rules read it.
pub(super) fn sheet(form: &SheetForm) -> Sheet {
    let tier = |t: &TierLine| TierCount {
        tier: t.tier,
        issued: t.issued,
        returned: t.returned,
        valid: t.valid,
        invalid: t.invalid,
        abstain: t.abstain,
    };
    let vote = |v: &VoteLine| Votes { cadre: v.cadre_id.0, post: v.post_id.0, tier: v.tier, votes: v.votes };
    Sheet {
        tiers: form.tiers.iter().map(tier).collect(),
        votes: form.votes.iter().map(vote).collect(),
        identical: form.identical,
    }
}

/// What entering a sheet led to.
pub(super) enum Outgrown {
    /// The other side has yet to enter.
    Waiting,
    /// Both agree: the round is counted.
    Counted,
    /// Both differ in so many figures: a new attempt begins.
    Differ(usize),
}

/// Enters the sheet of one side; with the second one the two are compared.
pub(super) fn enter(tx: &mut Tx<'_>, case: &Case, row: &Row, side: Side, form: &SheetForm) -> Outcome<Outgrown> {
    if row.state.0 != State::Closed {
        return Err(Problem::new(ProblemKind::WrongState).code("round_not_closed"));
    }
    let new = sheet(form);
    possible(row, &new)?;
    let names = cadre::briefs(tx, &counted_twice(&new).into_iter().map(Id).collect::<Vec<_>>())?;
    let posts = store::facts(tx, row)?.posts;
    let facts = Facts {
        posts,
        twice: names.into_values().map(|b| b.name).collect(),
        sheets: vec![(side, new)],
        ..Facts::default()
    };
    let params = selection_case::params(tx, case)?;
    let terms = Terms { params: &params, overrides: &[] };
    machine::uphold(&[&R_REC_4, &R_REC_5], &facts, &terms)?;

    let (now, actor) = (tx.now(), tx.actor().clone());
    let here = counts::round_id.eq(row.id).and(counts::attempt.eq(row.attempt)).and(counts::side.eq(Stored(side)));
    diesel::delete(counts::table.filter(here)).execute(tx.conn)?;
    let entry = Entered {
        round_id: row.id,
        attempt: row.attempt,
        side: Stored(side),
        account_id: actor.id(),
        account_name: actor.name().to_owned(),
        sheet: JsonText(form.clone()),
        at: now,
    };
    diesel::insert_into(counts::table).values(&entry).execute(tx.conn)?;
    compare(tx, row, form, &terms)
}

fn possible(row: &Row, sheet: &Sheet) -> Outcome<()> {
    let present: Vec<(Tier, u32)> = row.tiers.0.iter().map(|t| (t.tier, t.present.unwrap_or(0))).collect();
    let listed: Vec<_> = row.nominees.0.iter().map(|n| (n.cadre_id.0, n.post_id.0)).collect();
    let limit = |p: &super::form::RoundPost| hezhen_domain::recommendation::Limit {
        post: p.post_id.0,
        name: String::new(),
        max: p.max_ticks,
    };
    let posts: Vec<_> = row.posts.0.iter().map(limit).collect();
    let wrong = faults(sheet, &present, &listed, &posts);
    if wrong.is_empty() {
        return Ok(());
    }
    let field = |f: hezhen_domain::recommendation::Fault| FieldError {
        pointer: f.pointer,
        code: f.code.to_owned(),
        params: None,
    };
    Err(Problem::fields(wrong.into_iter().map(field).collect()))
}

fn compare(tx: &mut Tx<'_>, row: &Row, form: &SheetForm, terms: &Terms<'_>) -> Outcome<Outgrown> {
    let both = entered(tx, row.id, row.attempt)?;
    let of = |side: Side| both.iter().find(|c| c.side.0 == side).map(|c| sheet(&c.sheet.0));
    let (Some(teller), Some(scrutineer)) = (of(Side::Teller), of(Side::Scrutineer)) else {
        return Ok(Outgrown::Waiting);
    };
    let differ = differences(&teller, &scrutineer).len();
    if differ > 0 {
        let one = round::table.find(row.id).filter(round::version.eq(row.version));
        let changed = diesel::update(one)
            .set((round::attempt.eq(row.attempt + 1), round::version.eq(row.version + 1)))
            .execute(tx.conn)?;
        tx.won(changed)?;
        return Ok(Outgrown::Differ(differ));
    }
    let facts = store::facts(tx, row)?;
    let who = machine::Standing::default().holds(Who::Teller, true);
    let step = machine::ask(STEPS, Action::Count, &who)?.take(row.state.0, &facts, terms)?;
    store::advance(tx, row, &step, &ActOnRound::default())?;
    let digest = digest(row.id, form);
    diesel::update(round::table.find(row.id)).set(round::digest.eq(digest)).execute(tx.conn)?;
    Ok(Outgrown::Counted)
}

/// SHA-256 of the round and its agreed figures, in an order of their own.
fn digest(round_id: Id, form: &SheetForm) -> String {
    let mut form = form.clone();
    form.tiers.sort_by_key(|t| t.tier);
    form.votes.retain(|v| v.votes > 0);
    form.votes.sort_by_key(|v| (v.post_id, v.cadre_id, v.tier));
    let told = serde_json::json!([round_id, form]).to_string();
    hex(&Sha256::digest(told.as_bytes()))
}

/// How far the count is, for this reader.
pub(super) fn view(tx: &mut Tx<'_>, case: &Case, row: &Row) -> Outcome<CountView> {
    let now = entered(tx, row.id, row.attempt)?;
    let before = if row.attempt > 1 { entered(tx, row.id, row.attempt - 1)? } else { Vec::new() };
    let who = store::who(tx, case, row)?;
    let side_of = |side: Side| match side {
        Side::Teller => Who::Teller,
        Side::Scrutineer => Who::Scrutineer,
    };
    let both = [Side::Teller, Side::Scrutineer];
    let may = |side: &Side| row.state.0 == State::Closed && who.any(&[side_of(*side)]);
    let sides: Vec<Side> = both.into_iter().filter(may).collect();
    let me = tx.actor().id();
    let mine = now.iter().chain(&before).find(|c| c.account_id == me);
    let own = mine.map(|c| OwnSheet { side: c.side.0, sheet: c.sheet.0.clone() });
    let concerned = who.any(&[Who::Teller, Who::Scrutineer, Who::InspectionLead]) || own.is_some();
    let last = if now.len() == 2 { &now } else { &before };
    let differences = if concerned && row.state.0 == State::Closed { differing(tx, last)? } else { Vec::new() };
    let line = |c: &Entered| EnteredView { side: c.side.0, name: c.account_name.clone(), at: c.at };
    Ok(CountView { attempt: row.attempt, entered: now.iter().map(line).collect(), sides, own, differences })
}

fn differing(tx: &mut Tx<'_>, sheets: &[Entered]) -> Outcome<Vec<DifferenceView>> {
    let of = |side: Side| sheets.iter().find(|c| c.side.0 == side).map(|c| sheet(&c.sheet.0));
    let (Some(teller), Some(scrutineer)) = (of(Side::Teller), of(Side::Scrutineer)) else { return Ok(Vec::new()) };
    let found = differences(&teller, &scrutineer);
    let ids: Vec<Id> = found.iter().filter_map(|d| d.cadre).map(Id).collect();
    let names: HashMap<Id, String> = cadre::briefs(tx, &ids)?.into_iter().map(|(id, b)| (id, b.name)).collect();
    let line = |d: hezhen_domain::recommendation::Difference| DifferenceView {
        figure: d.figure,
        tier: d.tier,
        cadre_id: d.cadre.map(Id),
        name: d.cadre.and_then(|id| names.get(&Id(id)).cloned()),
        teller: d.teller,
        scrutineer: d.scrutineer,
    };
    Ok(found.into_iter().map(line).collect())
}
