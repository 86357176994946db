//! What a handler gives back.

use actix_web::body::BoxBody;
use actix_web::http::StatusCode;
use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE, ETAG};
use actix_web::{HttpRequest, HttpResponse, Responder};
use serde::Serialize;

use crate::problem::Problem;

/// A handler's result.
pub type Reply = Result<Answer, Problem>;

/// An answer: JSON with its version, or nothing.
#[derive(Debug, Clone)]
pub struct Answer {
    pub(super) status: u16,
    pub(super) version: Option<i32>,
    pub(super) json: String,
}

impl Answer {
    /// A list or a value without a version.
    ///
    /// # Errors
    /// `internal`, if the value cannot be written as JSON.
    pub fn value(view: &impl Serialize) -> Reply {
        Self::new(200, None, view)
    }

    /// A detail, with its version as `ETag`.
    ///
    /// # Errors
    /// As [`Answer::value`].
    pub fn detail(version: i32, view: &impl Serialize) -> Reply {
        Self::new(200, Some(version), view)
    }

    /// A new resource.
    ///
    /// # Errors
    /// As [`Answer::value`].
    pub fn created(version: i32, view: &impl Serialize) -> Reply {
        Self::new(201, Some(version), view)
    }

    /// Something new that has no version and is not asked for again.
    ///
    /// # Errors
    /// As [`Answer::value`].
    pub fn made(view: &impl Serialize) -> Reply {
        Self::new(201, None, view)
    }

    /// Done, and nothing to say.
    pub fn done() -> Reply {
        Ok(Self { status: 204, version: None, json: String::new() })
    }

    fn new(status: u16, version: Option<i32>, view: &impl Serialize) -> Reply {
        let json = serde_json::to_string(view).map_err(Problem::internal)?;
        Ok(Self { status, version, json })
    }
}

impl Responder for Answer {
    type Body = BoxBody;

    fn respond_to(self, _: &HttpRequest) -> HttpResponse {
        let status = StatusCode::from_u16(self.status).unwrap_or(StatusCode::OK);
        let mut response = HttpResponse::build(status);
        response.insert_header((CACHE_CONTROL, "no-store"));
        if let Some(version) = self.version {
            response.insert_header((ETAG, format!("\"{version}\"")));
        }
        if self.json.is_empty() {
            return response.finish();
        }
        response.insert_header((CONTENT_TYPE, "application/json; charset=utf-8")).body(self.json)
    }
}
