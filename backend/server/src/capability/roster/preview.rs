//! What a confirmation would do with each row: pure, once what is on record is known.

use std::collections::{BTreeMap, HashMap, HashSet};

use hezhen_domain::cadre::State;
use hezhen_domain::citizen_id::CitizenId;
use serde::{Deserialize, Serialize};
use validator::Validate;

use super::columns::{COLUMNS, set};
use super::sheet::Cell;
use super::view::{RosterAction, RosterError, RosterRow};
use crate::capability::cadre::{self, Cadre, CadreForm, Namesake};
use crate::db::Id;

/// A row that a confirmation writes.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub struct Write {
    /// Number in the file.
    pub row: u32,
    /// Whom to change, at which version; nobody to create.
    pub cadre: Option<(Id, i32)>,
    /// The record.
    pub form: CadreForm,
    /// The identity number, which a form does not carry out.
    pub id_card: Option<String>,
}

/// What is on record around the file.
#[derive(Default)]
pub struct OnRecord {
    /// Units that the actor may write in, by code and by name.
    pub units: HashMap<String, Vec<Id>>,
    /// Persons by number.
    pub numbers: HashMap<String, Id>,
    /// Persons by name.
    pub names: Vec<Namesake>,
    /// The records found by number.
    pub forms: HashMap<Id, (Cadre, CadreForm)>,
    /// Those that the actor keeps.
    pub kept: HashSet<Id>,
}

/// A new record without anything.
pub fn blank() -> Option<CadreForm> {
    serde_json::from_value(serde_json::json!({"name": "", "unit_id": Id::NOBODY})).ok()
}

/// Reads one row against the record. `seen` holds the persons of the rows above.
pub fn judge(
    number: u32,
    cells: &BTreeMap<&'static str, Cell>,
    known: &OnRecord,
    seen: &mut HashSet<String>,
) -> (RosterRow, Option<Write>) {
    let mut row = Judged::new(number, cells);
    let text = |name: &str| cells.get(name).and_then(|cell| cell.as_deref().ok());
    let number_of = text("id_card").and_then(|text| CitizenId::parse(text).ok());
    let on_record = number_of.as_ref().and_then(|n| known.numbers.get(n.modern().as_str())).copied();
    let found = on_record.and_then(|id| known.forms.get(&id));
    let mut form = match found.map(|(_, form)| form.clone()).or_else(blank) {
        Some(form) => form,
        None => return row.done(RosterAction::Error, None),
    };
    for (name, cell) in cells {
        match cell {
            Err(code) => row.error(name, code),
            Ok(text) => {
                if let Err(code) = set(&mut form, name, text) {
                    row.error(name, code);
                }
            }
        }
    }
    unit(&mut row, &mut form, text("unit_code"), text("unit_name"), known, found.is_some());
    if text("name").is_none() && !cells.contains_key("name") {
        row.error("name", "required");
    }
    let key = number_of
        .as_ref()
        .map_or_else(|| format!("{}|{:?}", form.name, form.birth), |n| n.modern().as_str().to_owned());
    if !seen.insert(key) {
        row.error(if number_of.is_some() { "id_card" } else { "name" }, "duplicate_in_file");
    }
    if let Err(problems) = form.validate() {
        for name in problems.errors().keys() {
            row.error(column_of(name), "length");
        }
    }
    if !row.errors.is_empty() {
        return row.done(RosterAction::Error, on_record);
    }
    match (on_record, found) {
        (Some(id), Some((cadre, before))) => update(row, id, cadre, before, form, text("name"), known),
        (Some(id), None) => row.conflict("id_card", "not_yours", Some(id)),
        (None, _) => {
            let same = |n: &&Namesake| {
                n.name == form.name && (n.birth == form.birth || n.birth.is_none() || form.birth.is_none())
            };
            if let Some(other) = known.names.iter().find(same) {
                return row.conflict("name", "namesake", Some(other.id));
            }
            let write = Write { row: number, cadre: None, id_card: form.id_card.take(), form };
            let (row, _) = row.done(RosterAction::Create, None);
            (row, Some(write))
        }
    }
}

fn update(
    row: Judged,
    id: Id,
    cadre: &Cadre,
    before: &CadreForm,
    mut form: CadreForm,
    name: Option<&str>,
    known: &OnRecord,
) -> (RosterRow, Option<Write>) {
    form.id_card = None;
    if !known.kept.contains(&id) {
        return row.conflict("id_card", "not_yours", Some(id));
    }
    if name.is_some_and(|name| name != before.name) {
        return row.conflict("name", "name_differs", Some(id));
    }
    if *before == form {
        return row.done(RosterAction::Unchanged, Some(id));
    }
    if cadre.state.0 == State::Locked {
        return row.conflict("", "cadre_locked", Some(id));
    }
    let locked = if cadre.state.0 == State::Draft { Vec::new() } else { cadre::locked_changes(before, &form) };
    if !locked.is_empty() {
        let mut row = row;
        for field in locked {
            let column = column_of(hezhen_domain::text::TextEnum::as_str(field));
            row.error(column, "R-CAD-3");
        }
        return row.done(RosterAction::Conflict, Some(id));
    }
    let write = Write { row: row.number, cadre: Some((id, cadre.version)), form, id_card: None };
    let (row, _) = row.done(RosterAction::Update, Some(id));
    (row, Some(write))
}

fn unit(
    row: &mut Judged,
    form: &mut CadreForm,
    code: Option<&str>,
    name: Option<&str>,
    known: &OnRecord,
    on_record: bool,
) {
    let (column, key) = match (code, name) {
        (Some(code), _) => ("unit_code", code),
        (None, Some(name)) => ("unit_name", name),
        (None, None) if on_record => return,
        (None, None) => return row.error("unit_code", "required"),
    };
    match known.units.get(key).map(Vec::as_slice) {
        Some([one]) => form.unit_id = *one,
        Some(_) => row.error(column, "unit_ambiguous"),
        None => row.error(column, "no_such_unit"),
    }
}

fn column_of(field: &str) -> &str {
    if field == "education" { "full_time_level" } else { field }
}

struct Judged {
    number: u32,
    values: BTreeMap<String, String>,
    errors: Vec<RosterError>,
}

impl Judged {
    fn new(number: u32, cells: &BTreeMap<&'static str, Cell>) -> Self {
        let shown = |name: &str, cell: &Cell| match cell {
            Ok(text) if name == "id_card" => hezhen_domain::citizen_id::mask(text),
            Ok(text) => text.clone(),
            Err(_) => String::new(),
        };
        let values = cells.iter().map(|(name, cell)| ((*name).to_owned(), shown(name, cell))).collect();
        Self { number, values, errors: Vec::new() }
    }

    fn error(&mut self, column: &str, code: &str) {
        let head = COLUMNS.iter().find(|c| c.name == column).map(|c| c.head).unwrap_or_default();
        self.errors.push(RosterError { column: column.to_owned(), head: head.to_owned(), code: code.to_owned() });
    }

    fn conflict(mut self, column: &str, code: &str, id: Option<Id>) -> (RosterRow, Option<Write>) {
        self.error(column, code);
        self.done(RosterAction::Conflict, id)
    }

    fn done(self, action: RosterAction, cadre_id: Option<Id>) -> (RosterRow, Option<Write>) {
        (RosterRow { row: self.number, action, cadre_id, errors: self.errors, values: self.values }, None)
    }
}
