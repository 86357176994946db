//! What the public sends, without signing in: a petition, a question by its receipt, a message. Of the receipt only the
//! slow hash is kept, beside a keyed index to find it by; of the sender nothing but the day.

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::petition::{Category, Channel, Paper, Regime, Satisfaction, State, Urgency};

use super::clean::Clean;
use super::store::{self, Arrival, Row};
use super::view::{PaperView, PetitionPlace, PetitionSaid};
use super::view_public::{PublicPaper, PublicPetition, PublicPetitionForm};
use super::{clock, facts, file, paper, sealed};
use crate::capability::parameter;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal::{self, Entry};
use crate::problem::{Problem, ProblemKind};
use crate::schema::{petition, petition_receipt, public_notice, unit as units};

/// Who is named as the author of what the public wrote.
const PETITIONER: &str = "反映人";

/// A receipt as it is kept.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_receipt)]
pub(super) struct Receipt {
    pub petition_id: Id,
    pub code_index: Vec<u8>,
    pub code_hash: String,
    pub until: Option<NaiveDate>,
    pub noted: bool,
}

fn index(tx: &Tx<'_>, code: &str) -> Vec<u8> {
    tx.keys().blind(&format!("petition_receipt|{code}"))
}

/// Puts down what came in by the web.
pub(super) fn submit(
    tx: &mut Tx<'_>,
    form: &PublicPetitionForm,
    files: &[Clean],
    code: &str,
    hash: String,
) -> Outcome<()> {
    let today = tx.today();
    let office: Option<Id> = units::table.order(units::path).select(units::id).first(tx.conn).optional()?;
    let office = office.ok_or_else(|| Problem::unavailable("no unit receives petitions yet"))?;
    let shown: Option<Id> = match form.notice_id {
        Some(id) => public_notice::table
            .filter(public_notice::id.eq(id).and(public_notice::visible_until.ge(today)))
            .select(public_notice::id)
            .first(tx.conn)
            .optional()?,
        None => None,
    };
    if form.notice_id.is_some() && shown.is_none() {
        return Err(Problem::field("/notice_id", "not_found"));
    }
    let place = PetitionPlace {
        regime: if shown.is_some() { Regime::NoticeWindow } else { Regime::General },
        category: Category::Other,
        urgency: Urgency::Normal,
        subject_cadre_id: None,
        subject_unit_id: None,
        case_id: None,
        notice_id: shown,
    };
    let place = store::placed(tx, &place, "")?;
    let id = Id::untimed();
    let kept = match (&form.sealed, &form.petitioner) {
        (Some(_), Some(_)) => return Err(Problem::field("/sealed", "mismatch")),
        (Some(sealed), None) => Some(sealed::taken(tx, sealed)?),
        (None, Some(petitioner)) => Some(sealed::kept(tx, petitioner, &form.content)?),
        (None, None) => None,
    };
    let real_name = kept.is_some();
    let arrival = Arrival { id, unit_id: office, channel: Channel::Web, received_on: today, real_name };
    store::insert(tx, &arrival, &place)?;
    let by = || PETITIONER.to_owned();
    let said = PetitionSaid { text: form.content.clone(), ..PetitionSaid::default() };
    paper::put_by(tx, id, Paper::Content, by(), &said)?;
    if let Some(kept) = &kept {
        paper::put_by(tx, id, Paper::Petitioner, by(), kept)?;
    }
    file::put(tx, id, files)?;
    let receipt = Receipt { petition_id: id, code_index: index(tx, code), code_hash: hash, until: None, noted: false };
    diesel::insert_into(petition_receipt::table).values(&receipt).execute(tx.conn)?;
    let row = store::by_id(tx, id)?;
    clock::receipt(tx, &row)
}

/// The receipt of this code, unless it has expired: looked for in the same way whether it is there or not.
pub(super) fn find(tx: &mut Tx<'_>, code: &str) -> Outcome<Option<Receipt>> {
    let (wanted, today) = (index(tx, code), tx.today());
    let found: Option<Receipt> = petition_receipt::table
        .filter(petition_receipt::code_index.eq(wanted))
        .select(Receipt::as_select())
        .first(tx.conn)
        .optional()?;
    Ok(found.filter(|receipt| receipt.until.is_none_or(|until| today <= until)))
}

/// Papers that the petitioner reads.
const TOLD: &[Paper] = &[
    Paper::Told,
    Paper::Refusal,
    Paper::Reply,
    Paper::ReviewAnswer,
    Paper::FromPetitioner,
    Paper::FromOffice,
    Paper::Rating,
];

/// Whether the answer can be rated: it is there, nobody has said so yet, and it is not too late.
fn may_rate(tx: &mut Tx<'_>, row: &Row, papers: &[PaperView]) -> Outcome<bool> {
    let rated = papers.iter().any(|p| p.kind == Paper::Rating);
    let until = facts::review_until(tx, row, papers)?;
    Ok(!rated && row.state.0.ratable(tx.today(), until))
}

/// How a petition stands, as the petitioner is told; nobody of the office is named.
pub(super) fn seen(tx: &mut Tx<'_>, id: Id) -> Outcome<PublicPetition> {
    let row = store::by_id(tx, id)?;
    let papers = paper::all(tx, id)?;
    let may_rate = may_rate(tx, &row, &papers)?;
    let papers = papers.into_iter().filter(|p| TOLD.contains(&p.kind));
    Ok(PublicPetition {
        received_on: row.received_on,
        state: row.state.0,
        files: file::all(tx, id)?.len(),
        may_write: row.state.0 != State::SealedForwarded,
        may_rate,
        papers: papers
            .map(|p| PublicPaper { kind: p.kind, on: p.on, text: p.said.text, satisfaction: p.said.satisfaction })
            .collect(),
    })
}

/// Messages that a petition holds at most from its petitioner: a thread, not a drain.
const MESSAGES: usize = 50;

/// A message of the petitioner.
pub(super) fn write(tx: &mut Tx<'_>, id: Id, text: &str) -> Outcome<()> {
    let row = store::by_id(tx, id)?;
    let written = paper::all(tx, id)?.iter().filter(|p| p.kind == Paper::FromPetitioner).count();
    if row.state.0 == State::SealedForwarded || written >= MESSAGES {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_state"));
    }
    let said = PetitionSaid { text: text.to_owned(), ..PetitionSaid::default() };
    paper::put_by(tx, id, Paper::FromPetitioner, PETITIONER.to_owned(), &said)
}

/// What the petitioner says of the answer: once, and in place of what an officer had put down.
pub(super) fn rate(tx: &mut Tx<'_>, id: Id, satisfaction: Satisfaction, text: &str) -> Outcome<()> {
    let row = store::by_id(tx, id)?;
    let papers = paper::all(tx, id)?;
    if papers.iter().any(|p| p.kind == Paper::Rating) {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_rated"));
    }
    if !may_rate(tx, &row, &papers)? {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_state"));
    }
    let said = PetitionSaid { text: text.to_owned(), satisfaction: Some(satisfaction), ..PetitionSaid::default() };
    paper::put_by(tx, id, Paper::Rating, PETITIONER.to_owned(), &said)?;
    // Whoever is about to close it reads this first: the version is another.
    let one = petition::table.find(id).filter(petition::version.eq(row.version));
    let word = petition::satisfaction.eq(Stored(satisfaction));
    let changed = diesel::update(one).set((word, petition::version.eq(row.version + 1))).execute(tx.conn)?;
    tx.won(changed)
}

/// Whether somebody can be written to by a receipt.
pub(super) fn reachable(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    let found: Option<Id> =
        petition_receipt::table.find(id).select(petition_receipt::petition_id).first(tx.conn).optional()?;
    Ok(found.is_some())
}

/// The receipt is good for so many days after the end, and without end while it goes on.
pub(super) fn ended(tx: &mut Tx<'_>, row: &Row, over: bool) -> Outcome<()> {
    let days = u64::from(parameter::in_force(tx)?.petition_receipt_days);
    let until = over.then(|| tx.today().checked_add_days(Days::new(days))).flatten();
    diesel::update(petition_receipt::table.find(row.id)).set(petition_receipt::until.eq(until)).execute(tx.conn)?;
    Ok(())
}

/// Writes into the journal, a day later, what came in from the public: an entry of the same moment would tell the hour.
/// Safe to run twice, and beside another server.
///
/// # Errors
/// Those of the database.
pub fn run(tx: &mut Tx<'_>) -> Outcome<usize> {
    let today = tx.today();
    let rows: Vec<Id> = petition_receipt::table
        .inner_join(petition::table)
        .filter(petition_receipt::noted.eq(false).and(petition::received_on.lt(today)))
        .order(petition_receipt::petition_id)
        .select(petition_receipt::petition_id)
        .load(tx.conn)?;
    for id in &rows {
        let one = petition_receipt::table.find(*id).filter(petition_receipt::noted.eq(false));
        let changed = diesel::update(one).set(petition_receipt::noted.eq(true)).execute(tx.conn)?;
        if changed == 1 {
            journal::record(tx, Entry::new("petition", *id, "receive").summary("网上收到信访事项"))?;
        }
    }
    Ok(rows.len())
}

/// States after which nothing more is expected.
pub(super) fn is_end(state: State) -> bool {
    use State as S;
    matches!(state, S::NotAccepted | S::SealedForwarded | S::Closed | S::Final | S::Merged | S::Withdrawn)
}
