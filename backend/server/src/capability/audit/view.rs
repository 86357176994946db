//! What comes in and goes out about audits.

use chrono::NaiveDate;
use hezhen_domain::audit::document::Document;
use hezhen_domain::audit::{Decision, Kind, Paper, Party, RectificationState, Responsibility, State};
use hezhen_domain::machine::{Check, Offer};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::capability::attachment::AttachmentBrief;
use crate::capability::deadline::DeadlineView;
use crate::db::{Id, Ts};

/// An audit beside the plan.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct AuditForm {
    /// When it is made.
    pub kind: Kind,
    /// The official.
    pub cadre_id: Id,
    /// In which year; the present one without it.
    #[serde(default)]
    #[validate(range(min = 2000, max = 2100, code = "range"))]
    pub year: Option<i32>,
    /// `performance`: what it looks at, and of no other kind.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub project: Option<String>,
}

/// Which audits.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditQuery {
    /// State.
    pub state: Option<State>,
    /// Kind.
    pub kind: Option<Kind>,
    /// Year.
    pub year: Option<i32>,
    /// The limit is on this day or before.
    pub due_by: Option<NaiveDate>,
    /// Its report was issued on this day or later.
    pub issued_from: Option<NaiveDate>,
    /// Its report was issued on this day or before.
    pub issued_to: Option<NaiveDate>,
    /// Of this official.
    pub cadre_id: Option<Id>,
    /// Only those whose result is still to come, or only the others.
    pub open: Option<bool>,
    /// Part of the name, of the number or of what is looked at.
    pub q: Option<String>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// An audit in a list, the nearest limit first.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditBrief {
    /// Audit id.
    pub id: Id,
    /// Number, once it is entrusted.
    pub number: Option<String>,
    /// Kind.
    pub kind: Kind,
    /// What an audit of performance looks at.
    pub project: Option<String>,
    /// Year.
    pub year: i32,
    /// The official.
    pub subject_cadre_id: Id,
    /// Name.
    pub subject_name: String,
    /// The post that brings the responsibility.
    pub post_title: String,
    /// The unit.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// The last day for it.
    pub due_on: NaiveDate,
    /// The point of reminding before that day that is reached, while the result is still to come.
    pub alert: Option<u32>,
    /// When its report was issued.
    pub issued_on: Option<NaiveDate>,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// One who audits.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
pub struct AuditMember {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Whether the person leads.
    pub lead: bool,
}

/// A paper of the file, as far as the reader may know.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditPaperView {
    /// What it is.
    pub kind: Paper,
    /// Which of its kind in the file, the first being 1: so its document is asked for.
    pub n: usize,
    /// Whether it is a report that was not issued, or of which the reader does not yet know that it was.
    pub draft: bool,
    /// On which day.
    pub on: NaiveDate,
    /// By whom.
    pub by: String,
    /// What it says.
    #[serde(flatten)]
    pub said: AuditSaid,
}

/// What a paper says.
#[derive(Debug, Clone, Default, Serialize, Deserialize, ToSchema)]
#[serde(default)]
pub struct AuditSaid {
    /// In words.
    pub text: String,
    /// Its own number.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub number: Option<String>,
    /// To whom.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub to: Option<String>,
    /// Whose comment or appeal.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub party: Option<Party>,
    /// How it came to the bureau that put it down.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub via: Option<String>,
    /// Whether it objects.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub objection: Option<bool>,
    /// On which day it was received or asked for.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub received_on: Option<NaiveDate>,
    /// What the re-examination says.
    #[serde(skip_serializing_if = "Option::is_none")]
    pub decision: Option<Decision>,
}

/// Something that was found.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditFinding {
    /// Finding id.
    pub id: Id,
    /// Which of the file's findings, the first being 1: so its evidence sheet is asked for.
    pub n: usize,
    /// What.
    pub matter: String,
    /// How much, in fen.
    pub amount_fen: i64,
    /// Whose responsibility.
    pub responsibility: Responsibility,
    /// Whether it is a clue for the discipline organ.
    pub serious: bool,
    /// In words, with the evidence.
    pub text: String,
    /// Evidence.
    pub attachments: Vec<AttachmentBrief>,
    /// Who noted it.
    pub by: String,
    /// Why it was struck out, if it was.
    pub struck: Option<String>,
    /// When it went to the discipline organ.
    pub transferred_on: Option<NaiveDate>,
    /// To which.
    pub transferred_to: Option<String>,
    /// When it came there.
    pub received_on: Option<NaiveDate>,
}

/// Something that is to be put right.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditRectification {
    /// Rectification id.
    pub id: Id,
    /// The finding that it answers.
    pub finding_id: Option<Id>,
    /// What is to be done.
    pub task: String,
    /// By when.
    pub due_on: NaiveDate,
    /// How far it is.
    pub state: RectificationState,
    /// What was done.
    pub report: Option<String>,
    /// Evidence.
    pub attachments: Vec<AttachmentBrief>,
    /// When it was reported.
    pub reported_on: Option<NaiveDate>,
    /// Who accepted it.
    pub accepted_by: Option<String>,
    /// When.
    pub accepted_on: Option<NaiveDate>,
}

/// An audit.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditView {
    /// Audit id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Number, once it is entrusted.
    pub number: Option<String>,
    /// The plan that it stands in.
    pub plan_id: Option<Id>,
    /// Kind.
    pub kind: Kind,
    /// What an audit of performance looks at.
    pub project: Option<String>,
    /// Year.
    pub year: i32,
    /// The official.
    pub subject_cadre_id: Id,
    /// Name.
    pub subject_name: String,
    /// The post that brings the responsibility.
    pub post_title: String,
    /// The unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// State.
    pub state: State,
    /// Since when.
    pub state_since: Ts,
    /// The last day for it.
    pub due_on: NaiveDate,
    /// The first day audited.
    pub period_from: Option<NaiveDate>,
    /// The last day audited.
    pub period_to: Option<NaiveDate>,
    /// When the audited received the notice.
    pub notice_on: Option<NaiveDate>,
    /// When the work began.
    pub fieldwork_on: Option<NaiveDate>,
    /// The last day for comments on the draft.
    pub comments_until: Option<NaiveDate>,
    /// When the report was issued.
    pub issued_on: Option<NaiveDate>,
    /// When the audited received it.
    pub received_on: Option<NaiveDate>,
    /// The last day for an appeal.
    pub appeal_until: Option<NaiveDate>,
    /// The last day for the decision on it.
    pub decide_until: Option<NaiveDate>,
    /// What the re-examination said.
    pub decision: Option<Decision>,
    /// Those who audit.
    pub team: Vec<AuditMember>,
    /// Who reviewed and issued the report.
    pub approver_name: Option<String>,
    /// Those who re-examine.
    pub panel: Vec<AuditMember>,
    /// Whether the reader sees the whole file.
    pub whole: bool,
    /// For whom the reader answers the draft.
    pub answers_for: Option<Party>,
    /// What was found, as far as the reader may know.
    pub findings: Vec<AuditFinding>,
    /// What is to be put right.
    pub rectifications: Vec<AuditRectification>,
    /// Papers, oldest first, as far as the reader may know.
    pub papers: Vec<AuditPaperView>,
    /// Its deadlines.
    pub clocks: Vec<DeadlineView>,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
}

/// Whose auditors.
#[derive(Debug, Clone, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditorQuery {
    /// The audit for which a team or a panel is sought.
    pub audit_id: Id,
}

/// Somebody of the bureau.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct AuditorRow {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Whether an audit lead.
    pub may_lead: bool,
    /// What stands in the way of auditing (R-AUD-1).
    pub barred: Option<&'static str>,
    /// Whether the person audited, or approved the report, and has no part in a re-examination (R-AUD-5).
    pub original: bool,
}

/// Which of several documents of a kind.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditDocumentQuery {
    /// The first, the second…; the latest without it. An evidence sheet is of the first, the second… finding.
    pub n: Option<usize>,
}

/// A document in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct AuditDocumentPath {
    /// Audit id.
    pub id: Id,
    /// Which document.
    pub kind: Document,
}
