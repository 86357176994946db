//! Rows of members: who they are, what they declared, whether they pledged.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use hezhen_domain::candidate::State as CandidateState;
use hezhen_domain::inspection::Membership;
use hezhen_domain::role::Role;
use hezhen_domain::rule::Shortfall;
use hezhen_domain::team::{CaseFacts, Member, Relation, State, VERSION};

use super::store::Row;
use super::view::{MemberForm, RecusalAnswer};
use crate::capability::candidate::{self, CandidateBrief};
use crate::capability::selection_case::Case;
use crate::capability::{account, certificate};
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account as accounts, candidate as candidates, recusal_declaration, team as teams, team_member};

/// A membership as stored, with the person.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = team_member)]
#[allow(missing_docs)]
pub struct Person {
    pub id: Id,
    pub team_id: Id,
    pub account_id: Id,
    #[diesel(select_expression = accounts::name)]
    pub name: String,
    #[diesel(select_expression = accounts::cadre_id)]
    pub cadre_id: Option<Id>,
    pub is_lead: bool,
    pub joined_at: Ts,
    pub left_at: Option<Ts>,
    pub pledged_at: Option<Ts>,
    pub pledge_version: Option<String>,
}

impl Person {
    /// Whether the present texts are pledged.
    pub fn pledged(&self) -> bool {
        self.pledged_at.is_some() && self.pledge_version.as_deref() == Some(VERSION)
    }
}

/// A declaration as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = recusal_declaration)]
pub(super) struct Declaration {
    pub member_id: Id,
    pub candidate_id: Id,
    pub related: bool,
    pub relation: Option<Stored<Relation>>,
    pub note: Option<String>,
    pub declared_at: Ts,
}

/// The candidates that a case inspects: those on its shortlist, and what became of them later.
///
/// # Errors
/// Those of the database.
pub fn subjects(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<CandidateBrief>> {
    let mut found = candidate::of_case(tx, case_id)?;
    found.retain(inspected);
    Ok(found)
}

/// Those of `ids` that the case inspects.
///
/// # Errors
/// Those of the database.
pub fn subjects_among(tx: &mut Tx<'_>, case_id: Id, ids: &[Id]) -> Outcome<Vec<CandidateBrief>> {
    let mut found = candidate::among(tx, case_id, ids)?;
    found.retain(inspected);
    Ok(found)
}

fn inspected(c: &CandidateBrief) -> bool {
    INSPECTED.contains(&c.state)
}

const INSPECTED: &[CandidateState] = &[CandidateState::Shortlisted, CandidateState::Decided, CandidateState::Appointed];

/// The cadres whom the actor inspects, as a present member of a confirmed team.
///
/// # Errors
/// Those of the database.
pub fn inspected_by_actor(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let actor = tx.actor();
    if !actor.has(Role::Inspector) && !actor.has(Role::InspectionLead) {
        return Ok(Vec::new());
    }
    let own = team_member::account_id.eq(actor.id()).and(team_member::left_at.is_null());
    let cases = team_member::table
        .inner_join(teams::table)
        .filter(own.and(teams::state.eq(Stored(State::Confirmed))))
        .select(teams::case_id);
    Ok(candidates::table
        .filter(candidates::case_id.eq_any(cases))
        .filter(candidates::state.eq_any(INSPECTED.iter().copied().map(Stored)))
        .select(candidates::cadre_id)
        .load(tx.conn)?)
}

/// Everybody who is or was a member of these teams; the lead first.
pub(super) fn of_teams(tx: &mut Tx<'_>, teams: &[Id]) -> Outcome<Vec<Person>> {
    Ok(team_member::table
        .inner_join(accounts::table)
        .filter(team_member::team_id.eq_any(teams))
        .order((team_member::is_lead.desc(), team_member::id))
        .select(Person::as_select())
        .load(tx.conn)?)
}

/// The present members of a team; the lead first.
///
/// # Errors
/// Those of the database.
pub fn members(tx: &mut Tx<'_>, team_id: Id) -> Outcome<Vec<Person>> {
    let mut people = of_teams(tx, &[team_id])?;
    people.retain(|p| p.left_at.is_none());
    Ok(people)
}

/// Those of `accounts` who are in the team, as R-TEAM-4 sees them at their own work.
///
/// # Errors
/// Those of the database.
pub fn at_work(tx: &mut Tx<'_>, team_id: Option<Id>, accounts: &[Id]) -> Outcome<CaseFacts> {
    let mut people = match team_id {
        Some(team_id) => members(tx, team_id)?,
        None => Vec::new(),
    };
    people.retain(|p| accounts.contains(&p.account_id));
    let member = |p: Person| Member { pledged: p.pledged(), lead: p.is_lead, name: p.name, ..Member::default() };
    Ok(CaseFacts::at_work(people.into_iter().map(member).collect()))
}

pub(super) fn declarations(tx: &mut Tx<'_>, people: &[Person]) -> Outcome<HashMap<(Id, Id), Declaration>> {
    let ids: Vec<_> = people.iter().map(|p| p.id).collect();
    let rows: Vec<Declaration> = recusal_declaration::table
        .filter(recusal_declaration::member_id.eq_any(ids))
        .select(Declaration::as_select())
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|d| ((d.member_id, d.candidate_id), d)).collect())
}

/// What the actor is in the team. Somebody who is related to a candidate, or has not declared, is recused (SOD-2).
///
/// # Errors
/// Those of the database.
pub fn membership(tx: &mut Tx<'_>, team_id: Option<Id>, case_id: Id) -> Outcome<Membership> {
    let Some(team_id) = team_id else { return Ok(Membership::default()) };
    let me = tx.actor().id();
    let own: Option<Person> = team_member::table
        .inner_join(accounts::table)
        .filter(team_member::team_id.eq(team_id).and(team_member::account_id.eq(me)))
        .filter(team_member::left_at.is_null())
        .select(Person::as_select())
        .first(tx.conn)
        .optional()?;
    let Some(own) = own else { return Ok(Membership::default()) };
    let clear = recusal_declaration::table
        .filter(recusal_declaration::member_id.eq(own.id).and(recusal_declaration::related.eq(false)))
        .select(recusal_declaration::candidate_id);
    let inspected: Vec<_> = INSPECTED.iter().copied().map(Stored).collect();
    let unclear = candidates::table
        .filter(candidates::case_id.eq(case_id).and(candidates::state.eq_any(inspected)))
        .filter(diesel::dsl::not(candidates::id.eq_any(clear)));
    let recused: bool = diesel::select(diesel::dsl::exists(unclear)).get_result(tx.conn)?;
    Ok(Membership { member: true, lead: own.is_lead, recused })
}

/// Those of these members who have not said to every candidate whether they are related.
///
/// # Errors
/// Those of the database.
pub fn undeclared(tx: &mut Tx<'_>, members: &[Id]) -> Outcome<HashSet<Id>> {
    let inspected: Vec<_> = INSPECTED.iter().copied().map(Stored).collect();
    let asked: Vec<(Id, Id)> = team_member::table
        .inner_join(crate::schema::team::table)
        .inner_join(candidates::table.on(candidates::case_id.eq(crate::schema::team::case_id)))
        .filter(team_member::id.eq_any(members).and(candidates::state.eq_any(inspected)))
        .select((team_member::id, candidates::id))
        .load(tx.conn)?;
    let said: HashSet<(Id, Id)> = recusal_declaration::table
        .filter(recusal_declaration::member_id.eq_any(members))
        .select((recusal_declaration::member_id, recusal_declaration::candidate_id))
        .load(tx.conn)?
        .into_iter()
        .collect();
    Ok(asked.into_iter().filter(|pair| !said.contains(pair)).map(|(member, _)| member).collect())
}

/// Refuses whom the team cannot have: without the office over the unit, or with a known relation (SOD-2).
pub(super) fn assignable(tx: &mut Tx<'_>, case: &Case, form: &MemberForm, pointer: &str) -> Outcome<()> {
    let grants = account::grants(tx, form.account_id)?;
    let over = |role| grants.iter().any(|g| g.role == role && g.scope.covers(&case.unit_path));
    if !(over(Role::InspectionLead) || (over(Role::Inspector) && !form.lead)) {
        return Err(Problem::field(pointer, "no_office"));
    }
    let (name, own): (String, Option<Id>) =
        accounts::table.find(form.account_id).select((accounts::name, accounts::cadre_id)).first(tx.conn)?;
    let subjects = candidate::of_case(tx, case.id)?;
    let cadres: Vec<_> = subjects.iter().map(|c| c.cadre_id).collect();
    let related: Vec<Id> = recusal_declaration::table
        .inner_join(team_member::table)
        .filter(team_member::account_id.eq(form.account_id).and(recusal_declaration::related.eq(true)))
        .filter(recusal_declaration::cadre_id.eq_any(&cadres))
        .select(recusal_declaration::cadre_id)
        .load(tx.conn)?;
    if related.is_empty() && own.is_none_or(|own| !cadres.contains(&own)) {
        return Ok(());
    }
    Err(Problem::rule("SOD-2", Shortfall::missing("recused_member", [name])))
}

pub(super) fn join(tx: &mut Tx<'_>, team_id: Id, form: &MemberForm) -> Outcome<()> {
    let (id, now) = (tx.new_id(), tx.now());
    diesel::insert_into(team_member::table)
        .values((
            (team_member::id.eq(id), team_member::team_id.eq(team_id), team_member::account_id.eq(form.account_id)),
            (team_member::is_lead.eq(form.lead), team_member::joined_at.eq(now)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

pub(super) fn leave(tx: &mut Tx<'_>, member_id: Id) -> Outcome<()> {
    let now = tx.now();
    diesel::update(team_member::table.find(member_id)).set(team_member::left_at.eq(now)).execute(tx.conn)?;
    Ok(())
}

fn own(tx: &mut Tx<'_>, team: &Row) -> Outcome<Person> {
    let me = tx.actor().id();
    let own = members(tx, team.id)?.into_iter().find(|p| p.account_id == me);
    own.ok_or_else(|| Problem::new(ProblemKind::NotPermitted))
}

/// Writes the actor's answers; every candidate is answered for.
pub(super) fn declare(tx: &mut Tx<'_>, team: &Row, case: &Case, answers: &[RecusalAnswer]) -> Outcome<()> {
    let (own, now) = (own(tx, team)?, tx.now());
    let subjects: HashMap<Id, CandidateBrief> = subjects(tx, case.id)?.into_iter().map(|c| (c.id, c)).collect();
    let mut silent: HashSet<Id> = subjects.keys().copied().collect();
    for (at, answer) in answers.iter().enumerate() {
        if !silent.remove(&answer.candidate_id) {
            let code = if subjects.contains_key(&answer.candidate_id) { "twice" } else { "not_found" };
            return Err(Problem::field(format!("/answers/{at}/candidate_id"), code));
        }
    }
    if !silent.is_empty() {
        return Err(Problem::field("/answers", "every_candidate"));
    }
    let earlier = recusal_declaration::candidate_id.eq_any(answers.iter().map(|a| a.candidate_id));
    let earlier = recusal_declaration::table.filter(recusal_declaration::member_id.eq(own.id).and(earlier));
    diesel::delete(earlier).execute(tx.conn)?;
    for answer in answers {
        let Some(subject) = subjects.get(&answer.candidate_id) else { continue };
        diesel::insert_into(recusal_declaration::table)
            .values((
                (recusal_declaration::member_id.eq(own.id), recusal_declaration::candidate_id.eq(subject.id)),
                (recusal_declaration::cadre_id.eq(subject.cadre_id), recusal_declaration::related.eq(answer.related)),
                recusal_declaration::relation.eq(answer.relation.map(Stored)),
                (recusal_declaration::note.eq(&answer.note), recusal_declaration::declared_at.eq(now)),
            ))
            .execute(tx.conn)?;
    }
    Ok(())
}

/// Signs the pledge for the actor.
pub(super) fn pledge(tx: &mut Tx<'_>, team: &Row) -> Outcome<()> {
    let (own, now) = (own(tx, team)?, tx.now());
    diesel::update(team_member::table.find(own.id))
        .set((team_member::pledged_at.eq(now), team_member::pledge_version.eq(VERSION)))
        .execute(tx.conn)?;
    Ok(())
}

/// The certificates of these people.
pub(super) fn certificates(tx: &mut Tx<'_>, people: &[Person]) -> Outcome<HashMap<Id, certificate::Held>> {
    let ids: Vec<_> = people.iter().map(|p| p.account_id).collect();
    certificate::of_accounts(tx, &ids)
}
