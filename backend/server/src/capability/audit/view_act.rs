//! What the steps of an audit bring.

use chrono::NaiveDate;
use hezhen_domain::audit::{Action, Decision, Party, Responsibility};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::Id;

/// One who is to audit.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditMemberForm {
    /// Account.
    pub account_id: Id,
    /// Whether the person leads.
    #[serde(default)]
    pub lead: bool,
}

/// Something that was found.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditFindingForm {
    /// What.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub matter: String,
    /// How much, in fen.
    #[serde(default)]
    #[validate(range(min = 0, max = 100_000_000_000_000_i64, code = "range"))]
    pub amount_fen: i64,
    /// Whose responsibility.
    pub responsibility: Responsibility,
    /// Whether it is a clue for the discipline organ.
    #[serde(default)]
    pub serious: bool,
    /// In words, with the evidence.
    #[validate(length(min = 1, max = 4000, code = "length"))]
    pub text: String,
    /// Evidence.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub attachments: Vec<Id>,
}

/// Something that is to be put right.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditRectificationForm {
    /// The finding that it answers.
    #[serde(default)]
    pub finding_id: Option<Id>,
    /// What is to be done.
    #[validate(length(min = 1, max = 1000, code = "length"))]
    pub task: String,
    /// By when.
    pub due_on: NaiveDate,
}

/// What an action brings; which of it, is said at each field.
#[derive(Debug, Clone, Default, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnAudit {
    /// The reason, the note, or the words themselves: `propose`, `return`, `cancel`, `notify`, `approve_start`,
    /// `strike_finding`, `strike_clue`, `comment`,
    /// `review`, `report_rectification`, `appeal`, `decide_appeal`; `accept_rectification` where it is not accepted;
    /// `receive_transfer` if anything is to be noted.
    #[serde(default)]
    #[validate(length(max = 20000, code = "length"))]
    pub text: Option<String>,
    /// `transfer`: to which organ.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub to: Option<String>,
    /// `propose`: the first day audited.
    #[serde(default)]
    pub period_from: Option<NaiveDate>,
    /// `propose`: the last day audited.
    #[serde(default)]
    pub period_to: Option<NaiveDate>,
    /// `set_team`, `set_panel`: all of them, one of whom leads.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"), nested)]
    pub team: Vec<AuditMemberForm>,
    /// `notify`, `send_draft`, `deliver`: when the official received it; `receive_transfer`: when the clue came; `appeal` on
    /// paper: when it was made. Today without it; who appeals here appeals today.
    #[serde(default)]
    pub on: Option<NaiveDate>,
    /// `send_draft`: when the unit received it; with the official without it.
    #[serde(default)]
    pub unit_on: Option<NaiveDate>,
    /// `add_finding`: what was found.
    #[serde(default)]
    #[validate(nested)]
    pub finding: Option<AuditFindingForm>,
    /// `strike_finding`, `strike_clue`, `transfer`, `receive_transfer`: which.
    #[serde(default)]
    pub finding_id: Option<Id>,
    /// `draft`, `revise`: the report; `decide_appeal`: where it is another.
    #[serde(default)]
    #[validate(length(max = 50000, code = "length"))]
    pub report: Option<String>,
    /// `draft`, `revise`, `decide_appeal` that changes it: the opinion.
    #[serde(default)]
    #[validate(length(max = 20000, code = "length"))]
    pub opinion: Option<String>,
    /// `draft`, `revise`, `decide_appeal` that changes it: the result report.
    #[serde(default)]
    #[validate(length(max = 20000, code = "length"))]
    pub result: Option<String>,
    /// `comment`, `appeal`: whose, where the bureau records it.
    #[serde(default)]
    pub party: Option<Party>,
    /// `comment`, `appeal`: how it came to the bureau, where the bureau records it.
    #[serde(default)]
    #[validate(length(max = 500, code = "length"))]
    pub via: Option<String>,
    /// `comment`: whether it objects.
    #[serde(default)]
    pub objection: Option<bool>,
    /// `deliver`: what is to be put right.
    #[serde(default)]
    #[validate(length(max = 50, code = "length"), nested)]
    pub rectifications: Vec<AuditRectificationForm>,
    /// `report_rectification`, `accept_rectification`: which.
    #[serde(default)]
    pub rectification_id: Option<Id>,
    /// `report_rectification`: evidence.
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub attachments: Vec<Id>,
    /// `accept_rectification`: whether it is accepted.
    #[serde(default)]
    pub accepted: Option<bool>,
    /// `decide_appeal`: what the re-examination says.
    #[serde(default)]
    pub decision: Option<Decision>,
    /// `decide_appeal` that changes it: what is no longer to be put right.
    #[serde(default)]
    #[validate(length(max = 50, code = "length"))]
    pub dropped: Vec<Id>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AuditAction {
    /// Audit id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
