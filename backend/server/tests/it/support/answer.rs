//! What the server answered, and what a test asks of it.

use serde_json::Value;

/// Status, version and body of an answer.
#[derive(Debug)]
pub struct Answer {
    pub status: u16,
    pub headers: reqwest::header::HeaderMap,
    pub body: Value,
    pub bytes: Vec<u8>,
}

impl Answer {
    pub async fn of(request: reqwest::RequestBuilder) -> Self {
        let response = request.send().await.unwrap();
        let (status, headers) = (response.status().as_u16(), response.headers().clone());
        let bytes = response.bytes().await.unwrap().to_vec();
        let body = serde_json::from_slice(&bytes).unwrap_or(Value::Null);
        Self { status, headers, body, bytes }
    }

    #[track_caller]
    pub fn ok(self) -> Value {
        assert_eq!(self.status, 200, "{:#}", self.body);
        self.body
    }

    #[track_caller]
    pub fn created(self) -> Value {
        assert_eq!(self.status, 201, "{:#}", self.body);
        self.body
    }

    #[track_caller]
    pub fn done(self) {
        assert_eq!(self.status, 204, "{:#}", self.body);
    }

    /// Refused as `/problems/{slug}`, with this rule or other code (`""` for none).
    #[track_caller]
    pub fn refused(self, slug: &str, code: &str) -> Value {
        assert_eq!(self.body["type"], format!("/problems/{slug}"), "{} {:#}", self.status, self.body);
        let broken = self.body["broken"].as_array().is_some_and(|b| b.iter().any(|b| b["code"] == code));
        assert!(self.body["code"].as_str().unwrap_or("") == code || broken, "wanted {code}: {:#}", self.body);
        self.body
    }

    /// Refused because of one field.
    #[track_caller]
    pub fn invalid(self, pointer: &str, code: &str) {
        assert_eq!(self.status, 422, "{:#}", self.body);
        let errors = self.body["errors"].as_array().cloned().unwrap_or_default();
        let found = errors.iter().any(|e| e["pointer"] == pointer && e["code"] == code);
        assert!(found, "wanted {pointer} {code}: {:#}", self.body);
    }

    /// How a rule stands in the `checks` of a detail.
    #[track_caller]
    pub fn check(&self, rule: &str) -> String {
        let checks = self.body["checks"].as_array().unwrap();
        let found = checks.iter().find(|c| c["code"] == rule).unwrap_or_else(|| panic!("no {rule} in {checks:#?}"));
        found["status"].as_str().unwrap().to_owned()
    }
}
