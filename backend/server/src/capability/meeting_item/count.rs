//! Counts of a vote: entered by two persons, each on an account of one's own, and compared.

use diesel::prelude::*;
use hezhen_domain::meeting_item::{State, Tally};
use hezhen_domain::role::Role;

use super::store::Item;
use super::view::{CountForm, CountOffice};
use crate::capability::task::{Group, Task};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{FieldError, Problem};
use crate::schema::{meeting as meetings, meeting_count, meeting_item, post, unit as units};

/// A count as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_count)]
pub(super) struct CountRow {
    pub item_id: Id,
    pub round_no: i32,
    pub office: String,
    pub account_id: Id,
    pub account_name: String,
    pub tally: JsonText<Tally>,
    pub at: Ts,
}

/// The counts of the present vote of these items.
pub(super) fn counts(tx: &mut Tx<'_>, items: &[Item]) -> Outcome<Vec<CountRow>> {
    let ids = items.iter().map(|i| i.row.id);
    let rows: Vec<CountRow> =
        meeting_count::table.filter(meeting_count::item_id.eq_any(ids)).select(CountRow::as_select()).load(tx.conn)?;
    let now = |c: &CountRow| items.iter().any(|i| i.row.id == c.item_id && i.row.round_no == c.round_no);
    Ok(rows.into_iter().filter(now).collect())
}

pub(super) fn office(office: CountOffice) -> &'static str {
    match office {
        CountOffice::Teller => "teller",
        CountOffice::Scrutineer => "scrutineer",
    }
}

/// Stores what one of the two counted; a later entry of the same person takes the place of the earlier. SOD-1: nobody is
/// both.
pub(super) fn enter_count(tx: &mut Tx<'_>, item: &Item, form: &CountForm) -> Outcome<()> {
    let due = u32::try_from(item.row.present).unwrap_or(0);
    let tally = Tally { collected: form.collected, invalid: form.invalid, candidates: form.candidates.clone() };
    let flaws = tally.flaws(due, item.row.seats_left(), &item.row.ballot());
    if !flaws.is_empty() {
        let error = |(pointer, code): (String, &str)| FieldError {
            pointer,
            code: code.to_owned(),
            params: Some(serde_json::json!({ "max": due })),
        };
        return Err(Problem::fields(flaws.into_iter().map(error).collect()));
    }
    let office = office(form.office);
    let me = tx.actor().id();
    let entered = counts(tx, std::slice::from_ref(item))?;
    if entered.iter().any(|c| c.office != office && c.account_id == me) {
        return Err(Problem::not_permitted("SOD-1"));
    }
    if entered.iter().any(|c| c.office == office && c.account_id != me) {
        return Err(Problem::conflict("entered_by_another"));
    }
    let row = CountRow {
        item_id: item.row.id,
        round_no: item.row.round_no,
        office: office.to_owned(),
        account_id: me,
        account_name: tx.actor().name().to_owned(),
        tally: JsonText(tally),
        at: tx.now(),
    };
    diesel::delete(meeting_count::table.find((row.item_id, row.round_no, office))).execute(tx.conn)?;
    diesel::insert_into(meeting_count::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// Votes that wait for the actor's count.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let now = tx.now();
    let mut tasks = Vec::new();
    for scope in tx.actor().scopes(&[Role::Teller, Role::Scrutineer]) {
        let open: Vec<(Id, String, String)> = meeting_item::table
            .inner_join(meetings::table.inner_join(units::table))
            .inner_join(post::table)
            .filter(meeting_item::state.eq(Stored(State::Voting)).and(units::path.like(format!("{}%", scope.0))))
            .order(meeting_item::id)
            .limit(50)
            .select((meetings::id, post::name, meetings::title))
            .load(tx.conn)?;
        tasks.extend(open.into_iter().map(|(id, title, subtitle)| Task {
            group: Group::Todo,
            object: "meeting",
            object_id: id,
            case_id: None,
            title,
            subtitle,
            part: None,
            action: "count",
            since: now,
            due: Some(tx.today()),
            days_left: Some(0),
        }));
    }
    Ok(tasks)
}
