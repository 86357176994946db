//! What the public sends, without signing in: a petition, a question by its receipt, a message. Of the receipt only the
//! slow hash is kept, beside a keyed index to find it by; of the sender nothing but the day.

use chrono::{Days, NaiveDate};
use diesel::prelude::*;
use hezhen_domain::machine::{self, Standing, Taken, Terms};
use hezhen_domain::petition::{
    Action, Category, Channel, Facts, Paper, Regime, STEPS, Satisfaction, State, Urgency, Who,
};
use hezhen_domain::text::TextEnum as _;

use super::clean::Clean;
use super::store::{self, Arrival, Row};
use super::view::{PaperView, PetitionPlace, PetitionSaid};
use super::view_act::ActOnPetition;
use super::view_public::{PublicPaper, PublicPetition, PublicPetitionForm, PublicReview};
use super::{act, clock, facts, file, merged, paper, sealed, suspect};
use crate::capability::parameter;
use crate::db::{Id, Outcome, Stored, Tx};
use crate::journal;
use crate::problem::{Problem, ProblemKind};
use crate::schema::{notice, petition, petition_receipt, unit as units};

/// A receipt as it is kept.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = petition_receipt)]
pub(super) struct Receipt {
    pub petition_id: Id,
    pub code_index: Vec<u8>,
    pub code_hash: String,
    pub until: Option<NaiveDate>,
}

fn index(tx: &Tx<'_>, code: &str) -> Vec<u8> {
    tx.keys().blind(&format!("petition_receipt|{code}"))
}

/// On which day a form came that gave this receipt.
fn sent(tx: &mut Tx<'_>, code: &str) -> Outcome<Option<NaiveDate>> {
    let one = petition_receipt::table.inner_join(petition::table);
    let day = one.filter(petition_receipt::code_index.eq(index(tx, code))).select(petition::received_on);
    Ok(day.first(tx.conn).optional()?)
}

/// Puts down what came in by the web; what came before by the same form is there already.
pub(super) fn submit(
    tx: &mut Tx<'_>,
    form: &PublicPetitionForm,
    files: &[Clean],
    code: &str,
    hash: String,
) -> Outcome<()> {
    let today = tx.today();
    if let Some(day) = sent(tx, code)? {
        return if day == today { Ok(()) } else { Err(Problem::new(ProblemKind::WrongState).code("petition_sent")) };
    }
    let office: Option<Id> = units::table.order(units::path).select(units::id).first(tx.conn).optional()?;
    let office = office.ok_or_else(|| Problem::unavailable("no unit receives petitions yet"))?;
    // A paper on a wall outlives the page: what was published once is answered as long as anybody has its address.
    let shown: Option<Id> = match form.notice_id {
        Some(id) => notice::table
            .filter(notice::id.eq(id).and(notice::posted_start.is_not_null()))
            .select(notice::id)
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
    let said = PetitionSaid { text: form.content.clone(), ..PetitionSaid::default() };
    paper::put(tx, id, Paper::Content, &said)?;
    suspect::of_petition(tx, id, &place, &form.content)?;
    if let Some(kept) = &kept {
        paper::put(tx, id, Paper::Petitioner, kept)?;
    }
    file::put(tx, id, files)?;
    let receipt = Receipt { petition_id: id, code_index: index(tx, code), code_hash: hash, until: None };
    diesel::insert_into(petition_receipt::table).values(&receipt).execute(tx.conn)?;
    let row = store::by_id(tx, id)?;
    clock::receipt(tx, &row)?;
    journal::later(tx, "petition", id, "receive", "网上收到信访事项")
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
    Paper::Extension,
    Paper::Reply,
    Paper::ReviewRequest,
    Paper::ReviewAnswer,
    Paper::FromPetitioner,
    Paper::FromOffice,
    Paper::Rating,
];

/// What the office says on the matter, whoever asked.
const ANSWERS: &[Paper] = &[Paper::Told, Paper::Extension, Paper::Refusal, Paper::Reply, Paper::ReviewAnswer];

/// What the petitioner is to a petition. A review is what the regulation on petitions gives; who reported an official
/// objects by a message.
fn petitioner(row: &Row) -> Standing<Who> {
    Standing::default().holds(Who::Petitioner, row.regime.0 == Regime::General)
}

/// The step of asking for a review, or after one for a recheck, if it is open.
fn request(tx: &mut Tx<'_>, row: &Row, facts: &Facts) -> Outcome<Taken<State, Action>> {
    let params = parameter::in_force(tx)?;
    let who = petitioner(row);
    let asked = machine::ask(STEPS, facts.request(), &who)?;
    Ok(asked.take(row.state.0, facts, &Terms { params: &params, overrides: &[] })?)
}

/// What can be asked for after an answer, until when, and whether it still can.
fn review(tx: &mut Tx<'_>, row: &Row, facts: &Facts) -> Outcome<Option<PublicReview>> {
    let answered = facts.request_until().filter(|_| petitioner(row).any(&[Who::Petitioner]));
    let Some(until) = answered else { return Ok(None) };
    Ok(Some(PublicReview { action: facts.request(), until, open: request(tx, row, facts).is_ok() }))
}

/// Whether the answer can be rated: it is there, this petitioner has not said so yet, and it is not too late.
fn may_rate(tx: &Tx<'_>, handled: &Row, own: &[PaperView], facts: &Facts) -> bool {
    let rated = own.iter().any(|p| p.kind == Paper::Rating);
    !rated && handled.state.0.ratable(tx.today(), facts.request_until())
}

/// The petition that goes on for this one, with what its rules need: what was merged is answered, reviewed and rated by it.
fn handled(tx: &mut Tx<'_>, row: Row) -> Outcome<(Row, Facts)> {
    let goes_on = merged::goes_on(tx, row)?;
    let papers = paper::all(tx, goes_on.id)?;
    let facts = facts::of(tx, &goes_on, &papers, None)?;
    Ok((goes_on, facts))
}

/// How a petition stands, as the petitioner is told; nobody of the office is named.
pub(super) fn seen(tx: &mut Tx<'_>, id: Id) -> Outcome<PublicPetition> {
    let row = store::by_id(tx, id)?;
    let papers = paper::all(tx, id)?;
    let files = file::all(tx, id)?.len();
    let received_on = row.received_on;
    let (state, facts) = handled(tx, row)?;
    let may_rate = may_rate(tx, &state, &papers, &facts);
    let review = review(tx, &state, &facts)?;
    let mut told: Vec<_> = papers.into_iter().filter(|p| TOLD.contains(&p.kind)).collect();
    if state.id != id {
        // What the office says on the matter is said to everybody who reported it; what others wrote is not.
        let answers = paper::all(tx, state.id)?.into_iter().filter(|p| ANSWERS.contains(&p.kind));
        told = answers.chain(told).collect();
        told.sort_by_key(|p| p.on);
    }
    Ok(PublicPetition {
        received_on,
        state: state.state.0,
        together: state.id != id,
        files,
        may_write: state.state.0.writable(),
        may_rate,
        review,
        papers: told
            .into_iter()
            .map(|p| PublicPaper {
                kind: p.kind,
                on: p.on,
                days: p.said.days.filter(|_| p.kind == Paper::Extension),
                text: p.said.text,
                satisfaction: p.said.satisfaction,
            })
            .collect(),
    })
}

/// Asks for a review of the answer, or for a recheck of the review.
pub(super) fn ask_review(tx: &mut Tx<'_>, id: Id, text: &str) -> Outcome<()> {
    let row = store::by_id(tx, id)?;
    let name = row.name();
    let (state, facts) = handled(tx, row)?;
    let step = request(tx, &state, &facts)?;
    let mut said = text.to_owned();
    if state.id != id {
        // What this one asks stands with this one: the other petitioner reads that it was asked, and not in which words.
        let own = PetitionSaid { text: said, ..PetitionSaid::default() };
        paper::put(tx, id, Paper::ReviewRequest, &own)?;
        said = format!("并案的另一反映人{}", act::told(step.action()));
    }
    act::take(tx, &state, &step, &ActOnPetition { text: Some(said), ..ActOnPetition::default() })?;
    journal::later(tx, "petition", id, step.action().as_str(), &format!("{name}：网上{}", act::told(step.action())))
}

/// Messages that a petition holds at most from its petitioner: a thread, not a drain.
const MESSAGES: usize = 50;

/// A message of the petitioner.
pub(super) fn write(tx: &mut Tx<'_>, id: Id, text: &str) -> Outcome<()> {
    let row = store::by_id(tx, id)?;
    let written = paper::all(tx, id)?.iter().filter(|p| p.kind == Paper::FromPetitioner).count();
    let name = row.name();
    let handled = merged::goes_on(tx, row)?;
    if !handled.state.0.writable() || written >= MESSAGES {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_thread"));
    }
    let said = PetitionSaid { text: text.to_owned(), ..PetitionSaid::default() };
    paper::put(tx, id, Paper::FromPetitioner, &said)?;
    store::unheard(tx, handled.id)?;
    journal::later(tx, "petition", id, "message", &format!("{name}：反映人留言"))
}

/// What the petitioner says of the answer: once, and in place of what an officer had put down.
pub(super) fn rate(tx: &mut Tx<'_>, id: Id, satisfaction: Satisfaction, text: &str) -> Outcome<()> {
    let row = store::by_id(tx, id)?;
    let papers = paper::all(tx, id)?;
    if papers.iter().any(|p| p.kind == Paper::Rating) {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_rated"));
    }
    let name = row.name();
    let version = row.version;
    let (state, facts) = handled(tx, row)?;
    if !may_rate(tx, &state, &papers, &facts) {
        return Err(Problem::new(ProblemKind::WrongState).code("petition_state"));
    }
    let said = PetitionSaid { text: text.to_owned(), satisfaction: Some(satisfaction), ..PetitionSaid::default() };
    paper::put(tx, id, Paper::Rating, &said)?;
    // Whoever is about to close it reads this first: the version is another.
    let one = petition::table.find(id).filter(petition::version.eq(version));
    let word = petition::satisfaction.eq(Stored(satisfaction));
    let changed = diesel::update(one).set((word, petition::version.eq(version + 1))).execute(tx.conn)?;
    tx.won(changed)?;
    if state.id != id {
        store::touched(tx, state.id)?;
    }
    journal::later(tx, "petition", id, "rate", &format!("{name}：反映人评价答复"))
}

/// Whether somebody can be written to by a receipt.
pub(super) fn reachable(tx: &mut Tx<'_>, id: Id) -> Outcome<bool> {
    let found: Option<Id> =
        petition_receipt::table.find(id).select(petition_receipt::petition_id).first(tx.conn).optional()?;
    Ok(found.is_some())
}

/// The receipt is good for so many days after the end, and without end while it goes on; those of the petitions that are
/// handled together with it as long.
pub(super) fn ended(tx: &mut Tx<'_>, row: &Row, over: bool) -> Outcome<()> {
    let days = u64::from(parameter::in_force(tx)?.petition_receipt_days);
    let until = over.then(|| tx.today().checked_add_days(Days::new(days))).flatten();
    let mut ids = merged::into(tx, row.id)?;
    ids.push(row.id);
    let receipts = petition_receipt::table.filter(petition_receipt::petition_id.eq_any(ids));
    diesel::update(receipts).set(petition_receipt::until.eq(until)).execute(tx.conn)?;
    Ok(())
}

/// States after which nothing more is expected. One that was merged goes on with another.
pub(super) fn is_end(state: State) -> bool {
    use State as S;
    matches!(state, S::NotAccepted | S::SealedForwarded | S::Closed | S::Final | S::Withdrawn)
}
