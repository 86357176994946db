//! What an office answers about one candidate, and what a complete answer is.

use chrono::NaiveDate;
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;

use super::Item;

crate::text_enum! {
    /// What was found.
    pub enum Finding { Clear = "clear", Issue = "issue" }
}

crate::text_enum! {
    /// How the personal matters were declared (如实、漏报、瞒报).
    pub enum Truth {
        Truthful = "truthful",
        /// 漏报.
        Omitted = "omitted",
        /// 瞒报.
        Concealed = "concealed",
    }
}

crate::text_enum! {
    /// What petitions say of the person: nothing, something general, or a clue that can be checked (线索具体、有可查性).
    pub enum Clue { None = "none", General = "general", Checkable = "checkable" }
}

/// The file review form (干部档案审核情况登记表): three ages, two histories (三龄二历).
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VerificationFileCheck)]
pub struct FileCheck {
    /// Birth date stands.
    pub birth: bool,
    /// Start of work stands.
    pub work_start: bool,
    /// Entry into the party stands.
    pub party_join: bool,
    /// Education stands.
    pub education: bool,
    /// Résumé stands.
    pub resume: bool,
    /// Doubts, in words.
    #[serde(default)]
    pub doubts: Option<String>,
}

impl FileCheck {
    /// Whether nothing is in doubt.
    pub fn sound(&self) -> bool {
        let stands = self.birth && self.work_start && self.party_join && self.education && self.resume;
        stands && self.doubts.as_deref().unwrap_or_default().trim().is_empty()
    }
}

/// An answer about one candidate; which fields it has depends on the item.
#[derive(Debug, Clone, PartialEq, Eq, Serialize, Deserialize, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = VerificationAnswer)]
pub struct Answer {
    /// What was found.
    pub result: Finding,
    /// The opinion or conclusion, in writing.
    #[serde(default)]
    pub text: Option<String>,
    /// Personal matters: how they were declared.
    #[serde(default)]
    pub truth: Option<Truth>,
    /// Personal matters: how it was handled.
    #[serde(default)]
    pub handling: Option<String>,
    /// Petitions: whether there is a checkable clue.
    #[serde(default)]
    pub clue: Option<Clue>,
    /// Petitions: whether it is still open.
    #[serde(default)]
    pub open: Option<bool>,
    /// File review: the form.
    #[serde(default)]
    pub file: Option<FileCheck>,
    /// Audit: the day on which the report was issued.
    #[serde(default)]
    pub finished_on: Option<NaiveDate>,
    /// Who signed the conclusion on integrity.
    #[serde(default)]
    pub signatories: Vec<String>,
}

impl Answer {
    /// Whether a checkable clue is still open.
    pub fn open_clue(&self) -> bool {
        self.clue == Some(Clue::Checkable) && self.open == Some(true)
    }

    /// Whether personal matters were concealed (瞒报).
    pub fn concealed(&self) -> bool {
        self.truth == Some(Truth::Concealed)
    }

    /// What is wrong with it as an answer to `item`: field and code.
    pub fn flaws(&self, item: Item, today: NaiveDate) -> Vec<(&'static str, &'static str)> {
        let mut flaws = Vec::new();
        let issue = self.result == Finding::Issue;
        let written = self.text.as_deref().is_some_and(|t| !t.trim().is_empty());
        let mut flaw = |wrong: bool, field, code| {
            if wrong {
                flaws.push((field, code));
            }
        };
        flaw(!written && (issue || item == Item::DisciplineOpinion), "text", "required");
        flaw(self.text.as_deref().unwrap_or_default().chars().count() > 4000, "text", "too_long");
        match item {
            Item::FileReview => {
                flaw(self.file.is_none(), "file", "required");
                flaw(self.file.as_ref().is_some_and(|f| !f.sound()) && !issue, "result", "contradicts_answer");
            }
            Item::PersonalMatters => {
                flaw(self.truth.is_none(), "truth", "required");
                flaw(self.truth.is_some_and(|t| t != Truth::Truthful) && !issue, "result", "contradicts_answer");
            }
            Item::PetitionCheck => {
                let checkable = self.clue == Some(Clue::Checkable);
                flaw(self.clue.is_none(), "clue", "required");
                flaw(checkable && self.open.is_none(), "open", "required");
                flaw(self.open_clue() && !issue, "result", "contradicts_answer");
            }
            Item::Audit => {
                flaw(!issue && self.finished_on.is_none(), "finished_on", "required");
                flaw(self.finished_on.is_some_and(|day| day > today), "finished_on", "in_future");
            }
            _ => {}
        }
        flaws
    }
}
