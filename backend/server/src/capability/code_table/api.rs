//! Handlers of code tables.

use actix_web::get;
use actix_web::web::Path;
use hezhen_domain::codes::{CodeTable, TABLES};
use serde::Serialize;
use utoipa::ToSchema;

use crate::http::{Actor, Answer, Page, Reply};
use crate::problem::{Problem, ProblemKind, Problems};

/// A code table in the list.
#[derive(Debug, Serialize, ToSchema)]
pub struct CodeTableRow {
    /// Our name for it.
    pub name: &'static str,
    /// The standard.
    pub standard: &'static str,
    /// Its edition.
    pub version: &'static str,
    /// Whether the values were confirmed against a public copy of the standard.
    pub confirmed: bool,
    /// How many codes it has.
    pub size: usize,
}

/// The code tables.
#[utoipa::path(tag = "code-tables", responses((status = 200, body = Page<CodeTableRow>), Problems))]
#[get("/code-tables")]
pub async fn list_code_tables(_: Actor) -> Reply {
    let row = |table: &&CodeTable| CodeTableRow {
        name: table.name,
        standard: table.standard,
        version: table.version,
        confirmed: table.confirmed,
        size: table.codes.len(),
    };
    Answer::value(&Page::whole(TABLES.iter().map(row).collect()))
}

/// A code table with its codes.
#[utoipa::path(tag = "code-tables", params(("name" = String, Path)),
               responses((status = 200, body = CodeTable), Problems))]
#[get("/code-tables/{name}")]
pub async fn read_code_table(_: Actor, name: Path<String>) -> Reply {
    let table = CodeTable::named(&name).ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    Answer::value(table)
}
