//! Rows of keys. The only writer of a key's state is [`advance`].

use std::collections::HashSet;

use base64::Engine;
use base64::prelude::BASE64_STANDARD;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::petition::office_key::{AT_MOST, Action, HOLDERS, NEEDED, STEPS, State, Who, standing};
use sha2::{Digest, Sha256};

use super::view::{PetitionKeyForm, PetitionKeyView, PublicPetitionKey, WrappedKey};
use crate::capability::account::AccountState;
use crate::capability::petition;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account, account_role, petition_key};

/// A key as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_key)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub account_id: Id,
    pub holder_name: String,
    pub holder_cadre_id: Option<Id>,
    pub public_key: Vec<u8>,
    pub wrapped: JsonText<WrappedKey>,
    pub state: Stored<State>,
    pub made_at: Ts,
    pub second_name: Option<String>,
    pub second_at: Option<Ts>,
    pub retired_at: Option<Ts>,
}

/// A key that identities are sealed to.
#[derive(Debug, Clone)]
pub struct OfficeKey {
    /// Key id.
    pub id: Id,
    /// Point of P-256, uncompressed.
    pub public_key: Vec<u8>,
}

impl OfficeKey {
    /// As anybody sees it.
    pub fn view(self) -> PublicPetitionKey {
        PublicPetitionKey { id: self.id, public_key: BASE64_STANDARD.encode(self.public_key) }
    }
}

impl Row {
    /// What the actor is to it.
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), self.account_id.0, self.holder_cadre_id.map(|id| id.0))
    }

    /// Eight groups of four hexadecimal digits of the key's SHA-256.
    pub fn fingerprint(&self) -> String {
        let digest = Sha256::digest(&self.public_key);
        let groups: Vec<_> = digest.chunks(2).take(8).map(|two| format!("{:02x}{:02x}", two[0], two[1])).collect();
        groups.join(" ")
    }

    fn view(self, tx: &Tx<'_>, used: &HashSet<Id>) -> PetitionKeyView {
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let who = self.standing(tx);
        let own = self.account_id == tx.actor().id();
        PetitionKeyView {
            actions: machine::offers(STEPS, self.state.0, &who, &(), &terms),
            fingerprint: self.fingerprint(),
            id: self.id,
            version: self.version,
            holder_name: self.holder_name,
            own,
            state: self.state.0,
            in_use: used.contains(&self.id),
            made_at: self.made_at,
            second_name: self.second_name,
            second_at: self.second_at,
            retired_at: self.retired_at,
            wrapped: own.then_some(self.wrapped.0),
        }
    }
}

fn confirmed(tx: &mut Tx<'_>) -> Outcome<Vec<Row>> {
    let holding = account_role::table
        .filter(account_role::role.eq_any(HOLDERS.iter().map(|role| Stored(*role))))
        .select(account_role::account_id);
    Ok(petition_key::table
        .inner_join(account::table)
        .filter(petition_key::state.eq(Stored(State::Confirmed)))
        .filter(account::state.eq(Stored(AccountState::Active)).and(account::id.eq_any(holding)))
        .order((petition_key::made_at, petition_key::id))
        .limit(i64::try_from(AT_MOST).unwrap_or_default())
        .select(Row::as_select())
        .load(tx.conn)?)
}

/// The keys that identities are sealed to: confirmed, of people who still hold the office; none while fewer than two
/// people hold one.
///
/// # Errors
/// Those of the database.
pub fn in_use(tx: &mut Tx<'_>) -> Outcome<Vec<OfficeKey>> {
    let rows = confirmed(tx)?;
    if rows.len() < NEEDED {
        return Ok(Vec::new());
    }
    Ok(rows.into_iter().map(|row| OfficeKey { id: row.id, public_key: row.public_key }).collect())
}

/// The keys that the actor holds or held, and can therefore open with.
///
/// # Errors
/// Those of the database.
pub fn of_actor(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let own = petition_key::account_id.eq(tx.actor().id()).and(petition_key::state.ne(Stored(State::Made)));
    Ok(petition_key::table.filter(own).order(petition_key::made_at.desc()).select(petition_key::id).load(tx.conn)?)
}

/// Every key, the newest first: few, so that they come on one page.
pub(super) fn list(tx: &mut Tx<'_>) -> Outcome<Vec<PetitionKeyView>> {
    let used: HashSet<Id> = in_use(tx)?.into_iter().map(|key| key.id).collect();
    let rows: Vec<Row> = petition_key::table
        .order((petition_key::made_at.desc(), petition_key::id.desc()))
        .limit(200)
        .select(Row::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|row| row.view(tx, &used)).collect())
}

pub(super) fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    Ok(petition_key::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

/// Puts a key of the actor down. One that was never confirmed gives way to it.
pub(super) fn create(tx: &mut Tx<'_>, form: &PetitionKeyForm) -> Outcome<Row> {
    let public_key = BASE64_STANDARD.decode(&form.public_key).unwrap_or_default();
    if !crate::capability::petition::is_key(&public_key) {
        return Err(Problem::field("/public_key", "format"));
    }
    let row = Row {
        id: tx.new_id(),
        version: 1,
        account_id: tx.actor().id(),
        holder_name: tx.actor().name().to_owned(),
        holder_cadre_id: tx.actor().cadre_id(),
        public_key,
        wrapped: JsonText(form.wrapped.clone()),
        state: Stored(State::Made),
        made_at: tx.now(),
        second_name: None,
        second_at: None,
        retired_at: None,
    };
    retire_others(tx, &row, State::Made)?;
    diesel::insert_into(petition_key::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// One person, one key: a new one takes the place of the one before.
fn retire_others(tx: &mut Tx<'_>, row: &Row, state: State) -> Outcome<()> {
    let others = petition_key::account_id.eq(row.account_id).and(petition_key::id.ne(row.id));
    diesel::update(petition_key::table.filter(others.and(petition_key::state.eq(Stored(state)))))
        .set((
            petition_key::state.eq(Stored(State::Retired)),
            petition_key::version.eq(petition_key::version + 1),
            petition_key::retired_at.eq(tx.now()),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// The only writer of a key's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let (now, me) = (tx.now(), tx.actor().name().to_owned());
    if step.action() == Action::Confirm {
        retire_others(tx, row, State::Confirmed)?;
        if confirmed(tx)?.len() >= AT_MOST {
            return Err(Problem::new(ProblemKind::WrongState).code("petition_keys_full"));
        }
    }
    let one = petition_key::table.find(row.id).filter(petition_key::version.eq(row.version));
    let moved = (petition_key::state.eq(Stored(step.to())), petition_key::version.eq(row.version + 1));
    let changed = match step.action() {
        Action::Confirm => {
            let second = (petition_key::second_name.eq(me), petition_key::second_at.eq(now));
            diesel::update(one).set((moved, second)).execute(tx.conn)?
        }
        Action::Retire => diesel::update(one).set((moved, petition_key::retired_at.eq(now))).execute(tx.conn)?,
    };
    tx.won(changed)?;
    seal_waiting(tx)
}

/// What came while the office had too few keys was sealed by the service's own; where there are enough, two open it
/// together from now on.
fn seal_waiting(tx: &mut Tx<'_>) -> Outcome<()> {
    if confirmed(tx)?.len() >= NEEDED { petition::seal_plain(tx) } else { Ok(()) }
}

/// An account is open again or has other offices: the key that it holds may serve again.
///
/// # Errors
/// Those of the database.
pub fn back(tx: &mut Tx<'_>, account_id: Id) -> Outcome<()> {
    let own = petition_key::account_id.eq(account_id).and(petition_key::state.eq(Stored(State::Confirmed)));
    let held: Option<Id> = petition_key::table.filter(own).select(petition_key::id).first(tx.conn).optional()?;
    held.map_or(Ok(()), |_| seal_waiting(tx))
}
