//! Rows of audits. The only writer of an audit's state is [`advance`].

use chrono::{Datelike, NaiveDate};
use diesel::prelude::*;
use diesel::result::{DatabaseErrorKind, Error as DieselError};
use hezhen_domain::audit::{Action, Decision, FINISHED, Kind, Reader, Relation, State, UNHEARD};
use hezhen_domain::machine::Taken;
use hezhen_domain::role::Role;
use hezhen_domain::text::TextEnum;
use serde::{Deserialize, Serialize};

use super::list::reads_finding;
use super::subject::{self, Subject};
use super::view::{AuditForm, AuditMember};
use super::{clock, finding};
use crate::capability::team;
use crate::db::{Conn, Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::http::said;
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
    pub sent: Vec<Sent>,
    pub transfers: Vec<Transfer>,
}

/// A draft that was sent to the audited: which of the reports, and what of that which was found it told them.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Sent {
    pub n: usize,
    pub findings: Vec<Id>,
}

/// A clue that went to the discipline organ, and when it came there.
#[derive(Debug, Clone, PartialEq, Serialize, Deserialize)]
pub(super) struct Transfer {
    pub finding_id: Id,
    pub received_on: Option<NaiveDate>,
}

impl Course {
    /// Whether a clue is still to be received.
    pub fn to_receive(&self) -> bool {
        self.transfers.iter().any(|t| t.received_on.is_none())
    }
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
    pub project: Option<String>,
}

impl Row {
    /// What it is called.
    pub fn title(&self) -> String {
        self.kind.0.title(&self.subject_name, self.project.as_deref())
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
            drafts: course.sent.iter().map(|sent| sent.n).collect(),
            transferred: self.transferred,
            to_receive: course.to_receive(),
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

/// Whether the actor reads this evidence of an audit: the bureau all of it, whoever reads what was found that which proves
/// it, and the audited what they gave.
///
/// # Errors
/// Those of the database.
pub fn reads_evidence(tx: &mut Tx<'_>, id: Id, attachment: Id) -> Outcome<bool> {
    let row: Option<Row> = audit::table
        .inner_join(units::table)
        .filter(audit::id.eq(id))
        .select(Row::as_select())
        .first(tx.conn)
        .optional()?;
    let Some(row) = row else { return Ok(false) };
    let relation = row.relation();
    let Some(reader) = relation.reader(tx.actor()) else { return Ok(false) };
    let mut proved = finding::all(tx, id)?;
    proved.retain(|f| f.attachments.0.contains(&attachment));
    let read = proved.iter().any(|f| reads_finding(&relation, reader, f));
    Ok(reader == Reader::Bureau || read || (reader == Reader::Audited && proved.is_empty()))
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
    pub project: Option<&'a str>,
    pub year: i32,
    pub plan_id: Option<Id>,
}

/// The last day for an audit of this kind: the limit of the person, or the end of its year where it is not the person who is
/// audited.
pub(super) fn limit(subject: &Subject, kind: Kind, year: i32) -> NaiveDate {
    let last = NaiveDate::from_ymd_opt(year, 12, 31).filter(|_| !kind.of_person());
    last.unwrap_or(subject.due_on)
}

/// Refuses an audit of performance that does not say of what, and any other that does.
pub(super) fn project(kind: Kind, project: Option<&String>, pointer: &str) -> Outcome<()> {
    match (kind.of_person(), said(project)) {
        (false, false) => Err(Problem::field(pointer, "required")),
        (true, true) => Err(Problem::field(pointer, "mismatch")),
        _ => Ok(()),
    }
}

/// Puts a planned audit down; the limit of the person runs.
pub(super) fn insert(tx: &mut Tx<'_>, of: &Planned<'_>) -> Outcome<Row> {
    let (id, now) = (tx.new_id(), tx.now());
    diesel::insert_into(audit::table)
        .values((
            (audit::id.eq(id), audit::version.eq(1), audit::plan_id.eq(of.plan_id), audit::year.eq(of.year)),
            (audit::kind.eq(Stored(of.kind)), audit::subject_cadre_id.eq(of.subject.cadre_id)),
            (audit::subject_name.eq(&of.subject.name), audit::post_title.eq(&of.subject.post_title)),
            (audit::unit_id.eq(of.subject.unit_id), audit::due_on.eq(limit(of.subject, of.kind, of.year))),
            audit::project.eq(of.project.map(str::trim).filter(|said| !said.is_empty())),
            (audit::state.eq(Stored(State::Planned)), audit::state_since.eq(now), audit::transferred.eq(false)),
            audit::course.eq(JsonText(Course::default())),
        ))
        .execute(tx.conn)
        .map_err(|error| match error {
            DieselError::DatabaseError(DatabaseErrorKind::UniqueViolation, _) => Problem::conflict("audit_open"),
            other => other.into(),
        })?;
    let row = by_id(tx, id)?;
    if of.kind.of_person() {
        clock::due(tx, &row)?;
    }
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
    let project = form.project.as_deref();
    insert(tx, &Planned { subject: &subject, kind: form.kind, project, year, plan_id: None })
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
