//! What goes out about the journal.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};

use crate::capability::attachment::AttachmentBrief;
use crate::db::{Id, Ts};

/// Which entries of the trail.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct AuditQuery {
    /// By this account.
    pub actor_id: Option<Id>,
    /// By somebody of this name.
    pub actor: Option<String>,
    /// To this kind of thing.
    pub object: Option<String>,
    /// To this one.
    pub object_id: Option<Id>,
    /// This action.
    pub action: Option<String>,
    /// From this day on.
    pub from: Option<NaiveDate>,
    /// Until this day.
    pub to: Option<NaiveDate>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// An entry of the trail.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditRow {
    /// Place in the chain.
    pub seq: i64,
    /// When.
    pub at: Ts,
    /// Account.
    pub actor_id: Id,
    /// Name.
    pub actor_name: String,
    /// Offices held then.
    pub roles: String,
    /// Session.
    pub session_id: Option<Id>,
    /// Request.
    pub request_id: Option<String>,
    /// What was done.
    pub action: String,
    /// To what kind of thing.
    pub object: String,
    /// To which.
    pub object_id: Id,
    /// The case's stage then.
    pub stage: Option<String>,
    /// In words; `null` for what belongs to a case.
    pub summary: Option<String>,
    /// Changed fields before, as JSON; `null` for business.
    pub before: Option<String>,
    /// Changed fields after, as JSON; `null` for business.
    pub after: Option<String>,
    /// SHA-256 of the fields before.
    pub before_digest: Option<String>,
    /// SHA-256 of the fields after.
    pub after_digest: Option<String>,
    /// Hash of the entry.
    pub hash: String,
}

/// What a verification of the chain found.
#[derive(Debug, Serialize, ToSchema)]
pub struct AuditVerdict {
    /// Whether the whole chain holds.
    pub holds: bool,
    /// Entries read when it holds.
    pub entries: Option<i64>,
    /// Hash of the last entry when it holds, to be kept elsewhere.
    pub head: Option<String>,
    /// The first broken entry.
    pub broken_at: Option<i64>,
    /// How it is broken.
    pub how: Option<&'static str>,
}

/// A signed head of the chain.
#[derive(Debug, Serialize, ToSchema)]
pub struct CheckpointView {
    /// The last entry that it covers.
    pub seq: i64,
    /// When it was made.
    pub at: Ts,
    /// The whole in one word, which `hezhen verify journal --has` takes.
    pub text: String,
}

/// Which entries of a case's process record.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct ProcessQuery {
    /// By this account.
    pub actor_id: Option<Id>,
    /// In this stage.
    pub stage: Option<String>,
    /// To this kind of thing.
    pub object: Option<String>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// An entry of the process record (纪实): when, who, what, on what evidence.
#[derive(Debug, Serialize, ToSchema)]
pub struct ProcessEvent {
    /// Place in the journal.
    pub seq: i64,
    /// When.
    pub at: Ts,
    /// Account.
    pub actor_id: Id,
    /// Name.
    pub actor_name: String,
    /// Offices held then.
    pub roles: String,
    /// The case's stage then.
    pub stage: Option<String>,
    /// What was done.
    pub action: String,
    /// To what kind of thing.
    pub object: String,
    /// To which.
    pub object_id: Id,
    /// In words.
    pub summary: String,
    /// Reason given.
    pub reason: Option<String>,
    /// Papers that it rests on.
    pub evidence: Vec<AttachmentBrief>,
}
