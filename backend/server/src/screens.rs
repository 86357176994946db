//! The single-page app, from the binary: hashed assets are cached for good, everything else is the app itself.

use actix_web::http::header::{CACHE_CONTROL, CONTENT_TYPE};
use actix_web::{HttpRequest, HttpResponse};
use rust_embed::RustEmbed;

use crate::problem::{Problem, ProblemKind};

#[derive(RustEmbed)]
#[folder = "../../frontend/dist"]
#[allow_missing = true]
struct Dist;

/// A file of the app, or the app for any path of its own; unknown API paths are a problem.
pub async fn serve(req: HttpRequest) -> Result<HttpResponse, Problem> {
    let path = req.path().trim_start_matches('/');
    if path.starts_with("api/") {
        return Err(Problem::new(ProblemKind::NotFound));
    }
    if let Some(file) = Dist::get(path).filter(|_| !path.is_empty()) {
        let cache = if path.starts_with("assets/") { "public, max-age=31536000, immutable" } else { "no-cache" };
        let mime = file.metadata.mimetype().to_owned();
        return Ok(HttpResponse::Ok()
            .insert_header((CONTENT_TYPE, mime))
            .insert_header((CACHE_CONTROL, cache))
            .body(file.data.into_owned()));
    }
    let page = Dist::get("index.html").ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    Ok(HttpResponse::Ok()
        .insert_header((CONTENT_TYPE, "text/html; charset=utf-8"))
        .insert_header((CACHE_CONTROL, "no-cache"))
        .body(page.data.into_owned()))
}
