//! What the service itself holds of each item of the checklist.

use std::collections::HashMap;

use diesel::prelude::*;
use hezhen_domain::appointment::State as AppointmentState;
use hezhen_domain::archive::Held;
use hezhen_domain::motion::Plan;

use crate::capability::appointment;
use crate::capability::selection_case::Case;
use crate::db::{JsonText, Outcome, Tx};
use crate::schema::motion;

type Found = HashMap<&'static str, Held>;

fn count(n: usize) -> u32 {
    u32::try_from(n).unwrap_or(u32::MAX)
}

/// What is held of the items of a case; an item that only a paper can prove is not in the map.
///
/// # Errors
/// Those of the database.
pub(super) fn of_case(tx: &mut Tx<'_>, case: &Case) -> Outcome<Found> {
    let mut found = Found::new();
    motion(tx, case, &mut found)?;
    appointments(tx, case, &mut found)?;
    Ok(found)
}

/// 4.3 and 4.4: a talk and a document for everybody adopted.
fn appointments(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    let rows = appointment::of_case(tx, case.id)?;
    let live: Vec<_> = rows.iter().filter(|r| r.state.0 != AppointmentState::Cancelled).collect();
    let talks = live.iter().filter(|r| r.talk.is_some()).count();
    let documents = live.iter().filter(|r| r.doc_no.is_some()).count();
    found.insert("4.3", Held { have: count(talks), need: count(live.len()) });
    found.insert("4.4", Held { have: count(documents), need: count(live.len()) });
    Ok(())
}

/// 0 and 1.2 to 1.4: the plan, the analysis of the unit, the record of the meeting, method and team.
fn motion(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    let row: Option<(String, String, JsonText<Plan>)> = motion::table
        .filter(motion::case_id.eq(case.id))
        .select((motion::unit_analysis, motion::meeting_record, motion::plan))
        .first(tx.conn)
        .optional()?;
    let Some((analysis, meeting, plan)) = row else { return Ok(()) };
    let plan = plan.0;
    let mut put = |item, parts: &[bool]| {
        found.insert(item, Held { have: count(parts.iter().filter(|p| **p).count()), need: count(parts.len()) });
    };
    let said = |text: &str| !text.trim().is_empty();
    put("0", &[said(&plan.schedule)]);
    put("1.2", &[said(&analysis)]);
    put("1.3", &[said(&meeting)]);
    put("1.4", &[plan.method.is_some(), said(&plan.team_note)]);
    Ok(())
}
