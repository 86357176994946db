//! Handlers of the calendar.

use actix_web::web::{Data, Path};
use actix_web::{get, post, put};

use super::view::{CalendarForm, CalendarImported, CalendarMoves, CalendarYearRow, CalendarYearView};
use super::{moved, store};
use crate::capability::deadline;
use crate::db::{Db, Tx};
use crate::http::{Actor, Answer, IfMatch, Page, Reply, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

const YEARS: std::ops::RangeInclusive<i32> = 2000..=2100;

fn known(year: i32) -> Result<i32, Problem> {
    if YEARS.contains(&year) { Ok(year) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

fn may_import(tx: &Tx<'_>) -> Result<(), Problem> {
    if store::may_import(tx) { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// Years of the calendar: those with data, this one and the next.
#[utoipa::path(tag = "calendar", responses((status = 200, body = Page<CalendarYearRow>), Problems))]
#[get("/calendar")]
pub async fn list_calendar_years(db: Data<Db>, actor: Actor) -> Reply {
    Answer::value(&Page::whole(db.read(actor, store::years).await?))
}

/// A year: the days that differ from Monday-to-Friday, and where they come from.
#[utoipa::path(tag = "calendar", params(("year" = i32, Path)),
               responses((status = 200, body = CalendarYearView), Problems))]
#[get("/calendar/{year}")]
pub async fn read_calendar_year(db: Data<Db>, actor: Actor, year: Path<i32>) -> Reply {
    db.read(actor, move |tx| {
        let view = store::detail(tx, known(*year)?)?;
        Answer::detail(view.version, &view)
    })
    .await
}

/// What an import of this year would move; nothing is written.
#[utoipa::path(tag = "calendar", params(("year" = i32, Path)), request_body = CalendarForm,
               responses((status = 200, body = CalendarMoves), Problems))]
#[post("/calendar/{year}/preview")]
pub async fn preview_calendar_year(db: Data<Db>, actor: Actor, year: Path<i32>, form: Valid<CalendarForm>) -> Reply {
    form.body.check(*year)?;
    db.read(actor, move |tx| {
        let year = known(*year)?;
        may_import(tx)?;
        let calendar = store::with(tx, year, &form.body)?;
        Answer::value(&CalendarMoves { moved: deadline::recount_preview(tx, &calendar)? })
    })
    .await
}

/// Import a year from the yearly notice; it replaces what stood for that year.
#[utoipa::path(tag = "calendar", params(("year" = i32, Path)), request_body = CalendarForm,
               responses((status = 200, body = CalendarImported), Problems))]
#[put("/calendar/{year}")]
pub async fn import_calendar_year(
    db: Data<Db>,
    actor: Actor,
    year: Path<i32>,
    at: IfMatch,
    form: Valid<CalendarForm>,
) -> Reply {
    form.body.check(*year)?;
    db.write(actor, move |tx| {
        let year = known(*year)?;
        may_import(tx)?;
        let before = store::detail(tx, year)?;
        at.check(before.version)?;
        let row = store::put(tx, year, &form.body)?;
        let entry = Entry::new("calendar", row.id, "import").summary(format!("导入{year}年工作日历"));
        journal::record(tx, entry.before(&before).after(&form.body))?;
        let moved = deadline::recount(tx)?;
        moved::tell(tx, row.id, &moved)?;
        let calendar = store::detail(tx, year)?;
        Answer::detail(calendar.version, &CalendarImported { calendar, moved })
    })
    .await
}
