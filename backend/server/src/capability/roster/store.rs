//! Rosters against the register: the preview that waits, and the confirmation that writes.

use std::collections::{HashMap, HashSet};

use diesel::prelude::*;
use hezhen_domain::cadre::{STEPS, State};
use hezhen_domain::citizen_id::CitizenId;
use hezhen_domain::machine;
use hezhen_domain::role::Role;
use serde::{Deserialize, Serialize};

use super::preview::{OnRecord, Write, judge};
use super::sheet::Sheet;
use super::view::{RosterAction, RosterPreview, RosterTotals};
use crate::capability::cadre::{self, Cadre, CadreForm, CadreQuery, Staged};
use crate::db::{Id, Outcome, Tx};
use crate::journal::{self, Entry};
use crate::problem::Problem;
use crate::schema::unit;

const KIND: &str = "roster";

/// What waits: what was shown, and what a confirmation writes.
#[derive(Serialize, Deserialize)]
pub(super) struct Waiting {
    pub preview: RosterPreview,
    writes: Vec<Write>,
}

pub(super) fn preview(tx: &mut Tx<'_>, sheet: &Sheet) -> Outcome<RosterPreview> {
    let known = on_record(tx, sheet)?;
    let (mut rows, mut writes, mut totals) = (Vec::new(), Vec::new(), RosterTotals::default());
    let mut seen = HashSet::new();
    for (number, cells) in &sheet.rows {
        let (row, write) = judge(*number, cells, &known, &mut seen);
        *match row.action {
            RosterAction::Create => &mut totals.create,
            RosterAction::Update => &mut totals.update,
            RosterAction::Unchanged => &mut totals.unchanged,
            RosterAction::Conflict => &mut totals.conflict,
            RosterAction::Error => &mut totals.error,
        } += 1;
        rows.push(row);
        writes.extend(write);
    }
    let id = tx.new_id();
    let preview = RosterPreview { id, version: 1, unknown_columns: sheet.unknown.clone(), totals, rows };
    let waiting = Waiting { preview, writes };
    cadre::stage(tx, KIND, id, &waiting)?;
    Ok(waiting.preview)
}

fn on_record(tx: &mut Tx<'_>, sheet: &Sheet) -> Outcome<OnRecord> {
    let text = |name: &str| -> Vec<String> {
        sheet.rows.iter().filter_map(|(_, cells)| cells.get(name)?.as_ref().ok().cloned()).collect()
    };
    let numbers: Vec<CitizenId> = text("id_card").iter().filter_map(|n| CitizenId::parse(n).ok()).collect();
    let numbers = cadre::numbered(tx, &numbers)?;
    let names = cadre::namesakes(tx, &text("name"))?;
    let ids: Vec<Id> = numbers.values().copied().collect();
    let forms = cadre::forms(tx, &ids)?;
    let keeps = |row: &Cadre| machine::ask(STEPS, hezhen_domain::cadre::Action::Verify, &row.standing(tx)).is_ok();
    let kept = forms.iter().filter(|(_, (row, _))| keeps(row)).map(|(id, _)| *id).collect();
    let rows: Vec<(Id, String, String, String)> = unit::table
        .filter(unit::state.eq("active"))
        .select((unit::id, unit::code, unit::name, unit::path))
        .load(tx.conn)?;
    let mut units: HashMap<String, Vec<Id>> = HashMap::new();
    for (id, code, name, path) in rows {
        if tx.actor().holds(Role::OrgStaff, &path) {
            if code != name {
                units.entry(code).or_default().push(id);
            }
            units.entry(name).or_default().push(id);
        }
    }
    Ok(OnRecord { units, numbers, names, forms, kept })
}

pub(super) fn waiting(tx: &mut Tx<'_>, id: Id) -> Outcome<(Staged, Waiting)> {
    cadre::staged(tx, KIND, id)
}

/// Writes every row that can be written, all or none.
pub(super) fn confirm(tx: &mut Tx<'_>, staged: &Staged, waiting: Waiting, leave_out: bool) -> Outcome<RosterTotals> {
    let totals = waiting.preview.totals;
    if !leave_out && totals.conflict + totals.error > 0 {
        return Err(Problem::conflict("rows_left"));
    }
    for write in waiting.writes {
        let Write { row, cadre, mut form, id_card } = write;
        form.id_card = id_card;
        write_row(tx, cadre, &form).map_err(|problem| problem.below(&format!("/rows/{row}")))?;
    }
    cadre::finish(tx, staged)?;
    let summary = format!("确认花名册导入：新增{}人，更新{}人", totals.create, totals.update);
    journal::record(tx, Entry::new("cadre_import", staged.id, "confirm").summary(summary).after(&totals))?;
    Ok(totals)
}

fn write_row(tx: &mut Tx<'_>, target: Option<(Id, i32)>, form: &CadreForm) -> Outcome<()> {
    let entry = match target {
        None => {
            let made = cadre::create(tx, form)?;
            Entry::new("cadre", made.id, "create").summary(format!("花名册导入：登记干部{}", made.name))
        }
        Some((id, version)) => {
            let old = cadre::by_id(tx, id)?;
            if old.version != version || old.state.0 == State::Locked {
                return Err(Problem::conflict("record_moved"));
            }
            let before = cadre::form_of(tx, &old)?;
            let (new, _) = cadre::apply(tx, &old, form)?;
            Entry::new("cadre", id, "edit").summary(format!("花名册导入：更新{}的登记信息", new.name)).before(&before)
        }
    };
    journal::record(tx, entry.after(form))
}

/// A line of the roster that goes out: the record, its form, its unit's code.
pub(super) type Line = (Cadre, CadreForm, String);

pub(super) fn lines(tx: &mut Tx<'_>, query: &CadreQuery, most: usize) -> Outcome<Vec<Line>> {
    let rows = cadre::register(tx, query, most)?;
    if rows.len() > most {
        return Err(Problem::field("", "roster_too_many_rows").params(serde_json::json!({"max": most})));
    }
    let ids: Vec<Id> = rows.iter().map(|row| row.id).collect();
    let mut forms = cadre::forms(tx, &ids)?;
    let codes: HashMap<Id, String> = unit::table.select((unit::id, unit::code)).load(tx.conn)?.into_iter().collect();
    let line = |row: Cadre| {
        let (_, form) = forms.remove(&row.id)?;
        let code = codes.get(&row.unit_id).cloned().unwrap_or_default();
        Some((row, form, code))
    };
    Ok(rows.into_iter().filter_map(line).collect())
}
