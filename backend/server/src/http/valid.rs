//! A body or a query that was read and whose shape is right.

use std::future::{Future, Ready, ready};
use std::pin::Pin;

use actix_web::dev::Payload;
use actix_web::http::header::CONTENT_TYPE;
use actix_web::web::{Bytes, Query};
use actix_web::{FromRequest, HttpRequest};
use serde::de::DeserializeOwned;
use serde_json::Value;
use sha2::{Digest, Sha256};
use validator::{Validate, ValidationErrors, ValidationErrorsKind};

use crate::problem::{FieldError, Problem, ProblemKind};

const MAX_BODY: usize = 1 << 20;
const MAX_UPLOAD: usize = 20 << 20;
const MAX_TEXT: usize = 50_000;

/// A JSON body: read (400), of the right shape, without control characters, its fields valid (422).
pub struct Valid<T> {
    /// The body.
    pub body: T,
    /// SHA-256 of what was sent, for [`super::Once`].
    pub digest: [u8; 32],
}

impl<T: DeserializeOwned + Validate + 'static> FromRequest for Valid<T> {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let is_json = req
            .headers()
            .get(CONTENT_TYPE)
            .and_then(|v| v.to_str().ok())
            .is_some_and(|v| v.split(';').next().unwrap_or_default().trim() == "application/json");
        let bytes = read_all(payload, MAX_BODY);
        Box::pin(async move {
            let bytes = bytes.await?;
            if !is_json {
                return Err(Problem::new(ProblemKind::Unreadable).code("content-type"));
            }
            let body = parse(&bytes)?;
            Ok(Self { body, digest: Sha256::digest(&bytes).into() })
        })
    }
}

/// Raw bytes of a file, at most 20 MiB, with the name that the client gave it.
pub struct Upload {
    /// The file's content.
    pub bytes: Bytes,
    /// SHA-256 of the content.
    pub digest: [u8; 32],
    /// The media type that the client said; never trusted.
    pub mime: String,
    /// The name that the client gave (header `X-File-Name`, percent-encoded UTF-8); empty without one.
    pub name: String,
}

impl FromRequest for Upload {
    type Error = Problem;
    type Future = Pin<Box<dyn Future<Output = Result<Self, Problem>>>>;

    fn from_request(req: &HttpRequest, payload: &mut Payload) -> Self::Future {
        let mime = req.headers().get(CONTENT_TYPE).and_then(|v| v.to_str().ok()).unwrap_or_default().to_owned();
        let said = req.headers().get("x-file-name").map(|v| String::from_utf8_lossy(v.as_bytes()).into_owned());
        let name = super::file::unpercent(&said.unwrap_or_default());
        let bytes = read_all(payload, MAX_UPLOAD);
        Box::pin(async move {
            let bytes = bytes.await?;
            let digest = Sha256::digest(&bytes).into();
            Ok(Self { bytes, digest, mime, name })
        })
    }
}

fn read_all(payload: &mut Payload, limit: usize) -> impl Future<Output = Result<Bytes, Problem>> + 'static {
    let payload = payload.take();
    async move {
        let read = actix_web::body::to_bytes_limited(actix_web::body::BodyStream::new(payload), limit).await;
        match read {
            Err(_) => Err(Problem::new(ProblemKind::TooLarge)),
            Ok(Err(_)) => Err(Problem::new(ProblemKind::Unreadable)),
            Ok(Ok(bytes)) => Ok(bytes),
        }
    }
}

fn parse<T: DeserializeOwned + Validate>(bytes: &[u8]) -> Result<T, Problem> {
    checked(serde_json::from_slice(bytes).map_err(|_| Problem::new(ProblemKind::Unreadable))?)
}

/// A value of the right shape, judged as a body is: for forms that are put together or come out of a file.
///
/// # Errors
/// `invalid`, with every field.
pub fn checked<T: DeserializeOwned + Validate>(value: Value) -> Result<T, Problem> {
    let mut errors = Vec::new();
    scan(&value, &mut String::new(), &mut errors);
    if !errors.is_empty() {
        return Err(Problem::fields(errors));
    }
    let body: T = serde_path_to_error::deserialize(value).map_err(|e| shape(&e))?;
    body.validate().map_err(|e| Problem::fields(flatten(&e)))?;
    Ok(body)
}

/// A value out of a form of a page, judged as a body is. A form sends two characters for a line break of which whoever typed
/// it counted one, and so does the limit.
///
/// # Errors
/// `invalid`, with every field.
pub fn from_page<T: DeserializeOwned + Validate>(mut value: Value) -> Result<T, Problem> {
    for text in value.as_object_mut().into_iter().flat_map(|fields| fields.values_mut()) {
        if let Value::String(text) = text {
            *text = text.replace("\r\n", "\n");
        }
    }
    checked(value)
}

/// Control characters and texts that no form can have sent.
fn scan(value: &Value, pointer: &mut String, errors: &mut Vec<FieldError>) {
    let mut refuse = |pointer: &str, code: &str| {
        errors.push(FieldError { pointer: pointer.to_owned(), code: code.to_owned(), params: None });
    };
    match value {
        Value::String(text) if text.len() > MAX_TEXT => refuse(pointer, "too_long"),
        Value::String(text) if text.chars().any(|c| c.is_control() && !matches!(c, '\n' | '\r' | '\t')) => {
            refuse(pointer, "control_character");
        }
        Value::Array(items) => items.iter().enumerate().for_each(|(i, v)| nested(&i.to_string(), v, pointer, errors)),
        Value::Object(map) => map.iter().for_each(|(k, v)| nested(k, v, pointer, errors)),
        _ => {}
    }
}

fn nested(key: &str, value: &Value, pointer: &mut String, errors: &mut Vec<FieldError>) {
    let length = pointer.len();
    pointer.push('/');
    pointer.push_str(&key.replace('~', "~0").replace('/', "~1"));
    scan(value, pointer, errors);
    pointer.truncate(length);
}

fn shape(error: &serde_path_to_error::Error<serde_json::Error>) -> Problem {
    let part = |segment: &serde_path_to_error::Segment| match segment {
        serde_path_to_error::Segment::Seq { index } => format!("/{index}"),
        serde_path_to_error::Segment::Unknown => String::new(),
        named => format!("/{named}"),
    };
    let mut pointer: String = error.path().iter().map(part).collect();
    let message = error.inner().to_string();
    let named = message.split('`').nth(1).unwrap_or_default();
    let code = if message.starts_with("unknown field") {
        "unknown_field"
    } else if message.starts_with("missing field") {
        pointer = format!("{pointer}/{named}");
        "required"
    } else if message.starts_with("unknown variant") {
        "not_a_choice"
    } else {
        "wrong_type"
    };
    Problem::field(pointer, code)
}

fn flatten(errors: &ValidationErrors) -> Vec<FieldError> {
    let mut found = Vec::new();
    collect(errors, "", &mut found);
    found.sort_by(|a, b| a.pointer.cmp(&b.pointer));
    found
}

fn collect(errors: &ValidationErrors, prefix: &str, found: &mut Vec<FieldError>) {
    for (name, kind) in errors.errors() {
        let pointer = if name == "__all__" { prefix.to_owned() } else { format!("{prefix}/{name}") };
        match kind {
            ValidationErrorsKind::Field(list) => found.extend(list.iter().map(|e| {
                let params: serde_json::Map<_, _> =
                    e.params.iter().filter(|(k, _)| *k != "value").map(|(k, v)| (k.to_string(), v.clone())).collect();
                let params = (!params.is_empty()).then_some(Value::Object(params));
                FieldError { pointer: pointer.clone(), code: e.code.to_string(), params }
            })),
            ValidationErrorsKind::Struct(inner) => collect(inner, &pointer, found),
            ValidationErrorsKind::List(items) => {
                items.iter().for_each(|(i, inner)| collect(inner, &format!("{pointer}/{i}"), found));
            }
        }
    }
}

/// Whether a text that an action may need says anything.
pub fn said(text: Option<&String>) -> bool {
    text.is_some_and(|text| !text.trim().is_empty())
}

/// Refuses a body that lacks what its action cannot do without.
///
/// # Errors
/// `required` at this field.
pub fn wants(there: bool, pointer: &str) -> Result<(), Problem> {
    if there { Ok(()) } else { Err(Problem::field(pointer, "required")) }
}

/// A query string of the right shape.
pub struct Search<T>(pub T);

impl<T: DeserializeOwned + 'static> FromRequest for Search<T> {
    type Error = Problem;
    type Future = Ready<Result<Self, Problem>>;

    fn from_request(req: &HttpRequest, _: &mut Payload) -> Self::Future {
        let read = Query::<T>::from_query(req.query_string());
        ready(read.map(|q| Self(q.into_inner())).map_err(|_| Problem::field("", "query")))
    }
}
