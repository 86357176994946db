//! What waits for a person in the teams: to declare, to sign the pledge, the next step of the inspection, a signature.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use hezhen_domain::inspection::State;
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::team::State as TeamState;

use crate::capability::task::{Group, Task};
use crate::capability::team;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::schema::{
    inspection, inspection_report as report, report_signature as signature, selection_case as cases, team as teams,
    team_member as member, unit as units,
};

/// A team that the actor is in, with its case.
#[derive(Queryable, Selectable)]
#[diesel(table_name = member)]
struct Own {
    id: Id,
    team_id: Id,
    is_lead: bool,
    joined_at: Ts,
    pledged_at: Option<Ts>,
    #[diesel(select_expression = teams::state)]
    team: Stored<TeamState>,
    #[diesel(select_expression = cases::id)]
    case_id: Id,
    #[diesel(select_expression = cases::title)]
    title: String,
    #[diesel(select_expression = cases::number)]
    number: String,
    #[diesel(select_expression = units::name)]
    unit: String,
}

/// The teams of the actor whose cases are before or in their inspection.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let mine: Vec<Own> = member::table
        .inner_join(teams::table.inner_join(cases::table.inner_join(units::table)))
        .filter(member::account_id.eq(tx.actor().id()).and(member::left_at.is_null()))
        .filter(
            cases::state.eq_any([Stage::Shortlisted, Stage::Inspecting].map(Stored)).and(cases::suspended.is_null()),
        )
        .filter(teams::state.ne(Stored(TeamState::Dissolved)))
        .order(member::joined_at)
        .limit(200)
        .select(Own::as_select())
        .load(tx.conn)?;
    let ids: Vec<Id> = mine.iter().map(|own| own.id).collect();
    let undeclared = team::undeclared(tx, &ids)?;
    let of_cases: Vec<Id> = mine.iter().map(|own| own.case_id).collect();
    let rows: Vec<(Id, Id, Stored<State>, Ts)> = inspection::table
        .filter(inspection::case_id.eq_any(of_cases))
        .order(inspection::id)
        .select((inspection::case_id, inspection::id, inspection::state, inspection::created_at))
        .load(tx.conn)?;
    // The newest of a case is the one that counts.
    let inspections: HashMap<Id, (Id, State, Ts)> =
        rows.into_iter().map(|(case, id, state, since)| (case, (id, state.0, since))).collect();
    let unsigned = unsigned(tx, &inspections.values().map(|i| i.0).collect::<Vec<_>>())?;
    let task = |own: Own| {
        let (object, object_id, action, since) = if undeclared.contains(&own.id) {
            ("team", own.team_id, "declare", own.joined_at)
        } else if own.team.0 == TeamState::Confirmed && own.pledged_at.is_none() {
            ("team", own.team_id, "pledge", own.joined_at)
        } else {
            let (id, state, since) = *inspections.get(&own.case_id)?;
            ("inspection", id, step(state, own.is_lead, unsigned.contains(&id))?, since)
        };
        Some(Task {
            group: Group::Todo,
            object,
            object_id,
            case_id: Some(own.case_id),
            title: own.title,
            subtitle: format!("{} · {}", own.number, own.unit),
            part: None,
            action,
            since,
            due: None,
            days_left: None,
        })
    };
    Ok(mine.into_iter().filter_map(task).collect())
}

/// What a member, or the lead, does in this state; the lead signs like everybody before going on.
fn step(state: State, lead: bool, unsigned: bool) -> Option<&'static str> {
    match state {
        State::NoticePublished if lead => Some("start"),
        State::InProgress => Some("work"),
        State::EvidenceClosed | State::Returned if lead => Some("draft"),
        State::Drafting | State::UnitFeedback if unsigned => Some("sign"),
        State::Drafting if lead => Some("feedback"),
        State::UnitFeedback if lead => Some("report"),
        _ => None,
    }
}

/// The inspections of which the actor has not signed the newest revision of a report.
fn unsigned(tx: &mut Tx<'_>, inspections: &[Id]) -> Outcome<HashSet<Id>> {
    let rows: Vec<(Id, Id, Id)> = report::table
        .filter(report::inspection_id.eq_any(inspections))
        .order(report::revision)
        .select((report::inspection_id, report::candidate_id, report::id))
        .load(tx.conn)?;
    let newest: HashMap<(Id, Id), Id> = rows.into_iter().map(|(of, about, id)| ((of, about), id)).collect();
    let ids: Vec<Id> = newest.values().copied().collect();
    let me = signature::account_id.eq(tx.actor().id());
    let signed: HashSet<Id> = signature::table
        .filter(signature::report_id.eq_any(ids).and(me))
        .select(signature::report_id)
        .load(tx.conn)?
        .into_iter()
        .collect();
    Ok(newest.into_iter().filter(|(_, id)| !signed.contains(id)).map(|((of, _), _)| of).collect())
}
