//! What each action on an audit does beside moving the state: papers, findings, deadlines, and what is kept of it.

use chrono::NaiveDate;
use hezhen_domain::audit::{APPEAL, Action, COMMENTS, DECISION, DUE, Decision, Paper, Party, State};
use hezhen_domain::machine::Taken;
use hezhen_domain::params::Params;

use super::store::{self, Course, Row, Sent, Transfer};
use super::view::{AuditMember, AuditSaid};
use super::view_act::ActOnAudit;
use super::{clock, finding, paper};
use crate::capability::deadline;
use crate::db::{Id, Outcome, Tx};
use crate::number;
use crate::problem::{Problem, ProblemKind};

const ENTRUSTED: &str = "审计委托";
const ISSUED: &str = "审计报告";
const SILENT: &str = "逾期未提出书面意见，视为无异议";

fn words(body: &ActOnAudit) -> AuditSaid {
    AuditSaid { text: body.text.clone().unwrap_or_default(), ..AuditSaid::default() }
}

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
    use Action as A;
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
        A::Propose => going.propose(tx)?,
        A::Entrust => going.entrust(tx)?,
        A::Return => going.send_back(tx, step.from())?,
        A::Cancel => going.cancel(tx)?,
        A::SetTeam => going.set_team(step.from(), people),
        A::Notify => going.notify(tx)?,
        A::ApproveStart => going.approve_start(tx)?,
        A::Start => going.course.fieldwork_on = Some(tx.today()),
        A::AddFinding => going.add_finding(tx)?,
        A::StrikeFinding => going.strike_finding(tx, false)?,
        A::StrikeClue => going.strike_finding(tx, true)?,
        A::Transfer => going.transfer(tx)?,
        A::ReceiveTransfer => going.receive_transfer(tx)?,
        A::Draft | A::Revise => going.draft(tx)?,
        A::SendDraft => going.send_draft(tx)?,
        A::Comment => going.comment(tx)?,
        A::Review => going.review(tx)?,
        A::Issue => going.issue(tx)?,
        A::Deliver => going.deliver(tx)?,
        A::Acknowledge => going.put(tx, Paper::Acknowledgement, words(body))?,
        A::ReportRectification => going.report_rectification(tx)?,
        A::AcceptRectification => going.accept_rectification(tx)?,
        A::Close => clock::all_rectified(tx, row)?,
        A::Appeal => going.appeal(tx)?,
        A::SetPanel => going.course.panel = people,
        A::DecideAppeal => going.decide_appeal(tx)?,
        A::Resume => going.resume(tx)?,
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

    /// For whom the actor speaks; or whose words the bureau records, and how they came to it.
    fn party(&self, tx: &Tx<'_>) -> Outcome<AuditSaid> {
        if let Some(own) = self.row.relation().party(tx.actor()) {
            return Ok(AuditSaid { party: Some(own), ..words(self.body) });
        }
        let party = self.body.party.ok_or_else(|| Problem::field("/party", "required"))?;
        let via = self.body.via.clone().filter(|via| !via.trim().is_empty());
        let via = via.ok_or_else(|| Problem::field("/via", "required"))?;
        Ok(AuditSaid { party: Some(party), via: Some(via), ..words(self.body) })
    }

    /// Who leaves a team that has begun keeps a part in what it did.
    fn set_team(&mut self, from: State, people: Vec<AuditMember>) {
        let before = std::mem::replace(&mut self.course.team, people);
        if from != State::Entrusted {
            self.course.former.extend(before.into_iter().map(|m| m.account_id));
        }
        let team = &self.course.team;
        self.course.former.retain(|id| team.iter().all(|m| m.account_id != *id));
        self.course.former.sort_unstable();
        self.course.former.dedup();
    }

    /// Who approved it has no part in a re-examination.
    fn approved(&mut self) {
        self.course.approvers.push(self.me);
        self.course.approver_name = Some(self.name.clone());
    }

    fn propose(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        self.course.proposer_id = Some(self.me);
        (self.course.period_from, self.course.period_to) = (self.body.period_from, self.body.period_to);
        self.put(tx, Paper::Proposal, words(self.body))
    }

    fn entrust(&self, tx: &mut Tx<'_>) -> Outcome<()> {
        let number = number::document(tx, ENTRUSTED)?;
        store::set_number(tx, self.row.id, &number)?;
        self.put(tx, Paper::Entrustment, AuditSaid { number: Some(number), ..words(self.body) })
    }

    fn send_back(&mut self, tx: &mut Tx<'_>, from: State) -> Outcome<()> {
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

    fn cancel(&self, tx: &mut Tx<'_>) -> Outcome<()> {
        clock::stop(tx, self.row.id, "撤销")?;
        self.put(tx, Paper::Cancellation, words(self.body))
    }

    fn notify(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        self.course.notice_on = Some(self.on);
        self.put(tx, Paper::Notice, AuditSaid { received_on: Some(self.on), ..words(self.body) })
    }

    fn approve_start(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        self.course.head_approved = true;
        self.course.approvers.push(self.me);
        self.put(tx, Paper::HeadApproval, words(self.body))
    }

    fn add_finding(&self, tx: &mut Tx<'_>) -> Outcome<()> {
        let form = self.body.finding.as_ref().ok_or_else(|| Problem::field("/finding", "required"))?;
        finding::add(tx, self.row.id, form)
    }

    /// What the team may take back itself, and what only who reviews.
    fn strike_finding(&self, tx: &mut Tx<'_>, clue: bool) -> Outcome<()> {
        let found = finding::named(tx, self.row.id, self.body)?;
        if found.serious != clue {
            return Err(Problem::field("/finding_id", if clue { "not_serious" } else { "serious" }));
        }
        finding::strike(tx, &found, self.body.text.as_deref().unwrap_or_default())
    }

    fn transfer(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let found = finding::named(tx, self.row.id, self.body)?;
        if !found.serious {
            return Err(Problem::field("/finding_id", "not_serious"));
        }
        let to = self.body.to.clone();
        if found.transferred_on.is_some() {
            return Err(Problem::new(ProblemKind::WrongState).code("transferred"));
        }
        finding::transfer(tx, &found, to.as_deref().unwrap_or_default())?;
        store::set_transferred(tx, self.row.id)?;
        self.course.transfers.push(Transfer { finding_id: found.id, received_on: None });
        self.put(tx, Paper::Transfer, AuditSaid { text: found.matter, to, ..AuditSaid::default() })
    }

    /// The discipline organ has the clue; its receipt says of which.
    fn receive_transfer(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let found = finding::named(tx, self.row.id, self.body)?;
        let sent = self.course.transfers.iter_mut().find(|t| t.finding_id == found.id);
        let sent = sent.ok_or_else(|| Problem::field("/finding_id", "not_found"))?;
        if sent.received_on.is_some() {
            return Err(Problem::new(ProblemKind::WrongState).code("received"));
        }
        if found.transferred_on.is_some_and(|gone| self.on < gone) {
            return Err(Problem::field("/on", "date_order"));
        }
        sent.received_on = Some(self.on);
        let note = self.body.text.as_deref().unwrap_or_default();
        let text = format!("{}\n{note}", found.matter).trim().to_owned();
        let said = AuditSaid { text, to: found.transferred_to, received_on: Some(self.on), ..AuditSaid::default() };
        self.put(tx, Paper::TransferReceipt, said)
    }

    /// The first report, or what is changed in it.
    fn draft(&self, tx: &mut Tx<'_>) -> Outcome<()> {
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

    fn send_draft(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let received = self.on.max(self.body.unit_on.unwrap_or(self.on));
        let term = (COMMENTS, "audit.comment_days");
        let until = clock::begin(tx, self.row, term, received, self.params.audit_comment_days)?;
        self.course.comments_until = Some(until);
        (self.course.subject_answered, self.course.unit_answered) = (false, false);
        let n = paper::all(tx, self.row.id)?.iter().filter(|p| p.kind == Paper::Report).count();
        let told = finding::all(tx, self.row.id)?.into_iter().filter(|f| !f.serious && f.struck.is_none());
        self.course.sent.push(Sent { n, findings: told.map(|f| f.id).collect() });
        Ok(())
    }

    fn comment(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let words = self.party(tx)?;
        match words.party {
            Some(Party::Unit) => self.course.unit_answered = true,
            _ => self.course.subject_answered = true,
        }
        self.put(tx, Paper::Comment, AuditSaid { objection: self.body.objection, ..words })
    }

    /// The days for comments are over or both have answered; who said nothing does not object, and that is put down.
    fn review(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let answered = [(Party::Subject, self.course.subject_answered), (Party::Unit, self.course.unit_answered)];
        for (party, _) in answered.iter().filter(|(_, answered)| !answered) {
            let said =
                AuditSaid { text: SILENT.into(), party: Some(*party), objection: Some(false), ..AuditSaid::default() };
            self.put(tx, Paper::Comment, said)?;
        }
        (self.course.subject_answered, self.course.unit_answered) = (true, true);
        self.approved();
        deadline::lapse(tx, self.row.id, COMMENTS)?;
        self.put(tx, Paper::Review, words(self.body))
    }

    fn issue(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let number = number::document(tx, ISSUED)?;
        let today = tx.today();
        store::set_issued(tx, self.row.id, today)?;
        self.approved();
        self.meet(tx, DUE)?;
        self.put(tx, Paper::Issue, AuditSaid { number: Some(number), ..words(self.body) })
    }

    fn deliver(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        self.course.received_on = Some(self.on);
        let term = (APPEAL, "audit.appeal_days");
        self.course.appeal_until = Some(clock::begin(tx, self.row, term, self.on, self.params.audit_appeal_days)?);
        let limits = finding::ask(tx, self.row.id, &self.body.rectifications)?;
        clock::rectify(tx, self.row, &limits)?;
        self.put(tx, Paper::Delivery, AuditSaid { received_on: Some(self.on), ..words(self.body) })
    }

    fn report_rectification(&self, tx: &mut Tx<'_>) -> Outcome<()> {
        let task = finding::report(tx, self.row.id, self.body)?;
        self.put(tx, Paper::Rectification, AuditSaid { to: Some(task), ..words(self.body) })
    }

    fn accept_rectification(&self, tx: &mut Tx<'_>) -> Outcome<()> {
        let found = finding::accept(tx, self.row.id, self.body)?;
        if self.body.accepted == Some(true) {
            clock::rectified(tx, found.id)?;
        }
        let objection = self.body.accepted.map(|accepted| !accepted);
        self.put(tx, Paper::Acceptance, AuditSaid { to: Some(found.task), objection, ..words(self.body) })
    }

    fn appeal(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let words = self.party(tx)?;
        let term = (DECISION, "audit.decision_days");
        let until = clock::begin(tx, self.row, term, self.on, self.params.audit_decision_days)?;
        (self.course.decide_until, self.course.panel) = (Some(until), Vec::new());
        self.course.appealed_on = Some(tx.today());
        deadline::lapse(tx, self.row.id, APPEAL)?;
        clock::appealed(tx, self.row)?;
        self.put(tx, Paper::Appeal, AuditSaid { received_on: Some(self.on), ..words })
    }

    /// Where it changes the report, opinion and result are said anew, and what falls away with them is dropped.
    fn decide_appeal(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        self.course.decision = self.body.decision;
        self.meet(tx, DECISION)?;
        self.put(tx, Paper::Decision, AuditSaid { decision: self.body.decision, ..words(self.body) })?;
        if self.body.decision == Some(Decision::Changed) {
            self.draft(tx)?;
            finding::drop_all(tx, self.row.id, &self.body.dropped)?;
        }
        Ok(())
    }

    /// What is left to be put right has as many days as it had when the appeal came.
    fn resume(&mut self, tx: &mut Tx<'_>) -> Outcome<()> {
        let since = self.course.appealed_on.unwrap_or_else(|| tx.today());
        let limits = finding::go_on(tx, self.row.id, since)?;
        clock::rectify(tx, self.row, &limits)
    }
}
