//! Rows of talks.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::inspection::{Form, State, Tier, talk_flaws};
use hezhen_domain::selection_case::State as Stage;

use super::store::{self, Row};
use super::view_work::{TalkForm, TalkView};
use crate::capability::selection_case::Case;
use crate::capability::team;
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{FieldError, Problem, ProblemKind};
use crate::schema::talk;

/// A talk as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable, AsChangeset)]
#[diesel(table_name = talk, treat_none_as_null = true)]
pub(super) struct Talk {
    pub id: Id,
    pub version: i32,
    pub inspection_id: Id,
    pub candidate_ids: JsonText<Vec<Id>>,
    pub held: bool,
    pub day: NaiveDate,
    pub time: Option<String>,
    pub place: String,
    pub talker_ids: JsonText<Vec<Id>>,
    pub interviewee: String,
    pub relation: String,
    pub tier: Stored<Tier>,
    pub minutes: Option<i32>,
    pub topic_points: JsonText<Vec<String>>,
    pub positives: String,
    pub shortcomings: String,
    pub none_stated: bool,
    pub evidence: String,
    pub credibility: Option<i32>,
    pub confidential: bool,
    pub author_id: Id,
    pub saved_at: Ts,
}

impl Talk {
    fn form(&self) -> TalkForm {
        let talk = self.clone();
        TalkForm {
            id: None,
            candidate_ids: talk.candidate_ids.0,
            held: talk.held,
            day: talk.day,
            time: talk.time,
            place: talk.place,
            talker_ids: talk.talker_ids.0,
            interviewee: talk.interviewee,
            relation: talk.relation,
            tier: talk.tier.0,
            minutes: talk.minutes,
            topic_points: talk.topic_points.0,
            positives: talk.positives,
            shortcomings: talk.shortcomings,
            none_stated: talk.none_stated,
            evidence: talk.evidence,
            credibility: talk.credibility,
            confidential: talk.confidential,
        }
    }

    /// Whether it says just this already.
    pub fn says(&self, form: &TalkForm) -> bool {
        self.form() == TalkForm { id: None, ..form.clone() }
    }
}

pub(super) fn view(talk: Talk) -> TalkView {
    TalkView {
        id: talk.id,
        version: talk.version,
        form: talk.form(),
        author_id: talk.author_id,
        saved_at: talk.saved_at,
    }
}

/// What the process record says: never what was said, nor by whom.
pub(super) fn said(form: &TalkForm) -> &'static str {
    if form.held { "记录个别谈话" } else { "安排个别谈话" }
}

pub(super) fn of_inspection(tx: &mut Tx<'_>, id: Id) -> Outcome<Vec<Talk>> {
    let rows = talk::table.filter(talk::inspection_id.eq(id));
    Ok(rows.order((talk::day, talk::time, talk::id)).select(Talk::as_select()).load(tx.conn)?)
}

/// Those of `ids` that are talks of the inspection that were held.
pub(super) fn held_among(tx: &mut Tx<'_>, inspection: Id, ids: &[Id]) -> Outcome<Vec<Id>> {
    let held = talk::table.filter(talk::inspection_id.eq(inspection).and(talk::held.eq(true)));
    Ok(held.filter(talk::id.eq_any(ids)).select(talk::id).load(tx.conn)?)
}

pub(super) fn by_id(tx: &mut Tx<'_>, inspection: Id, id: Id) -> Outcome<Talk> {
    let one = talk::table.filter(talk::id.eq(id).and(talk::inspection_id.eq(inspection)));
    Ok(one.select(Talk::as_select()).first(tx.conn)?)
}

/// The talk that the tablet sent already under this identity, if it says the same.
pub(super) fn sent_before(tx: &mut Tx<'_>, inspection: Id, form: &TalkForm) -> Outcome<Option<Talk>> {
    let Some(id) = form.id else { return Ok(None) };
    let known: Option<Talk> = talk::table.find(id).select(Talk::as_select()).first(tx.conn).optional()?;
    match known {
        Some(talk) if talk.inspection_id == inspection && talk.says(form) => Ok(Some(talk)),
        Some(_) => Err(Problem::conflict("talk_exists")),
        None => Ok(None),
    }
}

/// Refuses what cannot be a talk of this inspection now: field by field, all at once. Who held it and who writes it down
/// have signed the pledge.
pub(super) fn check(tx: &mut Tx<'_>, row: &Row, case: &Case, form: &TalkForm) -> Outcome<()> {
    case.in_stage(&[Stage::Shortlisted, Stage::Inspecting])?;
    let open: &[State] = if form.held { &[State::InProgress] } else { &[State::NoticePublished, State::InProgress] };
    row.in_state(open)?;
    let mut errors = Vec::new();
    let mut refuse = |pointer: &str, code: &str| {
        errors.push(FieldError { pointer: pointer.to_owned(), code: code.to_owned(), params: None });
    };
    let subjects = team::subjects_among(tx, case.id, &form.candidate_ids)?;
    let strange = |id: &Id| !subjects.iter().any(|c| c.id == *id);
    if let Some(at) = form.candidate_ids.iter().position(strange) {
        refuse(&format!("/candidate_ids/{at}"), "not_found");
    }
    let members = match row.team_id {
        Some(team_id) => team::members(tx, team_id)?,
        None => Vec::new(),
    };
    if let Some(at) = form.talker_ids.iter().position(|id| !members.iter().any(|m| m.account_id == *id)) {
        refuse(&format!("/talker_ids/{at}"), "not_of_team");
    }
    if form.held {
        if form.day > tx.today() {
            refuse("/day", "in_future");
        }
        let mut talkers = form.talker_ids.clone();
        talkers.sort();
        talkers.dedup();
        let written = Form {
            talkers: talkers.len(),
            minutes: form.minutes,
            positives: &form.positives,
            shortcomings: &form.shortcomings,
            none_stated: form.none_stated,
            credibility: form.credibility,
        };
        talk_flaws(&written).into_iter().for_each(|(pointer, code)| refuse(pointer, code));
    }
    if !errors.is_empty() {
        return Err(Problem::fields(errors));
    }
    if form.held { store::pledged(tx, row, &form.talker_ids) } else { Ok(()) }
}

fn row_of(tx: &Tx<'_>, id: Id, version: i32, inspection_id: Id, form: &TalkForm) -> Talk {
    let form = form.clone();
    Talk {
        id,
        version,
        inspection_id,
        candidate_ids: JsonText(form.candidate_ids),
        held: form.held,
        day: form.day,
        time: form.time,
        place: form.place,
        talker_ids: JsonText(form.talker_ids),
        interviewee: form.interviewee,
        relation: form.relation,
        tier: Stored(form.tier),
        minutes: form.minutes,
        topic_points: JsonText(form.topic_points),
        positives: form.positives,
        shortcomings: form.shortcomings,
        none_stated: form.none_stated,
        evidence: form.evidence,
        credibility: form.credibility,
        confidential: form.confidential,
        author_id: tx.actor().id(),
        saved_at: tx.now(),
    }
}

pub(super) fn create(tx: &mut Tx<'_>, row: &Row, form: &TalkForm) -> Outcome<Talk> {
    let talk = row_of(tx, form.id.unwrap_or_else(|| tx.new_id()), 1, row.id, form);
    diesel::insert_into(talk::table).values(&talk).execute(tx.conn)?;
    Ok(talk)
}

pub(super) fn edit(tx: &mut Tx<'_>, old: &Talk, form: &TalkForm) -> Outcome<()> {
    let new = row_of(tx, old.id, old.version + 1, old.inspection_id, form);
    let one = talk::table.find(old.id).filter(talk::version.eq(old.version));
    let changed = diesel::update(one).set(&new).execute(tx.conn)?;
    tx.won(changed)
}

/// Only what was never held is struck.
pub(super) fn strike(tx: &mut Tx<'_>, row: &Row, old: &Talk) -> Outcome<()> {
    row.in_state(&[State::NoticePublished, State::InProgress])?;
    if old.held {
        return Err(Problem::new(ProblemKind::WrongState).code("talk_held"));
    }
    let one = talk::table.find(old.id).filter(talk::version.eq(old.version));
    let changed = diesel::delete(one).execute(tx.conn)?;
    tx.won(changed)
}
