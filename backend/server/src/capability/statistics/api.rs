//! Handlers of figures.

use actix_web::web::{Data, Path};
use actix_web::{get, put};
use hezhen_domain::statistics::{READERS, SIGNERS, is_entry};

use super::view::{ExportPath, Format, StatisticEntryForm, StatisticEntryView, StatisticsQuery, StatisticsView};
use super::{compute, entries, export};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, IfMatch, Reply, Search, Valid};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind, Problems};

/// The figures of a period.
#[utoipa::path(tag = "statistics", params(StatisticsQuery),
               responses((status = 200, body = StatisticsView), Problems))]
#[get("/statistics")]
pub async fn read_statistics(db: Data<Db>, actor: Actor, query: Search<StatisticsQuery>) -> Reply {
    db.read(actor, move |tx| {
        tx.actor().need(READERS)?;
        Answer::value(&compute::view(tx, &query.0)?)
    })
    .await
}

/// The same figures as a workbook or as text. Who takes them is journalled.
#[utoipa::path(tag = "statistics", params(("format" = inline(Format), Path), StatisticsQuery),
               responses((status = 200, description = "A file", content_type = "application/octet-stream"), Problems))]
#[get("/statistics/export/{format}")]
pub async fn export_statistics(
    db: Data<Db>,
    actor: Actor,
    path: Path<ExportPath>,
    query: Search<StatisticsQuery>,
) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        tx.actor().need(READERS)?;
        let view = compute::view(tx, &query.0)?;
        let stem = format!("统计 {} {}至{}", view.unit_name, view.from, view.to);
        let entry = Entry::new("statistics", Id::NOBODY, "export");
        journal::record(tx, entry.summary(format!("导出{stem}")))?;
        Ok(match path.format {
            Format::Xlsx => File { name: format!("{stem}.xlsx"), mime: export::XLSX, bytes: export::xlsx(&view)? },
            Format::Csv => {
                File { name: format!("{stem}.csv"), mime: "text/csv; charset=utf-8", bytes: export::csv(&view) }
            }
        })
    })
    .await
}

/// Enter and sign a count.
#[utoipa::path(tag = "statistics", params(("key" = String, Path)), request_body = StatisticEntryForm,
               responses((status = 200, body = StatisticEntryView), Problems))]
#[put("/statistics/entries/{key}")]
pub async fn put_statistic_entry(
    db: Data<Db>,
    actor: Actor,
    key: Path<String>,
    at: IfMatch,
    form: Valid<StatisticEntryForm>,
) -> Reply {
    db.write(actor, move |tx| {
        if !is_entry(&key) {
            return Err(Problem::new(ProblemKind::NotFound));
        }
        if !SIGNERS.iter().any(|role| tx.actor().holds_at_top(*role)) {
            return Err(Problem::new(ProblemKind::NotPermitted));
        }
        let old = entries::one(tx, &key)?;
        at.check(old.as_ref().map_or(0, |e| e.version))?;
        let (id, view) = entries::put(tx, &key, old.as_ref(), &form.body)?;
        let entry = Entry::new("statistic_entry", id, "put").summary(format!("填报{}：{}", view.name, form.body.value));
        journal::record(tx, entry.after(&form.body))?;
        Answer::detail(view.version, &view)
    })
    .await
}
