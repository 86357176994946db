//! What a form of the public brings: what was typed, and files, cleaned one by one as they come. A file that is not taken
//! costs nothing of what was typed, and the name that it had elsewhere is never read.

use std::time::Duration;

use actix_multipart::{Field, Multipart};
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{self, Form, Payload};
use actix_web::{FromRequest, HttpRequest};
use futures_util::StreamExt;
use serde::Deserialize;
use serde_json::{Value, json};
use tokio::sync::Semaphore;
use tokio::time::timeout;

use super::clean::{Clean, clean};
use super::view_public::PublicPetitionForm;
use crate::db::Outcome;
use crate::http::from_page;
use crate::problem::{FieldError, Problem, ProblemKind};

/// Files that a petition brings at most.
pub(super) const MAX_FILES: usize = 5;
/// Bytes of one.
const MAX_FILE: usize = 20 << 20;
/// Bytes of one field that somebody typed.
const MAX_TEXT: usize = 1 << 18;
/// A slow telephone has so long for everything.
const PATIENCE: Duration = Duration::from_secs(300);

/// So many forms bring files at once; of what others bring in that moment only the words are taken.
static BRINGING: Semaphore = Semaphore::const_new(16);
/// One file is opened at a time: it may need half a gigabyte for a moment.
static OPENING: Semaphore = Semaphore::const_new(1);

/// What somebody typed.
#[derive(Debug, Clone, Default, Deserialize)]
#[serde(default)]
pub(super) struct Typed {
    pub content: String,
    pub name: String,
    pub contact: String,
    /// Both, sealed in the browser.
    pub sealed: String,
    pub notice_id: String,
    /// What this form is told by.
    pub token: String,
    /// A field that people do not see.
    pub website: String,
    pub lang: String,
}

/// What came.
#[derive(Default)]
pub(super) struct Letter {
    pub typed: Typed,
    /// Each file, or why it is not taken.
    pub files: Vec<Result<Clean, &'static str>>,
    /// The form could not be read to its end.
    torn: bool,
}

impl Letter {
    /// Reads a form, of either kind; its files only where they are `wanted`.
    pub async fn read(req: &HttpRequest, payload: Payload, wanted: bool) -> Self {
        if !is(req, "multipart/form-data") {
            let typed = Form::<Typed>::from_request(req, &mut payload.into_inner()).await;
            let torn = typed.is_err();
            return Self { typed: typed.map(Form::into_inner).unwrap_or_default(), torn, ..Self::default() };
        }
        let mut letter = Self::default();
        let whole = timeout(PATIENCE, letter.take(Multipart::new(req.headers(), payload), wanted)).await;
        letter.torn = !matches!(whole, Ok(Some(())));
        letter
    }

    /// Takes every part; nothing when the form ends before it should.
    async fn take(&mut self, mut form: Multipart, wanted: bool) -> Option<()> {
        let place = BRINGING.try_acquire().ok().filter(|_| wanted);
        while let Some(part) = form.next().await {
            let mut part = part.ok()?;
            let named = part.content_disposition().and_then(|d| d.get_filename()).map(|name| !name.is_empty());
            if named.is_some() || part.name() == Some("files") {
                self.file(&mut part, named.unwrap_or_default(), place.is_some()).await?;
            } else {
                self.text(&mut part).await?;
            }
        }
        Some(())
    }

    async fn text(&mut self, part: &mut Field) -> Option<()> {
        let into = match part.name()? {
            "content" => &mut self.typed.content,
            "name" => &mut self.typed.name,
            "contact" => &mut self.typed.contact,
            "sealed" => &mut self.typed.sealed,
            "notice_id" => &mut self.typed.notice_id,
            "token" => &mut self.typed.token,
            "website" => &mut self.typed.website,
            "lang" => &mut self.typed.lang,
            _ => return part.bytes(0).await.map_or(Some(()), |read| read.ok().map(drop)),
        };
        let bytes = part.bytes(MAX_TEXT).await.ok()?.ok()?;
        *into = String::from_utf8(bytes.to_vec()).ok()?;
        Some(())
    }

    /// A file field that nobody filled has neither a name nor bytes.
    async fn file(&mut self, part: &mut Field, named: bool, place: bool) -> Option<()> {
        let room = if place && self.files.len() < MAX_FILES { MAX_FILE } else { 0 };
        let taken = match part.bytes(room).await {
            Ok(Ok(bytes)) if bytes.is_empty() && !named => return Some(()),
            Ok(Ok(bytes)) => cleaned(bytes).await,
            Ok(Err(_)) => return None,
            Err(_) if !place => Err("file_later"),
            Err(_) => Err("file_too_large"),
        };
        self.files.push(taken);
        Some(())
    }

    /// What was sent, when all of it can be taken; otherwise everything that stands in the way.
    pub fn judged(self) -> Outcome<(PublicPetitionForm, Vec<Clean>)> {
        if self.torn {
            return Err(Problem::new(ProblemKind::Unreadable));
        }
        let mut wrong = Vec::new();
        let form = filed(&self.typed);
        if let Err(problem) = &form {
            wrong.extend(problem.errors().iter().cloned());
        }
        if self.files.len() > MAX_FILES {
            wrong.push(FieldError { pointer: "/files".into(), code: "too_many_files".into(), params: None });
        }
        let mut files = Vec::new();
        for (n, file) in self.files.into_iter().take(MAX_FILES).enumerate() {
            match file {
                Ok(file) => files.push(file),
                Err(code) => {
                    wrong.push(FieldError { pointer: format!("/files/{n}"), code: code.into(), params: None });
                }
            }
        }
        if wrong.is_empty() { Ok((form?, files)) } else { Err(Problem::fields(wrong)) }
    }
}

/// Whether the request says that it brings this.
pub(super) fn is(req: &HttpRequest, kind: &str) -> bool {
    let said = req.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default();
    said.split(';').next().unwrap_or_default().trim().eq_ignore_ascii_case(kind)
}

pub(super) async fn cleaned(bytes: web::Bytes) -> Result<Clean, &'static str> {
    let _turn = OPENING.acquire().await;
    web::block(move || clean(&bytes)).await.unwrap_or(Err("file_broken"))
}

/// What somebody typed, as the API has it.
fn filed(typed: &Typed) -> Outcome<PublicPetitionForm> {
    let anonymous = typed.name.trim().is_empty() && typed.contact.trim().is_empty();
    let mut body = json!({"content": typed.content.trim()});
    if !anonymous {
        body["petitioner"] = json!({"name": typed.name.trim(), "contact": typed.contact.trim()});
    }
    if !typed.sealed.is_empty() {
        let sealed: Option<Value> = serde_json::from_str(&typed.sealed).ok();
        body["sealed"] = sealed.ok_or_else(|| Problem::new(ProblemKind::Unreadable))?;
    }
    if !typed.token.is_empty() {
        body["token"] = typed.token.clone().into();
    }
    if !typed.notice_id.is_empty() {
        body["notice_id"] = typed.notice_id.clone().into();
    }
    from_page(body)
}
