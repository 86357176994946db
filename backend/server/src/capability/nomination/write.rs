//! Changes of nominations. The only writer of a nomination's state is [`advance`].

use diesel::prelude::*;
use hezhen_domain::machine::Taken;
use hezhen_domain::nomination::{Action, Method, NOMINATORS, Source, State};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Kind, State as Stage};

use super::form::{NominationForm, QualificationForm};
use super::store::Row;
use crate::capability::selection_case::Case;
use crate::capability::{attachment, cadre, candidate, gate_override};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::nomination;

/// Refuses a form that does not fit its source or method.
fn checked(tx: &mut Tx<'_>, case: &Case, form: &NominationForm) -> Outcome<()> {
    cadre::must_exist(tx, form.cadre_id, "/cadre_id")?;
    for (i, nominator) in form.nominators.iter().enumerate() {
        if let Some(id) = nominator.cadre_id {
            cadre::must_exist(tx, id, &format!("/nominators/{i}/cadre_id"))?;
        }
    }
    for (i, id) in form.attachments.iter().enumerate() {
        attachment::must_exist(tx, *id, &format!("/attachments/{i}"))?;
    }
    if form.method == Method::Secret && !form.nominators.is_empty() {
        return Err(Problem::field("/nominators", "secret"));
    }
    let own = tx.actor().cadre_id();
    if form.source == Source::Own {
        if !matches!(case.kind.0, Kind::OpenSelection | Kind::Competitive) {
            return Err(Problem::field("/source", "no_own_application"));
        }
        if own != Some(form.cadre_id) && !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
            return Err(Problem::field("/cadre_id", "not_oneself"));
        }
        return Ok(());
    }
    if own == Some(form.cadre_id) {
        return Err(Problem::field("/cadre_id", "oneself"));
    }
    let offices: Vec<Role> = NOMINATORS.iter().copied().filter(|r| *r != Role::CadreSelf).collect();
    if tx.actor().has_any(&offices) { Ok(()) } else { Err(Problem::field("/source", "own_application_only")) }
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &NominationForm) -> Outcome<Row> {
    checked(tx, case, form)?;
    case.in_stage(&[Stage::Recommending])?;
    let (id, now, actor) = (tx.new_id(), tx.now(), tx.actor().clone());
    diesel::insert_into(nomination::table)
        .values((
            (nomination::id.eq(id), nomination::version.eq(1), nomination::case_id.eq(case.id)),
            (nomination::post_id.eq(form.post_id), nomination::cadre_id.eq(form.cadre_id)),
            (nomination::source.eq(Stored(form.source)), nomination::method.eq(Stored(form.method))),
            (nomination::nominators.eq(JsonText(form.nominators.clone())), nomination::reason.eq(&form.reason)),
            (
                nomination::attachments.eq(JsonText(form.attachments.clone())),
                nomination::state.eq(Stored(State::Draft)),
            ),
            (nomination::stated.eq(JsonText(QualificationForm::default())), nomination::created_at.eq(now)),
            (nomination::creator_id.eq(actor.id()), nomination::creator_name.eq(actor.name())),
        ))
        .execute(tx.conn)?;
    attachment::adopt(tx, &form.attachments, "nomination", id, case.id)?;
    Ok(nomination::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

pub(super) fn edit(tx: &mut Tx<'_>, case: &Case, row: &Row, form: &NominationForm) -> Outcome<()> {
    checked(tx, case, form)?;
    if form.case_id != row.case_id {
        return Err(Problem::field("/case_id", "fixed"));
    }
    if row.state.0 != State::Draft {
        return Err(Problem::new(ProblemKind::WrongState).code("nomination_submitted"));
    }
    let one = nomination::table.find(row.id).filter(nomination::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (nomination::version.eq(row.version + 1), nomination::post_id.eq(form.post_id)),
            (nomination::cadre_id.eq(form.cadre_id), nomination::source.eq(Stored(form.source))),
            (nomination::method.eq(Stored(form.method)), nomination::reason.eq(&form.reason)),
            nomination::nominators.eq(JsonText(form.nominators.clone())),
            nomination::attachments.eq(JsonText(form.attachments.clone())),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    attachment::adopt(tx, &form.attachments, "nomination", row.id, case.id)
}

/// Stores what is stated; an exception asked for on other figures does not count any more.
pub(super) fn state_qualification(tx: &mut Tx<'_>, case: &Case, row: &Row, form: &QualificationForm) -> Outcome<()> {
    if row.state.0 != State::Submitted {
        return Err(Problem::new(ProblemKind::WrongState).code("nomination_not_submitted"));
    }
    let states = form.grassroots_months.is_some() || form.lower_post_months.is_some();
    if states && form.note.trim().is_empty() {
        return Err(Problem::field("/note", "required"));
    }
    let one = nomination::table.find(row.id).filter(nomination::version.eq(row.version));
    let changed = diesel::update(one)
        .set((nomination::version.eq(row.version + 1), nomination::stated.eq(JsonText(form.clone()))))
        .execute(tx.conn)?;
    tx.won(changed)?;
    gate_override::lapse(tx, case, row.id)
}

/// The only writer of a nomination's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    case: &Case,
    row: &Row,
    step: &Taken<State, Action>,
    reason: Option<&str>,
) -> Outcome<()> {
    let one = nomination::table.find(row.id).filter(nomination::version.eq(row.version));
    let changed = diesel::update(one)
        .set((nomination::state.eq(Stored(step.to())), nomination::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (now, actor) = (tx.now(), tx.actor().clone());
    let one = nomination::table.find(row.id);
    match step.action() {
        Action::Submit => {
            diesel::update(one).set(nomination::submitted_at.eq(now)).execute(tx.conn)?;
        }
        Action::Qualify | Action::Reject => {
            let by = (nomination::qualifier_id.eq(actor.id()), nomination::qualifier_name.eq(actor.name()));
            diesel::update(one)
                .set((by, nomination::qualified_at.eq(now), nomination::state_reason.eq(reason)))
                .execute(tx.conn)?;
        }
        Action::Admit => {
            let candidate_id = candidate::admit(tx, case, row.post_id, row.cadre_id, row.id)?;
            diesel::update(one).set(nomination::candidate_id.eq(candidate_id)).execute(tx.conn)?;
        }
        Action::Withdraw => {
            diesel::update(one).set(nomination::state_reason.eq(reason)).execute(tx.conn)?;
            if let Some(candidate_id) = row.candidate_id {
                leave(tx, candidate_id, row.id, reason)?;
            }
        }
        Action::Select | Action::PassOver | Action::Reopen => {}
    }
    Ok(())
}

/// The candidate steps back too, unless another nomination holds.
fn leave(tx: &mut Tx<'_>, candidate_id: Id, nomination_id: Id, reason: Option<&str>) -> Outcome<()> {
    let other: Option<Id> = nomination::table
        .filter(nomination::candidate_id.eq(candidate_id).and(nomination::id.ne(nomination_id)))
        .filter(nomination::state.eq(Stored(State::InPool)))
        .select(nomination::id)
        .first(tx.conn)
        .optional()?;
    if other.is_none() {
        candidate::step_back(tx, candidate_id, reason)?;
    }
    Ok(())
}
