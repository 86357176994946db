//! Rows of verifications. The only writer of an item's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::candidate::State as CandidateState;
use hezhen_domain::consultation::READERS;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::text::TextEnum;
use hezhen_domain::verification::{Action, Answer, FOUR, Facts, Item, STEPS, State, Who, standing};

use super::facts::economic;
use super::view::{CandidateVerifications, VerificationCell, VerificationView};
use crate::capability::candidate::{self, CandidateBrief};
use crate::capability::selection_case::{self, Case};
use crate::capability::task::{Group, Part, Task};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{FieldError, Problem, ProblemKind};
use crate::schema::{candidate as candidates, selection_case as cases, unit as units, verification};

/// Stages in which items are asked for, answered and evaluated. A suspended case is no obstacle: it is often suspended
/// until such an answer comes.
pub const STAGES: &[Stage] = &[
    Stage::Shortlisted,
    Stage::Inspecting,
    Stage::Inspected,
    Stage::Deliberating,
    Stage::Decided,
    Stage::Publicising,
    Stage::Appointing,
];

/// A verification as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = verification)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub candidate_id: Id,
    pub item: Stored<Item>,
    pub state: Stored<State>,
    pub letter_id: Option<Id>,
    pub due: Option<NaiveDate>,
    pub answer: Option<JsonText<Answer>>,
    pub replied_on: Option<NaiveDate>,
    pub recorder_id: Option<Id>,
    pub conclusion: Option<String>,
}

impl Row {
    /// What the actor is to this item; nobody answers through this door what was asked by letter.
    pub fn standing(&self, tx: &Tx<'_>, case: &Case) -> Standing<Who> {
        standing(tx.actor(), &case.unit_path, false, self.recorder_id.map(|id| id.0))
    }
}

/// Refuses outside the stages in which candidates are verified.
pub(super) fn in_stage(case: &Case) -> Outcome<()> {
    if STAGES.contains(&case.state.0) { Ok(()) } else { Err(Problem::new(ProblemKind::WrongState).code("case_stage")) }
}

/// The case, for those who read its letters.
pub(super) fn visible_case(tx: &mut Tx<'_>, id: Id) -> Outcome<Case> {
    let case = selection_case::visible(tx, id)?;
    let reads = tx.actor().holds_any(READERS, &case.unit_path);
    if reads { Ok(case) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = verification::table.find(id).select(Row::as_select()).first(tx.conn)?;
    Ok((visible_case(tx, row.case_id)?, row))
}

/// The candidates of a case that are still in the process: shortlisted or further.
///
/// # Errors
/// Those of the database.
pub fn live(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<CandidateBrief>> {
    Ok(candidate::of_case(tx, case_id)?.into_iter().filter(still).collect())
}

fn still(c: &CandidateBrief) -> bool {
    matches!(c.state, CandidateState::Shortlisted | CandidateState::Decided | CandidateState::Appointed)
}

/// Those of `ids` that are still in the process.
///
/// # Errors
/// Those of the database.
pub fn live_among(tx: &mut Tx<'_>, case_id: Id, ids: &[Id]) -> Outcome<Vec<CandidateBrief>> {
    Ok(candidate::among(tx, case_id, ids)?.into_iter().filter(still).collect())
}

pub(super) fn of_case(tx: &mut Tx<'_>, case_id: Id) -> Outcome<Vec<Row>> {
    let rows = verification::table.filter(verification::case_id.eq(case_id));
    Ok(rows.order(verification::id).select(Row::as_select()).load(tx.conn)?)
}

pub(super) fn board(tx: &mut Tx<'_>, case: &Case) -> Outcome<Vec<CandidateVerifications>> {
    let (rows, live) = (of_case(tx, case.id)?, live(tx, case.id)?);
    let params = selection_case::params(tx, case)?;
    let economic = economic(tx, case, &live)?;
    let today = tx.today();
    let cell = |item: Item, row: Option<&Row>| {
        let state = row.map_or(State::NotStarted, |r| r.state.0);
        let replied_on = row.and_then(|r| r.replied_on);
        let age = replied_on.map_or(0, |day| (today - day).num_days());
        VerificationCell {
            id: row.map(|r| r.id),
            item,
            state,
            letter_id: row.and_then(|r| r.letter_id),
            due: row.and_then(|r| r.due),
            overdue: state == State::Requested && row.and_then(|r| r.due).is_some_and(|due| due < today),
            replied_on,
            result: row.and_then(|r| r.answer.as_ref()).map(|a| a.0.result),
            expired: item.ages() && age > i64::from(params.four_musts_max_age_days),
        }
    };
    let line = |c: CandidateBrief| {
        let begun = |item: Item| rows.iter().find(|r| r.candidate_id == c.id && r.item.0 == item);
        let needed = |item: &Item| {
            FOUR.contains(item) || begun(*item).is_some() || (*item == Item::Audit && economic.contains(&c.id))
        };
        let items = Item::ALL.iter().copied().filter(needed).map(|item| cell(item, begun(item))).collect();
        CandidateVerifications { candidate_id: c.id, cadre_id: c.cadre_id, name: c.name, post_id: c.post_id, items }
    };
    Ok(live.into_iter().map(line).collect())
}

/// The rows of an item for these candidates, in their order; new where there is none.
pub(super) fn rows_of(tx: &mut Tx<'_>, case_id: Id, candidates: &[Id], item: Item) -> Outcome<Vec<Row>> {
    let there: Vec<Row> = verification::table
        .filter(verification::candidate_id.eq_any(candidates).and(verification::item.eq(Stored(item))))
        .select(Row::as_select())
        .load(tx.conn)?;
    let mut there: HashMap<Id, Row> = there.into_iter().map(|row| (row.candidate_id, row)).collect();
    let mut rows = Vec::new();
    for candidate_id in candidates {
        let row = match there.remove(candidate_id) {
            Some(row) => row,
            None => begun(tx, case_id, *candidate_id, item)?,
        };
        rows.push(row);
    }
    Ok(rows)
}

fn begun(tx: &mut Tx<'_>, case_id: Id, candidate_id: Id, item: Item) -> Outcome<Row> {
    let row = Row {
        id: tx.new_id(),
        version: 1,
        case_id,
        candidate_id,
        item: Stored(item),
        state: Stored(State::NotStarted),
        letter_id: None,
        due: None,
        answer: None,
        replied_on: None,
        recorder_id: None,
        conclusion: None,
    };
    diesel::insert_into(verification::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

pub(super) fn begin(tx: &mut Tx<'_>, candidate_id: Id, item: Item) -> Outcome<(Case, Row)> {
    let case_id: Option<Id> =
        candidates::table.find(candidate_id).select(candidates::case_id).first(tx.conn).optional()?;
    let case = visible_case(tx, case_id.ok_or_else(|| Problem::field("/candidate_id", "no_such_candidate"))?)?;
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) && !tx.actor().holds(Role::OrgSupervisor, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if live_among(tx, case.id, &[candidate_id])?.is_empty() {
        return Err(Problem::field("/candidate_id", "not_in_process"));
    }
    in_stage(&case)?;
    let row = rows_of(tx, case.id, &[candidate_id], item)?.pop().ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    Ok((case, row))
}

/// Refuses an answer that does not say what its item asks.
pub(super) fn complete(tx: &Tx<'_>, answer: &Answer, item: Item, pointer: &str) -> Outcome<()> {
    let flaws = answer.flaws(item, tx.today());
    let error = |(field, code): (&str, &str)| FieldError {
        pointer: format!("{pointer}/{field}"),
        code: code.to_owned(),
        params: None,
    };
    if flaws.is_empty() { Ok(()) } else { Err(Problem::fields(flaws.into_iter().map(error).collect())) }
}

pub(super) fn facts(tx: &mut Tx<'_>, row: &Row) -> Outcome<Facts> {
    let candidate = candidate::among(tx, row.case_id, &[row.candidate_id])?.pop().map(|c| c.name).unwrap_or_default();
    Ok(Facts { item: row.item.0, candidate, answer: row.answer.clone().map(|a| a.0) })
}

pub(super) fn summary(facts: &Facts, action: Action) -> String {
    let what = match action {
        Action::Record => "已登记核查情况",
        Action::Clear => "核查无问题",
        Action::FindIssue => "发现问题",
        Action::Resolve => "问题已作出结论",
        Action::Request => "已发函征求意见",
        Action::Reply => "意见已回复",
        Action::Cancel => "征求意见已撤回",
    };
    format!("{}：{}{what}", facts.candidate, item_name(facts.item))
}

/// The item in the department's words.
pub(super) fn item_name(item: Item) -> &'static str {
    match item {
        Item::FileReview => "档案审核",
        Item::PersonalMatters => "个人有关事项",
        Item::DisciplineOpinion => "纪检监察意见",
        Item::PetitionCheck => "信访举报",
        Item::Audit => "经济责任审计",
        Item::Relatives => "近亲属回避",
        Item::InspectionTour => "巡视巡察",
        Item::Court => "法院信用",
        Item::Tax => "税务",
        Item::Safety => "安全生产",
        Item::Environment => "生态环境",
        Item::Other => "其他",
    }
}

pub(super) fn detail(tx: &mut Tx<'_>, case: &Case, row: Row) -> Outcome<VerificationView> {
    let facts = facts(tx, &row)?;
    let params = selection_case::params(tx, case)?;
    let terms = Terms { params: &params, overrides: &[] };
    let by_letter = [Action::Reply.as_str(), Action::Cancel.as_str()];
    let mut actions = machine::offers(STEPS, row.state.0, &row.standing(tx, case), &facts, &terms);
    actions.retain(|offer| !by_letter.contains(&offer.action));
    Ok(VerificationView {
        id: row.id,
        version: row.version,
        case_id: row.case_id,
        candidate_id: row.candidate_id,
        name: facts.candidate.clone(),
        item: row.item.0,
        state: row.state.0,
        letter_id: row.letter_id,
        due: row.due,
        replied_on: row.replied_on,
        conclusion: row.conclusion.clone(),
        actions,
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        answer: facts.answer,
    })
}

/// The only writer of an item's state, with what the step brings.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    answer: Option<&Answer>,
    reason: Option<&str>,
) -> Outcome<()> {
    let one = verification::table.find(row.id);
    let changed = diesel::update(one.filter(verification::version.eq(row.version)))
        .set((verification::state.eq(Stored(step.to())), verification::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (today, me) = (tx.today(), tx.actor().id());
    match step.action() {
        Action::Record | Action::Reply => {
            let given = (
                verification::answer.eq(answer.cloned().map(JsonText)),
                verification::replied_on.eq(today),
                verification::conclusion.eq(None::<String>),
                verification::recorder_id.eq(me),
            );
            diesel::update(one).set(given).execute(tx.conn)?;
        }
        Action::FindIssue => {
            let found = (verification::conclusion.eq(reason), verification::recorder_id.eq(me));
            diesel::update(one).set(found).execute(tx.conn)?;
        }
        Action::Resolve => {
            diesel::update(one).set(verification::conclusion.eq(reason)).execute(tx.conn)?;
        }
        Action::Request | Action::Cancel | Action::Clear => {}
    }
    Ok(())
}

type Waiting = (Id, Stored<Item>, Id, String, String, Ts);

/// Answers that wait for the case officer, problems that wait for the reviewer.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let mut tasks = Vec::new();
    for (state, role, action, group) in [
        (State::Replied, Role::OrgStaff, Action::Clear, Group::Todo),
        (State::IssueFound, Role::Reviewer, Action::Resolve, Group::Approval),
    ] {
        for scope in tx.actor().scopes(&[role]) {
            let own = tx.actor().cadre_id().unwrap_or(Id::NOBODY);
            let rows: Vec<Waiting> = verification::table
                .inner_join(cases::table.inner_join(units::table))
                .filter(verification::state.eq(Stored(state)).and(units::path.like(format!("{}%", scope.0))))
                .filter(diesel::dsl::not(cases::id.eq_any(candidate::cases_of(own))))
                .order(verification::id)
                .limit(100)
                .select((
                    verification::id,
                    verification::item,
                    cases::id,
                    cases::title,
                    cases::number,
                    cases::stage_since,
                ))
                .load(tx.conn)?;
            tasks.extend(rows.into_iter().map(|(id, item, case_id, title, number, since)| Task {
                group,
                object: "verification",
                object_id: id,
                case_id: Some(case_id),
                title,
                subtitle: number,
                part: Some(Part { code: item.0.as_str().into(), number: None }),
                action: action.as_str(),
                since,
                due: None,
                days_left: None,
            }));
        }
    }
    Ok(tasks)
}
