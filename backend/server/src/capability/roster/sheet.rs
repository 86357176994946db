//! Reading the first sheet of an `.xlsx` cell by cell. Formulas count by their value; a sheet with merged cells, with too
//! many rows or larger than any roster when unpacked is refused before it takes memory.

use std::collections::BTreeMap;
use std::io::{Cursor, Read};

use calamine::{DataRef, Reader, Xlsx};
use serde_json::json;

use super::columns::{Column, by_head};
use crate::db::Outcome;
use crate::problem::Problem;

/// The most rows of one file.
pub const MOST_ROWS: usize = 20_000;
/// The most bytes of one file, unpacked.
const MOST_BYTES: u64 = 200 << 20;
/// The heads stand in one of the first rows: a title may stand above.
const HEAD_ROWS: u32 = 5;

/// What was in the file.
#[derive(Debug, Default)]
pub struct Sheet {
    /// Rows with their number in the file, from 1; cells by column.
    pub rows: Vec<(u32, BTreeMap<&'static str, Cell>)>,
    /// Heads that no column has.
    pub unknown: Vec<String>,
}

/// A cell as text, or why it is none.
pub type Cell = Result<String, &'static str>;

fn refused(code: &str) -> Problem {
    Problem::field("", code)
}

/// Reads the file.
///
/// # Errors
/// `invalid` with a code: not a workbook, merged cells, no column 姓名, a column twice, too many rows, too large.
pub fn read(bytes: &[u8]) -> Outcome<Sheet> {
    measure(bytes)?;
    let mut book: Xlsx<_> = Xlsx::new(Cursor::new(bytes)).map_err(|_| refused("roster_not_xlsx"))?;
    let name = book.sheet_names().first().cloned().ok_or_else(|| refused("roster_empty"))?;
    let merged = book.merge_cells_by_sheet_name(&name).map_err(|_| refused("roster_not_xlsx"))?;
    if let Some(first) = merged.first() {
        return Err(refused("roster_merged_cells").params(json!({"of": place(first.start, first.end)})));
    }
    let mut cells = book.worksheet_cells_reader(&name).map_err(|_| refused("roster_not_xlsx"))?;
    let mut top: BTreeMap<u32, Vec<(u32, Cell)>> = BTreeMap::new();
    let mut heads: Option<(u32, BTreeMap<u32, &'static Column>)> = None;
    let mut sheet = Sheet::default();
    while let Some(cell) = cells.next_cell().map_err(|_| refused("roster_not_xlsx"))? {
        let ((row, column), value) = (cell.get_position(), text(cell.get_value()));
        let Some(value) = value else { continue };
        if heads.is_none() && row > HEAD_ROWS {
            heads = Some(find_heads(&mut top, &mut sheet)?);
        }
        match &heads {
            None => top.entry(row).or_default().push((column, value)),
            Some((_, columns)) => put(&mut sheet, columns, row, column, value)?,
        }
    }
    let (head_row, columns) = match heads {
        Some(found) => found,
        None => find_heads(&mut top, &mut sheet)?,
    };
    // Rows between the heads and the point where the heads were found.
    let mut early = Sheet::default();
    for (row, cells) in top.into_iter().filter(|(row, _)| *row > head_row) {
        for (column, value) in cells {
            put(&mut early, &columns, row, column, value)?;
        }
    }
    early.rows.append(&mut sheet.rows);
    sheet.rows = early.rows;
    if sheet.rows.is_empty() {
        return Err(refused("roster_empty"));
    }
    if sheet.rows.len() > MOST_ROWS {
        return Err(too_many());
    }
    Ok(sheet)
}

fn too_many() -> Problem {
    refused("roster_too_many_rows").params(json!({"max": MOST_ROWS}))
}

fn measure(bytes: &[u8]) -> Outcome<()> {
    let mut archive = zip::ZipArchive::new(Cursor::new(bytes)).map_err(|_| refused("roster_not_xlsx"))?;
    let mut total = 0;
    for i in 0..archive.len() {
        let entry = archive.by_index(i).map_err(|_| refused("roster_not_xlsx"))?;
        // What the archive says of its sizes is not believed.
        total +=
            std::io::copy(&mut entry.take(MOST_BYTES), &mut std::io::sink()).map_err(|_| refused("roster_not_xlsx"))?;
        if total >= MOST_BYTES {
            return Err(refused("roster_too_large").params(json!({"max": MOST_BYTES})));
        }
    }
    Ok(())
}

type Heads = (u32, BTreeMap<u32, &'static Column>);

fn find_heads(top: &mut BTreeMap<u32, Vec<(u32, Cell)>>, sheet: &mut Sheet) -> Outcome<Heads> {
    let is_name = |cell: &Cell| cell.as_deref().ok().and_then(by_head).is_some_and(|column| column.name == "name");
    let row = top.iter().find(|(_, cells)| cells.iter().any(|(_, cell)| is_name(cell))).map(|(row, _)| *row);
    let row = row.ok_or_else(|| refused("roster_no_name_column"))?;
    let mut columns: BTreeMap<u32, &'static Column> = BTreeMap::new();
    for (at, cell) in top.remove(&row).unwrap_or_default() {
        let head = cell.unwrap_or_default();
        match by_head(&head) {
            Some(column) if columns.values().any(|c| c.name == column.name) => {
                return Err(refused("roster_column_twice").params(json!({"of": column.head})));
            }
            Some(column) => drop(columns.insert(at, column)),
            None if head == "序号" => {}
            None => sheet.unknown.push(head),
        }
    }
    Ok((row, columns))
}

fn put(sheet: &mut Sheet, columns: &BTreeMap<u32, &'static Column>, row: u32, column: u32, value: Cell) -> Outcome<()> {
    let Some(column) = columns.get(&column) else { return Ok(()) };
    let number = row + 1;
    if sheet.rows.last().is_none_or(|(last, _)| *last != number) {
        if sheet.rows.len() == MOST_ROWS {
            return Err(too_many());
        }
        sheet.rows.push((number, BTreeMap::new()));
    }
    let value = match (column.name, value) {
        // Fifteen digits are all that a number in a sheet can hold.
        ("id_card", Ok(text)) if text.contains(NUMBER) => Err("id_as_number"),
        (_, Ok(text)) => Ok(text.replace(NUMBER, "")),
        (_, fault) => fault,
    };
    if let Some((_, cells)) = sheet.rows.last_mut() {
        cells.insert(column.name, value);
    }
    Ok(())
}

/// Marks a text that was a number, until its column is known.
const NUMBER: char = '\u{E000}';

fn text(value: &DataRef<'_>) -> Option<Cell> {
    let plain = |text: &str| {
        let text = text.trim();
        if text.chars().any(|c| c.is_control() && c != '\n') {
            Some(Err("control_character"))
        } else {
            (!text.is_empty()).then(|| Ok(text.replace(NUMBER, "")))
        }
    };
    match value {
        DataRef::Empty => None,
        DataRef::String(text) => plain(text),
        DataRef::SharedString(text) => plain(text),
        DataRef::Int(number) => Some(Ok(format!("{NUMBER}{number}"))),
        DataRef::Float(number) => Some(Ok(format!("{NUMBER}{number}"))),
        DataRef::DateTime(date) if date.is_datetime() => {
            let (year, month, day, ..) = date.to_ymd_hms_milli();
            Some(Ok(format!("{year:04}-{month:02}-{day:02}")))
        }
        DataRef::DateTime(_) => Some(Err("wrong_type")),
        DataRef::DateTimeIso(text) => Some(Ok(text.chars().take(10).collect())),
        DataRef::Bool(_) | DataRef::DurationIso(_) => Some(Err("wrong_type")),
        DataRef::Error(_) => Some(Err("cell_error")),
    }
}

fn place(start: (u32, u32), end: (u32, u32)) -> String {
    let name = |(row, column): (u32, u32)| {
        let (mut letters, mut left) = (String::new(), column + 1);
        while left > 0 {
            letters.insert(0, char::from(b'A' + u8::try_from((left - 1) % 26).unwrap_or(0)));
            left = (left - 1) / 26;
        }
        format!("{letters}{}", row + 1)
    };
    format!("{}:{}", name(start), name(end))
}
