//! What each action on an audit needs, and what it does beside moving the state.

use chrono::NaiveDate;
use hezhen_domain::audit::{
    APPEAL, Action, COMMENTS, DECISION, DUE, Facts, Paper, Party, R_AUD_1, R_AUD_5_PANEL, RECTIFICATION, State,
};
use hezhen_domain::machine::{self, Taken, Terms};
use hezhen_domain::params::Params;

use super::store::{self, Course, Row};
use super::view::{AuditMember, AuditSaid};
use super::view_act::ActOnAudit;
use super::{clock, facts, finding, paper, team};
use crate::capability::deadline;
use crate::db::{Id, Outcome, Tx};
use crate::number;
use crate::problem::Problem;

const ENTRUSTED: &str = "审计委托";
const ISSUED: &str = "审计报告";
const SILENT: &str = "逾期未提出书面意见，视为无异议";

fn said(text: Option<&String>) -> bool {
    text.is_some_and(|t| !t.trim().is_empty())
}

/// What each action needs of the body.
pub(super) fn shape(action: Action, body: &ActOnAudit) -> Outcome<()> {
    use Action as A;
    let text = (!said(body.text.as_ref())).then_some("/text");
    let missing = match action {
        A::Propose => {
            let period = body.period_from.is_none().then_some("/period_from");
            text.or(period).or(body.period_to.is_none().then_some("/period_to"))
        }
        A::SetTeam | A::SetPanel => body.team.is_empty().then_some("/team"),
        A::AddFinding => body.finding.is_none().then_some("/finding"),
        A::StrikeFinding => body.finding_id.is_none().then_some("/finding_id").or(text),
        A::Transfer => {
            body.finding_id.is_none().then_some("/finding_id").or((!said(body.to.as_ref())).then_some("/to"))
        }
        A::Draft => (!said(body.report.as_ref())).then_some("/report"),
        A::Revise => {
            let any = [&body.report, &body.opinion, &body.result].into_iter().any(|t| said(t.as_ref()));
            (!any).then_some("/report")
        }
        A::Comment => body.objection.is_none().then_some("/objection").or(text),
        A::ReportRectification => body.rectification_id.is_none().then_some("/rectification_id").or(text),
        A::AcceptRectification => {
            let refused = body.accepted == Some(false);
            let which = body.rectification_id.is_none().then_some("/rectification_id");
            which.or(body.accepted.is_none().then_some("/accepted")).or(text.filter(|_| refused))
        }
        A::DecideAppeal => body.decision.is_none().then_some("/decision").or(text),
        A::Return | A::Cancel | A::Notify | A::ApproveStart | A::Review | A::Appeal => text,
        A::Entrust | A::Start | A::SendDraft | A::Issue | A::Deliver | A::Acknowledge | A::Close | A::Resume => None,
    };
    if let Some(pointer) = missing {
        return Err(Problem::field(pointer, "required"));
    }
    match (body.period_from, body.period_to) {
        (Some(from), Some(to)) if to < from => Err(Problem::field("/period_to", "date_order")),
        _ => Ok(()),
    }
}

/// Refuses days that cannot be: what was received was received, and not before it was written.
pub(super) fn days(tx: &Tx<'_>, row: &Row, action: Action, body: &ActOnAudit) -> Outcome<()> {
    let earliest = match action {
        Action::Deliver => row.issued_on,
        Action::Appeal => row.course.0.received_on,
        Action::SendDraft => row.course.0.fieldwork_on,
        _ => None,
    };
    for (pointer, day) in [("/on", body.on), ("/unit_on", body.unit_on)] {
        let Some(day) = day else { continue };
        if day > tx.today() {
            return Err(Problem::field(pointer, "in_future"));
        }
        if earliest.is_some_and(|earliest| day < earliest) {
            return Err(Problem::field(pointer, "date_order"));
        }
    }
    Ok(())
}

/// The people whom the action names, if it names any, judged by the rule of a team or of a panel.
pub(super) fn people(
    tx: &mut Tx<'_>,
    row: &Row,
    action: Action,
    body: &ActOnAudit,
    params: &Params,
) -> Outcome<Vec<AuditMember>> {
    if !matches!(action, Action::SetTeam | Action::SetPanel) {
        return Ok(Vec::new());
    }
    let (members, known) = team::named(tx, row, &body.team)?;
    let terms = Terms { params, overrides: &[] };
    if action == Action::SetTeam {
        machine::uphold(&[&R_AUD_1], &facts::naming(known), &terms)?;
    } else {
        let original = facts::original(row, members.iter().map(|m| (m.account_id, m.name.as_str())));
        machine::uphold(&[&R_AUD_5_PANEL], &Facts { panel: known, original, ..Facts::default() }, &terms)?;
    }
    Ok(members)
}

fn words(body: &ActOnAudit) -> AuditSaid {
    AuditSaid { text: body.text.clone().unwrap_or_default(), ..AuditSaid::default() }
}

/// What an audit goes through with this step: papers, findings, deadlines, and what is kept of it.
struct Going<'a> {
    row: &'a Row,
    body: &'a ActOnAudit,
    params: &'a Params,
    on: NaiveDate,
    me: Id,
    name: String,
    course: Course,
}

/// Takes the step.
pub(super) fn take(
    tx: &mut Tx<'_>,
    row: &Row,
    step: &Taken<State, Action>,
    body: &ActOnAudit,
    people: Vec<AuditMember>,
    params: &Params,
) -> Outcome<()> {
    store::advance(tx, row, step)?;
    let mut going = Going {
        row,
        body,
        params,
        on: body.on.unwrap_or_else(|| tx.today()),
        me: tx.actor().id(),
        name: tx.actor().name().to_owned(),
        course: row.course.0.clone(),
    };
    match step.action() {
        Action::SetTeam => going.course.team = people,
        Action::SetPanel => going.course.panel = people,
        Action::Return => going.sent_back(tx, step.from())?,
        action => {
            going.entrusted(tx, action)?;
            going.worked(tx, action)?;
            going.reported(tx, action)?;
            going.settled(tx, action)?;
        }
    }
    store::keep(tx, row.id, going.course)
}

impl Going<'_> {
    fn put(&self, tx: &mut Tx<'_>, kind: Paper, said: AuditSaid) -> Outcome<()> {
        paper::put(tx, self.row.id, kind, said)
    }

    fn meet(&self, tx: &mut Tx<'_>, kind: &str) -> Outcome<()> {
        deadline::meet(tx, self.row.id, kind)
    }

    /// For whom the actor speaks, or whose words the bureau records.
    fn party(&self, tx: &Tx<'_>) -> Outcome<Party> {
        let own = self.row.relation().party(tx.actor());
        own.or(self.body.party).ok_or_else(|| Problem::field("/party", "required"))
    }

    fn sent_back(&mut self, tx: &mut Tx<'_>, from: State) -> Outcome<()> {
        match from {
            State::Entrusting => self.course.proposer_id = None,
            State::Comments => {
                (self.course.comments_until, self.course.subject_answered, self.course.unit_answered) =
                    (None, false, false);
                deadline::waive(tx, self.row.id, COMMENTS, "退回修改")?;
            }
            _ => {}
        }
        let kind = if from == State::Entrusting { Paper::Returned } else { Paper::Review };
        self.put(tx, kind, words(self.body))
    }

    /// From the plan to the notice.
    fn entrusted(&mut self, tx: &mut Tx<'_>, action: Action) -> Outcome<()> {
        match action {
            Action::Propose => {
                self.course.proposer_id = Some(self.me);
                (self.course.period_from, self.course.period_to) = (self.body.period_from, self.body.period_to);
                self.put(tx, Paper::Proposal, words(self.body))
            }
            Action::Entrust => {
                let number = number::document(tx, ENTRUSTED)?;
                store::set_number(tx, self.row.id, &number)?;
                self.put(tx, Paper::Entrustment, AuditSaid { number: Some(number), ..words(self.body) })
            }
            Action::Cancel => {
                clock::stop(tx, self.row.id, "撤销")?;
                self.put(tx, Paper::Cancellation, words(self.body))
            }
            Action::Notify => {
                self.course.notice_on = Some(self.on);
                self.put(tx, Paper::Notice, AuditSaid { received_on: Some(self.on), ..words(self.body) })
            }
            Action::ApproveStart => {
                self.course.head_approved = true;
                self.put(tx, Paper::HeadApproval, words(self.body))
            }
            _ => Ok(()),
        }
    }

    /// In the field.
    fn worked(&mut self, tx: &mut Tx<'_>, action: Action) -> Outcome<()> {
        let id = self.row.id;
        match (action, &self.body.finding) {
            (Action::Start, _) => self.course.fieldwork_on = Some(tx.today()),
            (Action::AddFinding, Some(form)) => finding::add(tx, id, form)?,
            (Action::StrikeFinding, _) => {
                let found = finding::named(tx, id, self.body)?;
                finding::strike(tx, &found, self.body.text.as_deref().unwrap_or_default())?;
            }
            (Action::Transfer, _) => {
                let found = finding::named(tx, id, self.body)?;
                if !found.serious {
                    return Err(Problem::field("/finding_id", "not_serious"));
                }
                let to = self.body.to.clone();
                finding::transfer(tx, &found, to.as_deref().unwrap_or_default())?;
                store::set_transferred(tx, id)?;
                self.put(tx, Paper::Transfer, AuditSaid { text: found.matter, to, ..AuditSaid::default() })?;
            }
            _ => {}
        }
        Ok(())
    }

    /// From the draft to the report's delivery.
    fn reported(&mut self, tx: &mut Tx<'_>, action: Action) -> Outcome<()> {
        match action {
            Action::Draft | Action::Revise => {
                let papers = [
                    (Paper::Report, &self.body.report),
                    (Paper::Opinion, &self.body.opinion),
                    (Paper::Result, &self.body.result),
                ];
                for (kind, text) in papers {
                    if let Some(text) = text.as_ref().filter(|t| !t.trim().is_empty()) {
                        self.put(tx, kind, AuditSaid { text: text.clone(), ..AuditSaid::default() })?;
                    }
                }
                Ok(())
            }
            Action::SendDraft => {
                let received = self.on.max(self.body.unit_on.unwrap_or(self.on));
                let term = (COMMENTS, "audit.comment_days");
                let until = clock::begin(tx, self.row, term, received, self.params.audit_comment_days)?;
                self.course.comments_until = Some(until);
                (self.course.subject_answered, self.course.unit_answered) = (false, false);
                Ok(())
            }
            Action::Comment => {
                let party = self.party(tx)?;
                match party {
                    Party::Subject => self.course.subject_answered = true,
                    Party::Unit => self.course.unit_answered = true,
                }
                let said = AuditSaid { party: Some(party), objection: self.body.objection, ..words(self.body) };
                self.put(tx, Paper::Comment, said)
            }
            Action::Review => self.reviewed(tx),
            Action::Issue => {
                let number = number::document(tx, ISSUED)?;
                let today = tx.today();
                store::set_issued(tx, self.row.id, today)?;
                self.course.approvers.push(self.me);
                self.course.approver_name = Some(self.name.clone());
                self.meet(tx, DUE)?;
                self.put(tx, Paper::Issue, AuditSaid { number: Some(number), ..words(self.body) })
            }
            Action::Deliver => {
                self.course.received_on = Some(self.on);
                let term = (APPEAL, "audit.appeal_days");
                self.course.appeal_until =
                    Some(clock::begin(tx, self.row, term, self.on, self.params.audit_appeal_days)?);
                if let Some(last) = finding::ask(tx, self.row.id, &self.body.rectifications)? {
                    clock::rectify(tx, self.row, last)?;
                }
                self.put(tx, Paper::Delivery, AuditSaid { received_on: Some(self.on), ..words(self.body) })
            }
            _ => Ok(()),
        }
    }

    /// The days for comments are over or both have answered; who said nothing does not object, and that is put down.
    fn reviewed(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let answered = [(Party::Subject, self.course.subject_answered), (Party::Unit, self.course.unit_answered)];
        for (party, _) in answered.iter().filter(|(_, answered)| !answered) {
            let said =
                AuditSaid { text: SILENT.into(), party: Some(*party), objection: Some(false), ..AuditSaid::default() };
            self.put(tx, Paper::Comment, said)?;
        }
        (self.course.subject_answered, self.course.unit_answered) = (true, true);
        self.course.approvers.push(self.me);
        self.course.approver_name = Some(self.name.clone());
        deadline::lapse(tx, self.row.id, COMMENTS)?;
        self.put(tx, Paper::Review, words(self.body))
    }

    /// What comes after the delivery.
    fn settled(&mut self, tx: &mut Tx<'_>, action: Action) -> Outcome<()> {
        let id = self.row.id;
        match action {
            Action::Acknowledge => self.put(tx, Paper::Acknowledgement, words(self.body)),
            Action::ReportRectification => {
                let task = finding::report(tx, id, self.body)?;
                self.put(tx, Paper::Rectification, AuditSaid { to: Some(task), ..words(self.body) })
            }
            Action::AcceptRectification => {
                let task = finding::accept(tx, id, self.body)?;
                let objection = self.body.accepted.map(|accepted| !accepted);
                self.put(tx, Paper::Acceptance, AuditSaid { to: Some(task), objection, ..words(self.body) })
            }
            Action::Close => self.meet(tx, RECTIFICATION),
            Action::Appeal => {
                let party = Some(self.party(tx)?);
                let term = (DECISION, "audit.decision_days");
                let until = clock::begin(tx, self.row, term, self.on, self.params.audit_decision_days)?;
                (self.course.decide_until, self.course.panel) = (Some(until), Vec::new());
                deadline::lapse(tx, id, APPEAL)?;
                self.put(tx, Paper::Appeal, AuditSaid { party, received_on: Some(self.on), ..words(self.body) })
            }
            Action::DecideAppeal => {
                self.course.decision = self.body.decision;
                self.meet(tx, DECISION)?;
                self.put(tx, Paper::Decision, AuditSaid { decision: self.body.decision, ..words(self.body) })
            }
            _ => Ok(()),
        }
    }
}

/// What the journal says was done: never what was found.
pub(super) fn told(action: Action) -> &'static str {
    match action {
        Action::Propose => "提出委托",
        Action::Entrust => "批准委托",
        Action::Return => "退回",
        Action::Cancel => "撤销",
        Action::SetTeam => "组成审计组",
        Action::Notify => "送达审计通知书",
        Action::ApproveStart => "经负责人批准直接实施审计",
        Action::Start => "进点审计",
        Action::AddFinding => "记录审计发现",
        Action::StrikeFinding => "撤下审计发现",
        Action::Transfer => "移送问题线索",
        Action::Draft => "撰写审计报告",
        Action::SendDraft => "送审计报告征求意见",
        Action::Comment => "提出书面意见",
        Action::Revise => "修改审计报告",
        Action::Review => "审理审计报告",
        Action::Issue => "签发审计报告",
        Action::Deliver => "送达审计结果",
        Action::Acknowledge => "组织部门签收",
        Action::ReportRectification => "报告整改情况",
        Action::AcceptRectification => "验收整改",
        Action::Close => "办结",
        Action::Appeal => "申诉",
        Action::SetPanel => "组成复查组",
        Action::DecideAppeal => "作出复查决定",
        Action::Resume => "转入整改",
    }
}
