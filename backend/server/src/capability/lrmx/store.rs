//! Exchange files against the register.

use std::collections::BTreeMap;

use hezhen_domain::cadre::{LockedField, State};
use hezhen_domain::citizen_id::{CitizenId, mask};
use hezhen_domain::lrmx::{LrmxPerson, LrmxRead, LrmxWarning};
use hezhen_domain::text::TextEnum;
use serde::{Deserialize, Serialize};
use serde_json::{Map, Value};

use super::mapping;
use super::view::{ConfirmLrmx, LrmxChoice, LrmxDifference, LrmxFoundBy, LrmxMatch, LrmxPreview};
use crate::capability::cadre::{self, Cadre, CadreForm, Staged};
use crate::db::{Id, Outcome, Tx};
use crate::http::checked;
use crate::journal::{self, Entry};
use crate::problem::{FieldError, Problem};

const KIND: &str = "lrmx";

/// The fields that a file fills, in the order of the form.
#[rustfmt::skip]
const FIELDS: &[&str] = &[
    "name", "sex", "birth", "ethnicity", "native_place", "birthplace", "party_join", "work_start", "health",
    "pro_title", "specialty", "title", "education", "resume", "family", "rewards_text", "annual_text",
];

#[derive(Serialize, Deserialize)]
pub(super) struct Waiting {
    person: LrmxPerson,
    warnings: Vec<Warned>,
}

/// A warning as it is kept.
#[derive(Serialize, Deserialize)]
struct Warned {
    code: hezhen_domain::lrmx::LrmxWarningCode,
    of: String,
}

pub(super) fn stage(tx: &mut Tx<'_>, read: LrmxRead) -> Outcome<LrmxPreview> {
    let warnings = read.warnings.into_iter().map(|w| Warned { code: w.code, of: w.of }).collect();
    let waiting = Waiting { person: read.person, warnings };
    let id = tx.new_id();
    cadre::stage(tx, KIND, id, &waiting)?;
    preview(tx, id, 1, &waiting)
}

pub(super) fn waiting(tx: &mut Tx<'_>, id: Id) -> Outcome<(Staged, Waiting)> {
    cadre::staged(tx, KIND, id)
}

pub(super) fn preview(tx: &mut Tx<'_>, id: Id, version: i32, waiting: &Waiting) -> Outcome<LrmxPreview> {
    let person = &waiting.person;
    let blank = mapping::blank(Id::NOBODY).ok_or_else(|| Problem::internal("a blank form"))?;
    let form = mapping::form(person, &blank);
    let photo = mapping::photo(person);
    let mut matches = Vec::new();
    for (cadre, found_by) in found(tx, &form)? {
        let before = cadre::form_of(tx, &cadre)?;
        let after = mapping::form(person, &before);
        let mut differences = differences(&cadre, &before, &after)?;
        let on_record = cadre::photo(tx, cadre.id)?;
        if photo.as_ref().is_some_and(|(_, bytes)| on_record.as_ref().is_none_or(|p| p.bytes != *bytes)) {
            let (register, file) = (Value::Bool(on_record.is_some()), Value::Bool(true));
            differences.push(LrmxDifference { field: "photo".into(), register, file, locked: false });
        }
        matches.push(LrmxMatch {
            cadre_id: cadre.id,
            name: cadre.name.clone(),
            unit_name: cadre.unit_name.clone(),
            title: cadre.title.clone(),
            id_card_mask: cadre.id_card_mask.clone(),
            found_by,
            differences,
        });
    }
    Ok(LrmxPreview {
        id,
        version,
        id_card_mask: form.id_card.as_deref().map(mask),
        errors: faults(&form),
        person: form,
        photo: photo.is_some(),
        warnings: waiting.warnings.iter().map(|w| LrmxWarning { code: w.code, of: w.of.clone() }).collect(),
        matches,
    })
}

fn found(tx: &mut Tx<'_>, form: &CadreForm) -> Outcome<Vec<(Cadre, LrmxFoundBy)>> {
    let number = form.id_card.as_deref().and_then(|text| CitizenId::parse(text).ok());
    let by_number = match &number {
        Some(number) => cadre::numbered(tx, std::slice::from_ref(number))?.into_values().next(),
        None => None,
    };
    let ids: Vec<(Id, LrmxFoundBy)> = match by_number {
        Some(id) => vec![(id, LrmxFoundBy::IdCard)],
        None => {
            let same = cadre::namesakes(tx, std::slice::from_ref(&form.name))?;
            let same = same.into_iter().filter(|n| n.birth.is_none() || form.birth.is_none() || n.birth == form.birth);
            same.take(20).map(|n| (n.id, LrmxFoundBy::NameAndBirth)).collect()
        }
    };
    let mut found = Vec::new();
    for (id, by) in ids {
        // Somebody of another office's units stays unseen; the number itself is still refused twice.
        if let Ok(cadre) = cadre::visible(tx, id) {
            found.push((cadre, by));
        }
    }
    Ok(found)
}

fn as_map(form: &CadreForm) -> Outcome<Map<String, Value>> {
    match serde_json::to_value(form).map_err(Problem::internal)? {
        Value::Object(map) => Ok(map),
        _ => Err(Problem::internal("a form is no object")),
    }
}

fn differences(cadre: &Cadre, before: &CadreForm, after: &CadreForm) -> Outcome<Vec<LrmxDifference>> {
    let (before, after) = (as_map(before)?, as_map(after)?);
    let value = |map: &Map<String, Value>, field: &str| map.get(field).cloned().unwrap_or(Value::Null);
    let differing = FIELDS.iter().filter(|field| before.get(**field) != after.get(**field));
    let locked = |field: &str| cadre.state.0 != State::Draft && LockedField::from_text(field).is_some();
    Ok(differing
        .map(|field| LrmxDifference {
            field: (*field).to_owned(),
            register: value(&before, field),
            file: value(&after, field),
            locked: locked(field),
        })
        .collect())
}

/// What keeps the file from being written, with the pointers of the register's form.
fn faults(form: &CadreForm) -> Vec<FieldError> {
    let shaped = judged(form).and_then(|form| cadre::shape(&form).map(drop));
    shaped.err().map(|problem| problem.errors().to_vec()).unwrap_or_default()
}

fn judged(form: &CadreForm) -> Outcome<CadreForm> {
    let mut map = as_map(form)?;
    if let Some(number) = &form.id_card {
        map.insert("id_card".into(), Value::String(number.clone()));
    }
    checked(Value::Object(map))
}

/// Writes the file: a new person, or the chosen fields of one on record.
pub(super) fn confirm(tx: &mut Tx<'_>, staged: &Staged, waiting: &Waiting, body: &ConfirmLrmx) -> Outcome<Id> {
    let person = &waiting.person;
    let (id, photo) = match body.cadre_id {
        None => (register(tx, person, body.unit_id)?, true),
        Some(id) => update(tx, person, id, &body.choices)?,
    };
    cadre::put_lrmx(tx, id, mapping::rest(person))?;
    if let Some((mime, bytes)) = mapping::photo(person).filter(|_| photo) {
        cadre::put_photo(tx, id, mime, bytes)?;
    }
    cadre::finish(tx, staged)?;
    Ok(id)
}

fn register(tx: &mut Tx<'_>, person: &LrmxPerson, unit_id: Option<Id>) -> Outcome<Id> {
    let unit_id = unit_id.ok_or_else(|| Problem::field("/unit_id", "required"))?;
    let blank = mapping::blank(unit_id).ok_or_else(|| Problem::internal("a blank form"))?;
    let form = judged(&mapping::form(person, &blank)).map_err(|problem| problem.below("/person"))?;
    let made = cadre::create(tx, &form)?;
    let entry = Entry::new("cadre", made.id, "create").summary(format!("任免审批表导入：登记干部{}", made.name));
    journal::record(tx, entry.after(&form))?;
    Ok(made.id)
}

fn update(tx: &mut Tx<'_>, person: &LrmxPerson, id: Id, choices: &BTreeMap<String, LrmxChoice>) -> Outcome<(Id, bool)> {
    let old = cadre::visible(tx, id).map_err(|_| Problem::field("/cadre_id", "no_such_cadre"))?;
    cadre::keep(tx, &old)?;
    let before = cadre::form_of(tx, &old)?;
    let file = mapping::form(person, &before);
    let (mut map, from_file) = (as_map(&before)?, as_map(&file)?);
    for difference in differences(&old, &before, &file)? {
        let field = difference.field;
        match choices.get(&field) {
            None => return Err(Problem::field(format!("/choices/{field}"), "required")),
            Some(LrmxChoice::Register) => {}
            Some(LrmxChoice::File) => {
                drop(map.insert(field.clone(), from_file.get(&field).cloned().unwrap_or(Value::Null)))
            }
        }
    }
    if let Some(number) = file.id_card.filter(|_| old.id_card.is_none()) {
        map.insert("id_card".into(), Value::String(number));
    }
    let form: CadreForm = checked(Value::Object(map)).map_err(|problem| problem.below("/person"))?;
    let photo = choices.get("photo") == Some(&LrmxChoice::File);
    let (new, _) = cadre::apply(tx, &old, &form)?;
    let entry = Entry::new("cadre", id, "edit").summary(format!("任免审批表导入：更新{}的登记信息", new.name));
    journal::record(tx, entry.before(&before).after(&form))?;
    Ok((id, photo))
}

/// The file of a record.
pub(super) fn export(tx: &mut Tx<'_>, row: &Cadre) -> Outcome<LrmxPerson> {
    let form = cadre::form_of(tx, row)?;
    let rest = cadre::content(tx, row.id)?.lrmx_rest.map(|rest| rest.0);
    let number = cadre::id_card(tx, row);
    let photo = cadre::photo(tx, row.id)?;
    Ok(mapping::person(&form, rest, number.as_ref(), photo.as_ref().map(|p| p.bytes.as_slice()), tx.today()))
}
