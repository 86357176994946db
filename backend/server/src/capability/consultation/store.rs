//! Rows of letters.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::consultation::{ADDRESSEES, Action, READERS, STEPS, State, Who, addressed, standing};
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::verification::{FOUR, Item};
use serde::{Deserialize, Serialize};

use super::view::{ConsultationForm, ConsultationQuery, ConsultationRow, ConsultationSubject, ConsultationView};
use crate::capability::cadre;
use crate::capability::calendar;
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::selection_case::{self, Case};
use crate::capability::task::{Group, Task};
use crate::capability::unit;
use crate::capability::verification::{self, AnswerForm};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::number;
use crate::problem::{FieldError, Problem, ProblemKind};
use crate::schema::{consultation, selection_case as cases, unit as units};

const PREFIX: &str = "组函";

/// The deadline of an answer.
const REPLY: &str = "letter_reply";

/// A person asked about, as the letter names them.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct Subject {
    pub candidate_id: Id,
    pub cadre_id: Id,
    pub name: String,
}

/// A letter as stored, with the unit of its case.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = consultation)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub number: String,
    pub case_id: Id,
    #[diesel(select_expression = cases::state)]
    pub stage: Stored<Stage>,
    #[diesel(select_expression = units::path)]
    pub case_path: String,
    pub kind: Stored<Item>,
    pub to_role: Stored<Role>,
    pub to_unit_id: Id,
    pub subjects: JsonText<Vec<Subject>>,
    pub question: String,
    pub state: Stored<State>,
    pub sent_at: Ts,
    pub due: NaiveDate,
    pub sender_name: String,
    pub reminded: i32,
    pub reminded_on: Option<NaiveDate>,
    pub replied_on: Option<NaiveDate>,
    pub replied_by: Option<String>,
    pub answers: Option<JsonText<Vec<AnswerForm>>>,
    #[diesel(select_expression = consultation::to_unit_id)]
    to: Id,
}

/// A letter with the place of the office that it is addressed to.
#[derive(Debug, Clone)]
pub(super) struct Letter {
    row: Row,
    to_path: String,
    to_name: String,
}

impl std::ops::Deref for Letter {
    type Target = Row;
    fn deref(&self) -> &Row {
        &self.row
    }
}

impl Letter {
    /// What the actor is to this letter.
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        let subjects = self.subjects.0.iter().map(|s| s.cadre_id.0);
        standing(tx.actor(), &self.case_path, self.to_role.0, &self.to_path, subjects)
    }

    /// Names of those asked about.
    pub fn names(&self) -> Vec<String> {
        self.subjects.0.iter().map(|s| s.name.clone()).collect()
    }
}

fn with_offices(tx: &mut Tx<'_>, rows: Vec<Row>) -> Outcome<Vec<Letter>> {
    let offices: Vec<(Id, String, String)> = units::table
        .filter(units::id.eq_any(rows.iter().map(|r| r.to)))
        .select((units::id, units::path, units::name))
        .load(tx.conn)?;
    let letter = |row: Row| {
        let office = offices.iter().find(|(id, ..)| *id == row.to_unit_id);
        let (to_path, to_name) = office.map(|(_, path, name)| (path.clone(), name.clone())).unwrap_or_default();
        Letter { row, to_path, to_name }
    };
    Ok(rows.into_iter().map(letter).collect())
}

/// The letter, for readers of the case's letters and for the addressed office; not for those asked about (SOD-3).
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Letter> {
    let found: Row = consultation::table
        .inner_join(cases::table.inner_join(units::table))
        .filter(consultation::id.eq(id))
        .select(Row::as_select())
        .first(tx.conn)?;
    let letter = with_offices(tx, vec![found])?.pop().ok_or_else(|| Problem::new(ProblemKind::NotFound))?;
    let me = tx.actor();
    let reads = me.holds_any(READERS, &letter.case_path);
    let asked = addressed(me, letter.to_role.0, &letter.to_path);
    let own = me.cadre_id().is_some_and(|id| letter.subjects.0.iter().any(|s| s.cadre_id == id));
    if (reads || asked) && !own { Ok(letter) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

pub(super) fn list(tx: &mut Tx<'_>, query: ConsultationQuery) -> Outcome<Page<ConsultationRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = consultation::table.inner_join(cases::table.inner_join(units::table)).into_boxed();
    if let Some(state) = query.state {
        rows = rows.filter(consultation::state.eq(Stored(state)));
    }
    if let Some((due, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(consultation::due.gt(due).or(consultation::due.eq(due).and(consultation::id.gt(id))));
    }
    match query.case_id {
        Some(case_id) => {
            let case = selection_case::visible(tx, case_id)?;
            if !tx.actor().holds_any(READERS, &case.unit_path) {
                return Err(Problem::new(ProblemKind::NotFound));
            }
            rows = rows.filter(consultation::case_id.eq(case.id));
        }
        None => {
            let offices: Vec<_> = tx.actor().grants.iter().filter(|g| ADDRESSEES.contains(&g.role)).cloned().collect();
            let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> =
                Box::new(consultation::id.eq(Id::NOBODY));
            for grant in offices {
                let role = consultation::to_role.eq(Stored(grant.role));
                if grant.scope == UnitPath::root() {
                    any = Box::new(any.or(role));
                    continue;
                }
                let below = units::table.filter(units::path.like(format!("{}%", grant.scope.0)));
                let below: Vec<Id> = below.select(units::id).load(tx.conn)?;
                any = Box::new(any.or(role.and(consultation::to_unit_id.eq_any(below))));
            }
            rows = rows.filter(any);
        }
    }
    let order = (consultation::due.asc(), consultation::id.asc());
    let rows: Vec<Row> = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let letters = with_offices(tx, rows)?;
    let (calendar, today) = (calendar::of(tx)?, tx.today());
    let row = |letter: Letter| ConsultationRow {
        id: letter.id,
        actions: machine::offers_in_list(STEPS, letter.state.0, &letter.standing(tx)),
        number: letter.number.clone(),
        kind: letter.kind.0,
        to_role: letter.to_role.0,
        to_unit_name: letter.to_name.clone(),
        names: letter.names(),
        state: letter.state.0,
        sent_at: letter.sent_at,
        due: letter.due,
        days_left: calendar.workdays_left(today, letter.due),
        reminded: letter.reminded,
    };
    let own = tx.actor().cadre_id();
    let mut page = Page::of(
        letters,
        &page,
        |l| (l.due, l.id),
        |l| {
            let about_me = own.is_some_and(|me| l.subjects.0.iter().any(|s| s.cadre_id == me));
            (!about_me).then(|| row(l))
        },
    );
    let items = std::mem::take(&mut page.items).into_iter().flatten().collect();
    Ok(Page { items, next: page.next })
}

pub(super) fn detail(tx: &mut Tx<'_>, letter: Letter) -> Outcome<ConsultationView> {
    let ids: Vec<_> = letter.subjects.0.iter().map(|s| s.cadre_id).collect();
    let mut briefs = cadre::briefs(tx, &ids)?;
    let answers = letter.answers.clone().map(|a| a.0).unwrap_or_default();
    let of = |id: Id| answers.iter().find(|a| a.candidate_id == id).map(|a| a.answer.clone());
    let subjects = letter
        .subjects
        .0
        .iter()
        .filter_map(|s| {
            let cadre = briefs.remove(&s.cadre_id)?;
            Some(ConsultationSubject { candidate_id: s.candidate_id, cadre, answer: of(s.candidate_id) })
        })
        .collect();
    let params = Params::default();
    let terms = Terms { params: &params, overrides: &[] };
    let reads = tx.actor().holds_any(READERS, &letter.case_path);
    Ok(ConsultationView {
        id: letter.id,
        version: letter.version,
        number: letter.number.clone(),
        case_id: reads.then_some(letter.case_id),
        kind: letter.kind.0,
        to_role: letter.to_role.0,
        to_unit_name: letter.to_name.clone(),
        question: letter.question.clone(),
        subjects,
        state: letter.state.0,
        sender_name: letter.sender_name.clone(),
        sent_at: letter.sent_at,
        due: letter.due,
        days_left: calendar::of(tx)?.workdays_left(tx.today(), letter.due),
        reminded: letter.reminded,
        reminded_on: letter.reminded_on,
        replied_on: letter.replied_on,
        replied_by: letter.replied_by.clone(),
        actions: machine::offers(STEPS, letter.state.0, &letter.standing(tx), &(), &terms),
    })
}

/// The office, the department and the persons that a form names.
fn addressee(tx: &mut Tx<'_>, case: &Case, form: &ConsultationForm) -> Outcome<Id> {
    let right = form.kind.office().map_or(ADDRESSEES.contains(&form.to_role), |office| office == form.to_role);
    if !right {
        return Err(Problem::field("/to_role", "wrong_office"));
    }
    match form.to_unit_id {
        Some(id) => Ok(unit::by_id(tx, id).map_err(|_| Problem::field("/to_unit_id", "no_such_unit"))?.id),
        None if form.to_role == Role::CoopDepartment => Err(Problem::field("/to_unit_id", "required")),
        None => Ok(case.unit_id),
    }
}

pub(super) fn create(tx: &mut Tx<'_>, form: &ConsultationForm) -> Outcome<(Case, Letter)> {
    let case = selection_case::visible(tx, form.case_id)?;
    if !tx.actor().holds(Role::OrgStaff, &case.unit_path) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    let to_unit_id = addressee(tx, &case, form)?;
    let live = verification::live(tx, case.id)?;
    let mut subjects = Vec::new();
    for (i, id) in form.candidate_ids.iter().enumerate() {
        let pointer = format!("/candidate_ids/{i}");
        let found = live.iter().find(|c| c.id == *id).ok_or_else(|| Problem::field(&pointer, "not_in_process"))?;
        if form.candidate_ids[..i].contains(id) {
            return Err(Problem::field(&pointer, "twice"));
        }
        subjects.push(Subject { candidate_id: found.id, cadre_id: found.cadre_id, name: found.name.clone() });
    }
    let params = selection_case::params(tx, &case)?;
    let days = if FOUR.contains(&form.kind) { params.four_musts_due_wd } else { params.letter_due_wd };
    let (id, now, sender) = (tx.new_id(), tx.now(), tx.actor().name().to_owned());
    let number = number::document(tx, PREFIX)?;
    let office = unit::by_id(tx, to_unit_id)?;
    let deadline = NewDeadline {
        object: "consultation",
        object_id: id,
        case_id: Some(case.id),
        kind: REPLY,
        title: &number,
        basis: if FOUR.contains(&form.kind) { "four_musts.due_wd" } else { "letter.due_wd" },
        start: tx.today(),
        unit: DeadlineUnit::WorkDay,
        length: days,
        count_start: false,
        role: form.to_role,
        unit_path: &office.path,
    };
    let due = deadline::open(tx, &deadline)?;
    diesel::insert_into(consultation::table)
        .values((
            (consultation::id.eq(id), consultation::version.eq(1), consultation::number.eq(number)),
            (consultation::case_id.eq(case.id), consultation::kind.eq(Stored(form.kind))),
            (consultation::to_role.eq(Stored(form.to_role)), consultation::to_unit_id.eq(to_unit_id)),
            (consultation::subjects.eq(JsonText(subjects)), consultation::question.eq(&form.question)),
            (consultation::state.eq(Stored(State::Sent)), consultation::sent_at.eq(now), consultation::due.eq(due)),
            (consultation::sender_name.eq(sender), consultation::reminded.eq(0)),
        ))
        .execute(tx.conn)?;
    verification::requested(tx, &case, &form.candidate_ids, form.kind, id, due)?;
    let letter = visible(tx, id)?;
    Ok((case, letter))
}

/// A calendar moved the day by which a letter is to be answered, here and where the answer is waited for.
///
/// # Errors
/// Those of the database.
pub fn due_moved(tx: &mut Tx<'_>, id: Id, to: NaiveDate) -> Outcome<()> {
    diesel::update(consultation::table.find(id)).set(consultation::due.eq(to)).execute(tx.conn)?;
    verification::due_moved(tx, id, to)
}

/// Refuses a reply that does not answer about each person asked about, once.
pub(super) fn complete(letter: &Letter, answers: &[AnswerForm]) -> Outcome<()> {
    let mut errors = Vec::new();
    let mut wrong = |pointer: String, code: &str| {
        errors.push(FieldError { pointer, code: code.to_owned(), params: None });
    };
    for (i, given) in answers.iter().enumerate() {
        if !letter.subjects.0.iter().any(|s| s.candidate_id == given.candidate_id) {
            wrong(format!("/answers/{i}/candidate_id"), "not_asked_about");
        }
        if answers[..i].iter().any(|a| a.candidate_id == given.candidate_id) {
            wrong(format!("/answers/{i}/candidate_id"), "twice");
        }
    }
    if letter.subjects.0.iter().any(|s| !answers.iter().any(|a| a.candidate_id == s.candidate_id)) {
        wrong("/answers".into(), "incomplete");
    }
    if errors.is_empty() { Ok(()) } else { Err(Problem::fields(errors)) }
}

/// The only writer of a letter's state, with what follows for the persons asked about.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    letter: &Letter,
    step: &Taken<State, Action>,
    answers: &[AnswerForm],
) -> Outcome<()> {
    let one = consultation::table.find(letter.id);
    let changed = diesel::update(one.filter(consultation::version.eq(letter.version)))
        .set((consultation::state.eq(Stored(step.to())), consultation::version.eq(letter.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let today = tx.today();
    match step.action() {
        Action::Reply => {
            let case = selection_case::by_id(tx, letter.case_id)?;
            verification::replied(tx, &case, letter.kind.0, letter.id, answers)?;
            let by = tx.actor().name().to_owned();
            let given = (
                consultation::answers.eq(Some(JsonText(answers.to_vec()))),
                consultation::replied_on.eq(today),
                consultation::replied_by.eq(by),
            );
            diesel::update(one).set(given).execute(tx.conn)?;
            deadline::meet(tx, letter.id, REPLY)?;
        }
        Action::Remind => {
            let again = (consultation::reminded.eq(letter.reminded + 1), consultation::reminded_on.eq(today));
            diesel::update(one).set(again).execute(tx.conn)?;
        }
        Action::Withdraw => {
            let case = selection_case::by_id(tx, letter.case_id)?;
            verification::cancelled(tx, &case, letter.id)?;
            deadline::waive(tx, letter.id, REPLY, "函件撤回")?;
        }
    }
    Ok(())
}

/// Letters that wait for an answer of the actor's office.
///
/// # Errors
/// Those of the database.
pub fn tasks(tx: &mut Tx<'_>) -> Outcome<Vec<Task>> {
    let open = ConsultationQuery { state: Some(State::Sent), limit: Some(200), ..ConsultationQuery::default() };
    let letters = list(tx, open)?.items;
    let task = |letter: ConsultationRow| Task {
        group: Group::Todo,
        object: "consultation",
        object_id: letter.id,
        case_id: None,
        title: letter.names.join("、"),
        subtitle: letter.number,
        part: None,
        action: "reply",
        since: letter.sent_at,
        due: Some(letter.due),
        days_left: i32::try_from(letter.days_left).ok(),
    };
    Ok(letters.into_iter().filter(|l| l.actions.contains(&"reply")).map(task).collect())
}
