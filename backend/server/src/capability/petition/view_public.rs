//! What comes in and goes out about petitions of people who are not signed in.

use chrono::NaiveDate;
use hezhen_domain::petition::{Action, Paper, Satisfaction, State};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use super::sealed::SealedIdentity;
use super::view::Petitioner;
use crate::db::Id;

/// What somebody reports, with a name or without.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct PublicPetitionForm {
    /// What is reported.
    #[validate(length(min = 10, max = 10000, code = "length"))]
    pub content: String,
    /// Who reports it; nothing for an anonymous report.
    #[serde(default)]
    #[validate(nested)]
    pub petitioner: Option<Petitioner>,
    /// Who reports it, sealed to the office's keys instead.
    #[serde(default)]
    #[validate(nested)]
    pub sealed: Option<SealedIdentity>,
    /// The public notice that it answers.
    #[serde(default)]
    pub notice_id: Option<Id>,
    /// What this form is told by: sent again on the same day with the same words and files it is the same petition, and
    /// gives the same receipt. Random, of the caller's making.
    #[serde(default)]
    #[validate(length(min = 16, max = 64, code = "length"))]
    pub token: Option<String>,
}

/// What somebody reports, as a form with files.
#[derive(Debug, Clone, ToSchema)]
#[allow(dead_code)]
pub struct PublicPetitionUpload {
    /// What is reported.
    pub content: String,
    /// A name; nothing, like the contact, for an anonymous report.
    pub name: Option<String>,
    /// Where an answer finds the person.
    pub contact: Option<String>,
    /// Name and contact, sealed to the office's keys instead: JSON of an `IdentitySealed`.
    pub sealed: Option<String>,
    /// The public notice that it answers.
    pub notice_id: Option<Id>,
    /// At most five JPEG, PNG, WebP or PDF files, 20 MiB each. Only what they show is kept, under another name.
    #[schema(value_type = Vec<String>, format = Binary)]
    pub files: Vec<Vec<u8>>,
}

/// The receipt: shown once, and kept by nobody else.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicReceipt {
    /// The code, in four groups of five.
    pub receipt: String,
}

/// A question by receipt.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReceiptForm {
    /// The code, as it was shown; gaps and small letters do not matter.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub receipt: String,
}

/// A message by receipt.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct MessageForm {
    /// The code.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub receipt: String,
    /// What is added.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub text: String,
}

/// What the petitioner says of the answer, by receipt; once.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RatingForm {
    /// The code.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub receipt: String,
    /// How content.
    pub satisfaction: Satisfaction,
    /// In words, if anything; sealed like a message.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub text: String,
}

/// Why the petitioner asks for a review or a recheck, by receipt.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ReviewForm {
    /// The code.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub receipt: String,
    /// What the answer leaves out or has wrong.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub text: String,
}

/// A message of the office to the petitioner.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct OfficeMessage {
    /// What is asked or told.
    #[validate(length(min = 1, max = 5000, code = "length"))]
    pub text: String,
}

/// How a petition stands, for who sent it.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicPetition {
    /// The day of receipt.
    pub received_on: NaiveDate,
    /// State; of the petition that it is handled together with, if it was merged.
    pub state: State,
    /// Whether it is handled together with another on the same matter.
    pub together: bool,
    /// How many files came with it.
    pub files: usize,
    /// Whether messages can be added.
    pub may_write: bool,
    /// Whether the answer can be rated: after it came, once.
    pub may_rate: bool,
    /// What can be asked for after an answer, where the regulation on petitions gives it.
    pub review: Option<PublicReview>,
    /// What was told and written, oldest first.
    pub papers: Vec<PublicPaper>,
}

/// A review of the answer, or a recheck of the review (R-PET-10).
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicReview {
    /// `request_review` or `request_recheck`.
    #[schema(inline)]
    pub action: Action,
    /// The last day for asking.
    pub until: NaiveDate,
    /// Whether it can be asked for today.
    pub open: bool,
}

/// Something told or written.
#[derive(Debug, Clone, Serialize, ToSchema)]
pub struct PublicPaper {
    /// What it is.
    pub kind: Paper,
    /// On which day.
    pub on: NaiveDate,
    /// Of a term that was lengthened, by how many days.
    pub days: Option<u32>,
    /// In words.
    pub text: String,
    /// What the petitioner said of the answer.
    pub satisfaction: Option<Satisfaction>,
}
