//! What is known of items: the facts of their rules, and what is shown.

use std::collections::HashMap;

use hezhen_domain::machine::{self, Terms};
use hezhen_domain::meeting::State as MeetingState;
use hezhen_domain::meeting_item::{Facts, Outcome as Voted, STEPS, Stance, State, outcome, standing};
use hezhen_domain::params::Params;
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::unit::Class;

use super::count::{CountRow, counts, office};
use super::store::{Item, in_vote, rows};
use super::view::{CountEntered, CountOffice, ItemCandidateView, MeetingItemView, MustRecuse};
use crate::capability::cadre::{self, CadreBrief, Kin};
use crate::capability::meeting::{Meeting, Member};
use crate::capability::parameter;
use crate::db::{Id, Outcome, Tx};

/// Items of one meeting with what their facts and views need, loaded by a constant number of queries.
pub(super) struct Loaded<'a> {
    held: &'a Meeting,
    items: Vec<Item>,
    in_vote: Vec<(Id, String)>,
    briefs: HashMap<Id, CadreBrief>,
    kin: Vec<Kin>,
    counts: Vec<CountRow>,
    in_force: Params,
}

pub(super) fn load<'a>(tx: &mut Tx<'_>, held: &'a Meeting, items: Vec<Item>) -> Outcome<Loaded<'a>> {
    let persons: Vec<Id> = items.iter().flat_map(|i| i.row.candidates.0.iter().map(|c| c.cadre_id)).collect();
    let members = held.members.0.iter().filter_map(|m| m.cadre_id);
    let all: Vec<Id> = persons.iter().copied().chain(members).collect();
    let (kin, briefs, counts) = (cadre::kin(tx, &all)?, cadre::briefs(tx, &persons)?, counts(tx, &items)?);
    let in_vote = in_vote(tx, held.id)?;
    Ok(Loaded { held, items, in_vote, briefs, kin, counts, in_force: parameter::in_force(tx)? })
}

fn number(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

impl Loaded<'_> {
    /// The parameters that judge an item: those of its case.
    pub fn params(&self, item: &Item) -> Params {
        item.params.as_ref().map_or_else(|| self.in_force.clone(), |p| p.0.clone())
    }

    fn recused(&self, item: &Item, no: i32) -> bool {
        item.row.recused.0.iter().any(|r| r.no == no)
    }

    fn room(&self, item: &Item) -> u32 {
        number(self.held.members.0.iter().filter(|m| m.present && !self.recused(item, m.no)).count())
    }

    /// Members who are the person discussed, or a relative by either's record (SOD-5).
    fn must_recuse(&self, item: &Item) -> Vec<MustRecuse> {
        let record = |id: Id| self.kin.iter().find(|k| k.cadre_id == id);
        let family = |id: Id, name: &str| {
            record(id).is_some_and(|k| k.family.iter().any(|f| !f.name.is_empty() && f.name == name))
        };
        let related = |m: &Member| {
            // A list of members may write a name otherwise than the register does: both are looked for.
            let registered = m.cadre_id.and_then(record).map_or("", |k| k.name.as_str());
            let of = item.row.candidates.0.iter().find(|c| {
                m.cadre_id == Some(c.cadre_id)
                    || family(c.cadre_id, &m.name)
                    || family(c.cadre_id, registered)
                    || m.cadre_id.is_some_and(|id| family(id, &c.name))
            });
            of.map(|c| MustRecuse { no: m.no, name: m.name.clone(), of: c.name.clone() })
        };
        self.held.members.0.iter().filter_map(related).collect()
    }

    fn counts(&self, item: &Item) -> Vec<&CountRow> {
        self.counts.iter().filter(|c| c.item_id == item.row.id).collect()
    }

    fn outcome(&self, item: &Item) -> Option<Voted> {
        let voted = matches!(item.row.state.0, State::Counted);
        let last = item.row.results.0.last().filter(|_| voted)?;
        let before: Vec<_> = item.row.elected.0.iter().map(|id| id.0).collect();
        let pass = self.params(item).meeting_pass;
        Some(outcome(last.round, &last.tally, item.row.seats_left(), &before, self.held.expected(), pass))
    }

    /// The facts of an item's rules.
    pub fn facts(&self, item: &Item) -> Facts {
        let row = &item.row;
        let counts = self.counts(item);
        let agree = counts.windows(2).all(|two| two[0].tally == two[1].tally && two[0].account_id != two[1].account_id);
        let unrecused = self.must_recuse(item).into_iter().filter(|m| !self.recused(item, m.no)).map(|m| m.name);
        let lacking = row.candidates.0.iter().filter(|c| c.exceptional && c.consent.is_empty());
        let best = row.results.0.last().and_then(|r| r.tally.candidates.iter().map(|c| c.agree).max());
        let room = self.room(item);
        Facts {
            case_open: item.stage.0 == Stage::Deliberating && item.suspended.is_none(),
            case: item.case_title.clone(),
            in_session: self.held.state.0 == MeetingState::InSession,
            expected: self.held.expected(),
            present: if row.state.0 == State::Listed { room } else { u32::try_from(row.present).unwrap_or(0) },
            room,
            unrecused: unrecused.collect(),
            introduced: !row.introduction.trim().is_empty(),
            other_in_vote: self.in_vote.iter().find(|(id, _)| *id != row.id).map(|(_, name)| name.clone()),
            against: number(row.opinions.0.iter().filter(|o| o.stance != Stance::Agree).count()),
            opinions: number(row.opinions.0.len()),
            body: self.held.body.0,
            mode: row.mode.0,
            principal: item.principal && item.unit_class.0 == Class::Township,
            members_asked: !row.members_asked.trim().is_empty(),
            unconsented: lacking.map(|c| c.name.clone()).collect(),
            counts: number(counts.len()),
            counts_agree: agree && counts.len() >= 2,
            outcome: self.outcome(item),
            best: best.unwrap_or(0),
        }
    }

    fn view(&self, tx: &Tx<'_>, item: &Item) -> MeetingItemView {
        let (facts, params) = (self.facts(item), self.params(item));
        let terms = Terms { params: &params, overrides: &[] };
        let who = standing(tx.actor(), &self.held.unit_path);
        let full = self.held.shown_whole(tx);
        let counts = self.counts(item);
        let row = &item.row;
        let entered = |c: &&CountRow| CountEntered {
            office: if c.office == office(CountOffice::Teller) { CountOffice::Teller } else { CountOffice::Scrutineer },
            name: c.account_name.clone(),
            at: c.at,
        };
        let person = |c: &super::store::ItemCandidate| {
            Some(ItemCandidateView {
                candidate_id: c.candidate_id,
                cadre: self.briefs.get(&c.cadre_id)?.clone(),
                on_ballot: row.ballot.0.contains(&c.candidate_id),
                elected: full && row.elected.0.contains(&c.candidate_id),
                exceptional: c.exceptional,
                consent: c.consent.clone(),
            })
        };
        let mine = counts.iter().find(|c| c.account_id == tx.actor().id()).map(|c| c.tally.0.clone());
        let mut actions = machine::offers(STEPS, row.state.0, &who, &facts, &terms);
        actions.retain(|_| full);
        let run = full && row.state.0 == State::Voting;
        MeetingItemView {
            id: row.id,
            version: row.version,
            meeting_id: row.meeting_id,
            seq: row.seq,
            case_id: row.case_id,
            case_title: format!("{} {}", item.case_number, item.case_title),
            post_id: row.post_id,
            post_name: format!("{}{}", item.unit_name, item.post_name),
            seats: u32::try_from(row.seats).unwrap_or(0),
            candidates: row.candidates.0.iter().filter_map(person).collect(),
            introduction: row.introduction.clone(),
            mode: row.mode.0,
            members_asked: row.members_asked.clone(),
            recused: if full { row.recused.0.clone() } else { Vec::new() },
            must_recuse: if full { self.must_recuse(item) } else { Vec::new() },
            opinions: if full { row.opinions.0.clone() } else { Vec::new() },
            consent: row.consent,
            state: row.state.0,
            round: row.round.0,
            round_no: row.round_no,
            present: facts.present,
            results: if full { row.results.0.clone() } else { Vec::new() },
            counts: if run { counts.iter().map(entered).collect() } else { Vec::new() },
            counts_differ: run && facts.counts >= 2 && !facts.counts_agree,
            mine: mine.filter(|_| run),
            reason: row.reason.clone().filter(|_| full),
            checks: if full { machine::checks(STEPS, row.state.0, &facts, &terms) } else { Vec::new() },
            outcome: facts.outcome.filter(|_| full),
            actions,
            warnings: Vec::new(),
        }
    }
}

pub(super) fn detail(tx: &mut Tx<'_>, held: &Meeting, item: Item) -> Outcome<MeetingItemView> {
    let loaded = load(tx, held, vec![item.clone()])?;
    Ok(loaded.view(tx, &item))
}

/// The items of a meeting as the reader may see them.
///
/// # Errors
/// Those of the database.
pub fn of_meeting(tx: &mut Tx<'_>, held: &Meeting) -> Outcome<Vec<MeetingItemView>> {
    let items = rows(tx, held.id)?;
    let loaded = load(tx, held, items)?;
    Ok(loaded.items.iter().map(|item| loaded.view(tx, item)).collect())
}
