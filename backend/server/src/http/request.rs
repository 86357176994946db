//! What surrounds every request: an id, one log line, the security headers. No address is logged.

use std::time::Instant;

use actix_web::body::{EitherBody, MessageBody};
use actix_web::dev::{ServiceRequest, ServiceResponse};
use actix_web::http::header::{self, HeaderName, HeaderValue};
use actix_web::middleware::{DefaultHeaders, Next};
use actix_web::web::Data;
use actix_web::{Error, ResponseError};
use uuid::Uuid;

use super::{Limits, Proxies};

tokio::task_local! {
    static REQUEST_ID: String;
}

/// The id of the request that is being answered (not known on blocking threads: the actor carries it there).
pub fn request_id() -> Option<String> {
    REQUEST_ID.try_with(Clone::clone).ok()
}

/// The address that users type, for the cookie and the origin check; from the configuration.
#[derive(Debug, Clone)]
pub struct Origin(pub Option<String>);

impl Origin {
    /// Whether cookies are for https only.
    pub fn secure(&self) -> bool {
        self.0.as_deref().is_some_and(|o| o.starts_with("https://"))
    }
}

/// Gives the request its id and writes one line about it: method, route, status, time.
pub async fn trace<B: MessageBody>(req: ServiceRequest, next: Next<B>) -> Result<ServiceResponse<B>, Error> {
    let start = Instant::now();
    let id = Uuid::now_v7().simple().to_string();
    let method = req.method().clone();
    let mut response = REQUEST_ID.scope(id.clone(), next.call(req)).await?;
    let route = response.request().match_pattern().unwrap_or_else(|| "-".into());
    let (status, ms) = (response.status().as_u16(), start.elapsed().as_millis());
    // What the public reports stands in no log: a line would tell the hour.
    if !route.contains("/public/petition") && !route.contains("/public/opinions") {
        tracing::info!(request = id, %method, route, status, ms, "{method} {route} {status} {ms} ms");
    }
    if let Ok(value) = HeaderValue::from_str(&id) {
        response.headers_mut().insert(HeaderName::from_static("x-request-id"), value);
    }
    Ok(response)
}

/// Counts what comes without a session against the address that it comes from; with one, the account is counted.
pub async fn limit_strangers<B: MessageBody>(
    req: ServiceRequest,
    next: Next<B>,
) -> Result<ServiceResponse<EitherBody<B>>, Error> {
    let asks = ["/api/", "/public"].iter().any(|root| req.path().starts_with(root));
    let data = (req.app_data::<Data<Limits>>(), req.app_data::<Data<Proxies>>());
    if asks
        && !req.headers().contains_key(header::AUTHORIZATION)
        && let (Some(limits), Some(proxies)) = data
        && let Err(problem) = limits.address(proxies.caller(req.request()))
    {
        return Ok(req.into_response(problem.error_response()).map_into_right_body());
    }
    next.call(req).await.map(ServiceResponse::map_into_left_body)
}

/// The security headers of every answer, errors included.
pub fn headers(origin: &Origin) -> DefaultHeaders {
    let csp = "default-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; \
               script-src 'self'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";
    let headers = DefaultHeaders::new()
        .add((header::CONTENT_SECURITY_POLICY, csp))
        .add((header::X_CONTENT_TYPE_OPTIONS, "nosniff"))
        .add((header::REFERRER_POLICY, "no-referrer"))
        .add((header::X_FRAME_OPTIONS, "DENY"))
        .add(("cross-origin-opener-policy", "same-origin"));
    if origin.secure() {
        headers.add((header::STRICT_TRANSPORT_SECURITY, "max-age=31536000; includeSubDomains"))
    } else {
        headers
    }
}
