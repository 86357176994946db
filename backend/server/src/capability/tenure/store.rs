//! Rows of tenures, and the vacancy of posts that follows from them.

use std::collections::HashMap;

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::post::{CaseFacts, R_POST_1, State as PostState, Wanted};
use hezhen_domain::role::{Role, UnitPath};
use hezhen_domain::selection_case::State as Stage;
use hezhen_domain::tenure::{Action, Facts, Kind, R_TEN_1, READERS, STEPS, State, standing};

use super::term;
use super::view::{TenureForm, TenureQuery, TenureView};
use crate::capability::{cadre as cadres, gate_override, parameter, post as posts, unit};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{cadre, case_post, post, selection_case, tenure, unit as units};

/// A tenure as stored, with post and unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = tenure)]
#[allow(missing_docs)]
pub struct Tenure {
    pub id: Id,
    pub version: i32,
    pub cadre_id: Id,
    pub post_id: Id,
    #[diesel(select_expression = cadre::name)]
    pub cadre_name: String,
    #[diesel(select_expression = post::name)]
    pub post_name: String,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub from_date: NaiveDate,
    pub to_date: Option<NaiveDate>,
    pub doc_no: String,
    pub kind: Stored<Kind>,
    pub probation_until: Option<NaiveDate>,
    pub term_start: Option<NaiveDate>,
    pub term_end: Option<NaiveDate>,
    pub end_reason: Option<String>,
    pub state: Stored<State>,
}

impl Tenure {
    /// Its days, ending at `to`.
    pub fn facts(&self, to: Option<NaiveDate>) -> Facts {
        let Self { from_date: from, probation_until, term_start, term_end, .. } = *self;
        Facts { from, to, probation_until, term_start, term_end }
    }

    /// As the actor sees it.
    pub fn view(&self, tx: &Tx<'_>) -> TenureView {
        let row = self.clone();
        let params = hezhen_domain::params::Params::default();
        let who = standing(tx.actor(), &row.unit_path);
        let terms = Terms { params: &params, overrides: &[] };
        TenureView {
            actions: machine::offers(STEPS, row.state.0, &who, &row.facts(row.to_date), &terms),
            id: row.id,
            version: row.version,
            post_id: row.post_id,
            post_name: row.post_name,
            unit_name: row.unit_name,
            cadre_id: row.cadre_id,
            cadre_name: row.cadre_name,
            from: row.from_date,
            to: row.to_date,
            doc_no: row.doc_no,
            kind: row.kind.0,
            probation_until: row.probation_until,
            term_start: row.term_start,
            term_end: row.term_end,
            end_reason: row.end_reason,
            state: row.state.0,
        }
    }
}

/// Somebody who holds a post today.
#[derive(Debug, Clone, Queryable)]
#[allow(missing_docs)]
pub struct Holding {
    pub post_id: Id,
    pub tenure_id: Id,
    pub cadre_id: Id,
    pub from: NaiveDate,
    pub kind: Stored<Kind>,
    pub probation_until: Option<NaiveDate>,
    pub term_end: Option<NaiveDate>,
}

/// Who holds these posts today, in one query; a vacant post is not in the map.
///
/// # Errors
/// Those of the database.
pub fn holders(tx: &mut Tx<'_>, post_ids: &[Id]) -> Outcome<HashMap<Id, Vec<Holding>>> {
    let rows: Vec<Holding> = tenure::table
        .filter(tenure::post_id.eq_any(post_ids).and(tenure::state.eq(Stored(State::Serving))))
        .order((tenure::from_date, tenure::id))
        .select((
            tenure::post_id,
            tenure::id,
            tenure::cadre_id,
            tenure::from_date,
            tenure::kind,
            tenure::probation_until,
            tenure::term_end,
        ))
        .load(tx.conn)?;
    let mut map: HashMap<Id, Vec<Holding>> = HashMap::new();
    for row in rows {
        map.entry(row.post_id).or_default().push(row);
    }
    Ok(map)
}

/// Puts a cadre into a post from a day on, by a document; gives the tenure. Other tenures of the cadre go on: ask
/// [`relieve`] for those that end.
///
/// # Errors
/// `rule-broken` R-POST-1 without a vacancy (unless overridden in the case that fills the post); `conflict` when the
/// cadre holds the post already.
pub fn appoint(
    tx: &mut Tx<'_>,
    cadre_id: Id,
    post_id: Id,
    from: NaiveDate,
    doc_no: &str,
    probation_until: Option<NaiveDate>,
) -> Outcome<Id> {
    let form = TenureForm {
        post_id,
        cadre_id,
        from,
        doc_no: doc_no.to_owned(),
        kind: Kind::Appointed,
        probation_until,
        term_start: None,
        term_end: None,
    };
    insert(tx, &form)
}

/// Ends what a cadre holds, one post or all of them; gives how many ended.
///
/// # Errors
/// Those of the database.
pub fn relieve(tx: &mut Tx<'_>, cadre_id: Id, post_id: Option<Id>, to: NaiveDate, reason: &str) -> Outcome<usize> {
    let held: Vec<(Id, Id, i32)> = tenure::table
        .filter(tenure::cadre_id.eq(cadre_id).and(tenure::state.eq(Stored(State::Serving))))
        .select((tenure::id, tenure::post_id, tenure::version))
        .load(tx.conn)?;
    let ending: Vec<_> = held.into_iter().filter(|(_, post, _)| post_id.is_none_or(|wanted| wanted == *post)).collect();
    for (id, post, version) in &ending {
        end(tx, *id, *version, to, reason)?;
        settle(tx, *post, to)?;
    }
    Ok(ending.len())
}

/// Whether a person holds a post.
///
/// # Errors
/// Those of the database.
pub fn serves(tx: &mut Tx<'_>, cadre_id: Id) -> Outcome<bool> {
    let held = tenure::table.filter(tenure::cadre_id.eq(cadre_id).and(tenure::state.eq(Stored(State::Serving))));
    Ok(held.select(tenure::id).first::<Id>(tx.conn).optional()?.is_some())
}

/// A person is on trial in a post for longer.
///
/// # Errors
/// Those of the database.
pub fn lengthen(tx: &mut Tx<'_>, cadre_id: Id, post_id: Id, until: NaiveDate) -> Outcome<()> {
    let held = tenure::cadre_id.eq(cadre_id).and(tenure::post_id.eq(post_id));
    diesel::update(tenure::table.filter(held.and(tenure::state.eq(Stored(State::Serving)))))
        .set((tenure::probation_until.eq(until), tenure::version.eq(tenure::version + 1)))
        .execute(tx.conn)?;
    Ok(())
}

fn end(tx: &mut Tx<'_>, id: Id, version: i32, to: NaiveDate, reason: &str) -> Outcome<()> {
    let changed = diesel::update(tenure::table.find(id).filter(tenure::version.eq(version)))
        .set((
            tenure::state.eq(Stored(State::Ended)),
            tenure::to_date.eq(to),
            tenure::end_reason.eq(reason),
            tenure::version.eq(version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    term::over(tx, id)
}

/// Sets since when a place in the post is empty: `day`, when one has just become so.
///
/// # Errors
/// Those of the database.
pub fn settle(tx: &mut Tx<'_>, post_id: Id, day: NaiveDate) -> Outcome<()> {
    let held = holders(tx, &[post_id])?.remove(&post_id).map_or(0, |h| h.len());
    let row = posts::by_id(tx, post_id)?;
    let full = usize::try_from(row.headcount).unwrap_or_default() <= held;
    let vacant = if full { None } else { row.vacant_since.or(Some(day)) };
    if vacant != row.vacant_since {
        diesel::update(post::table.find(post_id)).set(post::vacant_since.eq(vacant)).execute(tx.conn)?;
    }
    Ok(())
}

/// Registers a tenure by hand.
pub(super) fn register(tx: &mut Tx<'_>, form: &TenureForm) -> Outcome<Tenure> {
    let post = posts::by_id(tx, form.post_id).map_err(|_| Problem::field("/post_id", "no_such_post"))?;
    let unit = unit::by_id(tx, post.unit_id)?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])?;
    if form.from > tx.today() {
        return Err(Problem::field("/from", "in_future"));
    }
    cadres::must_exist(tx, form.cadre_id, "/cadre_id")?;
    let id = insert(tx, form)?;
    visible(tx, id)
}

fn insert(tx: &mut Tx<'_>, form: &TenureForm) -> Outcome<Id> {
    let post = posts::by_id(tx, form.post_id)?;
    let held = holders(tx, &[post.id])?.remove(&post.id).unwrap_or_default();
    if held.iter().any(|h| h.cadre_id == form.cadre_id) {
        return Err(Problem::conflict("already_holds"));
    }
    let params = parameter::in_force(tx)?;
    let overrides = overrides(tx, post.id)?;
    let facts = room(&post, held.len());
    machine::uphold(&[&R_POST_1], &facts, &Terms { params: &params, overrides: &overrides })?;
    let days = Facts {
        from: form.from,
        to: None,
        probation_until: form.probation_until,
        term_start: form.term_start,
        term_end: form.term_end,
    };
    machine::uphold(&[&R_TEN_1], &days, &Terms { params: &params, overrides: &[] })?;
    let id = tx.new_id();
    diesel::insert_into(tenure::table)
        .values((
            (tenure::id.eq(id), tenure::version.eq(1), tenure::state.eq(Stored(State::Serving))),
            (tenure::cadre_id.eq(form.cadre_id), tenure::post_id.eq(form.post_id)),
            (tenure::from_date.eq(form.from), tenure::doc_no.eq(&form.doc_no), tenure::kind.eq(Stored(form.kind))),
            (tenure::probation_until.eq(form.probation_until), tenure::term_start.eq(form.term_start)),
            tenure::term_end.eq(form.term_end),
        ))
        .execute(tx.conn)?;
    settle(tx, form.post_id, form.from)?;
    if form.term_end.is_some() {
        let row = by_id(tx, id)?;
        term::remind(tx, &row)?;
    }
    Ok(id)
}

fn room(post: &posts::Post, held: usize) -> CaseFacts {
    let wanted = Wanted {
        name: post.title(),
        headcount: u32::try_from(post.headcount).unwrap_or_default(),
        held: u32::try_from(held).unwrap_or_default(),
        wanted: 1,
        abolished: post.state.0 == PostState::Abolished,
        ..Wanted::default()
    };
    CaseFacts { wanted: vec![wanted] }
}

/// The gates overridden in the cases that are appointing to this post.
fn overrides(tx: &mut Tx<'_>, post_id: Id) -> Outcome<Vec<String>> {
    let cases: Vec<Id> = case_post::table
        .inner_join(selection_case::table)
        .filter(case_post::post_id.eq(post_id))
        .filter(selection_case::state.eq_any([Stage::Publicising, Stage::Appointing, Stage::Probation].map(Stored)))
        .select(selection_case::id)
        .load(tx.conn)?;
    let mut rules = Vec::new();
    for case in cases {
        rules.extend(gate_override::approved(tx, case)?);
    }
    Ok(rules)
}

macro_rules! joined {
    () => {
        tenure::table.inner_join(post::table.inner_join(units::table)).inner_join(cadre::table)
    };
}

fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Tenure> {
    Ok(joined!().filter(tenure::id.eq(id)).select(Tenure::as_select()).first(tx.conn)?)
}

/// A tenure in the actor's units, or the actor's own.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<Tenure> {
    let row = by_id(tx, id)?;
    let seen = tx.actor().holds_any(READERS, &row.unit_path);
    let own = tx.actor().cadre_id() == Some(row.cadre_id);
    if seen || own { Ok(row) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

pub(super) fn list(tx: &mut Tx<'_>, query: TenureQuery) -> Outcome<Page<TenureView>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let scopes = tx.actor().scopes(READERS);
    let mut rows = joined!().into_boxed();
    let own = tenure::cadre_id.eq(tx.actor().cadre_id().unwrap_or(Id::NOBODY));
    if !scopes.contains(&UnitPath::root()) {
        let mut any: Box<dyn BoxableExpression<_, _, SqlType = diesel::sql_types::Bool>> = Box::new(own);
        for scope in &scopes {
            any = Box::new(any.or(units::path.like(format!("{}%", scope.0))));
        }
        rows = rows.filter(any);
    }
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(tenure::id.lt(after));
    }
    if let Some(post_id) = query.post_id {
        rows = rows.filter(tenure::post_id.eq(post_id));
    }
    if let Some(cadre_id) = query.cadre_id {
        rows = rows.filter(tenure::cadre_id.eq(cadre_id));
    }
    if let Some(state) = query.state {
        rows = rows.filter(tenure::state.eq(Stored(state)));
    }
    let rows: Vec<Tenure> =
        rows.order(tenure::id.desc()).limit(page.rows()).select(Tenure::as_select()).load(tx.conn)?;
    Ok(Page::of(rows, &page, |r| r.id, |r| r.view(tx)))
}

/// The only writer of a tenure's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    row: &Tenure,
    step: &Taken<State, Action>,
    to: NaiveDate,
    reason: &str,
) -> Outcome<()> {
    let Action::End = step.action();
    end(tx, row.id, row.version, to, reason)?;
    settle(tx, row.post_id, to)
}
