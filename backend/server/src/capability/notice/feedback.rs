//! What came in on a notice: registered by the staff, concluded before the result is confirmed (R-NOT-4).

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::notice::{Effect, FeedbackChannel, State};

use super::store::Notice;
use super::view::{ConcludeFeedback, FeedbackForm, FeedbackView};
use crate::capability::petition;
use crate::db::{Id, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::notice_feedback;

#[derive(Debug, Queryable, Selectable, Insertable)]
#[diesel(table_name = notice_feedback)]
struct Row {
    id: Id,
    version: i32,
    notice_id: Id,
    received_on: NaiveDate,
    channel: Stored<FeedbackChannel>,
    summary: String,
    effect: Stored<Effect>,
    recorder_name: String,
    recorded_at: Ts,
    conclusion: Option<String>,
    affects: Option<bool>,
    concluder_name: Option<String>,
    concluded_at: Option<Ts>,
}

/// Reports on these notices that call for something and are not concluded, and petitions on them that are not: those by
/// their number only.
pub(super) fn open_of(tx: &mut Tx<'_>, notices: &[Id]) -> Outcome<Vec<(Id, String)>> {
    let open = notice_feedback::effect.eq(Stored(Effect::Investigate)).and(notice_feedback::concluded_at.is_null());
    let mut all: Vec<(Id, String)> = notice_feedback::table
        .filter(notice_feedback::notice_id.eq_any(notices).and(open))
        .order(notice_feedback::id)
        .select((notice_feedback::notice_id, notice_feedback::summary))
        .load(tx.conn)?;
    all.extend(petition::open_on_notices(tx, notices)?);
    Ok(all)
}

/// Reports concluded as affecting the appointment.
pub(super) fn affecting(tx: &mut Tx<'_>, notice: Id) -> Outcome<Vec<String>> {
    Ok(notice_feedback::table
        .filter(notice_feedback::notice_id.eq(notice).and(notice_feedback::affects.eq(true)))
        .order(notice_feedback::id)
        .select(notice_feedback::summary)
        .load(tx.conn)?)
}

pub(super) fn list(tx: &mut Tx<'_>, notice: Id) -> Outcome<Vec<FeedbackView>> {
    let rows: Vec<Row> = notice_feedback::table
        .filter(notice_feedback::notice_id.eq(notice))
        .order(notice_feedback::id)
        .select(Row::as_select())
        .load(tx.conn)?;
    let view = |row: Row| FeedbackView {
        id: row.id,
        form: FeedbackForm {
            received_on: row.received_on,
            channel: row.channel.0,
            summary: row.summary,
            effect: row.effect.0,
        },
        recorder: row.recorder_name,
        recorded_at: row.recorded_at,
        conclusion: row.conclusion,
        affects: row.affects,
        concluder: row.concluder_name,
        concluded_at: row.concluded_at,
    };
    Ok(rows.into_iter().map(view).collect())
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
    let new = Row {
        id: tx.new_id(),
        version: 1,
        notice_id: notice.id,
        received_on: form.received_on,
        channel: Stored(form.channel),
        summary: form.summary.clone(),
        effect: Stored(form.effect),
        recorder_name: tx.actor().name().to_owned(),
        recorded_at: tx.now(),
        conclusion: None,
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
    let one = notice_feedback::table
        .find(id)
        .filter(notice_feedback::notice_id.eq(notice.id).and(notice_feedback::concluded_at.is_null()));
    let changed = diesel::update(one)
        .set((
            notice_feedback::conclusion.eq(&form.conclusion),
            notice_feedback::affects.eq(form.affects),
            notice_feedback::concluder_name.eq(name),
            notice_feedback::concluded_at.eq(now),
            notice_feedback::version.eq(2),
        ))
        .execute(tx.conn)?;
    if changed == 0 { Err(Problem::new(ProblemKind::NotFound)) } else { Ok(()) }
}
