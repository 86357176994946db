//! What comes in and goes out about motions.

use hezhen_domain::machine::Offer;
use hezhen_domain::motion::{Plan, Source, Way};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::{Validate, ValidationError};

use crate::capability::attachment::AttachmentBrief;
use crate::db::Id;

/// The text of a motion.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MotionForm {
    /// The case; it stays what it was.
    pub case_id: Id,
    /// Why the post is to be filled now.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub reason: String,
    /// Analysis of the unit's team: structure, needs, what the person must bring.
    #[validate(length(max = 20000, code = "length"))]
    #[serde(default)]
    pub unit_analysis: String,
    /// The vacancy: since when and how it came.
    #[validate(length(max = 2000, code = "length"))]
    #[serde(default)]
    pub vacancy: String,
    /// Where the motion came from.
    pub source: Source,
    /// Which body considered it.
    pub way: Way,
    /// Record of the meeting that considered it.
    #[validate(length(max = 20000, code = "length"))]
    #[serde(default)]
    pub meeting_record: String,
    /// Work plan.
    #[validate(custom(function = "plan_length"))]
    #[serde(default)]
    pub plan: Plan,
    /// Papers: request of the unit, analysis, record, approval form.
    #[validate(length(max = 20, code = "length"))]
    #[serde(default)]
    pub attachments: Vec<Id>,
}

fn plan_length(plan: &Plan) -> Result<(), ValidationError> {
    let fits = [&plan.scope, &plan.schedule, &plan.team_note].iter().all(|text| text.chars().count() <= 5000);
    if fits { Ok(()) } else { Err(ValidationError::new("too_long")) }
}

/// The motion of which case.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct MotionQuery {
    /// The case.
    pub case_id: Id,
}

/// A motion.
#[derive(Debug, Serialize, ToSchema)]
pub struct MotionView {
    /// Motion id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Its text.
    #[serde(flatten)]
    pub form: MotionForm,
    /// Its papers, in words.
    pub papers: Vec<AttachmentBrief>,
    /// What can be done: `edit`.
    pub actions: Vec<Offer>,
}
