//! What each action on a petition needs, and what it does beside moving the state.

use chrono::NaiveDate;
use diesel::prelude::*;
use hezhen_domain::machine::Taken;
use hezhen_domain::petition::{Action, Category, Paper, State, Urgency, clock as terms};
use hezhen_domain::verification::Clue;

use super::store::{self, Row};
use super::view::PetitionSaid;
use super::view_act::ActOnPetition;
use super::{clock, file, handler, intake, merged, paper, suspect};
use crate::capability::{deadline, parameter, unit};
use crate::db::{Id, Outcome, Stored, Tx};
use crate::http::said;
use crate::number;
use crate::problem::Problem;
use crate::schema::{petition, petition_reading};

const PREFIX: &str = "信访";
const CLEARED: &str = "信访澄清";

/// What each action needs of the body.
pub(super) fn shape(action: Action, body: &ActOnPetition) -> Outcome<()> {
    use Action as A;
    let text = (!said(body.text.as_ref())).then_some("/text");
    let to = (!said(body.to.as_ref())).then_some("/to");
    let missing = match action {
        A::Register | A::Conclude | A::Close => None,
        A::Accept => body.clue.is_none().then_some("/clue"),
        A::Transfer => {
            body.clue.is_none().then_some("/clue").or(body.destination.is_none().then_some("/destination")).or(to)
        }
        A::ProposeForward => to.or(text),
        A::SealForward | A::Withdraw => None,
        A::Merge => body.into_id.is_none().then_some("/into_id"),
        A::Assign => {
            let person = body.account_id.is_none().then_some("/account_id");
            let leader = (!said(body.leader.as_ref())).then_some("/leader");
            let unit = body.responsible_unit_id.is_none().then_some("/responsible_unit_id");
            person.or(leader).or(unit).or(body.limit_on.is_none().then_some("/limit_on"))
        }
        A::Extend => body.days.is_none().then_some("/days").or(text),
        A::Propose => body.verdict.is_none().then_some("/verdict").or(body.findings.is_empty().then_some("/findings")),
        A::DecideEffect => body.effect.is_none().then_some("/effect").or(text),
        A::Clarify => to.or(text),
        A::Rate => body.satisfaction.is_none().then_some("/satisfaction"),
        A::AnswerReview | A::AnswerRecheck => body.review.is_none().then_some("/review").or(text),
        A::NotAccept
        | A::ProposeWithdraw
        | A::Feedback
        | A::Object
        | A::Tell
        | A::Return
        | A::Reply
        | A::Explain
        | A::RequestReview
        | A::RequestRecheck => text,
    };
    if let Some(pointer) = missing {
        return Err(Problem::field(pointer, "required"));
    }
    let found = body.findings.iter().any(|f| f.verdict.negative());
    if action == A::Propose && body.verdict.is_some_and(|v| v.negative() != found) {
        return Err(Problem::field("/verdict", "contradicts_answer"));
    }
    Ok(())
}

/// Refuses days that cannot be.
pub(super) fn days(tx: &Tx<'_>, body: &ActOnPetition) -> Outcome<()> {
    let today = tx.today();
    match (body.asked_on, body.limit_on) {
        (Some(asked), _) if asked > today => Err(Problem::field("/asked_on", "in_future")),
        (_, Some(limit)) if limit <= today => Err(Problem::field("/limit_on", "in_past")),
        _ => Ok(()),
    }
}

fn words(body: &ActOnPetition) -> PetitionSaid {
    PetitionSaid { text: body.text.clone().unwrap_or_default(), to: body.to.clone(), ..PetitionSaid::default() }
}

fn meet(tx: &mut Tx<'_>, row: &Row, kinds: &[&str]) -> Outcome<()> {
    kinds.iter().try_for_each(|kind| deadline::meet(tx, row.id, kind))
}

/// Takes the step: state, papers, columns and clocks.
pub(super) fn take(tx: &mut Tx<'_>, row: &Row, step: &Taken<State, Action>, body: &ActOnPetition) -> Outcome<()> {
    use Action as A;
    store::advance(tx, row, step)?;
    if intake::is_end(step.from()) != intake::is_end(step.to()) {
        intake::ended(tx, row, intake::is_end(step.to()))?;
    }
    let put = |tx: &mut Tx<'_>, kind: Paper| paper::put(tx, row.id, kind, &words(body));
    match step.action() {
        A::Register => register(tx, row),
        A::Accept => accept(tx, row, body),
        A::NotAccept => {
            put(tx, Paper::Refusal)?;
            meet(tx, row, &[terms::DECIDE, terms::ACKNOWLEDGE])
        }
        A::Transfer => transfer(tx, row, body),
        A::Object => object(tx, row, body),
        A::ProposeForward => propose_exit(tx, row, body, Paper::ForwardProposal),
        A::ProposeWithdraw => propose_exit(tx, row, body, Paper::WithdrawProposal),
        A::SealForward => {
            let proposed = last(tx, row, Paper::ForwardProposal)?;
            erase(tx, row)?;
            let to = body.to.clone().or(proposed.to);
            paper::put(tx, row.id, Paper::SealedForward, &PetitionSaid { to, ..words(body) })?;
            clock::stop(tx, row, "密封转送")
        }
        A::Merge => merged::merge(tx, row, body.into_id.unwrap_or(row.id)),
        A::Withdraw => {
            let proposed = last(tx, row, Paper::WithdrawProposal)?;
            let text = body.text.clone().unwrap_or(proposed.text);
            paper::put(tx, row.id, Paper::Withdrawal, &PetitionSaid { text, ..words(body) })?;
            clock::stop(tx, row, "撤回")
        }
        A::Feedback => feedback(tx, row, body),
        A::Tell => {
            put(tx, Paper::Told)?;
            meet(tx, row, &[terms::ACKNOWLEDGE])
        }
        A::Assign => assign(tx, row, body),
        A::Extend => extend(tx, row, body),
        A::Propose => propose(tx, row, body),
        A::Return => {
            let none = (petition::verdict.eq(None::<String>), petition::proposer_id.eq(None::<Id>));
            diesel::update(petition::table.find(row.id)).set(none).execute(tx.conn)?;
            put(tx, Paper::Returned)?;
            returned(tx, row)
        }
        A::Conclude => conclude(tx, row),
        A::DecideEffect => {
            let effect = petition::effect.eq(body.effect.map(Stored));
            diesel::update(petition::table.find(row.id)).set(effect).execute(tx.conn)?;
            paper::put(tx, row.id, Paper::EffectNote, &PetitionSaid { effect: body.effect, ..words(body) })
        }
        A::Reply => {
            put(tx, Paper::Reply)?;
            meet(tx, row, &[terms::HANDLE, terms::RESULT])
        }
        A::Explain => put(tx, Paper::Explanation),
        A::Clarify => {
            let number = Some(number::document(tx, CLEARED)?);
            paper::put(tx, row.id, Paper::Clarification, &PetitionSaid { number, ..words(body) })
        }
        A::Rate => {
            let said = petition::satisfaction.eq(body.satisfaction.map(Stored));
            diesel::update(petition::table.find(row.id)).set(said).execute(tx.conn)?;
            Ok(())
        }
        A::RequestReview | A::RequestRecheck => request_review(tx, row, body),
        A::AnswerReview => answer_review(tx, row, body),
        A::AnswerRecheck => {
            if let Some(hearing) = body.days {
                deadline::extend(tx, row.id, terms::REVIEW, hearing)?;
            }
            answer_review(tx, row, body)
        }
        A::Close => clock::stop(tx, row, "办结"),
    }
}

/// The latest paper of this kind, or an empty one.
fn last(tx: &mut Tx<'_>, row: &Row, kind: Paper) -> Outcome<PetitionSaid> {
    let found = paper::all(tx, row.id)?.into_iter().rfind(|p| p.kind == kind);
    Ok(found.map(|p| p.said).unwrap_or_default())
}

/// One person says why it leaves the files; another, who is not that person, does it (R-PET-15).
fn propose_exit(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition, kind: Paper) -> Outcome<()> {
    let by = petition::proposer_id.eq(tx.actor().id());
    diesel::update(petition::table.find(row.id)).set(by).execute(tx.conn)?;
    paper::put(tx, row.id, kind, &words(body))
}

/// Whoever goes on with it has decided that it does not leave the files.
fn stays(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    diesel::update(petition::table.find(row.id)).set(petition::proposer_id.eq(None::<Id>)).execute(tx.conn)?;
    Ok(())
}

fn register(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    stays(tx, row)?;
    let number = number::document(tx, PREFIX)?;
    diesel::update(petition::table.find(row.id)).set(petition::number.eq(&number)).execute(tx.conn)?;
    meet(tx, row, &[terms::REGISTER])?;
    deadline::rename(tx, row.id, &number)
}

fn accept(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    stays(tx, row)?;
    let judged = petition::clue.eq(body.clue.map(Stored::<Clue>));
    diesel::update(petition::table.find(row.id)).set(judged).execute(tx.conn)?;
    meet(tx, row, &[terms::DECIDE])?;
    let params = parameter::in_force(tx)?;
    begin(tx, row, terms::on_acceptance(row.regime.0, &params))
}

/// A clock that starts today, where the regime has one.
fn begin(tx: &mut Tx<'_>, row: &Row, terms: impl IntoIterator<Item = terms::Term>) -> Outcome<()> {
    let today = tx.today();
    terms.into_iter().try_for_each(|term| clock::begin(tx, row, today, term).map(drop))
}

fn transfer(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    stays(tx, row)?;
    let judged = petition::clue.eq(body.clue.map(Stored::<Clue>));
    let to = (judged, petition::destination.eq(body.destination.map(Stored)));
    diesel::update(petition::table.find(row.id)).set(to).execute(tx.conn)?;
    paper::put(tx, row.id, Paper::Transfer, &words(body))?;
    meet(tx, row, &[terms::DECIDE])?;
    let params = parameter::in_force(tx)?;
    begin(tx, row, terms::on_transfer(row.regime.0, body.destination, &params))
}

/// The organ that has it says how far it is; the next word is due as long after this one.
fn feedback(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    paper::put(tx, row.id, Paper::Feedback, &words(body))?;
    meet(tx, row, &[terms::FEEDBACK])?;
    next_feedback(tx, row)
}

fn next_feedback(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let params = parameter::in_force(tx)?;
    let all = terms::on_transfer(row.regime.0, row.destination.map(|d| d.0), &params);
    begin(tx, row, all.into_iter().filter(|term| term.kind == terms::FEEDBACK))
}

/// What was sent back runs on to the day that its assignment set, or to the next word of the organ that has it.
fn returned(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    match last(tx, row, Paper::Assignment)?.limit_on {
        Some(limit) => limited(tx, row, limit),
        None => next_feedback(tx, row),
    }
}

/// Who was to get it does not take it: it stands where it stood.
fn object(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    let none = (petition::destination.eq(None::<String>), petition::clue.eq(None::<String>));
    diesel::update(petition::table.find(row.id)).set(none).execute(tx.conn)?;
    paper::put(tx, row.id, Paper::Objection, &words(body))?;
    meet(tx, row, &[terms::OBJECTION])?;
    deadline::waive(tx, row.id, terms::FEEDBACK, "退回")?;
    clock::again(tx, row)
}

/// Nothing stays of what was said, of whom it was about and who said it (R-PET-11).
fn erase(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let mut all = merged::into(tx, row.id)?;
    all.push(row.id);
    for id in &all {
        paper::remove_all(tx, *id)?;
        file::remove_all(tx, *id)?;
        suspect::known(tx, *id)?;
    }
    let readings = petition_reading::table.filter(petition_reading::petition_id.eq_any(&all));
    diesel::delete(readings).execute(tx.conn)?;
    diesel::update(petition::table.filter(petition::id.eq_any(&all)))
        .set((
            (petition::category.eq(Stored(Category::Other)), petition::urgency.eq(Stored(Urgency::Normal))),
            (petition::subject_cadre_id.eq(None::<Id>), petition::subject_unit_id.eq(None::<Id>)),
            (petition::case_id.eq(None::<Id>), petition::notice_id.eq(None::<Id>)),
            (petition::clue.eq(None::<String>), petition::real_name.eq(false)),
        ))
        .execute(tx.conn)?;
    Ok(())
}

/// Names the leader, the unit and the person responsible, and the last day.
fn assign(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    let (Some(account), Some(unit_id), Some(limit)) = (body.account_id, body.responsible_unit_id, body.limit_on) else {
        return Err(Problem::field("/account_id", "required"));
    };
    if row.state.0 == State::Accepted {
        stays(tx, row)?;
    }
    let person = handler::of_account(tx, row, account)?;
    let unit = unit::by_id(tx, unit_id).map_err(|_| Problem::field("/responsible_unit_id", "no_such_unit"))?;
    let to = (petition::handler_id.eq(account), petition::handler_name.eq(&person.name));
    diesel::update(petition::table.find(row.id)).set(to).execute(tx.conn)?;
    let paper = PetitionSaid {
        leader: body.leader.clone(),
        unit: Some(unit.name),
        person: Some(person.name),
        limit_on: Some(limit),
        ..words(body)
    };
    paper::put(tx, row.id, Paper::Assignment, &paper)?;
    if !row.state.0.open() {
        return Ok(());
    }
    limited(tx, row, limit)
}

/// The day by which it is to be looked into; at once, where that day has passed.
fn limited(tx: &mut Tx<'_>, row: &Row, limit: NaiveDate) -> Outcome<()> {
    let today = tx.today();
    let term = terms::Term {
        kind: terms::LIMIT,
        basis: "assignment",
        length: u32::try_from((limit - today).num_days()).unwrap_or_default(),
        unit: hezhen_domain::calendar::DeadlineUnit::NaturalDay,
        role: hezhen_domain::role::Role::PetitionOfficer,
    };
    clock::begin(tx, row, today, term).map(drop)
}

fn extend(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    let by = body.days.unwrap_or_default();
    let total = row.extended_by + i32::try_from(by).unwrap_or_default();
    diesel::update(petition::table.find(row.id)).set(petition::extended_by.eq(total)).execute(tx.conn)?;
    paper::put(tx, row.id, Paper::Extension, &PetitionSaid { days: Some(by), ..words(body) })?;
    deadline::extend(tx, row.id, terms::HANDLE, by).map(drop)
}

fn propose(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    let proposed = (petition::verdict.eq(body.verdict.map(Stored)), petition::proposer_id.eq(tx.actor().id()));
    diesel::update(petition::table.find(row.id)).set(proposed).execute(tx.conn)?;
    let finding = PetitionSaid { verdict: body.verdict, findings: body.findings.clone(), ..words(body) };
    paper::put(tx, row.id, Paper::Finding, &finding)?;
    meet(tx, row, &[terms::LIMIT, terms::FEEDBACK, terms::OBJECTION])
}

fn conclude(tx: &mut Tx<'_>, row: &Row) -> Outcome<()> {
    let today = tx.today();
    diesel::update(petition::table.find(row.id)).set(petition::concluded_on.eq(today)).execute(tx.conn)?;
    let params = parameter::in_force(tx)?;
    begin(tx, row, terms::on_conclusion(row.regime.0, row.real_name, &params))
}

fn request_review(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    paper::put(tx, row.id, Paper::ReviewRequest, &words(body))?;
    let params = parameter::in_force(tx)?;
    let asked = body.asked_on.unwrap_or_else(|| tx.today());
    clock::begin(tx, row, asked, terms::on_review(&params)).map(drop)
}

fn answer_review(tx: &mut Tx<'_>, row: &Row, body: &ActOnPetition) -> Outcome<()> {
    if let Some(verdict) = body.verdict.filter(|v| row.verdict.is_none_or(|before| before.0 != *v)) {
        // What it means for an appointment was said of another conclusion.
        let anew = (
            petition::verdict.eq(Stored(verdict)),
            petition::concluded_on.eq(tx.today()),
            petition::effect.eq(None::<String>),
        );
        diesel::update(petition::table.find(row.id)).set(anew).execute(tx.conn)?;
    }
    let answer = PetitionSaid { review: body.review, days: body.days, verdict: body.verdict, ..words(body) };
    paper::put(tx, row.id, Paper::ReviewAnswer, &answer)?;
    meet(tx, row, &[terms::REVIEW])
}

/// What the journal says was done: never a name, a matter or a reason.
pub(super) fn told(action: Action) -> &'static str {
    match action {
        Action::Register => "登记",
        Action::Accept => "受理",
        Action::NotAccept => "不予受理",
        Action::Transfer => "转送",
        Action::ProposeForward => "提请密封转送",
        Action::SealForward => "密封转送上级机关",
        Action::Merge => "并案",
        Action::ProposeWithdraw => "提请撤回",
        Action::Withdraw => "撤回",
        Action::Feedback => "反馈办理进度",
        Action::Object => "提出异议",
        Action::Tell => "告知受理",
        Action::Assign => "交办",
        Action::Extend => "延长办理期限",
        Action::Propose => "提出调查结论",
        Action::Return => "退回补查",
        Action::Conclude => "审定调查结论",
        Action::DecideEffect => "确定对任用的影响",
        Action::Reply => "答复",
        Action::Explain => "记录解释说明",
        Action::Clarify => "澄清正名",
        Action::Rate => "登记评价",
        Action::Close => "办结",
        Action::RequestReview => "申请复查",
        Action::AnswerReview => "作出复查意见",
        Action::RequestRecheck => "申请复核",
        Action::AnswerRecheck => "作出复核意见",
    }
}
