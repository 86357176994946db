//! Problems (RFC 9457): the registry and every conversion. The only file that knows status codes.

use actix_web::http::StatusCode;
use actix_web::http::header::{ContentType, RETRY_AFTER};
use actix_web::{HttpResponse, ResponseError};
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use hezhen_domain::machine::{Broken, Refused};
use hezhen_domain::rule::Shortfall;
use serde::Serialize;
use serde_json::Value;
use utoipa::ToSchema;

use crate::http::Rate;

macro_rules! problems {
    ($($name:ident $status:literal $slug:literal $title:literal;)+) => {
        /// What can go wrong, by name.
        #[derive(Debug, Clone, Copy, PartialEq, Eq)]
        pub enum ProblemKind { $(#[doc = $title] $name),+ }

        impl ProblemKind {
            /// Every problem, in the order of the registry.
            pub const ALL: &'static [Self] = &[$(Self::$name),+];

            /// The last part of the problem's `type`.
            pub fn slug(self) -> &'static str { match self { $(Self::$name => $slug),+ } }
            fn title(self) -> &'static str { match self { $(Self::$name => $title),+ } }
            fn status(self) -> u16 { match self { $(Self::$name => $status),+ } }
        }
    };
}

problems! {
    Unauthenticated     401 "unauthenticated"      "Sign in first";
    BadCredentials      401 "bad-credentials"      "Account, password or code is wrong";
    SecondFactor        401 "second-factor"        "A second factor is needed";
    Unreadable          400 "unreadable"           "The request could not be read";
    TooLarge            413 "too-large"            "The request is too large";
    Invalid             422 "invalid"              "Some fields are invalid";
    IdempotencyMismatch 422 "idempotency-mismatch" "This key was used for another request";
    NotFound            404 "not-found"            "No such resource, or not yours to see";
    NotPermitted        403 "not-permitted"        "Your role does not permit this action";
    EnrolFirst          403 "enrol-first"          "Enrol your second factor first";
    VersionRequired     428 "version-required"     "Say which version you read (If-Match)";
    Stale               412 "stale"                "The resource changed since you read it";
    WrongState          409 "wrong-state"          "The action is not open in the present state";
    RuleBroken          409 "rule-broken"          "A rule refuses this";
    Conflict            409 "conflict"             "This exists already";
    TooMany             429 "too-many"             "Too many requests";
    Internal            500 "internal"             "Something failed on our side";
    Unavailable         503 "unavailable"          "The service is not ready; try again shortly";
}

/// A field and what is wrong with it.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, ToSchema)]
pub struct FieldError {
    /// Where, as a JSON pointer (RFC 6901).
    pub pointer: String,
    /// What, as a stable code that the screens have words for.
    pub code: String,
    /// Figures for the words, e.g. `{"max": 200}`.
    #[serde(skip_serializing_if = "Option::is_none")]
    #[schema(value_type = Option<Object>)]
    pub params: Option<Value>,
}

/// A refusal or a failure on its way to the client.
#[derive(Debug, Clone)]
pub struct Problem {
    kind: ProblemKind,
    body: Body,
    retry_after: Option<u64>,
    rate: Option<Rate>,
    cause: Option<String>,
}

#[derive(Debug, Clone, Default, Serialize, ToSchema)]
struct Body {
    /// A rule id or another stable code.
    #[serde(skip_serializing_if = "Option::is_none")]
    code: Option<String>,
    /// The figures of the first broken rule.
    #[serde(skip_serializing_if = "Option::is_none")]
    shortfall: Option<Shortfall>,
    /// Every broken rule.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    broken: Vec<Broken>,
    /// Every invalid field.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    errors: Vec<FieldError>,
    /// The present state, when that is the reason.
    #[serde(skip_serializing_if = "Option::is_none")]
    state: Option<&'static str>,
    /// The actions open in the present state.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    actions: Vec<&'static str>,
    /// Who may.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    who: Vec<&'static str>,
}

/// A problem as the client reads it.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = Problem)]
pub struct ProblemView {
    /// `/problems/<slug>`.
    #[serde(rename = "type")]
    kind: String,
    /// English title.
    title: &'static str,
    /// HTTP status.
    status: u16,
    /// The request id, for the person who looks into the log.
    #[serde(skip_serializing_if = "Option::is_none")]
    instance: Option<String>,
    #[serde(flatten)]
    body: Body,
}

impl Problem {
    /// A problem by name.
    pub fn new(kind: ProblemKind) -> Self {
        Self { kind, body: Body::default(), retry_after: None, rate: None, cause: None }
    }

    /// One invalid field.
    pub fn field(pointer: impl Into<String>, code: &str) -> Self {
        Self::fields(vec![FieldError { pointer: pointer.into(), code: code.to_owned(), params: None }])
    }

    /// Invalid fields.
    pub fn fields(errors: Vec<FieldError>) -> Self {
        let mut problem = Self::new(ProblemKind::Invalid);
        problem.body.errors = errors;
        problem
    }

    /// One broken `Hard` rule, refused outside a table.
    pub fn rule(code: &'static str, shortfall: Shortfall) -> Self {
        let basis = hezhen_domain::rule::Basis::House;
        Refused::Broken(vec![Broken { code, override_allowed: false, basis, shortfall }]).into()
    }

    /// Something exists already; `code` says what.
    pub fn conflict(code: &str) -> Self {
        Self::new(ProblemKind::Conflict).code(code)
    }

    /// Not permitted, by the rule `code`.
    pub fn not_permitted(code: &str) -> Self {
        Self::new(ProblemKind::NotPermitted).code(code)
    }

    /// Too many tries; come back after `seconds`.
    pub fn too_many(seconds: u64) -> Self {
        Self { retry_after: Some(seconds), ..Self::new(ProblemKind::TooMany) }
    }

    /// Asked faster than `rate`; come back after `seconds`.
    pub fn too_fast(seconds: u64, rate: Rate) -> Self {
        Self { rate: Some(rate), ..Self::too_many(seconds) }
    }

    /// The database or its pool does not answer.
    pub fn unavailable(cause: impl std::fmt::Display) -> Self {
        Self::new(ProblemKind::Unavailable).because(cause)
    }

    /// Something failed that should not.
    pub fn internal(cause: impl std::fmt::Display) -> Self {
        Self::new(ProblemKind::Internal).because(cause)
    }

    /// Adds a code.
    #[must_use]
    pub fn code(mut self, code: &str) -> Self {
        self.body.code = Some(code.to_owned());
        self
    }

    fn because(mut self, cause: impl std::fmt::Display) -> Self {
        self.cause = Some(cause.to_string());
        self
    }

    /// The name of this problem.
    pub fn kind(&self) -> ProblemKind {
        self.kind
    }

    /// The invalid fields, with `prefix` before each pointer.
    #[must_use]
    pub fn below(mut self, prefix: &str) -> Self {
        for error in &mut self.body.errors {
            error.pointer.insert_str(0, prefix);
        }
        self
    }

    /// The invalid fields.
    pub fn errors(&self) -> &[FieldError] {
        &self.body.errors
    }

    /// Adds figures for the words of the first invalid field.
    #[must_use]
    pub fn params(mut self, params: Value) -> Self {
        if let Some(error) = self.body.errors.first_mut() {
            error.params = Some(params);
        }
        self
    }

    /// What the engine said, if it did.
    pub fn cause_text(&self) -> Option<&str> {
        self.cause.as_deref()
    }

    /// The rule or other code, if any.
    pub fn code_text(&self) -> Option<&str> {
        self.body.code.as_deref()
    }
}

impl From<Refused> for Problem {
    fn from(refused: Refused) -> Self {
        match refused {
            Refused::NotPermitted { code, who } => {
                let mut problem = Self::new(ProblemKind::NotPermitted);
                problem.body.code = code.map(str::to_owned);
                problem.body.who = who;
                problem
            }
            Refused::WrongState { state, open } => {
                let mut problem = Self::new(ProblemKind::WrongState);
                problem.body.state = Some(state);
                problem.body.actions = open;
                problem
            }
            Refused::Broken(broken) => {
                let mut problem = Self::new(ProblemKind::RuleBroken);
                problem.body.code = broken.first().map(|b| b.code.to_owned());
                problem.body.shortfall = broken.first().map(|b| b.shortfall.clone());
                problem.body.broken = broken;
                problem
            }
        }
    }
}

impl From<DieselError> for Problem {
    fn from(error: DieselError) -> Self {
        match error {
            DieselError::NotFound => Self::new(ProblemKind::NotFound),
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, info) => {
                Self::new(ProblemKind::Conflict).because(info.message())
            }
            DieselError::DatabaseError(DatabaseErrorKind::SerializationFailure, info) => {
                Self::new(ProblemKind::Stale).because(info.message())
            }
            other => Self::internal(other),
        }
    }
}

impl std::fmt::Display for Problem {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        f.write_str(self.kind.slug())
    }
}

impl std::error::Error for Problem {}

impl ResponseError for Problem {
    fn status_code(&self) -> StatusCode {
        StatusCode::from_u16(self.kind.status()).unwrap_or(StatusCode::INTERNAL_SERVER_ERROR)
    }

    fn error_response(&self) -> HttpResponse {
        let instance = crate::http::request_id();
        if let Some(cause) = &self.cause {
            let request = instance.as_deref().unwrap_or("-");
            tracing::error!(request, problem = self.kind.slug(), cause, "request failed: {}", self.kind.slug());
        }
        let view = ProblemView {
            kind: format!("/problems/{}", self.kind.slug()),
            title: self.kind.title(),
            status: self.kind.status(),
            instance,
            body: self.body.clone(),
        };
        let mut response = HttpResponse::build(self.status_code());
        if let Some(seconds) = self.retry_after {
            response.insert_header((RETRY_AFTER, seconds.to_string()));
        }
        if let (Some(rate), Some(seconds)) = (self.rate, self.retry_after) {
            let (burst, window) = (rate.burst.get(), rate.window());
            response.insert_header(("RateLimit-Policy", format!("\"default\";q={burst};w={window}")));
            response.insert_header(("RateLimit", format!("\"default\";r=0;t={seconds}")));
        }
        response
            .insert_header(ContentType("application/problem+json".parse().unwrap_or(mime_json())))
            .body(serde_json::to_string(&view).unwrap_or_default())
    }
}

fn mime_json() -> actix_web::mime::Mime {
    actix_web::mime::APPLICATION_JSON
}

/// The problems that every operation may answer with, for the API document.
pub struct Problems;

impl utoipa::IntoResponses for Problems {
    fn responses() -> std::collections::BTreeMap<String, utoipa::openapi::RefOr<utoipa::openapi::response::Response>> {
        use utoipa::openapi::{ContentBuilder, Ref, ResponseBuilder};
        let content = ContentBuilder::new().schema(Some(Ref::from_schema_name("Problem"))).build();
        let response = ResponseBuilder::new()
            .description("A problem, by RFC 9457")
            .content("application/problem+json", content)
            .build();
        [("4XX".to_owned(), response.clone().into()), ("5XX".to_owned(), response.into())].into()
    }
}
