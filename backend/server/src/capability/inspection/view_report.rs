//! What comes in and goes out about reports and the comparison.

use hezhen_domain::inspection::Section;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::{Id, Ts};

/// The text of a report, whole.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReportForm {
    /// Sections, each once.
    #[validate(length(max = 20, code = "length"), nested)]
    pub sections: Vec<ReportSection>,
}

/// A section.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = InspectionReportSection)]
pub struct ReportSection {
    /// Which.
    pub section: Section,
    /// What it says.
    #[validate(length(max = 10000, code = "length"))]
    pub text: String,
    /// Talks and evidence that it rests on.
    #[validate(length(max = 100, code = "length"))]
    pub evidence_ids: Vec<Id>,
}

/// A signature under the present revision.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct SignatureView {
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// When; nothing yet for a member who has not signed.
    pub signed_at: Option<Ts>,
}

/// The report on one candidate.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct ReportView {
    /// Candidate.
    pub candidate_id: Id,
    /// Name.
    pub name: String,
    /// Revision, for `If-Match`; 0 while nothing is written.
    pub revision: i32,
    /// Sections.
    pub sections: Vec<ReportSection>,
    /// When it was saved.
    pub saved_at: Option<Ts>,
    /// Every present member, with the signature.
    pub signatures: Vec<SignatureView>,
}

/// An earlier or the present text.
#[derive(Debug, Serialize, ToSchema)]
pub struct RevisionView {
    /// Revision.
    pub revision: i32,
    /// Sections.
    pub sections: Vec<ReportSection>,
    /// Who saved it.
    pub author: String,
    /// When.
    pub saved_at: Ts,
}

/// A candidate in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct ReportPath {
    /// Inspection id.
    pub id: Id,
    /// Candidate id.
    pub candidate_id: Id,
}

/// Nothing more to say.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct SignReport {}

/// Candidates beside one another. Ranks are for display; the decision is the meeting's.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparisonView {
    /// Candidates, those for one post together.
    pub candidates: Vec<ComparedCandidate>,
}

/// One column.
#[derive(Debug, Serialize, ToSchema)]
pub struct ComparedCandidate {
    /// Candidate.
    pub candidate_id: Id,
    /// Name.
    pub name: String,
    /// The post.
    pub post_id: Id,
    /// Talks held.
    pub talks: u32,
    /// Talks in each tier, in the order of the tiers.
    pub tiers: Vec<u32>,
    /// Evidence in each circle, in the order of the circles.
    pub circles: Vec<u32>,
    /// Talks in which a shortcoming was named.
    pub shortcomings_named: u32,
    /// Mean credibility of the talks, in tenths.
    pub credibility_tenths: Option<u32>,
    /// What the report says, section by section.
    pub sections: Vec<ReportSection>,
}
