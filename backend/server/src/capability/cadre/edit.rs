//! Writing records: new ones, edits, and what an exchange file leaves.

use diesel::prelude::*;
use hezhen_domain::cadre::{LockedField, R_CAD_2, R_CAD_3, R_CAD_4, State};
use hezhen_domain::citizen_id::CitizenId;
use hezhen_domain::codes::RANK;
use hezhen_domain::lrmx::LrmxPerson;
use hezhen_domain::machine::{self, Broken, Terms};
use hezhen_domain::role::Role;

use super::spell::{initials, spell};
use super::store::{Cadre, Content, ID_CARD, Row, by_id, facts, form_of, id_card};
use super::view::CadreForm;
use crate::capability::{parameter, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{FieldError, Problem, ProblemKind};
use crate::schema::{cadre, cadre_record};

/// A form that no rule refuses by its shape: the identity number (R-CAD-1), relatives (R-CAD-4), the rank's code.
///
/// # Errors
/// `invalid` with a pointer, and the rule's id as its code.
pub fn shape(form: &CadreForm) -> Outcome<Option<CitizenId>> {
    for (i, relative) in form.family.iter().enumerate() {
        for (cell, text) in [("relation", &relative.relation), ("name", &relative.name)] {
            if text.trim().is_empty() {
                return Err(Problem::field(format!("/family/{i}/{cell}"), "required").code(R_CAD_4.id));
            }
        }
    }
    if form.name.trim().is_empty() {
        return Err(Problem::field("/name", "required"));
    }
    if !form.rank.is_empty() && RANK.by_code(&form.rank).is_none() {
        return Err(Problem::field("/rank", "not_a_choice"));
    }
    let number = form.id_card.as_deref().map(str::trim).filter(|text| !text.is_empty());
    number.map(CitizenId::parse).transpose().map_err(|fault| Problem::field("/id_card", fault.code()).code("R-CAD-1"))
}

/// Puts a new person into the register as a draft.
///
/// # Errors
/// `invalid`, `not-permitted` outside the actor's units; R-CAD-1 when the number is there already.
pub fn create(tx: &mut Tx<'_>, form: &CadreForm) -> Outcome<Cadre> {
    let number = shape(form)?;
    in_scope(tx, form.unit_id)?;
    let id = tx.new_id();
    let row = row(tx, id, 1, State::Draft, form, number);
    diesel::insert_into(cadre::table).values(&row).execute(tx.conn).map_err(|e| taken(e.into()))?;
    diesel::insert_into(cadre_record::table).values(&content(id, form, None)).execute(tx.conn)?;
    by_id(tx, id)
}

/// Changes a record as an edit does: fields that the file proves only while it is a draft (R-CAD-3).
///
/// # Errors
/// `invalid`, `not-permitted`, `wrong-state` while a case locks it, `rule-broken` R-CAD-3, `stale`.
pub fn apply(tx: &mut Tx<'_>, old: &Cadre, form: &CadreForm) -> Outcome<(Cadre, Vec<Broken>)> {
    if old.state.0 == State::Locked {
        return Err(Problem::new(ProblemKind::WrongState).code("cadre_locked"));
    }
    let number = shape(form)?.or_else(|| id_card(tx, old));
    let before = form_of(tx, old)?;
    let mut facts = facts(tx, form, number.clone());
    if old.state.0 != State::Draft {
        facts.locked_changes = locked_changes(&before, form);
    }
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let warnings = machine::uphold(&[&R_CAD_3, &R_CAD_4, &R_CAD_2], &facts, &terms)?;
    put(tx, old, form, number)?;
    Ok((by_id(tx, old.id)?, warnings))
}

/// Writes a form over a record; what asked before decides whether it may.
///
/// # Errors
/// `not-permitted` for a unit outside the actor's scope, R-CAD-1, `stale`.
pub fn put(tx: &mut Tx<'_>, old: &Cadre, form: &CadreForm, number: Option<CitizenId>) -> Outcome<()> {
    if form.unit_id != old.unit_id {
        in_scope(tx, form.unit_id)?;
    }
    write(tx, old, form, number)
}

/// The same, by a document that needs nobody's scope.
pub(super) fn write(tx: &mut Tx<'_>, old: &Cadre, form: &CadreForm, number: Option<CitizenId>) -> Outcome<()> {
    let row = row(tx, old.id, old.version + 1, old.state.0, form, number);
    let one = cadre::table.filter(cadre::id.eq(old.id).and(cadre::version.eq(old.version)));
    let changed = diesel::update(one).set(&row).execute(tx.conn).map_err(|e| taken(e.into()))?;
    tx.won(changed)?;
    let kept = super::store::content(tx, old.id)?.lrmx_rest;
    let lists = content(old.id, form, kept);
    diesel::update(cadre_record::table.filter(cadre_record::cadre_id.eq(old.id))).set(&lists).execute(tx.conn)?;
    Ok(())
}

/// Keeps what an exchange file said beyond the register, so that its export loses nothing.
///
/// # Errors
/// Those of the database.
pub fn put_lrmx(tx: &mut Tx<'_>, id: Id, rest: LrmxPerson) -> Outcome<()> {
    diesel::update(cadre_record::table.filter(cadre_record::cadre_id.eq(id)))
        .set(cadre_record::lrmx_rest.eq(Some(JsonText(rest))))
        .execute(tx.conn)?;
    Ok(())
}

/// The locked fields in which two forms differ.
pub fn locked_changes(before: &CadreForm, after: &CadreForm) -> Vec<LockedField> {
    let differ = [
        (before.birth != after.birth, LockedField::Birth),
        (before.party_join != after.party_join, LockedField::PartyJoin),
        (before.work_start != after.work_start, LockedField::WorkStart),
        (before.education != after.education, LockedField::Education),
    ];
    differ.into_iter().filter_map(|(differs, field)| differs.then_some(field)).collect()
}

fn in_scope(tx: &mut Tx<'_>, unit_id: Id) -> Outcome<()> {
    let place = unit::by_id(tx, unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &place, &[Role::OrgStaff])
}

fn row(tx: &Tx<'_>, id: Id, version: i32, state: State, form: &CadreForm, number: Option<CitizenId>) -> Row {
    let form = form.clone();
    let sealed = number.as_ref().map(|n| ID_CARD.seal(tx.keys(), id, n.as_str().as_bytes()));
    let name = form.name.trim().to_owned();
    Row {
        id,
        version,
        state: Stored(state),
        personnel_no: form.personnel_no.filter(|no| !no.is_empty()),
        pinyin: spell(&name),
        initials: initials(&name),
        name,
        sex: form.sex.map(Stored),
        birth: form.birth.map(|m| m.to_string()),
        ethnicity: form.ethnicity,
        native_place: form.native_place,
        birthplace: form.birthplace,
        party_join: form.party_join,
        work_start: form.work_start.map(|m| m.to_string()),
        health: form.health,
        pro_title: form.pro_title,
        specialty: form.specialty,
        id_card: sealed,
        id_card_index: number.as_ref().map(|n| tx.keys().blind(n.modern().as_str())),
        id_card_mask: number.as_ref().map(CitizenId::mask),
        rank: form.rank,
        rank_since: form.rank_since.map(|m| m.to_string()),
        post_since: form.post_since.map(|m| m.to_string()),
        title: form.title,
        unit_id: form.unit_id,
        manage_level: form.manage_level,
        status: Stored(form.status),
        tags: JsonText(form.tags),
    }
}

fn content(cadre_id: Id, form: &CadreForm, kept: Option<JsonText<LrmxPerson>>) -> Content {
    let form = form.clone();
    Content {
        cadre_id,
        education: JsonText(form.education),
        resume: JsonText(form.resume),
        family: JsonText(form.family),
        rewards: JsonText(form.rewards),
        rewards_text: form.rewards_text,
        sanctions: JsonText(form.sanctions),
        annual_results: JsonText(form.annual_results),
        annual_text: form.annual_text,
        lrmx_rest: kept,
    }
}

/// R-CAD-1: a number is there once; so is a personnel number.
fn taken(problem: Problem) -> Problem {
    if problem.kind() != ProblemKind::Conflict {
        return problem;
    }
    if problem.cause_text().is_some_and(|cause| cause.contains("personnel_no")) {
        return Problem::field("/personnel_no", "taken");
    }
    let error = FieldError { pointer: "/id_card".into(), code: "taken".into(), params: None };
    Problem::fields(vec![error]).code("R-CAD-1")
}
