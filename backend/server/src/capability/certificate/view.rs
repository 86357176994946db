//! What comes in and goes out about certificates.

use chrono::NaiveDate;
use hezhen_domain::certificate::{Action, State, TrainingKind};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::social_supervisor::EvaluationSums;
use crate::db::Id;

/// A certificate applied for.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CertificateForm {
    /// The account of the person.
    pub account_id: Id,
    /// The organ that sends the person.
    pub unit_id: Id,
    /// Level, in the department's words.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub level: String,
    /// Trainings.
    #[validate(length(max = 50, code = "length"), nested)]
    pub trainings: Vec<Training>,
}

/// What may be changed of a certificate.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditCertificate {
    /// The organ that sends the person.
    pub unit_id: Id,
    /// Level, in the department's words.
    #[validate(length(min = 1, max = 20, code = "length"))]
    pub level: String,
    /// Trainings.
    #[validate(length(max = 50, code = "length"), nested)]
    pub trainings: Vec<Training>,
}

/// A training.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InspectorTraining)]
pub struct Training {
    /// Kind.
    pub kind: TrainingKind,
    /// What it was about.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub title: String,
    /// Day.
    pub on: NaiveDate,
}

/// Which certificates.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CertificateQuery {
    /// Part of the name, or of the number.
    pub q: Option<String>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// Which inspectors.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct InspectorQuery {
    /// Part of the name.
    pub q: Option<String>,
}

/// Somebody who holds the office of an inspector.
#[derive(Debug, Serialize, ToSchema)]
pub struct InspectorRow {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Whether the person holds the office of a lead.
    pub may_lead: bool,
    /// Number of the certificate.
    pub number: Option<String>,
    /// Whether the certificate counts today.
    pub certified: bool,
    /// Last day of the certificate.
    pub valid_to: Option<NaiveDate>,
}

/// A certificate in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct CertificateRow {
    /// Certificate id.
    pub id: Id,
    /// Account.
    pub account_id: Id,
    /// Name of the person.
    pub name: String,
    /// The organ.
    pub unit_name: String,
    /// Level.
    pub level: String,
    /// Number, once certified.
    pub number: Option<String>,
    /// State.
    pub state: State,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
    /// Whether it counts today.
    pub valid_today: bool,
}

/// A certificate.
#[derive(Debug, Serialize, ToSchema)]
pub struct CertificateView {
    /// As in the list.
    #[serde(flatten)]
    pub row: CertificateRow,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The organ.
    pub unit_id: Id,
    /// Trainings.
    pub trainings: Vec<Training>,
    /// Points of the last examination.
    pub score: Option<i32>,
    /// Day of the last examination.
    pub exam_on: Option<NaiveDate>,
    /// First day.
    pub valid_from: Option<NaiveDate>,
    /// What units said of the inspections in whose teams the person is; none before the first.
    pub returns: Option<EvaluationSums>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// What an action wants to know.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnCertificate {
    /// Reason: of a suspension, a revocation, a restoration.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
    /// Points, for `record_exam`.
    #[validate(range(min = 0, max = 100, code = "range"))]
    pub score: Option<i32>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CertificateAction {
    /// Certificate id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
