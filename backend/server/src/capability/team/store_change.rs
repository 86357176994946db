//! Rows of changes of members. The only writer of a change's state is [`advance`].

use diesel::prelude::*;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::team::{
    CHANGE_STEPS, CaseFacts, ChangeAction, ChangeState, ChangeWho, Member, State, change_standing,
};

use super::store::{self, Row};
use super::store_member::{self, Person};
use super::view::{MemberForm, TeamChangeForm, TeamChangeView};
use crate::capability::certificate;
use crate::capability::selection_case::{self, Case};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account as accounts, team_change};

/// A change as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = team_change)]
pub(super) struct Change {
    pub id: Id,
    pub version: i32,
    pub out_member_id: Option<Id>,
    pub in_account_id: Option<Id>,
    pub in_lead: bool,
    pub reason: String,
    pub state: Stored<ChangeState>,
    pub proposer_id: Id,
    pub proposed_at: Ts,
    pub decided_at: Option<Ts>,
}

impl Change {
    pub fn standing(&self, tx: &Tx<'_>, case: &Case) -> Standing<ChangeWho> {
        change_standing(tx.actor(), &case.unit_path, self.proposer_id.0)
    }
}

/// Staff propose, and the lead who finds a member ill.
pub(super) fn may_propose(tx: &mut Tx<'_>, team: &Row, case: &Case) -> Outcome<()> {
    let me = tx.actor().id();
    let lead = store_member::members(tx, team.id)?.iter().any(|p| p.is_lead && p.account_id == me);
    if lead || tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Ok(());
    }
    Err(Problem::new(ProblemKind::NotPermitted))
}

pub(super) fn of_team(tx: &mut Tx<'_>, team_id: Id, id: Id) -> Outcome<Change> {
    let one = team_change::table.filter(team_change::id.eq(id).and(team_change::team_id.eq(team_id)));
    Ok(one.select(Change::as_select()).first(tx.conn)?)
}

fn all(tx: &mut Tx<'_>, team_id: Id) -> Outcome<Vec<Change>> {
    let rows = team_change::table.filter(team_change::team_id.eq(team_id));
    Ok(rows.order(team_change::id.desc()).select(Change::as_select()).load(tx.conn)?)
}

/// Reasons of the changes that nobody has decided.
pub(super) fn open(tx: &mut Tx<'_>, team_id: Id) -> Outcome<Vec<String>> {
    let open = all(tx, team_id)?.into_iter().filter(|c| c.state.0 == ChangeState::Proposed);
    Ok(open.map(|c| c.reason).collect())
}

pub(super) fn propose(tx: &mut Tx<'_>, team: &Row, case: &Case, form: &TeamChangeForm) -> Outcome<()> {
    if team.state.0 != State::Confirmed {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    let present = store_member::members(tx, team.id)?;
    if form.out_member_id.is_some_and(|out| !present.iter().any(|p| p.id == out)) {
        return Err(Problem::field("/out_member_id", "not_found"));
    }
    if let Some(account_id) = form.in_account_id {
        if present.iter().any(|p| p.account_id == account_id && Some(p.id) != form.out_member_id) {
            return Err(Problem::field("/in_account_id", "twice"));
        }
        store_member::assignable(tx, case, &MemberForm { account_id, lead: form.in_lead }, "/in_account_id")?;
    }
    let (id, now, proposer) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(team_change::table)
        .values((
            (team_change::id.eq(id), team_change::version.eq(1), team_change::team_id.eq(team.id)),
            (team_change::out_member_id.eq(form.out_member_id), team_change::in_account_id.eq(form.in_account_id)),
            (team_change::in_lead.eq(form.in_lead), team_change::reason.eq(&form.reason)),
            (team_change::state.eq(Stored(ChangeState::Proposed)), team_change::proposer_id.eq(proposer)),
            team_change::proposed_at.eq(now),
        ))
        .execute(tx.conn)?;
    store::touch(tx, team)
}

/// The team as it would be.
pub(super) fn facts_after(tx: &mut Tx<'_>, team: &Row, case: &Case, change: &Change) -> Outcome<CaseFacts> {
    let mut present = store_member::members(tx, team.id)?;
    present.retain(|p| Some(p.id) != change.out_member_id);
    let mut members = store::judged(tx, case, &present)?;
    if let Some(account_id) = change.in_account_id {
        let name = accounts::table.find(account_id).select(accounts::name).first(tx.conn)?;
        let certified = certificate::of_accounts(tx, &[account_id])?.get(&account_id).is_some_and(|h| h.valid);
        members.push(Member { name, lead: change.in_lead, certified, ..Member::default() });
    }
    Ok(CaseFacts { members, ..CaseFacts::default() })
}

pub(super) fn views(tx: &mut Tx<'_>, team: &Row, case: &Case, people: &[Person]) -> Outcome<Vec<TeamChangeView>> {
    let rows = all(tx, team.id)?;
    let wanted: Vec<Id> = rows.iter().flat_map(|c| [Some(c.proposer_id), c.in_account_id]).flatten().collect();
    let names: Vec<(Id, String)> =
        accounts::table.filter(accounts::id.eq_any(wanted)).select((accounts::id, accounts::name)).load(tx.conn)?;
    let name = |id: Id| names.iter().find(|n| n.0 == id).map(|n| n.1.clone());
    let params = selection_case::params(tx, case)?;
    let terms = Terms { params: &params, overrides: &[] };
    let mut views = Vec::new();
    for row in rows {
        let who = row.standing(tx, case);
        // Decided changes offer nothing, so their facts are not asked.
        let facts = match row.state.0 {
            ChangeState::Proposed => facts_after(tx, team, case, &row)?,
            _ => CaseFacts::default(),
        };
        let out = row.out_member_id.and_then(|out| people.iter().find(|p| p.id == out));
        views.push(TeamChangeView {
            id: row.id,
            version: row.version,
            out_name: out.map(|p| p.name.clone()),
            in_name: row.in_account_id.and_then(name),
            in_lead: row.in_lead,
            state: row.state.0,
            proposer: name(row.proposer_id).unwrap_or_default(),
            proposed_at: row.proposed_at,
            decided_at: row.decided_at,
            actions: machine::offers(CHANGE_STEPS, row.state.0, &who, &facts, &terms),
            reason: row.reason,
        });
    }
    Ok(views)
}

/// The only writer of a change's state. Approval ends one membership and begins another.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    team: &Row,
    change: &Change,
    step: &Taken<ChangeState, ChangeAction>,
) -> Outcome<()> {
    let (now, decider) = (tx.now(), tx.actor().id());
    let one = team_change::table.find(change.id).filter(team_change::version.eq(change.version));
    let changed = diesel::update(one)
        .set((
            team_change::state.eq(Stored(step.to())),
            team_change::version.eq(change.version + 1),
            team_change::decider_id.eq(decider),
            team_change::decided_at.eq(now),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.action() == ChangeAction::Approve {
        if let Some(out) = change.out_member_id {
            store_member::leave(tx, out)?;
        }
        if let Some(account_id) = change.in_account_id {
            store_member::join(tx, team.id, &MemberForm { account_id, lead: change.in_lead })?;
        }
    }
    store::touch(tx, team)
}
