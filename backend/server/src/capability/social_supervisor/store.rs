//! Rows of terms. The only writer of a term's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use diesel::sql_types::Bool;
use hezhen_domain::calendar::DeadlineUnit;
use hezhen_domain::deadline::SUPERVISOR_END;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::role::Role;
use hezhen_domain::social_supervisor::{
    Action, Facts, Invited, KEEPERS, STEPS, State, Ties, Who, last_day, standing, system,
};
use hezhen_domain::tenure::State as Tenure;

use super::store_admission;
use super::view::{
    ActOnSocialSupervisor, SocialSupervisorForm, SocialSupervisorQuery, SocialSupervisorRow, SocialSupervisorView,
    SupervisorAccount,
};
use crate::capability::deadline::{self, NewDeadline};
use crate::capability::{account, parameter, unit};
use crate::db::{Conn, Id, MultiBackend, Outcome, Stored, Ts, Tx};
use crate::http::{Page, PageQuery};
use crate::journal::{self, Entry};
use crate::number;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{account as accounts, account_role, post, social_supervisor as term, tenure, unit as units};

pub(super) const OBJECT: &str = "social_supervisor";

/// A term as stored, with its person and its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = term)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub account_id: Id,
    #[diesel(select_expression = accounts::name)]
    pub name: String,
    #[diesel(select_expression = accounts::cadre_id)]
    pub cadre_id: Option<Id>,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub workplace: String,
    pub home_unit_id: Option<Id>,
    pub grounds: String,
    pub starts_on: NaiveDate,
    pub ends_on: NaiveDate,
    pub number: Option<String>,
    pub state: Stored<State>,
    pub state_since: Ts,
    pub proposer_id: Id,
    pub proposer_name: String,
    pub approver_name: Option<String>,
    pub engaged_on: Option<NaiveDate>,
    pub ended_on: Option<NaiveDate>,
    pub reason: Option<String>,
}

impl Row {
    pub fn standing(&self, tx: &Tx<'_>) -> Standing<Who> {
        let ties = Ties { proposer: self.proposer_id.0, account: self.account_id.0 };
        standing(tx.actor(), &self.unit_path, ties)
    }

    fn row(&self) -> SocialSupervisorRow {
        SocialSupervisorRow {
            id: self.id,
            account_id: self.account_id,
            name: self.name.clone(),
            workplace: self.workplace.clone(),
            number: self.number.clone(),
            starts_on: self.starts_on,
            ends_on: self.ends_on,
            state: self.state.0,
            state_since: self.state_since,
        }
    }
}

type Joined =
    diesel::dsl::InnerJoinQuerySource<diesel::dsl::InnerJoinQuerySource<term::table, accounts::table>, units::table>;
type Condition = Box<dyn BoxableExpression<Joined, MultiBackend, SqlType = Bool>>;

/// What the actor is shown: those who keep the terms those of their units, a supervisor the own.
fn seen(tx: &Tx<'_>) -> Condition {
    let mut seen: Condition = Box::new(term::account_id.eq(tx.actor().id()));
    for scope in tx.actor().scopes(KEEPERS) {
        seen = Box::new(seen.or(units::path.like(format!("{}%", scope.0))));
    }
    seen
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Row> {
    let rows = term::table.inner_join(accounts::table).inner_join(units::table);
    Ok(rows.filter(seen(tx)).filter(term::id.eq(id)).select(Row::as_select()).first(tx.conn)?)
}

/// The units over which a term of the actor runs today, by their paths: nobody supervises by the account's office alone.
///
/// # Errors
/// Those of the database.
pub fn engaged_over(tx: &mut Tx<'_>) -> Outcome<Vec<String>> {
    if !tx.actor().has(Role::SocialSupervisor) {
        return Ok(Vec::new());
    }
    let today = tx.today();
    let runs = term::state.eq(Stored(State::Engaged)).and(term::starts_on.le(today)).and(term::ends_on.ge(today));
    let own = term::table.inner_join(units::table).filter(term::account_id.eq(tx.actor().id()).and(runs));
    Ok(own.select(units::path).load(tx.conn)?)
}

/// Who is engaged or not is judged for one person at a time.
pub(super) fn lock_person(tx: &mut Tx<'_>, account_id: Id) -> Outcome<()> {
    if let Conn::Pg(c) = tx.conn {
        accounts::table.find(account_id).select(accounts::id).for_update().first::<Id>(c)?;
    }
    Ok(())
}

/// Terms that the actor is shown, the latest first.
pub(super) fn rows(tx: &mut Tx<'_>, query: &SocialSupervisorQuery) -> Outcome<(PageQuery, Vec<Row>)> {
    let page = PageQuery { limit: query.limit, after: query.after.clone() };
    let mut rows = term::table.inner_join(accounts::table).inner_join(units::table).filter(seen(tx)).into_boxed();
    if let Some((day, id)) = page.after::<(NaiveDate, Id)>()? {
        rows = rows.filter(term::starts_on.lt(day).or(term::starts_on.eq(day).and(term::id.lt(id))));
    }
    if let Some(q) = query.q.as_ref().filter(|q| !q.is_empty()) {
        rows = rows.filter(accounts::name.like(format!("%{q}%")));
    }
    if let Some(state) = query.state {
        rows = rows.filter(term::state.eq(Stored(state)));
    }
    let order = (term::starts_on.desc(), term::id.desc());
    let rows = rows.order(order).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    Ok((page, rows))
}

pub(super) fn list(tx: &mut Tx<'_>, query: &SocialSupervisorQuery) -> Outcome<Page<SocialSupervisorRow>> {
    let (page, rows) = rows(tx, query)?;
    Ok(Page::of(rows, &page, |r| (r.starts_on, r.id), |r| r.row()))
}

/// Who holds the office, with the last day for which each is engaged.
pub(super) fn people(tx: &mut Tx<'_>) -> Outcome<Page<SupervisorAccount>> {
    let engaged = term::state.eq(Stored(State::Engaged));
    let found: Vec<(Id, String, Option<NaiveDate>)> = account_role::table
        .inner_join(accounts::table)
        .left_join(term::table.on(term::account_id.eq(accounts::id).and(engaged)))
        .filter(account_role::role.eq(Stored(Role::SocialSupervisor)))
        .filter(accounts::state.eq(Stored(account::AccountState::Active)))
        .order((accounts::name, accounts::id, term::ends_on.desc()))
        .limit(500)
        .select((accounts::id, accounts::name, term::ends_on.nullable()))
        .load(tx.conn)?;
    let mut people: Vec<SupervisorAccount> = Vec::new();
    for (account_id, name, engaged_until) in found {
        match people.last_mut().filter(|p| p.account_id == account_id) {
            Some(known) => known.engaged_until = known.engaged_until.max(engaged_until),
            None => people.push(SupervisorAccount { account_id, name, engaged_until }),
        }
    }
    Ok(Page::whole(people))
}

/// The facts of a term, and of the admission that is asked for.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row, invited: Option<Invited>) -> Outcome<Facts> {
    let other_until = term::table
        .filter(term::account_id.eq(row.account_id).and(term::id.ne(row.id)))
        .filter(term::state.eq(Stored(State::Engaged)))
        .filter(term::starts_on.le(row.ends_on).and(term::ends_on.ge(row.starts_on)))
        .order(term::ends_on.desc())
        .select(term::ends_on)
        .first(tx.conn)
        .optional()?;
    let mut offices: Vec<Role> = account::grants(tx, row.account_id)?.into_iter().map(|g| g.role).collect();
    offices.dedup();
    let posts = tenure::table
        .inner_join(post::table.inner_join(units::table))
        .filter(tenure::cadre_id.eq(row.cadre_id.unwrap_or(Id::NOBODY)))
        .filter(tenure::state.eq(Stored(Tenure::Serving)))
        .order(tenure::id)
        .select((units::name, post::name))
        .load::<(String, String)>(tx.conn)?;
    Ok(Facts {
        starts_on: row.starts_on,
        ends_on: row.ends_on,
        today: tx.today(),
        other_until,
        in_office: offices.contains(&Role::SocialSupervisor),
        offices: offices.into_iter().filter(|role| *role != Role::SocialSupervisor).collect(),
        posts: posts.into_iter().map(|(unit, post)| unit + &post).collect(),
        invited,
    })
}

pub(super) fn detail(tx: &mut Tx<'_>, row: &Row) -> Outcome<SocialSupervisorView> {
    let facts = facts(tx, row, None)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let keeps = tx.actor().holds_any(KEEPERS, &row.unit_path);
    let home = row.home_unit_id.map(|id| unit::by_id(tx, id)).transpose()?;
    let actions = machine::offers(STEPS, row.state.0, &row.standing(tx), &facts, &terms);
    Ok(SocialSupervisorView {
        version: row.version,
        unit_id: row.unit_id,
        unit_name: row.unit_name.clone(),
        home_unit_id: row.home_unit_id,
        home_unit_name: home.map(|unit| unit.name),
        grounds: row.grounds.clone(),
        proposer_name: row.proposer_name.clone(),
        approver_name: row.approver_name.clone(),
        engaged_on: row.engaged_on,
        ended_on: row.ended_on,
        reason: row.reason.clone(),
        admissions: store_admission::of_term(tx, row, keeps)?,
        actions: if keeps { actions } else { Vec::new() },
        checks: if keeps { machine::checks(STEPS, row.state.0, &facts, &terms) } else { Vec::new() },
        row: row.row(),
    })
}

pub(super) fn create(tx: &mut Tx<'_>, form: &SocialSupervisorForm) -> Outcome<Row> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgSupervisor])?;
    if let Some(home) = form.home_unit_id {
        unit::by_id(tx, home).map_err(|_| Problem::field("/home_unit_id", "no_such_unit"))?;
    }
    if form.starts_on < tx.today() {
        return Err(Problem::field("/starts_on", "in_past"));
    }
    if account::grants(tx, form.account_id)?.is_empty() {
        return Err(Problem::field("/account_id", "not_found"));
    }
    let years = parameter::in_force(tx)?.social_supervisor_term_years;
    let (id, now, me) = (tx.new_id(), tx.now(), (tx.actor().id(), tx.actor().name().to_owned()));
    diesel::insert_into(term::table)
        .values((
            (term::id.eq(id), term::version.eq(1), term::account_id.eq(form.account_id), term::unit_id.eq(unit.id)),
            (term::workplace.eq(&form.workplace), term::home_unit_id.eq(form.home_unit_id)),
            (term::grounds.eq(&form.grounds), term::starts_on.eq(form.starts_on)),
            term::ends_on.eq(last_day(form.starts_on, years)),
            (term::state.eq(Stored(State::Proposed)), term::state_since.eq(now)),
            (term::proposer_id.eq(me.0), term::proposer_name.eq(me.1)),
        ))
        .execute(tx.conn)?;
    visible(tx, id)
}

/// The only writer of a term's state, with what each step puts on record.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    said: &ActOnSocialSupervisor,
) -> Outcome<()> {
    let (now, today) = (tx.now(), tx.today());
    let since = if step.to() == row.state.0 { row.state_since } else { now };
    let one = term::table.find(row.id).filter(term::version.eq(row.version));
    let changed = diesel::update(one)
        .set((term::state.eq(Stored(step.to())), term::state_since.eq(since), term::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let one = term::table.find(row.id);
    match step.action() {
        Action::Engage => {
            let number = number::document(tx, "聘")?;
            let by = (term::approver_name.eq(tx.actor().name().to_owned()), term::engaged_on.eq(today));
            diesel::update(one).set((term::number.eq(number), by)).execute(tx.conn)?;
            engaged(tx, row)
        }
        Action::Decline => {
            let by = (term::approver_name.eq(tx.actor().name().to_owned()), term::reason.eq(said.reason.as_deref()));
            diesel::update(one).set(by).execute(tx.conn)?;
            Ok(())
        }
        Action::Admit => store_admission::admit(tx, row, said),
        Action::Dismiss => store_admission::dismiss(tx, row, said),
        Action::Discharge => {
            diesel::update(one)
                .set((term::ended_on.eq(today), term::reason.eq(said.reason.as_deref())))
                .execute(tx.conn)?;
            deadline::waive(tx, row.id, SUPERVISOR_END, said.reason.as_deref().unwrap_or_default())
        }
        Action::Lapse => {
            diesel::update(one).set(term::ended_on.eq(row.ends_on)).execute(tx.conn)?;
            deadline::lapse(tx, row.id, SUPERVISOR_END)
        }
    }
}

/// From the first day of a term the days to its end run; those of the terms before are met.
fn engaged(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let before = term::table.filter(term::account_id.eq(row.account_id).and(term::ends_on.lt(row.starts_on)));
    for id in before.select(term::id).load::<Id>(tx.conn)? {
        deadline::lapse(tx, id, SUPERVISOR_END)?;
    }
    let title = format!("{}聘期届满", row.name);
    let end = NewDeadline {
        object: OBJECT,
        object_id: row.id,
        case_id: None,
        kind: SUPERVISOR_END,
        title: &title,
        basis: "social_supervisor.term_years",
        start: row.starts_on,
        unit: DeadlineUnit::NaturalDay,
        length: u32::try_from((row.ends_on - row.starts_on).num_days()).unwrap_or_default(),
        count_start: false,
        role: Role::OrgSupervisor,
        unit_path: &row.unit_path,
    };
    deadline::open(tx, &end).map(drop)
}

/// Ends the terms whose last day is over; can run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let over = term::state.eq(Stored(State::Engaged)).and(term::ends_on.lt(tx.today()));
    let rows = term::table.inner_join(accounts::table).inner_join(units::table).filter(over).order(term::id);
    let rows: Vec<Row> = rows.select(Row::as_select()).load(tx.conn)?;
    let params = parameter::in_force(tx)?;
    let mut ended = 0;
    for row in rows {
        let facts = facts(tx, &row, None)?;
        let terms = Terms { params: &params, overrides: &[] };
        let step = machine::ask(STEPS, Action::Lapse, &system())?.take(row.state.0, &facts, &terms)?;
        match advance(tx, &row, &step, &ActOnSocialSupervisor::default()) {
            Err(problem) if problem.kind() == ProblemKind::Stale => continue,
            other => other?,
        }
        let entry = Entry::new("social_supervisor", row.id, step.action());
        journal::record(tx, entry.summary(format!("{}聘期届满（{}）", row.name, row.ends_on)))?;
        ended += 1;
    }
    Ok(ended)
}
