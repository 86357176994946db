//! What came in on a notice: registered by the staff, concluded before the result is confirmed (R-NOT-4). What was said and
//! what was found of it is sealed for its row; everywhere else a report is called by its day.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::notice::{Effect, FeedbackChannel, State};
use serde::{Deserialize, Serialize};

use super::store::Notice;
use super::view::{ConcludeFeedback, FeedbackForm, FeedbackView};
use crate::capability::petition;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::notice_feedback;
use crate::sealed::Column;

#[derive(Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = notice_feedback)]
struct Row {
    id: Id,
    version: i32,
    notice_id: Id,
    received_on: NaiveDate,
    channel: Stored<FeedbackChannel>,
    /// Of a report that was put down before they were sealed; empty in every other.
    summary: String,
    effect: Stored<Effect>,
    recorder_name: String,
    recorded_at: Ts,
    /// As the summary.
    conclusion: Option<String>,
    affects: Option<bool>,
    concluder_name: Option<String>,
    concluded_at: Option<Ts>,
    sealed: Vec<u8>,
}

/// What a report says, and what was found of it.
#[derive(Debug, Clone, Default, Serialize, Deserialize)]
#[serde(default)]
struct Said {
    summary: String,
    conclusion: Option<String>,
}

impl Row {
    fn said(&self, tx: &Tx<'_>) -> Outcome<Said> {
        if self.sealed.is_empty() {
            return Ok(Said { summary: self.summary.clone(), conclusion: self.conclusion.clone() });
        }
        SEALED.read(tx.keys(), self.id, &self.sealed)
    }
}

const SEALED: Column = Column("notice_feedback|sealed");

/// What a report is called where nobody reads what it says.
fn named(day: NaiveDate) -> String {
    format!("{}的反映", day.format("%-m月%-d日"))
}

/// Reports on these notices that call for something and are not concluded, and petitions on them that are not: those by
/// their number only.
pub(super) fn open_of(tx: &mut Tx<'_>, notices: &[Id]) -> Outcome<Vec<(Id, String)>> {
    let open = notice_feedback::effect.eq(Stored(Effect::Investigate)).and(notice_feedback::concluded_at.is_null());
    let found: Vec<(Id, NaiveDate)> = notice_feedback::table
        .filter(notice_feedback::notice_id.eq_any(notices).and(open))
        .order(notice_feedback::id)
        .select((notice_feedback::notice_id, notice_feedback::received_on))
        .load(tx.conn)?;
    let mut all: Vec<(Id, String)> = found.into_iter().map(|(notice, day)| (notice, named(day))).collect();
    all.extend(petition::open_on_notices(tx, notices)?);
    Ok(all)
}

/// Reports concluded as affecting the appointment.
pub(super) fn affecting(tx: &mut Tx<'_>, notice: Id) -> Outcome<Vec<String>> {
    let days: Vec<NaiveDate> = notice_feedback::table
        .filter(notice_feedback::notice_id.eq(notice).and(notice_feedback::affects.eq(true)))
        .order(notice_feedback::id)
        .select(notice_feedback::received_on)
        .load(tx.conn)?;
    Ok(days.into_iter().map(named).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, notice: Id) -> Outcome<Vec<FeedbackView>> {
    let rows: Vec<Row> = notice_feedback::table
        .filter(notice_feedback::notice_id.eq(notice))
        .order(notice_feedback::id)
        .select(Row::as_select())
        .load(tx.conn)?;
    let view = |row: Row| {
        let Said { summary, conclusion } = row.said(tx)?;
        let (received_on, channel, effect) = (row.received_on, row.channel.0, row.effect.0);
        Ok(FeedbackView {
            id: row.id,
            form: FeedbackForm { received_on, channel, summary, effect },
            recorder: row.recorder_name,
            recorded_at: row.recorded_at,
            conclusion,
            affects: row.affects,
            concluder: row.concluder_name,
            concluded_at: row.concluded_at,
        })
    };
    rows.into_iter().map(view).collect()
}

/// Refuses when the register is not open: before the publication, and after the confirmation.
pub(super) fn is_open(row: &Notice) -> Outcome<()> {
    if row.shown() && row.state.0 != State::Confirmed {
        Ok(())
    } else {
        Err(Problem::new(ProblemKind::WrongState).code("notice_state"))
    }
}

pub(super) fn add(tx: &mut Tx<'_>, notice: &Notice, form: &FeedbackForm) -> Outcome<Id> {
    let id = tx.new_id();
    let sealed = SEALED.write(tx.keys(), id, &Said { summary: form.summary.clone(), conclusion: None })?;
    let new = Row {
        id,
        version: 1,
        notice_id: notice.id,
        received_on: form.received_on,
        channel: Stored(form.channel),
        summary: String::new(),
        effect: Stored(form.effect),
        recorder_name: tx.actor().name().to_owned(),
        recorded_at: tx.now(),
        conclusion: None,
        sealed,
        affects: None,
        concluder_name: None,
        concluded_at: None,
    };
    diesel::insert_into(notice_feedback::table).values(&new).execute(tx.conn)?;
    Ok(new.id)
}

/// A report is concluded once.
pub(super) fn conclude(tx: &mut Tx<'_>, notice: &Notice, id: Id, form: &ConcludeFeedback) -> Outcome<()> {
    let (now, name) = (tx.now(), tx.actor().name().to_owned());
    let open = notice_feedback::notice_id.eq(notice.id).and(notice_feedback::concluded_at.is_null());
    let row: Row = notice_feedback::table.find(id).filter(open).select(Row::as_select()).first(tx.conn)?;
    let said = Said { conclusion: Some(form.conclusion.clone()), ..row.said(tx)? };
    let sealed = SEALED.write(tx.keys(), id, &said)?;
    let one = notice_feedback::table.find(id).filter(notice_feedback::concluded_at.is_null());
    let changed = diesel::update(one)
        .set((
            (notice_feedback::sealed.eq(sealed), notice_feedback::summary.eq("")),
            notice_feedback::affects.eq(form.affects),
            notice_feedback::concluder_name.eq(name),
            notice_feedback::concluded_at.eq(now),
            notice_feedback::version.eq(2),
        ))
        .execute(tx.conn)?;
    if changed == 0 { Err(Problem::new(ProblemKind::NotFound)) } else { Ok(()) }
}

/// Seals what was put down before reports were sealed, and says how much that was.
///
/// # Errors
/// Those of the database.
pub fn seal_old(tx: &mut Tx<'_>) -> Outcome<usize> {
    let open = notice_feedback::table.filter(notice_feedback::summary.ne(""));
    let rows: Vec<Row> = open.limit(500).select(Row::as_select()).load(tx.conn)?;
    for row in &rows {
        let sealed = SEALED.write(tx.keys(), row.id, &row.said(tx)?)?;
        let none = (notice_feedback::summary.eq(""), notice_feedback::conclusion.eq(None::<String>));
        diesel::update(notice_feedback::table.find(row.id))
            .set((notice_feedback::sealed.eq(sealed), none))
            .execute(tx.conn)?;
    }
    Ok(rows.len())
}
