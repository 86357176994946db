//! What comes in and goes out about cadres.

use chrono::NaiveDate;
use hezhen_domain::cadre::{Action, AnnualGrade, EducationMode, State, Status};
use hezhen_domain::citizen_id::Sex;
use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::month::Month;
use hezhen_domain::sanction::SanctionKind;
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::Id;

/// A cadre, new or changed. A field that is not sent is empty.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct CadreForm {
    /// Personnel number.
    #[validate(length(max = 30, code = "length"))]
    pub personnel_no: Option<String>,
    /// Name 姓名.
    #[validate(length(min = 1, max = 60, code = "length"))]
    pub name: String,
    /// Sex.
    pub sex: Option<Sex>,
    /// Month of birth.
    pub birth: Option<Month>,
    /// Ethnic group, in words.
    #[serde(default)]
    #[validate(length(max = 30, code = "length"))]
    pub ethnicity: String,
    /// Native place 籍贯.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub native_place: String,
    /// Birthplace.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub birthplace: String,
    /// Admission to the Party (`2001-07`), another party, or both with `；` between.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"))]
    pub party_join: String,
    /// Month of starting work.
    pub work_start: Option<Month>,
    /// Health.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"))]
    pub health: String,
    /// Professional title.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub pro_title: String,
    /// Field and special skill.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub specialty: String,
    /// Identity number; read back masked only, and not sent means unchanged.
    #[serde(default, skip_serializing)]
    #[validate(length(max = 30, code = "length"))]
    pub id_card: Option<String>,
    /// Rank, a code of the table `rank`; empty when none.
    #[serde(default)]
    #[validate(length(max = 40, code = "length"))]
    pub rank: String,
    /// Since when in this rank.
    pub rank_since: Option<Month>,
    /// Since when in this post.
    pub post_since: Option<Month>,
    /// Present post 现任职务.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub title: String,
    /// Unit.
    pub unit_id: Id,
    /// Who manages the person (管理权限).
    #[serde(default)]
    #[validate(length(max = 40, code = "length"))]
    pub manage_level: String,
    /// Whether the person serves.
    #[serde(default = "active")]
    pub status: Status,
    /// Tags: 女, 党外, 少数民族, 年轻 …
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub tags: Vec<String>,
    /// Studies.
    #[serde(default)]
    #[validate(length(max = 30, code = "length"), nested)]
    pub education: Vec<Education>,
    /// Résumé.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"), nested)]
    pub resume: Vec<Resume>,
    /// Family and important relations.
    #[serde(default)]
    #[validate(length(max = 40, code = "length"), nested)]
    pub family: Vec<Family>,
    /// Rewards.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"), nested)]
    pub rewards: Vec<Reward>,
    /// Rewards and sanctions in the words of the approval form.
    #[serde(default)]
    #[validate(length(max = 2000, code = "length"))]
    pub rewards_text: String,
    /// Sanctions and handlings.
    #[serde(default)]
    #[validate(length(max = 30, code = "length"), nested)]
    pub sanctions: Vec<Sanction>,
    /// Annual assessments.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"), nested)]
    pub annual_results: Vec<Annual>,
    /// Annual assessments in the words of the approval form.
    #[serde(default)]
    #[validate(length(max = 1000, code = "length"))]
    pub annual_text: String,
}

fn active() -> Status {
    Status::Active
}

/// A study.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Education {
    /// Full-time or beside the work.
    pub mode: EducationMode,
    /// Level 学历.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"))]
    pub level: String,
    /// Degree 学位.
    #[serde(default)]
    #[validate(length(max = 60, code = "length"))]
    pub degree: String,
    /// School, department and subject.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub school: String,
    /// School of the degree, when it is another.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub degree_school: String,
    /// First month.
    pub from: Option<Month>,
    /// Last month.
    pub to: Option<Month>,
}

/// A line of the résumé.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Resume {
    /// First month.
    pub from: Option<Month>,
    /// Last month; none while it lasts.
    pub to: Option<Month>,
    /// Unit and post, or school.
    #[validate(length(max = 500, code = "length"))]
    pub text: String,
    /// What happened meanwhile (其间).
    #[serde(default)]
    #[validate(length(max = 20, code = "length"))]
    pub notes: Vec<String>,
}

/// A relative.
#[derive(Debug, Clone, Default, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Family {
    /// Relation 称谓.
    #[validate(length(max = 20, code = "length"))]
    pub relation: String,
    /// Name.
    #[validate(length(max = 60, code = "length"))]
    pub name: String,
    /// Month of birth.
    pub birth: Option<Month>,
    /// Political status, in words.
    #[serde(default)]
    #[validate(length(max = 40, code = "length"))]
    pub politics: String,
    /// Unit and post.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub post: String,
    /// Whether the relative lives or has settled abroad.
    #[serde(default)]
    pub abroad: bool,
}

/// A reward.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Reward {
    /// What for, or which honour.
    #[validate(length(min = 1, max = 200, code = "length"))]
    pub title: String,
    /// When.
    pub on: Option<Month>,
    /// By whom.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub by: String,
}

/// A sanction or a handling; how long it bars is computed.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Sanction {
    /// Which.
    pub kind: SanctionKind,
    /// Day of the decision.
    pub decided_on: NaiveDate,
    /// Months of a probation within the Party.
    #[validate(range(min = 1, max = 24, code = "range"))]
    pub probation_months: Option<u32>,
    /// What for.
    #[serde(default)]
    #[validate(length(max = 300, code = "length"))]
    pub reason: String,
    /// Document.
    #[serde(default)]
    #[validate(length(max = 100, code = "length"))]
    pub doc_no: String,
}

/// The result of an annual assessment.
#[derive(Debug, Clone, PartialEq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct Annual {
    /// Year.
    #[validate(range(min = 1950, max = 2199, code = "range"))]
    pub year: i32,
    /// Grade.
    pub grade: AnnualGrade,
    /// Note.
    #[serde(default)]
    #[validate(length(max = 200, code = "length"))]
    pub note: String,
}

/// Which cadres.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct CadreQuery {
    /// Beginning of the name, of its pinyin, or of its initials.
    pub q: Option<String>,
    /// A unit and all below it.
    pub unit_id: Option<Id>,
    /// Only that unit itself.
    #[serde(default)]
    pub exact: bool,
    /// Rank code.
    pub rank: Option<String>,
    /// Whether they serve.
    pub status: Option<Status>,
    /// State of the record.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A cadre in a list. Whoever may see names only gets no more.
#[derive(Debug, Serialize, ToSchema)]
pub struct CadreRow {
    /// Cadre id.
    pub id: Id,
    /// Name.
    pub name: String,
    /// Present post.
    pub title: String,
    /// Unit.
    pub unit_id: Id,
    /// Its name.
    pub unit_name: String,
    /// Sex.
    pub sex: Option<Sex>,
    /// Month of birth.
    pub birth: Option<Month>,
    /// Rank code.
    pub rank: Option<String>,
    /// Since when in this rank.
    pub rank_since: Option<Month>,
    /// Admission to the Party.
    pub party_join: Option<String>,
    /// Identity number, masked.
    pub id_card_mask: Option<String>,
    /// Whether the person serves.
    pub status: Status,
    /// State of the record.
    pub state: State,
    /// Actions that office and state admit.
    pub actions: Vec<&'static str>,
}

/// How long a sanction bars.
#[derive(Debug, Serialize, ToSchema)]
pub struct SanctionEffect {
    /// Which.
    pub kind: SanctionKind,
    /// Day of the decision.
    pub decided_on: NaiveDate,
    /// First day on which a promotion is open again.
    pub until: NaiveDate,
    /// First day on which a leading post is open again, where that is barred too.
    pub no_leading_post_until: Option<NaiveDate>,
    /// Whether it bars today.
    pub bars: bool,
}

/// A cadre.
#[derive(Debug, Serialize, ToSchema)]
pub struct CadreView {
    /// Cadre id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// State of the record.
    pub state: State,
    /// The fields.
    #[serde(flatten)]
    pub form: CadreForm,
    /// Unit's name.
    pub unit_name: String,
    /// Unit's place in the tree.
    pub unit_path: String,
    /// Identity number, masked.
    pub id_card_mask: Option<String>,
    /// Age today.
    pub age: Option<u32>,
    /// Whether a photo is on record.
    pub photo: bool,
    /// How long each sanction bars, in the order of `sanctions`.
    pub effects: Vec<SanctionEffect>,
    /// Whether this reader may edit the record.
    pub editable: bool,
    /// Whether this reader may propose a change.
    pub proposable: bool,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    #[serde(skip_serializing_if = "Vec::is_empty")]
    pub warnings: Vec<Broken>,
}

/// The full identity number; its reading is in the journal.
#[derive(Debug, Serialize, ToSchema)]
pub struct IdCardView {
    /// The number.
    pub id_card: String,
}

/// Why an action is taken.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnCadre {
    /// Reason.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct CadreAction {
    /// Cadre id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}
