//! Rows of posts.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;
use hezhen_domain::post::{Action, CaseFacts, Facts, Qualification, Required, STEPS, State, Wanted, standing};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::{Kind, State as Stage};
use hezhen_domain::tenure::READERS;

use super::view::{PostForm, PostQuery, PostRow, PostView};
use crate::capability::selection_case::Case;
use crate::capability::{cadre, parameter, tenure, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::Problem;
use crate::schema::{case_post, post, selection_case, unit as units};

/// A post as stored, with its unit.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = post)]
#[allow(missing_docs)]
pub struct Post {
    pub id: Id,
    pub version: i32,
    pub unit_id: Id,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::path)]
    pub unit_path: String,
    pub name: String,
    pub rank: String,
    pub duties: String,
    pub headcount: i32,
    pub is_principal: bool,
    pub is_elected: bool,
    pub is_sensitive: bool,
    pub is_economic: bool,
    pub special_expertise: bool,
    pub qualification: JsonText<Qualification>,
    pub vacant_since: Option<NaiveDate>,
    pub state: Stored<State>,
}

impl Post {
    /// Unit and name, as documents have it.
    pub fn title(&self) -> String {
        format!("{}{}", self.unit_name, self.name)
    }

    /// What it asks of a person, by these parameters where it says nothing itself (R-NOM-2).
    pub fn required(&self, params: &Params) -> Required {
        self.qualification.0.required(self.is_principal, params)
    }
}

/// A post by its id: names of posts are no secret inside the service.
///
/// # Errors
/// `not-found`.
pub fn by_id(tx: &mut Tx<'_>, id: Id) -> Outcome<Post> {
    let row = post::table.inner_join(units::table).filter(post::id.eq(id));
    Ok(row.select(Post::as_select()).first(tx.conn)?)
}

/// What a post asks of a person, by these parameters where it says nothing itself (R-NOM-2).
///
/// # Errors
/// `not-found`.
pub fn qualification(tx: &mut Tx<'_>, id: Id, params: &Params) -> Outcome<Required> {
    Ok(by_id(tx, id)?.required(params))
}

pub(super) fn list(tx: &mut Tx<'_>, query: PostQuery) -> Outcome<Page<PostRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let mut rows = post::table.inner_join(units::table).into_boxed();
    if let Some((path, name, id)) = page.after::<(String, String, Id)>()? {
        let same_name = post::name.eq(name.clone()).and(post::id.gt(id));
        let same_unit = units::path.eq(path.clone()).and(post::name.gt(name).or(same_name));
        rows = rows.filter(units::path.gt(path).or(same_unit));
    }
    if let Some(q) = query.q.filter(|q| !q.is_empty()) {
        rows = rows.filter(post::name.like(format!("%{q}%")).or(units::name.like(format!("%{q}%"))));
    }
    if let Some(id) = query.unit_id {
        let above = unit::by_id(tx, id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
        rows = rows.filter(units::path.like(format!("{}%", above.path)));
    }
    match query.vacant {
        Some(true) => rows = rows.filter(post::vacant_since.is_not_null()),
        Some(false) => rows = rows.filter(post::vacant_since.is_null()),
        None => {}
    }
    if let Some(state) = query.state {
        rows = rows.filter(post::state.eq(Stored(state)));
    }
    let rows: Vec<Post> =
        rows.order((units::path, post::name, post::id)).limit(page.rows()).select(Post::as_select()).load(tx.conn)?;
    let key = |r: &Post| (r.unit_path.clone(), r.name.clone(), r.id);
    let view = |r: Post| PostRow { id: r.id, form: form(&r), unit_name: r.unit_name, state: r.state.0 };
    Ok(Page::of(rows, &page, key, view))
}

pub(super) fn form(row: &Post) -> PostForm {
    let row = row.clone();
    PostForm {
        unit_id: row.unit_id,
        name: row.name,
        rank: row.rank,
        duties: row.duties,
        headcount: row.headcount,
        is_principal: row.is_principal,
        is_elected: row.is_elected,
        is_sensitive: row.is_sensitive,
        is_economic: row.is_economic,
        special_expertise: row.special_expertise,
        qualification: row.qualification.0,
        vacant_since: row.vacant_since,
    }
}

pub(super) fn facts(tx: &mut Tx<'_>, row: &Post) -> Outcome<Facts> {
    let over = [Stage::Closed, Stage::Archived, Stage::Terminated].map(Stored);
    let open_cases = case_post::table
        .inner_join(selection_case::table)
        .filter(case_post::post_id.eq(row.id).and(selection_case::state.ne_all(over)))
        .order(selection_case::number)
        .limit(20)
        .select(selection_case::number)
        .load(tx.conn)?;
    let held = tenure::holders(tx, &[row.id])?.remove(&row.id).unwrap_or_default();
    let holders = cadre::briefs(tx, &held.iter().map(|h| h.cadre_id).collect::<Vec<_>>())?;
    Ok(Facts { holders: holders.into_values().map(|c| c.name).collect(), open_cases })
}

/// Names of a unit's posts that somebody holds.
///
/// # Errors
/// Those of the database.
pub fn held_in(tx: &mut Tx<'_>, unit_id: Id) -> Outcome<Vec<String>> {
    let rows: Vec<(Id, String)> = post::table
        .filter(post::unit_id.eq(unit_id).and(post::state.eq(Stored(State::Active))))
        .order((post::name, post::id))
        .select((post::id, post::name))
        .load(tx.conn)?;
    let held = tenure::holders(tx, &rows.iter().map(|(id, _)| *id).collect::<Vec<_>>())?;
    Ok(rows.into_iter().filter(|(id, _)| held.contains_key(id)).map(|(_, name)| name).collect())
}

/// What the rules of a case need to know of its posts, before its motion is approved; nothing for a removal, and at a
/// change of term those who sit there now do not count.
///
/// # Errors
/// Those of the database.
pub fn case_facts(tx: &mut Tx<'_>, case: &Case) -> Outcome<CaseFacts> {
    if case.state.0 != Stage::Draft || case.kind.0 == Kind::Removal {
        return Ok(CaseFacts::default());
    }
    let rows: Vec<(Post, i32)> = post::table
        .inner_join(units::table)
        .inner_join(case_post::table)
        .filter(case_post::case_id.eq(case.id))
        .order((units::path, post::name, post::id))
        .select((Post::as_select(), case_post::headcount))
        .load(tx.conn)?;
    let ids: Vec<Id> = rows.iter().map(|(p, _)| p.id).collect();
    let held = tenure::holders(tx, &ids)?;
    let claims = claims(tx, case.id, &ids)?;
    let (today, count) = (tx.today(), |n: i32| u32::try_from(n).unwrap_or_default());
    let stays = case.kind.0 != Kind::BatchTermChange;
    let wanted = rows.into_iter().map(|(p, headcount)| Wanted {
        name: p.title(),
        headcount: count(p.headcount),
        held: held.get(&p.id).filter(|_| stays).map_or(0, |h| u32::try_from(h.len()).unwrap_or_default()),
        claimed: claims.iter().filter(|(id, _)| *id == p.id).map(|(_, n)| count(*n)).sum(),
        wanted: count(headcount),
        vacant_days: p.vacant_since.map(|since| (today - since).num_days()),
        abolished: p.state.0 == State::Abolished,
    });
    Ok(CaseFacts { wanted: wanted.collect() })
}

/// How many persons other cases on their way are to put into these posts.
fn claims(tx: &mut Tx<'_>, case_id: Id, ids: &[Id]) -> Outcome<Vec<(Id, i32)>> {
    let idle = [Stage::Draft, Stage::Probation, Stage::Closed, Stage::Archived, Stage::Terminated].map(Stored);
    let others = case_post::case_id.ne(case_id).and(case_post::post_id.eq_any(ids));
    Ok(case_post::table
        .inner_join(selection_case::table)
        .filter(others.and(selection_case::state.ne_all(idle)).and(selection_case::kind.ne(Stored(Kind::Removal))))
        .select((case_post::post_id, case_post::headcount))
        .load(tx.conn)?)
}

pub(super) fn detail(tx: &mut Tx<'_>, row: Post) -> Outcome<PostView> {
    let facts = facts(tx, &row)?;
    let params = parameter::in_force(tx)?;
    let terms = Terms { params: &params, overrides: &[] };
    let who = standing(tx.actor(), &row.unit_path);
    // The figures name who holds the post and which cases want it.
    let told = tx.actor().holds_any(READERS, &row.unit_path);
    let checks = if told { machine::checks(STEPS, row.state.0, &facts, &terms) } else { Vec::new() };
    Ok(PostView {
        id: row.id,
        version: row.version,
        form: form(&row),
        required: row.required(&params),
        state: row.state.0,
        actions: machine::offers(STEPS, row.state.0, &who, &facts, &terms),
        checks,
        unit_name: row.unit_name,
        unit_path: row.unit_path,
    })
}

fn place(tx: &mut Tx<'_>, form: &PostForm) -> Outcome<()> {
    let unit = unit::by_id(tx, form.unit_id).map_err(|_| Problem::field("/unit_id", "no_such_unit"))?;
    unit::in_scope(tx, &unit, &[Role::OrgStaff])?;
    if form.vacant_since.is_some_and(|day| day > tx.today()) {
        return Err(Problem::field("/vacant_since", "in_future"));
    }
    Ok(())
}

macro_rules! fields {
    ($form:expr) => {
        (
            (post::unit_id.eq($form.unit_id), post::name.eq(&$form.name), post::rank.eq(&$form.rank)),
            (post::duties.eq(&$form.duties), post::headcount.eq($form.headcount)),
            (post::is_principal.eq($form.is_principal), post::is_elected.eq($form.is_elected)),
            (post::is_sensitive.eq($form.is_sensitive), post::is_economic.eq($form.is_economic)),
            post::special_expertise.eq($form.special_expertise),
            post::qualification.eq(JsonText($form.qualification.clone())),
        )
    };
}

pub(super) fn create(tx: &mut Tx<'_>, form: &PostForm) -> Outcome<Post> {
    place(tx, form)?;
    let (id, today) = (tx.new_id(), tx.today());
    diesel::insert_into(post::table)
        .values((
            (post::id.eq(id), post::version.eq(1), post::state.eq(Stored(State::Active))),
            post::vacant_since.eq(form.vacant_since.unwrap_or(today)),
            fields!(form),
        ))
        .execute(tx.conn)?;
    by_id(tx, id)
}

pub(super) fn edit(tx: &mut Tx<'_>, old: &Post, form: &PostForm) -> Outcome<()> {
    place(tx, form)?;
    let one = post::table.find(old.id).filter(post::version.eq(old.version));
    let vacant = old.vacant_since.and(form.vacant_since).or(old.vacant_since);
    let changed = diesel::update(one)
        .set((post::version.eq(old.version + 1), post::vacant_since.eq(vacant), fields!(form)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let today = tx.today();
    tenure::settle(tx, old.id, today)
}

/// The only writer of a post's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Post, step: &Taken<State, Action>) -> Outcome<()> {
    let changed = diesel::update(post::table.find(row.id).filter(post::version.eq(row.version)))
        .set((post::state.eq(Stored(step.to())), post::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}
