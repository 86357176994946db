//! What the service itself holds of each item of the checklist.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::appointment::State as AppointmentState;
use hezhen_domain::archive::Held;
use hezhen_domain::consultation::State as Letter;
use hezhen_domain::deliberation::{Capacity, State as Deliberation, agreed_by_silence};
use hezhen_domain::inspection::State as Inspection;
use hezhen_domain::meeting_item::State as Topic;
use hezhen_domain::motion::Plan;
use hezhen_domain::notice::{Kind as Notice, SHOWN, State as NoticeState};
use hezhen_domain::recommendation::State as Round;
use hezhen_domain::verification::{FOUR, Item};

use crate::capability::selection_case::{self, Case};
use crate::capability::{appointment, verification};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::schema::motion;

/// What is held, by the number of the item.
pub(super) type Found = HashMap<&'static str, Held>;

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
    rounds(tx, case, &mut found)?;
    inspection(tx, case, &mut found)?;
    questions(tx, case, &mut found)?;
    meetings(tx, case, &mut found)?;
    notices(tx, case, &mut found)?;
    appointments(tx, case, &mut found)?;
    Ok(found)
}

/// Those of `all` that are `done`; of nothing, one is wanted.
fn part<T>(all: &[T], done: impl Fn(&T) -> bool) -> Held {
    Held { have: count(all.iter().filter(|one| done(one)).count()), need: count(all.len().max(1)) }
}

/// 2.2: every round that was not void, with its confirmed count.
fn rounds(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    use crate::schema::recommendation_round as round;
    let live = round::table.filter(round::case_id.eq(case.id).and(round::state.ne(Stored(Round::Void))));
    let rows: Vec<Stored<Round>> = live.select(round::state).load(tx.conn)?;
    found.insert("2.2", part(&rows, |state| state.0 == Round::Confirmed));
    Ok(())
}

/// 2.3 and 2.6: as many talks as the case asks for, and the report once everybody has signed it.
fn inspection(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    use crate::schema::{inspection, talk};
    let one = inspection::table.filter(inspection::case_id.eq(case.id)).order(inspection::id.desc());
    let row: Option<(Id, Stored<Inspection>, Option<i32>)> =
        one.select((inspection::id, inspection::state, inspection::population)).first(tx.conn).optional()?;
    let talks = match &row {
        Some((id, ..)) => {
            let held = talk::table.filter(talk::inspection_id.eq(id).and(talk::held.eq(true)));
            held.select(talk::id).load::<Id>(tx.conn)?.len()
        }
        None => 0,
    };
    // R-INS-3: in a small unit everybody is heard, and that is enough.
    let people = row.as_ref().and_then(|(_, _, population)| u32::try_from((*population)?).ok());
    let least = selection_case::params(tx, case)?.inspection_min_talks;
    found.insert("2.3", Held { have: count(talks), need: people.map_or(least, |p| p.min(least)) });
    let signed = row.filter(|(_, state, _)| matches!(state.0, Inspection::Reported | Inspection::Accepted));
    found.insert("2.6", Held { have: count(signed.iter().len()), need: 1 });
    Ok(())
}

/// 2.4 and 2.5: the four musts of every candidate, and the letters to discipline inspection with their answers.
fn questions(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    use crate::schema::consultation;
    let people = verification::case_facts(tx, case)?.candidates;
    let settled = people.iter().flat_map(|p| FOUR.map(|item| p.item(item).is_some_and(|i| i.state.settled())));
    found.insert("2.4", part(&settled.collect::<Vec<_>>(), |settled| *settled));
    let letters = consultation::case_id.eq(case.id).and(consultation::kind.eq(Stored(Item::DisciplineOpinion)));
    let live = consultation::table.filter(letters.and(consultation::state.ne(Stored(Letter::Withdrawn))));
    let rows: Vec<Stored<Letter>> = live.select(consultation::state).load(tx.conn)?;
    found.insert("2.5", part(&rows, |state| state.0 == Letter::Replied));
    Ok(())
}

/// 3.1 to 3.3: who was asked before the meeting, the materials that were sent, the minutes that were signed.
fn meetings(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    use crate::schema::{deliberation, meeting, meeting_item};
    let asked = deliberation::case_id.eq(case.id).and(deliberation::state.ne(Stored(Deliberation::Withdrawn)));
    let asked: Vec<(Stored<Deliberation>, Stored<Capacity>, NaiveDate)> = deliberation::table
        .filter(asked)
        .select((deliberation::state, deliberation::capacity, deliberation::asked_on))
        .load(tx.conn)?;
    // R-DEL-1: the silence of the other side of a dual management is its agreement.
    let (today, months) = (tx.today(), selection_case::params(tx, case)?.letter_dual_management_months);
    let silent = |capacity, on| capacity == Capacity::DualManager && agreed_by_silence(on, today, months);
    found.insert("3.1", part(&asked, |(state, of, on)| state.0 == Deliberation::Answered || silent(of.0, *on)));
    let live = meeting_item::case_id.eq(case.id).and(meeting_item::state.ne(Stored(Topic::Withdrawn)));
    let items: Vec<(Option<NaiveDate>, Option<Ts>)> = meeting_item::table
        .inner_join(meeting::table)
        .filter(live)
        .select((meeting::materials_on, meeting::signed_at))
        .load(tx.conn)?;
    found.insert("3.2", part(&items, |(sent, _)| sent.is_some()));
    found.insert("3.3", part(&items, |(_, signed)| signed.is_some()));
    Ok(())
}

/// 2.1, 4.1 and 4.2: notices that hung or were exempt, and what came of them.
fn notices(tx: &mut Tx<'_>, case: &Case, found: &mut Found) -> Outcome<()> {
    use crate::schema::notice;
    type Hung = (Stored<Notice>, Stored<NoticeState>, Option<String>);
    let live = notice::case_id.eq(case.id).and(notice::state.ne(Stored(NoticeState::Withdrawn)));
    let rows: Vec<Hung> =
        notice::table.filter(live).select((notice::kind, notice::state, notice::exemption)).load(tx.conn)?;
    let of = |kind| rows.iter().filter(|r| r.0.0 == kind).collect::<Vec<_>>();
    let hung = |row: &&Hung| SHOWN.contains(&row.1.0) || (row.2.is_some() && row.1.0 == NoticeState::Approved);
    found.insert("2.1", part(&of(Notice::Inspection), hung));
    found.insert("4.1", part(&of(Notice::PreAppointment), hung));
    // Nothing comes in on what was never published.
    let told = |row: &&Hung| row.1.0 == NoticeState::Confirmed || (row.2.is_some() && hung(row));
    found.insert("4.2", part(&of(Notice::PreAppointment), told));
    Ok(())
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
