//! Reading who complained: asked for with a purpose, agreed to by another, read once (R-PET-4).

use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::petition::identity::{Action, Facts, STEPS, State, standing};

use super::store::{Barred, Row as Petition};
use super::view_reading::ReadingView;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::schema::petition_reading;

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
}

impl Row {
    /// What the rule needs.
    pub fn facts(&self, now: Ts) -> Facts {
        Facts { purpose: self.purpose.clone(), age_hours: (now.0 - self.asked_at.0).num_hours() }
    }

    /// What the actor is to it.
    pub fn standing(
        &self,
        tx: &Tx<'_>,
        petition: &Petition,
        barred: &Barred,
    ) -> machine::Standing<hezhen_domain::petition::identity::Who> {
        standing(tx.actor(), &petition.relation(barred), self.asker_id.0, self.asker_cadre_id.map(|id| id.0))
    }

    fn view(self, tx: &Tx<'_>, petition: &Petition, barred: &Barred) -> ReadingView {
        let params = Params::default();
        let terms = Terms { params: &params, overrides: &[] };
        let who = self.standing(tx, petition, barred);
        ReadingView {
            actions: machine::offers(STEPS, self.state.0, &who, &self.facts(tx.now()), &terms),
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

/// The requests on a petition, the newest first.
pub(super) fn of_petition(tx: &mut Tx<'_>, petition: &Petition, barred: &Barred) -> Outcome<Vec<ReadingView>> {
    let rows: Vec<Row> = petition_reading::table
        .filter(petition_reading::petition_id.eq(petition.id))
        .order((petition_reading::asked_at.desc(), petition_reading::id.desc()))
        .select(Row::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|row| row.view(tx, petition, barred)).collect())
}

/// A request on this petition.
pub(super) fn one(tx: &mut Tx<'_>, petition: &Petition, id: Id) -> Outcome<Row> {
    let of = petition_reading::petition_id.eq(petition.id);
    Ok(petition_reading::table.find(id).filter(of).select(Row::as_select()).first(tx.conn)?)
}

/// Asks.
pub(super) fn ask(tx: &mut Tx<'_>, petition: &Petition, purpose: &str) -> Outcome<Row> {
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
    };
    diesel::insert_into(petition_reading::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// The only writer of a request's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let (now, me) = (tx.now(), tx.actor().name().to_owned());
    let one = petition_reading::table.find(row.id).filter(petition_reading::version.eq(row.version));
    let moved = (petition_reading::state.eq(Stored(step.to())), petition_reading::version.eq(row.version + 1));
    let changed = match step.action() {
        Action::Open => diesel::update(one).set((moved, petition_reading::opened_at.eq(now))).execute(tx.conn)?,
        Action::Agree | Action::Refuse => {
            let second = (petition_reading::second_name.eq(me), petition_reading::second_at.eq(now));
            diesel::update(one).set((moved, second)).execute(tx.conn)?
        }
    };
    tx.won(changed)
}
