//! What comes in and goes out about teams.

use chrono::NaiveDate;
use hezhen_domain::machine::{Broken, Check, Offer};
use hezhen_domain::team::{Action, ChangeAction, ChangeState, Kind, Relation, State};
use serde::{Deserialize, Serialize};
use utoipa::{IntoParams, ToSchema};
use validator::Validate;

use crate::db::{Id, Ts};

/// A new team.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamForm {
    /// The case that it inspects.
    pub case_id: Id,
    /// What it is for.
    pub kind: Kind,
    /// Members.
    #[validate(length(min = 1, max = 20, code = "length"), nested)]
    pub members: Vec<MemberForm>,
}

/// The members of a team that is still forming, whole.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct EditTeam {
    /// Members.
    #[validate(length(min = 1, max = 20, code = "length"), nested)]
    pub members: Vec<MemberForm>,
}

/// A member.
#[derive(Debug, Clone, PartialEq, Eq, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
#[schema(as = TeamMemberForm)]
pub struct MemberForm {
    /// The account.
    pub account_id: Id,
    /// Whether the member leads.
    pub lead: bool,
}

/// Which teams.
#[derive(Debug, Clone, Default, Deserialize, IntoParams)]
#[into_params(parameter_in = Query)]
#[serde(deny_unknown_fields)]
pub struct TeamQuery {
    /// Of this case.
    pub case_id: Option<Id>,
    /// State.
    pub state: Option<State>,
    /// Rows a page.
    pub limit: Option<u16>,
    /// Where the page before ended.
    pub after: Option<String>,
}

/// A team in a list.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamRow {
    /// Team id.
    pub id: Id,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// What the team is for.
    pub kind: Kind,
    /// State.
    pub state: State,
    /// Name of the lead.
    pub lead: Option<String>,
    /// Names of the present members.
    pub members: Vec<String>,
}

/// A member and what the member has done.
#[derive(Debug, Serialize, ToSchema)]
#[schema(as = TeamMemberView)]
pub struct MemberView {
    /// Membership id.
    pub id: Id,
    /// Account.
    pub account_id: Id,
    /// Name.
    pub name: String,
    /// Whether the member leads.
    pub lead: bool,
    /// Whether it is the person who asks.
    pub mine: bool,
    /// Since when.
    pub joined_at: Ts,
    /// Until when.
    pub left_at: Option<Ts>,
    /// Number of the certificate (亮证考察).
    pub certificate: Option<String>,
    /// Whether it counts today.
    pub certified: bool,
    /// Its last day.
    pub valid_to: Option<NaiveDate>,
    /// When the pledge was signed.
    pub pledged_at: Option<Ts>,
    /// Under which version of the texts.
    pub pledge_version: Option<String>,
    /// Declarations, candidate by candidate.
    pub declarations: Vec<RecusalView>,
}

/// What a member declares towards a candidate.
#[derive(Debug, Serialize, ToSchema)]
pub struct RecusalView {
    /// Candidate.
    pub candidate_id: Id,
    /// Name of the candidate.
    pub name: String,
    /// The answer; nothing yet when there is none.
    pub related: Option<bool>,
    /// Relation.
    pub relation: Option<Relation>,
    /// Note.
    pub note: Option<String>,
    /// When.
    pub declared_at: Option<Ts>,
}

/// A change of members.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamChangeView {
    /// Change id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// Who leaves.
    pub out_name: Option<String>,
    /// Who comes.
    pub in_name: Option<String>,
    /// Whether the newcomer leads.
    pub in_lead: bool,
    /// Why.
    pub reason: String,
    /// State.
    pub state: ChangeState,
    /// Who proposed it.
    pub proposer: String,
    /// When.
    pub proposed_at: Ts,
    /// When it was decided.
    pub decided_at: Option<Ts>,
    /// What can be done.
    pub actions: Vec<Offer>,
}

/// A team.
#[derive(Debug, Serialize, ToSchema)]
pub struct TeamView {
    /// Team id.
    pub id: Id,
    /// Version, for `If-Match`.
    pub version: i32,
    /// The case.
    pub case_id: Id,
    /// Its number.
    pub case_number: String,
    /// Its title.
    pub case_title: String,
    /// Its unit.
    pub unit_name: String,
    /// What the team is for.
    pub kind: Kind,
    /// State.
    pub state: State,
    /// Members, the present ones first.
    pub members: Vec<MemberView>,
    /// Changes of members, newest first.
    pub changes: Vec<TeamChangeView>,
    /// Version of the texts of discipline that a pledge names now.
    pub text_version: &'static str,
    /// What can be done.
    pub actions: Vec<Offer>,
    /// How its rules stand.
    pub checks: Vec<Check>,
    /// Warnings of the step just taken.
    pub warnings: Vec<Broken>,
}

/// What an action wants to know.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnTeam {
    /// Reason, for `dissolve`.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
    /// For `declare`: an answer for every candidate.
    #[validate(length(max = 500, code = "length"), nested)]
    pub answers: Option<Vec<RecusalAnswer>>,
    /// For `pledge`: the version of the texts that was shown.
    #[validate(length(max = 40, code = "length"))]
    pub text_version: Option<String>,
    /// For `pledge`: the codes of the texts acknowledged.
    #[validate(length(max = 10, code = "length"))]
    pub acknowledged: Option<Vec<String>>,
}

/// An answer towards one candidate.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct RecusalAnswer {
    /// Candidate.
    pub candidate_id: Id,
    /// Whether there is a relation.
    pub related: bool,
    /// Which.
    pub relation: Option<Relation>,
    /// In words.
    #[validate(length(max = 200, code = "length"))]
    pub note: Option<String>,
}

/// The action in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TeamAction {
    /// Team id.
    pub id: Id,
    /// What to do.
    pub action: Action,
}

/// A change asked for: somebody leaves, somebody comes, or both.
#[derive(Debug, Clone, Deserialize, Serialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct TeamChangeForm {
    /// The membership that ends.
    pub out_member_id: Option<Id>,
    /// The account that comes.
    pub in_account_id: Option<Id>,
    /// Whether the newcomer leads.
    pub in_lead: bool,
    /// Why.
    #[validate(length(min = 2, max = 500, code = "length"))]
    pub reason: String,
}

/// The decision in the path.
#[derive(Debug, Clone, Copy, Deserialize)]
pub struct TeamChangePath {
    /// Team id.
    pub id: Id,
    /// Change id.
    pub change_id: Id,
    /// What to do.
    pub action: ChangeAction,
}

/// Why a change is decided so.
#[derive(Deserialize, Validate, ToSchema)]
#[serde(deny_unknown_fields)]
pub struct ActOnTeamChange {
    /// Reason.
    #[validate(length(max = 500, code = "length"))]
    pub reason: Option<String>,
}
