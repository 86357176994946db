//! Handlers of a petition's official documents.

use actix_web::get;
use actix_web::web::{Data, Path};
use hezhen_domain::official::Print;
use hezhen_domain::petition::document::Document;
use hezhen_domain::text::TextEnum;
use serde::Deserialize;
use utoipa::IntoParams;

use super::{document, store};
use crate::db::{Db, Id};
use crate::http::{Actor, Answer, File, Reply, Search};
use crate::journal::{self, Entry};
use crate::problem::{Problem, Problems};

/// A document in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct PetitionDocumentPath {
    /// Petition id.
    pub id: Id,
    /// Which document.
    pub kind: Document,
}

/// How the file is made out.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct PetitionDocumentQuery {
    /// The first of its kind, the second…; the latest without it.
    pub n: Option<usize>,
    /// Who signs, at most 40 letters; the department of the unit without it.
    pub signer: Option<String>,
}

impl PetitionDocumentQuery {
    fn signer(&self) -> Result<Option<&str>, Problem> {
        let long = self.signer.as_deref().is_some_and(|name| name.chars().count() > 40);
        if long { Err(Problem::field("/signer", "length")) } else { Ok(self.signer.as_deref()) }
    }
}

/// A paper of a petition as an official document, for print, as far as the reader may know; never who complained.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("kind" = inline(Document), Path), PetitionDocumentQuery),
               responses((status = 200, body = Print), Problems))]
#[get("/petitions/{id}/documents/{kind}")]
pub async fn print_petition_document(
    db: Data<Db>,
    actor: Actor,
    path: Path<PetitionDocumentPath>,
    query: Search<PetitionDocumentQuery>,
) -> Reply {
    db.read(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        Answer::value(&document::of(tx, &row, &barred, path.kind, query.0.n, query.0.signer()?)?)
    })
    .await
}

/// The same as a `.docx`, in the layout of an official document. Who took it is written into it and into the journal.
#[utoipa::path(tag = "petitions", params(("id" = Id, Path), ("kind" = inline(Document), Path), PetitionDocumentQuery),
               responses((status = 200, body = Vec<u8>, content_type = "application/octet-stream"), Problems))]
#[get("/petitions/{id}/documents/{kind}/document.docx")]
pub async fn read_petition_docx(
    db: Data<Db>,
    actor: Actor,
    path: Path<PetitionDocumentPath>,
    query: Search<PetitionDocumentQuery>,
) -> Result<File, Problem> {
    db.write(actor, move |tx| {
        let (row, barred) = store::visible(tx, path.id)?;
        let print = document::of(tx, &row, &barred, path.kind, query.0.n, query.0.signer()?)?;
        let entry = Entry::new("petition", row.id, "export").summary(format!("{}：导出文书", row.name()));
        journal::record(tx, entry.after(&serde_json::json!({"document": path.kind.as_str()})))?;
        crate::docx::official(tx, &print)
    })
    .await
}
