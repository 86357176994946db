//! Rows of items. The only writer of an item's state is [`advance`].

use diesel::prelude::*;
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::meeting::State as MeetingState;
use hezhen_domain::meeting_item::{Action, Facts, Mode, Outcome as Voted, R_MTG_5, Reconsideration, Round, State};
use hezhen_domain::params::Params;
use hezhen_domain::rule::Shortfall;
use hezhen_domain::selection_case::State as Stage;
use serde::{Deserialize, Serialize};

use super::count::counts;
use super::view::{MeetingItemEdit, MeetingItemForm, MemberOpinion, Recusal, VoteResult};
use crate::capability::meeting::{self, Meeting};
use crate::capability::{nomination, parameter, selection_case, verification};
use crate::db::{Id, JsonText, Outcome, Stored, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{meeting as meetings, meeting_item, post, selection_case as cases, unit as units};

/// A person on an item.
#[derive(Debug, Clone, Serialize, Deserialize)]
pub(super) struct ItemCandidate {
    pub candidate_id: Id,
    pub cadre_id: Id,
    pub name: String,
    /// Whether a promotion out of order.
    pub exceptional: bool,
    /// By which document the department above consented.
    pub consent: String,
}

/// An item as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = meeting_item)]
pub(super) struct Row {
    pub id: Id,
    pub version: i32,
    pub meeting_id: Id,
    pub seq: i32,
    pub case_id: Id,
    pub post_id: Id,
    pub seats: i32,
    pub candidates: JsonText<Vec<ItemCandidate>>,
    pub introduction: String,
    pub mode: Stored<Mode>,
    pub recused: JsonText<Vec<Recusal>>,
    pub opinions: JsonText<Vec<MemberOpinion>>,
    pub members_asked: String,
    pub consent: i32,
    pub state: Stored<State>,
    pub round: Stored<Round>,
    pub round_no: i32,
    pub ballot: JsonText<Vec<Id>>,
    pub elected: JsonText<Vec<Id>>,
    pub present: i32,
    pub results: JsonText<Vec<VoteResult>>,
    pub reason: Option<String>,
}

impl Row {
    /// Whether both are about the same post and a same person.
    pub fn same_matter(&self, other: &Self) -> bool {
        let about = |id: Id| other.candidates.0.iter().any(|c| c.candidate_id == id);
        self.post_id == other.post_id && self.candidates.0.iter().any(|c| about(c.candidate_id))
    }

    /// Seats that the present vote fills.
    pub fn seats_left(&self) -> u32 {
        u32::try_from(self.seats).unwrap_or(0).saturating_sub(u32::try_from(self.elected.0.len()).unwrap_or(0))
    }

    /// Persons on the ballot.
    pub fn ballot(&self) -> Vec<uuid::Uuid> {
        self.ballot.0.iter().map(|id| id.0).collect()
    }
}

/// An item with its case and its post.
#[derive(Debug, Clone, Queryable, Selectable)]
#[diesel(table_name = meeting_item)]
pub(super) struct Item {
    #[diesel(embed)]
    pub row: Row,
    #[diesel(select_expression = cases::number)]
    pub case_number: String,
    #[diesel(select_expression = cases::title)]
    pub case_title: String,
    #[diesel(select_expression = cases::state)]
    pub stage: Stored<Stage>,
    #[diesel(select_expression = cases::suspended)]
    pub suspended: Option<String>,
    #[diesel(select_expression = cases::params)]
    pub params: Option<JsonText<Params>>,
    #[diesel(select_expression = post::name)]
    pub post_name: String,
    #[diesel(select_expression = post::is_principal)]
    pub principal: bool,
    #[diesel(select_expression = units::name)]
    pub unit_name: String,
    #[diesel(select_expression = units::class)]
    pub unit_class: Stored<hezhen_domain::unit::Class>,
}

macro_rules! joined {
    () => {
        meeting_item::table.inner_join(cases::table).inner_join(post::table.inner_join(units::table))
    };
}

/// The items of a meeting in the order of the agenda, without those about the reader (SOD-3).
pub(super) fn rows(tx: &mut Tx<'_>, meeting_id: Id) -> Outcome<Vec<Item>> {
    let items: Vec<Item> = joined!()
        .filter(meeting_item::meeting_id.eq(meeting_id))
        .order(meeting_item::seq)
        .select(Item::as_select())
        .load(tx.conn)?;
    Ok(items.into_iter().filter(|item| !about_actor(tx, item)).collect())
}

fn about_actor(tx: &Tx<'_>, item: &Item) -> bool {
    tx.actor().cadre_id().is_some_and(|me| item.row.candidates.0.iter().any(|c| c.cadre_id == me))
}

/// Items of a meeting in a vote that is not over, with the names of their posts.
pub(super) fn in_vote(tx: &mut Tx<'_>, meeting_id: Id) -> Outcome<Vec<(Id, String)>> {
    let voting: Vec<Item> = joined!()
        .filter(meeting_item::meeting_id.eq(meeting_id))
        .filter(meeting_item::state.eq_any([Stored(State::Voting), Stored(State::Counted)]))
        .order(meeting_item::seq)
        .select(Item::as_select())
        .load(tx.conn)?;
    let others = voting.into_iter().filter(|item| !about_actor(tx, item));
    Ok(others.map(|item| (item.row.id, item.post_name)).collect())
}

/// The item with its meeting.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Meeting, Item)> {
    let item: Item = joined!().filter(meeting_item::id.eq(id)).select(Item::as_select()).first(tx.conn)?;
    let held = meeting::visible(tx, item.row.meeting_id)?;
    if about_actor(tx, &item) { Err(Problem::new(ProblemKind::NotFound)) } else { Ok((held, item)) }
}

/// What is on the agenda: names of posts, and how far each item is. Withdrawn ones are left out.
///
/// # Errors
/// Those of the database.
pub fn agenda(tx: &mut Tx<'_>, meeting_id: Id) -> Outcome<Vec<(String, State)>> {
    let rows: Vec<(String, Stored<State>)> = meeting_item::table
        .inner_join(post::table)
        .filter(meeting_item::meeting_id.eq(meeting_id))
        .filter(meeting_item::state.ne(Stored(State::Withdrawn)))
        .order(meeting_item::seq)
        .select((post::name, meeting_item::state))
        .load(tx.conn)?;
    Ok(rows.into_iter().map(|(name, state)| (name, state.0)).collect())
}

/// The items of a case in meetings that were not cancelled, oldest first, with the meeting's state and members expected.
pub(super) fn of_case(
    tx: &mut Tx<'_>,
    case_id: Id,
    post_id: Option<Id>,
) -> Outcome<Vec<(Row, Stored<MeetingState>, u32)>> {
    let mut rows =
        meeting_item::table.inner_join(meetings::table).filter(meeting_item::case_id.eq(case_id)).into_boxed();
    if let Some(post_id) = post_id {
        rows = rows.filter(meeting_item::post_id.eq(post_id));
    }
    let rows: Vec<(Row, Stored<MeetingState>, JsonText<Vec<meeting::Member>>)> = rows
        .filter(meeting_item::state.ne(Stored(State::Withdrawn)))
        .filter(meetings::state.ne(Stored(MeetingState::Cancelled)))
        .order(meeting_item::id)
        .select((Row::as_select(), meetings::state, meetings::members))
        .load(tx.conn)?;
    let expected = |members: &[meeting::Member]| u32::try_from(members.len()).unwrap_or(u32::MAX);
    Ok(rows.into_iter().map(|(row, state, members)| (row, state, expected(&members.0))).collect())
}

fn improvised(what: &'static str, of: &str) -> Problem {
    Problem::rule("R-CASE-3", Shortfall::missing(what, [of]))
}

pub(super) fn create(tx: &mut Tx<'_>, held: &Meeting, form: &MeetingItemForm) -> Outcome<Item> {
    let case = selection_case::visible(tx, form.case_id).map_err(|_| Problem::field("/case_id", "no_such_case"))?;
    let posts = selection_case::posts(tx, case.id)?;
    let wanted = posts.into_iter().find(|p| p.post_id == form.post_id);
    let wanted = wanted.ok_or_else(|| Problem::field("/post_id", "not_of_case"))?;
    let live = verification::live_among(tx, case.id, &form.candidate_ids)?;
    let out_of_order = nomination::exceptional(tx, case.id)?;
    let mut candidates: Vec<ItemCandidate> = Vec::new();
    for (i, id) in form.candidate_ids.iter().enumerate() {
        let pointer = format!("/candidate_ids/{i}");
        let found = live.iter().find(|c| c.id == *id && c.post_id == form.post_id);
        let found = found.ok_or_else(|| Problem::field(&pointer, "not_in_process"))?;
        if candidates.iter().any(|c| c.candidate_id == *id) {
            return Err(Problem::field(&pointer, "twice"));
        }
        let (name, consent) = (found.name.clone(), String::new());
        let (candidate_id, cadre_id) = (found.id, found.cadre_id);
        let exceptional = out_of_order.contains(&(form.post_id, cadre_id));
        candidates.push(ItemCandidate { candidate_id, cadre_id, name, exceptional, consent });
    }
    if held.state.0 != MeetingState::Scheduled {
        return Err(improvised("agenda_open", &held.title));
    }
    if case.state.0 != Stage::Deliberating {
        return Err(improvised("case_in_deliberation", &case.title));
    }
    case.in_stage(&[Stage::Deliberating])?;
    let (persons, seats) = (candidates.len(), usize::try_from(wanted.headcount).unwrap_or(0));
    if persons > 1 && persons <= seats {
        return Err(Problem::rule("R-MTG-3", Shortfall::figures(persons, 1)));
    }
    let earlier = of_case(tx, case.id, Some(form.post_id))?;
    let (id, ballot) = (tx.new_id(), candidates.iter().map(|c| c.candidate_id).collect());
    let last: Option<i32> = meeting_item::table
        .filter(meeting_item::meeting_id.eq(held.id))
        .select(diesel::dsl::max(meeting_item::seq))
        .first(tx.conn)?;
    let row = Row {
        id,
        version: 1,
        meeting_id: held.id,
        seq: last.unwrap_or(0) + 1,
        case_id: case.id,
        post_id: form.post_id,
        seats: if persons == 1 { 1 } else { wanted.headcount },
        candidates: JsonText(candidates),
        introduction: String::new(),
        mode: Stored(form.mode),
        recused: JsonText(Vec::new()),
        opinions: JsonText(Vec::new()),
        members_asked: String::new(),
        consent: form.consent,
        state: Stored(State::Listed),
        round: Stored(Round::First),
        round_no: 0,
        ballot: JsonText(ballot),
        elected: JsonText(Vec::new()),
        present: 0,
        results: JsonText(Vec::new()),
        reason: None,
    };
    let same: Vec<_> = earlier.iter().filter(|(r, ..)| r.same_matter(&row)).collect();
    if same.iter().any(|(r, ..)| !r.state.0.concluded()) {
        return Err(Problem::conflict("already_listed"));
    }
    let decided = same.last().is_some_and(|(r, ..)| r.state.0 != State::Deferred);
    let consent = u32::try_from(form.consent).unwrap_or(0);
    let params = parameter::in_force(tx)?;
    let asked = Reconsideration { decided, consent, expected: held.expected() };
    machine::uphold(&[&R_MTG_5], &asked, &Terms { params: &params, overrides: &[] })?;
    diesel::insert_into(meeting_item::table).values(&row).execute(tx.conn)?;
    Ok(visible(tx, id)?.1)
}

pub(super) fn edit(tx: &mut Tx<'_>, held: &Meeting, item: &Item, form: &MeetingItemEdit) -> Outcome<()> {
    let member = |no: i32| held.members.0.iter().any(|m| m.no == no);
    if let Some(i) = form.recused.iter().position(|r| !member(r.no)) {
        return Err(Problem::field(format!("/recused/{i}/no"), "no_such_member"));
    }
    let gone = |no: i32| form.recused.iter().any(|r| r.no == no);
    if let Some(i) = form.opinions.iter().position(|o| !member(o.no) || gone(o.no)) {
        return Err(Problem::field(format!("/opinions/{i}/no"), "no_such_member"));
    }
    if item.row.state.0 != State::Listed {
        return Err(Problem::new(ProblemKind::WrongState).code("vote"));
    }
    // Whoever was qualified by an exception is promoted out of order, whether the secretary says so or not.
    let out_of_order = nomination::exceptional(tx, item.row.case_id)?;
    let mut candidates = item.row.candidates.0.clone();
    for c in &mut candidates {
        let named = form.exceptional.iter().find(|e| e.candidate_id == c.candidate_id);
        c.exceptional = named.is_some() || out_of_order.contains(&(item.row.post_id, c.cadre_id));
        c.consent = named.map(|e| e.consent.trim().to_owned()).unwrap_or_default();
    }
    let one = meeting_item::table.find(item.row.id).filter(meeting_item::version.eq(item.row.version));
    let changed = diesel::update(one)
        .set((
            (meeting_item::mode.eq(Stored(form.mode)), meeting_item::introduction.eq(&form.introduction)),
            (meeting_item::members_asked.eq(&form.members_asked), meeting_item::candidates.eq(JsonText(candidates))),
            meeting_item::recused.eq(JsonText(form.recused.clone())),
            meeting_item::opinions.eq(JsonText(form.opinions.clone())),
            meeting_item::version.eq(item.row.version + 1),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// The only writer of an item's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    item: &Item,
    step: &Taken<State, Action>,
    facts: &Facts,
    reason: Option<&str>,
) -> Outcome<()> {
    let mut row = item.row.clone();
    row.state = Stored(step.to());
    row.version += 1;
    let to_ids = |ids: &[uuid::Uuid]| ids.iter().copied().map(Id).collect::<Vec<_>>();
    match step.action() {
        Action::OpenVote => {
            row.round = Stored(Round::First);
            row.ballot = JsonText(row.candidates.0.iter().map(|c| c.candidate_id).collect());
        }
        Action::Count => {
            let counts = counts(tx, std::slice::from_ref(item))?;
            let by = |office| counts.iter().find(|c| c.office == office);
            let (Some(teller), Some(scrutineer)) = (by("teller"), by("scrutineer")) else {
                return Err(Problem::new(ProblemKind::WrongState).code("vote"));
            };
            row.results.0.push(VoteResult {
                round: row.round.0,
                round_no: row.round_no,
                present: u32::try_from(row.present).unwrap_or(0),
                tally: teller.tally.0.clone(),
                teller: teller.account_name.clone(),
                scrutineer: scrutineer.account_name.clone(),
            });
        }
        Action::Adopt | Action::RunOff | Action::ReVote => match &facts.outcome {
            Some(Voted::Adopted { elected }) => row.elected = JsonText(to_ids(elected)),
            Some(Voted::RunOff { among }) => {
                row.ballot = JsonText(to_ids(among));
                row.round = Stored(Round::RunOff);
            }
            Some(Voted::ReVote { elected, among }) => {
                row.elected = JsonText(to_ids(elected));
                row.ballot = JsonText(to_ids(among));
                row.round = Stored(Round::ReVote);
            }
            _ => {}
        },
        Action::Reject => row.elected = JsonText(Vec::new()),
        Action::AbortVote | Action::Defer | Action::Withdraw => row.reason = reason.map(str::to_owned),
    }
    if step.to() == State::Voting {
        row.round_no += 1;
        row.present = i32::try_from(facts.room).unwrap_or(i32::MAX);
    }
    let one = meeting_item::table.find(row.id).filter(meeting_item::version.eq(item.row.version));
    let changed = diesel::update(one)
        .set((
            (meeting_item::state.eq(row.state), meeting_item::version.eq(row.version)),
            (meeting_item::round.eq(row.round), meeting_item::round_no.eq(row.round_no)),
            (meeting_item::ballot.eq(row.ballot), meeting_item::elected.eq(row.elected)),
            (meeting_item::present.eq(row.present), meeting_item::results.eq(row.results)),
            meeting_item::reason.eq(row.reason),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}
