//! Rows of notices. The only writer of a notice's state is [`advance`].

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::{self, Check, Offer, Refusal, Standing, Taken, Terms};
use hezhen_domain::notice::document::Document;
use hezhen_domain::notice::rules::minimum;
use hezhen_domain::notice::{
    Action, Amendment, Channel, Content, Exemption, Facts, Kind, READERS, READERS_LATER, Reception, SHOWN, STEPS,
    State, Verdict, Who, Window, is_named, on, private_parts, private_texts, standing,
};
use hezhen_domain::role::{Holder, Role};
use uuid::Uuid;

use super::document::{Days, document};
use super::home::Home;
use super::view::{NoticeForm, NoticePreview, NoticeView};
use super::{feedback, people, posting, public};
use crate::capability::{calendar, candidate, deadline, petition, unit};
use crate::db::{Id, JsonText, Outcome, Stored, Ts, Tx};
use crate::problem::{Problem, ProblemKind};
use crate::schema::notice;

/// A notice as stored.
#[derive(Debug, Clone, Queryable, Selectable, Insertable)]
#[diesel(table_name = notice)]
pub(super) struct Notice {
    pub id: Id,
    pub version: i32,
    pub number: Option<String>,
    pub unit_id: Id,
    pub case_id: Option<Id>,
    pub kind: Stored<Kind>,
    pub title: String,
    pub content: JsonText<Content>,
    pub channels: JsonText<Vec<Channel>>,
    pub reception: JsonText<Reception>,
    pub exemption: Option<JsonText<Exemption>>,
    pub start_date: NaiveDate,
    pub end_date: NaiveDate,
    pub state: Stored<State>,
    pub author_id: Id,
    pub author_name: String,
    pub approver_name: Option<String>,
    pub posted_start: Option<NaiveDate>,
    pub posted_end: Option<NaiveDate>,
    pub posted_key: Option<String>,
    pub result: Option<Stored<Verdict>>,
    pub result_note: Option<String>,
    pub affected: JsonText<Vec<Uuid>>,
    pub reason: Option<String>,
    pub state_since: Ts,
    pub correcting: Option<String>,
    pub amendments: JsonText<Vec<Amendment>>,
}

impl Notice {
    /// How it stands on `today`.
    pub fn on(&self, today: NaiveDate) -> State {
        on(self.state.0, self.posted_end, today)
    }

    /// Whether the public sees it, or saw it to its end.
    pub fn shown(&self) -> bool {
        SHOWN.contains(&self.state.0)
    }

    /// Whether `holder` is one of the people whom it names.
    pub fn names(&self, holder: &Holder) -> bool {
        is_named(holder, self.content.0.people())
    }

    /// What `holder` is to it, over the unit at `path`.
    pub fn standing(&self, holder: &Holder, path: &str) -> Standing<Who> {
        standing(holder, path, self.author_id.0, self.content.0.people())
    }

    /// What its author wrote.
    pub fn form(&self) -> NoticeForm {
        NoticeForm {
            case_id: self.case_id,
            unit_id: self.case_id.is_none().then_some(self.unit_id),
            title: self.title.clone(),
            start_date: self.start_date,
            content: self.content.0.clone(),
            channels: self.channels.0.clone(),
            reception: self.reception.0.clone(),
            exemption: self.exemption.clone().map(|e| e.0),
        }
    }
}

/// The notice with its case, if the actor's offices cover its unit; from its publication on, for more offices. SOD-3:
/// nobody sees here what one is a candidate of.
pub(super) fn visible(tx: &mut Tx<'_>, id: Id) -> Outcome<(Home, Notice)> {
    let row: Notice = notice::table.find(id).select(Notice::as_select()).first(tx.conn)?;
    let home = Home::of(tx, &row)?;
    let held = |roles| tx.actor().holds_any(roles, &home.unit_path);
    let seen = held(READERS) || (row.shown() && held(READERS_LATER));
    let subject = match (tx.actor().cadre_id(), &home.case) {
        (Some(own), Some(case)) if seen => candidate::is_subject(tx, case.id, own)?,
        (Some(_), None) => !row.shown() && row.names(tx.actor()),
        _ => false,
    };
    if seen && !subject { Ok((home, row)) } else { Err(Problem::new(ProblemKind::NotFound)) }
}

/// What counts the days of a case or of a unit.
pub(super) fn days(tx: &mut Tx<'_>, home: &Home) -> Outcome<Days> {
    Ok(Days { calendar: calendar::of(tx)?, params: home.params(tx)?, today: tx.today() })
}

fn facts_of(tx: &mut Tx<'_>, home: &Home, form: &NoticeForm, window: Window, days: &Days) -> Outcome<Facts> {
    let (sensitive, term_change) = home.grounds(tx)?;
    Ok(Facts {
        kind: form.content.kind(),
        window,
        unknown_years: days.unknown_years(window, &form.content),
        extension: None,
        exemption: form.exemption.clone(),
        sensitive,
        term_change,
        missing: form.content.missing(),
        former_units: people::untold(tx, form, &days.params)?,
        reception_missing: form.reception.missing(),
        private: private_parts(&form.title, &form.content),
        posted: form.channels.iter().any(Channel::proven),
        posted_before: false,
        open_feedback: Vec::new(),
        contradicting: Vec::new(),
        hushed: false,
    })
}

/// Whether the actor's offices deal with what comes in on a notice; nobody else is told that something did, least of all
/// who is named in it.
fn handles(tx: &Tx<'_>, home: &Home, row: &Notice) -> bool {
    let held = tx.actor().holds_any(&[Role::OrgStaff, Role::Reviewer, Role::OrgSupervisor], &home.unit_path);
    held && !row.names(tx.actor())
}

/// Whether the actor reads what came in: not who works with somebody named, or with a candidate of the case.
pub(super) fn hears(tx: &mut Tx<'_>, home: &Home, row: &Notice) -> Outcome<bool> {
    let mut persons: Vec<Id> = row.content.0.people().iter().map(|p| Id(p.cadre_id)).collect();
    if let Some(case) = home.case_id() {
        persons.extend(candidate::of_case(tx, case)?.iter().map(|c| c.cadre_id));
    }
    Ok(handles(tx, home, row) && petition::tells(tx, &home.unit_path, &persons)?)
}

/// Refuses whoever does not keep what belongs to a notice. SOD-3: nobody does of a notice on oneself.
pub(super) fn staff(tx: &Tx<'_>, home: &Home, row: &Notice) -> Outcome<()> {
    home.staff(tx)?;
    if row.names(tx.actor()) { Err(Problem::not_permitted("SOD-3")) } else { Ok(()) }
}

/// What the rules of a notice need.
pub(super) fn facts(tx: &mut Tx<'_>, home: &Home, row: &Notice, days: &Days) -> Outcome<Facts> {
    let mut facts = facts_of(tx, home, &row.form(), days.window(row), days)?;
    facts.private.extend(private_texts(row.correcting.as_deref()));
    facts.posted_before = row.posted_start.is_some();
    if handles(tx, home, row) {
        facts.open_feedback = feedback::open_of(tx, &[row.id])?.into_iter().map(|(_, what)| what).collect();
        facts.hushed = !hears(tx, home, row)?;
    }
    Ok(facts)
}

/// The checks, with the window's basis by the kind of notice.
fn checks(state: State, facts: &Facts, terms: &Terms<'_>) -> Vec<Check> {
    let mut checks = machine::checks(STEPS, state, facts, terms);
    for check in checks.iter_mut().filter(|c| c.code == "R-NOT-1") {
        check.basis = minimum(facts.kind, terms.params).1;
    }
    checks
}

fn plain_offer(action: &'static str, may: bool) -> Offer {
    let refusal = (!may).then(|| Refusal {
        code: "not-permitted".to_owned(),
        shortfall: None,
        who: vec!["org_staff"],
        broken: 0,
    });
    Offer { action, refusal }
}

pub(super) fn detail(tx: &mut Tx<'_>, home: &Home, row: Notice) -> Outcome<NoticeView> {
    let days = days(tx, home)?;
    let facts = facts(tx, home, &row, &days)?;
    let terms = Terms { params: &days.params, overrides: &[] };
    let (state, window) = (row.on(days.today), days.window(&row));
    let who = row.standing(tx.actor(), &home.unit_path);
    let mut actions = machine::offers(STEPS, state, &who, &facts, &terms);
    actions.retain(|offer| offer.action != "end");
    let (staff, handles) = (home.staff(tx).is_ok(), handles(tx, home, &row));
    if state == State::Draft {
        actions.insert(0, plain_offer("edit", staff));
    }
    if row.shown() && state != State::Confirmed {
        actions.push(plain_offer("post", staff));
        actions.push(plain_offer("add_feedback", staff));
    }
    let named = row.names(tx.actor());
    if named {
        actions.clear();
    }
    let county = unit::county(tx, &home.unit_path)?;
    let form = row.form();
    Ok(NoticeView {
        id: row.id,
        version: row.version,
        document: document(&form, row.number.as_deref(), window, &county, &row.amendments.0),
        number: row.number,
        kind: row.kind.0,
        unit_name: home.unit_name.clone(),
        case_number: home.case.as_ref().map(|case| case.number.clone()),
        case_title: home.case.as_ref().map(|case| case.title.clone()),
        correcting: row.correcting,
        state,
        window: days.view(window, &form.content),
        public: public::is_public(tx, row.id)?,
        author: row.author_name,
        approver: row.approver_name,
        result: row.result.map(|r| r.0),
        // Why the office decided so is not for who is named.
        result_note: row.result_note.filter(|_| !named),
        affected: row.affected.0.into_iter().map(Id).collect(),
        reason: row.reason,
        state_since: row.state_since,
        feedback: if handles && !facts.hushed { Some(feedback::list(tx, row.id)?) } else { None },
        actions,
        checks: checks(state, &facts, &terms).into_iter().filter(|c| handles || c.code != "R-NOT-4").collect(),
        form,
    })
}

/// The page of a notice as it stands, published or not, and whether its last day may still move.
pub(super) fn document_of(tx: &mut Tx<'_>, home: &Home, row: &Notice) -> Outcome<(Document, bool)> {
    let days = days(tx, home)?;
    let window = days.window(row);
    let county = unit::county(tx, &home.unit_path)?;
    let page = document(&row.form(), row.number.as_deref(), window, &county, &row.amendments.0);
    Ok((page, days.provisional(row.kind.0, window.start, window.end)))
}

pub(super) fn preview(tx: &mut Tx<'_>, home: &Home, mut form: NoticeForm) -> Outcome<NoticePreview> {
    people::fill(tx, home, &mut form.content)?;
    let days = days(tx, home)?;
    let window = days.planned(&form);
    let facts = facts_of(tx, home, &form, window, &days)?;
    let terms = Terms { params: &days.params, overrides: &[] };
    let county = unit::county(tx, &home.unit_path)?;
    Ok(NoticePreview {
        document: document(&form, None, window, &county, &[]),
        window: days.view(window, &form.content),
        checks: checks(State::Draft, &facts, &terms),
    })
}

pub(super) fn create(tx: &mut Tx<'_>, home: &Home, form: &NoticeForm) -> Outcome<Notice> {
    let mut content = form.content.clone();
    people::fill(tx, home, &mut content)?;
    people::reasoned(tx, home, &content)?;
    let window = days(tx, home)?.planned(form);
    let row = Notice {
        id: tx.new_id(),
        version: 1,
        number: None,
        unit_id: home.unit_id,
        case_id: home.case_id(),
        kind: Stored(content.kind()),
        title: form.title.clone(),
        content: JsonText(content),
        channels: JsonText(form.channels.clone()),
        reception: JsonText(form.reception.clone()),
        exemption: form.exemption.clone().map(JsonText),
        start_date: form.start_date,
        end_date: window.end,
        state: Stored(State::Draft),
        author_id: tx.actor().id(),
        author_name: tx.actor().name().to_owned(),
        approver_name: None,
        posted_start: None,
        posted_end: None,
        posted_key: None,
        result: None,
        result_note: None,
        affected: JsonText(Vec::new()),
        reason: None,
        state_since: tx.now(),
        correcting: None,
        amendments: JsonText(Vec::new()),
    };
    diesel::insert_into(notice::table).values(&row).execute(tx.conn)?;
    Ok(row)
}

/// Whoever edits becomes the author: SOD-1 asks who wrote what is approved.
pub(super) fn edit(tx: &mut Tx<'_>, home: &Home, row: &Notice, form: &NoticeForm) -> Outcome<()> {
    let mut content = form.content.clone();
    people::fill(tx, home, &mut content)?;
    people::reasoned(tx, home, &content)?;
    let window = days(tx, home)?.planned(form);
    let (author, name) = (tx.actor().id(), tx.actor().name().to_owned());
    let one = notice::table.find(row.id).filter(notice::version.eq(row.version));
    let changed = diesel::update(one)
        .set((
            (notice::title.eq(&form.title), notice::content.eq(JsonText(content))),
            (
                notice::channels.eq(JsonText(form.channels.clone())),
                notice::reception.eq(JsonText(form.reception.clone())),
            ),
            notice::exemption.eq(form.exemption.clone().map(JsonText)),
            (notice::start_date.eq(form.start_date), notice::end_date.eq(window.end)),
            (notice::author_id.eq(author), notice::author_name.eq(name), notice::version.eq(row.version + 1)),
        ))
        .execute(tx.conn)?;
    tx.won(changed)
}

pub(super) fn put_channels(tx: &mut Tx<'_>, row: &Notice, channels: &[Channel]) -> Outcome<()> {
    let one = notice::table.find(row.id).filter(notice::version.eq(row.version));
    let changed = diesel::update(one)
        .set((notice::channels.eq(JsonText(channels.to_vec())), notice::version.eq(row.version + 1)))
        .execute(tx.conn)?;
    tx.won(changed)
}

/// What an action says beside its state.
#[derive(Debug, Default)]
pub(super) struct Said<'a> {
    pub reason: Option<&'a str>,
    pub end: Option<NaiveDate>,
    pub verdict: Option<(Verdict, Vec<Uuid>)>,
}

/// The only writer of a notice's state.
pub(super) fn advance(
    tx: &mut Tx<'_>,
    home: &Home,
    row: &Notice,
    step: &Taken<State, Action>,
    said: &Said<'_>,
) -> Outcome<()> {
    let (now, name) = (tx.now(), tx.actor().name().to_owned());
    // By its state too: what ends keeps its version, and ends once, whoever comes by at the same moment.
    let stood = notice::version.eq(row.version).and(notice::state.eq(row.state));
    let one = notice::table.find(row.id).filter(stood);
    // The end of a window changes nothing that a reader has not seen already: it takes no new version.
    let version = if step.action() == Action::End { row.version } else { row.version + 1 };
    let moved = (notice::state.eq(Stored(step.to())), notice::version.eq(version), notice::state_since.eq(now));
    let changed = diesel::update(one).set(moved).execute(tx.conn)?;
    tx.won(changed)?;
    let own = notice::table.find(row.id);
    match step.action() {
        Action::Approve => {
            diesel::update(own).set(notice::approver_name.eq(name)).execute(tx.conn)?;
        }
        Action::Publish => posting::publish(tx, home, row)?,
        Action::Extend => posting::extend(tx, home, row, said)?,
        Action::Withdraw => {
            public::take_down(tx, row.id)?;
            deadline::waive(tx, row.id, deadline::WINDOW, said.reason.unwrap_or_default())?;
        }
        Action::End => deadline::lapse(tx, row.id, deadline::WINDOW)?,
        Action::RegisterFeedback => deadline::lapse(tx, row.id, deadline::WINDOW)?,
        Action::Confirm => {
            if let Some((verdict, affected)) = &said.verdict {
                let told = (notice::result.eq(Stored(*verdict)), notice::affected.eq(JsonText(affected.clone())));
                diesel::update(own).set((told, notice::result_note.eq(said.reason))).execute(tx.conn)?;
            }
        }
        Action::Correct => {
            diesel::update(own).set(notice::correcting.eq(said.reason)).execute(tx.conn)?;
        }
        Action::Submit | Action::Return => {}
    }
    if matches!(step.action(), Action::Return | Action::Correct | Action::Extend | Action::Withdraw) {
        diesel::update(own).set(notice::reason.eq(said.reason)).execute(tx.conn)?;
    }
    Ok(())
}
