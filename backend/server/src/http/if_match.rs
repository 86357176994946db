//! Optimistic locking: which version did the client read?

use std::future::{Ready, ready};

use actix_web::dev::Payload;
use actix_web::http::header::IF_MATCH;
use actix_web::{FromRequest, HttpRequest};

use crate::problem::{Problem, ProblemKind};

/// The `If-Match` header. Asked of the row after existence (404) and office (403) are clear.
#[derive(Debug, Clone, Copy)]
pub struct IfMatch(Option<i32>);

impl IfMatch {
    /// Refuses unless the client read `version`.
    ///
    /// # Errors
    /// `version-required` without the header, `stale` with another version.
    pub fn check(self, version: i32) -> Result<(), Problem> {
        match self.0 {
            None => Err(Problem::new(ProblemKind::VersionRequired)),
            Some(read) if read == version => Ok(()),
            Some(_) => Err(Problem::new(ProblemKind::Stale)),
        }
    }
}

impl FromRequest for IfMatch {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let Some(value) = req.headers().get(IF_MATCH) else { return ready(Ok(Self(None))) };
        let version = value.to_str().ok().and_then(|v| v.trim_matches('"').parse().ok());
        // An unreadable tag matches no version.
        ready(Ok(Self(Some(version.unwrap_or(-1)))))
    }
}
