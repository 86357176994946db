//! What somebody who is admitted is shown of a case: this and nothing else. Every field is put here by name; nothing is
//! taken from the case's own page and crossed out.

use chrono::NaiveDate;
use hezhen_domain::machine::{CheckStatus, Offer};
use hezhen_domain::notice::{Kind as NoticeKind, State as NoticeState};
use hezhen_domain::selection_case::{Kind, State};
use serde::{Deserialize, Serialize};
use utoipa::ToSchema;
use validator::Validate;

use crate::db::Id;

/// A case to which one is admitted, in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmittedCaseRow {
    /// Case id.
    pub id: Id,
    /// Number.
    pub number: String,
    /// Its posts with their units; never its title, which may name somebody.
    pub about: Vec<String>,
    /// Kind.
    pub kind: Kind,
    /// The unit that it is about.
    pub unit_name: String,
    /// Stage.
    pub state: State,
    /// Until when one is admitted.
    pub until_on: NaiveDate,
    /// Whether the inspection waits for one's evaluation.
    pub evaluation_due: bool,
}

/// A post of the case.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmittedPost {
    /// Unit.
    pub unit_name: String,
    /// Name.
    pub name: String,
    /// How many persons.
    pub headcount: i32,
}

/// A stage, and the day on which the case came to it.
#[derive(Debug, PartialEq, Eq, Serialize, ToSchema)]
pub struct ReachedStage {
    /// Stage.
    pub state: State,
    /// Day.
    pub on: NaiveDate,
}

/// How much was done.
#[derive(Debug, Serialize, ToSchema)]
pub struct CaseNumbers {
    /// Persons nominated.
    pub nominated: i64,
    /// Persons who were to be inspected.
    pub inspected: i64,
    /// Talks held.
    pub talks: i64,
    /// Posts on which a meeting has decided.
    pub decided_posts: usize,
    /// Whether every decision was taken with a quorum; unknown before the first.
    pub quorum: Option<bool>,
}

/// A notice that was published.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmittedNotice {
    /// Notice id; what it says is public.
    pub id: Id,
    /// Number.
    pub number: Option<String>,
    /// What it announces.
    pub kind: NoticeKind,
    /// First day.
    pub start_date: NaiveDate,
    /// Last day.
    pub end_date: NaiveDate,
    /// State.
    pub state: NoticeState,
}

/// A rule on the way out of the present stage.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmittedCheck {
    /// Rule id.
    pub code: &'static str,
    /// How it stands.
    pub status: CheckStatus,
}

/// A case as shown to somebody who is admitted to it.
#[derive(Debug, Serialize, ToSchema)]
pub struct AdmittedCaseView {
    /// As in the list.
    #[serde(flatten)]
    pub row: AdmittedCaseRow,
    /// Whether it is suspended.
    pub suspended: bool,
    /// Why one was invited.
    pub reason: String,
    /// Posts.
    pub posts: Vec<AdmittedPost>,
    /// The stages that it has come to.
    pub stages: Vec<ReachedStage>,
    /// How much was done.
    pub numbers: CaseNumbers,
    /// Notices to the public.
    pub notices: Vec<AdmittedNotice>,
    /// How the rules of the present stage stand.
    pub checks: Vec<AdmittedCheck>,
    /// One's own evaluation of the inspection.
    pub evaluation: Option<EvaluationForm>,
    /// Whether it can be made now.
    pub actions: Vec<Offer>,
}

/// An evaluation of an inspection: six points, one to five each.
#[derive(Debug, Clone, Serialize, Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EvaluationForm {
    /// 公正.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub fairness: i32,
    /// 深入.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub thoroughness: i32,
    /// 纪律.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub discipline: i32,
    /// 保密.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub secrecy: i32,
    /// 态度.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub attitude: i32,
    /// 效果.
    #[validate(range(min = 1, max = 5, code = "range"))]
    pub result: i32,
    /// In words.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub remarks: String,
}

/// The evaluations of one inspection, point by point: sums, so that an average is exact.
#[derive(Debug, Clone, Copy, Default, Serialize, ToSchema)]
pub struct EvaluationSums {
    /// How many evaluated.
    pub count: i32,
    /// 公正.
    pub fairness: i32,
    /// 深入.
    pub thoroughness: i32,
    /// 纪律.
    pub discipline: i32,
    /// 保密.
    pub secrecy: i32,
    /// 态度.
    pub attitude: i32,
    /// 效果.
    pub result: i32,
}

impl EvaluationSums {
    /// With one more.
    #[must_use]
    pub fn and(self, one: &EvaluationForm) -> Self {
        Self {
            count: self.count + 1,
            fairness: self.fairness + one.fairness,
            thoroughness: self.thoroughness + one.thoroughness,
            discipline: self.discipline + one.discipline,
            secrecy: self.secrecy + one.secrecy,
            attitude: self.attitude + one.attitude,
            result: self.result + one.result,
        }
    }
}
