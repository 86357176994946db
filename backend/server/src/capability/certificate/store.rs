//! Rows of certificates. The only writer of a certificate's state is [`advance`].

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::certificate::{Action, Facts, STEPS, State, Who, standing, valid_on, valid_to};
use hezhen_domain::deadline::CERTIFICATE_END;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::role::Role;

use super::view::{
    CertificateForm, CertificateQuery, CertificateRow, CertificateView, EditCertificate, InspectorQuery, InspectorRow,
    Training,
};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::{account, inspection, parameter, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account as accounts, account_role, certificate, unit as units};

/// A certificate as stored, with its person and its organ.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = certificate)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub account_id: Id,
    #[diesel(select_expression = accounts::name)]
    pub name: String,
    pub unit_id: Id,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    pub level: String,
    pub number: Option<String>,
    pub state: Stored<State>,
    pub trainings: JsonText<Vec<Training>>,
    pub score: Option<i32>,
    pub exam_on: Option<NaiveDate>,
    pub valid_from: Option<NaiveDate>,
    pub valid_to: Option<NaiveDate>,
    pub creator_id: Id,
}

impl Row {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        standing(tx.actor(), &self.unit_path, self.creator_id.0, self.account_id.0)
    }

    pub fn facts(&self, tx: &Tx<'_>) -> Facts {
        Facts {
            trainings: self.trainings.0.len(),
            score: self.score.and_then(|s| u32::try_from(s).ok()),
            valid_to: self.valid_to,
            today: Some(tx.today()),
        }
    }

    pub fn form(&self) -> EditCertificate {
        EditCertificate { unit_id: self.unit_id, level: self.level.clone(), trainings: self.trainings.0.clone() }
    }

    fn row(&self, today: NaiveDate) -> CertificateRow {
        CertificateRow {
            id: self.id,
            account_id: self.account_id,
            name: self.name.clone(),
            unit_name: self.unit_name.clone(),
            level: self.level.clone(),
            number: self.number.clone(),
            state: self.state.0,
            valid_to: self.valid_to,
            valid_today: valid_on(self.state.0, self.valid_from, self.valid_to, today),
        }
    }
}

/// A certificate as teams ask for it.
#[derive(Debug, Clone)]
pub struct Held {
    /// Number.
    pub number: Option<String>,
    /// Whether it counts today.
    pub valid: bool,
    /// Last day.
    pub valid_to: Option<NaiveDate>,
}

/// The certificates of these accounts, as they count today.
///
/// # Errors
/// Those of the database.
pub fn of_accounts(tx: &mut Tx<'_>, ids: &[Id]) -> Outcome<HashMap<Id, Held>> {
    type Found = (Id, Option<String>, Stored<State>, Option<NaiveDate>, Option<NaiveDate>);
    let rows: Vec<Found> = certificate::table
        .filter(certificate::account_id.eq_any(ids))
        .select((
            certificate::account_id,
            certificate::number,
            certificate::state,
            certificate::valid_from,
            certificate::valid_to,
        ))
        .load(tx.conn)?;
    let today = tx.today();
    let held = |(account, number, state, from, to): Found| {
        (account, Held { number, valid: valid_on(state.0, from, to, today), valid_to: to })
    };
    Ok(rows.into_iter().map(held).collect())
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let rows = certificate::table.inner_join(accounts::table).inner_join(units::table);
    Ok(rows.filter(certificate::id.eq(id)).select(Row::as_select()).first(tx.conn)?)
}

pub(super) fn inspectors(tx: &mut Tx<'_>, query: InspectorQuery) -> Outcome<Page<InspectorRow>> {
    let offices = [Stored(Role::Inspector), Stored(Role::InspectionLead)];
    let mut rows = account_role::table
        .inner_join(accounts::table)
        .filter(account_role::role.eq_any(offices))
        .filter(accounts::state.eq(Stored(account::AccountState::Active)))
        .into_boxed();
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        rows = rows.filter(accounts::name.like(format!("%{q}%")));
    }
    let found: Vec<(Id, String, Stored<Role>)> = rows
        .order((accounts::name, accounts::id))
        .limit(500)
        .select((accounts::id, accounts::name, account_role::role))
        .load(tx.conn)?;
    let ids: Vec<_> = found.iter().map(|f| f.0).collect();
    let held = of_accounts(tx, &ids)?;
    let mut people: Vec<InspectorRow> = Vec::new();
    for (account_id, name, role) in found {
        let may_lead = role.0 == Role::InspectionLead;
        match people.last_mut().filter(|p| p.account_id == account_id) {
            Some(known) => known.may_lead |= may_lead,
            None => {
                let own = held.get(&account_id);
                people.push(InspectorRow {
                    account_id,
                    name,
                    may_lead,
                    number: own.and_then(|h| h.number.clone()),
                    certified: own.is_some_and(|h| h.valid),
                    valid_to: own.and_then(|h| h.valid_to),
                });
            }
        }
    }
    Ok(Page::whole(people))
}

pub(super) fn list(tx: &mut Tx<'_>, query: CertificateQuery) -> Outcome<Page<CertificateRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = certificate::table.inner_join(accounts::table).inner_join(units::table).into_boxed();
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(certificate::id.gt(after));
    }
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        let named = accounts::name.like(format!("%{q}%"));
        rows = rows.filter(named.or(certificate::number.like(format!("%{q}%")).assume_not_null()));
    }
    if let Some(state) = query.state {
        rows = rows.filter(certificate::state.eq(Stored(state)));
    }
    let rows: Vec<Row> = rows.order(certificate::id).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let today = tx.today();
    Ok(Page::of(rows, &page, |r| r.id, |r| r.row(today)))
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Row) -> Outcome<CertificateView> {
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let (facts, who) = (row.facts(tx), row.standing(tx));
    let returns = inspection::sums_of(tx, row.account_id)?;
    Ok(CertificateView {
        returns: (returns.count > 0).then_some(returns),
        row: row.row(tx.today()),
        version: row.version,
        unit_id: row.unit_id,
        score: row.score,
        exam_on: row.exam_on,
        valid_from: row.valid_from,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks: machine::checks(STEPS, row.state.0, &facts, &terms),
        trainings: row.trainings.0,
    })
}

fn organ(tx: &mut Tx<'_>, id: Id) -> Outcome<()> {
    let unit = unit::by_id(tx, id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])
}

pub(super) fn create(tx: &mut Tx<'_>, form: &CertificateForm) -> Outcome<Row> {
    organ(tx, form.unit_id)?;
    let grants = account::grants(tx, form.account_id)?;
    if !grants.iter().any(|g| matches!(g.role, Role::Inspector | Role::InspectionLead)) {
        return Err(Problem::field("/account_id", "no_office"));
    }
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(certificate::table)
        .values((
            (certificate::id.eq(id), certificate::version.eq(1), certificate::account_id.eq(form.account_id)),
            (certificate::unit_id.eq(form.unit_id), certificate::level.eq(&form.level)),
            (
                certificate::state.eq(Stored(State::Applied)),
                certificate::trainings.eq(JsonText(form.trainings.clone())),
            ),
            (certificate::creator_id.eq(creator), certificate::created_at.eq(now)),
        ))
        .execute(tx.conn)
        .map_err(|e| taken(e.into()))?;
    visible(tx, id)
}

fn taken(problem: Problem) -> Problem {
    if problem.kind() == ProblemKind::Conflict { Problem::field("/account_id", "taken") } else { problem }
}

/// Refuses unless the actor's office covers the organ.
pub(super) fn editable_by(tx: &Tx<'_>, row: &Row) -> Outcome<()> {
    let held = tx.actor().holds(Role::OrgStaff, &row.unit_path);
    if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

pub(super) fn edit(tx: &mut Tx<'_>, row: &Row, form: &EditCertificate) -> Outcome<()> {
    organ(tx, form.unit_id)?;
    if !matches!(row.state.0, State::Applied | State::Training | State::Examined) {
        return Err(Problem::new(ProblemKind::WrongState));
    }
    let one = certificate::table.find(row.id).filter(certificate::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            certificate::unit_id.eq(form.unit_id),
            certificate::level.eq(&form.level),
            certificate::trainings.eq(JsonText(form.trainings.clone())),
            certificate::version.eq(row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of a certificate's state. Certifying gives number and validity.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    score: Option<i32>,
    params: &Params,
) -> Outcome<()> {
    let one = certificate::table.find(row.id).filter(certificate::version.eq(row.version));
    let changed = diesel::update(one)
        .set((certificate::state.eq(Stored(step.to())), certificate::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let (one, today) = (certificate::table.find(row.id), tx.today());
    match step.action() {
        Action::RecordExam => {
            let exam = (certificate::score.eq(score), certificate::exam_on.eq(today));
            diesel::update(one).set(exam).execute(tx.conn)?;
        }
        Action::Certify => {
            let number = match &row.number {
                Some(number) => number.clone(),
                None => {
                    let (year, last) = number::next(tx, "certificate")?;
                    format!("KC{year}{last:04}")
                }
            };
            let given = (
                certificate::number.eq(number),
                certificate::valid_from.eq(today),
                certificate::valid_to.eq(valid_to(today, params)),
            );
            diesel::update(one).set(given).execute(tx.conn)?;
            remind(tx, row, today, valid_to(today, params))?;
        }
        Action::Expire => deadline::lapse(tx, row.id, CERTIFICATE_END)?,
        Action::Revoke => deadline::waive(tx, row.id, CERTIFICATE_END, "资格撤销")?,
        _ => {}
    }
    Ok(())
}

/// Its last day is a deadline of the department, told of as `deadline.alert_days` says.
fn remind(tx: &mut Tx<'_>, row: &Row, from: NaiveDate, to: NaiveDate) -> Outcome<()> {
    let title = format!("{}的考察员资格", row.name);
    let end = NewDeadline {
        object: "certificate",
        object_id: row.id,
        case_id: None,
        kind: CERTIFICATE_END,
        title: &title,
        basis: "cert.validity_years",
        start: from,
        unit: DeadlineUnit::NaturalDay,
        length: u32::try_from((to - from).num_days()).unwrap_or_default(),
        count_start: false,
        role: Role::OrgStaff,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &end).map(drop)
}
