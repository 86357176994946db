//! Reading who complained: asked for with a purpose, agreed to by another, read once (R-PET-4).

use diesel::prelude::*;
use hezhen_domain::machine::{self, Offer, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::petition::Paper;
use hezhen_domain::petition::identity::{Action, Facts, STEPS, State, Who, standing};
use hezhen_domain::text::TextEnum as _;

use super::paper;
use super::sealed::{Kept, SealedIdentity, Share, check_inner};
use super::store::{Barred, Row as Petition};
use super::view_reading::{ReadingShare, ReadingView, SealedReading};
use crate::capability::petition_key::{self, OfficeKey};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::petition_reading;

/// What the actor can open with.
struct Seen<'a> {
    sealed: Option<&'a SealedIdentity>,
    keys: &'a [Id],
}

/// A request as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_reading)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub petition_id: Id,
    pub asker_id: Id,
    pub asker_name: String,
    pub asker_cadre_id: Option<Id>,
    pub purpose: String,
    pub state: Stored<State>,
    pub asked_at: Ts,
    pub second_name: Option<String>,
    pub second_at: Option<Ts>,
    pub opened_at: Option<Ts>,
    pub asker_key_id: Option<Id>,
    /// The inner seal, from the second's yes until it is read.
    pub share: Option<String>,
}

impl Row {
    /// What the rule needs.
    pub fn facts(&self, now: Ts) -> Facts {
        Facts { purpose: self.purpose.clone(), age_hours: (now.0 - self.asked_at.0).num_hours() }
    }

    /// What the actor is to it.
    pub fn standing(&self, tx: &Tx<'_>, petition: &Petition, barred: &Barred) -> machine::Standing<Who> {
        standing(tx.actor(), &petition.relation(barred), self.asker_id.0, self.asker_cadre_id.map(|id| id.0))
    }

    /// What the asker opens: the inner seal that the second left, and the identity.
    pub fn sealed(&self, of: SealedIdentity, today: Vec<OfficeKey>) -> Option<SealedReading> {
        let keys = if of.serves(&today) { Vec::new() } else { today.into_iter().map(OfficeKey::view).collect() };
        Some(SealedReading { key_id: self.asker_key_id?, share: self.share.clone()?, identity: of.identity, keys })
    }

    /// The share that the actor can take the outer seal off.
    fn share_of(&self, seen: &Seen<'_>) -> Option<ReadingShare> {
        let (asker, sealed) = (self.asker_key_id?, seen.sealed.filter(|_| self.state.0 == State::Asked)?);
        let own = |key: &&Id| sealed.share(**key, asker).is_some();
        let key_id = *seen.keys.iter().find(own)?;
        Some(ReadingShare { key_id, sealed: sealed.share(key_id, asker)?.to_owned() })
    }

    fn view(self, tx: &Tx<'_>, petition: &Petition, barred: &Barred, seen: &Seen<'_>) -> ReadingView {
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let who = self.standing(tx, petition, barred);
        ReadingView {
            actions: actions(machine::offers(STEPS, self.state.0, &who, &self.facts(tx.now()), &terms)),
            expired: self.state.0 == State::Agreed && self.facts(tx.now()).expired(),
            share: self.share_of(seen).filter(|_| who.any(&[Who::Second])),
            asker_key_id: self.asker_key_id,
            id: self.id,
            version: self.version,
            asker_name: self.asker_name,
            purpose: self.purpose,
            state: self.state.0,
            asked_at: self.asked_at,
            second_name: self.second_name,
            second_at: self.second_at,
            opened_at: self.opened_at,
        }
    }
}

/// Sealing again is offered where the identity has just been opened: nowhere else is its key.
fn actions(mut offers: Vec<Offer>) -> Vec<Offer> {
    offers.retain(|offer| offer.action != Action::Reseal.as_str());
    offers
}

/// Seals the key of the identity to the keys of today as well.
pub(super) fn reseal(tx: &mut Tx<'_>, petition: &Petition, shares: &[Share]) -> Outcome<()> {
    let sealed = sealed_identity(tx, petition)?.ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    let again = sealed.with(shares, &petition_key::in_use(tx)?)?;
    paper::put(tx, petition.id, Paper::Petitioner, &Kept::Sealed(again))
}

/// The requests on a petition, the newest first.
pub(super) fn of_petition(tx: &mut Tx<'_>, petition: &Petition, barred: &Barred) -> Outcome<Vec<ReadingView>> {
    let rows: Vec<Row> = petition_reading::table
        .filter(petition_reading::petition_id.eq(petition.id))
        .order((petition_reading::asked_at.desc(), petition_reading::id.desc()))
        .select(Row::as_select())
        .load(tx.conn)?;
    if rows.is_empty() {
        return Ok(Vec::new());
    }
    let sealed = sealed_identity(tx, petition)?;
    let keys = if sealed.is_some() { petition_key::of_actor(tx)? } else { Vec::new() };
    let seen = Seen { sealed: sealed.as_ref(), keys: &keys };
    Ok(rows.into_iter().map(|row| row.view(tx, petition, barred, &seen)).collect())
}

/// A request on this petition.
pub(super) fn one(tx: &mut Tx<'_>, petition: &Petition, id: Id) -> Outcome<Row> {
    let of = petition_reading::petition_id.eq(petition.id);
    Ok(petition_reading::table.find(id).filter(of).select(Row::as_select()).first(tx.conn)?)
}

/// Who complained, where it is sealed to the office.
pub(super) fn sealed_identity(tx: &mut Tx<'_>, petition: &Petition) -> Outcome<Option<SealedIdentity>> {
    Ok(match paper::petitioner(tx, petition.id)? {
        Some(Kept::Sealed(sealed)) => Some(sealed),
        Some(Kept::Plain(_)) | None => None,
    })
}

/// Asks. Where the identity is sealed to the office, only who holds one of its keys can.
pub(super) fn ask(tx: &mut Tx<'_>, petition: &Petition, purpose: &str) -> Outcome<Row> {
    let asker_key_id = match sealed_identity(tx, petition)? {
        None => None,
        Some(sealed) => {
            let own = petition_key::of_actor(tx)?.into_iter().find(|key| sealed.knows(*key));
            Some(own.ok_or_else(|| Problem::new(ProblemKind::WrongState).code("petition_key_needed"))?)
        }
    };
    let row = Row {
        id: tx.new_id(),
        version: 1,
        petition_id: petition.id,
        asker_id: tx.actor().id(),
        asker_name: tx.actor().name().to_owned(),
        asker_cadre_id: tx.actor().cadre_id(),
        purpose: purpose.to_owned(),
        state: Stored(State::Asked),
        asked_at: tx.now(),
        second_name: None,
        second_at: None,
        opened_at: None,
        asker_key_id,
        share: None,
    };
    diesel::insert_into(petition_reading::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// Refuses a yes without the share that it is made of.
fn share(tx: &mut Tx<'_>, petition: &Petition, row: &Row, brought: Option<&str>) -> Outcome<Option<String>> {
    let Some(asker) = row.asker_key_id else { return Ok(None) };
    let sealed = sealed_identity(tx, petition)?.ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    if !petition_key::of_actor(tx)?.iter().any(|key| sealed.share(*key, asker).is_some()) {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_key_needed"));
    }
    let brought = brought.ok_or_else(|| Problem::field("/share", "required"))?;
    check_inner(brought)?;
    Ok(Some(brought.to_owned()))
}

/// The only writer of a request's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    petition: &Petition,
    row: &Row,
    step: &Taken<State, Action>,
    brought: Option<&str>,
) -> Outcome<()> {
    let share = if step.action() == Action::Agree { share(tx, petition, row, brought)? } else { None };
    let (now, me) = (tx.now(), tx.actor().name().to_owned());
    let one = petition_reading::table.find(row.id).filter(petition_reading::version.eq(row.version));
    let moved = (
        petition_reading::state.eq(Stored(step.to())),
        petition_reading::version.eq(row.version + 1),
        petition_reading::share.eq(share),
    );
    let changed = match step.action() {
        Action::Open => diesel::update(one).set((moved, petition_reading::opened_at.eq(now))).execute(tx.conn)?,
        Action::Reseal => diesel::update(one).set(petition_reading::version.eq(row.version + 1)).execute(tx.conn)?,
        Action::Agree | Action::Refuse => {
            let second = (petition_reading::second_name.eq(me), petition_reading::second_at.eq(now));
            diesel::update(one).set((moved, second)).execute(tx.conn)?
        }
    };
    tx.won(changed)
}
