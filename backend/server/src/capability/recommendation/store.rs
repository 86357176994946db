//! Rows of rounds. The only writer of a round's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Standing, Taken};
use hezhen_domain::recommendation::{Action, Facts, Form, Limit, STEPS, Side, State, Who, standing};
use hezhen_domain::role::Role;
use hezhen_domain::selection_case::State as Stage;

use super::count;
use super::form::{ActOnRound, Attendance, Nominee, RoundForm, RoundPost, RoundQuery};
use super::view::RoundRow;
use crate::capability::selection_case::{self, Case};
use crate::capability::{attachment, cadre};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::http::{Page, PageQuery};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{recommendation_round as round, selection_case as cases};

/// A round as stored.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = round)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub case_id: Id,
    pub number: i32,
    pub form: Stored<Form>,
    pub state: Stored<State>,
    pub posts: JsonText<Vec<RoundPost>>,
    pub closed_list: bool,
    pub nominees: JsonText<Vec<Nominee>>,
    pub tiers: JsonText<Vec<Attendance>>,
    pub place: String,
    pub supervisor: String,
    pub reason: Option<String>,
    pub ballot_sample: Option<Id>,
    pub opened_on: Option<NaiveDate>,
    pub held_on: Option<NaiveDate>,
    pub attempt: i32,
    pub digest: Option<String>,
    pub confirmed_name: Option<String>,
    pub void_reason: Option<String>,
}

impl Row {
    pub fn expected(&self) -> u32 {
        self.tiers.0.iter().map(|t| t.expected).sum()
    }

    pub fn present(&self) -> Option<u32> {
        self.tiers.0.iter().map(|t| t.present).sum()
    }

    /// In words, for the process record.
    pub fn summary(&self) -> String {
        let form = match self.form.0 {
            Form::Talk => "谈话调研推荐",
            Form::Meeting => "会议推荐",
            Form::SecondMeeting => "二次会议推荐",
        };
        format!("第{}轮{form}", self.number)
    }
}

pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Case, Row)> {
    let row: Row = round::table.find(id).select(Row::as_select()).first(tx.conn)?;
    Ok((selection_case::visible(tx, row.case_id)?, row))
}

pub(super) fn who(tx: &mut Tx<'_>, case: &Case, row: &Row) -> Outcome<Standing<Who>> {
    let counted: Vec<(Side, uuid::Uuid)> =
        count::entered(tx, row.id, row.attempt)?.into_iter().map(|c| (c.side.0, c.account_id.0)).collect();
    Ok(standing(tx.actor(), &case.unit_path, &counted))
}

/// What the rules of a round need: the sheets of the present attempt among them.
pub(super) fn facts(tx: &mut Tx<'_>, row: &Row) -> Outcome<Facts> {
    let names = selection_case::posts(tx, row.case_id)?;
    let limit = |wanted: &RoundPost| Limit {
        post: wanted.post_id.0,
        name: names.iter().find(|p| p.post_id == wanted.post_id).map(|p| p.name.clone()).unwrap_or_default(),
        max: wanted.max_ticks,
    };
    let sheets = count::entered(tx, row.id, row.attempt)?;
    Ok(Facts {
        second: row.form.0 == Form::SecondMeeting,
        reason: row.reason.clone(),
        posts: row.posts.0.iter().map(limit).collect(),
        twice: twice(tx, &row.nominees.0)?,
        sheets: sheets.into_iter().map(|c| (c.side.0, count::sheet(&c.sheet.0))).collect(),
    })
}

/// Names of persons who are on the list twice (R-REC-5).
pub(super) fn twice(tx: &mut Tx<'_>, nominees: &[Nominee]) -> Outcome<Vec<String>> {
    let again = |(i, n): (usize, &Nominee)| {
        nominees[..i].iter().any(|before| before.cadre_id == n.cadre_id).then_some(n.cadre_id)
    };
    let ids: Vec<Id> = nominees.iter().enumerate().filter_map(again).collect();
    if ids.is_empty() {
        return Ok(Vec::new());
    }
    let briefs = cadre::briefs(tx, &ids)?;
    Ok(briefs.into_values().map(|b| b.name).collect())
}

pub(super) fn list(tx: &mut Tx<'_>, query: RoundQuery) -> Outcome<Page<RoundRow>> {
    let page = PageQuery { limit: query.limit, after: query.after };
    let scope = match query.case_id {
        Some(id) => vec![selection_case::visible(tx, id)?],
        None => selection_case::open_cases(tx)?,
    };
    let ids: Vec<Id> = scope.iter().map(|c| c.id).collect();
    let mut rows = round::table.inner_join(cases::table).filter(round::case_id.eq_any(ids)).into_boxed();
    if let Some(after) = page.after::<Id>()? {
        rows = rows.filter(round::id.lt(after));
    }
    if let Some(state) = query.state {
        rows = rows.filter(round::state.eq(Stored(state)));
    }
    let rows: Vec<Row> = rows.order(round::id.desc()).limit(page.rows()).select(Row::as_select()).load(tx.conn)?;
    let actor = tx.actor().clone();
    let row_view = |row: Row| {
        let case = scope.iter().find(|c| c.id == row.case_id);
        let who = standing(&actor, case.map(|c| c.unit_path.as_str()).unwrap_or_default(), &[]);
        RoundRow {
            id: row.id,
            case_id: row.case_id,
            case_number: case.map(|c| c.number.clone()).unwrap_or_default(),
            case_title: case.map(|c| c.title.clone()).unwrap_or_default(),
            number: row.number,
            form: row.form.0,
            state: row.state.0,
            held_on: row.held_on,
            expected: row.expected(),
            present: row.present(),
            actions: machine::offers_in_list(STEPS, row.state.0, &who),
        }
    };
    Ok(Page::of(rows, &page, |r| r.id, row_view))
}

fn staff_only(tx: &Tx<'_>, case: &Case) -> Outcome<()> {
    let held = tx.actor().holds(Role::OrgStaff, &case.unit_path);
    if held { Ok(()) } else { Err(Problem::new(ProblemKind::NotPermitted)) }
}

/// Refuses a form whose posts, persons or kinds of voter are not of the case.
fn checked(tx: &mut Tx<'_>, case: &Case, form: &RoundForm) -> Outcome<()> {
    let known = selection_case::posts(tx, case.id)?;
    for (i, post) in form.posts.iter().enumerate() {
        let pointer = format!("/posts/{i}/post_id");
        if known.iter().all(|p| p.post_id != post.post_id) {
            return Err(Problem::field(pointer, "not_of_case"));
        }
        if form.posts[..i].iter().any(|p| p.post_id == post.post_id) {
            return Err(Problem::field(pointer, "twice"));
        }
    }
    for (i, tier) in form.tiers.iter().enumerate() {
        if form.tiers[..i].iter().any(|t| t.tier == tier.tier) {
            return Err(Problem::field(format!("/tiers/{i}/tier"), "twice"));
        }
    }
    if form.tiers.iter().all(|t| t.expected == 0) {
        return Err(Problem::field("/tiers/0/expected", "nobody_expected"));
    }
    if form.form == Form::SecondMeeting {
        let meeting = round::case_id.eq(case.id).and(round::form.eq(Stored(Form::Meeting)));
        let meeting = round::table.filter(meeting.and(round::state.ne(Stored(State::Void))));
        let first: Option<Id> = meeting.select(round::id).first(tx.conn).optional()?;
        first.ok_or_else(|| Problem::field("/form", "no_first_meeting"))?;
    }
    if let Some(id) = form.ballot_sample {
        attachment::must_exist(tx, id, "/ballot_sample")?;
    }
    listed(tx, &form.posts, &form.nominees)
}

fn listed(tx: &mut Tx<'_>, posts: &[RoundPost], nominees: &[Nominee]) -> Outcome<()> {
    let ids: Vec<Id> = nominees.iter().map(|n| n.cadre_id).collect();
    let known = cadre::briefs(tx, &ids)?;
    for (i, nominee) in nominees.iter().enumerate() {
        if !known.contains_key(&nominee.cadre_id) {
            return Err(Problem::field(format!("/nominees/{i}/cadre_id"), "no_such_cadre"));
        }
        if posts.iter().all(|p| p.post_id != nominee.post_id) {
            return Err(Problem::field(format!("/nominees/{i}/post_id"), "not_of_round"));
        }
    }
    Ok(())
}

fn attendance(form: &RoundForm) -> JsonText<Vec<Attendance>> {
    let row = |t: &super::form::TierForm| Attendance { tier: t.tier, expected: t.expected, present: None };
    JsonText(form.tiers.iter().map(row).collect())
}

pub(super) fn create(tx: &mut Tx<'_>, case: &Case, form: &RoundForm) -> Outcome<Row> {
    staff_only(tx, case)?;
    checked(tx, case, form)?;
    case.in_stage(&[Stage::MotionApproved, Stage::Recommending])?;
    let last: Option<i32> =
        round::table.filter(round::case_id.eq(case.id)).select(diesel::dsl::max(round::number)).first(tx.conn)?;
    let (id, now, creator) = (tx.new_id(), tx.now(), tx.actor().id());
    diesel::insert_into(round::table)
        .values((
            (round::id.eq(id), round::version.eq(1), round::case_id.eq(case.id)),
            (round::number.eq(last.unwrap_or(0) + 1), round::form.eq(Stored(form.form))),
            (round::state.eq(Stored(State::Draft)), round::posts.eq(JsonText(form.posts.clone()))),
            (round::closed_list.eq(form.closed_list), round::nominees.eq(JsonText(form.nominees.clone()))),
            (round::tiers.eq(attendance(form)), round::place.eq(&form.place), round::supervisor.eq(&form.supervisor)),
            (round::reason.eq(&form.reason), round::ballot_sample.eq(form.ballot_sample), round::attempt.eq(1)),
            (round::creator_id.eq(creator), round::created_at.eq(now)),
        ))
        .execute(tx.conn)?;
    attachment::adopt(tx, form.ballot_sample.as_slice(), "recommendation_round", id, case.id)?;
    Ok(round::table.find(id).select(Row::as_select()).first(tx.conn)?)
}

pub(super) fn edit(tx: &mut Tx<'_>, case: &Case, row: &Row, form: &RoundForm) -> Outcome<()> {
    checked(tx, case, form)?;
    if form.case_id != row.case_id {
        return Err(Problem::field("/case_id", "fixed"));
    }
    if row.state.0 != State::Draft {
        return Err(Problem::new(ProblemKind::WrongState).code("round_published"));
    }
    let one = round::table.find(row.id).filter(round::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (round::version.eq(row.version + 1), round::form.eq(Stored(form.form))),
            (round::posts.eq(JsonText(form.posts.clone())), round::closed_list.eq(form.closed_list)),
            (round::nominees.eq(JsonText(form.nominees.clone())), round::tiers.eq(attendance(form))),
            (round::place.eq(&form.place), round::supervisor.eq(&form.supervisor)),
            (round::reason.eq(&form.reason), round::ballot_sample.eq(form.ballot_sample)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)?;
    attachment::adopt(tx, form.ballot_sample.as_slice(), "recommendation_round", row.id, case.id)
}

/// A closed list is fixed with publication; an open one takes names until the first sheet is in.
pub(super) fn list_open(row: &Row, entered: bool) -> bool {
    match row.state.0 {
        State::Draft => true,
        State::Published | State::Open | State::Closed => !row.closed_list && row.attempt == 1 && !entered,
        State::Counted | State::Confirmed | State::Void => false,
    }
}

pub(super) fn put_nominees(tx: &mut Tx<'_>, row: &Row, nominees: &[Nominee]) -> Outcome<()> {
    listed(tx, &row.posts.0, nominees)?;
    let entered = !count::entered(tx, row.id, row.attempt)?.is_empty();
    if !list_open(row, entered) {
        return Err(Problem::new(ProblemKind::WrongState).code("list_fixed"));
    }
    let one = round::table.find(row.id).filter(round::version.eq(row.version));
    let changed = diesel::update(one)
        .set((round::version.eq(row.version + 1), round::nominees.eq(JsonText(nominees.to_vec()))))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// Refuses an action whose body lacks what it needs.
pub(super) fn complete(tx: &Tx<'_>, row: &Row, action: Action, body: &ActOnRound) -> Outcome<()> {
    if action == Action::Void && body.reason.as_ref().is_none_or(|r| r.trim().is_empty()) {
        return Err(Problem::field("/reason", "required"));
    }
    if action != Action::Close {
        return Ok(());
    }
    for (i, came) in body.present.iter().enumerate() {
        match row.tiers.0.iter().find(|t| t.tier == came.tier) {
            None => return Err(Problem::field(format!("/present/{i}/tier"), "not_of_round")),
            Some(tier) if came.present > tier.expected => {
                return Err(Problem::field(format!("/present/{i}/present"), "above_expected"));
            }
            Some(_) => {}
        }
    }
    if row.tiers.0.iter().any(|t| body.present.iter().filter(|p| p.tier == t.tier).count() != 1) {
        return Err(Problem::field("/present", "tier_missing"));
    }
    let held_on = body.held_on.unwrap_or_else(|| tx.today());
    if held_on > tx.today() || row.opened_on.is_some_and(|opened| held_on < opened) {
        return Err(Problem::field("/held_on", "range"));
    }
    Ok(())
}

/// The only writer of a round's state.
pub(super) fn advance(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, body: &ActOnRound) -> Outcome<()> {
    let one = round::table.find(row.id).filter(round::version.eq(row.version));
    let changed = diesel::update(one)
        .set((round::state.eq(Stored(step.to())), round::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)?;
    let one = round::table.find(row.id);
    match step.action() {
        Action::Open => {
            let today = tx.today();
            diesel::update(one).set(round::opened_on.eq(today)).execute(tx.conn)?;
        }
        Action::Close => {
            let mut tiers = row.tiers.clone();
            for tier in &mut tiers.0 {
                tier.present = body.present.iter().find(|p| p.tier == tier.tier).map(|p| p.present);
            }
            let held_on = body.held_on.unwrap_or_else(|| tx.today());
            diesel::update(one).set((round::tiers.eq(tiers), round::held_on.eq(held_on))).execute(tx.conn)?;
        }
        Action::Confirm => {
            let name = tx.actor().name().to_owned();
            diesel::update(one).set(round::confirmed_name.eq(name)).execute(tx.conn)?;
        }
        Action::Void => {
            diesel::update(one).set(round::void_reason.eq(body.reason.as_deref())).execute(tx.conn)?;
        }
        Action::Publish | Action::Count => {}
    }
    Ok(())
}
