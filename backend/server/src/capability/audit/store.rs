//! Rows of audits. The only writer of an audit's state is [`advance`].

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use hezhen_domain::audit::{Action, Decision, FINISHED, Kind, Reader, Relation, State, UNHEARD};
use hezhen_domain::machine::Taken;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use serde::{Deserialize, Serialize};

use super::clock;
use super::subject::{self, Subject};
use super::view::{AuditForm, AuditMember};
use crate::capability::team;
use crate::db::{Conn, Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{audit, unit as units};

/// What an audit has been through: read and written with it, asked for by nobody else.
#[derive(Debug, Clone, Default, PartialEq, Serialize, Deserialize)]
#[serde(default)]
pub(super) struct Course {
    pub proposer_id: Option<Id>,
    pub period_from: Option<NaiveDate>,
    pub period_to: Option<NaiveDate>,
    pub team: Vec<AuditMember>,
    pub former: Vec<Id>,
    pub notice_on: Option<NaiveDate>,
    pub head_approved: bool,
    pub fieldwork_on: Option<NaiveDate>,
    pub comments_until: Option<NaiveDate>,
    pub subject_answered: bool,
    pub unit_answered: bool,
    pub approvers: Vec<Id>,
    pub approver_name: Option<String>,
    pub received_on: Option<NaiveDate>,
    pub appeal_until: Option<NaiveDate>,
    pub decide_until: Option<NaiveDate>,
    pub appealed_on: Option<NaiveDate>,
    pub panel: Vec<AuditMember>,
    pub decision: Option<Decision>,
}

/// An audit as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = audit)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub number: Option<String>,
    pub plan_id: Option<Id>,
    pub kind: Stored<Kind>,
    pub year: i32,
    pub subject_cadre_id: Id,
    pub subject_name: String,
    pub post_title: String,
    pub unit_id: Id,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub due_on: NaiveDate,
    pub issued_on: Option<NaiveDate>,
    pub transferred: bool,
    pub course: JsonText<Course>,
}

impl Row {
    /// What it is called.
    pub fn title(&self) -> String {
        format!("{}经济责任审计", self.subject_name)
    }

    /// What it is to whoever asks.
    pub fn relation(&self) -> Relation<'_> {
        let course = &self.course.0;
        let accounts = |people: &[AuditMember]| people.iter().map(|m| m.account_id.0).collect();
        Relation {
            path: &self.unit_path,
            state: Some(self.state.0),
            subject: Some(self.subject_cadre_id.0),
            proposer: course.proposer_id.map(|id| id.0),
            team: accounts(&course.team),
            former: course.former.iter().map(|id| id.0).collect(),
            lead: course.team.iter().find(|m| m.lead).map(|m| m.account_id.0),
            approvers: course.approvers.iter().map(|id| id.0).collect(),
            panel: accounts(&course.panel),
            transferred: self.transferred,
            inspecting: false,
        }
    }
}

/// The audit, whoever asks.
pub(super) fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    Ok(audit::table.inner_join(units::table).filter(audit::id.eq(id)).select(Row::as_select()).first(tx.conn)?)
}

/// The audit and as what the actor reads it, or nothing.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Row, Reader)> {
    let row = by_id(tx, id)?;
    let inspecting = team::inspected_by_actor(tx)?.contains(&row.subject_cadre_id);
    let reader = Relation { inspecting, ..row.relation() }.reader(tx.actor());
    reader.map(|reader| (row, reader)).ok_or_else(|| Problem::new(ProblemKind::NotFound))
}

/// Whether the actor reads the evidence of an audit: the bureau, and those who gave it.
///
/// # Errors
/// Those of the database.
pub fn reads_evidence(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    let row: Option<Row> = audit::table
        .inner_join(units::table)
        .filter(audit::id.eq(id))
        .select(Row::as_select())
        .first(tx.conn)
        .optional()?;
    let reader = row.and_then(|row| row.relation().reader(tx.actor()));
    Ok(matches!(reader, Some(Reader::Bureau | Reader::Audited)))
}

/// The audits of the actor that the actor has not heard of: nothing of them is listed anywhere (SOD-3).
///
/// # Errors
/// Those of the database.
pub fn unheard_of_oneself(tx: &mut Tx<'_>) -> Outcome<Vec<Id>> {
    let Some(own) = tx.actor().cadre_id() else { return Ok(Vec::new()) };
    Ok(audit::table
        .filter(audit::subject_cadre_id.eq(own).and(audit::state.eq_any(UNHEARD.iter().copied().map(Stored))))
        .select(audit::id)
        .load(tx.conn)?)
}

/// The day of the report of the last finished audit of these cadres (R-AUD-4); what a project achieved says nothing of the
/// person.
///
/// # Errors
/// Those of the database.
pub fn finished(tx: &mut Tx<'_>, cadres: &[Id]) -> Outcome<std::collections::HashMap<Id, NaiveDate>> {
    let of_person = Kind::ALL.iter().copied().filter(|kind| kind.of_person()).map(Stored);
    let rows: Vec<(Id, Option<NaiveDate>)> = audit::table
        .filter(audit::subject_cadre_id.eq_any(cadres.to_vec()).and(audit::kind.eq_any(of_person)))
        .filter(audit::state.eq_any(FINISHED.iter().copied().map(Stored)).and(audit::issued_on.is_not_null()))
        .order(audit::issued_on)
        .select((audit::subject_cadre_id, audit::issued_on))
        .load(tx.conn)?;
    Ok(rows.into_iter().filter_map(|(id, day)| Some((id, day?))).collect())
}

/// What an audit is planned for.
pub(super) struct Planned<'a> {
    pub subject: &'a Subject,
    pub kind: Kind,
    pub year: i32,
    pub plan_id: Option<Id>,
}

/// Puts a planned audit down; its limit runs.
pub(super) fn insert(tx: &mut Tx<'_>, of: &Planned<'_>) -> Outcome<Row> {
    let (id, now) = (tx.new_id(), tx.now());
    diesel::insert_into(audit::table)
        .values((
            (audit::id.eq(id), audit::version.eq(1), audit::plan_id.eq(of.plan_id), audit::year.eq(of.year)),
            (audit::kind.eq(Stored(of.kind)), audit::subject_cadre_id.eq(of.subject.cadre_id)),
            (audit::subject_name.eq(&of.subject.name), audit::post_title.eq(&of.subject.post_title)),
            (audit::unit_id.eq(of.subject.unit_id), audit::due_on.eq(of.subject.due_on)),
            (audit::state.eq(Stored(State::Planned)), audit::state_since.eq(now), audit::transferred.eq(false)),
            audit::course.eq(JsonText(Course::default())),
        ))
        .execute(tx.conn)
        .map_err(|error| match error {
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Problem::conflict("audit_open"),
            other => other.into(),
        })?;
    let row = by_id(tx, id)?;
    clock::due(tx, &row)?;
    Ok(row)
}

/// An audit beside the plan, asked for by the department.
pub(super) fn create(tx: &mut Tx<'_>, form: &AuditForm) -> Outcome<Row> {
    let subject = subject::of_cadre(tx, form.cadre_id)?.ok_or_else(|| Problem::field("/cadre_id", "no_such_cadre"))?;
    if !tx.actor().holds(Role::OrgStaff, &subject.unit_path) || tx.actor().cadre_id() == Some(form.cadre_id) {
        return Err(Problem::new(ProblemKind::NotPermitted));
    }
    if subject.audit.is_some() && form.kind.of_person() {
        return Err(Problem::conflict("audit_open"));
    }
    let year = form.year.unwrap_or_else(|| tx.today().year());
    insert(tx, &Planned { subject: &subject, kind: form.kind, year, plan_id: None })
}

/// The only writer of an audit's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>) -> Outcome<()> {
    let now = tx.now();
    let one = audit::table.find(row.id).filter(audit::version.eq(row.version));
    let changed = diesel::update(one)
        .set((audit::state.eq(Stored(step.to())), audit::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    if step.to() != step.from() {
        diesel::update(audit::table.find(row.id)).set(audit::state_since.eq(now)).execute(tx.conn)?;
    }
    Ok(())
}

/// What it has been through, after a step that was won.
pub(super) fn keep(tx: &mut Tx<'_>, id: Id, course: Course) -> Outcome<()> {
    diesel::update(audit::table.find(id)).set(audit::course.eq(JsonText(course))).execute(tx.conn)?;
    Ok(())
}

/// The audit, which nobody else changes until this transaction ends.
pub(super) fn locked(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    if let Conn::Pg(c) = tx.conn {
        audit::table.find(id).select(audit::id).for_update().first::<Id>(c)?;
    }
    by_id(tx, id)
}

/// Days that were counted anew; whoever read the audit before reads it again.
pub(super) fn counted_anew(tx: &mut Tx<'_>, row: &Row, course: Course) -> Outcome<()> {
    let one = audit::table.find(row.id).filter(audit::version.eq(row.version));
    let changed = diesel::update(one)
        .set((audit::course.eq(JsonText(course)), audit::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The number under which it was entrusted.
pub(super) fn set_number(tx: &mut Tx<'_>, id: Id, number: &str) -> Outcome<()> {
    diesel::update(audit::table.find(id)).set(audit::number.eq(number)).execute(tx.conn)?;
    Ok(())
}

/// The day on which its report was issued.
pub(super) fn set_issued(tx: &mut Tx<'_>, id: Id, on: NaiveDate) -> Outcome<()> {
    diesel::update(audit::table.find(id)).set(audit::issued_on.eq(on)).execute(tx.conn)?;
    Ok(())
}

/// A clue went to the discipline organ.
pub(super) fn set_transferred(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    diesel::update(audit::table.find(id)).set(audit::transferred.eq(true)).execute(tx.conn)?;
    Ok(())
}
