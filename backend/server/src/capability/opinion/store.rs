//! Rows of suggestions. The only writer of a suggestion's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::opinion::{Action, READERS, STEPS, State, standing};
use hezhen_domain::params::Params;

use super::view::{OpinionForm, OpinionQuery, OpinionRow, OpinionView};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::journal;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{opinion, unit as units};
use crate::sealed::Column;

/// A suggestion as stored, with its unit's path.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = opinion)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub received_on: NaiveDate,
    pub sealed: Vec<u8>,
    pub state: Stored<State>,
    pub note: Option<String>,
    pub handler_name: Option<String>,
    pub handled_on: Option<NaiveDate>,
}

impl Row {
    fn text(&self, tx: &Tx<'_>) -> Outcome<String> {
        let plain = SEALED.open(tx.keys(), self.id, &self.sealed)?;
        String::from_utf8(plain).map_err(Problem::internal)
    }
}

const SEALED: Column = Column("opinion|sealed");

/// Puts down what came in by the web, for the unit at the top.
pub(super) fn put(tx: &mut Tx<'_>, form: &OpinionForm) -> Outcome<()> {
    let unit: Option<Id> = units::table.order(units::path).select(units::id).first(tx.conn).optional()?;
    let unit = unit.ok_or_else(|| Problem::unavailable("no unit receives suggestions yet"))?;
    let id = Id::untimed();
    let sealed = SEALED.seal(tx.keys(), id, form.text.trim().as_bytes());
    let row = (
        (opinion::id.eq(id), opinion::version.eq(1), opinion::unit_id.eq(unit)),
        (opinion::received_on.eq(tx.today()), opinion::sealed.eq(sealed)),
        opinion::state.eq(Stored(State::Received)),
    );
    diesel::insert_into(opinion::table).values(row).execute(tx.conn)?;
    journal::later(tx, "opinion", id, "receive", "网上收到群众意见建议")
}

/// The suggestion, if the actor's offices read the box of its unit.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let one = opinion::table.inner_join(units::table).filter(opinion::id.eq(id));
    let row: Row = one.select(Row::as_select()).first(tx.conn)?;
    let reads = tx.actor().holds_any(READERS, &row.unit_path);
    if reads { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Row) -> Outcome<OpinionView> {
    let who = standing(tx.actor(), &row.unit_path);
    let terms = Terms { params: &Params::default(), overrides: &[] };
    Ok(OpinionView {
        id: row.id,
        version: row.version,
        received_on: row.received_on,
        text: row.text(tx)?,
        state: row.state.0,
        actions: machine::offers(STEPS, row.state.0, &who, &(), &terms),
        note: row.note,
        handler: row.handler_name,
        handled_on: row.handled_on,
    })
}

/// Letters of a suggestion that a list shows.
const EXCERPT: usize = 80;

/// Newest day first; within a day in an order that says nothing of the hour.
pub(super) fn list(tx: &mut Tx<'_>, query: &OpinionQuery) -> Outcome<Page<OpinionRow>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let scopes = tx.actor().scopes(READERS);
    let mut seen: Option<Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>>> = None;
    for scope in scopes {
        let here = units::path.like(format!("{}%", scope.0));
        seen = Some(match seen {
            None => Box::new(here),
            Some(before) => Box::new(before.or(here)),
        });
    }
    let Some(seen) = seen else { return Ok(Page::whole(Vec::new())) };
    let mut rows = opinion::table.inner_join(units::table).into_boxed();
    rows = rows.filter(seen);
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(opinion::received_on.lt(day).or(opinion::received_on.eq(day).and(opinion::id.lt(id))));
    }
    if let Some(state) = query.state {
        rows = rows.filter(opinion::state.eq(Stored(state)));
    }
    let rows: Vec<Row> = rows
        .order((opinion::received_on.desc(), opinion::id.desc()))
        .limit(page.rows())
        .select(Row::as_select())
        .load(tx.conn)?;
    let texts: Outcome<Vec<(Row, String)>> = rows.into_iter().map(|row| Ok((row.clone(), row.text(tx)?))).collect();
    Ok(Page::of(
        texts?,
        &page,
        |(row, _)| (row.received_on, row.id),
        |(row, text)| OpinionRow {
            id: row.id,
            received_on: row.received_on,
            excerpt: text.chars().take(EXCERPT).collect(),
            state: row.state.0,
            handler: row.handler_name,
            handled_on: row.handled_on,
        },
    ))
}

/// The only writer of a suggestion's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, note: &str) -> Outcome<()> {
    let (today, name) = (tx.today(), tx.actor().name().to_owned());
    let changed = diesel::update(opinion::table.find(row.id).filter(opinion::version.eq(row.version)))
        .set((
            (opinion::state.eq(Stored(step.to())), opinion::version.eq(row.version + 1)),
            (opinion::note.eq(note), opinion::handler_name.eq(name), opinion::handled_on.eq(today)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
