//! What the public reads, without signing in: the copy that publishing pushed, and no other table (R-NOT-6, R-NOT-7).

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::calendar::Calendar;
use hezhen_domain::notice::Kind;
use hezhen_domain::notice::document::Document;
use hezhen_domain::params::Params;

use super::document::provisional;
use super::view::{PublicNotice, PublicQuery};
use crate::capability::calendar;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::schema::public_notice;

#[derive(Debug, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = public_notice)]
struct Pushed {
    id: Id,
    kind: Stored<Kind>,
    document: JsonText<Document>,
    start_date: NaiveDate,
    end_date: NaiveDate,
    visible_until: NaiveDate,
    pushed_at: Ts,
}

impl Pushed {
    fn seen(self, calendar: &Calendar, today: NaiveDate) -> PublicNotice {
        PublicNotice {
            id: self.id,
            over: self.end_date < today,
            provisional: provisional(calendar, today, self.kind.0, self.start_date, self.end_date),
            days_left: calendar.workdays_left(today, self.end_date).max(0),
            document: self.document.0,
        }
    }
}

/// Pushes a page, or the new version of one. It is shown until so many days after its window.
pub(super) fn push(tx: &mut Tx<'_>, id: Id, document: &Document, params: &Params) -> Outcome<()> {
    let after = Days::new(u64::from(params.notice_unpublish_days));
    let row = Pushed {
        id,
        kind: Stored(document.kind),
        document: JsonText(document.clone()),
        start_date: document.start,
        end_date: document.end,
        visible_until: document.end.checked_add_days(after).unwrap_or(document.end),
        pushed_at: tx.now(),
    };
    take_down(tx, id)?;
    diesel::insert_into(public_notice::table).values(&row).execute(tx.conn)?;
    Ok(())
}

/// Takes a page down.
pub(super) fn take_down(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    diesel::delete(public_notice::table.find(id)).execute(tx.conn)?;
    Ok(())
}

/// Whether the public reads it now.
pub(super) fn is_public(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    let until: Option<NaiveDate> =
        public_notice::table.find(id).select(public_notice::visible_until).first(tx.conn).optional()?;
    Ok(until.is_some_and(|until| tx.today() <= until))
}

pub(super) fn list(tx: &mut Tx<'_>, query: &PublicQuery) -> Outcome<Page<PublicNotice>> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let today = tx.today();
    let mut rows = public_notice::table.filter(public_notice::visible_until.ge(today)).into_boxed();
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(public_notice::id.lt(after));
    }
    if let Some(kind) = query.kind {
        rows = rows.filter(public_notice::kind.eq(Stored(kind)));
    }
    let rows: Vec<Pushed> =
        rows.order(public_notice::id.desc()).limit(page.rows()).select(Pushed::as_select()).load(tx.conn)?;
    let calendar = calendar::of(tx)?;
    Ok(Page::of(rows, &page, |r| r.id, |row| row.seen(&calendar, today)))
}

/// Notices that are shown now, of one kind or of all, newest first, with when each was pushed: at most two hundred.
pub(super) fn recent(tx: &mut Tx<'_>, kind: Option<Kind>) -> Outcome<Vec<(PublicNotice, Ts)>> {
    let today = tx.today();
    let mut rows = public_notice::table.filter(public_notice::visible_until.ge(today)).into_boxed();
    if let Some(kind) = kind {
        rows = rows.filter(public_notice::kind.eq(Stored(kind)));
    }
    let rows: Vec<Pushed> =
        rows.order(public_notice::id.desc()).limit(200).select(Pushed::as_select()).load(tx.conn)?;
    let calendar = calendar::of(tx)?;
    let seen = |row: Pushed| {
        let pushed = row.pushed_at;
        (row.seen(&calendar, today), pushed)
    };
    Ok(rows.into_iter().map(seen).collect())
}

pub(super) fn one(tx: &mut Tx<'_>, id: Id) -> Outcome<PublicNotice> {
    let today = tx.today();
    let row: Pushed = public_notice::table
        .filter(public_notice::id.eq(id).and(public_notice::visible_until.ge(today)))
        .select(Pushed::as_select())
        .first(tx.conn)?;
    Ok(row.seen(&calendar::of(tx)?, today))
}

/// Whose portal it is: who published the notice that is shown longest; nobody before the first was pushed.
pub(super) fn organ(tx: &mut Tx<'_>) -> Outcome<String> {
    let last = public_notice::table.order((public_notice::visible_until.desc(), public_notice::id.desc()));
    let last: Option<JsonText<Document>> = last.select(public_notice::document).first(tx.conn).optional()?;
    Ok(last.map(|document| document.0.publisher).unwrap_or_default())
}
