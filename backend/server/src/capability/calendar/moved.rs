//! Whoever keeps the last day of a deadline in a row of its own hears that it moved.

use serde_json::json;

use crate::capability::deadline::{self, MovedDeadline};
use crate::capability::{audit, consultation, inspection, notice};
use crate::db::{Id, Outcome, Tx};
use crate::journal::{self, Entry};

pub(super) fn tell(tx: &mut Tx<'_>, calendar: Id, moved: &[MovedDeadline]) -> Outcome<()> {
    for one in moved {
        match &*one.object {
            "notice" if one.kind == deadline::WINDOW => notice::window_moved(tx, one.object_id, one.to)?,
            "audit" => audit::term_moved(tx, one.object_id, &one.kind, one.to)?,
            "consultation" => consultation::due_moved(tx, one.object_id, one.to)?,
            "inspection" => inspection::due_moved(tx, one.object_id, one.to)?,
            _ => {}
        }
    }
    if moved.is_empty() {
        return Ok(());
    }
    let days: Vec<_> = moved.iter().map(|m| json!({"id": m.id, "from": m.from, "to": m.to})).collect();
    let entry = Entry::new("calendar", calendar, "recount").summary(format!("重新计算期限：{}项改期", moved.len()));
    journal::record(tx, entry.after(&days))
}
