//! Writing workbooks. Every cell is a text, so that nothing in a record is ever a formula; the first row says who took
//! the list, and when.

use rust_xlsxwriter::{Format, FormatBorder, Workbook, XlsxError};

use super::columns::{COLUMNS, Column, get};
use super::store::Line;

/// The media type of a workbook.
pub const MEDIA_TYPE: &str = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/// The columns of these names, or all.
pub fn chosen(names: Option<&str>) -> Result<Vec<&'static Column>, &'static str> {
    let Some(names) = names.filter(|names| !names.is_empty()) else { return Ok(COLUMNS.iter().collect()) };
    names.split(',').map(|name| COLUMNS.iter().find(|c| c.name == name.trim()).ok_or("not_a_choice")).collect()
}

fn head() -> Format {
    Format::new().set_bold().set_border(FormatBorder::Thin).set_background_color("#F1F2F4")
}

/// The roster.
///
/// # Errors
/// Those of the writer.
pub fn roster(lines: &[Line], columns: &[&Column], watermark: &str) -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("花名册")?;
    sheet.write_string_with_format(0, 0, watermark, &Format::new().set_italic().set_font_color("#656D76"))?;
    sheet.write_string_with_format(1, 0, "序号", &head())?;
    for (at, column) in (1_u16..).zip(columns) {
        sheet.write_string_with_format(1, at, column.head, &head())?;
        sheet.set_column_width(at, 14)?;
    }
    for (at, (row, form, code)) in (2_u32..).zip(lines) {
        sheet.write_string(at, 0, (at - 1).to_string())?;
        for (column_at, column) in (1_u16..).zip(columns) {
            sheet.write_string(at, column_at, get(row, form, code, column.name))?;
        }
    }
    sheet.set_freeze_panes(2, 2)?;
    book.save_to_buffer()
}

/// The empty roster to fill in: heads, and cells that keep numbers as they are typed.
///
/// # Errors
/// Those of the writer.
pub fn template() -> Result<Vec<u8>, XlsxError> {
    let mut book = Workbook::new();
    let sheet = book.add_worksheet().set_name("花名册")?;
    let text = Format::new().set_num_format("@");
    for (at, column) in (0_u16..).zip(COLUMNS) {
        sheet.set_column_format(at, &text)?;
        sheet.set_column_width(at, 14)?;
        sheet.write_string_with_format(0, at, column.head, &head())?;
    }
    sheet.set_freeze_panes(1, 1)?;
    book.save_to_buffer()
}
