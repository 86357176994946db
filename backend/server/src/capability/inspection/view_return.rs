//! What comes in and goes out about what the unit says of the team's work.

use chrono::NaiveDate;
use hezhen_domain::inspection::ReturnWay;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::capability::social_supervisor::EvaluationForm;
use crate::db::Id;

/// A letter to the unit that was answered, or a visit to it.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReturnVisitForm {
    /// The day of the visit or of the answer.
    pub visited_on: NaiveDate,
    /// How the unit was asked.
    pub way: ReturnWay,
    /// Who answered for it.
    #[validate(length(min = 1, max = 100, code = "length"))]
    pub respondent: String,
    /// The six points, and remarks.
    #[validate(nested)]
    pub points: EvaluationForm,
    /// Something wrong with the team's work that is to be looked into: it goes to the supervision section as a tip, and is
    /// read there alone.
    #[serde(default, skip_serializing_if = "Option::is_none")]
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub issue: Option<String>,
}

/// What the unit said.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReturnVisitView {
    /// Id.
    pub id: Id,
    /// As it was put down.
    #[serde(flatten)]
    pub form: ReturnVisitForm,
    /// Who put it down.
    pub recorder_name: String,
    /// The number of the tip that an issue became.
    pub issue_number: Option<String>,
}
